#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension RestingEnergyEquation {
    /// Returns the resting energy of a day.
    ///
    /// Outside the range the equation was fitted on, the value is an extrapolation; see ``findings(for:)``.
    ///
    /// - Parameter body: The measurements that the equation needs.
    /// - Returns: The resting energy of a day.
    /// - Throws: An ``InputError`` when a needed measurement is unknown or no human body has it.
    public func evaluate(_ body: BodyMeasurements) throws(InputError) -> Kilocalories {
        switch self {
        case .henryWeight: return Kilocalories(try RestingEnergyBands.henryWeight.value(for: body))
        case .henryWeightSplit: return Kilocalories(try RestingEnergyBands.henryWeightSplit.value(for: body))
        case .henryWeightHeight:
            return Kilocalories(try RestingEnergyBands.henryWeightHeight.value(for: body))
        case .schofieldWeight: return Kilocalories(try RestingEnergyBands.schofieldWeight.value(for: body))
        case .schofieldWeightMegajoules:
            return .megajoules(try RestingEnergyBands.schofieldWeightMegajoules.value(for: body))
        case .schofieldWeightHeightMegajoules:
            return .megajoules(try RestingEnergyBands.schofieldWeightHeightMegajoules.value(for: body))
        case .who1985: return Kilocalories(try RestingEnergyBands.who1985.value(for: body))
        case .muller2004, .muller2004FatFreeMass:
            return .megajoules(try linearTerms(for: body).value(for: body))
        case .muller2004ByBMI: return .megajoules(try Self.mullerTerms(for: body).value(for: body))
        case .tenHaafWeight, .tenHaafFatFreeMass:
            return Kilocalories(Kilojoules(try linearTerms(for: body).value(for: body)))
        case .livingston: return try Self.livingston(body)
        default: return Kilocalories(try linearTerms(for: body).value(for: body))
        }
    }

    private func linearTerms(for body: BodyMeasurements) throws(InputError) -> LinearTerms {
        if let terms = sexlessTerms { return terms }
        let isMale = try body.neededSex() == .male
        switch self {
        case .mifflinFullPrecision:
            return .init(intercept: isMale ? 5 : -161, perKilogram: 9.99, perCentimeter: 6.25, perYear: -4.92)
        case .harrisBenedict1919:
            return isMale
                ? .init(intercept: 66.473, perKilogram: 13.7516, perCentimeter: 5.0033, perYear: -6.755)
                : .init(intercept: 655.0955, perKilogram: 9.5634, perCentimeter: 1.8496, perYear: -4.6756)
        case .rozaShizgal1984:
            return isMale
                ? .init(intercept: 88.362, perKilogram: 13.397, perCentimeter: 4.799, perYear: -5.677)
                : .init(intercept: 447.593, perKilogram: 9.247, perCentimeter: 3.098, perYear: -4.33)
        case .owen:
            if isMale { return .init(intercept: 879, perKilogram: 10.2) }
            return body.isAthlete
                ? .init(intercept: 50.4, perKilogram: 21.1) : .init(intercept: 795, perKilogram: 7.18)
        case .owenFatFreeMass:
            return isMale
                ? .init(intercept: 290, perLeanKilogram: 22.3) : .init(intercept: 334, perLeanKilogram: 19.7)
        case .muller2004:
            return .init(intercept: isMale ? 4.219 : 3.21, perKilogram: 0.047, perYear: -0.01452)
        case .muller2004FatFreeMass:
            return .init(
                intercept: isMale ? 3.861 : 2.992,
                perYear: -0.01181,
                perLeanKilogram: 0.05192,
                perFatKilogram: 0.04036
            )
        case .tenHaafWeight:
            return .init(
                intercept: isMale ? 921.759 : 122.502,
                perKilogram: 49.94,
                perCentimeter: 24.59053,
                perYear: -34.014
            )
        default:
            return .init(intercept: isMale ? 5 : -161, perKilogram: 10, perCentimeter: 6.25, perYear: -5)
        }
    }

    private var sexlessTerms: LinearTerms? {
        switch self {
        case .mifflinFatFreeMass: .init(intercept: 413, perLeanKilogram: 19.7)
        case .katchMcArdle: .init(intercept: 370, perLeanKilogram: 21.6)
        case .cunningham1980: .init(intercept: 500, perLeanKilogram: 22)
        case .tenHaafFatFreeMass: .init(intercept: 2026.161, perLeanKilogram: 95.272)
        case .deLorenzo1999: .init(intercept: -857, perKilogram: 9, perCentimeter: 11.7)
        case .tinsleyWeight: .init(intercept: 10, perKilogram: 24.8)
        case .tinsleyFatFreeMass: .init(intercept: 284, perLeanKilogram: 25.9)
        default: nil
        }
    }

    private static func mullerTerms(for body: BodyMeasurements) throws(InputError) -> LinearTerms {
        let isMale = try body.neededSex() == .male
        let height = try body.neededHeight().meters
        let bodyMassIndex = try body.neededWeight().value / (height * height)
        if bodyMassIndex <= 18.5 {
            return .init(intercept: isMale ? 1.551 : 0.731, perKilogram: 0.07122, perYear: -0.02149)
        }
        if bodyMassIndex <= 25 {
            return .init(
                intercept: isMale ? 2.117 : 1.233,
                perKilogram: 0.02219,
                perCentimeter: 0.02118,
                perYear: -0.01191
            )
        }
        if bodyMassIndex < 30 {
            return .init(intercept: isMale ? 4.413 : 3.407, perKilogram: 0.04507, perYear: -0.01553)
        }
        return .init(intercept: isMale ? 4.027 : 2.924, perKilogram: 0.05, perYear: -0.01586)
    }

    private static func livingston(_ body: BodyMeasurements) throws(InputError) -> Kilocalories {
        let age = try body.neededAge()
        let weight = try body.neededWeight().value
        switch try body.neededSex() {
        case .male: return Kilocalories(293 * pow(weight, 0.4330) - 5.92 * age)
        case .female: return Kilocalories(248 * pow(weight, 0.4356) - 5.09 * age)
        }
    }
}

extension Kilocalories {
    /// Converts from megajoules.
    static func megajoules(_ value: Double) -> Kilocalories { Kilocalories(Kilojoules(value * 1_000)) }
}
