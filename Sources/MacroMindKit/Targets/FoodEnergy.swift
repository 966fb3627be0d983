/// The energy of food from its components.
public enum FoodEnergy {
    /// Returns the energy by the general Atwater factors: 4 for protein and carbohydrate, 9 for fat, 7 for alcohol.
    ///
    /// - Parameters:
    ///   - protein: Protein.
    ///   - carbohydrate: Carbohydrate, fiber included.
    ///   - fat: Fat.
    ///   - alcohol: Alcohol.
    /// - Returns: The energy.
    /// - Source: FAO Food and Nutrition Paper 77, 2003.
    public static func atwater(
        protein: Grams,
        carbohydrate: Grams,
        fat: Grams,
        alcohol: Grams = 0
    ) -> Kilocalories {
        Kilocalories(4 * protein.value + 4 * carbohydrate.value + 9 * fat.value + 7 * alcohol.value)
    }

    /// Returns carbohydrate without fiber and without what sugar alcohols do not yield.
    ///
    /// For American figures only: the carbohydrate of a European label excludes fiber already. Erythritol and allulose
    /// are subtracted whole, other sugar alcohols by half, a convention without an official definition.
    ///
    /// - Parameters:
    ///   - carbohydrate: Total carbohydrate.
    ///   - fiber: Fiber.
    ///   - sugarAlcohol: Sugar alcohols other than erythritol.
    ///   - erythritolAndAllulose: Erythritol and allulose.
    /// - Returns: Net carbohydrate.
    /// - Throws: An ``InputError`` when the parts are more than the total.
    public static func netCarbohydrate(
        total carbohydrate: Grams,
        fiber: Grams,
        sugarAlcohol: Grams = 0,
        erythritolAndAllulose: Grams = 0
    ) throws(InputError) -> Grams {
        let net = carbohydrate - fiber - sugarAlcohol * 0.5 - erythritolAndAllulose
        guard net.value >= -1e-9 else {
            throw InputError(
                .inconsistent,
                field: "carbohydrate_g",
                received:
                    "\(InputError.text(carbohydrate.value)) with \(InputError.text(fiber.value)) g of fiber",
                allowed: "a total that contains fiber and sugar alcohols",
                hint: "The carbohydrate of a European label is net already."
            )
        }
        return max(net, 0)
    }

    /// Returns the adequate intake of fiber: 14 g for each 1000 kcal.
    ///
    /// - Parameter energy: The energy of a day.
    /// - Returns: The fiber of a day.
    /// - Source: Institute of Medicine 2005.
    public static func fiberAdequateIntake(for energy: Kilocalories) -> Grams { Grams(0.014 * energy.value) }

    /// Returns energy availability in kcal per kg of fat-free mass.
    ///
    /// Below 30 is low, 45 is adequate.
    ///
    /// - Parameters:
    ///   - intake: The energy eaten in a day.
    ///   - exercise: The net energy of exercise.
    ///   - fatFreeMass: The fat-free mass, above zero.
    /// - Returns: The availability.
    /// - Source: Mountjoy et al. IOC consensus, Br J Sports Med 2018;52:687 and 2023;57:1073.
    public static func availability(
        intake: Kilocalories,
        exercise: Kilocalories,
        fatFreeMass: Kilograms
    ) -> Double {
        (intake.value - exercise.value) / fatFreeMass.value
    }
}
