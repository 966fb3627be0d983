"""Walks through the web client as a person would, in headless Chromium against the built server, wide and narrow, light and dark.

Screenshots go to the folder named by MACROMIND_SCREENSHOTS, or to a temporary one.
"""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import threading

from browser import Browser, Tab

ROOT = pathlib.Path(__file__).resolve().parents[2]
SERVER = ROOT / ".build/debug/macromind-server"
PASSWORD = "tall green boats"
LOOKS = [("wide-light", 1280, 900, "light"), ("wide-dark", 1280, 900, "dark"),
         ("narrow-light", 320, 720, "light"), ("narrow-dark", 320, 720, "dark")]

# What a screen reader and a keyboard need: names, labels, one main heading, no identifier twice, targets that can be hit.
AUDIT = r"""
const bad = [];
const shown = (e) => e.checkVisibility();
const name = (e) => (e.getAttribute("aria-label") || e.labels?.[0]?.textContent || e.textContent || e.title || "").trim();
for (const e of document.querySelectorAll("a[href], button, input:not([hidden]), textarea, select, summary"))
  if (shown(e) && !name(e)) bad.push("no name: " + e.outerHTML.slice(0, 120));
for (const e of document.querySelectorAll("svg")) if (e.getAttribute("role") === "img" ? !e.getAttribute("aria-label") : e.getAttribute("aria-hidden") !== "true") bad.push("chart without words");
for (const e of document.querySelectorAll("img")) if (!e.hasAttribute("alt")) bad.push("image without alt");
if ([...document.querySelectorAll("main h1")].length !== 1) bad.push("not one h1");
const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) bad.push("id twice: " + id);
if (document.querySelector("[style]")?.closest("main")) bad.push("inline style");
const parse = (c) => { const m = c.match(/[\d.]+/g).map(Number); return c.startsWith("color(") ? m.map((v, i) => i < 3 ? v * 255 : v) : m; };
const light = ([r, g, b]) => [r, g, b].map((v) => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }).reduce((s, v, i) => s + v * [.2126, .7152, .0722][i], 0);
const ground = (e) => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c[3] === undefined || c[3] > .9) return c; } return [255, 255, 255]; };
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
  const e = walk.currentNode.parentElement;
  if (!walk.currentNode.textContent.trim() || !shown(e) || e.closest(".sr, .skip, noscript, [aria-disabled=true], .toasts")) continue;
  const style = getComputedStyle(e);
  const [a, b] = [light(parse(style.color)), light(ground(e))].sort((x, y) => y - x);
  const need = parseFloat(style.fontSize) >= 24 ? 3 : 4.5;
  if ((a + .05) / (b + .05) < need) bad.push(`contrast ${((a + .05) / (b + .05)).toFixed(2)}: ${walk.currentNode.textContent.trim().slice(0, 40)}`);
}
const over = document.documentElement.scrollWidth - innerWidth;
if (over > 0) bad.push(`${over} px too wide: ` + [...document.querySelectorAll("main *")].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map((e) => e.className || e.tagName));
return [...new Set(bad)];
"""


class Server:
    def __init__(self, folder: pathlib.Path, **settings: str):
        environment = {key: value for key, value in os.environ.items() if not key.startswith("MACROMIND_")}
        environment |= {"MACROMIND_HTTP_PORT": "0", "MACROMIND_DATABASE_URL": f"sqlite:{folder}/walk.sqlite",
                        "MACROMIND_LIMIT_AUTH": "off", "MACROMIND_LIMIT_ANON": "off", "MACROMIND_LIMIT_USER": "off",
                        "MACROMIND_LIMIT_AI": "off", "MACROMIND_LIMIT_GENERATE": "off"} | settings
        self.process = subprocess.Popen([SERVER], env=environment, cwd=folder, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)
        self.base = ""
        self.log: list[str] = []
        for line in self.process.stdout:
            self.log.append(line)
            if match := re.search(r"127\.0\.0\.1[:\"\\a-z_, ]+(\d{4,5})", line):
                self.base = f"http://127.0.0.1:{match.group(1)}"
                break
        assert self.base, "the server did not start: " + "".join(self.log)
        threading.Thread(target=lambda: self.log.extend(self.process.stdout), daemon=True).start()

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=40)


