"""The meeting's clock."""

from dialogue import clock
from dialogue.session import Session

from .support import given, tool


def times(answers, *nows):
    t = tool()
    readings = [clock.Reading(t, answers, now) for now in nows]
    return [[r.step, r.step_used, r.step_left, r.used, r.left, r.behind] for r in readings]


def case_the_clock_goes_and_rests():
    t = tool()
    session = Session()
    session.note(clock.start(t, session.answers, 1000))
    out = [times(session.answers, 1000, 1060, 1000 + 6 * 60)]
    session.note(clock.pause(t, session.answers, 1120))
    out.append(times(session.answers, 9000))
    session.note(clock.start(t, session.answers, 10000))
    session.note(clock.go(t, session.answers, "status", 10060))
    out.append(times(session.answers, 10060, 10120))
    session.note(clock.go(t, session.answers, "introduktion", 10120))
    out.append(times(session.answers, 10120 + 60))
    assert out[0][2] == ["introduktion", 6, -1, 6, 84, 1]
    assert out[1] == [["introduktion", 2, 3, 2, 88, 0]]
    assert out[2][1] == ["status", 1, 9, 4, 86, -7]
    assert out[3] == [["introduktion", 4, 1, 5, 85, 1]]
    assert not session.can_undo
    return session.answers


def case_the_clock_is_never_absurd():
    running = {"clock/step": "status", "clock/since": 5000}
    asleep = 5000 + 30 * 86400
    seen = times(running, 4000, 0, asleep)
    assert seen[0] == seen[1] == ["status", 0, 10, 0, 90, -10]
    assert seen[2][1] == 240


def case_minutes_per_card():
    t = tool()
    answers = given(clock__step="placer-kortene")
    for card in t.cards[:20]:
        answers["cards/" + card + "/rating"] = 3
    for card in t.cards[20:26]:
        answers["cards/" + card + "/aside"] = "Kender vi ikke"
    reading = clock.Reading(t, answers, 0)
    assert [reading.cards_left, reading.per_card] == [4, 10.0]


def case_a_running_clock_is_taken_down():
    t = tool()
    answers: dict[str, object] = {"clock/step": "status", "clock/since": 1000}
    answers["clock/used/status"] = 60
    assert clock.keep(t, answers, 1060) == {"clock/used/status": 120, "clock/since": 1060}
    assert clock.keep(t, {"clock/used/status": 60}, 1060) == {}


def case_the_clock_is_put_right():
    t = tool()
    answers = {"clock/step": "status", "clock/since": 1000, "clock/used/status": 60}
    changes = clock.put_right(t, answers, 4, 1300)
    assert changes == {"clock/used/status": 240, "clock/since": 1300}
    assert clock.put_right(t, {"clock/step": "status"}, 0, 1300) == {"clock/used/status": None}


def case_a_step_is_over_its_time():
    t = tool()
    begun = {"clock/step": "status", "clock/since": 0}
    nows = [0, 599, 600, 659, 660, 719, 720, 7200]
    assert [clock.Reading(t, begun, now).over for now in nows] == [0, 0, 0, 0, 1, 1, 2, 110]
