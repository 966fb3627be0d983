#!/usr/bin/env python3
"""Starts the LiteLLM proxy and runs the peer tests of the providers against it.

The proxy answers from mock responses, so that no account and, once it is installed, no network is needed. It is
installed from PyPI into an environment of its own under .build-litellm.

    Tests/LiteLLM/run.py            install, start, test, stop
    Tests/LiteLLM/run.py --serve    install and start; print address and key; stop with Control-C
"""

import os
import pathlib
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import venv

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ENVIRONMENT = pathlib.Path(os.environ.get("MACROMIND_LITELLM_ENVIRONMENT", ROOT / ".build-litellm"))
PACKAGE = "litellm[proxy]==1.106.2"
START_LIMIT_SECONDS = 120


def install() -> pathlib.Path:
    """Installs the proxy where it is missing and returns its program."""
    program = ENVIRONMENT / "bin" / "litellm"
    if not program.exists():
        print(f"Installing {PACKAGE} into {ENVIRONMENT} …", file=sys.stderr)
        venv.create(ENVIRONMENT, with_pip=True)
        pip = [str(ENVIRONMENT / "bin" / "pip"), "install", "--quiet", PACKAGE]
        subprocess.run(pip, check=True)
    return program


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(program: pathlib.Path, port: int, key: str) -> subprocess.Popen:
    environment = dict(os.environ, LITELLM_LOCAL_MODEL_COST_MAP="True", LITELLM_MASTER_KEY=key)
    command = [
        str(program), "--config", str(HERE / "config.yaml"),
        "--host", "127.0.0.1", "--port", str(port), "--num_workers", "1",
    ]
    log = open(ENVIRONMENT / "proxy.log", "w", encoding="utf-8")
    return subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)


def wait_until_ready(proxy: subprocess.Popen, port: int) -> None:
    end = time.monotonic() + START_LIMIT_SECONDS
    while time.monotonic() < end:
        if proxy.poll() is not None:
            break
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/health/liveliness", timeout=2)
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.5)
    raise SystemExit(f"The proxy did not start; see {ENVIRONMENT / 'proxy.log'}.")


def main() -> int:
    port, key = free_port(), "sk-" + secrets.token_hex(24)
    proxy = start(install(), port, key)
    try:
        wait_until_ready(proxy, port)
        base = f"http://127.0.0.1:{port}/v1"
        if "--serve" in sys.argv[1:]:
            print(f"MACROMIND_LITELLM_URL={base} MACROMIND_LITELLM_KEY={key}", flush=True)
            return proxy.wait()
        environment = dict(os.environ, MACROMIND_LITELLM_URL=base, MACROMIND_LITELLM_KEY=key)
        tests = ["swift", "test", "--filter", "LiteLLMPeerTests"]
        return subprocess.run(tests, cwd=ROOT, env=environment).returncode
    except KeyboardInterrupt:
        return 0
    finally:
        os.killpg(proxy.pid, signal.SIGTERM)
        proxy.wait(timeout=20)


if __name__ == "__main__":
    sys.exit(main())
