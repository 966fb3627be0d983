/// A file of a CSV download, the columns that are read of it, and the table in which its rows are staged.
struct CSVFile: Sendable {
    /// The name of the file.
    var name: String
    /// The table that holds the rows until foods are made of them.
    var table: String
    /// The columns that are read, with the types of the staged values; of alternatives the first that the file has.
    var columns: [(names: [String], type: String)]
    /// Whether a download must have the file.
    var isRequired = false

    /// All files that are read, in the order in which they are read.
    static let all: [CSVFile] = [
        CSVFile(
            name: "food.csv",
            table: "stage_food",
            columns: [
                (["fdc_id"], "INTEGER"), (["data_type"], "TEXT"), (["description"], "TEXT"),
                (["food_category_id"], "TEXT"),
            ],
            isRequired: true
        ),
        CSVFile(
            name: "food_nutrient.csv",
            table: "stage_amount",
            columns: [(["fdc_id"], "INTEGER"), (["nutrient_id"], "INTEGER"), (["amount"], "REAL")],
            isRequired: true
        ),
        CSVFile(
            name: "food_portion.csv",
            table: "stage_portion",
            columns: [
                (["fdc_id"], "INTEGER"), (["seq_num"], "INTEGER"), (["amount"], "REAL"),
                (["measure_unit_id"], "INTEGER"), (["portion_description"], "TEXT"), (["modifier"], "TEXT"),
                (["gram_weight"], "REAL"),
            ]
        ),
        CSVFile(
            name: "branded_food.csv",
            table: "stage_branded",
            columns: [
                (["fdc_id"], "INTEGER"), (["brand_name"], "TEXT"), (["brand_owner"], "TEXT"),
                (["ingredients"], "TEXT"), (["serving_size"], "REAL"), (["serving_size_unit"], "TEXT"),
                (["household_serving_fulltext"], "TEXT"), (["branded_food_category"], "TEXT"),
            ]
        ),
        CSVFile(
            name: "survey_fndds_food.csv",
            table: "stage_survey",
            columns: [
                (["fdc_id"], "INTEGER"), (["food_code"], "TEXT"),
                (["wweia_category_number", "wweia_category_code"], "INTEGER"),
            ]
        ),
        CSVFile(
            name: "nutrient.csv",
            table: "stage_nutrient",
            columns: [(["id"], "INTEGER"), (["unit_name"], "TEXT")]
        ),
        CSVFile(
            name: "measure_unit.csv",
            table: "stage_measure",
            columns: [(["id"], "INTEGER"), (["name"], "TEXT")]
        ),
        CSVFile(
            name: "food_category.csv",
            table: "stage_category",
            columns: [(["id"], "TEXT"), (["description"], "TEXT")]
        ),
        CSVFile(
            name: "wweia_food_category.csv",
            table: "stage_survey_category",
            columns: [
                (["wweia_food_category", "wweia_food_category_code"], "INTEGER"),
                (["wweia_food_category_description"], "TEXT"),
            ]
        ),
    ]

    /// The names of the columns in the table.
    var columnNames: String { columns.map { $0.names[0] }.joined(separator: ", ") }
}
