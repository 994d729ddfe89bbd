"""The site as built: it leans on no one else, and every way in it leads somewhere."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
import yaml
from jsonschema import Draft202012Validator

from dev.setup import ROOT
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
        self.feed(file.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if not value:
                continue
            if name == "id":
                self.anchors.add(value)
            elif name == "href" and tag == "a":
                self.links.append(urljoin(self.url, value))
            elif name in ("src", "srcset", "poster", "data", "action") or (
                name == "href" and tag != "a" and ("rel", "canonical") not in attrs
            ):
                self.fetched.append(urljoin(self.url, value))


@pytest.fixture(scope="module")
def pages(site_folder: Path) -> dict[str, Page]:
    found = (Page(file, site_folder) for file in site_folder.rglob("*.html"))
    return {page.url: page for page in found if not page.url.endswith("404.html")}


def test_nothing_is_fetched_from_elsewhere(pages: dict[str, Page], site_folder: Path) -> None:
    fetched = {address for page in pages.values() for address in page.fetched}
    for style in site_folder.rglob("*.css"):
        text = style.read_text("utf-8")
        fetched |= {urljoin(HERE, u) for u in re.findall(r"url\(['\"]?(?!data:)([^'\")]+)", text)}
        fetched |= {urljoin(HERE, u) for u in re.findall(r"@import\s+['\"]([^'\"]+)", text)}

    assert {a for a in fetched if not a.startswith(HERE) and not a.startswith("data:")} == set()


def internal(pages: dict[str, Page]) -> Iterator[tuple[str, str, str]]:
    for page in pages.values():
        for link in page.links:
            if link.startswith(HERE):
                address, _, anchor = link.partition("#")
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
        assert f"{inspiration.url}#{card.id}" in board.links
        assert f"{board.url}#kort-{card.id}" in inspiration.links
        assert f"kort-{card.id}" in board.anchors


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
    ],
)
def test_search_finds_the_parts_of_danish_compounds(word: str, part: str) -> None:
    class Loader(yaml.SafeLoader):
        """MkDocs' configuration names Python functions; here they do not matter."""

    Loader.add_multi_constructor("", lambda *_: None)
    config = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), Loader)
    [search] = [p["search"] for p in config["plugins"] if "search" in p]

    assert part in re.split(search["separator"], word)
