"""Blank cards: each is cloned from its area's template when it is taken or has something on it."""

from dialogue.cards import blanks, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dialogue.session import Session
    from dialogue.tool import Tool

    from .page import Page

# Where a card's id stands in its elements.
NAMED = "[id], [name], [data-card], [data-rates], [data-marks], [data-dialog], [commandfor]"
ATTRIBUTES = [
    "id",
    "name",
    "data-card",
    "data-rates",
    "data-marks",
    "data-dialog",
    "commandfor",
    "aria-labelledby",
]


class BlanksView:
    """Makes and removes blank cards' elements; must hear of changes before the other views."""

    def __init__(self, page: "Page", tool: "Tool", session: "Session") -> None:
        self.page = page
        self.tool = tool
        self.session = session
        session.listen(self.show)

    def show(self, paths: "list[str]") -> None:
        """Brings blank cards in line with what is written on them."""
        named = {path.split("/")[1] for path in paths if path.startswith("cards/")}
        changed = [card for card in named if self.tool.is_blank(card)]
        if not changed:
            return
        used = blanks(self.tool, self.session.answers)
        for card in changed:
            if card in used[self.tool.area_of_card(card)]:
                self.make(card)
                self._name(card)
            else:
                self._remove(card)
        for area in self.tool.areas:
            self._lay_ready(area, len(used[area]))

    def _lay_ready(self, area: str, used: int) -> None:
        """Leaves as many lying ready in an area as the kit has and the group has not used."""
        place = self.page.one('[data-blanks="' + area + '"]')
        ready = place.children.length - used
        for index in range(place.children.length):
            place.children[index].hidden = index >= ready
        place.nextElementSibling.hidden = ready > 0

    def make(self, card: str) -> None:
        """Makes a blank card's elements, where there are none yet."""
        if self.page.card(card):
            return
        area = self.tool.area_of_card(card)
        content = self.page.document.getElementById("blank-" + area).content.cloneNode(True)
        template = self.tool.blank(area, 0)
        for element in self.page.within(content, NAMED):
            for attribute in ATTRIBUTES:
                value = element.getAttribute(attribute)
                if value and template in str(value):
                    element.setAttribute(attribute, str(value).replace(template, card))
        dialog = content.querySelector("dialog")
        self.page.on(dialog, "close", lambda event: self.show(["cards/" + card]))
        self.page.one('[data-tray="' + area + '"] .cards').append(content.querySelector(".card"))
        self.page.one('[data-blanks-rated="' + area + '"]').append(content.querySelector(".rate"))
        self.page.one('[data-blanks-marked="' + area + '"]').append(content.querySelector(".tick"))
        self.page.root.append(dialog)

    def _elements(self, card: str) -> "list[Any]":
        at = '="' + card + '"]'
        return self.page.every(
            ", ".join("[data-" + kind + at for kind in ("card", "rates", "marks", "dialog"))
        )

    def _name(self, card: str) -> None:
        text = title(self.tool, self.session.answers, card)
        for element in self._elements(card):
            for place in self.page.within(element, "[data-shows=title]"):
                place.textContent = text

    def _remove(self, card: str) -> None:
        """Takes an empty blank card away, unless someone is about to write on it."""
        dialog = self.page.one('[data-dialog="' + card + '"]')
        if dialog and not dialog.open:
            for element in self._elements(card):
                element.remove()
        elif dialog:
            self._name(card)
