"""Clean very many short records with `batch` and with `clean`, and print how much memory each needs as it goes.

    python tools/soak.py FOLDER [RECORDS [JOBS]]

Memory is what the command's processes hold together (Pss of Linux: shared pages are divided among those who share
them), looked at every five seconds; a tenth of the looks at the beginning is the warm-up. Ends with status 1 where the
last quarter needs more than a tenth more than the first after the warm-up.
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

COMMAND = (sys.executable, "-m", "articlekit")
SECONDS = 5.0
SHARDS = 20
GROWTH = 1.1


def records(count: int, first: int) -> Iterator[str]:
    """Yield lines of short records, each one different; their names and days repeat after a long time."""
    for n in range(first, first + count):
        said = f"“Yes, {n},” said Bo{n % 8999} Ray on May {n % 28 + 1}, {1900 + n % 150}."
        text = f"Bridge {n} opens\n\nBy Ann{n % 9973} Poe{n % 7919}\n\n{said}"
        yield json.dumps({"id": f"n/{n}", "text": text}, ensure_ascii=False) + "\n"


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
    quarter = max(len(looks) // 4, 1)
    before, after = (sum(part) / len(part) for part in (looks[:quarter], looks[-quarter:]))
    flat = running.returncode == 0 and after <= GROWTH * before
    print(
        f"{name}: status {running.returncode}, {time.monotonic() - start:.0f} s, first quarter {before:.1f} MB,"
        f" last quarter {after:.1f} MB, least {min(looks):.1f} MB, most {max(seen):.1f} MB, {len(seen)} looks:"
        f" {'flat' if flat else 'GROWS'}",
        flush=True,
    )
    return flat


def main() -> int:
    """Write the records, run both commands over them."""
    folder, count = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
    jobs = sys.argv[3] if len(sys.argv) > 3 else "2"
    (folder / "in").mkdir(parents=True, exist_ok=True)
    for n in range(SHARDS):
        lines = records(count // SHARDS, n * (count // SHARDS))
        (folder / "in" / f"{n:02}.jsonl").write_text("".join(lines), encoding="utf-8")
    one = folder / "all.jsonl"
    one.write_bytes(b"".join(path.read_bytes() for path in sorted((folder / "in").iterdir())))
    print(f"{count:,} records, {one.stat().st_size / count:.0f} bytes each", flush=True)
    done = [
        watched("batch", "batch", str(folder / "in"), "-o", str(folder / "out"), "--restart", "--jobs", jobs),
        watched("clean", "clean", "--from", "jsonl", str(one)),
    ]
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
