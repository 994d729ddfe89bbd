"""A finger vote."""

from dialogue.fields import check
from dialogue.spread import Spread

from .support import given, refused, tool


def case_the_spread_of_a_finger_vote():
    t = tool()
    out = []
    for counts in ([], [2], [1, 1], [1, 0, 0, 1], [0, 0, 3, 2, 1], [1, 0, 0, 0, 1]):
        answers = given()
        for index, count in enumerate(counts):
            if count:
                answers["cards/stress/votes/" + str(index + 1)] = count
        spread = Spread(t, answers, "stress")
        out.append([spread.total, spread.median, spread.wide])
    assert out == [
        [0, None, False],
        [2, 1, False],
        [2, 1, False],
        [2, 1, True],
        [6, 3, False],
        [2, 1, True],
    ]
    wrong = [("cards/stress/votes/6", 1), ("cards/stress/votes/1", 51)]
    return out + [refused(lambda p=p, v=v: check(t, p, v)) for p, v in wrong]
