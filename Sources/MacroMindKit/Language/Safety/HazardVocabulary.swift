/// The vocabulary of the lexicon: words for foods, with what they hold.
///
/// A star marks a part of compounds. A group without hazards lists look-alikes that are harmless.
enum HazardVocabulary {
    /// Words that share their hazards.
    struct Group {
        var allergens: [Allergen] = []
        var origins: FoodOrigins = []
        /// Whether the words name the hazard itself and cannot be denied by a word beside them.
        var isFirm = false
        /// Whether the names are those of dishes, which also hold what their words name: butter chicken holds chicken.
        var isDish = false
        var terms: String
    }

    static let groups: [Group] = foods + namesOfDishes + substitutes + harmless + moreHarmless

    private static let foods: [Group] = [
        milk, egg, sea, nuts, cereals, seeds, legumes, others, flesh, additives, tongues, scripts, moreNames,
    ].flatMap { $0 }

    private static let namesOfDishes: [Group] = [dishes, hidden, brands, world, moreDishes].flatMap { $0 }.map
    { group in
        var group = group
        group.isDish = true
        return group
    }

    /// Names that are often misspelt and are known through a slip.
    static let oftenMisspelt = """
        almond, hazelnut, cashew, walnut, pistachio, macadamia, peanut, marzipan, praline, mayonnaise, meringue, omelette, hollandaise, \
        worcestershire, anchovy, salmon, mackerel, sardine, haddock, halibut, herring, shrimp, lobster, crayfish, scallop, oyster, mussel, \
        calamari, octopus, sesame, tahini, hummus, mustard, celery, celeriac, gelatin, gelatine, parmesan, mozzarella, cheddar, camembert, \
        gorgonzola, gruyere, ricotta, mascarpone, yogurt, yoghurt, cheese, buttermilk, halloumi, paneer, spaghetti, linguine, fettuccine, \
        tagliatelle, lasagna, lasagne, macaroni, noodle, semolina, couscous, bulgur, croissant, baguette, breadcrumb, barley, seitan, \
        tempeh, edamame, teriyaki, soybean, prosciutto, chorizo, pancetta, pepperoni, salami, sausage, chicken, turkey, sulphite, sulfite, \
        mortadella, bratwurst, lactose, biscuit, pretzel, ravioli, gnocchi, tzatziki, carbonara, bechamel, milkshake
        """

    /// Words that look like a slip of one of those and are none.
    static let notMisspelt = """
        barely, parley, hearing, lactase, temper, temple, sulfate, sulphate, peperoni, carbonate, carbonated, cashes, ricetta, ricette, \
        gelation, custody, muscle, scallion, chickpea, chicory, pepperoncini, peppercorn, muskel, muskeln
        """
}
