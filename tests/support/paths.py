"""Where things lie in the project."""

from dev.setup import ROOT

APP = ROOT / "app" / "py"
CASES = ROOT / "tests" / "cases"
CONTENT = ROOT / "content"
