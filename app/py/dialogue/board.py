"""What one can do with a board: each operation is a set of changes to its answers."""

from .cards import title
from .errors import WrongArea
from .paths import Answers
from .tool import Tool

TYPE_CHECKING = False
if TYPE_CHECKING:
    # A path to its new value; None takes the answer away.
    Changes = dict[str, object]
else:
    Changes = dict


def place(tool: Tool, card: str, objective: "str | None") -> Changes:
    """Lays a card on an objective, or takes it off the board (None).

    Raises WrongArea where the objective is another area's: a card goes on its own colour only
    (guide, step 4).
    """
    if objective and tool.area_of_objective(objective) != tool.area_of_card(card):
        raise WrongArea(
            card=title(tool, {}, card),
            area=tool.name("area", tool.area_of_card(card)),
            other=tool.name("area", tool.area_of_objective(objective)),
        )
    return {"cards/" + card + "/objective": objective}


def taking_up(answers: Answers, changes: Changes) -> Changes:
    """The changes, and with them: a card laid aside is taken up where they lay or rate it."""
    complete: Changes = dict(changes)
    for path, value in changes.items():
        parts = path.split("/")
        moved = parts[0] == "cards" and parts[-1] == "objective"
        rated = parts[0] == "cards" and parts[-1] == "rating" and value is not None
        if moved or rated:
            aside = "cards/" + parts[1] + "/aside"
            if aside in answers:
                complete[aside] = None
    return complete


def objective_of(answers: Answers, card: str) -> "str | None":
    """Where a card lies, or None while it is in its area's tray."""
    value = answers.get("cards/" + card + "/objective")
    return value if isinstance(value, str) else None


def rating_of(answers: Answers, card: str) -> "int | None":
    """A card's rating, or None."""
    value = answers.get("cards/" + card + "/rating")
    return value if isinstance(value, int) else None


def carried(tool: Tool, answers: Answers, card: str, objective: str) -> bool:
    """Whether a card stands, on a line of its own, among what an objective's row puts first."""
    return title(tool, answers, card) in _first(answers, objective).split("\n")


def carry(tool: Tool, answers: Answers, card: str, objective: str) -> Changes:
    """Writes a card under "Hvad vi vil prioritere?" in an objective's row, once."""
    if carried(tool, answers, card, objective):
        return {}
    before = _first(answers, objective)
    name = title(tool, answers, card)
    return {_row(objective): before + "\n" + name if before else name}


def _row(objective: str) -> str:
    return "followup/" + objective + "/priority"


def _first(answers: Answers, objective: str) -> str:
    return str(answers.get(_row(objective), ""))


def replace_all(answers: Answers, new: Answers) -> Changes:
    """The changes that turn one board into another."""
    changes: Changes = {path: None for path in answers if path not in new}
    for path, value in new.items():
        if answers.get(path) != value:
            changes[path] = value
    return changes


def next_year(answers: Answers) -> Answers:
    """A meeting as the start of the next: who, what cards there are and where they lie.

    What was said and rated stays behind, so that the group meets each card afresh.
    """
    kept: Answers = {}
    for path, value in answers.items():
        parts = path.split("/")
        on_card = parts[0] == "cards" and parts[-1] in ("objective", "title")
        if on_card or path in ("meeting/workplace", "meeting/group"):
            kept[path] = value
    return kept


def has_content(answers: Answers) -> bool:
    """Whether a group has done anything that a new board would take away; a clock is not enough."""
    return any(not path.startswith("clock/") for path in answers)
