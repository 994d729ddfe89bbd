"""The board where test_meeting.py does not go: keys alone, the mouse, paper, what was stored."""

import io
import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect
from pypdf import PdfReader

from tests.support.board import READY, view

# More stops than the board has.
MOST_STOPS = 250


def card(page: Page, name: str) -> Locator:
    return page.locator(f'[data-card="{name}"]')


def in_field(page: Page, objective: str, name: str) -> Locator:
    return page.locator(f'[data-objective="{objective}"] [data-card="{name}"]')


def in_tray(page: Page, name: str) -> Locator:
    return page.locator(f'[data-tray] [data-card="{name}"]')


def tab_to(page: Page, target: Locator) -> None:
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"Tab never comes to {target}")


def test_a_whole_round_by_keys_alone(board: Page) -> None:
    keys = board.keyboard
    mine = card(board, "mentorordninger")
    face = mine.get_by_role("button", name="Mentorordninger", exact=True)
    dialog = board.get_by_role("dialog", name="Mentorordninger")
    rating = mine.get_by_role("button", name="Åbn kortet Mentorordninger")

    tab_to(board, face)
    keys.press("Enter")
    expect(face).to_have_attribute("aria-expanded", "true")
    keys.press("Escape")
    expect(face).to_have_attribute("aria-expanded", "false")
    expect(face).to_be_focused()

    keys.press("Enter")
    tab_to(board, mine.get_by_role("button", name="Læg på Organisation"))
    keys.press("Enter")
    expect(in_field(board, "organisation", "mentorordninger")).to_be_visible()
    expect(face).to_be_focused()

    tab_to(board, rating)
    keys.press("Enter")
    expect(dialog).to_be_visible()
    tab_to(board, dialog.get_by_role("radio").first)
    keys.press("Space")
    for _ in range(3):
        keys.press("ArrowRight")
    keys.press("Escape")
    expect(dialog).to_be_hidden()
    expect(rating).to_be_focused()
    expect(rating.locator(".mark")).to_have_text("4")

    keys.press("Enter")
    tab_to(board, dialog.get_by_role("button", name="Luk"))
    keys.press("Enter")
    expect(dialog).to_be_hidden()
    expect(rating).to_be_focused()


def drag(page: Page, name: str, objective: str) -> None:
    page.get_by_role("heading", name="Udvikling").first.hover()
    expect(page.locator(".areas[data-draggable]")).to_be_attached()
    start = card(page, name).locator(".card__face").bounding_box()
    end = page.locator(f'[data-objective="{objective}"]').bounding_box()
    assert start
    assert end
    page.mouse.move(start["x"] + 20, start["y"] + 10)
    page.mouse.down()
    page.mouse.move(end["x"] + 40, end["y"] + 50, steps=12)
    page.mouse.up()


def test_a_card_is_dragged_by_mouse_and_no_menu_opens(board: Page) -> None:
    board.set_viewport_size({"width": 1920, "height": 1080})

    drag(board, "mentorordninger", "organisation")

    expect(in_field(board, "organisation", "mentorordninger")).to_be_visible()
    expect(board.locator(".menu")).to_have_count(0)


def test_a_card_dragged_to_another_colour_goes_back_with_the_reason(board: Page) -> None:
    board.set_viewport_size({"width": 1920, "height": 1080})

    drag(board, "mentorordninger", "mental-sundhed")

    notice = board.get_by_role("alert")
    expect(notice).to_contain_text("Mentorordninger hører til Udvikling")
    expect(in_tray(board, "mentorordninger")).to_be_visible()
    notice.get_by_role("button", name="Luk besked").click()
    expect(notice).to_be_hidden()


def test_a_rating_is_taken_away_again(board: Page) -> None:
    card(board, "stress").locator(".card__rating").click()
    dialog = board.get_by_role("dialog", name="Undgå stress")
    dialog.get_by_role("radio").nth(4).check()
    expect(card(board, "stress").locator(".mark")).to_have_text("5")

    dialog.get_by_role("button", name="Fjern rating").click()

    expect(card(board, "stress").locator(".mark")).to_have_text("–")
    expect(dialog.get_by_role("radio", checked=True)).to_have_count(0)


def test_a_card_opens_where_the_browser_knows_no_commands(page: Page) -> None:
    def without(route: Route) -> None:
        text = route.fetch().text().replace("commandfor=", "data-commandfor=")
        route.fulfill(body=text, content_type="text/html")

    page.route("**/tavle/", without)
    page.add_init_script(
        "for (const name of ['command', 'commandForElement'])"
        " delete HTMLButtonElement.prototype[name]"
    )
    page.goto("tavle/")
    expect(page.locator(READY)).to_be_attached()

    page.locator('[data-card="stress"]').get_by_role("button", name="Åbn kortet").click()
    card = page.get_by_role("dialog", name="Undgå stress")
    expect(card).to_be_visible()
    card.get_by_role("button", name="Luk").click()
    expect(card).to_be_hidden()


def test_typing_is_undone_in_one_step(board: Page) -> None:
    group = board.get_by_label("Gruppe", exact=True)
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
    page.goto("tavle/")
    expect(page.locator(READY)).to_be_attached()
    view(page, "Opfølgningsskema")
    page.get_by_role("button", name="Print opfølgningsskema").first.click()
    expect(page).to_have_title("printed")

    pdf = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    text = re.sub(r"\s+", " ", " ".join(sheet.extract_text() for sheet in pdf.pages))

    for sheet in pdf.pages:
        assert (round(sheet.mediabox.width), round(sheet.mediabox.height)) == (842, 595)
    headings = page.locator("#opfoelgningsskema :is(thead th, tbody th)").all_inner_texts()
    assert len(headings) > 9 + 3
    assert [words for words in headings if words.strip() not in text] == []
