"""The screen itself: all of it for the board, one view on paper, dialogs, a word of welcome."""

from browser.page import platform
from dialogue.board import has_content

TYPE_CHECKING = False
if TYPE_CHECKING:
    from browser.context import Context
    from browser.views import Views

    from .actions import Table

# The buttons that print, and the view that each of them prints.
PRINTS = {
    "print-agenda": "forbered",
    "print-board": "maaloversigt",
    "print-ratings": "ratingskema",
    "print-followup": "opfoelgningsskema",
    "print-minutes": "referat",
}


class Screen:
    """What concerns the whole page and no answer."""

    def __init__(self, context: "Context", views: "Views") -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.notices = context.notices
        self.views = views

    def actions(self) -> "Table":
        """What buttons can do with the page."""
        table: "Table" = {
            "skip": lambda b: self.page.by_id("views").focus(),
            "full-screen": lambda b: platform.fillScreen(),
            "whole-round": lambda b: self.whole_round(),
            "show-keys": lambda b: self.show_keys(),
            "close": lambda b: b.closest("dialog").close(),
            "dismiss": lambda b: self.notices.dismiss(),
            "ask-yes": lambda b: self.notices.reply(True),
            "ask-no": lambda b: self.notices.reply(False),
        }
        for name in PRINTS:
            table[name] = lambda b: self.print(PRINTS[str(b.dataset.action)])
        return table

    def show_keys(self) -> None:
        """Shows the list of keys; the menu it is opened from is gone when it closes."""
        self.page.one(".line__brand").focus()
        self.page.by_id("keys").showModal()

    def start(self) -> None:
        """Offers a hand to those who are here for the first time."""
        self.page.one(".guide__new").hidden = has_content(self.session.answers)

    def print(self, view: str) -> None:
        """Prints one view: what is shown is what is printed."""
        self.views.go(view)
        self.page.window.print()

    def whole_round(self) -> None:
        """Takes all areas into the meeting again."""
        self.session.change({"plan/area": None}, 0)
        self.page.one(".tabs [aria-current]").focus()

    def leave(self) -> None:
        """Gives the screen back where the browser does not do so by itself."""
        full = self.page.document.documentElement.hasAttribute("data-full")
        if full and not self.page.document.fullscreenElement:
            platform.fillScreen()
