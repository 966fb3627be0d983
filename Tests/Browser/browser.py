"""Drives headless Chromium over the DevTools protocol, with the standard library alone."""

import base64
import json
import os
import pathlib
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time
import urllib.request


def chromium() -> str:
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    sys.exit("Chromium is needed for this check; install the package “chromium”.")


class Socket:
    """Just enough of RFC 6455 for one local peer: whole text frames."""

    def __init__(self, url: str):
        host, _, path = url.removeprefix("ws://").partition("/")
        name, _, port = host.partition(":")
        self.peer = socket.create_connection((name, int(port)), timeout=60)
        key = base64.b64encode(os.urandom(16)).decode()
        self.peer.sendall((f"GET /{path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                           f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n").encode())
        self.file = self.peer.makefile("rb")
        while self.file.readline() not in (b"\r\n", b""):
            pass

    def send(self, text: str) -> None:
        data = text.encode()
        mask = os.urandom(4)
        size = len(data)
        head = struct.pack("!BB", 0x81, 0x80 | size) if size < 126 else (
            struct.pack("!BBH", 0x81, 0xFE, size) if size < 65536 else struct.pack("!BBQ", 0x81, 0xFF, size))
        self.peer.sendall(head + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(data)))

    def receive(self) -> str:
        parts = []
        while True:
            first, second = self.file.read(2)
            size = second & 0x7F
            if size == 126:
                size = struct.unpack("!H", self.file.read(2))[0]
            elif size == 127:
                size = struct.unpack("!Q", self.file.read(8))[0]
            data = self.file.read(size)
            if first & 0x0F in (0, 1):
                parts.append(data)
                if first & 0x80:
                    return b"".join(parts).decode()


class Tab:
    """A page: what it logs and requests is kept."""

    def __init__(self, url: str):
        self.socket = Socket(url)
        self.number = 0
        self.errors: list[str] = []
        self.requests: list[str] = []
        self.responses: list[tuple[str, int]] = []
        self.answers: dict[str, tuple[int, dict[str, str], str]] = {}
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.send(f"{domain}.enable")

    def send(self, method: str, **parameters) -> dict:
        self.number += 1
        number = self.number
        self.socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        end = time.monotonic() + 90
        while True:
            message = json.loads(self.socket.receive())
            assert time.monotonic() < end, f"no answer to {method} {json.dumps(parameters)[:300]}"
            if message.get("id") == number:
                assert "error" not in message, f"{method}: {message['error']}"
                return message["result"]
            self.note(message)

    def note(self, message: dict) -> None:
        kind, value = message.get("method"), message.get("params", {})
        if kind == "Fetch.requestPaused":
            self.decide(value)
        elif kind == "Network.requestWillBeSent":
            self.requests.append(value["request"]["url"])
        elif kind == "Network.responseReceived":
            self.responses.append((value["response"]["url"], value["response"]["status"]))
        elif kind == "Runtime.exceptionThrown":
            details = value["exceptionDetails"]
            self.errors.append(details.get("exception", {}).get("description") or details["text"])
        elif kind == "Runtime.consoleAPICalled" and value["type"] in ("error", "warning", "assert"):
            self.errors.append(f"console.{value['type']}: {value['args']}")
        elif kind == "Log.entryAdded" and value["entry"]["level"] in ("error", "warning"):
            entry = value["entry"]
            # The browser itself notes every answer of 400 and above; those are judged by what the page shows.
            if entry["source"] != "network":
                self.errors.append(f"{entry['source']}: {entry['text']}")

    def post(self, method: str, **parameters) -> None:
        """Sends a command whose result nobody waits for."""
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))

    def decide(self, paused: dict) -> None:
        """Answers a request in the server's place, where that is wanted, or lets it go on."""
        url = paused["request"]["url"]
        for part, (status, headers, body) in self.answers.items():
            if part in url:
                self.post("Fetch.fulfillRequest", requestId=paused["requestId"], responseCode=status,
                          responseHeaders=[{"name": name, "value": text} for name, text in headers.items()],
                          body=base64.b64encode(body.encode()).decode())
                return
        self.post("Fetch.continueRequest", requestId=paused["requestId"])

    def answer(self, part: str | None, status: int = 0, headers: dict[str, str] | None = None, body: str = "") -> None:
        """Has requests whose address holds `part` answered like this; `None` ends that."""
        self.answers = {part: (status, headers or {}, body)} if part else {}
        if part:
            self.send("Fetch.enable", patterns=[{"urlPattern": f"*{part}*"}])
        else:
            self.send("Fetch.disable")

    def run(self, script: str):
        """The value of an expression, which may use await."""
        result = self.send("Runtime.evaluate", expression=f"(async () => {{ {script} }})()", awaitPromise=True,
                           returnByValue=True, userGesture=True)
        assert "exceptionDetails" not in result, f"{script}: {result['exceptionDetails']}"
        return result["result"].get("value")

    def wait(self, condition: str, what: str, seconds: float = 40) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if self.run(f"return !!({condition})"):
                    return
            except AssertionError:
                pass  # The page was just being replaced.
            time.sleep(0.05)
        text = self.run("return location.hash + ' ' + document.body.innerText.slice(0, 900)")
        raise AssertionError(f"never: {what}; the page shows: {text}; errors: {self.errors}")

    def key(self, key: str, code: int, text: str = "") -> None:
        for kind in ("keyDown", "keyUp"):
            extra = {"text": text} if text and kind == "keyDown" else {}
            self.send("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code, **extra)

    def mouse(self, kind: str, x: float, y: float, buttons: int) -> None:
        self.send("Input.dispatchMouseEvent", type=kind, x=x, y=y, buttons=buttons, clickCount=1 if kind != "mouseMoved" else 0,
                  button="left")

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self.mouse("mousePressed", *start, 1)
        for step in range(1, 9):
            self.mouse("mouseMoved", *(a + (b - a) * step / 8 for a, b in zip(start, end)), 1)
        self.mouse("mouseReleased", *end, 0)

    def shot(self, path: pathlib.Path) -> None:
        data = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=False)["data"]
        path.write_bytes(base64.b64decode(data))

    def full_shot(self, path: pathlib.Path, width: int) -> None:
        height = min(5000, self.run("return document.documentElement.scrollHeight"))
        data = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=True,
                         clip={"x": 0, "y": 0, "width": width, "height": height, "scale": 1})["data"]
        path.write_bytes(base64.b64decode(data))


class Browser:
    """A browser with a profile of its own, closed at the end of `with`."""

    def __enter__(self):
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        # The sandbox can not be used by root in a container.
        self.process = subprocess.Popen(
            [chromium(), "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-background-timer-throttling",
             "--disable-renderer-backgrounding", "--disable-backgrounding-occluded-windows", "--remote-debugging-port=0",
             f"--user-data-dir={self.profile.name}", "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        port_file = pathlib.Path(self.profile.name) / "DevToolsActivePort"
        for _ in range(600):
            if port_file.exists() and "\n" in port_file.read_text():
                break
            time.sleep(0.05)
        self.port = port_file.read_text().split("\n")[0]
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=20)
        self.profile.cleanup()

    def tab(self, url: str = "about:blank") -> Tab:
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/json/new?{url}", method="PUT")
        with urllib.request.urlopen(request, timeout=30) as answer:
            return Tab(json.load(answer)["webSocketDebuggerUrl"])
