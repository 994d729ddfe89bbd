"""What all tests share."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dev.setup import ROOT
from site_build.content import load
from site_build.runtime import tool_data
from tests.support.paths import CONTENT


@pytest.fixture(scope="session")
def tool_json() -> dict[str, Any]:
    """The tool as the build hands it to the browser."""
    return tool_data(load(CONTENT))


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built once."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir"]
    subprocess.run([*command, str(folder)], cwd=ROOT, check=True)
    return folder
