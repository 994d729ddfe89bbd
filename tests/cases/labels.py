"""What a person calls an answer."""

from dialogue.labels import label

from .support import tool


def case_what_an_answer_is_called():
    t = tool()
    paths = [
        "meeting/group",
        "plan/minutes/status",
        "opening/" + t.opening[0],
        "closing/" + t.closing[0],
        "cards/stress/rating",
        "cards/stress/votes/2",
        "cards/stress/notes/kendskab",
        "cards/blank-udvikling-1/rating",
        "coverage/ledere/elsewhere",
        "followup/ledere/who",
        "clock/since",
    ]
    return [label(t, path) for path in paths]
