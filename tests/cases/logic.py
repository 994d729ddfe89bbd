"""The logic's cases: what it makes of good and bad answers, the same in both Pythons."""

import json

from dialogue import clock, plan
from dialogue.board import carried, carry, next_year, place, replace_all, taking_up
from dialogue.cards import blanks, in_play, in_scope, next_blank, notes, open_cards, row, title
from dialogue.clock_line import clock_line
from dialogue.coverage import coverage
from dialogue.describe import describe
from dialogue.errors import DialogueError
from dialogue.fields import check, day, is_date, is_time
from dialogue.file import as_json, envelope, file_name, restore, slug
from dialogue.merge import merged
from dialogue.minutes import as_text, minutes
from dialogue.paths import flatten
from dialogue.priorities import Priorities
from dialogue.session import Session
from dialogue.spread import Spread
from dialogue.summary import Summary, grouped, mark
from dialogue.tool import Tool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def tool():
    with open("tool.json") as file:
        return Tool(json.load(file))


ANSWERS = {
    "meeting/workplace": "Solgården æøå ÆØÅ 🙂",
    "meeting/date": "2026-11-24",
    "cards/stress/objective": "trivsel",
    "cards/stress/rating": 2,
    "cards/stress/notes/kendskab": "Linje et\nlinje to",
    "followup/ledere/who": "Lis",
}


def refused(call):
    try:
        call()
    except DialogueError as error:
        return [type(error).__name__, tool().say(error.key, **error.details)]
    return "accepted"


def file_of(**changes):
    data = dict(envelope(tool(), ANSWERS, "2026-11-24T10:42:00"))
    data.update(changes)
    return data


def case_names_and_order():
    t = tool()
    return [t.areas, t.objectives, t.cards, [t.name("card", card) for card in t.cards]]


def case_a_card_goes_on_its_own_colour_only():
    t = tool()
    return [
        place(t, "stress", "trivsel"),
        place(t, "stress", None),
        refused(lambda: place(t, "stress", "ledere")),
    ]


def case_what_a_path_may_hold():
    t = tool()
    tried = [
        ("meeting/group", "x" * 200),
        ("meeting/group", "æ" * 201),
        ("meeting/group", 3),
        ("meeting/group", ""),
        ("meeting/theme", "x"),
        ("meeting/date", "2024-02-29"),
        ("meeting/date", "2025-02-29"),
        ("cards/stress/rating", 5),
        ("cards/stress/rating", 6),
        ("cards/stress/rating", True),
        ("cards/stress/rating", "4"),
        ("cards/stress/objective", "ledere"),
        ("cards/stress/objective", ["x"]),
        ("cards/nej/rating", 3),
        ("cards/stress/notes/nej", "x"),
        ("followup/ledere/priority", "x" * 5001),
    ]
    return [refused(lambda p=path, v=value: check(t, p, v)) for path, value in tried]


def case_dates():
    texts = [
        "2026-11-24",
        "1900-02-29",
        "2000-02-29",
        "2026-13-01",
        "2026-1-01",
        "x",
        "２０２６-01-01",
    ]
    return [[is_date(text) for text in texts], day("2026-11-24"), day("")]


def case_undo_and_redo_return_exactly():
    session = Session(dict(ANSWERS))
    seen: list[object] = [sorted(session.answers)]
    session.change({"cards/stress/rating": 5}, 1.0)
    session.change({"meeting/group": "A"}, 2.0, "typing")
    session.change({"meeting/group": "AB"}, 2.5, "typing")
    session.change({"meeting/group": "ABC"}, 9.0, "typing")
    session.change(replace_all(session.answers, {}), 10.0, "import")
    while session.undo():
        seen.append(session.answers.get("meeting/group"))
    same = session.answers == ANSWERS
    while session.redo():
        seen.append(session.answers.get("meeting/group"))
    assert same
    assert seen[1:] == ["ABC", "AB", None, None, None, "AB", "ABC", None]
    return [session.answers, session.can_undo, session.can_redo]


def case_listeners_hear_the_paths():
    heard = []
    session = Session()
    session.listen(lambda paths: heard.append(sorted(paths)))
    session.change({"meeting/group": "A"}, 1.0)
    session.change({"meeting/group": "A"}, 2.0)
    session.undo()
    session.adopt({"meeting/date": "2026-11-24"})
    return [heard, session.can_undo]


