"""Leading a meeting in front of a full room, and the accidents that happen in one."""

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.support.board import (
    READY,
    answer,
    at_group,
    card,
    close,
    fill_group,
    grip,
    in_field,
    new_meeting,
    open_board,
    open_card,
    own_card,
    place,
    rate,
    rate_open_card,
    rating_shown,
    redo,
    sheet,
    time_shown,
    tools,
    undo,
    view,
)

COUNT_SOUNDS = """
window.sounds = 0;
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function () { window.sounds += 1; start.call(this); };
"""


def again(page: Page) -> None:
    """Waits until the page that was left or reloaded works."""
    page.clock.run_for(1000)
    expect(page.locator(READY)).to_be_attached()


def pass_time(page: Page, time: str) -> None:
    """Lets minutes go by as while a machine sleeps: every timer is due once when it wakes."""
    page.clock.fast_forward(time)
    page.clock.run_for(6000)


def test_one_area_in_depth_leaves_the_others_out_of_the_way(nine: Page) -> None:
    view(nine, "Forbered")
    nine.get_by_role("combobox", name="Omfang").select_option("Rummelighed")
    view(nine, "Måloversigt")
    expect(nine.get_by_role("region", name=re.compile("^Udvikling"))).to_be_hidden()
    expect(nine.get_by_text("I taler om Rummelighed i dag")).to_be_visible()
    open_card(nine, "virksomhedspraktik")
    expect(sheet(nine)).to_contain_text("8 af 8")
    sheet(nine).get_by_role("button", name="Næste kort").click()
    expect(answer(nine)).to_contain_text("det sidste kort. 8 kort mangler")
    close(nine)
    view(nine, "Ratingskema")
    expect(nine.get_by_text("0 af 8 kort har fået en rating")).to_be_visible()

    nine.get_by_role("button", name="Vis alle områder").click()

    expect(nine.get_by_text("0 af 30 kort har fået en rating")).to_be_visible()
    view(nine, "Måloversigt")
    expect(nine.get_by_role("region", name=re.compile("^Udvikling"))).to_be_visible()


def test_the_next_card_that_waits_is_taken(nine: Page) -> None:
    nine.get_by_role("button", name="Start uret").click()
    nine.get_by_label("Mødets trin").last.select_option("4. Placér dialogkortene")
    take = nine.get_by_role("button", name="Tag det næste kort, der mangler")
    take.click()
    expect(nine.get_by_role("dialog", name="Mentorordninger")).to_be_visible()
    rate_open_card(nine, 3)
    close(nine)

    take.click()

    expect(
        nine.get_by_role("dialog", name="Kompetenceudvikling for ledere", exact=True)
    ).to_be_visible()


def test_a_card_is_laid_and_the_next_opens_with_one_tap(nine: Page) -> None:
    open_card(nine, "mentorordninger")
    card = nine.get_by_role("dialog", name="Mentorordninger")
    expect(card).to_contain_text("1 af 30")
    card.get_by_role("button", name="Læg på Ledere og gå videre").click()

    following = nine.get_by_role("dialog", name="Kompetenceudvikling for ledere", exact=True)
    expect(following).to_contain_text("2 af 30")
    for _ in range(2):
        nine.keyboard.press("PageUp")
    expect(card.get_by_role("button", name="Forrige kort")).to_be_disabled()
    expect(card).to_contain_text("Ligger på Ledere")
    expect(card.get_by_role("button", name="Læg på Ledere")).to_have_count(0)
    close(nine)
    expect(in_field(nine, "ledere", "mentorordninger")).to_be_visible()


def test_a_card_laid_aside_stays_aside_when_the_next_is_taken(nine: Page) -> None:
    open_card(nine, "mentorordninger")
    opened = nine.get_by_role("dialog", name="Mentorordninger")
    opened.get_by_role("button", name="Ikke relevant hos os").click()
    expect(opened.get_by_role("button", name="og gå videre")).to_be_hidden()
    opened.get_by_role("button", name="Næste kort").click()
    close(nine)

    expect(card(nine, "mentorordninger")).to_contain_text("Lagt til side: Ikke relevant hos os")


