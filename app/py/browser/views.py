"""Which view the address shows; a view that is made of answers is brought up to date only then."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from dialogue.session import Session

    from .page import Page


class Views:
    """The tabs, and what each view does when it is looked at."""

    def __init__(self, page: "Page", session: "Session") -> None:
        self.page = page
        self.names: list[str] = [str(view.id) for view in page.every(".view")]
        self.shown = self.names[0]
        self._on_show: dict[str, Callable[[], None]] = {}
        session.listen(self._changed)

    def on_show(self, view: str, show: "Callable[[], None]") -> None:
        """Calls `show()` when the view comes up, and after changes while it is up."""
        self._on_show[view] = show

    def go(self, view: str) -> None:
        """Shows a view; the focus stays where it is, though the browser lets go of it."""
        held = self.page.document.activeElement
        self.page.window.location.hash = "#" + view
        held.focus()
        self.follow()

    def follow(self) -> str:
        """Follows the address: marks the tab, brings the view up to date; returns the anchor."""
        name = str(self.page.window.location.hash)[1:]
        self.shown = name if name in self.names else self.names[0]
        for tab in self.page.every(".tabs a"):
            if str(tab.hash) == "#" + self.shown:
                tab.setAttribute("aria-current", "true")
                # Where the tabs are wider than the screen.
                tabs = tab.parentElement
                middle = (tabs.clientWidth - tab.offsetWidth) // 2
                tabs.scrollLeft = tab.offsetLeft - tabs.offsetLeft - middle
            else:
                tab.removeAttribute("aria-current")
        for link in self.page.every("[data-step] a"):
            link.hidden = str(link.hash)[1:] == self.shown
        for tab in self.page.every(".area-tabs a"):
            tab.setAttribute("aria-current", "true" if str(tab.hash)[1:] == name else "false")
        self._changed([])
        return name

    def _changed(self, paths: "list[str]") -> None:
        show = self._on_show.get(self.shown)
        if show is not None:
            show()
