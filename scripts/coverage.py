#!/usr/bin/env python3
"""Prints the share of lines that the tests ran, for each module in Sources."""

import json
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    if len(sys.argv) != 2:
        print("usage: coverage.py FILE, as printed by: swift test --show-codecov-path", file=sys.stderr)
        return 64
    report = json.loads(Path(sys.argv[1]).read_text())
    lines = defaultdict(lambda: [0, 0])
    for file in report["data"][0]["files"]:
        try:
            parts = Path(file["filename"]).relative_to(ROOT).parts
        except ValueError:
            continue
        if parts[0] != "Sources":
            continue
        counts = file["summary"]["lines"]
        for name in (parts[1], "all"):
            lines[name][0] += counts["covered"]
            lines[name][1] += counts["count"]
    if not lines:
        print("coverage: the report names no file in Sources", file=sys.stderr)
        return 1
    print(f"{'module':<22} {'lines':>7} {'run':>7} {'share':>8}")
    for name in sorted(lines, key=lambda name: (name == "all", name)):
        run, count = lines[name]
        share = f"{100 * run / count:.1f} %" if count else "none"
        print(f"{name:<22} {count:>7} {run:>7} {share:>8}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
