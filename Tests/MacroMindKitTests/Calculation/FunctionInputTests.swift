import MacroMindKit
import Testing

struct FunctionInputTests {
    /// Quantities that may well be negative.
    static let signed: Set<String> = [
        "weight_change_kg", "delta_intake_kcal", "delta_sodium_mg", "grade", "activity_change_percent",
        "kcal",
    ]

    /// The numbers that a function can not do without.
    static func neededNumbers(_ function: CalculationFunction) -> [String] {
        let example = function.example.objectValue ?? [:]
        return example.keys.sorted().filter { key in
            guard example[key]?.numberValue != nil else { return false }
            return (try? function(.object(example.filter { $0.key != key }))) == nil
        }
    }

    static func error(_ function: CalculationFunction, _ key: String, _ value: JSONValue) -> InputError? {
        var members = function.example.objectValue ?? [:]
        members[key] = value
        do throws(InputError) {
            _ = try function(.object(members))
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: CalculationTable.standard.functions.map(\.name))
    func `no needed number may be missing, infinite, not a number or text`(_ name: String) throws {
        let function = try #require(CalculationTable.standard.functions.first { $0.name == name })
        for key in Self.neededNumbers(function) {
            let values: [(JSONValue, InputError.Code)] = [
                (.null, .missing), (.number(.nan), .notFinite), (.number(.infinity), .notFinite),
                (.number(-.infinity), .notFinite), ("12", .wrongKind),
            ]
            for (value, code) in values {
                let error = try #require(Self.error(function, key, value), "\(key) \(value)")
                #expect(error.code == code, "\(key): \(error.message)")
                #expect(error.message.contains(key), "\(key): \(error.message)")
            }
        }
    }

    @Test(arguments: CalculationTable.standard.functions.map(\.name))
    func `no needed number may be negative or astronomic`(_ name: String) throws {
        let function = try #require(CalculationTable.standard.functions.first { $0.name == name })
        for key in Self.neededNumbers(function) {
            #expect(Self.error(function, key, 1e12) != nil, "\(key)")
            // A conversion serves differences as well.
            guard name != "kj_from_kcal", !Self.signed.contains(key) else { continue }
            #expect(Self.error(function, key, -1) != nil, "\(key)")
        }
    }

    @Test(arguments: CalculationTable.standard.functions.map(\.name))
    func `a height in metres is noticed wherever a height is needed`(_ name: String) throws {
        let function = try #require(CalculationTable.standard.functions.first { $0.name == name })
        guard Self.neededNumbers(function).contains("height_cm") else { return }
        let error = try #require(Self.error(function, "height_cm", 1.75))
        #expect(error.message.contains("175"), "\(error.message)")
    }
}
