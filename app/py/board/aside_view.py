"""Cards laid aside, where they stand in the forms: told apart, with why, and one tap from back."""

from browser.page import put_text
from dialogue.cards import aside

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from browser.context import Context
    from browser.views import Views

# The views in which cards stand as rows, and what a row names its card by.
ROWS = {"ratingskema": "rates", "prioritering": "marks"}


class AsideView:
    """Marks the rows of cards that are laid aside, in the view that is looked at."""

    def __init__(self, context: "Context", views: "Views") -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.views = views
        # For each view the cards that are marked there.
        self._marked: dict[str, list[str]] = {view: [] for view in ROWS}
        views.on_each(lambda view: self.show())
        context.session.listen(self._changed)

    def _changed(self, paths: "list[str]") -> None:
        if any(path.endswith("/aside") for path in paths):
            self.show()

    def show(self) -> None:
        """Brings the shown view's rows in line with what is laid aside."""
        view = self.views.shown
        if view not in ROWS:
            return
        answers = self.session.answers
        away = [path.split("/")[1] for path in answers if path.endswith("/aside")]
        for card in set(self._marked[view] + away):
            row = self.page.one("[data-" + ROWS[view] + '="' + card + '"]')
            # A blank card may be gone.
            if row:
                self._show(row, aside(answers, card))
        self._marked[view] = away

    def _show(self, row: "Any", reason: "str | None") -> None:
        row.toggleAttribute("data-aside", reason is not None)
        note = row.querySelector(".aside")
        if reason is None:
            if note:
                held = note.contains(self.page.document.activeElement)
                note.remove()
                if held:
                    row.querySelector("input").focus()
            return
        if not note:
            note = self.page.clone("aside")
            row.append(note)
        put_text(note.firstElementChild, self.tool.say("say.why_aside", reason=reason))