def test_the_last_card_says_how_many_still_wait(nine: Page) -> None:
    open_card(nine, "livsfaser")
    rate_open_card(nine, 4)
    nine.keyboard.press("PageDown")

    expect(answer(nine)).to_have_text(re.compile("det sidste kort. 29 kort mangler"))
    expect(nine.get_by_role("dialog", name="Livsfasepolitik")).to_be_visible()


def test_one_area_can_be_looked_at_alone_for_a_while(nine: Page) -> None:
    other = nine.get_by_role("region", name=re.compile("^Udvikling"))
    nine.get_by_role("link", name="Vis kun dette Rummelighed").click()
    expect(other).to_be_hidden()
    expect(nine.get_by_role("button", name="Læg Jobordninger på")).to_be_visible()

    nine.get_by_role("link", name="Vis hele tavlen").click()

    expect(other).to_be_visible()


def test_more_time_is_offered_near_the_end_of_a_step(nine: Page) -> None:
    more = nine.get_by_role("button", name="5 min. mere")
    nine.get_by_role("button", name="Start uret").click()
    expect(more).to_be_hidden()
    pass_time(nine, "03:00")
    more.click()

    expect(time_shown(nine)).to_contain_text("7 min. tilbage af trinnet")
    expect(more).to_be_hidden()


def test_full_screen_is_the_board_with_its_tools_in_reach_at_the_foot(nine: Page) -> None:
    nine.set_viewport_size({"width": 1920, "height": 1080})
    brand = nine.get_by_role("button", name="Bæredygtigt arbejdsmiljø")
    expect(brand).to_be_visible()
    nine.get_by_role("button", name="Fuld skærm").click()
    expect(brand).to_be_hidden()
    line = nine.get_by_role("banner").bounding_box()
    views = nine.get_by_role("navigation", name="Tavle og skemaer").bounding_box()

    assert line is not None
    assert views is not None
    assert line["y"] == 0
    assert line["height"] < 80
    assert 1000 < views["y"] + views["height"] <= 1080
    expect(nine.get_by_text("Klar. Alt gemmes")).to_be_in_viewport(ratio=1)
    nine.get_by_role("button", name="Luk fuld skærm").click()
    expect(brand).to_be_visible()


def test_one_key_turns_to_the_next_card(nine: Page) -> None:
    open_card(nine, "mentorordninger")
    nine.keyboard.press("PageDown")
    expect(
        nine.get_by_role("dialog", name="Kompetenceudvikling for ledere", exact=True)
    ).to_be_visible()
    nine.keyboard.press("PageUp")

    expect(nine.get_by_role("dialog", name="Mentorordninger", exact=True)).to_be_visible()


def test_a_key_that_turns_leaves_no_text_that_is_written(nine: Page) -> None:
    open_card(nine, "mentorordninger")
    opened = nine.get_by_role("dialog", name="Mentorordninger", exact=True)
    note = opened.get_by_label("Kender alle indsatsen?")
    note.press_sequentially("Nej, kun de nye")
    nine.keyboard.press("PageDown")
    expect(opened).to_be_visible()
    expect(note).to_be_focused()
    opened.get_by_role("radio").first.focus()
    nine.keyboard.press("PageDown")
    expect(opened).to_be_hidden()
    nine.keyboard.press("PageUp")

    expect(note).to_have_value("Nej, kun de nye")


def test_a_question_mark_lists_the_keys(nine: Page) -> None:
    at_group(nine).press("?")
    keys = nine.get_by_role("dialog", name="Taster")
    expect(keys).to_be_hidden()
    nine.get_by_role("link", name="Måloversigt").focus()
    nine.keyboard.press("?")

    expect(keys).to_contain_text("Næste og forrige kort")


def test_nine_blank_cards_lie_ready_and_more_can_be_taken(nine: Page) -> None:
    ready = nine.get_by_role("button", name=re.compile("^Blankt kort"))
    more = nine.get_by_role("button", name="Tag et blankt kort mere Udvikling")
    expect(ready).to_have_count(9)
    expect(more).to_be_hidden()
    for number in range(3):
        own_card(nine, "Udvikling", f"Vores {number}")
        close(nine)

    expect(ready).to_have_count(6)
    more.click()
    sheet(nine).get_by_label("Jeres egen indsats").fill("Vores fjerde")
    close(nine)
    expect(nine.get_by_role("link", name="Vores fjerde", exact=True)).to_be_visible()


