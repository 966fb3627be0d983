import MacroMindKit
import Testing

@Suite struct IngredientSafetyLexiconTests {
    struct Case: CustomTestStringConvertible {
        var text: String
        var allergen: Allergen
        var testDescription: String { "\(text) / \(allergen.rawValue)" }

        init(_ text: String, _ allergen: Allergen) {
            self.text = text
            self.allergen = allergen
        }
    }

    static let present: [Case] = [
        Case("tahini dressing", .sesame), Case("hummus", .sesame), Case("whey isolate", .milk),
        Case("ghee", .milk),
        Case("satay skewers", .peanut), Case("Erdnussmus", .peanut), Case("beurre de cacahuète", .peanut),
        Case("almond milk", .treeNut), Case("Mandelmilch", .treeNut), Case("pignons de pin", .treeNut),
        Case("marzipan", .treeNut), Case("mayonnaise", .egg), Case("Spiegeleier", .egg),
        Case("huevos rotos", .egg),
        Case("Worcestershire sauce", .fish), Case("salmone affumicato", .fish),
        Case("gambas al ajillo", .crustacean),
        Case("oyster sauce", .mollusc), Case("Dinkelbrot", .wheat), Case("rolled oats", .gluten),
        Case("seitan strips", .gluten), Case("tamari", .soy), Case("edamame", .soy),
        Case("Dijon vinaigrette", .mustard),
        Case("céleri rave", .celery), Case("lupin flour", .lupin), Case("dry white wine", .sulphite),
        Case("молоко", .milk), Case("花生酱", .peanut), Case("ごま油", .sesame), Case("арахис", .peanut),
    ]

    static let concealed: [Case] = [
        Case("2 tbsp PB2", .peanut), Case("maafe", .peanut), Case("Waldorfsalat", .treeNut),
        Case("Waldorf salad", .celery), Case("1 tbsp kashk", .milk), Case("cajeta", .milk),
        Case("mango lassi", .milk), Case("tzatziki", .milk), Case("royal icing", .egg),
        Case("300 g Quorn mince", .egg), Case("pavlova", .egg), Case("Marie Rose sauce", .egg),
        Case("2 tsp XO sauce", .crustacean), Case("XO sauce", .mollusc), Case("prawn crackers", .crustacean),
        Case("Gentleman's Relish", .fish), Case("bagna cauda", .fish), Case("spaghetti puttanesca", .fish),
        Case("taramasalata", .fish), Case("cracked freekeh", .gluten), Case("1 tsp Marmite", .gluten),
        Case("Vegemite", .celery), Case("gomasio", .sesame), Case("natto", .soy),
        Case("piccalilli", .mustard),
        Case("tremoços", .lupin),
    ]

    @Test(arguments: concealed)
    func `a name that does not tell what it holds is known`(_ example: Case) {
        let found = IngredientSafetyLexicon.hazards(in: example.text).allergens
        #expect(found.contains(AllergenSet(example.allergen)))
    }

    @Test(arguments: present)
    func `derived foods count in every language`(_ example: Case) {
        let found = IngredientSafetyLexicon.hazards(in: example.text).allergens
        #expect(found.contains(AllergenSet(example.allergen)))
    }

    @Test(arguments: [
        "almonds", "marcona almonds", "badam milk", "kaju katli", "akhrot", "pista kulfi", "Pistazienkerne",
        "filberts", "cobnuts", "Haselnüsse", "gehackte Haselnusskerne", "Mandelblättchen", "Mandelsplitter",
        "avellanas", "nocciole", "noisettes concassées", "gianduja", "Nutella", "praliné", "nut roast",
        "nutmeats", "nut flour", "cashew nuts", "cashewnuts", "Cashewnüsse", "noix de cajou", "anacardos",
        "anacardi", "walnut halves", "Baumnüsse", "cerneaux de noix", "nueces", "gherigli di noce",
        "pecan pie", "noix de pécan", "Macadamianüsse", "Paranüsse", "pine nuts", "pinenuts", "pignolia",
        "pinoli", "piñones", "pesto alla genovese", "pistacchi", "Marzipanrohmasse", "mazapán", "massepain",
        "marzapane", "frangipane", "almond extract", "turrón", "torrone", "baklava", "macarons", "financiers",
        "Linzertorte", "Nussmischung", "Studentenfutter", "trail mix", "romesco sauce", "dukkah", "orgeat",
        "falernum", "Frangelico", "nocino", "crème de noyaux", "trout almondine", "haricots verts amandine",
        "lait d'amande", "leche de almendras", "Krokant", "Bienenstich", "Christstollen", "panforte",
        "ricciarelli", "Waldorf salad", "battenberg cake", "nøtter", "mandlar", "amandelen", "amêndoas",
        "avelãs", "castanha-do-pará", "castanha de caju", "ceviz", "badem", "fındık", "antep fıstığı",
        "migdały", "orzechy nerkowca", "лесной орех", "грецкие орехи", "миндаль", "кешью", "αμύγδαλα",
        "καρύδια", "שקדים", "אגוזי מלך", "لوز", "فستق", "بندق", "बादाम", "काजू", "くるみ", "胡桃", "腰果", "松子",
        "开心果", "호두", "잣", "캐슈넛", "hazlenuts", "alm0nds", "ａｌｍｏｎｄｓ", "al\u{AD}monds",
    ])
    func `a nut is found in any language, spelling or derived food`(_ text: String) {
        #expect(IngredientSafetyLexicon.hazards(in: text).allergens.contains(AllergenSet(.treeNut)))
    }

