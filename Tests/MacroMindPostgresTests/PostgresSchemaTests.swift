import Testing

@testable import MacroMindPostgres

struct PostgresSchemaTests {
    @Test
    func `a published migration never changes`() {
        let digests = PostgresSchema.migrations.map { $0.utf8.reduce(5_381) { $0 &* 33 ^ UInt64($1) } }
        #expect(digests == [6_694_508_567_969_149_894])
    }

    @Test
    func `a configuration shows no password`() {
        let configuration = PostgresConfiguration(url: "postgres://ada:hunter2@localhost/macromind")
        #expect("\(configuration)" == "PostgreSQL, schema macromind, 8 connections")
        #expect(!String(reflecting: configuration).contains("hunter2"))
    }
}
