"""The summary beside the rating form."""

from browser.lists import Copies
from dialogue.summary import Summary, grouped

from .card_list import CardList

TYPE_CHECKING = False
if TYPE_CHECKING:
    from browser.context import Context
    from browser.views import Views

    from .board_view import BoardView


class SummaryView:
    """The count and the lists, brought up to date while they are looked at."""

    def __init__(self, context: "Context", views: "Views", board: "BoardView") -> None:
        self.context = context
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.board = board
        self._text = str(self.page.one("[data-shows=rated]").dataset.text)
        self._strong = self._list(self.page.one("[data-list=strong]"))
        self._aside = self._list(self.page.one("[data-list=aside]"))
        self._groups = Copies(self.page, self.page.one("[data-groups]"), "weakest-group")
        # The cards of each group that is shown.
        self._lowest: dict[str, CardList] = {}
        views.on_show("ratingskema", self.show)

    def _list(self, place: object) -> CardList:
        return CardList(self.context, self.board, place, "summary-item")

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
                cards = self._list(copy.querySelector("ul"))
            cards.show(answers, group.cards)
            self._lowest[heading] = cards

    def _heading(self, area: str, objective: "str | None") -> str:
        where = self.tool.say("say.no_objective")
        if objective is not None:
            where = self.tool.name("objective", objective)
        return self.tool.name("area", area) + " › " + where
