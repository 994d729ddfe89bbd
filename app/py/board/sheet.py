"""The one sheet that opens for every card: its words, its controls, where it lies in the row."""

from browser.lists import Copies
from browser.page import put_text
from dialogue.board import objective_of
from dialogue.cards import aside, open_cards, row, title
from dialogue.tool import BLANK

from .actions import CARD_NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from browser.binding import Binding
    from browser.context import Context

    from .actions import Table
    from .board_view import BoardView
    from .clock_view import ClockView
    from .own_cards import OwnCards


class Sheet:
    """An open card. Its controls carry the card's names, so that one binder serves them too."""

    def __init__(
        self,
        context: "Context",
        binding: "Binding",
        board: "BoardView",
        own: "OwnCards",
        clock: "ClockView",
    ) -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.notices = context.notices
        self.say = context.say
        self.binding = binding
        self.board = board
        self.own = own
        self.clock = clock
        self.card = ""
        # What opened the card, as long as it was not turned.
        self._opener: Any = None
        self.dialog = self.page.by_id("sheet")
        self._texts = self.page.by_id("card-texts").content
        self._controls = self.page.within(self.dialog, "[data-name]")
        self._moves = Copies(self.page, self.dialog.querySelector("[data-moves]"), "move")
        self.page.on(self.dialog, "close", lambda event: self._closed())
        context.session.listen(self._changed)

    def actions(self) -> "Table":
        """What buttons can do with the open card itself."""
        return {
            "next-card": lambda b: self.turn(1),
            "previous-card": lambda b: self.turn(-1),
        }

    @property
    def is_open(self) -> bool:
        """Whether a card is open."""
        return bool(self.dialog.open)

    def open(self, card: str) -> None:
        """Opens a card, or turns to it where another is open."""
        own = self.tool.is_blank(card)
        if own:
            self.own.held = card
            self.own.fit()
        self._fill(card)
        if self.dialog.open:
            self._opener = None
        else:
            self._opener = self.page.document.activeElement
            self.notices.move_on()
            self.notices.hush()
            self.dialog.showModal()
            self.notices.settle()
            self.clock.show()
        for part in (".sheet__scroll", ".sheet__text", ".sheet__work"):
            self.dialog.querySelector(part).scrollTop = 0
        written = title(self.tool, self.session.answers, card) != self.say("say.blank_card")
        start = self.page.by_id("sheet-title")
        if own and not written:
            start = self.dialog.querySelector("[data-name=title]")
        start.focus()

    def _fill(self, card: str) -> None:
        before, self.card = self.card, card
        if before != card and before == self.own.held:
            self._let_go()
        area = self.tool.area_of_card(card)
        own = self.tool.is_blank(card)
        place = self.page.one('[data-area="' + area + '"]')
        self.dialog.className = "sheet palette-" + str(place.dataset.palette)
        self.dialog.setAttribute("data-sheet", card)
        self.dialog.querySelector("use").setAttribute("href", "#icon-" + area)
        says = self.dialog.querySelector(".sheet__says")
        if own:
            says.replaceChildren()
        else:
            text = self._texts.querySelector('[data-text="' + card + '"]')
            says.replaceChildren(text.cloneNode(True))
        self.dialog.querySelector(".sheet__own").hidden = not own
        for control in self._controls:
            control.name = "cards/" + card + "/" + str(control.dataset.name)
        self.binding.bind(self.dialog)
        self._show()

    def _changed(self, paths: "list[str]") -> None:
        watched = ("cards/" + self.card + "/", "cards/" + BLANK, "plan/area")
        if self.dialog.open and any(path.startswith(watched) for path in paths):
            self._show()

    def _show(self) -> None:
        """Brings what follows from the answers in line: title, place, number, what is offered."""
        answers = self.session.answers
        card = self.card
        own = self.tool.is_blank(card)
        name = title(self.tool, answers, card)
        if not own:
            name = self.board.title(card)
        self.page.shows("sheet-title", name)
        objective = objective_of(answers, card)
        away = aside(answers, card) is not None
        self.dialog.toggleAttribute("data-placed", bool(objective))
        self.dialog.toggleAttribute("data-aside", away)
        lies = self.say("say.lies_nowhere")
        if objective:
            lies = self.say("say.lies_on", objective=self.tool.name("objective", objective))
        self.page.shows("sheet-lies", lies)
        area = self.tool.name("area", self.tool.area_of_card(card))
        on = objective or (None if own else self.tool.suggested(card))
        self.page.shows(
            "sheet-area", area + (" › " + self.tool.name("objective", on) if on else "")
        )
        self._offer_moves(objective)
        cards = row(self.tool, answers, card)
        number = cards.index(card) + 1
        self.page.shows("sheet-number", self.say("say.card_number", number=number, all=len(cards)))
        self.dialog.querySelector("progress").value = number / len(cards)
        self.dialog.querySelector("[data-action=previous-card]").disabled = number == 1
        go = self.dialog.querySelector("[data-action=place-next]")
        # It keeps its place where it has nothing to do.
        go.style.visibility = "hidden" if own or away or objective else ""
        if not own:
            suggested = self.tool.name("objective", self.tool.suggested(card))
            put_text(go, self.say("say.place_and_next", objective=suggested))

    def _offer_moves(self, objective: "str | None") -> None:
        """The fields it may lie on, in words; each keeps its place, and where it lies is marked."""
        fields = self.tool.objectives_in(self.tool.area_of_card(self.card))
        for key, button in zip(fields, self._moves.fit(fields)):
            here = key == objective
            say = "say.lies_on" if here else "say.move_to" if objective else "say.place_on"
            button.setAttribute("data-to", key)
            button.setAttribute("aria-pressed", "true" if here else "false")
            put_text(button, self.say(say, objective=self.tool.name("objective", key)))

    def turn(self, by: int, undo: bool = False) -> None:
        """Turns to the card after (or before) this one, in the order of the form.

        Before the first there is none; after the last it says so, and what still waits; with `undo`
        it offers to take back what was done before.
        """
        answers = self.session.answers
        cards = row(self.tool, answers, self.card)
        number = cards.index(self.card) + by
        if 0 <= number < len(cards):
            self.open(cards[number])
        elif number >= len(cards):
            left = len(open_cards(self.tool, answers))
            text = self.say("say.last_card" if left else "say.all_rated", left=left)
            self.notices.answer(text, undo)

    def close(self) -> None:
        """Closes the card."""
        self.dialog.close()

    def _closed(self) -> None:
        """Goes back to what opened the card, or to where the one shown last stands in the view."""
        card = self.card
        if card == self.own.held:
            self._let_go()
        view = self.page.one(".view[data-shown]")
        openers = [f'[data-{kind}="{card}"] [data-action=open]' for kind in CARD_NAMES]
        back = view.querySelector(", ".join(openers))
        if self._opener and self._opener.isConnected and self._opener.checkVisibility():
            back = self._opener
        if not back and self.tool.is_blank(card):
            area = self.tool.area_of_card(card)
            back = view.querySelector('[data-blanks="' + area + '"] > :not([hidden])')
        if back:
            back.focus()

    def _let_go(self) -> None:
        """A blank card that was not written on goes back to those that lie ready."""
        self.own.held = ""
        self.own.fit()

    def focus(self, selector: str) -> None:
        """Gives something in the sheet the focus."""
        self.dialog.querySelector(selector).focus()
