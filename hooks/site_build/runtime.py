"""What the browser gets: the tool as plain data, and the Python that brings the page to life."""

import ast
import json
from pathlib import Path
from typing import Any

import msgspec
import python_minifier
import rcssmin
import rjsmin

from .model import Tool

BUNDLE = """\
import os

for folder in {folders!r}:
    os.mkdir(folder)
for path, text in (
{files}
):
    with open(path, "w") as file:
        file.write(text)
import board.main
"""


def tool_data(tool: Tool) -> dict[str, Any]:
    """The tool as the `dialogue` package reads it: structure, limits of the scale, what it says.

    The long texts stay out: they stand in the page already.
    """
    return {
        "file_type": tool.file_type,
        "storage": tool.identity.id,
        "areas": [
            {
                "id": area.id,
                "name": area.name,
                "objectives": [{"id": o.id, "name": o.name} for o in area.objectives],
            }
            for area in tool.areas
        ],
        "cards": [
            {"id": card.id, "title": card.title, "objective": card.objective}
            for area in tool.areas
            for card in tool.cards_in(area)
        ],
        "questions": msgspec.to_builtins(tool.meeting.questions),
        "opening": msgspec.to_builtins(tool.meeting.opening),
        "closing": [
            {"id": question.id, "text": question.text}
            for questions in tool.meeting.closing
            for question in questions.questions
        ],
        "steps": [
            {"id": step.id, "name": step.name, "minutes": step.minutes, "cards": step.cards}
            for step in tool.meeting.steps
        ],
        "blanks": tool.meeting.blanks,
        "marks": tool.meeting.marks,
        "followup": [
            {"id": field.id, "label": field.label}
            for column in tool.forms.followup.columns
            for field in column.fields
        ],
        "scale": {
            "id": tool.scale.id,
            "highest": len(tool.scale.steps),
            "strong": tool.scale.strong.from_,
            "weak": tool.scale.weak.to,
        },
        "say": tool.interface.say,
        "example": tool.example.answers,
    }


class _WithoutTypes(ast.NodeTransformer):
    """Takes out what only type checkers import and define."""

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        is_types = isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        return node.orelse if is_types else node


def _bare(source: str) -> str:
    """Python without what only readers use: the browser would fetch and parse it for nothing."""
    return python_minifier.minify(
        ast.unparse(_WithoutTypes().visit(ast.parse(source))),
        remove_annotations=True,
        remove_literal_statements=True,
        hoist_literals=False,
        convert_posargs_to_args=False,
    )


def shortened(source: Path) -> str:
    """A style sheet or JavaScript module of ours without comments and indentation."""
    shorten = rcssmin.cssmin if source.suffix == ".css" else rjsmin.jsmin
    return str(shorten(source.read_text("utf-8")))


def _literal(text: str) -> str:
    """Text as Python writes it; raw where that can be, since every escape is sent."""
    return repr(text) if "'''" in text else f"r'''{text}\n'''"


def bundle(python: Path, data: dict[str, Any]) -> str:
    """The application's Python with tool.json as one module, which lays them out and starts main.

    Sent as a .txt, which web servers compress where they leave a .py as it is. One request where
    single modules were two each. An archive would be unpacked by Python in
    MicroPython, which took as long as everything else of our own together.
    """
    files = {
        path.relative_to(python).as_posix(): _bare(path.read_text("utf-8"))
        for path in sorted(python.rglob("*.py"))
    }
    files["tool.json"] = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    folders = {path.rpartition("/")[0] for path in files} - {""}
    pairs = [f"({path!r}, {_literal(text)})," for path, text in files.items()]
    return BUNDLE.format(folders=sorted(folders), files="\n".join(pairs))
