public import MacroMindAccounts
public import MacroMindKit

/// What the routes stand on.
public struct APIServices: Sendable {
    /// Where everything is kept.
    public let stores: any Stores
    /// Accounts and sessions.
    public let accounts: AccountService
    /// Plans.
    public let meals: MealService
    /// The coach.
    public let coach: any CoachService
    /// The analysis of recipes.
    public let recipes: RecipeService
    /// What tells whether the process takes requests.
    public let readiness: Readiness
    /// How the interface behaves.
    public let options: APIOptions
    /// The clock.
    public let clock: Clock
    let limits: RequestLimits
    let expenditure = ExpenditureService()
    let editor: PlanEditor

    /// Brings together what the routes stand on.
    public init(
        stores: any Stores,
        accounts: AccountService,
        meals: MealService,
        coach: any CoachService,
        recipes: RecipeService,
        readiness: Readiness = Readiness(),
        options: APIOptions = APIOptions(),
        clock: Clock = .system
    ) {
        self.stores = stores
        self.accounts = accounts
        self.meals = meals
        self.coach = coach
        self.recipes = recipes
        self.readiness = readiness
        self.options = options
        self.clock = clock
        editor = PlanEditor(planner: meals.planner, effort: options.planEffort)
        limits = RequestLimits(store: stores, clock: clock, limits: options.limits)
    }

    /// Gives up the searches for plans that run, whose requests are answered with 503 then, and takes no more.
    public func stopSearches() {
        meals.queue.stop()
        editor.queue.stop()
    }
}
