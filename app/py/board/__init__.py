"""The board's page: its views, the work behind its buttons, and how it starts."""
