"""How soon the board agrees with a click, and how it bears an hour of them.

A rating and the opening of a card are held against the same change made by plain JavaScript on the
same page; `clicks.js` makes and times both.
"""

from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, BrowserContext, Page

from dev.bench.boards import tool_json, very_full_board
from dev.bench.machines import UNTHROTTLED, Machine
from dev.bench.pages import BOARD
from dev.bench.visits import new_context, opened

SCRIPT = Path(__file__).with_suffix(".js")
CLICKS = 50
# What an hour's meeting changes, and how many changes its first and last ones are.
HOUR = 500
ENDS = 50


class DifferentError(Exception):
    """The plain change did not show what the board shows, so that it is no measure."""


@dataclass(frozen=True)
class Hour:
    """What an hour of changes did: times as long, and times as much memory, as at its beginning."""

    slower: float
    heap: float


@dataclass(frozen=True)
class Clicks:
    """Milliseconds of each change of a kind: the board's and the plain ones."""

    board: list[float]
    plain: list[float]


@dataclass(frozen=True)
class ClickRound:
    """One round of changes on a machine; an hour of them is not measured on all."""

    ratings: Clicks
    openings: Clicks
    hour: Hour | None


def click_round(browser: Browser, url: str, machine: Machine) -> ClickRound:
    """Make all changes on a board whose notes are full, first plainly and then as people do."""
    context = new_context(browser, url, very_full_board())
    plain_ratings, plain_openings, expected = _plainly(context, url, machine)
    with opened(context, machine) as (page, _):
        _show(page, url)
        ratings = page.evaluate(f"bench.rate({CLICKS})")
        if (shown := page.evaluate("bench.summary()")) != expected:
            raise DifferentError(f"the summary in plain JavaScript:\n{expected}\nboard:\n{shown}")
        hour = _an_hour(page) if machine == UNTHROTTLED else None
        _go(page, "maaloversigt")
        openings = page.evaluate("bench.open()")
    context.close()
    return ClickRound(Clicks(ratings, plain_ratings), Clicks(openings, plain_openings), hour)


def _plainly(
    context: BrowserContext, url: str, machine: Machine
) -> tuple[list[float], list[float], str]:
    """The times of ratings and openings in plain JavaScript, and the summary after the ratings."""
    scale = {key: tool_json()["scale"][key] for key in ("strong", "weak")}
    with opened(context, machine) as (page, _):
        _show(page, url)
        ratings = page.evaluate(f"scale => bench.ratePlainly({CLICKS}, scale)", scale)
        summary = page.evaluate("bench.summary()")
        _go(page, "maaloversigt")
        openings = page.evaluate("bench.openPlainly()")
        if openings["different"]:
            raise DifferentError(f"{openings['different']} sheets filled in plain JavaScript")
    return ratings, openings["times"], summary


def _show(page: Page, url: str) -> None:
    """Open the board where most follows a rating: at the rating form with its summary."""
    page.goto(f"{url}{BOARD.path}#ratingskema")
    page.locator("#tavle[data-state=ready]").wait_for()
    page.wait_for_load_state("networkidle")
    page.evaluate(SCRIPT.read_text(encoding="utf-8"))


def _go(page: Page, view: str) -> None:
    """Go to another view and let it come to rest."""
    page.evaluate(f"location.hash = {view!r}")
    page.locator(f"#{view}").wait_for()
    page.wait_for_timeout(500)


def _an_hour(page: Page) -> Hour:
    """Change ratings as often as a meeting does; the ones before it let the browser warm up."""
    session = page.context.new_cdp_session(page)

    def heap() -> float:
        session.send("HeapProfiler.collectGarbage")
        usage = session.send("Runtime.getHeapUsage")
        return float(usage["usedSize"]) + float(usage.get("backingStorageSize", 0))

    before = heap()
    times = page.evaluate(f"bench.rate({HOUR})")
    return Hour(median(times[-ENDS:]) / median(times[:ENDS]), heap() / before)
