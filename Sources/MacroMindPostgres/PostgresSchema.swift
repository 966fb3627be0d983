/// The tables and how they came about; a migration that was published never changes.
///
/// Identifiers are compared byte by byte, so that they sort as they do everywhere else.
enum PostgresSchema {
    /// The statements of each migration, the first brings version 1.
    static let migrations = [accounts + contents + counts]

    private static let accounts = """
        CREATE TABLE users (
            id TEXT COLLATE "C" PRIMARY KEY,
            email TEXT NOT NULL,
            email_key TEXT COLLATE "C" NOT NULL UNIQUE,
            full_name TEXT,
            role TEXT NOT NULL CHECK (role IN ('user', 'admin')),
            password_digest TEXT NOT NULL,
            created_at BIGINT NOT NULL
        );
        CREATE TABLE sessions (
            id TEXT COLLATE "C" PRIMARY KEY,
            user_id TEXT COLLATE "C" NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            created_at BIGINT NOT NULL,
            last_used_at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL,
            user_agent TEXT,
            address TEXT,
            revoked_at BIGINT
        );
        CREATE INDEX sessions_of_user ON sessions (user_id);
        CREATE INDEX sessions_by_end ON sessions (expires_at);
        CREATE TABLE refresh_tokens (
            digest TEXT COLLATE "C" PRIMARY KEY,
            session_id TEXT COLLATE "C" NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
            expires_at BIGINT NOT NULL,
            spent_at BIGINT
        );
        CREATE INDEX refresh_tokens_of_session ON refresh_tokens (session_id);
        CREATE INDEX refresh_tokens_by_end ON refresh_tokens (expires_at);
        CREATE TABLE revocations (
            session_id TEXT COLLATE "C" PRIMARY KEY,
            revoked_at BIGINT NOT NULL
        );
        CREATE INDEX revocations_by_time ON revocations (revoked_at);
        CREATE TABLE access_tokens (
            id TEXT COLLATE "C" PRIMARY KEY,
            user_id TEXT COLLATE "C" NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            scopes JSONB NOT NULL,
            digest TEXT COLLATE "C" NOT NULL UNIQUE,
            created_at BIGINT NOT NULL,
            expires_at BIGINT,
            last_used_at BIGINT
        );
        CREATE INDEX access_tokens_of_user ON access_tokens (user_id);
        CREATE TABLE audit_events (
            sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            id TEXT COLLATE "C" NOT NULL UNIQUE,
            happened_at BIGINT NOT NULL,
            kind TEXT NOT NULL,
            user_id TEXT COLLATE "C" REFERENCES users (id) ON DELETE CASCADE,
            subject TEXT,
            address TEXT,
            request_id TEXT,
            outcome TEXT NOT NULL
        );
        CREATE INDEX audit_events_by_time ON audit_events (happened_at, sequence);
        CREATE INDEX audit_events_of_user ON audit_events (user_id, happened_at, sequence);

        """

