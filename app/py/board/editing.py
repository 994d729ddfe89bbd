"""Changes that people make, and the way back: carried out, and answered."""

import time

from dialogue.board import taking_up
from dialogue.describe import describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from browser.context import Context
    from dialogue.board import Changes

    from .actions import Table

# What moves something out of sight answers to the eye, too; the rest is seen where it is done.
MOVES = ("objective", "aside")


class Editing:
    """The session's changes, undo and redo, each with a sentence about what it did."""

    def __init__(self, context: "Context") -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.notices = context.notices
        self.session.listen(self._changed)
        self._enable()

    def actions(self) -> "Table":
        """The buttons that turn back and forth."""
        return {"undo": lambda b: self.undo(), "redo": lambda b: self.redo()}

    def change(self, changes: "Changes", say: str = "") -> None:
        """Carries out changes and says what they did, in the words given if there are any."""
        changes = taking_up(self.session.answers, changes)
        step = self.session.change(changes, time.time())
        if step is None:
            return
        self.notices.move_on()
        text = say or describe(self.tool, self.session.answers, step.after)
        if say or any(path.endswith(MOVES) for path in step.after):
            self.notices.answer(text, undo=True)
        else:
            self.notices.speak(text)

    def take_over(self, changes: "Changes") -> None:
        """Carries out what was filled in before anyone could answer."""
        self.session.change(changes, time.time())

    def undo(self) -> None:
        """Turns the last change round."""
        held = self.page.document.activeElement
        step = self.session.undo()
        if step is not None:
            self.notices.move_on()
            what = describe(self.tool, self.session.answers, step.before)
            self.notices.answer(self.tool.say("say.undone", what=what))
            self._go_on_from(held, "undo", "redo")

    def redo(self) -> None:
        """Takes the last undone change again."""
        held = self.page.document.activeElement
        step = self.session.redo()
        if step is not None:
            self.notices.move_on()
            what = describe(self.tool, self.session.answers, step.after)
            self.notices.answer(self.tool.say("say.redone", what=what))
            self._go_on_from(held, "redo", "undo")

    def _go_on_from(self, held: "Any", *names: str) -> None:
        """Where what had the focus is gone: on to the open card, or a button that can be used."""
        still = held.localName == "body" or held.matches(":enabled, a, [tabindex]")
        if still and held.isConnected and held.checkVisibility():
            return
        dialog = self.page.dialog()
        if dialog:
            dialog.querySelector("h2").focus()
            return
        buttons = [self.page.one(".foot [data-action=" + name + "]") for name in names]
        for button in buttons:
            if not button.disabled:
                button.focus()
                return

    def _changed(self, paths: "list[str]") -> None:
        # What an answer offers to undo would no longer be what it tells of.
        if any(not path.startswith("clock/") for path in paths):
            self.notices.hush()
        self._enable()

    def _enable(self) -> None:
        self.page.one(".foot [data-action=undo]").disabled = not self.session.can_undo
        self.page.one(".foot [data-action=redo]").disabled = not self.session.can_redo
