"""The meeting's course: preparing, steps and clock, own cards, what means most, the minutes."""

import io

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect
from pypdf import PdfReader

READY = "#tavle[data-state=ready]"
NINE = "2026-11-24T09:00:00"


@pytest.fixture
def board(page: Page) -> Page:
    page.clock.install(time=NINE)
    page.goto("tavle/")
    page.clock.run_for(1000)
    expect(page.locator(READY)).to_be_attached()
    return page


def view(page: Page, name: str) -> None:
    page.get_by_role("link", name=name, exact=True).click()


def time_shown(page: Page) -> Locator:
    return page.locator("[data-shows=clock]")


def own_card(page: Page, area: str, title: str) -> None:
    """Writes on a blank card and leaves it open."""
    page.get_by_role("button", name=f"Tag et blankt kort {area}").click()
    page.get_by_role("dialog").get_by_label("Jeres egen indsats").fill(title)


def close(page: Page) -> None:
    page.get_by_role("dialog").get_by_role("button", name="Luk").click()


def test_a_plan_is_proposed_and_can_be_changed(board: Page) -> None:
    view(board, "Forbered")
    board.get_by_label("Antal deltagere").fill("14")
    board.get_by_label("Starttid").fill("09:00")
    expect(board.get_by_text("3 grupper på 5 + 5 + 4")).to_be_visible()
    expect(board.get_by_role("row", name="Slut")).to_contain_text("10.30")

    board.get_by_label("Minutter i alt").fill("60")
    expect(board.get_by_text("Under 90 minutter")).to_be_visible()
    board.get_by_label("Minutter: Statusopsummering").fill("20")

    expect(board.get_by_role("row", name="Slut")).to_contain_text("10.13")
    expect(board.get_by_role("row", name="Slut")).to_contain_text("73 i alt")


def test_the_clock_follows_the_steps_and_a_reload(board: Page) -> None:
    expect(time_shown(board)).to_have_text("5 min. til trinnet, 90 i alt")
    board.get_by_role("button", name="Start uret").click()
    board.clock.run_for("03:00")
    expect(time_shown(board)).to_have_text("2 min. tilbage af trinnet, 87 af mødet")

    board.get_by_role("button", name="Næste trin").click()
    expect(time_shown(board)).to_contain_text("2 min. foran")
    board.clock.run_for(1000)
    board.reload()
    board.clock.run_for("09:00")
    expect(time_shown(board)).to_contain_text("4 min. over trinnets tid")
    board.get_by_role("button", name="5 min. mere").click()
    expect(time_shown(board)).to_contain_text("1 min. tilbage af trinnet")

    board.get_by_role("button", name="Hold pause").click()
    board.clock.run_for("30:00")
    expect(time_shown(board)).to_contain_text("1 min. tilbage af trinnet")
    expect(board.get_by_role("button", name="Fortryd")).to_be_enabled()


def test_a_clock_that_is_set_back_shows_no_absurd_time(board: Page) -> None:
    board.get_by_role("button", name="Start uret").click()
    board.clock.set_system_time("2026-11-23T09:00:00")
    board.get_by_role("button", name="Næste trin").click()

    expect(time_shown(board)).to_have_text("5 min. tilbage af trinnet, 90 af mødet")


def test_a_step_is_chosen_freely_and_shows_its_questions(board: Page) -> None:
    board.get_by_label("Mødets trin").last.select_option("6. Bæredygtighed")

    expect(board.get_by_role("heading", name="Hvad betyder mest?")).to_be_visible()
    board.get_by_text("Det siger og spørger mødelederen om: Bæredygtighed").click()
    expect(board.get_by_text("Hvilke indsatser kommer til at betyde mest for os?")).to_be_visible()


def test_an_own_card_is_a_card_like_the_others(board: Page) -> None:
    own_card(board, "Udvikling", "Gåture <b>i frokosten</b> 🙂")
    board.get_by_role("dialog").get_by_role("radio").nth(3).check()
    board.get_by_role("dialog").get_by_role("button", name="Læg på Organisation").click()
    close(board)
    field = board.locator('[data-objective="organisation"]')
    expect(
        field.get_by_role("button", name="Gåture <b>i frokosten</b> 🙂", exact=True)
    ).to_be_visible()
    board.clock.run_for(1000)

    board.reload()
    board.clock.run_for(1000)
    expect(
        field.get_by_role("button", name="Gåture <b>i frokosten</b> 🙂", exact=True)
    ).to_be_visible()
    view(board, "Ratingskema")
    expect(board.get_by_role("group", name="Gåture").get_by_label("4")).to_be_checked()
    expect(board.get_by_text("1 af 31 kort har fået en rating")).to_be_visible()


