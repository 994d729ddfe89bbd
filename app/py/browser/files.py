"""The board as a file: saved to the machine, and fetched from it by button or by dropping it."""

from jsffi import create_proxy, to_js

from dialogue.errors import DialogueError, FileTooLarge
from dialogue.file import LARGEST, as_json, envelope, file_name, read

from .page import platform
from .saving import parse_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from dialogue.paths import Answers

    from .context import Context


class Files:
    """Writes files, and hands the answers of a file that passed every check to `accept`."""

    def __init__(self, context: "Context", accept: "Callable[[Answers], None]") -> None:
        self.page = page = context.page
        self.tool = context.tool
        self.notices = context.notices
        self.accept = accept
        self.input = page.one("#file")
        page.on(self.input, "change", self._picked)
        page.on(page.window, "dragover", self._over)
        page.on(page.window, "drop", self._dropped)

    def save(self, answers: "Answers") -> None:
        """Saves the answers as a file with a telling name."""
        saved = self.page.now_text()
        pretty = platform.strictJson(as_json(envelope(self.tool, answers, saved)), 2)
        self.save_text(str(pretty), file_name(self.tool, answers, saved[:10]))

    def save_text(self, text: str, name: str) -> None:
        """Saves a text as a file of that name."""
        window = self.page.window
        blob = window.Blob.new(to_js([text]), to_js({"type": "application/json"}))
        link = self.page.document.createElement("a")
        link.href = window.URL.createObjectURL(blob)
        link.download = name
        link.click()
        window.URL.revokeObjectURL(link.href)
        self.notices.answer(self.tool.say("say.exported", name=name))

    def pick(self) -> None:
        """Lets a person choose a file."""
        self.input.click()

    def _picked(self, event: "Any") -> None:
        if self.input.files.length:
            self._open(self.input.files[0])

    def _over(self, event: "Any") -> None:
        if event.dataTransfer and event.dataTransfer.types.includes("Files"):
            event.preventDefault()

    def _dropped(self, event: "Any") -> None:
        if event.dataTransfer and event.dataTransfer.files.length:
            event.preventDefault()
            self._open(event.dataTransfer.files[0])

    def _open(self, file: "Any") -> None:
        if file.size > LARGEST:
            self._refuse(FileTooLarge(limit=LARGEST // 1_000_000))
            return
        platform.textOf(file).then(create_proxy(self._read), create_proxy(self._failed))

    def _read(self, text: str) -> None:
        # Emptied, so that choosing the same file again is a change again.
        self.input.value = ""
        try:
            answers = read(self.tool, str(text), parse_json)
        except DialogueError as error:
            self._refuse(error)
            return
        self.accept(answers)

    def _failed(self, reason: "Any") -> None:
        self.input.value = ""
        self.notices.tell(self.tool.say("say.file_unreadable"))

    def _refuse(self, error: DialogueError) -> None:
        self.input.value = ""
        self.notices.tell(self.tool.say(error.key, **error.details))
