#!/bin/sh
# Give each secret to the program as a variable of the same name, so that no password stands in compose.yaml or a URL.
set -eu
for file in /run/secrets/*; do
  [ -f "$file" ] && export "$(basename "$file")=$(cat "$file")"
done
exec "$@"
