#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A Kalman filter over what the expected course leaves open: errors of the log, walks of activity, water and noise.
///
/// The state holds five changing quantities, the weekly and monthly rhythm of the scale, and the unknowns of the
/// body, which do not change. A weigh-in is linear in all of them.
///
/// - Source: Kalman RE. J Basic Eng 1960;82:35–45.
struct ExpenditureFilter {
    /// The places of the state.
    enum Place {
        /// Tissue beside the expected course, kg.
        static let tissue = 0
        /// Glycogen and fluid beside the expected course, kg.
        static let fluid = 1
        /// Activity beside the expected course, kcal/day.
        static let activity = 2
        /// Noise of the scale that lasts for days, kg.
        static let noise = 3
        /// The mean expenditure of the last week as far as it is past, kcal.
        static let spent = 4
        /// Two cosines and two sines of the weekly rhythm, kg.
        static let weekly = 5
        /// The cosine and the sine of the monthly rhythm, kg.
        static let monthly = 9
        /// The unknowns of the body.
        static let unknowns = 11
        static let count = unknowns + LatentBody.count
    }

    /// What the filter leaves.
    struct Outcome {
        /// The mean expenditure of the last seven days with its variance and the logarithm of the likelihood.
        var expenditure: GaussianMixture.Component
        /// The weight without noise and rhythm on the last morning, kg.
        var weight: Double
        /// How far to move each unknown.
        var moves: [Double]
    }

    private let prepared: PreparedLog
    private let course: ExpectedCourse
    private let hypothesis: Hypothesis
    private let response: BodyResponse
    private var mean = Array(repeating: 0.0, count: Place.count)
    private var covariance = Array(repeating: 0.0, count: Place.count * Place.count)
    private var observation = Array(repeating: 0.0, count: Place.count)
    private var gain = Array(repeating: 0.0, count: Place.count)
    private var logLikelihood = 0.0

    init(_ prepared: PreparedLog, body: LatentBody, course: ExpectedCourse, hypothesis: Hypothesis) {
        self.prepared = prepared
        self.course = course
        self.hypothesis = hypothesis
        response = BodyResponse(body)
        start(body)
    }

    /// Passes through the log once.
    ///
    /// - Complexity: Linear in the number of days.
    mutating func run() -> Outcome {
        let last = prepared.intake.count - 1
        var weight = 0.0
        for day in 0...last {
            prepareObservation(day)
            if let reading = prepared.weights[day] { observe(reading, day) }
            if day == last { weight = trendWeight(day) }
            advance(day)
        }
        return Outcome(expenditure: expenditure(), weight: weight, moves: Array(mean[Place.unknowns...]))
    }

    // MARK: Start

    private mutating func start(_ body: LatentBody) {
        let scale = hypothesis.noise
        let monthly = hypothesis.hasCycle ? response.monthlyDeviation * scale : 0
        set(Place.noise, variance: response.noiseVariance(scale))
        for place in Place.weekly..<Place.monthly {
            set(place, variance: pow(response.weeklyDeviation * scale, 2))
        }
        for place in Place.monthly..<Place.unknowns { set(place, variance: monthly * monthly) }
        for unknown in 0..<LatentBody.count {
            let isFixed =
                unknown == LatentBody.Unknown.activityDrift.rawValue && hypothesis.activity != .drift
            set(Place.unknowns + unknown, variance: isFixed ? 0 : 1)
            mean[Place.unknowns + unknown] = isFixed ? 0 : -body.values[unknown]
        }
    }

    private mutating func set(_ place: Int, variance: Double) {
        covariance[place * Place.count + place] = variance
    }

    // MARK: A weigh-in

    private mutating func prepareObservation(_ day: Int) {
        observation[Place.tissue] = 1
        observation[Place.fluid] = 1
        observation[Place.noise] = 1
        for harmonic in 0..<2 {
            let angle = 2 * Double.pi * Double((harmonic + 1) * day) / 7
            observation[Place.weekly + 2 * harmonic] = cos(angle)
            observation[Place.weekly + 2 * harmonic + 1] = sin(angle)
        }
        let angle = 2 * Double.pi * Double(day) / 28
        observation[Place.monthly] = cos(angle)
        observation[Place.monthly + 1] = sin(angle)
        for unknown in 0..<LatentBody.count {
            observation[Place.unknowns + unknown] = course.weightSlopes[day * LatentBody.count + unknown]
        }
    }

