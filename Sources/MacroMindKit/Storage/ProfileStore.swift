/// Keeps one profile for each user.
///
/// Every method is atomic. Run `ProfileStoreConformance` from `MacroMindTesting` on an implementation.
public protocol ProfileStore: Sendable {
    /// Returns the profile of a user with its version, or `nil`.
    func profile(of user: RecordID<StoredUser>) async throws -> Versioned<Profile>?

    /// Stores the profile of a user.
    ///
    /// - Parameters:
    ///   - profile: The profile.
    ///   - user: The user.
    ///   - expected: The version that must be stored now, 0 for none, or `nil` to store whatever is there.
    /// - Returns: The new version.
    /// - Throws: ``StoreError/conflict(expected:found:)`` when another version is stored; nothing is changed then.
    @discardableResult
    func save(_ profile: Profile, of user: RecordID<StoredUser>, replacing expected: Int?) async throws -> Int

    /// Removes the profile of a user; does nothing when there is none.
    func deleteProfile(of user: RecordID<StoredUser>) async throws
}
