"""``articlekit schema``: the JSON Schema of the record."""

import sys

import click


@click.command("schema")
def command() -> None:
    """Print the JSON Schema of the record.

    \b
    articlekit schema > record.schema.json
    """
    from msgspec import json

    from articlekit.model import Record

    described = {"$schema": "https://json-schema.org/draft/2020-12/schema", **json.schema(Record)}
    sys.stdout.buffer.write(json.format(json.encode(described), indent=2) + b"\n")
