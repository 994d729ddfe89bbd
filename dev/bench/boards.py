"""The boards that are measured, as they lie in the browser's storage."""

import json
from typing import Any
from urllib.parse import urlsplit

from dev.bench.pages import SITE
from dev.setup import ROOT
from dialogue.fields import NOTE
from dialogue.file import envelope
from dialogue.tool import Tool
from site_build.content import load
from site_build.runtime import tool_data

SAVED = "2026-11-24T10:42:00"
# What a group writes down in the meeting: a sentence a question, 21 KB in all.
SENTENCE = (
    "Vi holder fast i den faste runde om torsdagen, og Mette spørger altid de nye, hvad de mangler."
)
SHORT = len(SENTENCE)


def tool_json() -> dict[str, Any]:
    """The tool as the build hands it to the browser."""
    return tool_data(load(ROOT / "content"))


def full_board(note: int = SHORT, ratings: tuple[int, ...] = (3, 4, 2, 5, 1)) -> str:
    """A board's file: 39 cards laid and rated, with notes of so many characters.

    Nine of the cards are the kit's blank ones, one on each objective.
    """
    tool = Tool(tool_json())
    answers: dict[str, object] = {}
    lying = {card: tool.suggested(card) for card in tool.cards}
    for area in tool.areas:
        for number, objective in enumerate(tool.objectives_in(area), 1):
            card = tool.blank(area, number)
            lying[card] = objective
            answers[f"cards/{card}/title"] = f"Vores eget initiativ {len(lying)}"
    text = (SENTENCE + " ") * (note // SHORT + 1)
    for index, (card, objective) in enumerate(lying.items()):
        answers[f"cards/{card}/objective"] = objective
        answers[f"cards/{card}/rating"] = ratings[index % len(ratings)]
        for question in tool.questions:
            answers[f"cards/{card}/notes/{question}"] = text[:note]
    return json.dumps(envelope(tool, answers, SAVED), ensure_ascii=False)


def very_full_board() -> str:
    """The same with every note full, and every card still among the lowest."""
    return full_board(NOTE, ratings=(3,))


def storage(url: str, board: str | None) -> Any:
    """A browser's storage for the server at an address: with a board, or with none.

    Without a board something else lies there, so that both browsers have begun in the same way.
    """
    parts = urlsplit(url)
    key = f"{tool_json()['storage']}:{parts.path}{SITE}:tavle" if board else "bench"
    entry = {"name": key, "value": board or "-"}
    return {
        "cookies": [],
        "origins": [{"origin": f"{parts.scheme}://{parts.netloc}", "localStorage": [entry]}],
    }
