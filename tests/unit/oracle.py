"""The rule of what a file may hold, as plain as can be: every path searched for, one by one.

What the dialogue package looks up in one go must give the same, and refuse with the same error.
"""

from functools import cache
from typing import Any

from dialogue.cards import in_play, title
from dialogue.errors import (
    DialogueError,
    NumberOutOfRange,
    RatingOutOfRange,
    TextTooLong,
    UnknownAnswer,
    UnknownCard,
    WrongChoice,
    WrongDate,
    WrongPlace,
    WrongShape,
    WrongText,
)
from dialogue.fields import is_date, is_time, shown
from dialogue.labels import label
from dialogue.paths import Answers
from dialogue.tool import Tool

# Path, kind, a text's length or the highest number, the lowest number. The first that fits counts.
TABLE: list[tuple[Any, ...]] = [
    ("meeting/name", "text", 200),
    ("meeting/workplace", "text", 200),
    ("meeting/group", "text", 200),
    ("meeting/date", "date"),
    ("plan/participants", "number", 1000, 1),
    ("plan/length", "number", 600, 15),
    ("plan/start", "time"),
    ("plan/area", "area"),
    ("plan/facilitator", "text", 200),
    ("plan/notetaker", "text", 200),
    ("plan/roles", "text", 200),
    ("plan/marks", "number", 100, 1),
    ("plan/minutes/<step>", "number", 600),
    ("opening/<opening>", "text", 5000),
    ("clock/step", "step"),
    ("clock/since", "number", 10**11),
    ("clock/used/<step>", "number", 10**7),
    ("clock/sound", "flag"),
    ("cards/<blank>/title", "text", 200),
    ("cards/<card>/aside", "text", 200),
    ("cards/<card>/important", "flag"),
    ("cards/<card>/objective", "objective"),
    ("cards/<card>/rating", "rating"),
    ("cards/<card>/votes/<value>", "number", 50),
    ("cards/<card>/notes/<question>", "text", 5000),
    ("closing/<closing>", "text", 5000),
    ("coverage/<objective>/elsewhere", "text", 5000),
    ("coverage/<objective>/impossible", "text", 5000),
    ("followup/<objective>/<column>", "text", 5000),
]


@cache
def ids(tool: Tool, part: str) -> list[str]:
    """What may stand where a path in the table has this part."""
    blanks = [f"blank-{area}-{n + 1}" for area in tool.areas for n in range(tool.most_blanks)]
    return {
        "<card>": tool.cards + blanks,
        "<blank>": blanks,
        "<value>": [str(value + 1) for value in range(tool.highest)],
        "<step>": tool.steps,
        "<opening>": tool.opening,
        "<closing>": tool.closing,
        "<objective>": tool.objectives,
        "<question>": tool.questions,
        "<column>": tool.columns,
    }.get(part, [part])


def row(tool: Tool, path: str) -> tuple[Any, ...] | None:
    """The first row of the table that a path fits: its kind and limits, 0 where it has none."""
    parts = path.split("/")
    for pattern, *rest in TABLE:
        wanted = pattern.split("/")
        if len(wanted) == len(parts) and all(
            part in ids(tool, want) for want, part in zip(wanted, parts, strict=True)
        ):
            return (*rest, 0, 0)[:3]
    return None


def refusal(tool: Tool, path: str, value: Any) -> DialogueError | None:
    """The error that a value at a path is refused with, or None."""
    found = row(tool, path)
    parts = path.split("/")
    if found is None:
        if parts[0] == "cards" and len(parts) > 1 and parts[1] not in ids(tool, "<card>"):
            return UnknownCard(card=shown(parts[1]))
        return UnknownAnswer(answer=shown(path.replace("/", " › ")))
    kind, most, least = found
    text = value if isinstance(value, str) else ""
    whole = value if type(value) is int else -1
    where = label(tool, path)
    at = {"where": where, "value": shown(value)}
    match kind:
        case "text" if not text:
            return WrongText(where=where)
        case "text" if len(text) > most:
            return TextTooLong(where=where, length=len(text), limit=most)
        case "number" if not least <= whole <= most:
            return NumberOutOfRange(**at, least=least, most=most)
        case "rating" if not 1 <= whole <= tool.highest:
            return RatingOutOfRange(**at, highest=tool.highest)
        case "date" if not is_date(text):
            return WrongDate(**at)
        case "objective" if text not in tool.objectives_in(tool.area_of_card(parts[1])):
            area = tool.name("area", tool.area_of_card(parts[1]))
            return WrongPlace(card=title(tool, {}, parts[1]), area=area, value=shown(value))
    wrong = {
        "flag": value is not True,
        "time": not is_time(text),
        "area": text not in tool.areas,
        "step": text not in tool.steps,
    }
    return WrongChoice(**at) if wrong.get(kind) else None


def flat(nested: Any) -> Answers:
    """Nested objects as flat answers; of keys that cannot be, the one refused is met last first."""
    answers: Answers = {}
    waiting = [("", nested)]
    while waiting:
        path, value = waiting.pop()
        if not isinstance(value, dict):
            answers[path] = value
            continue
        for key, inner in value.items():
            if not key or "/" in key or path.count("/") > 4:
                raise WrongShape(where=path.replace("/", " › ") or "answers")
            waiting.append((f"{path}/{key}" if path else key, inner))
    return answers


def answers_of(tool: Tool, nested: dict[str, Any]) -> Answers:
    """The answers of a file's nested ones; raises the error that comes first by the paths."""
    cards = nested.get("cards")
    for card in sorted(cards) if isinstance(cards, dict) else []:
        if card not in ids(tool, "<card>"):
            raise UnknownCard(card=shown(card))
    answers = flat(nested)
    for path in sorted(answers):
        if path.startswith("beside/"):
            raise WrongShape(where=shown(path.replace("/", " › ")))
        if error := refusal(tool, path, answers[path]):
            raise error
    return answers


def written(tool: Tool, answers: Answers) -> list[str]:
    """The paths of some answers in the order a person reads the forms."""
    paths = [f"meeting/{name}" for name in ("name", "workplace", "group", "date")]
    paths += [f"plan/{name}" for name in ("participants", "length", "start", "area")]
    paths += [f"plan/{name}" for name in ("facilitator", "notetaker", "roles", "marks")]
    paths += [f"plan/minutes/{step}" for step in tool.steps]
    paths += [f"opening/{question}" for question in tool.opening]
    for card in in_play(tool, answers):
        names = ["title", "objective", "rating", "aside", "important"]
        names += [f"votes/{value + 1}" for value in range(tool.highest)]
        names += [f"notes/{question}" for question in tool.questions]
        paths += [f"cards/{card}/{name}" for name in names]
    paths += [f"closing/{question}" for question in tool.closing]
    for objective in tool.objectives:
        paths += [f"coverage/{objective}/{state}" for state in ("elsewhere", "impossible")]
    for objective in tool.objectives:
        paths += [f"followup/{objective}/{column}" for column in tool.columns]
    paths += ["clock/step", "clock/since", *(f"clock/used/{step}" for step in tool.steps)]
    return [path for path in [*paths, "clock/sound"] if path in answers]
