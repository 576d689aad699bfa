"""One self-contained page: no network, no script but its own, nothing of a text that could be more than text."""

import base64
import hashlib
from collections.abc import Iterable, Iterator
from html import escape
from importlib.resources import files

from articlekit.display import printable


def document(title: str, language: str, body: Iterable[str]) -> Iterator[bytes]:
    """Yield a page around a body of HTML.

    Its policy (CSP level 3) allows its own style and script by their digests, and nothing from anywhere else.
    """
    style, script = source("page.css"), source("page.js")
    policy = (
        f"default-src 'none'; style-src '{digest(style)}'; script-src '{digest(script)}'; base-uri 'none';"
        " form-action 'none'"
    )
    yield (
        f'<!DOCTYPE html>\n<html lang="{text(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="referrer" content="no-referrer">\n<title>{text(title)}</title>\n'
        f"<style>{style}</style>\n</head>\n<body>\n"
    ).encode()
    for part in body:
        yield part.encode()
    yield f"<script>{script}</script>\n</body>\n</html>\n".encode()


def source(name: str) -> str:
    """Return the style or script that pages share."""
    return (files("articlekit.views") / name).read_text(encoding="utf-8")


def digest(code: str) -> str:
    """Return the source expression that allows inline code.

    >>> digest("")
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
    """
    return "sha256-" + base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()


def text(words: str) -> str:
    """Return words as HTML that shows just them, also inside an attribute.

    >>> text('<b title="x">\\u202e')
    '&lt;b title=&quot;x&quot;&gt;\\\\u202e'
    """
    return escape(printable(words, "\n\t"))


def tag(name: str, content: str, **attributes: str | int | bool | None) -> str:
    """Return an element around HTML; an attribute that is None or False is left out, `_` in its name is "-".

    >>> tag("p", "a", class_="x", data_n=3, hidden=True)
    '<p class="x" data-n="3" hidden>a</p>'
    """
    said = "".join(
        f" {key.strip('_').replace('_', '-')}" + ("" if value is True else f'="{text(str(value))}"')
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    return f"<{name}{said}>{content}</{name}>"
