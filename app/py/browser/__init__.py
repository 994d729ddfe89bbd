"""The page: the only package that touches the browser."""
