"""The bad days: a second tab, a session that ends, a lost connection, too many requests, a busy server."""

import json
from collections.abc import Callable

from browser import Browser, Tab
from person import PASSWORD, Person, Server

# The clock of a tab goes ahead, so that its access token has run out.
LATER = "const real = Date.now; Date.now = () => real() + 40 * 60000"


def troubles(walk: Person, browser: Browser, server: Server, check: Callable[[Tab, str], None]) -> None:
    log_in(walk)
    secrets(walk.tab)
    other = second_tab(walk, browser)
    walk.tab.send("Page.bringToFront")
    walk.keep()
    changed_profile(walk)
    busy(walk)
    lost(walk, server)
    ended(walk)
    left_elsewhere(walk, other)
    for tab in (walk.tab, other):
        check(tab, walk.base)


def log_in(walk: Person) -> None:
    walk.fill("email", f"{walk.name}@example.org")
    walk.fill("password", PASSWORD)
    walk.press("Log in", "form")
    week(walk.tab)


def week(tab: Tab) -> None:
    tab.wait("document.querySelectorAll('.meal').length >= 21 && !document.querySelector('main[aria-busy]')", "the week")


def secrets(tab: Tab) -> None:
    assert tab.run("return document.cookie") == "", "a script can read the cookie"
    assert tab.run("return JSON.stringify({...localStorage, ...sessionStorage}).match(/eyJ|refresh/)") is None, "a token is stored"
    # What the policy forbids does not run; the browser's note of that is expected.
    ran = tab.run("""const e = document.createElement('script'); e.textContent = 'window.ran = true'; document.head.append(e); e.remove();
        const i = document.createElement('p'); i.setAttribute('style', 'color: red'); document.body.append(i); const red = getComputedStyle(i).color === 'rgb(255, 0, 0)'; i.remove();
        return [window.ran ?? false, red]""")
    assert ran == [False, False], f"the policy lets through {ran}"
    tab.run("return 1")
    tab.errors = [error for error in tab.errors if "Content Security Policy" not in error]


def second_tab(walk: Person, browser: Browser) -> Tab:
    """Both tabs take up the session, and renew it, at the same moment: a token spent twice would end it."""
    tab, other = walk.tab, browser.tab(walk.base + "/")
    tab.send("Page.reload")
    for one in (tab, other):
        week(one)
    shift = tab.run("return await new Promise((done) => { new PerformanceObserver((list) => done(list.getEntries().reduce((sum, e) => sum + e.value, 0)))"
                    ".observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(0), 500); })")
    assert shift < 0.1, f"the page moves while it loads: {shift}"
    paint = other.run("return performance.getEntriesByName('first-contentful-paint')[0]?.startTime")
    print(f"first paint of the week after {paint:.0f} ms" if paint else "no paint was measured", flush=True)
    renewals = len([entry for one in (tab, other) for entry in one.responses if entry[0].endswith("/refresh")])
    for one in (tab, other):
        one.run(f"{LATER}; location.hash = '#/settings'")
    for one in (tab, other):
        one.wait("document.querySelector('main h1')?.textContent === 'Settings'", "the settings with a renewed token")
        assert not [entry for entry in one.responses if entry[0].endswith("/refresh") and entry[1] == 401], "a token was spent twice"
    again = len([entry for one in (tab, other) for entry in one.responses if entry[0].endswith("/refresh")])
    assert again == renewals + 2, f"{again - renewals} renewals for two tabs"
    return other


def changed_profile(walk: Person) -> None:
    """A week that was planned for another profile says so."""
    walk.tab.run("location.hash = '#/start'")
    walk.heading("Your profile")
    walk.fill("weight_kg", "66")
    walk.press("Next")
    walk.tab.wait("document.querySelector('[name=activity_level]')", "the next step")
    walk.press("Close")
    walk.shows("Your profile has changed since this week was planned.")
    walk.look("old")


