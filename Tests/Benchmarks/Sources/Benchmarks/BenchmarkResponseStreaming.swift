import MacroMindKit

/// Reads a long answer while it arrives in small pieces.
///
/// The first group halves the size of the pieces, the second doubles the length of the text: the time may follow the length
/// and must not follow the number of pieces more than the pieces themselves cost.
enum BenchmarkResponseStreaming {
    static var all: [Benchmark] { pieces + lengths + [slots, broken] }

    /// A megabyte of meals, which is the most that a provider lets through.
    private static let megabyte = 1 << 20

    private static func answer(bytes: Int) -> String {
        var text = #"{"meals":["#
        var index = 0
        while text.utf8.count < bytes - 300 {
            if index > 0 { text += "," }
            text += """
                {"day":"day \(index % 7 + 1)","mealType":"dinner","name":"Bean stew \(index)",\
                "ingredients":[{"name":"beans","quantity":\(60 + index % 90),"unit":"g"}],\
                "calories":330,"protein":21,"carbs":48,"fat":6}
                """
            index += 1
        }
        return text + "]}"
    }

    private static func chunks(of text: String, size: Int) -> [String] {
        let bytes = Array(text.utf8)
        return stride(from: 0, to: bytes.count, by: size).map {
            String(decoding: bytes[$0..<min($0 + size, bytes.count)], as: UTF8.self)
        }
    }

    private static func stream(
        _ name: String,
        _ text: String,
        size: Int,
        context: ResponseContext = ResponseContext()
    ) -> Benchmark {
        let chunks = chunks(of: text, size: size)
        return Benchmark(
            name: name,
            work: "\(text.utf8.count / 1_000) kB in \(chunks.count) pieces of \(size) bytes",
            repetitions: 3
        ) {
            var parser = ResponseStreamParser(context: context)
            for chunk in chunks { keep(parser.feed(chunk)) }
            keep(parser.finish())
        }
    }

    private static var pieces: [Benchmark] {
        let text = answer(bytes: megabyte)
        return [256, 64, 16, 4].map { stream("stream_pieces", text, size: $0) }
    }

    private static var lengths: [Benchmark] {
        [4, 2, 1].map { stream("stream_length", answer(bytes: megabyte / $0), size: 16) }
    }

    /// Every meal beyond the first of its day is one too many.
    private static var slots: Benchmark {
        stream(
            "stream_slots",
            answer(bytes: megabyte),
            size: 16,
            context: ResponseContext(slots: [.breakfast, .lunch, .dinner])
        )
    }

    /// Brackets that close nothing tempt a parser to read everything again with every piece.
    private static var broken: Benchmark {
        stream("stream_brackets", String(repeating: "]} ", count: megabyte / 3), size: 16)
    }
}
