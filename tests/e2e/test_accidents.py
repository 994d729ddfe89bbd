"""Accidents with what lies on the machine: full, unreadable, or changed by another window."""

import json

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.support.board import (
    EMPTY_FILE,
    READY,
    answer,
    at_group,
    fill_group,
    hand_in,
    new_meeting,
    open_board,
    own_card,
    sheet,
    view,
    warning,
)

SAVED = "Gemt på denne maskine kl."
# A storage that is full until there is room again.
FULL = """
const setItem = Storage.prototype.setItem;
window.full = true;
Storage.prototype.setItem = function (key, text) {
  if (window.full) throw new Error("full");
  setItem.call(this, key, text);
};
"""
NOT_SAVED = "kunne ikke gemmes på denne maskine"
KEY = "baeredygtigt-arbejdsmiljoe:/dialog/:tavle"
UNREADABLE = "{not a board"
# Lets a window hear nothing from others, as a tab that the browser has put to sleep.
ASLEEP = """
addEventListener("storage", event => { if (window.asleep) event.stopImmediatePropagation(); });
"""


@pytest.fixture(autouse=True)
def can_sleep(page: Page) -> None:
    """Lets a test put the window to sleep."""
    page.add_init_script(ASLEEP)


@pytest.fixture
def second(board: Page, context: BrowserContext) -> Page:
    """The same board in another window."""
    window = context.new_page()
    open_board(window)
    return window


def workplace(page: Page) -> Locator:
    """The workplace's name, in the view where it is written."""
    return at_group(page, "Arbejdsplads")


def store(page: Page, text: str) -> None:
    """What lies on the machine before the board opens, where people's boards have always lain."""
    page.goto("om/privatliv/")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    open_board(page)


def stored(page: Page) -> list[str]:
    """What lies in storage, but for the theme's choice of light or dark."""
    entries: dict[str, str] = page.evaluate("() => ({...localStorage})")
    return [text for key, text in entries.items() if not key.endswith(".__palette")]


def test_what_cannot_be_read_is_put_aside_until_all_is_erased(page: Page) -> None:
    store(page, UNREADABLE)
    expect(warning(page)).to_contain_text("kunne ikke læses")
    assert UNREADABLE in stored(page)
    fill_group(page, "Hold 2")
    expect(page.get_by_text(SAVED)).to_be_visible()

    view(page, "Møder")
    page.get_by_role("button", name="Slet alt på denne skærm").click()
    page.get_by_role("button", name="Ja, slet alt").click()

    expect(answer(page)).to_contain_text("Alt er slettet")
    assert stored(page) == []
    page.goto("om/privatliv/")
    assert stored(page) == []


def test_a_newer_board_on_the_machine_is_left_alone(page: Page) -> None:
    newer = '{"type": "baeredygtigt-arbejdsmiljoe/tavle", "version": 2}'
    store(page, newer)
    notice = warning(page)
    expect(notice).to_contain_text("gemt af en nyere udgave af siden")
    expect(notice.get_by_role("button", name="Gem som fil")).to_be_visible()
    fill_group(page, "Hold 2")

    page.goto("om/privatliv/")

    assert stored(page) == [newer]


def test_what_was_put_aside_can_be_saved_as_a_file(page: Page) -> None:
    store(page, UNREADABLE)
    view(page, "Møder")
    kept = page.get_by_role("listitem").filter(has_text="Kan ikke læses")
    expect(kept.get_by_role("button", name="Åbn")).to_be_hidden()

    with page.expect_download() as download:
        kept.get_by_role("button", name="Gem som fil").click()

    assert download.value.path().read_text() == UNREADABLE


def test_a_full_storage_is_tried_again_until_there_is_room(board: Page) -> None:
    board.add_script_tag(content=FULL)
    at_group(board).fill("Hold 1")
    expect(warning(board)).to_contain_text(NOT_SAVED)
    expect(board.get_by_text("Ikke gemt på denne maskine")).to_be_visible()

    board.evaluate("window.full = false")

    expect(board.get_by_text(SAVED)).to_be_visible()
    expect(warning(board)).to_be_hidden()
    board.reload()
    expect(board.locator(READY)).to_be_attached()
    expect(at_group(board)).to_have_value("Hold 1")


