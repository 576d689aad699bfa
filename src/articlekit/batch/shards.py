"""What a batch reads and where it writes: sources to shards."""

import glob
import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path, PurePath
from typing import NamedTuple

from articlekit import readers, storage
from articlekit.files import plain_name
from articlekit.storage import path_of, remote

# Files that hold many articles are a shard each; others share one.
GROUP = 1000


class Shard(NamedTuple):
    """Files that are read in this order, and the name (a relative path without suffix) of what is written."""

    name: str
    files: tuple[str, ...]


class SourceError(Exception):
    """A source that is not there, or two that would be written to one file."""


def shards(sources: Iterable[str], form: str, output: str) -> list[Shard]:
    """Return the shards of files, folders, glob patterns and URLs of them, in the order given.

    Raises SourceError, and OSError where a URL cannot be asked.

    What lies in the output folder is not read; hidden files are not.
    """
    found: dict[str, Shard] = {}
    for source in sources:
        for root, files in rooted(source, output):
            for shard in cut(root, files, form):
                if shard.name in found:
                    first, second = found[shard.name].files[0], shard.files[0]
                    raise SourceError(f"{first} and {second} would both be written to {shard.name}")
                found[shard.name] = shard
    return list(found.values())


def lost_to(targets: Iterable[Path], found: Iterable[Shard]) -> str | None:
    """Return the first file of shards that one of the files to be written would be written over."""
    own = {number for target in targets if (number := file_number(target))}
    names = (name for shard in found for name in shard.files if own and not remote(name))
    return next((name for name in names if file_number(name) in own), None)


def file_number(path: Path | str) -> tuple[int, int] | None:
    """Return what is one for all names of a file: of its file system, and there; None where there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino


def rooted(source: str, output: str) -> Iterator[tuple[Path, list[str]]]:
    """Yield the files of a source with the folder that their names are relative to."""
    path = Path(source)
    if remote(source):
        listed = storage.found(source)
        if listed is None:
            raise SourceError(f"{source}: No such file, folder or pattern")
        root, names = listed
        kept = (name for name in names if not name.startswith(f"{output.rstrip('/')}/"))
        yield root, [name for name in kept if not any(part[0] == "." for part in relative(name, root).split("/"))]
    elif path.is_dir():
        yield path, sorted(inside(path, Path(str(output).removeprefix("file://"))))
    elif path.exists():
        yield path.parent, [source]
    elif names := sorted(name for name in glob.glob(source, recursive=True) if not Path(name).is_dir()):
        yield Path(os.path.commonpath([str(Path(name).parent) for name in names])), names
    else:
        raise SourceError(f"{source}: No such file, folder or pattern")


def inside(folder: Path, output: Path) -> Iterator[str]:
    """Yield the files of a folder and its folders."""
    own = output.resolve()
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name[0] != "." and Path(place, name).resolve() != own)
        yield from (os.path.join(place, name) for name in files if name[0] != ".")


def cut(root: Path, files: Sequence[str], form: str) -> Iterator[Shard]:
    """Yield the shards of files below a folder."""
    many = [name for name in files if holds_many(name, form)]
    for name in many:
        yield Shard(relative(name, root), (name,))
    few = iter(name for name in files if not holds_many(name, form))
    number = 0
    while group := tuple(islice(few, GROUP)):
        whole = len(files) == 1
        yield Shard(
            relative(group[0], root) if whole else f"{root.name or root.resolve().name or 'root'}-{number:05}", group
        )
        number += 1


def holds_many(name: str, form: str) -> bool:
    """Tell whether a file may hold many articles, by the format that is given or its suffix."""
    return (readers.SUFFIXES.get(PurePath(plain_name(name)).suffix.lower()) if form == "auto" else form) in readers.MANY


def relative(name: str, root: Path) -> str:
    """Return the name of a file's shard.

    >>> relative("news/2025/a.jsonl.gz", Path("news"))
    '2025/a'
    """
    return PurePath(os.path.relpath(path_of(plain_name(name)), root)).with_suffix("").as_posix()
