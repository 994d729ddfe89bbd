"""A board while people work on it: changes, undo and redo, and who is told."""

from .paths import Answers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .board import Changes

# Typing that goes on without a longer pause than this (seconds) is undone in one step.
PAUSE = 1.5
STEPS = 1000


class Step:
    """One step of the history: what each path held before and after."""

    def __init__(self, before: "Changes", after: "Changes", kind: str, time: float) -> None:
        self.before = before
        self.after = after
        self.kind = kind
        self.time = time

    def plain(self) -> "dict[str, object]":
        """The step as JSON can carry it. Its time says nothing later: typing begins a new step."""
        return {"before": self.before, "after": self.after, "kind": self.kind}

    @staticmethod
    def of(plain: "dict[str, Any]") -> "Step":
        """The step that `plain` was made of."""
        return Step(plain["before"], plain["after"], plain["kind"], float("-inf"))


class Session:
    """The answers on the table, and the way back and forth through their changes.

    `answers` is read by everyone and changed here only. Listeners are called with the changed
    paths after each change, undo and redo.
    """

    def __init__(self, answers: "Answers | None" = None) -> None:
        self.answers: Answers = dict(answers or {})
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._listeners: list[Callable[[list[str]], None]] = []

    def listen(self, listener: "Callable[[list[str]], None]") -> None:
        """Calls `listener(paths)` after every change from now on."""
        self._listeners.append(listener)

    def change(self, changes: "Changes", now: float, kind: str = "edit") -> "Step | None":
        """Carries out changes as one step; returns it, or None where nothing is new.

        `kind` tells steps apart when they are spoken of: edit, typing or import. Typing in
        one field joins the step before it while the pauses are short. `now` is in seconds.
        """
        after = {p: v for p, v in changes.items() if self.answers.get(p) != v}
        if not after:
            return None
        before = {path: self.answers.get(path) for path in after}
        self._undone = []
        last = self._done[-1] if self._done else None
        if (
            last is not None
            and kind == last.kind == "typing"
            and list(last.after) == list(after)
            and 0 <= now - last.time <= PAUSE
        ):
            last.after = after
            last.time = now
            if last.before == after:
                # Typed and taken away again: there is nothing to undo.
                self._done.pop()
        else:
            self._done.append(Step(before, after, kind, now))
            del self._done[:-STEPS]
        self._set(after)
        return Step(before, after, kind, now)

    def note(self, values: "Changes") -> None:
        """Sets answers that are no step of anyone's: the clock's. Undo passes them by."""
        if values:
            self._set(values)

    def undo(self) -> "Step | None":
        """Turns the last step round; returns it, or None where there is none."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        self._set(step.before)
        return step

    def redo(self) -> "Step | None":
        """Takes the last undone step again; returns it, or None where there is none."""
        if not self._undone:
            return None
        step = self._undone.pop()
        step.time = float("-inf")
        self._done.append(step)
        self._set(step.after)
        return step

    def steps(self) -> "tuple[list[dict[str, object]], list[dict[str, object]]]":
        """The steps that can be undone and those that can be taken again, as plain values."""
        return [step.plain() for step in self._done], [step.plain() for step in self._undone]

    def recall(self, done: "list[dict[str, Any]]", undone: "list[dict[str, Any]]") -> None:
        """Takes up the steps of an earlier visit to the same board, before those of this one."""
        if not self._done:
            # What was undone can be taken again only where nothing came after it.
            self._undone = [Step.of(step) for step in undone]
        self._done[:0] = [Step.of(step) for step in done]
        for listener in self._listeners:
            listener([])

    def adopt(self, answers: Answers) -> None:
        """Takes over answers from elsewhere (another tab).

        Steps stay undoable unless something they changed was changed there too.
        """
        paths = set(self.answers) | set(answers)
        changed = [path for path in paths if self.answers.get(path) != answers.get(path)]
        if not changed:
            return
        if any(path in step.after for step in self._done + self._undone for path in changed):
            self._done = []
            self._undone = []
        self._set({path: answers.get(path) for path in changed})

    def restart(self, answers: Answers) -> None:
        """Begins with other answers; no way leads back to those before."""
        self._done = []
        self._undone = []
        paths = set(self.answers) | set(answers)
        self._set({path: answers.get(path) for path in paths})

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to turn round."""
        return len(self._done) > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone step to take again."""
        return len(self._undone) > 0

    def _set(self, values: "Changes") -> None:
        for path, value in values.items():
            if value is None:
                self.answers.pop(path, None)
            else:
                self.answers[path] = value
        for listener in self._listeners:
            listener(list(values))
