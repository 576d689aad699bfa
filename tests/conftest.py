"""What holds for all tests."""

import os
from collections.abc import Iterator

import pytest

from articlekit.patterns import VARIABLE


@pytest.fixture(scope="session", autouse=True)
def _patterns_are_kept_apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the patterns that tests compile away from the user's own: for one session, and for all its processes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, VARIABLE, str(tmp_path_factory.getbasetemp().parent / "patterns"))
        yield
