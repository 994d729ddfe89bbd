"""The cards in play: the tool's own and the group's blank ones, and what has become of each."""

from .paths import Answers
from .tool import BLANK, Tool


def title(tool: Tool, answers: Answers, card: str) -> str:
    """A card's title; a blank card's is what the group wrote on it."""
    name = tool.names.get("card/" + card)
    if name is not None:
        return name
    own = answers.get("cards/" + card + "/title")
    return own if isinstance(own, str) else tool.say("say.blank_card")


def blanks(tool: Tool, answers: Answers) -> "dict[str, list[str]]":
    """Each area's blank cards that have anything on them, in the order of their numbers."""
    # Nearly every path is told apart by its beginning; this is asked at every click.
    beginning = "cards/" + BLANK
    found = {path.split("/")[1] for path in answers if path.startswith(beginning)}
    numbers: dict[str, list[int]] = {area: [] for area in tool.areas}
    for card in found:
        if tool.is_blank(card):
            numbers[tool.area_of_card(card)].append(tool.blank_number(card))
    return {area: [tool.blank(area, n) for n in sorted(numbers[area])] for area in tool.areas}


def next_blank(tool: Tool, answers: Answers, area: str) -> "str | None":
    """The first blank card of an area with nothing on it, or None when all are used."""
    taken = blanks(tool, answers)[area]
    for number in range(1, tool.most_blanks + 1):
        card = tool.blank(area, number)
        if card not in taken:
            return card
    return None


def in_play(tool: Tool, answers: Answers) -> "list[str]":
    """All cards in the order of the form; an area's blank ones after its own."""
    own = blanks(tool, answers)
    cards: list[str] = []
    for area in tool.areas:
        cards += tool.cards_in(area)
        cards += own[area]
    return cards


def aside(answers: Answers, card: str) -> "str | None":
    """Why a card is laid aside ("kender vi ikke"), or None."""
    reason = answers.get("cards/" + card + "/aside")
    return reason if isinstance(reason, str) else None


def notes(tool: Tool, answers: Answers, card: str) -> "list[tuple[str, str]]":
    """What is noted on a card: each answered question's id, in the tool's order, with its text."""
    path = "cards/" + card + "/notes/"
    return [(q, str(answers[path + q])) for q in tool.questions if path + q in answers]


def important(answers: Answers, card: str) -> bool:
    """Whether the group marked a card as one that means most (guide, step 6)."""
    return answers.get("cards/" + card + "/important") is True


def in_scope(tool: Tool, answers: Answers) -> "list[str]":
    """The cards this meeting is about (guide, step 2): all, or those of the one area it goes into.

    With them go cards of other areas that the group has rated or laid aside all the same.
    """
    area = answers.get("plan/area")
    return [
        card
        for card in in_play(tool, answers)
        if area is None
        or tool.area_of_card(card) == area
        or "cards/" + card + "/rating" in answers
        or aside(answers, card) is not None
    ]


def row(tool: Tool, answers: Answers, card: str) -> "list[str]":
    """The cards to turn through from an open one: those in scope, and this one in its place."""
    cards = in_scope(tool, answers)
    if card not in cards:
        places = {
            c: (tool.areas.index(tool.area_of_card(c)), tool.order(c)) for c in cards + [card]
        }
        cards = sorted(places, key=lambda c: places[c])
    return cards


def open_cards(tool: Tool, answers: Answers) -> "list[str]":
    """The cards that still wait for a rating or a reason."""
    return [card for card in in_scope(tool, answers) if _waits(answers, card)]


def _waits(answers: Answers, card: str) -> bool:
    return "cards/" + card + "/rating" not in answers and aside(answers, card) is None
