/// Splits an energy target into protein, fat and carbohydrate.
///
/// Protein comes first, then fat, carbohydrate takes the rest. When too little is left, fat is lowered to its floor,
/// then protein to its floor; then the wishes are infeasible.
struct MacroSolver {
    /// Whole grams whose energy is the target within 2 kcal.
    struct Solution {
        var protein: Grams
        var fat: Grams
        var carbohydrate: Grams
        var findings: [Finding]
        var derivation: [DerivationStep]
    }

    let policy: SafetyPolicy
    let draft: TargetDraft

    /// Returns the grams.
    ///
    /// - Throws: A ``TargetError/infeasible(_:smallestEnergy:)`` when even the floors need more than the energy.
    func solve() throws(TargetError) -> Solution {
        let energy = draft.energy.value
        let rule = ProteinRule(request: draft.request, age: draft.age, policy: policy)
        var findings = rule.findings
        var protein = rule.grams(for: draft.energy)
        let fatFloor = 0.5 * rule.referenceWeight.value
        var fat = max(fatFloor, energy * fatPercent / 900)
        if let wish = loadCarbohydrate {
            fat = min(fat, max(fatFloor, energy * 0.2 / 9, (energy - 4 * protein - 4 * wish.value) / 9))
        }
        let leastCarbohydrate = draft.request.preset == nil ? recommendedCarbohydrate : 0
        if energy - 4 * protein - 9 * fat < 4 * leastCarbohydrate {
            fat = max(fatFloor, (energy - 4 * protein - 4 * leastCarbohydrate) / 9)
            protein = min(protein, max(rule.leastGrams, (energy - 9 * fat - 4 * leastCarbohydrate) / 4))
            findings.append(Self.adjusted)
        }
        guard energy - 4 * protein - 9 * fat >= 0 else { throw infeasible(rule.leastGrams, fatFloor) }
        if let most = draft.request.preset?.carbohydrateMaximum?.value,
            energy - 4 * protein - 9 * fat > 4 * most
        {
            fat = ((energy - 4 * protein.rounded() - 4 * most) / 9).rounded(.up)
        }
        return solution(protein: protein, fat: fat, rule: rule, findings: findings)
    }

    private func solution(protein: Double, fat: Double, rule: ProteinRule, findings: [Finding]) -> Solution {
        let energy = draft.energy.value
        let wholeProtein = protein.rounded()
        let wholeFat = fat.rounded()
        let carbohydrate = max(0, ((energy - 4 * wholeProtein - 9 * wholeFat) / 4).rounded())
        var findings = findings
        if carbohydrate < recommendedCarbohydrate {
            findings.append(
                Finding(
                    .carbohydrateBelowRecommendation,
                    .note,
                    "Carbohydrate is below the recommended \(Int(recommendedCarbohydrate)) g a day."
                )
            )
        }
        if let wish = loadCarbohydrate, carbohydrate < wish.value.rounded() {
            findings.append(
                Finding(
                    .carbohydrateBelowLoad,
                    .note,
                    "The training load asks for \(Int(wish.value.rounded())) g of carbohydrate; the energy leaves less."
                )
            )
        }
        return Solution(
            protein: Grams(wholeProtein),
            fat: Grams(wholeFat),
            carbohydrate: Grams(carbohydrate),
            findings: findings,
            derivation: [
                DerivationStep(
                    "protein",
                    formula: rule.formula(for: draft.energy),
                    value: wholeProtein,
                    unit: "g/day",
                    source: rule.source
                ),
                DerivationStep(
                    "fat",
                    formula: "\(InputError.text(fatPercent)) % of energy, at least 0.5 g/kg",
                    value: wholeFat,
                    unit: "g/day",
                    source: draft.request.preset?.source ?? "IOM 2005; Iraki 2019"
                ),
                DerivationStep(
                    "carbohydrate",
                    formula: "(energy − 4 × protein − 9 × fat) ÷ 4",
                    value: carbohydrate,
                    unit: "g/day",
                    source: "general Atwater factors"
                ),
            ]
        )
    }

    private var fatPercent: Double { draft.request.preset?.split.fat ?? 30 }

    /// The least carbohydrate of the training load, unless a preset takes its place.
    private var loadCarbohydrate: Grams? {
        guard draft.request.preset == nil else { return nil }
        return draft.request.carbohydrateLoad?.grams(for: draft.request.person.weight).lowerBound
    }

    private var recommendedCarbohydrate: Double {
        if draft.request.person.lactation != nil { return 210 }
        return draft.request.person.pregnancy != nil ? 175 : 130
    }

    private func infeasible(_ protein: Double, _ fat: Double) -> TargetError {
        let smallest = ((4 * protein + 9 * fat) / 10).rounded(.up) * 10
        return .infeasible(
            Finding(
                .macronutrientsAdjusted,
                .problem,
                "\(InputError.text(draft.energy.value)) kcal can not hold the least protein and fat; the smallest energy "
                    + "that can is \(InputError.text(smallest)) kcal."
            ),
            smallestEnergy: Kilocalories(smallest)
        )
    }

    private static let adjusted = Finding(
        .macronutrientsAdjusted,
        .note,
        "Fat, and then protein if needed, was lowered towards its floor to leave room for carbohydrate."
    )
}
