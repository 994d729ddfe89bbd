"""Real hands: they slip, drag over the wrong colour, go by keys alone, and are in a hurry."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.support.board import (
    GLIDED,
    answer,
    card,
    close,
    face,
    field,
    grip,
    in_field,
    in_tray,
    open_board,
    open_card,
    own_card,
    place,
    rating_shown,
    sheet,
    time_shown,
    view,
    warning,
)

# Stops on the way to where a meeting begins; what comes before the board is not much.
FEW_STOPS = 8
SAYS_NO = "Her ligger kun kort fra Fastholdelse"
BORDER = "element => getComputedStyle(element).borderColor"
FOCUSED = "element => element === document.activeElement"
FIRST = "mentorordninger"


def middle(element: Locator) -> tuple[float, float]:
    box = element.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@pytest.fixture
def wall(board: Page) -> Page:
    """The board on a large screen, ready to be dragged about on."""
    board.set_viewport_size({"width": 1920, "height": 1080})
    board.get_by_role("heading", name="Udvikling").first.hover()
    expect(board.locator(".areas[data-draggable]")).to_be_attached()
    return board


def take(page: Page, what: Locator, to: Locator) -> None:
    """Takes hold by the mouse and moves over something, without letting go."""
    page.mouse.move(*middle(what))
    page.mouse.down()
    page.mouse.move(*middle(to), steps=12)


def says(element: Locator) -> str:
    """What stands in front of an element by its style."""
    return str(element.evaluate("element => getComputedStyle(element, '::after').content"))


def test_what_takes_a_dragged_card_shows_it_and_a_wrong_field_says_no(wall: Page) -> None:
    wrong, right = field(wall, "mental-sundhed"), field(wall, "organisation")
    untouched = wrong.evaluate(BORDER)
    take(wall, face(wall, FIRST), wrong)
    assert SAYS_NO in says(wrong)
    takes = [field(wall, name).evaluate(BORDER) for name in ("ledere", "medarbejdere")]
    assert takes == [right.evaluate(BORDER)] * 2
    assert untouched not in takes
    assert field(wall, "trivsel").evaluate(BORDER) == untouched
    expect(warning(wall)).to_have_count(0)

    wall.mouse.move(*middle(right), steps=6)
    assert says(wrong) == "none"
    assert says(right) == "none"
    wall.mouse.up()

    expect(in_field(wall, "organisation", FIRST)).to_be_visible()
    assert right.evaluate(BORDER) == untouched


def test_a_right_field_and_a_wrong_one_do_not_look_alike(wall: Page) -> None:
    look = "e => ['backgroundImage', 'boxShadow', 'cursor'].map(name => getComputedStyle(e)[name])"
    wrong, right = field(wall, "mental-sundhed"), field(wall, "organisation")
    take(wall, face(wall, FIRST), wrong)
    no = wrong.evaluate(look)
    wall.mouse.move(*middle(right), steps=6)
    yes = right.evaluate(look)
    wall.mouse.up()

    assert all(one != other for one, other in zip(no[:2], yes[:2], strict=True))


@pytest.mark.parametrize("part", ["face", "grip"])
def test_a_slip_of_two_pixels_is_a_click(wall: Page, part: str) -> None:
    taken = face(wall, FIRST) if part == "face" else grip(wall, FIRST)
    x, y = middle(taken)
    wall.mouse.move(x, y)
    wall.mouse.down()
    wall.mouse.move(x + 2, y + 1)
    wall.mouse.up()

    if part == "face":
        expect(wall.get_by_role("dialog", name="Mentorordninger")).to_be_visible()
    else:
        expect(taken).to_have_attribute("aria-pressed", "true")
        expect(sheet(wall)).to_have_count(0)
    expect(in_tray(wall, FIRST)).to_be_attached()


def test_a_card_dragged_out_and_let_go_over_nothing_lies_where_it_lay(wall: Page) -> None:
    before = card(wall, FIRST).bounding_box()
    take(wall, face(wall, FIRST), wall.get_by_role("navigation", name="Tavle og skemaer"))
    wall.mouse.up()

    assert card(wall, FIRST).bounding_box() == before
    expect(sheet(wall)).to_have_count(0)
    expect(warning(wall)).to_have_count(0)


def test_a_laid_card_is_dragged_on_and_back(wall: Page) -> None:
    place(wall, "Mentorordninger")
    wall.evaluate(GLIDED)
    take(wall, grip(wall, FIRST), field(wall, "medarbejdere"))
    wall.mouse.up()
    expect(in_field(wall, "medarbejdere", FIRST)).to_be_visible()
    wall.evaluate(GLIDED)
    take(wall, grip(wall, FIRST), wall.locator("[data-tray=udvikling]"))
    wall.mouse.up()

    expect(in_tray(wall, FIRST)).to_be_visible()
    expect(grip(wall, FIRST)).to_have_attribute("aria-pressed", "false")


def test_a_picked_up_card_offers_its_areas_fields_and_nothing_else(board: Page) -> None:
    place(board, "Undgå stress")
    grip(board, "stress").click()
    offers = board.get_by_role("button", name="Læg her")
    expect(offers).to_have_text(["Læg her Trivsel på arbejdspladsen", "Læg her Fysisk sundhed"])
    expect(board.get_by_role("button", name="Tag af feltet")).to_have_count(1)
    expect(sheet(board)).to_have_count(0)
    grip(board, "stress").click()

    expect(offers).to_have_count(0)
    expect(in_field(board, "mental-sundhed", "stress")).to_be_visible()


def test_another_card_that_is_picked_up_puts_the_first_down(board: Page) -> None:
    grip(board, "stress").click()
    grip(board, FIRST).click()

    expect(grip(board, "stress")).to_have_attribute("aria-pressed", "false")
    expect(board.get_by_role("button", name="Læg her")).to_have_text(
        ["Læg her Ledere", "Læg her Medarbejdere", "Læg her Organisation"]
    )


def test_a_picked_up_card_that_is_opened_offers_nothing_behind(board: Page) -> None:
    grip(board, "stress").click()
    open_card(board, "stress")
    close(board)

    expect(board.get_by_role("button", name="Læg her")).to_have_count(0)
    expect(grip(board, "stress")).to_have_attribute("aria-pressed", "false")


def test_a_finger_on_a_card_opens_it_and_on_its_grip_picks_it_up(
    browser: Browser, base_url: str
) -> None:
    size: Any = {"width": 1366, "height": 768}
    with browser.new_context(base_url=base_url, has_touch=True, viewport=size) as context:
        page = context.new_page()
        open_board(page)
        face(page, "stress").tap()
        expect(page.get_by_role("dialog", name="Undgå stress")).to_be_visible()
        close(page)
        grip(page, "stress").tap()
        expect(sheet(page)).to_have_count(0)
        page.get_by_role("button", name="Læg her Fysisk sundhed").tap()

        expect(in_field(page, "fysisk-sundhed", "stress")).to_be_visible()


def test_the_first_stop_leads_past_everything_to_the_board(page: Page) -> None:
    open_board(page)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Gå til tavlen")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    clip = skip.evaluate("link => getComputedStyle(link).clipPath")
    assert clip == "none"
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.keyboard.press("Tab")

    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


@pytest.mark.parametrize("name", ["Ratingskema", "Møder"])
def test_the_skip_link_keeps_the_view_that_is_shown(page: Page, name: str) -> None:
    open_board(page)
    view(page, name)
    page.get_by_role("link", name="Gå til tavlen").press("Enter")

    expect(page.get_by_role("main")).to_be_focused()
    expect(page.get_by_role("region", name=name)).to_be_visible()


def test_the_clock_is_started_after_few_stops(page: Page) -> None:
    open_board(page)
    start = page.get_by_role("button", name="Start uret")
    stops = 0
    while stops <= FEW_STOPS and not start.evaluate(FOCUSED):
        stops += 1
        page.keyboard.press("Tab")

    assert stops <= FEW_STOPS
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Hold pause")).to_be_focused()


def test_over_its_time_the_clock_looks_so(nine: Page) -> None:
    colour = "element => getComputedStyle(element).color"
    number = time_shown(nine).locator("b")
    nine.get_by_role("button", name="Start uret").click()
    in_time = number.evaluate(colour)
    nine.clock.run_for("06:00")
    expect(time_shown(nine)).to_contain_text("1 min. over trinnets tid")
    expect(time_shown(nine)).not_to_contain_text("foran")
    assert number.evaluate(colour) != in_time
    open_card(nine, "stress")
    expect(sheet(nine)).to_contain_text("1 min. over trinnets tid")
    shown = sheet(nine).get_by_text("1 min. over trinnets tid")

    assert shown.evaluate(colour) == number.evaluate(colour)


def test_newcomers_are_offered_a_hand_until_the_meeting_begins(board: Page) -> None:
    new_here = board.get_by_role("button", name="Nye her?")
    new_here.press("Enter")
    expect(board.get_by_role("link", name="Prøv med et eksempel")).to_be_visible()
    board.get_by_role("link", name="Forbered mødet").press("Enter")
    expect(board.get_by_role("heading", name="Forbered mødet")).to_be_visible()
    expect(board.get_by_role("link", name="Læs vejledningen")).to_be_hidden()
    expect(board.get_by_role("main")).to_be_focused()
    board.get_by_role("button", name="Start uret").press("Enter")

    expect(new_here).to_be_hidden()


def test_nothing_moves_under_the_hand_when_the_welcome_goes(board: Page) -> None:
    board.set_viewport_size({"width": 1366, "height": 768})
    following = card(board, "vold")
    before = following.bounding_box()
    place(board, "Mentorordninger")
    expect(board.get_by_text("Er I her for første gang?")).to_be_hidden()

    assert following.bounding_box() == before


def test_a_key_that_is_held_lays_no_second_card(board: Page) -> None:
    board.get_by_role("button", name="Læg Mentorordninger på").focus()
    board.keyboard.down("Enter")
    # A key that is held comes again and again.
    for _ in range(3):
        board.keyboard.down("Enter")
    board.keyboard.up("Enter")

    expect(board.locator(".field .card")).to_have_count(1)


def test_undo_in_the_answer_takes_back_what_the_answer_tells(board: Page) -> None:
    place(board, "Undgå stress")
    place(board, "Forebyggelse af vold")
    expect(answer(board)).to_contain_text("Forebyggelse af vold ligger nu")
    answer(board).get_by_role("button", name="Fortryd").click()

    expect(in_tray(board, "vold")).to_be_visible()
    expect(in_field(board, "mental-sundhed", "stress")).to_be_visible()


def test_an_answer_about_what_is_no_longer_the_last_goes_away(board: Page) -> None:
    place(board, "Undgå stress")
    open_card(board, "vold")
    board.keyboard.press("3")
    close(board)

    expect(rating_shown(board, "vold")).to_have_text("3")
    expect(answer(board)).to_have_count(0)


def test_a_blank_card_is_picked_up_and_laid_like_the_others(board: Page) -> None:
    own_card(board, "Udvikling", "Gåture")
    close(board)
    board.get_by_role("button", name="Tag fat i Gåture", exact=True).click()
    board.get_by_role("button", name="Læg her Organisation").click()

    expect(in_field(board, "organisation", "blank-udvikling-1")).to_be_visible()
    expect(face(board, "blank-udvikling-1")).to_be_focused()
