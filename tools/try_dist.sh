#!/bin/sh
# Install a wheel or sdist in an empty environment and try it: PYTHON ARCHIVE SEEDS
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$1" -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "$2"
version=$("$folder/venv/bin/articlekit" --version)
"$folder/venv/bin/articlekit" clean "$3"/*.txt --to json -o "$folder/records/"
"$folder/venv/bin/articlekit" explain "$3"/*.txt --html "$folder/page.html"
test -s "$folder/venv/share/man/man1/articlekit.1"
for record in "$folder"/records/*.json; do
    cmp "$record" "$3/$(basename "$record")"
done
echo "$2: $version works in an empty environment"
