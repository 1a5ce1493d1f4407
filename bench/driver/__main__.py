"""`python -m driver COMMAND PROGRAM [ROW…]`: measures all rows and writes docs/benchmarks.md.

COMMAND is the release build of the product, PROGRAM that of our side of the rows in memory. With
names of rows only these are measured, and nothing is written.
"""

import sys
import tempfile
from pathlib import Path

from . import cold, disk, machine, page, rows
from .measure import Outcome, measure
from .side import ROOT


def measured(command: str, program: str, names: list[str]) -> list[Outcome]:
    """All rows, or those of these names; each in a folder of its own."""
    outcomes = []
    for row in [*rows.in_memory(program), disk.ROW]:
        if names and row.name not in names:
            continue
        with tempfile.TemporaryDirectory() as folder:
            taken = disk.measure(command, Path(folder)) if row is disk.ROW else measure(row, program, Path(folder))
        print(*page.lines(taken), sep="\n", flush=True)
        outcomes.append(taken)
    return outcomes


def is_failed(outcome: Outcome) -> bool:
    return outcome.failure is not None or not all(page.is_met(goal, outcome) for goal in outcome.row.goals)


def main() -> int:
    command, program, *names = sys.argv[1:]
    before = machine.load()
    if before > 1:
        print(f"bench: the machine has other work (load {before:.1f}); the numbers will be too high.")
    outcomes = measured(command, program, names)
    failed = any(map(is_failed, outcomes))
    if names:
        return int(failed)
    with tempfile.TemporaryDirectory() as folder:
        colds = cold.measure(command, Path(folder))
    text = page.page(outcomes, colds, machine.described(before))
    (ROOT / "docs" / "benchmarks.md").write_text(text)
    print("bench: docs/benchmarks.md is written.")
    return int(failed or not all(cold.is_met for cold in colds))


sys.exit(main())