def case_equal_ratings_keep_the_order_of_the_form():
    t = tool()
    answers: dict[str, object] = {
        "cards/" + card + "/rating": 1 + i % 5 for i, card in enumerate(t.cards)
    }
    summary = Summary(t, answers)
    marks = [mark(t, rating) for rating in (None, 1, 2, 3, 4, 5)]
    return [summary.rated, summary.total, summary.strong, summary.lowest, marks]


def case_what_is_written_comes_back():
    t = tool()
    data = file_of(future={"a": [1, None]}, nothing=None)
    answers = restore(t, json.loads(json.dumps(data)))
    again = restore(t, json.loads(as_json(envelope(t, answers, "x"))))
    return [answers, answers == again]


def case_the_file_reads_in_the_order_of_the_forms():
    data: "dict[str, Any]" = envelope(tool(), ANSWERS, "2026-11-24T10:42:00")
    return [list(data), list(data["answers"]), list(data["answers"]["cards"]["stress"])]


def case_bad_files_are_refused():
    t = tool()
    deep: object = 1
    for _ in range(30):
        deep = [deep]
    tried = [
        [],
        None,
        {"type": "x"},
        file_of(version=2),
        file_of(version="1"),
        file_of(version=0),
        file_of(scale="1-10"),
        file_of(answers=[]),
        file_of(answers={"cards": {"nej": {}}}),
        file_of(answers={"cards": {"nej": {"rating": 1}}}),
        file_of(answers={"cards": {"stress": {"rating": 9}}}),
        file_of(answers={"cards": {"stress": {"objective": "ledere"}}}),
        file_of(answers={"cards": {"stress": 4}}),
        file_of(answers={"meeting": {"date": "i går"}}),
        file_of(answers={"meeting": {"a/b": "x"}}),
        file_of(answers={"beside": {"x": "y"}}),
        file_of(answers={"meeting": {"group": {"deep": {"er": {"still": {"on": "x"}}}}}}),
        file_of(answers={"meeting": {"group": None}}),
        file_of(extra=deep),
    ]
    return [refused(lambda d=data: restore(t, d)) for data in tried]


def case_nested_answers_become_paths():
    return flatten({"a": {"b": 1, "c": {}}, "d": "x"})


def case_file_names():
    t = tool()
    texts = ["Ældre & Øvrige", "  ", "Århus/Nord", "x" * 60, "ÉN gruppe"]
    return [
        [slug(text) for text in texts],
        file_name(t, ANSWERS, "2026-01-01"),
        file_name(t, {}, "2026-01-01"),
    ]


def case_changes_are_told_in_a_sentence():
    t = tool()
    return [
        describe(t, {}, {"cards/stress/objective": "trivsel"}),
        describe(t, {}, {"cards/stress/objective": None}),
        describe(t, {}, {"cards/stress/rating": 4}),
        describe(t, {}, {"cards/stress/rating": None}),
        describe(t, {}, {"cards/stress/notes/kendskab": "x"}),
        describe(t, {}, {"followup/ledere/who": "x"}),
        describe(t, {}, {"meeting/group": "x"}),
        describe(t, {}, {"a": 1, "b": 2}),
    ]


def case_groups_of_four_to_six():
    sizes = [(0, []), (3, [3]), (6, [6]), (7, [4, 3]), (8, [4, 4]), (11, [6, 5]), (13, [5, 4, 4])]
    for people, groups in sizes:
        assert plan.groups(people) == groups
    assert plan.groups(60) == [6] * 10


def case_the_plan_fills_the_meeting():
    t = tool()
    own = given(plan__length=61, plan__minutes__status=0)
    proposals = [plan.proposed(t, {"plan/length": n}) for n in (15, 60, 90, 100, 600)]
    assert [sum(p.values()) for p in proposals] == [15, 60, 90, 100, 600]
    assert proposals[2] == t.step_minutes
    assert [plan.minutes(t, own)[step] for step in t.steps] == [3, 3, 0, 27, 7, 7, 7]
    return proposals


def given(**answers):
    """Answers whose values may be of any kind."""
    return {path.replace("__", "/"): value for path, value in answers.items()}


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


def case_minutes_per_card():
    t = tool()
    answers = given(clock__step="placer-kortene")
    for card in t.cards[:20]:
        answers["cards/" + card + "/rating"] = 3
    for card in t.cards[20:26]:
        answers["cards/" + card + "/aside"] = "Kender vi ikke"
    reading = clock.Reading(t, answers, 0)
    assert [reading.cards_left, reading.per_card] == [4, 10.0]


