/// How far an import has come.
public struct FoodImportProgress: Sendable, Hashable {
    /// The bytes that were read and stored for good.
    public var bytes: Int64
    /// The bytes of the whole download.
    public var totalBytes: Int64
    /// The records that were read.
    public var records: Int
    /// The records of them that were put aside.
    public var quarantined: Int
}
