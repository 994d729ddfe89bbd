"""What comes out of the answers: what means most, where the group stands, the minutes."""

from dialogue.board import carried, objective_of, rating_of
from dialogue.cards import aside, important, in_play, notes
from dialogue.coverage import COVERED, coverage
from dialogue.minutes import as_text, minutes, rated_title
from dialogue.priorities import Priorities, marks

from .lists import CardList, Copies
from .page import platform

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dialogue.session import Session
    from dialogue.tool import Tool

    from .notices import Notices
    from .page import Page
    from .views import Views


class OutcomeViews:
    """Views that only show; each is brought up to date while it is looked at."""

    def __init__(
        self, page: "Page", tool: "Tool", session: "Session", notices: "Notices", views: "Views"
    ) -> None:
        self.page = page
        self.tool = tool
        self.session = session
        self.notices = notices
        # By the name of their place: how much the cards mean, and their rating.
        self._matrix: dict[str, CardList] = {}
        # The cards beside each objective's row.
        self._suggested: dict[str, Copies] = {}
        views.on_show("prioritering", self.show_priorities)
        views.on_show("opfoelgningsskema", self.show_suggestions)
        views.on_show("referat", self.show_minutes)

    def show_priorities(self) -> None:
        """The marked cards by their rating, and every objective with what lies on it."""
        say = self.tool.say
        answers = self.session.answers
        priorities = Priorities(self.tool, answers)
        most = marks(self.tool, answers)
        left = say("say.marks_left", left=priorities.left, most=most)
        if priorities.left < 0:
            key = "say.marks_over_one" if priorities.left == -1 else "say.marks_over"
            left = say(key, over=-priorities.left, most=most)
        self.page.shows("marks-left", left)
        for name, row in (("marked", priorities.marked), ("unmarked", priorities.unmarked)):
            for rating, cards in row.items():
                key = name + "-" + ("none" if rating is None else str(rating))
                if key not in self._matrix:
                    place = self.page.one('[data-list="' + key + '"]')
                    self._matrix[key] = CardList(self.page, self.tool, place, "matrix-item")
                self._matrix[key].show(answers, cards)
        parts = coverage(self.tool, answers)
        covered = [part for part in parts if part.state == COVERED]
        self.page.shows("covered", say("say.covered", covered=len(covered), all=len(parts)))
        for part in parts:
            self.page.one('[data-covers="' + part.objective + '"]').setAttribute(
                "data-state", part.state
            )
            titles = [rated_title(self.tool, answers, card) for card in part.cards]
            self.page.shows("covers-" + part.objective, ", ".join(titles) or say("say.not_yet"))

    def show_suggestions(self) -> None:
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

    def show_minutes(self) -> None:
        """The whole minutes, made anew."""
        place = self.page.one("[data-minutes]")
        place.replaceChildren()
        sections = minutes(self.tool, self.session.answers, self.page.now())
        for section in sections:
            element = self.page.clone("minutes-section")
            element.querySelector("h3").textContent = section.heading
            for line in section.lines:
                item = self.page.clone("minutes-line")
                item.textContent = line
                element.querySelector("ul").append(item)
            place.append(element)
        if not sections:
            place.textContent = self.tool.say("say.minutes_empty")

    def copy_minutes(self) -> None:
        """Puts the minutes on the clipboard as text for a mail."""
        text = as_text(minutes(self.tool, self.session.answers, self.page.now()))
        say = self.tool.say
        self.page.answer(
            platform.copy(text),
            lambda done: self.notices.tell(say("say.copied" if done else "say.not_copied")),
        )
