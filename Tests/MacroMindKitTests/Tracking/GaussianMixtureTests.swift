import Testing

@testable import MacroMindKit

struct GaussianMixtureTests {
    // Quantiles of the standard normal distribution, from published tables.
    @Test(arguments: [(0.05, -1.6448536), (0.5, 0), (0.95, 1.6448536), (0.975, 1.9599640)])
    func `one component has the quantiles of the normal distribution`(share: Double, expected: Double) {
        let mixture = GaussianMixture([.init(mean: 10, variance: 4, logWeight: -700)])
        #expect(abs(mixture.quantile(share) - (10 + 2 * expected)) < 1e-5)
        #expect(mixture.mean == 10)
        #expect(mixture.deviation == 2)
    }

    @Test func `two components add their weights and spread`() {
        let mixture = GaussianMixture([
            .init(mean: -3, variance: 1, logWeight: 5), .init(mean: 3, variance: 1, logWeight: 5),
        ])
        #expect(abs(mixture.quantile(0.5)) < 1e-9)
        #expect(abs(mixture.deviation - 10.0.squareRoot()) < 1e-12)
    }
}
