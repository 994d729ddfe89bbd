"""The summary beside the rating form, and lists of cards wherever they stand."""

from dialogue.board import rating_of
from dialogue.summary import Summary, grouped, mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dialogue.paths import Answers
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
        views.on_show("ratingskema", self.show)

    def show(self) -> None:
        """Brings the summary in line with all ratings."""
        page = self.page
        answers = self.session.answers
        summary = Summary(self.tool, answers)
        page.shows("rated", self._text.format(rated=summary.rated, total=summary.total))
        for name, cards in (("strong", summary.strong), ("aside", summary.aside)):
            fill_cards(page, self.tool, answers, page.one('[data-list="' + name + '"]'), cards)
        place = page.one("[data-groups]")
        groups = grouped(self.tool, answers, summary.lowest)
        fit(page, place, "weakest-group", len(groups))
        for index, group in enumerate(groups):
            where = self.tool.say("say.no_objective")
            if group.objective is not None:
                where = self.tool.name("objective", group.objective)
            element = place.children[index]
            heading = element.querySelector("h5")
            text = self.tool.name("area", group.area) + " › " + where
            if heading.textContent != text:
                heading.textContent = text
            fill_cards(page, self.tool, answers, element.querySelector("ul"), group.cards)


def fit(page: "Page", place: "Any", template: str, count: int) -> None:
    """Gives a place as many copies of a template as are asked for, keeping those it has."""
    while place.children.length < count:
        place.append(page.clone(template))
    while place.children.length > count:
        place.lastElementChild.remove()


def fill_cards(
    page: "Page",
    tool: "Tool",
    answers: "Answers",
    place: "Any",
    cards: "list[str]",
    template: str = "summary-item",
) -> None:
    """Fits a list to the cards it should hold, touching only the items that differ."""
    fit(page, place, template, len(cards))
    for index, card in enumerate(cards):
        item = place.children[index]
        rating = rating_of(answers, card)
        # As on the board, where long words have their soft hyphens.
        text = str(page.card(card).querySelector("[data-shows=title]").textContent)
        key = card + "/" + str(rating) + "/" + text
        if str(item.getAttribute("data-key")) == key:
            continue
        item.setAttribute("data-key", key)
        item.querySelector("button").setAttribute("data-opens", card)
        badge = item.querySelector(".mark")
        if badge:
            badge.setAttribute("data-mark", mark(tool, rating))
            badge.textContent = "–" if rating is None else str(rating)
        item.querySelector("[data-shows=title]").textContent = text
