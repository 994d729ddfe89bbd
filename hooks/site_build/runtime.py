"""What the browser gets besides its Python: the tool as plain data, styles, JavaScript."""

from pathlib import Path
from typing import Any

import msgspec
import rcssmin
import rjsmin

from .model import Tool


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


def shortened(source: Path) -> str:
    """A style sheet or JavaScript module of ours without comments and indentation."""
    shorten = rcssmin.cssmin if source.suffix == ".css" else rjsmin.jsmin
    return str(shorten(source.read_text("utf-8")))
