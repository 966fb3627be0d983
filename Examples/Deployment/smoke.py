#!/usr/bin/env python3
"""Walks through a running MacroMind server as a new person would, and removes the account afterwards.

usage: smoke.py [BASE_URL]        (http://127.0.0.1:8080 when not given)

Ends with 0 when every step answered as promised, with 1 at the first that did not.
"""
import json
import secrets
import sys
import urllib.error
import urllib.request

BASE = (sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080").rstrip("/")


def call(method, path, body=None, token=None, expect=200):
    headers = {"Accept": "application/json"}
    if body is not None:
        headers["Content-Type"] = "application/json"
    if token:
        headers["Authorization"] = "Bearer " + token
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(BASE + path, data=data, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            status, text = answer.status, answer.read()
    except urllib.error.HTTPError as error:
        status, text = error.code, error.read()
    except OSError as error:
        sys.exit(f"{method} {path}: no answer from {BASE} ({error}). Is the server running?")
    if status != expect:
        sys.exit(f"{method} {path}: status {status}, expected {expect}: {text[:300].decode(errors='replace')}")
    print(f"ok  {status} {method} {path}")
    return json.loads(text) if text else None


def require(holds, what):
    if not holds:
        sys.exit(f"not as promised: {what}")


def main():
    require(call("GET", "/health")["status"] == "ok", "the health of the process")
    call("GET", "/ready")
    call("GET", "/api/auth/me", expect=401)

    email, password = f"smoke-{secrets.token_hex(8)}@example.org", secrets.token_urlsafe(18)
    token = call("POST", "/api/auth/register", {"email": email, "password": password}, expect=201)["access_token"]
    try:
        profile = {"sex": "female", "age": 34, "height_cm": 168, "weight_kg": 70, "activity_level": "light",
                   "allergies": ["peanuts"]}
        call("PUT", "/api/auth/profile", profile, token)
        plan = call("POST", "/api/meals/generate-weekly", {}, token, expect=201)
        require(len(plan["meals"]) >= 21, "a week has at least 21 meals")
        require(not any("peanut" in line.lower() for meal in plan["meals"] for line in meal["ingredients"]),
                "no peanut for somebody who is allergic to it")
        week = call("GET", "/api/meals/week?week_start=" + plan["week_start"], token=token)
        require(week["plan_id"] == plan["plan_id"], "the week that was generated is the week that is read")
        meal = plan["meals"][0]
        swapped = call("PUT", f"/api/meals/{meal['id']}/swap", token=token)
        require(swapped["id"] == meal["id"] and swapped["name"] != meal["name"], "a swap gives another dish")
        groceries = call("GET", f"/api/meals/plan/{plan['plan_id']}/grocery-list", token=token)
        require(groceries["items"], "a week needs groceries")
        answer = call("POST", "/api/ai/chat", {"message": "How much protein is in 200 g tofu?"}, token)
        require(answer["ai_response"].strip(), "the coach answers")
        recipe = call("POST", "/api/ai/analyze-recipe", {"recipe_text": "200 g rice\n2 eggs"}, token)
        require(recipe["total_calories"] > 0, "a recipe of rice and eggs has energy")
    finally:
        call("DELETE", "/api/auth/me", {"password": password}, token, expect=204)
    print("Everything answered as promised.")


if __name__ == "__main__":
    main()
