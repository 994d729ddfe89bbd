"""Keeps the board in the browser's storage while people work, and follows other windows."""

import json

from dialogue.errors import DialogueError, NewerVersion
from dialogue.file import as_json, envelope, example, read, restore
from dialogue.merge import merged

from .page import platform

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dialogue.paths import Answers

    from .context import Context

# Seconds from a change until it is saved; typing that goes on does not put it off.
SOON = 0.4
# Seconds until a storage that was full is tried again.
AGAIN = 5


def parse_json(text: str) -> object:
    """JSON text as plain values, by the browser's strict parser; ValueError where it is not JSON.

    MicroPython's own takes trailing commas and numbers beyond all limits.
    """
    strict = platform.strictJson(text)
    if strict is None:
        raise ValueError("not JSON")
    return json.loads(strict)


class Saving:
    """The board under its one key: the tool's id and the site's path."""

    def __init__(self, context: "Context") -> None:
        self.page = page = context.page
        self.tool = tool = context.tool
        self.session = context.session
        self.notices = context.notices
        here = page.window.URL.new(page.root.dataset.site + "/", page.window.location.href)
        # Never to be changed: people's boards lie under it.
        self.key: str = tool.storage + ":" + str(here.pathname) + ":tavle"
        query = page.window.URLSearchParams.new(page.window.location.search)
        self.is_example = bool(query.has("eksempel"))
        if self.is_example:
            # A board of its own, so that trying things never touches the group's.
            self.key += ":eksempel"
            page.one("#example").hidden = False
        # Where what cannot be read is put aside; begins as the key does, so that erasing takes it.
        self.aside = self.key + ":aside-"
        # When what was found on the machine was saved, as the file says it.
        self.found = ""
        # What the storage held when it was last read or written here.
        self._stored: Answers = {}
        self._waiting = False
        self._timed = False
        self._blocked = False
        self._failed = False
        # Nothing is written on a page that nobody sees yet, and may never see.
        self._seen = False

    def load(self) -> "Answers":
        """The saved answers; {} where there are none or they cannot be read, which is then said.

        What cannot be read is put aside under another key, never overwritten.
        """
        text = self._text()
        if text is None:
            return restore(self.tool, example(self.tool)) if self.is_example else {}
        try:
            return read(self.tool, text, self._parse)
        except NewerVersion:
            self._blocked = True
            self.notices.tell(self.tool.say("say.storage_newer"), offer_file=True)
        except DialogueError:
            self._blocked = True
            self.page.when_shown(lambda: self._put_aside(text))
        return {}

    def _parse(self, text: str) -> object:
        data = parse_json(text)
        if isinstance(data, dict):
            self.found = str(data.get("saved", ""))
        return data

    def _text(self) -> "str | None":
        text = platform.read(self.key)
        return None if text is None else str(text)

    def _put_aside(self, text: str) -> None:
        self._blocked = not platform.write(self.aside + self.page.now_text(), text)
        say = "say.storage_failed" if self._blocked else "say.storage_unreadable"
        self.notices.tell(self.tool.say(say), offer_file=self._blocked)

    def start(self) -> None:
        """Saves from now on after each change, before the page is left, and follows other tabs."""
        self._stored = dict(self.session.answers)
        self.session.listen(self._changed)
        # Once the board is ready: to tell of other windows' changes the browser opens the tab's
        # storage as well, and the page waits for that.
        self.page.later(0, self._listen_to_others)
        self.page.on(self.page.window, "pagehide", lambda event: self.flush())
        self.page.on(self.page.window, "beforeunload", self._leaving)
        self.page.on(self.page.document, "visibilitychange", self._turned)
        self.page.when_shown(self._shown)

    def _listen_to_others(self) -> None:
        self.page.on(self.page.window, "storage", self._elsewhere)
        self._follow()

    def _shown(self) -> None:
        """Catches up with what other windows saved since the board was read, and with itself."""
        self._seen = True
        self.page.shows("status", self.tool.say("say.not_saved" if self._blocked else "say.ready"))
        self._follow()
        self.flush()

    def _changed(self, paths: "list[str]") -> None:
        if paths:
            self._waiting = True
            self._flush_in(SOON)

    def _flush_in(self, seconds: float) -> None:
        if not self._timed:
            self._timed = True
            self.page.later(seconds, self._due)

    def _due(self) -> None:
        self._timed = False
        self.flush()

    @property
    def is_safe(self) -> bool:
        """Whether what is on the board is stored, or will be at once."""
        return not self._failed and not self._blocked

    def flush(self) -> None:
        """Saves now what has changed since the last time, beside what another window saved."""
        if not self._waiting or self._blocked or not self._seen:
            return
        self._follow()
        answers = self.session.answers
        saved = self.page.now_text()
        say = self.tool.say
        if not answers:
            platform.remove(self.key)
        elif not platform.write(self.key, as_json(envelope(self.tool, answers, saved))):
            if not self._failed:
                self._failed = True
                self.notices.tell(say("say.storage_failed"), offer_file=True)
                self.page.shows("status", say("say.not_saved"))
            self._flush_in(AGAIN)
            return
        self._waiting = False
        self._stored = dict(answers)
        if self._failed:
            self._failed = False
            self.notices.withdraw(say("say.storage_failed"))
        time = saved[11:16].replace(":", ".")
        self.page.shows("status", say("say.saved", time=time) if answers else say("say.ready"))

    def _leaving(self, event: "Any") -> None:
        """Lets the browser ask before a page is closed whose board could not be saved."""
        self.flush()
        if self._waiting:
            event.preventDefault()

    def _turned(self, event: "Any") -> None:
        if self.page.document.visibilityState == "hidden":
            self.flush()
        else:
            self._follow()

    def _elsewhere(self, event: "Any") -> None:
        if event.key == self.key or event.key is None:
            self._follow()

    def _follow(self) -> None:
        """Takes over what another window saved since, keeping what was changed here meanwhile."""
        if self._blocked or not platform.isNews(self.key):
            return
        text = self._text()
        try:
            there = {} if text is None else read(self.tool, text, parse_json)
        except DialogueError:
            return
        both = merged(self.tool, self._stored, self.session.answers, there)
        self._stored = there
        if both != self.session.answers:
            self.session.adopt(both)
            self.notices.speak(self.tool.say("say.other_tab"))
        self._waiting = both != there

    def erase(self) -> None:
        """Removes everything of this tool from this site's storage."""
        platform.removeAll(self.key)
        platform.forgetForTab(self.key)
        self._blocked = False
        self.flush()