class Walk:
    """One person in one window."""

    def __init__(self, tab: Tab, base: str, folder: pathlib.Path, look: tuple[str, int, int, str]):
        self.tab, self.base, self.folder = tab, base, folder
        self.name, self.width, height, theme = look
        tab.send("Emulation.setDeviceMetricsOverride", width=self.width, height=height, deviceScaleFactor=1,
                 mobile=False)
        tab.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": theme},
                                                         {"name": "prefers-reduced-motion", "value": "reduce"}])

    def look(self, screen: str) -> None:
        self.tab.run("document.getElementById('toasts').replaceChildren(); await new Promise((done) => setTimeout(done, 120))")
        self.tab.full_shot(self.folder / f"{self.name}-{screen}.png", self.width)
        assert not (bad := self.tab.run(AUDIT)), f"{self.name} {screen}: {bad}"

    def fill(self, name: str, text: str) -> None:
        self.tab.wait(f"document.querySelector('main [name={name}], dialog [name={name}]')", f"the field {name}")
        self.tab.run(f"const e = document.querySelector('dialog [name={name}]') ?? document.querySelector('main [name={name}]');"
                     f"e.value = {json.dumps(text)}; e.dispatchEvent(new Event('input', {{bubbles: true}}))")

    def press(self, text: str, within: str = "main, dialog") -> None:
        find = (f"[...document.querySelectorAll('{within}')].flatMap((p) => [...p.querySelectorAll('button, a, label, summary')])"
                f".filter((e) => e.textContent.trim() === {json.dumps(text)} && e.checkVisibility()).at(-1)")
        self.tab.wait(find, f"“{text}”")
        self.tab.run(f"{find}.click()")

    def pick(self, name: str, value: str) -> None:
        self.tab.run(f"document.querySelector('input[name={name}][value={value}]').click()")

    def go(self, place: str, heading: str) -> None:
        self.tab.run(f"location.hash = '#/{place}'")
        self.heading(heading)

    def heading(self, text: str) -> None:
        self.tab.wait(f"document.querySelector('main h1')?.textContent.startsWith({json.dumps(text)}) && !document.querySelector('main[aria-busy]')", f"the screen “{text}”")

    def shows(self, text: str) -> None:
        self.tab.wait(f"document.body.innerText.includes({json.dumps(text)})", f"the words “{text}”")

    def all(self) -> None:
        self.arrive()
        self.onboard()
        self.week()
        self.eat()
        self.shop()
        self.talk()
        self.analyse()
        self.progress()
        self.settle()

    def arrive(self) -> None:
        self.tab.send("Page.navigate", url=self.base + "/")
        self.heading("A week of real dishes")
        order = []
        for _ in range(3):
            self.tab.key("Tab", 9)
            order.append(self.tab.run("return document.activeElement.textContent"))
        assert order == ["Skip to the content", "Make an account", "Log in"], f"the focus goes {order}"
        assert self.tab.run("return getComputedStyle(document.activeElement).outlineStyle") == "solid", "the focus is not shown"
        self.tab.run("document.activeElement.blur()")
        self.look("welcome")
        self.press("Make an account")
        self.fill("email", f"{self.name}@example.org")
        self.fill("password", "short")
        self.press("Make the account")
        self.tab.wait("document.querySelector('[aria-invalid]')?.name === 'password'", "the refusal of a short password")
        self.look("register")
        self.fill("full_name", "Anna Example")
        self.fill("password", PASSWORD)
        self.press("Make the account")
        self.heading("Let us get to know you")

    def onboard(self) -> None:
        self.shows("Still needed: sex, age, height, weight.")
        self.pick("sex", "female")
        for name, value in (("age", "34"), ("height_cm", "168"), ("weight_kg", "70")):
            self.fill(name, value)
        self.shows("Mifflin–St Jeor")
        before = self.tab.run("return document.querySelector('.ring strong').textContent")
        self.look("start-you")
        self.press("Next")
        self.tab.wait("document.querySelector('input[name=fitness_goal]')", "the second step")
        self.pick("fitness_goal", "cut")
        self.tab.wait(f"document.querySelector('.ring strong').textContent !== {json.dumps(before)}", "another target")
        self.look("start-days")
        self.press("Next")
        self.press("Vegetarian")
        self.press("Peanuts")
        self.fill("disliked_foods", "mushrooms, olives")
        self.look("start-food")
        self.press("Next")
        self.shows("peanuts")
        self.look("start-targets")
        self.press("Save and plan my week")
        self.heading("This week")

    def week(self) -> None:
        self.shows("No plan for this week yet")
        self.look("week-empty")
        self.press("Plan this week")
        self.tab.wait("document.querySelectorAll('.meal').length >= 21", "a planned week", 240)
        assert self.tab.run("return document.querySelectorAll('.day').length") == 7
        assert self.tab.run("return [...document.querySelectorAll('.day .bar.calories svg')].every((e) => e.getAttribute('aria-label').includes('on target'))"), "a day misses its energy"
        assert "mushroom" not in self.tab.run("return document.querySelector('.days').innerText.toLowerCase()")
        self.look("week")
        self.swap_with_keys()
        self.tab.run("document.querySelector('.day h2 a').click()")
        self.tab.wait("document.querySelectorAll('.dish .ingredients li').length > 5", "the ingredients of a day")
        self.look("day")

    def swap_with_keys(self) -> None:
        name = "document.querySelectorAll('.meal h3')[1].textContent"
        before = self.tab.run(f"return {name}")
        self.tab.run("document.querySelector('.swap').focus()")
        self.tab.key("ArrowRight", 39)
        assert self.tab.run("return document.activeElement === document.querySelectorAll('.swap')[1]"), "arrows do not move"
        self.tab.key("Enter", 13, "\r")
        self.tab.wait("document.activeElement.classList.contains('alternative')", "alternatives with the focus on the first")
        self.look("swap")
        self.tab.key("ArrowDown", 40)
        wanted = self.tab.run("return document.activeElement.querySelector('strong').textContent")
        self.tab.key("Enter", 13, "\r")
        self.tab.wait("!document.querySelector('dialog')", "the dialog to close")
        after = self.tab.run(f"return {name}")
        assert after == wanted != before, f"{before} became {after}, not {wanted}"
        assert self.tab.run("return document.activeElement === document.querySelectorAll('.swap')[1]"), "the focus is lost"
        moving = self.tab.run("return document.getAnimations().filter((a) => a.playState === 'running').length")
        assert moving == 0, "something moves although the person asked for less motion"

    def keep(self) -> None:
        """Locks a meal and plans the rest again."""
        self.go("week", "This week")
        self.tab.wait("document.querySelectorAll('.keep').length >= 21", "the locks")
        kept = self.tab.run("return document.querySelectorAll('.meal h3')[4].textContent")
        self.tab.run("document.querySelectorAll('.keep')[4].click()")
        self.tab.wait("document.querySelectorAll('.keep')[4].getAttribute('aria-pressed') === 'true'", "a locked meal")
        self.look("kept")
        self.press("Plan again")
        self.shows("One meal stays")
        self.press("Thu", "dialog")
        self.look("again")
        self.press("Plan again", "dialog")
        self.tab.wait("!document.querySelector('dialog') && !document.querySelector('button[aria-busy]')", "a new week", 240)
        assert self.tab.run("return document.querySelectorAll('.meal h3')[4].textContent") == kept, "the kept meal is gone"
        self.shows("Leftovers of Wednesday")
        self.tab.run("document.querySelector('[aria-label=\"Week after\"]').click()")
        self.heading("Week")
        self.tab.run("[...document.querySelectorAll('main button')].find((e) => e.textContent.startsWith('Take over the week of')).click()")
        self.tab.wait("document.querySelectorAll('.meal').length >= 21 && document.querySelector('main h1').textContent === 'Week'", "the copied week")
        self.go("week", "This week")

    def eat(self) -> None:
        """Marks a dish as eaten and adds something that was not planned."""
        self.go("day", "Today")
        self.tab.wait("document.querySelector('.ate')", "a dish to mark")
        self.tab.run("document.querySelector('.ate').click()")
        self.tab.wait("document.querySelector('.ate').getAttribute('aria-pressed') === 'true'", "the mark")
        self.fill("text", "nothing of note")
        self.press("Add")
        self.shows("Nothing is guessed.")
        self.fill("text", "2 eggs and 100 g rice")
        self.press("Add")
        self.tab.wait("document.querySelectorAll('.entries li').length === 2", "two entries")
        self.look("today")

    def progress(self) -> None:
        self.go("progress", "Progress")
        self.shows("a day on average, on 1 of 30 days")
        self.shows("What you use is not known yet")
        self.fill("weight_kg", "7")
        self.press("Save")
        self.tab.wait("document.querySelector('[name=weight_kg]').getAttribute('aria-invalid') === 'true'", "the refusal of 7 kg")
        self.fill("weight_kg", "70.4")
        self.press("Save")
        self.tab.wait("document.querySelector('.plot .dot')", "the weight in its chart")
        self.look("progress")

    def shop(self) -> None:
        self.go("groceries", "Shopping list")
        self.tab.run("[...document.querySelectorAll('.tick input')].slice(0, 3).forEach((e) => e.click())")
        self.shows("3 of ")
        self.look("groceries")
        self.go("week", "This week")
        self.go("groceries", "Shopping list")
        assert self.tab.run("return document.querySelectorAll('.tick :checked').length") == 3, "ticks are forgotten"
        self.tab.send("Emulation.setEmulatedMedia", media="print")
        assert not self.tab.run("return document.querySelector('.top').checkVisibility()"), "the frame is printed"
        self.tab.full_shot(self.folder / f"{self.name}-print.png", self.width)
        self.tab.send("Emulation.setEmulatedMedia", media="", features=[{"name": "prefers-color-scheme", "value": self.name.split("-")[1]}, {"name": "prefers-reduced-motion", "value": "reduce"}])

    def talk(self) -> None:
        self.go("coach", "Coach")
        self.look("coach-empty")
        self.press("How much protein is in 200 g tofu?")
        self.tab.wait("!document.querySelector('.log[aria-busy]') && document.querySelector('.bubble.theirs p')?.textContent.length > 20", "an answer")
        assert "34" in self.tab.run("return document.querySelector('.bubble.theirs').textContent") or "g" in self.tab.run("return document.querySelector('.bubble.theirs').textContent")
        self.look("coach")
        # The offline coach answers at once; a stream that stays open shows what Stop does.
        self.tab.run("""const real = window.fetch; window.fetch = (url, options) => !String(url).endsWith('/chat') ? real(url, options) :
            Promise.resolve(new Response(new ReadableStream({ start(c) { c.enqueue(new TextEncoder().encode('event: delta\\ndata: {"text":"Let me think"}\\n\\n'));
            options.signal.addEventListener('abort', () => c.error(options.signal.reason)); } }), { headers: { 'Content-Type': 'text/event-stream' } }));
            const e = document.querySelector('.ask textarea'); e.value = 'And in 300 g?'; document.querySelector('.ask').requestSubmit(); window.realFetch = real""")
        self.shows("Let me think")
        self.press("Stop")
        self.shows("Stopped. This answer is not kept.")
        self.tab.run("window.fetch = window.realFetch")

    def analyse(self) -> None:
        self.go("recipe", "Recipe")
        self.press("Work it out")
        self.tab.wait("document.querySelector('[name=recipe_text]').getAttribute('aria-invalid') === 'true'", "the refusal of an empty recipe")
        self.press("Try an example")
        self.press("Work it out")
        self.tab.wait("document.querySelectorAll('.lines li').length >= 5", "the lines of a recipe")
        self.tab.run("document.querySelector('.lines details').open = true")
        self.look("recipe")
        self.press("Keep among my recipes")
        self.tab.wait("document.querySelector('.entries .link')?.textContent === 'Lentil soup'", "the kept recipe")
        self.press("Lentil soup")
        self.tab.wait("document.querySelectorAll('.lines li').length >= 5", "the kept recipe's lines")
        self.look("recipe-kept")

    def settle(self) -> None:
        self.go("settings", "Settings")
        self.look("settings")
        self.press("Delete the account")
        self.fill("password", "not my password")
        self.press("Erase everything")
        self.shows("This is not your password.")
        self.press("✕", "dialog")
        self.press("Log out")
        self.shows("You are logged out.")
        self.heading("A week of real dishes")
        assert self.tab.run("return Object.keys(localStorage).filter((k) => k.includes('saved') || k.includes('session')).length") == 0, "something of the person stays"
        self.press("Log in")
        self.fill("email", f"{self.name}@example.org")
        self.fill("password", "wrong password")
        self.press("Log in", "form")
        self.shows("do not belong together")
        self.look("login")


