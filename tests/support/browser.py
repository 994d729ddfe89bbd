"""How tests and measurements start Chromium."""

# As root Chromium needs --no-sandbox; the others keep it from calling home.
LAUNCH_ARGUMENTS = [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
