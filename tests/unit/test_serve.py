"""`make serve` finds a port where the wished one is taken."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from urllib.request import urlopen

import pytest

from dev.serve import NoAddressError, free_port, parts_of
from dev.setup import ROOT

HOST = "127.0.0.1"


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that another server listens on."""
    with socket.create_server((HOST, 0)) as server:
        yield server.getsockname()[1]


def test_a_free_port_is_kept() -> None:
    with socket.create_server((HOST, 0)) as server:
        port = server.getsockname()[1]
    assert free_port(HOST, port) == port


def test_past_a_taken_port_the_next_free_one_is_taken(taken: int) -> None:
    found = free_port(HOST, taken)
    assert found > taken
    with socket.create_server((HOST, found)):
        assert free_port(HOST, taken) > found


def test_the_site_is_served_and_named_where_there_is_room(taken: int) -> None:
    command = [sys.executable, "-m", "dev.serve", f"{HOST}:{taken}"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as server:
        assert server.stdout
        lines = []
        for line in server.stdout:
            lines.append(line)
            if "Serving on" in line:
                break
        try:
            assert f"Port {taken} is taken" in lines[0]
            address = lines[1].split()[3]
            assert address != f"http://{HOST}:{taken}/"
            assert address in lines[-1]
            with urlopen(address) as page:
                assert page.status == 200
        finally:
            server.terminate()


def test_an_address_is_a_host_and_a_port() -> None:
    assert parts_of("127.0.0.1:8000") == ("127.0.0.1", 8000)
    assert parts_of("[::1]:8000") == ("[::1]", 8000)


@pytest.mark.parametrize(
    "address", ["", "8000", ":8000", "127.0.0.1", "localhost:", "a:0", "a:70000"]
)
def test_what_is_no_address_is_said_to_be_none(address: str) -> None:
    with pytest.raises(NoAddressError, match="ADDRESS="):
        parts_of(address)


def test_a_host_that_is_not_this_machine_is_said_to_be_none() -> None:
    with pytest.raises(NoAddressError, match=r"cannot serve at 192\.0\.2\.1:8000"):
        free_port("192.0.2.1", 8000)
