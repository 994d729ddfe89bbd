"""Which view is shown: the page carries it, and the address follows it and leads to it.

The address alone would not do: Firefox prints from a copy of the document in which nothing is its
target.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .context import Context


class Views:
    """The tabs, and what each view does when it is looked at."""

    def __init__(self, context: "Context") -> None:
        self.page = context.page
        self.names: list[str] = [str(view.id) for view in self.page.every(".view")]
        self.first = str(self.page.one(".view[data-shown]").id)
        self.shown = ""
        self._on_show: dict[str, Callable[[], None]] = {}
        self._each: list[Callable[[Any], None]] = []
        context.session.listen(self._changed)

    def on_show(self, view: str, show: "Callable[[], None]") -> None:
        """Calls `show()` when the view comes up, and after changes while it is up."""
        self._on_show[view] = show

    def on_each(self, show: "Callable[[Any], None]") -> None:
        """Calls `show(element)` whenever a view comes up, before the view's own."""
        self._each.append(show)

    def go(self, view: str) -> None:
        """Shows a view and lets the address follow; nobody's focus is moved."""
        if view != self.shown:
            self.page.window.history.pushState(None, "", "#" + view)
            self.show(view)

    def show(self, view: str) -> None:
        """Shows a view: marks it and its tab, and brings it up to date."""
        if view == self.shown:
            return
        self.shown = view
        for name in self.names:
            self.page.by_id(name).toggleAttribute("data-shown", name == view)
        self.page.root.dataset.view = view
        self.page.by_id("views").scrollTop = 0
        for tab in self.page.every(".tabs a"):
            if str(tab.hash) == "#" + view:
                tab.setAttribute("aria-current", "true")
                # Where the tabs are wider than the screen.
                tabs = tab.parentElement
                if tabs.scrollWidth > tabs.clientWidth:
                    middle = (tabs.clientWidth - tab.offsetWidth) // 2
                    tabs.scrollLeft = tab.offsetLeft - tabs.offsetLeft - middle
            else:
                tab.removeAttribute("aria-current")
        for each in self._each:
            each(self.page.by_id(view))
        self.refresh()

    def _changed(self, paths: "list[str]") -> None:
        # The clock's own saving redraws nothing: a reader keeps the selection and the place.
        if any(not path.startswith("clock/") for path in paths):
            self.refresh()

    def refresh(self) -> None:
        """Brings the view that is shown up to date."""
        show = self._on_show.get(self.shown)
        if show is not None:
            show()
