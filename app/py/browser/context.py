"""What every part of a page is handed."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dialogue.session import Session
    from dialogue.tool import Tool

    from .notices import Notices
    from .page import Page


class Context:
    """The page, the tool, the answers on the table and the way to tell people something."""

    def __init__(self, page: "Page", tool: "Tool", session: "Session", notices: "Notices") -> None:
        self.page = page
        self.tool = tool
        self.session = session
        self.notices = notices
        # The tool's own words, asked for on nearly every line.
        self.say = tool.say
