/// A food of FoodData Central as a download tells it, JSON and CSV alike.
package struct FDCRecord: Sendable, Equatable {
    /// The amount of one nutrient in 100 g, or in 100 ml where the serving is a volume.
    package struct Amount: Sendable, Equatable {
        /// The identifier of the nutrient, or its older number below 1000.
        package var nutrient: Int
        /// The amount.
        package var value: Double
        /// The unit as it is written, such as `MG`, or empty.
        package var unit: String

        package init(nutrient: Int, value: Double, unit: String) {
            self.nutrient = nutrient
            self.value = value
            self.unit = unit
        }
    }

    /// A household measure.
    package struct Portion: Sendable, Equatable {
        /// How many of the measure weigh ``grams``, where it is told.
        package var amount: Double?
        /// The name of the measure, or `undetermined`.
        package var unit: String
        /// What the measure is of, or the measure itself.
        package var modifier: String
        /// A text such as `1 cup, sliced`.
        package var text: String
        /// The weight.
        package var grams: Double

        package init(amount: Double?, unit: String, modifier: String, text: String, grams: Double) {
            self.amount = amount
            self.unit = unit
            self.modifier = modifier
            self.text = text
            self.grams = grams
        }
    }

    /// The identifier of the food.
    package var id: Int
    /// The table, or `nil` for samples and other records that are no foods to eat.
    package var dataset: FoodReference.Dataset?
    /// The name.
    package var description: String
    /// The name of the category.
    package var category = ""
    /// The code of a survey food.
    package var foodCode: String?
    /// The amounts.
    package var amounts: [Amount] = []
    /// The household measures.
    package var portions: [Portion] = []
    /// The list of ingredients of a branded food.
    package var ingredients: String?
    /// The brand of a branded food.
    package var brand: String?
    /// The size of a serving of a branded food.
    package var servingSize: Double?
    /// The unit of the serving: grams or millilitres, in the spellings of the downloads.
    package var servingUnit = ""
    /// The serving in the words of the pack.
    package var servingText = ""

    package init(id: Int, dataset: FoodReference.Dataset?, description: String) {
        self.id = id
        self.dataset = dataset
        self.description = description
    }

    /// Returns the table of a kind of data, in the spellings of JSON and CSV downloads.
    package static func dataset(named type: String) -> FoodReference.Dataset? {
        switch type.lowercased() {
        case "foundation", "foundation_food": .foundation
        case "sr legacy", "sr_legacy_food": .srLegacy
        case "survey (fndds)", "survey_fndds_food", "survey": .fndds
        case "branded", "branded_food": .branded
        default: nil
        }
    }
}
