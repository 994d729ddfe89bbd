"""One sheet for every card: what it says, where it stands, and that leafing is only looking."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, expect

from tests.support.board import (
    READY,
    UNRATED,
    answer,
    can_be_pressed,
    card,
    close,
    face,
    fill_group,
    in_field,
    in_tray,
    open_board,
    open_card,
    own_card,
    place,
    rate_open_card,
    rating_shown,
    sheet,
    tools,
    undo,
    view,
    warning,
)

MOST_ELEMENTS = 2500
CARDS = 30
TAKE_UP = re.compile("^Tag frem")
FIRST, SECOND = "mentorordninger", "kompetenceudvikling-for-ledere"


def laid(page: Page) -> list[str]:
    """What lies on the fields."""
    cards = page.locator(".field .card")
    return [str(card.get_attribute("data-card")) for card in cards.all()]


def test_the_page_is_small_and_has_one_sheet(board: Page) -> None:
    assert board.evaluate("document.querySelectorAll('*').length") <= MOST_ELEMENTS
    assert board.evaluate("document.querySelectorAll('dialog.sheet').length") == 1
    for name in ("Forbered", "Ratingskema", "Vigtigst", "Opfølgningsskema", "Referat", "Møder"):
        view(board, name)
    view(board, "Måloversigt")
    own_card(board, "Udvikling", "Gåture")

    assert board.evaluate("document.querySelectorAll('*').length") <= MOST_ELEMENTS
    assert board.evaluate("document.querySelectorAll('dialog.sheet').length") == 1


def test_the_sheet_says_what_the_open_card_is_about(board: Page) -> None:
    for name in board.locator(".tray .card").evaluate_all("all => all.map(c => c.dataset.card)"):
        open_card(board, name)
        title = face(board, name).locator(".card__title").inner_text()
        opened = sheet(board)
        expect(opened.get_by_role("heading", level=2)).to_have_text(title)
        expect(opened.locator("[data-text]")).to_have_attribute("data-text", name)
        expect(opened.get_by_role("link", name="Læs mere")).to_have_attribute(
            "href", re.compile(f"/inspiration/[a-z]+/#{name}$")
        )
        names = opened.locator("[name]").evaluate_all("all => all.map(c => c.name)")
        assert {path.split("/")[1] for path in names} == {name}
        board.keyboard.press("Escape")


def test_one_cards_notes_are_not_anothers(board: Page) -> None:
    open_card(board, FIRST)
    note = sheet(board).get_by_label("Kender alle indsatsen?")
    note.press_sequentially("Ja")
    rate_open_card(board, 4)
    sheet(board).get_by_label("Betyder mest for os").check()
    sheet(board).get_by_role("button", name="Næste kort").click()
    expect(note).to_have_value("")
    expect(sheet(board).get_by_role("radio", checked=True)).to_have_count(0)
    expect(sheet(board).get_by_label("Betyder mest for os")).not_to_be_checked()
    note.press_sequentially("Nej")
    sheet(board).get_by_role("button", name="Forrige kort").click()

    expect(note).to_have_value("Ja")
    expect(sheet(board).get_by_role("radio").nth(3)).to_be_checked()
    expect(sheet(board).get_by_label("Betyder mest for os")).to_be_checked()


def test_blank_cards_are_written_on_through_the_one_sheet(board: Page) -> None:
    title = sheet(board).get_by_label("Jeres egen indsats")
    note = sheet(board).get_by_label("Kender alle indsatsen?")
    for text, known in (("Gåture", "Alle"), ("Fælles frokost", "Kun køkkenet")):
        board.get_by_role("button", name="Blankt kort Udvikling").first.click()
        expect(title).to_be_focused()
        expect(title).to_have_value("")
        expect(note).to_have_value("")
        board.keyboard.type(text)
        expect(sheet(board)).to_have_accessible_name(text)
        note.press_sequentially(known)
        close(board)
    open_card(board, FIRST)
    expect(title).to_be_hidden()
    expect(sheet(board).get_by_role("button", name="Slet kortet")).to_be_hidden()
    expect(note).to_have_value("")
    close(board)
    board.get_by_role("link", name="Gåture", exact=True).click()

    expect(title).to_have_value("Gåture")
    expect(note).to_have_value("Alle")
    expect(sheet(board).get_by_role("link")).to_have_count(0)
    sheet(board).get_by_role("button", name="Næste kort").click()
    expect(title).to_have_value("Fælles frokost")
    expect(note).to_have_value("Kun køkkenet")


def test_an_own_card_stands_under_its_objective_in_the_rating_form(board: Page) -> None:
    own_card(board, "Udvikling", "Gåture")
    sheet(board).get_by_role("button", name="Læg på Medarbejdere").click()
    close(board)
    own_card(board, "Udvikling", "Ikke lagt")
    close(board)
    view(board, "Ratingskema")
    form = board.locator("#ratingskema .ratings__area").first
    order = [text.split("\n")[0] for text in form.locator("h4, .rate").all_inner_texts()]

    at = order.index("Gåture")
    assert order.index("Medarbejdere") < at < order.index("Organisation")
    assert order.index("Ikke lagt") > order.index("Egne kort, der ikke er lagt endnu")


def test_leafing_lays_nothing(board: Page) -> None:
    open_card(board, FIRST)
    button = sheet(board).get_by_role("button", name="Næste kort").bounding_box()
    assert button
    # As people leaf: the pointer stays where it is.
    board.mouse.move(button["x"] + button["width"] / 2, button["y"] + button["height"] / 2)
    for number in range(1, CARDS + 1):
        expect(sheet(board)).to_contain_text(f"{number} af {CARDS}")
        board.mouse.down()
        board.mouse.up()

    expect(answer(board)).to_contain_text("Det var det sidste kort. 30 kort mangler")
    expect(board.get_by_role("dialog", name="Livsfasepolitik")).to_be_visible()
    assert laid(board) == []


def test_a_double_click_on_next_lays_one_card(board: Page) -> None:
    open_card(board, FIRST)
    sheet(board).get_by_role("button", name="og gå videre").dblclick()
    close(board)

    assert laid(board) == [FIRST]


def test_all_rated_is_said_at_the_last_card(page: Page) -> None:
    open_board(page)
    view(page, "Ratingskema")
    for row in page.locator("fieldset.rate").all():
        row.get_by_role("radio").nth(2).check()
    view(page, "Måloversigt")
    open_card(page, "livsfaser")
    sheet(page).get_by_role("button", name="Næste kort").click()

    expect(answer(page)).to_contain_text("det sidste kort, og alle har fået en rating")


CLOSE: dict[str, Callable[[Page], None]] = {
    "button": close,
    "key": lambda page: page.keyboard.press("Escape"),
}


@pytest.mark.parametrize("how", CLOSE)
def test_the_focus_goes_back_to_the_card_that_was_shown_last(board: Page, how: str) -> None:
    board.set_viewport_size({"width": 390, "height": 844})
    open_card(board, FIRST)
    for _ in range(20):
        sheet(board).get_by_role("button", name="Næste kort").click()
    expect(sheet(board)).to_contain_text("21 af 30")
    CLOSE[how](board)

    expect(face(board, "naervaersfaktorer")).to_be_focused()
    expect(face(board, "naervaersfaktorer")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("name", ["Ratingskema", "Vigtigst"])
def test_a_name_opens_its_card_and_the_focus_comes_back_to_it(board: Page, name: str) -> None:
    view(board, name)
    inside = board.get_by_role("region", name=re.compile("^(Ratingskema|Hvad betyder)"))
    inside.get_by_role("button", name="Undgå stress", exact=True).first.click()
    expect(board.get_by_role("dialog", name="Undgå stress")).to_be_visible()
    board.keyboard.press("PageDown")
    close(board)

    back = inside.get_by_role("button", name="Godt tilbage på job", exact=True).first
    expect(back).to_be_focused()
    expect(back).to_be_in_viewport(ratio=1)


def test_an_opened_card_shows_its_focus(board: Page) -> None:
    face(board, FIRST).focus()
    board.keyboard.press("Enter")
    heading = sheet(board).get_by_role("heading", level=2)
    expect(heading).to_be_focused()

    assert heading.evaluate("e => getComputedStyle(e).outlineStyle") != "none"


def test_digits_rate_an_open_card(board: Page) -> None:
    open_card(board, "stress")
    board.keyboard.press("4")
    expect(sheet(board).get_by_role("radio").nth(3)).to_be_checked()
    expect(rating_shown(board, "stress")).to_have_text("4")
    for key in ("0", "6", "9", "Control+2", "Meta+2"):
        board.keyboard.press(key)
    sheet(board).get_by_label("Betyder mest for os").focus()
    expect(rating_shown(board, "stress")).to_have_text("4")
    board.keyboard.press("1")
    expect(rating_shown(board, "stress")).to_have_text("1")
    board.keyboard.press("Control+z")

    expect(rating_shown(board, "stress")).to_have_text("4")


def test_a_digit_in_a_text_is_text(board: Page) -> None:
    own_card(board, "Udvikling", "Gåture ")
    title = sheet(board).get_by_label("Jeres egen indsats")
    title.press_sequentially("3 gange")
    expect(title).to_have_value("Gåture 3 gange")
    note = sheet(board).get_by_label("Kender alle indsatsen?")
    note.press_sequentially("4 af 5")
    expect(note).to_have_value("4 af 5")
    reason = sheet(board).get_by_label("Lagt til side")
    reason.press_sequentially("Først i 2027")
    expect(reason).to_have_value("Først i 2027")
    close(board)

    expect(face(board, "blank-udvikling-1")).to_have_accessible_name(
        "Gåture 3 gange Lagt til side: Først i 2027"
    )


def test_a_digit_in_the_finger_vote_is_no_rating(board: Page) -> None:
    open_card(board, "stress")
    sheet(board).get_by_role("button", name="Fingerafstemning").click()
    vote = board.get_by_role("dialog", name="Fingerafstemning")
    vote.get_by_label("Viste 3").press_sequentially("5")
    vote.get_by_role("button", name="Vis, hvordan").focus()
    board.keyboard.press("2")
    vote.get_by_role("button", name="Luk").click()

    expect(rating_shown(board, "stress")).to_have_text(UNRATED)


def test_digits_do_nothing_on_the_board(board: Page) -> None:
    face(board, "stress").focus()
    board.keyboard.press("4")
    open_card(board, "stress")

    expect(sheet(board).get_by_role("radio", checked=True)).to_have_count(0)


def test_enter_in_a_cards_text_closes_nothing(board: Page) -> None:
    own_card(board, "Udvikling", "Gåture")
    sheet(board).get_by_label("Jeres egen indsats").press("Enter")
    sheet(board).get_by_label("Lagt til side").press("Enter")

    expect(board.get_by_role("dialog", name="Gåture")).to_be_visible()


def test_back_leaves_no_card_open_in_front_of_another_view(board: Page) -> None:
    view(board, "Ratingskema")
    view(board, "Måloversigt")
    open_card(board, "stress")
    board.go_back()

    expect(sheet(board)).to_have_count(0)


def test_a_card_is_closed_for_good(page: Page) -> None:
    open_board(page, "tavle/#kort-stress")
    expect(page.get_by_role("dialog", name="Undgå stress")).to_be_visible()
    close(page)
    page.reload()
    expect(page.locator(READY)).to_be_attached()

    expect(sheet(page)).to_have_count(0)


def test_read_more_opens_beside_the_meeting(board: Page) -> None:
    place(board, "Undgå stress")
    board.get_by_role("button", name="Fuld skærm").click()
    open_card(board, "stress")
    link = sheet(board).get_by_role("link", name="Læs mere")
    expect(link).to_have_accessible_name(re.compile("åbner i en ny fane"))
    with board.expect_popup() as opened:
        link.click()
    expect(opened.value.locator("#stress")).to_be_in_viewport()
    assert "/inspiration/fastholdelse/" in opened.value.url
    opened.value.close()

    expect(board.get_by_role("dialog", name="Undgå stress")).to_be_visible()
    close(board)
    expect(board.get_by_role("button", name="Luk fuld skærm")).to_be_visible()
    undo(board)
    expect(in_tray(board, "stress")).to_be_visible()


def test_every_link_out_of_a_meeting_opens_beside_it(board: Page) -> None:
    for area in ("Udvikling", "Rummelighed", "Fastholdelse"):
        with board.expect_popup() as opened:
            board.get_by_role("link", name=f"Inspiration {area}").click()
        expect(opened.value.get_by_role("heading", name=area, level=1)).to_be_visible()
        opened.value.close()
    open_card(board, "stress")
    links = sheet(board).get_by_role("link")
    assert links.count() > 1

    for link in links.all():
        expect(link).to_have_attribute("target", "_blank")


def stands_as_before(page: Page) -> None:
    """A card was laid and a name written: both are there, both can be taken back and done again."""
    expect(in_field(page, "mental-sundhed", "stress")).to_be_visible()
    back, again = (tools(page).get_by_role("button", name=name) for name in ("Fortryd", "Gentag"))
    expect(back).to_be_enabled()
    back.click()
    expect(in_field(page, "mental-sundhed", "stress")).to_be_visible()
    back.click()
    expect(in_tray(page, "stress")).to_be_visible()
    expect(back).to_be_disabled()
    again.click()
    expect(in_field(page, "mental-sundhed", "stress")).to_be_visible()


def test_a_reload_keeps_undo(board: Page) -> None:
    place(board, "Undgå stress")
    fill_group(board, "Hold 1")
    board.reload()
    expect(board.locator(READY)).to_be_attached()

    stands_as_before(board)


def test_a_reload_keeps_what_was_undone(board: Page) -> None:
    place(board, "Undgå stress")
    undo(board)
    board.reload()
    expect(board.locator(READY)).to_be_attached()
    expect(in_tray(board, "stress")).to_be_visible()
    tools(board).get_by_role("button", name="Gentag").click()

    expect(in_field(board, "mental-sundhed", "stress")).to_be_visible()


def test_leaving_and_coming_back_keeps_undo(board: Page) -> None:
    place(board, "Undgå stress")
    fill_group(board, "Hold 1")
    board.goto("om/privatliv/")
    board.go_back()
    expect(board.locator(READY)).to_be_attached()

    stands_as_before(board)


def test_undo_of_one_meeting_is_not_anothers(board: Page, context: BrowserContext) -> None:
    place(board, "Undgå stress")
    board.evaluate("dispatchEvent(new Event('pagehide'))")
    other = context.new_page()
    open_board(other, "tavle/?eksempel")

    expect(tools(other).get_by_role("button", name="Fortryd")).to_be_disabled()


def lay_aside(page: Page) -> None:
    """Lays "Undgå stress" aside and goes back to the board."""
    open_card(page, "stress")
    sheet(page).get_by_role("button", name="Kender vi ikke").click()
    expect(answer(page)).to_contain_text("Undgå stress er lagt til side: Kender vi ikke.")
    close(page)


def place_of(page: Page, where: str) -> Locator:
    """Where the card stands: on the board, in a form, or opened."""
    if where == "Måloversigt":
        return card(page, "stress")
    if where == "Ratingskema":
        return page.locator("fieldset", has=page.get_by_role("button", name="Undgå stress"))
    if where == "Vigtigst":
        return page.locator(".tick", has_text="Undgå stress")
    open_card(page, "stress")
    return sheet(page)


WHERE = ["Måloversigt", "Ratingskema", "Vigtigst", "open"]


@pytest.mark.parametrize("where", WHERE)
def test_a_card_laid_aside_looks_so_and_is_taken_up_with_one_tap(board: Page, where: str) -> None:
    lay_aside(board)
    if where != "open":
        view(board, where)
    stands = place_of(board, where)
    asks = stands.locator("input:is([type=radio], [type=checkbox])").or_(
        stands.get_by_role("button", name=re.compile("^Læg Undgå stress"))
    )
    if where == "open":
        expect(stands.get_by_label("Lagt til side")).to_have_value("Kender vi ikke")
    else:
        expect(stands).to_contain_text("Lagt til side: Kender vi ikke")
    expect(stands.get_by_role("radio")).to_have_count(0)
    expect(stands.get_by_role("checkbox")).to_have_count(0)
    expect(stands.get_by_role("button", name="Læg Undgå stress på")).to_have_count(0)
    expect(stands.get_by_role("button", name="og gå videre")).to_have_count(0)
    stands.get_by_role("button", name=TAKE_UP).click()

    expect(stands.get_by_role("button", name=TAKE_UP)).to_have_count(0)
    expect(stands).not_to_contain_text("Lagt til side: Kender vi ikke")
    expect(asks.first).to_be_visible()
    assert board.evaluate("document.activeElement !== document.body")


def test_a_card_laid_aside_on_a_field_looks_so_there(board: Page) -> None:
    place(board, "Undgå stress")
    lay_aside(board)
    there = in_field(board, "mental-sundhed", "stress").or_(in_tray(board, "stress"))

    expect(there).to_contain_text("Lagt til side: Kender vi ikke")
    expect(there.get_by_role("button", name=TAKE_UP)).to_be_visible()


def test_what_is_done_is_answered_where_people_look_with_the_way_back(nine: Page) -> None:
    nine.set_viewport_size({"width": 1366, "height": 768})
    place(nine, "Forebyggelse af vold")
    before = card(nine, "alder").bounding_box()
    place(nine, "Undgå stress")
    told = answer(nine)
    expect(told).to_contain_text("Undgå stress ligger nu på Mental sundhed.")
    expect(told).to_be_in_viewport(ratio=1)
    expect(warning(nine)).to_have_count(0)
    back = told.get_by_role("button", name="Fortryd")
    assert can_be_pressed(back)
    assert card(nine, "alder").bounding_box() == before
    back.click()

    expect(in_tray(nine, "stress")).to_be_visible()
    expect(told).to_contain_text("Fortrudt. Undgå stress er taget af tavlen")
    expect(told.get_by_role("button", name="Fortryd")).to_have_count(0)


def test_what_is_done_in_a_card_is_answered_on_the_card(nine: Page) -> None:
    nine.set_viewport_size({"width": 1366, "height": 768})
    open_card(nine, "mentorordninger")
    sheet(nine).get_by_role("button", name="og gå videre").click()
    told = answer(nine)
    expect(told).to_contain_text("Mentorordninger ligger nu på Ledere.")
    back = sheet(nine).get_by_role("button", name="Fortryd")
    assert can_be_pressed(back)
    back.click()

    expect(in_tray(nine, "mentorordninger")).to_be_attached()
    expect(nine.get_by_role("dialog", name="Kompetenceudvikling for ledere")).to_be_visible()


def test_the_last_card_that_is_laid_has_its_way_back(board: Page) -> None:
    open_card(board, "livsfaser")
    sheet(board).get_by_role("button", name="og gå videre").click()
    expect(answer(board)).to_contain_text("det sidste kort")
    answer(board).get_by_role("button", name="Fortryd").click()

    expect(in_tray(board, "livsfaser")).to_be_attached()


def test_good_news_goes_by_itself_and_leaves_nothing_behind(nine: Page) -> None:
    place(nine, "Undgå stress")
    expect(answer(nine)).to_have_count(1)
    nine.mouse.move(0, 0)
    tools(nine).get_by_role("button", name="Gem som fil").focus()
    nine.clock.run_for("00:20")
    expect(answer(nine)).to_have_count(0)
    nine.keyboard.press("Tab")

    # A button that nobody sees is none.
    focused = nine.evaluate("document.activeElement.closest('.answer') === null")
    assert focused


def test_good_news_waits_for_the_hand_that_reaches_for_it(nine: Page) -> None:
    place(nine, "Undgå stress")
    answer(nine).get_by_role("button", name="Fortryd").hover()
    nine.clock.run_for("00:20")

    answer(nine).get_by_role("button", name="Fortryd").click()
    expect(in_tray(nine, "stress")).to_be_visible()


def test_a_card_tapped_before_python_runs_wins_over_one_tapped_before(page: Page) -> None:
    held: list[Route] = []
    page.route("**/rom.txt", lambda route: held.append(route))
    with page.expect_request("**/rom.txt"):
        page.goto("tavle/")
    for name in (FIRST, SECOND):
        face(page, name).click()
    held[0].continue_()
    expect(page.locator(READY)).to_be_attached()

    expect(page.get_by_role("dialog", name="Kompetenceudvikling for ledere")).to_be_visible()


@pytest.mark.parametrize("blocked", ["**/core.js", "**/rom.txt", "**/micropython.wasm"])
def test_without_python_a_card_leads_to_its_place_on_the_inspiration_page(
    page: Page, blocked: str
) -> None:
    page.route(blocked, lambda route: route.abort())
    page.goto("tavle/")
    expect(page.locator("#tavle[data-state=failed]")).to_be_attached()
    face(page, "stress").click()

    expect(page.locator("#stress")).to_be_in_viewport()
    assert page.url.endswith("/inspiration/fastholdelse/#stress")


def test_a_card_tapped_before_python_failed_leads_there_too(page: Page) -> None:
    held: list[Route] = []
    page.route("**/rom.txt", lambda route: held.append(route))
    with page.expect_request("**/rom.txt"):
        page.goto("tavle/")
    face(page, "stress").click()
    held[0].abort()

    expect(page.locator("#stress")).to_be_in_viewport()
    assert page.url.endswith("/inspiration/fastholdelse/#stress")


def test_where_there_are_no_scripts_a_card_leads_there_too(browser: Browser, base_url: str) -> None:
    with browser.new_context(base_url=base_url, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto("tavle/")
        face(page, "stress").click()

        expect(page.get_by_role("heading", name="Undgå stress").first).to_be_in_viewport()
        assert page.url.endswith("/inspiration/fastholdelse/#stress")
