import MacroMindKit
import Testing

struct NutritionLabelTests {
    static let cereal = NutrientProfile([
        .energy: 231, .fat: 8.2, .saturatedFat: 1.1, .transFat: 0, .cholesterol: 0, .sodium: 162,
        .carbohydrate: 37.1,
        .fiber: 4.2, .sugars: 12.4, .addedSugars: 10.2, .protein: 3.4, .vitaminD: 2.1, .calcium: 262,
        .iron: 8.1,
        .potassium: 237, .alcohol: 0,
    ])

    @Test func `an American label declares its lines in order with percentages`() {
        let label = USNutritionLabel(Self.cereal, serving: "2/3 cup (55 g)", servingsPerContainer: 8)
        #expect(label.findings.isEmpty)
        #expect(label.calories == "230")
        #expect(
            label.lines.map(\.name).prefix(4) == ["Total Fat", "Saturated Fat", "Trans Fat", "Cholesterol"]
        )
        #expect(
            label.lines.map(\.amount) == [
                "8g", "1g", "0g", "0mg", "160mg", "37g", "4g", "12g", "10g", "3g", "2.1mcg", "260mg", "8.1mg",
                "240mg",
            ]
        )
        #expect(
            label.lines.map(\.percent) == [
                "11%", "6%", nil, "0%", "7%", "13%", "15%", nil, "20%", nil, "10%", "20%", "45%", "6%",
            ]
        )
    }

    @Test func `an American label is rendered in even lines`() {
        let text = USNutritionLabel(Self.cereal, serving: "55 g", servingsPerContainer: 8).rendered
        #expect(text.contains("8 servings per container\n"))
        #expect(text.contains("Total Fat 8g                         11%\n"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 44 })
    }

    @Test func `an unknown nutrient is told and never printed as zero`() {
        let label = USNutritionLabel(NutrientProfile([.energy: 100, .protein: 3]), serving: "1")
        #expect(label.lines.first?.amount == nil)
        #expect(label.findings.contains { $0.code == .labelNutrientUnknown && $0.path == ["Total Fat"] })
        #expect(label.rendered.contains("Total Fat not known"))
        #expect(USNutritionLabel(NutrientProfile([:]), serving: "1").calories == nil)
    }

    @Test func `a European declaration computes energy and carbohydrate without fiber`() {
        let profile = NutrientProfile([
            .fat: 20, .saturatedFat: 1.55, .carbohydrate: 55, .fiber: 5, .sugars: 0.4, .protein: 10,
            .sodium: 545,
            .alcohol: 0, .iron: 2.1, .calcium: 30,
        ])
        let declaration = EUNutritionDeclaration(profile, vitamins: [.iron, .calcium])
        #expect(declaration.findings.isEmpty)
        #expect(
            declaration.lines.map(\.name) == [
                "Energy", "Fat", "of which saturates", "Carbohydrate", "of which sugars", "Fibre", "Protein",
                "Salt", "Iron",
            ]
        )
        #expect(
            declaration.lines.map(\.amount) == [
                "1800 kJ / 430 kcal", "20 g", "1.6 g", "50 g", "<0.5 g", "5 g", "10 g", "1.4 g", "2.1 mg",
            ]
        )
        #expect(declaration.lines.first?.percent == "21%")
        #expect(declaration.rendered.contains("1800 kJ / 430 kcal   21%\n"))
    }

    @Test func `without fiber the carbohydrate and the energy of a European declaration stay open`() {
        let declaration = EUNutritionDeclaration(NutrientProfile([.fat: 1, .carbohydrate: 50, .protein: 3]))
        #expect(declaration.lines.first?.amount == nil)
        #expect(declaration.findings.map(\.path).contains(["Carbohydrate"]))
    }

    @Test func `the energies of alcohol and erythritol follow the regulation`() {
        #expect(EUEnergy([.alcohol: 9.6, .protein: 0.3]).kilojoules == 284)
        #expect(EUEnergy([.erythritol: 100]).kilocalories == 0)
    }
}
