"""Changes that people make, and the way back: carried out, and said to those who hear the page."""

import time

from dialogue.board import taking_up
from dialogue.describe import describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dialogue.board import Changes
    from dialogue.session import Session
    from dialogue.tool import Tool

    from .notices import Notices
    from .page import Page


class Editing:
    """The session's changes, undo and redo, each with a sentence about what it did."""

    def __init__(self, page: "Page", tool: "Tool", session: "Session", notices: "Notices") -> None:
        self.page = page
        self.tool = tool
        self.session = session
        self.notices = notices
        session.listen(self._enable)
        self._enable([])

    def change(self, changes: "Changes", kind: str = "edit") -> None:
        """Carries out changes and says what they did."""
        changes = taking_up(self.session.answers, changes)
        step = self.session.change(changes, time.time(), kind)
        if step is not None:
            self.notices.move_on()
            self.notices.speak(describe(self.tool, self.session.answers, step.after))

    def undo(self) -> None:
        """Turns the last change round."""
        step = self.session.undo()
        if step is not None:
            self.notices.move_on()
            what = describe(self.tool, self.session.answers, step.before)
            self.notices.speak(self.tool.say("say.undone", what=what))

    def redo(self) -> None:
        """Takes the last undone change again."""
        step = self.session.redo()
        if step is not None:
            self.notices.move_on()
            what = describe(self.tool, self.session.answers, step.after)
            self.notices.speak(self.tool.say("say.redone", what=what))

    def _enable(self, paths: "list[str]") -> None:
        self.page.one("[data-action=undo]").disabled = not self.session.can_undo
        self.page.one("[data-action=redo]").disabled = not self.session.can_redo
