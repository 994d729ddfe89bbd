"""What means most (guide, step 6), and how it goes there."""

from .board import rating_of
from .cards import aside, important, in_play
from .paths import Answers
from .tool import Tool


def marks(tool: Tool, answers: Answers) -> int:
    """How many cards a group can mark as meaning most: its own number, or the tool's."""
    own = answers.get("plan/marks")
    return own if isinstance(own, int) else tool.most_marks


class Priorities:
    """Importance against rating.

    `marked` and `unmarked` hold, by rating (None where there is none), the cards in the order of
    the form; one laid aside is in neither. `left` is how many marks the group still has, below
    zero where it gave more.
    """

    def __init__(self, tool: Tool, answers: Answers) -> None:
        ratings: list[int | None] = [None]
        ratings += range(1, tool.highest + 1)
        self.marked: dict[int | None, list[str]] = {rating: [] for rating in ratings}
        self.unmarked: dict[int | None, list[str]] = {rating: [] for rating in ratings}
        given = 0
        for card in in_play(tool, answers):
            is_marked = important(answers, card)
            given += is_marked
            if aside(answers, card) is None:
                row = self.marked if is_marked else self.unmarked
                row[rating_of(answers, card)].append(card)
        self.left = marks(tool, answers) - given
