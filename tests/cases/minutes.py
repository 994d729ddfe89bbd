"""The minutes of a meeting."""

from dialogue.minutes import as_text, minutes

from .support import ANSWERS, BLANKS, tool


def case_the_minutes_say_what_was_decided_first():
    answers = dict(ANSWERS)
    answers.update(BLANKS)
    answers["followup/ledere/priority"] = "Mentorer\nog netværk"
    answers["closing/skridt"] = "Vi ses i maj"
    answers["clock/used/status"] = 200
    answers["coverage/organisation/elsewhere"] = "På skolerne"
    answers["cards/stress/votes/1"] = 1
    answers["cards/stress/votes/5"] = 2
    sections = minutes(tool(), answers, 0)
    assert minutes(tool(), {}, 0) == []
    assert [s.heading for s in sections][1] == "Det aftalte vi"
    decided = "Ledere\nHvad vi vil prioritere? Mentorer / og netværk\nAf hvem? Lis"
    assert sections[1].lines == [decided]
    assert "Undgå stress: 1 viste 1, 2 viste 5. I ser forskelligt" in as_text(sections)
    return as_text(sections)
