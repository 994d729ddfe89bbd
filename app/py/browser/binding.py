"""Keeps every control and the answer that its name is the path of in step, both ways."""

import time

from dialogue.board import taking_up
from dialogue.errors import DialogueError, NumberOutOfRange, TextTooLong
from dialogue.fields import check, day, find
from dialogue.merge import joined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dialogue.board import Changes
    from dialogue.session import Session
    from dialogue.tool import Tool

    from .notices import Notices
    from .page import Page

# Controls that someone has filled: the page is delivered with all of them empty.
FILLED = (
    "input:checked, input[type=number], input[type=time], input[type=date], select[name],"
    " textarea:not(:placeholder-shown), input[placeholder]:not(:placeholder-shown)"
)


# Answers that stand once more on the page, as text for paper.
ECHOED = ("closing", "followup", "meeting")


class Binding:
    """One binder for all controls of the board."""

    def __init__(self, page: "Page", tool: "Tool", session: "Session", notices: "Notices") -> None:
        self.page = page
        self.tool = tool
        self.session = session
        self.notices = notices
        session.listen(self.show)

    def start(self) -> None:
        """Takes over what was filled in before Python ran, then follows every input."""
        changes: Changes = {}
        for control in self.page.every(FILLED):
            value = self._value(control)
            if value is not None:
                # An early text stands beside the one that was saved.
                saved = self.session.answers.get(control.name)
                changes[control.name] = joined(self.tool, control.name, saved, value)
        self.show(list(self.session.answers))
        self.session.change(changes, time.time())
        self.page.on(self.page.root, "input", self._typed)

    def _typed(self, event: "Any") -> None:
        control = event.target
        path = control.name
        field = find(self.tool, path) if path else None
        if field is None:
            return
        value = self._value(control)
        try:
            if value is not None:
                check(self.tool, path, value)
        except DialogueError as error:
            control.setAttribute("aria-invalid", "true")
            if isinstance(error, TextTooLong):
                self.notices.tell(self.tool.say("say.too_long", **error.details))
            elif isinstance(error, NumberOutOfRange):
                self.notices.tell(self.tool.say("say.wrong_number", **error.details))
            return
        control.removeAttribute("aria-invalid")
        kind = "typing" if field.kind == "text" else "edit"
        changes = taking_up(self.session.answers, {path: value})
        self.notices.move_on()
        self.session.change(changes, time.time(), kind)

    def _value(self, control: "Any") -> object:
        """What a control holds as an answer, or None where it is empty."""
        text = str(control.value)
        if control.type == "radio":
            return int(text) if control.checked else None
        if control.type == "checkbox":
            return True if control.checked else None
        if control.type == "number" and text.isdigit():
            return int(text)
        return text if text.strip() else None

    def show(self, paths: "list[str]") -> None:
        """Brings the controls of some answers in line with them."""
        for path in paths:
            value = self.session.answers.get(path)
            text = "" if value is None else str(value)
            for control in self.page.named(path):
                if control.type == "radio":
                    control.checked = control.value == text
                elif control.type == "checkbox":
                    control.checked = value is True
                elif control.value != text and not (control.value.strip() == "" == text):
                    control.value = text
            if path.split("/")[0] in ECHOED:
                shown = day(text) if path == "meeting/date" else text
                for echo in self.page.every('[data-echo="' + path + '"]'):
                    echo.textContent = shown
