#!/bin/sh
# Fuzzes the reader for SECONDS (600) with the bad, good and shipped files to begin with.
# usage: run_fuzz.sh path/to/program_fuzz [SECONDS]
set -eu
fuzz=$1
seconds=${2:-600}
root=$(cd "$(dirname "$0")/../.." && pwd)
corpus=$(mktemp -d)
trap 'rm -rf "$corpus"' EXIT
cd "$corpus"
find "$root/tests/bad" "$root/tests/program/good" "$root/programs" -name '*.toml' \
  -exec cp {} "$corpus" \;
"$fuzz" -max_total_time="$seconds" -max_len=16384 -timeout=2 -rss_limit_mb=1024 "$corpus"
