"""The logic's cases: what it makes of good and bad answers, the same in both Pythons."""

import json

from dialogue.board import place, replace_all
from dialogue.describe import describe
from dialogue.errors import DialogueError
from dialogue.fields import check, day, is_date
from dialogue.file import envelope, file_name, restore, slug
from dialogue.paths import flatten
from dialogue.session import Session
from dialogue.summary import Summary, mark
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
    session.change(replace_all(session.answers, {}), 10.0, "new")
    while session.undo():
        seen.append(session.answers.get("meeting/group"))
    same = session.answers == ANSWERS
    while session.redo():
        seen.append(session.answers.get("meeting/group"))
    return [seen, same, session.answers, session.can_undo, session.can_redo]


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
    again = restore(t, json.loads(json.dumps(envelope(t, answers, "x"))))
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
        describe(t, {"cards/stress/objective": "trivsel"}),
        describe(t, {"cards/stress/objective": None}),
        describe(t, {"cards/stress/rating": 4}),
        describe(t, {"cards/stress/rating": None}),
        describe(t, {"cards/stress/notes/kendskab": "x"}),
        describe(t, {"followup/ledere/who": "x"}),
        describe(t, {"meeting/group": "x"}),
        describe(t, {"a": 1, "b": 2}),
    ]
