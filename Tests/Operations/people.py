"""Several people with profiles, plans, swaps and conversations, and what they see of it."""
import json
import urllib.error
import urllib.request

PROFILES = [
    {"sex": "female", "age": 34, "height_cm": 168, "weight_kg": 70, "activity_level": "light",
     "dietary_preference": "vegan", "allergies": ["peanuts"]},
    {"sex": "male", "age": 51, "height_cm": 181, "weight_kg": 92, "activity_level": "moderate", "fitness_goal": "cut"},
    {"sex": "female", "age": 27, "height_cm": 175, "weight_kg": 61, "activity_level": "active",
     "dietary_preference": "vegetarian", "allergies": ["tree nuts"], "meals_per_day": 4},
]


def call(base, method, path, body=None, token=None):
    headers = {"Content-Type": "application/json"} if body is not None else {}
    if token:
        headers["Authorization"] = "Bearer " + token
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(base + path, data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=120) as answer:
            raw = answer.read()
            return answer.status, json.loads(raw) if raw else None
    except urllib.error.HTTPError as problem:
        return problem.code, problem.read().decode(errors="replace")


def need(wanted, answer):
    assert answer[0] == wanted, answer
    return answer[1]


def make(base, count=3):
    """Makes people who have done something, and returns their addresses and tokens."""
    people = []
    for number in range(count):
        email, password = f"person{number}@example.org", f"quiet green boat {number}"
        credentials = {"email": email, "password": password}
        token = need(201, call(base, "POST", "/api/auth/register", credentials))["access_token"]
        need(200, call(base, "PUT", "/api/auth/profile", PROFILES[number % len(PROFILES)], token))
        plan = need(201, call(base, "POST", "/api/meals/generate-weekly", {}, token))
        need(200, call(base, "PUT", f"/api/meals/{plan['meals'][number]['id']}/swap", None, token))
        for question in ("How much protein is in 200 g tofu?", "Is rice gluten free?")[: number + 1]:
            need(200, call(base, "POST", "/api/ai/chat", {"message": question}, token))
        people.append({"credentials": credentials, "token": token, "week": plan["week_start"], "plan": plan["plan_id"]})
    return people


def views(base, people):
    """Everything that each person sees."""
    result = []
    for person in people:
        token = person["token"]
        paths = ["/api/auth/me", "/api/meals/week?week_start=" + person["week"],
                 f"/api/meals/plan/{person['plan']}/grocery-list", "/api/ai/history", "/api/auth/export"]
        seen = {path: call(base, "GET", path, None, token) for path in paths}
        result.append({path: answer for path, answer in seen.items() if answer[0] != 404})
        # An export is an event itself, and sessions tell when they were last used.
        for name in ("sessions", "events"):
            result[-1]["/api/auth/export"][1].pop(name, None)
    return result
