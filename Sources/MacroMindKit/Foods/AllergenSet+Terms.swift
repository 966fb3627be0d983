extension AllergenSet {
    /// The allergens that a word for an allergy stands for, read on the safe side.
    ///
    /// `nuts` are tree nuts and peanuts; `shellfish` are crustaceans and molluscs; `lactose` is milk; `coeliac` is gluten and
    /// wheat. Case, blanks and plural endings do not matter.
    ///
    /// The result is `nil` when the word is not known.
    ///
    /// - Parameter term: What a person wrote, such as `Peanuts`.
    public init?(term: String) {
        let key = FoodTerm.words(of: term).joined(separator: " ")
        guard let allergens = Self.terms[key] else { return nil }
        self = allergens
    }

    /// Reads what somebody probably meant, where nobody can be asked again.
    ///
    /// Known are the words of ``init(term:)``, names of foods and dishes that hold allergens in many languages, and both with a
    /// slip of the pen: one letter from five letters on, two from eight on. It rather takes too much for an allergen than too little.
    ///
    /// The result is `nil` when nothing like the word is known.
    ///
    /// - Parameter term: What a person wrote, such as `penuts` or `Erdnüsse`.
    public init?(closestTo term: String) {
        if let known = AllergenSet(term: term) {
            self = known
            return
        }
        let named = IngredientSafetyLexicon.hazards(in: term).allergens
        let key = Array(FoodTerm.words(of: term).joined(separator: " ").utf8.prefix(64))
        let limit = key.count >= 8 ? 2 : key.count >= 5 ? 1 : 0
        let meant = Self.terms.filter { EditDistance.between(key, Array($0.key.utf8), limit: limit) <= limit }
        let all = meant.values.reduce(into: named) { $0.formUnion($1) }
        guard !all.allergens.isEmpty else { return nil }
        self = all
    }

    /// The raw values that are always understood, for messages.
    public static var allowedTerms: String { Allergen.allCases.map(\.rawValue).joined(separator: ", ") }

    private static let terms: [String: AllergenSet] = {
        var terms: [String: AllergenSet] = [:]
        for (names, allergens) in vocabulary {
            for name in names {
                terms[FoodTerm.words(of: name).joined(separator: " ")] = AllergenSet(allergens)
            }
        }
        for allergen in Allergen.allCases {
            let set = AllergenSet(allergen)
            terms[FoodTerm.words(of: allergen.rawValue).joined(separator: " ")] = set
        }
        terms["gluten"] = AllergenSet([.gluten, .wheat])
        return terms
    }()

    private static let vocabulary: [([String], [Allergen])] = [
        (["milk", "dairy", "lactose", "cow milk", "milk protein", "casein", "whey"], [.milk]),
        (["egg", "egg white"], [.egg]),
        (["fish", "finfish"], [.fish]),
        (["crustacean", "shrimp", "prawn", "crab", "lobster"], [.crustacean]),
        (["mollusc", "mollusk", "mussel", "oyster", "squid", "clam", "scallop"], [.mollusc]),
        (["shellfish"], [.crustacean, .mollusc]),
        (["seafood"], [.fish, .crustacean, .mollusc]),
        (["nut"], [.treeNut, .peanut]),
        (
            [
                "tree nut", "almond", "cashew", "hazelnut", "walnut", "pistachio", "pecan", "macadamia",
                "brazil nut", "pine nut",
            ], [.treeNut]
        ),
        (["peanut", "groundnut"], [.peanut]),
        (["wheat", "spelt"], [.wheat]),
        (["coeliac", "celiac", "coeliac disease", "celiac disease"], [.gluten, .wheat]),
        (["soy", "soya", "soybean"], [.soy]),
        (["sesame", "sesame seed", "tahini"], [.sesame]),
        (["celery", "celeriac"], [.celery]),
        (["mustard", "mustard seed"], [.mustard]),
        (["lupin", "lupine"], [.lupin]),
        (["sulphite", "sulfite", "sulphur dioxide", "sulfur dioxide"], [.sulphite]),
    ]
}
