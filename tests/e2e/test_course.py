"""The meeting's course: preparing, steps and clock, own cards, what means most, the minutes."""

import io

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from pypdf import PdfReader

from tests.support.board import (
    close,
    new_meeting,
    open_card,
    own_card,
    rate,
    rate_open_card,
    time_shown,
    view,
)


def test_a_plan_is_proposed_and_can_be_changed(nine: Page) -> None:
    view(nine, "Forbered")
    nine.get_by_label("Antal deltagere").fill("14")
    nine.get_by_label("Starttid").fill("09:00")
    expect(nine.get_by_text("3 grupper (5 + 5 + 4 personer)")).to_be_visible()
    expect(nine.get_by_role("row", name="Slut")).to_contain_text("10.30")

    nine.get_by_label("Minutter i alt").fill("60")
    expect(nine.get_by_text("På under 90 minutter")).to_be_visible()
    nine.get_by_label("Minutter: Statusopsummering").fill("20")

    expect(nine.get_by_role("row", name="Slut")).to_contain_text("10.13")
    expect(nine.get_by_role("row", name="Slut")).to_contain_text("73 i alt, 13 mere end mødets 60")


def test_the_clock_follows_the_steps_and_a_reload(nine: Page) -> None:
    expect(time_shown(nine)).to_have_text("5 min. til trinnet, 90 i alt")
    nine.get_by_role("button", name="Start uret").click()
    nine.clock.run_for("03:00")
    expect(time_shown(nine)).to_have_text("2 min. tilbage af trinnet, 87 af mødet")

    nine.get_by_role("button", name="Næste trin").click()
    expect(time_shown(nine)).to_contain_text("2 min. foran")
    nine.clock.run_for(1000)
    nine.reload()
    nine.clock.run_for("09:00")
    expect(time_shown(nine)).to_contain_text("4 min. over trinnets tid")
    nine.get_by_role("button", name="5 min. mere").click()
    expect(time_shown(nine)).to_contain_text("1 min. tilbage af trinnet")

    nine.get_by_role("button", name="Hold pause").click()
    nine.clock.run_for("30:00")
    expect(time_shown(nine)).to_contain_text("1 min. tilbage af trinnet")
    expect(nine.get_by_role("button", name="Fortryd")).to_be_enabled()


def test_a_clock_that_is_set_back_shows_no_absurd_time(nine: Page) -> None:
    nine.get_by_role("button", name="Start uret").click()
    nine.clock.set_system_time("2026-11-23T09:00:00")
    nine.get_by_role("button", name="Næste trin").click()

    expect(time_shown(nine)).to_have_text("5 min. tilbage af trinnet, 90 af mødet")


def test_the_keyboard_stays_at_the_steps_while_the_view_changes(nine: Page) -> None:
    nine.get_by_role("button", name="Næste trin").focus()
    for _ in range(3):
        nine.keyboard.press("Enter")

    expect(nine.get_by_label("Mødets trin").last).to_have_value("placer-kortene")
    expect(nine.get_by_role("button", name="Næste trin")).to_be_focused()


def test_a_step_is_chosen_freely_and_shows_its_questions(nine: Page) -> None:
    nine.get_by_label("Mødets trin").last.select_option("6. Bæredygtighed")

    expect(nine.get_by_role("heading", name="Hvad betyder mest?")).to_be_visible()
    nine.get_by_role("button", name="Hjælp til mødelederen").click()
    expect(nine.get_by_text("Hvilke indsatser kommer til at betyde mest for os?")).to_be_visible()


def test_the_help_comes_with_the_clock_and_goes_along_until_it_is_closed(nine: Page) -> None:
    first = nine.get_by_text("Ved alle, hvad vi skal bruge mødet til?")
    expect(first).to_be_hidden()
    nine.get_by_role("button", name="Start uret").click()
    expect(first).to_be_visible()

    nine.get_by_role("button", name="Næste trin").click()
    expect(first).to_be_hidden()
    expect(nine.get_by_text("Skal vi hele vejen rundt i dag")).to_be_visible()
    nine.get_by_role("button", name="Hjælp til mødelederen").click()
    nine.get_by_role("button", name="Næste trin").click()

    expect(nine.get_by_text("Hvor står vi på området lige nu?")).to_be_hidden()


def test_an_own_card_is_a_card_like_the_others(nine: Page) -> None:
    own_card(nine, "Udvikling", "Gåture <b>i frokosten</b> 🙂")
    rate_open_card(nine, 4)
    nine.get_by_role("dialog").get_by_role("button", name="Læg på Organisation").click()
    close(nine)
    field = nine.locator('[data-objective="organisation"]')
    expect(
        field.get_by_role("button", name="Gåture <b>i frokosten</b> 🙂", exact=True)
    ).to_be_visible()
    nine.clock.run_for(1000)

    nine.reload()
    nine.clock.run_for(1000)
    expect(
        field.get_by_role("button", name="Gåture <b>i frokosten</b> 🙂", exact=True)
    ).to_be_visible()
    view(nine, "Ratingskema")
    expect(nine.get_by_role("group", name="Gåture").get_by_label("4")).to_be_checked()
    expect(nine.get_by_text("1 af 31 kort har fået en rating")).to_be_visible()


