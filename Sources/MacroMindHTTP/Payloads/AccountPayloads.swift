import HTTPTypes
import MacroMindAccounts
import MacroMindKit

/// Accounts and sessions as clients read them.
enum AccountPayloads {
    static func user(_ user: StoredUser) -> JSONValue {
        [
            "id": .string(user.id.rawValue), "email": .string(user.email), "full_name": .text(user.fullName),
            "role": .string(user.role.rawValue), "created_at": .string(user.createdAt.description),
        ]
    }

    static func pair(_ pair: TokenPair, user: StoredUser?) -> JSONValue {
        var members: [String: JSONValue] = [
            "access_token": .string(pair.accessToken), "refresh_token": .string(pair.refreshToken),
            "token_type": "bearer", "expires_in": .number(Double(pair.expiresIn)),
        ]
        if let user { members["user"] = self.user(user) }
        return .object(members)
    }

    static func me(_ user: StoredUser, profile: AccountProfile) -> JSONValue {
        [
            "id": .string(user.id.rawValue), "email": .string(user.email), "full_name": .text(user.fullName),
            "role": .string(user.role.rawValue), "profile": self.profile(profile),
            "created_at": .string(user.createdAt.description),
        ]
    }

    static func profile(_ profile: AccountProfile) -> JSONValue {
        var members: [String: JSONValue] = [
            "sex": .text(profile.sex?.rawValue), "birth_date": .text(profile.birthDate?.description),
            "age": .amount(profile.age.map(Double.init)), "height_cm": .amount(profile.height?.value),
            "weight_kg": .amount(profile.weight?.value), "body_fat_percent": .amount(profile.bodyFatPercent),
            "activity_level": .text(profile.activity?.rawValue),
            "fitness_goal": .string(profile.fitnessGoal ?? "maintain"),
            "dietary_preference": .string(profile.dietaryPreference ?? "none"),
            "allergies": .array(profile.allergies.map { .string($0) }),
            "disliked_foods": .array(profile.dislikedFoods.map { .string($0) }),
            "meals_per_day": .amount(profile.mealsPerDay.map(Double.init)),
            "daily_calories": .amount(profile.dailyEnergy?.value),
            "equipment": profile.equipment.map { .array($0.map { .string($0.rawValue) }) } ?? .null,
            "max_prep_minutes": profile.maximumMinutes.map(minutes) ?? .null,
        ]
        if let done = profile.extras[ProfileReader.onboarding] { members[ProfileReader.onboarding] = done }
        return .object(members)
    }

    private static func minutes(_ limits: [MealSlot: Int]) -> JSONValue {
        .object(
            Dictionary(uniqueKeysWithValues: limits.map { ($0.key.rawValue, .number(Double($0.value))) })
        )
    }

    static func session(_ session: StoredSession, current: RecordID<StoredSession>?) -> JSONValue {
        [
            "id": .string(session.id.rawValue), "created_at": .string(session.createdAt.description),
            "last_used_at": .string(session.lastUsedAt.description), "user_agent": .text(session.userAgent),
            "current": .bool(session.id == current),
        ]
    }

    static func token(_ token: StoredAccessToken) -> JSONValue {
        [
            "id": .string(token.id.rawValue), "name": .string(token.name),
            "scopes": .array(token.scopes.map { .string($0) }),
            "created_at": .string(token.createdAt.description),
            "expires_at": .text(token.expiresAt?.description),
            "last_used_at": .text(token.lastUsedAt?.description),
        ]
    }
}
