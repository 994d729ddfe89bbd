"""Visits a page and notes how soon it was seen, how soon it worked and what it fetched."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import BrowserContext, Page

from dev.bench.pages import Target

# Milliseconds; Pyodide on the weak machine takes half a minute.
TIME_LIMIT = 90_000


@dataclass(frozen=True)
class Machine:
    """The line and the processor that a page is measured on; without megabits, as they are."""

    name: str
    megabits: int = 0
    latency: int = 0
    slowdown: int = 1

    def network(self) -> dict[str, Any]:
        """The line as the browser is told of it; -1 is no limit."""
        speed = self.megabits * 1_000_000 / 8 or -1
        return {
            "offline": False,
            "latency": self.latency,
            "downloadThroughput": speed,
            "uploadThroughput": speed,
        }


UNTHROTTLED = Machine("unthrottled")
WEAK = Machine("4 Mbit, 60 ms, 4× slower", megabits=4, latency=60, slowdown=4)
MACHINES = (UNTHROTTLED, WEAK)


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
        self.transferred = 0
        self.requests = 0

    def sent(self, _event: dict[str, Any]) -> None:
        """Count a request."""
        self.requests += 1

    def finished(self, event: dict[str, Any]) -> None:
        """Add what came back, as it was sent."""
        self.transferred += int(event["encodedDataLength"])


@contextmanager
def opened(context: BrowserContext, machine: Machine) -> Iterator[tuple[Page, Traffic]]:
    """Open an empty page on a machine, with its traffic counted."""
    page = context.new_page()
    page.set_default_timeout(TIME_LIMIT)
    traffic = Traffic()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.requestWillBeSent", traffic.sent)
    session.on("Network.loadingFinished", traffic.finished)
    session.send("Network.emulateNetworkConditions", machine.network())
    session.send("Emulation.setCPUThrottlingRate", {"rate": machine.slowdown})
    yield page, traffic
    page.close()


def visit(page: Page, traffic: Traffic, url: str, target: Target) -> Visit:
    """Go to a page and wait until it is at rest."""
    page.goto(url + target.path)
    ready = 0.0
    if target.has_program:
        ready = entry_time(page, "board-ready")
    first_paint = entry_time(page, "first-contentful-paint")
    page.wait_for_load_state("networkidle")
    return Visit(first_paint, ready, traffic.transferred, traffic.requests)


def entry_time(page: Page, name: str) -> float:
    """Wait for an entry of the page's performance timeline and return its time."""
    entry = f"performance.getEntriesByName({name!r})[0]?.startTime"
    handle = page.wait_for_function(f"() => {entry}", polling=50)
    return float(handle.json_value())
