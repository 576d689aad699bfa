"""Run articlekit over the benchmark's dev files and print the scorers' tables.

    python tools/bench.py FOLDER [NAME ...]

FOLDER holds `NAME.dev.jsonl.gz` and `score_NAME.py` (NAME: pages, snippets, wire, quotes, dates). Predictions go to
build/bench/NAME.jsonl. Where FOLDER is absent, one line says so and nothing is measured.
"""

import gzip
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path

import msgspec

from articlekit.model import Article, unify
from articlekit.pipeline import run
from articlekit.record import to_record

NAMES = ("pages", "snippets", "wire", "quotes", "dates")
BUILD = Path("build/bench")


def lines(path: Path) -> Iterator[str]:
    """Yield the lines of a gzipped file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from file


def predict(line: str) -> bytes:
    """Return the record of a benchmark's line as articlekit's JSON."""
    given = json.loads(line)
    article = Article(unify(given["text"]), source=given["id"], date=given.get("date"))
    return msgspec.json.encode(to_record(run(article)))


def measure(folder: Path, name: str) -> None:
    """Predict one dev file with two processes and let its scorer print the table."""
    gold, predicted = folder / f"{name}.dev.jsonl.gz", BUILD / f"{name}.jsonl"
    began = time.perf_counter()
    with Pool(2) as pool, predicted.open("wb") as out:
        count = sum(bool(out.write(row + b"\n")) for row in pool.imap(predict, lines(gold), chunksize=8))
    took = time.perf_counter() - began
    print(f"== {name}: {count} records, {count / took:.0f} records/s in two processes", flush=True)
    subprocess.run([sys.executable, folder / f"score_{name}.py", gold, predicted], check=True)


def main(folder: Path, names: tuple[str, ...]) -> None:
    """Measure each named dev file."""
    if not folder.is_dir():
        print(f"bench: skipped, no folder {folder}")
        return
    BUILD.mkdir(parents=True, exist_ok=True)
    for name in names:
        measure(folder, name)


if __name__ == "__main__":
    main(Path(sys.argv[1]), tuple(sys.argv[2:]) or NAMES)