def test_an_own_card_with_nothing_on_it_is_put_back(board: Page) -> None:
    board.get_by_role("button", name="Tag et blankt kort Udvikling").click()
    close(board)

    expect(board.get_by_role("button", name="Blankt kort", exact=True)).to_have_count(0)


def test_deleting_an_own_card_asks_and_can_be_undone(board: Page) -> None:
    own_card(board, "Fastholdelse", "Fredagsmorgenmad")
    board.get_by_role("dialog").get_by_role("button", name="Slet kortet").click()
    board.get_by_role("button", name="Ja, slet kortet").click()
    card = board.get_by_role("button", name="Fredagsmorgenmad", exact=True)
    expect(card).to_have_count(0)

    board.get_by_role("button", name="Fortryd").click()

    expect(card).to_be_visible()


def test_a_card_laid_aside_is_not_waited_for(board: Page) -> None:
    board.locator('[data-card="vold"]').get_by_role("button", name="Åbn kortet").click()
    board.get_by_role("dialog").get_by_role("button", name="Kender vi ikke").click()
    expect(board.get_by_role("dialog").get_by_label("Lagt til side")).to_have_value(
        "Kender vi ikke"
    )
    close(board)
    view(board, "Ratingskema")

    expect(board.get_by_text("0 af 29 kort har fået en rating")).to_be_visible()
    expect(board.locator("[data-list=aside]")).to_contain_text("Forebyggelse af vold")


def test_from_the_weak_and_important_to_the_agreement_and_the_minutes(board: Page) -> None:
    board.get_by_role("button", name="Placér Undgå stress").click()
    board.locator('[data-card="stress"]').get_by_role("button", name="Åbn kortet").click()
    board.get_by_role("dialog").get_by_role("radio").nth(0).check()
    close(board)
    view(board, "Vigtigst")
    board.get_by_role("checkbox", name="Undgå stress").check()
    expect(board.get_by_role("region", name="begynd her")).to_contain_text("Undgå stress")
    expect(board.get_by_text("I har 4 af 5 mærker tilbage.")).to_be_visible()
    expect(board.get_by_text("I har kort på 1 af 9 målsætninger.")).to_be_visible()
    board.get_by_label("Bevidst lagt et andet sted: Ledere").fill("Hos HR")

    view(board, "Opfølgningsskema")
    board.get_by_role("button", name="★ Undgå stress (1)").click()
    board.get_by_label("Af hvem? Mental sundhed").fill("Karen")
    board.get_by_label("Hvad er de næste skridt?").fill("Vi mødes i maj")
    view(board, "Referat")

    pdf = PdfReader(io.BytesIO(board.pdf(prefer_css_page_size=True)))
    text = "\n".join(page.extract_text() for page in pdf.pages)
    lines = [
        "Det aftalte vi",
        "Mental sundhed. Hvad vi vil prioritere? Undgå stress Af hvem? Karen",
        "Hvad er de næste skridt? Vi mødes i maj",
        "Ledere. Bevidst lagt et andet sted: Hos HR",
    ]
    for line in lines:
        expect(board.locator("[data-minutes]")).to_contain_text(line)
        assert line in text
    assert "Fortryd" not in text


def test_the_minutes_are_copied_as_text(board: Page, context: BrowserContext) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    board.get_by_label("Gruppe", exact=True).fill("Hold 1")
    view(board, "Referat")
    board.get_by_role("button", name="Kopiér som tekst").click()

    expect(board.get_by_role("alert")).to_contain_text("Referatet er kopieret")
    assert board.evaluate("navigator.clipboard.readText()") == "Mødet\n- Gruppe: Hold 1"


def test_the_whole_board_fits_the_screen(board: Page) -> None:
    board.set_viewport_size({"width": 1920, "height": 1080})
    places = {
        "Udvikling": "Ledere",
        "Rummelighed": "Mangfoldighed",
        "Fastholdelse": "Mental sundhed",
    }
    for area, objective in places.items():
        for number in range(3):
            own_card(board, area, f"Vores egen indsats {number + 1}")
            board.get_by_role("dialog").get_by_role("button", name=f"Læg på {objective}").click()
            close(board)
    for _ in range(30):
        board.get_by_role("button", name="Placér").first.evaluate("button => button.click()")
    board.get_by_role("button", name="Fuld skærm").click()
    expect(board.get_by_role("link", name="Vejledning")).to_be_hidden()
    board.evaluate("scrollTo(0, 0)")

    for face in board.locator(".card__face").all():
        expect(face).to_be_in_viewport(ratio=1)
        assert face.evaluate("face => parseFloat(getComputedStyle(face).fontSize)") >= 20


