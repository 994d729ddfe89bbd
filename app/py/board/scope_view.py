"""The meeting's scope: with one area chosen, the others are out of the way."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from browser.context import Context


class ScopeView:
    """Hides what belongs to the areas a meeting leaves out, and says so."""

    def __init__(self, context: "Context") -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.session.listen(self.show)

    def show(self, paths: "list[str]") -> None:
        """Brings the page in line with the scope, if it is among these answers."""
        if "plan/area" not in paths:
            return
        area = self.session.answers.get("plan/area")
        for part in self.page.every("[data-in-area]"):
            part.hidden = area is not None and str(part.dataset.inArea) != area
        self.page.one(".areas").toggleAttribute("data-scoped", area is not None)
        self.page.one("#scope").hidden = area is None
        if area is not None:
            name = self.tool.name("area", str(area))
            self.page.shows("scope", self.tool.say("say.scope", area=name))
