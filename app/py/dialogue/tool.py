"""The tool as the page knows it: which cards, areas, objectives, questions and texts there are."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .fields import Table


BLANK = "blank-"


class Tool:
    """A dialogue tool, from the data that the build wrote (tool.json).

    `areas`, `objectives`, `cards`, `questions` and `columns` are lists of ids in the order of the
    forms, since MicroPython's dicts keep none. Names and titles go by id. A blank card is
    known by its id alone: "blank-<area>-<number>".
    """

    def __init__(self, data: "dict[str, Any]") -> None:
        self.file_type: str = data["file_type"]
        self.storage: str = data["storage"]
        self.scale: str = data["scale"]["id"]
        self.highest: int = data["scale"]["highest"]
        self.strong: int = data["scale"]["strong"]
        self.weak: int = data["scale"]["weak"]
        self.texts: dict[str, str] = data["say"]
        self.areas: list[str] = [area["id"] for area in data["areas"]]
        self.objectives: list[str] = []
        self.cards: list[str] = [card["id"] for card in data["cards"]]
        self.questions: list[str] = [question["id"] for question in data["questions"]]
        self.columns: list[str] = [column["id"] for column in data["followup"]]
        self.steps: list[str] = [step["id"] for step in data["steps"]]
        # The steps in which cards are taken one by one.
        self.card_steps: list[str] = [s["id"] for s in data["steps"] if s["cards"]]
        self.step_minutes: dict[str, int] = {s["id"]: s["minutes"] for s in data["steps"]}
        self.least_minutes: int = sum(self.step_minutes.values())
        self.opening: list[str] = [question["id"] for question in data["opening"]]
        self.closing: list[str] = [question["id"] for question in data["closing"]]
        self.most_blanks: int = data["blanks"]
        self._numbers = {str(n + 1) for n in range(self.most_blanks)}
        self.most_marks: int = data["marks"]
        self.example: object = data["example"]
        # What each path may hold: fields.py makes it when it is first asked.
        self.table: Table | None = None
        self.names: dict[str, str] = {}
        self._area_of_objective: dict[str, str] = {}
        for area in data["areas"]:
            self.names["area/" + area["id"]] = area["name"]
            for objective in area["objectives"]:
                self.objectives.append(objective["id"])
                self.names["objective/" + objective["id"]] = objective["name"]
                self._area_of_objective[objective["id"]] = area["id"]
        self._suggested: dict[str, str] = {}
        self._order: dict[str, int] = {}
        self._cards_in: dict[str, list[str]] = {area: [] for area in self.areas}
        for card in data["cards"]:
            self.names["card/" + card["id"]] = card["title"]
            self._suggested[card["id"]] = card["objective"]
            self._order[card["id"]] = len(self._order)
            self._cards_in[self._area_of_objective[card["objective"]]].append(card["id"])
        for question in data["questions"]:
            self.names["question/" + question["id"]] = question["text"]
        for kind in ("opening", "closing"):
            for question in data[kind]:
                self.names[kind + "/" + question["id"]] = question["text"]
        for step in data["steps"]:
            self.names["step/" + step["id"]] = step["name"]
        for column in data["followup"]:
            self.names["column/" + column["id"]] = column["label"]

    def name(self, kind: str, id_: str) -> str:
        """The name of an `area`, `objective`, `card`, `step`, `column`, or kind of question."""
        return self.names[kind + "/" + id_]

    def suggested(self, card: str) -> str:
        """The objective a card is suggested for."""
        return self._suggested[card]

    def area_of_objective(self, objective: str) -> str:
        """The area an objective belongs to."""
        return self._area_of_objective[objective]

    def area_of_card(self, card: str) -> str:
        """The area whose colour a card has."""
        if card not in self._suggested:
            return card[len(BLANK) :].rpartition("-")[0]
        return self._area_of_objective[self._suggested[card]]

    def objectives_in(self, area: str) -> list[str]:
        """An area's objectives, in the board's order."""
        return [o for o in self.objectives if self._area_of_objective[o] == area]

    def cards_in(self, area: str) -> list[str]:
        """An area's cards, in the order of the form."""
        return self._cards_in[area]

    def blanks_in(self, area: str) -> list[str]:
        """All blank cards an area has room for, in the order of their numbers."""
        return [self.blank(area, number + 1) for number in range(self.most_blanks)]

    def blank(self, area: str, number: int) -> str:
        """The id of an area's blank card with that number, counted from 1."""
        return BLANK + area + "-" + str(number)

    def is_card(self, card: str) -> bool:
        """Whether an id is that of a card: the tool's own, or a blank one."""
        return card in self._suggested or self.is_blank(card)

    def is_blank(self, card: str) -> bool:
        """Whether an id is that of a blank card this tool has room for."""
        area, _, number = card[len(BLANK) :].rpartition("-")
        known = card.startswith(BLANK) and area in self.areas
        # Written as `blank` writes it: "01" would be a second name for the first card.
        return known and number in self._numbers

    def blank_number(self, card: str) -> int:
        """The number of a blank card."""
        return int(card.rpartition("-")[2])

    def order(self, card: str) -> int:
        """Where a card comes among those of its area; blank cards after the tool's own."""
        if card in self._order:
            return self._order[card]
        return len(self.cards) + self.blank_number(card)

    def say(self, key: str, **details: object) -> str:
        """The text `key` ("say.saved") with its placeholders filled."""
        return self.texts[key[len("say.") :]].format(**details)
