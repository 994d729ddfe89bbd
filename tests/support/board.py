"""How the tests find their way on the board, as a person would."""

import io
import json

from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

READY = "#tavle[data-state=ready]"
# A board's file with nothing in it.
EMPTY_FILE: dict[str, object] = {
    "type": "baeredygtigt-arbejdsmiljoe/tavle",
    "version": 1,
    "scale": "indsats-og-resultat-1-5",
    "answers": {},
}
ON_TOP = """
element => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
"""

# What stands for the rating of a card that has none.
UNRATED = "–"
# When no card is on its way any more.
GLIDED = "Promise.all(document.getAnimations().map(animation => animation.finished))"


def open_board(page: Page, address: str = "tavle/") -> None:
    """Goes to the board and waits until it works."""
    page.goto(address)
    expect(page.locator(READY)).to_be_attached()


def hand_in(page: Page, content: object) -> None:
    """Chooses a file: its bytes, or what it holds as JSON."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    page.locator("#file").set_input_files(
        {"name": "tavle.json", "mimeType": "application/json", "buffer": body}
    )


def put_on_board(page: Page, answers: object) -> None:
    """Opens a file with these answers on an empty board."""
    hand_in(page, {**EMPTY_FILE, "answers": answers})
    expect(answer(page)).to_contain_text("Filen er åbnet")


def view(page: Page, name: str) -> None:
    """Goes to a view by its tab."""
    page.get_by_role("link", name=name, exact=True).click()


def at_group(page: Page, label: str = "Gruppe") -> Locator:
    """The group's name (or what else is so called), in the view where it is written."""
    view(page, "Forbered")
    return page.get_by_label(label, exact=True)


def fill_group(page: Page, text: str, label: str = "Gruppe") -> None:
    """Writes the group's name (or what else is so called) and goes back to the view before."""
    shown = page.get_by_role("navigation", name="Tavle og skemaer").locator("[aria-current]")
    before = shown.inner_text()
    at_group(page, label).fill(text)
    view(page, before)


def time_shown(page: Page) -> Locator:
    """What the meeting's clock says."""
    return page.locator("[data-time]")


def answer(page: Page) -> Locator:
    """What was just done, as it is told to the eye."""
    return page.locator(".answer[data-seen]")


def warning(page: Page) -> Locator:
    """What the board warns of."""
    return page.get_by_role("alert")


def tools(page: Page) -> Locator:
    """The tools at the board's foot: undo, redo and the others."""
    return page.get_by_role("group", name="Værktøjer")


def undo(page: Page) -> None:
    """Presses the board's own button for undo."""
    tools(page).get_by_role("button", name="Fortryd").click()


def redo(page: Page) -> None:
    """Presses the board's own button for redo."""
    tools(page).get_by_role("button", name="Gentag").click()


def card(page: Page, name: str) -> Locator:
    """A card on the board."""
    return page.locator(f'[data-card="{name}"]')


def face(page: Page, name: str) -> Locator:
    """What is tapped on a card on the board to open it."""
    return card(page, name).get_by_role("link")


def grip(page: Page, name: str) -> Locator:
    """What a card on the board is picked up by."""
    return card(page, name).get_by_role("button", name="Tag fat i")


def rating_shown(page: Page, name: str) -> Locator:
    """The rating on a card on the board."""
    return card(page, name).locator(".mark")


def field(page: Page, objective: str) -> Locator:
    """An objective's field on the board."""
    return page.locator(f'[data-objective="{objective}"]')


def in_field(page: Page, objective: str, name: str) -> Locator:
    """A card that lies on a field."""
    return field(page, objective).locator(f'[data-card="{name}"]')


def in_tray(page: Page, name: str) -> Locator:
    """A card that still waits to be laid."""
    return page.locator(f'[data-tray] [data-card="{name}"]')


def place(page: Page, title: str) -> None:
    """Lays a card that waits on the field that its own button names."""
    page.get_by_role("button", name=f"Læg {title} på").click()


def sheet(page: Page) -> Locator:
    """The card that is open."""
    return page.get_by_role("dialog")


def own_card(page: Page, area: str, title: str) -> None:
    """Writes on a blank card and leaves it open."""
    page.get_by_role("button", name=f"Blankt kort {area}").first.click()
    sheet(page).get_by_label("Jeres egen indsats").fill(title)


def open_card(page: Page, name: str) -> None:
    """Opens a card on the board."""
    face(page, name).click()


def rate_open_card(page: Page, value: int) -> None:
    """Rates the card that is open."""
    sheet(page).get_by_role("radio").nth(value - 1).check()


def close(page: Page) -> None:
    """Closes the card that is open."""
    sheet(page).get_by_role("button", name="Luk", exact=True).click()


def rate(page: Page, name: str, value: int) -> None:
    """Opens a card, rates it and closes it."""
    open_card(page, name)
    rate_open_card(page, value)
    close(page)


def new_meeting(page: Page) -> None:
    """Puts the meeting on the list and begins with an empty board."""
    view(page, "Møder")
    page.get_by_role("button", name="Nyt møde").click()
    page.get_by_role("button", name="Ja, nyt møde").click()


def can_be_pressed(element: Locator) -> bool:
    """Whether a finger would meet the element where it stands, without any scrolling."""
    return bool(element.evaluate(ON_TOP))


def printed(page: Page) -> str:
    """What stands on paper when the page is printed as it is."""
    pdf = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    return "\n".join(sheet.extract_text() for sheet in pdf.pages)
