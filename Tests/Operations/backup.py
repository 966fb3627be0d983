"""Backup, destruction, restore and comparison, with the very commands of the chart's jobs."""
import os
import subprocess

import cluster
import people
import tools
import yaml

CHART = tools.ROOT / "Examples/Deployment/helm/macromind"


def render(*options):
    command = [tools.helm(), "template", "macromind", CHART, "--namespace", "macromind", *options]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [item for item in yaml.safe_load_all(text) if item]


def newest(folder):
    return max(path.name for path in folder.iterdir())


def job(objects, component):
    if component == "backup":
        return cluster.find(objects, "CronJob", component)["spec"]["jobTemplate"]["spec"]["template"]
    return cluster.find(objects, "Job", component)["spec"]["template"]


def compare(expect, name, before, after):
    for number, (old, new) in enumerate(zip(before, after)):
        differing = [path for path in old if old[path] != new.get(path)]
        expect(f"{name}: person {number + 1} sees the same {len(old)} things", not differing and len(old) >= 5, differing)


def postgres(expect, objects, pods, gateway, server, folder):
    programs = os.environ["MACROMIND_TEST_POSTGRES_PROGRAMS"]
    copies = folder / "copies"
    copies.mkdir()
    some = people.make(gateway)
    before = people.views(gateway, some)
    volumes = {"/backup": str(copies)}
    done = cluster.run_job(job(objects, "backup"), objects, server.parent, programs, volumes)
    expect("PostgreSQL: the backup job ends well", done.returncode == 0, done.stderr)
    replicas = [pod for found in pods.values() for pod in found]
    for pod in replicas:
        pod.kill()
    url = cluster.environment(objects, job(objects, "backup")["spec"]["containers"][0], volumes)["MACROMIND_DATABASE_URL"]
    psql = [f"{programs}/psql", url, "--quiet", "-c"]
    subprocess.run([*psql, "DROP SCHEMA macromind CASCADE"], check=True, capture_output=True)
    gone = subprocess.run([*psql, "SELECT count(*) FROM macromind.users"], capture_output=True, text=True)
    expect("PostgreSQL: everything is destroyed", gone.returncode != 0, gone.stdout)
    again = render("--set", f"restore.file={newest(copies)}")
    done = cluster.run_job(job(again, "restore"), again, server.parent, programs, volumes)
    expect("PostgreSQL: the restore job ends well", done.returncode == 0, done.stderr)
    done = cluster.run_job(check_template(objects), objects, server.parent, programs, {})
    expect("PostgreSQL: the check finds it sound", done.returncode == 0, done.stderr)
    for pod in replicas:
        pod.start()
    expect("PostgreSQL: every replica is ready again", all(pod.is_ready() for pod in replicas))
    compare(expect, "PostgreSQL", before, people.views(gateway, some))
    answer = people.call(gateway, "POST", "/api/auth/login", some[0]["credentials"])
    expect("PostgreSQL: the password still holds", answer[0] == 200, answer)


def check_template(objects):
    """The container of a service with `check` in place of `serve`."""
    component = "all" if any(o["metadata"]["name"].endswith("-all") for o in objects) else "auth"
    spec = cluster.find(objects, "Deployment", component)["spec"]["template"]["spec"]
    return {"spec": {"containers": [spec["containers"][0] | {"args": ["check"]}]}}


def sqlite(expect, server, folder):
    data, copies = folder / "data", folder / "sqlite-copies"
    data.mkdir()
    copies.mkdir()
    volumes = {"/data": str(data), "/backup": str(copies)}
    values = ("--values", str(CHART / "ci/single-process-values.yaml"))
    objects = render(*values)
    pod = cluster.Pod(objects, "all", 0, server, folder, volumes)
    pod.start()
    try:
        expect("SQLite: the single process is ready", pod.is_ready())
        some = people.make(pod.base)
        before = people.views(pod.base, some)
        done = cluster.run_job(job(objects, "backup"), objects, server.parent, "", volumes)
        expect("SQLite: the backup job ends well while the server runs", done.returncode == 0, done.stderr)
        code = pod.stop()
        expect("SQLite: the server ends with 0", code == 0, (code, pod.log.read_text()[-600:]))
        for path in data.glob("macromind.sqlite*"):
            path.unlink()
        again = render(*values, "--set", f"restore.file={newest(copies)}")
        done = cluster.run_job(job(again, "restore"), again, server.parent, "", volumes)
        expect("SQLite: the restore job ends well", done.returncode == 0, done.stderr)
        done = cluster.run_job(check_template(objects), objects, server.parent, "", volumes)
        expect("SQLite: the check finds it sound", done.returncode == 0, done.stderr)
        pod.start()
        expect("SQLite: the process is ready again", pod.is_ready())
        compare(expect, "SQLite", before, people.views(pod.base, some))
    finally:
        pod.kill()
