"""Another dialogue tool is another content folder: a tiny one builds and plays through."""

import os
import subprocess
import sys
from collections.abc import Iterator
from shutil import copy, copytree

import pytest
from playwright.sync_api import Page, expect

from tests.support.board import close, open_board, open_card, own_card, place, sheet, view
from tests.support.paths import CONTENT
from tests.support.server import serve

ROOT = CONTENT.parent
TINY = ROOT / "tests" / "tiny"
PAGES = {
    "index.md": "# Prøve\n",
    "tavle.md": "---\ntemplate: board.html\nhide: [navigation, toc, footer]\n---\nTavlen.\n",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site of the tiny tool: its content, the texts of the page, nothing else of its own."""
    folder = tmp_path_factory.mktemp("tiny")
    for name in ("app", "hooks", "node_modules"):
        (folder / name).symlink_to(ROOT / name)
    copytree(TINY, folder / "content")
    copy(CONTENT / "interface.yml", folder / "content")
    (folder / "docs").mkdir()
    (folder / "docs" / "overrides").symlink_to(ROOT / "docs" / "overrides")
    for name, text in PAGES.items():
        (folder / "docs" / name).write_text(text, encoding="utf-8")
    config, _, _ = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:")
    config += "\nnav: [Forside: index.md, Tavlen: tavle.md, Inspiration: inspiration]\n"
    config = config.replace("  favicon: assets/favicon.svg\n", "")
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, cwd=folder, check=True, env=environment)
    with serve(folder / "site") as site:
        yield site.url


def test_a_tiny_tool_plays_through(page: Page, home: str) -> None:
    open_board(page, f"{home}tavle/")
    expect(page.locator(".view:first-of-type .area__name")).to_contain_text(["Ude", "Inde"])
    place(page, "Læse højt")
    open_card(page, "laese")
    expect(sheet(page)).to_contain_text("En bog.")
    expect(sheet(page).get_by_role("radio")).to_have_count(4)
    sheet(page).get_by_label("Er det godt?").fill("Ja, hver fredag")
    sheet(page).get_by_role("radio").nth(3).check()
    sheet(page).get_by_label("Betyder mest for os").check()
    close(page)
    own_card(page, "Inde", "Bage")
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name="Bage", exact=True)).to_be_visible()

    view(page, "Tal")
    expect(page.get_by_text("1 af 5 kort har fået en rating")).to_be_visible()
    view(page, "Aftaler")
    page.get_by_role("button", name="★ Læse højt (4)").click(trial=True)
    page.get_by_label("Hvem? Stue").fill("Ida")
    view(page, "Referat")

    minutes = page.locator("[data-minutes]")
    expect(minutes).to_contain_text("Hvem? Ida")
    expect(minutes).to_contain_text("Er det godt? Ja, hver fredag")
