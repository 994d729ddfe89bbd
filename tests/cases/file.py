"""The board's file: what is written, what is taken back and what is refused."""

import json

from dialogue.file import as_json, envelope, file_name, restore, slug

from .support import ANSWERS, given, refused, tool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def file_of(**changes):
    data = dict(envelope(tool(), ANSWERS, "2026-11-24T10:42:00"))
    data.update(changes)
    return data


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


def case_of_much_that_is_wrong_the_first_path_is_named():
    t = tool()
    tried = [
        {"plan": {"start": "25:00", "length": 0}, "meeting": {"date": "x", "group": 3}},
        {"cards": {"stress": {"rating": 6, "important": 1}, "nej": {}}, "beside": {"x": 1}},
        {"cards": {"stress": {"rating": 6}, "vold": {"objective": "ledere"}}, "beside": {"x": 1}},
        {"meeting": {"group": "x" * 201, "name": []}, "zzz": 1},
        {"cards": {"vold": {"votes": {"1": 51}, "notes": "x"}}},
        {"cards": {"blank-udvikling-21": {}, "blank-udvikling-20": {"title": ""}}},
        {"meeting": {"": "x"}, "cards": {"stress": {"rating": 0}}},
    ]
    return [refused(lambda a=answers: restore(t, file_of(answers=a))) for answers in tried]


def case_empty_objects_are_no_answers():
    t = tool()
    empty: "dict[str, Any]" = {
        "cards": {"stress": {}, "vold": {"rating": {}}},
        "meeting": {"date": {}},
        "nej": {},
    }
    assert restore(t, file_of(answers=empty)) == {}
    empty["meeting"]["group"] = "A"
    assert restore(t, file_of(answers=empty)) == {"meeting/group": "A"}


def case_what_is_kept_beside_may_have_any_name():
    t = tool()
    data = file_of(answers={"meeting": {"group": "A"}})
    data.update({"a": 1, "a/b": {"c": 2}, "": 3, "meeting/group": 4, 'a"\\\n': [5]})
    answers = restore(t, json.loads(json.dumps(data)))
    assert answers["beside/a/b"] == [{"c": 2}]
    again = json.loads(as_json(envelope(t, answers, data["saved"])))
    assert again == json.loads(json.dumps(data))


def case_a_full_board_comes_back():
    t = tool()
    answers = given(clock__since=5, clock__used__status=7, plan__minutes__status=0, plan__marks=3)
    for card in t.cards + [t.blank(area, 20) for area in t.areas]:
        at = "cards/" + card + "/"
        area = t.area_of_card(card)
        answers[at + "objective"] = t.objectives_in(area)[-1]
        answers[at + "rating"] = t.highest
        answers[at + "aside"] = "Kender vi ikke"
        answers[at + "important"] = True
        answers[at + "votes/1"] = 50
        for question in t.questions:
            answers[at + "notes/" + question] = "Blåbær "
    for objective in t.objectives:
        answers["coverage/" + objective + "/impossible"] = "Nej"
        for column in t.columns:
            answers["followup/" + objective + "/" + column] = "Ja"
    written: "dict[str, Any]" = envelope(t, answers, "2026-11-24T10:42:00")
    assert restore(t, json.loads(as_json(written))) == answers
    return [list(written["answers"]), list(written["answers"]["cards"])]


def case_an_object_as_json():
    values: list[object] = [{}, [], None, 1, "a", {"a": {}, "b": [1, {"c": None}]}]
    return [as_json(value) for value in values]


def case_file_names():
    t = tool()
    texts = ["Ældre & Øvrige", "  ", "Århus/Nord", "x" * 60, "ÉN gruppe"]
    return [
        [slug(text) for text in texts],
        file_name(t, ANSWERS, "2026-01-01"),
        file_name(t, {}, "2026-01-01"),
    ]
