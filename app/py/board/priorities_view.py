"""What means most, held against the ratings, and how the group stands with each objective."""

from dialogue.coverage import COVERED, coverage
from dialogue.minutes import rated_title
from dialogue.priorities import Priorities, marks

from .card_list import CardList

TYPE_CHECKING = False
if TYPE_CHECKING:
    from browser.context import Context
    from browser.views import Views

    from .board_view import BoardView


class PrioritiesView:
    """Only shows; brought up to date while it is looked at."""

    def __init__(self, context: "Context", views: "Views", board: "BoardView") -> None:
        self.context = context
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.board = board
        # By the name of their place: how much the cards mean, and their rating.
        self._matrix: dict[str, CardList] = {}
        views.on_show("prioritering", self.show)

    def show(self) -> None:
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
                    self._matrix[key] = CardList(self.context, self.board, place, "matrix-item")
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
