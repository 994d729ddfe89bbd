"""The cards in play."""

from dialogue.board import place
from dialogue.cards import (
    blanks,
    in_play,
    in_scope,
    next_blank,
    notes,
    open_cards,
    row,
    title,
)
from dialogue.fields import check
from dialogue.file import envelope, restore
from dialogue.summary import Summary

from .support import BLANKS, given, refused, tool


def case_blank_cards_are_cards():
    t = tool()
    return [
        blanks(t, BLANKS)["udvikling"],
        next_blank(t, BLANKS, "udvikling"),
        next_blank(t, BLANKS, "rummelighed"),
        [title(t, BLANKS, card) for card in in_play(t, BLANKS) if t.is_blank(card)],
        [card for card in open_cards(t, BLANKS) if t.is_blank(card)],
        t.area_of_card("blank-rummelighed-1"),
        [t.is_blank(c) for c in ("blank-udvikling-20", "blank-udvikling-21", "blank-x-1")],
        [t.is_blank(c) for c in ("blank-udvikling-01", "blank-udvikling-", "blank-", "blank")],
        refused(lambda: place(t, "blank-udvikling-1", "trivsel")),
        restore(t, envelope(t, BLANKS, "")) == BLANKS,
        refused(lambda: check(t, "cards/stress/title", "Nyt navn")),
    ]


def case_a_full_area_has_no_more_blank_cards():
    t = tool()
    full = given()
    for number in range(1, 21):
        full["cards/" + t.blank("udvikling", number) + "/title"] = "x"
    return next_blank(t, full, "udvikling")


def case_one_area_in_depth():
    t = tool()
    answers = {
        "plan/area": "udvikling",
        "cards/stress/rating": 2,
        "cards/vold/objective": "trivsel",
    }
    cards = in_scope(t, answers)
    assert cards[:2] == ["mentorordninger", "kompetenceudvikling-for-ledere"]
    assert cards[11:] == ["stress"]
    assert open_cards(t, answers) == cards[:11]
    assert Summary(t, answers).total == 12
    assert len(in_play(t, answers)) == 30


def case_an_open_card_stands_in_the_row_it_is_turned_in():
    t = tool()
    one_area: dict[str, object] = {"plan/area": "rummelighed"}
    blank = row(t, {}, "blank-udvikling-1")
    assert (len(blank), blank.index("blank-udvikling-1")) == (31, 11)
    outside = row(t, one_area, "stress")
    assert (len(outside), outside[-1]) == (9, "stress")
    assert row(t, one_area, "mentorordninger")[0] == "mentorordninger"
    assert row(t, one_area, "koen") == in_scope(t, one_area)
    return [blank, outside]


def case_notes_come_in_the_order_of_the_questions():
    answers: dict[str, object] = {
        "cards/stress/notes/optimering": "Sidst",
        "cards/stress/notes/kendskab": "Først",
        "cards/vold/notes/kendskab": "Et andet kort",
    }
    assert notes(tool(), answers, "stress") == [("kendskab", "Først"), ("optimering", "Sidst")]
    return notes(tool(), answers, "alder")
