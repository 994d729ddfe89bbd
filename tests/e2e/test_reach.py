"""Nothing goes out of sight or out of reach: ways back, notices, the focus, the keys."""

import re

from playwright.sync_api import Page, Route, expect

from tests.support.board import (
    READY,
    answer,
    can_be_pressed,
    close,
    face,
    open_board,
    open_card,
    own_card,
    rate_open_card,
    sheet,
    time_shown,
    view,
)


def test_the_way_back_from_one_area_is_at_hand(board: Page) -> None:
    board.get_by_role("link", name="Vis kun dette Rummelighed").click()
    back = board.get_by_role("link", name="Vis hele tavlen")
    expect(back).to_be_focused()
    assert can_be_pressed(back)
    board.keyboard.press("Enter")

    expect(board.get_by_role("link", name="Vis kun dette Rummelighed")).to_be_focused()


def test_an_area_outside_the_scope_does_not_empty_the_board(board: Page) -> None:
    board.get_by_role("link", name="Vis kun dette Udvikling").click()
    view(board, "Forbered")
    board.get_by_role("combobox", name="Omfang").select_option("Rummelighed")
    board.go_back()

    expect(board.get_by_role("region", name=re.compile("^Rummelighed"))).to_be_visible()


def test_single_keys_do_not_end_a_meeting(board: Page) -> None:
    open_card(board, "stress")
    for key in ("n", "p", ".", ",", "s", "f", "/"):
        board.keyboard.press(key)
    board.keyboard.press("PageDown")

    expect(board.get_by_role("dialog", name="Godt tilbage på job")).to_be_visible()
    assert "/tavle/" in board.url


def test_a_notice_is_seen_on_the_card_it_is_about(board: Page) -> None:
    board.get_by_role("button", name="Fuld skærm").click()
    open_card(board, "stress")
    note = sheet(board).get_by_label("Kender alle indsatsen?")
    note.fill("a" * 5001)
    notice = board.get_by_role("alert")
    expect(notice).to_contain_text("for lang: 5001 tegn, og der er plads til 5000")
    assert can_be_pressed(notice.get_by_role("button", name="Luk besked"))
    notice.get_by_role("button", name="Luk besked").press("Enter")
    expect(note).to_be_focused()

    note.fill("a" * 5002)
    close(board)
    expect(board.locator(".notices").get_by_role("alert")).to_be_visible()


def test_a_card_opened_before_python_runs_opens_as_soon_as_it_does(page: Page) -> None:
    waiting: list[Route] = []
    page.route("**/micropython.wasm", lambda route: waiting.append(route))
    page.goto("tavle/")
    face(page, "stress").click()
    page.wait_for_timeout(500)
    expect(page.locator("#tavle[data-state=loading]")).to_be_attached()
    expect(sheet(page)).to_have_count(0)
    assert "/tavle/" in page.url
    for route in waiting:
        route.continue_()
    page.unroute("**/micropython.wasm")
    expect(page.locator(READY)).to_be_attached()

    expect(page.get_by_role("dialog", name="Undgå stress")).to_contain_text("28 af 30")


def test_a_card_with_nothing_on_it_turns_to_its_neighbour(board: Page) -> None:
    board.get_by_role("button", name="Blankt kort Udvikling").first.click()
    blank = board.get_by_role("dialog", name="Blankt kort")
    expect(blank).to_contain_text("12 af 31")
    blank.get_by_role("button", name="Næste kort").click()

    following = board.get_by_role("dialog", name="Ansættelsespolitik i forhold til etnicitet")
    expect(following).to_contain_text("12 af 30")


def test_the_row_grows_while_an_own_card_is_written(board: Page) -> None:
    own_card(board, "Udvikling", "Gåture")
    rate_open_card(board, 3)
    board.keyboard.press("PageDown")

    following = board.get_by_role("dialog", name="Ansættelsespolitik i forhold til etnicitet")
    expect(following).to_contain_text("13 af 31")


def test_escape_leaves_a_full_screen_that_the_browser_does_not_know(page: Page) -> None:
    page.add_init_script("Element.prototype.requestFullscreen = () => Promise.reject(TypeError())")
    open_board(page)
    page.get_by_role("button", name="Fuld skærm").click()
    open_card(page, "stress")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Undgå stress")).to_have_count(0)
    expect(page.get_by_role("button", name="Luk fuld skærm")).to_be_visible()
    page.keyboard.press("Escape")

    expect(page.get_by_role("button", name="Fuld skærm", exact=True)).to_be_visible()


def test_the_word_about_the_last_card_goes_with_what_is_done_next(board: Page) -> None:
    open_card(board, "livsfaser")
    sheet(board).get_by_role("button", name="og gå videre").click()
    expect(answer(board)).to_contain_text("Det var det sidste kort")
    board.keyboard.press("Control+z")

    expect(answer(board)).to_contain_text("Fortrudt")
    expect(answer(board)).not_to_contain_text("Det var det sidste kort")


def test_the_focus_goes_on_where_a_button_goes_away(nine: Page) -> None:
    nine.get_by_role("button", name="Start uret").click()
    nine.clock.run_for("04:00")
    nine.get_by_role("button", name="5 min. mere").press("Enter")
    expect(nine.get_by_role("button", name="Hold pause")).to_be_focused()
    expect(time_shown(nine)).to_contain_text("6 min. tilbage")
    open_card(nine, "stress")
    card = sheet(nine)
    card.get_by_role("button", name="Læg på Mental sundhed", exact=True).press("Enter")
    expect(card.get_by_role("button", name="Ligger på Mental sundhed")).to_be_focused()
    card.get_by_role("button", name="Tag af feltet").press("Enter")
    expect(card.get_by_role("button", name="Læg på Trivsel")).to_be_focused()
    rate_open_card(nine, 2)
    card.get_by_role("button", name="Fjern rating").press("Enter")
    expect(card.get_by_role("radio").first).to_be_focused()
    close(nine)
    for _ in range(6):
        nine.get_by_role("button", name="Næste trin").press("Enter")

    expect(nine.get_by_role("combobox", name="Mødets trin")).to_be_focused()


def test_what_is_chosen_shows_where_the_system_sets_the_colours(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    open_board(page, "tavle/?eksempel")
    open_card(page, "stress")
    boxes = sheet(page).locator(".radio__value")
    colours = [box.evaluate("b => getComputedStyle(b).backgroundColor") for box in boxes.all()]

    assert colours.index(colours[1]) == 1
    assert colours[0] == colours[2]
