"""A finger vote: how many showed each number, and what that says. Nobody is named."""

from .paths import Answers
from .tool import Tool

# From the lowest to the highest number shown: this far apart is worth talking about.
WIDE = 3


class Spread:
    """The votes on a card: `counts` for 1, 2, 3 … of the scale.

    `median` is the lower of the two in the middle where they differ, so that the group is not
    rounded up; None without votes. It is a proposal, never a rating by itself.
    """

    def __init__(self, tool: Tool, answers: Answers, card: str) -> None:
        self.counts: list[int] = []
        for value in range(1, tool.highest + 1):
            count = answers.get("cards/" + card + "/votes/" + str(value))
            self.counts.append(count if isinstance(count, int) else 0)
        shown = [i + 1 for i, count in enumerate(self.counts) for _ in range(count)]
        self.total = len(shown)
        self.median = shown[(len(shown) - 1) // 2] if shown else None
        self.wide = bool(shown) and shown[-1] - shown[0] >= WIDE
