"""Plots as inline SVG, readable without colour and by a screen reader."""

from collections.abc import Sequence

from articlekit.views.html import tag, text

WIDTH, HEIGHT = 58, 60  # of a column and of the tallest bar, in SVG's units
FOOT = 18  # below the bars, for the labels
BAR, NAME = 300, 260  # of the longest row's bar, and of the names left of the rows


def columns(rows: Sequence[tuple[str, int]], name: str, key: str | None = None) -> str:
    """Return a plot with a column for each label; with `key`, each is a choice of rows by its number."""
    most = max((count for _, count in rows), default=1)
    drawn = "".join(column(i, label, count, most, key) for i, (label, count) in enumerate(rows))
    width, height = WIDTH * max(len(rows), 1), HEIGHT + 2 * FOOT
    said = f"{name}: {', '.join(f'{label}: {count}' for label, count in rows)}"
    return tag(
        "div",
        tag("svg", drawn, viewBox=f"0 0 {width} {height}", width=width, height=height, role="group", aria_label=said),
        class_="plot",
    )


def column(i: int, label: str, count: int, most: int, key: str | None) -> str:
    """Return one column with its label below and its count above."""
    x, size = i * WIDTH, max(round(HEIGHT * count / most), 2)
    bar = f'<rect x="{x + 6}" y="{FOOT + HEIGHT - size}" width="{WIDTH - 12}" height="{size}" rx="3"/>'
    middle = x + WIDTH // 2
    said = tag("text", str(count), x=middle, y=FOOT + HEIGHT - size - 5, text_anchor="middle")
    foot = tag("text", text(short(label)), x=middle, y=HEIGHT + FOOT + 13, text_anchor="middle", class_="label")
    content = tag("title", text(f"{label}: {count}")) + bar + said + foot
    if key is None:
        return tag("g", content)
    return tag(
        "g",
        content,
        role="button",
        tabindex=0,
        data_filter=f"{key}:{i}",
        aria_pressed="false",
        aria_label=f"{label}: {count}",
    )


def short(label: str) -> str:
    """Return an ISO 8601 day as its last parts, which fit under a column.

    >>> short("2025-10-05"), short("2025-10"), short("199x")
    ('25-10-05', '2025-10', '199x')
    """
    return label[2:] if len(label) > 7 else label


def bars(rows: Sequence[tuple[str, int]], name: str) -> str:
    """Return a plot with a row for each name, its bar as long as its count."""
    most, step = max((count for _, count in rows), default=1), 24
    drawn = ""
    for i, (label, count) in enumerate(rows):
        y, size = i * step, max(round(BAR * count / most), 2)
        cut = label if len(label) <= 36 else f"{label[:35]}…"
        drawn += tag(
            "g",
            tag("title", text(f"{label}: {count}"))
            + tag("text", text(cut), x=NAME - 8, y=y + 16, text_anchor="end", class_="label")
            + f'<rect x="{NAME}" y="{y + 3}" width="{size}" height="{step - 6}" rx="3"/>'
            + tag("text", str(count), x=NAME + size + 6, y=y + 16),
        )
    width, height = NAME + BAR + 70, step * max(len(rows), 1)
    said = f"{name}: {', '.join(f'{label}: {count}' for label, count in rows)}"
    return tag(
        "div",
        tag("svg", drawn, viewBox=f"0 0 {width} {height}", width=width, height=height, role="img", aria_label=said),
        class_="plot",
    )
