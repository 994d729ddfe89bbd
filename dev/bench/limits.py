"""What is asked of the board: each limit as a row with what was measured."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from statistics import median

from dev.bench.clicks import ClickRound, Clicks
from dev.bench.machines import MACHINES, UNTHROTTLED, Machine
from dev.bench.pages import BOARD, FULL_BOARD, HELLO, MATERIAL, Target
from dev.bench.prerender import Arrivals
from dev.bench.restoring import Restoring
from dev.bench.visits import COLD, RELOAD, WARM, Visit

KIB = 1024
ARRIVAL_LIMIT = 1.0
RESTORE_LIMIT = 5
CHANGE_LIMIT = 4
TRANSFER_LIMIT = 420
REQUEST_LIMIT = 25
# "No slower": a tenth is what two medians of the same clicks differ by.
SLOWER_LIMIT = 1.1
HEAP_LIMIT = 1.5

Measure = Callable[[Visit], float]


def first_paint(visit: Visit) -> float:
    """When something was seen."""
    return visit.first_paint


def ready(visit: Visit) -> float:
    """When the page's program ran."""
    return visit.ready


# What of which page is held against which other's, from which cache, and how many times as long.
START_LIMITS: list[tuple[str, Target, Target, str, Measure, float]] = [
    ("first paint", BOARD, MATERIAL, COLD, first_paint, 1.2),
    ("first paint", BOARD, MATERIAL, WARM, first_paint, 1.2),
    ("ready", BOARD, HELLO, COLD, ready, 1.0),
    ("ready", BOARD, HELLO, WARM, ready, 1.2),
    ("ready", BOARD, HELLO, RELOAD, ready, 1.8),
    ("ready with 39 cards", FULL_BOARD, BOARD, COLD, ready, 1.3),
    ("ready with 39 cards", FULL_BOARD, BOARD, WARM, ready, 1.3),
]


@dataclass
class Results:
    """All that was measured in a run; a part that was not asked for is empty."""

    visits: dict[tuple[Target, Machine, str], list[Visit]] = field(default_factory=dict)
    clicks: dict[Machine, list[ClickRound]] = field(default_factory=dict)
    restorings: list[Restoring] = field(default_factory=list)
    arrivals: list[Arrivals | None] = field(default_factory=list)

    def median(self, target: Target, machine: Machine, cache: str, measure: Measure) -> float:
        """The middle one of a page's visits."""
        return median(measure(visit) for visit in self.visits[target, machine, cache])


@dataclass(frozen=True)
class Row:
    """One limit, and how it was kept; without a value it could not be measured."""

    what: str
    figure: str
    against: str
    value: float | None
    limit: float

    @property
    def met(self) -> bool:
        """Whether the board keeps within the limit."""
        return self.value is not None and self.value <= self.limit

    def __str__(self) -> str:
        value = "–" if self.value is None else f"{self.value:.2f}"
        verdict = "met" if self.met else "**not met**"
        cells = (self.what, self.figure, self.against, value, f"{self.limit:g}", verdict)
        return f"| {' | '.join(cells)} |"


def rows(results: Results) -> list[Row]:
    """Every limit of which something was measured."""
    found: list[Row] = []
    if results.visits:
        found += _starts(results)
    if results.arrivals:
        found.append(_arrival(results.arrivals))
    if results.clicks:
        found += _changes(results.clicks)
    if results.restorings:
        parsing = median(each.parsing for each in results.restorings)
        restoring = median(each.restoring for each in results.restorings)
        found.append(
            _ratio("restoring a full board", restoring, "json.loads", parsing, RESTORE_LIMIT)
        )
    return found


def _starts(results: Results) -> Iterable[Row]:
    """How soon the page is seen and can be used, and what it fetches."""
    for machine in MACHINES:
        for what, own, other, cache, measure, limit in START_LIMITS:
            times = [results.median(target, machine, cache, measure) for target in (own, other)]
            name = f"{what}, {cache}, {machine.name}"
            yield _ratio(name, times[0], other.name, times[1], limit)
    size = results.median(BOARD, UNTHROTTLED, COLD, lambda visit: visit.transferred / KIB)
    yield Row("transferred, KB", f"{size:.0f}", "–", size, TRANSFER_LIMIT)
    requests = results.median(BOARD, UNTHROTTLED, COLD, lambda visit: visit.requests)
    yield Row("requests", f"{requests:.0f}", "–", requests, REQUEST_LIMIT)


def _arrival(runs: list[Arrivals | None]) -> Row:
    """How soon the board is there that was prerendered on another page."""
    what = f"from a page's link, {UNTHROTTLED.name}"
    seen = [run for run in runs if run is not None]
    if not seen:
        return Row(what, "not measured: no chromedriver", "–", None, ARRIVAL_LIMIT)
    pages = [arrival for run in seen for arrival in run.pages]
    hello = median(time for run in seen for time in run.hello)
    prerendered = sum(arrival.prerendered for arrival in pages)
    row = _ratio(
        f"{what}, prerendered {prerendered} of {len(pages)} times",
        median(arrival.time for arrival in pages),
        f"{HELLO.name}, {WARM}",
        hello,
        ARRIVAL_LIMIT,
    )
    return (
        row
        if prerendered == len(pages)
        else Row(row.what, row.figure, row.against, None, row.limit)
    )


def _changes(rounds: dict[Machine, list[ClickRound]]) -> Iterable[Row]:
    """How soon the board agrees with people, and how it bears an hour of them."""
    kinds: dict[str, Callable[[ClickRound], Clicks]] = {
        "a rating": lambda made: made.ratings,
        "opening a card": lambda made: made.openings,
    }
    for what, kind in kinds.items():
        for machine, made in rounds.items():
            board = median(time for each in made for time in kind(each).board)
            plain = median(time for each in made for time in kind(each).plain)
            name = f"{what}, {machine.name}"
            yield _ratio(name, board, "plain JavaScript", plain, CHANGE_LIMIT)
    hours = [each.hour for made in rounds.values() for each in made if each.hour]
    slower = median(hour.slower for hour in hours)
    yield Row("500 changes, the last", f"{slower:.2f} ×", "the first", slower, SLOWER_LIMIT)
    heap = median(hour.heap for hour in hours)
    yield Row("500 changes, memory after", f"{heap:.2f} ×", "before", heap, HEAP_LIMIT)


def _ratio(what: str, own: float, reference: str, other: float, limit: float) -> Row:
    """The board's time in proportion to another."""
    return Row(what, milliseconds(own), f"{reference}: {milliseconds(other)}", own / other, limit)


def milliseconds(time: float) -> str:
    """A time as people read it: tenths count where it is short."""
    return f"{time:.0f} ms" if time >= 100 else f"{time:.1f} ms"
