#!/usr/bin/env python3
"""Walks through a running MacroMind once, as a new person would, and says what does not hold.

usage: smoke.py BASE [--ready] [--timeout=SECONDS]      for example smoke.py http://127.0.0.1:8080

Makes one account under a made-up address, uses it, and erases it. Standard library only. Exit code 0 when
everything held, 1 when something did not. --ready checks nothing but that the service is up and ready, for
a process that serves only some of the parts.
"""
import json
import secrets
import sys
import urllib.error
import urllib.parse
import urllib.request

failures = []
timeout = 30
BODY = {"Content-Type": "application/json"}


def call(base, method, path, body=None, token=None):
    headers = dict(BODY) if body is not None else {}
    if token:
        headers["Authorization"] = "Bearer " + token
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(base + path, data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            status, raw, kind = answer.status, answer.read(), answer.headers.get_content_type()
    except urllib.error.HTTPError as problem:
        status, raw, kind = problem.code, problem.read(), problem.headers.get_content_type()
    except (urllib.error.URLError, OSError) as problem:
        return 0, {"detail": str(problem)}
    return status, json.loads(raw) if raw and kind.endswith("json") else raw.decode(errors="replace")


def expect(name, holds, seen=""):
    print(("ok    " if holds else "FAIL  ") + name + ("" if holds else f": {str(seen)[:200]}"))
    if not holds:
        failures.append(name)
    return holds


def ready(base):
    for path in ("/health", "/ready"):
        status, body = call(base, "GET", path)
        expect(f"GET {path} answers 200", status == 200, (status, body))
    return not failures


def account(base):
    email = f"smoke-{secrets.token_hex(8)}@example.org"
    password = secrets.token_urlsafe(24)
    status, body = call(base, "POST", "/api/auth/register", {"email": email, "password": password})
    if not expect("an account can be made", status == 201, (status, body)):
        return None
    try:
        use(base, email, password, body["access_token"])
    finally:
        status, _ = call(base, "DELETE", "/api/auth/me", {"password": password}, body["access_token"])
        expect("the account can be erased", status == 204, status)
    status, _ = call(base, "POST", "/api/auth/login", {"email": email, "password": password})
    expect("an erased account can not log in", status == 401, status)


def use(base, email, password, token):
    status, body = call(base, "POST", "/api/auth/login", {"email": email, "password": password})
    expect("it can log in", status == 200, (status, body))
    status, _ = call(base, "GET", "/api/auth/me")
    expect("without a token nothing is told", status == 401, status)
    profile = {"sex": "female", "age": 34, "height_cm": 168, "weight_kg": 70, "activity_level": "light",
               "dietary_preference": "vegan", "allergies": ["peanuts"]}
    status, body = call(base, "PUT", "/api/auth/profile", profile, token)
    expect("the profile is kept", status == 200, (status, body))
    meals(base, token)
    coach(base, token)


def meals(base, token):
    status, plan = call(base, "POST", "/api/meals/generate-weekly", {}, token)
    if not expect("a week is planned", status == 201 and len(plan["meals"]) >= 21, (status, plan)):
        return
    status, body = call(base, "GET", "/api/meals/week?week_start=" + plan["week_start"], None, token)
    expect("the week is kept", status == 200 and body["plan_id"] == plan["plan_id"], (status, body))
    meal = plan["meals"][0]
    status, body = call(base, "PUT", f"/api/meals/{meal['id']}/swap", None, token)
    expect("a meal is swapped", status == 200 and body["name"] != meal["name"], (status, body))
    status, body = call(base, "GET", f"/api/meals/plan/{plan['plan_id']}/grocery-list", None, token)
    expect("there is a shopping list", status == 200 and body["items"], (status, body))


def coach(base, token):
    status, body = call(base, "POST", "/api/ai/chat", {"message": "How much protein is in 200 g tofu?"}, token)
    expect("the coach answers", status == 200 and body["ai_response"], (status, body))
    recipe = {"recipe_text": "200 g rice\n2 eggs"}
    status, body = call(base, "POST", "/api/ai/analyze-recipe", recipe, token)
    expect("a recipe is analysed", status == 200 and body["total_calories"] > 0, (status, body))


def main():
    global timeout
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    for word in sys.argv[1:]:
        if word.startswith("--timeout="):
            timeout = int(word.split("=")[1])
    if len(words) != 1 or urllib.parse.urlsplit(words[0]).scheme not in ("http", "https"):
        sys.exit(__doc__)
    base = words[0].rstrip("/")
    if ready(base) and "--ready" not in sys.argv:
        account(base)
    print("Everything held." if not failures else f"{len(failures)} did not hold.")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
