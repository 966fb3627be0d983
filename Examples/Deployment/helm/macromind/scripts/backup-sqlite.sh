# Copies the database into BACKUP_FOLDER under today's date while the server runs, and removes copies that are too old.
file="$BACKUP_FOLDER/macromind-$(date -u +%Y%m%dT%H%M%SZ).sqlite"
macromind-server backup "$file.part"
mv "$file.part" "$file"
find "$BACKUP_FOLDER" -name 'macromind-*.sqlite' -mtime "+$KEEP_DAYS" -delete
echo "$file"
