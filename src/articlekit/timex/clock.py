"""Forms of the time of day."""

from articlekit.timex.reading import Parts, Reading, Scene


def clock(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return the time of day, without the day: the stage joins it to the day that it finds.

    >>> from articlekit.tables import Dates
    >>> clock({"hour": "10", "minute": "04", "meridiem": "p"}, Scene(Dates()), "").value
    'T22:04'
    """
    word = scene.table.clock.get(parts.get("word", ""))
    if word:
        return Reading("TIME", word)
    hour, minute = number(parts.get("hour", "0"), scene), number(parts.get("minute", "0"), scene)
    if hour is None or minute is None:
        return None
    half = scene.table.clock.get(parts.get("meridiem", ""), parts.get("meridiem", ""))
    if half.startswith("p") and hour < 12:
        hour += 12
    if half.startswith("a") and hour == 12:
        hour = 0
    if hour > 24 or minute > 59:
        return None
    second = f":{parts['second']}" if "second" in parts else ""
    return Reading("TIME", f"T{hour:02}:{minute:02}{second}")


def number(word: str, scene: Scene) -> int | None:
    """Return a number written in digits or words; None for what is neither."""
    said = scene.table.numbers.get(word.lower(), word)
    return int(said) if str(said).isdecimal() else None
