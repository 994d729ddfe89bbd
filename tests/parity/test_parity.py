"""The same cases give the same in the browser's Python and in this one."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.support.paths import APP, CASES
from tests.support.pythons import run_in_cpython, run_in_micropython

CASE_NAMES = [
    f"{module.stem}.{case}"
    for module in sorted(CASES.glob("*.py"))
    for case in re.findall(r"^def (case_\w+)", module.read_text(encoding="utf-8"), re.MULTILINE)
]

Outcomes = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, tool_json: dict[str, Any]) -> Path:
    """A folder with the logic, the cases and tool.json, as both Pythons get it."""
    folder = tmp_path_factory.mktemp("parity")
    for source, target in ((APP / "dialogue", "dialogue"), (CASES, "cases")):
        shutil.copytree(source, folder / target, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(Path(__file__).with_name("harness.py"), folder)
    (folder / "tool.json").write_text(json.dumps(tool_json), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def in_cpython(folder: Path) -> Outcomes:
    return outcomes(run_in_cpython(folder, "harness.py"))


@pytest.fixture(scope="module")
def in_micropython(folder: Path) -> Outcomes:
    return outcomes(run_in_micropython(folder, "harness.py"))


@pytest.mark.parametrize("case", CASE_NAMES)
def test_both_pythons_agree(case: str, in_cpython: Outcomes, in_micropython: Outcomes) -> None:
    expected = in_cpython[case]

    assert "error" not in expected
    assert as_text(in_micropython[case]) == as_text(expected)


def outcomes(printed: str) -> Outcomes:
    """The outcomes in the harness's last line; a case may have printed before it."""
    result: Outcomes = json.loads(printed.splitlines()[-1])
    return result


def as_text(outcome: dict[str, Any]) -> str:
    """The outcome as text in which 1, 1.0 and true differ, and a difference is easy to see."""
    return json.dumps(outcome, indent=1, sort_keys=True, ensure_ascii=False)
