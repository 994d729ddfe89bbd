"""The board where test_meeting.py does not go: keys alone, the mouse, paper, what was stored."""

import io
import re

import pytest
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from tests.support.board import (
    UNRATED,
    at_group,
    face,
    field,
    grip,
    in_field,
    in_tray,
    open_board,
    open_card,
    rating_shown,
    sheet,
    view,
    warning,
)

# More stops than the board has.
MOST_STOPS = 250


def tab_to(page: Page, target: Locator) -> None:
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"Tab never comes to {target}")


def test_a_whole_round_by_keys_alone(board: Page) -> None:
    keys = board.keyboard
    mine = grip(board, "mentorordninger")
    dialog = board.get_by_role("dialog", name="Mentorordninger")

    tab_to(board, mine)
    keys.press("Enter")
    expect(mine).to_have_attribute("aria-pressed", "true")
    expect(board.get_by_role("button", name="Læg her")).to_have_count(3)
    keys.press("Escape")
    expect(mine).to_have_attribute("aria-pressed", "false")
    expect(board.get_by_role("button", name="Læg her")).to_have_count(0)
    expect(face(board, "mentorordninger")).to_be_focused()

    keys.press("Shift+Tab")
    expect(mine).to_be_focused()
    keys.press("Enter")
    expect(board.get_by_role("button", name="Læg her Ledere")).to_be_focused()
    tab_to(board, board.get_by_role("button", name="Læg her Organisation"))
    keys.press("Enter")
    expect(in_field(board, "organisation", "mentorordninger")).to_be_visible()
    expect(face(board, "mentorordninger")).to_be_focused()

    keys.press("Enter")
    expect(dialog).to_be_visible()
    tab_to(board, dialog.get_by_role("radio").first)
    keys.press("Space")
    for _ in range(3):
        keys.press("ArrowRight")
    keys.press("Escape")
    expect(dialog).to_be_hidden()
    expect(face(board, "mentorordninger")).to_be_focused()
    expect(rating_shown(board, "mentorordninger")).to_have_text("4")

    keys.press("Enter")
    tab_to(board, dialog.get_by_role("button", name="Luk"))
    keys.press("Enter")
    expect(dialog).to_be_hidden()
    expect(face(board, "mentorordninger")).to_be_focused()


def drag(page: Page, name: str, objective: str) -> None:
    """Takes a card by the mouse and lets it go over a field."""
    page.get_by_role("heading", name="Udvikling").first.hover()
    expect(page.locator(".areas[data-draggable]")).to_be_attached()
    start = face(page, name).bounding_box()
    end = field(page, objective).bounding_box()
    assert start
    assert end
    page.mouse.move(start["x"] + 20, start["y"] + 10)
    page.mouse.down()
    page.mouse.move(end["x"] + 40, end["y"] + 30, steps=12)
    page.mouse.up()


def test_a_card_is_dragged_by_mouse_and_does_not_open(board: Page) -> None:
    board.set_viewport_size({"width": 1920, "height": 1080})

    drag(board, "mentorordninger", "organisation")

    expect(in_field(board, "organisation", "mentorordninger")).to_be_visible()
    expect(sheet(board)).to_have_count(0)
    expect(board.get_by_role("button", name="Læg her")).to_have_count(0)


def test_a_card_dragged_to_another_colour_goes_back_with_the_reason(board: Page) -> None:
    board.set_viewport_size({"width": 1920, "height": 1080})

    drag(board, "mentorordninger", "mental-sundhed")

    notice = warning(board)
    expect(notice).to_contain_text("Mentorordninger hører til Udvikling")
    expect(in_tray(board, "mentorordninger")).to_be_visible()
    notice.get_by_role("button", name="Luk besked").click()
    expect(notice).to_be_hidden()


def test_a_rating_is_taken_away_again(board: Page) -> None:
    open_card(board, "stress")
    dialog = board.get_by_role("dialog", name="Undgå stress")
    dialog.get_by_role("radio").nth(4).check()
    expect(rating_shown(board, "stress")).to_have_text("5")

    dialog.get_by_role("button", name="Fjern rating").click()

    expect(rating_shown(board, "stress")).to_have_text(UNRATED)
    expect(dialog.get_by_role("radio", checked=True)).to_have_count(0)


def test_typing_is_undone_in_one_step(board: Page) -> None:
    group = at_group(board)
    group.press_sequentially("Hold 1")
    board.keyboard.press("Control+z")
    expect(group).to_have_value("")
    board.keyboard.press("Control+y")
    expect(group).to_have_value("Hold 1")


def test_the_inspiration_page_opens_the_card_on_the_board(page: Page) -> None:
    page.goto("inspiration/fastholdelse/")
    page.locator("#stress ~ p > a.to-board").first.click()

    expect(page.get_by_role("dialog", name="Undgå stress")).to_be_visible()
    page.keyboard.press("Escape")
    expect(in_tray(page, "stress")).to_be_in_viewport()


def test_the_print_button_prints_the_follow_up_form(page: Page) -> None:
    page.add_init_script("window.print = () => { document.title = 'printed' }")
    open_board(page)
    view(page, "Opfølgningsskema")
    page.get_by_role("button", name="Print opfølgningsskema").first.click()
    expect(page).to_have_title("printed")

    pdf = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    text = re.sub(r"\s+", " ", " ".join(paper.extract_text() for paper in pdf.pages))

    for paper in pdf.pages:
        assert (round(paper.mediabox.width), round(paper.mediabox.height)) == (842, 595)
    headings = page.locator("#opfoelgningsskema :is(thead th, tbody th)").all_inner_texts()
    assert len(headings) > 9 + 3
    assert [words for words in headings if words.strip() not in text] == []
