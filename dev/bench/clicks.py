"""How soon the board agrees with a click on a rating."""

from playwright.sync_api import Page

CLICKS = 50
RATINGS = "input[type=radio][name$='/rating']"

# Each click's time ends with the last change it makes to the page; two frames without one are rest.
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
    const start = last = performance.now();
    controls[(i * 7) % controls.length].click();
    last = Math.max(last, performance.now());
    let before;
    do { before = last; await frame(); await frame(); } while (last > before);
    times.push(last - start);
  }
  observer.disconnect();
  return times;
}
"""


def click_times(page: Page) -> list[float]:
    """Click ratings on a board that is ready; return what each took, in milliseconds."""
    times: list[float] = page.evaluate(CLICK_AND_TIME, {"selector": RATINGS, "clicks": CLICKS})
    return times
