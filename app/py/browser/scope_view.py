"""The meeting's scope: with one area chosen, the others are out of the way."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dialogue.session import Session
    from dialogue.tool import Tool

    from .page import Page


class ScopeView:
    """Hides what belongs to the areas a meeting leaves out, and says so."""

    def __init__(self, page: "Page", tool: "Tool", session: "Session") -> None:
        self.page = page
        self.tool = tool
        self.session = session
        session.listen(self._changed)

    def _changed(self, paths: "list[str]") -> None:
        if "plan/area" in paths:
            self.show()

    def show(self) -> None:
        """Brings the page in line with the scope."""
        area = self.session.answers.get("plan/area")
        for part in self.page.every("[data-in-area]"):
            part.hidden = area is not None and str(part.dataset.inArea) != area
        self.page.one("#scope").hidden = area is None
        if area is not None:
            name = self.tool.name("area", str(area))
            self.page.shows("scope", self.tool.say("say.scope", area=name))
