"""A change in one sentence."""

from dialogue.describe import describe

from .support import tool


def case_changes_are_told_in_a_sentence():
    t = tool()
    return [
        describe(t, {}, {"cards/stress/objective": "trivsel"}),
        describe(t, {}, {"cards/stress/objective": None}),
        describe(t, {}, {"cards/stress/rating": 4}),
        describe(t, {}, {"cards/stress/rating": None}),
        describe(t, {}, {"cards/stress/notes/kendskab": "x"}),
        describe(t, {}, {"followup/ledere/who": "x"}),
        describe(t, {}, {"meeting/group": "x"}),
        describe(t, {}, {"a": 1, "b": 2}),
    ]
