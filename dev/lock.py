"""Locks the packages anew: the newest that requirements*.in and package.json allow today."""

import sys

from dev.setup import OLDEST_PYTHON, SetupError, npm, python, run

OPTIONS = "--quiet --upgrade --universal --generate-hashes --no-header --no-annotate"


def main() -> int:
    """Make the locks and return the exit code."""
    oldest = ".".join(map(str, OLDEST_PYTHON))
    try:
        for name in ("requirements", "requirements-node"):
            command = [*python("uv"), "pip", "compile", *OPTIONS.split(), "--no-emit-index-url"]
            command += ["--python-version", oldest, f"{name}.in", "-o", f"{name}.txt"]
            run(command, f"uv could not lock {name}.in")
        run([npm(), "update", "--package-lock-only"], "npm could not lock package.json")
    except SetupError as error:
        print(f"lock: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
