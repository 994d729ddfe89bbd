"""How soon the board agrees with a click, and how it bears an hour of them."""

import json
from dataclasses import dataclass
from statistics import median

from playwright.sync_api import Page

from dev.setup import ROOT
from dialogue.fields import NOTE
from dialogue.file import envelope
from dialogue.tool import Tool
from site_build.content import load
from site_build.runtime import tool_data

CLICKS = 50
# What an hour's meeting changes, and how many changes its first and last ones are.
HOUR = 500
ENDS = 50
RATINGS = "input[type=radio][name$='/rating']"
OPENERS = ".card__rating"

# Each click's time ends with the last change it makes to the page; two frames without one are rest.
# A rating that stands already would change nothing, and a card that has just closed leaves the
# browser work that is not the next one's.
CLICK_AND_TIME = """
async ({ selector, clicks }) => {
  const frame = () => new Promise(requestAnimationFrame);
  const controls = [...document.querySelectorAll(selector)];
  let last = 0;
  const observer = new MutationObserver(() => { last = performance.now(); });
  observer.observe(document.body,
    { subtree: true, childList: true, attributes: true, characterData: true });
  const times = [];
  for (let i = 0; i < clicks; i++) {
    const open = controls.filter(control => !control.checked);
    const control = open[(i * 7) % open.length];
    const start = last = performance.now();
    control.click();
    last = Math.max(last, performance.now());
    let before;
    do { before = last; await frame(); await frame(); } while (last > before);
    times.push(last - start);
    for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
    await frame(); await frame();
  }
  observer.disconnect();
  return times;
}
"""


FILL = """
text => {
  const root = document.querySelector("#tavle");
  const here = new URL(root.dataset.site + "/", location.href).pathname;
  localStorage.setItem(`${text.storage}:${here}:tavle`, text.board);
}
"""


def full_board() -> dict[str, str]:
    """A board as it lies in the storage: 39 cards placed and rated, and every note full.

    Nine of them are the kit's blank cards, one on each objective.
    """
    tool = Tool(tool_data(load(ROOT / "content")))
    answers: dict[str, object] = {}
    lying = {card: tool.suggested(card) for card in tool.cards}
    for area in tool.areas:
        for number, objective in enumerate(tool.objectives_in(area), 1):
            card = tool.blank(area, number)
            answers[f"cards/{card}/title"] = f"Vores eget initiativ {number}"
            lying[card] = objective
    for card, objective in lying.items():
        answers[f"cards/{card}/objective"] = objective
        answers[f"cards/{card}/rating"] = 3
        for question in tool.questions:
            answers[f"cards/{card}/notes/{question}"] = "Vi øver os. " * (NOTE // 12)
    board = json.dumps(envelope(tool, answers, "2026-11-24T10:42:00"))
    return {"storage": tool.storage, "board": board}


def fill(page: Page) -> None:
    """Open the full board where most follows a rating: at the rating form with its summary."""
    page.evaluate(FILL, full_board())
    page.goto(page.url.partition("#")[0] + "#ratingskema")
    page.reload()
    page.locator("#tavle[data-state=ready]").wait_for()


def click_times(page: Page, selector: str = RATINGS, clicks: int = CLICKS) -> list[float]:
    """Click on a board; return what each click took until the page rested, in milliseconds."""
    times: list[float] = page.evaluate(CLICK_AND_TIME, {"selector": selector, "clicks": clicks})
    return times


def opening_times(page: Page) -> list[float]:
    """Open cards while they are taken one by one on the full screen; return what each took."""
    page.get_by_label("Mødets trin").last.select_option(index=3)
    page.evaluate("document.documentElement.dataset.full = ''")
    return click_times(page, OPENERS)


def opening_scripts(page: Page) -> list[float]:
    """Open each card of the full screen; return what script took of it, without style and layout.

    In milliseconds; goes on from `opening_times`.
    """
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")

    def script() -> float:
        metrics = session.send("Performance.getMetrics")["metrics"]
        return next(float(m["value"]) for m in metrics if m["name"] == "ScriptDuration")

    times = []
    for card in page.locator(".card").all():
        before = script()
        click_times(page, f"#{card.get_attribute('id')} {OPENERS}", 1)
        times.append((script() - before) * 1000)
    return times


@dataclass(frozen=True)
class Hour:
    """What an hour of changes did: times as long, and times as much memory, as at its beginning."""

    slower: float
    heap: float


def an_hour(page: Page) -> Hour:
    """Change ratings as often as a meeting does; a few before it let the browser warm up."""
    session = page.context.new_cdp_session(page)

    def heap() -> float:
        session.send("HeapProfiler.collectGarbage")
        usage = session.send("Runtime.getHeapUsage")
        return float(usage["usedSize"]) + float(usage.get("backingStorageSize", 0))

    click_times(page)
    before = heap()
    times = click_times(page, clicks=HOUR)
    return Hour(median(times[-ENDS:]) / median(times[:ENDS]), heap() / before)
