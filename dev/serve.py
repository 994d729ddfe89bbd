"""Serves the site while it is worked on: `python -m dev.serve 127.0.0.1:8000`.

Where the wished port is taken, the next free one is used and named, since someone who works on
two things at once should not have to look for one.
"""

from __future__ import annotations

import errno
import os
import socket
import sys

LAST_PORT = 65535


class NoAddressError(Exception):
    """The site can be served nowhere near the wished address; the message says why."""


def main(wished: str) -> None:
    """Say where the site will be and become MkDocs' server."""
    try:
        host, port = parts_of(wished)
        free = free_port(host, port)
    except NoAddressError as error:
        sys.exit(f"serve: {error}")
    if free != port:
        print(f"Port {port} is taken by another program; taking {free} instead.")
    print(f"Building; then open http://{host}:{free}/ (stop with Ctrl-C)", flush=True)
    # In this process's place, so that Ctrl-C and a signal reach the server itself.
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload"]
    os.execv(command[0], [*command, "--dev-addr", f"{host}:{free}"])


def parts_of(address: str) -> tuple[str, int]:
    """An address's host, with the brackets of an IPv6 one, and its port."""
    host, _, port = address.rpartition(":")
    if not (host and port.isascii() and port.isdigit() and 0 < int(port) <= LAST_PORT):
        raise NoAddressError(f"{address!r} is no host and port; try ADDRESS=127.0.0.1:8000")
    return host, int(port)


def free_port(host: str, first: int) -> int:
    """The first free port of a host, from the wished one upwards."""
    for port in range(first, LAST_PORT + 1):
        if is_free(host, port):
            return port
    raise NoAddressError(f"no port of {host} is free from {first} on")


def is_free(host: str, port: int) -> bool:
    """Whether a server could take a port now; what else stands in its way is an error."""
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(
            host.strip("[]"), port, type=socket.SOCK_STREAM
        )[0]
        with socket.socket(family, kind, protocol) as probe:
            # As MkDocs does it: a port that a server has just left is free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(place)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            return False
        raise NoAddressError(f"cannot serve at {host}:{port}: {error.strerror}") from error
    return True


if __name__ == "__main__":
    main(sys.argv[1])
