"""Beside each row of the follow-up form: the cards that lie on its objective."""

from browser.lists import Copies
from dialogue.board import carried, objective_of, rating_of
from dialogue.cards import aside, important, in_play, notes
from dialogue.minutes import rated_title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from browser.context import Context
    from browser.views import Views


class FollowupView:
    """Offers the cards of each objective; brought up to date while it is looked at."""

    def __init__(self, context: "Context", views: "Views") -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        # The cards beside each objective's row.
        self._suggested: dict[str, Copies] = {}
        views.on_show("opfoelgningsskema", self.show)

    def show(self) -> None:
        """Beside each row of the follow-up form the cards that lie there, pressing ones first."""
        answers = self.session.answers
        pressing: dict[str, list[tuple[bool, int, int, str]]] = {}
        for index, card in enumerate(in_play(self.tool, answers)):
            objective = objective_of(answers, card)
            if objective is not None and aside(answers, card) is None:
                rating = rating_of(answers, card) or self.tool.highest + 1
                order = (not important(answers, card), rating, index, card)
                pressing.setdefault(objective, []).append(order)
        for objective in self.tool.objectives:
            if objective not in self._suggested:
                place = self.page.one('[data-suggests="' + objective + '"]')
                self._suggested[objective] = Copies(self.page, place, "suggestion")
            cards = [order[-1] for order in sorted(pressing.get(objective, []))]
            for card, item in zip(cards, self._suggested[objective].fit(cards)):
                self._suggest(item, card, objective)

    def _suggest(self, item: "Any", card: str, objective: str) -> None:
        answers = self.session.answers
        button, noted = item.firstElementChild, item.lastElementChild
        sign = "★ " if important(answers, card) else ""
        if carried(self.tool, answers, card, objective):
            sign = "✓ "
        text = sign + rated_title(self.tool, answers, card)
        if button.textContent != text:
            button.setAttribute("data-to", objective)
            button.textContent = text
        text = "\n".join([note for _, note in notes(self.tool, answers, card)])
        if noted.textContent != text:
            noted.textContent = text
