#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A weighted sum of normal distributions.
struct GaussianMixture: Sendable {
    struct Component: Sendable {
        var mean: Double
        var variance: Double
        /// The logarithm of the weight; only differences matter.
        var logWeight: Double
    }

    private let parts: [(mean: Double, deviation: Double, weight: Double)]

    init(_ components: [Component]) {
        let largest = components.map(\.logWeight).max() ?? 0
        let weights = components.map { exp($0.logWeight - largest) }
        let total = weights.reduce(0, +)
        parts = zip(components, weights).map { ($0.mean, max($0.variance, 1e-12).squareRoot(), $1 / total) }
    }

    /// The mean of the whole.
    var mean: Double { parts.reduce(0) { $0 + $1.weight * $1.mean } }

    /// The standard deviation of the whole.
    var deviation: Double {
        let mean = self.mean
        return parts.reduce(0) {
            $0 + $1.weight * ($1.deviation * $1.deviation + ($1.mean - mean) * ($1.mean - mean))
        }.squareRoot()
    }

    /// Returns the value below which a share of the probability lies.
    ///
    /// - Parameter share: The share, between 0 and 1.
    /// - Returns: The value, to about a billionth of the spread.
    func quantile(_ share: Double) -> Double {
        var low = parts.map { $0.mean - 8 * $0.deviation }.min() ?? 0
        var high = parts.map { $0.mean + 8 * $0.deviation }.max() ?? 0
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if probability(below: middle) < share { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    private func probability(below value: Double) -> Double {
        parts.reduce(0) { sum, part in
            sum + part.weight * 0.5 * erfc((part.mean - value) / (part.deviation * 2.0.squareRoot()))
        }
    }
}
