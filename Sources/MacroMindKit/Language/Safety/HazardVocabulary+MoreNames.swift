/// Names that are common in one language or as a brand, and say little to speakers of others.
extension HazardVocabulary {
    static let moreNames: [Group] = [
        Group(allergens: [.peanut, .treeNut], terms: "maslo orzechowe, masla orzechowego, krem orzechowy"),
        Group(allergens: [.peanut], isFirm: true, terms: "арахіс*"),
        Group(
            allergens: [.peanut, .milk],
            origins: .dairy,
            terms: "reese, reeses, reese's, reese cup, reese's cup"
        ),
        Group(allergens: [.peanut], terms: "bamba, bamba snack"),
        Group(allergens: [.milk], origins: .dairy, terms: "ser, slagroom, kookroom, zure room, verse room"),
        Group(allergens: [.soy], terms: "worcestershire sauce, worcester sauce, worcestershire"),
        Group(allergens: [.crustacean], origins: .crustacean, terms: "게, 꽃게, 대게, 게살, 게맛살"),
        Group(allergens: [.mollusc], origins: .mollusc, terms: "오징어"),
    ]

    static let moreDishes: [Group] = [
        Group(allergens: [.crustacean], origins: .crustacean, terms: "jambalaya, shumai, shu mai, siu mai")
    ]

    static let moreHarmless: [Group] = [
        Group(terms: "ココナッツミルク, ココナツミルク, creamed coconut, flax egg, chia egg, linseed egg, 荞麦面粉, 荞麦粉, 蕎麦粉")
    ]
}
