"""Every page, light and dark, against the rules of WCAG 2.2 AA that a machine can check."""

import re
from pathlib import Path
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.support.board import (
    GLIDED,
    close,
    grip,
    new_meeting,
    open_board,
    open_card,
    place,
    sheet,
    view,
)

TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
SCHEMES: list[Literal["light", "dark"]] = ["light", "dark"]
PATIENCE = 60_000
PALETTES = {"light": "default", "dark": "slate"}


def violations(page: Page, exclude: str = "mpy-config") -> list[tuple[str, list[Any]]]:
    page.evaluate(GLIDED)
    context = {"exclude": [[exclude]]}
    dark = page.locator("body").get_attribute("data-md-color-scheme") == PALETTES["dark"]
    # What is light and what is dark differ in nothing but colours.
    options = {
        "runOnly": COLOURS if dark else TAGS,
        "resultTypes": ["violations"],
        # It reads the style sheets again, and gives up early on a busy machine.
        "preload": {"assets": ["cssom"], "timeout": PATIENCE},
    }
    found = Axe().run(page, context=context, options=options).response["violations"]
    return [(rule["id"], [node["target"] for node in rule["nodes"]][:5]) for rule in found]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_page(page: Page, site_folder: Path, scheme: Literal["light", "dark"]) -> None:
    files = sorted(site_folder.rglob("index.html"))
    assert files
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    found = {}
    for file in files:
        address = re.sub("index.html$", "", file.relative_to(site_folder).as_posix())
        page.goto(address or "./")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", PALETTES[scheme])
        found[address] = violations(page)

    assert {address: rules for address, rules in found.items() if rules} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_board_in_use(page: Page, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    open_board(page)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", PALETTES[scheme])
    found = {"welcome": violations(page)}
    page.get_by_role("button", name="Bæredygtigt arbejdsmiljø").click()
    found["menu"] = violations(page)
    page.keyboard.press("Escape")
    place(page, "Undgå stress")
    found["answer"] = violations(page)
    grip(page, "alder").click()
    found["picked up"] = violations(page)
    page.keyboard.press("Escape")
    open_card(page, "stress")
    sheet(page).get_by_role("radio").nth(3).check()
    found["card"] = violations(page)
    page.keyboard.press("PageDown")
    sheet(page).get_by_role("button", name="Kender vi ikke").click()
    found["card laid aside"] = violations(page)
    close(page)
    for name in ["Måloversigt", "Ratingskema", "Vigtigst", "Opfølgningsskema", "Møder"]:
        view(page, name)
        found[name] = violations(page)
    page.get_by_role("button", name="Nyt møde").click()
    found["question"] = violations(page)

    assert {where: rules for where, rules in found.items() if rules} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_whole_meeting(page: Page, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    open_board(page, "tavle/?eksempel")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", PALETTES[scheme])
    found = {}
    for name in ["Forbered", "Vigtigst", "Ratingskema", "Opfølgningsskema", "Referat", "Møder"]:
        view(page, name)
        found[name] = violations(page)
    page.get_by_role("button", name="Ret uret").click()
    found["Ret uret"] = violations(page)
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    found["Taster"] = violations(page)
    page.keyboard.press("Escape")
    new_meeting(page)
    view(page, "Møder")
    found["meetings"] = violations(page)
    page.get_by_role("button", name="Omdøb").click()
    found["rename"] = violations(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Åbn", exact=True).click()
    view(page, "Forbered")
    page.get_by_role("combobox", name="Omfang").select_option(index=1)
    view(page, "Måloversigt")
    found["one area"] = violations(page)
    page.get_by_role("button", name="Vis alle områder").click()
    page.get_by_role("button", name="Fuld skærm").click()
    page.get_by_role("button", name="Hjælp", exact=True).click()
    for step in range(1, 8):
        found[f"step {step}"] = violations(page)
        if step < 7:
            page.get_by_role("button", name="Næste trin").click()
    page.get_by_role("button", name="Blankt kort", include_hidden=True).first.evaluate(
        "button => button.click()"
    )
    found["blank card"] = violations(page)
    page.get_by_role("button", name="Fingerafstemning").click()
    found["vote, hidden"] = violations(page)
    page.get_by_role("button", name="Vis, hvordan").click()
    found["vote, revealed"] = violations(page)

    assert {where: rules for where, rules in found.items() if rules} == {}
