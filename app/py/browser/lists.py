"""Lists that are made of answers: copies of a template that are moved about, not written anew."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .page import Page


class Copies:
    """The copies of one template in one place, each under a key.

    A copy goes with its key wherever that comes to stand, so that the focus finds back to it.
    What stands there is remembered: asking the page takes longer than everything else here.
    """

    def __init__(self, page: "Page", place: "Any", template: str) -> None:
        self.page = page
        self.place = place
        self.template = template
        self.keys: list[str] = []
        self._copies: dict[str, Any] = {}

    def fit(self, keys: "list[str]") -> "list[Any]":
        """Brings the copies in line with the keys and their order; returns them."""
        for key in self.keys:
            if key not in keys:
                self._copies.pop(key).remove()
        stand = [key for key in self.keys if key in self._copies]
        for index, key in enumerate(keys):
            if index < len(stand) and stand[index] == key:
                continue
            if key in self._copies:
                stand.remove(key)
            else:
                self._copies[key] = self.page.clone(self.template)
                self._copies[key].setAttribute("data-key", key)
            before = self._copies[stand[index]] if index < len(stand) else None
            self.place.insertBefore(self._copies[key], before)
            stand.insert(index, key)
        self.keys = list(keys)
        return [self._copies[key] for key in keys]
