"""Lists that are made of answers: copies of a template that are moved about, not written anew."""

from dialogue.board import rating_of
from dialogue.cards import title
from dialogue.summary import mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dialogue.paths import Answers
    from dialogue.tool import Tool

    from .page import Page


class Copies:
    """The copies of one template in one place, each under a key.

    A copy goes with its key wherever that comes to stand, so that the focus finds back to it.
    What stands there is remembered: asking the page takes longer than everything else here.
    """

    def __init__(self, page: "Page", place: "Any", template: str) -> None:
        self.page = page
        self.place = place
        self.template = template
        self._keys: list[str] = []
        self._copies: dict[str, Any] = {}

    def fit(self, keys: "list[str]") -> "list[Any]":
        """Brings the copies in line with the keys and their order; returns them."""
        for key in self._keys:
            if key not in keys:
                self._copies.pop(key).remove()
        stand = [key for key in self._keys if key in self._copies]
        for index, key in enumerate(keys):
            if index < len(stand) and stand[index] == key:
                continue
            if key in self._copies:
                stand.remove(key)
            else:
                self._copies[key] = self.page.clone(self.template)
                self._copies[key].setAttribute("data-key", key)
            before = self._copies[stand[index]] if index < len(stand) else None
            self.place.insertBefore(self._copies[key], before)
            stand.insert(index, key)
        self._keys = list(keys)
        return [self._copies[key] for key in keys]


class CardList:
    """A list of cards with their ratings, each a button that opens its card."""

    def __init__(self, page: "Page", tool: "Tool", place: "Any", template: str) -> None:
        self.page = page
        self.tool = tool
        self._copies = Copies(page, place, template)
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
        # As on the board, where long words have their soft hyphens.
        shown = self.page.card(card).querySelector("[data-shows=title]").textContent
        item.querySelector("[data-shows=title]").textContent = shown
