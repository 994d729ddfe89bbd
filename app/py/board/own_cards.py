"""Blank cards that the group has taken: their elements on the board, in the forms and lists."""

from browser.lists import Copies
from browser.page import put_text
from dialogue.cards import blanks, title
from dialogue.places import rated_rows
from dialogue.tool import BLANK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from browser.binding import Binding
    from browser.context import Context


class OwnCards:
    """Makes and removes blank cards' elements; must hear of changes before the other views."""

    def __init__(self, context: "Context", binding: "Binding") -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.binding = binding
        # The card that is open with nothing on it yet.
        self.held = ""
        self._rows: dict[str, Copies] = {}
        self._ticks: dict[str, Copies] = {}
        self._shown: list[str] = []
        self.session.listen(self.show)

    def show(self, paths: "list[str]") -> None:
        """Brings blank cards in line where some of these answers stand on one."""
        if any(path.startswith("cards/" + BLANK) for path in paths):
            self.fit()

    def fit(self) -> None:
        """Brings all elements of blank cards in line with what is written on them."""
        answers = self.session.answers
        used = blanks(self.tool, answers)
        cards = [card for area in self.tool.areas for card in used[area]]
        if self.held and self.held not in cards:
            cards.append(self.held)
        for card in self._shown:
            if card not in cards:
                self.page.by_id("kort-" + card).remove()
        for card in cards:
            if card not in self._shown:
                self._make(card)
            self._name(self.page.by_id("kort-" + card), card)
        self._shown = cards
        for area in self.tool.areas:
            self._lay_ready(area, len(used[area]))
            self._list(self._ticks, "marked", area, used[area])
        for place, rows in rated_rows(self.tool, answers).items():
            self._list(self._rows, "rated", place, rows)

    def _make(self, card: str) -> None:
        area = self.tool.area_of_card(card)
        element = self.page.clone("own-" + area)
        element.id = "kort-" + card
        element.setAttribute("data-card", card)
        self.page.one('[data-tray="' + area + '"] > .cards--own').append(element)

    def _list(self, lists: "dict[str, Copies]", kind: str, place: str, cards: "list[str]") -> None:
        """Fits the rows (or ticks) of own cards in one place; a new one is named and filled."""
        if place not in lists:
            if not cards:
                return
            target = self.page.one("[data-own-" + kind + '="' + place + '"]')
            lists[place] = Copies(self.page, target, "own-" + kind)
        copies = lists[place]
        before = list(copies.keys)
        for card, item in zip(cards, copies.fit(cards)):
            if card not in before:
                item.setAttribute("data-rates" if kind == "rated" else "data-marks", card)
                for control in self.page.within(item, "[name]"):
                    control.name = "cards/" + card + "/" + str(control.name).rpartition("/")[2]
                self.binding.bind(item)
            self._name(item, card)

    def _name(self, element: "Any", card: str) -> None:
        text = title(self.tool, self.session.answers, card)
        for place in self.page.within(element, "[data-shows=title]"):
            put_text(place, text)
            place.dir = "auto"
        grip = element.querySelector(".card__grip")
        if grip:
            grip.setAttribute("aria-label", self.tool.say("say.pick_up", card=text))

    def _lay_ready(self, area: str, used: int) -> None:
        """Leaves as many lying ready in an area as the kit has and the group has not used."""
        place = self.page.one('[data-blanks="' + area + '"]')
        ready = place.children.length - used
        for index in range(place.children.length):
            place.children[index].hidden = index >= ready
        place.nextElementSibling.hidden = ready > 0
