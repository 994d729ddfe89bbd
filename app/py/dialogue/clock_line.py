"""The meeting's clock in words: one line that informs and hurries no one."""

from .clock import Reading
from .tool import Tool

# Ahead or behind by fewer minutes than this is on time.
NOTABLE = 2


def clock_line(tool: Tool, reading: Reading, goes: bool) -> "tuple[str, str]":
    """What the step has left, and what goes with it: the meeting, the plan, the cards that wait."""
    if not goes and not reading.used:
        return (
            tool.say("say.clock_rest", planned=reading.planned),
            tool.say("say.clock_all", length=reading.length) + _cards(tool, reading),
        )
    if reading.over:
        step = tool.say("say.clock_over", over=reading.over)
        meeting = tool.say("say.clock_meeting_left", total=reading.left)
    else:
        step = tool.say("say.clock_left", left=reading.step_left)
        meeting = tool.say("say.clock_meeting", total=reading.left)
    if reading.left < 0:
        meeting = tool.say("say.clock_past", past=-reading.left)
    return step, meeting + _plan(tool, reading) + _cards(tool, reading)


def _plan(tool: Tool, reading: Reading) -> str:
    if reading.used and reading.behind >= NOTABLE:
        return tool.say("say.clock_behind", minutes=reading.behind)
    # Over the step's time and ahead of the plan is true of a step begun early, and only confuses.
    if reading.used and reading.behind <= -NOTABLE and not reading.over:
        return tool.say("say.clock_ahead", minutes=-reading.behind)
    return ""


def _cards(tool: Tool, reading: Reading) -> str:
    if not reading.per_card:
        return ""
    key = "say.clock_cards" if reading.per_card >= 1 else "say.clock_cards_short"
    return tool.say(key, cards=reading.cards_left, each=to_half(reading.per_card))


def to_half(minutes: float) -> str:
    """Minutes to the nearest half, as they are said: "2", "1½". From one minute up."""
    halves = int(minutes * 2 + 0.5)
    return str(halves // 2) + ("½" if halves % 2 else "")
