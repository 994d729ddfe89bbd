"""How long taking over a saved board takes, beside the parsing of its text in the same Python."""

import json
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from dev.bench.boards import full_board, tool_json
from dev.setup import ROOT
from tests.support.pythons import run_in_micropython

TIMES = 30

# They take turns, with the rubbish cleared away between them, so that neither pays for the other.
SCRIPT = f"""\
import gc
import json

from js import performance

from dialogue.file import restore
from dialogue.tool import Tool

with open("tool.json") as file:
    tool = Tool(json.load(file))
with open("board.json") as file:
    text = file.read()


def time(work, *given):
    gc.collect()
    start = performance.now()
    work(*given)
    return performance.now() - start


times = [
    (time(json.loads, text), time(restore, tool, json.loads(text))) for _ in range({TIMES})
]
print(json.dumps([sorted(kind)[{TIMES // 2}] for kind in zip(*times)]))
"""


@dataclass(frozen=True)
class Restoring:
    """Milliseconds for parsing a board's text, and for making answers of what was parsed."""

    parsing: float
    restoring: float


def restoring() -> Restoring:
    """Measure it in the browser's Python."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "app/py/dialogue", folder / "dialogue")
        (folder / "tool.json").write_text(json.dumps(tool_json()), encoding="utf-8")
        (folder / "board.json").write_text(full_board(), encoding="utf-8")
        (folder / "measure.py").write_text(SCRIPT, encoding="utf-8")
        return Restoring(*json.loads(run_in_micropython(folder, "measure.py")))
