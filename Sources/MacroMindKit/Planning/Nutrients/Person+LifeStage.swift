extension Person {
    /// Returns the life stage of the dietary reference intakes, or `nil` when age or sex are not known.
    ///
    /// - Parameter date: The day for which the age counts; needed when the age comes from a date of birth.
    /// - Returns: The life stage; pregnancy and lactation come before age.
    public func lifeStage(on date: CalendarDate? = nil) -> LifeStage? {
        do {
            return try LifeStage(
                sex: sex,
                age: try years(on: date),
                isPregnant: pregnancy != nil,
                isLactating: lactation != nil
            )
        } catch {
            return nil
        }
    }
}
