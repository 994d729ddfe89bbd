"""The document as the views use it. It is handed in, so that views can be tried without one."""

from jsffi import create_proxy
from polyscript import js_modules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

# What Python cannot do by itself (app/js/platform.js).
platform = js_modules.platform


class Page:
    """A window, its document and the root element that a selector names."""

    def __init__(self, window: "Any", root: str) -> None:
        self.window = window
        self.document = window.document
        self.root = self.document.querySelector(root)

    def one(self, selector: str) -> "Any":
        """The first element of the page that a selector names, or None."""
        return self.root.querySelector(selector)

    def every(self, selector: str) -> "list[Any]":
        """All elements of the page that a selector names."""
        return self.within(self.root, selector)

    def within(self, element: "Any", selector: str) -> "list[Any]":
        """All elements inside another that a selector names."""
        return items(element.querySelectorAll(selector))

    def named(self, path: str) -> "list[Any]":
        """The controls whose answer has that path."""
        return items(self.document.getElementsByName(path))

    def by_id(self, name: str) -> "Any":
        """The element with that id, or None."""
        return self.document.getElementById(name)

    def shows(self, name: str, text: str) -> None:
        """Puts a text where the page shows `name`, if it changed."""
        put_text(self.one('[data-shows="' + name + '"]'), text)

    def clone(self, template: str) -> "Any":
        """A fresh copy of a template's only element."""
        return self.by_id(template).content.firstElementChild.cloneNode(True)

    def on(
        self, target: "Any", event: str, handler: "Callable[[Any], None]", capture: bool = False
    ) -> None:
        """Calls `handler(event)` from now on; with `capture` also for what does not bubble up."""
        platform.listen(target, event, create_proxy(handler), capture)

    def later(self, seconds: float, call: "Callable[[], None]") -> None:
        """Calls `call()` after a while."""
        platform.later(int(seconds * 1000), create_proxy(call))

    def often(self, seconds: int, call: "Callable[[], None]") -> None:
        """Calls `call()` again and again."""
        platform.often(seconds * 1000, create_proxy(call))

    def answer(self, promise: "Any", then: "Callable[[Any], None]") -> None:
        """Calls `then(value)` once a promise is kept."""
        promise.then(create_proxy(then))

    def when_shown(self, call: "Callable[[], None]") -> None:
        """Calls `call()` once someone sees the page: at once, unless it was made ready unseen."""
        platform.whenShown(create_proxy(call))

    def dialog(self) -> "Any":
        """The open dialog that lies on top, or None."""
        dialogs = self.every("dialog[open]")
        return dialogs[-1] if dialogs else None

    def now(self) -> int:
        """The time in whole seconds since 1970."""
        return int(self.window.Date.now()) // 1000

    def now_text(self) -> str:
        """The local date and time as year-month-dayThours:minutes:seconds."""
        date = self.window.Date.new()
        return "{:04d}-{:02d}-{:02d}T{:02d}:{:02d}:{:02d}".format(
            date.getFullYear(),
            date.getMonth() + 1,
            date.getDate(),
            date.getHours(),
            date.getMinutes(),
            date.getSeconds(),
        )

    def time_of(self, text: str) -> "int | None":
        """A date and time in whole seconds since 1970, or None where it is none."""
        time = self.window.Date.parse(text)
        return None if time != time else int(time) // 1000


def put_text(element: "Any", text: str) -> None:
    """Writes a text into an element, if it changed."""
    if element.textContent != text:
        element.textContent = text


def items(collection: "Any") -> "list[Any]":
    """A browser's collection as a list."""
    return [collection[i] for i in range(collection.length)]
