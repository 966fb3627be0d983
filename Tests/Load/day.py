#!/usr/bin/env python3
"""A bounded load of our own: people register, read, plan a week, swap a meal, ask the coach.

usage: day.py [--server FILE] [--database URL] [--people 60] [--clients 4] [--rounds 8] [--limit 240]

Starts the server on a free loopback port with the limits for each user switched off and the stand-in for a language model, runs one
kind of request after the other from several clients, and prints for each kind the rate, the latency, and the processor time that
the server took for one request and its transactions; these are the figures to plan with, since other programs hardly change them.
Then a day: every person does what people do on a day, all kinds mixed. Ends by itself after --limit seconds at the latest.
With .ci/postgres before the command, --database "$MACROMIND_TEST_POSTGRES" measures PostgreSQL, whose processor time is told apart.
"""
import argparse
import functools
import http.client
import json
import os
import pathlib
import random
import re
import secrets
import subprocess
import tempfile
import threading
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
TICK = os.sysconf("SC_CLK_TCK")
PROFILE = {"sex": "female", "age": 34, "height_cm": 168, "weight_kg": 70, "activity_level": "light",
           "allergies": ["peanuts"]}
QUESTIONS = ["How much protein is in 200 g tofu?", "What can I eat instead of rice?", "How many calories did I plan today?"]
# What a person does on a day, by kind; a week is planned once in seven days.
DAY = {"login": 1, "read week": 5, "read day": 4, "swap": 1, "groceries": 1, "chat": 3, "analyse": 1, "plan week": 1 / 7}


class Client:
    """One connection that stays open."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def call(self, method, path, body=None, token=None):
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if token:
            headers["Authorization"] = "Bearer " + token
        self.connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = self.connection.getresponse()
        raw = answer.read()
        return answer.status, json.loads(raw) if raw else None


class Person:
    def __init__(self, number):
        self.credentials = {"email": f"load{number}@example.org", "password": f"tall green boats {number}"}
        self.token = self.plan = None
        self.choice = random.Random(number)

    def register(self, client):
        status, body = client.call("POST", "/api/auth/register", self.credentials)
        if status == 201:
            self.token = body["access_token"]
            status, _ = client.call("PUT", "/api/auth/profile", PROFILE, self.token)
        return status in (200, 201)

    def call(self, client, method, path, body=None):
        return client.call(method, path, body, self.token)

    def do(self, kind, client):
        if self.plan is None and kind in ("read week", "swap", "groceries"):
            return False
        call = functools.partial(self.call, client)
        if kind == "login":
            return client.call("POST", "/api/auth/login", self.credentials)[0] == 200
        if kind == "plan week":
            status, body = call("POST", "/api/meals/generate-weekly", {})
            self.plan = body if status == 201 else self.plan
            return status == 201
        if kind == "read week":
            return call("GET", "/api/meals/week?week_start=" + self.plan["week_start"])[0] == 200
        if kind == "read day":
            return call("GET", "/api/meals/today")[0] == 200
        if kind == "swap":
            return call("PUT", f"/api/meals/{self.choice.choice(self.plan['meals'])['id']}/swap")[0] == 200
        if kind == "groceries":
            return call("GET", f"/api/meals/plan/{self.plan['plan_id']}/grocery-list")[0] == 200
        if kind == "chat":
            return call("POST", "/api/ai/chat", {"message": self.choice.choice(QUESTIONS)})[0] == 200
        return call("POST", "/api/ai/analyze-recipe", {"recipe_text": "200 g rice\n2 eggs\n1 tbsp oil"})[0] == 200


def processor(pids):
    """Seconds of processor time of processes, with those of children that have ended."""
    total = 0
    for pid in pids:
        try:
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        total += sum(int(field) for field in fields[11:13])
    return total / TICK


def database_processes():
    result = []
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                name = (entry / "comm").read_text().strip()
            except OSError:
                continue
            result += [entry.name] if name == "postgres" else []
    return result


def transactions(port):
    """How many transactions of the store the server counts, as (reading, writing)."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics") as answer:
        text = answer.read().decode()
    rows = re.findall(r'^macromind_store_transactions_total{kind="(\w+)",[^}]*} ([\d.e+]+)$', text, re.MULTILINE)
    return tuple(sum(float(value) for kind, value in rows if kind == wanted) for wanted in ("read", "write"))


