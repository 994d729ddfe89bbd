"""The pages that are measured: the board, and what it is held against."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from dev.setup import NODE_MODULES, ROOT

SITE = "site/"


@dataclass(frozen=True)
class Target:
    """A page, and whether a program on it sets the mark `board-ready`.

    `is_full` is a board that finds 39 rated cards in the storage.
    """

    name: str
    path: str
    has_program: bool = True
    is_full: bool = False


BOARD = Target("board", f"{SITE}tavle/")
FULL_BOARD = Target("full board", f"{SITE}tavle/", is_full=True)
HELLO = Target("hello on MicroPython", "hello/")
MATERIAL = Target("bare Material page", "material/", has_program=False)
TARGETS = (BOARD, FULL_BOARD, HELLO, MATERIAL)

# PyScript's plainest page: nothing is preloaded, every plugin is as PyScript has it.
HELLO_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Hello</title>
<link rel="stylesheet" href="../packages/@pyscript/core/dist/core.css">
<script type="module" src="../packages/@pyscript/core/dist/core.js"></script>
</head>
<body>
<mpy-config>{"interpreter":
  "../packages/@micropython/micropython-webassembly-pyscript/micropython.mjs"}</mpy-config>
<script type="mpy">
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


def write_pages(root: Path) -> None:
    """Write the site and its references into a folder to be served."""
    build(ROOT, root / SITE)
    (root / "packages").symlink_to(NODE_MODULES)
    (root / HELLO.path).mkdir()
    (root / HELLO.path / "index.html").write_text(HELLO_PAGE, encoding="utf-8")
    source = root / "material-source"
    (source / "docs").mkdir(parents=True)
    (source / "mkdocs.yml").write_text(MATERIAL_CONFIG, encoding="utf-8")
    (source / "docs/index.md").write_text("# Hello\n\nHello, world\n", encoding="utf-8")
    build(source, root / MATERIAL.path)


def build(source: Path, target: Path) -> None:
    """Build an MkDocs site."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(target)]
    subprocess.run(command, cwd=source, check=True)
