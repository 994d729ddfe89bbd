"""The meeting's clock in words."""

from dialogue import clock
from dialogue.clock_line import clock_line, to_half

from .support import given, tool


def line(goes, now, **answers):
    t = tool()
    return "".join(clock_line(t, clock.Reading(t, given(**answers), now), goes))


def case_the_clock_in_words():
    assert line(False, 0) == "5 min. til trinnet, 90 i alt"
    begun = {"clock__since": 0, "clock__step": "status"}
    ahead = line(True, 60, **begun)
    assert ahead == "9 min. tilbage af trinnet, 89 af mødet · 10 min. foran planen"
    late = line(True, 7200, **begun)
    assert late == "110 min. over trinnets tid, 30 min. over mødets tid · 100 min. bag planen"
    cards = line(True, 600, clock__since=0, clock__step="placer-kortene")
    assert cards.endswith(" · 30 kort uden rating, ca. 1 min. til hvert")
    return [ahead, late, cards]


def case_over_time_and_ahead_are_never_said_together():
    begun = {"clock__since": 0, "clock__step": "status"}
    # Begun ten minutes early, and ahead still when its own ten are used up.
    assert line(True, 600, **begun).endswith(" · 10 min. foran planen")
    assert line(True, 720, **begun) == "2 min. over trinnets tid, 78 tilbage af mødet"
    behind = given(clock__used__introduktion=480, clock__used__omfang=420)
    behind.update(begun)
    said = line(True, 720, **behind)
    assert said == "2 min. over trinnets tid, 63 tilbage af mødet · 7 min. bag planen"
    for minute in range(200):
        said = line(True, minute * 60, **begun)
        assert not ("over trinnets tid" in said and "foran" in said), said


def case_minutes_to_the_nearest_half():
    minutes = [1, 1.2, 1.25, 1.5, 1.74, 1.75, 2, 2.5, 9.8, 40]
    said = [to_half(each) for each in minutes]
    assert said == ["1", "1", "1½", "1½", "1½", "2", "2", "2½", "10", "40"]


def case_what_each_card_has_left():
    cards: dict[str, object] = {"clock__step": "placer-kortene"}
    length = "plan__minutes__placer-kortene"
    said = [line(False, 0, **cards, **{length: planned}) for planned in (29, 30, 45, 60, 75)]
    assert [text.partition(" · ")[2] for text in said] == [
        "30 kort uden rating, under 1 min. til hvert",
        "30 kort uden rating, ca. 1 min. til hvert",
        "30 kort uden rating, ca. 1½ min. til hvert",
        "30 kort uden rating, ca. 2 min. til hvert",
        "30 kort uden rating, ca. 2½ min. til hvert",
    ]
    # A card rated or laid aside is not waited for; none is once the step is over its time.
    cards["cards__stress__rating"] = 3
    cards["cards__vold__aside"] = "Kender vi ikke"
    assert line(False, 0, **cards).endswith(" · 28 kort uden rating, ca. 1½ min. til hvert")
    assert "kort" not in line(True, 60 * 60, clock__since=0, **cards)