def test_an_earlier_meeting_is_kept_and_opened_again(board: Page) -> None:
    board.get_by_label("Gruppe", exact=True).fill("Hold 1")
    board.get_by_role("button", name="Placér Undgå stress").click()
    board.locator('[data-card="stress"]').get_by_role("button", name="Åbn kortet").click()
    board.get_by_role("dialog").get_by_role("radio").nth(0).check()
    close(board)
    board.get_by_role("button", name="Nyt møde").first.click()
    board.get_by_role("button", name="Ja, nyt møde").click()
    expect(board.get_by_label("Gruppe", exact=True)).to_have_value("")
    board.get_by_label("Gruppe", exact=True).fill("Hold 2")

    view(board, "Møder")
    expect(board.get_by_role("listitem").filter(has_text="Hold 1")).to_be_visible()
    board.get_by_role("button", name="Åbn", exact=True).click()
    expect(board.get_by_label("Gruppe", exact=True)).to_have_value("Hold 1")
    expect(board.locator('[data-card="stress"] .mark')).to_have_text("1")

    view(board, "Møder")
    kept = board.locator(".kept").filter(has_text="Hold 2")
    kept.get_by_role("button", name="Slet").click()
    board.get_by_role("button", name="Ja, slet mødet").click()
    expect(board.get_by_text("Her er ingen andre møder endnu.")).to_be_visible()


def test_last_years_cards_begin_the_next_meeting(board: Page) -> None:
    board.get_by_label("Gruppe", exact=True).fill("Hold 1")
    board.get_by_role("button", name="Placér Undgå stress").click()
    board.locator('[data-card="stress"]').get_by_role("button", name="Åbn kortet").click()
    board.get_by_role("dialog").get_by_role("radio").nth(0).check()
    close(board)
    board.get_by_role("button", name="Nyt møde").first.click()
    board.get_by_role("button", name="Ja, nyt møde").click()
    view(board, "Møder")
    board.get_by_role("button", name="Brug som næste års start").click()

    stress = board.locator('[data-objective="mental-sundhed"] [data-card="stress"]')
    expect(stress.locator(".mark")).to_have_text("–")
    expect(board.get_by_label("Gruppe", exact=True)).to_have_value("Hold 1")


def test_a_finger_vote_is_hidden_until_it_is_shown(board: Page) -> None:
    board.locator('[data-card="stress"]').get_by_role("button", name="Åbn kortet").click()
    board.get_by_role("dialog").get_by_role("button", name="Fingerafstemning").click()
    vote = board.get_by_role("dialog", name="Fingerafstemning: Undgå stress")
    for value, count in ((1, "1"), (3, "2"), (5, "1")):
        vote.get_by_label(f"Viste {value}").fill(count)
    result = vote.get_by_text("4 stemmer. Midten er 3.")
    expect(result).to_be_hidden()

    vote.get_by_role("button", name="Vis, hvordan").click()
    expect(result).to_contain_text("I ser forskelligt på det")
    vote.get_by_role("button", name="Brug midten").click()

    expect(board.get_by_role("dialog", name="Undgå stress").get_by_label("3").first).to_be_checked()
    close(board)
    expect(board.locator('[data-card="stress"] .card__wide')).to_be_visible()


def test_the_example_never_touches_the_own_board(board: Page) -> None:
    board.get_by_label("Gruppe", exact=True).fill("Hold 1")
    board.clock.run_for(1000)
    view(board, "Forbered")
    board.get_by_role("link", name="Prøv med et eksempel").click()
    board.clock.run_for(1000)
    expect(board.get_by_text("Dette er et eksempel")).to_be_visible()
    expect(board.get_by_label("Gruppe", exact=True)).to_have_value("Aftenholdet")
    board.get_by_label("Gruppe", exact=True).fill("Prøve")
    board.clock.run_for(1000)

    board.get_by_role("link", name="Til jeres egen tavle").click()
    board.clock.run_for(1000)
    expect(board.get_by_text("Dette er et eksempel")).to_be_hidden()
    expect(board.get_by_label("Gruppe", exact=True)).to_have_value("Hold 1")
