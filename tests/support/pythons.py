"""Runs a script in either Python, in a folder that is all the script can import or read."""

import subprocess
import sys
from pathlib import Path

from dev.setup import find_node

RUNNER = Path(__file__).with_name("micropython.mjs")
TIME_LIMIT = 120


def run_in_micropython(folder: Path, script: str) -> str:
    """Return what a script prints under the browser's Python."""
    node = find_node()
    assert node, "Node.js is missing; `make setup` fetches it"
    return _output_of([node, str(RUNNER), str(folder), script], folder)


def run_with_rom(image: bytes, code: str, folder: Path) -> str:
    """Return what code prints under the browser's Python with an image in its ROM."""
    node = find_node()
    assert node, "Node.js is missing; `make setup` fetches it"
    file = folder / "image"
    file.write_bytes(image)
    return _output_of([node, str(RUNNER.with_name("rom.mjs")), str(file), code], folder)


def run_in_cpython(folder: Path, script: str) -> str:
    """Return what the same script prints under this Python."""
    return _output_of([sys.executable, "-I", "-X", "utf8", "-c", _FROM_HERE, script], folder)


# Isolated mode keeps the environment and site-packages' paths out; the folder alone is added.
_FROM_HERE = "import runpy, sys; sys.path[:0] = ['.']; runpy.run_path(sys.argv[1])"


def _output_of(command: list[str], folder: Path) -> str:
    result = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=TIME_LIMIT, check=False
    )
    assert result.returncode == 0, f"{result.stdout}\n{result.stderr}"
    return result.stdout
