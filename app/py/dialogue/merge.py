"""Two windows on one board: what another saved, and what was changed here meanwhile, together."""

from .fields import NOTE, find
from .paths import Answers
from .tool import Tool


def joined(tool: Tool, path: str, first: object, second: object) -> object:
    """Two answers to the same: both texts where there is room for them, else the second."""
    field = find(tool, path)
    if field is None or field.kind != "text" or not first or not second:
        return second
    one, other = str(first), str(second)
    if one in other or other in one:
        return one if other in one else other
    both = one + ("\n" if field.limit == NOTE else " / ") + other
    return both if len(both) <= field.limit else second


def merged(tool: Tool, stored: Answers, here: Answers, there: Answers) -> Answers:
    """What is `there`, with what was changed `here` since both were as `stored`.

    Where both changed the same, texts are joined, a deletion gives way, and of two choices the
    one made here holds.
    """
    both = dict(there)
    for path in set(stored) | set(here):
        before, value, other = stored.get(path), here.get(path), there.get(path)
        if value == before:
            continue
        if value is not None:
            both[path] = value if other == before else joined(tool, path, other, value)
        elif other == before:
            both.pop(path, None)
    return both
