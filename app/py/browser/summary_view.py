"""The summary beside the rating form."""

from dialogue.summary import Summary, grouped

from .lists import CardList, Copies

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dialogue.session import Session
    from dialogue.tool import Tool

    from .page import Page
    from .views import Views


class SummaryView:
    """The count and the lists, brought up to date while they are looked at."""

    def __init__(self, page: "Page", tool: "Tool", session: "Session", views: "Views") -> None:
        self.page = page
        self.tool = tool
        self.session = session
        self._text = str(page.one("[data-shows=rated]").dataset.text)
        self._strong = CardList(page, tool, page.one("[data-list=strong]"), "summary-item")
        self._aside = CardList(page, tool, page.one("[data-list=aside]"), "summary-item")
        self._groups = Copies(page, page.one("[data-groups]"), "weakest-group")
        # The cards of each group that is shown.
        self._lowest: dict[str, CardList] = {}
        views.on_show("ratingskema", self.show)

    def show(self) -> None:
        """Brings the summary in line with all ratings."""
        answers = self.session.answers
        summary = Summary(self.tool, answers)
        text = self._text.format(rated=summary.rated, total=summary.total)
        self.page.shows("rated", text)
        self._strong.show(answers, summary.strong)
        self._aside.show(answers, summary.aside)
        groups = grouped(self.tool, answers, summary.lowest)
        headings = [self._heading(group.area, group.objective) for group in groups]
        was, self._lowest = self._lowest, {}
        for group, heading, copy in zip(groups, headings, self._groups.fit(headings)):
            cards = was.get(heading)
            if cards is None:
                copy.querySelector("h5").textContent = heading
                cards = CardList(self.page, self.tool, copy.querySelector("ul"), "summary-item")
            cards.show(answers, group.cards)
            self._lowest[heading] = cards

    def _heading(self, area: str, objective: "str | None") -> str:
        where = self.tool.say("say.no_objective")
        if objective is not None:
            where = self.tool.name("objective", objective)
        return self.tool.name("area", area) + " › " + where
