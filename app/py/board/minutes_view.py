"""The minutes: shown, and copied as text."""

from browser.page import platform
from dialogue.minutes import as_text, minutes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from browser.context import Context
    from browser.views import Views

    from .actions import Table


class MinutesView:
    """The whole meeting as one document; made anew while it is looked at."""

    def __init__(self, context: "Context", views: "Views") -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.notices = context.notices
        views.on_show("referat", self.show)

    def actions(self) -> "Table":
        """The button that copies."""
        return {"copy-minutes": lambda b: self.copy()}

    def show(self) -> None:
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

    def copy(self) -> None:
        """Puts the minutes on the clipboard as text for a mail."""
        text = as_text(minutes(self.tool, self.session.answers, self.page.now()))
        say = self.tool.say
        self.page.answer(
            platform.copy(text),
            lambda done: (
                self.notices.answer(say("say.copied"))
                if done
                else self.notices.tell(say("say.not_copied"))
            ),
        )