def test_a_page_that_could_not_save_asks_before_it_closes(board: Page) -> None:
    board.add_script_tag(content=FULL)
    at_group(board).click()
    at_group(board).press_sequentially("Hold 1")
    expect(warning(board)).to_contain_text(NOT_SAVED)

    with board.expect_event("dialog") as asked:
        board.close(run_before_unload=True)

    assert asked.value.type == "beforeunload"
    asked.value.dismiss()
    expect(at_group(board)).to_have_value("Hold 1")


def test_erasing_is_told_though_the_storage_was_full(board: Page) -> None:
    board.add_script_tag(content=FULL)
    at_group(board).fill("Hold 1")
    expect(warning(board)).to_contain_text(NOT_SAVED)

    view(board, "Møder")
    board.get_by_role("button", name="Slet alt på denne skærm").click()
    board.get_by_role("button", name="Ja, slet alt").click()

    expect(board.get_by_text("Klar. Alt gemmes")).to_be_visible()
    expect(answer(board)).to_contain_text("Alt er slettet")


def test_a_window_that_could_not_save_keeps_what_another_saved(board: Page, second: Page) -> None:
    board.add_script_tag(content=FULL)
    at_group(board).fill("Hold 1")
    expect(warning(board)).to_contain_text(NOT_SAVED)
    workplace(second).fill("Æblegården")
    expect(second.get_by_text(SAVED)).to_be_visible()

    board.evaluate("window.full = false")

    expect(workplace(board)).to_have_value("Æblegården")
    expect(at_group(second)).to_have_value("Hold 1")


def test_a_window_that_slept_overwrites_nothing(board: Page, second: Page) -> None:
    board.evaluate("window.asleep = true")
    workplace(second).fill("Æblegården")
    expect(second.get_by_text(SAVED)).to_be_visible()
    expect(workplace(board)).to_have_value("")
    at_group(board).fill("Hold 1")

    expect(at_group(second)).to_have_value("Hold 1")
    expect(workplace(second)).to_have_value("Æblegården")
    expect(workplace(board)).to_have_value("Æblegården")


def test_two_windows_on_one_blank_card_keep_both_texts(board: Page, second: Page) -> None:
    board.evaluate("window.asleep = true")
    own_card(second, "Udvikling", "Fælles frokost")
    expect(second.get_by_text(SAVED)).to_be_visible()
    own_card(board, "Udvikling", "Gåmøder")

    both = "Fælles frokost / Gåmøder"
    for window in (board, second):
        expect(sheet(window).get_by_label("Jeres egen indsats")).to_have_value(both)


def test_half_a_letter_in_a_file_does_no_harm(board: Page) -> None:
    hand_in(board, {**EMPTY_FILE, "answers": {"meeting": {"group": "Hold \ud83d"}}})
    expect(answer(board)).to_contain_text("Filen er åbnet")
    expect(board.get_by_text(SAVED)).to_be_visible()

    board.reload()
    expect(board.locator(READY)).to_be_attached()

    expect(at_group(board)).to_have_value("Hold \ufffd")


def test_a_file_in_another_encoding_is_refused(board: Page) -> None:
    text = json.dumps({**EMPTY_FILE, "answers": {"meeting": {"group": "Sø"}}}, ensure_ascii=False)

    hand_in(board, text.encode("latin-1"))

    expect(warning(board)).to_contain_text("Intet er ændret.")
    expect(at_group(board)).to_have_value("")


def test_the_clock_of_a_file_stands_still(nine: Page) -> None:
    clock = {"step": "status", "since": 1_795_000_000, "used": {"introduktion": 300}}

    hand_in(nine, {**EMPTY_FILE, "answers": {"clock": clock}})

    expect(nine.get_by_role("button", name="Fortsæt uret")).to_be_visible()


def test_undo_leaves_the_board_alone_while_a_meeting_is_named(nine: Page) -> None:
    at_group(nine).fill("Hold 1")
    new_meeting(nine)
    at_group(nine).fill("Hold 2")
    view(nine, "Møder")
    nine.get_by_role("button", name="Omdøb").click()
    nine.keyboard.type("Forår")

    nine.keyboard.press("Control+z")
    nine.keyboard.press("Escape")

    expect(at_group(nine)).to_have_value("Hold 2")


def test_a_board_with_nothing_but_a_clock_is_no_meeting_to_keep(nine: Page) -> None:
    nine.get_by_role("button", name="Start uret").click()
    nine.clock.run_for(1000)

    new_meeting(nine)

    view(nine, "Møder")
    expect(nine.get_by_text("Her er ingen andre møder endnu.")).to_be_visible()
