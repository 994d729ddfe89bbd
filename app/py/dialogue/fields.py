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
from .labels import label
from .paths import Answers
from .tool import Tool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .errors import DialogueError

    # A part of a path to what may follow it; a path's last part to its field.
    Table = dict[str, "Table | Field"]
else:
    Table = dict

NAME = 200
NOTE = 5000


class Field:
    """What a path may hold.

    `kind` is text, date, time, number, flag, area, step, objective, rating or beside; `limit` is a
    text's length or the highest number, `least` the lowest; `choices` are the ids that an area,
    step or objective is one of. A `beside` value belongs to a later edition of the file: it is
    carried along unread.
    """

    def __init__(
        self, kind: str, limit: int = 0, least: int = 0, choices: "list[str] | None" = None
    ) -> None:
        self.kind = kind
        self.limit = limit
        self.least = least
        self.choices = set(choices or [])

    def takes(self, value: object) -> bool:
        """Whether the path may hold a value. Asked of every answer of a file: the usual first."""
        kind = self.kind
        if kind == "text":
            return isinstance(value, str) and 0 < len(value) <= self.limit
        if kind == "number" or kind == "rating":
            # A bool is no number.
            return type(value) is int and self.least <= value <= self.limit
        if kind == "flag":
            return value is True
        if kind == "beside":
            return True
        if not isinstance(value, str):
            return False
        if kind == "date":
            return is_date(value)
        return is_time(value) if kind == "time" else value in self.choices


BESIDE = Field("beside")


def _made(tool: Tool) -> Table:
    """The table, nested as the file is."""
    name, note = Field("text", NAME), Field("text", NOTE)
    return {
        "meeting": {"name": name, "workplace": name, "group": name, "date": Field("date")},
        "plan": {
            "participants": Field("number", 1000, 1),
            "length": Field("number", 600, 15),
            "start": Field("time"),
            "area": Field("area", choices=tool.areas),
            "facilitator": name,
            "notetaker": name,
            "roles": name,
            "marks": Field("number", 100, 1),
            "minutes": _each(tool.steps, Field("number", 600)),
        },
        "opening": _each(tool.opening, note),
        "clock": {
            "step": Field("step", choices=tool.steps),
            "since": Field("number", 10**11),
            "used": _each(tool.steps, Field("number", 10**7)),
            "sound": Field("flag"),
        },
        "cards": _cards(tool, name, note),
        "closing": _each(tool.closing, note),
        "coverage": _each(tool.objectives, {"elsewhere": note, "impossible": note}),
        "followup": _each(tool.objectives, _each(tool.columns, note)),
    }


def _cards(tool: Tool, name: Field, note: Field) -> Table:
    """What each card may hold: all cards of an area the same, and a blank one its title."""
    values = [str(value + 1) for value in range(tool.highest)]
    every: Table = {
        "aside": name,
        "important": Field("flag"),
        "rating": Field("rating", tool.highest, 1),
        "votes": _each(values, Field("number", 50)),
        "notes": _each(tool.questions, note),
    }
    cards: Table = {}
    for area in tool.areas:
        own = dict(every)
        own["objective"] = Field("objective", choices=tool.objectives_in(area))
        blank = dict(own)
        blank["title"] = name
        cards.update(_each(tool.cards_in(area), own))
        cards.update(_each(tool.blanks_in(area), blank))
    return cards


def _each(ids: "list[str]", inner: "Table | Field") -> Table:
    return dict.fromkeys(ids, inner)


def _table(tool: Tool) -> Table:
    if tool.table is None:
        tool.table = _made(tool)
    return tool.table


def find(tool: Tool, path: str) -> "Field | None":
    """The field of a path, or None where this tool has no such answer."""
    if path.startswith("beside/"):
        return BESIDE
    place: Table | Field | None = _table(tool)
    for part in path.split("/"):
        if not isinstance(place, dict):
            return None
        place = place.get(part)
    return place if isinstance(place, Field) else None


def taken(tool: Tool, nested: "dict[str, object]") -> "Answers | None":
    """Nested answers as flat ones, or None where the table has no place for something in them.

    What that is, and whether it matters, `check` says of each path.
    """
    answers: Answers = {}
    return answers if _take(_table(tool), nested, "", answers) else None


def _take(places: Table, nested: "dict[str, object]", path: str, answers: Answers) -> bool:
    for key, value in nested.items():
        place = places.get(key)
        if isinstance(value, dict):
            if not isinstance(place, dict) or not _take(place, value, path + key + "/", answers):
                return False
        elif isinstance(place, Field) and place.takes(value):
            answers[path + key] = value
        else:
            return False
    return True


def check(tool: Tool, path: str, value: object) -> None:
    """Refuses a value that the path may not hold, with the typed error that says why."""
    field = find(tool, path)
    if field is None:
        parts = path.split("/")
        if parts[0] == "cards" and len(parts) > 1 and not tool.is_card(parts[1]):
            raise UnknownCard(card=shown(parts[1]))
        raise UnknownAnswer(answer=shown(path.replace("/", " › ")))
    if not field.takes(value):
        raise _refusal(tool, path, field, value)


def _refusal(tool: Tool, path: str, field: Field, value: object) -> "DialogueError":
    if field.kind == "objective":
        card = path.split("/")[1]
        return WrongPlace(
            card=title(tool, {}, card),
            area=tool.name("area", tool.area_of_card(card)),
            value=shown(value),
        )
    where = label(tool, path)
    if field.kind == "text":
        if isinstance(value, str) and value:
            return TextTooLong(where=where, length=len(value), limit=field.limit)
        return WrongText(where=where)
    if field.kind == "number":
        return NumberOutOfRange(
            where=where, value=shown(value), least=field.least, most=field.limit
        )
    if field.kind == "rating":
        return RatingOutOfRange(where=where, value=shown(value), highest=field.limit)
    if field.kind == "date":
        return WrongDate(where=where, value=shown(value))
    return WrongChoice(where=where, value=shown(value))


def is_time(text: str) -> bool:
    """Whether a text is a time of day as a time control writes it: hours:minutes."""
    if len(text) != 5 or text[2] != ":" or not _digits(text[:2] + text[3:]):
        return False
    return int(text[:2]) < 24 and int(text[3:]) < 60


def _digits(text: str) -> bool:
    return all(character in "0123456789" for character in text)


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


def shown(value: object) -> str:
    """A foreign value, short enough to stand in a message."""
    try:
        text = str(value)
    except RuntimeError:  # nested deeper than can be written
        return "…"
    return text if len(text) <= 40 else text[:40] + "…"
