"""Reads a content folder, and stops the build with one plain sentence where it is wrong."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

from dialogue import file as board_file
from dialogue import tool as dialogue_tool
from dialogue.errors import DialogueError

from .model import (
    Area,
    Card,
    Example,
    Forms,
    Identity,
    Interface,
    Meeting,
    Part,
    Scale,
    Tool,
)
from .runtime import tool_data

T = TypeVar("T")
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class ContentError(Exception):
    """Content is wrong. The message names the file, the place and what is wrong."""

    def __init__(self, file: str, place: str, wrong: str) -> None:
        super().__init__(f"content/{file}: {place}: {wrong}")


class AreasFile(Part, frozen=True):
    """content/areas.yml."""

    areas: list[Area]


class CardsFile(Part, frozen=True):
    """content/cards.yml."""

    cards: list[Card]


def load(folder: Path) -> Tool:
    """The tool that a content folder describes.

    Raises ContentError, with file and place, at the first thing that is wrong.
    """
    tool = Tool(
        identity=_read(folder, "tool.yml", Identity),
        areas=_read(folder, "areas.yml", AreasFile).areas,
        cards=_read(folder, "cards.yml", CardsFile).cards,
        meeting=_read(folder, "meeting.yml", Meeting),
        scale=_read(folder, "scale.yml", Scale),
        forms=_read(folder, "forms.yml", Forms),
        interface=_read(folder, "interface.yml", Interface),
        example=_read(folder, "example.yml", Example),
    )
    check(tool)
    return tool


def _read(folder: Path, file: str, kind: type[T]) -> T:
    """One file as `kind`."""
    try:
        data = YAML(typ="safe", pure=True).load(folder / file)
    except FileNotFoundError:
        raise ContentError(file, "the file", "is missing") from None
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"line {mark.line + 1}" if mark else "the file"
        problem = " ".join(str(error.problem or error.context or "is not YAML").split())
        raise ContentError(file, place, problem) from None
    try:
        part = msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        wrong, _, place = str(error).partition(" - at ")
        raise ContentError(file, place.strip("`") or "$", wrong) from None
    _refuse_empty(file, "$", data)
    return part


def _refuse_empty(file: str, place: str, data: Any) -> None:
    """A text that is there but says nothing is a missing text."""
    if isinstance(data, str) and not data.strip():
        raise ContentError(file, place, "the text is empty")
    items: Iterable[tuple[str, Any]] = ()
    if isinstance(data, dict):
        items = ((f"{place}.{key}", value) for key, value in data.items())
    elif isinstance(data, list):
        items = ((f"{place}[{i}]", value) for i, value in enumerate(data))
    for inner, value in items:
        _refuse_empty(file, inner, value)


def check(tool: Tool) -> None:
    """The rules that go across parts; raises ContentError."""
    objectives = [o for area in tool.areas for o in area.objectives]
    _ids("areas.yml", "areas", (area.id for area in tool.areas))
    _ids("areas.yml", "objectives", (o.id for o in objectives))
    _ids("cards.yml", "cards", (card.id for card in tool.cards))
    _ids("meeting.yml", "questions", (q.id for q in tool.meeting.questions))
    _ids("meeting.yml", "steps", (step.id for step in tool.meeting.steps))
    _ids("meeting.yml", "opening", (q.id for q in tool.meeting.opening))
    _ids("meeting.yml", "closing", (s.id for s in tool.meeting.closing))
    _ids("meeting.yml", "closing", (q.id for s in tool.meeting.closing for q in s.questions))
    _ids("scale.yml", "id", [tool.scale.id])
    _ids("tool.yml", "id", [tool.identity.id])
    known = {o.id for o in objectives}
    for card in tool.cards:
        if card.objective not in known:
            raise ContentError(
                "cards.yml", card.id, f"points to objective '{card.objective}', which is not there"
            )
    # One page holds the anchors of an area, its objectives and its cards.
    _ids("cards.yml", "anchors", [*(o.id for o in objectives), *(card.id for card in tool.cards)])
    fields = [field.id for column in tool.forms.followup.columns for field in column.fields]
    _ids("forms.yml", "followup.columns", fields)
    _check_breaks(tool)
    _check_numbers(tool.meeting)
    _check_scale(tool.scale)
    _check_links(tool)
    _check_example(tool)


def _ids(file: str, place: str, ids: Iterable[str]) -> None:
    """Each id is well-formed and stands once: ids become anchors, paths and keys in files."""
    seen: set[str] = set()
    for id_ in ids:
        if not ID.fullmatch(id_):
            raise ContentError(file, place, f"the id '{id_}' is not lower-case a-z, 0-9 and hyphen")
        if id_ in seen:
            raise ContentError(file, place, f"the id '{id_}' stands twice")
        seen.add(id_)


def _check_numbers(meeting: Meeting) -> None:
    """Each step takes time."""
    for step in meeting.steps:
        if step.minutes < 1:
            raise ContentError("meeting.yml", step.id, "a step takes at least a minute")


def _check_breaks(tool: Tool) -> None:
    """Each long word breaks inside, and stands in a title or a name."""
    names = [o.name for area in tool.areas for o in area.objectives]
    names += [card.title for card in tool.cards]
    words = re.findall(r"\w+", " ".join(names).lower())
    for word in tool.identity.breaks:
        if "-" not in word.strip("-") or word.replace("-", "") not in words:
            raise ContentError("tool.yml", "breaks", f"no title or name has the word '{word}'")


def _check_scale(scale: Scale) -> None:
    """Values count up from 1, and weak ends below strong."""
    values = [step.value for step in scale.steps]
    if values != list(range(1, len(values) + 1)) or len(values) < 2:
        raise ContentError("scale.yml", "steps", "the values are not 1, 2, 3 … in order")
    if not 1 <= scale.weak.to < scale.strong.from_ <= len(values):
        raise ContentError("scale.yml", "strong and weak", "they overlap or leave the scale")


def _check_links(tool: Tool) -> None:
    """A link is an absolute web address."""
    places = [
        *(("areas.yml", area.id, area.links) for area in tool.areas),
        *(("areas.yml", o.id, o.links) for area in tool.areas for o in area.objectives),
        *(("cards.yml", card.id, card.links) for card in tool.cards),
    ]
    for file, place, links in places:
        for link in links:
            if not re.fullmatch(r"https?://[^\s/]+\.[a-z]+(/\S*)?", link.url):
                raise ContentError(file, place, f"'{link.url}' is not a web address")


def _check_example(tool: Tool) -> None:
    """The example is a board that the page would take."""
    dialogue = dialogue_tool.Tool(tool_data(tool))
    try:
        board_file.restore(dialogue, board_file.example(dialogue))
    except DialogueError as error:
        said = dialogue.say(error.key, **error.details)
        raise ContentError("example.yml", "answers", said) from None
