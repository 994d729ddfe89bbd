"""The summary beside the rating form."""

from dialogue.board import rating_of
from dialogue.summary import Summary, mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dialogue.session import Session
    from dialogue.tool import Tool

    from .page import Page


class SummaryView:
    """The count and the two lists, in step with the ratings."""

    def __init__(self, page: "Page", tool: "Tool", session: "Session") -> None:
        self.page = page
        self.tool = tool
        self.session = session
        self._text = str(page.one("[data-shows=rated]").dataset.text)
        session.listen(self._changed)

    def _changed(self, paths: "list[str]") -> None:
        if any(path.endswith("/rating") for path in paths):
            self.show()

    def show(self) -> None:
        """Brings the summary in line with all ratings."""
        summary = Summary(self.tool, self.session.answers)
        self.page.shows("rated", self._text.format(rated=summary.rated, total=summary.total))
        self._list("strong", summary.strong)
        self._list("lowest", summary.lowest)

    def _list(self, name: str, cards: "list[str]") -> None:
        """Fits a list to the cards it should hold, touching only the items that differ."""
        place = self.page.one('[data-list="' + name + '"]')
        for index, card in enumerate(cards):
            if index >= place.children.length:
                place.append(self.page.clone("summary-item"))
            item = place.children[index]
            rating = rating_of(self.session.answers, card)
            key = card + "/" + str(rating)
            if str(item.getAttribute("data-key")) == key:
                continue
            item.setAttribute("data-key", key)
            item.querySelector("button").setAttribute("data-opens", card)
            badge = item.querySelector(".mark")
            badge.setAttribute("data-mark", mark(self.tool, rating))
            badge.textContent = str(rating)
            item.querySelector("[data-shows=title]").textContent = self.tool.name("card", card)
        while place.children.length > len(cards):
            place.lastElementChild.remove()
