/// A condition for which targets need the word of a clinician.
public enum HealthCondition: String, Sendable, Codable, CaseIterable {
    /// Diabetes treated with insulin or a sulfonylurea.
    case diabetesOnInsulin = "diabetes_on_insulin"
    /// Treatment with an SGLT2 inhibitor.
    case sglt2Inhibitor = "sglt2_inhibitor"
    /// Chronic kidney disease.
    case kidneyDisease = "kidney_disease"
    /// A disease of the pancreas.
    case pancreaticDisease = "pancreatic_disease"
    /// Phenylketonuria.
    case phenylketonuria
    /// Bariatric surgery.
    case bariatricSurgery = "bariatric_surgery"
    /// An eating disorder, now or in the past, or a screening score that suggests one.
    case eatingDisorder = "eating_disorder"
    /// Any other condition that a person asks to be considered.
    case other
}
