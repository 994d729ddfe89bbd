"""Which click or drop sets off what; the parts of the board say themselves what they can do."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from browser.context import Context

    from .address import Address
    from .card_work import CardWork

    # What a button does, by the name it carries in `data-action`.
    Table = dict[str, Callable[[Any], object]]

# What may be pressed again and again; else the second press of a double click is one too many.
AGAIN = (
    "undo",
    "redo",
    "next-card",
    "previous-card",
    "step-back",
    "step-next",
    "step-more",
    "clock",
    "help",
)
# What an element names its card by: on the board, in a form, in a list or in the open card.
CARD_NAMES = ("card", "rates", "marks", "sheet", "key")


def card_of(element: "Any") -> str:
    """The card that an element belongs to."""
    for name in CARD_NAMES:
        owner = element.closest("[data-" + name + "]")
        if owner:
            return str(owner.getAttribute("data-" + name))
    raise LookupError("no card around this element")


class Actions:
    """Hears clicks and drops on the whole page and hands them to the part that acts."""

    def __init__(self, context: "Context", address: "Address", cards: "CardWork") -> None:
        self.page = context.page
        self.address = address
        self.cards = cards
        self._by_name: "Table" = {}

    def add(self, table: "Table") -> None:
        """Takes in what a part can do."""
        self._by_name.update(table)

    def start(self) -> None:
        """Follows clicks and drops from now on."""
        self.page.on(self.page.root, "click", self._clicked)
        self.page.on(self.page.root, "card-drop", self._dropped)

    def _clicked(self, event: "Any") -> None:
        control = event.target.closest("[data-action]")
        if control:
            self._press(control, event)
            return
        link = event.target.closest('a[href^="#"]')
        if link:
            event.preventDefault()
            self.address.lead(link)
            return
        field = event.target.closest("[data-objective]")
        if field and not event.target.closest("[data-card]"):
            self.cards.drop(str(field.dataset.objective))

    def _press(self, control: "Any", event: "Any") -> None:
        name = str(control.dataset.action)
        if event.ctrlKey or event.metaKey or event.shiftKey:
            # A link that is asked for in a tab of its own goes there.
            return
        if control.localName == "a":
            event.preventDefault()
        if event.detail < 2 or name in AGAIN:
            self._by_name[name](control)

    def _dropped(self, event: "Any") -> None:
        objective = event.detail.objective
        self.cards.lay(str(event.detail.card), str(objective) if objective else None)
