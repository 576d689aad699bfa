"""Corpora: shards of articles in, shards of records out, by many processes, resumable."""
