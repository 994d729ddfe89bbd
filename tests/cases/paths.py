"""Answers nested and flat."""

from dialogue.paths import flatten, in_order, nest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dialogue.paths import Order


def case_nested_answers_become_paths():
    return flatten({"a": {"b": 1, "c": {}}, "d": "x"})


def case_paths_become_nested_answers():
    nested = nest({"a/b": 1, "a/c/d": 2, "e": 3, "beside/x": [4], "beside/x/y": [5]})
    assert nested == {"a": {"b": 1, "c": {"d": 2}}, "e": 3}
    assert nest({}) == {}


def case_nested_answers_in_order():
    nested = nest({"z/b": 1, "z/a": 2, "y": 3, "gone": 4})
    order: "Order" = [("y", None), ("x", None), ("z", [("b", None), ("a", None)])]
    ordered: "dict[str, Any]" = in_order(nested, order)
    assert [list(ordered), list(ordered["z"])] == [["y", "z"], ["b", "a"]]
