"""Where every card lies."""

from dialogue.places import TRAY, places, rated_rows

from .support import BLANKS, given, tool


def case_an_empty_board_has_all_cards_in_their_trays():
    t = tool()
    lying = places(t, {})
    assert sorted(lying) == sorted(t.objectives + [TRAY + area for area in t.areas])
    assert [lying[TRAY + area] for area in t.areas] == [t.cards_in(area) for area in t.areas]
    assert not any(lying[objective] for objective in t.objectives)
    assert not any(rated_rows(t, {}).values())
    assert sorted(rated_rows(t, {})) == sorted(lying)


def case_cards_lie_in_the_order_of_the_form():
    t = tool()
    answers = given()
    # Laid from the last to the first, blank cards in between.
    for card in reversed(t.cards_in("fastholdelse")):
        answers["cards/blank-fastholdelse-" + str(10 + len(answers)) + "/objective"] = "trivsel"
        answers["cards/" + card + "/objective"] = "trivsel"
        if len(answers) > 8:
            break
    answers["cards/blank-fastholdelse-2/objective"] = "trivsel"
    lying = places(t, answers)
    laid = lying["trivsel"]
    assert len(laid) == len(answers)
    assert laid == sorted(laid, key=t.order)
    assert laid[-6:] == ["blank-fastholdelse-" + str(n) for n in (2, 10, 12, 14, 16, 18)]
    assert set(laid) | set(lying[TRAY + "fastholdelse"]) >= set(t.cards_in("fastholdelse"))
    assert rated_rows(t, answers)["trivsel"] == laid[-6:]
    return [laid, lying[TRAY + "fastholdelse"]]


def case_blank_cards_lie_where_they_were_laid():
    t = tool()
    answers = given(cards__stress__objective="trivsel", cards__stress__aside="Ikke relevant")
    answers.update(BLANKS)
    lying, rows = places(t, answers), rated_rows(t, answers)
    assert lying["ledere"] == rows["ledere"] == ["blank-udvikling-2"]
    assert lying["trivsel"] == ["stress"]
    assert rows["trivsel"] == []
    assert rows[TRAY + "rummelighed"] == ["blank-rummelighed-1"]
    assert lying[TRAY + "rummelighed"] == t.cards_in("rummelighed") + ["blank-rummelighed-1"]
    assert "stress" not in lying[TRAY + "fastholdelse"]
