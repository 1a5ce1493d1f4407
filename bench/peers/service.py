#!/usr/bin/env python3
"""Runs one peer as often as it is asked: `load FOLDER` takes new data, `run` answers with the
nanoseconds and the numbers, `memory` with the peak of the process in KiB."""

import importlib
import sys
import time
from pathlib import Path


def peak() -> str:
    """Not that of `getrusage`, which a process inherits from the one that started it."""
    status = Path("/proc/self/status").read_text().split()
    return status[status.index("VmHWM:") + 1]


def main() -> None:
    module, function = sys.argv[1].split(":")
    peer = importlib.import_module(module)
    run = getattr(peer, function)
    for line in sys.stdin:
        word, _, rest = line.strip().partition(" ")
        if word == "load":
            data = None
            data = peer.load(rest)
            print("loaded", flush=True)
        elif word == "run":
            start = time.perf_counter_ns()
            answer = run(data)
            spent = time.perf_counter_ns() - start
            numbers = peer.numbers(answer) if hasattr(peer, "numbers") else answer
            print(spent, *map(repr, numbers), flush=True)
        else:
            print(peak(), flush=True)


main()
