"""The pages that are measured: the board, and what it is held against."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from dev.setup import NODE_MODULES, ROOT


@dataclass(frozen=True)
class Target:
    """A page, and whether a program on it sets the mark `board-ready`."""

    name: str
    path: str
    has_program: bool = True


BOARD = Target("board", "site/tavle/")
MICROPYTHON = Target("hello on MicroPython", "hello-micropython/")
PYODIDE = Target("hello on Pyodide", "hello-pyodide/")
MATERIAL = Target("bare Material page", "material/", has_program=False)
REFERENCES = (MICROPYTHON, PYODIDE, MATERIAL)

INTERPRETERS = {
    MICROPYTHON: ("mpy", "@micropython/micropython-webassembly-pyscript/micropython.mjs"),
    PYODIDE: ("py", "pyodide/pyodide.mjs"),
}

# PyScript's plainest page: nothing is preloaded, every plugin is as PyScript has it.
HELLO = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Hello</title>
<link rel="stylesheet" href="../packages/@pyscript/core/dist/core.css">
<script type="module" src="../packages/@pyscript/core/dist/core.js"></script>
</head>
<body>
<{kind}-config>{{"interpreter": "../packages/{interpreter}"}}</{kind}-config>
<script type="{kind}">
from pyscript import document, window
document.body.append("Hello, world")
window.performance.mark("board-ready")
</script>
</body>
</html>
"""

MATERIAL_CONFIG = """\
site_name: Hello
theme:
  name: material
  font: false
"""


def write_references(root: Path) -> None:
    """Write the three references into a folder to be served."""
    (root / "packages").symlink_to(NODE_MODULES)
    for target, (kind, interpreter) in INTERPRETERS.items():
        page = root / target.path / "index.html"
        page.parent.mkdir()
        page.write_text(HELLO.format(kind=kind, interpreter=interpreter), encoding="utf-8")
    source = root / "material-source"
    (source / "docs").mkdir(parents=True)
    (source / "mkdocs.yml").write_text(MATERIAL_CONFIG, encoding="utf-8")
    (source / "docs/index.md").write_text("# Hello\n\nHello, world\n", encoding="utf-8")
    build(source, root / MATERIAL.path)


def write_board(root: Path) -> None:
    """Build the site, with its board, into a folder to be served."""
    build(ROOT, root / "site")


def build(source: Path, target: Path) -> None:
    """Build an MkDocs site."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(target)]
    subprocess.run(command, cwd=source, check=True)
