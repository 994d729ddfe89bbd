"""What all tests share."""

from typing import Any

import pytest

from site_build.content import load
from site_build.runtime import tool_data
from tests.support.paths import CONTENT


@pytest.fixture(scope="session")
def tool_json() -> dict[str, Any]:
    """The tool as the build hands it to the browser."""
    return tool_data(load(CONTENT))
