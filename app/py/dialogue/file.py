"""The board's file: what is written, and what is accepted back.

An envelope (type, version, scale, saved) around the nested answers. The same text is kept in the
browser's storage. Its JSON Schema is published with the site.
"""

import json
from collections import OrderedDict

from .cards import in_play
from .errors import (
    FileTooLarge,
    NewerVersion,
    NotJson,
    OtherKind,
    OtherScale,
    UnknownCard,
    WrongShape,
)
from .fields import check, shown, taken
from .paths import Answers, flatten, in_order, nest
from .tool import Tool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .paths import Order

VERSION = 1
# Bytes. A board with every field of all cards full is about 2 MB.
LARGEST = 5_000_000
# Levels of objects in a field that is kept unread.
DEEPEST = 20
MEETING = ["name", "workplace", "group", "date"]
PLAN = ["participants", "length", "start", "area", "facilitator", "notetaker", "roles", "marks"]
CARD = ["title", "objective", "rating", "aside", "important"]
ENVELOPE = ["type", "version", "scale", "saved", "answers"]


def envelope(tool: Tool, answers: Answers, saved: str) -> "OrderedDict[str, object]":
    """The answers as the object that is written to a file; `saved` is a local ISO date and time."""
    data: OrderedDict[str, object] = OrderedDict()
    data["type"] = tool.file_type
    data["version"] = VERSION
    data["scale"] = tool.scale
    data["saved"] = saved
    data["answers"] = in_order(nest(answers), _order(tool, answers))
    for path in sorted(answers):
        kept = answers[path]
        if path.startswith("beside/") and isinstance(kept, list):
            data[path[len("beside/") :]] = kept[0]
    return data


def as_json(value: object) -> str:
    """A file's object as JSON text.

    Put together from small pieces, once: MicroPython's `dumps` takes time by the square of a text's
    length, seconds for a board full of notes.
    """
    pieces: list[str] = []
    _write(pieces, value)
    return "".join(pieces)


def _write(pieces: "list[str]", value: object) -> None:
    if not isinstance(value, dict):
        pieces.append(json.dumps(value))
        return
    before = "{"
    for key, inner in value.items():
        pieces.append(before + json.dumps(key) + ":")
        _write(pieces, inner)
        before = ","
    pieces.append("}" if value else "{}")


def example(tool: Tool) -> "dict[str, object]":
    """The tool's example as a file that has been parsed."""
    return {
        "type": tool.file_type,
        "version": VERSION,
        "scale": tool.scale,
        "answers": tool.example,
    }


def _order(tool: Tool, answers: Answers) -> "Order":
    """Every path of the tool, nested, in the order a person reads the forms."""
    card: Order = _leaves(CARD)
    card += [("votes", _leaves([str(value + 1) for value in range(tool.highest)]))]
    card += [("notes", _leaves(tool.questions))]
    columns = _leaves(tool.columns)
    states = _leaves(["elsewhere", "impossible"])
    steps = _leaves(tool.steps)
    return [
        ("meeting", _leaves(MEETING)),
        ("plan", _leaves(PLAN) + [("minutes", steps)]),
        ("opening", _leaves(tool.opening)),
        ("cards", [(id_, card) for id_ in in_play(tool, answers)]),
        ("closing", _leaves(tool.closing)),
        ("coverage", [(objective, states) for objective in tool.objectives]),
        ("followup", [(objective, columns) for objective in tool.objectives]),
        ("clock", _leaves(["step", "since"]) + [("used", steps)] + _leaves(["sound"])),
    ]


def _leaves(names: "list[str]") -> "Order":
    return [(name, None) for name in names]


def read(tool: Tool, text: str, parse: "Callable[[str], object]") -> Answers:
    """The answers of a file's text, all of it checked; nothing else is touched.

    `parse` turns JSON text into plain values and raises ValueError where it is not JSON; the page
    gives the browser's own strict parser, for MicroPython's takes what is not JSON. Raises a
    DialogueError that says what is wrong.
    """
    if len(text) > LARGEST:
        raise FileTooLarge(limit=LARGEST // 1_000_000)
    try:
        data = parse(text)
    except (ValueError, RuntimeError):
        raise NotJson() from None
    return restore(tool, data)


def restore(tool: Tool, data: object) -> Answers:
    """The answers of an envelope that has been parsed, checked as `read` does."""
    if not isinstance(data, dict) or data.get("type") != tool.file_type:
        raise OtherKind()
    version = data.get("version")
    if type(version) is not int or version < 1:
        raise WrongShape(where="version")
    if version > VERSION:
        raise NewerVersion(version=shown(version))
    if data.get("scale") != tool.scale:
        raise OtherScale(scale=shown(data.get("scale")))
    nested = data.get("answers")
    if not isinstance(nested, dict):
        raise WrongShape(where="answers")
    answers = taken(tool, nested)
    if answers is None:
        answers = _one_by_one(tool, nested)
    for key, value in data.items():
        if key not in ENVELOPE:
            if not _shallow(value):
                raise WrongShape(where=shown(key))
            # In a list, so that a null is kept too.
            answers["beside/" + key] = [value]
    return answers


def _one_by_one(tool: Tool, nested: "dict[str, object]") -> Answers:
    """What `taken` gives, of answers it does not take: the error that comes first by the paths.

    Only empty objects where none belong raise nothing; they are left out.
    """
    cards = nested.get("cards")
    for card in sorted(cards) if isinstance(cards, dict) else []:
        # Also where nothing is said of it: an empty card would leave no answer to refuse.
        if not tool.is_card(card):
            raise UnknownCard(card=shown(card))
    answers = flatten(nested)
    for path in sorted(answers):
        if path.startswith("beside/"):
            raise WrongShape(where=shown(path.replace("/", " › ")))
        check(tool, path, answers[path])
    return answers


def _shallow(value: object) -> bool:
    """Whether a foreign value nests no deeper than both Pythons can write again."""
    level = [value]
    for _ in range(DEEPEST):
        deeper: list[object] = []
        for part in level:
            if isinstance(part, dict):
                deeper += part.values()
            elif isinstance(part, list):
                deeper += part
        if not deeper:
            return True
        level = deeper
    return False


def file_name(tool: Tool, answers: Answers, today: str) -> str:
    """A telling name: tool, workplace, group and date, in letters every system takes."""
    parts = [tool.file_type.split("/")[0]]
    for path in ("meeting/workplace", "meeting/group"):
        parts.append(slug(str(answers.get(path, ""))))
    parts.append(str(answers.get("meeting/date", today)))
    return "_".join(part for part in parts if part) + ".json"


# MicroPython's lower() knows ASCII only, so the capitals stand here as well.
LETTERS = {"æ": "ae", "ø": "oe", "å": "aa", "Æ": "ae", "Ø": "oe", "Å": "aa", "é": "e", "É": "e"}


def slug(text: str) -> str:
    """A text as lower-case a-z, 0-9 and hyphens, at most 40 of them."""
    out = ""
    for character in text:
        letter = LETTERS.get(character, character)
        for plain in letter.lower():
            fine = "a" <= plain <= "z" or "0" <= plain <= "9"
            if fine:
                out += plain
            elif out and out[-1] != "-":
                out += "-"
    return out[:40].strip("-")
