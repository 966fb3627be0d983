extension LLMEvent {
    /// The event as JSON, an object whose only member names the kind.
    var json: JSONValue {
        switch self {
        case .started(let model, let requestID):
            [
                "started": .object(
                    ["model": model, "requestID": requestID].compactMapValues { $0.map(JSONValue.string) }
                )
            ]
        case .textDelta(let text): ["text": .string(text)]
        case .toolCall(let call): ["toolCall": call.canonicalForm]
        case .usage(let usage): ["usage": usage.json]
        case .restarted: ["restarted": true]
        case .finished(let reason): ["finished": .string(reason.rawValue)]
        }
    }

    /// Reads an event, or gives `nil` when the value is none.
    init?(json: JSONValue) {
        if let start = json["started"] {
            self = .started(model: start["model"]?.stringValue, requestID: start["requestID"]?.stringValue)
        } else if let text = json["text"]?.stringValue {
            self = .textDelta(text)
        } else if let call = json["toolCall"], let id = call["id"]?.stringValue,
            let name = call["name"]?.stringValue, let arguments = call["arguments"]?.stringValue
        {
            self = .toolCall(LLMToolCall(id: id, name: name, arguments: arguments))
        } else if let usage = json["usage"] {
            self = .usage(LLMUsage(json: usage))
        } else if json["restarted"] != nil {
            self = .restarted
        } else if let reason = json["finished"]?.stringValue {
            self = .finished(LLMFinishReason(rawValue: reason))
        } else {
            return nil
        }
    }
}

extension LLMUsage {
    var json: JSONValue {
        [
            "calls": .number(Double(calls)), "unreportedCalls": .number(Double(unreportedCalls)),
            "unpricedCalls": .number(Double(unpricedCalls)), "inputTokens": .number(Double(inputTokens)),
            "cachedInputTokens": .number(Double(cachedInputTokens)),
            "outputTokens": .number(Double(outputTokens)),
            "nanodollars": .number(Double(estimatedCost.nanodollars)),
        ]
    }

    init(json: JSONValue) {
        func count(_ name: String) -> Int { max(json[name]?.integerValue ?? 0, 0) }
        self = .none
        calls = count("calls")
        unreportedCalls = count("unreportedCalls")
        unpricedCalls = count("unpricedCalls")
        inputTokens = count("inputTokens")
        cachedInputTokens = count("cachedInputTokens")
        outputTokens = count("outputTokens")
        estimatedCost = LLMCost(nanodollars: count("nanodollars"))
    }
}

extension LLMError {
    /// The error as JSON, secrets replaced.
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "code": .string(code.rawValue), "message": .string(SecretScrubber.scrubbed(message)),
            "usage": usage.json,
        ]
        if let status { members["status"] = .number(Double(status)) }
        if let retryAfter { members["retryAfterSeconds"] = .number(retryAfter / .seconds(1)) }
        if let serviceAllowsRetry { members["serviceAllowsRetry"] = .bool(serviceAllowsRetry) }
        if !partialText.isEmpty { members["partialText"] = .string(SecretScrubber.scrubbed(partialText)) }
        if let requestID { members["requestID"] = .string(requestID) }
        return .object(members)
    }

    init(json: JSONValue) {
        self.init(
            Code(rawValue: json["code"]?.stringValue ?? Code.notRecorded.rawValue),
            json["message"]?.stringValue ?? "The recorded call failed.",
            retryAfter: json["retryAfterSeconds"]?.numberValue.flatMap(Duration.init(plausibleSeconds:)),
            serviceAllowsRetry: json["serviceAllowsRetry"]?.boolValue,
            status: json["status"]?.integerValue,
            partialText: json["partialText"]?.stringValue ?? "",
            usage: LLMUsage(json: json["usage"] ?? [:]),
            requestID: json["requestID"]?.stringValue
        )
    }
}

extension Duration {
    /// A duration from seconds that came from outside; `nil` unless they are between zero and a year.
    package init?(plausibleSeconds seconds: Double) {
        guard (0...31_536_000).contains(seconds) else { return nil }
        self = .milliseconds(Int64((seconds * 1_000).rounded(.up)))
    }
}
