#!/usr/bin/env python3
"""Checks that every piece of Swift in the tutorials stands in a file that is compiled, word by word.

Lines of three dots stand for anything. Exit code 0 when every piece was found.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGES = [ROOT / "Documentation" / "tutorials.md"]
FOLDERS = [ROOT / "Examples" / "Code", ROOT / "Examples" / "Embedding" / "Sources", ROOT / "Tests" / "ExampleTests"]


def plain(text):
    """The lines without indentation and blank lines."""
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())


def holds(source, piece):
    """Whether the parts of a piece between dots stand in a source in their order."""
    position = 0
    for part in re.split(r"^…$", piece, flags=re.MULTILINE):
        found = source.find(plain(part), position)
        if found < 0:
            return False
        position = found + len(plain(part))
    return True


def main():
    sources = [plain(path.read_text()) for folder in FOLDERS for path in sorted(folder.rglob("*.swift"))]
    pieces = [(page.name, match[1]) for page in PAGES
              for match in re.finditer(r"^```swift\n(.*?)^```", page.read_text(), re.DOTALL | re.MULTILINE)]
    lost = [(page, piece) for page, piece in pieces if not any(holds(source, piece) for source in sources)]
    for page, piece in lost:
        print(f"{page}: this stands in no compiled file:\n{piece}")
    print(f"{len(pieces) - len(lost)} of {len(pieces)} pieces of code are compiled.")
    sys.exit(1 if lost or not pieces else 0)


if __name__ == "__main__":
    main()
