extension LLMError {
    /// A kind of failure.
    ///
    /// The list is open: more kinds may come, and providers may have their own.
    public struct Code: RawRepresentable, Sendable, Hashable, Codable {
        /// The stable identifier, in lower-case words joined by hyphens.
        public var rawValue: String

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The key is missing or wrong.
        public static let authentication = Code(rawValue: "authentication")
        /// The key is good but may not do this.
        public static let permission = Code(rawValue: "permission")
        /// The service does not have the model.
        public static let modelNotFound = Code(rawValue: "model-not-found")
        /// The service, or the check before sending, does not accept the request.
        public static let invalidRequest = Code(rawValue: "invalid-request")
        /// The conversation has more tokens than the model can take.
        public static let contextOverflow = Code(rawValue: "context-overflow")
        /// The request has too many bytes.
        public static let requestTooLarge = Code(rawValue: "request-too-large")
        /// Too many calls in a short time.
        public static let rateLimited = Code(rawValue: "rate-limited")
        /// The account of the service is used up; waiting does not help.
        public static let quotaSpent = Code(rawValue: "quota-spent")
        /// The service has too much to do.
        public static let overloaded = Code(rawValue: "overloaded")
        /// The service failed.
        public static let server = Code(rawValue: "server")
        /// The answer did not come in time.
        public static let timeout = Code(rawValue: "timeout")
        /// The service could not be reached.
        public static let transport = Code(rawValue: "transport")
        /// The connection could not be made safe, or leads elsewhere; trying again does not help.
        public static let insecureTransport = Code(rawValue: "insecure-transport")
        /// The answer broke off.
        public static let streamInterrupted = Code(rawValue: "stream-interrupted")
        /// The answer is not in the form that the service documents.
        public static let malformedResponse = Code(rawValue: "malformed-response")
        /// The answer is larger than the limits allow.
        public static let responseTooLarge = Code(rawValue: "response-too-large")
        /// The service says that the answer is complete, and it is empty.
        public static let emptyResponse = Code(rawValue: "empty-response")
        /// The model refuses; asking again or asking another model is not wanted.
        public static let refusal = Code(rawValue: "refusal")
        /// A filter of the service held the answer or the request back.
        public static let contentFiltered = Code(rawValue: "content-filtered")
        /// The task was cancelled.
        public static let cancelled = Code(rawValue: "cancelled")
        /// The application's own budget of calls, time or money is used up.
        public static let budgetExceeded = Code(rawValue: "budget-exceeded")
        /// The provider is switched off or not set up.
        public static let unavailable = Code(rawValue: "unavailable")
        /// No recorded exchange answers the request.
        public static let notRecorded = Code(rawValue: "not-recorded")

        /// Whether a failure of this kind may pass by itself.
        public var isTransient: Bool { Self.transient.contains(self) }

        /// Whether another model may be asked after a failure of this kind.
        ///
        /// Not after a refusal, a content filter, a bad request, a cancelled task or a spent budget.
        public var allowsFallback: Bool { !Self.final.contains(self) }

        private static let transient: Set<Code> = [
            .rateLimited, .overloaded, .server, .timeout, .transport, .streamInterrupted,
        ]

        private static let final: Set<Code> = [
            .invalidRequest, .requestTooLarge, .refusal, .contentFiltered, .cancelled, .budgetExceeded,
        ]
    }
}
