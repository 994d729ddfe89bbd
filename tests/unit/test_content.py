"""Content that is wrong stops the build, with the file, the place and what is wrong."""

import shutil
from pathlib import Path

import pytest

from site_build.content import ContentError, load
from site_build.model import Interface
from site_build.wording import check_wording
from tests.support.paths import CONTENT

BROKEN = [
    (
        "cards.yml",
        "    title: Mentorordninger\n",
        "",
        "content/cards.yml: $.cards[0]: Object missing required field `title`",
    ),
    (
        "cards.yml",
        "    title: Mentorordninger\n",
        "    titel: M\n    title: M\n",
        "contains unknown field `titel`",
    ),
    (
        "cards.yml",
        "    title: Mentorordninger\n",
        '    title: " "\n',
        "content/cards.yml: $.cards[0].title: the text is empty",
    ),
    (
        "cards.yml",
        "    title: Mentorordninger\n",
        "    title: M\n    title: N\n",
        'found duplicate key "title"',
    ),
    ("cards.yml", "id: alder", "id: koen", "content/cards.yml: cards: the id 'koen' stands twice"),
    (
        "cards.yml",
        "id: alder",
        "id: Ælder",
        "content/cards.yml: cards: the id 'Ælder' is not lower-case",
    ),
    (
        "cards.yml",
        "objective: trivsel",
        "objective: glæde",
        "content/cards.yml: omsorgssamtaler: points to objective 'glæde', which is not there",
    ),
    (
        "cards.yml",
        "http://www.cabiweb.dk/",
        "www.cabiweb",
        "content/cards.yml: jobordninger: 'www.cabiweb' is not a web address",
    ),
    (
        "areas.yml",
        "id: trivsel",
        "id: ledere",
        "content/areas.yml: objectives: the id 'ledere' stands twice",
    ),
    (
        "areas.yml",
        "palette: green",
        "palette: pink",
        "content/areas.yml: $.areas[0].palette: Invalid enum value 'pink'",
    ),
    (
        "cards.yml",
        "id: alder",
        "id: ledere",
        "content/cards.yml: anchors: the id 'ledere' stands twice",
    ),
    ("scale.yml", "value: 2", "value: 7", "content/scale.yml: steps: the values are not 1, 2, 3"),
    ("scale.yml", "to: 2", "to: 4", "content/scale.yml: strong and weak: they overlap"),
    (
        "meeting.yml",
        "id: funktion",
        "id: kendskab",
        "content/meeting.yml: questions: the id 'kendskab' stands twice",
    ),
    (
        "forms.yml",
        "id: who",
        "id: when",
        "content/forms.yml: followup.columns: the id 'when' stands twice",
    ),
    ("tool.yml", "id: baere", "id: [", "content/tool.yml: line "),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


@pytest.mark.parametrize(("file", "good", "bad", "message"), BROKEN)
def test_wrong_content_is_named(folder: Path, file: str, good: str, bad: str, message: str) -> None:
    text = (folder / file).read_text("utf-8")
    assert good in text
    (folder / file).write_text(text.replace(good, bad, 1), "utf-8")

    with pytest.raises(ContentError) as caught:
        load(folder)

    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "scale.yml").unlink()

    with pytest.raises(ContentError, match=r"content/scale\.yml: the file: is missing"):
        load(folder)


def test_a_text_that_is_used_must_be_there(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("{{ page_text.title }}")

    with pytest.raises(ContentError, match="the text 'title' is missing"):
        check_wording(Interface(page={}, say={}), [tmp_path / "page.html"], [])


def test_a_text_that_nothing_uses_must_go(tmp_path: Path) -> None:
    (tmp_path / "code.py").write_text('say("say.saved")')

    with pytest.raises(ContentError, match="nothing uses the text 'gone'"):
        check_wording(
            Interface(page={}, say={"saved": "x", "gone": "y"}), [], [tmp_path / "code.py"]
        )


def test_the_content_is_the_whole_guide() -> None:
    tool = load(CONTENT)

    assert [area.id for area in tool.areas] == ["udvikling", "rummelighed", "fastholdelse"]
    assert [len(tool.cards_for(o)) for area in tool.areas for o in area.objectives] == [
        4, 4, 3, 3, 2, 3, 3, 3, 5,
    ]  # fmt: skip
    assert [question.text for question in tool.meeting.questions] == [
        "Kender alle indsatsen?",
        "Fungerer indsatsen som ønsket?",
        "Hvilke resultater har I opnået?",
        "Hvad kan bidrage til at optimere indsatsen?",
    ]
    assert len(tool.meeting.steps) == 7
    assert all(2 <= len(card.questions) <= 3 for card in tool.cards)
