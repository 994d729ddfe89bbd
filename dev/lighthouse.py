"""Run by `make lighthouse`: has Lighthouse judge the built site as a phone shows it.

Prints a table and what keeps a page from the full score; fails below the limits.
"""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from dev.bench.machines import Load
from dev.bench.pages import build
from dev.setup import NODE_MODULES, ROOT, find_browser, find_node, mark_done, npm, run, say
from tests.support.browser import LAUNCH_ARGUMENTS
from tests.support.server import serve

PAGES = ("/", "/vejledning/moedet/", "/tavle/")
LIMITS = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
TITLES = ("Performance", "Accessibility", "Best practices", "SEO")
# Performance differs from run to run; the other scores do not.
RUNS = 3
CACHE_SECONDS = 600


@dataclass(frozen=True)
class Verdict:
    """What Lighthouse makes of a page: a score for each category, and what cost points."""

    page: str
    scores: dict[str, int]
    faults: list[str]

    @property
    def is_good(self) -> bool:
        """Whether every score reaches its limit."""
        return all(self.scores[name] >= limit for name, limit in LIMITS.items())

    def __str__(self) -> str:
        return f"| {self.page} | {' | '.join(str(score) for score in self.scores.values())} |"


def main() -> int:
    """Judge the pages; return the exit code."""
    if not (NODE_MODULES / "lighthouse").is_dir():
        fetch()
    load = Load()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build(ROOT, folder)
        with serve(folder, max_age=CACHE_SECONDS) as site:
            verdicts = [judge(page, site.url.rstrip("/") + page, load) for page in PAGES]
    print(f"| Page | {' | '.join(TITLES)} |\n|{'---|' * (1 + len(TITLES))}")
    print(*verdicts, sep="\n")
    for verdict in verdicts:
        for fault in verdict.faults:
            print(f"{verdict.page}: {fault}", file=sys.stderr)
    print(f"\n{load}")
    return 0 if all(verdict.is_good for verdict in verdicts) else 1


def fetch() -> None:
    """Fetch Lighthouse, as locked, beside the other npm packages."""
    say("Lighthouse")
    run([npm(), "ci", "--include=dev"], "npm could not install the packages of package-lock.json")
    mark_done(NODE_MODULES, ROOT / "package-lock.json")


def judge(page: str, address: str, load: Load) -> Verdict:
    """A page's middle score of some runs, and the faults of the last one."""
    reports = []
    for _ in range(RUNS):
        load.look()
        reports.append(report(address))
    scores = {
        name: round(100 * median(each["categories"][name]["score"] for each in reports))
        for name in LIMITS
    }
    return Verdict(page, scores, faults(reports[-1]))


def report(address: str) -> dict[str, Any]:
    """What one run of Lighthouse found out, with its settings for phones."""
    node, browser = find_node(), find_browser()
    assert node, "Node.js is missing; `make setup` fetches it"
    assert browser, "Chromium is missing; `make browser` fetches it"
    command = [node, str(NODE_MODULES / "lighthouse/cli/index.js"), address, "--output=json"]
    command += ["--quiet", "--no-enable-error-reporting", f"--only-categories={','.join(LIMITS)}"]
    command.append(f"--chrome-flags={' '.join(['--headless=new', *LAUNCH_ARGUMENTS])}")
    environment = {**os.environ, "CHROME_PATH": browser}
    result = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    found: dict[str, Any] = json.loads(result.stdout)
    if error := found.get("runtimeError"):
        raise RuntimeError(f"{address}: {error['message']}")
    return found


def faults(found: dict[str, Any]) -> list[str]:
    """What cost points, each with its figure or the elements that it was seen on."""
    lines = []
    for name in LIMITS:
        for reference in found["categories"][name]["auditRefs"]:
            audit = found["audits"][reference["id"]]
            if reference["weight"] and audit["score"] is not None and audit["score"] < 1:
                items = (audit.get("details") or {}).get("items", [])
                seen = [item["node"]["snippet"] for item in items if "node" in item]
                lines.append(" ".join([audit["title"], audit.get("displayValue", ""), *seen]))
    return lines


if __name__ == "__main__":
    sys.exit(main())