    @Test(arguments: [
        "peanuts", "groundnut oil", "Erdnüsse", "cacahuètes", "mani tostado", "arachidi", "pindakaas",
        "mungfali", "yer fıstığı",
        "jordnøtter", "kacang tanah", "땅콩", "花生", "南京豆", "арахис", "בוטנים", "मूंगफली", "monkey nuts",
        "beer nuts", "satay",
    ])
    func `a peanut is found in any language`(_ text: String) {
        #expect(IngredientSafetyLexicon.hazards(in: text).allergens.contains(AllergenSet(.peanut)))
    }

    @Test(arguments: ["мускатный орех", "جوز الهند", "אגוז מוסקט"])
    func `nutmeg and coconut are no nuts in other scripts either`(_ text: String) {
        #expect(IngredientSafetyLexicon.hazards(in: text).allergens.isEmpty)
    }

    static let absent: [Case] = [
        Case("carne picada", .treeNut), Case("1 cebolla picada", .treeNut),
        Case("coconut milk", .milk), Case("cocoa butter", .milk), Case("butter beans", .milk),
        Case("oat milk", .milk),
        Case("cream of tartar", .milk), Case("butterhead lettuce", .milk), Case("Kokosmilch", .milk),
        Case("lait de coco", .milk),
        Case("peanut butter", .milk), Case("eggplant parmigiana style", .egg),
        Case("grilled eggplants", .egg),
        Case("butternut squash", .treeNut), Case("ground nutmeg", .treeNut),
        Case("water chestnuts", .treeNut),
        Case("coconut flakes", .treeNut), Case("Muskatnuss", .treeNut), Case("buckwheat groats", .wheat),
        Case("Buchweizenmehl", .gluten), Case("rice noodles", .gluten), Case("glutinous rice", .gluten),
        Case("oyster mushrooms", .mollusc), Case("crab apples", .crustacean), Case("Austernpilze", .mollusc),
        Case("peanut-free granola bar", .peanut), Case("egg-free mayonnaise", .egg),
        Case("glutenfreies Brot", .gluten),
        Case("pan sin gluten", .gluten), Case("yaourt sans lait", .milk), Case("vegan cheese", .milk),
        Case("dairy-free yogurt", .milk), Case("Kuchen ohne Ei", .egg), Case("free-range chicken", .egg),
    ]

    @Test(arguments: absent)
    func `look-alikes and denials do not count`(_ example: Case) {
        let found = IngredientSafetyLexicon.hazards(in: example.text).allergens
        #expect(!found.contains(AllergenSet(example.allergen)))
    }

    @Test(arguments: [
        "pea\u{200B}nuts", "pe\u{AD}anut", "p\u{435}\u{430}nut",
        "\u{FF50}\u{FF45}\u{FF41}\u{FF4E}\u{FF55}\u{FF54}", "PÉANUT", "p3anut",
        "p e a n u t", "\u{1D429}\u{1D41E}\u{1D41A}\u{1D427}\u{1D42E}\u{1D42D}", "peanut (peanut-free)",
    ])
    func `disguises are seen through`(_ text: String) {
        #expect(IngredientSafetyLexicon.hazards(in: text).allergens.contains(AllergenSet(.peanut)))
    }

    @Test(arguments: [
        (Diet.vegan, "anchovy paste"), (.vegan, "honey"), (.vegan, "parmesan"),
        (.vegetarian, "Hähnchenbrust"),
        (.vegetarian, "gelatine leaves"), (.pescatarian, "bacon bits"), (.halal, "Schinkenwürfel"),
        (.halal, "red wine"),
        (.kosher, "shrimp"), (.glutenFree, "couscous"), (.dairyFree, "crème fraîche"),
        (.porkFree, "jamón serrano"),
        (.alcoholFree, "dark rum"),
    ])
    func `diets refuse what they exclude`(_ diet: Diet, _ text: String) {
        #expect(IngredientSafetyLexicon.refuses(diet, text))
    }

    @Test(arguments: [
        (Diet.vegan, "honeydew melon"), (.vegan, "soy yogurt"), (.vegan, "vegan sausages"),
        (.vegetarian, "kidney beans"),
        (.vegetarian, "beef tomatoes"), (.halal, "red wine vinegar"), (.halal, "beef mince"),
        (.kosher, "salmon"),
        (.glutenFree, "corn tortillas"), (.dairyFree, "almond milk"), (.pescatarian, "tuna"),
        (.alcoholFree, "ginger ale"),
    ])
    func `diets keep what they allow`(_ diet: Diet, _ text: String) {
        #expect(!IngredientSafetyLexicon.refuses(diet, text))
    }
}
