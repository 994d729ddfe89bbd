"""A list of cards with their ratings, each a button that opens its card."""

from browser.lists import Copies
from dialogue.board import rating_of
from dialogue.cards import title
from dialogue.summary import mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from browser.context import Context
    from dialogue.paths import Answers

    from .board_view import BoardView


class CardList:
    """One such list in one place, made of copies of a template."""

    def __init__(self, context: "Context", board: "BoardView", place: "Any", template: str) -> None:
        self.tool = context.tool
        self.board = board
        self._copies = Copies(context.page, place, template)
        self._shown: dict[str, tuple[int | None, str]] = {}

    def show(self, answers: "Answers", cards: "list[str]") -> None:
        """Fits the list to the cards it should hold."""
        was, self._shown = self._shown, {}
        for card, item in zip(cards, self._copies.fit(cards)):
            rating = rating_of(answers, card)
            self._shown[card] = (rating, title(self.tool, answers, card))
            if was.get(card) != self._shown[card]:
                self._write(item, card, rating)

    def _write(self, item: "Any", card: str, rating: "int | None") -> None:
        badge = item.querySelector(".mark")
        if badge:
            badge.setAttribute("data-mark", mark(self.tool, rating))
            badge.textContent = "–" if rating is None else str(rating)
        item.querySelector("[data-shows=title]").textContent = self.board.title(card)
