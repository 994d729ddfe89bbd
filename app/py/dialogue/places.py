"""Where every card lies, so that a page can lay all of them in one go."""

from .board import objective_of
from .cards import blanks, in_play
from .paths import Answers
from .tool import Tool

# Goes before the id of an area whose tray a card lies in.
TRAY = "tray/"


def places(tool: Tool, answers: Answers) -> "dict[str, list[str]]":
    """The cards in play by where they lie: an objective's id, or "tray/<area>" for those on none.

    Every objective and tray is there, its cards in the order of the form, blank ones last.
    """
    return _by_place(tool, answers, in_play(tool, answers))


def rated_rows(tool: Tool, answers: Answers) -> "dict[str, list[str]]":
    """The same of the blank cards alone, whose rows the rating form does not have beforehand."""
    own = blanks(tool, answers)
    return _by_place(tool, answers, [card for area in tool.areas for card in own[area]])


def _by_place(tool: Tool, answers: Answers, cards: "list[str]") -> "dict[str, list[str]]":
    lying: dict[str, list[str]] = {objective: [] for objective in tool.objectives}
    for area in tool.areas:
        lying[TRAY + area] = []
    for card in cards:
        lying[objective_of(answers, card) or TRAY + tool.area_of_card(card)].append(card)
    return lying
