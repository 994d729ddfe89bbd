"""Visits pages and notes how soon each was seen, how soon it worked and what it fetched."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from dev.bench.boards import full_board, storage
from dev.bench.machines import Machine
from dev.bench.pages import Target

# Milliseconds; some machines are slow.
TIME_LIMIT = 90_000
# The first visit with an empty cache, the next one in a new tab, and that tab loaded anew.
COLD, WARM, RELOAD = "cold", "warm", "reloaded"


@dataclass(frozen=True)
class Visit:
    """What one visit took: milliseconds from the navigation's start, bytes and requests."""

    first_paint: float
    ready: float
    transferred: int
    requests: int


class Traffic:
    """What a page fetched, as the browser counts it."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Count from nothing."""
        self.transferred = 0
        self.requests = 0

    def sent(self, _event: dict[str, Any]) -> None:
        """Count a request."""
        self.requests += 1

    def finished(self, event: dict[str, Any]) -> None:
        """Add what came back, as it was sent."""
        self.transferred += int(event["encodedDataLength"])


def visits(browser: Browser, url: str, target: Target, machine: Machine) -> dict[str, Visit]:
    """Visit a page as someone does who has never seen it, and twice more."""
    context = new_context(browser, url, full_board() if target.is_full else None)
    with opened(context, machine) as (page, traffic):
        page.goto(url + target.path)
        seen = {COLD: visit(page, traffic, target)}
    with opened(context, machine) as (page, traffic):
        page.goto(url + target.path)
        seen[WARM] = visit(page, traffic, target)
        traffic.begin()
        page.reload()
        seen[RELOAD] = visit(page, traffic, target)
    context.close()
    return seen


def new_context(browser: Browser, url: str, board: str | None) -> BrowserContext:
    """A Danish person's browser with an empty cache and, where given, a board in its storage."""
    context = browser.new_context(
        locale="da-DK", timezone_id="Europe/Copenhagen", storage_state=storage(url, board)
    )
    context.set_default_timeout(TIME_LIMIT)
    return context


@contextmanager
def opened(context: BrowserContext, machine: Machine) -> Iterator[tuple[Page, Traffic]]:
    """Open an empty tab on a machine, with its traffic counted."""
    page = context.new_page()
    traffic = Traffic()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.requestWillBeSent", traffic.sent)
    session.on("Network.loadingFinished", traffic.finished)
    session.send("Network.emulateNetworkConditions", machine.network())
    session.send("Emulation.setCPUThrottlingRate", {"rate": machine.slowdown})
    yield page, traffic
    page.close()


def visit(page: Page, traffic: Traffic, target: Target) -> Visit:
    """Note what a visit took that has just begun, once the page is at rest."""
    ready = entry_time(page, "board-ready") if target.has_program else 0.0
    first_paint = entry_time(page, "first-contentful-paint")
    page.wait_for_load_state("networkidle")
    return Visit(first_paint, ready, traffic.transferred, traffic.requests)


def entry_time(page: Page, name: str) -> float:
    """Wait for an entry of the page's performance timeline and return its time."""
    entry = f"performance.getEntriesByName({name!r})[0]?.startTime"
    handle = page.wait_for_function(f"() => {entry}", polling=50)
    return float(handle.json_value())