def busy(walk: Person) -> None:
    """429 and 503 on a whole screen, and in a line, each with the wait that the server asks for."""
    for status, seconds, words in ((429, 7, "A moment, please"), (503, 3, "The server is busy")):
        walk.go("settings", "Settings")
        problem = json.dumps({"status": status, "code": "x", "detail": "x"})
        walk.tab.answer("/api/meals/", status, {"Content-Type": "application/problem+json", "Retry-After": str(seconds)}, problem)
        walk.tab.run("location.hash = '#/week'")
        walk.shows(words)
        walk.shows("Try again in")
        assert walk.tab.run("return document.querySelector('.state button').getAttribute('aria-disabled')") == "true", "the wait can be skipped"
        walk.look(str(status))
        walk.tab.answer(None)
        walk.tab.wait("[...document.querySelectorAll('button')].some((e) => e.textContent === 'Try again')", "the end of the wait")
        walk.press("Try again")
        week(walk.tab)
    walk.tab.answer("/lock", 503, {"Content-Type": "application/problem+json", "Retry-After": "3"}, "{}")
    walk.tab.run("document.querySelector('.keep').click()")
    walk.shows("The server is busy. Try again in a moment.")
    walk.tab.answer("/api/meals/", 500, {"Content-Type": "application/problem+json"}, json.dumps({"status": 500, "detail": "Something failed.", "request_id": "r-42"}))
    walk.go("settings", "Settings")
    walk.tab.run("location.hash = '#/week'")
    walk.shows("Request r-42")
    walk.look("500")
    walk.tab.answer(None)
    walk.press("Try again")
    week(walk.tab)
    walk.tab.responses = [entry for entry in walk.tab.responses if entry[1] != 500]


def lost(walk: Person, server: Server) -> None:
    """The server is gone: the page still opens, with the week and the list as last seen; it goes on once the server is back."""
    tab = walk.tab
    walk.go("groceries", "Shopping list")
    week_of = tab.run("return document.querySelector('.lead').textContent")
    tab.wait("(await navigator.serviceWorker.ready).active?.state === 'activated' && (await caches.keys()).length > 0", "the worker")
    tab.send("Page.reload")
    walk.heading("Shopping list")
    server.kill()
    tab.send("Page.reload")
    walk.heading("Shopping list")
    walk.shows("Saved on this device")
    walk.shows("No connection.")
    assert tab.run("return document.querySelector('.lead').textContent") == week_of and tab.run("return document.querySelectorAll('.tick').length") > 10
    ticked = tab.run("document.querySelector('.tick input').click(); return document.querySelectorAll('.tick :checked').length")
    walk.look("offline-groceries")
    walk.go("week", "This week")
    walk.shows("Saved on this device")
    assert not tab.run("return !!document.querySelector('.swap, .keep, .move')"), "without a connection nothing can be changed"
    walk.look("offline-week")
    walk.go("day", "Today")
    walk.shows("Ingredients")
    tab.run("location.hash = '#/coach'")
    walk.shows("You are offline")
    walk.look("offline-coach")
    server.start()
    tab.run("dispatchEvent(new Event('online'))")
    tab.wait("document.querySelector('#offline').hidden && document.querySelector('.ask')", "the coach once the server is back")
    walk.go("groceries", "Shopping list")
    assert tab.run("return document.querySelectorAll('.tick :checked').length") == ticked, "what was ticked without a connection is lost"
    # What the browser itself writes about requests that found no server is no fault of the page.
    tab.run("return 1")
    tab.errors = [error for error in tab.errors if "Failed to fetch" not in error and "ERR_CONNECTION_REFUSED" not in error]


def ended(walk: Person) -> None:
    """The session was ended from elsewhere: back to the log-in, and from there to where one was."""
    walk.go("progress", "Progress")
    walk.tab.run("const { call } = await import('/assets/api.js'); await call('POST', '/api/auth/logout', { all: true })")
    walk.tab.run(f"{LATER} * 2; location.hash = '#/groceries'")
    walk.shows("Your session has ended.")
    walk.heading("Welcome back")
    walk.look("ended")
    walk.fill("email", f"{walk.name}@example.org")
    walk.fill("password", PASSWORD)
    walk.press("Log in", "form")
    walk.heading("Shopping list")


def left_elsewhere(walk: Person, other: Tab) -> None:
    other.send("Page.reload")
    other.wait("document.querySelector('main h1')?.textContent === 'Settings'", "the settings in the other tab")
    walk.go("settings", "Settings")
    other.run("[...document.querySelectorAll('main button')].find((e) => e.textContent === 'Log out').click()")
    walk.shows("You logged out in another tab.")
    walk.heading("A week of real dishes")
