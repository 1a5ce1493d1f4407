"""All consistent scenarios by trying every one, compiled by numba: an odometer over the variants."""

from pathlib import Path

import numba
import numpy as np

COMPILED = {"boundscheck": False, "cache": True}
MOST = 100_000
"""How many solutions a piece may have."""


def load(folder: str) -> tuple[int, np.ndarray]:
    """The number of variants of every descriptor, and the judgements row by row."""
    lines = Path(folder, "matrix.txt").read_text().splitlines()
    return int(lines[1].split()[0]), np.array([line.split() for line in lines[2:]], np.int16)


@numba.njit(**COMPILED)
def is_consistent(balance, chosen, variants):
    """Whether no variant of any descriptor lies above the chosen one."""
    for descriptor in range(len(chosen)):
        start = descriptor * variants
        own = balance[start + chosen[descriptor]]
        for variant in range(variants):
            if balance[start + variant] > own:
                return False
    return True


@numba.njit(**COMPILED)
def sweep(rows, variants, first, found):
    """Tries all scenarios with the first two descriptors at a place; says how many are consistent."""
    count, columns = rows.shape[0] // variants, rows.shape[1]
    chosen = np.zeros(count, np.int64)
    chosen[0], chosen[1] = first // variants, first % variants
    balance = np.zeros(columns, np.int16)
    for descriptor in range(count):
        balance += rows[descriptor * variants + chosen[descriptor]]
    solutions = 0
    while True:
        if is_consistent(balance, chosen, variants):
            place = 0
            for variant in chosen:
                place = place * variants + variant
            if solutions == len(found):
                raise MemoryError("more solutions than there is room for")
            found[solutions] = place
            solutions += 1
        turning = count - 1
        while turning > 1 and chosen[turning] == variants - 1:
            turn(rows, balance, turning * variants + variants - 1, turning * variants)
            chosen[turning] = 0
            turning -= 1
        if turning == 1:
            return solutions
        row = turning * variants + chosen[turning]
        turn(rows, balance, row, row + 1)
        chosen[turning] += 1


@numba.njit(**COMPILED)
def turn(rows, balance, before, after):
    for column in range(len(balance)):
        balance[column] += rows[after, column] - rows[before, column]


@numba.njit(parallel=True, **COMPILED)
def pieces(rows, variants):
    found = np.empty((variants * variants, MOST), np.int64)
    counts = np.zeros(variants * variants, np.int64)
    for piece in numba.prange(variants * variants):
        counts[piece] = sweep(rows, variants, piece, found[piece])
    return found, counts


def odometer(data: tuple[int, np.ndarray]) -> list[float]:
    """Where the solutions stand among all scenarios, in order, after how many there are."""
    found, counts = pieces(data[1], data[0])
    places = np.sort(np.concatenate([row[:count] for row, count in zip(found, counts)]))
    return [len(places), *map(float, places)]
