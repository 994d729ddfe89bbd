"""How the tests find their way on the board, as a person would."""

import json

from playwright.sync_api import Locator, Page

READY = "#tavle[data-state=ready]"
# A board's file with nothing in it.
EMPTY_FILE: dict[str, object] = {
    "type": "baeredygtigt-arbejdsmiljoe/tavle",
    "version": 1,
    "scale": "indsats-og-resultat-1-5",
    "answers": {},
}


def hand_in(page: Page, content: object) -> None:
    """Chooses a file: its bytes, or what it holds as JSON."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    page.locator("#file").set_input_files(
        {"name": "tavle.json", "mimeType": "application/json", "buffer": body}
    )


def view(page: Page, name: str) -> None:
    """Goes to a view by its tab."""
    page.get_by_role("link", name=name, exact=True).click()


def time_shown(page: Page) -> Locator:
    """What the meeting's clock says."""
    return page.locator("[data-time]")


def own_card(page: Page, area: str, title: str) -> None:
    """Writes on a blank card and leaves it open."""
    page.get_by_role("button", name=f"Blankt kort {area}").first.click()
    page.get_by_role("dialog").get_by_label("Jeres egen indsats").fill(title)


def open_card(page: Page, card: str) -> None:
    """Opens a card on the board by its rating."""
    page.locator(f'[data-card="{card}"]').get_by_role("button", name="Åbn kortet").click()


def rate_open_card(page: Page, value: int) -> None:
    """Rates the card that is open."""
    page.get_by_role("dialog").get_by_role("radio").nth(value - 1).check()


def close(page: Page) -> None:
    """Closes the card that is open."""
    page.get_by_role("dialog").get_by_role("button", name="Luk", exact=True).click()


def rate(page: Page, card: str, value: int) -> None:
    """Opens a card, rates it and closes it."""
    open_card(page, card)
    rate_open_card(page, value)
    close(page)


def new_meeting(page: Page) -> None:
    """Puts the meeting on the list and begins with an empty board."""
    view(page, "Møder")
    page.get_by_role("button", name="Nyt møde").click()
    page.get_by_role("button", name="Ja, nyt møde").click()
