"""Writes what was measured as docs/benchmarks.md."""

from statistics import median

from .cold import STUDY, Cold
from .measure import RUNS, Outcome
from .rows import Goal
from .side import SLOW, THREADS, Taken

INTRODUCTION = f"""# Benchmarks

Written by `make bench`; do not edit.

Ours and the peers in one run, in turn, {RUNS} times each after one that does not count, on data that are
made up anew for every repetition. Both sides are processes that stand ready and start from the same
columns of one-byte codes in memory (or the same file), and both may use {THREADS} threads. What takes longer
than {SLOW:.0f} s is run once (*n* = 1). A number is the median, in brackets the fastest and the slowest.
*Times* is the median of the fastest peer divided by that of our faster form. Answers that differ by more than
1e-9 fail the row; the bootstrap draws other panels than its peer, so there shares must lie within five
standard errors of 10,000 draws. Memory is the peak of the whole process, with the data, the program and
its libraries.

On the disk ours is the command, its start included. PyCIB, which also finds all consistent scenarios, is in
no registry of packages; a compiled sweep of every scenario stands in its place.
"""
HEADER = """| work | ours, 2 threads | ours, 1 thread | fastest peer | times | at least | met | MiB: ours, peer |
|---|---:|---:|---:|---:|---:|---|---:|"""


def number(milliseconds: float) -> str:
    """Three digits that count."""
    if milliseconds >= 100:
        return f"{milliseconds:,.0f}"
    return f"{milliseconds:.{1 if milliseconds >= 10 else 2 if milliseconds >= 1 else 3}f}"


def told(side: Taken) -> str:
    """A median with its spread, or a single run."""
    middle = f"{number(median(side.times))} ms"
    if len(side.times) == 1:
        return f"{middle} (*n* = 1)"
    few = "" if len(side.times) == RUNS else f", *n* = {len(side.times)}"
    return f"{middle} ({number(min(side.times))}–{number(max(side.times))}{few})"


def fastest(goal: Goal, sides: list[Taken]) -> Taken:
    labels = {peer.label for peer in goal.peers}
    return min((side for side in sides if side.label in labels), key=lambda side: median(side.times))


def is_met(goal: Goal, outcome: Outcome) -> bool:
    return ratio(goal, outcome) >= goal.at_least


def ratio(goal: Goal, outcome: Outcome) -> float:
    ours = min(median(side.times) for side in outcome.sides if side.label.startswith("ours"))
    return median(fastest(goal, outcome.sides).times) / ours


def lines(outcome: Outcome) -> list[str]:
    """A line a goal."""
    if outcome.failure:
        return [f"| {outcome.row.title} | failed: {outcome.failure} | | | | | **no** | |"]
    ours, *others = outcome.sides
    alone = next((told(side) for side in others if side.label.startswith("ours")), "–")
    found = []
    for goal in outcome.row.goals:
        peer = fastest(goal, outcome.sides)
        met = "yes" if is_met(goal, outcome) else "**no**"
        found.append(
            f"| {outcome.row.title} | {told(ours)} | {alone} | {told(peer)}, {peer.label} "
            f"| {ratio(goal, outcome):,.1f} | {goal.at_least:g} | {met} | {ours.peak:.0f}, {peer.peak:.0f} |")
    return found


def others(outcomes: list[Outcome]) -> list[str]:
    """Every peer that was not the fastest of its row."""
    shown = []
    for outcome in outcomes:
        best = [] if outcome.failure else [fastest(goal, outcome.sides) for goal in outcome.row.goals]
        for side in outcome.sides:
            if side.times and side not in best and not side.label.startswith("ours"):
                shown.append(f"| {outcome.row.title} | {side.label} | {told(side)} | {side.peak:.0f} |")
    return shown


def cold_lines(colds: list[Cold]) -> list[str]:
    found = []
    for cold in colds:
        ours, peer = Taken("", cold.ours), Taken("", cold.peer)
        most = "" if cold.most is None else f"{cold.most:.0f} ms"
        met = "" if cold.most is None else "yes" if cold.is_met else "**no**"
        found.append(f"| `{cold.name}` | {told(ours)} | {told(peer)} | {most} | {met} |")
    return found


def page(outcomes: list[Outcome], colds: list[Cold], machine: list[str]) -> str:
    return "\n".join([
        INTRODUCTION, HEADER, *(line for outcome in outcomes for line in lines(outcome)), "",
        "## The other peers", "", "| work | peer | time | MiB |", "|---|---|---:|---:|", *others(outcomes), "",
        "## The command", "",
        f"Every run is a new process. Ours is on the store of `{STUDY}`; the peer,",
        "`bench/peers/ranking.py`, only reads two CSV files and ranks them with Python's own library, and",
        "gives the same ten.", "",
        "| command | ours | peer: ranking alone | under | met |", "|---|---:|---:|---:|---|",
        *cold_lines(colds), "", "## The machine", "", *machine, "",
    ])
