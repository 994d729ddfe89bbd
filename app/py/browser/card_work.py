"""What is done with a card: laid, opened, turned to, laid aside, voted on, carried over."""

from dialogue.board import carry, place
from dialogue.cards import in_scope, next_blank, open_cards, row, title
from dialogue.errors import DialogueError, TextTooLong
from dialogue.fields import check
from dialogue.tool import BLANK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dialogue.board import Changes
    from dialogue.session import Session
    from dialogue.tool import Tool

    from .blanks_view import BlanksView
    from .board_view import BoardView
    from .editing import Editing
    from .guide_view import GuideView
    from .notices import Notices
    from .page import Page
    from .vote_view import VoteView


class CardWork:
    """The work with the cards, on the board and in a card that is open."""

    def __init__(
        self,
        page: "Page",
        tool: "Tool",
        session: "Session",
        notices: "Notices",
        editing: "Editing",
        board: "BoardView",
        blanks: "BlanksView",
        guide: "GuideView",
        vote: "VoteView",
    ) -> None:
        self.page = page
        self.tool = tool
        self.session = session
        self.notices = notices
        self.editing = editing
        self.board = board
        self.blanks = blanks
        self.guide = guide
        self.vote = vote
        session.listen(self._changed)

    def _dialog(self, card: str) -> "Any":
        return self.page.document.getElementById("dialog-" + card)

    def pick_up(self, card: str) -> None:
        """Picks a card up, or puts it down where it was picked up before."""
        self.board.select(card)
        if self.board.selected:
            area = self.tool.name("area", self.tool.area_of_card(card))
            self.notices.speak(
                self.tool.say(
                    "say.selected", card=title(self.tool, self.session.answers, card), area=area
                )
            )

    def drop(self, objective: str) -> None:
        """Lays the card that is picked up on a field."""
        if self.board.selected:
            self.lay(self.board.selected, objective)

    def lay(self, card: str, objective: "str | None") -> None:
        """Lays a card on a field or takes it off; on another colour it says so, and why not."""
        try:
            changes = place(self.tool, card, objective)
        except DialogueError as error:
            self.notices.tell(self.tool.say(error.key, **error.details), passes=True)
            return
        held = self.page.document.activeElement
        on_board = held and held.closest(".areas")
        if self.board.selected:
            self.board.select(None)
        self.editing.change(changes)
        if on_board:
            self.board.focus(card)
        elif held and held.hidden:
            # A button in the open card that had nothing left to do.
            self._dialog(card).querySelector("[data-action=next-card]").focus()

    def clear_rating(self, card: str) -> None:
        """Takes a card's rating away; the focus goes to where a new one is given."""
        self.editing.change({"cards/" + card + "/rating": None})
        self._dialog(card).querySelector("input[type=radio]").focus()

    def open(self, card: str) -> None:
        """Opens a card to its text, its notes and its rating."""
        dialog = self._dialog(card)
        if self.board.selected:
            # Where the focus goes back to when the card is closed.
            self.board.focus(card)
            self.board.select(None)
        if not dialog.open:
            dialog.showModal()
            self.opened(card)

    def opened(self, card: str) -> None:
        """Shows in a card that has just opened the clock, and where the card stands in the row."""
        self.notices.move_on()
        self.guide.show_in(self._dialog(card))
        self._number(card)

    def _changed(self, paths: "list[str]") -> None:
        # What makes the row longer or shorter: own cards, and the meeting's scope.
        if any(path.startswith(("cards/" + BLANK, "plan/area")) for path in paths):
            sheet = self.page.one(".sheet[open]")
            if sheet:
                self._number(str(sheet.dataset.dialog))

    def _number(self, card: str) -> None:
        dialog = self._dialog(card)
        cards = row(self.tool, self.session.answers, card)
        number = cards.index(card) + 1
        text = self.tool.say("say.card_number", number=number, all=len(cards))
        dialog.querySelector("[data-number]").textContent = text
        dialog.querySelector("progress").value = number / len(cards)
        dialog.querySelector("[data-action=previous-card]").disabled = number == 1

    def turn_to(self, card: str, by: int) -> None:
        """Opens the card after (or before) this one, in the order of the form.

        Before the first there is none; after the last it says how many still wait.
        """
        cards = row(self.tool, self.session.answers, card)
        number = cards.index(card) + by
        if number < 0:
            return
        self._dialog(card).close()
        if number < len(cards):
            self.open(cards[number])
        else:
            left = len(open_cards(self.tool, self.session.answers))
            key = "say.last_card" if left else "say.all_rated"
            self.notices.tell(self.tool.say(key, left=left), passes=True)

    def place_and_turn(self, card: str) -> None:
        """Lays a card on its suggested objective and opens the next."""
        self.lay(card, self.tool.suggested(card))
        self.turn_to(card, 1)

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
        self.blanks.make(card)
        self.open(card)

    def delete_blank(self, card: str) -> None:
        """Deletes a blank card with all that stands on it, after asking; can be undone."""
        answers = self.session.answers
        changes: Changes = {path: None for path in answers if path.startswith(f"cards/{card}/")}
        self._dialog(card).close()
        if changes:
            name = title(self.tool, answers, card)
            text = self.tool.say("say.ask_delete_blank", card=name)
            yes = self.tool.say("say.yes_delete_blank")
            self.notices.ask(text, yes, lambda: self.editing.change(changes))

    def lay_aside(self, card: str, reason: str) -> None:
        """Lays a card aside for a reason; the same reason again takes it back."""
        path = "cards/" + card + "/aside"
        again = self.session.answers.get(path) == reason
        self.editing.change({path: None if again else reason})

    def agree(self) -> None:
        """Gives the card the vote's median, as the group has agreed."""
        self.editing.change(self.vote.agreed())
        self.vote.dialog.close()

    def put_down(self) -> bool:
        """Puts down the card that is picked up, if one is, and stays with it."""
        card = self.board.selected
        if card is None:
            return False
        self.board.select(None)
        self.board.focus(card)
        return True

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
