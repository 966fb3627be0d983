/// A unit that an ingredient line can name, in its one canonical form.
///
/// The raw value is the canonical spelling in JSON (`tbsp`, `fl oz`, `can`). Aliases in five languages lead to these cases.
public enum IngredientUnit: String, CaseIterable, Codable, Sendable, Hashable {
    /// A millilitre.
    case milliliter = "ml"
    /// Ten millilitres.
    case centiliter = "cl"
    /// A hundred millilitres.
    case deciliter = "dl"
    /// A litre.
    case liter = "l"
    /// A teaspoon, a third of a tablespoon.
    case teaspoon = "tsp"
    /// Two teaspoons.
    case dessertspoon
    /// A tablespoon, a sixteenth of a cup.
    case tablespoon = "tbsp"
    /// A fluid ounce, an eighth of a cup; a volume.
    case fluidOunce = "fl oz"
    /// A cup.
    case cup
    /// Two cups.
    case pint
    /// Four cups.
    case quart
    /// Sixteen cups.
    case gallon
    /// A quarter of a pint.
    case gill
    /// A milligram.
    case milligram = "mg"
    /// A gram.
    case gram = "g"
    /// A kilogram.
    case kilogram = "kg"
    /// An ounce of weight.
    case ounce = "oz"
    /// A pound of sixteen ounces.
    case pound = "lb"
    /// The German and French kitchen pound of 500 g.
    case pfund
    /// A stick of butter; or of celery or cinnamon, which is a count.
    case stick
    /// A knob, a rough measure.
    case knob
    /// A pinch, a rough measure.
    case pinch
    /// A dash, a rough measure.
    case dash
    /// A smidgen, a rough measure.
    case smidgen
    /// A drop, a rough measure.
    case drop
    /// A splash, a rough measure.
    case splash
    /// A glug, a rough measure.
    case glug
    /// A drizzle, a rough measure.
    case drizzle
    /// A dollop, a rough measure.
    case dollop
    /// A handful, a rough measure.
    case handful
    /// A scoop, a rough measure.
    case scoop
    /// A shot as a measure of volume.
    case shot
    /// A glass, a rough measure.
    case glass
    /// A clove of the food.
    case clove
    /// A head of the food.
    case head
    /// A bulb of the food.
    case bulb
    /// A bunch of the food.
    case bunch
    /// A sprig of the food.
    case sprig
    /// A stalk of the food.
    case stalk
    /// A leaf of the food.
    case leaf
    /// A slice of the food.
    case slice
    /// A piece of the food.
    case piece
    /// A chunk of the food.
    case chunk
    /// A fillet of the food.
    case fillet
    /// An ear of the food.
    case ear
    /// A wedge of the food.
    case wedge
    /// A strip of the food.
    case strip
    /// A sheet of the food.
    case sheet
    /// A cube of the food.
    case cube
    /// A square of the food.
    case square
    /// A bar of the food.
    case bar
    /// A block of the food.
    case block
    /// A ball of the food.
    case ball
    /// A loaf of the food.
    case loaf
    /// A rack of the food.
    case rack
    /// A link of the food.
    case link
    /// A can of the food, as sold.
    case can
    /// A jar of the food, as sold.
    case jar
    /// A bottle of the food, as sold.
    case bottle
    /// A package of the food, as sold.
    case package
    /// A packet of the food, as sold.
    case packet
    /// A box of the food, as sold.
    case box
    /// A bag of the food, as sold.
    case bag
    /// A tub of the food, as sold.
    case tub
    /// A tube of the food, as sold.
    case tube
    /// A recipe of the food.
    case recipe
    /// A serving of the food.
    case serving
    /// An inch of length of a piece.
    case inch
    /// A centimeter of length of a piece.
    case centimeter = "cm"
    /// A part, a rough measure.
    case part
}
