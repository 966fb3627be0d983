/// Reads a model's answer while it arrives.
///
/// Feed the chunks as they come; a meal is handed out as soon as it is known to be whole and would be kept. When the answer
/// has ended, ``finish(finishReason:)`` gives what ``ResponseParser`` gives for the whole text, which is what counts: a later
/// correction in the answer, for instance, replaces a meal that was handed out before. Meals in notations other than JSON
/// have no mark for their end and appear only then.
///
/// ```swift
/// var parser = ResponseStreamParser(context: context)
/// for try await chunk in chunks { show(parser.feed(chunk)) }
/// let response = parser.finish(finishReason: "stop")
/// ```
public struct ResponseStreamParser: Sendable {
    /// The text that arrived so far.
    public private(set) var text = ""
    /// The meals that were handed out, in their order.
    public private(set) var meals: [DraftMeal] = []

    private var context: ResponseContext
    private var known: Set<DraftMeal> = []
    private var endings = StreamEndings()
    /// How many scalars have been read again and again so far.
    private var work = 0

    /// Work that may always be spent, in scalars; beyond it the work stays in proportion to the text.
    private static let freeWork = 1 << 21
    private static let workPerScalar = 8

    /// Creates a parser.
    ///
    /// - Parameter context: What the caller knows about the answer.
    public init(context: ResponseContext = ResponseContext()) {
        self.context = context
    }

    /// Takes the next chunk of the answer.
    ///
    /// - Parameter chunk: The text as it arrived.
    /// - Returns: The meals that became whole with it.
    /// - Complexity: Linear in the length of the whole text, summed over all chunks.
    public mutating func feed(_ chunk: String) -> [DraftMeal] {
        text += chunk
        let mayHoldMeal = endings.take(chunk)
        let length = endings.length
        guard mayHoldMeal, length <= ResponseParser.maximumLength,
            work + length <= Self.freeWork + Self.workPerScalar * length
        else { return [] }
        work += length
        endings.wasRead()
        return handOut(wholeMeals())
    }

    /// Ends the answer and reads all of it.
    ///
    /// - Parameter finishReason: The provider's reason for the end, where it is known only now.
    /// - Returns: What the batch parser gives for the whole text.
    public mutating func finish(finishReason: String? = nil) -> ParsedResponse {
        if let finishReason { context.finishReason = finishReason }
        return ResponseParser.parse(text, context: context)
    }

    /// The meals of the text so far whose own end was seen.
    private func wholeMeals() -> [DraftMeal] {
        var reading = AnswerReading(Array(text.unicodeScalars), context: context)
        reading.readsOnlyClosedMeals = true
        return reading.result().meals
    }

    private mutating func handOut(_ found: [DraftMeal]) -> [DraftMeal] {
        let new = found.filter { known.insert($0).inserted }
        meals += new
        return new
    }
}

/// Counts what arrived and whether a bracket closed since the text was last read.
private struct StreamEndings: Sendable {
    private(set) var length = 0
    private var hasClosed = false

    mutating func take(_ chunk: String) -> Bool {
        for scalar in chunk.unicodeScalars {
            length += 1
            if scalar == "}" || scalar == ")" || scalar == "]" { hasClosed = true }
        }
        return hasClosed
    }

    mutating func wasRead() { hasClosed = false }
}
