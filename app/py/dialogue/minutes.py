"""The minutes of a meeting: one document, what was decided first."""

from . import clock, plan
from .board import objective_of, rating_of
from .cards import aside, important, in_play, notes, title
from .coverage import ELSEWHERE, IMPOSSIBLE, coverage
from .fields import day
from .labels import LABELS
from .paths import Answers
from .spread import Spread
from .summary import Summary
from .tool import Tool


class Section:
    """A heading and its points, as plain text; a point may have more than one line."""

    def __init__(self, heading: str, lines: "list[str]") -> None:
        self.heading = heading
        self.lines = lines


def minutes(tool: Tool, answers: Answers, now: int) -> "list[Section]":
    """Every part of the minutes that has something in it."""
    sections = [
        Section(tool.say("say.minutes_meeting"), _meeting(tool, answers)),
        Section(tool.say("say.minutes_decided"), _decided(tool, answers)),
        Section(tool.say("say.minutes_closing"), _answers(tool, answers, "closing", tool.closing)),
        Section(tool.say("say.minutes_important"), _important(tool, answers)),
        Section(tool.say("say.minutes_ratings"), _ratings(tool, answers)),
        Section(tool.say("say.minutes_votes"), _votes(tool, answers)),
        Section(tool.say("say.minutes_coverage"), _coverage(tool, answers)),
        Section(tool.say("say.minutes_notes"), _notes(tool, answers)),
        Section(tool.say("say.minutes_opening"), _answers(tool, answers, "opening", tool.opening)),
        Section(tool.say("say.minutes_times"), _times(tool, answers, now)),
    ]
    return [section for section in sections if section.lines]


def as_text(sections: "list[Section]") -> str:
    """The minutes as text for a mail: headings in capitals of their own line, a blank between."""
    return "\n\n".join(
        "\n".join([s.heading] + ["- " + line.replace("\n", "\n  ") for line in s.lines])
        for s in sections
    )


def rated_title(tool: Tool, answers: Answers, card: str) -> str:
    """A card's title with its rating: "Undgå stress (2)"."""
    rating = rating_of(answers, card)
    name = title(tool, answers, card)
    return name if rating is None else name + " (" + str(rating) + ")"


def _meeting(tool: Tool, answers: Answers) -> "list[str]":
    lines = []
    for path in (
        "meeting/name",
        "meeting/workplace",
        "meeting/group",
        "meeting/date",
        "plan/start",
        "plan/facilitator",
        "plan/notetaker",
        "plan/roles",
        "plan/participants",
    ):
        if path in answers:
            value = str(answers[path])
            label = tool.say(LABELS[path.split("/")[1]])
            lines.append(label + ": " + (day(value) if path == "meeting/date" else value))
    return lines


def _decided(tool: Tool, answers: Answers) -> "list[str]":
    lines = []
    for objective in tool.objectives:
        parts = []
        for column in tool.columns:
            text = answers.get("followup/" + objective + "/" + column)
            if text is not None:
                parts.append(_with_label(tool.name("column", column), str(text)))
        if parts:
            lines.append("\n".join([tool.name("objective", objective)] + parts))
    return lines


def _with_label(label: str, text: str) -> str:
    """A form's heading and what was written under it, on one line."""
    return label + (" " if label[-1] in "?:" else ": ") + " / ".join(text.split("\n"))


def _answers(tool: Tool, answers: Answers, kind: str, ids: "list[str]") -> "list[str]":
    return [
        _with_label(tool.name(kind, id_), str(answers[kind + "/" + id_]))
        for id_ in ids
        if kind + "/" + id_ in answers
    ]


def _important(tool: Tool, answers: Answers) -> "list[str]":
    return [
        rated_title(tool, answers, card)
        for card in in_play(tool, answers)
        if important(answers, card)
    ]


def _ratings(tool: Tool, answers: Answers) -> "list[str]":
    summary = Summary(tool, answers)
    lines = [rated_title(tool, answers, card) for card in summary.strong + summary.lowest]
    for card in summary.aside:
        reason = str(aside(answers, card))
        lines.append(tool.say("say.minutes_aside", card=title(tool, answers, card), reason=reason))
    return lines


def _votes(tool: Tool, answers: Answers) -> "list[str]":
    lines = []
    for card in in_play(tool, answers):
        spread = Spread(tool, answers, card)
        if spread.total:
            shown = [
                tool.say("say.minutes_shown", count=count, value=index + 1)
                for index, count in enumerate(spread.counts)
                if count
            ]
            line = title(tool, answers, card) + ": " + ", ".join(shown) + "."
            lines.append(line + " " + tool.say("say.wide") if spread.wide else line)
    return lines


def _coverage(tool: Tool, answers: Answers) -> "list[str]":
    lines = []
    for part in coverage(tool, answers):
        name = tool.name("objective", part.objective)
        if part.cards:
            cards = ", ".join(rated_title(tool, answers, card) for card in part.cards)
            lines.append(name + ": " + cards)
        elif part.state in (ELSEWHERE, IMPOSSIBLE):
            text = str(answers["coverage/" + part.objective + "/" + part.state])
            label = tool.say(LABELS[part.state])
            lines.append(name + ". " + _with_label(label, text))
    return lines


def _notes(tool: Tool, answers: Answers) -> "list[str]":
    lines = []
    for card in in_play(tool, answers):
        parts = [
            _with_label(tool.name("question", question), text)
            for question, text in notes(tool, answers, card)
        ]
        objective = objective_of(answers, card)
        where = " – " + tool.name("objective", objective) if objective else ""
        if parts:
            lines.append("\n".join([title(tool, answers, card) + where] + parts))
    return lines


def _times(tool: Tool, answers: Answers, now: int) -> "list[str]":
    planned = plan.minutes(tool, answers)
    used = clock.used(tool, answers, now)
    if not any(used.values()):
        return []
    return [
        tool.say(
            "say.minutes_time",
            step=tool.name("step", step),
            used=(used[step] + 30) // 60,
            planned=planned[step],
        )
        for step in tool.steps
    ]
