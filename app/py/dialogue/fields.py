"""The one table of answers: which paths there are, and what each may hold.

An answer's path is the `name` of its control. An answer that is empty is not there: no path ever
holds "" or None.
"""

from .cards import title
from .errors import (
    NumberOutOfRange,
    RatingOutOfRange,
    TextTooLong,
    UnknownAnswer,
    UnknownCard,
    WrongChoice,
    WrongDate,
    WrongPlace,
    WrongText,
)
from .tool import Tool

NAME = 200
NOTE = 5000


class Field:
    """What a path may hold.

    `kind` is text, date, time, number, flag, area, step, objective, rating or beside; `limit` is a
    text's length or the highest number, `least` the lowest. A `beside` value belongs to a later
    edition of the file: it is carried along unread.
    """

    def __init__(self, pattern: str, kind: str, limit: int = 0, least: int = 0) -> None:
        self.pattern = pattern.split("/")
        self.kind = kind
        self.limit = limit
        self.least = least


TABLE = [
    Field("meeting/name", "text", NAME),
    Field("meeting/workplace", "text", NAME),
    Field("meeting/group", "text", NAME),
    Field("meeting/date", "date"),
    Field("plan/participants", "number", 1000, 1),
    Field("plan/length", "number", 600, 15),
    Field("plan/start", "time"),
    Field("plan/area", "area"),
    Field("plan/facilitator", "text", NAME),
    Field("plan/notetaker", "text", NAME),
    Field("plan/roles", "text", NAME),
    Field("plan/marks", "number", 100, 1),
    Field("plan/minutes/<step>", "number", 600),
    Field("opening/<opening>", "text", NOTE),
    Field("clock/step", "step"),
    Field("clock/since", "number", 10**11),
    Field("clock/used/<step>", "number", 10**7),
    Field("clock/sound", "flag"),
    Field("cards/<blank>/title", "text", NAME),
    Field("cards/<card>/aside", "text", NAME),
    Field("cards/<card>/important", "flag"),
    Field("cards/<card>/objective", "objective"),
    Field("cards/<card>/rating", "rating"),
    Field("cards/<card>/votes/<value>", "number", 50),
    Field("cards/<card>/notes/<question>", "text", NOTE),
    Field("closing/<closing>", "text", NOTE),
    Field("coverage/<objective>/elsewhere", "text", NOTE),
    Field("coverage/<objective>/impossible", "text", NOTE),
    Field("followup/<objective>/<column>", "text", NOTE),
    Field("beside/<any>", "beside"),
]


LABELS = {
    "name": "say.field_name",
    "workplace": "say.field_workplace",
    "group": "say.field_group",
    "date": "say.field_date",
    "participants": "say.field_participants",
    "length": "say.field_length",
    "start": "say.field_start",
    "area": "say.field_area",
    "facilitator": "say.field_facilitator",
    "notetaker": "say.field_notetaker",
    "roles": "say.field_roles",
    "marks": "say.field_marks",
    "sound": "say.field_sound",
    "elsewhere": "say.field_elsewhere",
    "impossible": "say.field_impossible",
}


def _fits(tool: Tool, pattern: str, part: str) -> bool:
    """Whether one part of a path is what its pattern asks for."""
    if pattern == "<card>":
        return part in tool.cards or tool.is_blank(part)
    if pattern == "<blank>":
        return tool.is_blank(part)
    if pattern == "<value>":
        return part in [str(value + 1) for value in range(tool.highest)]
    if pattern == "<step>":
        return part in tool.steps
    if pattern == "<opening>":
        return part in tool.opening
    if pattern == "<closing>":
        return part in tool.closing
    if pattern == "<objective>":
        return part in tool.objectives
    if pattern == "<question>":
        return part in tool.questions
    if pattern == "<column>":
        return part in tool.columns
    return pattern == "<any>" or pattern == part


def find(tool: Tool, path: str) -> "Field | None":
    """The field of a path, or None where this tool has no such answer."""
    parts = path.split("/", 1) if path.startswith("beside/") else path.split("/")
    for field in TABLE:
        if len(field.pattern) == len(parts) and all(
            _fits(tool, pattern, part) for pattern, part in zip(field.pattern, parts)
        ):
            return field
    return None


