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

    func validate() throws {
        guard record == nil || replay == nil else {
            throw ValidationError("Name --record or --replay, not both.")
        }
        guard ["offline", "stub"].contains(provider) || service != nil else {
            let names = (["offline", "stub"] + LLMService.all.map(\.name)).joined(separator: ", ")
            throw ValidationError(
                "--provider is “\(provider)”; allowed is \(names), with “:MODEL” behind a service."
            )
        }
    }

    /// A Boolean value that tells whether no language model is asked.
    var isOffline: Bool { provider == "offline" && record == nil && replay == nil }

    /// Plans with the provider that the options name.
    func plan(_ request: PlanRequest, planner: MealPlanner, effort: PlanEffort) async throws -> PlanResult {
        if let replay {
            let text = String(decoding: try Files.read(replay), as: UTF8.self)
            let provider = try ReplayingLLMProvider(LLMCassette(json: text))
            return try await generate(request, planner: planner, effort: effort, provider: provider)
        }
        switch provider {
        case "offline":
            let bar = ProgressBar("Planning")
            defer { bar.finish() }
            return try planner.plan(request, effort: effort, progress: bar.show)
        case "stub":
            let stub = StubLLMProvider.planning(from: planner.catalogue)
            return try await recorded(request, planner: planner, effort: effort, provider: stub)
        default:
            let transport = AsyncHTTPTransport()
            do {
                let provider = try httpProvider(over: transport)
                let result = try await recorded(request, planner: planner, effort: effort, provider: provider)
                try await transport.shutdown()
                return result
            } catch {
                try await transport.shutdown()
                throw error
            }
        }
    }

    private func recorded(
        _ request: PlanRequest,
        planner: MealPlanner,
        effort: PlanEffort,
        provider: any LLMProvider
    ) async throws -> PlanResult {
        guard let record else {
            return try await generate(request, planner: planner, effort: effort, provider: provider)
        }
        let recorder = RecordingLLMProvider(provider)
        let result = try await generate(request, planner: planner, effort: effort, provider: recorder)
        try Files.write(recorder.cassette.json, to: record)
        return result
    }

    private func generate(
        _ request: PlanRequest,
        planner: MealPlanner,
        effort: PlanEffort,
        provider: any LLMProvider
    ) async throws -> PlanResult {
        let isRecorded = record != nil || replay != nil
        let marker = isRecorded ? "recorded" : String(UInt64.random(in: .min ... .max), radix: 36)
        return try await PlanGenerator(planner: planner, provider: provider)
            .plan(request, marker: marker, effort: effort)
    }

    /// Runs an operation with the provider that the options name, recorded where they ask for it; with none for `offline` and `stub`.
    func withProvider(_ operation: ((any LLMProvider)?) async throws -> Void) async throws {
        if let replay {
            let text = String(decoding: try Files.read(replay), as: UTF8.self)
            return try await operation(ReplayingLLMProvider(LLMCassette(json: text)))
        }
        guard service != nil else { return try await operation(nil) }
        let transport = AsyncHTTPTransport()
        do {
            let provider = try httpProvider(over: transport)
            if let record {
                let recorder = RecordingLLMProvider(provider)
                try await operation(recorder)
                try Files.write(recorder.cassette.json, to: record)
            } else {
                try await operation(provider)
            }
            try await transport.shutdown()
        } catch {
            try await transport.shutdown()
            throw error
        }
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
