#!/usr/bin/env python3
"""Runs the manifests on this machine: three services, two replicas each, PostgreSQL and the gateway.

usage: .ci/postgres python3 Tests/Operations/run.py [SERVER] [--only=services|sqlite]

What is checked: the smoke test passes, also while one replica of each service is stopped and started; readiness follows the
services and the database; a trace goes through all three; figures are shown inside only; every route leads to the service that
has it; what was backed up, destroyed and restored is there again, on PostgreSQL and on SQLite. Needs Linux, nginx and a built
server. Exit code 0 when everything held.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "Deployment")]
import tools  # noqa: E402

ROOT = tools.ROOT
if sys.platform != "linux":
    sys.exit(print("The operations test needs Linux for a network of its own; left out."))
if "MACROMIND_OPERATIONS_FOLDER" not in os.environ:
    tools.packages()
    folder = tempfile.mkdtemp(prefix="macromind-operations.")
    rights = [] if os.geteuid() == 0 else ["--map-root-user"]
    command = ["unshare", "--mount", "--net", *rights, str(tools.PYTHON), __file__, *sys.argv[1:]]
    code = subprocess.run(command, env=os.environ | {"MACROMIND_OPERATIONS_FOLDER": folder}).returncode
    shutil.rmtree(folder, ignore_errors=True)
    sys.exit(code)

import yaml  # noqa: E402
import backup  # noqa: E402
import cluster  # noqa: E402

WORDS = [word for word in sys.argv[1:] if not word.startswith("--")]
SERVER = pathlib.Path(WORDS[0] if WORDS else ROOT / ".build/debug/macromind-server").resolve()
FOLDER = pathlib.Path(os.environ["MACROMIND_OPERATIONS_FOLDER"])
GATEWAY = "http://127.0.0.1:8080"
TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
failures = []


def expect(name, holds, seen=""):
    print(("ok    " if holds else "FAIL  ") + name + ("" if holds else f": {str(seen)[:300]}"), flush=True)
    if not holds:
        failures.append(name)
    return holds


def smoke():
    command = [sys.executable, str(ROOT / "Examples/Deployment/smoke.py"), GATEWAY, "--timeout=120"]
    return subprocess.run(command, capture_output=True, text=True, timeout=400)


def restart(pod):
    code = pod.stop()
    expect(f"{pod.name} ends with 0", code == 0, code)
    pod.start()
    expect(f"{pod.name} is ready again", pod.is_ready())


def roll(pods):
    """The smoke test while one replica of each service is stopped and started, and a stream of small requests."""
    over, counts = threading.Event(), {}

    def ask():
        while not over.is_set():
            for path, wanted in (("/api/auth/me", 401), ("/api/meals/week", 401), ("/api/ai/history", 401)):
                answer = cluster.status(GATEWAY + path)
                counts[answer == wanted] = counts.get(answer == wanted, 0) + 1
            time.sleep(0.5)

    def restarts():
        for component in ("auth", "meals", "ai"):
            restart(pods[component][0])

    threads = [threading.Thread(target=work) for work in (ask, restarts)]
    for thread in threads:
        thread.start()
    done = smoke()
    threads[1].join()
    over.set()
    threads[0].join()
    expect("the smoke test passes while replicas are stopped and started", done.returncode == 0, done.stdout)
    expect(f"{counts.get(True, 0)} small requests meanwhile, none failed", not counts.get(False), counts)


def readiness(pods, database):
    for pod in pods["meals"]:
        pod.kill()
    expect("without meals the gateway is not ready", cluster.wait_for(GATEWAY + "/ready", 503, 15))
    for pod in pods["meals"]:
        pod.start()
    expect("with meals it is ready again", cluster.wait_for(GATEWAY + "/ready", 200, 60))
    expect("and so is every replica", all(pod.is_ready() for pod in pods["meals"]))
    database.close()
    expect("without the database it is not ready", cluster.wait_for(GATEWAY + "/ready", 503, 30))
    expect("but every process lives", all(cluster.status(p.base + "/health/live") == 200 for ps in pods.values() for p in ps))
    database.open()
    expect("with the database it is ready again", cluster.wait_for(GATEWAY + "/ready", 200, 60))


def observe(pods):
    for path in ("/api/auth/me", "/api/meals/week", "/api/ai/history"):
        cluster.status(GATEWAY + path, {"traceparent": TRACE, "X-Request-Id": "operations-test"})
    time.sleep(0.5)
    for component, replicas in pods.items():
        log = "".join(pod.log.read_text() for pod in replicas)
        lines = [line for line in log.splitlines() if TRACE.split("-")[1] in line and '"operations-test"' in line]
        expect(f"the log of {component} has the trace and the request", len(lines) == 1, lines)
    expect("figures are not shown outside", cluster.status(GATEWAY + "/metrics") == 404)
    forwarded = cluster.status(pods["auth"][0].base + "/metrics", {"X-Forwarded-For": "203.0.113.9"})
    expect("nor to what a gateway lets through", forwarded == 404, forwarded)
    text = "".join(urllib.request.urlopen(p.base + "/metrics").read().decode() for ps in pods.values() for p in ps)
    for name in ("http_requests_total", "http_request_duration_seconds_bucket", "macromind_store_transactions_total",
                 "macromind_store_transaction_duration_seconds_bucket", "macromind_plans_total",
                 "macromind_plan_duration_seconds_bucket", "macromind_coach_answers_total"):
        expect(f"inside there is {name}", f"\n{name}{{" in text or f"\n{name} " in text)


def routes(objects, pods):
    """Every path that a service describes leads to it, by the ingress and by the gateway."""
    served = {}
    for component, replicas in pods.items():
        paths = yaml.safe_load(urllib.request.urlopen(replicas[0].base + "/openapi.json").read())["paths"]
        served[component] = set(paths)
    shared = served["auth"] & served["meals"] & served["ai"]
    ingress = next(item for item in objects if item["kind"] == "Ingress")["spec"]["rules"][0]["http"]["paths"]
    rules = {rule["path"]: rule["backend"]["service"]["name"].split("-")[-1] for rule in ingress}
    text = (ROOT / "Examples/Deployment/gateway.conf").read_text()
    names = {"accounts": "auth", "meals_service": "meals", "ai_service": "ai"}
    nginx = {match[1]: names[match[2]] for match in re.finditer(r"location (/\S*) {[^}]*proxy_pass http://(\w+);", text)}
    for name, table in (("ingress", rules), ("gateway", nginx)):
        wrong = [(path, component) for component, paths in served.items() for path in paths - shared
                 if table[max((p for p in table if path.startswith(p)), key=len)] != component]
        expect(f"every route of the {name} leads to the service that has it", not wrong, wrong)


def run(objects, pods, database, gateway):
    template = cluster.find(objects, "Job", "migrate")["spec"]["template"]
    done = cluster.run_job(template, objects, SERVER.parent, "", {})
    expect("the migration ends well", done.returncode == 0, done.stderr)
    for replicas in pods.values():
        for pod in replicas:
            pod.start()
    gateway.start()
    if not expect("every replica is ready", all(pod.is_ready() for replicas in pods.values() for pod in replicas)) or \
            not expect("the gateway is ready", cluster.wait_for(GATEWAY + "/ready")):
        return
    done = smoke()
    expect("the smoke test passes", done.returncode == 0, done.stdout + done.stderr)
    roll(pods)
    observe(pods)
    routes(objects, pods)
    readiness(pods, database)
    backup.postgres(expect, objects, pods, GATEWAY, SERVER, FOLDER)


def main():
    names = [(address, name) for name, found in cluster.ADDRESSES.items() for address in found]
    cluster.own_network([*names, (cluster.DATABASE, "macromind-postgresql")])
    database = cluster.Database(os.environ["MACROMIND_TEST_POSTGRES_SOCKET"])
    database.open()
    manifests = ROOT / "Examples/Deployment/kubernetes/macromind.yaml"
    objects = [item for item in yaml.safe_load_all(manifests.read_text()) if item]
    pods = {component: [cluster.Pod(objects, component, number, SERVER, FOLDER) for number in (0, 1)]
            for component in ("auth", "meals", "ai")}
    gateway = cluster.Gateway(FOLDER)
    start = time.monotonic()
    try:
        if "--only=sqlite" not in sys.argv:
            run(objects, pods, database, gateway)
        gateway.stop()  # It holds the port of the single process.
        if "--only=services" not in sys.argv:
            backup.sqlite(expect, SERVER, FOLDER)
    finally:
        gateway.stop()
        for pod in [pod for replicas in pods.values() for pod in replicas]:
            pod.kill()
            if failures and pod.log.exists():
                print(f"--- {pod.name}\n" + "\n".join(pod.log.read_text().splitlines()[-6:]))
    print(f"{'Everything held' if not failures else f'{len(failures)} did not hold'}, {time.monotonic() - start:.0f} s.")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
