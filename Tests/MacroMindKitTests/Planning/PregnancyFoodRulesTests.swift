import Testing

@testable import MacroMindKit

struct PregnancyFoodRulesTests {
    private func request(pregnancy: Pregnancy?) throws -> PlanRequest {
        let person = try Person(
            sex: .female,
            age: .years(30),
            height: 168,
            weight: 65,
            activity: .light,
            pregnancy: pregnancy
        )
        let profile = Profile(person: person, restrictions: Restrictions(allergens: AllergenSet(.milk)))
        let targets = try TargetCalculator().targets(for: profile.targetRequest())
        return PlanRequest(profile: profile, targets: targets)
    }

    @Test func `in pregnancy alcohol, liver and cold-smoked fish are refused beside what was refused before`()
        throws
    {
        let restrictions = try request(pregnancy: Pregnancy(gestationWeeks: 20, prepregnancyBMI: 23))
            .restrictions
        #expect(restrictions.diets == [.alcoholFree])
        #expect(restrictions.excludedTerms.contains("liver"))
        #expect(restrictions.excludedTerms.contains("smoked salmon"))
        #expect(restrictions.allergens == AllergenSet(.milk))
    }

    @Test func `otherwise nothing is added`() throws {
        #expect(try request(pregnancy: nil).restrictions == Restrictions(allergens: AllergenSet(.milk)))
    }
}
