"""Takes one row: both sides in turn on the same new data."""

import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .rows import Row
from .side import SLOW, Side, Taken, ours

RUNS = 7
REST = 0.2
"""Seconds between two runs: threads of a library may spin for a while after their work."""


@dataclass
class Outcome:
    """A measured row: ours with two threads, mostly with one too, then the peers; and what was wrong."""

    row: Row
    sides: list[Taken]
    failure: str | None = None


def measure(row: Row, program: str, folder: Path) -> Outcome:
    """The first repetition is not counted; an answer that differs ends the row."""
    contenders = [ours(program, row.service, threads) for threads in row.threads]
    contenders += [peer for goal in row.goals for peer in goal.peers]
    sides = [Side(contender) for contender in contenders]
    outcome = Outcome(row, sides)
    for repetition in range(RUNS + 1):
        data = row.warm or row.data if repetition == 0 else row.data
        data(folder, np.random.default_rng(repetition))
        ran = take_turns(sides, repetition, folder)
        outcome.failure = difference(row, ran, sides[0])
        if outcome.failure:
            break
    for side in sides:
        side.end()
    return outcome


def take_turns(sides: list[Side], repetition: int, folder: Path) -> list[Side]:
    """Each side once, another one first every time; who took too long before is passed over."""
    first = repetition % len(sides)
    running = [side for side in sides[first:] + sides[:first] if not side.is_spent]
    for side in running:
        time.sleep(REST)
        spent = side.run(folder)
        side.is_spent = spent > 1000 * SLOW
        if repetition > 0 or side.is_spent:
            side.times.append(spent)
    return running


def difference(row: Row, sides: list[Side], ours: Side) -> str | None:
    """What another side says that ours does not; nothing when all agree."""
    for side in sides:
        if found := row.agreement(ours.answer, side.answer):
            return f"“{side.label}” has another answer: {found}"
    return None
