"""The objectives, and how a group stands with each."""

from dialogue.coverage import coverage

from .support import tool


def case_the_objectives_and_where_we_stand():
    answers: dict[str, object] = {
        "cards/stress/objective": "trivsel",
        "cards/vold/objective": "mental-sundhed",
        "cards/vold/aside": "Kender vi ikke",
        "coverage/mental-sundhed/impossible": "Nej",
        "coverage/ledere/elsewhere": "HR",
    }
    states = {part.objective: part.state for part in coverage(tool(), answers)}
    assert [states[o] for o in ("trivsel", "mental-sundhed", "ledere", "medarbejdere")] == [
        "covered",
        "impossible",
        "elsewhere",
        "open",
    ]