def check(tool: Tool, path: str, value: object) -> None:
    """Refuses a value that the path may not hold, with the typed error that says why."""
    field = find(tool, path)
    if field is None:
        parts = path.split("/")
        if parts[0] == "cards" and len(parts) > 1 and not _fits(tool, "<card>", parts[1]):
            raise UnknownCard(card=shown(parts[1]))
        raise UnknownAnswer(answer=shown(path.replace("/", " › ")))
    if field.kind == "text":
        _check_text(tool, path, value, field.limit)
    elif field.kind == "number":
        if type(value) is not int or not field.least <= value <= field.limit:
            raise NumberOutOfRange(
                where=label(tool, path), value=shown(value), least=field.least, most=field.limit
            )
    elif field.kind in ("time", "flag", "area", "step"):
        if not _is_choice(tool, field.kind, value):
            raise WrongChoice(where=label(tool, path), value=shown(value))
    elif field.kind == "date":
        if not isinstance(value, str) or not is_date(value):
            raise WrongDate(where=label(tool, path), value=shown(value))
    elif field.kind == "rating":
        if type(value) is not int or not 1 <= value <= tool.highest:
            raise RatingOutOfRange(
                where=label(tool, path), value=shown(value), highest=tool.highest
            )
    elif field.kind == "objective":
        card = path.split("/")[1]
        if not isinstance(value, str) or value not in tool.objectives_in(tool.area_of_card(card)):
            raise WrongPlace(
                card=title(tool, {}, card),
                area=tool.name("area", tool.area_of_card(card)),
                value=shown(value),
            )


def _is_choice(tool: Tool, kind: str, value: object) -> bool:
    if kind == "flag":
        return value is True
    if kind == "area":
        return value in tool.areas
    if kind == "step":
        return value in tool.steps
    return isinstance(value, str) and is_time(value)


def is_time(text: str) -> bool:
    """Whether a text is a time of day as a time control writes it: hours:minutes."""
    if len(text) != 5 or text[2] != ":" or not _digits(text[:2] + text[3:]):
        return False
    return int(text[:2]) < 24 and int(text[3:]) < 60


def _digits(text: str) -> bool:
    return all(character in "0123456789" for character in text)


def _check_text(tool: Tool, path: str, value: object, limit: int) -> None:
    if not isinstance(value, str) or not value:
        raise WrongText(where=label(tool, path))
    if len(value) > limit:
        raise TextTooLong(where=label(tool, path), length=len(value), limit=limit)


def is_date(text: str) -> bool:
    """Whether a text is a day of the calendar as a date control writes it: year-month-day."""
    parts = text.split("-")
    if [len(part) for part in parts] != [4, 2, 2]:
        return False
    if not _digits("".join(parts)):
        return False
    year, month, day = [int(part) for part in parts]
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return year >= 1 and 1 <= month <= 12 and 1 <= day <= days[month - 1]


def day(date: str) -> str:
    """A date as it is written in Danish, "24.11.2026"; "" stays empty."""
    return ".".join(reversed(date.split("-"))) if date else ""


def label(tool: Tool, path: str) -> str:
    """What a person calls the answer at a path: "Mentorordninger: Kender alle indsatsen?"."""
    parts = path.split("/")
    if parts[0] == "cards":
        card = title(tool, {}, parts[1])
        if len(parts) == 4 and parts[2] == "votes":
            return card + ": " + tool.say("say.field_votes", value=parts[3])
        return card + ": " + tool.name("question", parts[3]) if len(parts) == 4 else card
    if parts[0] in ("opening", "closing"):
        return tool.name(parts[0], parts[1])
    if parts[-1] in tool.steps:
        return tool.name("step", parts[-1])
    if parts[0] == "followup":
        return tool.name("objective", parts[1]) + ": " + tool.name("column", parts[2])
    if parts[0] == "coverage":
        return tool.name("objective", parts[1]) + ": " + tool.say(LABELS[parts[2]])
    return tool.say(LABELS[parts[-1]]) if parts[-1] in LABELS else parts[-1]


def shown(value: object) -> str:
    """A foreign value, short enough to stand in a message."""
    try:
        text = str(value)
    except RuntimeError:  # nested deeper than can be written
        return "…"
    return text if len(text) <= 40 else text[:40] + "…"
