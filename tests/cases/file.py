"""The board's file: what is written, what is taken back and what is refused."""

import json

from dialogue.file import as_json, envelope, file_name, restore, slug

from .support import ANSWERS, refused, tool

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


def case_file_names():
    t = tool()
    texts = ["Ældre & Øvrige", "  ", "Århus/Nord", "x" * 60, "ÉN gruppe"]
    return [
        [slug(text) for text in texts],
        file_name(t, ANSWERS, "2026-01-01"),
        file_name(t, {}, "2026-01-01"),
    ]
