#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An amount as a label declares it.
public enum DeclaredAmount: Sendable, Hashable {
    /// A rounded amount.
    case amount(Double)
    /// Less than a bound, which an American label writes "less than 5" and a European one "<0.5".
    case lessThan(Double)

    /// Returns the amount as text.
    ///
    /// - Parameter sign: What stands before a bound, such as `<` or `less than `.
    /// - Returns: The text without a unit.
    public func text(lessThan sign: String) -> String {
        switch self {
        case .amount(let value): InputError.text(value)
        case .lessThan(let bound): sign + InputError.text(bound)
        }
    }
}

extension DeclaredAmount {
    /// Returns an amount rounded to a step; a value exactly half-way goes up.
    ///
    /// - Parameters:
    ///   - value: The amount.
    ///   - stepsPerUnit: How many steps make one, such as 10 for tenths and 0.2 for fives.
    /// - Returns: The nearest step.
    static func nearest(_ value: Double, stepsPerUnit: Double) -> DeclaredAmount {
        // The small term lifts decimal ties that binary fractions put just below the half.
        let steps = (value * stepsPerUnit + 0.5 + 1e-9).rounded(.down)
        return .amount(steps / stepsPerUnit)
    }

    /// Returns an amount rounded to significant digits; a value exactly half-way goes up.
    ///
    /// - Parameters:
    ///   - value: The amount.
    ///   - digits: The number of digits, from 1.
    /// - Returns: The rounded amount.
    static func significant(_ value: Double, digits: Int) -> DeclaredAmount {
        guard value > 0, value.isFinite else { return .amount(0) }
        return .nearest(value, stepsPerUnit: pow(10, Double(digits - 1) - log10(value).rounded(.down)))
    }
}
