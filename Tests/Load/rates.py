#!/usr/bin/env python3
"""What the server bears: requests a second and latency, memory when idle, time to start, beside FastAPI for the same work.

usage: rates.py [--server FILE] [--seconds 8] [--connections 16] [--peer] [--work FOLDER]

Starts the server on a free loopback port with limits off, a file of SQLite and the offline planner, and sends one kind of request after
the other with wrk, which needs a core of its own. With --peer an application on FastAPI and uvicorn, of one process too, does the same:
it checks the token, reads the week from SQLite, calculates by the same equation. It has no log, no limits and no checks of its own
beyond those of its library.
"""
import argparse
import base64
import hashlib
import hmac
import json
import os
import pathlib
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import venv

import day

ROOT = day.ROOT
PEER_PACKAGES = ["fastapi==0.165.0", "uvicorn[standard]==0.54.0"]
MACROS = {"sex": "female", "age": 34, "height_cm": 168, "weight_kg": 70, "activity_level": "light", "fitness_goal": "cut"}
PEER = pathlib.Path(__file__).with_name("peer.py")


def script(folder, method, body, token):
    headers = ['wrk.headers["Content-Type"] = "application/json"'] if body is not None else []
    headers += [f'wrk.headers["Authorization"] = "Bearer {token}"'] if token else []
    content = [] if body is None else [f"wrk.body = [[{json.dumps(body)}]]"]
    path = folder / "request.lua"
    path.write_text("\n".join([f'wrk.method = "{method}"', *content, *headers]))
    return path


def rate(options, folder, port, method, path, body=None, token=None, connections=None):
    """Requests a second, the median and the 99th percentile in milliseconds, and how many answers were failures."""
    command = ["wrk", "-t1", f"-c{connections or options.connections}", f"-d{options.seconds}s", "--latency", "--timeout", "30s",
               "-s", str(script(folder, method, body, token)), f"http://127.0.0.1:{port}{path}"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    scale = {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}
    at = {share: float(value) * scale[unit] for share, value, unit in re.findall(r"^\s+(50|99)%\s+([\d.]+)(us|ms|s|m)\s*$", text, re.M)}
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1]), at["50"], at["99"], int(failed[1]) if failed else 0


def resident(pid):
    lines = pathlib.Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def starts(options, times=5):
    """Milliseconds from the start of the process to the first answer of /ready, on a file that exists: the median of several."""
    results = []
    with tempfile.TemporaryDirectory(prefix="macromind-rates.") as name:
        for _ in range(times + 1):
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                port = free.getsockname()[1]
            begin = time.monotonic()
            process = subprocess.Popen(
                [options.server, "serve", "--http-port", str(port), "--database-url", f"sqlite:{name}/start.sqlite"],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=name)
            while True:
                try:
                    urllib.request.urlopen(f"http://127.0.0.1:{port}/ready", timeout=5).read()
                    break
                except (urllib.error.URLError, ConnectionError):
                    time.sleep(0.002)
            results.append(1000 * (time.monotonic() - begin))
            process.terminate()
            process.wait(60)
    return results[0], statistics.median(results[1:])


def row(name, figures):
    a_second, median, late, failed = figures
    print(f"| {name} | {a_second:,.0f} | {median:.2f} | {late:.2f} | {failed} |", flush=True)


def measure(options, folder):
    options.database = ""
    process, port = day.start(options, folder, "offline")
    try:
        time.sleep(2)
        idle = resident(process.pid)
        print("| request | a second | p50 ms | p99 ms | failed |\n| --- | ---: | ---: | ---: | ---: |")
        row("GET /health", rate(options, folder, port, "GET", "/health"))
        row("POST /api/macros/calculate", rate(options, folder, port, "POST", "/api/macros/calculate", MACROS))
        client, person = day.Client(port), day.Person(1)
        person.register(client)
        _, week = client.call("POST", "/api/meals/generate-weekly", {}, person.token)
        path = "/api/meals/week?week_start=" + week["week_start"]
        row("GET /api/meals/week", rate(options, folder, port, "GET", path, token=person.token))
        row("POST /api/meals/generate-weekly", rate(options, folder, port, "POST", "/api/meals/generate-weekly", {}, person.token, 2))
        print(f"\nIdle {idle:.1f} MB; afterwards {resident(process.pid):.1f} MB.", flush=True)
        return client.call("GET", path, token=person.token)[1]
    finally:
        process.terminate()
        process.wait(60)


def peer(options, folder, week):
    environment = pathlib.Path(options.work).resolve()
    python = environment / "bin" / "python"
    if not (environment / "bin" / "uvicorn").exists():
        venv.create(environment, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PEER_PACKAGES], check=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    secret = os.urandom(16).hex()
    variables = os.environ | {"PEER_SECRET": secret, "PEER_DATABASE": str(folder / "peer.sqlite"), "PEER_WEEK": json.dumps(week)}
    process = subprocess.Popen([environment / "bin" / "uvicorn", "peer:app", "--app-dir", PEER.parent, "--port", str(port),
                                "--log-level", "warning"], env=variables)
    try:
        for _ in range(100):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/health").read()
                break
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.1)
        idle = resident(process.pid)
        part = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode()
        signed = part(b'{"alg":"HS256"}') + "." + part(json.dumps({"sub": "1", "exp": time.time() + 600}).encode())
        token = signed + "." + part(hmac.digest(secret.encode(), signed.encode(), hashlib.sha256))
        print("\nFastAPI and uvicorn, one process:\n\n| request | a second | p50 ms | p99 ms | failed |\n| --- | ---: | ---: | ---: | ---: |")
        row("GET /health", rate(options, folder, port, "GET", "/health"))
        row("POST /api/macros/calculate", rate(options, folder, port, "POST", "/api/macros/calculate", MACROS))
        row("GET /api/meals/week", rate(options, folder, port, "GET", "/api/meals/week", token=token))
        print(f"\nIdle {idle:.1f} MB.")
    finally:
        process.terminate()
        process.wait(60)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--server", default=str(ROOT / ".build-release/release/macromind-server"))
    parser.add_argument("--seconds", type=int, default=8)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--peer", action="store_true")
    parser.add_argument("--work", default=str(ROOT / ".build-rates"), help="where the packages of the peer are kept")
    options = parser.parse_args()
    options.server = os.path.abspath(options.server)
    first, again = starts(options)
    print(f"Ready {again:.0f} ms after the start of the process; {first:.0f} ms with a new database and new keys.\n", flush=True)
    with tempfile.TemporaryDirectory(prefix="macromind-rates.") as name:
        week = measure(options, pathlib.Path(name))
        if options.peer:
            peer(options, pathlib.Path(name), week)


if __name__ == "__main__":
    sys.exit(main())
