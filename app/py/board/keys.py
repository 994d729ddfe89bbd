"""What keys do on the board, beyond what the browser makes of them."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from browser.context import Context

    from .card_work import CardWork
    from .editing import Editing
    from .picking import Picking
    from .screen import Screen
    from .sheet import Sheet

# Keys that turn to another card while one is open; remote controls for presentations send them.
PAGES = {"PageDown": 1, "PageUp": -1}
# Where a digit or a page key belongs to what is being written.
WRITING = "textarea, select, input:not([type=radio], [type=checkbox])"


class Keys:
    """Listens for keys on the whole page."""

    def __init__(
        self,
        context: "Context",
        editing: "Editing",
        picking: "Picking",
        sheet: "Sheet",
        cards: "CardWork",
        screen: "Screen",
    ) -> None:
        self.page = context.page
        self.tool = context.tool
        self.editing = editing
        self.picking = picking
        self.sheet = sheet
        self.cards = cards
        self.screen = screen

    def start(self) -> None:
        """Follows every key from now on."""
        self.page.on(self.page.document, "keydown", self._pressed)

    def _pressed(self, event: "Any") -> None:
        key = str(event.key)
        if event.altKey:
            return
        if event.ctrlKey or event.metaKey:
            if key.lower() in ("z", "y"):
                self._turn_back(event, key.lower())
            return
        dialog = self.page.dialog()
        writing = bool(event.target.closest(WRITING))
        if key == "Escape" and not dialog:
            self._escape()
        elif dialog and dialog.isSameNode(self.sheet.dialog):
            self._in_card(event, key, writing)
        elif key == "?" and not writing and not dialog:
            self.page.by_id("keys").showModal()

    def _escape(self) -> None:
        card = self.picking.card
        if self.picking.put_down():
            self.cards.board.focus(str(card))
        else:
            self.screen.leave()

    def _in_card(self, event: "Any", key: str, writing: bool) -> None:
        if key in PAGES and not writing:
            event.preventDefault()
            self.sheet.turn(PAGES[key])
        elif key.isdigit() and 1 <= int(key) <= self.tool.highest and not writing:
            event.preventDefault()
            self.cards.rate(self.sheet.card, int(key))

    def _turn_back(self, event: "Any", key: str) -> None:
        # A text that was refused is the browser's own to take back.
        if self.page.one(".ask[open]") or event.target.matches('[aria-invalid="true"]'):
            return
        event.preventDefault()
        if key == "y" or event.shiftKey:
            self.editing.redo()
        else:
            self.editing.undo()
