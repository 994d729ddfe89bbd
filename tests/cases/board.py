"""What one can do with a board."""

from dialogue.board import carried, carry, next_year, place, taking_up

from .support import ANSWERS, BLANKS, refused, tool


def case_a_card_goes_on_its_own_colour_only():
    t = tool()
    return [
        place(t, "stress", "trivsel"),
        place(t, "stress", None),
        refused(lambda: place(t, "stress", "ledere")),
    ]


def case_what_is_laid_or_rated_is_taken_up_again():
    away: dict[str, object] = {"cards/stress/aside": "Kender vi ikke"}
    rated: dict[str, object] = {"cards/stress/rating": 3}
    assert taking_up(away, rated) == {"cards/stress/rating": 3, "cards/stress/aside": None}
    assert taking_up({}, rated) == rated
    assert taking_up(away, {"cards/stress/rating": None}) == {"cards/stress/rating": None}
    assert taking_up(away, {"cards/stress/notes/kendskab": "x"}) == {
        "cards/stress/notes/kendskab": "x"
    }


def case_a_card_is_carried_over_once():
    t = tool()
    row = "followup/mental-sundhed/priority"
    answers = dict(ANSWERS)
    answers[row] = "Undgå stress og jag"
    assert not carried(t, answers, "stress", "mental-sundhed")
    answers.update(carry(t, answers, "stress", "mental-sundhed"))
    assert answers[row] == "Undgå stress og jag\nUndgå stress"
    assert carry(t, answers, "stress", "mental-sundhed") == {}
    assert carry(t, answers, "stress", "trivsel") == {"followup/trivsel/priority": "Undgå stress"}
    return answers


def case_next_year_begins_with_the_cards_and_no_opinions():
    answers = dict(ANSWERS)
    answers.update(BLANKS)
    answers["clock/used/status"] = 60
    kept = next_year(answers)
    assert kept == {
        "meeting/workplace": ANSWERS["meeting/workplace"],
        "cards/stress/objective": "trivsel",
        "cards/blank-udvikling-2/title": "Gåture <script>",
        "cards/blank-udvikling-2/objective": "ledere",
    }
