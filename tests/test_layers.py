"""Imports point one way."""

import ast
from pathlib import Path

import pytest

import articlekit

ROOT = Path(articlekit.__file__).parent
# Each layer may import from itself and from those before it; readers and writers know the model alone.
LAYERS = (
    "version", "model", "display", "reasons", "patterns", "rules", "tables", "languages", "timex", "models", "stages",
    "pipeline", "record", "own", "views", "workers", "stream", "files", "storage", "batch", "failures", "job",
    "catalogue", "options", "settings", "direct", "commands", "cli",
)  # fmt: skip

MODEL_ALONE = ("readers", "writers")


def layer(module: str) -> str:
    """Return the layer of a dotted module name: its second part."""
    return [*module.split("."), "cli"][1]


def imports(path: Path) -> set[str]:
    """Return the layers that a file of articlekit imports from."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("articlekit"):
            names = (
                [f"articlekit.{alias.name}" for alias in node.names] if node.module == "articlekit" else [node.module]
            )
            found |= {layer(name or "") for name in names}
    return found


FILES = [path for path in ROOT.rglob("*.py") if path.name not in ("__init__.py", "__main__.py") or path.parent != ROOT]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_one_way(path: Path) -> None:
    mine = path.relative_to(ROOT).parts[0].removesuffix(".py")
    allowed = {mine, "version", "model"} if mine in MODEL_ALONE else set(LAYERS[: LAYERS.index(mine) + 1])
    if mine in ("batch", "job", "options", "commands", "cli"):
        allowed |= set(MODEL_ALONE)
    assert imports(path) <= allowed


@pytest.mark.parametrize("path", sorted((ROOT / "stages").glob("*.py")), ids=lambda path: path.stem)
def test_stages_have_no_input_output_or_clock(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert not called & {"print", "open", "input"}
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not attributes & {"now", "today", "time", "random"}
