"""The line above the board that leads through the meeting: the step, its time, what to ask."""

from browser.page import platform
from dialogue import clock, plan
from dialogue.clock_line import clock_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from browser.context import Context
    from browser.views import Views

    from .actions import Table
    from .editing import Editing

# Seconds between two looks at the clock, which shows whole minutes.
TICK = 5
# Seconds between two savings of the time used.
MINUTE = 60
# Minutes that one tap adds to a step, and how near its end that is offered in the line.
MORE = 5
SOON = 2
# The most minutes that a step can be given.
LONGEST = 600


class ClockView:
    """It informs; no step locks anything."""

    def __init__(self, context: "Context", views: "Views", editing: "Editing") -> None:
        self.page = context.page
        self.tool = context.tool
        self.session = context.session
        self.notices = context.notices
        self.say = context.say
        self.views = views
        self.editing = editing
        self.steps = self.page.by_id("steps")
        self._help = self.page.by_id("help")
        self._line = self.page.by_id("guide")
        self._step = ""
        # The step at the last look, and whether its time had run out, so that it sounds once.
        self._looked_at = ""
        self._was_over = False
        self._more = self._line.querySelector("[data-action=step-more]")
        self._take = self._line.querySelector("[data-action=take-card]")
        self._dialog = self.page.by_id("clock")
        self._used = self.page.by_id("clock-used")
        self._sheet = self.page.by_id("sheet")
        self.session.listen(self._changed)

    def actions(self) -> "Table":
        """What buttons can do with the meeting's course."""
        return {
            "clock": lambda b: self.toggle(),
            "step-back": lambda b: self.move(-1),
            "step-next": lambda b: self.move(1),
            "step-more": lambda b: self.more_time(),
            "adjust": lambda b: self.adjust(),
            "help": lambda b: self.toggle_help(),
        }

    def start(self) -> None:
        """Shows the clock, and looks at it again from time to time."""
        self.page.on(self.steps, "change", lambda event: self.go(str(self.steps.value)))
        self.page.on(self._used, "input", lambda event: self._put_right())
        self.page.often(TICK, self.show)
        self.page.often(MINUTE, self._keep)
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
        opener = self._line.querySelector("[data-action=help]")
        opener.setAttribute("aria-expanded", "true" if on else "false")
        self.page.root.toggleAttribute("data-helped", on)

    def toggle_help(self) -> None:
        """Opens the help where it is away, and puts it away where it is open."""
        inside = self._help.contains(self.page.document.activeElement)
        self.help(bool(self._help.hidden))
        if inside:
            self._line.querySelector("[data-action=help]").focus()

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
        self.notices.speak(self.say("say.step_now", number=number, step=name))
        panel = self.page.one('[data-step="' + step + '"]')
        self.views.go(str(panel.dataset.view))

    def more_time(self) -> None:
        """Gives the step some minutes; the focus goes to the clock where the button goes away."""
        step = clock.current(self.tool, self.session.answers)
        minutes = plan.minutes(self.tool, self.session.answers)[step]
        held = self.page.document.activeElement
        self.editing.change({"plan/minutes/" + step: min(LONGEST, minutes + MORE)})
        if held.hidden:
            self._line.querySelector("[data-action=clock]").focus()

    def adjust(self) -> None:
        """Opens the clock's dialog, with what the step has used by now."""
        reading = clock.Reading(self.tool, self.session.answers, self.page.now())
        self._used.value = str(reading.step_used)
        self.page.shows("clock-step", self.tool.name("step", reading.step))
        self._dialog.showModal()

    def _put_right(self) -> None:
        text = str(self._used.value)
        if text.isdigit() and int(text) <= LONGEST:
            minutes = int(text)
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
        """Brings the line, and the open card that covers it, in line with the clock."""
        answers = self.session.answers
        goes = clock.running(answers)
        reading = clock.Reading(self.tool, answers, self.page.now())
        if reading.step != self._step:
            self._show_step(reading.step)
        step, more = clock_line(self.tool, reading, goes)
        self.page.shows("clock", step)
        self.page.shows("clock-more", more)
        if self._sheet.open:
            self.page.shows("sheet-clock", step + more)
        self.page.root.toggleAttribute("data-over", reading.over > 0)
        full = reading.planned >= LONGEST
        self._more.hidden = not reading.begun or reading.step_left > SOON or full
        key = "say.clock_resume" if reading.begun else "say.clock_start"
        self.page.shows("clock-button", self.say("say.clock_pause" if goes else key))
        self.page.root.toggleAttribute("data-begun", goes or reading.begun)
        platform.keepAwake(goes)
        self._ring(reading, goes)

    def _show_step(self, step: str) -> None:
        self._step = step
        self.steps.value = step
        number = self.tool.steps.index(step)
        name = self.tool.name("step", step)
        self.page.shows("sheet-step", self.say("say.step_now", number=number + 1, step=name))
        self.page.one("[data-action=step-back]").disabled = number == 0
        self.page.one("[data-action=step-next]").disabled = number == len(self.tool.steps) - 1
        self._take.hidden = step not in self.tool.card_steps
        for panel in self.page.every("[data-step]"):
            panel.hidden = str(panel.dataset.step) != step
