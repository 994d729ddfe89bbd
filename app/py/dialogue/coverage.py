"""The objectives, and how a group stands with each (guide: are we a sustainable workplace?)."""

from .board import objective_of
from .cards import aside, in_play
from .paths import Answers
from .tool import Tool

COVERED = "covered"
ELSEWHERE = "elsewhere"
IMPOSSIBLE = "impossible"
OPEN = "open"


class Coverage:
    """One objective: the cards that lie on it, and its state.

    `covered` where a card lies on it, `elsewhere` or `impossible` where the group has written that
    and why, `open` otherwise. Not a score: the guide asks for the reflection.
    """

    def __init__(self, tool: Tool, answers: Answers, objective: str) -> None:
        self.objective = objective
        self.cards: list[str] = [
            card
            for card in in_play(tool, answers)
            if objective_of(answers, card) == objective and aside(answers, card) is None
        ]
        self.state = COVERED if self.cards else OPEN
        if not self.cards:
            for state in (ELSEWHERE, IMPOSSIBLE):
                if "coverage/" + objective + "/" + state in answers:
                    self.state = state
                    break


def coverage(tool: Tool, answers: Answers) -> "list[Coverage]":
    """Every objective in the board's order."""
    return [Coverage(tool, answers, objective) for objective in tool.objectives]
