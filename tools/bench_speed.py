"""Measure speed, memory and start-up against the project's own limits, and against other tools in the same run.

    python tools/bench_speed.py FOLDER PEERS [MEGABYTES]

FOLDER holds pages.dev.jsonl.gz, PEERS is a virtual environment that has the tools of bench_peers.py; MEGABYTES (default
200) is the size of the larger input for the measurement of memory. Times are seconds of processor time in one process,
except those of two processes, which are seconds by the clock: on a machine that is busy with other work they come out
too high. Prints a line a measurement.
"""

import gc
import gzip
import html
import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter, process_time
from typing import Any, NamedTuple

from articlekit.__main__ import GARBAGE
from articlekit.model import Article, unify
from articlekit.pipeline import STAGES, run
from articlekit.stages.split import split

HERE = Path(__file__).resolve().parent
SEED = next((HERE.parent / "seeds").glob("*.txt"))
ARTICLEKIT = (sys.executable, "-m", "articlekit")
PAGES = 120  # of the bench, each n-th, on which tools are timed
TRIES = 7  # of a start, of which the fastest counts
# What a news page carries around and inside its blocks: a head with scripts and styles, wrappers, classes, links.
HEAD = (
    "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{title}</title>"
    + "<meta property='og:type' content='article'>" * 20
    + f"<style>{'.a{margin:0;padding:0}' * 400}</style><script>{'window.q=window.q||[];' * 800}</script></head><body>"
)  # fmt: skip
LONG = 80  # characters from which a line is marked up as a paragraph, else as an item of a list


# Runs a command and prints the kilobytes of its largest process: the system keeps that for all that have ended.
LARGEST = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


class Cost(NamedTuple):
    """What a command cost: seconds by the clock, seconds of processor time."""

    clock: float
    processor: float


def page_of(text: str) -> str:
    """Return a text as a page: the original pages are not at hand, so their weight of markup is a guess."""
    lines = [html.escape(line) for line in text.splitlines() if line.strip()]
    blocks = (
        f"<p class='article__text paragraph' data-index='{n}'>{line}</p>"
        if len(line) >= LONG
        else f"<div class='block'><ul><li class='item'><a class='link' href='/x/{n}'>{line}</a></li></ul></div>"
        for n, line in enumerate(lines)
    )
    return HEAD.replace("{title}", lines[0] if lines else "") + "\n".join(blocks) + "</body></html>"


