"""What the browser gets: the tool as plain data, and the Python that brings the page to life."""

import ast
import json
from pathlib import Path
from typing import Any

import msgspec

from .model import Tool

BUNDLE = """\
import os

for folder in {folders!r}:
    os.mkdir(folder)
for path, text in {files!r}:
    with open(path, "w") as file:
        file.write(text)
import main
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


def _bare(source: str) -> str:
    """Python without what only readers and checkers use: the browser would fetch it for nothing."""
    return ast.unparse(ast.fix_missing_locations(_Barer().visit(ast.parse(source))))


class _Barer(ast.NodeTransformer):
    """Takes docstrings and annotations out of a module (comments go with the parsing)."""

    def visit_Expr(self, node: ast.Expr) -> ast.stmt:
        is_text = isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        return ast.Pass() if is_text else node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.returns = None
        self.generic_visit(node)
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.annotation = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt:
        if node.value is None:
            return ast.Pass()
        return ast.Assign(targets=[node.target], value=node.value)


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
    return BUNDLE.format(folders=sorted(folders), files=list(files.items()))
