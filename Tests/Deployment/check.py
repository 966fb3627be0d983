#!/usr/bin/env python3
"""Renders the Helm chart for every value set and checks what comes out, without a cluster.

usage: check.py [--write]      --write renews Examples/Deployment/kubernetes/macromind.yaml

Schemas of Kubernetes come with the PyPI package kubernetes-validate. Exit code 0 when everything held.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys

import tools

ROOT = tools.ROOT
if not sys.executable.startswith(str(tools.FOLDER)):
    tools.packages()
    sys.exit(subprocess.run([tools.PYTHON, __file__, *sys.argv[1:]]).returncode)

import promql_parser  # noqa: E402  from the environment that was just made
import yaml  # noqa: E402
import manifests  # noqa: E402

DEPLOYMENT = ROOT / "Examples" / "Deployment"
CHART = DEPLOYMENT / "helm" / "macromind"
PLAIN = DEPLOYMENT / "kubernetes" / "macromind.yaml"
VERSIONS = ["1.27", "1.33", "1.37"]
HEADER = "# Rendered from ../helm/macromind by Tests/Deployment/check.py --write; change the chart, not this file.\n"
failures = []


def expect(name, problems):
    problems = list(problems)
    print(("ok    " if not problems else "FAIL  ") + name)
    for problem in problems:
        print("      " + problem)
        failures.append(problem)


def run(*command):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True)


def render(values, *options):
    command = [tools.helm(), "template", "macromind", CHART, "--namespace", "macromind", *options]
    done = run(*command, *(["--values", values] if values else []))
    if done.returncode:
        sys.exit(done.stderr)
    return done.stdout


def objects(text):
    return [item for item in yaml.safe_load_all(text) if item]


def settings():
    """The variables that the server knows, from its source."""
    source = (ROOT / "Sources" / "MacroMindServer").glob("ServerSettings*.swift")
    names = re.findall(r'Key\(\s*name: "([a-z.]+)"', "".join(path.read_text() for path in source))
    return {"MACROMIND_" + name.replace(".", "_").upper() for name in names}


def schema_problems(path):
    for version in VERSIONS:
        done = run(tools.PYTHON.parent / "kubernetes-validate", "--strict", "-k", version, path)
        for line in (done.stdout + done.stderr).splitlines():
            # The operator's own kinds are not part of Kubernetes.
            if "monitoring.coreos.com" in line and "find schema" in line:
                continue
            if line.strip() and not line.startswith("INFO"):
                yield f"{version}: {line}"


def query_problems(text, name):
    try:
        promql_parser.parse(text)
    except Exception as problem:  # the parser has no error type of its own
        yield f"{name}: {problem}"


def check_values(path, work):
    name = path.name.removesuffix("-values.yaml")
    text = render(path)
    file = work / f"{name}.yaml"
    file.write_text(text)
    expect(f"{name}: the schemas of Kubernetes {', '.join(VERSIONS)}", schema_problems(file))
    items = objects(text)
    secret = yaml.safe_load(path.read_text()).get("secrets", {}).get("existing", "macromind")
    expect(f"{name}: what the {len(items)} objects name is there", manifests.problems(items, {secret}, settings()))
    runbooks = (ROOT / "Documentation" / "runbooks.md").read_text()
    headings = {line.lstrip("# ").lower() for line in runbooks.splitlines() if line.startswith("## ")}
    for alert, query, runbook in manifests.expressions(items):
        expect(f"{name}: alert {alert}", query_problems(query, alert))
        expect(f"{name}: runbook of {alert}", [] if runbook.split("#")[1] in headings else [f"no part {runbook}"])


def check_dashboard():
    board = json.loads((CHART / "dashboards" / "macromind.json").read_text())
    queries = [(p["title"], t["expr"].replace("$__rate_interval", "5m")) for p in board["panels"] for t in p["targets"]]
    expect("dashboard", [line for title, query in queries for line in query_problems(query, title)])


def check_refusals():
    """Values that must not render."""
    wrong = {
        "an unknown value": ["--set", "databse.create=false"], "an unknown mode": ["--set", "mode=several"],
        "a short key": ["--set", "secrets.create=true,secrets.jwtSecret=short,secrets.databasePassword=a"],
        "no key": ["--set", "secrets.create=true"], "an unknown variable": ["--set", "config.extra.PATH=x"],
        "a path as restore file": ["--set", "restore.file=../x"],
    }
    for name, options in wrong.items():
        done = run(tools.helm(), "template", "macromind", CHART, *options)
        expect(f"refused: {name}", [] if done.returncode else ["it renders"])


def check_the_check(work):
    """A misspelt property and a lost secret have to be found."""
    broken = work / "broken.yaml"
    broken.write_text(render(None).replace("serviceName:", "servceName:"))
    expect("a misspelt property is found", [] if list(schema_problems(broken)) else ["nothing was found"])
    lost = list(manifests.problems(objects(render(None)), set(), settings()))
    expect("a missing secret is found", [] if lost else ["nothing was found"])


def check_plain():
    work = HEADER + render(None, "--set", "namespace.create=true")
    work = re.sub(r"[ \t]+\n", "\n", re.sub(r"\n\s*\n", "\n", work))
    if "--write" in sys.argv:
        PLAIN.write_text(work)
    fresh = PLAIN.exists() and PLAIN.read_text() == work
    expect("the plain manifests are those of the chart", [] if fresh else ["renew with Tests/Deployment/check.py --write"])
    expect("the plain manifests: schemas", schema_problems(PLAIN))
    if shutil.which("kubectl"):
        done = run("kubectl", "kustomize", PLAIN.parent)
        expect("kubectl kustomize", [] if done.returncode == 0 and "kind: Deployment" in done.stdout else [done.stderr])


def main():
    work = tools.FOLDER / "rendered"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    done = run(tools.helm(), "lint", "--strict", CHART)
    expect("helm lint", [] if done.returncode == 0 else [done.stdout])
    for path in sorted((CHART / "ci").glob("*-values.yaml")):
        check_values(path, work)
    check_refusals()
    check_the_check(work)
    check_dashboard()
    check_plain()
    done = run(tools.PYTHON.parent / "hadolint", "--ignore", "DL3008", DEPLOYMENT / "Dockerfile")
    expect("hadolint", done.stdout.splitlines())
    rules = "{extends: relaxed, rules: {line-length: disable, commas: disable}}"
    files = [DEPLOYMENT / "compose.yaml", PLAIN, CHART / "values.yaml", ROOT / ".github" / "workflows"]
    done = run(tools.PYTHON.parent / "yamllint", "-d", rules, "-s", *files)
    expect("yamllint", done.stdout.splitlines())
    print("Everything held." if not failures else f"{len(failures)} did not hold.")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
