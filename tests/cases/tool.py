"""What the tool says it has."""

from .support import tool


def case_names_and_order():
    t = tool()
    return [t.areas, t.objectives, t.cards, [t.name("card", card) for card in t.cards]]


def case_cards_by_area():
    t = tool()
    assert [card for area in t.areas for card in t.cards_in(area)] == t.cards
    for area in t.areas:
        own, blank = t.cards_in(area), t.blanks_in(area)
        assert [t.area_of_card(card) for card in own + blank] == [area] * (len(own) + len(blank))
        places = [t.order(card) for card in own + blank]
        assert places == sorted(places)
        assert all(t.is_card(card) and t.is_blank(card) for card in blank)
        assert all(t.is_card(card) and not t.is_blank(card) for card in own)
    assert not any(t.is_card(card) for card in ("", "nej", "blank-udvikling-0", "blank-nej-1"))
    return [t.blanks_in(area) for area in t.areas]
