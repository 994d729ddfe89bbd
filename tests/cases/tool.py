"""What the tool says it has."""

from .support import tool


def case_names_and_order():
    t = tool()
    return [t.areas, t.objectives, t.cards, [t.name("card", card) for card in t.cards]]
