"""The site as built: it leans on no one else, and every way in it leads somewhere."""

import json
import re
import subprocess
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from jsonschema import Draft202012Validator

from dev.setup import find_node
from site_build.content import load
from tests.support.paths import CONTENT

HERE = "https://example.dk/dialog/"
TOOL = load(CONTENT)

# Every address in the printed guide.
GUIDE_LINKS = {
    "https://www.etsundtarbejdsliv.dk/b%C3%A6redygtighed",
    "http://www.etsundtarbejdsliv.dk/dialogv%C3%A6rkt%C3%B8jet",
    "http://www.etsundtarbejdsliv.dk/supervisionogsparring",
    "http://www.etsundtarbejdsliv.dk/lederensopgavermedstress",
    "http://www.arbejdsmiljoweb.dk/",
    "http://www.arbejdsmiljoweb.dk/lederrollen",
    "http://www.arbejdsmiljoweb.dk/prioriteringafkerneopgaven",
    "http://www.arbejdsmiljoweb.dk/socialkapital",
    "http://www.arbejdsmiljoweb.dk/godmodtagelse",
    "http://www.arbejdsmiljoweb.dk/krop-og-sundhed",
    "http://www.arbejdsmiljoweb.dk/trivsel",
    "http://www.arbejdsmiljoweb.dk/voldogtrusler",
    "https://www.arbejdsmiljoweb.dk/stress",
    "http://www.arbejdsmiljoweb.dk/fremtiden",
    "http://www.cabiweb.dk/",
    "http://www.sfi.dk/publikationer/rummelighed-i-praksis-13106/",
    "https://www.forhandlingsfaellesskabet.dk/media/1022185/4067.205.sfi-kortogklart.pdf",
    "https://vpt.dk/",
}


