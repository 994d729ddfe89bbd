"""The browser's Python understands all of app/py, and lacks what we hold it to lack."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.parity.dialect import RULES, Inventory, findings, imported
from tests.support.paths import APP
from tests.support.pythons import run_in_micropython

SOURCES = {path.relative_to(APP).as_posix(): path for path in sorted(APP.rglob("*.py"))}
OWN = {path.name for path in APP.iterdir() if path.is_dir()} | {path.stem for path in APP.iterdir()}
# PyScript brings these along.
PAGE = {"js", "jsffi", "polyscript"}

# Python that MicroPython refuses, and that a developer might write.
FOREIGN = (
    "import dataclasses",
    "import enum",
    "import typing",
    "import contextlib",
    "import csv",
    "import uuid",
    "import urllib",
    "import textwrap",
    "import warnings",
    "from collections import Counter",
    "import collections\ncollections.Counter()",
    "from __future__ import annotations",
    '"a".casefold()',
    '"a".removeprefix("a")',
    '"a".removesuffix("a")',
    '"a".zfill(2)',
    '"a".ljust(2)',
    '"a".rjust(2)',
    '"a".capitalize()',
    '"a".title()',
    '"a".isalnum()',
    "vars()",
    "FileNotFoundError()",
    "match 1:\n    case 1: pass",
    "{**{}}",
    "[*[1]]",
    "def f(a, /): pass",
    "import io\nwith (io.StringIO() as f): pass",
    *(rule.example for rule in RULES),
)

# Python that only a type checker reads, or that MicroPython does have.
HARMLESS = (
    "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from collections.abc import Iterable",
    "answers: dict[str, object] = {}",
    "def f(a: list[int], *rest: tuple[int, ...]) -> 'dict[str, int] | None': pass",
    "class A:\n    def title(self): return 'a'\nA().title()",
    "import json\njson.dumps([], separators=(',', ':'))",
    "max([], default=1)",
    "isinstance(1, (int, str))",
)


@pytest.fixture(scope="module")
def micropython(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What MicroPython has, and what it says to every source and snippet."""
    folder = tmp_path_factory.mktemp("dialect")
    shutil.copy(Path(__file__).with_name("inventory.py"), folder)
    shutil.copytree(APP, folder / "app", ignore=shutil.ignore_patterns("__pycache__"))
    snippets = [*FOREIGN, *HARMLESS]
    texts = [*(path.read_text(encoding="utf-8") for path in SOURCES.values()), *snippets]
    asked = {
        "modules": sorted(
            module
            for module in set().union(*map(imported, texts))
            if module.split(".")[0] not in OWN | PAGE
        ),
        "files": [f"app/{name}" for name in SOURCES],
        "snippets": snippets,
    }
    (folder / "inventory.json").write_text(json.dumps(asked), encoding="utf-8")
    answer: dict[str, Any] = json.loads(run_in_micropython(folder, "inventory.py"))
    return answer


@pytest.fixture(scope="module")
def inventory(micropython: dict[str, Any]) -> Inventory:
    return Inventory(
        builtins=set(micropython["builtins"]),
        methods=set(micropython["methods"]),
        modules=micropython["modules"],
    )


@pytest.mark.parametrize("name", SOURCES)
def test_source_is_micropython(
    name: str, micropython: dict[str, Any], inventory: Inventory
) -> None:
    assert micropython["files"][f"app/{name}"] is None
    assert findings(SOURCES[name].read_text(encoding="utf-8"), inventory) == []


@pytest.mark.parametrize("code", FOREIGN)
def test_what_micropython_lacks_is_found(
    code: str, micropython: dict[str, Any], inventory: Inventory
) -> None:
    exec(code, {})  # it is Python
    refusal = micropython["snippets"][code]

    assert refusal is not None, "MicroPython has learnt it: drop the rule"
    assert refusal.startswith("SyntaxError") or len(findings(code, inventory)) == 1


@pytest.mark.parametrize("code", HARMLESS)
def test_what_micropython_has_is_let_through(
    code: str, micropython: dict[str, Any], inventory: Inventory
) -> None:
    assert micropython["snippets"][code] is None
    assert findings(code, inventory) == []
