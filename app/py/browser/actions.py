"""Which button, key or drop sets off what: the names of the actions, and nothing of the work."""

from .page import platform

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from dialogue.tool import Tool

    from .card_work import CardWork
    from .editing import Editing
    from .guide_view import GuideView
    from .keeping import Keeping
    from .meetings import Meetings
    from .notices import Notices
    from .outcome_views import OutcomeViews
    from .page import Page
    from .views import Views
    from .vote_view import VoteView


# Keys that turn to another card while one is open; remote controls for presentations send them.
PAGES = {"PageDown": 1, "PageUp": -1}


class Actions:
    """Everything a person can set off on the board."""

    def __init__(
        self,
        page: "Page",
        tool: "Tool",
        notices: "Notices",
        editing: "Editing",
        cards: "CardWork",
        keeping: "Keeping",
        views: "Views",
        guide: "GuideView",
        outcome: "OutcomeViews",
        meetings: "Meetings",
        vote: "VoteView",
    ) -> None:
        self.page = page
        self.tool = tool
        self.editing = editing
        self.cards = cards
        self.guide = guide
        # The area that is looked at alone.
        self._alone: Any = None
        self.views = views
        self.by_name: dict[str, Callable[[Any], object]] = {
            "select": lambda b: cards.pick_up(_card(b)),
            "place": lambda b: cards.lay(_card(b), tool.suggested(_card(b))),
            "move": lambda b: cards.lay(_card(b), str(b.dataset.to)),
            "take-off": lambda b: cards.lay(_card(b), None),
            "drop": lambda b: cards.drop(str(b.closest("[data-objective]").dataset.objective)),
            "open": lambda b: cards.open(_card(b)),
            "close": lambda b: b.closest("dialog").close(),
            "clear-rating": lambda b: cards.clear_rating(_card(b)),
            "undo": lambda b: editing.undo(),
            "redo": lambda b: editing.redo(),
            "export-json": lambda b: keeping.export(),
            "import-json": lambda b: keeping.files.pick(),
            "clock": lambda b: guide.toggle(),
            "step-back": lambda b: guide.move(-1),
            "step-next": lambda b: guide.move(1),
            "adjust": lambda b: guide.adjust(),
            "help": lambda b: guide.toggle_help(),
            "step-more": lambda b: self.more_time(b),
            "full-screen": lambda b: page.fill_screen(),
            "take-blank": lambda b: cards.take_blank(str(b.dataset.of)),
            "delete-blank": lambda b: cards.delete_blank(_card(b)),
            "take-card": lambda b: cards.take_card(),
            "next-card": lambda b: cards.turn_to(_card(b), 1),
            "previous-card": lambda b: cards.turn_to(_card(b), -1),
            "place-next": lambda b: cards.place_and_turn(_card(b)),
            "aside": lambda b: cards.lay_aside(_card(b), str(b.dataset.reason)),
            "carry": lambda b: cards.carry(_card(b), str(b.dataset.to)),
            "vote": lambda b: vote.open(_card(b)),
            "reveal-vote": lambda b: vote.reveal(),
            "agree-vote": lambda b: cards.agree(),
            "show-keys": lambda b: self.show_keys(),
            "whole-round": lambda b: self.whole_round(),
            "go-on": lambda b: meetings.go_on(),
            "rename-meeting": lambda b: meetings.ask_name(_key(b)),
            "rename": lambda b: meetings.rename(),
            "open-meeting": lambda b: keeping.open_meeting(_key(b)),
            "copy-meeting": lambda b: keeping.open_meeting(_key(b), copy=True),
            "export-meeting": lambda b: keeping.export_meetings([_key(b)]),
            "export-all": lambda b: keeping.export_all(),
            "delete-meeting": lambda b: keeping.delete_meeting(_key(b)),
            "new-meeting": lambda b: keeping.new_meeting(),
            "erase": lambda b: keeping.erase(),
            "copy-minutes": lambda b: outcome.copy_minutes(),
            "print-minutes": lambda b: self.print("referat"),
            "print-board": lambda b: self.print("maaloversigt"),
            "print-agenda": lambda b: self.print("forbered"),
            "print-ratings": lambda b: self.print("ratingskema"),
            "print-followup": lambda b: self.print("opfoelgningsskema"),
            "dismiss": lambda b: notices.dismiss(),
            "ask-yes": lambda b: notices.answer(True),
            "ask-no": lambda b: notices.answer(False),
        }

    def start(self) -> None:
        """Follows clicks, keys, drops and the address from now on."""
        page = self.page
        page.on(page.root, "click", self._clicked)
        page.on(page.root, "card-drop", self._card_dropped)
        page.on(page.document, "keydown", self._pressed)
        page.on(page.window, "hashchange", lambda event: self._address())
        self._address()
        sheet = page.one(".sheet[open]")
        if sheet:
            # Opened by the browser before Python ran.
            self.cards.opened(str(sheet.dataset.dialog))

    def _clicked(self, event: "Any") -> None:
        button = event.target.closest("[data-action]")
        if button and platform.hasCommands and button.hasAttribute("command"):
            if button.dataset.action == "open":
                self.cards.opened(_card(button))
        elif button:
            self.by_name[str(button.dataset.action)](button)
            return
        field = event.target.closest("[data-objective]")
        if field and not event.target.closest("[data-card]"):
            self.cards.drop(str(field.dataset.objective))

    def _card_dropped(self, event: "Any") -> None:
        objective = event.detail.objective
        self.cards.lay(str(event.detail.card), str(objective) if objective else None)

    def _pressed(self, event: "Any") -> None:
        if (
            event.key == "Escape"
            and not self.cards.put_down()
            and not self.page.one("dialog[open]")
        ):
            self.page.leave_screen()
        sheet = self.page.one(".sheet[open]")
        if event.key in PAGES and sheet and not self.page.one(".ask[open]"):
            event.preventDefault()
            self.cards.turn_to(str(sheet.dataset.dialog), PAGES[str(event.key)])
            return
        control = event.target.closest("input, textarea")
        if event.key == "?" and not control and not self.page.one("dialog[open]"):
            self.show_keys()
            return
        if not (event.ctrlKey or event.metaKey) or event.altKey:
            return
        key = str(event.key).lower()
        elsewhere = control and not self.page.root.contains(control)
        if elsewhere or self.page.one(".ask[open]") or key not in ("z", "y"):
            return
        event.preventDefault()
        if key == "y" or event.shiftKey:
            self.editing.redo()
        else:
            self.editing.undo()

    def more_time(self, button: "Any") -> None:
        """Gives the step some minutes; the focus goes to the clock where the button goes away."""
        self.editing.change(self.guide.more_time())
        if button.hidden:
            self.page.one("[data-action=clock]").focus()

    def whole_round(self) -> None:
        """Takes all areas into the meeting again."""
        self.editing.change({"plan/area": None})
        self.page.one(".tabs [aria-current]").focus()

    def show_keys(self) -> None:
        """Shows the list of keys."""
        self.page.one("#keys").showModal()

    def print(self, view: str) -> None:
        """Prints one view; the page's style prints the view that is shown."""
        self.views.go(view)
        self.page.window.print()

    def _address(self) -> None:
        """Follows the address, and opens the card that a link leads to."""
        before, self._alone = self._alone, None
        name = self.views.follow()
        if name.startswith("omraade-"):
            self._alone = self.page.document.getElementById(name)
        # The link that showed one area, or all, has given way to its counterpart.
        area = self._alone or before
        link = area and area.querySelector(".area__all" if self._alone else ".area__only")
        if link and self.page.has_no_focus():
            link.focus()
        card = name[len("kort-") :] if name.startswith("kort-") else ""
        if card in self.tool.cards:
            self.cards.open(card)


def _card(element: "Any") -> str:
    """The card a button belongs to: on the board, in a dialog or in the summary."""
    for key in ("key", "card", "dialog"):
        owner = element.closest("[data-" + key + "]")
        if owner:
            return str(owner.getAttribute("data-" + key))
    raise LookupError("no card around this button")


def _key(button: "Any") -> str:
    """The stored meeting a button belongs to."""
    return str(button.closest("[data-key]").dataset.key)
