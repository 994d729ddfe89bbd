"""Everything in step 4 on one screen, everything large enough for a finger; and it lies still."""

from collections.abc import Iterator
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, FloatRect, Locator, Page, expect

from tests.support.board import (
    GLIDED,
    answer,
    can_be_pressed,
    card,
    close,
    grip,
    in_field,
    open_board,
    open_card,
    own_card,
    place,
    put_on_board,
    sheet,
    view,
)

LAPTOPS = [(1280, 720), (1366, 768), (1920, 1080)]
STEP = "4. Placér dialogkortene"
# A touch target's least height, and the least width of a grip by mouse.
FINGER = 44
LEAST = 24
# What a layout in fractions of a pixel may round away.
ROUNDING = 0.5
CARDS = 30

SCROLLS = """
() => [document.documentElement, document.querySelector(".views")]
  .map(part => part.scrollHeight - part.clientHeight + part.scrollWidth - part.clientWidth)
"""


def box(element: Locator) -> FloatRect:
    found = element.bounding_box()
    assert found
    return found


def bottom(rect: FloatRect) -> float:
    return rect["y"] + rect["height"]


def right(rect: FloatRect) -> float:
    return rect["x"] + rect["width"]


def lies_within(inner: FloatRect, outer: FloatRect) -> bool:
    return (
        inner["x"] >= outer["x"] - ROUNDING
        and inner["y"] >= outer["y"] - ROUNDING
        and right(inner) <= right(outer) + ROUNDING
        and bottom(inner) <= bottom(outer) + ROUNDING
    )


def waiting(page: Page) -> list[Locator]:
    """The cards that are still to be laid."""
    return page.locator(".tray .card").all()


