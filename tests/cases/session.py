"""A board while people work on it."""

from dialogue.board import replace_all
from dialogue.session import Session

from .support import ANSWERS


def case_undo_and_redo_return_exactly():
    session = Session(dict(ANSWERS))
    seen: list[object] = [sorted(session.answers)]
    session.change({"cards/stress/rating": 5}, 1.0)
    session.change({"meeting/group": "A"}, 2.0, "typing")
    session.change({"meeting/group": "AB"}, 2.5, "typing")
    session.change({"meeting/group": "ABC"}, 9.0, "typing")
    session.change(replace_all(session.answers, {}), 10.0, "import")
    while session.undo():
        seen.append(session.answers.get("meeting/group"))
    same = session.answers == ANSWERS
    while session.redo():
        seen.append(session.answers.get("meeting/group"))
    assert same
    assert seen[1:] == ["ABC", "AB", None, None, None, "AB", "ABC", None]
    return [session.answers, session.can_undo, session.can_redo]


def case_listeners_hear_the_paths():
    heard = []
    session = Session()
    session.listen(lambda paths: heard.append(sorted(paths)))
    session.change({"meeting/group": "A"}, 1.0)
    session.change({"meeting/group": "A"}, 2.0)
    session.undo()
    session.adopt({"meeting/date": "2026-11-24"})
    return [heard, session.can_undo]


def case_other_windows_leave_the_way_back():
    session = Session({"meeting/group": "A"})
    session.change({"meeting/group": "B"}, 1.0)
    session.adopt({"meeting/group": "B", "clock/since": 5})
    assert session.can_undo
    session.adopt({"meeting/group": "C", "clock/since": 5})
    assert not session.can_undo


def case_the_way_back_outlives_a_visit():
    before = Session({"meeting/group": "A"})
    before.change({"meeting/group": "B"}, 1.0)
    before.change({"cards/stress/rating": 5}, 2.0)
    before.undo()
    after = Session(before.answers)
    after.recall(*before.steps())
    assert after.can_redo
    after.redo()
    after.undo()
    after.undo()
    assert after.answers == {"meeting/group": "A"}
    return after.answers


def case_a_change_made_before_the_way_back_is_there_ends_the_way_forth():
    before = Session()
    before.change({"meeting/group": "B"}, 1.0)
    before.undo()
    after = Session(before.answers)
    after.change({"meeting/group": "C"}, 1.0)
    after.recall(*before.steps())
    assert not after.can_redo
    return after.can_undo
