"""The image of bytecode, which MicroPython documents nowhere, is read as it was written."""

import json
from pathlib import Path
from typing import Any

import pytest

from site_build import rom
from tests.support.paths import APP
from tests.support.pythons import run_with_rom

READ_ALL = """
import json, os
def files(folder):
    for name, kind, *rest in os.ilistdir(folder):
        path = folder + "/" + name
        if kind == 0x4000:
            yield from files(path)
        else:
            with open(path, "rb") as file:
                yield path, list(file.read())
print(json.dumps(dict(files("/rom"))))
"""
USE = """
import json, sys
from dialogue.tool import Tool
with open("tool.json") as file:
    tool = Tool(json.load(file))
print(json.dumps([len(tool.cards), sorted(m for m in sys.modules if m.startswith("dialogue"))]))
"""
FAIL = """
import sys
from box import inner
try:
    inner.fail()
except ZeroDivisionError as error:
    sys.print_exception(error, sys.stdout)
"""


def test_every_file_is_found_where_it_was_put(tmp_path: Path) -> None:
    files = {
        "a.txt": b"",
        "deep/er/b.bin": bytes(range(256)) * 100,
        "deep/c.txt": "æøå".encode(),
        **{f"many/{number}.txt": bytes([number]) for number in range(200)},
    }

    printed = run_with_rom(rom.image(files), READ_ALL, tmp_path)

    assert json.loads(printed) == {f"/rom/{path}": list(body) for path, body in files.items()}


def test_the_application_is_imported_from_it(tmp_path: Path, tool_json: dict[str, Any]) -> None:
    printed = run_with_rom(rom.image(rom.files(APP, tool_json)), USE, tmp_path)

    cards, modules = json.loads(printed)
    assert cards == len(tool_json["cards"])
    assert "dialogue.tool" in modules


def test_a_traceback_names_the_line_of_the_source(tmp_path: Path) -> None:
    source = (
        "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    import nothing\n\ndef fail():\n    1 / 0\n"
    )
    files = {"box/inner.mpy": rom.bytecode(source, "box/inner.py")}

    printed = run_with_rom(rom.image(files), FAIL, tmp_path)

    assert 'File "box/inner.py", line 6, in fail' in printed


def test_what_only_type_checkers_read_is_left_out() -> None:
    with_types = "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from far import away\n"
    without = "TYPE_CHECKING = False\nif False:\n    pass\n"

    assert b"away" not in rom.bytecode(with_types, "a.py")
    assert rom.bytecode(with_types, "a.py") == rom.bytecode(without, "a.py")


def test_what_does_not_compile_stops_the_build() -> None:
    with pytest.raises(SyntaxError, match=r"a\.py"):
        rom.bytecode("def", "a.py")


@pytest.mark.parametrize("version", ["1.28.0-6", "1.29.1", "2.0.0"])
def test_an_interpreter_of_another_release_stops_the_build(tmp_path: Path, version: str) -> None:
    (tmp_path / "package.json").write_text(json.dumps({"version": version}), "utf-8")

    with pytest.raises(RuntimeError, match="another MicroPython"):
        rom.check_versions(tmp_path)