def troubles(walk: Walk, browser: Browser) -> None:
    """Reload, second tab, expired token, too many requests, busy server, no connection."""
    tab = walk.tab
    walk.fill("password", PASSWORD)
    walk.press("Log in", "form")
    walk.heading("This week")
    assert tab.run("return document.cookie") == "", "a script can read the cookie"
    assert tab.run("return JSON.stringify({...localStorage, ...sessionStorage}).match(/eyJ|refresh/)") is None, "a token is stored"
    # Both tabs take up the session at the same moment: a token spent twice would end it.
    other = browser.tab(walk.base + "/")
    tab.send("Page.reload")
    for one in (tab, other):
        one.wait("document.querySelectorAll('.meal').length >= 21", "the week in both tabs")
    shift = tab.run("return await new Promise((done) => { new PerformanceObserver((list) => done(list.getEntries().reduce((sum, e) => sum + e.value, 0)))"
                    ".observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(0), 500); })")
    assert shift < 0.1, f"the page moves while it loads: {shift}"
    paint = other.run("return performance.getEntriesByName('first-contentful-paint')[0]?.startTime")
    print(f"first paint of the week after {paint:.0f} ms" if paint else "no paint was measured", flush=True)
    tab.send("Page.bringToFront")
    walk.keep()
    stale = "const real = window.fetch; let n = 0; window.fetch = (u, o) => String(u).includes('/api/meals') && n++ === 0 ? Promise.resolve(new Response('{\"code\":\"invalid_token\",\"detail\":\"x\"}', {status: 401})) : real(u, o); window.realFetch = real;"
    tab.run(stale)
    walk.go("day", "Today")
    walk.go("settings", "Settings")
    for status, seconds, words in ((429, 7, "A moment, please"), (503, 3, "The server is busy")):
        tab.run(f"window.fetch = (u, o) => String(u).includes('/api/meals') ? Promise.resolve(new Response('{{\"code\":\"x\",\"detail\":\"x\"}}', {{status: {status}, headers: {{'Retry-After': '{seconds}'}}}})) : window.realFetch(u, o)")
        tab.run("location.hash = '#/week'")
        walk.shows(words)
        walk.shows("Try again in")
        tab.full_shot(walk.folder / f"{walk.name}-{status}.png", walk.width)
        tab.run("window.fetch = window.realFetch")
        tab.wait("[...document.querySelectorAll('button')].some((e) => e.textContent === 'Try again')", "the end of the wait")
        walk.press("Try again")
        tab.wait("document.querySelectorAll('.meal').length >= 21", "the week after trying again")
        walk.go("settings", "Settings")
    walk.go("groceries", "Shopping list")
    # Without a network: the shell comes from the worker, the plan from what was saved.
    tab.wait("(await navigator.serviceWorker.ready).active?.state === 'activated' && (await caches.keys()).length > 0", "the worker")
    network(tab, True)
    walk.go("week", "This week")
    walk.shows("Saved on this device")
    tab.full_shot(walk.folder / f"{walk.name}-offline.png", walk.width)
    walk.go("groceries", "Shopping list")
    tab.run("location.hash = '#/coach'")
    walk.shows("You are offline")
    network(tab, False)
    tab.wait("document.querySelector('#offline').hidden && document.querySelector('.ask')", "the coach once the connection is back")
    # A session that ended elsewhere: back to the log-in, and from there to where one was.
    walk.go("settings", "Settings")
    other.run("location.hash = '#/settings'")
    other.wait("document.querySelector('main h1')?.textContent === 'Settings'", "the settings in the other tab")
    other.run("[...document.querySelectorAll('main button')].find((e) => e.textContent === 'Log out').click()")
    walk.shows("You logged out in another tab.")
    walk.heading("A week of real dishes")
    check(other, walk.base)


