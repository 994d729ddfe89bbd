"""Holds the interface texts against the places that use them."""

import re
from collections.abc import Iterable
from pathlib import Path

from .content import ContentError
from .model import Interface

# `page.key` in a template; `say("key", …)` or `"say.key"` in Python.
IN_TEMPLATES = re.compile(r"\bpage_text\.([a-z0-9_]+)")
IN_PYTHON = re.compile(r"\"say\.([a-z0-9_]+)\"")
# What Python says may stand in a template too, so that it is there from the start.
SAID_IN_TEMPLATES = re.compile(r"\bsay_text\.([a-z0-9_]+)")


def check_wording(interface: Interface, templates: Iterable[Path], python: Iterable[Path]) -> None:
    """Every text that is used is there, and every text that is there is used.

    Raises ContentError otherwise, so that neither a gap nor a dead text reaches the site.
    """
    templates = list(templates)
    said = _used(IN_PYTHON, python) | _used(SAID_IN_TEMPLATES, templates)
    _compare("page", interface.page, _used(IN_TEMPLATES, templates))
    _compare("say", interface.say, said)


def _used(pattern: re.Pattern[str], files: Iterable[Path]) -> set[str]:
    return {key for file in files for key in pattern.findall(file.read_text("utf-8"))}


def _compare(group: str, texts: dict[str, str], used: set[str]) -> None:
    for key in sorted(used - texts.keys()):
        raise ContentError("interface.yml", group, f"the text '{key}' is missing")
    for key in sorted(texts.keys() - used):
        raise ContentError("interface.yml", group, f"nothing uses the text '{key}'")
