"""Clean very many short records, and print how much memory each command needs as it goes.

    python tools/soak.py FOLDER [RECORDS [JOBS [FORM...]]]

`batch` reads them as each FORM (jsonl, parquet, warc, wet, html; jsonl unless said), `clean` as one file of JSON Lines.
Memory is what the command's processes hold together (Pss of Linux: shared pages are divided among those who share
them), looked at every second; a tenth of the looks at the beginning is the warm-up. Ends with status 1 where the last
quarter needs more than a tenth more than the first after the warm-up.
"""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

COMMAND = (sys.executable, "-m", "articlekit")
SECONDS = 1.0
SHARDS = 20
GROUP = 500  # rows of a row group
GROWTH = 1.1
Article = tuple[str, str]  # its name, its text


def articles(count: int, first: int) -> Iterator[Article]:
    """Yield short articles, each one different; their names and days repeat after a long time."""
    for n in range(first, first + count):
        said = f"“Yes, {n},” said Bo{n % 8999} Ray on May {n % 28 + 1}, {1900 + n % 150}."
        yield f"https://example.org/n/{n}", f"Bridge {n} opens\n\nBy Ann{n % 9973} Poe{n % 7919}\n\n{said}"


def write_lines(place: Path, found: Sequence[Article]) -> None:
    """Write articles as JSON Lines."""
    lines = (json.dumps({"id": name, "text": text}, ensure_ascii=False) + "\n" for name, text in found)
    place.with_suffix(".jsonl").write_text("".join(lines), encoding="utf-8")


def write_parquet(place: Path, found: Sequence[Article]) -> None:
    """Write articles as Parquet, in many row groups."""
    import pyarrow
    from pyarrow import parquet

    table = pyarrow.table({"id": [name for name, _ in found], "text": [text for _, text in found]})
    parquet.write_table(table, place.with_suffix(".parquet"), row_group_size=GROUP, compression="zstd")


def write_wet(place: Path, found: Sequence[Article]) -> None:
    """Write articles as the plain text of a web archive."""
    place.with_suffix(".wet").write_bytes(b"".join(archived("conversion", name, text.encode()) for name, text in found))


def write_warc(place: Path, found: Sequence[Article]) -> None:
    """Write articles as the pages of a web archive."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    pages = (archived("response", name, head + page(text)) for name, text in found)
    place.with_suffix(".warc").write_bytes(b"".join(pages))


def write_pages(place: Path, found: Sequence[Article]) -> None:
    """Write articles as a folder of pages."""
    place.mkdir()
    for number, (_, text) in enumerate(found):
        (place / f"{number:05}.html").write_bytes(page(text))


def page(text: str) -> bytes:
    """Return a page of HTML."""
    title, *rest = text.split("\n\n")
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in rest)
    return f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1>{paragraphs}".encode()


def archived(kind: str, name: str, content: bytes) -> bytes:
    """Return a record of a web archive (WARC 1.0)."""
    what = "text/plain" if kind == "conversion" else "application/http; msgtype=response"
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {name}\r\nWARC-Date: 2025-05-07T00:00:00Z\r\n"
    size = f"Content-Type: {what}\r\nContent-Length: {len(content)}\r\n\r\n"
    return (head + size).encode() + content + b"\r\n\r\n"


FORMS: dict[str, Callable[[Path, Sequence[Article]], None]] = {
    "jsonl": write_lines,
    "parquet": write_parquet,
    "warc": write_warc,
    "wet": write_wet,
    "html": write_pages,
}


def memory(root: int) -> float:
    """Return the megabytes that a process and its children hold."""
    pids, total = [root], 0
    for pid in pids:
        try:
            tasks = Path(f"/proc/{pid}/task").iterdir()
            pids += [int(child) for task in tasks for child in (task / "children").read_text().split()]
            rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except (FileNotFoundError, ProcessLookupError):
            continue
        total += sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    return total / 1024


def watched(name: str, *arguments: str) -> bool:
    """Run a command and tell whether its memory stays flat."""
    start, seen = time.monotonic(), list[float]()
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.DEVNULL) as running:
        while running.poll() is None:
            seen.append(memory(running.pid))
            time.sleep(SECONDS)
    looks = seen[len(seen) // 10 : -1] or seen  # without the warm-up, and without the look at what is ending
    quarter, half = max(len(looks) // 4, 1), len(looks) // 2
    before, after = (sum(part) / len(part) for part in (looks[:quarter], looks[-quarter:]))
    flat = running.returncode == 0 and after <= GROWTH * before
    print(
        f"{name}: status {running.returncode}, {time.monotonic() - start:.0f} s, first quarter {before:.1f} MB,"
        f" last quarter {after:.1f} MB, most in the first half {max(looks[: half + 1]):.1f} MB,"
        f" in the second {max(looks[half:]):.1f} MB, {len(seen)} looks:"
        f" {'flat' if flat else 'GROWS'}",
        flush=True,
    )
    return flat


def soaked(form: str, folder: Path, count: int, jobs: str) -> bool:
    """Write the records in a form, run `batch` over them, and tell whether its memory stays flat."""
    source = folder / form
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir(parents=True)
    for n in range(SHARDS):
        FORMS[form](source / f"{n:02}", list(articles(count // SHARDS, n * (count // SHARDS))))
    return watched(form, "batch", str(source), "-o", str(folder / "out" / form), "--restart", "--jobs", jobs)


def main() -> int:
    """Write the records, run the commands over them."""
    folder, count = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
    jobs, forms = sys.argv[3] if len(sys.argv) > 3 else "2", sys.argv[4:] or ["jsonl"]
    print(f"{count:,} records", flush=True)
    done = [soaked(form, folder, count, jobs) for form in forms]
    if "jsonl" in forms:
        one = folder / "all.jsonl"
        one.write_bytes(b"".join(path.read_bytes() for path in sorted((folder / "jsonl").iterdir())))
        done.append(watched("clean", "clean", "--from", "jsonl", str(one)))
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
