"""The board: where each card lies, what it is rated, what is said of it."""

from browser.page import items, platform, put_text
from dialogue.board import objective_of, rating_of
from dialogue.cards import aside, important, in_play
from dialogue.places import places
from dialogue.spread import Spread
from dialogue.summary import mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from browser.context import Context

# Answers that show on a card's face.
FACE = ("rating", "aside", "important")
# Cards that change places at once; more are laid anew, all in one go.
FEW = 3


class BoardView:
    """Moves the cards' elements; a card lies where its element lies."""

    def __init__(self, context: "Context") -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.say = context.say
        self._laid = False
        self._lists: dict[str, Any] = {}
        self.session.listen(self.show)

    def element(self, card: str) -> "Any":
        """A card's element on the board, or None for a blank card that is not there."""
        return self.page.by_id("kort-" + card)

    def title(self, card: str) -> str:
        """A card's title as the board shows it, where long words have their soft hyphens."""
        return str(self.element(card).querySelector("[data-shows=title]").textContent)

    def start(self) -> None:
        """Lays the board; asks the page for nothing that has to be laid out."""
        self._lay_all()
        answers = self.session.answers
        for card in {path.split("/")[1] for path in answers if path.startswith("cards/")}:
            self._face(card)

    def _lay_all(self) -> None:
        """Puts every card where it lies."""
        for place, cards in places(self.tool, self.session.answers).items():
            # At first every card waits where the page has it.
            if cards and (self._laid or not place.startswith("tray/")):
                self._fit(place, cards)
        self._laid = True
        self._tell_whether_all_lie()

    def show(self, paths: "list[str]") -> None:
        """Brings the cards of some answers in line with them."""
        laid = []
        faces = []
        for path in paths:
            parts = path.split("/")
            if parts[0] != "cards":
                continue
            if parts[-1] == "objective" and parts[1] not in laid:
                laid.append(parts[1])
            if (parts[-1] in FACE or "votes" in parts) and parts[1] not in faces:
                faces.append(parts[1])
        if len(laid) > FEW:
            self._lay_all()
        else:
            for card in laid:
                self._lay(card)
            if laid:
                self._tell_whether_all_lie()
        for card in faces:
            self._face(card)

    def _fit(self, place: str, cards: "list[str]") -> None:
        """Brings one place in line; what lies right is not touched, and keeps its focus."""
        groups = [cards]
        if place.startswith("tray/"):
            own = [card for card in cards if self.tool.is_blank(card)]
            groups = [[card for card in cards if card not in own], own]
        for group in groups:
            target = self._list(place, group[0]) if group else None
            if target and [str(item.dataset.card) for item in items(target.children)] != group:
                for card in group:
                    target.append(self.element(card))

    def _tell_whether_all_lie(self) -> None:
        """When no card waits any more, the fields have all the room (board.css)."""
        answers = self.session.answers
        waiting = any(objective_of(answers, card) is None for card in in_play(self.tool, answers))
        self.page.one(".areas").toggleAttribute("data-laid", not waiting)

    def _face(self, card: str) -> None:
        """Shows at a glance how a card is rated, that it is laid aside, that it means most."""
        element = self.element(card)
        if not element:
            return
        answers = self.session.answers
        rating = rating_of(answers, card)
        reason = aside(answers, card)
        star = important(answers, card)
        wide = Spread(self.tool, answers, card).wide
        element.setAttribute("data-mark", "aside" if reason else mark(self.tool, rating))
        element.toggleAttribute("data-star", star)
        element.toggleAttribute("data-wide", wide)
        face = element.querySelector(".card__face")
        put_text(face.lastElementChild, "✕" if reason else "–" if rating is None else str(rating))
        up = element.querySelector(".card__up")
        if reason and not up:
            element.append(self.page.clone("take-up"))
        elif up and not reason:
            up.remove()
        words = []
        if reason:
            words.append(self.say("say.why_aside", reason=reason))
        elif rating is not None:
            words.append(self.say("say.says_rating", rating=rating))
        if star:
            words.append(self.say("say.says_important"))
        if wide:
            words.append(self.say("say.says_wide"))
        put_text(element.querySelector(".card__says"), ", ".join(words))

    def _lay(self, card: str) -> None:
        """Puts one card's element where it lies, in the order of the form; keeps the focus."""
        element = self.element(card)
        if not element:
            return
        objective = objective_of(self.session.answers, card)
        target = self._list(objective or "tray/" + self.tool.area_of_card(card), card)
        following = self._next(target, card)
        if element.parentElement.isSameNode(target) and (
            following is None or element.nextElementSibling.isSameNode(following)
        ):
            return
        focused = self.page.document.activeElement
        inside = element.contains(focused)
        by_key = inside and bool(focused.matches(":focus-visible"))
        before = element.getBoundingClientRect()
        target.insertBefore(element, following)
        platform.slide(element, before)
        if inside:
            self.focus(card, by_key)

    def _list(self, place: str, card: str) -> "Any":
        """The list for a card on a field, or in an area's tray ("tray/<area>")."""
        selector = '[data-objective="' + place + '"] > .cards'
        if place.startswith("tray/"):
            kind = "own" if self.tool.is_blank(card) else "fixed"
            selector = '[data-tray="' + place[len("tray/") :] + '"] > .cards--' + kind
        if selector not in self._lists:
            self._lists[selector] = self.page.one(selector)
        return self._lists[selector]

    def _next(self, target: "Any", card: str) -> "Any":
        """The card in a list that comes after this one, or None."""
        order = self.tool.order(card)
        for number in range(target.children.length):
            element = target.children[number]
            if self.tool.order(str(element.dataset.card)) > order:
                return element
        return None

    def focus(self, card: str, in_sight: bool = True) -> None:
        """Gives a card the focus, so that the keyboard goes on from where it lies.

        `in_sight` scrolls to it; without, the page stays where a finger or the mouse is at work.
        """
        element = self.element(card)
        if element:
            platform.focus(element.querySelector(".card__face"), in_sight)
