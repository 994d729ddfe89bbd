"""The site's header on the board, whose script comes only when someone reaches for it."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.board import READY
from tests.support.server import Site

SCRIPT = "/assets/javascripts/bundle."
SWITCH = ".md-header label[title='Skift til mørk visning']"


def asked_for_script(site: Site) -> bool:
    return any(SCRIPT in request for request in site.requests)


def test_a_meeting_does_not_fetch_the_sites_script(board: Page, site: Site) -> None:
    site.requests.clear()
    board.get_by_role("button", name="Placér Undgå stress").click()
    assert not asked_for_script(site)

    board.get_by_role("textbox", name="Søg").click()
    board.get_by_role("textbox", name="Søg").fill("mobning")

    expect(board.get_by_role("dialog").get_by_role("link").first).to_be_visible()
    assert asked_for_script(site)


@pytest.mark.parametrize("touch", [True, False])
def test_the_first_tap_on_the_switch_counts(browser: Browser, base_url: str, touch: bool) -> None:
    settings: dict[str, Any] = {"base_url": base_url, "has_touch": touch, "color_scheme": "light"}
    with browser.new_context(**settings) as context:
        page = context.new_page()
        page.goto("tavle/")
        expect(page.locator(READY)).to_be_attached()
        switch = page.locator(SWITCH)
        switch.tap() if touch else switch.click()

        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        page.reload()
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_the_board_is_dark_where_the_system_is(page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto("tavle/")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")

    expect(page.locator(".md-header label[title='Skift til lys visning']")).to_be_visible()
    expect(page.locator(SWITCH)).to_be_hidden()
