"""How soon the board can be used that someone goes to from another page of the site.

Chromium under Playwright prerenders nothing; chromedriver's does, when the site asks for it.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from selenium.webdriver import ActionChains, Chrome, ChromeOptions, ChromeService
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from dev.bench.pages import BOARD, HELLO, SITE
from dev.bench.visits import TIME_LIMIT
from dev.setup import find_browser, find_driver
from tests.support.browser import LAUNCH_ARGUMENTS

# Seconds that someone reads a page, and that the pointer then lies on the link: a browser takes 0.2
# of them for a sign that the link is meant.
READING = 1.0
HOVER = 0.5
HELLO_VISITS = 7

LINK = """
const board = new URL(arguments[0]).pathname;
return [...document.querySelectorAll("a[href]")].find(
  (link) => new URL(link.href).pathname === board
    && link.checkVisibility({ visibilityProperty: true }));
"""
NOTE_CLICK = """
addEventListener("click", (event) =>
  localStorage.setItem("bench", performance.timeOrigin + event.timeStamp), { capture: true });
"""
# From the click until the board is seen and can be used, whichever comes later.
ARRIVAL = """
const ready = performance.getEntriesByName("board-ready")[0]?.startTime;
if (ready === undefined || new URL(arguments[0]).pathname !== location.pathname) return null;
const { activationStart } = performance.getEntriesByType("navigation")[0];
const usable = performance.timeOrigin + Math.max(ready, activationStart);
return { time: usable - localStorage.getItem("bench"), prerendered: activationStart > 0 };
"""
READY = 'return performance.getEntriesByName("board-ready")[0]?.startTime'


@dataclass(frozen=True)
class Arrival:
    """Milliseconds from a click on a page's link until the board could be used."""

    page: str
    time: float
    prerendered: bool


@dataclass(frozen=True)
class Arrivals:
    """The way to the board from every page, and hello in a new tab of the same browser."""

    pages: list[Arrival]
    hello: list[float]


def arrivals(root: Path, url: str) -> Arrivals | None:
    """Go to the board from each page that links to it; None where there is no chromedriver."""
    if not find_driver():
        return None
    with _started() as driver:
        # The first visit of each fills the caches.
        _ready_in_new_tab(driver, url + BOARD.path)
        hello = [_ready_in_new_tab(driver, url + HELLO.path) for _ in range(HELLO_VISITS + 1)]
        pages = [_arrival(driver, url, page) for page in departures(root / SITE)]
    return Arrivals(pages, hello[1:])


def departures(site: Path) -> list[str]:
    """The addresses within a built site of the pages that link to the board."""
    board = urlsplit(BOARD.path).path.removeprefix(SITE)
    found = []
    for file in sorted(site.rglob("index.html")):
        address = file.relative_to(site).as_posix().removesuffix("index.html")
        links = _Links()
        links.feed(file.read_text(encoding="utf-8"))
        targets = {urlsplit(urljoin(f"/{address}", link)).path for link in links.found}
        if address != board and f"/{board}" in targets:
            found.append(address)
    return found


class _Links(HTMLParser):
    """Where a page's links go."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a link."""
        href = dict(attrs).get("href")
        if tag == "a" and href:
            self.found.append(href)


@contextmanager
def _started() -> Iterator[Chrome]:
    """A Chromium that chromedriver leads."""
    options = ChromeOptions()
    options.binary_location = find_browser() or ""
    for argument in (*LAUNCH_ARGUMENTS, "--headless=new", "--window-size=1280,800"):
        options.add_argument(argument)
    driver = Chrome(options, ChromeService(find_driver()))
    try:
        yield driver
    finally:
        driver.quit()


def _ready_in_new_tab(driver: Chrome, address: str) -> float:
    """Open a page in a new tab; return how long it took until its program ran."""
    driver.switch_to.new_window("tab")
    driver.get(address)
    ready: float = _wait(driver).until(lambda _: driver.execute_script(READY))
    driver.close()
    driver.switch_to.window(driver.window_handles[0])
    return ready


def _arrival(driver: Chrome, url: str, page: str) -> Arrival:
    """Read a page, take the pointer to its first link to the board and click."""
    board = url + BOARD.path
    driver.get(url + SITE + page)
    link: WebElement = driver.execute_script(LINK, board)
    driver.execute_script(NOTE_CLICK)
    time.sleep(READING)
    ActionChains(driver).move_to_element(link).pause(HOVER).click().perform()
    seen = _wait(driver).until(lambda _: driver.execute_script(ARRIVAL, board))
    return Arrival(f"/{page}", seen["time"], seen["prerendered"])


def _wait(driver: Chrome) -> WebDriverWait[Chrome]:
    """Patience with a page, and how often it is asked."""
    return WebDriverWait(driver, TIME_LIMIT / 1000, poll_frequency=0.05)
