"""What the ratings say."""

from dialogue.summary import Summary, grouped, mark

from .support import tool


def case_equal_ratings_keep_the_order_of_the_form():
    t = tool()
    answers: dict[str, object] = {
        "cards/" + card + "/rating": 1 + i % 5 for i, card in enumerate(t.cards)
    }
    summary = Summary(t, answers)
    marks = [mark(t, rating) for rating in (None, 1, 2, 3, 4, 5)]
    return [summary.rated, summary.total, summary.strong, summary.lowest, marks]


def case_a_card_laid_aside_is_not_waited_for():
    t = tool()
    answers = {"cards/stress/aside": "Ikke relevant", "cards/stress/rating": 1}
    summary = Summary(t, answers)
    assert [summary.total, summary.rated, summary.lowest] == [29, 0, []]
    assert summary.aside == ["stress"]


def case_from_the_weakest():
    t = tool()
    rated = [("stress", 2), ("vold", 1), ("alder", 3), ("konflikter", 2), ("mentorordninger", 4)]
    answers: dict[str, object] = {"cards/" + card + "/rating": rating for card, rating in rated}
    answers["cards/stress/objective"] = "mental-sundhed"
    answers["cards/vold/objective"] = "mental-sundhed"
    groups = grouped(t, answers, Summary(t, answers).lowest)
    assert [(g.area, g.objective, g.cards) for g in groups] == [
        ("fastholdelse", "mental-sundhed", ["vold", "stress"]),
        ("fastholdelse", None, ["konflikter"]),
        ("rummelighed", None, ["alder"]),
    ]
