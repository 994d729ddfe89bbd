"""Answers nested and flat."""

from dialogue.paths import flatten


def case_nested_answers_become_paths():
    return flatten({"a": {"b": 1, "c": {}}, "d": "x"})
