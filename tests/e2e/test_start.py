"""The start: what it fetches, what it says when it fails, and what is fetched ahead of it."""

import re
from contextlib import ExitStack

import pytest
from playwright.sync_api import Page, Route, expect

from tests.support.board import READY

STATE = "#tavle[data-state={}]"


def test_nothing_is_fetched_twice(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    page.goto("tavle/")
    expect(page.locator(READY)).to_be_attached()
    page.wait_for_load_state("networkidle")

    assert sorted(asked) == sorted(set(asked))
    # Each begins with what the page names, not when another asks for it.
    named = page.locator("head > [href], head > [src]").evaluate_all(
        "elements => elements.map((element) => element.href || element.src)"
    )
    scripts = {url for url in asked if re.search(r"\.(m?js|wasm|txt)$", url)}
    assert scripts <= set(named)


@pytest.mark.parametrize("broken", ["**/rom.txt", "**/micropython.wasm"])
def test_a_part_that_is_broken_lets_the_start_fail(page: Page, broken: str) -> None:
    page.route(broken, lambda route: route.fulfill(body="<p>Sign in to this network</p>"))

    page.goto("tavle/")

    expect(page.locator(STATE.format("failed"))).to_be_attached()


def test_a_part_that_is_missing_lets_the_start_fail(page: Page) -> None:
    page.route("**/rom.txt", lambda route: route.fulfill(status=404, body="Not found"))

    page.goto("tavle/")

    expect(page.locator(STATE.format("failed"))).to_be_attached()


def test_what_fails_in_python_is_told_in_the_console(page: Page) -> None:
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    # The last thing that the start calls is a number instead.
    page.add_init_script("Object.defineProperty(Performance.prototype, 'mark', { get: () => 1 })")
    place = re.compile(r'File "board/main\.py", line \d+, in start')
    with page.expect_console_message(lambda message: bool(place.search(message.text))):
        page.goto("tavle/")

    expect(page.locator(STATE.format("failed"))).to_be_attached()
    assert "Traceback" in "\n".join(told)


def test_python_starts_when_the_page_is_late(page: Page) -> None:
    held: list[Route] = []
    # A script waits for the style before it, and the rest of the page for the script.
    wait = '<link rel="stylesheet" href="../late.css"><script>;</script></body>'

    def with_wait(route: Route) -> None:
        body = route.fetch().text().replace("</body>", wait)
        route.fulfill(body=body, content_type="text/html")

    page.route("**/tavle/", with_wait)
    page.route("**/late.css", lambda route: held.append(route))
    page.goto("tavle/", wait_until="commit")
    page.wait_for_function("globalThis.Module")
    expect(page.locator(STATE.format("loading"))).to_be_attached()

    held[0].fulfill(body="", content_type="text/css")

    expect(page.locator(READY)).to_be_attached()


def test_where_no_page_is_made_ready_what_the_board_needs_is_fetched(page: Page) -> None:
    page.add_init_script("HTMLScriptElement.supports = () => false")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("")
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "micropython" in url] == []

    with ExitStack() as stack:
        for needed in ("board.css", "start.js", "core.js", "micropython.mjs", "*.wasm", "rom.txt"):
            stack.enter_context(page.expect_request(f"**/{needed}"))
        page.locator("article a[href^='tavle/']").first.hover()
