"""The published JSON Schema of a board's file, from the same content as the page."""

from typing import Any

from dialogue.fields import NAME, NOTE
from dialogue.file import VERSION

from .model import Tool

SCHEMA = "https://json-schema.org/draft/2020-12/schema"


def board_schema(tool: Tool) -> dict[str, Any]:
    """The schema of an exported board. Every answer may be left out; none may be unknown."""
    columns = [field.id for column in tool.forms.followup.columns for field in column.fields]
    cards = {
        card.id: _object(
            {
                "objective": {"enum": [o.id for o in tool.area_of(card).objectives]},
                "rating": {"type": "integer", "minimum": 1, "maximum": len(tool.scale.steps)},
                "notes": _object({q.id: _text(NOTE) for q in tool.meeting.questions}),
            }
        )
        for card in tool.cards
    }
    followup = {
        o.id: _object({column: _text(NOTE) for column in columns})
        for area in tool.areas
        for o in area.objectives
    }
    meeting = {
        "workplace": _text(NAME),
        "group": _text(NAME),
        "date": {"type": "string", "format": "date"},
    }
    return {
        "$schema": SCHEMA,
        "title": tool.identity.name,
        "type": "object",
        "required": ["type", "version", "scale", "answers"],
        "properties": {
            "type": {"const": tool.file_type},
            "version": {"const": VERSION},
            "scale": {"const": tool.scale.id},
            "saved": {"type": "string"},
            "answers": _object(
                {
                    "meeting": _object(meeting),
                    "cards": _object(cards),
                    "followup": _object(followup),
                }
            ),
        },
    }


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _text(limit: int) -> dict[str, Any]:
    return {"type": "string", "minLength": 1, "maxLength": limit}
