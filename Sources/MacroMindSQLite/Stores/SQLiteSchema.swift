internal import GRDB

/// The tables and how they came about; a migration that was published never changes.
enum SQLiteSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for (number, statements) in migrations.enumerated() {
            migrator.registerMigration("\(number + 1)") { try $0.execute(sql: statements) }
        }
        return migrator
    }

    /// Tells whether a database was made by these migrations, at least in part.
    static func isKnown(_ database: Database) throws -> Bool {
        guard try database.tableExists("grdb_migrations") else { return false }
        return try migrator.appliedIdentifiers(database).contains("1")
    }

    /// The statements of each migration, the first brings version 1.
    static let migrations = [accounts + contents + counts]

    private static let accounts = """
        CREATE TABLE users (
            id TEXT NOT NULL PRIMARY KEY,
            email TEXT NOT NULL,
            email_key TEXT NOT NULL UNIQUE,
            full_name TEXT,
            role TEXT NOT NULL CHECK (role IN ('user', 'admin')),
            password_digest TEXT NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE sessions (
            id TEXT NOT NULL PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            created_at INTEGER NOT NULL,
            last_used_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            user_agent TEXT,
            address TEXT,
            revoked_at INTEGER
        ) STRICT;
        CREATE INDEX sessions_of_user ON sessions (user_id);
        CREATE INDEX sessions_by_end ON sessions (expires_at);
        CREATE TABLE refresh_tokens (
            digest TEXT NOT NULL PRIMARY KEY,
            session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
            expires_at INTEGER NOT NULL,
            spent_at INTEGER
        ) STRICT;
        CREATE INDEX refresh_tokens_of_session ON refresh_tokens (session_id);
        CREATE INDEX refresh_tokens_by_end ON refresh_tokens (expires_at);
        CREATE TABLE revocations (
            session_id TEXT NOT NULL PRIMARY KEY,
            revoked_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX revocations_by_time ON revocations (revoked_at);
        CREATE TABLE access_tokens (
            id TEXT NOT NULL PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            scopes TEXT NOT NULL CHECK (json_valid(scopes)),
            digest TEXT NOT NULL UNIQUE,
            created_at INTEGER NOT NULL,
            expires_at INTEGER,
            last_used_at INTEGER
        ) STRICT;
        CREATE INDEX access_tokens_of_user ON access_tokens (user_id);
        CREATE TABLE audit_events (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            happened_at INTEGER NOT NULL,
            kind TEXT NOT NULL,
            user_id TEXT REFERENCES users (id) ON DELETE CASCADE,
            subject TEXT,
            address TEXT,
            request_id TEXT,
            outcome TEXT NOT NULL
        ) STRICT;
        CREATE INDEX audit_events_by_time ON audit_events (happened_at, sequence);
        CREATE INDEX audit_events_of_user ON audit_events (user_id, happened_at, sequence);

        """

    private static let contents = """
        CREATE TABLE profiles (
            user_id TEXT NOT NULL PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
            version INTEGER NOT NULL CHECK (version >= 1),
            details TEXT NOT NULL CHECK (json_valid(details))
        ) STRICT;
        CREATE TABLE plans (
            id TEXT NOT NULL PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            week_start TEXT NOT NULL CHECK (date(week_start) = week_start AND strftime('%w', week_start) = '1'),
            version INTEGER NOT NULL CHECK (version >= 1),
            created_at INTEGER NOT NULL,
            report TEXT NOT NULL CHECK (json_valid(report)),
            UNIQUE (user_id, week_start)
        ) STRICT;
        CREATE TABLE meals (
            id TEXT NOT NULL PRIMARY KEY,
            plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
            user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 7),
            position INTEGER NOT NULL CHECK (position >= 0),
            version INTEGER NOT NULL CHECK (version >= 1),
            slot TEXT NOT NULL CHECK (slot IN ('breakfast', 'lunch', 'dinner', 'snack')),
            recipe_id TEXT NOT NULL,
            name TEXT NOT NULL,
            energy_kcal REAL NOT NULL CHECK (energy_kcal >= 0),
            is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
            dish TEXT NOT NULL CHECK (json_valid(dish)),
            UNIQUE (plan_id, day, position)
        ) STRICT;
        CREATE INDEX meals_of_user ON meals (user_id);
        CREATE TABLE chat_exchanges (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            question TEXT NOT NULL,
            answer TEXT NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX chat_exchanges_of_user ON chat_exchanges (user_id, created_at, sequence);
        CREATE TABLE food_log (
            id TEXT NOT NULL PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            eaten_on TEXT NOT NULL CHECK (date(eaten_on) = eaten_on),
            slot TEXT CHECK (slot IN ('breakfast', 'lunch', 'dinner', 'snack')),
            name TEXT NOT NULL,
            food_id TEXT,
            mass_g REAL,
            nutrients TEXT NOT NULL CHECK (json_valid(nutrients)),
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX food_log_of_user ON food_log (user_id, eaten_on);
        CREATE TABLE weight_log (
            user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            weighed_on TEXT NOT NULL CHECK (date(weighed_on) = weighed_on),
            weight_kg REAL NOT NULL CHECK (weight_kg > 0),
            created_at INTEGER NOT NULL,
            PRIMARY KEY (user_id, weighed_on)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE recipes (
            id TEXT NOT NULL PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            version INTEGER NOT NULL CHECK (version >= 1),
            name TEXT NOT NULL,
            source TEXT NOT NULL,
            recipe TEXT CHECK (recipe IS NULL OR json_valid(recipe)),
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX recipes_of_user ON recipes (user_id, id);

        """

    private static let counts = """
        CREATE TABLE idempotency_keys (
            user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            attempt INTEGER NOT NULL CHECK (attempt >= 1),
            lease_ends_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            status INTEGER CHECK (status BETWEEN 100 AND 599),
            headers TEXT CHECK (headers IS NULL OR json_valid(headers)),
            body BLOB,
            PRIMARY KEY (user_id, key),
            CHECK ((status IS NULL) = (body IS NULL) AND (status IS NULL) = (headers IS NULL))
        ) STRICT;
        CREATE INDEX idempotency_keys_by_end ON idempotency_keys (expires_at);
        CREATE TABLE request_counts (
            name TEXT NOT NULL,
            key TEXT NOT NULL,
            ends_at INTEGER NOT NULL,
            count INTEGER NOT NULL CHECK (count >= 1),
            PRIMARY KEY (name, key)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE guess_accounts (
            account TEXT NOT NULL PRIMARY KEY,
            settled_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE guess_failures (
            account TEXT NOT NULL,
            address TEXT NOT NULL,
            failures INTEGER NOT NULL CHECK (failures >= 0),
            started_at INTEGER NOT NULL,
            PRIMARY KEY (account, address)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX guess_failures_by_time ON guess_failures (started_at);

        """
}