class Page(HTMLParser):
    """What a page refers to: what it fetches, what it links to, and the anchors it has."""

    def __init__(self, file: Path, folder: Path) -> None:
        super().__init__()
        path = file.relative_to(folder).as_posix()
        self.url = urljoin(HERE, path.removesuffix("index.html"))
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.anchors: set[str] = set()
        # The links that follow each heading with an id, card or card's text, until the next.
        self.links_under: dict[str, set[str]] = {}
        self._heading = ""
        self._in_style = False
        self.feed(file.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_style = tag == "style"
        for name, value in attrs:
            if not value:
                continue
            if name == "id":
                self.anchors.add(value)
                if tag in ("h1", "h2", "h3", "h4"):
                    self._heading = value
            elif name in ("data-card", "data-text"):
                self._heading = f"{name}/{value}"
            elif name == "href" and tag == "a":
                self.links.append(urljoin(self.url, value))
                self.links_under.setdefault(self._heading, set()).add(urljoin(self.url, value))
            elif name == "style":
                self.fetched += [urljoin(self.url, address) for address in addresses(value)]
            elif name in ("srcset", "imagesrcset"):
                images = [candidate.split()[0] for candidate in value.split(",")]
                self.fetched += [urljoin(self.url, image) for image in images]
            elif name in ("src", "poster", "data", "action") or (
                name == "href" and tag != "a" and ("rel", "canonical") not in attrs
            ):
                self.fetched.append(urljoin(self.url, value))

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.fetched += [urljoin(self.url, address) for address in addresses(data)]

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False


def addresses(style: str) -> list[str]:
    """What a style sheet fetches."""
    return re.findall(r"url\(\s*['\"]?(?!data:)([^'\"\s)]+)", style) + re.findall(
        r"@import\s+['\"]([^'\"]+)", style
    )


@pytest.fixture(scope="module")
def pages(site_folder: Path) -> dict[str, Page]:
    found = (Page(file, site_folder) for file in site_folder.rglob("*.html"))
    return {page.url: page for page in found if not page.url.endswith("404.html")}


def test_nothing_is_fetched_from_elsewhere(pages: dict[str, Page], site_folder: Path) -> None:
    fetched = {address for page in pages.values() for address in page.fetched}
    for style in site_folder.rglob("*.css"):
        at = urljoin(HERE, style.relative_to(site_folder).as_posix())
        fetched |= {urljoin(at, address) for address in addresses(style.read_text("utf-8"))}
    fetched = {address for address in fetched if not address.startswith("data:")}

    assert {address for address in fetched if not address.startswith(HERE)} == set()
    paths = {unquote(urlsplit(address).path).removeprefix("/dialog/") for address in fetched}
    assert {path for path in paths if not (site_folder / path).exists()} == set()


def test_the_page_for_a_wrong_address_finds_its_style_under_a_path(site_folder: Path) -> None:
    wrong = Page(site_folder / "404.html", site_folder)

    assert {address for address in wrong.fetched if not address.startswith(HERE)} == set()


def internal(pages: dict[str, Page]) -> Iterator[tuple[str, str, str]]:
    for page in pages.values():
        for link in page.links:
            if link.startswith(HERE):
                address, _, anchor = link.partition("#")
                address, _, _ = address.partition("?")
                yield page.url, address, unquote(anchor)


def test_every_internal_link_leads_to_something(pages: dict[str, Page], site_folder: Path) -> None:
    dead = []
    for source, address, anchor in internal(pages):
        file = site_folder / unquote(urlsplit(address).path.removeprefix("/dialog/"))
        if address in pages:
            if anchor and anchor not in pages[address].anchors:
                dead.append((source, address, anchor))
        elif not file.is_file():
            dead.append((source, address, anchor))

    assert dead == []


def test_every_link_of_the_guide_is_carried_over(pages: dict[str, Page]) -> None:
    links = {link for page in pages.values() for link in page.links}

    assert GUIDE_LINKS - links == set()


@pytest.mark.parametrize("area", TOOL.areas, ids=lambda area: str(area.id))
def test_cards_lead_to_the_inspiration_page_and_back(area, pages: dict[str, Page]) -> None:  # type: ignore[no-untyped-def]
    board = pages[HERE + "tavle/"]
    inspiration = pages[f"{HERE}inspiration/{area.id}/"]

    for objective in area.objectives:
        assert objective.id in inspiration.anchors
    for card in TOOL.cards_in(area):
        assert card.id in inspiration.anchors
        for place in ("data-card", "data-text"):
            assert f"{inspiration.url}#{card.id}" in board.links_under[f"{place}/{card.id}"]
        assert f"{board.url}#kort-{card.id}" in inspiration.links_under[card.id]
        assert f"kort-{card.id}" in board.anchors


def test_there_are_as_many_as_in_the_guide() -> None:
    assert len(TOOL.cards) == 30
    assert sum(len(area.objectives) for area in TOOL.areas) == 9


def test_the_schema_of_the_file_is_published(site_folder: Path) -> None:
    schema = json.loads((site_folder / "tavle" / "skema.json").read_text("utf-8"))

    Draft202012Validator.check_schema(schema)
    assert set(schema["properties"]["answers"]["properties"]["cards"]["properties"]) == {
        card.id for card in TOOL.cards
    }


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("arbejdsmiljø", "miljø"),
        ("personalepolitik", "politik"),
        ("mentorordninger", "ordninger"),
        ("sygefravær", "fravær"),
        ("kompetenceudvikling", "udvikling"),
        ("opfølgningsskema", "skema"),
        ("arbejdsmiljøgrupper", "grupper"),
        ("arbejdsmiljøarbejdet", "arbejdet"),
    ],
)
def test_search_finds_the_parts_of_danish_compounds(
    word: str, part: str, site_folder: Path
) -> None:
    index = json.loads((site_folder / "search" / "search_index.json").read_text("utf-8"))
    node = find_node()
    assert node, "Node.js is missing; `make setup` fetches it"

    # By the browser's rules: to JavaScript's \b a Danish letter is no part of a word.
    script = "const [s, w] = process.argv.slice(1); console.log(w.split(new RegExp(s)).join())"
    separator = index["config"]["separator"]
    command = [node, "-e", script, "--", separator, word]
    found = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)

    assert part in found.stdout.strip().split(",")
