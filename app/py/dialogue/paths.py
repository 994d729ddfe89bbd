"""A board's answers as a flat map from path to value, and the same answers nested."""

from collections import OrderedDict

from .errors import WrongShape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Answers = dict[str, object]
else:
    Answers = dict


def nest(answers: Answers, order: "list[str]") -> "OrderedDict[str, object]":
    """Flat answers as nested objects, with paths in the given order.

    An OrderedDict, since MicroPython's dict keeps no order and a person may read the file.
    """
    nested: OrderedDict[str, object] = OrderedDict()
    for path in order:
        if path not in answers:
            continue
        *branches, leaf = path.split("/")
        here: Any = nested
        for branch in branches:
            if branch not in here:
                here[branch] = OrderedDict()
            here = here[branch]
        here[leaf] = answers[path]
    return nested


def flatten(nested: object) -> Answers:
    """Nested objects as flat answers; empty objects leave nothing.

    Raises WrongShape where a key is empty or holds the path's own separator, or where the nesting
    is deeper than any answer lies.
    """
    answers: Answers = {}
    waiting: list[tuple[str, object]] = [("", nested)]
    while waiting:
        path, value = waiting.pop()
        if not isinstance(value, dict):
            answers[path] = value
            continue
        for key, inner in value.items():
            if not key or "/" in key or path.count("/") > 4:
                raise WrongShape(where=path.replace("/", " › ") or "answers")
            waiting.append((path + "/" + key if path else key, inner))
    return answers
