"""Preparing the meeting: groups, when each step begins, and how long it all takes."""

from dialogue import plan
from dialogue.fields import is_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from browser.context import Context
    from browser.views import Views


class PlanView:
    """What follows from the plan's numbers; brought up to date while it is looked at."""

    def __init__(self, context: "Context", views: "Views") -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        views.on_show("forbered", self.show)

    def show(self) -> None:
        """Brings the plan in line: groups, when each step begins, and the whole."""
        say = self.tool.say
        answers = self.session.answers
        people = answers.get("plan/participants")
        sizes = plan.groups(people if isinstance(people, int) else 0)
        span = " + ".join(str(size) for size in sizes)
        text = ""
        if sizes:
            key = "say.groups" if len(sizes) > 1 else "say.one_group"
            text = say(key, count=len(sizes), sizes=span)
        self.page.shows("groups", text)
        least = self.tool.least_minutes
        length = plan.length(self.tool, answers)
        short = length < least
        self.page.shows("length", say("say.short_meeting", least=least) if short else "")
        proposed = plan.proposed(self.tool, answers)
        minutes = plan.minutes(self.tool, answers)
        begin = answers.get("plan/start")
        at = None
        if isinstance(begin, str) and is_time(begin):
            at = int(begin[:2]) * 60 + int(begin[3:])
        for step in self.tool.steps:
            [control] = self.page.named("plan/minutes/" + step)
            control.placeholder = str(proposed[step])
            self.page.shows("begins-" + step, _time(at))
            at = None if at is None else at + minutes[step]
        self.page.shows("ends", _time(at))
        total = sum(minutes.values())
        text = say("say.planned", minutes=total)
        if total > length:
            text = say("say.planned_more", minutes=total, more=total - length, length=length)
        elif total < length:
            text = say("say.planned_less", minutes=total, less=length - total, length=length)
        self.page.shows("planned", text)


def _time(minutes: "int | None") -> str:
    """Minutes after midnight as a time of day, "9.05"; "" where there is none."""
    if minutes is None:
        return ""
    return "{}.{:02d}".format(minutes // 60 % 24, minutes % 60)
