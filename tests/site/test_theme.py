"""What the theme's templates lack, and ours give."""

import re
from pathlib import Path


def test_every_dialog_of_the_theme_has_a_name(site_folder: Path) -> None:
    for page in site_folder.rglob("index.html"):
        for dialog in re.findall(r'<div[^>]*role="dialog"[^>]*>', page.read_text("utf-8")):
            assert 'aria-label="Søg"' in dialog, page
