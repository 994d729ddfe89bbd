"""The board's own line in place of the site's header: the menu, light and dark, nothing unused."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.support.board import READY, can_be_pressed, open_board, open_card, place, view
from tests.support.server import Site

DARK = "body[data-md-color-scheme=slate]"
LIGHT = "body[data-md-color-scheme=default]"
# The pages that the menu leads to, and what each is headed by.
PAGES = {
    "Forside": "Bæredygtigt arbejdsmiljø",
    "Vejledning": "Hvad er bæredygtigt arbejdsmiljø?",
    "Inspiration: Rummelighed": "Rummelighed",
    "Om siden": "Kilder og kredit",
}


def brand(page: Page) -> Locator:
    """The button that has the rest of the site behind it."""
    return page.get_by_role("button", name="Bæredygtigt arbejdsmiljø")


def menu(page: Page) -> Locator:
    return page.get_by_role("navigation", name="Hele siden")


def switch(page: Page) -> Locator:
    return page.get_by_role("button", name="Skift mellem lys og mørk")


def test_a_meeting_fetches_neither_the_sites_script_nor_its_index(board: Page, site: Site) -> None:
    site.requests.clear()
    open_board(board, "tavle/?eksempel")
    place(board, "Stop konflikter på arbejdspladsen")
    open_card(board, "stress")
    board.keyboard.press("Escape")
    brand(board).click()
    for name in ("Ratingskema", "Referat"):
        view(board, name)

    assert any("/assets/js/start.js" in request for request in site.requests)
    unused = ("/assets/javascripts/", "/assets/stylesheets/", "search_index")
    assert [request for request in site.requests if any(part in request for part in unused)] == []


def test_the_menu_has_the_rest_of_the_site_and_is_away_until_asked_for(board: Page) -> None:
    expect(menu(board)).to_be_hidden()
    brand(board).click()
    expect(menu(board).get_by_role("link")).to_have_count(3 + 3)
    for link in menu(board).get_by_role("link").all():
        assert can_be_pressed(link)
    board.keyboard.press("Escape")

    expect(menu(board)).to_be_hidden()
    expect(brand(board)).to_be_focused()


@pytest.mark.parametrize(("name", "heading"), PAGES.items())
def test_the_menu_leads_to_the_sites_pages(board: Page, name: str, heading: str) -> None:
    brand(board).click()
    menu(board).get_by_role("link", name=name, exact=True).click()

    expect(board.get_by_role("heading", name=heading, level=1).first).to_be_visible()


def test_the_menu_lists_the_keys(board: Page) -> None:
    brand(board).click()
    board.get_by_role("button", name="Taster").click()
    keys = board.get_by_role("dialog", name="Taster")
    expect(keys).to_contain_text("Næste og forrige kort")
    expect(keys).to_contain_text("Giver det åbne kort en rating")
    expect(menu(board)).to_be_hidden()
    keys.get_by_role("button", name="Luk").click()

    expect(brand(board)).to_be_focused()


@pytest.mark.parametrize("touch", [True, False])
def test_the_choice_of_dark_is_kept(browser: Browser, base_url: str, touch: bool) -> None:
    settings: dict[str, Any] = {"base_url": base_url, "has_touch": touch, "color_scheme": "light"}
    with browser.new_context(**settings) as context:
        page = context.new_page()
        open_board(page)
        expect(page.locator(LIGHT)).to_be_attached()
        for button in (page.locator(".line__brand"), switch(page)):
            button.tap() if touch else button.click()

        expect(page.locator(DARK)).to_be_attached()
        page.reload()
        expect(page.locator(DARK)).to_be_attached()


def test_dark_on_the_board_is_dark_on_the_other_pages_and_back(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    open_board(page)
    page.locator(".line__brand").click()
    switch(page).click()
    page.goto("om/privatliv/")
    expect(page.locator(DARK)).to_be_attached()
    page.locator(".md-header label[title='Skift til lys visning']").click()
    expect(page.locator(LIGHT)).to_be_attached()
    page.goto("tavle/")

    expect(page.locator(LIGHT)).to_be_attached()


def test_the_board_is_dark_where_the_system_is_until_someone_chooses(page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    open_board(page)
    expect(page.locator(DARK)).to_be_attached()
    page.emulate_media(color_scheme="light")
    expect(page.locator(LIGHT)).to_be_attached()
    page.locator(".line__brand").click()
    switch(page).click()
    expect(page.locator(DARK)).to_be_attached()
    page.emulate_media(color_scheme="dark")
    page.emulate_media(color_scheme="light")

    expect(page.locator(DARK)).to_be_attached()


def test_the_switch_works_before_python_does(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    page.route("**/core.js", lambda route: route.abort())
    page.goto("tavle/")
    expect(page.locator("#tavle[data-state=failed]")).to_be_attached()
    page.locator(".line__brand").click()
    switch(page).click()

    expect(page.locator(DARK)).to_be_attached()
    expect(page.locator(READY)).to_have_count(0)
