"""The site as a build needs it: pages made from content, files to copy, words for templates."""

import json
import re
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from . import rom
from .content import load
from .runtime import shortened, tool_data
from .schema import board_schema
from .wording import check_wording

TEMPLATES = Path(__file__).parent / "templates"
# The board's styles by what they dress, in the order of the cascade.
BOARD_STYLES = ("base", "frame", "cards", "board", "sheet", "forms", "guide")
# Runs before the board is painted, so it stands in the page itself.
COLOURS = "colours.js"
# All of PyScript that a page with MicroPython and none of its script types asks for; its own
# core.js only leads there.
PYSCRIPT = "core-*.js"


class Site:
    """One project folder: content/, app/, docs/overrides/ and the installed npm packages."""

    def __init__(self, root: Path, content: str = "content") -> None:
        self.root = root
        self.tool = load(root / content)
        self.python = root / "app" / "py"
        self._packages = root / "node_modules"
        self._micropython = self._packages / "@micropython" / "micropython-webassembly-pyscript"
        [self._core] = (self._packages / "@pyscript" / "core" / "dist").glob(PYSCRIPT)
        self._breaks = {word.replace("-", ""): word for word in self.tool.identity.breaks}
        check_wording(
            self.tool.interface,
            (root / "docs" / "overrides").rglob("*.html"),
            self.python.rglob("*.py"),
        )
        self._markdown = Environment(
            loader=FileSystemLoader(TEMPLATES),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
        )

    def navigation(self, entry: Any) -> Any:
        """A navigation entry; the one that names `inspiration` becomes a page for each area."""
        if isinstance(entry, dict) and "inspiration" in entry.values():
            [name] = entry
            return {name: [{a.name: f"inspiration/{a.id}.md"} for a in self.tool.areas]}
        return entry

    def generated(self) -> dict[str, str | bytes]:
        """Files that are made: path in the site's sources to content."""
        rom.check_versions(self._micropython)
        inspiration = self._markdown.get_template("inspiration.md")
        pages: dict[str, str | bytes] = {
            f"inspiration/{area.id}.md": inspiration.render(tool=self.tool, area=area)
            for area in self.tool.areas
        }
        schema = json.dumps(board_schema(self.tool), ensure_ascii=False, indent=2)
        return {
            **pages,
            # Called .txt because web servers compress that; few compress what they do not know.
            "assets/py/rom.txt": rom.image(rom.files(self.python, tool_data(self.tool))),
            "tavle/skema.json": schema + "\n",
            **{f"assets/css/{name}": text for name, text in self._styles().items()},
            **{
                f"assets/js/{file.name}": shortened(file)
                for file in sorted((self.root / "app" / "js").glob("*.js"))
                if file.name != COLOURS
            },
        }

    def copied(self) -> dict[str, Path]:
        """Files that are copied as they are: path in the site's sources to where they lie."""
        return {
            "assets/pyscript/core.js": self._core,
            "assets/py/micropython.mjs": self._micropython / "micropython.mjs",
            "assets/py/micropython.wasm": self._micropython / "micropython.wasm",
            "assets/js/interact.min.js": self._packages / "interactjs" / "dist" / "interact.min.js",
        }

    def _styles(self) -> dict[str, str]:
        """The site's style, the board's in one file, and what the board needs on paper only."""
        css = self.root / "app" / "css"
        parts = [shortened(css / "board" / f"{name}.css") for name in BOARD_STYLES]
        return {
            "site.css": shortened(css / "tokens.css") + shortened(css / "site.css"),
            "board.css": shortened(css / "tokens.css") + "".join(parts),
            "print.css": shortened(css / "board" / "print.css"),
        }

    def template_globals(self) -> dict[str, Any]:
        """What the theme's templates have in scope."""
        return {
            "tool": self.tool,
            "page_text": self.tool.interface.page,
            "say_text": self.tool.interface.say,
            "soft": self.soft,
            "colours_script": shortened(self.root / "app" / "js" / COLOURS),
        }

    def soft(self, text: str) -> str:
        """A title or name with soft hyphens where its long words may break."""
        return re.sub(r"\w+", lambda word: self._broken(word[0]), text)

    def _broken(self, word: str) -> str:
        """A word, in its own capitals, with soft hyphens between its parts."""
        at = 0
        out = []
        for part in self._breaks.get(word.lower(), word).split("-"):
            out.append(word[at : at + len(part)])
            at += len(part)
        return "\N{SOFT HYPHEN}".join(out)

    def fill(self, markdown: str) -> str:
        """A page's Markdown with the content it shows."""
        return self._markdown.from_string(markdown).render(
            meeting=self.tool.meeting, scale=self.tool.scale, forms=self.tool.forms, tool=self.tool
        )
