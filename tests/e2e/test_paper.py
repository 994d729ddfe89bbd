"""What comes out of the printer: the view that is shown, whatever the address says."""

import io
import re

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.support.board import answer, grip, open_board, open_card, place, printed, sheet, view

# For each view a line that stands on its paper and on no other.
LINES = {
    "Forbered": "Dagsorden",
    "Måloversigt": "Ikke lagt endnu",
    "Ratingskema": "Ratingskema",
    "Vigtigst": "Hvad betyder mest?",
    "Opfølgningsskema": "Opfølgningsskema",
    "Referat": "Det betyder mest for os",
    "Møder": "Møder på denne maskine",
}
BUTTONS = [
    ("Forbered", "Print dagsorden", "Forbered"),
    ("Måloversigt", "Print tavlen", "Måloversigt"),
    ("Ratingskema", "Print ratingskema", "Ratingskema"),
    ("Opfølgningsskema", "Print opfølgningsskema", "Opfølgningsskema"),
    ("Opfølgningsskema", "Print referat", "Referat"),
    ("Referat", "Print referat", "Referat"),
]
# Lets a page be printed while it stands as the button left it, and tells that it was.
PRINT = "window.print = () => { document.title = 'printed' }"
NO_HASH = "history.replaceState(null, '', location.pathname + location.search)"


def shown_on_paper(text: str) -> list[str]:
    """The views whose line stands in a printed text."""
    lines = [line.strip() for line in text.splitlines()]
    return [name for name, line in LINES.items() if line in lines]


def tab(page: Page, name: str) -> None:
    """Goes to a view by its tab alone, so that the address has never led there."""
    view(page, name)
    page.evaluate(NO_HASH)


def copy_of(page: Page) -> str:
    """The document as it stands, without its scripts: Firefox prints from such a copy."""
    return re.sub(r"<script\b.*?</script>", "", page.content(), flags=re.S)


@pytest.mark.parametrize("name", LINES)
def test_the_shown_view_is_printed_from_an_address_without_a_hash(page: Page, name: str) -> None:
    open_board(page, "tavle/?eksempel")
    tab(page, name)

    assert shown_on_paper(printed(page)) == [name]


@pytest.mark.parametrize("name", LINES)
def test_the_address_decides_nothing_on_paper(page: Page, name: str) -> None:
    open_board(page, "tavle/?eksempel#moeder")
    view(page, "Forbered")
    view(page, name)

    assert shown_on_paper(printed(page)) == [name]


@pytest.mark.parametrize("name", LINES)
def test_a_copy_of_the_document_prints_the_same(page: Page, name: str) -> None:
    open_board(page, "tavle/?eksempel")
    tab(page, name)
    body = copy_of(page)
    copy = page.context.new_page()
    copy.route("**/tavle/?copy", lambda route: route.fulfill(body=body, content_type="text/html"))
    copy.goto("tavle/?copy")

    assert shown_on_paper(printed(copy)) == [name]


@pytest.mark.parametrize(("at", "button", "name"), BUTTONS)
def test_each_button_prints_what_it_says(page: Page, at: str, button: str, name: str) -> None:
    page.add_init_script(PRINT)
    open_board(page, "tavle/?eksempel")
    view(page, at)
    page.get_by_role("button", name=button).first.click()
    expect(page).to_have_title("printed")
    page.evaluate(NO_HASH)

    assert shown_on_paper(printed(page)) == [name]


def test_no_style_for_paper_asks_what_the_address_leads_to(page: Page) -> None:
    page.goto("tavle/")
    styles = page.locator("link[rel=stylesheet]").evaluate_all(
        "links => links.map(link => [...link.sheet.cssRules].map(rule => rule.cssText))"
    )
    rules = [rule for style in styles for rule in style]
    assert len(rules) > 100

    # For a page without scripts a view may be led to; such rules hold only there.
    leaning = [rule for rule in rules if ":target" in rule]
    assert [rule for rule in leaning if ":not([data-view])" not in rule] == []


def test_nothing_of_the_screen_is_printed(nine: Page) -> None:
    place(nine, "Undgå stress")
    expect(answer(nine)).to_contain_text("Undgå stress ligger nu på Mental sundhed")
    nine.get_by_role("button", name="Hjælp", exact=True).click()
    grip(nine, "alder").click()
    text = printed(nine)

    assert "Undgå stress" in text
    screen = ["Læg her", "Fortryd", "Start uret", "Hjælp", "Blankt kort", "Tag fat i", "Vis kun"]
    assert [words for words in screen if words in text] == []


def test_an_open_card_is_printed_and_not_the_board_behind_it(board: Page) -> None:
    open_card(board, "stress")
    sheet(board).get_by_label("Kender alle indsatsen?").fill("Kun de gamle")
    pdf = PdfReader(io.BytesIO(board.pdf(prefer_css_page_size=True)))
    text = pdf.pages[0].extract_text()

    assert len(pdf.pages) == 1
    for words in ("Undgå stress", "Kender alle indsatsen?", "Kun de gamle"):
        assert words in text
    for words in ("Ikke lagt endnu", "Omsorgssamtaler", "Næste kort", "Læg på"):
        assert words not in text


def test_a_form_without_answers_prints_no_heading_for_them(board: Page) -> None:
    view(board, "Opfølgningsskema")

    assert "Det sagde vi til sidst" not in printed(board)


def test_before_python_runs_the_view_the_address_leads_to_is_printed(page: Page) -> None:
    page.route("**/core.js", lambda route: route.abort())
    page.goto("tavle/#ratingskema")
    expect(page.locator("#tavle[data-state=failed]")).to_be_attached()
    assert shown_on_paper(printed(page)) == ["Ratingskema"]
    view(page, "Opfølgningsskema")

    assert shown_on_paper(printed(page)) == ["Opfølgningsskema"]
