public import MacroMindKit

/// How the service behind a provider behaves while a check runs.
public enum LLMServiceScenario: Sendable, Hashable {
    /// The model answers with the text, and the service reports the tokens.
    case answers(String)
    /// The model answers with the text but reaches its limit of tokens.
    case cutsByLength(String)
    /// The model calls a tool.
    case callsTool(LLMToolCall)
    /// The model refuses in these words.
    case refuses(String)
    /// The service's filter holds the answer back.
    case filters
    /// The service asks to wait two seconds before the next call.
    case limitsRate
    /// The account of the service is used up.
    case spentQuota
    /// The service fails inside.
    case breaksDown
    /// The service does not know the key; its message repeats ``LLMProviderConformance/secret``.
    case rejectsKey
    /// The body ends after the text, without a finish signal.
    case endsEarly(String)
    /// The service accepts the call and never answers.
    case staysSilent
}