class Load:
    def __init__(self, options, process, port):
        self.options, self.process, self.port = options, process, port
        self.end = time.monotonic() + options.limit
        self.rows = []

    def run(self, name, jobs):
        """Runs jobs of (person, work) from all clients; a person is only ever at one client."""
        lanes = [[] for _ in range(self.options.clients)]
        for person, work in jobs:
            lanes[person % len(lanes)].append(work)
        times, failed = [], []

        def lane(works):
            client = Client(self.port)
            for work in works:
                if time.monotonic() > self.end:
                    return
                start = time.monotonic()
                try:
                    holds = work(client)
                except (OSError, http.client.HTTPException):
                    holds, client = False, Client(self.port)
                (times if holds else failed).append(time.monotonic() - start)

        before = processor([self.process.pid]), processor(database_processes()), transactions(self.port)
        start = time.monotonic()
        threads = [threading.Thread(target=lane, args=(works,)) for works in lanes]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        took = time.monotonic() - start
        after = processor([self.process.pid]), processor(database_processes()), transactions(self.port)
        stores = [new - old for new, old in zip(after[2], before[2])]
        self.report(name, sorted(times), len(failed), took, (after[0] - before[0], after[1] - before[1], *stores))

    def report(self, name, times, failed, took, spent):
        count = max(len(times) + failed, 1)
        at = lambda share: 1000 * times[min(int(len(times) * share), len(times) - 1)] if times else 0
        own, base, reads, writes = (figure / count for figure in spent)
        base = f"{1000 * base:.2f}" if self.options.database.startswith("postgres") else "-"
        print(f"| {name} | {len(times)} | {failed} | {len(times) / took:.1f} | {at(0.5):.1f} | {at(0.95):.1f} | {at(0.99):.1f} "
              f"| {1000 * own:.2f} | {base} | {reads:.1f} | {writes:.1f} |", flush=True)


def start(options, folder, provider="stub"):
    own = {name: value for name, value in os.environ.items() if re.match("MACROMIND_(?!TEST)", name)}
    environment = own | {"PATH": os.environ["PATH"], "MACROMIND_LLM_PROVIDER": provider, "MACROMIND_LOG_LEVEL": "info",
                   "MACROMIND_JWT_SECRET": secrets.token_hex(32)}
    for limit in ("AI", "GENERATE", "USER", "AUTH", "ANON"):
        environment["MACROMIND_LIMIT_" + limit] = "off"
    url = options.database or f"sqlite:{folder}/load.sqlite"
    log = open(folder / "server.log", "wb")
    process = subprocess.Popen([os.path.abspath(options.server), "serve", "--http-port", "0", "--database-url", url],
                               env=environment, stdout=log, stderr=log, cwd=folder)
    for _ in range(600):
        for line in (folder / "server.log").read_text().splitlines():
            if '"listening"' in line:
                return process, int(json.loads(line)["port"])
        time.sleep(0.1)
    raise SystemExit("The server did not start: " + (folder / "server.log").read_text()[-500:])


def measure(options, process, port):
    load = Load(options, process, port)
    people = [Person(number) for number in range(options.people)]
    print("| kind | done | failed | a second | p50 ms | p95 ms | p99 ms | server CPU ms | database CPU ms | reads | writes |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    load.run("register", [(n, person.register) for n, person in enumerate(people)])
    rounds = {"plan week": 1, "login": 1}
    for kind in ("plan week", "login", "read week", "read day", "groceries", "analyse", "chat", "swap"):
        jobs = [(n, lambda client, p=person, k=kind: p.do(k, client)) for n, person in enumerate(people)]
        load.run(kind, jobs * rounds.get(kind, options.rounds))
    mixed = []
    for number, person in enumerate(people):
        for kind, times in DAY.items():
            count = int(times) + (person.choice.random() < times % 1)
            mixed += [(number, lambda client, p=person, k=kind: p.do(k, client))] * count
    random.Random(7).shuffle(mixed)
    load.run("a day, mixed", mixed)
    memory = [line for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines() if line.startswith("VmHWM")]
    print(f"\n{len(people)} people, {options.clients} clients; peak memory of the server {int(memory[0].split()[1]) // 1024} MB; "
          f"load of the machine {os.getloadavg()[0]:.1f}.")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--server", default=str(ROOT / ".build-release/release/macromind-server"))
    parser.add_argument("--database", default="")
    parser.add_argument("--people", type=int, default=60)
    parser.add_argument("--clients", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--limit", type=int, default=240)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="macromind-load.") as name:
        process, port = start(options, pathlib.Path(name))
        try:
            measure(options, process, port)
        finally:
            process.terminate()
            process.wait(60)


if __name__ == "__main__":
    main()
