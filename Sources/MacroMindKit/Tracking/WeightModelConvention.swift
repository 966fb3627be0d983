/// How the weight-change model is set up: as printed in the paper or as the Body Weight Planner runs it.
public enum WeightModelConvention: String, Sendable, Codable, CaseIterable {
    /// The paper's constants; extracellular fluid and glycogen are kept apart from lean tissue.
    case lancet2011 = "lancet_2011"
    /// The planner's rounded constants; lean tissue is all that is not fat.
    case bodyWeightPlanner = "body_weight_planner"

    /// The constants that belong to the convention.
    public var constants: HallConstants {
        switch self {
        case .lancet2011: .lancet2011
        case .bodyWeightPlanner: .bodyWeightPlanner
        }
    }
}
