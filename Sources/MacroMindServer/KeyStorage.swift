import Foundation
import MacroMindAccounts

/// Where the signing keys come from: a secret of the configuration, a key file, or a file beside the database.
enum KeyStorage {
    /// Returns the keys, and makes and keeps one when nothing is configured.
    static func ring(_ settings: ServerSettings) throws -> KeyRing {
        if !settings.keysFile.isEmpty { return try read(settings.keysFile) }
        if !settings.secret.isEmpty {
            return KeyRing(try SigningKey(algorithm: .hs256, material: Array(settings.secret.utf8)))
        }
        let path = path(settings)
        if FileManager.default.fileExists(atPath: path) { return try read(path) }
        let ring = KeyRing(try .random())
        try write(ring, to: path)
        return ring
    }

    /// The file of the keys.
    static func path(_ settings: ServerSettings) -> String {
        if !settings.keysFile.isEmpty { return settings.keysFile }
        guard settings.databaseURL.hasPrefix("sqlite:") else { return "macromind.keys.json" }
        return String(settings.databaseURL.dropFirst("sqlite:".count)) + ".keys.json"
    }

    private static func read(_ path: String) throws -> KeyRing {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw SettingsError("The key file \(path) can not be read.")
        }
        return try KeyRing(json: Array(data))
    }

    /// Writes the keys so that only the owner can read them, whole or not at all.
    static func write(_ ring: KeyRing, to path: String) throws {
        let temporary = path + ".new"
        try? FileManager.default.removeItem(atPath: temporary)
        let isMade = FileManager.default.createFile(
            atPath: temporary,
            contents: Data(ring.json),
            attributes: [.posixPermissions: 0o600]
        )
        guard isMade, rename(temporary, path) == 0 else {
            throw SettingsError("The key file \(path) can not be written.")
        }
    }
}
