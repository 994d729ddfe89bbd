"""Runs every case of the folder `cases` and prints what each gave. Runs in both Pythons."""

import json
import os
import struct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


def plain(value: object) -> object:
    """The value as JSON can carry it; a float as its bytes, so that nothing is rounded."""
    if isinstance(value, float):
        return "float " + struct.pack(">d", value).hex()
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def outcome(case: "Callable[[], object]") -> "dict[str, object]":
    """The value a case gave, or the error it stopped with."""
    try:
        return {"value": plain(case())}
    except Exception as error:
        return {"error": type(error).__name__ + ": " + str(error)}


def run_all() -> "dict[str, object]":
    """The outcome of every case of every module, by `module.case`."""
    outcomes: dict[str, object] = {}
    for file in sorted(os.listdir("cases")):
        if not file.endswith(".py"):
            continue
        name = file[: -len(".py")]
        module = getattr(__import__("cases." + name), name)
        for attribute in dir(module):
            if attribute.startswith("case_"):
                outcomes[name + "." + attribute] = outcome(getattr(module, attribute))
    return outcomes


print(json.dumps(run_all()))
