#!/usr/bin/env python3
"""Checks the description of the interface, and the built server against it.

Two tools from PyPI are installed into an environment of their own under .build-openapi: openapi-spec-validator reads the
document, schemathesis makes requests from it, good and bad, and compares the answers with what it promises.

    Tests/OpenAPI/run.py            install, start the server, check, stop
    MACROMIND_OPENAPI_SECONDS=300 …  also make chance requests, all within five minutes

The server is .build/debug/macromind-server, or the program that MACROMIND_SERVER names.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
import venv

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ENVIRONMENT = pathlib.Path(os.environ.get("MACROMIND_OPENAPI_ENVIRONMENT", ROOT / ".build-openapi"))
PACKAGES = ["schemathesis==4.32.5", "openapi-spec-validator>=0.7,<0.9"]
SERVER = os.environ.get("MACROMIND_SERVER", str(ROOT / ".build" / "debug" / "macromind-server"))
SECONDS = os.environ.get("MACROMIND_OPENAPI_SECONDS")
PHASES = "examples,coverage" + (",fuzzing" if SECONDS else "")
PASSWORD = "tall green boats"
# These end the session that the requests are made with.
ENDING = ["logOut", "eraseAccount", "changePassword", "endSession"]


def install() -> pathlib.Path:
    """Installs the tools where they are missing and returns the folder of their programs."""
    programs = ENVIRONMENT / "bin"
    if not (programs / "schemathesis").exists() or not (programs / "openapi-spec-validator").exists():
        print(f"Installing {', '.join(PACKAGES)} into {ENVIRONMENT} …", file=sys.stderr)
        venv.create(ENVIRONMENT, with_pip=True)
        subprocess.run([str(programs / "pip"), "install", "--quiet", *PACKAGES], check=True)
    return programs


def start(folder: str) -> tuple[subprocess.Popen, str]:
    """Starts the server without limits on data of its own and returns it with its address."""
    if not os.access(SERVER, os.X_OK):
        sys.exit(f"{SERVER} is missing; run swift build first.")
    limits = {f"MACROMIND_LIMIT_{name}": "off" for name in ("AI", "GENERATE", "USER", "AUTH", "ANON")}
    log_path = pathlib.Path(folder) / "log"
    command = [SERVER, "--http-port", "0", "--database-url", f"sqlite:{folder}/data.sqlite"]
    if "--plan-steps" in subprocess.run([SERVER, "--help"], capture_output=True, text=True, check=True).stdout:
        command += ["--plan-steps", "5000"]
    with open(log_path, "w", encoding="utf-8") as log:
        server = subprocess.Popen(command, env=dict(os.environ, **limits), stderr=log, cwd=folder)
    end = time.monotonic() + 120
    while time.monotonic() < end and server.poll() is None:
        for line in log_path.read_text(encoding="utf-8").splitlines():
            if '"listening"' in line:
                return server, f"http://127.0.0.1:{json.loads(line)['port']}"
        time.sleep(0.1)
    server.kill()
    sys.exit("The server did not start:\n" + log_path.read_text(encoding="utf-8"))


def call(address: str, path: str, body: dict | None, token: str | None = None) -> dict:
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(address + path, data=data, headers=headers)
    with urllib.request.urlopen(request, timeout=120) as answer:
        return json.load(answer)


def check(programs: pathlib.Path, address: str, folder: str) -> int:
    document = pathlib.Path(folder) / "openapi.json"
    with urllib.request.urlopen(address + "/openapi.json", timeout=60) as answer:
        document.write_bytes(answer.read())
    subprocess.run([str(programs / "openapi-spec-validator"), str(document)], check=True)
    pair = call(address, "/api/auth/register", {"email": "fuzz@example.org", "password": PASSWORD})
    token = pair["access_token"]
    call(address, "/api/meals/generate-weekly", {}, token)
    command = [
        str(programs / "schemathesis"), "--config-file", str(HERE / "schemathesis.toml"),
        "run", str(document), "--url", address,
        "--header", f"Authorization: Bearer {token}",
        "--phases", PHASES, "--max-examples", "15", "--max-time", SECONDS or "120", "--seed", "1",
        "--generation-database", "none", "--no-color",
    ]
    for name in ENDING:
        command += ["--exclude-operation-id", name]
    return subprocess.run(command, cwd=folder, check=False).returncode


def main() -> int:
    programs = install()
    with tempfile.TemporaryDirectory() as folder:
        server, address = start(folder)
        try:
            result = check(programs, address, folder)
            if server.poll() is not None:
                print("The server ended by itself.", file=sys.stderr)
                result = 1
            log = (pathlib.Path(folder) / "log").read_text(encoding="utf-8")
            if "unhandled error" in log:
                print("\n".join(line for line in log.splitlines() if "unhandled" in line), file=sys.stderr)
                result = 1
            return result
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(timeout=60)


if __name__ == "__main__":
    sys.exit(main())
