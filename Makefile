# `make` alone lists the targets. Each sets up what it needs, and does nothing that is done already.

PYTHON ?= python3
ADDRESS ?= 127.0.0.1:8000
RUN := .venv/bin/python -m
CODE := app/py hooks dev tests

# Material's word on its successor, at every build.
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help setup browser serve build lint check test bench lighthouse format lock clean

help: ## list the targets
	@sed -nE 's/^([a-z]+):.*## (.*)/make \1\t\2/p' Makefile | expand -t 17

setup: ## fetch the Python and npm packages, as locked
	@$(PYTHON) dev/setup.py

browser: ## the same, and a Chromium where there is none
	@$(PYTHON) dev/setup.py browser

serve: setup ## serve the site at the address it names; changes show at once
	@$(RUN) dev.serve "$(ADDRESS)"

build: setup ## build the site into site/
	$(RUN) mkdocs build --strict

lint: setup ## check style and types
	$(RUN) ruff check $(CODE)
	$(RUN) ruff format --check $(CODE)
	$(RUN) mypy $(CODE)

check: lint ## lint, and the tests that need no browser
	$(RUN) pytest -m "not browser"

test: browser lint ## lint, and all tests
	$(RUN) pytest --numprocesses auto --maxprocesses 4

bench: browser ## measure the board against its references (ARGS="--only starts --rounds 1")
	PYTHONPATH=app/py:hooks $(RUN) dev.bench $(ARGS)

lighthouse: browser ## have Lighthouse judge the front page, a page of the guide and the board
	$(RUN) dev.lighthouse

format: setup ## write the code in the project's style
	$(RUN) ruff check --fix $(CODE)
	$(RUN) ruff format $(CODE)

lock: setup ## lock anew what requirements*.in and package.json allow today
	@$(RUN) dev.lock

clean: ## remove everything that was fetched or made
	rm -rf .venv node_modules site .mypy_cache .pytest_cache .ruff_cache .hypothesis test-results
	find app hooks dev tests -name __pycache__ -prune -exec rm -rf {} +
