"""The plan of a meeting."""

from dialogue import plan

from .support import given, tool


def case_groups_of_four_to_six():
    sizes = [(0, []), (3, [3]), (6, [6]), (7, [4, 3]), (8, [4, 4]), (11, [6, 5]), (13, [5, 4, 4])]
    for people, groups in sizes:
        assert plan.groups(people) == groups
    assert plan.groups(60) == [6] * 10


def case_the_plan_fills_the_meeting():
    t = tool()
    own = given(plan__length=61, plan__minutes__status=0)
    proposals = [plan.proposed(t, {"plan/length": n}) for n in (15, 60, 90, 100, 600)]
    assert [sum(p.values()) for p in proposals] == [15, 60, 90, 100, 600]
    assert proposals[2] == t.step_minutes
    assert [plan.minutes(t, own)[step] for step in t.steps] == [3, 3, 0, 27, 7, 7, 7]
    return proposals
