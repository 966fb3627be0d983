import GRDB

/// The tables of a database of foods.
enum FoodSchema {
    /// The columns of amounts, in the order of the nutrients when the tables were first made.
    static let nutrientColumns = [
        "energy_kcal", "protein_g", "fat_g", "carbohydrate_g", "fiber_g", "sugars_g", "added_sugars_g",
        "saturated_fat_g", "monounsaturated_fat_g", "polyunsaturated_fat_g", "trans_fat_g", "epa_dha_g",
        "cholesterol_mg", "sodium_mg", "potassium_mg", "calcium_mg", "iron_mg", "magnesium_mg",
        "phosphorus_mg", "zinc_mg", "copper_mg", "manganese_mg", "selenium_ug", "vitamin_a_rae_ug",
        "vitamin_c_mg", "vitamin_d_ug", "vitamin_e_mg", "vitamin_k_ug", "thiamin_mg", "riboflavin_mg",
        "niacin_mg", "pantothenic_acid_mg", "vitamin_b6_mg", "folate_dfe_ug", "vitamin_b12_ug", "choline_mg",
        "alcohol_g", "caffeine_mg", "water_g", "ash_g",
    ]

    /// The steps that bring a database to the present form.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("foods-1") { database in
            try database.execute(sql: foods + search + imports)
        }
        return migrator
    }

    private static var foods: String {
        """
        CREATE TABLE food (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            category TEXT NOT NULL,
            state TEXT NOT NULL,
            aisle TEXT NOT NULL,
            dataset TEXT NOT NULL,
            source_id TEXT NOT NULL,
            base TEXT,
            refuse REAL CHECK (refuse BETWEEN 0 AND 1),
            is_pantry_item INTEGER NOT NULL CHECK (is_pantry_item IN (0, 1)),
            origins INTEGER NOT NULL,
            origins_complete INTEGER NOT NULL CHECK (origins_complete IN (0, 1)),
            allergens INTEGER NOT NULL,
            traces INTEGER NOT NULL,
            allergens_complete INTEGER NOT NULL CHECK (allergens_complete IN (0, 1)),
            \(nutrientColumns.map { "\($0) REAL" }.joined(separator: ",\n    "))
        ) STRICT;
        CREATE TABLE food_alias (
            food INTEGER NOT NULL REFERENCES food (number) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            language TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (food, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE food_portion (
            food INTEGER NOT NULL REFERENCES food (number) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            unit TEXT NOT NULL,
            qualifier TEXT NOT NULL,
            grams REAL NOT NULL CHECK (grams > 0),
            PRIMARY KEY (food, position)
        ) STRICT, WITHOUT ROWID;

        """
    }

    /// The index of words holds a row for each name; its number orders names by their length, see `FoodNameNumber`.
    private static let search = """
        CREATE VIRTUAL TABLE food_search USING fts5(
            words, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '.%'"
        );
        CREATE TABLE food_word (
            word TEXT PRIMARY KEY,
            names INTEGER NOT NULL CHECK (names >= 0)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE food_total (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            names INTEGER NOT NULL
        ) STRICT;
        INSERT INTO food_total (only, names) VALUES (1, 0);

        """

    private static let imports = """
        CREATE TABLE food_import (
            id INTEGER PRIMARY KEY,
            fingerprint TEXT NOT NULL UNIQUE,
            source TEXT NOT NULL,
            format TEXT NOT NULL,
            size INTEGER NOT NULL,
            position INTEGER NOT NULL,
            tail TEXT NOT NULL,
            records INTEGER NOT NULL,
            foods INTEGER NOT NULL,
            replaced INTEGER NOT NULL,
            quarantined INTEGER NOT NULL,
            ignored INTEGER NOT NULL,
            last_food TEXT NOT NULL,
            status TEXT NOT NULL,
            stop_file TEXT,
            stop_position INTEGER
        ) STRICT;
        CREATE TABLE food_quarantine (
            id INTEGER PRIMARY KEY,
            import INTEGER NOT NULL REFERENCES food_import (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            food TEXT NOT NULL,
            name TEXT NOT NULL,
            code TEXT NOT NULL,
            message TEXT NOT NULL
        ) STRICT;
        CREATE INDEX food_quarantine_import ON food_quarantine (import);
        """
}
