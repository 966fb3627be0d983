#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Targets on their way: the request and what has been decided so far.
struct TargetDraft: Sendable {
    let request: TargetRequest
    let age: Double
    let estimate: EnergyEstimate
    var energy: Kilocalories
    var findings: [Finding]
    var derivation: [DerivationStep]

    /// Starts from an estimate.
    init(request: TargetRequest, age: Double, estimate: EnergyEstimate) {
        self.request = request
        self.age = age
        self.estimate = estimate
        energy = estimate.total
        findings = estimate.findings
        derivation = estimate.derivation
    }

    /// The energy of a small change of weight at the present fat mass, in kcal/kg.
    ///
    /// - Source: Forbes. Hum Biol 1987; Hall. Br J Nutr 2007;97:1059: dF/dL = F/10.4 with 9440 kcal/kg of fat and
    ///   1807 kcal/kg of lean tissue.
    var energyDensity: Double {
        let fat = fatMass
        return (9440 * fat + 1807 * 10.4) / (fat + 10.4)
    }

    /// The measured fat mass in kg, or that expected for age and body mass index.
    private var fatMass: Double {
        let person = request.person
        if let percent = person.bodyFatPercent { return person.weight.value * percent / 100 }
        // Jackson et al. Int J Obes 2002;26:789.
        let male = 0.14 * age + 37.31 * log(person.bodyMassIndex) - 103.94
        let female = 0.14 * age + 39.96 * log(person.bodyMassIndex) - 102.01
        let percent =
            switch person.sex {
            case .male: male
            case .female: female
            case nil: (male + female) / 2
            }
        return person.weight.value * min(max(percent, 2), 60) / 100
    }
}

extension InputError {
    /// Returns a number rounded for a message.
    static func rounded(_ value: Double, _ step: Double = 0.01) -> String {
        let steps = (value / step).rounded()
        return text(step < 1 ? steps / (1 / step).rounded() : steps * step)
    }
}
