import Testing

@testable import MacroMindKit

struct WeightTrendTests {
    static let gaps: [Kilograms?] = [80.0, 80.4, nil, 79.8, 79.9, 79.5, nil, 79.7, 79.2, 79.4]

    @Test func `the worked example of the Hacker's Diet holds`() throws {
        #expect(abs(try WeightTrend.smoothed([173.2, 171.5]).value - 173.03) < 1e-9)
    }

    // Computed apart with numpy.
    @Test func `gaps keep the trend`() throws {
        #expect(abs(try WeightTrend.smoothed(Self.gaps).value - 79.810137) < 1e-6)
        #expect(abs(try WeightTrend.slope(Self.gaps) + 0.098646) < 1e-6)
    }

    @Test func `the course is the trend up to each day, unknown before a reading`() throws {
        let course = try WeightTrend.course([nil] + Self.gaps)
        #expect(course.count == 11 && course[0] == nil && course[1] == 80)
        #expect(course[3] == course[2])
        for count in 1...10 {
            #expect(course[count] == (try WeightTrend.smoothed(Array(Self.gaps.prefix(count)))))
        }
        #expect(try WeightTrend.course([]) == [])
        #expect(throws: InputError.self) { try WeightTrend.course([80, 0]) }
        #expect(throws: InputError.self) { try WeightTrend.course([80], smoothing: 0) }
    }

    @Test func `after 45 days without a reading the trend starts anew`() throws {
        let pause = Array<Kilograms?>(repeating: nil, count: 46)
        let course = try WeightTrend.course([80.0] + pause + [75.0, 76.0])
        #expect(course[45] == 80 && course[46] == nil && course[47] == 75)
        #expect(abs((course[48]?.value ?? 0) - 75.1) < 1e-9)
    }

    @Test func `the slope of an exact line is its slope`() throws {
        #expect(abs(try WeightTrend.slope([70.0, 69.9, 69.8, 69.7]) + 0.1) < 1e-12)
        #expect(abs(try WeightTrend.slope([70.0, nil, nil, 69.7]) + 0.1) < 1e-12)
    }

    @Test func `a window gives intake less the energy of the slope`() throws {
        let intake: [Kilocalories?] = [2100, 2050, nil, 2200, 1980, 2300, 2150, 2080, 2120, 2060]
        let expenditure = try WeightTrend.windowExpenditure(weights: Self.gaps, intake: intake)
        #expect(abs(expenditure.value - 2875.132544) < 0.001)
    }

    @Test func `a weight of zero is refused and named`() {
        let error = #expect(throws: InputError.self) { try WeightTrend.smoothed([80, 0]) }
        #expect(error?.field == "weights_kg[1]")
        #expect(error?.hint?.contains("null") == true)
    }

    @Test func `too few readings are refused`() {
        #expect(throws: InputError.self) { try WeightTrend.smoothed([nil, nil]) }
        #expect(throws: InputError.self) { try WeightTrend.slope([80, nil]) }
        #expect(throws: InputError.self) {
            try WeightTrend.windowExpenditure(weights: [80, 80], intake: [nil])
        }
    }

    @Test(arguments: [0, 1.01, Double.nan])
    func `the smoothing factor is bounded`(factor: Double) {
        #expect(throws: InputError.self) { try WeightTrend.smoothed([80], smoothing: factor) }
    }
}
