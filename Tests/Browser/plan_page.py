"""Opens the HTML plan in headless Chromium, wide and narrow, and looks for what a person would notice.

Screenshots go to the folder named by MACROMIND_SCREENSHOTS, or to a temporary one.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = ROOT / ".build/debug/macromind"
WINDOWS = {"wide": (1280, 1600), "narrow": (360, 1600)}


def chromium() -> str:
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    sys.exit("Chromium is needed for this check; install the package “chromium”.")


def run_browser(page: pathlib.Path, *options: str) -> str:
    # A profile of its own keeps runs apart; the sandbox can not be used by root in a container.
    with tempfile.TemporaryDirectory() as profile:
        command = [chromium(), "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                   f"--user-data-dir={profile}", *options, page.as_uri()]
        result = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if result.returncode != 0:
        sys.exit(f"Chromium ended with {result.returncode}: {result.stderr[-2000:]}")
    return result.stdout


def overflow(page: pathlib.Path, folder: pathlib.Path, width: int) -> int:
    """Returns by how many pixels the page is wider than its window."""
    probe = folder / "probe.html"
    script = "<script>onload=()=>document.title='W'+(document.documentElement.scrollWidth-innerWidth)</script>"
    frame = page.read_text().replace("</head>", script + "</head>")
    probe.write_text(f'<!doctype html><iframe id=f style="border:0;width:{width}px;height:2000px" '
                     f'srcdoc="{frame.replace("&", "&amp;").replace(chr(34), "&quot;")}"></iframe>'
                     "<script>f.onload=()=>setTimeout(()=>document.body.dataset.over=f.contentDocument.title,200)</script>")
    dom = run_browser(probe, "--virtual-time-budget=4000", "--dump-dom")
    match = re.search(r'data-over="W(-?\d+)"', dom)
    if not match:
        sys.exit("The page was not laid out.")
    return int(match.group(1))


def main() -> None:
    folder = pathlib.Path(os.environ.get("MACROMIND_SCREENSHOTS") or tempfile.mkdtemp(prefix="macromind-"))
    folder.mkdir(parents=True, exist_ok=True)
    page = folder / "plan.html"
    subprocess.run([TOOL, "plan", "--profile", ROOT / "Examples/Profiles/vegan.json", "--days", "3", "--seed", "7",
                    "--start", "2026-01-05", "--format", "html", "--output", page], check=True)
    html = page.read_text()
    foreign = re.findall(r'(?:src|href)="(?!#)[^"]*"', html)
    assert not foreign, f"the page refers to {foreign[:3]}"
    assert "<script" not in html, "the page runs a script"
    dom = run_browser(page, "--dump-dom")
    assert dom.count('<section class="day">') == 3, "not every day is shown"
    assert dom.count("<svg") == 4, "a chart is missing"
    for name, (width, height) in WINDOWS.items():
        shot = folder / f"plan-{name}.png"
        run_browser(page, f"--window-size={max(width, 500)},{height}", f"--screenshot={shot}")
        assert shot.stat().st_size > 10_000, f"the {name} screenshot is empty"
        over = overflow(page, folder, width)
        assert over <= 0, f"at {width} px the page is {over} px too wide"
    print(f"The plan page is whole at {', '.join(f'{w} px' for w, _ in WINDOWS.values())}; screenshots in {folder}")


main()
