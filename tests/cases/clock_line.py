"""The meeting's clock in words."""

from dialogue import clock
from dialogue.clock_line import clock_line

from .support import given, tool


def case_the_clock_in_words():
    t = tool()

    def line(goes: bool, now: int, **answers: object) -> str:
        at = given(**answers)
        return "".join(clock_line(t, clock.Reading(t, at, now), goes))

    assert line(False, 0) == "5 min. til trinnet, 90 i alt"
    begun = {"clock__since": 0, "clock__step": "status"}
    assert line(True, 60, **begun) == "9 min. tilbage af trinnet, 89 af mødet · 10 min. foran"
    assert (
        line(True, 720, **begun) == "2 min. over trinnets tid, 78 tilbage af mødet · 8 min. foran"
    )
    late = line(True, 7200, **begun)
    assert late == "110 min. over trinnets tid, 30 min. over mødets tid · 100 min. bagud"
    cards = line(True, 600, clock__since=0, clock__step="placer-kortene")
    assert cards.endswith(" · 30 kort tilbage, ca. 1 min. til hvert")
    return [late, cards]
