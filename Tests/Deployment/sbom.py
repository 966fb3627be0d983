#!/usr/bin/env python3
"""Writes a bill of materials after CycloneDX 1.5 from the packages that a build has fetched.

usage: sbom.py [--output FILE] [--check]     after a build, which writes Package.resolved

--check compares the packages and their licences with Documentation/licences.md and ends with 1 when they differ.
"""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LISTED = ROOT / "Documentation" / "licences.md"
EXCEPTION = "Apache-2.0 WITH Swift-exception"
# What make documentation fetches, and no product contains.
TOOLS = {"swift-docc-plugin", "swift-docc-symbolkit"}


def pins():
    resolved = ROOT / "Package.resolved"
    if not resolved.exists():
        sys.exit("Package.resolved is missing; run swift build first.")
    pins = json.loads(resolved.read_text())["pins"]
    return sorted((pin for pin in pins if pin["identity"] not in TOOLS), key=lambda pin: pin["identity"])


def licence(folder):
    """The identifier of SPDX of the licence that a package carries."""
    for name in ("LICENSE", "LICENSE.txt", "LICENSE.md"):
        path = folder / name
        if path.exists():
            text = " ".join(path.read_text(errors="replace").split())
            if "Apache License" in text:
                return EXCEPTION if "Runtime Library Exception" in text else "Apache-2.0"
            if "Permission is hereby granted, free of charge" in text:
                return "MIT"
            if "Redistributions of source code" in text:
                return "BSD-3-Clause"
    return "NOASSERTION"


def component(pin):
    name = pin["location"].rstrip("/").removesuffix(".git").rsplit("/", 1)[-1]
    path = re.sub(r"^https?://", "", pin["location"]).removesuffix(".git")
    version = pin["state"].get("version") or pin["state"].get("branch", "")
    found = licence(ROOT / ".build" / "checkouts" / name)
    entry = {"expression": found} if " " in found else {"license": {"id": found}}
    return {"type": "library", "bom-ref": f"{path}@{version}", "name": name, "version": version,
            "purl": f"pkg:swift/{path}@{version}", "licenses": [entry]}


def document(components):
    own = {"type": "application", "bom-ref": "macromind", "name": "macromind",
           "licenses": [{"license": {"id": "Apache-2.0"}}]}
    refs = [part["bom-ref"] for part in components]
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "metadata": {"component": own},
            "components": components,
            "dependencies": [{"ref": "macromind", "dependsOn": refs}, *({"ref": ref} for ref in refs)]}


def listed():
    rows = re.findall(r"^\| (\w[\w.-]*) \| ([^|]+) \|$", LISTED.read_text(), re.MULTILINE)
    words = {"Apache-2.0 with the Swift runtime library exception": EXCEPTION}
    return {name: words.get(text.strip(), text.strip()) for name, text in rows if name != "package"}


def check(components):
    found = {part["name"]: part["licenses"][0].get("expression") or part["licenses"][0]["license"]["id"]
             for part in components}
    wrong = [f"{name}: licences.md has {listed().get(name, 'nothing')}, the package {found.get(name, 'is gone')}"
             for name in sorted(set(found) | set(listed())) if found.get(name) != listed().get(name)]
    print("\n".join(wrong) or f"The licences of all {len(found)} packages are listed.")
    return not wrong


def main():
    components = [component(pin) for pin in pins()]
    text = json.dumps(document(components), indent=2) + "\n"
    if "--output" in sys.argv:
        pathlib.Path(sys.argv[sys.argv.index("--output") + 1]).write_text(text)
    elif "--check" not in sys.argv:
        print(text, end="")
    if "--check" in sys.argv and not check(components):
        sys.exit(1)


if __name__ == "__main__":
    main()
