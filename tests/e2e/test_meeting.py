"""A meeting on the board, as people hold it: by mouse, touch and keyboard, with accidents."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect
from pypdf import PdfReader

from tests.support.board import (
    EMPTY_FILE,
    READY,
    answer,
    at_group,
    face,
    field,
    fill_group,
    grip,
    hand_in,
    in_field,
    in_tray,
    new_meeting,
    open_board,
    open_card,
    place,
    rate,
    rating_shown,
    redo,
    sheet,
    tools,
    undo,
    view,
    warning,
)


def lies_on(page: Page, name: str, objective: str) -> None:
    expect(in_field(page, objective, name)).to_be_visible()


def saved(page: Page) -> str:
    key = "() => Object.keys(localStorage).find(key => key.endsWith(':tavle'))"
    return str(page.evaluate(f"localStorage.getItem(({key})())"))


def test_a_card_is_placed_by_its_button(board: Page) -> None:
    board.get_by_role("button", name="Læg Mentorordninger på Ledere", exact=True).click()

    lies_on(board, "mentorordninger", "ledere")
    expect(board.get_by_role("status")).to_have_text("Mentorordninger ligger nu på Ledere.")


def test_a_card_is_placed_by_picking_it_up_and_tapping_a_field(board: Page) -> None:
    grip(board, "mentorordninger").click()
    field(board, "organisation").click(position={"x": 20, "y": 30})

    lies_on(board, "mentorordninger", "organisation")


def test_a_card_is_moved_and_taken_off_by_what_offers_itself(board: Page) -> None:
    grip(board, "stress").click()
    board.get_by_role("button", name="Læg her Fysisk sundhed").click()
    lies_on(board, "stress", "fysisk-sundhed")
    expect(face(board, "stress")).to_be_focused()

    grip(board, "stress").click()
    board.get_by_role("button", name="Tag af feltet").click()

    expect(board.locator('[data-tray="fastholdelse"] [data-card="stress"]')).to_be_visible()
    expect(face(board, "stress")).to_be_focused()


def test_an_open_card_is_moved_and_taken_off_in_words(board: Page) -> None:
    open_card(board, "stress")
    expect(sheet(board)).to_contain_text("Ligger ikke på et felt endnu")
    sheet(board).get_by_role("button", name="Læg på Fysisk sundhed").click()
    expect(sheet(board)).to_contain_text("Ligger på Fysisk sundhed")
    sheet(board).get_by_role("button", name="Flyt til Mental sundhed").click()
    lies_on(board, "stress", "mental-sundhed")

    sheet(board).get_by_role("button", name="Tag af feltet").click()

    expect(in_tray(board, "stress")).to_be_visible()
    expect(sheet(board).get_by_role("button", name="Flyt til")).to_have_count(0)


def test_a_card_is_refused_on_another_colour_with_the_reason(board: Page) -> None:
    grip(board, "alder").click()
    field(board, "ledere").click(position={"x": 20, "y": 30})

    expect(warning(board)).to_contain_text("hører til Rummelighed og kan ikke ligge på Udvikling")
    expect(board.locator('[data-tray="rummelighed"] [data-card="alder"]')).to_be_visible()


def test_a_rating_is_the_same_everywhere(board: Page) -> None:
    rate(board, "stress", 2)
    rate(board, "vold", 5)

    expect(rating_shown(board, "stress")).to_have_text("2")
    board.get_by_role("link", name="Ratingskema").click()
    expect(board.get_by_role("group", name="Undgå stress").get_by_label("2")).to_be_checked()
    expect(board.get_by_text("2 af 30 kort har fået en rating")).to_be_visible()
    expect(board.locator("[data-list=strong] li")).to_have_text(["5Forebyggelse af vold"])
    board.get_by_role("group", name="Forebyggelse af vold").get_by_label("1").check()
    expect(board.locator("[data-groups] li")).to_have_text(
        ["1Forebyggelse af vold", "2Undgå stress"]
    )


def test_everything_is_there_after_a_reload(board: Page) -> None:
    place(board, "Undgå stress")
    rate(board, "stress", 4)
    fill_group(board, "Æblegården", "Arbejdsplads")
    fill_group(board, "2026-11-24", "Dato")
    board.get_by_role("link", name="Opfølgningsskema").click()
    board.get_by_label("Hvad vi vil prioritere? Ledere").fill("Mentor til alle\nnye")
    board.reload()
    expect(board.locator(READY)).to_be_attached()

    expect(board.get_by_label("Hvad vi vil prioritere? Ledere")).to_have_value(
        "Mentor til alle\nnye"
    )
    expect(at_group(board, "Arbejdsplads")).to_have_value("Æblegården")
    expect(at_group(board, "Dato")).to_have_value("2026-11-24")
    board.get_by_role("link", name="Måloversigt").click()
    lies_on(board, "stress", "mental-sundhed")
    expect(rating_shown(board, "stress")).to_have_text("4")


def test_undo_and_redo_by_button_and_by_key(board: Page) -> None:
    place(board, "Undgå stress")
    board.keyboard.press("Control+z")
    expect(board.locator('[data-tray="fastholdelse"] [data-card="stress"]')).to_be_visible()
    board.keyboard.press("Control+y")
    lies_on(board, "stress", "mental-sundhed")

    undo(board)
    expect(board.get_by_role("status")).to_contain_text("Fortrudt. Undgå stress er taget af tavlen")
    redo(board)

    lies_on(board, "stress", "mental-sundhed")


def exported(page: Page) -> dict[str, Any]:
    with page.expect_download() as download:
        page.get_by_role("button", name="Gem som fil").first.click()
    data: dict[str, Any] = json.loads(Path(download.value.path()).read_text("utf-8"))
    return {**data, "name": download.value.suggested_filename}


def test_a_file_brings_the_board_to_another_machine(
    board: Page, browser: Browser, base_url: str
) -> None:
    place(board, "Undgå stress")
    rate(board, "stress", 4)
    fill_group(board, "Æblegården", "Arbejdsplads")
    fill_group(board, "2026-11-24", "Dato")
    file = exported(board)
    assert file.pop("name") == "baeredygtigt-arbejdsmiljoe_aeblegaarden_2026-11-24.json"

    with browser.new_context(base_url=base_url) as other:
        page = other.new_page()
        open_board(page)
        hand_in(page, {**file, "later": {"edition": [1, None]}})

        lies_on(page, "stress", "mental-sundhed")
        expect(at_group(page, "Arbejdsplads")).to_have_value("Æblegården")
        again = exported(page)
    assert again["answers"] == file["answers"]
    assert again["later"] == {"edition": [1, None]}


def test_a_board_full_of_notes_comes_back(board: Page) -> None:
    cards = board.locator(".card[data-card]").evaluate_all("all => all.map(c => c.dataset.card)")
    questions = ["kendskab", "funktion", "resultater", "optimering"]
    notes = {card: {"notes": dict.fromkeys(questions, "Vi øver os. " * 416)} for card in cards}

    hand_in(board, {**EMPTY_FILE, "answers": {"cards": notes}})
    expect(board.get_by_text("Gemt på denne maskine kl.")).to_be_visible()
    second = board.context.new_page()
    open_board(second)
    file = exported(second)

    assert len(saved(board)) > 600_000
    assert file["answers"]["cards"] == notes


def test_an_import_over_a_board_asks_and_can_be_undone(board: Page) -> None:
    fill_group(board, "Hold 1")
    file = exported(board)
    file.pop("name")
    file["answers"] = {"meeting": {"group": "Hold 2"}}

    hand_in(board, file)
    board.get_by_role("button", name="Nej, lad det være").click()
    expect(at_group(board)).to_have_value("Hold 1")
    hand_in(board, file)
    board.get_by_role("button", name="Ja, åbn filen").click()
    expect(at_group(board)).to_have_value("Hold 2")
    view(board, "Måloversigt")
    undo(board)

    expect(at_group(board)).to_have_value("Hold 1")


BAD_FILES = [
    (b'{"type": [1,]}', "Filen kan ikke læses som en tavle"),
    (b"\xff\x00" * 3_000_000, "Filen er for stor"),
    ({**EMPTY_FILE, "later": "æ" * 700_000}, "Filen kan ikke læses som en tavle"),
    ({str(number): {} for number in range(300_000)}, "Filen kan ikke læses som en tavle"),
    ({"type": "et regneark"}, "Filen er ikke en tavle fra dette værktøj"),
    ({**EMPTY_FILE, "version": 2}, "nyere udgave af tavlen (version 2)"),
    ({**EMPTY_FILE, "answers": {"cards": {"yoga": {}}}}, "et kort, som tavlen ikke kender: ”yoga”"),
    (
        {**EMPTY_FILE, "answers": {"cards": {"stress": {"rating": 9}}}},
        "Undgå stress fået ratingen ”9”",
    ),
    ({**EMPTY_FILE, "answers": {"meeting": {"group": "x" * 201}}}, "”Gruppe” for lang: 201 tegn"),
    ({**EMPTY_FILE, "answers": {"plan": {"length": 200_000}}}, "et helt tal fra 15 til 600"),
    ({**EMPTY_FILE, "answers": {"meeting": {"mood": "god"}}}, "et svar, som tavlen ikke kender"),
]


def test_a_bad_file_is_refused_in_words_and_changes_nothing(board: Page) -> None:
    fill_group(board, "Hold 1")
    expect(board.get_by_text("Gemt på denne maskine kl.")).to_be_visible()
    before = saved(board)

    for content, message in BAD_FILES:
        hand_in(board, content)
        expect(warning(board)).to_contain_text(message)
        expect(warning(board)).to_contain_text("Intet er ændret.")
        expect(at_group(board)).to_have_value("Hold 1")
        assert saved(board) == before
        board.get_by_role("button", name="Luk besked").click()


def test_what_is_done_before_python_runs_is_kept(page: Page) -> None:
    held: list[Route] = []
    page.route("**/rom.txt", lambda route: held.append(route))
    with page.expect_request("**/rom.txt"):
        page.goto("tavle/")
    fill_group(page, "Tidlig")
    view(page, "Ratingskema")
    page.get_by_role("group", name="i forhold til alder").get_by_label("2").check()
    view(page, "Måloversigt")
    place(page, "Undgå stress")

    held[0].continue_()
    expect(page.locator(READY)).to_be_attached()

    expect(rating_shown(page, "alder")).to_have_text("2")
    lies_on(page, "stress", "mental-sundhed")
    expect(at_group(page)).to_have_value("Tidlig")


@pytest.mark.parametrize("blocked", ["**/core.js", "**/rom.txt", "**/micropython.mjs"])
def test_without_python_the_page_says_so(page: Page, blocked: str) -> None:
    page.route(blocked, lambda route: route.abort())
    page.goto("tavle/")

    expect(page.get_by_text("Tavlens knapper er ikke kommet i gang")).to_be_visible()
    expect(page.locator("#tavle")).to_have_attribute("data-state", "failed")


def test_a_full_storage_is_told_and_the_file_offered(board: Page) -> None:
    board.add_script_tag(content="Storage.prototype.setItem = () => { throw new Error('full') }")
    fill_group(board, "Hold 1")

    expect(warning(board)).to_contain_text("kunne ikke gemmes på denne maskine")
    with board.expect_download():
        warning(board).get_by_role("button", name="Gem som fil").click()


def test_a_second_window_follows(board: Page, context: BrowserContext) -> None:
    second = context.new_page()
    open_board(second)

    fill_group(second, "Fra det andet")

    expect(at_group(board)).to_have_value("Fra det andet")


def test_a_new_meeting_asks_and_leaves_the_old_one_on_the_list(board: Page) -> None:
    fill_group(board, "Hold 1")
    new_meeting(board)
    expect(at_group(board)).to_have_value("")

    expect(tools(board).get_by_role("button", name="Fortryd")).to_be_disabled()
    board.get_by_role("link", name="Møder", exact=True).click()
    board.get_by_role("button", name="Åbn", exact=True).click()

    expect(at_group(board)).to_have_value("Hold 1")
    expect(tools(board).get_by_role("button", name="Fortryd")).to_be_disabled()


def test_erasing_leaves_nothing_on_the_machine(board: Page) -> None:
    fill_group(board, "Hold 1")
    expect(board.get_by_text("Gemt på denne maskine kl.")).to_be_visible()
    view(board, "Møder")
    board.get_by_role("button", name="Slet alt på denne skærm").click()
    board.get_by_role("button", name="Ja, slet alt").click()
    expect(answer(board)).to_contain_text("Alt er slettet")

    board.reload()
    expect(board.locator(READY)).to_be_attached()
    expect(at_group(board)).to_have_value("")
    assert saved(board) == "None"


def test_the_follow_up_form_prints_on_landscape_pages(board: Page) -> None:
    fill_group(board, "Æblegården", "Arbejdsplads")
    fill_group(board, "2026-11-24", "Dato")
    board.get_by_role("link", name="Opfølgningsskema").click()
    board.get_by_label("Hvad vi vil prioritere? Ledere").fill("Få øje på små sejre")

    pdf = PdfReader(io.BytesIO(board.pdf(prefer_css_page_size=True)))
    text = "\n".join(page.extract_text() for page in pdf.pages)

    size = pdf.pages[0].mediabox
    assert (round(size.width), round(size.height)) == (842, 595)
    for words in ["Opfølgningsskema", "Æblegården", "24.11.2026", "Få øje på små sejre"]:
        assert words in text
    for page in pdf.pages:
        assert "Hvad kan vi gøre?" in page.extract_text()
    for words in ["Forside", "Fortryd", "Skrevet efter vejledningen"]:
        assert words not in text


def test_a_card_is_dragged_by_touch(browser: Browser, base_url: str) -> None:
    size: Any = {"width": 1920, "height": 1080}
    with browser.new_context(base_url=base_url, has_touch=True, viewport=size) as context:
        page = context.new_page()
        open_board(page)
        page.wait_for_function("() => globalThis.interact && document.querySelector('.card')")
        expect(page.locator(".areas[data-draggable]")).to_be_attached()
        start = grip(page, "mentorordninger").bounding_box()
        target = field(page, "organisation").bounding_box()
        assert start
        assert target
        x, y = start["x"] + 5, start["y"] + 10
        to_x, to_y = target["x"] + 100, target["y"] + 30
        touch = context.new_cdp_session(page)

        def send(kind: str, *points: dict[str, float]) -> None:
            touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": list(points)})

        send("touchStart", {"x": x, "y": y})
        for step in range(1, 11):
            part = step / 10
            send("touchMove", {"x": x + (to_x - x) * part, "y": y + (to_y - y) * part})
        send("touchEnd")

        lies_on(page, "mentorordninger", "organisation")


def test_a_round_by_keyboard_alone(board: Page) -> None:
    keys = board.keyboard
    grip(board, "stress").focus()
    keys.press("Enter")
    expect(grip(board, "stress")).to_have_attribute("aria-pressed", "true")
    expect(board.get_by_role("button", name="Læg her Trivsel på arbejdspladsen")).to_be_focused()
    keys.press("Tab")
    keys.press("Tab")
    expect(board.get_by_role("button", name="Læg her Mental sundhed")).to_be_focused()
    keys.press("Enter")
    lies_on(board, "stress", "mental-sundhed")
    expect(face(board, "stress")).to_be_focused()

    keys.press("Enter")
    dialog = board.get_by_role("dialog", name="Undgå stress")
    expect(dialog).to_be_visible()
    dialog.get_by_role("radio").first.focus()
    keys.press("ArrowRight")
    keys.press("Escape")

    expect(rating_shown(board, "stress")).to_have_text("2")
    expect(face(board, "stress")).to_be_focused()


def test_nothing_is_asked_of_anyone_else(
    page: Page, context: BrowserContext, base_url: str
) -> None:
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    open_board(page)
    rate(page, "stress", 4)
    open_card(page, "stress")
    with page.expect_popup() as opened:
        sheet(page).get_by_role("link", name="Læs mere").click()
    expect(opened.value.get_by_role("heading", name="Fastholdelse", level=1)).to_be_visible()

    assert [url for url in asked if not url.startswith((base_url, "data:", "blob:"))] == []
