"""Starts the board: reads the tool and what is saved, wires the parts, says that it is ready."""

import json

from js import window

from browser.actions import Actions
from browser.binding import Binding
from browser.board_view import BoardView
from browser.notices import Notices
from browser.page import Page, platform
from browser.saving import Saving
from browser.summary_view import SummaryView
from dialogue.session import Session
from dialogue.tool import Tool


def start() -> None:
    """Brings the page to life."""
    page = Page(window)
    with open("tool.json") as file:
        tool = Tool(json.load(file))
    notices = Notices(page)
    saving = Saving(page, tool, notices)
    session = Session(saving.load())
    board = BoardView(page, tool, session)
    summary = SummaryView(page, tool, session)
    actions = Actions(page, tool, session, notices, board, saving)
    saving.start(session)
    board.show(list(session.answers))
    Binding(page, tool, session, notices).start()
    summary.show()
    actions.start()
    page.shows("status", tool.say("say.ready"))
    page.root.setAttribute("data-state", "ready")
    window.performance.mark("board-ready")
    platform.announce(page.root, "board-ready")


try:
    start()
except Exception:
    window.document.querySelector("#tavle").setAttribute("data-state", "failed")
    raise
