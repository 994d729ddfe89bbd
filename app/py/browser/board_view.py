"""The board: where each card lies, what it is rated, and which one is picked up."""

from jsffi import to_js

from dialogue.board import objective_of, rating_of
from dialogue.cards import aside, important
from dialogue.spread import Spread
from dialogue.summary import mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dialogue.session import Session
    from dialogue.tool import Tool

    from .page import Page


class BoardView:
    """Moves the cards' elements; a card lies where its element lies."""

    def __init__(self, page: "Page", tool: "Tool", session: "Session") -> None:
        self.page = page
        self.tool = tool
        self.session = session
        self.selected: "str | None" = None
        self._menu: "Any" = None
        session.listen(self.show)

    def show(self, paths: "list[str]") -> None:
        """Brings the cards of some answers in line with them."""
        for path in paths:
            parts = path.split("/")
            if parts[0] == "cards" and parts[-1] == "objective":
                self._lay(parts[1])
            elif parts[0] == "cards" and (
                parts[-1] in ("rating", "aside", "important") or "votes" in parts
            ):
                self._rate(parts[1])

    def _rate(self, card: str) -> None:
        """Shows at a glance how a card is rated, that it is laid aside, that it means most."""
        element = self.page.card(card)
        if not element:
            return
        answers = self.session.answers
        rating = rating_of(answers, card)
        away = aside(answers, card) is not None
        element.setAttribute("data-mark", "aside" if away else mark(self.tool, rating))
        text = "✕" if away else "–" if rating is None else str(rating)
        element.querySelector("[data-shows=rating]").textContent = text
        element.querySelector(".card__wide").hidden = not Spread(self.tool, answers, card).wide
        element.querySelector(".card__star").hidden = not important(answers, card)

    def _lay(self, card: str) -> None:
        """Puts a card's element where the card lies, in the order of the form; keeps the focus."""
        element = self.page.card(card)
        if not element:
            return
        objective = objective_of(self.session.answers, card)
        say = self.tool.say
        lies = say("say.lies_nowhere")
        if objective:
            lies = say("say.lies_on", objective=self.tool.name("objective", objective))
        sheet = self.page.document.getElementById("dialog-" + card)
        sheet.querySelector("[data-lies]").textContent = lies
        sheet.toggleAttribute("data-placed", bool(objective))
        for button in self.page.within(sheet, "[data-to]"):
            button.hidden = str(button.dataset.to) == objective
        place = self._place(card)
        target = self.page.one(place + " .cards")
        if element.parentElement.isSameNode(target):
            return
        focused = self.page.document.activeElement
        inside = element.contains(focused)
        before = element.getBoundingClientRect()
        target.insertBefore(element, self._next(target, card))
        self.page.slide(element, before)
        if inside:
            self.focus(card)

    def _place(self, card: str) -> str:
        """The selector of where a card lies: its objective, or its area's tray."""
        objective = objective_of(self.session.answers, card)
        if objective:
            return '[data-objective="' + objective + '"]'
        return '[data-tray="' + self.tool.area_of_card(card) + '"]'

    def _next(self, target: "Any", card: str) -> "Any":
        order = self.tool.order(card)
        for other in range(target.children.length):
            element = target.children[other]
            if self.tool.order(str(element.dataset.card)) > order:
                return element
        return None

    def focus(self, card: str) -> None:
        """Gives a card the focus, so that the keyboard goes on from where it lies."""
        self.page.card(card).querySelector(".card__face").focus()

    def select(self, card: "str | None") -> None:
        """Picks a card up (or puts it down again): its menu opens, its area's fields light up."""
        if self.selected:
            self._light(self.selected, False)
            self._menu.remove()
        self.selected = None if card == self.selected else card
        if not self.selected:
            return
        self._menu = self.page.clone("menu-" + self.tool.area_of_card(self.selected))
        objective = objective_of(self.session.answers, self.selected)
        taken = '[data-to="' + objective + '"]' if objective else "[data-action=take-off]"
        self._menu.querySelector(taken).remove()
        self.page.card(self.selected).append(self._menu)
        # Upwards where it would run off the screen, so that the page stays still.
        rectangle = self._menu.getBoundingClientRect()
        below = self.page.window.innerHeight - rectangle.bottom
        self._menu.classList.toggle("menu--up", below < 0 and rectangle.top > rectangle.height * 2)
        self._menu.scrollIntoView(to_js({"block": "nearest"}))
        self._light(self.selected, True)

    def _light(self, card: str, on: bool) -> None:
        element = self.page.card(card)
        # A blank card may have been undone or deleted while it was picked up.
        if element:
            element.classList.toggle("is-selected", on)
            element.querySelector(".card__face").setAttribute(
                "aria-expanded", "true" if on else "false"
            )
        for objective in self.tool.objectives_in(self.tool.area_of_card(card)):
            field = self.page.one('[data-objective="' + objective + '"]')
            here = objective_of(self.session.answers, card) == objective
            field.classList.toggle("is-target", on and not here)
            field.querySelector("[data-action=drop]").hidden = not on or here
