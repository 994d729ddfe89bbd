"""What a person calls an answer, by its path."""

from .cards import title
from .tool import Tool

LABELS = {
    "name": "say.field_name",
    "workplace": "say.field_workplace",
    "group": "say.field_group",
    "date": "say.field_date",
    "participants": "say.field_participants",
    "length": "say.field_length",
    "start": "say.field_start",
    "area": "say.field_area",
    "facilitator": "say.field_facilitator",
    "notetaker": "say.field_notetaker",
    "roles": "say.field_roles",
    "marks": "say.field_marks",
    "sound": "say.field_sound",
    "elsewhere": "say.field_elsewhere",
    "impossible": "say.field_impossible",
}


def label(tool: Tool, path: str) -> str:
    """What a person calls the answer at a path: "Mentorordninger: Kender alle indsatsen?"."""
    parts = path.split("/")
    if parts[0] == "cards":
        card = title(tool, {}, parts[1])
        if len(parts) == 4 and parts[2] == "votes":
            return card + ": " + tool.say("say.field_votes", value=parts[3])
        return card + ": " + tool.name("question", parts[3]) if len(parts) == 4 else card
    if parts[0] in ("opening", "closing"):
        return tool.name(parts[0], parts[1])
    if parts[-1] in tool.steps:
        return tool.name("step", parts[-1])
    if parts[0] == "followup":
        return tool.name("objective", parts[1]) + ": " + tool.name("column", parts[2])
    if parts[0] == "coverage":
        return tool.name("objective", parts[1]) + ": " + tool.say(LABELS[parts[2]])
    return tool.say(LABELS[parts[-1]]) if parts[-1] in LABELS else parts[-1]
