"""The pods of rendered manifests as processes on this machine, in a network of their own.

Every process gets the arguments and the environment of its manifest. What differs, since there is one machine and no container:
each replica listens on a loopback address of its own, the gateway on 127.0.0.1 is trusted, volumes are folders, and a debug build
searches less for a week.
"""
import contextlib
import os
import pathlib
import re
import secrets
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
ADDRESSES = {"auth": ["127.0.1.1", "127.0.1.2"], "meals": ["127.0.2.1", "127.0.2.2"],
             "ai": ["127.0.3.1", "127.0.3.2"], "all": ["127.0.4.1"]}
DATABASE = "127.0.0.20"
SECRETS = {"jwt-secret": secrets.token_hex(32), "database-password": secrets.token_hex(24)}
DIFFERENCES = {"MACROMIND_TRUSTED_PROXIES": "127.0.0.1", "MACROMIND_PLAN_STEPS": "20000"}


def environment(objects, container, volumes):
    """The environment that the manifest gives a container, with its folders in place of volumes."""
    result = {}
    maps = {item["metadata"]["name"]: item["data"] for item in objects if item["kind"] == "ConfigMap"}
    for entry in container.get("envFrom", []):
        result.update(maps[entry["configMapRef"]["name"]])
    for entry in container.get("env", []):
        value = entry.get("value")
        if value is None:
            reference = entry["valueFrom"]["secretKeyRef"]
            value = SECRETS.get(reference["key"])
            if value is None and reference.get("optional"):
                continue
            assert value is not None, f"no secret {reference['key']}"
        result[entry["name"]] = re.sub(r"\$\((\w+)\)", lambda match: result[match[1]], value)
    for mount, folder in volumes.items():
        result = {name: re.sub(rf"(^|:){mount}\b", rf"\g<1>{folder}", value) for name, value in result.items()}
    return result


def find(objects, kind, component):
    label = "app.kubernetes.io/component"
    return next(o for o in objects if o["kind"] == kind and o["metadata"]["labels"].get(label) == component)


def status(url, headers=None, timeout=10):
    """The status of an answer, or 0 when there is none."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers or {}), timeout=timeout) as answer:
            return answer.status
    except urllib.error.HTTPError as problem:
        return problem.code
    except (urllib.error.URLError, OSError):
        return 0


def wait_for(url, wanted=200, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if status(url, timeout=3) == wanted:
            return True
        time.sleep(0.2)
    return False


class Pod:
    """One replica of a deployment."""

    def __init__(self, objects, component, number, binary, folder, volumes=None):
        self.spec = find(objects, "Deployment", component)["spec"]["template"]["spec"]
        self.container = self.spec["containers"][0]
        self.name = f"{component}-{number + 1}"
        self.port = self.container["ports"][0]["containerPort"]
        self.base = f"http://{ADDRESSES[component][number]}:{self.port}"
        self.environment = environment(objects, self.container, volumes or {})
        self.environment |= DIFFERENCES | {"MACROMIND_HTTP_HOST": ADDRESSES[component][number]}
        self.binary, self.log, self.process = binary, folder / f"{self.name}.log", None

    def start(self):
        with open(self.log, "ab") as log:
            command = [self.binary, *self.container["args"]]
            self.process = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log)

    def is_ready(self, seconds=180):
        return wait_for(self.base + self.container["readinessProbe"]["httpGet"]["path"], seconds=seconds)

    def stop(self):
        """Ends the process as the cluster does, and returns its exit code."""
        subprocess.run(self.container["lifecycle"]["preStop"]["exec"]["command"], check=True)
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(self.spec["terminationGracePeriodSeconds"])
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()

    def kill(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def run_job(template, objects, binary_folder, programs, volumes, extra=None):
    """Runs the container of a job to its end."""
    container = template["spec"]["containers"][0]
    variables = environment(objects, container, volumes) | (extra or {})
    variables["PATH"] = f"{binary_folder}:{programs}:/usr/bin:/bin"
    command = container.get("command", [str(binary_folder / "macromind-server")]) + container["args"]
    return subprocess.run(command, env=variables, capture_output=True, text=True, timeout=120)


class Database:
    """The name and port of the manifests' database, led to the socket of a throw-away server."""

    def __init__(self, path):
        self.path, self.connections, self.listener = path, [], None

    def open(self):
        self.listener = socket.create_server((DATABASE, 5432))
        threading.Thread(target=self.accept, args=(self.listener,), daemon=True).start()

    def accept(self, listener):
        with contextlib.suppress(OSError):
            while True:
                client, _ = listener.accept()
                server = socket.socket(socket.AF_UNIX)
                server.connect(self.path)
                self.connections += [client, server]
                for pair in ((client, server), (server, client)):
                    threading.Thread(target=self.copy, args=pair, daemon=True).start()

    @staticmethod
    def copy(source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)

    def close(self):
        """Takes the database away, with every connection to it."""
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for connection in self.connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self.connections.clear()


class Gateway:
    """nginx with the very file of the deployment."""

    def __init__(self, folder):
        self.folder, self.process = folder, None
        temporary = "".join(f"{kind}_temp_path {folder}/{kind};\n"
                            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (folder / "nginx.conf").write_text(
            f"daemon off; pid {folder}/nginx.pid; error_log {folder}/gateway.log; events {{}}\n"
            f"http {{ access_log off; {temporary} include {ROOT}/Examples/Deployment/gateway.conf; }}\n")
        folder.chmod(0o755)

    def start(self):
        self.process = subprocess.Popen(["nginx", "-p", self.folder, "-c", self.folder / "nginx.conf"])

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait()


def own_network(names):
    """Gives this process, which is in a network and mounts of its own, a loopback and the names of the cluster."""
    import fcntl
    import struct
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        flags = fcntl.ioctl(probe, 0x8913, struct.pack("16sh", b"lo", 0))
        up = struct.unpack("16sh", flags)[1] | 1
        fcntl.ioctl(probe, 0x8914, struct.pack("16sh", b"lo", up))
    hosts = pathlib.Path(os.environ["MACROMIND_OPERATIONS_FOLDER"]) / "hosts"
    hosts.write_text("127.0.0.1 localhost\n" + "".join(f"{address} {name}\n" for address, name in names))
    hosts.chmod(0o644)
    subprocess.run(["mount", "--bind", hosts, "/etc/hosts"], check=True)
