"""A board's answers as a flat map from path to value, and the same answers nested."""

from collections import OrderedDict

from .errors import WrongShape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Answers = dict[str, object]
    # Names one after another, each with the order of what is in it.
    Order = list[tuple[str, "Order | None"]]
else:
    Answers = dict


def nest(answers: Answers) -> "dict[str, object]":
    """Flat answers as nested objects, in no order; without what is kept beside them."""
    nested: dict[str, object] = {}
    for path, value in answers.items():
        if path.startswith("beside/"):
            continue
        *branches, leaf = path.split("/")
        here: Any = nested
        for branch in branches:
            if branch not in here:
                here[branch] = {}
            here = here[branch]
        here[leaf] = value
    return nested


def in_order(nested: "dict[str, Any]", order: "Order") -> "OrderedDict[str, object]":
    """What of nested answers stands in an order, in that order.

    An OrderedDict, since MicroPython's dict keeps no order and a person may read the file.
    """
    ordered: OrderedDict[str, object] = OrderedDict()
    for name, inner in order:
        if name in nested:
            ordered[name] = in_order(nested[name], inner) if inner else nested[name]
    return ordered


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
