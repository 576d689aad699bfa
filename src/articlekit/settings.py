"""Settings: the user's defaults for options, from TOML.

    lang = "en"                # for every command that has the option
    front-matter = "toml"
    [clean]                    # for one command
    jobs = 4

They stand in `[tool.articlekit]` of the nearest `pyproject.toml` (the working folder's or one above), else in
`articlekit/config.toml` of the user's configuration folder (`$XDG_CONFIG_HOME`, `~/.config`).
"""

import os
import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import click

TABLE = "tool.articlekit"
VARIABLE = "ARTICLEKIT_CONFIG"  # names a file to read instead; empty: none


class Settings(NamedTuple):
    """Values by their option's long name without dashes, tables by their command's name; and the file they are from."""

    values: Mapping[str, Any]
    path: str | None


class SettingsError(Exception):
    """A file of settings that cannot be used, and why."""


def load(folder: str, environment: Mapping[str, str]) -> Settings:
    """Return the settings that hold in a folder. Raises SettingsError."""
    if VARIABLE in environment:
        named = environment[VARIABLE]
        return Settings(parsed(named), named) if named else Settings({}, None)
    for path in project_files(folder):
        data = read(path)
        if f"[{TABLE}".encode() in data:
            return Settings(parsed(path).get("tool", {}).get("articlekit", {}), path)
    path = user_file(environment)
    return Settings(parsed(path), path) if os.path.isfile(path) else Settings({}, None)


def working_folder() -> str:
    """Return the folder to look for settings in: the root, where the working folder has been removed."""
    try:
        return os.getcwd()
    except FileNotFoundError:
        return "/"


def project_files(folder: str) -> Iterator[str]:
    """Yield each `pyproject.toml` from a folder upwards."""
    path = os.path.join(folder, "pyproject.toml")
    if os.path.isfile(path):
        yield path
    above = os.path.dirname(folder)
    if above != folder:
        yield from project_files(above)


def user_file(environment: Mapping[str, str]) -> str:
    """Return where the user's own settings would be."""
    home = environment.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")
    return os.path.join(home, "articlekit", "config.toml")


def read(path: str) -> bytes:
    """Return the bytes of a file. Raises SettingsError."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise SettingsError(f"{path}: {error.strerror or error}") from error


def parsed(path: str) -> dict[str, Any]:
    """Return a file of TOML. Raises SettingsError."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib

    try:
        return tomllib.loads(read(path).decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: {error}") from error


def defaults(settings: Settings, commands: "Mapping[str, click.Command]") -> dict[str, dict[str, Any]]:
    """Return the settings as Click's `default_map`. Raises SettingsError for a name that no command knows."""
    known = {name: options_of(command) for name, command in commands.items()}
    found: dict[str, dict[str, Any]] = {name: {} for name in commands}
    for key, value in sorted(settings.values.items(), key=lambda row: isinstance(row[1], dict)):
        if isinstance(value, dict):
            unknown = min(value.keys() - known.get(key, {}).keys(), default=None)
            if key not in known or unknown is not None:
                said = f"no command is called {key!r}" if key not in known else f"{key!r} has no option {unknown!r}"
                raise SettingsError(f"{settings.path}: {said}")
            found[key] |= {known[key][name]: beside(settings, name, setting) for name, setting in value.items()}
            continue
        having = [name for name in commands if key in known[name]]
        if not having:
            raise SettingsError(f"{settings.path}: no command has an option {key!r}")
        for name in having:
            found[name][known[name][key]] = beside(settings, key, value)
    return found


def beside(settings: Settings, name: str, value: Any) -> Any:
    """Return a value; a file of rules is looked for beside the file that names it."""
    if name != "rules" or not isinstance(value, str) or settings.path is None:
        return value
    return os.path.join(os.path.dirname(settings.path), value)


def options_of(command: "click.Command") -> dict[str, str]:
    """Return the parameters of a command's options by their long names without dashes."""
    import click

    return {
        name.removeprefix("--"): str(parameter.name)
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for name in parameter.opts
        if name.startswith("--")
    }
