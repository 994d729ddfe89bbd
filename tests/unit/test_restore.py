"""What looks a file's answers up in one go gives what searching for each of them gives."""

import copy
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue.errors import DialogueError
from dialogue.fields import Field, find
from dialogue.file import as_json, envelope, restore
from dialogue.paths import Answers, flatten, nest
from dialogue.tool import Tool
from site_build.content import load
from site_build.runtime import tool_data
from tests.support.paths import CONTENT
from tests.unit import oracle

TOOL = Tool(tool_data(load(CONTENT)))
EMPTY = envelope(TOOL, {}, "2026-11-24T10:42:00")

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def every_path() -> list[str]:
    paths = [""]
    for pattern, *_ in oracle.TABLE:
        ends = [""]
        for part in pattern.split("/"):
            ends = [f"{end}/{id_}" for end in ends for id_ in oracle.ids(TOOL, part)]
        paths += [end[1:] for end in ends]
    return sorted(set(paths) - {""})


PATHS = every_path()
WORDS = sorted({part for path in PATHS for part in path.split("/")})
STRANGE = ["", "a/b", "beside", "nej", "blank-udvikling-01", "blank-udvikling-21", "blank-", "6"]

# Strings that are right somewhere, or just not.
texts = st.one_of(
    st.sampled_from(["", "x", "09:05", "24:00", "2026-11-24", "2026-02-30", "x" * 200, "x" * 201]),
    st.sampled_from(["æ" * 5000, "æ" * 5001]),
    st.sampled_from(TOOL.areas + TOOL.objectives + TOOL.steps),
)
numbers = st.sampled_from([-1, 0, 1, 5, 6, 14, 15, 50, 51, 600, 601, 10**11, 10**11 + 1])
others = st.sampled_from([True, False, None, 1.0])
# Made anew each time, since boards are spoilt in place.
values: st.SearchStrategy[Any] = texts | numbers | others | st.builds(dict) | st.lists(st.just("x"))
keys = st.one_of(st.sampled_from(WORDS), st.sampled_from(STRANGE))
trees = st.recursive(values, lambda inner: st.dictionaries(keys, inner, max_size=4), max_leaves=12)


def right(path: str) -> st.SearchStrategy[Any]:
    """Values that a path may hold."""
    field = find(TOOL, path)
    assert field
    wanted = {
        "text": st.text(min_size=1, max_size=9),
        "date": st.just("2026-11-24"),
        "time": st.just("09:05"),
        "flag": st.just(True),
        "number": st.integers(field.least, field.limit),
        "rating": st.integers(field.least, field.limit),
    }
    return wanted.get(field.kind, st.sampled_from(sorted(field.choices) or [""]))


@st.composite
def boards(draw: st.DrawFn) -> Answers:
    """Answers that may all be."""
    paths = draw(st.lists(st.sampled_from(PATHS), unique=True, max_size=25))
    return {path: draw(right(path)) for path in paths}


@st.composite
def spoilt(draw: st.DrawFn) -> dict[str, Any]:
    """Nested answers that may all be, but for a place or two, in any order."""
    answers = draw(boards())
    for path in draw(st.lists(st.sampled_from(PATHS), max_size=2)):
        answers[path] = draw(values)
    nested = nest(answers)
    for _ in range(draw(st.integers(0, 1))):
        here: Any = nested
        while inner := [key for key in here if isinstance(here[key], dict)]:
            if draw(st.booleans()):
                break
            here = here[draw(st.sampled_from(inner))]
        key = draw(st.sampled_from(list(here)) | keys) if here else draw(keys)
        here[key] = draw(trees)
    return dict(draw(st.permutations(list(nested.items()))))


def outcome(work: Any, *arguments: Any) -> str:
    """What came out, or with what words it was refused; 1, 1.0 and True differ."""
    try:
        return repr(sorted(work(*arguments).items()))
    except DialogueError as error:
        return repr((type(error), sorted(error.details.items())))


def assert_same(nested: dict[str, Any]) -> None:
    before = copy.deepcopy(nested)

    got = outcome(restore, TOOL, {**EMPTY, "answers": nested})

    assert got == outcome(oracle.answers_of, TOOL, nested)
    assert nested == before


@settings(max_examples=300)
@given(spoilt())
def test_a_board_with_something_wrong_in_it(nested: dict[str, Any]) -> None:
    assert_same(nested)


@settings(max_examples=200)
@given(st.dictionaries(st.sampled_from(WORDS + STRANGE), trees, max_size=4))
def test_objects_of_any_shape(nested: dict[str, Any]) -> None:
    assert_same(nested)


@given(boards())
def test_a_board_comes_back(answers: Answers) -> None:
    assert_same(nest(answers))
    assert restore(TOOL, json.loads(as_json(envelope(TOOL, answers, "x")))) == answers


@given(boards())
def test_a_file_is_written_in_the_order_of_the_forms(answers: Answers) -> None:
    def paths(nested: Any, at: str) -> list[str]:
        if not isinstance(nested, dict):
            return [at[1:]]
        return [path for key, inner in nested.items() for path in paths(inner, f"{at}/{key}")]

    got = paths(envelope(TOOL, answers, "x")["answers"], "") if answers else []

    assert got == oracle.written(TOOL, answers)
    assert flatten(nest(answers)) == answers


def test_every_path_has_its_field_and_no_other_has() -> None:
    for path in PATHS:
        kind, most, least = oracle.row(TOOL, path) or ("", 0, 0)
        field = find(TOOL, path)
        assert isinstance(field, Field)
        assert field.kind == kind
        if kind in ("text", "number"):
            assert (field.limit, field.least) == (most, least)
        for other in (f"{path}/x", path.rpartition("/")[0], f"{path}x", f"x/{path}", f"{path}/"):
            assert (find(TOOL, other) is None) == (oracle.row(TOOL, other) is None), other
    assert find(TOOL, "") is None
    assert find(TOOL, "beside") is None
    assert (find(TOOL, "beside/a/b") or Field("")).kind == "beside"
