"""The summary beside the rating form."""

from dialogue.board import rating_of
from dialogue.cards import title
from dialogue.summary import Summary, mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dialogue.paths import Answers
    from dialogue.session import Session
    from dialogue.tool import Tool

    from .page import Page


class SummaryView:
    """The count and the lists, in step with the ratings."""

    def __init__(self, page: "Page", tool: "Tool", session: "Session") -> None:
        self.page = page
        self.tool = tool
        self.session = session
        self._text = str(page.one("[data-shows=rated]").dataset.text)
        session.listen(self._changed)

    def _changed(self, paths: "list[str]") -> None:
        if any(path.endswith(("/rating", "/aside", "/title")) for path in paths):
            self.show()

    def show(self) -> None:
        """Brings the summary in line with all ratings."""
        summary = Summary(self.tool, self.session.answers)
        self.page.shows("rated", self._text.format(rated=summary.rated, total=summary.total))
        for name, cards in (
            ("strong", summary.strong),
            ("lowest", summary.lowest),
            ("aside", summary.aside),
        ):
            fill_cards(self.page, self.tool, self.session.answers, name, cards)


def fill_cards(
    page: "Page", tool: "Tool", answers: "Answers", name: str, cards: "list[str]"
) -> None:
    """Fits a list to the cards it should hold, touching only the items that differ."""
    place = page.one('[data-list="' + name + '"]')
    for index, card in enumerate(cards):
        if index >= place.children.length:
            place.append(page.clone("summary-item"))
        item = place.children[index]
        rating = rating_of(answers, card)
        text = title(tool, answers, card)
        key = card + "/" + str(rating) + "/" + text
        if str(item.getAttribute("data-key")) == key:
            continue
        item.setAttribute("data-key", key)
        item.querySelector("button").setAttribute("data-opens", card)
        badge = item.querySelector(".mark")
        badge.setAttribute("data-mark", mark(tool, rating))
        badge.textContent = "–" if rating is None else str(rating)
        item.querySelector("[data-shows=title]").textContent = text
    while place.children.length > len(cards):
        place.lastElementChild.remove()
