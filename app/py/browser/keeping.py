"""Meetings and files: what lies on the board, on the list and in the files that people save."""

import time

from dialogue import clock
from dialogue.board import has_content, next_year, replace_all
from dialogue.file import file_name

from .files import Files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dialogue.paths import Answers
    from dialogue.session import Session
    from dialogue.tool import Tool

    from .meetings import Meetings
    from .notices import Notices
    from .page import Page
    from .saving import Saving
    from .views import Views


class Keeping:
    """Begins, opens, imports, exports and deletes meetings; asks before one is lost or covered."""

    def __init__(
        self,
        page: "Page",
        tool: "Tool",
        session: "Session",
        notices: "Notices",
        saving: "Saving",
        views: "Views",
        meetings: "Meetings",
    ) -> None:
        self.page = page
        self.tool = tool
        self.session = session
        self.notices = notices
        self.saving = saving
        self.views = views
        self.meetings = meetings
        self.files = Files(page, tool, notices, self.import_answers)

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
            self.notices.tell(self.tool.say("say.erased"))

        self.notices.ask(self.tool.say("say.ask_erase"), self.tool.say("say.yes_erase"), go)
