/// The equations of the weight-change model, in plain numbers.
///
/// A state holds fat, lean tissue and glycogen (kg), the change of extracellular fluid (kg), adaptive thermogenesis
/// (kcal/day) and the energy spent so far (kcal). Intake effects count from the intake before the change; counting
/// them from zero, as the Body Weight Planner does, gives the same trajectory.
struct WeightDynamics: Sendable {
    typealias State = SIMD8<Double>

    /// The lanes of a state.
    enum Lane {
        static let fat = 0
        static let lean = 1
        static let glycogen = 2
        static let fluid = 3
        static let adaptation = 4
        static let spent = 5
    }

    /// What a day brings from outside.
    struct Drive: Sendable {
        /// Energy eaten, kcal.
        var intake: Double
        /// Carbohydrate as a share of the energy eaten.
        var carbohydrateShare: Double
        /// Change of sodium eaten, mg.
        var sodiumChange: Double
        /// Cost of physical activity, kcal per kilogram of body weight.
        var activity: Double
    }

    let start: State
    let baselineIntake: Double
    /// The part of weight that no state holds, kg.
    private let fixedMass: Double
    private let constants: HallConstants
    private var energyConstant: Double
    private let baselineCarbohydrate: Double
    private let glycogenRate: Double
    private let partition: Double

    /// Creates the equations for a body in balance.
    ///
    /// - Parameters:
    ///   - constants: The constants of the model.
    ///   - body: The start: fat, lean tissue and fixed mass in kilograms.
    ///   - expenditure: The energy spent on a day before the change, kcal.
    ///   - activity: The cost of physical activity before the change, kcal/kg.
    ///   - intake: The energy eaten on a day before the change, kcal.
    ///   - carbohydrateShare: The share of carbohydrate in it.
    init(
        constants: HallConstants,
        body: (fat: Double, lean: Double, fixedMass: Double),
        expenditure: Double,
        activity: Double,
        intake: Double,
        carbohydrateShare: Double
    ) {
        self.constants = constants
        fixedMass = body.fixedMass
        baselineIntake = intake
        var state = State(repeating: 0)
        state[Lane.fat] = body.fat
        state[Lane.lean] = body.lean
        state[Lane.glycogen] = constants.glycogenStore
        start = state
        let weight =
            body.fat + body.lean + body.fixedMass + (1 + constants.glycogenWater) * constants.glycogenStore
        energyConstant =
            expenditure - constants.leanRestingCost * body.lean - constants.fatRestingCost * body.fat
            - activity * weight
        baselineCarbohydrate = carbohydrateShare * intake
        glycogenRate = baselineCarbohydrate / (constants.glycogenStore * constants.glycogenStore)
        partition = constants.forbes * constants.leanEnergyDensity / constants.fatEnergyDensity
    }

    /// Returns the body weight of a state, kg.
    func weight(_ state: State) -> Double {
        state[Lane.fat] + state[Lane.lean] + fixedMass + state[Lane.fluid]
            + (1 + constants.glycogenWater) * state[Lane.glycogen]
    }

    /// Returns whether a body can be in a state: the equations end where fat or lean tissue does.
    func isPossible(_ state: State) -> Bool {
        state[Lane.fat] > 0 && state[Lane.lean] > 0 && weight(state).isFinite
    }

    /// Returns the energy a body of this state spends on a day, kcal.
    func expenditure(_ state: State, _ drive: Drive) -> Double { derivative(state, drive)[Lane.spent] }

    /// Returns the intake that keeps a state, once adaptation is complete, kcal.
    func maintenance(_ state: State, activity: Double) -> Double {
        let responsive = constants.thermicEffect + constants.adaptiveThermogenesis
        let base =
            energyConstant + constants.leanRestingCost * state[Lane.lean]
            + constants.fatRestingCost * state[Lane.fat] + activity * weight(state)
        return (base - responsive * baselineIntake) / (1 - responsive)
    }

    /// Returns the equations of a body that spends more than this one at the start, kcal/day; negative for less.
    ///
    /// A part of what is spent is the cost of depositing tissue, which falls with the surplus.
    func spending(_ more: Double) -> WeightDynamics {
        var copy = self
        let leanShare = constants.leanShare(fat: start[Lane.fat])
        copy.energyConstant += more * (1 + constants.depositionCost(leanShare: leanShare))
        return copy
    }

    /// Returns the state a day later, after one step of the fourth-order Runge–Kutta method.
    func advanced(_ state: State, _ drive: Drive) -> State {
        let k1 = derivative(state, drive)
        let k2 = derivative(state + k1 * 0.5, drive)
        let k3 = derivative(state + k2 * 0.5, drive)
        let k4 = derivative(state + k3, drive)
        return state + (k1 + 2 * (k2 + k3) + k4) * (1.0 / 6)
    }

    private func derivative(_ state: State, _ drive: Drive) -> State {
        let leanShare = partition / (partition + state[Lane.fat])
        let fatShare = 1 - leanShare
        let carbohydrate = drive.carbohydrateShare * drive.intake
        let stored = carbohydrate - glycogenRate * state[Lane.glycogen] * state[Lane.glycogen]
        let deposition = constants.depositionCost(leanShare: leanShare)
        let base =
            energyConstant + constants.leanRestingCost * state[Lane.lean]
            + constants.fatRestingCost * state[Lane.fat] + drive.activity * weight(state)
            + constants.thermicEffect * (drive.intake - baselineIntake) + state[Lane.adaptation]
        let spent = (base + (drive.intake - stored) * deposition) / (1 + deposition)
        let surplus = drive.intake - spent - stored
        let retained =
            drive.sodiumChange - constants.sodiumExcretion * state[Lane.fluid]
            - constants.carbohydrateSodium * (1 - carbohydrate / baselineCarbohydrate)
        let adapting =
            constants.adaptiveThermogenesis * (drive.intake - baselineIntake) - state[Lane.adaptation]
        return State(
            fatShare * surplus / constants.fatEnergyDensity,
            leanShare * surplus / constants.leanEnergyDensity,
            stored / constants.glycogenEnergyDensity,
            retained / constants.fluidSodium,
            adapting / constants.adaptationTime,
            spent,
            0,
            0
        )
    }
}
