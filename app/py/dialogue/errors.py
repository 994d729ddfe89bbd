"""What can go wrong, as types. Each names the text that tells a person about it."""


class DialogueError(Exception):
    """Something a person can cause. Nothing was changed when it is raised.

    `key` names the text in content/interface.yml; `details` fill its placeholders.
    """

    key = ""

    def __init__(self, **details: object) -> None:
        super().__init__(self.key + " " + repr(details))
        self.details = details


class WrongArea(DialogueError):
    """A card was laid on an objective of another area than its own (guide: step 4)."""

    key = "say.wrong_area"


class FileTooLarge(DialogueError):
    """The file is larger than any board can be."""

    key = "say.file_too_large"


class NotJson(DialogueError):
    """The file is not JSON text."""

    key = "say.file_not_json"


class OtherKind(DialogueError):
    """JSON, but not a board of this tool."""

    key = "say.file_other_kind"


class NewerVersion(DialogueError):
    """Written by a later edition of the tool, whose answers this one might lose."""

    key = "say.file_newer"


class OtherScale(DialogueError):
    """Its ratings are on a scale this tool does not use."""

    key = "say.file_other_scale"


class WrongShape(DialogueError):
    """An object stands where a value should, or the other way round."""

    key = "say.file_wrong_shape"


class UnknownAnswer(DialogueError):
    """An answer this tool has no place for."""

    key = "say.file_unknown_answer"


class UnknownCard(DialogueError):
    """A card this tool does not have."""

    key = "say.file_unknown_card"


class WrongPlace(DialogueError):
    """A card lies on an objective that is not its own area's, or does not exist."""

    key = "say.file_wrong_place"


class RatingOutOfRange(DialogueError):
    """A rating is not a whole number on the scale."""

    key = "say.file_rating"


class NumberOutOfRange(DialogueError):
    """A number is not whole, or beyond what its field takes."""

    key = "say.file_number"


class WrongChoice(DialogueError):
    """A value is none of those that its field offers."""

    key = "say.file_choice"


class WrongDate(DialogueError):
    """A date is not a day of the calendar, written year-month-day."""

    key = "say.file_date"


class WrongText(DialogueError):
    """A text is something else than text."""

    key = "say.file_not_text"


class TextTooLong(DialogueError):
    """A text is longer than its field holds."""

    key = "say.file_text_too_long"
