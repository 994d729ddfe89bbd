"""Meetings that are put away on this machine: each under its own key, beside the board's."""

from browser.page import platform
from browser.saving import parse_json
from dialogue import clock
from dialogue.board import has_content
from dialogue.errors import DialogueError
from dialogue.fields import NAME, day, is_date
from dialogue.file import as_json, envelope, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from browser.context import Context
    from browser.saving import Saving
    from browser.views import Views
    from dialogue.paths import Answers


class Meetings:
    """The list of meetings. One is on the board; the others lie here until they are opened."""

    def __init__(self, context: "Context", saving: "Saving", views: "Views") -> None:
        self.page = page = context.page
        self.tool = context.tool
        self.session = context.session
        self.notices = context.notices
        self._rename = page.one("#rename")
        self._new_name = page.one("#new-name")
        self._renamed = ""
        self._offered = page.one("#earlier")
        # Begins as the board's own key does, so that erasing takes these too.
        self.prefix = saving.key + ":moede-"
        self._aside = saving.aside
        views.on_show("moeder", self.show)

    def offer(self, saved: str) -> None:
        """Offers the meeting of an earlier day again; its clock has stood since it was saved."""
        answers = self.session.answers
        if not has_content(answers) or not is_date(saved[:10]):
            return
        if saved[:10] == self.page.now_text()[:10]:
            return
        then = self.page.time_of(saved)
        if clock.running(answers) and then is not None:
            self.session.note(clock.pause(self.tool, answers, then))
        name = self._called(answers)
        if name:
            name = self.tool.say("say.earlier_name", name=name)
        weekday = str(platform.weekday(saved[:10]))
        date = str(platform.dayOfYear(saved[:10]))
        text = self.tool.say("say.earlier", weekday=weekday, date=date, name=name)
        self.page.shows("earlier", text)
        self._offered.hidden = False
        self.session.listen(self._begun)

    def _begun(self, paths: "list[str]") -> None:
        if paths:
            self.go_on()

    def go_on(self) -> None:
        """Takes the offer away; the meeting lies on the board already."""
        self._offered.hidden = True

    def ask_name(self, key: str) -> None:
        """Asks for a meeting's new name."""
        answers = self.answers_of(key)
        if answers is not None:
            self._renamed = key
            self._new_name.value = str(answers.get("meeting/name", ""))
            self._rename.showModal()

    def rename(self) -> None:
        """Gives the meeting the name that was asked for; an empty one takes the old away."""
        self._rename.close()
        answers = self.answers_of(self._renamed)
        if answers is None:
            return
        name = str(self._new_name.value).strip()[:NAME]
        answers.pop("meeting/name", None)
        if name:
            answers["meeting/name"] = name
        saved = self.saved(self._renamed)
        if not platform.write(self._renamed, as_json(envelope(self.tool, answers, saved))):
            self.notices.tell(self.tool.say("say.storage_failed"))
        self.show()

    def put_away(self) -> bool:
        """Puts what is on the board on the list; False, and said so, where there is no room."""
        answers = self.session.answers
        if not has_content(answers):
            return True
        self.session.note(clock.pause(self.tool, answers, self.page.now()))
        saved = self.page.now_text()
        key = self.prefix + saved
        number = 1
        while platform.read(key):
            number += 1
            key = self.prefix + saved + "-" + str(number)
        if platform.write(key, as_json(envelope(self.tool, answers, saved))):
            return True
        self.notices.tell(self.tool.say("say.storage_failed"), offer_file=True)
        return False

    def text_of(self, key: str) -> str:
        """What is stored of a meeting."""
        text = platform.read(key)
        return str(text) if text else ""

    def readable(self, key: str) -> "Answers | None":
        """The answers of a meeting on the list, or None where they cannot be read."""
        try:
            return read(self.tool, self.text_of(key), parse_json)
        except DialogueError:
            return None

    def answers_of(self, key: str) -> "Answers | None":
        """As `readable`, but says so where they cannot be read."""
        answers = self.readable(key)
        if answers is None:
            self.notices.tell(self.tool.say("say.meeting_unreadable"))
        return answers

    def remove(self, key: str) -> None:
        """Takes a meeting off the list for good."""
        platform.remove(key)
        self.show()

    def keys(self) -> "list[str]":
        """The meetings' keys, the latest first; last those of what was put aside unread."""
        return self._found(self.prefix) + self._found(self._aside)

    def _found(self, prefix: str) -> "list[str]":
        found = platform.keys(prefix)
        return sorted([str(found[i]) for i in range(found.length)], reverse=True)

    def show(self) -> None:
        """Brings the list in line with what is stored."""
        place = self.page.one("[data-meetings]")
        place.replaceChildren()
        keys = self.keys()
        for key in keys:
            answers = self.readable(key)
            item = self.page.clone("kept-meeting")
            item.setAttribute("data-key", key)
            item.querySelector("[data-shows=name]").textContent = self._name(key, answers)
            for button in self.page.within(item, "[data-reads]"):
                button.hidden = answers is None
            place.append(item)
        self.page.shows("no-meetings", "" if keys else self.tool.say("say.no_meetings"))

    def _name(self, key: str, answers: "Answers | None") -> str:
        """What a meeting is called: workplace, group and date, and when it was put away."""
        saved = self.saved(key)
        when = day(saved[:10]) + " " + saved[11:16].replace(":", ".")
        name = self.tool.say("say.unreadable")
        if answers is not None:
            name = self._called(answers) or self.tool.say("say.nameless")
        return self.tool.say("say.meeting_name", name=name, when=when)

    def saved(self, key: str) -> str:
        """When a meeting was put away, as its key says it."""
        prefix = self.prefix if key.startswith(self.prefix) else self._aside
        return key[len(prefix) :][: len("2026-11-24T10:42:00")]

    def _called(self, answers: "Answers") -> str:
        """A meeting's own name, workplace, group and date, as far as they are there."""
        names = ("meeting/name", "meeting/workplace", "meeting/group")
        parts = [str(answers[path]) for path in names if path in answers]
        if "meeting/date" in answers:
            parts.append(day(str(answers["meeting/date"])))
        return ", ".join(parts)