    private mutating func observe(_ reading: Double, _ day: Int) {
        let count = Place.count
        var expected = course.weights[day]
        var variance = response.instrumentVariance
        for row in 0..<count {
            var sum = 0.0
            for column in 0..<count { sum += covariance[row * count + column] * observation[column] }
            gain[row] = sum
            variance += sum * observation[row]
            expected += observation[row] * mean[row]
        }
        let surprise = reading - expected
        // A reading far out counts the less, the farther it is.
        let excess = max(1, surprise * surprise / (variance * response.clipping * response.clipping))
        variance *= excess * excess
        logLikelihood -= 0.5 * (surprise * surprise / variance + log(variance))
        for row in 0..<count {
            let share = gain[row] / variance
            mean[row] += share * surprise
            for column in 0..<count { covariance[row * count + column] -= share * gain[column] }
        }
    }

    private func trendWeight(_ day: Int) -> Double {
        var weight = course.weights[day] + mean[Place.tissue] + mean[Place.fluid]
        for place in Place.unknowns..<Place.count { weight += observation[place] * mean[place] }
        return weight
    }

    // MARK: A day

    private mutating func advance(_ day: Int) {
        let count = Place.count
        covariance[Place.activity * (count + 1)] += walkVariance(day)
        if hypothesis.activity == .fall(day: day) { mean[Place.activity] -= response.unnoticedFall.mean }
        let window = min(7, prepared.intake.count)
        let share = day >= prepared.intake.count - window ? 1 / Double(window) : 0
        move(&mean, from: 0, stride: 1, share)
        for column in 0..<count { move(&covariance, from: column, stride: count, share) }
        for row in 0..<count { move(&covariance, from: row * count, stride: 1, share) }
        let scatter = prepared.intakeDeviation[day]
        let tissue = 0.9 / response.energyDensity * scatter
        let fluid = response.fluidGain * scatter
        covariance[Place.tissue * count + Place.tissue] += tissue * tissue
        covariance[Place.tissue * count + Place.fluid] += tissue * fluid
        covariance[Place.fluid * count + Place.tissue] += tissue * fluid
        covariance[Place.fluid * count + Place.fluid] += fluid * fluid
        let memory = BodyResponse.noiseMemory
        covariance[Place.noise * count + Place.noise] +=
            (1 - memory * memory) * response.noiseVariance(hypothesis.noise)
    }

    private func walkVariance(_ day: Int) -> Double {
        var variance = response.activityWalk * response.activityWalk
        if hypothesis.activity == .change(day: day) {
            variance += response.routineChange * response.routineChange
        }
        if hypothesis.activity == .fall(day: day) {
            variance += response.unnoticedFall.deviation * response.unnoticedFall.deviation
        }
        if prepared.routineChanges.contains(day) {
            variance += response.reportedChange * response.reportedChange
        }
        return variance
    }

    /// Carries the five changing quantities over to the next day, in a vector, a row or a column.
    private func move(_ values: inout [Double], from start: Int, stride: Int, _ share: Double) {
        let tissue = values[start]
        let activity = values[start + Place.activity * stride]
        let additional = activity + response.expenditureSlope * tissue
        values[start] = tissue - additional / response.energyDensity
        values[start + Place.fluid * stride] *= BodyResponse.fluidMemory
        values[start + Place.noise * stride] *= BodyResponse.noiseMemory
        values[start + Place.spent * stride] += share * additional
    }

    // MARK: The end

    private func expenditure() -> GaussianMixture.Component {
        var weights = Array(repeating: 0.0, count: Place.count)
        weights[Place.spent] = 1
        for unknown in 0..<LatentBody.count {
            weights[Place.unknowns + unknown] = course.expenditureSlopes[unknown]
        }
        var center = course.expenditure
        var variance = 0.0
        for row in 0..<Place.count {
            center += weights[row] * mean[row]
            for column in 0..<Place.count {
                variance += weights[row] * weights[column] * covariance[row * Place.count + column]
            }
        }
        return .init(mean: center, variance: variance, logWeight: logLikelihood)
    }
}
