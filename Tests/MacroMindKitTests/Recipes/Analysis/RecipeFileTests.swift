import Foundation
import MacroMindKit
import Testing

/// Files made with zip and gzip of another implementation.
struct RecipeFileTests {
    private func bytes(_ text: String) throws -> [UInt8] {
        [UInt8](try #require(Data(base64Encoded: text)))
    }

    private func titles(_ text: String) throws -> [String] {
        try RecipeFile.texts(in: try bytes(text)).flatMap { try RecipeReader.recipes(in: $0) }.map(\.title)
    }

    @Test func `plain text is returned as it is`() throws {
        #expect(try RecipeFile.texts(in: Array("200 g rice".utf8)) == ["200 g rice"])
        #expect(try RecipeFile.texts(in: []) == [""])
    }

    @Test func `a text packed with gzip is unpacked`() throws {
        #expect(
            try RecipeFile.texts(in: try bytes(Packed.gzip)) == ["Toast\n\n2 slices bread\n10 g butter\n"]
        )
    }

    @Test func `all recipes of an archive of packed files are read`() throws {
        #expect(try titles(Packed.paprika) == ["Soup", "Cake"])
    }

    @Test func `archives inside an archive are opened and pictures left out`() throws {
        #expect(try titles(Packed.tandoor) == ["Rice", "Cake"])
    }

    @Test func `the claims of exports are kept`() throws {
        let texts =
            try RecipeFile.texts(in: try bytes(Packed.paprika))
            + RecipeFile.texts(in: try bytes(Packed.tandoor))
        let claims = try texts.map { try RecipeReader.recipe(in: $0).claim }
        #expect(claims[0] == NutritionClaim(energy: 350, protein: 12, fat: 9))
        #expect(claims[1] == nil)
        #expect(claims[2] == NutritionClaim(energy: 700, protein: 14, fat: 1, carbohydrate: 155))
    }

    @Test func `an archive without a recipe is told as such`() throws {
        let error = #expect(throws: RecipeReadingError.self) {
            try RecipeFile.texts(in: try bytes(Packed.pictures))
        }
        #expect(error?.code == .noRecipe)
        #expect(error?.message.contains(".json") == true)
    }

    @Test func `a file cut at any byte ends in an error or in fewer recipes, never in others`() throws {
        for text in [Packed.paprika, Packed.tandoor, Packed.gzip] {
            let whole = try bytes(text)
            let all = Set(try RecipeFile.texts(in: whole))
            for count in 4..<whole.count {
                guard let texts = try? RecipeFile.texts(in: Array(whole.prefix(count))) else { continue }
                #expect(all.isSuperset(of: texts), "cut at \(count)")
            }
        }
    }

    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func `damage anywhere in an archive ends in an error or a text`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var damaged = try bytes(seed.isMultiple(of: 2) ? Packed.paprika : Packed.tandoor)
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(
                in: 0...255,
                using: &random
            )
        }
        do {
            #expect(try !RecipeFile.texts(in: damaged).isEmpty)
        } catch {
            #expect([.notText, .noRecipe].contains(error.code))
        }
    }
}

private enum Packed {
    static let paprika = """
        UEsDBBQAAAAIAAAAIVh3PzjLlQAAAJAAAAASAAAAU291cC5wYXByaWthcmVjaXBlAZAAb/8fiwgAAAAAAAIDHcqx\
        CsMwDEXRXxGeMyRtOtRroXMhq6EIohhBIhVZ7lL677W7Pe47nyB4UIgQFq2vMEBgyUYrk3jpeQIVVkkyjyNkcD3Q\
        lUqXhezd9J/NPUh1Y28a9yfLpv244a7GVCKcL2OSBb0aOq2woUc4QU5y7+sKeYCHqRNLhKkd4fsDC7T5N50AAABQ\
        SwMEFAAAAAgAAAAhWNYr4m5VAAAAUwAAABIAAABDYWtlLnBhcHJpa2FyZWNpcGWT7+ZgAAEm5tVhp7zP+IZuCgoo\
        8jvjF3opMODUGW99L9+TPme1Ndk4pSUlNJZoL3n6ZLrY0SeSmkuWLRdvDhFdLjaVMbRpaoTGVSYGiwebO9yBRgEA\
        UEsBAhQDFAAAAAgAAAAhWHc/OMuVAAAAkAAAABIAAAAAAAAAAAAAAIABAAAAAFNvdXAucGFwcmlrYXJlY2lwZVBL\
        AQIUAxQAAAAIAAAAIVjWK+JuVQAAAFMAAAASAAAAAAAAAAAAAACAAcUAAABDYWtlLnBhcHJpa2FyZWNpcGVQSwUG\
        AAAAAAIAAgCAAAAASgEAAAsAdHdvIHJlY2lwZXM=
        """

    static let tandoor = """
        UEsDBBQAAAAIAAAAIVjxi7A3/gAAALIBAAAFAAAAMS56aXB1UE1Lw0AQbRIVitf+gLogXkpJxSL06DUI0ZNQelg3\
        0zjS7CybzUHCgv/FP6U/xVOdjZWaQncZdj7evLe8PEtORoPfc/H0/fBx9cVZiHMOCwoNTF9r0q3QsgKxGItHVCAm\
        Y1E7MDU3lq1AXTvbKIekA+KOcDMNENSlhQJBux1wTVRwtiezgcwztNHoepOya8uKGh0G12nqV37FLd04izupVii5\
        IYsQ+G/TlMdr2YnNODWWHPDfQnnDtZL2mV7eCitdtzCbz73Pew7A/eIy4SzEkAMrWbIBptx+bvMsikfJcbf+zns0\
        6Ht3uHgosl+Mo3+SeXZ6FtoxX8PvpOP9AVBLAwQUAAAACAAAACFYb/fzKKAAAAAgAQAABQAAADIuemlwC/BmZhFh\
        gADFCIsHmzvcgSwQ5gbiotTkzIJUvazi/LxqpbzE3FQlKwUl58TsVCUdBaXMvPSi1JTM1LySYpCwkYGBQrpCWk5+\
        aVFMnpFCanp6MUhVcWpRGVAlWImFUm0Ain2pvlaqzEAWCHMCcWZuYjrQuoL0/zf+B3gzMokw43YbDDQwMqC6FF0j\
        uiUIjQXIVgZ4s7KBhJmAECQxC6wIAFBLAQIUAxQAAAAIAAAAIVjxi7A3/gAAALIBAAAFAAAAAAAAAAAAAACAAQAA\
        AAAxLnppcFBLAQIUAxQAAAAIAAAAIVhv9/MooAAAACABAAAFAAAAAAAAAAAAAACAASEBAAAyLnppcFBLBQYAAAAA\
        AgACAGYAAADkAQAAAAA=
        """

    static let gzip = """
        H4sIAAAAAAACAwvJTywu4eIyUijOyUxOLVZIKkpNTOEyNFBIV0gqLSlJLeICAFmbCuoiAAAA
        """

    static let pictures = """
        UEsDBBQAAAAIAAAAIVhlTTolBQAAAAMAAAAFAAAAYS5qcGf7f+M/AFBLAQIUAxQAAAAIAAAAIVhlTTolBQAAAAMA\
        AAAFAAAAAAAAAAAAAACAAQAAAABhLmpwZ1BLBQYAAAAAAQABADMAAAAoAAAAAAA=
        """
}
