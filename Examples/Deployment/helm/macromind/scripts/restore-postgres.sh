# Puts a copy in place of the tables in one transaction. Stop the services first.
pg_restore --clean --if-exists --no-owner --exit-on-error --single-transaction \
  --dbname="$MACROMIND_DATABASE_URL" "$BACKUP_FOLDER/$RESTORE_FILE"
echo "Restored from $RESTORE_FILE."
