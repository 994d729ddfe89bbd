"""What the cases share: the tool, some answers, and what a refusal says."""

import json

from dialogue.errors import DialogueError
from dialogue.tool import Tool


def tool():
    with open("tool.json") as file:
        return Tool(json.load(file))


def given(**answers):
    """Answers whose values may be of any kind."""
    return {path.replace("__", "/"): value for path, value in answers.items()}


ANSWERS = {
    "meeting/workplace": "Solgården æøå ÆØÅ 🙂",
    "meeting/date": "2026-11-24",
    "cards/stress/objective": "trivsel",
    "cards/stress/rating": 2,
    "cards/stress/notes/kendskab": "Linje et\nlinje to",
    "followup/ledere/who": "Lis",
}


BLANKS = {
    "cards/blank-udvikling-2/title": "Gåture <script>",
    "cards/blank-udvikling-2/objective": "ledere",
    "cards/blank-udvikling-2/rating": 4,
    "cards/blank-rummelighed-1/important": True,
}


def refused(call):
    try:
        call()
    except DialogueError as error:
        return [type(error).__name__, tool().say(error.key, **error.details)]
    return "accepted"
