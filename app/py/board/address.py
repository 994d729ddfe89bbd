"""The address leads to a view, to one area or to a card, and follows what is shown."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from browser.context import Context
    from browser.views import Views

    from .card_work import CardWork


class Address:
    """What stands behind the address's #; links within the page go the same way."""

    def __init__(self, context: "Context", views: "Views", cards: "CardWork") -> None:
        self.page = context.page
        self.tool = context.tool
        self.views = views
        self.cards = cards
        # The area that is looked at alone, or "".
        self.alone = ""
        views.on_each(lambda view: self._shown())

    def start(self) -> None:
        """Goes where the address leads, now and whenever a person changes it."""
        self.page.on(self.page.window, "popstate", lambda event: self._back())
        self._follow()

    def lead(self, link: "Any") -> None:
        """Goes where a link within the page leads, and lets the address follow."""
        before, name = self.alone, str(link.hash)[1:]
        menu = link.closest("[popover]")
        if menu:
            menu.hidePopover()
        if str(self.page.window.location.hash)[1:] != name:
            self.page.window.history.pushState(None, "", link.hash)
        self._go(name)
        # The link that showed one area, or all, has given way to its counterpart.
        area = self.page.by_id("omraade-" + (self.alone or before))
        if area and not link.checkVisibility():
            area.querySelector(".area__all" if self.alone else ".area__only").focus()
        elif not link.checkVisibility():
            self.page.by_id("views").focus()

    def _back(self) -> None:
        """Going back closes a card that is open; what lies behind it stays."""
        if self.cards.sheet.is_open:
            self.cards.sheet.close()
            self.page.window.history.pushState(None, "", "#" + self.views.shown)
        else:
            self._follow()

    def _follow(self) -> None:
        name = str(self.page.window.location.hash)[1:]
        self._go(name)
        card = name[len("kort-") :] if name.startswith("kort-") else ""
        if card in self.tool.cards:
            # What is closed stays closed: going back or a reload does not open it again.
            self.page.window.history.replaceState(None, "", "#" + self.views.first)
            self.cards.open(card)

    def _go(self, name: str) -> None:
        area = name[len("omraade-") :] if name.startswith("omraade-") else ""
        self._show_alone(area if area in self.tool.areas else "")
        self.views.show(name if name in self.views.names else self.views.first)

    def _show_alone(self, area: str) -> None:
        if area == self.alone:
            return
        self.alone = area
        self.page.one(".areas").toggleAttribute("data-apart", bool(area))
        for part in self.page.every("[data-area]"):
            part.toggleAttribute("data-alone", str(part.dataset.area) == area)
        for tab in self.page.every(".area-tabs a"):
            chosen = str(tab.hash) == "#omraade-" + area
            tab.setAttribute("aria-current", "true" if chosen else "false")

    def _shown(self) -> None:
        """Ends the look at one area when a view comes up; hides a step's link to what is shown."""
        if not str(self.page.window.location.hash).startswith("#omraade-"):
            self._show_alone("")
        for panel in self.page.every("[data-step]"):
            panel.querySelector("a").hidden = str(panel.dataset.view) == self.views.shown
