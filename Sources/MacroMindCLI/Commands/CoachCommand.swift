import ArgumentParser
import Foundation
import MacroMindKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

struct CoachCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "coach",
        abstract:
            "Answers questions about food, targets and plans; a chat in the terminal, offline unless a provider is named.",
        discussion: """
            Without a question, each line of standard input is one; the conversation is remembered until it ends. The provider stub has no
            words of its own, so that the offline coach answers.

            EXAMPLE
              macromind coach --profile me.json "Why are these my targets?"
              macromind coach --profile me.json --plan week.json
              macromind coach --provider openai:gpt-4o-mini --record talk.json "What is in lentils?"
              macromind coach --replay talk.json "What is in lentils?"
            """
    )

    @Argument(help: "The question; without one, questions are read line by line.")
    var question: [String] = []

    @Option(help: ArgumentHelp("The profile, a JSON file.", valueName: "file"))
    var profile: String?

    @Option(help: ArgumentHelp("A plan saved by “macromind plan --save”.", valueName: "file"))
    var plan: String?

    @Option(help: ArgumentHelp("What was eaten today, one food a line: “200 g skyr”.", valueName: "file"))
    var log: String?

    @Option(help: ArgumentHelp("The day that counts as today.", valueName: "yyyy-mm-dd"))
    var date: DateOption?

    @OptionGroup var provider: ProviderOptions

    @Option(help: "text or json; JSON is one object a question.")
    var format: Format = .text

    func validate() throws {
        guard provider.record == nil || provider.provider != "stub" else {
            throw ValidationError("The stub has no words of its own, so that there is nothing to --record.")
        }
    }

    func run() async throws {
        let context = try context()
        let planner = try Planning.planner()
        try await provider.withProvider { model in
            let coach = Coach(planner: planner, provider: model)
            try await chat(with: coach, context: context)
        }
    }

    private func context() throws -> CoachContext {
        let profile = try profile.map { try Files.decode(Profile.self, from: $0) }
        let plan = try plan.map { try Files.decode(PlanResult.self, from: $0) }
        let lines = try log.map { String(decoding: try Files.read($0), as: UTF8.self) } ?? ""
        let today = date?.date ?? Today.date
        let targets = try profile.map { try Planning.targets(for: $0.targetRequest(on: today)) }
        return CoachContext(
            profile: profile,
            targets: targets,
            plan: plan,
            log: lines.split(whereSeparator: \.isNewline).map { LoggedFood(String($0)) },
            today: today
        )
    }

    private func chat(with coach: Coach, context: CoachContext) async throws {
        var context = context
        if !question.isEmpty {
            return try await answer(question.joined(separator: " "), coach: coach, context: &context)
        }
        let isTerminal = isatty(STDIN_FILENO) == 1
        if isTerminal {
            StandardError.write("Ask about food, your targets or your plan; an empty line or Ctrl-D ends.")
        }
        while let line = nextLine(prompting: isTerminal) {
            let text = line.trimmingCharacters(in: .whitespaces)
            if text.isEmpty {
                if isTerminal { return }
                continue
            }
            try await answer(text, coach: coach, context: &context)
        }
    }

    private func nextLine(prompting: Bool) -> String? {
        if prompting { FileHandle.standardError.write(Data("> ".utf8)) }
        return readLine()
    }

    private func show(_ text: String) {
        FileHandle.standardOutput.write(Data(TerminalText.safe(text).utf8))
    }

    private func answer(_ message: String, coach: Coach, context: inout CoachContext) async throws {
        var reply: CoachReply?
        for await event in coach.stream(answerTo: message, in: context) {
            switch event {
            case .delta(let text): if format == .text { show(text) }
            case .reply(let whole): reply = whole
            }
        }
        guard let reply else { return }
        switch format {
        case .text: StandardOutput.write("\n")
        case .json: StandardOutput.write(try Files.json(reply))
        }
        context.history.append(CoachTurn(question: message, answer: reply.text))
    }
}
