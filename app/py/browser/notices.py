"""What the page tells people: a notice that stays, a sentence that is spoken, a question."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .page import Page


class Notices:
    """The notice bar, the polite live region and the dialog that asks."""

    def __init__(self, page: "Page") -> None:
        self.page = page
        self.bar = page.one("#notice")
        self._home = self.bar.parentElement
        # Where the focus was when the notice came, to go back to.
        self._before: "Any" = None
        self.ask_dialog = page.one("#ask")
        self._then: "Callable[[], object] | None" = None
        self._passes = False
        page.on(page.root, "close", lambda event: self._put(), capture=True)

    def _put(self) -> None:
        """Lets the notice stand where it is seen and can be pressed: in an open dialog, if any."""
        dialogs = self.page.every("dialog[open]")
        place = dialogs[-1] if dialogs else self._home
        if not self.bar.parentElement.isSameNode(place):
            place.append(self.bar)

    def tell(self, text: str, offer_file: bool = False, passes: bool = False) -> None:
        """Shows a notice until it is dismissed, with a button to save the file if offered.

        One that `passes` goes by itself with the next thing that is done.
        """
        self._passes = passes
        if self.bar.hidden:
            self._before = self.page.document.activeElement
        self._put()
        self.bar.hidden = False
        self.bar.querySelector("[data-action=export-json]").hidden = not offer_file
        self.page.shows("notice", text)

    def dismiss(self) -> None:
        """Takes the notice away; a focus in it goes back to where it was."""
        inside = self.bar.contains(self.page.document.activeElement)
        self.bar.hidden = True
        if inside and self._before.isConnected:
            self._before.focus()

    def withdraw(self, text: str) -> None:
        """Takes the notice away if it says this."""
        if self.bar.querySelector("[data-shows=notice]").textContent == text:
            self.dismiss()

    def move_on(self) -> None:
        """Takes away a notice that passes."""
        if self._passes:
            self._passes = False
            self.dismiss()

    def speak(self, text: str) -> None:
        """Says a sentence to those who hear the page."""
        self.page.shows("spoken", text)

    def ask(self, text: str, yes: str, then: "Callable[[], object]") -> None:
        """Asks before something is carried out; `yes` names the button that does it."""
        self._then = then
        self.page.shows("ask", text)
        self.page.shows("ask-yes", yes)
        self.ask_dialog.showModal()

    def answer(self, yes: bool) -> None:
        """Closes the question and carries out what was asked about, if it was a yes."""
        self.ask_dialog.close()
        then, self._then = self._then, None
        if yes and then is not None:
            then()
