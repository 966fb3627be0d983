/// How far the making of a plan with a language model is.
public enum GenerationProgress: Sendable, Hashable {
    /// The model was asked; the number of the call, from 1.
    case asked(call: Int)
    /// The model proposed a dish for every meal of a day that it was asked for.
    ///
    /// Dishes are named as the model names them. They may still be thrown away or swapped.
    case proposed(day: Int, dishes: [String])
    /// Portions are being fitted and dishes swapped; the part of that work that is done, from 0 to 1.
    case fitting(Double)
}
