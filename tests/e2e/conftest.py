"""The built site in a real browser. Every test in this folder is marked `browser`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from dev.setup import find_browser
from tests.support.board import READY
from tests.support.browser import LAUNCH_ARGUMENTS
from tests.support.server import Site, serve

HERE = Path(__file__).parent
# What has not come about by now, on a busy machine too, will not.
PATIENCE = 30_000
expect.set_options(timeout=PATIENCE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark this folder's tests."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def site(site_folder: Path) -> Iterator[Site]:
    """The site on a web server, under a path of its own as on many hosts."""
    with serve(site_folder, prefix="/dialog/") as site:
        yield site


@pytest.fixture(scope="session")
def base_url(site: Site) -> str:
    """Where the site is: `page.goto("tavle/")` goes to the board."""
    return site.url


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Start the Chromium that the set-up found."""
    return {
        **browser_type_launch_args,
        "executable_path": find_browser(),
        "args": LAUNCH_ARGUMENTS,
    }


@pytest.fixture(autouse=True)
def patience(context: BrowserContext) -> None:
    """Gives a step as long as an expectation."""
    context.set_default_timeout(PATIENCE)


@pytest.fixture
def home(base_url: str) -> str:
    """The address that everything a test's page asks for begins with."""
    return base_url


@pytest.fixture(autouse=True)
def alone(context: BrowserContext, home: str) -> Iterator[None]:
    """Whatever a test does, the browser asks no one but the site."""
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    yield
    assert [url for url in asked if not url.startswith((home, "data:", "blob:"))] == []


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any], base_url: str) -> dict[str, Any]:
    """A Danish person's browser."""
    return {
        **browser_context_args,
        "base_url": base_url,
        "locale": "da-DK",
        "timezone_id": "Europe/Copenhagen",
    }


@pytest.fixture
def board(page: Page) -> Page:
    """An empty board."""
    page.goto("tavle/")
    expect(page.locator(READY)).to_be_attached()
    return page


@pytest.fixture
def nine(page: Page) -> Page:
    """An empty board on a Tuesday at nine o'clock; the test moves the time."""
    page.clock.install(time="2026-11-24T09:00:00")
    page.goto("tavle/")
    page.clock.run_for(1000)
    expect(page.locator(READY)).to_be_attached()
    return page