def cost(command: Sequence[str], **options: Any) -> Cost:
    """Run a command and return what it cost."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    clock, after = perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(clock, spent)


def quickest(command: Sequence[str]) -> float:
    """Return the least processor time of several runs of a command, with compiled modules as an installation has."""
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return min(cost(command, env=own).processor for _ in range(TRIES))


def say(name: str, value: str, limit: str = "") -> None:
    """Print a measurement, and what it should be."""
    print(f"{name:<58} {value:>16}  {limit}", flush=True)


def stages(texts: Sequence[str], others: Sequence[str]) -> float:
    """Print what each stage takes, and return what all of them take for one text (seconds).

    The rules that the other texts need are compiled before: over a corpus that costs nothing.
    """
    gc.set_threshold(GARBAGE)
    for text in others:
        run(Article(unify(text)))
    taken = dict.fromkeys(("split", *STAGES), 0.0)
    for text in texts:
        article = Article(unify(text))
        for name, stage in (("split", split), *STAGES.items()):
            start = process_time()
            article = stage(article)
            taken[name] += process_time() - start
    for name, seconds in taken.items():
        say(f"{name}, ms a page", f"{1000 * seconds / len(texts):.2f}")
    return sum(taken.values()) / len(texts)


def peers(texts: Sequence[str], python: str, own: float) -> None:
    """Print how many times as long other tools take."""
    say("HTML is made of the texts: KB a page", f"{sum(len(page_of(text)) for text in texts) / len(texts) / 1000:.0f}")
    given = json.dumps([{"text": text, "html": page_of(text)} for text in texts])
    done = subprocess.run(
        (python, str(HERE / "bench_peers.py")), input=given, capture_output=True, text=True, check=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    for name, seconds in found.items():
        say(f"{name}, ms a page", f"{1000 * seconds:.2f}")
    say("trafilatura / articlekit clean", f"{found['trafilatura'] / own:.1f}", ">= 10")
    missing = "" if "textacy" in found else ", textacy left out: no model of spaCy is installed"
    say("all peers in sequence / articlekit clean", f"{sum(found.values()) / own:.1f}", f">= 60{missing}")


def write(path: Path, texts: Sequence[str], size: int) -> None:
    """Write JSON Lines of about so many bytes."""
    written = n = 0
    with path.open("w", encoding="utf-8") as file:
        while written < size:
            written += file.write(json.dumps({"id": f"{n}", "text": texts[n % len(texts)]}) + "\n")
            n += 1


def batches(texts: Sequence[str], own: float, folder: Path) -> None:
    """Print what `batch` costs beside the stages, and what a second process gains."""
    source = folder / "in.jsonl"
    many = [text for text in texts for _ in range(4)]
    source.write_text("".join(json.dumps({"id": f"{n}", "text": text}) + "\n" for n, text in enumerate(many)))
    seed = folder / "one.jsonl"
    seed.write_text(json.dumps({"text": texts[0]}) + "\n")
    command = (*ARTICLEKIT, "batch", str(source), "-o", str(folder / "out"), "--restart", "--jobs")
    idle = cost((*ARTICLEKIT, "batch", str(seed), "-o", str(folder / "first"), "--restart", "--jobs", "1"))
    one, two = cost((*command, "1")), cost((*command, "2"))
    say("one process / two processes", f"{one.clock / two.clock:.2f}", ">= 1.85")
    say(
        "batch, its start left out / the stages alone",
        f"{(one.processor - idle.processor) / own / len(many):.2f}",
        "<= 1.1",
    )


def memory(texts: Sequence[str], megabytes: int, folder: Path) -> None:
    """Print how much memory the largest process of a batch takes, for a small and a large input."""
    for size in (10, megabytes):
        source = folder / f"{size}.jsonl"
        write(source, texts, size * 1_000_000)
        command = (*ARTICLEKIT, "batch", str(source), "-o", str(folder / f"out{size}"), "--restart", "--jobs", "2")
        done = subprocess.run((sys.executable, "-c", LARGEST, *command), capture_output=True, text=True, check=True)
        say(f"memory of the largest process for {size} MB, MB", f"{int(done.stdout) / 1024:.0f}", "<= 150, flat")


def starts() -> None:
    """Print how long starting takes, in times of Python's own start."""
    python = quickest((sys.executable, "-c", "pass"))
    program = str(Path(sys.executable).with_name("articlekit"))
    say("python -c pass, ms", f"{1000 * python:.0f}")
    say("articlekit --version / python -c pass", f"{quickest((program, '--version')) / python:.1f}", "<= 4")
    say("articlekit clean SEED / python -c pass", f"{quickest((program, 'clean', str(SEED))) / python:.1f}", "<= 10")


def main() -> None:
    """Measure everything."""
    folder, venv, *more = sys.argv[1:]
    with gzip.open(Path(folder) / "pages.dev.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    texts = [row["text"] for row in rows if row["dump"] == "page"]
    step = max(2, len(texts) // PAGES)
    texts, others = texts[::step], texts[1::step]
    starts()
    own = stages(texts, others)
    say("articlekit clean, ms a page", f"{1000 * own:.2f}")
    peers(texts, os.path.join(venv, "bin", "python"), own)
    with tempfile.TemporaryDirectory() as place:
        batches(texts, own, Path(place))
        memory(texts, int(more[0]) if more else 200, Path(place))


if __name__ == "__main__":
    main()
