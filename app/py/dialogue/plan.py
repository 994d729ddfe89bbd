"""The plan of a meeting: how many groups, and how many minutes each step gets."""

from .paths import Answers
from .tool import Tool

# A group is four to six people (guide: plan and agree).
FEWEST = 4
MOST = 6


def groups(participants: int) -> "list[int]":
    """The size of each group, as even as can be; [] for no one.

    As few groups as keep within six, since each takes a kit and a facilitator. Seven people cannot
    be four to six each: they become four and three.
    """
    if participants <= 0:
        return []
    count = -(-participants // MOST)
    small, larger = divmod(participants, count)
    return [small + 1] * larger + [small] * (count - larger)


def length(tool: Tool, answers: Answers) -> int:
    """The meeting's length in minutes: as planned, or the least that the guide advises."""
    planned = answers.get("plan/length")
    return planned if isinstance(planned, int) else tool.least_minutes


def proposed(tool: Tool, answers: Answers) -> "dict[str, int]":
    """Minutes for each step in proportion to the content's, adding up to the meeting's length."""
    total = length(tool, answers)
    shares = [tool.step_minutes[step] for step in tool.steps]
    whole = sum(shares)
    minutes = [share * total // whole for share in shares]
    # What rounding down left goes to the largest remainders; the index breaks ties.
    rest = sorted((-(share * total % whole), i) for i, share in enumerate(shares))
    for _, i in rest[: total - sum(minutes)]:
        minutes[i] += 1
    return dict(zip(tool.steps, minutes))


def minutes(tool: Tool, answers: Answers) -> "dict[str, int]":
    """Minutes for each step: as the group set them, and as proposed where it did not."""
    plan = proposed(tool, answers)
    for step in tool.steps:
        own = answers.get("plan/minutes/" + step)
        if isinstance(own, int):
            plan[step] = own
    return plan
