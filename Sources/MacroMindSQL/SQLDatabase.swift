/// A database that the stores are written for once.
///
/// The statements keep to what SQLite and PostgreSQL share: `$1` for parameters, `ON CONFLICT`, `RETURNING`.
package protocol SQLDatabase: Sendable {
    /// Runs statements that read, each seeing what was committed before it.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value

    /// Runs statements that read what was committed at one moment.
    func snapshot<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value

    /// Runs one statement that changes something, a transaction by itself.
    func single<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value

    /// Runs statements in a transaction: all of them hold and last, or none.
    ///
    /// The body may run more than once, when another transaction was in its way.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value
}
