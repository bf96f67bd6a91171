# `make help` lists the targets. All that they need is Python 3.11+ with its venv module: the rest comes from the lock.

PYTHON ?= python3
UV ?= uv

extras := ocr postgres parquet browse dask

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: demo $(extras) test lint types fmt docs golden scorecard facts-diff bench lock clean help

python := .venv/bin/python
pip := $(python) -m pip -qq --disable-pip-version-check --no-input install --no-deps
locked := $(UV) pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links
backend := 'hatchling>=1.27' 'editables>=0.5'

demo: .venv/.runtime ## ingest the five sample minutes, then compare three councils
	@.venv/bin/minutebook ingest seeds/documents
	@.venv/bin/minutebook compare KEN WSX ROT

ocr: .venv/.runtime ## install what reads pictures of pages
postgres: .venv/.runtime ## install what keeps the warehouse on a PostgreSQL server
parquet: .venv/.runtime ## install what writes Parquet files
browse: .venv/.runtime ## install what shows the published warehouse in a browser
dask: .venv/.runtime ## install what reads on several machines

$(extras):
	@$(pip) --require-hashes -r requirements/$@.txt

test: .venv/.dev ## run all tests; ARGS='-k lock' picks some
	@$(python) -m pytest $(ARGS)

lint: .venv/.dev ## look for faults, unformatted code and broken import contracts
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check || { echo "make fmt formats them" >&2; exit 1; }
	@.venv/bin/lint-imports --no-logo

types: .venv/.dev ## check the types of the five packages
	@.venv/bin/mypy --strict flows tasks schemas seeds warehouse

fmt: .venv/.dev ## format, and mend what can be mended safely
	@.venv/bin/ruff check --quiet --fix-only
	@.venv/bin/ruff format

docs: .venv/.dev ## write the generated pages of docs/ anew
	@$(python) -m tasks.shaping.public_schema > docs/extract.schema.json
	@$(python) -m warehouse.dictionary > docs/data-dictionary.md
	@$(python) -m flows.prefect_yaml > prefect.yaml

golden: .venv/.dev ## write the golden files anew: look at the diff before you commit it
	@$(python) -m pytest tests/test_golden.py --update-golden $(ARGS)

scorecard: .venv/.dev ## measure the extraction against hand annotation, and write docs/scorecard.md anew
	@$(python) -m tasks.evaluating.scorecard > docs/scorecard.md

facts-diff: .venv/.dev ## facts gained and lost on the test documents, against main
	@$(python) -m tests.facts_diff $(ARGS)

bench: .venv/.dev ## run every benchmarks/bench_*.py
	@for file in $(sort $(wildcard benchmarks/bench_*.py)); do echo "$$file"; $(python) "$$file" || exit 1; done

lock: ## write requirements/*.txt anew (needs uv, see requirements/README.md)
	@printf '%s\n' $(backend) | $(locked) pyproject.toml - --extra dev $(ARGS) --output-file requirements/dev.txt >/dev/null
	@printf '%s\n' $(backend) | $(locked) pyproject.toml - --constraint requirements/dev.txt $(ARGS) \
		--output-file requirements/runtime.txt >/dev/null
	@for extra in $(extras); do printf '%s\n' $(backend) | $(locked) pyproject.toml - --extra $$extra \
		--constraint requirements/dev.txt $(ARGS) --output-file requirements/$$extra.txt >/dev/null || exit 1; done

clean: ## remove .venv and all caches; the warehouse in data/ stays
	@rm -rf .venv dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

# What is installed is installed again when the lock or pyproject.toml changes. The dev lock contains the runtime lock.
.venv/.runtime: requirements/runtime.txt pyproject.toml | .venv/.made
	@echo "installing what Minutebook needs into .venv (about a minute)"
	@$(pip) --require-hashes -r requirements/runtime.txt
	@$(pip) --no-build-isolation --editable .
	@touch $@

.venv/.dev: requirements/dev.txt pyproject.toml | .venv/.made
	@echo "installing what Minutebook and its tests need into .venv (about a minute)"
	@$(pip) --require-hashes -r requirements/dev.txt
	@$(pip) --no-build-isolation --editable .
	@touch .venv/.runtime $@

.venv/.made:
	@command -v $(PYTHON) >/dev/null || \
		{ echo "$(PYTHON) is not there: apt-get install python3 python3-venv, or make PYTHON=..." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "$$($(PYTHON) --version 2>&1) is too old, 3.11 or newer is needed: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "Python's venv module is missing: apt-get install python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv .venv
	@touch $@
