#!/usr/bin/env bash
# Runs all tests; says what failed once more at the end, where it is looked for.
set -uo pipefail
log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift test --disable-xctest "$@" 2>&1 | tee "$log" && exit 0
echo "--- what failed ---"
grep -E -A 3 'recorded an issue' "$log" | cut -c1-2000
grep -E 'Test run with' "$log"
exit 1
