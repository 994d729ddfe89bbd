"""What is done with a card: laid, laid aside, taken up, voted on, carried over."""

from dialogue.board import carry, place
from dialogue.cards import aside, in_scope, next_blank, open_cards, title
from dialogue.errors import DialogueError, TextTooLong
from dialogue.fields import check

from .actions import card_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from browser.context import Context
    from dialogue.board import Changes

    from .actions import Table
    from .board_view import BoardView
    from .editing import Editing
    from .picking import Picking
    from .sheet import Sheet
    from .vote_view import VoteView


class CardWork:
    """The work with the cards, on the board and in a card that is open."""

    def __init__(
        self,
        context: "Context",
        editing: "Editing",
        board: "BoardView",
        picking: "Picking",
        sheet: "Sheet",
        vote: "VoteView",
    ) -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.notices = context.notices
        self.editing = editing
        self.board = board
        self.picking = picking
        self.sheet = sheet
        self.vote = vote

    def actions(self) -> "Table":
        """What buttons can do with cards."""
        tool = self.tool
        return {
            "select": lambda b: self.picking.pick_up(card_of(b)),
            "place": lambda b: self.lay(card_of(b), tool.suggested(card_of(b))),
            "move": lambda b: self.lay(card_of(b), str(b.dataset.to)),
            "take-off": lambda b: self.take_off(b),
            "drop": lambda b: self.drop(str(b.closest("[data-objective]").dataset.objective)),
            "open": lambda b: self.open(card_of(b)),
            "place-next": lambda b: self.place_and_turn(card_of(b)),
            "clear-rating": lambda b: self.rate(card_of(b), None),
            "take-card": lambda b: self.take_card(),
            "take-blank": lambda b: self.take_blank(str(b.dataset.of)),
            "delete-blank": lambda b: self.delete_blank(card_of(b)),
            "aside": lambda b: self.lay_aside(card_of(b), str(b.dataset.reason)),
            "take-up": lambda b: self.lay_aside(card_of(b), None),
            "carry": lambda b: self.carry(card_of(b), str(b.dataset.to)),
            "vote": lambda b: self.vote.open(card_of(b)),
            "reveal-vote": lambda b: self.vote.reveal(),
            "agree-vote": lambda b: self.agree(),
        }

    def drop(self, objective: "str | None") -> None:
        """Lays the card that is picked up on a field, or back among its area's cards."""
        if self.picking.card:
            self.lay(self.picking.card, objective)

    def take_off(self, button: "Any") -> None:
        """Takes the open card off its field, or the one that is picked up."""
        if button.closest("dialog"):
            self.lay(self.sheet.card, None)
        else:
            self.drop(None)

    def lay(self, card: str, objective: "str | None") -> None:
        """Lays a card on a field or takes it off; on another colour it says so, and why not."""
        if not self.board.element(card):
            # A blank card that was undone while it was dragged.
            return
        try:
            changes = place(self.tool, card, objective)
        except DialogueError as error:
            self.notices.tell(self.tool.say(error.key, **error.details), passes=True)
            return
        held = self.page.document.activeElement
        on_board = held and held.closest(".areas")
        by_key = on_board and held.matches(":focus-visible")
        self.picking.put_down()
        self.editing.change(changes)
        if on_board:
            self.board.focus(card, bool(by_key))
        elif self.sheet.is_open and objective is None:
            # The button that took it off has nothing left to do.
            self.sheet.focus("[data-action=move]")

    def place_and_turn(self, card: str) -> None:
        """Lays a card on its suggested objective and turns to the next."""
        self.editing.change(place(self.tool, card, self.tool.suggested(card)))
        self.sheet.turn(1, undo=True)
        if self.sheet.card == card:
            # The last one: its button has nothing left to do.
            self.sheet.focus("[data-action=next-card]")

    def open(self, card: str) -> None:
        """Opens a card to its text, its notes and its rating."""
        self.picking.put_down()
        self.sheet.open(card)

    def rate(self, card: str, rating: "int | None") -> None:
        """Gives a card a rating, or takes it away; then the focus goes to where one is given."""
        self.editing.change({"cards/" + card + "/rating": rating})
        if rating is None:
            self.sheet.focus("input[type=radio]")

    def take_card(self) -> None:
        """Opens the first card that waits for a rating; the first of all where none does."""
        answers = self.session.answers
        waiting = open_cards(self.tool, answers) or in_scope(self.tool, answers)
        self.open(waiting[0])

    def take_blank(self, area: str) -> None:
        """Opens a blank card to write on."""
        card = next_blank(self.tool, self.session.answers, area)
        if card is None:
            self.notices.tell(self.tool.say("say.no_blanks", area=self.tool.name("area", area)))
            return
        self.open(card)

    def delete_blank(self, card: str) -> None:
        """Deletes a blank card with all that stands on it, after asking; can be undone."""
        answers = self.session.answers
        changes: Changes = {path: None for path in answers if path.startswith(f"cards/{card}/")}
        if not changes:
            self.sheet.close()
            return
        name = title(self.tool, answers, card)

        def delete() -> None:
            self.sheet.close()
            self.editing.change(changes, say=self.tool.say("say.blank_deleted", card=name))

        text = self.tool.say("say.ask_delete_blank", card=name)
        self.notices.ask(text, self.tool.say("say.yes_delete_blank"), delete)

    def lay_aside(self, card: str, reason: "str | None") -> None:
        """Lays a card aside for a reason; without one, or with the same again, takes it up."""
        again = reason == aside(self.session.answers, card)
        held = self.page.document.activeElement
        self.editing.change({"cards/" + card + "/aside": None if again else reason})
        if held and held.checkVisibility():
            return
        if self.sheet.is_open:
            taken = reason is None or again
            self.sheet.focus("input[type=radio]" if taken else "[data-action=take-up]")
        elif held:
            self.board.focus(card)

    def agree(self) -> None:
        """Gives the card the vote's median, as the group has agreed."""
        agreed = self.vote.agreed()
        self.vote.dialog.close()
        self.editing.change(agreed)

    def carry(self, card: str, objective: str) -> None:
        """Writes a card into its objective's row of the follow-up form."""
        changes = carry(self.tool, self.session.answers, card, objective)
        try:
            for path, text in changes.items():
                check(self.tool, path, text)
        except TextTooLong as error:
            self.notices.tell(self.tool.say("say.too_long", **error.details), passes=True)
            return
        self.editing.change(changes)
