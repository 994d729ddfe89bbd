"""Whatever people do, in whatever order, a board stays a board."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from dialogue.board import objective_of, place, replace_all
from dialogue.cards import in_play
from dialogue.errors import DialogueError, FileTooLarge, NotJson, WrongArea
from dialogue.fields import check
from dialogue.file import LARGEST, envelope, read
from dialogue.paths import Answers
from dialogue.places import TRAY, places
from dialogue.session import Session
from dialogue.tool import Tool
from site_build.content import load
from site_build.runtime import tool_data
from site_build.schema import board_schema
from tests.support.paths import CONTENT

CONTENT_TOOL = load(CONTENT)
TOOL = Tool(tool_data(CONTENT_TOOL))
SCHEMA = Draft202012Validator(board_schema(CONTENT_TOOL))
SAVED = "2026-11-24T10:42:00"

# No test is held to a time: a slow machine is no defect.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

cards = st.sampled_from([*TOOL.cards, *(TOOL.blank(area, 2) for area in TOOL.areas)])
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
operations = st.one_of(
    st.tuples(st.just("lay"), cards, st.none() | st.sampled_from(TOOL.objectives)),
    st.tuples(st.just("rate"), cards, st.none() | st.integers(1, TOOL.highest)),
    st.tuples(st.just("note"), cards, st.none() | texts),
    st.tuples(st.just("aside"), cards, st.none() | texts),
    st.tuples(st.just("mark"), cards, st.none() | st.just(True)),
    st.tuples(st.just("vote"), cards, st.none() | st.integers(0, 50)),
    st.tuples(st.just("undo"), st.none(), st.none()),
    st.tuples(st.just("redo"), st.none(), st.none()),
    st.tuples(st.just("new"), st.none(), st.none()),
)


def carry_out(session: Session, operation: tuple[str, Any, Any], now: float) -> None:
    kind, card, value = operation
    if kind == "undo":
        session.undo()
    elif kind == "redo":
        session.redo()
    elif kind == "new":
        session.change(replace_all(session.answers, {}), now, "import")
    elif kind == "rate":
        session.change({f"cards/{card}/rating": value}, now)
    elif kind == "note":
        session.change({f"cards/{card}/notes/{TOOL.questions[0]}": value}, now, "typing")
    elif kind == "aside":
        session.change({f"cards/{card}/aside": value}, now)
    elif kind == "mark":
        session.change({f"cards/{card}/important": value}, now)
    elif kind == "vote":
        session.change({f"cards/{card}/votes/1": value}, now)
    else:
        try:
            session.change(place(TOOL, card, value), now)
        except WrongArea:
            assert TOOL.area_of_objective(value) != TOOL.area_of_card(card)


def played(sequence: list[tuple[str, Any, Any]]) -> Session:
    session = Session()
    for number, operation in enumerate(sequence):
        carry_out(session, operation, float(number))
    return session


@given(st.lists(operations, max_size=40))
def test_any_sequence_leaves_only_answers_that_may_be(sequence: list[tuple[str, Any, Any]]) -> None:
    session = played(sequence)

    for path, value in session.answers.items():
        check(TOOL, path, value)


@given(st.lists(operations, max_size=40))
def test_undo_leads_back_to_the_start_and_redo_to_the_end(
    sequence: list[tuple[str, Any, Any]],
) -> None:
    session = played(sequence)
    while session.redo():
        pass
    end = dict(session.answers)

    while session.undo():
        pass
    start = dict(session.answers)
    while session.redo():
        pass

    assert start == {}
    assert session.answers == end


@given(st.lists(operations, max_size=40))
def test_every_card_lies_in_one_place_and_in_order(sequence: list[tuple[str, Any, Any]]) -> None:
    answers = played(sequence).answers

    lying = places(TOOL, answers)

    assert sorted(card for laid in lying.values() for card in laid) == sorted(
        in_play(TOOL, answers)
    )
    for place_, laid in lying.items():
        assert laid == sorted(laid, key=TOOL.order)
        for card in laid:
            assert place_ == (objective_of(answers, card) or TRAY + TOOL.area_of_card(card))


def test_two_hundred_steps_can_be_undone() -> None:
    session = Session()
    for number in range(200):
        session.change({"cards/stress/rating": 1 + number % 2}, float(number))

    steps = 0
    while session.undo():
        steps += 1

    assert steps == 200


@given(st.lists(operations, max_size=40))
def test_what_is_exported_is_what_is_imported(sequence: list[tuple[str, Any, Any]]) -> None:
    answers = played(sequence).answers
    text = json.dumps(envelope(TOOL, answers, SAVED))

    assert read(TOOL, text, json.loads) == answers


@given(st.lists(operations, max_size=40))
def test_what_is_exported_follows_the_published_schema(
    sequence: list[tuple[str, Any, Any]],
) -> None:
    SCHEMA.validate(envelope(TOOL, played(sequence).answers, SAVED))


def refusal(text: str) -> str:
    """What a person is told when a file is refused, or "" where it is taken."""
    try:
        read(TOOL, text, json.loads)
    except DialogueError as error:
        return TOOL.say(error.key, **error.details)
    return ""


@given(st.binary(max_size=300))
def test_arbitrary_bytes_are_refused_in_words(noise: bytes) -> None:
    assert refusal(noise.decode("utf-8", "replace")).endswith("Intet er ændret.")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4)
    ),
    max_leaves=10,
)


@settings(max_examples=200)
@given(json_values, st.sampled_from(["answers", "version", "scale", "type"]))
def test_arbitrary_json_is_taken_whole_or_refused_in_words(value: Any, key: str) -> None:
    data = {**envelope(TOOL, {"cards/stress/rating": 3}, SAVED), key: value}
    text = json.dumps(data)

    answers: Answers = {}
    told = refusal(text)
    if not told:
        answers = read(TOOL, text, json.loads)

    assert told.endswith("Intet er ændret.") or not told
    for path, answer in answers.items():
        check(TOOL, path, answer)


def test_noise_of_twenty_megabytes_is_refused_before_it_is_parsed() -> None:
    def parse(_text: str) -> object:
        raise AssertionError("was parsed")

    with pytest.raises(FileTooLarge):
        read(TOOL, "x" * (LARGEST * 4), parse)


def test_text_that_is_not_json_is_refused() -> None:
    with pytest.raises(NotJson):
        read(TOOL, "{", json.loads)
