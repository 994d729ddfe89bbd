"""The board that a browser makes ready before anyone sees it; under Playwright none does."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from selenium.webdriver import ActionChains, Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from dev.setup import find_browser, find_driver
from dialogue.file import envelope
from dialogue.paths import Answers
from dialogue.tool import Tool
from tests.support.browser import LAUNCH_ARGUMENTS
from tests.support.server import Site, serve

pytestmark = pytest.mark.skipif(not find_driver(), reason="there is no chromedriver")

PREFIX = "/dialog/"
PATIENCE = 60

# Notes on the board's page what it keeps and holds awake, and whether it is unseen then; asks for
# an address of its own once it is ready.
NOTES = """<script>
  var done = [];
  const note = (owner, name) => {
    const original = owner[name];
    owner[name] = function (...given) {
      done.push([name, Boolean(document.prerendering)]);
      return original.apply(this, given);
    };
  };
  for (const name of ["setItem", "removeItem"]) note(Storage.prototype, name);
  note(WakeLock.prototype, "request");
  note(StorageManager.prototype, "persist");
  document.addEventListener("board-ready", () => fetch("../made-ready"));
</script>
"""


@pytest.fixture(scope="module")
def noting(site_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site, with a board that notes what it does."""
    folder = copytree(site_folder, tmp_path_factory.mktemp("noting") / "site")
    page = folder / "tavle" / "index.html"
    page.write_text(page.read_text("utf-8").replace("</head>", NOTES + "</head>"), "utf-8")
    with serve(folder, prefix=PREFIX) as site:
        yield site


@pytest.fixture
def driver(noting: Site) -> Iterator[Chrome]:
    """A browser that makes pages ready, on the site's first page."""
    options = ChromeOptions()
    options.binary_location = find_browser() or ""
    for argument in (*LAUNCH_ARGUMENTS, "--headless=new", "--window-size=1280,800"):
        options.add_argument(argument)
    driver = Chrome(options, ChromeService(find_driver()))
    noting.requests.clear()
    driver.get(noting.url)
    yield driver
    driver.quit()


def reach(driver: Chrome, site: Site) -> None:
    """Leaves the pointer on a link to the board until that is ready."""
    link = driver.find_element(By.CSS_SELECTOR, "article a[href^='tavle/']")
    ActionChains(driver).move_to_element(link).perform()
    WebDriverWait(driver, PATIENCE).until(lambda _: f"{PREFIX}made-ready" in site.requests)


def turn_to(driver: Chrome) -> list[Any]:
    """Follows the link to the board that is ready; returns what that did before and since."""
    ActionChains(driver).click().perform()
    WebDriverWait(driver, PATIENCE).until(lambda d: "/tavle/" in d.current_url)
    entry = driver.execute_script("return performance.getEntriesByType('navigation')[0].toJSON()")
    ready = driver.execute_script("return performance.getEntriesByName('board-ready')[0].startTime")
    assert ready < entry["activationStart"]
    done: list[Any] = driver.execute_script("return done")
    return done


def stored(driver: Chrome, tool: Tool) -> dict[str, str]:
    """What the tool keeps on the machine; the theme keeps a thing or two of its own."""
    found: dict[str, str] = driver.execute_script("return {...localStorage}")
    return {key: text for key, text in found.items() if key.startswith(tool.storage)}


def store(driver: Chrome, tool: Tool, text: str) -> str:
    key = f"{tool.storage}:{PREFIX}:tavle"
    driver.execute_script("localStorage.setItem(arguments[0], arguments[1])", key, text)
    return key


def board_text(tool: Tool, answers: Answers) -> str:
    return json.dumps(envelope(tool, answers, "2026-11-24T10:42:00"))


@pytest.fixture
def tool(tool_json: dict[str, Any]) -> Tool:
    return Tool(tool_json)


def test_it_keeps_nothing_and_holds_nothing_awake_before_it_is_seen(
    driver: Chrome, noting: Site, tool: Tool
) -> None:
    # A clock that goes writes down the time used and keeps the screen awake.
    since = int(time.time()) - 120
    store(driver, tool, board_text(tool, {"clock/step": tool.steps[0], "clock/since": since}))
    before = stored(driver, tool)
    reach(driver, noting)
    # Longer than the clock waits for its next look, and a change for its saving.
    time.sleep(7)

    assert stored(driver, tool) == before
    done = turn_to(driver)
    assert [what for what, unseen in done if unseen] == []
    WebDriverWait(driver, PATIENCE).until(lambda _: stored(driver, tool) != before)
    WebDriverWait(driver, PATIENCE).until(
        lambda d: ["request", False] in d.execute_script("return done")
    )


def test_what_it_cannot_read_is_put_aside_once_it_is_seen(
    driver: Chrome, noting: Site, tool: Tool
) -> None:
    key = store(driver, tool, "not a board")
    reach(driver, noting)
    assert stored(driver, tool) == {key: "not a board"}

    turn_to(driver)

    WebDriverWait(driver, PATIENCE).until(lambda _: len(stored(driver, tool)) > 1)
    aside = [name for name in stored(driver, tool) if name.startswith(f"{key}:aside-")]
    assert [stored(driver, tool)[name] for name in aside] == ["not a board"]


def test_it_shows_what_was_saved_since_it_was_made_ready(
    driver: Chrome, noting: Site, tool: Tool
) -> None:
    store(driver, tool, board_text(tool, {"meeting/group": "Før"}))
    reach(driver, noting)
    store(driver, tool, board_text(tool, {"meeting/group": "Siden"}))

    turn_to(driver)

    group = "return document.querySelector('[name=\"meeting/group\"]').value"
    WebDriverWait(driver, PATIENCE).until(lambda d: d.execute_script(group) == "Siden")