BLANKS = {
    "cards/blank-udvikling-2/title": "Gåture <script>",
    "cards/blank-udvikling-2/objective": "ledere",
    "cards/blank-udvikling-2/rating": 4,
    "cards/blank-rummelighed-1/important": True,
}


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


def case_a_card_laid_aside_is_not_waited_for():
    t = tool()
    answers = {"cards/stress/aside": "Ikke relevant", "cards/stress/rating": 1}
    summary = Summary(t, answers)
    assert [summary.total, summary.rated, summary.lowest] == [29, 0, []]
    assert summary.aside == ["stress"]


def case_what_is_laid_or_rated_is_taken_up_again():
    away: dict[str, object] = {"cards/stress/aside": "Kender vi ikke"}
    rated: dict[str, object] = {"cards/stress/rating": 3}
    assert taking_up(away, rated) == {"cards/stress/rating": 3, "cards/stress/aside": None}
    assert taking_up({}, rated) == rated
    assert taking_up(away, {"cards/stress/rating": None}) == {"cards/stress/rating": None}
    assert taking_up(away, {"cards/stress/notes/kendskab": "x"}) == {
        "cards/stress/notes/kendskab": "x"
    }


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


def case_other_windows_leave_the_way_back():
    session = Session({"meeting/group": "A"})
    session.change({"meeting/group": "B"}, 1.0)
    session.adopt({"meeting/group": "B", "clock/since": 5})
    assert session.can_undo
    session.adopt({"meeting/group": "C", "clock/since": 5})
    assert not session.can_undo


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


def case_the_objectives_and_where_we_stand():
    answers: dict[str, object] = {
        "cards/stress/objective": "trivsel",
        "cards/vold/objective": "mental-sundhed",
        "cards/vold/aside": "Kender vi ikke",
        "coverage/mental-sundhed/impossible": "Nej",
        "coverage/ledere/elsewhere": "HR",
    }
    states = {part.objective: part.state for part in coverage(tool(), answers)}
    assert [states[o] for o in ("trivsel", "mental-sundhed", "ledere", "medarbejdere")] == [
        "covered",
        "impossible",
        "elsewhere",
        "open",
    ]


def case_new_answers_are_checked():
    t = tool()
    good = {"plan/length": 90, "plan/start": "09:05", "plan/area": "udvikling", "clock/since": 0}
    for path, value in good.items():
        check(t, path, value)
    bad = [
        ("plan/length", 14),
        ("plan/length", True),
        ("plan/participants", "5"),
        ("plan/start", "24:00"),
        ("plan/area", "have"),
        ("cards/stress/important", 1),
        ("clock/step", ["status"]),
        ("coverage/ledere/elsewhere", ""),
    ]
    return [refused(lambda p=p, v=v: check(t, p, v)) for p, v in bad] + [
        [text, is_time(text)] for text in ("00:00", "23:59", "9:05", "09.05", "aa:00", "09:60")
    ]


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


def case_a_card_is_carried_over_once():
    t = tool()
    row = "followup/mental-sundhed/priority"
    answers = dict(ANSWERS)
    answers[row] = "Undgå stress og jag"
    assert not carried(t, answers, "stress", "mental-sundhed")
    answers.update(carry(t, answers, "stress", "mental-sundhed"))
    assert answers[row] == "Undgå stress og jag\nUndgå stress"
    assert carry(t, answers, "stress", "mental-sundhed") == {}
    assert carry(t, answers, "stress", "trivsel") == {"followup/trivsel/priority": "Undgå stress"}
    return answers


def case_next_year_begins_with_the_cards_and_no_opinions():
    answers = dict(ANSWERS)
    answers.update(BLANKS)
    answers["clock/used/status"] = 60
    kept = next_year(answers)
    assert kept == {
        "meeting/workplace": ANSWERS["meeting/workplace"],
        "cards/stress/objective": "trivsel",
        "cards/blank-udvikling-2/title": "Gåture <script>",
        "cards/blank-udvikling-2/objective": "ledere",
    }


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


def case_two_windows_lose_nothing():
    stored = {"meeting/group": "A", "cards/stress/rating": 2, "meeting/workplace": "B"}
    here = {"meeting/group": "A i dag", "cards/stress/rating": 3, "opening/hvorfor": "x"}
    there = {"meeting/group": "A og C", "cards/stress/rating": 4, "meeting/workplace": "B"}
    both = merged(tool(), stored, here, there)
    assert both["meeting/group"] == "A og C / A i dag"
    assert both["cards/stress/rating"] == 3
    assert "meeting/workplace" not in both
    assert merged(tool(), stored, stored, there) == there
    return both
