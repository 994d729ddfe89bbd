"""What content/ may hold: one class for each thing a dialogue tool is made of.

Each class is the schema of its YAML: a key that is not a field, or a field that is missing, is an
error. All texts are plain Danish, without markup.
"""

from typing import Any, Literal

import msgspec


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all parts: nothing changes after loading, and no unknown key passes."""


class Link(Part, frozen=True):
    """A link of the guide and the words that carry it."""

    text: str
    url: str


class Objective(Part, frozen=True):
    """One of an area's objectives (målsætning), a field on the board.

    `short` is its name where there is room for a word or two, if the name itself is longer.
    """

    id: str
    name: str
    aim: str
    why: str
    words: list[str]
    links: list[Link]
    short: str = ""


class Area(Part, frozen=True):
    """One of the board's areas (område): a colour and its objectives."""

    id: str
    name: str
    palette: Literal["green", "indigo", "rust"]
    icon: str
    lead: str
    aim: str
    why: str
    questions: list[str]
    words: list[str]
    links: list[Link]
    objectives: list[Objective]


class Card(Part, frozen=True):
    """A dialogue card (dialogkort); `objective` is the one it is suggested for."""

    id: str
    objective: str
    title: str
    text: str
    questions: list[str]
    words: list[str]
    links: list[Link]


class Question(Part, frozen=True):
    """A question whose answer is kept under its id."""

    id: str
    text: str


class Step(Part, frozen=True):
    """A step of the meeting: what happens, and what the facilitator asks.

    `view` is what the board shows meanwhile; `minutes` its share of the shortest meeting;
    `cards` whether the cards are taken one by one in it.
    """

    id: str
    name: str
    view: Literal["forbered", "maaloversigt", "ratingskema", "prioritering", "opfoelgningsskema"]
    minutes: int
    text: str
    asks: list[str]
    cards: bool = False


class QuestionSet(Part, frozen=True):
    """A named set of questions for the closing round."""

    id: str
    name: str
    questions: list[Question]


class Meeting(Part, frozen=True):
    """The meeting: its questions and steps.

    `opening` is asked by the coordinators beforehand, `questions` of each initiative, `closing` at
    the end; `blanks` is how many blank cards there can be to an area, `blanks_ready` how many lie
    ready as in the kit, `marks` how many initiatives a group can mark as meaning most.
    """

    opening: list[Question]
    blanks: int
    blanks_ready: int
    marks: int
    questions: list[Question]
    steps: list[Step]
    closing: list[QuestionSet]


class ScaleStep(Part, frozen=True):
    """One value of the rating scale, and the words that go with it."""

    value: int
    words: str


class Strong(Part, frozen=True):
    """From which rating an initiative works really well."""

    from_: int = msgspec.field(name="from")
    words: str


class Weak(Part, frozen=True):
    """Up to which rating an initiative can be strengthened."""

    to: int
    words: str


class Scale(Part, frozen=True):
    """The rating scale. Its id stands in every exported file."""

    id: str
    name: str
    question: str
    help: str
    steps: list[ScaleStep]
    strong: Strong
    weak: Weak


class FormText(Part, frozen=True):
    """A form's title and how to use it."""

    title: str
    intro: str


class FormField(Part, frozen=True):
    """A field of the follow-up form; `lines` is how many it shows on screen."""

    id: Literal["priority", "goal", "action", "when", "who"]
    label: str
    lines: int


class Column(Part, frozen=True):
    """A column of the follow-up form: a heading over one field or more."""

    heading: str
    fields: list[FormField]


class Followup(Part, frozen=True):
    """The follow-up form (opfølgningsskema): a row for each objective."""

    title: str
    heading: str
    intro: str
    columns: list[Column]


class Forms(Part, frozen=True):
    """The paper forms that the page carries."""

    ratings: FormText
    followup: Followup


class Identity(Part, frozen=True):
    """The tool's id (part of every file's type and of the storage key) and its name.

    `breaks` are the long words of titles and names, each with a hyphen where it may break: not
    every browser knows where Danish words do.
    """

    id: str
    name: str
    motto: str
    breaks: list[str]


class Interface(Part, frozen=True):
    """The words of the page: `page` for templates, `say` for what Python says."""

    page: dict[str, str]
    say: dict[str, str]


class Example(Part, frozen=True):
    """A filled board to try, nested as the answers of an exported file."""

    answers: dict[str, Any]


class Tool(Part, frozen=True):
    """A whole dialogue tool, as read from one content folder."""

    identity: Identity
    areas: list[Area]
    cards: list[Card]
    meeting: Meeting
    scale: Scale
    forms: Forms
    interface: Interface
    example: Example

    @property
    def file_type(self) -> str:
        """What an exported board says it is."""
        return f"{self.identity.id}/tavle"

    def area_of(self, card: Card) -> Area:
        """The area whose colour the card has."""
        return next(
            area for area in self.areas if any(o.id == card.objective for o in area.objectives)
        )

    def objective(self, objective: str) -> Objective:
        """The objective with that id."""
        return next(o for area in self.areas for o in area.objectives if o.id == objective)

    def cards_for(self, objective: Objective) -> list[Card]:
        """The cards suggested for an objective, in the order of the rating form."""
        return [card for card in self.cards if card.objective == objective.id]

    def cards_in(self, area: Area) -> list[Card]:
        """The cards of an area, in the order of the rating form."""
        return [card for objective in area.objectives for card in self.cards_for(objective)]
