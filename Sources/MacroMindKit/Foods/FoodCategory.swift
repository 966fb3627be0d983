/// The kind of food, by which tables are browsed.
public enum FoodCategory: String, CaseIterable, Codable, Sendable, Hashable {
    /// Vegetables, mushrooms and seaweeds.
    case vegetable
    /// Fruit, fresh, dried and canned, and juices of fruit.
    case fruit
    /// Beans, peas and lentils.
    case legume
    /// Nuts and seeds, and butters of them.
    case nutOrSeed = "nut-seed"
    /// Grains, flours and starches.
    case grain
    /// Breads and flatbreads.
    case bread
    /// Breakfast cereals.
    case cereal
    /// Pasta and noodles.
    case pasta
    /// Herbs, spices and mixes of them.
    case herbOrSpice = "herb-spice"
    /// Oils, fats and spreads.
    case oilOrFat = "oil-fat"
    /// Sauces, dressings, pickles and vinegars.
    case condiment
    /// Sugars, syrups and other sweeteners.
    case sweetener
    /// Leavening, doughs and other things for baking.
    case baking
    /// Milk, cheese, yogurt and cream.
    case dairy
    /// Eggs.
    case egg
    /// Meat other than poultry.
    case meat
    /// Poultry.
    case poultry
    /// Sausages, hams and other cured or prepared meat.
    case processedMeat = "processed-meat"
    /// Fish.
    case fish
    /// Crustaceans and molluscs.
    case shellfish
    /// Foods made of soy, and substitutes for meat.
    case soy
    /// Drinks and creams made of plants.
    case plantMilk = "plant-milk"
    /// Dishes ready to eat.
    case prepared
    /// Soups and broths.
    case soup
    /// Drinks without alcohol.
    case drink
    /// Drinks with alcohol.
    case alcohol
    /// Sweets, cakes and desserts.
    case sweet
    /// Savoury snacks.
    case snack
    /// Protein powders and other supplements.
    case supplement
}
