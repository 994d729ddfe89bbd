"""A board with more on it than anyone planned for: all blank cards, endless words, odd signs."""

import io
import re
from typing import Any, Literal

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.support.board import open_board, put_on_board, view

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
    """Answers with sixty blank cards and the longest words everywhere."""
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
    return {"meeting": names, "cards": cards, "followup": followup}


# A screen of each kind, and the width of an A4 page on its side.
MEDIA = [("screen", 1920), ("screen", 1280), ("screen", 390), ("print", 1032)]


def pages(page: Page) -> list[list[tuple[float, float, str]]]:
    """The printed pages: each text with how far from the left and from the bottom it stands."""
    sheets = []
    for sheet in PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages:
        texts: list[tuple[float, float, str]] = []

        def put(text: str, outer: Any, inner: Any, *_: object, to: Any = texts) -> None:
            x = inner[4] * outer[0] + outer[4]
            y = inner[5] * outer[3] + outer[5]
            to.append((round(x), round(y, 1), text.strip()))

        sheet.extract_text(visitor_text=put)
        sheets.append([text for text in texts if text[2]])
    return sheets


@pytest.mark.parametrize(("media", "width"), MEDIA)
def test_nothing_runs_off_the_side(
    board: Page, media: Literal["screen", "print"], width: int
) -> None:
    board.set_viewport_size({"width": width, "height": 800})
    put_on_board(board, crowded())

    over = {}
    for name, section in VIEWS.items():
        view(board, name)
        expect(board.locator(f"#{section}")).to_be_visible()
        board.emulate_media(media=media)
        over[section] = board.evaluate("document.documentElement.scrollWidth - innerWidth")
        board.emulate_media(media="screen")
    assert over == dict.fromkeys(VIEWS.values(), 0)


def test_a_printed_rating_is_seen_without_colour(page: Page) -> None:
    open_board(page, "tavle/?eksempel#ratingskema")
    page.emulate_media(media="print")
    given = page.get_by_role("group", name="Mentorordninger").locator("input:checked")

    expect(given).to_have_css("background-color", "rgb(0, 0, 0)")
    expect(given).to_have_css("print-color-adjust", "exact")


def plain(text: str) -> str:
    """A text without the places where a long word may be broken."""
    return re.sub(r"[\s\u00ad]", "", text)


# Where the three columns of a page on its side begin, in points.
COLUMNS = {"Udvikling": (0, 290), "Rummelighed": (290, 552), "Fastholdelse": (552, 842)}


def test_a_crammed_board_prints_nothing_on_top_of_anything(board: Page) -> None:
    content = crowded()
    # No heading above, which has no columns.
    del content["meeting"]
    put_on_board(board, content)
    objectives = [plain(name) for name in board.locator(".field__name").all_inner_texts()]
    sheets = pages(board)

    assert len(sheets) > 1
    written = "".join(text for sheet in sheets for _, _, text in sheet)
    assert sum(len(run) for run in re.findall("xxx+", written)) == 15 * 200
    for sheet in sheets:
        # Lines that begin alike lie further apart than this, or are one line.
        for number, (x, y, text) in enumerate(sheet):
            over = [t for t in sheet[:number] if abs(t[0] - x) < 12 and 1 < abs(t[1] - y) < 7]
            assert over == [], text
        legend = max((y for _, y, text in sheet if "Fungerer rigtig godt" in text), default=0)
        for area, (left, right) in COLUMNS.items():
            column = [(y, text) for x, y, text in sheet if left <= x < right and y > legend + 1]
            column.sort(reverse=True)
            if column:
                assert column[0][1] == area
                assert plain(column[-1][1]) not in objectives


def test_every_printed_page_of_the_follow_up_form_names_its_area(board: Page) -> None:
    put_on_board(board, crowded())
    view(board, "Opfølgningsskema")
    sheets = pages(board)

    assert len(sheets) > 3
    for sheet in sheets:
        first = [text for x, _, text in sorted(sheet, key=lambda t: -t[1]) if x < 60]
        assert first[first.index("Målsætning") + 1] in COLUMNS


def test_what_was_said_at_last_prints_with_the_follow_up_form(page: Page) -> None:
    open_board(page, "tavle/?eksempel#opfoelgningsskema")
    page.emulate_media(media="print")
    said = page.locator("#opfoelgningsskema")

    expect(said).to_contain_text(
        "Vi hjælper hinanden og kender vores kerneopgave.", use_inner_text=True
    )
    expect(said).not_to_contain_text("Hvad skal vi arbejde videre med?", use_inner_text=True)


def test_paper_is_light_where_the_screen_is_dark(page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto("tavle/?eksempel")
    expect(page.locator("body[data-md-color-scheme=slate]")).to_be_attached()
    page.emulate_media(media="print")

    expect(page.locator(".field").first).to_have_css("background-color", "rgb(227, 241, 234)")


def test_the_board_has_a_button_that_prints_it(page: Page) -> None:
    page.add_init_script("window.print = () => { document.title = 'printed' }")
    open_board(page)
    page.get_by_role("button", name="Print tavlen").click()

    expect(page).to_have_title("printed")
