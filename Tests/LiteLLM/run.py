#!/usr/bin/env python3
"""Starts the LiteLLM proxy and runs the peer tests against it: of the providers, and of the plan, swap and coach commands.

The proxy answers from mock responses, so that no account and, once it is installed, no network is needed. It is
installed from PyPI into an environment of its own under .build-litellm. The tests are built before (make peers does).

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
INSTALL_LIMIT_SECONDS = 600
START_LIMIT_SECONDS = 120
TEST_LIMIT_SECONDS = 900
STARTS = 3
LOG = ENVIRONMENT / "proxy.log"


def tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def install() -> pathlib.Path:
    """Installs the proxy where it is missing or was left half installed, and returns its program."""
    program, mark = ENVIRONMENT / "bin" / "litellm", ENVIRONMENT / "installed"
    if program.exists() and mark.exists() and mark.read_text() == PACKAGE:
        return program
    tell(f"Installing {PACKAGE} into {ENVIRONMENT} (about a minute) …")
    try:
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
    except subprocess.CalledProcessError:
        raise SystemExit("A Python environment can not be made; on Debian install python3-venv.")
    pip = [
        str(ENVIRONMENT / "bin" / "python"), "-m", "pip", "install", "--quiet", "--no-input",
        "--disable-pip-version-check", "--timeout", "30", "--retries", "3", PACKAGE,
    ]
    try:
        subprocess.run(pip, check=True, timeout=INSTALL_LIMIT_SECONDS)
    except subprocess.TimeoutExpired:
        raise SystemExit(f"The installation took more than {INSTALL_LIMIT_SECONDS} s and was stopped.")
    except subprocess.CalledProcessError:
        raise SystemExit("pip could not install the proxy; its words are above. Is PyPI within reach?")
    mark.write_text(PACKAGE)
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
    with open(LOG, "w", encoding="utf-8") as log:
        return subprocess.Popen(
            command, env=environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True
        )


def is_ready(proxy: subprocess.Popen, port: int) -> bool:
    """Waits until the proxy answers; False when it ended or took too long."""
    end = time.monotonic() + START_LIMIT_SECONDS
    while time.monotonic() < end and proxy.poll() is None:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/health/liveliness", timeout=2).close()
            return proxy.poll() is None
        except (urllib.error.URLError, OSError):
            time.sleep(0.5)
    return False


def stop(proxy: subprocess.Popen) -> None:
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(proxy.pid, sign)
            proxy.wait(timeout=20)
            return
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue


def show_log() -> None:
    lines = LOG.read_text(encoding="utf-8", errors="replace").splitlines()
    tell(f"The last lines of {LOG}:")
    for line in lines[-40:]:
        tell("  " + line)


def started() -> tuple[subprocess.Popen, int, str]:
    """Starts the proxy on a free port; on another one when somebody was faster to take the port."""
    program, key = install(), "sk-" + secrets.token_hex(24)
    for _ in range(STARTS):
        port = free_port()
        proxy = start(program, port, key)
        if is_ready(proxy, port):
            return proxy, port, key
        stop(proxy)
    show_log()
    raise SystemExit("The proxy did not start.")


def run_tests(environment: dict[str, str]) -> int:
    command = [os.environ.get("SWIFT", "swift"), "test", "--skip-build", "--filter", "Peer[A-Za-z]*Tests"]
    try:
        return subprocess.run(command, cwd=ROOT, env=environment, timeout=TEST_LIMIT_SECONDS).returncode
    except subprocess.TimeoutExpired:
        tell(f"The tests took more than {TEST_LIMIT_SECONDS} s and were stopped.")
        return 1


def main() -> int:
    proxy, port, key = started()
    try:
        base = f"http://127.0.0.1:{port}/v1"
        if "--serve" in sys.argv[1:]:
            print(f"MACROMIND_LITELLM_URL={base} MACROMIND_LITELLM_KEY={key}", flush=True)
            return proxy.wait()
        code = run_tests(dict(os.environ, MACROMIND_LITELLM_URL=base, MACROMIND_LITELLM_KEY=key))
        if code != 0:
            show_log()
        return code
    except KeyboardInterrupt:
        return 0
    finally:
        stop(proxy)


if __name__ == "__main__":
    sys.exit(main())
