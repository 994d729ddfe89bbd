"""What a path may hold."""

from dialogue.fields import check, day, find, is_date, is_time, taken

from .support import refused, tool


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


def case_a_path_has_its_field():
    t = tool()
    kinds = []
    for path in (
        "meeting/date",
        "plan/minutes/status",
        "clock/since",
        "cards/stress/rating",
        "cards/blank-udvikling-20/title",
        "cards/stress/votes/5",
        "cards/stress/notes/kendskab",
        "followup/ledere/who",
        "beside/any/thing",
        "beside/",
    ):
        field = find(t, path)
        assert field is not None
        kinds.append([field.kind, field.limit, field.least])
    for path in (
        "",
        "/",
        "beside",
        "meeting",
        "meeting/date/x",
        "meeting/",
        "cards/stress/title",
        "cards/stress/votes/0",
        "cards/stress/votes/6",
        "cards/stress/votes",
        "cards/blank-udvikling-21/title",
        "cards/blank-udvikling-01/title",
        "cards/blank-/rating",
        "cards/nej/rating",
        "opening/kendskab",
    ):
        assert find(t, path) is None, path
    return kinds


def case_what_is_not_all_right_is_not_taken():
    t = tool()
    card = {"rating": 3, "notes": {"kendskab": "x"}}
    good: dict[str, object] = {"cards": {"stress": card}, "meeting": {}}
    assert taken(t, good) == {"cards/stress/rating": 3, "cards/stress/notes/kendskab": "x"}
    assert taken(t, {}) == {}
    bad: list[dict[str, object]] = [
        {"cards": {"stress": {"rating": True}}},
        {"cards": {"stress": {"rating": 3.0}}},
        {"cards": {"stress": {"title": "x"}}},
        {"cards": {"stress": {"objective": "ledere"}}},
        {"cards": {"stress": "x"}},
        {"meeting": {"group": {"x": "y"}}},
        {"meeting": {"group": None}},
        {"clock": {"sound": 1}},
        {"clock": {"step": ["status"]}},
    ]
    assert [taken(t, nested) for nested in bad] == [None] * len(bad)