def test_an_own_card_with_nothing_on_it_is_put_back(nine: Page) -> None:
    nine.get_by_role("button", name="Blankt kort Udvikling").first.click()
    close(nine)

    expect(nine.get_by_role("button", name="Blankt kort", exact=True)).to_have_count(0)


def test_deleting_an_own_card_asks_and_can_be_undone(nine: Page) -> None:
    own_card(nine, "Fastholdelse", "Fredagsmorgenmad")
    nine.get_by_role("dialog").get_by_role("button", name="Slet kortet").click()
    nine.get_by_role("button", name="Ja, slet kortet").click()
    card = nine.get_by_role("button", name="Fredagsmorgenmad", exact=True)
    expect(card).to_have_count(0)

    nine.get_by_role("button", name="Fortryd").click()

    expect(card).to_be_visible()


def test_a_card_laid_aside_is_not_waited_for(nine: Page) -> None:
    open_card(nine, "vold")
    nine.get_by_role("dialog").get_by_role("button", name="Kender vi ikke").click()
    expect(nine.get_by_role("dialog").get_by_label("Lagt til side")).to_have_value("Kender vi ikke")
    close(nine)
    view(nine, "Ratingskema")

    expect(nine.get_by_text("0 af 29 kort har fået en rating")).to_be_visible()
    expect(nine.locator("[data-list=aside]")).to_contain_text("Forebyggelse af vold")


def test_from_the_weak_and_important_to_the_agreement_and_the_minutes(nine: Page) -> None:
    nine.get_by_role("button", name="Placér Undgå stress").click()
    rate(nine, "stress", 1)
    view(nine, "Vigtigst")
    nine.get_by_role("checkbox", name="Undgå stress").check()
    expect(nine.get_by_role("row", name="Betyder mest")).to_contain_text("Undgå stress")
    expect(nine.get_by_text("I har 4 af 5 mærker tilbage.")).to_be_visible()
    expect(nine.get_by_text("I har kort på 1 af 9 målsætninger.")).to_be_visible()
    nine.get_by_label("Bevidst lagt et andet sted: Ledere").fill("Hos HR")

    view(nine, "Opfølgningsskema")
    nine.get_by_role("button", name="★ Undgå stress (1)").press("Enter")
    carried = nine.get_by_role("button", name="✓ Undgå stress (1)")
    expect(carried).to_be_focused()
    carried.press("Enter")
    expect(nine.get_by_label("Hvad vi vil prioritere? Mental sundhed")).to_have_value(
        "Undgå stress"
    )
    nine.get_by_label("Af hvem? Mental sundhed").fill("Karen")
    nine.get_by_label("Hvad er de næste skridt?").fill("Vi mødes i maj")
    view(nine, "Referat")

    pdf = PdfReader(io.BytesIO(nine.pdf(prefer_css_page_size=True)))
    text = "\n".join(page.extract_text() for page in pdf.pages)
    lines = [
        "Det aftalte vi",
        "Hvad vi vil prioritere? Undgå stress",
        "Af hvem? Karen",
        "Hvad er de næste skridt? Vi mødes i maj",
        "Ledere. Bevidst lagt et andet sted: Hos HR",
    ]
    for line in lines:
        expect(nine.locator("[data-minutes]")).to_contain_text(line)
        assert line in text
    assert "Fortryd" not in text


def test_notes_stand_beside_the_row_they_belong_to(nine: Page) -> None:
    open_card(nine, "stress")
    nine.get_by_role("dialog").get_by_label("Hvilke resultater har I opnået?").fill("Færre syge")
    nine.get_by_role("dialog").get_by_role("button", name="Læg på Mental sundhed").first.click()
    close(nine)
    view(nine, "Opfølgningsskema")
    row = nine.get_by_role("row", name="Mental sundhed")
    row.get_by_role("button", name="Færre syge").click()

    expect(nine.get_by_role("dialog", name="Undgå stress")).to_be_visible()


def test_the_minutes_are_copied_as_text(nine: Page, context: BrowserContext) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    nine.get_by_label("Gruppe", exact=True).fill("Hold 1")
    view(nine, "Referat")
    nine.get_by_role("button", name="Kopiér som tekst").click()

    expect(nine.get_by_role("alert")).to_contain_text("Referatet er kopieret")
    assert nine.evaluate("navigator.clipboard.readText()") == "Mødet\n- Gruppe: Hold 1"


