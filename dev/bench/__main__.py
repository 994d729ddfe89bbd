"""Run by `make bench`: measures, prints the tables, and fails where a limit is not kept."""

import argparse
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from dev.bench.clicks import click_round
from dev.bench.limits import Results, rows
from dev.bench.machines import MACHINES, UNTHROTTLED, Load
from dev.bench.pages import HELLO, TARGETS, write_pages
from dev.bench.prerender import arrivals
from dev.bench.report import arrival_table, figure_table, limit_table
from dev.bench.restoring import restoring
from dev.bench.visits import visits
from dev.setup import find_browser
from tests.support.browser import LAUNCH_ARGUMENTS
from tests.support.server import serve

CACHE_SECONDS = 600
PARTS = ["starts", "clicks", "restore", "prerender"]


def main() -> int:
    """Measure as the arguments say; return the exit code."""
    options = arguments()
    parts = options.only or PARTS
    results, load = Results(), Load()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_pages(root)
        with serve(root, max_age=CACHE_SECONDS) as site:
            measure(root, site.url, parts, options.rounds, results, load)
    if results.visits:
        print(f"{figure_table(results)}\n")
    if results.arrivals:
        print(f"{arrival_table(results.arrivals)}\n")
    found = rows(results)
    print(f"{limit_table(found)}\n\n{load}")
    return 0 if all(row.met for row in found) else 1


def measure(
    root: Path, url: str, parts: list[str], rounds: int, results: Results, load: Load
) -> None:
    """Measure the parts that are asked for, everything once in each round.

    Every round holds all pages, so that a machine that grows slower does so for all of them.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=LAUNCH_ARGUMENTS)
        # A browser's very first page pays for what all others find running.
        visits(browser, url, HELLO, UNTHROTTLED)
        for number in range(rounds):
            load.look()
            print(f"round {number + 1} of {rounds}", file=sys.stderr, flush=True)
            in_browser(browser, url, parts, number, results)
            if "restore" in parts:
                results.restorings.append(restoring())
        browser.close()
    load.look()
    if "prerender" in parts:
        results.arrivals.append(arrivals(root, url))
        load.look()


def in_browser(browser: Browser, url: str, parts: list[str], number: int, results: Results) -> None:
    """One round of what is measured in a browser that Playwright leads."""
    # Each round begins with another page, so that none always follows the same one.
    first = number % len(TARGETS)
    for machine in MACHINES:
        for target in TARGETS[first:] + TARGETS[:first] if "starts" in parts else ():
            for cache, seen in visits(browser, url, target, machine).items():
                results.visits.setdefault((target, machine, cache), []).append(seen)
        if "clicks" in parts:
            results.clicks.setdefault(machine, []).append(click_round(browser, url, machine))


def arguments() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", choices=PARTS, nargs="+", help="measure some of it alone")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
