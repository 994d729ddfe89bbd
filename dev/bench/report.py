"""Writes what was measured as Markdown: the table of limits, and all figures."""

from collections.abc import Sequence
from statistics import median

from dev.bench.limits import KIB, Results, Row, milliseconds
from dev.bench.prerender import Arrivals

LIMITS = ("What", "Board", "Against", "Ratio or figure", "Limit", "")
FIGURES = (
    "Page",
    "Machine",
    "Cache",
    "First paint, ms",
    "Ready, ms",
    "Transferred, KB",
    "Requests",
)
ARRIVALS = ("From", "To a board that can be used", "Prerendered")


def limit_table(rows: list[Row]) -> str:
    """The limits, and how each was kept."""
    return "\n".join([*_head(LIMITS), *map(str, rows)])


def figure_table(results: Results) -> str:
    """The medians of every page's visits."""
    lines = _head(FIGURES)
    order = sorted(results.visits, key=lambda key: (key[0].name, key[1].name))
    for target, machine, cache in order:
        visits = results.visits[target, machine, cache]
        figures = (
            [visit.first_paint for visit in visits],
            [visit.ready for visit in visits],
            [visit.transferred / KIB for visit in visits],
            [visit.requests for visit in visits],
        )
        medians = [f"{median(values):.0f}" for values in figures]
        lines.append(_line((target.name, machine.name, cache, *medians)))
    return "\n".join(lines)


def arrival_table(runs: Sequence[Arrivals | None]) -> str:
    """Every way to the board from another page."""
    lines = _head(ARRIVALS)
    for run in runs:
        for arrival in run.pages if run else []:
            yes = "yes" if arrival.prerendered else "no"
            lines.append(_line((arrival.page, milliseconds(arrival.time), yes)))
    return "\n".join(lines)


def _head(columns: Sequence[str]) -> list[str]:
    return [_line(columns), "|" + "---|" * len(columns)]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
