"""The meeting's course: preparing, steps and clock, own cards, what means most, the minutes."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.support.board import (
    UNRATED,
    answer,
    at_group,
    card,
    close,
    face,
    field,
    fill_group,
    in_field,
    new_meeting,
    open_card,
    own_card,
    place,
    printed,
    rate,
    rate_open_card,
    rating_shown,
    sheet,
    time_shown,
    tools,
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
    expect(time_shown(nine)).to_contain_text("2 min. foran planen")
    nine.clock.run_for(1000)
    nine.reload()
    nine.clock.run_for("09:00")
    expect(time_shown(nine)).to_contain_text("4 min. over trinnets tid")
    nine.get_by_role("button", name="5 min. mere").click()
    expect(time_shown(nine)).to_contain_text("1 min. tilbage af trinnet")

    nine.get_by_role("button", name="Hold pause").click()
    nine.clock.run_for("30:00")
    expect(time_shown(nine)).to_contain_text("1 min. tilbage af trinnet")
    expect(tools(nine).get_by_role("button", name="Fortryd")).to_be_enabled()


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
    nine.get_by_role("button", name="Hjælp", exact=True).click()
    expect(nine.get_by_text("Hvilke indsatser kommer til at betyde mest for os?")).to_be_visible()


def test_the_help_comes_with_the_clock_and_goes_along_until_it_is_closed(nine: Page) -> None:
    first = nine.get_by_text("Ved alle, hvad vi skal bruge mødet til?")
    expect(first).to_be_hidden()
    nine.get_by_role("button", name="Start uret").click()
    expect(first).to_be_visible()

    nine.get_by_role("button", name="Næste trin").click()
    expect(first).to_be_hidden()
    expect(nine.get_by_text("Skal vi hele vejen rundt i dag")).to_be_visible()
    nine.get_by_role("button", name="Hjælp", exact=True).click()
    nine.get_by_role("button", name="Næste trin").click()

    expect(nine.get_by_text("Hvor står vi på området lige nu?")).to_be_hidden()


def test_an_own_card_is_a_card_like_the_others(nine: Page) -> None:
    own_card(nine, "Udvikling", "Gåture <b>i frokosten</b> 🙂")
    rate_open_card(nine, 4)
    sheet(nine).get_by_role("button", name="Læg på Organisation").click()
    close(nine)
    mine = field(nine, "organisation").get_by_role(
        "link", name="Gåture <b>i frokosten</b> 🙂 rating 4", exact=True
    )
    expect(mine).to_be_visible()
    nine.clock.run_for(1000)

    nine.reload()
    nine.clock.run_for(1000)
    expect(mine).to_be_visible()
    view(nine, "Ratingskema")
    expect(nine.get_by_role("group", name="Gåture").get_by_label("4")).to_be_checked()
    expect(nine.get_by_text("1 af 31 kort har fået en rating")).to_be_visible()


def test_an_own_card_with_nothing_on_it_is_put_back(nine: Page) -> None:
    ready = nine.get_by_role("button", name="Blankt kort Udvikling")
    ready.first.click()
    expect(nine.get_by_role("link", name="Blankt kort", include_hidden=True)).to_have_count(1)
    close(nine)

    expect(nine.get_by_role("link", name="Blankt kort", include_hidden=True)).to_have_count(0)
    expect(ready).to_have_count(3)


def test_deleting_an_own_card_asks_and_can_be_undone(nine: Page) -> None:
    own_card(nine, "Fastholdelse", "Fredagsmorgenmad")
    sheet(nine).get_by_role("button", name="Slet kortet").click()
    nine.get_by_role("button", name="Ja, slet kortet").click()
    own = nine.get_by_role("link", name="Fredagsmorgenmad", exact=True)
    expect(own).to_have_count(0)

    answer(nine).get_by_role("button", name="Fortryd").click()

    expect(own).to_be_visible()


def test_a_card_laid_aside_is_not_waited_for(nine: Page) -> None:
    open_card(nine, "vold")
    sheet(nine).get_by_role("button", name="Kender vi ikke").click()
    expect(sheet(nine).get_by_label("Lagt til side")).to_have_value("Kender vi ikke")
    close(nine)
    view(nine, "Ratingskema")

    expect(nine.get_by_text("0 af 29 kort har fået en rating")).to_be_visible()
    expect(nine.locator("[data-list=aside]")).to_contain_text("Forebyggelse af vold")


def test_from_the_weak_and_important_to_the_agreement_and_the_minutes(nine: Page) -> None:
    place(nine, "Undgå stress")
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

    text = printed(nine)
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
    sheet(nine).get_by_label("Hvilke resultater har I opnået?").fill("Færre syge")
    sheet(nine).get_by_role("button", name="Læg på Mental sundhed").first.click()
    close(nine)
    view(nine, "Opfølgningsskema")
    row = nine.get_by_role("row", name="Mental sundhed")
    row.get_by_role("button", name="Færre syge").click()

    expect(nine.get_by_role("dialog", name="Undgå stress")).to_be_visible()


def test_the_minutes_are_copied_as_text(nine: Page, context: BrowserContext) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    fill_group(nine, "Hold 1")
    view(nine, "Referat")
    nine.get_by_role("button", name="Kopiér som tekst").click()

    expect(answer(nine)).to_contain_text("Referatet er kopieret")
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
            sheet(nine).get_by_role("button", name=f"Læg på {objective}").click()
            close(nine)
    for _ in range(30):
        nine.locator(".tray .card__place").first.evaluate("button => button.click()")
    nine.get_by_role("button", name="Fuld skærm").click()
    expect(nine.get_by_role("button", name="Luk fuld skærm")).to_be_visible()
    expect(nine.get_by_role("button", name="Bæredygtigt arbejdsmiljø")).to_be_hidden()
    expect(nine.locator(".card__face")).to_have_count(39)

    for link in nine.locator(".card__face").all():
        expect(link).to_be_in_viewport(ratio=1)
        assert link.evaluate("face => parseFloat(getComputedStyle(face).fontSize)") >= 20 * times


def test_an_earlier_meeting_is_kept_and_opened_again(nine: Page) -> None:
    fill_group(nine, "Hold 1")
    place(nine, "Undgå stress")
    rate(nine, "stress", 1)
    new_meeting(nine)
    expect(at_group(nine)).to_have_value("")
    fill_group(nine, "Hold 2")

    view(nine, "Møder")
    expect(nine.get_by_role("listitem").filter(has_text="Hold 1")).to_be_visible()
    nine.get_by_role("button", name="Åbn", exact=True).click()
    expect(at_group(nine)).to_have_value("Hold 1")
    expect(rating_shown(nine, "stress")).to_have_text("1")

    view(nine, "Møder")
    kept = nine.locator(".kept").filter(has_text="Hold 2")
    kept.get_by_role("button", name="Slet").click()
    nine.get_by_role("button", name="Ja, slet mødet").click()
    expect(nine.get_by_text("Her er ingen andre møder endnu.")).to_be_visible()


def test_last_years_cards_begin_the_next_meeting(nine: Page) -> None:
    fill_group(nine, "Hold 1")
    place(nine, "Undgå stress")
    rate(nine, "stress", 1)
    new_meeting(nine)
    view(nine, "Møder")
    nine.get_by_role("button", name="Nyt møde med samme kort").click()

    expect(in_field(nine, "mental-sundhed", "stress")).to_be_visible()
    expect(rating_shown(nine, "stress")).to_have_text(UNRATED)
    expect(at_group(nine)).to_have_value("Hold 1")


def test_a_finger_vote_is_hidden_until_it_is_shown(nine: Page) -> None:
    open_card(nine, "stress")
    sheet(nine).get_by_role("button", name="Fingerafstemning").click()
    vote = nine.get_by_role("dialog", name="Fingerafstemning: Undgå stress")
    for value, count in ((1, "1"), (3, "2"), (5, "1")):
        vote.get_by_label(f"Viste {value}").fill(count)
    result = vote.get_by_text("Stemmer: 4. Den midterste er 3.")
    expect(result).to_be_hidden()

    vote.get_by_role("button", name="Vis, hvordan").click()
    expect(result).to_contain_text("I ser forskelligt på det")
    vote.get_by_role("button", name="Brug 3 som rating").click()

    expect(sheet(nine).get_by_role("radio").nth(2)).to_be_checked()
    close(nine)
    expect(face(nine, "stress")).to_have_accessible_name("Undgå stress rating 3, stor spredning")
    sign = "title => getComputedStyle(title, '::after').content"
    assert "↔" in card(nine, "stress").locator(".card__title").evaluate(sign)


def test_the_example_never_touches_the_own_board(nine: Page) -> None:
    fill_group(nine, "Hold 1")
    nine.clock.run_for(1000)
    view(nine, "Forbered")
    nine.get_by_role("link", name="Prøv med et eksempel").click()
    nine.clock.run_for(1000)
    expect(nine.get_by_text("Dette er et eksempel")).to_be_visible()
    expect(at_group(nine)).to_have_value("Aftenholdet")
    fill_group(nine, "Prøve")
    nine.clock.run_for(1000)

    nine.get_by_role("link", name="Til jeres egen tavle").click()
    nine.clock.run_for(1000)
    expect(nine.get_by_text("Dette er et eksempel")).to_be_hidden()
    expect(at_group(nine)).to_have_value("Hold 1")
