public import MacroMindKit

/// The rules of the provider protocol as checks that any implementation can run.
///
/// Hand in a closure that makes the provider in front of a service that behaves as a scenario says, usually by feeding
/// it scripted bytes. Then run every check, from any test library:
///
/// ```swift
/// @Test(arguments: LLMProviderConformance.Check.allCases)
/// func `keeps the rules of a provider`(check: LLMProviderConformance.Check) async throws {
///     try await LLMProviderConformance { scenario in MyProvider(transport: scripted(scenario)) }.run(check)
/// }
/// ```
public struct LLMProviderConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// The identity names a service in lower case and a model.
        case namesItself
        /// A whole answer arrives unchanged, with its usage.
        case completes
        /// The deltas of a stream join to the answer, between a start and a finish.
        case streams
        /// A second iteration over a stream makes a call of its own.
        case streamsAnew
        /// Quotes, line ends, emoji and control characters survive.
        case keepsEveryCharacter
        /// A text that the limit of tokens cut is marked.
        case marksCutAnswers
        /// A tool call arrives with its name and its arguments.
        case reportsToolCalls
        /// A request that no service accepts fails before it is sent.
        case rejectsInvalidRequests
        /// A refusal is an error with the model's words.
        case reportsRefusals
        /// A filtered answer is an error.
        case reportsFilters
        /// A rate limit is an error with the time to wait.
        case reportsRateLimits
        /// A spent quota is not taken for a rate limit.
        case reportsSpentQuota
        /// A failure of the service is an error that may pass.
        case reportsBreakdowns
        /// A body that just ends is an error with the partial text.
        case noticesCutStreams
        /// A wrong key is an error that does not repeat the key.
        case hidesSecrets
        /// Cancelling ends a call.
        case heedsCancellation
        /// The deadline ends a call.
        case heedsDeadlines
    }

    /// Makes a provider before a service that behaves in a way, or `nil` where the service cannot behave so.
    public typealias MakeProvider = @Sendable (LLMServiceScenario) async throws -> (any LLMProvider)?

    /// The key that providers are made with, which must not show up anywhere.
    public static let secret = "sk-conformance-0123456789abcdef"

    let makeProvider: MakeProvider
    let request = LLMRequest(
        messages: [.system("Answer briefly."), .user("What is for lunch?")],
        options: LLMOptions(maximumOutputTokens: 200)
    )

    /// Creates the suite for an implementation.
    ///
    /// - Parameter makeProvider: Makes a provider before a service that behaves in a way.
    public init(_ makeProvider: @escaping MakeProvider) { self.makeProvider = makeProvider }

    /// Runs a check.
    ///
    /// - Parameter check: The rule.
    /// - Throws: ``ConformanceFailure`` when the implementation does not keep the rule.
    public func run(_ check: Check) async throws {
        switch check {
        case .namesItself: try await checkNames()
        case .completes: try await checkComplete("A bowl of oats.")
        case .streams: try await checkStream("A bowl of oats, with an apple.")
        case .streamsAnew: try await checkStreamTwice()
        case .keepsEveryCharacter: try await checkCharacters()
        case .marksCutAnswers: try await checkCutAnswer()
        case .reportsToolCalls: try await checkToolCall()
        case .rejectsInvalidRequests: try await checkInvalidRequest()
        case .reportsRefusals: try await checkRefusal()
        case .reportsFilters: try await checkFailure(.filters, is: .contentFiltered, in: check)
        case .reportsRateLimits: try await checkRateLimit()
        case .reportsSpentQuota: try await checkFailure(.spentQuota, is: .quotaSpent, in: check)
        case .reportsBreakdowns: try await checkBreakdown()
        case .noticesCutStreams: try await checkCutStream()
        case .hidesSecrets: try await checkSecret()
        case .heedsCancellation: try await checkCancellation()
        case .heedsDeadlines: try await checkDeadline()
        }
    }

    func expect(_ condition: Bool, _ check: Check, _ message: @autoclosure () -> String) throws {
        guard condition else { throw ConformanceFailure(check: check.rawValue, message: message()) }
    }
}