    private static let contents = """
        CREATE TABLE profiles (
            user_id TEXT COLLATE "C" PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
            version BIGINT NOT NULL CHECK (version >= 1),
            details JSONB NOT NULL
        );
        CREATE TABLE plans (
            id TEXT COLLATE "C" PRIMARY KEY,
            user_id TEXT COLLATE "C" NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            week_start DATE NOT NULL CHECK (extract(isodow FROM week_start) = 1),
            version BIGINT NOT NULL CHECK (version >= 1),
            created_at BIGINT NOT NULL,
            report JSONB NOT NULL,
            UNIQUE (user_id, week_start)
        );
        CREATE TABLE meals (
            id TEXT COLLATE "C" PRIMARY KEY,
            plan_id TEXT COLLATE "C" NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
            user_id TEXT COLLATE "C" NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            day BIGINT NOT NULL CHECK (day BETWEEN 1 AND 7),
            position BIGINT NOT NULL CHECK (position >= 0),
            version BIGINT NOT NULL CHECK (version >= 1),
            slot TEXT NOT NULL CHECK (slot IN ('breakfast', 'lunch', 'dinner', 'snack')),
            recipe_id TEXT NOT NULL,
            name TEXT NOT NULL,
            energy_kcal DOUBLE PRECISION NOT NULL CHECK (energy_kcal >= 0),
            is_locked BOOLEAN NOT NULL,
            dish JSONB NOT NULL,
            UNIQUE (plan_id, day, position)
        );
        CREATE INDEX meals_of_user ON meals (user_id);
        CREATE TABLE chat_exchanges (
            sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            id TEXT COLLATE "C" NOT NULL UNIQUE,
            user_id TEXT COLLATE "C" NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            question TEXT NOT NULL,
            answer TEXT NOT NULL,
            created_at BIGINT NOT NULL
        );
        CREATE INDEX chat_exchanges_of_user ON chat_exchanges (user_id, created_at, sequence);
        CREATE TABLE food_log (
            id TEXT COLLATE "C" PRIMARY KEY,
            user_id TEXT COLLATE "C" NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            eaten_on DATE NOT NULL,
            slot TEXT CHECK (slot IN ('breakfast', 'lunch', 'dinner', 'snack')),
            name TEXT NOT NULL,
            food_id TEXT,
            mass_g DOUBLE PRECISION,
            nutrients JSONB NOT NULL,
            created_at BIGINT NOT NULL
        );
        CREATE INDEX food_log_of_user ON food_log (user_id, eaten_on);
        CREATE TABLE weight_log (
            user_id TEXT COLLATE "C" NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            weighed_on DATE NOT NULL,
            weight_kg DOUBLE PRECISION NOT NULL CHECK (weight_kg > 0),
            created_at BIGINT NOT NULL,
            PRIMARY KEY (user_id, weighed_on)
        );
        CREATE TABLE recipes (
            id TEXT COLLATE "C" PRIMARY KEY,
            user_id TEXT COLLATE "C" NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            version BIGINT NOT NULL CHECK (version >= 1),
            name TEXT NOT NULL,
            source TEXT NOT NULL,
            recipe JSONB,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL
        );
        CREATE INDEX recipes_of_user ON recipes (user_id, id);

        """

    // The counts of requests may be lost with a crash of the database, which only begins their windows anew.
    private static let counts = """
        CREATE TABLE idempotency_keys (
            user_id TEXT COLLATE "C" NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            key TEXT COLLATE "C" NOT NULL,
            fingerprint TEXT NOT NULL,
            attempt BIGINT NOT NULL CHECK (attempt >= 1),
            lease_ends_at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL,
            status BIGINT CHECK (status BETWEEN 100 AND 599),
            headers JSONB,
            body BYTEA,
            PRIMARY KEY (user_id, key),
            CHECK ((status IS NULL) = (body IS NULL) AND (status IS NULL) = (headers IS NULL))
        );
        CREATE INDEX idempotency_keys_by_end ON idempotency_keys (expires_at);
        CREATE UNLOGGED TABLE request_counts (
            name TEXT COLLATE "C" NOT NULL,
            key TEXT COLLATE "C" NOT NULL,
            ends_at BIGINT NOT NULL,
            count BIGINT NOT NULL CHECK (count >= 1),
            PRIMARY KEY (name, key)
        );
        CREATE INDEX request_counts_by_end ON request_counts (ends_at);
        CREATE TABLE guess_accounts (
            account TEXT COLLATE "C" PRIMARY KEY,
            settled_at BIGINT NOT NULL
        );
        CREATE TABLE guess_failures (
            account TEXT COLLATE "C" NOT NULL,
            address TEXT COLLATE "C" NOT NULL,
            failures BIGINT NOT NULL CHECK (failures >= 0),
            started_at BIGINT NOT NULL,
            PRIMARY KEY (account, address)
        );
        CREATE INDEX guess_failures_by_time ON guess_failures (started_at);

        """
}
