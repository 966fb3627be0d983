# Puts a copy in place of the database. Stop the server first.
macromind-server restore "$BACKUP_FOLDER/$RESTORE_FILE"
