extension InMemoryStores {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func take(_ limit: RateLimit, for key: String, at now: Timestamp) -> RateLimitDecision {
        let place = RequestCountKey(limit: limit.name, client: key)
        let window = RateLimitWindow.counting(limit, after: limits[place], at: now)
        limits[place] = window
        return window.decision(limit)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func takeGuess(_ key: GuessKey, limits: GuessLimits, at now: Timestamp) -> GuessDecision {
        guesses.change(key, at: now) { $0.take(limits, at: now) }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func returnGuess(_ key: GuessKey, limits: GuessLimits, at now: Timestamp) {
        guesses.change(key, at: now) { $0.takeBack(limits) }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func clearGuesses(_ key: GuessKey, limits: GuessLimits, at now: Timestamp) {
        guesses.change(key, at: now) {
            $0.takeBack(limits)
            $0.failures = 0
        }
    }
}
