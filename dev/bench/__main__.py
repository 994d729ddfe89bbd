"""Run by `make bench`: measures, prints the tables, and fails where a limit is not kept."""

import argparse
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from dev.bench.clicks import an_hour, click_times, fill, opening_scripts, opening_times
from dev.bench.measure import MACHINES, UNTHROTTLED, Machine, opened, visit
from dev.bench.pages import BOARD, REFERENCES, Target, write_board, write_references
from dev.bench.report import COLD, WARM, Results, demand_table, demands, figure_table
from dev.setup import find_browser
from tests.support.browser import LAUNCH_ARGUMENTS
from tests.support.server import serve

CACHE_SECONDS = 600


def main() -> int:
    """Measure as the arguments say; return the exit code."""
    options = arguments()
    targets = {"all": (BOARD, *REFERENCES), "references": REFERENCES, "board": (BOARD,)}
    results = Results()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        root = Path(folder)
        write_references(root)
        if options.only != "references":
            write_board(root)
        browser = playwright.chromium.launch(executable_path=find_browser(), args=LAUNCH_ARGUMENTS)
        with serve(root, max_age=CACHE_SECONDS) as site:
            for number in range(options.rounds):
                print(f"round {number + 1} of {options.rounds}", file=sys.stderr, flush=True)
                for machine in MACHINES:
                    for target in targets[options.only]:
                        measure(browser, site.url, target, machine, results)
    print(figure_table(results))
    if options.only != "all":
        return 0
    rows = demands(results)
    print(f"\n{demand_table(rows)}")
    return 0 if all(row.met for row in rows) else 1


def measure(browser: Browser, url: str, target: Target, machine: Machine, results: Results) -> None:
    """Visit a page with an empty cache and again; on the board, click as well."""
    context = browser.new_context(locale="da-DK", timezone_id="Europe/Copenhagen")
    for cache in (COLD, WARM):
        with opened(context, machine) as (page, traffic):
            seen = visit(page, traffic, url, target)
            results.visits.setdefault((target, machine, cache), []).append(seen)
            if target == BOARD and cache == WARM:
                fill(page)
                results.clicks.setdefault(machine, []).extend(click_times(page))
                results.openings.setdefault(machine, []).extend(opening_times(page))
                results.opening_scripts.setdefault(machine, []).extend(opening_scripts(page))
                if machine == UNTHROTTLED:
                    results.hours.append(an_hour(page))
    context.close()


def arguments() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", choices=("all", "references", "board"), default="all")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
