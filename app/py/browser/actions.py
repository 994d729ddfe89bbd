"""What the buttons, keys and drops do: each is one small method that calls the rest."""

import time

from dialogue import clock
from dialogue.board import carry, has_content, next_year, place, replace_all, taking_up
from dialogue.cards import in_scope, next_blank, open_cards, title
from dialogue.describe import describe
from dialogue.errors import DialogueError, TextTooLong
from dialogue.fields import check
from dialogue.file import file_name

from .files import Files
from .page import platform

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dialogue.board import Changes
    from dialogue.paths import Answers
    from dialogue.session import Session
    from dialogue.tool import Tool

    from .blanks_view import BlanksView
    from .board_view import BoardView
    from .guide_view import GuideView
    from .meetings import Meetings
    from .notices import Notices
    from .outcome_views import OutcomeViews
    from .page import Page
    from .saving import Saving
    from .views import Views
    from .vote_view import VoteView


# Keys that turn to another card while one is open; remote controls for presentations send them.
PAGES = {"PageDown": 1, "PageUp": -1}


class Actions:
    """Everything a person can set off on the board."""

    def __init__(
        self,
        page: "Page",
        tool: "Tool",
        session: "Session",
        notices: "Notices",
        board: "BoardView",
        saving: "Saving",
        views: "Views",
        blanks: "BlanksView",
        guide: "GuideView",
        outcome: "OutcomeViews",
        meetings: "Meetings",
        vote: "VoteView",
    ) -> None:
        self.page = page
        self.tool = tool
        self.session = session
        self.notices = notices
        self.board = board
        self.saving = saving
        self.views = views
        self.blanks = blanks
        self.guide = guide
        self.outcome = outcome
        self.meetings = meetings
        self.vote = vote
        self.files = Files(page, tool, notices, self.import_answers)
        self.by_name = {
            "select": lambda b: self.pick_up(self._card(b)),
            "place": lambda b: self.lay(self._card(b), self.tool.suggested(self._card(b))),
            "move": lambda b: self.lay(self._card(b), str(b.dataset.to)),
            "take-off": lambda b: self.lay(self._card(b), None),
            "drop": lambda b: self.drop(str(b.closest("[data-objective]").dataset.objective)),
            "open": lambda b: self.open(self._card(b)),
            "close": lambda b: self.close(b),
            "clear-rating": lambda b: self.change({"cards/" + self._card(b) + "/rating": None}),
            "undo": lambda b: self.undo(),
            "redo": lambda b: self.redo(),
            "export-json": lambda b: self.export(),
            "import-json": lambda b: self.files.pick(),
            "clock": lambda b: self.guide.toggle(),
            "step-back": lambda b: self.guide.move(-1),
            "step-next": lambda b: self.guide.move(1),
            "adjust": lambda b: self.guide.adjust(),
            "help": lambda b: self.guide.toggle_help(),
            "step-more": lambda b: self.change(self.guide.more_time()),
            "full-screen": lambda b: self.page.fill_screen(),
            "take-blank": lambda b: self.take_blank(str(b.dataset.of)),
            "delete-blank": lambda b: self.delete_blank(self._card(b)),
            "take-card": lambda b: self.take_card(),
            "next-card": lambda b: self.turn_to(self._card(b), 1),
            "place-next": lambda b: self.place_and_turn(self._card(b)),
            "previous-card": lambda b: self.turn_to(self._card(b), -1),
            "show-keys": lambda b: self.show_keys(),
            "whole-round": lambda b: self.change({"plan/area": None}),
            "go-on": lambda b: self.meetings.go_on(),
            "rename-meeting": lambda b: self.meetings.ask_name(self._key_of(b)),
            "rename": lambda b: self.meetings.rename(),
            "vote": lambda b: self.vote.open(self._card(b)),
            "reveal-vote": lambda b: self.vote.reveal(),
            "agree-vote": lambda b: self.agree(),
            "aside": lambda b: self.lay_aside(self._card(b), str(b.dataset.reason)),
            "carry": lambda b: self.carry(b),
            "copy-minutes": lambda b: self.outcome.copy_minutes(),
            "print-minutes": lambda b: self.print("referat"),
            "print-board": lambda b: self.print("maaloversigt"),
            "print-agenda": lambda b: self.print("forbered"),
            "print-ratings": lambda b: self.print("ratingskema"),
            "print-followup": lambda b: self.print("opfoelgningsskema"),
            "open-meeting": lambda b: self.open_meeting(b),
            "copy-meeting": lambda b: self.open_meeting(b, copy=True),
            "export-meeting": lambda b: self.export_meetings([self._key_of(b)]),
            "export-all": lambda b: self.export_all(),
            "delete-meeting": lambda b: self.delete_meeting(b),
            "new-meeting": lambda b: self.new_meeting(),
            "erase": lambda b: self.erase(),
            "dismiss": lambda b: self.notices.dismiss(),
            "ask-yes": lambda b: self.notices.answer(True),
            "ask-no": lambda b: self.notices.answer(False),
        }
        session.listen(self._enable)

    def start(self) -> None:
        """Follows clicks, keys, drops and the address from now on."""
        page = self.page
        page.on(page.root, "click", self._clicked)
        page.on(page.root, "card-drop", self._card_dropped)
        page.on(page.document, "keydown", self._key)
        page.on(page.window, "hashchange", lambda event: self._address())
        self._enable([])
        self._address()

    def _card(self, element: "Any") -> str:
        """The card a button belongs to: on the board, in a dialog or in the summary."""
        for key in ("key", "card", "dialog"):
            owner = element.closest("[data-" + key + "]")
            if owner:
                return str(owner.getAttribute("data-" + key))
        raise LookupError("no card around this button")

    def _dialog(self, card: str) -> "Any":
        return self.page.document.getElementById("dialog-" + card)

    def _clicked(self, event: "Any") -> None:
        button = event.target.closest("[data-action]")
        if button and platform.hasCommands and button.hasAttribute("command"):
            if button.dataset.action == "open":
                self._opened(self._card(button))
        elif button:
            self.by_name[str(button.dataset.action)](button)
            return
        field = event.target.closest("[data-objective]")
        if field and self.board.selected and not event.target.closest("[data-card]"):
            self.drop(str(field.dataset.objective))

    def _card_dropped(self, event: "Any") -> None:
        objective = event.detail.objective
        self.lay(str(event.detail.card), str(objective) if objective else None)

    def _key(self, event: "Any") -> None:
        if event.key == "Escape" and self.board.selected:
            card = self.board.selected
            self.board.select(None)
            self.board.focus(card)
            return
        sheet = self.page.one(".sheet[open]")
        if event.key in PAGES and sheet and not self.page.one(".ask[open]"):
            event.preventDefault()
            self.turn_to(str(sheet.dataset.dialog), PAGES[str(event.key)])
            return
        control = event.target.closest("input, textarea")
        if event.key == "?" and not control and not self.page.one("dialog[open]"):
            self.show_keys()
            return
        if not (event.ctrlKey or event.metaKey) or event.altKey:
            return
        key = str(event.key).lower()
        elsewhere = control and not self.page.root.contains(control)
        if elsewhere or self.page.one(".ask[open]") or key not in ("z", "y"):
            return
        event.preventDefault()
        if key == "y" or event.shiftKey:
            self.redo()
        else:
            self.undo()

    def change(self, changes: "Changes", kind: str = "edit") -> None:
        """Carries out changes and says what they did."""
        changes = taking_up(self.session.answers, changes)
        step = self.session.change(changes, time.time(), kind)
        if step is not None:
            self.notices.move_on()
            self.notices.speak(describe(self.tool, self.session.answers, step.after))

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
        self.change(changes)
        if on_board:
            self.board.focus(card)

    def open(self, card: str) -> None:
        """Opens a card to its text, its notes and its rating."""
        dialog = self._dialog(card)
        if self.board.selected:
            # Where the focus goes back to when the card is closed.
            self.board.focus(card)
            self.board.select(None)
        if not dialog.open:
            dialog.showModal()
            self._opened(card)

    def _opened(self, card: str) -> None:
        """Shows in a card that has just opened the clock, and where the card stands in the row."""
        dialog = self._dialog(card)
        self.guide.show_in(dialog)
        cards = in_scope(self.tool, self.session.answers)
        number = cards.index(card) + 1 if card in cards else 0
        text = self.tool.say("say.card_number", number=number, all=len(cards)) if number else ""
        dialog.querySelector("[data-number]").textContent = text
        dialog.querySelector("progress").value = number / len(cards)

    def show_keys(self) -> None:
        """Shows the list of keys."""
        self.page.one("#keys").showModal()

    def close(self, button: "Any") -> None:
        """Closes the card that a button stands in."""
        button.closest("dialog").close()

    def undo(self) -> None:
        """Turns the last change round."""
        step = self.session.undo()
        if step is not None:
            what = describe(self.tool, self.session.answers, step.before)
            self.notices.speak(self.tool.say("say.undone", what=what))

    def redo(self) -> None:
        """Takes the last undone change again."""
        step = self.session.redo()
        if step is not None:
            what = describe(self.tool, self.session.answers, step.after)
            self.notices.speak(self.tool.say("say.redone", what=what))

    def _enable(self, paths: "list[str]") -> None:
        self.page.one("[data-action=undo]").disabled = not self.session.can_undo
        self.page.one("[data-action=redo]").disabled = not self.session.can_redo

    def import_answers(self, answers: "Answers") -> None:
        """Puts a file's answers in place of the board's, asking first where there are any."""
        # The clock of a file that was saved while it ran stands still.
        answers.pop("clock/since", None)

        def go() -> None:
            self.session.change(replace_all(self.session.answers, answers), time.time(), "import")
            self.views.go(self.views.names[0])
            self.notices.tell(self.tool.say("say.imported", count=len(answers)))

        if has_content(self.session.answers):
            self.notices.ask(self.tool.say("say.ask_import"), self.tool.say("say.yes_import"), go)
        else:
            go()

    def new_meeting(self) -> None:
        """Puts the meeting on the list and begins with an empty board, after asking."""
        self.notices.ask(
            self.tool.say("say.ask_new"),
            self.tool.say("say.yes_new"),
            lambda: self.begin({}, self.tool.say("say.new_meeting")),
        )

    def begin(self, answers: "Answers", word: str) -> bool:
        """Puts what is on the board on the list and lays other answers there; says `word`."""
        if not self.meetings.put_away():
            return False
        # The list is the way back: undo would leave a meeting in two places, or in none.
        self.session.restart(answers)
        self.saving.flush()
        self.views.go(self.views.names[0])
        self.notices.tell(word)
        return True

    def open_meeting(self, button: "Any", copy: bool = False) -> None:
        """Opens a meeting from the list, or begins the next with its cards."""
        key = self._key_of(button)
        answers = self.meetings.answers_of(key)
        if answers is None:
            return
        if copy:
            self.begin(next_year(answers), self.tool.say("say.meeting_copied"))
        elif self.begin(answers, self.tool.say("say.meeting_opened")) and self.saving.is_safe:
            self.meetings.remove(key)

    def export(self) -> None:
        """Saves the board as a file."""
        self.session.note(clock.keep(self.tool, self.session.answers, self.page.now()))
        self.files.save(self.session.answers)

    def export_meetings(self, keys: "list[str]") -> None:
        """Saves meetings of the list as files; what cannot be read as it is."""
        for key in keys:
            answers = self.meetings.readable(key)
            if answers is not None:
                self.files.save(answers)
            else:
                name = file_name(self.tool, {}, self.meetings.saved(key)[:10])
                self.files.save_text(self.meetings.text_of(key), name)

    def export_all(self) -> None:
        """Saves the board and every meeting of the list, each as its own file."""
        if has_content(self.session.answers):
            self.export()
        self.export_meetings(self.meetings.keys())

    def delete_meeting(self, button: "Any") -> None:
        """Deletes a meeting from the list after asking; cannot be undone."""
        key = self._key_of(button)
        self.notices.ask(
            self.tool.say("say.ask_delete_meeting"),
            self.tool.say("say.yes_delete_meeting"),
            lambda: self.meetings.remove(key),
        )

    def _key_of(self, button: "Any") -> str:
        return str(button.closest("[data-key]").dataset.key)

    def erase(self) -> None:
        """Erases everything on this machine after asking; cannot be undone."""

        def go() -> None:
            self.session.restart({})
            self.saving.erase()
            self.meetings.show()
            self.notices.tell(self.tool.say("say.erased"))

        self.notices.ask(self.tool.say("say.ask_erase"), self.tool.say("say.yes_erase"), go)

    def print(self, view: str) -> None:
        """Prints one view; the page's style prints the view that is shown."""
        self.views.go(view)
        self.page.window.print()

    def take_blank(self, area: str) -> None:
        """Opens a blank card to write on."""
        card = next_blank(self.tool, self.session.answers, area)
        if card is None:
            self.notices.tell(self.tool.say("say.no_blanks", area=self.tool.name("area", area)))
            return
        self.blanks.make(card)
        self.open(card)

    def take_card(self) -> None:
        """Opens the first card that waits for a rating; the first of all where none does."""
        answers = self.session.answers
        waiting = open_cards(self.tool, answers) or in_scope(self.tool, answers)
        self.open(waiting[0])

    def delete_blank(self, card: str) -> None:
        """Deletes a blank card with all that stands on it, after asking; can be undone."""
        answers = self.session.answers
        changes: Changes = {path: None for path in answers if path.startswith(f"cards/{card}/")}
        self._dialog(card).close()
        if changes:
            name = title(self.tool, answers, card)
            text = self.tool.say("say.ask_delete_blank", card=name)
            yes = self.tool.say("say.yes_delete_blank")
            self.notices.ask(text, yes, lambda: self.change(changes))

    def agree(self) -> None:
        """Gives the card the vote's median, as the group has agreed."""
        self.change(self.vote.agreed())
        self.vote.dialog.close()

    def turn_to(self, card: str, by: int) -> None:
        """Opens the card after (or before) this one, in the order of the form."""
        self._dialog(card).close()
        cards = in_scope(self.tool, self.session.answers)
        number = cards.index(card) + by if card in cards else -1
        if 0 <= number < len(cards):
            self.open(cards[number])
        elif number > 0:
            left = len(open_cards(self.tool, self.session.answers))
            key = "say.last_card" if left else "say.all_rated"
            self.notices.tell(self.tool.say(key, left=left), passes=True)

    def place_and_turn(self, card: str) -> None:
        """Lays a card on its suggested objective and opens the next."""
        self.lay(card, self.tool.suggested(card))
        self.turn_to(card, 1)

    def lay_aside(self, card: str, reason: str) -> None:
        """Lays a card aside for a reason; the same reason again takes it back."""
        path = "cards/" + card + "/aside"
        again = self.session.answers.get(path) == reason
        self.change({path: None if again else reason})

    def carry(self, button: "Any") -> None:
        """Writes a card into its objective's row of the follow-up form."""
        card, objective = self._card(button), str(button.dataset.to)
        changes = carry(self.tool, self.session.answers, card, objective)
        try:
            for path, text in changes.items():
                check(self.tool, path, text)
        except TextTooLong as error:
            self.notices.tell(self.tool.say("say.too_long", **error.details), passes=True)
            return
        self.change(changes)

    def _address(self) -> None:
        """Follows the address, and opens the card that a link leads to."""
        name = self.views.follow()
        card = name[len("kort-") :] if name.startswith("kort-") else ""
        if card in self.tool.cards:
            self.open(card)
