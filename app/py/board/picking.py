"""The card that is picked up: its area's fields offer themselves, and nothing else does."""

from browser.page import platform
from dialogue.board import objective_of
from dialogue.cards import title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from browser.context import Context

    from .board_view import BoardView


class Picking:
    """Picks a card up by its grip and puts it down again."""

    def __init__(self, context: "Context", board: "BoardView") -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.notices = context.notices
        self.board = board
        self.card: "str | None" = None
        context.session.listen(self._changed)

    def _changed(self, paths: "list[str]") -> None:
        # What was picked up may have been moved, or be gone, by undo or another window.
        card = self.card
        if card and any(path.startswith("cards/" + card + "/") for path in paths):
            inside = self.page.document.activeElement.closest(".areas")
            self.put_down()
            if inside:
                self.board.focus(card)

    def pick_up(self, card: str) -> None:
        """Picks a card up, or puts it down where it was picked up before."""
        again = card == self.card
        self.put_down()
        if again:
            return
        self.card = card
        self._light(card, True)
        area = self.tool.name("area", self.tool.area_of_card(card))
        name = title(self.tool, self.session.answers, card)
        self.notices.speak(self.tool.say("say.selected", card=name, area=area))
        if self.board.element(card).querySelector(".card__grip").matches(":focus-visible"):
            # Whoever works by keyboard goes on to where the card may be laid.
            self.page.one(".is-target .field__drop").focus()

    def put_down(self) -> bool:
        """Puts down the card that is picked up, if one is."""
        card, self.card = self.card, None
        if card is not None:
            self._light(card, False)
        return card is not None

    def _light(self, card: str, on: bool) -> None:
        element = self.board.element(card)
        # A blank card may have been undone or deleted while it was picked up.
        if element:
            element.classList.toggle("is-selected", on)
            grip = element.querySelector(".card__grip")
            grip.setAttribute("aria-pressed", "true" if on else "false")
        area = self.tool.area_of_card(card)
        here = objective_of(self.session.answers, card)
        self.page.one('[data-area="' + area + '"]').toggleAttribute("data-picking", on)
        self.page.root.toggleAttribute("data-picked", on)
        for objective in self.tool.objectives_in(area):
            self._offer('[data-objective="' + objective + '"]', on and here != objective)
        self._offer('[data-tray="' + area + '"]', on and here is not None)
        if on and element:
            # On a phone the fields come along, and the card stays beside them.
            platform.reveal(element)

    def _offer(self, selector: str, on: bool) -> None:
        place = self.page.one(selector)
        place.classList.toggle("is-target", on)
        place.querySelector(".field__drop").hidden = not on
