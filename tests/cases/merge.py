"""Two windows on one board."""

from dialogue.merge import merged

from .support import tool


def case_two_windows_lose_nothing():
    stored = {"meeting/group": "A", "cards/stress/rating": 2, "meeting/workplace": "B"}
    here = {"meeting/group": "A i dag", "cards/stress/rating": 3, "opening/hvorfor": "x"}
    there = {"meeting/group": "A og C", "cards/stress/rating": 4, "meeting/workplace": "B"}
    both = merged(tool(), stored, here, there)
    assert both["meeting/group"] == "A og C / A i dag"
    assert both["cards/stress/rating"] == 3
    assert "meeting/workplace" not in both
    assert merged(tool(), stored, stored, there) == there
    return both