@pytest.mark.parametrize("times", [1, 2])
def test_the_whole_board_fits_the_screen(nine: Page, times: int) -> None:
    nine.set_viewport_size({"width": 1920 * times, "height": 1080 * times})
    places = {
        "Udvikling": "Ledere",
        "Rummelighed": "Mangfoldighed",
        "Fastholdelse": "Mental sundhed",
    }
    for area, objective in places.items():
        for number in range(3):
            own_card(nine, area, f"Vores egen indsats {number + 1}")
            nine.get_by_role("dialog").get_by_role("button", name=f"Læg på {objective}").click()
            close(nine)
    for _ in range(30):
        nine.get_by_role("button", name="Placér").first.evaluate("button => button.click()")
    nine.get_by_role("button", name="Fuld skærm").click()
    expect(nine.get_by_role("link", name="Vejledning")).to_be_hidden()
    nine.evaluate("scrollTo(0, 0)")

    for face in nine.locator(".card__face").all():
        expect(face).to_be_in_viewport(ratio=1)
        assert face.evaluate("face => parseFloat(getComputedStyle(face).fontSize)") >= 20 * times


def test_an_earlier_meeting_is_kept_and_opened_again(nine: Page) -> None:
    nine.get_by_label("Gruppe", exact=True).fill("Hold 1")
    nine.get_by_role("button", name="Placér Undgå stress").click()
    rate(nine, "stress", 1)
    new_meeting(nine)
    expect(nine.get_by_label("Gruppe", exact=True)).to_have_value("")
    nine.get_by_label("Gruppe", exact=True).fill("Hold 2")

    view(nine, "Møder")
    expect(nine.get_by_role("listitem").filter(has_text="Hold 1")).to_be_visible()
    nine.get_by_role("button", name="Åbn", exact=True).click()
    expect(nine.get_by_label("Gruppe", exact=True)).to_have_value("Hold 1")
    expect(nine.locator('[data-card="stress"] .mark')).to_have_text("1")

    view(nine, "Møder")
    kept = nine.locator(".kept").filter(has_text="Hold 2")
    kept.get_by_role("button", name="Slet").click()
    nine.get_by_role("button", name="Ja, slet mødet").click()
    expect(nine.get_by_text("Her er ingen andre møder endnu.")).to_be_visible()


def test_last_years_cards_begin_the_next_meeting(nine: Page) -> None:
    nine.get_by_label("Gruppe", exact=True).fill("Hold 1")
    nine.get_by_role("button", name="Placér Undgå stress").click()
    rate(nine, "stress", 1)
    new_meeting(nine)
    view(nine, "Møder")
    nine.get_by_role("button", name="Nyt møde med samme kort").click()

    stress = nine.locator('[data-objective="mental-sundhed"] [data-card="stress"]')
    expect(stress.locator(".mark")).to_have_text("–")
    expect(nine.get_by_label("Gruppe", exact=True)).to_have_value("Hold 1")


def test_a_finger_vote_is_hidden_until_it_is_shown(nine: Page) -> None:
    open_card(nine, "stress")
    nine.get_by_role("dialog").get_by_role("button", name="Fingerafstemning").click()
    vote = nine.get_by_role("dialog", name="Fingerafstemning: Undgå stress")
    for value, count in ((1, "1"), (3, "2"), (5, "1")):
        vote.get_by_label(f"Viste {value}").fill(count)
    result = vote.get_by_text("Stemmer: 4. Den midterste er 3.")
    expect(result).to_be_hidden()

    vote.get_by_role("button", name="Vis, hvordan").click()
    expect(result).to_contain_text("I ser forskelligt på det")
    vote.get_by_role("button", name="Brug 3 som rating").click()

    expect(nine.get_by_role("dialog", name="Undgå stress").get_by_label("3").first).to_be_checked()
    close(nine)
    expect(nine.locator('[data-card="stress"] .card__wide')).to_be_visible()


def test_the_example_never_touches_the_own_board(nine: Page) -> None:
    nine.get_by_label("Gruppe", exact=True).fill("Hold 1")
    nine.clock.run_for(1000)
    view(nine, "Forbered")
    nine.get_by_role("link", name="Prøv med et eksempel").click()
    nine.clock.run_for(1000)
    expect(nine.get_by_text("Dette er et eksempel")).to_be_visible()
    expect(nine.get_by_label("Gruppe", exact=True)).to_have_value("Aftenholdet")
    nine.get_by_label("Gruppe", exact=True).fill("Prøve")
    nine.clock.run_for(1000)

    nine.get_by_role("link", name="Til jeres egen tavle").click()
    nine.clock.run_for(1000)
    expect(nine.get_by_text("Dette er et eksempel")).to_be_hidden()
    expect(nine.get_by_label("Gruppe", exact=True)).to_have_value("Hold 1")
