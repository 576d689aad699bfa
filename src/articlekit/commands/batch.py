"""``articlekit batch``: corpora, shard by shard."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from articlekit.failures import Say, failures_said
from articlekit.options import FILE, INPUT, STAGES, with_options

if TYPE_CHECKING:
    from articlekit.batch.cluster import Cluster
    from articlekit.batch.progress import Tally
    from articlekit.batch.run import Local, Plan, Told
    from articlekit.batch.shards import Shard

OUTPUT_HELP = "The folder for the shards; made if it is not there."
JOBS_HELP = "Processes at work [default: one for each processor]."
RESUME_HELP = "Go on with a run that was interrupted, and leave finished shards as they are."
RESTART_HELP = "Begin anew, whatever an interrupted run has left."
ERRORS_HELP = "Where failures go, a JSON line each [default: DIR/errors.jsonl]."
LIMIT_HELP = "Read only so many articles, the first ones in the order of the sources."
TIMEOUT_HELP = "Give an article up after so many seconds; 0: never."
MEMORY_HELP = "Give an article up whose worker needs more than so many megabytes of address space."
COMPRESS_HELP = "How shards are compressed."
ENGINE_HELP = "Where it runs: in processes of this machine, or on a cluster of Ray, a shard a task."
ADDRESS_HELP = "The Ray cluster's address [default: one is started on this machine]."
LOG_HELP = "Write what each article cost, or why it failed, to this file, a JSON line each."
SOURCES = click.argument("sources", nargs=-1, required=True, metavar="SRC...", type=FILE)


@click.command("batch")
@with_options(*STAGES, given=(SOURCES, *INPUT[1:]))
@click.option("-o", "--output", metavar="DIR", required=True, type=FILE, help=OUTPUT_HELP)
@click.option(
    "--compress", type=click.Choice(("none", "gz", "zst")), default="none", show_default=True, help=COMPRESS_HELP
)
@click.option("--with-text", is_flag=True, help="Put the text that spans point into in the records.")
@click.option("--jobs", type=click.IntRange(1), help=JOBS_HELP)
@click.option("--resume", is_flag=True, help=RESUME_HELP)
@click.option("--restart", is_flag=True, help=RESTART_HELP)
@click.option("--errors", metavar="FILE", type=FILE, help=ERRORS_HELP)
@click.option("--log", metavar="FILE", type=FILE, help=LOG_HELP)
@click.option("--limit", type=click.IntRange(0), help=LIMIT_HELP)
@click.option(
    "--timeout", type=click.FloatRange(0), default=60.0, show_default=True, metavar="SECONDS", help=TIMEOUT_HELP
)
@click.option("--engine", type=click.Choice(("local", "ray")), default="local", show_default=True, help=ENGINE_HELP)
@click.option("--address", metavar="HOST:PORT", help=ADDRESS_HELP)
@click.option("--max-memory", type=click.IntRange(64), metavar="MB", help=MEMORY_HELP)
def command(sources: tuple[str, ...], **given: Any) -> None:
    """Clean a corpus: files, folders, glob patterns and URLs of object storage into shards of JSON Lines.

    A file of JSON Lines becomes a shard of its own name; files with one article each share shards of 1000. Killed at
    any instant and run again with --resume, the result is the same, byte by byte; what was made from other input or
    with other options is made anew.

    \b
    articlekit batch news/*.jsonl.gz -o records/ --jobs 8
    articlekit batch news/*.jsonl.gz -o records/ --jobs 8 --resume
    articlekit batch archive/ -o records/ --compress zst --limit 10000
    articlekit batch s3://news/2025/ -o s3://news/clean/ --engine ray --address head:6379
    """
    from articlekit.batch.shards import SourceError, shards

    check(given)
    plan = plan_of(given)
    given["errors"] = given["errors"] or f"{given['output'].rstrip('/')}/errors.jsonl"
    with failures_said() as say:
        try:
            found = shards(sources, plan.source, given["output"])
            check_places(plan, found, given["errors"])
        except SourceError as error:
            raise click.UsageError(str(error)) from error
        except OSError as error:
            say(str(error.filename or ", ".join(sources)), error.strerror or str(error))
            return
        go(plan, found, given, say)


def check_places(plan: "Plan", found: "Sequence[Shard]", errors: str) -> None:
    """Raise UsageError where one file would be written over another that is read or written."""
    from articlekit.batch.journal import paths
    from articlekit.batch.shards import lost_to

    targets = [paths(plan.output, shard.name, plan.suffix).final for shard in found]
    if os.path.abspath(errors) in map(os.path.abspath, targets):
        raise click.UsageError(f"records and errors would both be written to {errors}: --errors names another file")
    if lost := lost_to(targets, found):
        raise click.UsageError(f"{lost} would be written over: -o names another folder")


def check(given: dict[str, Any]) -> None:
    """Raise UsageError where options do not go together."""
    from articlekit.storage import remote

    if os.path.exists(given["output"]) and not os.path.isdir(given["output"]):
        raise click.UsageError(f"{given['output']} is no folder: -o names one for the shards")
    if given["engine"] == "local" and given["address"]:
        raise click.UsageError("--address needs --engine ray")
    if given["engine"] == "local" and any(map(remote, filter(None, (given["output"], given["errors"])))):
        raise click.UsageError("an output that is a URL needs --engine ray")


def engine_of(plan: "Plan", found: "Sequence[Shard]", given: dict[str, Any]) -> "Cluster | Local":
    """Return what does a batch."""
    if given["engine"] == "ray":
        from articlekit.batch.cluster import Cluster
        from articlekit.storage import remote

        output = given["output"].rstrip("/") if remote(given["output"]) else os.path.abspath(given["output"])
        return Cluster(plan, found, output, given["jobs"], given["address"], tell=given["log"] is not None)
    from articlekit.batch.run import Local
    from articlekit.workers import processors

    return Local(plan, found, given["jobs"] or processors())


def plan_of(given: dict[str, Any]) -> "Plan":
    """Return what the options ask for."""
    from functools import partial
    from pathlib import Path

    import msgspec

    from articlekit.batch.run import Plan
    from articlekit.job import Options, with_options
    from articlekit.version import __version__

    stages = (*STAGES, "indirect") if given["indirect"] else STAGES
    names = ("source", "date", "lang", "keep", "drop", "own", "max_size")
    options = Options(files=(), stages=stages, with_text=given["with_text"], **{name: given[name] for name in names})
    told = {
        **{name: given[name] for name in (*names, "with_text", "compress", "limit")},
        "stages": stages,
        "version": __version__,
        "keep": sorted(given["keep"]),
        "drop": sorted(given["drop"]),
    }
    return Plan(
        output=Path(given["output"]),
        stages=stages,
        prepare=partial(with_options, options=options),
        options=msgspec.json.encode(told).decode(),
        source=given["source"],
        with_text=given["with_text"],
        compress=given["compress"],
        limit=given["limit"],
        timeout=given["timeout"] or None,
        memory=given["max_memory"],
        max_size=given["max_size"],
    )


def go(plan: "Plan", found: "Sequence[Shard]", given: dict[str, Any], say: Say) -> None:
    """Do the batch, show how far it is, and say what came of it."""
    from articlekit.batch.progress import Tally
    from articlekit.batch.run import begin, outdated, unfinished
    from articlekit.files import MissingPackageError

    output, resume = given["output"], given["resume"]
    engine, errors = engine_of(plan, found, given), given["errors"]
    try:
        known = engine.known()
        if unfinished(known) and not (resume or given["restart"]):
            raise click.UsageError(f"{output} holds an interrupted run: --resume goes on, --restart begins anew")
        begun = begin(plan, found, known, resume)
        engine.forget(outdated(found, known, begun))
        tally = Tally(begun)
        with logged(given["log"]) as log, shown(tally) as show:
            for step in engine.steps(begun):
                tally.add(step)
                log(step.told)
                show()
        engine.gather(errors, tally.marks)
    except OSError as error:
        goes_on = "" if isinstance(error, MissingPackageError) else "; --resume goes on from here"
        say(str(error.filename or output), f"{error.strerror or error}{goes_on}")
        return
    done = tally.closing()
    click.echo(f"articlekit: {done}", err=True)
    if done.failed:
        say(errors, f"{done.failed:,} failed")


@contextmanager
def logged(name: str | None) -> Iterator[Any]:
    """Give what writes the cost of outcomes to a log."""
    if name is None:
        yield lambda told: None
        return
    import msgspec

    from articlekit.files import named, write_out
    from articlekit.job import Entry

    with open(name, "ab", buffering=0) as file:

        def write(told: "Iterable[Told]") -> None:
            entries = (Entry(found.name or found.file, found.number, found.seconds, found.reason) for found in told)
            with named(name):
                write_out(file, (b"".join(msgspec.json.encode(entry) + b"\n" for entry in entries),))

        yield write


@contextmanager
def shown(tally: "Tally") -> Iterator[Any]:
    """Give what shows how far the batch is: a bar on a terminal, a line now and then in a log."""
    if not sys.stderr.isatty():
        yield lambda: click.echo(f"articlekit: {tally}", err=True) if tally.due() else None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), TaskProgressColumn(), TextColumn("{task.description}"), TimeRemainingColumn())
    # Without a thread of its own: workers are forked
    with Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as bar:
        task = bar.add_task("", total=tally.total)

        def show() -> None:
            bar.update(task, completed=tally.read, description=tally.counts(), refresh=True)

        yield show
