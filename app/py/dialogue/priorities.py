"""What means most (guide, step 6), and how it goes there."""

from .board import rating_of
from .cards import important, in_play
from .paths import Answers
from .summary import mark
from .tool import Tool


class Priorities:
    """The cards marked as meaning most, by how they are rated.

    `weak` (to begin with), `middle`, `strong` (to keep) and `none` (not rated yet) are lists of
    cards in the order of the form; `left` is how many marks the group still has, below zero where
    it gave more.
    """

    def __init__(self, tool: Tool, answers: Answers) -> None:
        marked = [card for card in in_play(tool, answers) if important(answers, card)]
        self.left = tool.most_marks - len(marked)
        self.by_mark: dict[str, list[str]] = {}
        for name in ("weak", "middle", "strong", "none"):
            self.by_mark[name] = [
                card for card in marked if mark(tool, rating_of(answers, card)) == name
            ]