def lay_half(page: Page) -> None:
    """Lays half of the cards, in the order of the form."""
    for left in range(CARDS, CARDS // 2, -1):
        expect(page.locator(".tray .card")).to_have_count(left)
        page.locator(".tray .card__place").first.click()
    page.mouse.move(0, 0)


def step_four(page: Page, width: int, height: int) -> None:
    """The board in step 4, its help open."""
    page.set_viewport_size({"width": width, "height": height})
    page.get_by_role("combobox", name="Mødets trin").select_option(STEP)
    page.get_by_role("button", name="Hjælp", exact=True).click()
    expect(page.get_by_role("complementary", name="Hjælp")).to_be_visible()


def is_one_screen(page: Page, cards: int) -> None:
    """Every field and every card still to be laid is in sight, and nothing scrolls."""
    window = box(page.locator(".views"))
    size = page.viewport_size
    assert size
    assert lies_within(window, {"x": 0, "y": 0, **size})
    assert page.evaluate(SCROLLS) == [0, 0]
    fields = page.locator(".field").all()
    assert len(fields) == 9
    assert len(waiting(page)) == cards
    outside = [part for part in fields + waiting(page) if not lies_within(box(part), window)]
    assert outside == []


def is_large_enough(page: Page, grip_width: int) -> None:
    """What is pressed on the board and around it is large enough."""
    board = page.locator("#maaloversigt :is(.card__face, .card__place, .card__grip, .blank)")
    around = page.locator(".line :is(button, select), .foot :is(button, a)")
    parts = [part for part in board.all() + around.all() if part.is_visible()]
    assert len(parts) > 3 * CARDS
    low = {part.inner_text(): box(part)["height"] for part in parts}
    assert {name: height for name, height in low.items() if height < FINGER - ROUNDING} == {}
    for part in page.locator(".card__grip").all():
        assert box(part)["width"] >= grip_width


@pytest.mark.parametrize(("width", "height"), LAPTOPS)
def test_step_four_is_one_screen(board: Page, width: int, height: int) -> None:
    step_four(board, width, height)

    is_one_screen(board, CARDS)
    is_large_enough(board, LEAST)


@pytest.mark.parametrize(("width", "height"), LAPTOPS)
def test_it_is_one_screen_when_half_is_laid(board: Page, width: int, height: int) -> None:
    step_four(board, width, height)
    board.get_by_role("complementary").get_by_role("button", name="Luk").click()
    lay_half(board)
    board.get_by_role("button", name="Hjælp", exact=True).click()

    is_one_screen(board, CARDS // 2)
    assert len(board.locator(".field .card").all()) == CARDS // 2
    for part in board.locator(".field .card").all():
        expect(part).to_be_in_viewport(ratio=1)


def test_a_finger_gets_a_wide_grip(browser: Browser, base_url: str) -> None:
    size: Any = {"width": 1366, "height": 768}
    with browser.new_context(base_url=base_url, has_touch=True, viewport=size) as context:
        page = context.new_page()
        open_board(page)
        step_four(page, 1366, 768)

        is_one_screen(page, CARDS)
        is_large_enough(page, FINGER)


@pytest.mark.parametrize(("width", "height"), LAPTOPS)
def test_the_help_takes_no_room_above_the_board(board: Page, width: int, height: int) -> None:
    step_four(board, width, height)
    with_help = [box(part)["y"] for part in board.locator(".field").all()]
    board.get_by_role("complementary").get_by_role("button", name="Luk").click()

    assert [box(part)["y"] for part in board.locator(".field").all()] == with_help


@pytest.mark.parametrize(("width", "height"), LAPTOPS)
def test_the_rows_of_the_three_columns_line_up(board: Page, width: int, height: int) -> None:
    board.set_viewport_size({"width": width, "height": height})
    rows = [
        [box(part) for part in area.locator(".field, .tray").all()]
        for area in board.locator(".area").all()
    ]

    assert len(rows) == 3
    for first, *others in zip(*rows, strict=True):
        assert [(part["y"], part["height"]) for part in others] == [
            (first["y"], first["height"])
        ] * 2


@pytest.mark.parametrize(("width", "height"), LAPTOPS)
def test_the_other_areas_lie_still_when_a_card_is_laid(
    board: Page, width: int, height: int
) -> None:
    step_four(board, width, height)
    parts = board.locator(".area:not([data-area=udvikling]) :is(.field, .card, .blank)").all()
    others = [part for part in parts if part.is_visible()]
    before = [box(part) for part in others]
    assert len(before) > 19
    place(board, "Mentorordninger")
    expect(in_field(board, "ledere", "mentorordninger")).to_be_visible()

    assert [box(part) for part in others] == before


TITLES = ["Mentorordninger", "Interne lederfora", "Elever og voksenelever", "Undgå stress"]


@pytest.mark.parametrize(("width", "height"), LAPTOPS)
@pytest.mark.parametrize("title", TITLES)
def test_a_double_click_lays_one_card(board: Page, title: str, width: int, height: int) -> None:
    board.set_viewport_size({"width": width, "height": height})
    board.get_by_role("combobox", name="Mødets trin").select_option(STEP)
    spot = box(board.get_by_role("button", name=f"Læg {title} på"))
    board.mouse.dblclick(spot["x"] + spot["width"] / 2, spot["y"] + spot["height"] / 2)

    expect(board.locator(".field .card")).to_have_count(1)
    expect(board.locator(".field .card")).to_contain_text(title.split()[-1][:4])


def test_all_ratings_are_on_one_large_screen(board: Page) -> None:
    board.set_viewport_size({"width": 1920, "height": 1080})
    view(board, "Ratingskema")
    rows = board.locator(".rate").all()

    assert len(rows) == CARDS
    for row in rows:
        expect(row).to_be_in_viewport(ratio=1)


SIZES = [*LAPTOPS, (768, 1024), (390, 844)]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_what_decides_is_in_sight_when_a_card_opens(board: Page, width: int, height: int) -> None:
    board.set_viewport_size({"width": width, "height": height})
    open_card(board, "organisering-af-arbejdet")
    opened = sheet(board)
    parts = [
        *opened.get_by_role("radio").all(),
        opened.get_by_role("checkbox", name="Betyder mest for os"),
        opened.get_by_label("Lagt til side"),
        opened.get_by_role("button", name="Ikke relevant hos os"),
        opened.get_by_role("button", name="Kender vi ikke"),
    ]
    assert len(parts) == 5 + 4

    for part in parts:
        expect(part).to_be_in_viewport(ratio=1)
        assert can_be_pressed(part)


def test_the_scales_words_are_legible_on_the_wall(board: Page) -> None:
    board.set_viewport_size({"width": 1920, "height": 1080})
    board.get_by_role("button", name="Fuld skærm").click()
    open_card(board, "stress")
    words = sheet(board).locator(".radio__words").all()
    assert len(words) == 5

    for word in words:
        assert word.evaluate("word => parseFloat(getComputedStyle(word).fontSize)") >= 16


FOOT = ["Forrige kort", "Næste kort", "og gå videre", "Luk"]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_each_button_of_a_card_keeps_its_place(board: Page, width: int, height: int) -> None:
    board.set_viewport_size({"width": width, "height": height})
    open_card(board, "mentorordninger")
    foot = board.locator(".sheet__foot")
    places: dict[str, set[tuple[float, float, float]]] = {name: set() for name in FOOT}
    ends: set[float] = set()
    for number in range(1, CARDS + 1):
        expect(foot).to_contain_text(f"{number} af {CARDS}")
        for name in FOOT:
            spot = box(foot.get_by_role("button", name=name))
            # The button that names its field is as wide as that name: it grows to the left.
            left = right(spot) if name == "og gå videre" else spot["x"]
            places[name].add((round(left), round(spot["y"]), round(spot["height"])))
            ends.add(bottom(spot) <= height)
        board.keyboard.press("PageDown")

    assert {name: len(spots) for name, spots in places.items()} == dict.fromkeys(FOOT, 1)
    assert ends == {True}


def test_the_buttons_stay_when_a_card_is_laid_rated_and_laid_aside(board: Page) -> None:
    board.set_viewport_size({"width": 1366, "height": 768})
    open_card(board, "stress")
    kept = ["Forrige kort", "Næste kort", "Luk"]

    def places() -> list[FloatRect]:
        foot = board.locator(".sheet__foot")
        return [box(foot.get_by_role("button", name=name)) for name in kept]

    before = places()
    sheet(board).get_by_role("button", name="Læg på Mental sundhed", exact=True).click()
    assert places() == before
    board.keyboard.press("4")
    expect(sheet(board).get_by_role("radio").nth(3)).to_be_checked()
    assert places() == before
    sheet(board).get_by_role("button", name="Kender vi ikke").click()
    expect(sheet(board).get_by_role("radio")).to_have_count(0)

    assert places() == before


@pytest.fixture
def phone(browser: Browser, base_url: str) -> Iterator[Page]:
    """The board on a phone, in step 4."""
    size: Any = {"width": 390, "height": 844}
    with browser.new_context(
        base_url=base_url, has_touch=True, is_mobile=True, viewport=size
    ) as context:
        page = context.new_page()
        open_board(page)
        page.get_by_role("combobox", name="Mødets trin").select_option(STEP)
        yield page


def offered(page: Page) -> list[Locator]:
    return page.get_by_role("button", name="Læg her").all()


def comes_with_its_fields(page: Page, name: str, fields: int) -> None:
    """A card that is picked up and its area's fields are in sight together, all to be tapped."""
    window = box(page.locator(".views"))
    picked = card(page, name)
    expect(grip(page, name)).to_have_attribute("aria-pressed", "true")
    assert lies_within(box(picked), window)
    assert can_be_pressed(picked.locator(".card__face"))
    assert can_be_pressed(grip(page, name))
    offers = offered(page)
    assert len(offers) == fields
    for offer in offers:
        assert lies_within(box(offer), window)
        assert can_be_pressed(offer)
        assert box(offer)["height"] >= FINGER - ROUNDING


# At the top of an area's cards, in the middle and at the end.
PICKED = ["mentorordninger", "videndeling", "personer-under-uddannelse", "stress", "livsfaser"]


@pytest.mark.parametrize("name", PICKED)
def test_on_a_phone_a_card_and_its_fields_are_in_sight_together(phone: Page, name: str) -> None:
    grip(phone, name).tap()
    comes_with_its_fields(phone, name, 3)
    offered(phone)[0].tap()

    expect(phone.locator(f".field [data-card={name}]")).to_be_attached()
    assert offered(phone) == []
    expect(answer(phone)).to_contain_text("ligger nu på")
    expect(answer(phone)).to_be_in_viewport(ratio=1)
    assert can_be_pressed(answer(phone).get_by_role("button", name="Fortryd"))


@pytest.mark.parametrize("title", ["Mentorordninger", "Rammer for videndeling"])
def test_on_a_phone_a_laid_card_is_moved_or_taken_off(phone: Page, title: str) -> None:
    name = {"Mentorordninger": "mentorordninger", "Rammer for videndeling": "videndeling"}[title]
    phone.get_by_role("button", name=f"Læg {title} på").tap()
    expect(phone.locator(f".field [data-card={name}]")).to_be_visible()
    grip(phone, name).tap()
    comes_with_its_fields(phone, name, 2)
    phone.get_by_role("button", name="Tag af feltet").tap()

    expect(phone.locator(f".tray [data-card={name}]")).to_be_attached()
    expect(answer(phone)).to_contain_text("taget af tavlen")


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_on_a_phone_the_next_card_stays_in_sight_when_one_is_laid(
    phone: Page, motion: Literal["reduce", "no-preference"]
) -> None:
    phone.emulate_media(reduced_motion=motion)
    following = card(phone, "tilbage-paa-job")
    following.scroll_into_view_if_needed()
    phone.get_by_role("button", name="Læg Undgå stress på").tap()
    expect(in_field(phone, "mental-sundhed", "stress")).to_be_attached()
    phone.evaluate(GLIDED)

    expect(following).to_be_in_viewport(ratio=1)


# In an area with ten cards on its fields: one that lies among them, one that waits, the first.
CROWDED = [("blank-udvikling-8", 2), ("videndeling", 3), ("mentorordninger", 2)]


@pytest.mark.parametrize(("name", "fields"), CROWDED)
def test_on_a_phone_a_crowded_area_still_shows_its_fields(
    phone: Page, name: str, fields: int
) -> None:
    cards = {
        f"blank-udvikling-{number}": {"title": f"Vores egen {number}", "objective": "medarbejdere"}
        for number in range(1, 9)
    }
    laid = {name: {"objective": "ledere"} for name in ("mentorordninger", "interne-lederfora")}
    put_on_board(phone, {"cards": {**cards, **laid}})
    grip(phone, name).tap()

    comes_with_its_fields(phone, name, fields)


def test_an_own_card_at_the_end_of_a_phones_area_comes_along(phone: Page) -> None:
    own_card(phone, "Fastholdelse", "Fredagsmorgenmad med alle")
    close(phone)
    name = "blank-fastholdelse-1"
    grip(phone, name).tap()
    comes_with_its_fields(phone, name, 3)
    phone.get_by_role("button", name="Læg her Trivsel").tap()

    expect(in_field(phone, "trivsel", name)).to_be_attached()
