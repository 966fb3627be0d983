"""A person at the web client: a window, a server, and what hands and eyes do."""

import json
import os
import pathlib
import re
import socket
import subprocess
import threading

import audit
from browser import Tab

ROOT = pathlib.Path(__file__).resolve().parents[2]
SERVER = ROOT / ".build/debug/macromind-server"
PASSWORD = "tall green boats"


class Server:
    """The built server, with data of its own, on a port that it keeps when it is started again."""

    def __init__(self, folder: pathlib.Path, **settings: str):
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = str(probe.getsockname()[1])
        environment = {key: value for key, value in os.environ.items() if not key.startswith("MACROMIND_")}
        self.environment = environment | {
            "MACROMIND_HTTP_PORT": port, "MACROMIND_DATABASE_URL": f"sqlite:{folder}/walk.sqlite",
            "MACROMIND_LIMIT_AUTH": "off", "MACROMIND_LIMIT_ANON": "off", "MACROMIND_LIMIT_USER": "off",
            "MACROMIND_LIMIT_AI": "off", "MACROMIND_LIMIT_GENERATE": "off"} | settings
        self.folder = folder
        self.base = f"http://127.0.0.1:{port}"
        self.log: list[str] = []
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen([SERVER], env=self.environment, cwd=self.folder, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)
        for line in self.process.stdout:
            self.log.append(line)
            if re.search(r"127\.0\.0\.1[:\"\\a-z_, ]+\d{4,5}", line):
                break
        else:
            raise AssertionError("the server did not start: " + "".join(self.log))
        threading.Thread(target=lambda: self.log.extend(self.process.stdout), daemon=True).start()

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=40)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(timeout=40)


class Person:
    """One person in one window."""

    def __init__(self, tab: Tab, base: str, folder: pathlib.Path, look: tuple[str, int, int, str]):
        self.tab, self.base, self.folder = tab, base, folder
        self.name, self.width, height, self.theme = look
        tab.send("Emulation.setDeviceMetricsOverride", width=self.width, height=height, deviceScaleFactor=1, mobile=False)
        self.media("")

    def media(self, kind: str) -> None:
        """The medium, in the window's theme, for somebody who asked for less motion."""
        self.tab.send("Emulation.setEmulatedMedia", media=kind,
                      features=[{"name": "prefers-color-scheme", "value": self.theme}, {"name": "prefers-reduced-motion", "value": "reduce"}])

    def look(self, screen: str, tabs: int = 0) -> None:
        """Keeps a picture of the screen and checks it; `tabs` times the focus goes on and is checked too."""
        self.tab.run("document.getElementById('toasts').replaceChildren(); await new Promise((done) => setTimeout(done, 120))")
        self.tab.full_shot(self.folder / f"{self.name}-{screen}.png", self.width)
        assert not (bad := self.tab.run(audit.SCREEN)), f"{self.name} {screen}: {bad}"
        if tabs:
            self.focus(screen, tabs)

    def focus(self, screen: str, tabs: int) -> None:
        self.tab.run("window.focusBefore = null; document.activeElement?.blur(); scrollTo(0, 0)")
        for _ in range(tabs):
            self.tab.key("Tab", 9)
            bad = self.tab.run(audit.FOCUS)
            if bad is None:
                break
            assert not bad, f"{self.name} {screen}, the focus: {bad}"
        self.tab.run("document.activeElement?.blur(); scrollTo(0, 0)")

    def fill(self, name: str, text: str) -> None:
        find = f"(document.querySelector('dialog [name={name}]') ?? document.querySelector('main [name={name}]'))"
        self.tab.wait(find, f"the field {name}")
        self.tab.run(f"const e = {find}; e.value = {json.dumps(text)};"
                     "for (const kind of ['input', 'change']) e.dispatchEvent(new Event(kind, {bubbles: true}))")

    def press(self, text: str, within: str = "main, dialog") -> None:
        """Clicks what is called like this; a control without words by its name for screen readers."""
        word = json.dumps(text)
        find = (f"[...document.querySelectorAll('{within}')].flatMap((p) => [...p.querySelectorAll('button, a, label, summary')])"
                f".filter((e) => (e.textContent.trim() || e.ariaLabel) === {word} && e.checkVisibility()).at(-1)")
        self.tab.wait(find, f"“{text}”")
        self.tab.run(f"{find}.click()")

    def pick(self, name: str, value: str) -> None:
        self.tab.wait(f"document.querySelector('input[name={name}][value={value}]')", f"the choice {value}")
        self.tab.run(f"document.querySelector('input[name={name}][value={value}]').click()")

    def go(self, place: str, heading: str) -> None:
        self.tab.run(f"location.hash = '#/{place}'")
        self.heading(heading)

    def heading(self, text: str) -> None:
        self.tab.wait(f"document.querySelector('main h1')?.textContent.startsWith({json.dumps(text)}) && !document.querySelector('main[aria-busy]')",
                      f"the screen “{text}”")

    def shows(self, text: str) -> None:
        self.tab.wait(f"document.body.innerText.includes({json.dumps(text)})", f"the words “{text}”")

    def tells(self, text: str) -> None:
        """Waits for words in the live region."""
        self.tab.wait(f"document.getElementById('live').textContent.includes({json.dumps(text)})", f"“{text}” told")
