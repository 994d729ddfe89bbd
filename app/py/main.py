"""Starts the board: reads the tool and what is saved, wires the parts, says that it is ready."""

import json

from js import window

from browser.actions import Actions
from browser.binding import Binding
from browser.blanks_view import BlanksView
from browser.board_view import BoardView
from browser.card_work import CardWork
from browser.editing import Editing
from browser.guide_view import GuideView
from browser.keeping import Keeping
from browser.meetings import Meetings
from browser.notices import Notices
from browser.outcome_views import OutcomeViews
from browser.page import Page, platform
from browser.saving import Saving
from browser.scope_view import ScopeView
from browser.summary_view import SummaryView
from browser.views import Views
from browser.vote_view import VoteView
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
    # Blank cards first: the other views and the controls need their elements.
    blanks = BlanksView(page, tool, session)
    views = Views(page, session)
    board = BoardView(page, tool, session)
    guide = GuideView(page, tool, session, notices, views)
    outcome = OutcomeViews(page, tool, session, notices, views)
    SummaryView(page, tool, session, views)
    scope = ScopeView(page, tool, session)
    meetings = Meetings(page, tool, session, notices, saving, views)
    vote = VoteView(page, tool, session)
    editing = Editing(page, tool, session, notices)
    cards = CardWork(page, tool, session, notices, editing, board, blanks, guide, vote)
    keeping = Keeping(page, tool, session, notices, saving, views, meetings)
    actions = Actions(
        page, tool, notices, editing, cards, keeping, views, guide, outcome, meetings, vote
    )
    saving.start(session)
    blanks.show(list(session.answers))
    board.show(list(session.answers))
    Binding(page, tool, session, notices).start()
    scope.show()
    guide.start()
    meetings.offer(saving.found)
    actions.start()
    page.root.setAttribute("data-state", "ready")
    window.performance.mark("board-ready")
    platform.announce(page.root, "board-ready")


try:
    start()
except Exception:
    window.document.querySelector("#tavle").setAttribute("data-state", "failed")
    raise
