/// A parser of meal plans in the text of a language model's answer, whatever state the text is in.
///
/// The text passes through layers: the values are found and read with a lenient syntax, meals are recognised in them by a
/// schema of many vocabularies, their numbers are settled, and what makes no sense or is not safe is dropped. Nothing is
/// invented and nothing is guessed: a meal is kept only when each of its figures is known to be whole.
///
/// ```swift
/// let response = ResponseParser.parse(text, context: ResponseContext(slots: [.breakfast, .lunch, .dinner]))
/// let meals = try response.requireMeals()
/// ```
public enum ResponseParser {
    /// The longest answer that is read, in Unicode scalars.
    public static let maximumLength = 4_194_304

    /// Reads the meals of an answer.
    ///
    /// - Parameters:
    ///   - text: The answer as it came out of the transport.
    ///   - context: What the caller knows about the answer.
    /// - Returns: The whole meals with everything worth telling, or the reason why there are none.
    /// - Complexity: O(*n*) in the length of the text.
    public static func parse(_ text: String, context: ResponseContext = ResponseContext()) -> ParsedResponse {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count <= maximumLength else {
            return rejected(.tooLong(characters: scalars.count, allowed: maximumLength))
        }
        guard scalars.contains(where: { !$0.isSkippable }) else { return rejected(.empty) }
        var reading = AnswerReading(scalars, context: context)
        return reading.result()
    }

    private static func rejected(_ reason: ResponseRejection) -> ParsedResponse {
        ParsedResponse(meals: [], findings: [], rejection: reason)
    }
}
