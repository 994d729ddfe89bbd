"""The finger vote: one dialog for all cards, whose fields take the names of the card it is for."""

from dialogue.cards import title
from dialogue.spread import Spread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from browser.context import Context


class VoteView:
    """Takes in how many showed each number, hidden until all are in, and draws the spread."""

    def __init__(self, context: "Context") -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.dialog = self.page.by_id("vote")
        self.card = ""
        self.session.listen(self._changed)

    def open(self, card: str) -> None:
        """Opens the vote for a card, with the numbers hidden."""
        self.card = card
        for field in self.page.within(self.dialog, "[data-vote]"):
            value = str(field.dataset.vote)
            field.name = "cards/" + card + "/votes/" + value
            count = self.session.answers.get(field.name)
            field.value = "" if count is None else str(count)
        self.page.shows("vote-card", title(self.tool, self.session.answers, card))
        self.reveal(False)
        self.dialog.showModal()

    def reveal(self, on: bool = True) -> None:
        """Shows the numbers and the chart, or hides them again."""
        self.dialog.toggleAttribute("data-revealed", on)
        self.show()

    def _changed(self, paths: "list[str]") -> None:
        if self.dialog.open:
            self.show()

    def show(self) -> None:
        """Brings the chart in line with the votes."""
        spread = Spread(self.tool, self.session.answers, self.card)
        highest = max(spread.counts + [1])
        for index, count in enumerate(spread.counts):
            bar = self.dialog.querySelector('[data-bar="' + str(index + 1) + '"]')
            bar.style.setProperty("--part", str(count / highest))
            bar.textContent = str(count)
            bar.toggleAttribute("data-none", count == 0)
        say = self.tool.say
        text = say("say.no_votes")
        self.page.one("[data-action=agree-vote]").hidden = spread.median is None
        if spread.median is not None:
            self.page.shows("vote-agree", say("say.vote_agree", median=spread.median))
            text = say("say.votes", total=spread.total, median=spread.median)
            if spread.wide:
                text += " " + say("say.wide")
        self.page.shows("vote-result", text)

    def agreed(self) -> "dict[str, object]":
        """The change that gives the card its median as rating; none without votes."""
        median = Spread(self.tool, self.session.answers, self.card).median
        return {} if median is None else {"cards/" + self.card + "/rating": median}
