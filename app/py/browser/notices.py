"""What the page tells people: a warning that stays, an answer that passes, a question."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .page import Page

# Seconds that an answer is seen: to be read at ease, and not in the way.
SEEN = 8


class Notices:
    """The warning bar, the answers at the foot and the dialog that asks.

    A warning stands until it is dismissed. An answer says briefly what was just done, with the way
    back in it, and goes by itself; everything in it can be had elsewhere too.
    """

    def __init__(self, page: "Page") -> None:
        self.page = page
        self.bar = page.one("#notice")
        self._home = self.bar.parentElement
        # Where the focus was when the notice came, to go back to.
        self._before: "Any" = None
        self.ask_dialog = page.one("#ask")
        self._then: "Callable[[], object] | None" = None
        self._passes = False
        self._answers = page.every("[data-answer]")
        self._answered = 0
        page.on(page.root, "close", lambda event: self._put(), capture=True)

    def _put(self) -> None:
        """Lets the notice stand where it is seen and can be pressed: in an open dialog, if any."""
        place = self.page.dialog() or self._home
        if not self.bar.parentElement.isSameNode(place):
            place.append(self.bar)

    def tell(self, text: str, offer_file: bool = False, passes: bool = False) -> None:
        """Shows a warning until it is dismissed, with a button to save the file if offered.

        One that `passes` goes by itself with the next thing that is done.
        """
        self._passes = passes
        self.hush()
        if self.bar.hidden:
            self._before = self.page.document.activeElement
        self._put()
        self.bar.hidden = False
        self.bar.querySelector("[data-action=export-json]").hidden = not offer_file
        self.page.shows("notice", text)

    def dismiss(self) -> None:
        """Takes the warning away; a focus in it goes back to where it was."""
        inside = self.bar.contains(self.page.document.activeElement)
        self.bar.hidden = True
        if inside and self._before.isConnected:
            self._before.focus()

    def withdraw(self, text: str) -> None:
        """Takes the warning away if it says this."""
        if self.bar.querySelector("[data-shows=notice]").textContent == text:
            self.dismiss()

    def move_on(self) -> None:
        """Takes away a warning that passes."""
        if self._passes:
            self._passes = False
            self.dismiss()

    def answer(self, text: str, undo: bool = False) -> None:
        """Says what was just done where people look, with the way back in it if there is one."""
        self._say(text, True, undo)

    def speak(self, text: str) -> None:
        """Says a sentence to those who hear the page; others see what it is about."""
        self._say(text, False, False)

    def hush(self) -> None:
        """Takes away the answer that is seen: what it offers to undo is no longer the last."""
        for place in self._answers:
            place.removeAttribute("data-seen")

    def _say(self, text: str, seen: bool, undo: bool) -> None:
        dialog = self.page.dialog()
        inside = dialog and dialog.querySelector("[data-answer]")
        self.hush()
        place = inside or self._answers[0]
        line = place.firstElementChild
        # The same sentence twice is heard twice only where the text is another.
        line.textContent = text + "\u00a0" if line.textContent == text else text
        place.toggleAttribute("data-seen", seen)
        place.lastElementChild.hidden = not undo
        if seen:
            self._answered += 1
            number = self._answered
            self.page.later(SEEN, lambda: self._fade(number))

    def _fade(self, number: int) -> None:
        """Takes an answer away, unless a newer one came or someone is about to use it."""
        used = any(place.matches(":hover, :focus-within") for place in self._answers)
        if used:
            self.page.later(SEEN, lambda: self._fade(number))
        elif number == self._answered:
            self.hush()

    def ask(self, text: str, yes: str, then: "Callable[[], object]") -> None:
        """Asks before something is carried out; `yes` names the button that does it."""
        self._then = then
        self.page.shows("ask", text)
        self.page.shows("ask-yes", yes)
        self.ask_dialog.showModal()

    def reply(self, yes: bool) -> None:
        """Closes the question and carries out what was asked about, if it was a yes."""
        self.ask_dialog.close()
        then, self._then = self._then, None
        if yes and then is not None:
            then()
