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

    from .context import Context

# Controls that someone has filled: the page is delivered with all of them empty.
FILLED = (
    "input:checked, input[type=number], input[type=time], input[type=date], select[name],"
    " textarea:not(:placeholder-shown), input[placeholder]:not(:placeholder-shown)"
)


# Kinds of answers that are typed key by key: one step for what is typed in one go.
TYPED = ("text", "number", "date", "time")
# Answers that stand once more on the page, as text for paper.
ECHOED = ("closing", "followup", "meeting")


class Binding:
    """One binder for all controls of the page."""

    def __init__(self, context: "Context") -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.notices = context.notices
        # The parts of the page whose controls have been brought in line.
        self._filled: list[str] = []
        self.session.listen(self.show)

    def take_early(self) -> "Changes":
        """What was filled in before Python ran, each beside what was saved."""
        changes: Changes = {}
        for control in self.page.every(FILLED):
            value = self._value(control)
            if value is not None and control.name:
                saved = self.session.answers.get(control.name)
                changes[control.name] = joined(self.tool, control.name, saved, value)
        return changes

    def start(self) -> None:
        """Follows every input from now on, and fills in what stands above every view."""
        for heading in self.page.every(".heading"):
            self.bind(heading)
        self.page.on(self.page.root, "input", self._typed)

    def fill(self, part: "Any") -> None:
        """Brings a part of the page in line when it is first looked at: its controls and echoes.

        What is not looked at is left alone, since every control asked for takes its time.
        """
        if str(part.id) not in self._filled:
            self._filled.append(str(part.id))
            self.bind(part)

    def bind(self, part: "Any") -> None:
        """Brings the controls and echoes inside an element in line with the answers."""
        for control in self.page.within(part, "[name]"):
            self._put(control, self.session.answers.get(control.name))
        for echo in self.page.within(part, "[data-echo]"):
            echo.textContent = self._echo(str(echo.dataset.echo))

    def _typed(self, event: "Any") -> None:
        control = event.target
        path = control.name
        field = find(self.tool, path) if path else None
        if field is None:
            return
        if control.validity.badInput:
            # Half a number or a date is no answer yet; what is stored stays.
            control.setAttribute("aria-invalid", "true")
            return
        value = self._value(control)
        try:
            if value is not None:
                check(self.tool, path, value)
        except DialogueError as error:
            control.setAttribute("aria-invalid", "true")
            if isinstance(error, TextTooLong):
                self.notices.tell(self.tool.say("say.too_long", **error.details), passes=True)
            elif isinstance(error, NumberOutOfRange):
                self.notices.tell(self.tool.say("say.wrong_number", **error.details), passes=True)
            return
        control.removeAttribute("aria-invalid")
        kind = "typing" if field.kind in TYPED else "edit"
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
            for control in self.page.named(path):
                self._put(control, value)
            if path.split("/")[0] in ECHOED:
                for echo in self.page.every('[data-echo="' + path + '"]'):
                    echo.textContent = self._echo(path)

    def _put(self, control: "Any", value: object) -> None:
        text = "" if value is None else str(value)
        if control.hasAttribute("aria-invalid"):
            control.removeAttribute("aria-invalid")
        if control.type == "radio":
            control.checked = control.value == text
        elif control.type == "checkbox":
            control.checked = value is True
        elif control.value != text and not (text == "" and self._is_being_written_in(control)):
            control.value = text

    def _is_being_written_in(self, control: "Any") -> bool:
        """Whether blanks, which are no answer, are to be left to whoever types them."""
        held = control.isSameNode(self.page.document.activeElement)
        return held and control.type != "number" and str(control.value).strip() == ""

    def _echo(self, path: str) -> str:
        text = str(self.session.answers.get(path, ""))
        return day(text) if path == "meeting/date" else text
