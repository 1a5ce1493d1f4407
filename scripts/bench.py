#!/usr/bin/env python3
"""Measures the command as a facilitator meets it and writes docs/benchmarks.md.

Every run is a new process, ours and the peer's in turn. The first of each is not counted, so the
files are in the memory of the machine as they would be in use.
"""

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STUDY = "werkzekerheid"
RUNS = 7


def run(command: list[str]) -> float:
    """The seconds that one run takes; a refusal ends the measurement."""
    start = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if done.returncode != 0:
        sys.exit(f"bench: exit {done.returncode} of: {' '.join(command)}\n{done.stderr}")
    return seconds


def alternately(ours: list[str], peer: list[str]) -> tuple[list[float], list[float]]:
    """Milliseconds of both, one run of each in turn; the first of each is not counted."""
    pairs = [(1000 * run(ours), 1000 * run(peer)) for _ in range(RUNS + 1)][1:]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def check(ours: list[str], peer: list[str]) -> None:
    """Both must give the same ten with the same scores."""
    def output(command: list[str]) -> str:
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout

    entries = json.loads(output(ours))["entries"]
    theirs = [row.split() for row in output(peer).splitlines()][: len(entries)]
    for entry, (code, score) in zip(entries, theirs, strict=True):
        if entry["code"] != code or abs(entry["score"] - float(score)) > 1e-9:
            sys.exit(f"bench: ours has {entry['code']} {entry['score']}, the peer {code} {score}")


def line(name: str, ours: list[float], peer: list[float]) -> str:
    """A row of the table: medians, spreads and how many times as fast as the peer."""
    def told(times: list[float]) -> str:
        return f"{statistics.median(times):.0f} ms ({min(times):.0f}–{max(times):.0f})"

    ratio = statistics.median(peer) / statistics.median(ours)
    print(f"{name}: {told(ours)}, peer {told(peer)}, n = {RUNS}")
    return f"| {name} | {told(ours)} | {told(peer)} | {ratio:.1f} |"


def processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def main() -> int:
    if len(sys.argv) != 2:
        print("usage: bench.py COMMAND", file=sys.stderr)
        return 64
    command, study = sys.argv[1], f"Workshops/{STUDY}"
    with tempfile.TemporaryDirectory() as folder:
        store = ["--store", f"{folder}/store.sqlite"]
        run([command, "import", study, *store])
        peer = [sys.executable, "bench/peers/ranking.py", study]
        ours = [command, "shortlist", "--json", *store]
        cases = [
            ("`shortlist --json`", ours), ("`status`", [command, "status", *store]),
            ("`frame`", [command, "frame", *store]),
            ("`export`", [command, "export", "--out", f"{folder}/out", *store]),
        ]
        check(ours, peer)
        rows = [line(name, *alternately(arguments, peer)) for name, arguments in cases]
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    swift = next((line for line in swift.splitlines() if "Swift version" in line), "Swift")
    text = "\n".join([
        "# Benchmarks",
        "",
        "Written by `make bench`; do not edit.",
        "",
        f"Each number is the median of {RUNS} runs (fastest–slowest), every one a new process. Ours is the",
        f"release build on the store of `Workshops/{STUDY}`; the peer, `bench/peers/ranking.py`, only",
        "reads two CSV files and ranks them with Python's own library, and gives the same ten.",
        "The runs alternate.",
        "",
        "| command | ours | peer: ranking alone | times as fast |",
        "|---|---:|---:|---:|",
        *rows,
        "",
        f"Machine: {processor()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}. {swift}.",
        "",
    ])
    (ROOT / "docs" / "benchmarks.md").write_text(text)
    print("bench: docs/benchmarks.md is written.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
