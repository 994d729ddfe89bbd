"""A whole meeting, from preparing to printed minutes: by touch alone, and by keyboard alone."""

from typing import Any

from playwright.sync_api import Browser, Locator, Page, expect

from tests.support.board import face, open_board, printed, sheet

NAME = """
() => {
  const element = document.activeElement;
  const label = element.labels?.[0] ?? element;
  return (element.getAttribute("aria-label") ?? label.textContent).replace(/\\s+/g, " ").trim();
}
"""
ENOUGH = 600


def agrees(page: Page) -> None:
    """What the meeting came to, on screen and on paper."""
    minutes = page.locator("[data-minutes]")
    for line in ("Mødeleder: Karen", "Undgå stress (2)", "Af hvem? Ali", "Gåture (4)"):
        expect(minutes).to_contain_text(line)
        assert line in printed(page)


def test_by_touch_alone(browser: Browser, base_url: str) -> None:
    size: Any = {"width": 1920, "height": 1080}
    with browser.new_context(base_url=base_url, has_touch=True, viewport=size) as context:
        page = context.new_page()
        open_board(page)

        def tap(role: Any, name: str, within: Page | Locator = page) -> None:
            within.get_by_role(role, name=name, exact=True).first.tap()

        tap("link", "Forbered")
        page.get_by_label("Mødeleder").tap()
        page.get_by_label("Mødeleder").fill("Karen")
        tap("button", "Start uret")
        for _ in range(3):
            tap("button", "Næste trin ›")
        place = page.locator(".tray .card__place")
        for left in range(30, 0, -1):
            expect(place).to_have_count(left)
            place.first.tap()
        face(page, "stress").tap()
        sheet(page).locator(".radio").nth(1).tap()
        sheet(page).get_by_label("Betyder mest for os").tap()
        tap("button", "Luk", sheet(page))
        tap("button", "Næste trin ›")
        tap("button", "Blankt kort Udvikling")
        sheet(page).get_by_label("Jeres egen indsats").fill("Gåture")
        sheet(page).locator(".radio").nth(3).tap()
        tap("button", "Læg på Medarbejdere", sheet(page))
        tap("button", "Luk", sheet(page))
        tap("button", "Næste trin ›")
        expect(page.get_by_role("row", name="Betyder mest for os")).to_contain_text("Undgå stress")
        tap("button", "Næste trin ›")
        tap("button", "★ Undgå stress (2)")
        page.get_by_label("Af hvem? Mental sundhed").fill("Ali")
        tap("link", "Referat")

        agrees(page)


def test_by_keyboard_alone(page: Page) -> None:
    open_board(page)
    keys = page.keyboard

    def to(name: str) -> None:
        """Tabs to what is called so."""
        for _ in range(ENOUGH):
            keys.press("Tab")
            if page.evaluate(NAME) == name:
                return
        raise AssertionError(f"no way by keyboard to {name}")

    def press(name: str) -> None:
        to(name)
        keys.press("Enter")

    press("Forbered")
    to("Mødeleder")
    keys.type("Karen")
    press("Måloversigt")
    press("Læg Undgå stress på Mental sundhed")
    keys.press("Enter")
    to("1Lav indsats, få resultater")
    keys.press("ArrowRight")
    to("★ Betyder mest for os")
    keys.press("Space")
    press("Luk")
    press("Blankt kort Udvikling")
    keys.type("Gåture")
    to("1Lav indsats, få resultater")
    for _ in range(3):
        keys.press("ArrowRight")
    press("Luk")
    press("Opfølgningsskema")
    press("★ Undgå stress (2)")
    to("Af hvem? Mental sundhed")
    keys.type("Ali")
    press("Referat")

    agrees(page)
