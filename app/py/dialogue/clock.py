"""The meeting's clock: what is used and left, worked out from what is kept and the time.

Kept are the current step, since when it runs (none while paused) and the seconds each step has used
before. The time is always an argument, in whole seconds since 1970.
"""

from .cards import open_cards
from .paths import Answers
from .plan import minutes
from .tool import Tool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .board import Changes

# Seconds. A run longer than this is a machine left on or a clock set wrong, not a step.
LONGEST = 4 * 3600


def current(tool: Tool, answers: Answers) -> str:
    """The step the meeting is at; the first before it has begun."""
    step = answers.get("clock/step")
    return step if isinstance(step, str) else tool.steps[0]


def running(answers: Answers) -> bool:
    """Whether the clock goes."""
    return "clock/since" in answers


def used(tool: Tool, answers: Answers, now: int) -> "dict[str, int]":
    """Seconds that each step has used. A clock that was set back adds nothing."""
    seconds = {}
    for step in tool.steps:
        before = answers.get("clock/used/" + step)
        seconds[step] = before if isinstance(before, int) else 0
    since = answers.get("clock/since")
    if isinstance(since, int):
        seconds[current(tool, answers)] += min(max(0, now - since), LONGEST)
    return seconds


def start(tool: Tool, answers: Answers, now: int) -> "Changes":
    """Lets the clock go, from the step the meeting is at."""
    return {"clock/step": current(tool, answers), "clock/since": now}


def pause(tool: Tool, answers: Answers, now: int) -> "Changes":
    """Stops the clock and keeps what the step has used."""
    step = current(tool, answers)
    return {"clock/used/" + step: used(tool, answers, now)[step] or None, "clock/since": None}


def go(tool: Tool, answers: Answers, step: str, now: int) -> "Changes":
    """Moves the meeting to a step, in any order; the clock goes on if it went."""
    changes = pause(tool, answers, now)
    changes["clock/step"] = step
    if running(answers):
        changes["clock/since"] = now
    return changes


def keep(tool: Tool, answers: Answers, now: int) -> "Changes":
    """Takes down what a running clock has used by now, so that a dead battery loses a minute."""
    if not running(answers):
        return {}
    changes = pause(tool, answers, now)
    changes["clock/since"] = now
    return changes


def put_right(tool: Tool, answers: Answers, minutes: int, now: int) -> "Changes":
    """Sets what the current step has used; the clock goes on from there if it goes."""
    changes: Changes = {"clock/used/" + current(tool, answers): minutes * 60 or None}
    if running(answers):
        changes["clock/since"] = now
    return changes


class Reading:
    """What the clock shows at a moment, in minutes; `left` may be below zero.

    `over` is how far the step is over its time, 0 while it is not, nor in the first minute after.
    `planned` is what the step is given, `length` what all steps are; `begun` is whether the clock
    has gone at all.
    `behind` is how much later the meeting is than its plan (negative: ahead): what has been used,
    less what was planned for the steps before and for as much of this one as is used.
    `per_card` is what each card that has neither rating nor reason has left, in a step that takes
    the cards one by one.
    """

    def __init__(self, tool: Tool, answers: Answers, now: int) -> None:
        plan = minutes(tool, answers)
        seconds = used(tool, answers, now)
        step = current(tool, answers)
        number = tool.steps.index(step)
        total = sum(seconds.values())
        self.step = step
        self.planned = plan[step]
        self.length = sum(plan.values())
        self.step_used = seconds[step] // 60
        self.step_left = -(-(plan[step] * 60 - seconds[step]) // 60)
        self.over = max(0, -self.step_left)
        self.begun = total > 0
        self.used = total // 60
        self.left = -(-(self.length * 60 - total) // 60)
        due = sum(plan[s] for s in tool.steps[:number]) * 60 + min(seconds[step], plan[step] * 60)
        # To the nearest minute, so that a second more or less is no minute.
        self.behind = (total - due + 30) // 60
        takes_cards = step in tool.card_steps
        self.cards_left = len(open_cards(tool, answers)) if takes_cards else 0
        self.per_card = max(0, self.step_left) / self.cards_left if self.cards_left else 0
