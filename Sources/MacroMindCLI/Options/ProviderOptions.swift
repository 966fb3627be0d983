import ArgumentParser
import Foundation
import MacroMindKit
import MacroMindProviders

/// Who proposes the dishes of a plan.
struct ProviderOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "offline (the planner alone), stub (a built-in stand-in), or SERVICE:MODEL with openai, openai-responses, anthropic, gemini or ollama. The key is read from MACROMIND_LLM_API_KEY.",
            valueName: "name"
        )
    )
    var provider = "offline"

    @Option(help: ArgumentHelp("The service's address, over MACROMIND_LLM_BASE_URL.", valueName: "url"))
    var baseURL: String?

    @Option(help: ArgumentHelp("Records the model's answers to a file.", valueName: "file"))
    var record: String?

    @Option(
        help: ArgumentHelp(
            "Takes the model's answers from a recording; no network is used.",
            valueName: "file"
        )
    )
    var replay: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Reads the model's answer while it arrives, or asks for it in one piece."
    )
    var streams = true

    func validate() throws {
        guard record == nil || replay == nil else {
            throw ValidationError("Name --record or --replay, not both.")
        }
        guard record == nil || provider != "offline" else {
            throw ValidationError("--record needs a --provider whose answers can be recorded.")
        }
        guard ["offline", "stub"].contains(provider) || service != nil else {
            let names = (["offline", "stub"] + LLMService.all.map(\.name)).joined(separator: ", ")
            throw ValidationError(
                "--provider is “\(provider)”; allowed is \(names), with “:MODEL” behind a service."
            )
        }
    }

    /// A Boolean value that tells whether no language model is asked.
    var isOffline: Bool { provider == "offline" && replay == nil }

    /// A word for the prompt that nobody can guess; the same each time where prompts must be the same again.
    var marker: String {
        let isRecorded = record != nil || replay != nil
        return isRecorded ? "recorded" : String(UInt64.random(in: .min ... .max), radix: 36)
    }

    /// Plans with the provider that the options name.
    func plan(_ request: PlanRequest, planner: MealPlanner, effort: PlanEffort) async throws -> PlanResult {
        let stub = StubLLMProvider.planning(from: planner.catalogue)
        return try await withProvider(stub: stub) { provider in
            let bar = ProgressBar("Planning")
            defer { bar.finish() }
            guard let provider else { return try planner.plan(request, effort: effort, progress: bar.show) }
            return try await PlanGenerator(planner: planner, provider: provider, streams: streams)
                .plan(request, marker: marker, effort: effort) { bar.show($0) }
        }
    }

    /// Runs an operation with the provider that the options name, recorded where they ask for it; with none for `offline`.
    ///
    /// - Parameters:
    ///   - stub: What answers for the provider `stub`.
    ///   - operation: What to do with the provider.
    /// - Returns: What the operation gives.
    /// - Throws: ``Failure`` for a file that can not be read or written, and what the operation throws.
    func withProvider<Value>(
        stub: StubLLMProvider? = nil,
        _ operation: ((any LLMProvider)?) async throws -> Value
    ) async throws -> Value {
        if let replay {
            let text = String(decoding: try Files.read(replay), as: UTF8.self)
            return try await operation(Self.replaying(text, from: replay))
        }
        guard service != nil else {
            guard provider == "stub", let stub else { return try await operation(nil) }
            return try await recorded(stub, operation)
        }
        let transport = AsyncHTTPTransport()
        do {
            let value = try await recorded(try httpProvider(over: transport), operation)
            try await transport.shutdown()
            return value
        } catch {
            try await transport.shutdown()
            throw error
        }
    }

    private static func replaying(_ text: String, from path: String) throws(Failure) -> ReplayingLLMProvider {
        do throws(LLMError) {
            return ReplayingLLMProvider(try LLMCassette(json: text))
        } catch {
            throw Failure(.badData, "\(path): \(error.message)")
        }
    }

    private func recorded<Value>(
        _ provider: any LLMProvider,
        _ operation: ((any LLMProvider)?) async throws -> Value
    ) async throws -> Value {
        guard let record else { return try await operation(provider) }
        let recorder = RecordingLLMProvider(provider)
        let value = try await operation(recorder)
        try Files.write(recorder.cassette.json, to: record)
        return value
    }

    private var service: LLMService? {
        LLMService.named(String(provider.prefix { $0 != ":" }))
    }

    private var model: String? {
        provider.firstIndex(of: ":").map { String(provider[provider.index(after: $0)...]) }
    }

    private func httpProvider(over transport: AsyncHTTPTransport) throws -> any LLMProvider {
        let environment = ProcessInfo.processInfo.environment
        guard let service else {
            throw Failure(.configuration, "No service is called “\(provider)”.")
        }
        let http = try HTTPLLMProvider(
            service,
            model: model ?? environment["MACROMIND_LLM_MODEL"],
            baseURL: baseURL ?? environment["MACROMIND_LLM_BASE_URL"],
            transport: transport
        ) { environment["MACROMIND_LLM_API_KEY"] }
        return RetryingLLMProvider(
            http,
            clock: LLMTimeSource(ContinuousClock()),
            seed: UInt64.random(in: .min ... .max)
        )
    }
}