def network(tab: Tab, is_off: bool) -> None:
    tab.send("Network.emulateNetworkConditions", offline=is_off, latency=0, downloadThroughput=-1, uploadThroughput=-1)


def check(tab: Tab, base: str) -> None:
    tab.run("return 1")
    assert not tab.errors, f"the console shows {tab.errors}"
    foreign = [url for url in tab.requests if not url.startswith((base + "/", "blob:", "about:", "data:"))]
    assert not foreign, f"requests left the server: {foreign[:3]}"
    expected = {401, 404, 403, 409, 422, 429, 503}
    assert not [entry for entry in tab.responses if entry[1] >= 400 and entry[1] not in expected], "unexpected answers"


def main() -> None:
    folder = pathlib.Path(os.environ.get("MACROMIND_SCREENSHOTS") or tempfile.mkdtemp(prefix="macromind-"))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        server = Server(pathlib.Path(data))
        try:
            for look in LOOKS:
                with Browser() as browser:
                    walk = Walk(browser.tab(), server.base, folder, look)
                    walk.all()
                    if look is LOOKS[0]:
                        troubles(walk, browser)
                    check(walk.tab, server.base)
                print(f"{look[0]}: the whole walk", flush=True)
        finally:
            server.stop()
    print(f"The web client was walked through in {len(LOOKS)} looks; screenshots in {folder}")


if __name__ == "__main__":
    main()