def test_a_blank_card_comes_back_where_ratings_are_looked_at(board: Page) -> None:
    own_card(board, "Udvikling", "Gåmøder om fredagen")
    rate_open_card(board, 2)
    close(board)
    view(board, "Ratingskema")
    ratings = board.get_by_role("complementary", name="Jeres ratings")
    listed = ratings.get_by_role("button", name="Gåmøder om fredagen")
    for _ in range(2):
        undo(board)
    expect(listed).to_have_count(0)

    for _ in range(2):
        redo(board)

    expect(listed).to_be_visible()
    expect(ratings).to_contain_text("1 af 31 kort har fået en rating")
    rating = board.get_by_role("group", name="Gåmøder om fredagen").get_by_role("radio")
    expect(rating.nth(1)).to_be_checked()


def test_the_weakest_come_first_by_area_and_objective(nine: Page) -> None:
    place(nine, "Undgå stress")
    for name, rating in (("alder", 3), ("stress", 1), ("mentorordninger", 5)):
        rate(nine, name, rating)
    view(nine, "Ratingskema")
    summary = nine.get_by_role("complementary", name="Jeres ratings")

    expect(summary.get_by_role("heading", level=5)).to_have_text(
        ["Fastholdelse › Mental sundhed", "Rummelighed › endnu ikke lagt"]
    )
    expect(summary.get_by_role("button")).to_have_text(
        [re.compile("^5Mentor"), re.compile("^1Undgå stress"), re.compile("^3.*alder")]
    )


def test_importance_against_rating_is_a_table(nine: Page) -> None:
    rate(nine, "stress", 2)
    view(nine, "Vigtigst")
    nine.get_by_label("Mærker at give").fill("2")
    nine.get_by_role("checkbox", name="Undgå stress").check()
    expect(nine.get_by_text("I har 1 af 2 mærker tilbage.")).to_be_visible()
    table = nine.get_by_role("table", name="Hvor vigtige indsatserne er")
    row = table.get_by_role("row", name="Betyder mest for os")
    number = (
        table.get_by_role("columnheader")
        .all_text_contents()
        .index(table.get_by_role("columnheader", name=re.compile("^2")).text_content() or "")
    )

    expect(row.get_by_role("cell").nth(number)).to_contain_text("Undgå stress")
    expect(table.get_by_role("row", name="De øvrige")).not_to_contain_text("Undgå stress")


def test_the_clock_is_put_right_and_sounds_only_when_asked_to(page: Page) -> None:
    page.add_init_script(COUNT_SOUNDS)
    page.clock.install(time="2026-11-24T09:00:00")
    page.goto("tavle/")
    again(page)
    page.get_by_role("button", name="Start uret").click()
    pass_time(page, "06:00")
    expect(time_shown(page)).to_contain_text("1 min. over trinnets tid")
    assert page.evaluate("window.sounds") == 0
    page.get_by_role("button", name="Ret uret").click()
    page.get_by_label("Minutter brugt på").fill("2")
    page.get_by_label("Lyd, når trinnets tid er gået").check()
    page.get_by_role("dialog").get_by_role("button", name="Luk").click()
    expect(time_shown(page)).to_contain_text("3 min. tilbage af trinnet")

    pass_time(page, "04:00")

    expect(time_shown(page)).to_contain_text("1 min. over trinnets tid")
    assert page.evaluate("window.sounds") == 1
    page.get_by_role("button", name="Næste trin").click()
    page.get_by_role("button", name="Forrige trin").click()
    pass_time(page, "01:00")
    assert page.evaluate("window.sounds") == 1


def test_the_clock_goes_on_while_the_machine_sleeps(nine: Page) -> None:
    nine.get_by_role("button", name="Start uret").click()
    pass_time(nine, "04:00")

    expect(time_shown(nine)).to_contain_text("1 min. tilbage af trinnet")


def test_the_clock_does_not_mind_winter_time(page: Page) -> None:
    page.clock.install(time="2026-10-25T02:58:00+02:00")
    page.goto("tavle/")
    again(page)
    page.get_by_role("button", name="Start uret").click()
    pass_time(page, "04:00")

    expect(time_shown(page)).to_contain_text("1 min. tilbage af trinnet, 86 af mødet")


