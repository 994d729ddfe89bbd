"""What the page tells people: a notice that stays, a sentence that is spoken, a question."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .page import Page


class Notices:
    """The notice bar, the polite live region and the dialog that asks."""

    def __init__(self, page: "Page") -> None:
        self.page = page
        self.bar = page.one("#notice")
        self.ask_dialog = page.one("#ask")
        self._then: "Callable[[], object] | None" = None
        self._passes = False

    def tell(self, text: str, offer_file: bool = False, passes: bool = False) -> None:
        """Shows a notice until it is dismissed, with a button to save the file if offered.

        One that `passes` goes by itself with the next thing that is done.
        """
        self._passes = passes
        self.bar.hidden = False
        self.bar.querySelector("[data-action=export-json]").hidden = not offer_file
        self.page.shows("notice", text)

    def dismiss(self) -> None:
        """Takes the notice away."""
        self.bar.hidden = True

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
