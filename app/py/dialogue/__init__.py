"""The dialogue tool itself, in Python that both CPython and MicroPython run.

Imports nothing of the browser: no `js`, no `pyscript`, no `browser` package.
"""
