"""Starts the board: reads the tool and what is saved, wires the parts, says that it is ready."""

import json

from js import window
from jsffi import create_proxy

from browser.binding import Binding
from browser.context import Context
from browser.history import History
from browser.notices import Notices
from browser.page import Page, platform
from browser.saving import Saving
from browser.views import Views
from dialogue.session import Session
from dialogue.tool import Tool

from .actions import Actions
from .address import Address
from .aside_view import AsideView
from .board_view import BoardView
from .card_work import CardWork
from .clock_view import ClockView
from .editing import Editing
from .followup_view import FollowupView
from .keeping import Keeping
from .keys import Keys
from .meetings import Meetings
from .minutes_view import MinutesView
from .own_cards import OwnCards
from .picking import Picking
from .plan_view import PlanView
from .priorities_view import PrioritiesView
from .scope_view import ScopeView
from .screen import Screen
from .sheet import Sheet
from .summary_view import SummaryView
from .vote_view import VoteView


def start() -> None:
    """Brings the page to life."""
    page = Page(window, "#tavle")
    with open("tool.json") as file:
        tool = Tool(json.load(file))
    session = Session()
    context = Context(page, tool, session, Notices(page))
    saving = Saving(context)
    session.restart(saving.load())
    saved = list(session.answers)

    # What hears of a change first: blank cards, since the others need their elements.
    binding = Binding(context)
    own = OwnCards(context, binding)
    board = BoardView(context)
    views = Views(context)
    editing = Editing(context)
    clock = ClockView(context, views, editing)
    AsideView(context, views)
    PlanView(context, views)
    SummaryView(context, views, board)
    PrioritiesView(context, views, board)
    FollowupView(context, views)
    minutes = MinutesView(context, views)
    scope = ScopeView(context)
    picking = Picking(context, board)
    sheet = Sheet(context, binding, board, own, clock)
    cards = CardWork(context, editing, board, picking, sheet, VoteView(context))
    meetings = Meetings(context, saving, views)
    keeping = Keeping(context, saving, views, meetings)
    screen = Screen(context, views)
    address = Address(context, views, cards)
    actions = Actions(context, address, cards)
    for part in (editing, clock, minutes, sheet, cards, keeping, screen):
        actions.add(part.actions())

    early = binding.take_early()
    own.show(saved)
    board.start()
    scope.show(saved)
    saving.start()
    views.on_each(binding.fill)
    screen.start()
    editing.take_over(early)
    History(context, saving).start()
    clock.start()
    meetings.offer(saving.found)
    binding.start()
    actions.start()
    Keys(context, editing, picking, sheet, cards, screen).start()
    address.start()
    page.root.setAttribute("data-state", "ready")
    window.performance.mark("board-ready")
    platform.announce(page.root, "board-ready")


def begin() -> None:
    """Starts, or has the page say that nothing came of it."""
    try:
        start()
    except Exception:
        window.document.querySelector("#tavle").setAttribute("data-state", "failed")
        raise


platform.whenParsed(create_proxy(begin))
