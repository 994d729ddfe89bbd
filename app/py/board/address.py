"""The address leads to a view, to one area or to a card, and follows what is shown."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from browser.context import Context
    from browser.views import Views

    from .sheet import Sheet


class Address:
    """What stands behind the address's #; links within the page go the same way."""

    def __init__(self, context: "Context", views: "Views", sheet: "Sheet") -> None:
        self.page = context.page
        self.tool = context.tool
        self.views = views
        self.sheet = sheet
        # The area that is looked at alone, or "".
        self.alone = ""
        views.on_each(lambda view: self._mark_step_links())

    def start(self) -> None:
        """Goes where the address leads, now and whenever a person changes it."""
        self.page.on(self.page.window, "popstate", lambda event: self._follow())
        self._follow()

    def lead(self, link: "Any") -> None:
        """Goes where a link within the page leads, and lets the address follow."""
        before, name = self.alone, str(link.hash)[1:]
        if str(self.page.window.location.hash)[1:] != name:
            self.page.window.history.pushState(None, "", link.hash)
        self._go(name)
        # The link that showed one area, or all, has given way to its counterpart.
        area = self.page.by_id("omraade-" + (self.alone or before))
        if area and not link.checkVisibility():
            area.querySelector(".area__all" if self.alone else ".area__only").focus()

    def _follow(self) -> None:
        name = str(self.page.window.location.hash)[1:]
        self._go(name)
        card = name[len("kort-") :] if name.startswith("kort-") else ""
        if card in self.tool.cards:
            # What is closed stays closed: going back or a reload does not open it again.
            self.page.window.history.replaceState(None, "", "#" + self.views.first)
            self.sheet.open(card)

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

    def _mark_step_links(self) -> None:
        """A step's link to its view is away while that is shown."""
        for panel in self.page.every("[data-step]"):
            panel.querySelector("a").hidden = str(panel.dataset.view) == self.views.shown
