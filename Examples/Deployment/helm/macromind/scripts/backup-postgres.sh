# Copies the database into BACKUP_FOLDER under today's date, whole or not at all, and removes copies that are too old.
file="$BACKUP_FOLDER/macromind-$(date -u +%Y%m%dT%H%M%SZ).dump"
pg_dump --format=custom --schema=macromind --file="$file.part" "$MACROMIND_DATABASE_URL"
pg_restore --list "$file.part" >/dev/null
mv "$file.part" "$file"
find "$BACKUP_FOLDER" -name 'macromind-*.dump' -mtime "+$KEEP_DAYS" -delete
echo "$file"
