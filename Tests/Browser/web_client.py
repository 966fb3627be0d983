"""Walks through the web client as a person would, in headless Chromium against the built server, wide and narrow, light and dark.

Screenshots go to the folder named by MACROMIND_SCREENSHOTS, or to a temporary one.
"""

import os
import pathlib
import tempfile

from browser import Browser, Tab
from person import PASSWORD, Person, Server
from troubles import troubles

LOOKS = [("wide-light", 1280, 900, "light"), ("wide-dark", 1280, 900, "dark"), ("phone-dark", 360, 740, "dark"),
         ("narrow-light", 320, 640, "light")]
# What the page may weigh, images apart, uncompressed.
LIMIT = 150_000


class Walk(Person):
    """The whole way of one person, from the first page to logging out."""

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
        assert order == ["Skip to the content", "Create an account", "Log in"], f"the focus goes {order}"
        self.look("welcome", tabs=5)
        self.press("Create an account")
        self.fill("email", f"{self.name}@example.org")
        self.fill("password", "short")
        self.press("Create the account")
        self.tab.wait("document.querySelector('[aria-invalid]')?.name === 'password'", "the refusal of a short password")
        self.shows("This is a password of 5 characters.")
        self.look("register", tabs=8)
        self.fill("full_name", "Anna Example")
        self.fill("password", PASSWORD)
        self.press("Create the account")
        self.heading("Let’s get to know you")
        self.press("Skip for now")
        self.heading("This week")
        self.shows("No plan for this week yet")
        self.look("week-empty", tabs=14)
        for place, title in (("day", "Today"), ("groceries", "Shopping list"), ("recipe", "Recipes"), ("progress", "Progress")):
            self.go(place, title)
            self.look(f"{place}-empty")
        self.go("week", "This week")
        self.press("About you")
        self.heading("Let’s get to know you")

    def onboard(self) -> None:
        self.shows("Still needed: sex, age, height, weight.")
        assert self.tab.run("return document.querySelector('.ring strong').textContent") == "–", "an unknown target is shown as a number"
        self.pick("sex", "female")
        for name, value in (("age", "31"), ("height_cm", "168"), ("weight_kg", "640")):
            self.fill(name, value)
        self.press("Next")
        self.tab.wait("document.querySelector('[name=weight_kg]').getAttribute('aria-invalid') === 'true'", "the refusal of 640 kg")
        self.fill("weight_kg", "64")
        self.tab.wait("Number(document.querySelector('.ring strong').textContent.replace(/\\D/g, '')) > 1200", "targets that grow")
        self.pick("units", "imperial")
        self.tab.wait("document.querySelector('[name=pounds]')?.value === '141.1'", "the weight in pounds")
        self.pick("units", "metric")
        before = self.tab.run("return document.querySelector('.ring strong').textContent")
        self.look("start-you", tabs=14)
        self.press("Next")
        self.pick("fitness_goal", "cut")
        self.tab.wait(f"document.querySelector('.ring strong').textContent !== '{before}'", "another target")
        self.look("start-days", tabs=6)
        self.press("Next")
        self.press("Vegetarian")
        self.press("Peanuts")
        self.fill("disliked_foods", "mushrooms, olives")
        self.look("start-food", tabs=20)
        self.press("Next")
        self.press("Oven")
        self.fill("time_breakfast", "15")
        self.look("start-kitchen", tabs=20)
        self.press("Next")
        for words in ("peanuts", "oven", "breakfast 15 min"):
            self.shows(words)
        self.look("start-review", tabs=8)
        self.press("Save and plan my week")
        self.tab.wait("document.querySelectorAll('.meal').length >= 21", "a planned week", 240)

    def week(self) -> None:
        assert self.tab.run("return document.querySelectorAll('.day').length") == 7
        assert self.tab.run("return [...document.querySelectorAll('.day .bar.calories svg')].every((e) => e.getAttribute('aria-label').includes('on target'))"), "a day misses its energy"
        assert "mushroom" not in self.tab.run("return document.querySelector('.days').innerText.toLowerCase()")
        self.look("week", tabs=24)
        self.swap_with_keys()
        self.move_with_keys()
        self.move_with_pointer()
        self.tab.run("document.querySelector('.day h2 a').click()")
        self.tab.wait("document.querySelectorAll('.dish .ingredients li').length > 5", "the ingredients of a day")
        self.look("day", tabs=20)

    def swap_with_keys(self) -> None:
        name = "document.querySelectorAll('.meal h3')[1].textContent"
        before = self.tab.run(f"return {name}")
        self.tab.run("document.querySelector('.swap').focus()")
        self.tab.key("ArrowRight", 39)
        assert self.tab.run("return document.activeElement === document.querySelectorAll('.swap')[1]"), "arrows do not move"
        self.tab.key("Enter", 13, "\r")
        self.tab.wait("document.activeElement.classList.contains('alternative')", "alternatives with the focus on the first")
        self.look("swap")
        self.tab.run("document.querySelector('.alternative').focus()")
        self.tab.key("ArrowDown", 40)
        wanted = self.tab.run("return document.activeElement.querySelector('strong').textContent")
        self.tab.key("Enter", 13, "\r")
        self.tab.wait("!document.querySelector('dialog')", "the dialog to close")
        after = self.tab.run(f"return {name}")
        assert after == wanted != before, f"{before} became {after}, not {wanted}"
        assert self.tab.run("return document.activeElement === document.querySelectorAll('.swap')[1]"), "the focus is lost"
        self.tab.wait("!document.getAnimations().some((a) => a.playState === 'running')", "the rest that less motion asks for", 3)

    def names(self) -> list[str]:
        return self.tab.run("return [...document.querySelectorAll('.meal h3')].map((e) => e.textContent)")

    def move_with_keys(self) -> None:
        """Two dinners change places; Escape leaves everything as it is."""
        before = self.names()
        per_day = len(before) // 7
        first, second = per_day * 1 + 2, per_day * 2 + 2
        while before[first] in before[per_day * 2:per_day * 3] or before[second] in before[per_day:per_day * 2]:
            second += per_day
        self.tab.run(f"document.querySelectorAll('.meal')[{first}].querySelector('.move').focus()")
        self.tab.key("Enter", 13, "\r")
        self.tells("Moving " + before[first])
        self.tab.key("ArrowDown", 40)
        self.tells("Changes places with")
        assert self.tab.run("return document.querySelectorAll('.meal.target').length") == 1, "the aim is not shown"
        self.look("move")
        self.tab.run("document.querySelector('.lifted .move').focus()")
        self.tab.key("Escape", 27)
        self.tells("Nothing was moved")
        assert self.names() == before and not self.tab.run("return !!document.querySelector('.lifted, .target, .move-bar')")
        assert self.tab.run("return document.activeElement.matches('.move')"), "the focus is lost"
        self.tab.key("Enter", 13, "\r")
        for _ in range((second - first) // per_day):
            self.tab.key("ArrowDown", 40)
        self.tab.key("Enter", 13, "\r")
        self.tab.wait(f"document.querySelectorAll('.meal h3')[{second}].textContent === {before[first]!r}", "the moved dinner")
        after = self.names()
        assert (after[first], after[second]) == (before[second], before[first]), "the two did not change places"
        assert self.tab.run(f"return document.activeElement === document.querySelectorAll('.meal')[{second}].querySelector('.move')"), "the focus did not go along"

    def move_with_pointer(self) -> None:
        """A lunch is dragged to the next day; dropped beside the days it goes back."""
        before = self.names()
        per_day = len(before) // 7
        first, second = per_day * 3 + 1, per_day * 4 + 1
        spot = """const e = document.querySelectorAll('.meal')[%d]; %s const box = e.querySelector('.slot').getBoundingClientRect(); return [box.x + 20, box.y + 8]"""
        start = self.tab.run(spot % (first, "e.scrollIntoView({ block: 'start' }); scrollBy(0, -180);"))
        end = self.tab.run(spot % (second, ""))
        if before[first] in before[per_day * 4:per_day * 5] or before[second] in before[per_day * 3:per_day * 4] or end[1] > self.tab.run("return innerHeight - 90"):
            return
        self.tab.drag(start, (5, start[1] + 30))
        assert self.names() == before and not self.tab.run("return !!document.querySelector('.lifted, .dragged, .meal[style]')"), "a meal that was dropped beside the days moved"
        self.tab.drag(start, end)
        self.tab.wait(f"document.querySelectorAll('.meal h3')[{second}].textContent === {before[first]!r}", "the dragged lunch")
        assert self.tab.run("return location.hash").startswith("#/week"), "dragging followed a link"

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
        self.tab.run("[...document.querySelectorAll('main button')].find((e) => e.textContent.startsWith('Copy the week of')).click()")
        self.tab.wait("document.querySelectorAll('.meal').length >= 21 && document.querySelector('main h1').textContent === 'Week'", "the copied week")
        self.go("week", "This week")

    def eat(self) -> None:
        """Marks a dish as eaten and adds something that was not planned."""
        self.go("day", "Today")
        self.tab.wait("document.querySelector('.ate')", "a dish to mark")
        self.tab.run("const e = [...document.querySelectorAll('.ate')].at(-1); e.focus(); e.scrollIntoView({ block: 'center' }); window.before = scrollY; e.click()")
        self.tab.wait("[...document.querySelectorAll('.ate')].at(-1).getAttribute('aria-pressed') === 'true'", "the mark")
        self.tab.wait("document.activeElement === [...document.querySelectorAll('.ate')].at(-1)", "the focus to stay")
        assert self.tab.run("return Math.abs(scrollY - window.before)") < 60, "the page jumps when a dish is marked"
        self.fill("text", "nothing of note")
        self.press("Add")
        self.shows("Nothing is guessed.")
        self.fill("text", "2 eggs and 100 g rice")
        self.press("Add")
        self.tab.wait("document.querySelectorAll('.entries li').length === 2", "two entries")
        self.look("today", tabs=16)

    def shop(self) -> None:
        self.go("groceries", "Shopping list")
        self.tab.run("[...document.querySelectorAll('.tick input')].slice(0, 3).forEach((e) => e.click())")
        self.shows("3 of ")
        self.look("groceries", tabs=20)
        self.go("week", "This week")
        self.go("groceries", "Shopping list")
        assert self.tab.run("return document.querySelectorAll('.tick :checked').length") == 3, "ticks are forgotten"
        self.media("print")
        assert not self.tab.run("return document.querySelector('.top').checkVisibility()"), "the frame is printed"
        self.tab.full_shot(self.folder / f"{self.name}-print.png", self.width)
        self.media("")

    def talk(self) -> None:
        self.go("coach", "Coach")
        self.look("coach-empty", tabs=16)
        self.press("How much protein is in 200 g tofu?")
        self.tab.wait("!document.querySelector('.log[aria-busy]') && document.querySelector('.bubble.theirs .words')?.textContent.length > 20", "an answer")
        answer = self.tab.run("return document.querySelector('.bubble.theirs').textContent")
        assert "protein" in answer and "tofu" in answer, answer
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
        self.go("recipe", "Recipes")
        self.press("Analyse")
        self.tab.wait("document.querySelector('[name=recipe_text]').getAttribute('aria-invalid') === 'true'", "the refusal of an empty recipe")
        self.press("Try an example")
        self.press("Analyse")
        self.tab.wait("document.querySelectorAll('.lines li').length >= 5", "the lines of a recipe")
        self.tab.run("document.querySelector('.lines details').open = true")
        self.look("recipe", tabs=20)
        self.press("Keep among my recipes")
        kept = "document.querySelector('.entries .link')?.textContent === 'Lentil soup'"
        self.tab.wait(kept, "the kept recipe")
        # Away and back, so that the lines seen next are those of the kept recipe.
        self.go("settings", "Settings")
        self.go("recipe", "Recipes")
        self.tab.wait(kept, "the kept recipe after a while")
        self.press("Lentil soup")
        self.tab.wait("document.querySelectorAll('.lines li').length >= 5", "the kept recipe's lines")
        self.fill("recipe_text", "Odd stew\n2 tins of moonlight dust\n2 eggs")
        self.press("Analyse")
        self.shows("Not counted")
        self.look("recipe-odd")

    def progress(self) -> None:
        self.go("progress", "Progress")
        self.shows("logged on 1 of 30 days")
        self.shows("What you use is not known yet")
        self.fill("weight_kg", "7")
        self.press("Save")
        self.tab.wait("document.querySelector('[name=weight_kg]').getAttribute('aria-invalid') === 'true'", "the refusal of 7 kg")
        self.fill("weight_kg", "70.4")
        self.press("Save")
        self.tab.wait("document.querySelector('.plot .dot')", "the weight in its chart")
        self.look("progress-first")
        self.log_weeks()
        self.go("settings", "Settings")
        self.go("progress", "Progress")
        self.tab.wait("document.querySelector('.plot .band')", "where it leads")
        self.shows("between")
        self.look("progress", tabs=16)

    def log_weeks(self) -> None:
        """Five weeks of weights and meals, as somebody has who logs nearly every day."""
        self.tab.run("""const { call } = await import('/assets/api.js'); const { addDays, today } = await import('/assets/units.js');
            for (let n = 35; n > 0; n--) {
              const date = addDays(today(), -n);
              if (n % 5) await call('POST', '/api/log/weights', { weight_kg: 72 - (35 - n) * 0.05 + Math.round(Math.sin(n * 2) * 5) / 10, date });
              if (n % 7) await call('POST', '/api/log/foods', { text: `${560 + (n % 4) * 30} g cooked rice and 160 g chicken breast and 40 g olive oil and 3 eggs`, date });
            }""")

    def settle(self) -> None:
        self.go("settings", "Settings")
        self.shows("breakfast 15 min")
        self.look("settings", tabs=20)
        self.press("Delete the account")
        self.fill("password", "not my password")
        self.press("Erase everything")
        self.shows("This is not your password.")
        self.look("erase")
        self.press("Close", "dialog")
        self.press("Log out")
        self.shows("You are logged out.")
        self.heading("A week of real dishes")
        assert self.tab.run("return Object.keys(localStorage).filter((k) => k.includes('saved') || k.includes('session')).length") == 0, "something of the person stays"
        self.press("Log in")
        self.fill("email", f"{self.name}@example.org")
        self.fill("password", "wrong password")
        self.press("Log in", "form")
        self.shows("do not belong together")
        self.look("login", tabs=5)


def check(tab: Tab, base: str) -> None:
    tab.run("return 1")
    assert not tab.errors, f"the console shows {tab.errors}"
    foreign = [url for url in tab.requests if not url.startswith((base + "/", "blob:", "about:", "data:"))]
    assert not foreign, f"requests left the server: {foreign[:3]}"
    expected = {401, 404, 403, 409, 422, 429, 503}
    assert not [entry for entry in tab.responses if entry[1] >= 400 and entry[1] not in expected], "unexpected answers"


def weigh(tab: Tab, base: str) -> None:
    """Prints what the page weighs and when it is first seen; fails when it is too heavy or its policy has a hole."""
    tab.send("Page.navigate", url=base + "/")
    tab.wait("document.querySelector('main h1')", "the first page")
    sizes = tab.run("""const policy = (await fetch('/')).headers.get('Content-Security-Policy'); window.policy = policy;
        const files = ['/', ...performance.getEntriesByType('resource').map((e) => new URL(e.name).pathname).filter((p) => p.startsWith('/assets/') && !p.endsWith('.svg')), '/assets/worker.js', '/assets/manifest.webmanifest'];
        return Object.fromEntries(await Promise.all([...new Set(files)].map(async (path) => [path, (await (await fetch(path)).arrayBuffer()).byteLength])))""")
    total = sum(sizes.values())
    paint = tab.run("return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null")
    print(f"{total} bytes in {len(sizes)} files; first paint after {paint:.0f} ms" if paint else f"{total} bytes", flush=True)
    assert len(sizes) > 15 and total < LIMIT, f"{total} bytes: {sizes}"
    policy = tab.run("return window.policy")
    assert "default-src 'none'" in policy and "script-src 'self'" in policy, policy
    assert not any(word in policy for word in ("unsafe", "http:", "https:", "*", "data:", "blob:")), policy


def main() -> None:
    folder = pathlib.Path(os.environ.get("MACROMIND_SCREENSHOTS") or tempfile.mkdtemp(prefix="macromind-"))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        server = Server(pathlib.Path(data))
        try:
            for look in LOOKS:
                with Browser() as browser:
                    if look is LOOKS[0]:
                        weigh(browser.tab(), server.base)
                    walk = Walk(browser.tab(), server.base, folder, look)
                    walk.all()
                    if look is LOOKS[0]:
                        troubles(walk, browser, server, check)
                    check(walk.tab, server.base)
                print(f"{look[0]}: the whole walk", flush=True)
        finally:
            server.stop()
    print(f"The web client was walked through in {len(LOOKS)} looks; screenshots in {folder}")


if __name__ == "__main__":
    main()
