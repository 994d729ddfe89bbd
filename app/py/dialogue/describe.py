"""Says a change in one sentence, for those who hear the page and for undo and redo."""

from .cards import title
from .labels import label
from .paths import Answers
from .tool import Tool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .board import Changes


def describe(tool: Tool, answers: Answers, changes: "Changes") -> str:
    """What a set of changes did: to one answer by name, to many by their number."""
    if len(changes) != 1:
        return tool.say("say.many", count=len(changes))
    [(path, value)] = changes.items()
    parts = path.split("/")
    if parts[0] == "cards" and len(parts) == 3:
        card = title(tool, answers, parts[1])
        if parts[2] == "rating":
            if value is None:
                return tool.say("say.unrated", card=card)
            return tool.say("say.rated", card=card, rating=value)
        if parts[2] == "aside":
            return tool.say("say.aside" if value else "say.not_aside", card=card, reason=value)
        if parts[2] == "important":
            return tool.say("say.marked" if value else "say.unmarked", card=card)
        if parts[2] == "title":
            return tool.say("say.written", where=card)
        if value is None:
            return tool.say("say.taken_off", card=card)
        return tool.say("say.placed", card=card, objective=tool.name("objective", str(value)))
    return tool.say("say.written", where=label(tool, path))
