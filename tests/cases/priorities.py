"""What means most."""

from dialogue.priorities import Priorities

from .support import given, tool


def case_what_means_most():
    t = tool()
    answers = given(cards__stress__rating=1, cards__vold__rating=5)
    for card in ("stress", "vold", "alder"):
        answers["cards/" + card + "/important"] = True
    answers["cards/koen/rating"] = 1
    answers["cards/livsfaser/aside"] = "Kender vi ikke"
    priorities = Priorities(t, answers)
    assert priorities.left == 2
    assert priorities.marked == {None: ["alder"], 1: ["stress"], 2: [], 3: [], 4: [], 5: ["vold"]}
    assert priorities.unmarked[1] == ["koen"]
    assert "livsfaser" not in priorities.unmarked[None]
    answers["plan/marks"] = 2
    assert Priorities(t, answers).left == -1
