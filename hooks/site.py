"""The MkDocs hook: hands MkDocs what site_build makes of content/ and app/."""

import re
import sys
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "app" / "py")]

from site_build.content import ContentError
from site_build.site import Site


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Reads the content, and puts the inspiration pages into the navigation."""
    try:
        site = Site(Path(config.config_file_path).parent)
    except ContentError as error:
        raise PluginError(str(error)) from None
    config.extra["dialogue"] = site
    config.nav = [site.navigation(entry) for entry in config.nav or []]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the inspiration pages, the styles, the Python and the libraries."""
    site: Site = config.extra["dialogue"]
    for path, content in site.generated().items():
        files.append(File.generated(config, path, content=content))
    for path, source in site.copied().items():
        files.append(File.generated(config, path, abs_src_path=str(source)))
    return files


def on_env(env: Any, config: MkDocsConfig, **_: Any) -> Any:
    """Gives the theme's templates the tool and its words."""
    env.globals.update(config.extra["dialogue"].template_globals())
    return env


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Fills the pages that show parts of the content."""
    site: Site = config.extra["dialogue"]
    return site.fill(markdown) if page.meta.get("jinja") else markdown


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Takes the templates' indentation out of the board, a tenth of what its page would weigh."""
    is_board = page.meta.get("template") == "board.html"
    return re.sub(r"\n\s+", "\n", output) if is_board else output
