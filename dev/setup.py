"""Sets up everything the project needs: Python packages, npm packages and a browser.

``python dev/setup.py`` brings .venv and node_modules in line with their locks,
``python dev/setup.py browser`` also sees to it that there is a Chromium, and a chromedriver where
Debian has one. What is in place already is left alone; a step that was broken off is done again.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
NODE_MODULES = ROOT / "node_modules"
BROWSER_NOTE = VENV / "browser"

OLDEST_PYTHON = (3, 11)
BROWSER_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


class SetupError(Exception):
    """Something could not be had; the message tells the person what and what to do."""


def main(arguments: list[str]) -> int:
    """Run the set-up and return the exit code."""
    try:
        python_packages()
        npm_packages()
        if "browser" in arguments:
            install_browser()
            install_driver()
    except SetupError as error:
        print(f"set-up: {error}", file=sys.stderr)
        return 1
    return 0


def python_packages() -> None:
    """Make .venv anew from requirements.txt, unless it was made from that very lock."""
    if sys.version_info < OLDEST_PYTHON:
        raise SetupError(
            f"Python 3.11 or newer is needed, this is {sys.version.split()[0]};"
            " name another with: make PYTHON=python3.12"
        )
    lock = ROOT / "requirements.txt"
    if is_done(VENV, lock) and venv_tool("python").exists():
        return
    say("Python packages")
    make_venv()
    pip_install(lock)
    mark_done(VENV, lock)


def npm_packages() -> None:
    """Fill node_modules from package-lock.json, unless it was filled from that very lock."""
    lock = ROOT / "package-lock.json"
    if is_done(NODE_MODULES, lock) and find_node():
        return
    if not find_node():
        install_node()
    say("npm packages")
    # Without Lighthouse, which is six times as large as all the rest: `make lighthouse` adds it.
    run([npm(), "ci", "--omit=dev"], "npm could not install the packages of package-lock.json")
    mark_done(NODE_MODULES, lock)


def install_browser() -> str:
    """Return a Chromium that runs: one already here, else Playwright's, else Debian's."""
    found = find_browser()
    sources = {"Playwright": download_browser, "Debian": install_debian_browser}
    for name, obtain in sources.items():
        if found is None:
            say(f"Chromium from {name}")
            obtain()
            found = find_browser()
    if found is None:
        raise SetupError("no Chromium was found or could be installed; install one and try again")
    BROWSER_NOTE.write_text(found, encoding="utf-8")
    return found


def install_driver() -> None:
    """See to a chromedriver where that is easy; what needs one does without it elsewhere."""
    if not find_driver():
        say("chromedriver")
        apt_install("chromium-driver")


def find_browser() -> str | None:
    """Return the path of a Chromium that starts, or None."""
    if BROWSER_NOTE.exists():
        noted = BROWSER_NOTE.read_text(encoding="utf-8")
        if Path(noted).exists():
            return noted
    on_path = [found for name in BROWSER_NAMES if (found := shutil.which(name))]
    return next(filter(starts, [*on_path, playwright_browser()]), None)


def find_driver() -> str | None:
    """Return the path of a chromedriver, or None."""
    return shutil.which("chromedriver")


def find_node() -> str | None:
    """Return the path of Node.js: the machine's own if npm comes with it, else .venv's."""
    if shutil.which("npm") and (node := shutil.which("node")):
        return node
    own = venv_tool("node")
    return str(own) if is_done(VENV, ROOT / "requirements-node.txt") and own.exists() else None


def npm() -> str:
    """Return the path of the npm that belongs to `find_node`."""
    return (shutil.which("node") and shutil.which("npm")) or str(venv_tool("npm"))


def make_venv() -> None:
    """Make an empty .venv; on a Debian without the venv package, get that first."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    create = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if not succeeds([sys.executable, "-c", "import ensurepip, venv"]):
        apt_install(f"python{version}-venv")
    run(
        create,
        f"this Python can make no virtual environment; install python{version}-venv (Debian,"
        " Ubuntu) or a complete Python",
    )


def pip_install(lock: Path) -> None:
    """Install exactly what a lock names into .venv."""
    run(
        [*python("pip"), "install", "-qq", "--require-hashes", "-r", str(lock)],
        f"pip could not install the packages of {lock.name}",
    )


def install_node() -> None:
    """Put Node.js and npm into .venv, for a machine that has none."""
    lock = ROOT / "requirements-node.txt"
    say("Node.js")
    pip_install(lock)
    mark_done(VENV, lock)


def download_browser() -> None:
    """Fetch Playwright's own Chromium and, where it will not start, the libraries it lacks."""
    if succeeds([*python("playwright"), "install", "chromium"]) and not starts(
        playwright_browser()
    ):
        succeeds([*python("playwright"), "install-deps", "chromium"])


def install_debian_browser() -> None:
    """Install Debian's Chromium with a font to write in."""
    apt_install("chromium", "fonts-liberation")


def playwright_browser() -> str:
    """Return the path at which Playwright keeps its Chromium, whether or not it is there."""
    script = (
        "from playwright.sync_api import sync_playwright as start\n"
        "with start() as playwright: print(playwright.chromium.executable_path)"
    )
    result = subprocess.run(
        [venv_tool("python"), "-c", script], capture_output=True, text=True, check=False
    )
    return result.stdout.strip()


def starts(browser: str) -> bool:
    """Tell whether a browser is there and has the libraries it needs."""
    return Path(browser).is_file() and succeeds([browser, "--no-sandbox", "--version"])


def apt_install(*packages: str) -> None:
    """Try to install Debian packages, as root or with a sudo that asks for no password."""
    if not shutil.which("apt-get"):
        return
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if sudo and not succeeds([*sudo, "true"]):
        return
    apt = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    succeeds([*apt, "update"])
    succeeds([*apt, "install", "-y", "--no-install-recommends", *packages])


def is_done(place: Path, lock: Path) -> bool:
    """Tell whether a lock, as it stands now, was fully installed in a place."""
    stamp = stamp_of(place, lock)
    return stamp.exists() and stamp.read_text(encoding="utf-8") == fingerprint(lock)


def mark_done(place: Path, lock: Path) -> None:
    """Note that a lock was fully installed in a place."""
    stamp_of(place, lock).write_text(fingerprint(lock), encoding="utf-8")


def stamp_of(place: Path, lock: Path) -> Path:
    """Return the file that notes what was installed in a place."""
    return place / f".{lock.name}.done"


def fingerprint(lock: Path) -> str:
    """Return what must be unchanged for an installation to be still good."""
    parts = (lock.read_bytes(), os.fsencode(ROOT), sys.version.encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def venv_tool(name: str) -> Path:
    """Return the path of a program in .venv."""
    return VENV / "bin" / name


def python(module: str) -> list[str]:
    """Return the start of a command that runs a module with .venv's Python."""
    return [str(venv_tool("python")), "-m", module]


def run(command: list[str], failure: str) -> None:
    """Run a command in the project's root; its failure is the set-up's."""
    try:
        subprocess.run(command, cwd=ROOT, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetupError(failure) from error


def succeeds(command: list[str]) -> bool:
    """Run a command silently and tell whether it succeeded."""
    try:
        result = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    except OSError:
        return False
    return result.returncode == 0


def say(step: str) -> None:
    """Tell the person what is being fetched, as it may take a while."""
    print(f"set-up: fetching {step} …", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
