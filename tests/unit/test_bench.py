"""What `make bench` says of what it measured."""

from pathlib import Path

from dev.bench.boards import full_board, very_full_board
from dev.bench.limits import Results, Row, rows
from dev.bench.prerender import Arrival, Arrivals, departures
from dev.bench.restoring import Restoring


def only_row(results: Results) -> Row:
    (row,) = rows(results)
    return row


def test_a_limit_is_kept_up_to_its_own_value() -> None:
    assert Row("requests", "25", "–", 25, 25).met
    assert not Row("requests", "26", "–", 26, 25).met


def test_a_row_says_what_was_held_against_what() -> None:
    row = only_row(Results(restorings=[Restoring(parsing=0.5, restoring=3.0)]))
    assert str(row) == (
        "| restoring a full board | 3.0 ms | json.loads: 0.5 ms | 6.00 | 5 | **not met** |"
    )


def arrived(*prerendered: bool) -> Results:
    pages = [Arrival(f"/{number}/", 10.0, yes) for number, yes in enumerate(prerendered)]
    return Results(arrivals=[Arrivals(pages, hello=[100.0])])


def test_the_way_from_every_page_is_kept_where_all_were_prerendered() -> None:
    assert only_row(arrived(True, True)).met


def test_one_page_that_was_not_prerendered_is_said_and_not_met() -> None:
    row = only_row(arrived(True, False))
    assert "prerendered 1 of 2 times" in row.what
    assert not row.met


def test_without_a_chromedriver_nothing_is_met() -> None:
    row = only_row(Results(arrivals=[None]))
    assert "not measured" in row.figure
    assert not row.met


def test_the_ways_to_the_board_are_the_pages_that_link_to_it(tmp_path: Path) -> None:
    links = {"": "tavle/#forbered", "om/": "../tavle/", "om/andet/": "../", "tavle/": "../tavle/"}
    for page, link in links.items():
        (tmp_path / page).mkdir(parents=True, exist_ok=True)
        (tmp_path / page / "index.html").write_text(f'<a href="{link}">', encoding="utf-8")
    assert departures(tmp_path) == ["", "om/"]


def test_the_boards_are_as_large_as_the_limits_are_meant_for() -> None:
    assert 20_000 < len(full_board().encode()) < 22_000
    assert len(very_full_board()) > 39 * 4 * 5000
