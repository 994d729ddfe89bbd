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
    """A window, its document and the board's root element."""

    def __init__(self, window: "Any") -> None:
        self.window = window
        self.document = window.document
        self.root = self.document.querySelector("#tavle")

    def one(self, selector: str) -> "Any":
        """The first element of the board that a selector names, or None."""
        return self.root.querySelector(selector)

    def every(self, selector: str) -> "list[Any]":
        """All elements of the board that a selector names."""
        return self.within(self.root, selector)

    def within(self, element: "Any", selector: str) -> "list[Any]":
        """All elements inside another that a selector names."""
        return items(element.querySelectorAll(selector))

    def named(self, path: str) -> "list[Any]":
        """The controls whose answer has that path."""
        return items(self.document.getElementsByName(path))

    def card(self, card: str) -> "Any":
        """The element of a card on the board."""
        return self.document.getElementById("kort-" + card)

    def shows(self, name: str, text: str) -> None:
        """Puts a text where the page shows `name`, if it changed."""
        element = self.one('[data-shows="' + name + '"]')
        if element.textContent != text:
            element.textContent = text

    def clone(self, template: str) -> "Any":
        """A fresh copy of a template's only element."""
        content = self.document.getElementById(template).content
        return content.firstElementChild.cloneNode(True)

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

    def has_no_focus(self) -> bool:
        """Whether the focus is nowhere, as after a link within the page."""
        held = self.document.activeElement
        return not held or bool(held.isSameNode(self.document.body))

    def now(self) -> int:
        """The time in whole seconds since 1970."""
        return int(self.window.Date.now()) // 1000

    def time_of(self, text: str) -> "int | None":
        """A date and time in whole seconds since 1970, or None where it is none."""
        time = self.window.Date.parse(text)
        return None if time != time else int(time) // 1000

    def fill_screen(self) -> None:
        """Gives the board the whole screen, or gives it back."""
        platform.fillScreen()

    def leave_screen(self) -> None:
        """Gives the screen back where the browser does not do so by itself."""
        full = self.document.documentElement.hasAttribute("data-full")
        if full and not self.document.fullscreenElement:
            platform.fillScreen()

    def slide(self, element: "Any", before: "Any") -> None:
        """Lets an element glide to where it lies now from the rectangle it had before."""
        platform.slide(element, before)


def items(collection: "Any") -> "list[Any]":
    """A browser's collection as a list."""
    return [collection[i] for i in range(collection.length)]
