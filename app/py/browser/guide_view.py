"""The meeting's course: the step it is at, the clock, and the plan it is held against."""

from dialogue import clock, plan
from dialogue.clock_line import clock_line
from dialogue.fields import is_time

from .page import platform

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dialogue.session import Session
    from dialogue.tool import Tool

    from .notices import Notices
    from .page import Page
    from .views import Views

# Seconds between two looks at the clock, which shows whole minutes.
TICK = 5
# Seconds between two savings of the time used.
MINUTE = 60
# Minutes that one tap adds to a step, and how near its end that is offered in the line.
MORE = 5
SOON = 2
# The most minutes that a step can be given.
LONGEST = 600


class GuideView:
    """The line above the board that leads through the meeting, and the plan behind it.

    It informs; no step locks anything.
    """

    def __init__(
        self, page: "Page", tool: "Tool", session: "Session", notices: "Notices", views: "Views"
    ) -> None:
        self.page = page
        self.tool = tool
        self.session = session
        self.notices = notices
        self.views = views
        self.steps = page.one("#steps")
        self._help = page.one("#help")
        self._helper = page.one("[data-action=help]")
        self._step = ""
        # The step at the last look, and whether its time had run out, so that it sounds once.
        self._looked_at = ""
        self._was_over = False
        self._line = page.one("[data-time]")
        self._more = page.one(".guide [data-action=step-more]")
        self._dialog = page.one("#clock")
        self._used = page.one("#clock-used")
        session.listen(self._changed)

    def start(self) -> None:
        """Shows the clock, and looks at it again from time to time."""
        self.page.on(self.steps, "change", lambda event: self.go(str(self.steps.value)))
        self.page.on(self._used, "input", lambda event: self._put_right())
        self.page.often(TICK, self.show)
        self.page.often(MINUTE, self._keep)
        self.views.on_show("forbered", self.show_plan)
        self.show()

    def _changed(self, paths: "list[str]") -> None:
        # A card changes the time there is for each of the rest, where they are taken one by one.
        takes_cards = self._step in self.tool.card_steps
        watched = ("clock/", "plan/", "cards/" if takes_cards else "clock/")
        if any(path.startswith(watched) for path in paths):
            self.show()

    def _keep(self) -> None:
        self.session.note(clock.keep(self.tool, self.session.answers, self.page.now()))

    def toggle(self) -> None:
        """Starts the clock, or lets it rest."""
        answers = self.session.answers
        now = self.page.now()
        if not clock.Reading(self.tool, answers, now).begun:
            # A meeting begins: what the one who leads it says first.
            self.help(True)
        act = clock.pause if clock.running(answers) else clock.start
        self.session.note(act(self.tool, answers, now))

    def help(self, on: bool) -> None:
        """Opens what the one who leads says and asks at the step, or puts it away."""
        self._help.hidden = not on
        self._helper.setAttribute("aria-expanded", "true" if on else "false")

    def toggle_help(self) -> None:
        """Opens the help where it is away, and puts it away where it is open."""
        self.help(bool(self._help.hidden))

    def move(self, by: int) -> None:
        """Goes to the next step or back to the one before."""
        number = self.tool.steps.index(clock.current(self.tool, self.session.answers)) + by
        if 0 <= number < len(self.tool.steps):
            self.go(self.tool.steps[number])
            if number in (0, len(self.tool.steps) - 1):
                # The button has no further to go; the list of steps stays in reach.
                self.steps.focus()

    def go(self, step: str) -> None:
        """Takes the meeting to a step and shows what belongs to it."""
        self.session.note(clock.go(self.tool, self.session.answers, step, self.page.now()))
        number = self.tool.steps.index(step) + 1
        name = self.tool.name("step", step)
        self.notices.speak(self.tool.say("say.step_now", number=number, step=name))
        link = self.page.one('[data-step="' + step + '"] a')
        self.views.go(str(link.hash)[1:])

    def more_time(self) -> "dict[str, object]":
        """The change that gives the current step some minutes more."""
        step = clock.current(self.tool, self.session.answers)
        minutes = plan.minutes(self.tool, self.session.answers)[step]
        return {"plan/minutes/" + step: min(LONGEST, minutes + MORE)}

    def adjust(self) -> None:
        """Opens the clock's dialog, with what the step has used by now."""
        reading = clock.Reading(self.tool, self.session.answers, self.page.now())
        self._used.value = str(reading.step_used)
        self.page.shows("clock-step", self.tool.name("step", reading.step))
        self._dialog.showModal()

    def _put_right(self) -> None:
        text = str(self._used.value)
        minutes = int(text) if text.isdigit() else 0
        if minutes <= LONGEST:
            answers = self.session.answers
            self.session.note(clock.put_right(self.tool, answers, minutes, self.page.now()))

    def _ring(self, reading: "clock.Reading", goes: bool) -> None:
        """Sounds once when a step's time has run out, where the group has asked for it."""
        is_over = reading.step_left <= 0
        just_now = is_over and not self._was_over and reading.step == self._looked_at
        if just_now and goes and "clock/sound" in self.session.answers:
            platform.chime()
        self._looked_at = reading.step
        self._was_over = is_over

    def show(self) -> None:
        """Brings the line in line with the clock."""
        answers = self.session.answers
        goes = clock.running(answers)
        reading = clock.Reading(self.tool, answers, self.page.now())
        if reading.step != self._step:
            self._show_step(reading.step)
        step, more = clock_line(self.tool, reading, goes)
        self.page.shows("clock", step)
        self.page.shows("clock-more", more)
        full = reading.planned >= LONGEST
        self._more.hidden = not reading.begun or reading.step_left > SOON or full
        sheet = self.page.one(".sheet[open]")
        if sheet:
            self.show_in(sheet)
        key = "say.clock_resume" if reading.begun else "say.clock_start"
        self.page.shows("clock-button", self.tool.say("say.clock_pause" if goes else key))
        self.page.root.toggleAttribute("data-begun", goes or reading.begun)
        platform.keepAwake(goes)
        self._ring(reading, goes)

    def _show_step(self, step: str) -> None:
        self._step = step
        self.steps.value = step
        number = self.tool.steps.index(step)
        self.page.one("[data-action=step-back]").disabled = number == 0
        self.page.one("[data-action=step-next]").disabled = number == len(self.tool.steps) - 1
        for panel in self.page.every("[data-step]"):
            panel.hidden = str(panel.dataset.step) != step
        for index, dot in enumerate(self.page.every(".guide__dots i")):
            dot.className = "is-now" if index == number else "is-done" if index < number else ""

    def show_in(self, sheet: "Any") -> None:
        """Shows step and clock in a card, which covers the line itself."""
        number = self.tool.steps.index(self._step) + 1
        step = self.tool.say("say.step_now", number=number, step=self.tool.name("step", self._step))
        sheet.querySelector("[data-step-now]").textContent = step
        sheet.querySelector("[data-clock]").textContent = self._line.textContent

    def show_plan(self) -> None:
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
