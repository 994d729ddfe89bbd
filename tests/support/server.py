"""A small web server for tests and measurements: a folder, served as a good host would."""

import gzip
import hashlib
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".gz": "application/gzip",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}
COMPRESSED = {".css", ".html", ".js", ".json", ".mjs", ".svg", ".txt", ".wasm", ".xml"}
GZIP_LEVEL = 6


@dataclass
class Site:
    """A folder being served: where, from what path, how long a browser may keep what it got."""

    folder: Path
    prefix: str = "/"
    max_age: int | None = None
    url: str = ""
    requests: list[str] = field(default_factory=list)

    def find(self, path: str) -> Path | None:
        """The file or folder that a path asks for, if there is one inside the site."""
        if not path.startswith(self.prefix):
            return None
        parts = unquote(path[len(self.prefix) :]).split("/")
        found = self.folder.joinpath(*parts)
        return found if ".." not in parts and found.exists() else None


@contextmanager
def serve(folder: Path, prefix: str = "/", max_age: int | None = None) -> Iterator[Site]:
    """Serve a folder under a path that begins and ends with "/", on a free port of this machine."""
    site = Site(folder, prefix, max_age)
    handler = type("SiteHandler", (Handler,), {"site": site})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        site.url = f"http://127.0.0.1:{server.server_port}{prefix}"
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield site
        finally:
            server.shutdown()
            thread.join()


class Handler(BaseHTTPRequestHandler):
    """Answers one connection's requests for a site."""

    site: Site
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Answer with a file, a redirect to a folder's own address, or the site's 404 page."""
        path = urlsplit(self.path).path
        self.site.requests.append(path)
        found = self.site.find(path)
        if found and found.is_dir() and not path.endswith("/"):
            self.answer(HTTPStatus.MOVED_PERMANENTLY, b"", {"Location": f"{path}/"})
        elif found and (file := found / "index.html" if found.is_dir() else found).is_file():
            self.send_file(file, HTTPStatus.OK)
        elif (missing := self.site.folder / "404.html").is_file():
            self.send_file(missing, HTTPStatus.NOT_FOUND)
        else:
            self.answer(HTTPStatus.NOT_FOUND, b"Not found\n", {"Content-Type": "text/plain"})

    def send_file(self, file: Path, status: HTTPStatus) -> None:
        """Answer with a file, compressed where the browser takes that, or with "not modified"."""
        zipped = file.suffix in COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", "")
        body, etag = load(file, file.stat().st_mtime_ns, zipped)
        age = self.site.max_age
        headers = {
            "Content-Type": TYPES.get(file.suffix)
            or mimetypes.guess_type(file.name)[0]
            or "application/octet-stream",
            "Cache-Control": "no-cache" if age is None else f"max-age={age}",
            "ETag": etag,
            "Vary": "Accept-Encoding",
        }
        if zipped:
            headers["Content-Encoding"] = "gzip"
        if status is HTTPStatus.OK and self.headers.get("If-None-Match") == etag:
            status, body = HTTPStatus.NOT_MODIFIED, b""
        self.answer(status, body, headers)

    def answer(self, status: HTTPStatus, body: bytes, headers: dict[str, str]) -> None:
        """Send a whole response."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status is not HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing; what was asked for is in `site.requests`."""


@cache
def load(file: Path, changed: int, zipped: bool) -> tuple[bytes, str]:
    """A file's bytes as sent, and their ETag; `changed` makes an edited file a new one."""
    body = file.read_bytes()
    if zipped:
        body = gzip.compress(body, GZIP_LEVEL, mtime=0)
    return body, f'"{hashlib.sha256(body).hexdigest()[:16]}"'
