/// A part of a list and the length of the whole.
public struct Page<Element: Sendable>: Sendable {
    /// The elements of this part.
    public var elements: [Element]
    /// The number of elements of the whole list at the same moment.
    public var total: Int

    /// Creates a page.
    public init(_ elements: [Element], total: Int) {
        self.elements = elements
        self.total = total
    }
}

extension Page: Equatable where Element: Equatable {}
