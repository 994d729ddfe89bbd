"""Prints what this Python has, and what it says to the snippets and files it is asked about.

Runs in MicroPython. Asked in inventory.json: modules to import, files to compile, snippets to run.
"""

import builtins
import json

TYPES = (str, bytes, int, float, list, tuple, dict, set, frozenset)


TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


def refusal(work: "Callable[..., object]", *arguments: object) -> "str | None":
    """What stops `work`, or None."""
    try:
        work(*arguments)
    except Exception as error:
        return type(error).__name__ + ": " + str(error)
    return None


def names_in(module: str) -> "list[str] | None":
    """The names a module has, or None where there is no such module."""
    scope: dict[str, object] = {}
    if refusal(exec, "import " + module + " as it", scope):
        return None
    return dir(scope["it"])


def compile_file(path: str) -> None:
    """Compiles a file without running it."""
    with open(path) as file:
        compile(file.read(), path, "exec")


with open("inventory.json") as file:
    asked = json.load(file)

print(
    json.dumps(
        {
            "builtins": dir(builtins),
            "methods": [name for type_ in TYPES for name in dir(type_)],
            "modules": {name: names_in(name) for name in asked["modules"]},
            "files": {path: refusal(compile_file, path) for path in asked["files"]},
            "snippets": {code: refusal(exec, code, {}) for code in asked["snippets"]},
        }
    )
)
