"""The way back through the changes, kept for as long as the tab is open: a reload loses no undo."""

import json

from dialogue.file import as_json

from .page import platform

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .context import Context
    from .saving import Saving

# Characters. Beyond this the oldest steps are left behind.
MOST = 300_000


class History:
    """Puts the steps away when the page is left, and takes them up when it comes back.

    They fit only the board they were made on: one that another window has changed meanwhile, or a
    meeting that was opened since, begins without.
    """

    def __init__(self, context: "Context", saving: "Saving") -> None:
        self.page = context.page
        self.session = context.session
        self.saving = saving
        self.key = saving.key + ":trin"

    def start(self) -> None:
        """Takes the steps up once the board can be used, and puts them away when it is left."""
        self.page.when_shown(lambda: self.page.later(0, self._take_up))
        # After the saving's own, so that the board's text is the last one.
        self.page.on(self.page.window, "pagehide", lambda event: self._put_away())

    def _board(self) -> str:
        """What the stored board is told by; none of what people wrote lies here for that."""
        return str(platform.fingerprint(self.saving.key))

    def _put_away(self) -> None:
        done, undone = self.session.steps()
        texts = [[as_json(step) for step in done], [as_json(step) for step in undone]]
        while sum(len(text) for part in texts for text in part) > MOST and texts[0]:
            del texts[0][0]
        lists = ["[" + ",".join(part) + "]" for part in texts]
        board = json.dumps(self._board())
        platform.keepForTab(self.key, "[" + board + "," + ",".join(lists) + "]")

    def _take_up(self) -> None:
        text = platform.keptForTab(self.key)
        platform.forgetForTab(self.key)
        if text is None or not self.saving.is_safe:
            return
        board, done, undone = json.loads(str(text))
        if board == self._board():
            self.session.recall(done, undone)
