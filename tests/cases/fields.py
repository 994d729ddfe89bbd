"""What a path may hold."""

from dialogue.fields import check, day, is_date, is_time

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
