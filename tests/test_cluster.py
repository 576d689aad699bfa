"""A batch on a cluster of two Ray nodes, started here, writes what a batch on this machine writes.

Needs the extra `ray`; `make test-cluster` runs these.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.cluster
COMMAND = (sys.executable, "-m", "articlekit", "batch")
STORY = "Bridge {n} opens\n\nBy Ann Poe\n\nOSLO (AP) — The mayor said on Monday that bridge {n} will open in May.\n"


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A cluster of two nodes, each with one processor."""
    os.environ.update(RAY_USAGE_STATS_ENABLED="0", RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO="0")
    pytest.importorskip("ray")
    from ray.cluster_utils import Cluster

    node = {"num_cpus": 1, "object_store_memory": 80 << 20}
    found = Cluster(initialize_head=True, head_node_args={**node, "include_dashboard": False})
    found.add_node(**node)
    found.wait_for_nodes()
    yield found
    found.shutdown()


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with four shards, one of them with a line that is broken, and some single files."""
    monkeypatch.chdir(tmp_path)
    source = tmp_path / "in"
    (source / "more").mkdir(parents=True)
    for shard in ("a", "b", "c", "more/d"):
        lines = [json.dumps({"id": f"{shard}/{n}", "text": STORY.format(n=n)}) for n in range(40)]
        (source / f"{shard}.jsonl").write_text("\n".join(lines) + "\n")
    with (source / "b.jsonl").open("a") as file:
        file.write("{broken\n")
    for n in range(3):
        (source / f"{n}.txt").write_text(STORY.format(n=n))
    return source


def batch(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, check=False)


def written(folder: Path) -> dict[str, bytes]:
    """Return what a batch wrote, by name, its state left out."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".articlekit" not in path.parts
    }


def test_two_nodes_write_what_one_machine_writes(cluster: Any, corpus: Path) -> None:
    local = batch("in", "-o", "local", "--compress", "gz")
    done = batch("in", "-o", "ray", "--compress", "gz", "--engine", "ray", "--address", cluster.address)
    assert (local.returncode, done.returncode) == (1, 1), done.stderr
    assert done.stderr.splitlines()[-2:][0].startswith("articlekit: 164 articles in 5 shards, 1 failed;")
    assert "Warning" not in done.stderr
    assert written(Path("ray")) == written(Path("local"))
    assert json.loads(Path("ray/errors.jsonl").read_text())["position"] == 41


def test_finished_shards_stay_and_changed_ones_are_made_anew(cluster: Any, corpus: Path) -> None:
    arguments = ("in/a.jsonl", "in/c.jsonl", "-o", "out", "--log", "run.log")
    assert batch(*arguments).returncode == 0
    before = Path("out/a.jsonl").stat().st_mtime_ns
    Path("in/c.jsonl").write_text(json.dumps({"id": "new", "text": STORY.format(n=1)}) + "\n")
    Path("run.log").unlink()
    done = batch(*arguments, "--engine", "ray", "--address", cluster.address, "--resume")
    assert done.returncode == 0, done.stderr
    assert Path("out/a.jsonl").stat().st_mtime_ns == before
    assert json.loads(Path("out/c.jsonl").read_text())["source"] == "new"
    assert [json.loads(line)["source"] for line in Path("run.log").read_text().splitlines()] == ["new"]


@pytest.mark.parametrize("limit", ["0", "60", "121", "1000"])
def test_a_limit_takes_the_first_articles_as_one_machine_does(cluster: Any, corpus: Path, limit: str) -> None:
    arguments = ("in", "--compress", "gz", "--limit", limit, "-o")
    local = batch(*arguments, "local")
    done = batch(*arguments, "ray", "--engine", "ray", "--address", cluster.address)
    assert done.returncode == local.returncode, done.stderr
    counts = [line.split("; ")[0] for run in (local, done) for line in run.stderr.splitlines() if " shards, " in line]
    assert len(set(counts)) == 1, counts
    assert written(Path("ray")) == written(Path("local"))


def test_a_limit_holds_for_what_goes_on(cluster: Any, corpus: Path) -> None:
    arguments = ("in/a.jsonl", "in/b.jsonl", "in/c.jsonl", "--limit", "90", "-o")
    ray = ("--engine", "ray", "--address", cluster.address, "--resume")
    assert batch(*arguments, "out", *ray).returncode == 1
    before = {name: Path(f"out/{name}.jsonl").stat().st_mtime_ns for name in "abc"}
    next(Path("out/.articlekit").glob("b.journal")).unlink()  # as if it had ended before that shard was done
    assert batch(*arguments, "out", *ray).returncode == 1
    assert [Path(f"out/{name}.jsonl").stat().st_mtime_ns == before[name] for name in "abc"] == [True, False, False]
    Path("in/a.jsonl").write_text("".join(Path("in/a.jsonl").read_text().splitlines(keepends=True)[:30]))
    assert batch(*arguments, "out", *ray).returncode == 1
    batch(*arguments, "anew")
    assert written(Path("out")) == written(Path("anew"))
    Path("in/a.jsonl").write_text(json.dumps({"id": "new", "text": STORY.format(n=1)}) + "\n")
    batch(*arguments, "out", "--resume")
    batch(*arguments, "again")
    assert written(Path("out")) == written(Path("again"))


def test_object_storage_by_url(cluster: Any, corpus: Path) -> None:
    batch("in", "-o", "local")
    url = corpus.parent.as_uri()
    done = batch(f"{url}/in/", "-o", f"{url}/ray", "--engine", "ray", "--address", cluster.address)
    assert done.returncode == 1, done.stderr
    found, expected = written(Path("ray")), written(Path("local"))
    assert json.loads(found.pop("errors.jsonl"))["source"] == f"{url}/in/b.jsonl"
    del expected["errors.jsonl"]
    # Names of files that are one article each are their records' `source`
    assert {name: text.replace(f"{url}/".encode(), b"") for name, text in found.items()} == expected


def test_a_node_that_is_lost_costs_nothing(cluster: Any, corpus: Path) -> None:
    batch("in", "-o", "local")
    extra = cluster.add_node(num_cpus=1, object_store_memory=80 << 20)
    cluster.wait_for_nodes()
    running = subprocess.Popen(
        [*COMMAND, "in", "-o", "ray", "--engine", "ray", "--address", cluster.address], stderr=subprocess.PIPE
    )
    while running.poll() is None and not list(Path("ray").rglob("*.journal")):
        time.sleep(0.05)
    cluster.remove_node(extra, allow_graceful=False)
    _, complaints = running.communicate()
    assert running.returncode == 1, complaints
    assert written(Path("ray")) == written(Path("local"))


def test_what_cannot_be_done_is_one_line(cluster: Any, corpus: Path) -> None:
    nowhere = batch("in", "-o", "out", "--engine", "ray", "--address", "127.0.0.1:1")
    assert nowhere.returncode == 1
    assert "no cluster at 127.0.0.1:1" in nowhere.stderr
    assert len(nowhere.stderr.splitlines()) == 1
    Path("full").mkdir()
    Path("full/a.jsonl").mkdir()
    blocked = batch("in/a.jsonl", "-o", "full", "--engine", "ray", "--address", cluster.address)
    assert blocked.returncode == 1
    assert "--resume goes on from here" in blocked.stderr
    assert "Traceback" not in blocked.stderr
