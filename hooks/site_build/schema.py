"""The published JSON Schema of a board's file, from the same content as the page."""

from typing import Any

from dialogue.fields import NAME, NOTE
from dialogue.file import VERSION

from .model import Area, Tool

SCHEMA = "https://json-schema.org/draft/2020-12/schema"


def board_schema(tool: Tool) -> dict[str, Any]:
    """The schema of an exported board. Every answer may be left out; none may be unknown."""
    objectives = [o.id for area in tool.areas for o in area.objectives]
    columns = [field.id for column in tool.forms.followup.columns for field in column.fields]
    closing = [question.id for part in tool.meeting.closing for question in part.questions]
    answers = {
        "meeting": {
            "name": _text(NAME),
            "workplace": _text(NAME),
            "group": _text(NAME),
            "date": {"type": "string", "format": "date"},
        },
        "plan": _plan(tool),
        "opening": {question.id: _text(NOTE) for question in tool.meeting.opening},
        "closing": {question: _text(NOTE) for question in closing},
        "coverage": {
            o: _object({"elsewhere": _text(NOTE), "impossible": _text(NOTE)}) for o in objectives
        },
        "followup": {o: _object({column: _text(NOTE) for column in columns}) for o in objectives},
        "clock": {
            "step": {"enum": [step.id for step in tool.meeting.steps]},
            "since": {"type": "integer", "minimum": 0},
            "used": _object({step.id: _number(0, 10**7) for step in tool.meeting.steps}),
            "sound": {"const": True},
        },
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
                {"cards": _cards(tool)} | {key: _object(part) for key, part in answers.items()}
            ),
        },
    }


def _plan(tool: Tool) -> dict[str, Any]:
    return {
        "participants": _number(1, 1000),
        "length": _number(15, 600),
        "start": {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"},
        "area": {"enum": [area.id for area in tool.areas]},
        "facilitator": _text(NAME),
        "notetaker": _text(NAME),
        "roles": _text(NAME),
        "marks": _number(1, 100),
        "minutes": _object({step.id: _number(0, 600) for step in tool.meeting.steps}),
    }


def _cards(tool: Tool) -> dict[str, Any]:
    """Each card by its id, and blank cards by the pattern of theirs."""
    cards = _object({card.id: _object(_card(tool, tool.area_of(card))) for card in tool.cards})
    cards["patternProperties"] = {
        f"^blank-{area.id}-[1-9][0-9]*$": _object({"title": _text(NAME), **_card(tool, area)})
        for area in tool.areas
    }
    return cards


def _card(tool: Tool, area: Area) -> dict[str, Any]:
    return {
        "objective": {"enum": [o.id for o in area.objectives]},
        "rating": _number(1, len(tool.scale.steps)),
        "aside": _text(NAME),
        "important": {"const": True},
        "votes": _object({str(step.value): _number(0, 50) for step in tool.scale.steps}),
        "notes": _object({q.id: _text(NOTE) for q in tool.meeting.questions}),
    }


def _number(least: int, most: int) -> dict[str, Any]:
    return {"type": "integer", "minimum": least, "maximum": most}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _text(limit: int) -> dict[str, Any]:
    return {"type": "string", "minLength": 1, "maxLength": limit}