def test_the_meeting_of_an_earlier_day_is_offered(nine: Page) -> None:
    fill_group(nine, "Hold 1")
    nine.get_by_role("button", name="Start uret").click()
    nine.clock.run_for("02:30")
    nine.clock.set_fixed_time("2026-11-26T13:00:00")
    nine.reload()
    expect(nine.locator(READY)).to_be_attached()
    offer = nine.get_by_role("region", name="Mødet på tavlen")
    expect(offer).to_contain_text("Mødet fra tirsdag den 24. november ligger på tavlen: Hold 1.")

    offer.get_by_role("button", name="Fortsæt mødet").click()

    expect(offer).to_be_hidden()
    # What has gone since the last whole minute is not known.
    expect(time_shown(nine)).to_contain_text(re.compile("[34] min. tilbage af trinnet"))
    expect(nine.get_by_role("button", name="Fortsæt uret")).to_be_visible()


def test_a_meeting_on_the_list_is_renamed(nine: Page) -> None:
    fill_group(nine, "Hold 1")
    new_meeting(nine)
    view(nine, "Møder")
    nine.get_by_role("button", name="Omdøb").click()
    sheet(nine).get_by_label("Mødets navn").fill("Forårsmødet")
    nine.keyboard.press("Enter")

    expect(nine.get_by_role("listitem").filter(has_text="Forårsmødet, Hold 1")).to_be_visible()


def test_a_crash_loses_at_most_the_last_second(page: Page, context: BrowserContext) -> None:
    open_board(page)
    fill_group(page, "Hold 1")
    page.wait_for_timeout(1000)
    with pytest.raises(Exception, match=r"crash|Target"):
        page.goto("chrome://crash")
    survivor = context.new_page()
    open_board(survivor)

    expect(at_group(survivor)).to_have_value("Hold 1")


def test_a_clock_in_another_window_leaves_undo_alone(page: Page, context: BrowserContext) -> None:
    second = context.new_page()
    for window in (page, second):
        open_board(window)
    fill_group(page, "Hold 1")
    expect(at_group(second)).to_have_value("Hold 1")

    second.get_by_role("button", name="Start uret").click()
    expect(page.get_by_role("button", name="Hold pause")).to_be_visible()
    undo(page)

    expect(at_group(page)).to_have_value("")
    expect(page.get_by_role("button", name="Hold pause")).to_be_visible()


def test_what_is_erased_does_not_come_back(nine: Page) -> None:
    fill_group(nine, "Hold 1")
    new_meeting(nine)
    view(nine, "Møder")
    view(nine, "Møder")
    nine.get_by_role("button", name="Slet alt på denne skærm").click()
    nine.get_by_role("button", name="Ja, slet alt").click()

    expect(nine.get_by_text("Her er ingen andre møder endnu.")).to_be_visible()
    expect(tools(nine).get_by_role("button", name="Fortryd")).to_be_disabled()


def test_a_picked_up_card_that_is_undone_leaves_the_board_in_order(nine: Page) -> None:
    own_card(nine, "Udvikling", "Hej")
    close(nine)
    nine.get_by_role("button", name="Tag fat i Hej", exact=True).click()
    nine.keyboard.press("Control+z")
    expect(nine.get_by_role("link", name="Hej", exact=True)).to_have_count(0)
    expect(nine.get_by_role("button", name="Læg her")).to_have_count(0)

    grip(nine, "stress").click()
    nine.get_by_role("button", name="Læg her Mental sundhed").click()

    expect(in_field(nine, "mental-sundhed", "stress")).to_be_visible()


def test_a_rating_takes_a_card_up_again_that_was_laid_aside(nine: Page) -> None:
    open_card(nine, "stress")
    sheet(nine).get_by_role("button", name="Kender vi ikke").click()
    expect(sheet(nine).get_by_role("radio")).to_have_count(0)
    nine.keyboard.press("3")
    expect(sheet(nine).get_by_label("Lagt til side")).to_have_value("")
    close(nine)

    expect(rating_shown(nine, "stress")).to_have_text("3")
