"""A board with more on it than anyone planned for: all blank cards, endless words, odd signs."""

import json
from typing import Any, Literal

import pytest
from playwright.sync_api import Page, expect

from tests.support.board import READY

VIEWS = {
    "Forbered": "forbered",
    "Måloversigt": "maaloversigt",
    "Ratingskema": "ratingskema",
    "Vigtigst": "prioritering",
    "Opfølgningsskema": "opfoelgningsskema",
    "Referat": "referat",
    "Møder": "moeder",
}
OBJECTIVES = {
    "udvikling": ["ledere", "medarbejdere", "organisation"],
    "rummelighed": ["mangfoldighed", "indslusning", "plads-til-flere"],
    "fastholdelse": ["trivsel", "fysisk-sundhed", "mental-sundhed"],
}
TITLES = ["x" * 200, "👩‍👩‍👧" * 25, "<b>fed</b> & <script>alert(1)</script>", "مرحبا بالعالم"]


def crowded() -> dict[str, Any]:
    """A file with sixty blank cards and the longest words everywhere."""
    cards: dict[str, Any] = {"stress": {"rating": 1, "aside": "z" * 200}}
    followup: dict[str, Any] = {}
    for area, objectives in OBJECTIVES.items():
        for number in range(1, 21):
            cards[f"blank-{area}-{number}"] = {
                "title": TITLES[number % 4],
                "objective": objectives[number % 3],
                "rating": 1 + number % 5,
                "important": True,
                "notes": {"kendskab": "y" * 5000},
            }
        for objective in objectives:
            followup[objective] = {"priority": "p" * 1000, "who": "q" * 300}
    names = {"workplace": "w" * 200, "group": "g" * 200, "name": "n" * 200}
    return {
        "type": "baeredygtigt-arbejdsmiljoe/tavle",
        "version": 1,
        "scale": "indsats-og-resultat-1-5",
        "answers": {"meeting": names, "cards": cards, "followup": followup},
    }


# A screen of each kind, and the width of an A4 page on its side.
MEDIA = [("screen", 1920), ("screen", 1280), ("screen", 390), ("print", 1032)]


@pytest.mark.parametrize(("media", "width"), MEDIA)
def test_nothing_runs_off_the_side(
    page: Page, media: Literal["screen", "print"], width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto("tavle/")
    expect(page.locator(READY)).to_be_attached()
    file = json.dumps(crowded()).encode()
    page.locator("#file").set_input_files(
        {"name": "a.json", "mimeType": "application/json", "buffer": file}
    )
    expect(page.get_by_role("alert")).to_contain_text("Filen er hentet")

    over = {}
    for name, view in VIEWS.items():
        page.get_by_role("link", name=name, exact=True).click()
        expect(page.locator(f"#{view}")).to_be_visible()
        page.emulate_media(media=media)
        over[view] = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        page.emulate_media(media="screen")
    assert over == dict.fromkeys(VIEWS.values(), 0)


def test_a_printed_rating_is_seen_without_colour(page: Page) -> None:
    page.goto("tavle/?eksempel#ratingskema")
    expect(page.locator(READY)).to_be_attached()
    page.emulate_media(media="print")
    given = page.get_by_role("group", name="Mentorordninger").locator("input:checked + span")

    expect(given).to_have_css("background-color", "rgb(0, 0, 0)")
    expect(given).to_have_css("print-color-adjust", "exact")
