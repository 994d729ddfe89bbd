"""Meetings and files: what lies on the board, on the list and in the files that people save."""

import time

from browser.files import Files
from dialogue import clock
from dialogue.board import has_content, next_year, replace_all
from dialogue.file import file_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from browser.context import Context
    from browser.saving import Saving
    from browser.views import Views
    from dialogue.paths import Answers

    from .actions import Table
    from .meetings import Meetings


class Keeping:
    """Begins, opens, imports, exports and deletes meetings; asks before one is lost or covered."""

    def __init__(
        self, context: "Context", saving: "Saving", views: "Views", meetings: "Meetings"
    ) -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.notices = context.notices
        self.saving = saving
        self.views = views
        self.meetings = meetings
        self.files = Files(context, self.import_answers)

    def actions(self) -> "Table":
        """What buttons can do with meetings and files."""
        return {
            "export-json": lambda b: self.export(),
            "import-json": lambda b: self.files.pick(),
            "new-meeting": lambda b: self.new_meeting(),
            "open-meeting": lambda b: self.open_meeting(_key(b)),
            "copy-meeting": lambda b: self.open_meeting(_key(b), copy=True),
            "export-meeting": lambda b: self.export_meetings([_key(b)]),
            "export-all": lambda b: self.export_all(),
            "delete-meeting": lambda b: self.delete_meeting(_key(b)),
            "erase": lambda b: self.erase(),
            "go-on": lambda b: self.meetings.go_on(),
            "rename-meeting": lambda b: self.meetings.ask_name(_key(b)),
            "rename": lambda b: self.meetings.rename(),
        }

    def import_answers(self, answers: "Answers") -> None:
        """Puts a file's answers in place of the board's, asking first where there are any."""
        # The clock of a file that was saved while it ran stands still.
        answers.pop("clock/since", None)

        def go() -> None:
            self.session.change(replace_all(self.session.answers, answers), time.time(), "import")
            self.views.go(self.views.first)
            self.notices.answer(self.tool.say("say.imported", count=len(answers)), undo=True)

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
        self.views.go(self.views.first)
        self.notices.answer(word)
        return True

    def open_meeting(self, key: str, copy: bool = False) -> None:
        """Opens a meeting from the list, or begins the next with its cards."""
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

    def delete_meeting(self, key: str) -> None:
        """Deletes a meeting from the list after asking; cannot be undone."""
        self.notices.ask(
            self.tool.say("say.ask_delete_meeting"),
            self.tool.say("say.yes_delete_meeting"),
            lambda: self.meetings.remove(key),
        )

    def erase(self) -> None:
        """Erases everything on this machine after asking; cannot be undone."""

        def go() -> None:
            self.session.restart({})
            self.saving.erase()
            self.meetings.show()
            self.notices.answer(self.tool.say("say.erased"))

        self.notices.ask(self.tool.say("say.ask_erase"), self.tool.say("say.yes_erase"), go)


def _key(button: "Any") -> str:
    """The stored meeting a button belongs to."""
    return str(button.closest("[data-key]").dataset.key)
