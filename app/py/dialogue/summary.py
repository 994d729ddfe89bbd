"""What the ratings say: how many there are, what works really well, what is lowest."""

from .board import objective_of, rating_of
from .cards import aside, in_scope
from .paths import Answers
from .tool import Tool


class Summary:
    """A count and two lists of cards, worked out from the answers.

    `strong` are the cards rated as working really well, highest first (guide, step 4: 4–5);
    `lowest` the other rated ones, lowest first, for the rest of the meeting's time. Equal ratings
    keep the order of the form. A card laid aside with a reason is not waited for: it counts in
    `aside`, not in `total`.
    """

    def __init__(self, tool: Tool, answers: Answers) -> None:
        cards = in_scope(tool, answers)
        self.aside = [card for card in cards if aside(answers, card) is not None]
        self.total = len(cards) - len(self.aside)
        rated = []
        for index, card in enumerate(card for card in cards if card not in self.aside):
            rating = rating_of(answers, card)
            if rating is not None:
                rated.append((rating, index, card))
        self.rated = len(rated)
        # The index breaks ties: MicroPython's sort is not stable.
        strong = sorted((-r, i, card) for r, i, card in rated if r >= tool.strong)
        self.strong: list[str] = [card for _, _, card in strong]
        lowest = sorted((r, i, card) for r, i, card in rated if r < tool.strong)
        self.lowest: list[str] = [card for _, _, card in lowest]


class Group:
    """Cards of one objective of an area.

    `objective` is None for cards that lie on none.
    """

    def __init__(self, area: str, objective: "str | None", cards: "list[str]") -> None:
        self.area = area
        self.objective = objective
        self.cards = cards


def grouped(tool: Tool, answers: Answers, cards: "list[str]") -> "list[Group]":
    """Cards by area and objective, keeping their order: lowest first makes the lowest group first.

    For the rest of the meeting, to go deeper where the numbers are lowest (guide, step 4).
    """
    groups: dict[str, Group] = {}
    order = []
    for card in cards:
        area = tool.area_of_card(card)
        objective = objective_of(answers, card)
        key = area + "/" + str(objective)
        if key not in groups:
            groups[key] = Group(area, objective, [])
            order.append(key)
        groups[key].cards.append(card)
    return [groups[key] for key in order]


def mark(tool: Tool, rating: "int | None") -> str:
    """How a rating is drawn, to be told apart without colour: strong, middle, weak or none."""
    if rating is None:
        return "none"
    if rating >= tool.strong:
        return "strong"
    return "weak" if rating <= tool.weak else "middle"
