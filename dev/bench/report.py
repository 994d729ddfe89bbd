"""Turns what was measured into a table of figures, limits and verdicts."""

from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median

from dev.bench.clicks import Hour
from dev.bench.measure import MACHINES, UNTHROTTLED, WEAK, Machine, Visit
from dev.bench.pages import BOARD, MATERIAL, MICROPYTHON, PYODIDE, REFERENCES, Target

KIB = 1024
COLD, WARM = "cold", "warm"
FIRST_PAINT_LIMIT = 1.2
READY_LIMITS = {MICROPYTHON: 1.0, PYODIDE: 0.15}
TRANSFER_LIMIT = 420
REQUEST_LIMIT = 25
CLICK_LIMITS = {UNTHROTTLED: 16, WEAK: 60}
# "No slower": a tenth is what two medians of the same clicks differ by.
SLOWER_LIMIT = 1.1
HEAP_LIMIT = 1.5

Measure = Callable[[Visit], float]


@dataclass
class Results:
    """Every visit and every click of a run."""

    visits: dict[tuple[Target, Machine, str], list[Visit]] = field(default_factory=dict)
    clicks: dict[Machine, list[float]] = field(default_factory=dict)
    openings: dict[Machine, list[float]] = field(default_factory=dict)
    opening_scripts: dict[Machine, list[float]] = field(default_factory=dict)
    hours: list[Hour] = field(default_factory=list)

    def median(self, target: Target, machine: Machine, cache: str, measure: Measure) -> float:
        """The middle one of a page's visits."""
        return median(measure(visit) for visit in self.visits[target, machine, cache])


@dataclass(frozen=True)
class Row:
    """One demand on the board, and how it was met."""

    what: str
    figure: str
    against: str
    value: float
    limit: float

    @property
    def met(self) -> bool:
        """Whether the board keeps within the limit."""
        return self.value <= self.limit

    def __str__(self) -> str:
        verdict = "met" if self.met else "**not met**"
        return (
            f"| {self.what} | {self.figure} | {self.against} | {self.value:.2f}"
            f" | {self.limit:g} | {verdict} |"
        )


def demands(results: Results) -> list[Row]:
    """All that is asked of the board, measured."""
    rows = [
        row
        for machine in MACHINES
        for cache in (COLD, WARM)
        for row in (
            compared(results, "first paint", MATERIAL, machine, cache, FIRST_PAINT_LIMIT),
            *(
                compared(results, "ready", reference, machine, cache, limit)
                for reference, limit in READY_LIMITS.items()
            ),
        )
    ]
    transferred = results.median(BOARD, UNTHROTTLED, COLD, lambda v: v.transferred / KIB)
    requests = results.median(BOARD, UNTHROTTLED, COLD, lambda v: v.requests)
    rows.append(Row("transferred, KB", f"{transferred:.0f}", "–", transferred, TRANSFER_LIMIT))
    rows.append(Row("requests", f"{requests:.0f}", "–", requests, REQUEST_LIMIT))
    for what, times in (
        ("click", results.clicks),
        ("opening a card, script", results.opening_scripts),
        ("opening a card, all of it", results.openings),
    ):
        for machine, limit in CLICK_LIMITS.items():
            time = median(times[machine])
            rows.append(Row(f"{what}, ms, {machine.name}", f"{time:.1f}", "–", time, limit))
    slower = median(hour.slower for hour in results.hours)
    heap = median(hour.heap for hour in results.hours)
    rows.append(Row("500 changes, the last", f"{slower:.2f} ×", "the first", slower, SLOWER_LIMIT))
    rows.append(Row("500 changes, memory after", f"{heap:.2f} ×", "before", heap, HEAP_LIMIT))
    return rows


def compared(
    results: Results, what: str, reference: Target, machine: Machine, cache: str, limit: float
) -> Row:
    """The board's time in proportion to a reference's."""
    measure = MEASURES[what]
    own = results.median(BOARD, machine, cache, measure)
    other = results.median(reference, machine, cache, measure)
    return Row(
        f"{what}, {cache}, {machine.name}",
        f"{own:.0f} ms",
        f"{reference.name}: {other:.0f} ms",
        own / other,
        limit,
    )


MEASURES: dict[str, Measure] = {
    "first paint": lambda visit: visit.first_paint,
    "ready": lambda visit: visit.ready,
}


def demand_table(rows: list[Row]) -> str:
    """The demands as a Markdown table."""
    head = ["| What | Board | Against | Ratio or figure | Limit | |", "|---|---|---|---|---|---|"]
    return "\n".join([*head, *map(str, rows)])


def figure_table(results: Results) -> str:
    """The medians of every page, as a Markdown table."""
    lines = [
        "| Page | Machine | Cache | First paint, ms | Ready, ms | Transferred, KB | Requests |",
        "|---|---|---|---|---|---|---|",
    ]
    for target in (BOARD, *REFERENCES):
        for (measured, machine, cache), visits in results.visits.items():
            if measured != target:
                continue
            medians = [
                median(values)
                for values in (
                    [v.first_paint for v in visits],
                    [v.ready for v in visits],
                    [v.transferred / KIB for v in visits],
                    [v.requests for v in visits],
                )
            ]
            cells = [target.name, machine.name, cache, *(f"{value:.0f}" for value in medians)]
            lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)
