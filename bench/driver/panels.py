"""Made-up data, new for each repetition: the seed of the generator is its number."""

from collections.abc import Callable
from pathlib import Path

import numpy as np

Write = Callable[[Path, np.random.Generator], None]
LEVELS = 5


def write(folder: Path, codes: np.ndarray) -> None:
    """Columns of codes as both sides load them."""
    (folder / "shape.txt").write_text(f"{codes.shape[0]} {codes.shape[1]}\n")
    codes.tofile(folder / "codes.bin")


def related(columns: int, rows: int, missing: float) -> Write:
    """Columns that lean on one common opinion, so that they correlate."""
    def data(folder: Path, random: np.random.Generator) -> None:
        opinion = random.integers(1, LEVELS + 1, rows, np.int8)
        codes = np.empty((columns, rows), np.uint8)
        for column in codes:
            np.clip(opinion + random.integers(-2, 3, rows, np.int8), 1, LEVELS, out=column, casting="unsafe")
            if missing:
                column[random.random(rows, np.float32) < missing] = 0
        write(folder, codes)
    return data


def experts(count: int, items: int) -> Write:
    """Experts who mostly see which items score high; 5 in 100 scores are missing."""
    def data(folder: Path, random: np.random.Generator) -> None:
        worth = random.normal(3, 0.5, items)
        codes = np.rint(worth[:, None] + random.normal(0, 1, (items, count))).clip(1, LEVELS).astype(np.uint8)
        codes[random.random(codes.shape) < 0.05] = 0
        write(folder, codes)
    return data


def groups(items: int, rows: int, count: int) -> Write:
    """Items on which groups differ not at all up to a little; the last column holds the groups."""
    def data(folder: Path, random: np.random.Generator) -> None:
        group = random.integers(0, count, rows, np.uint8)
        codes = np.empty((items + 1, rows), np.uint8)
        for place, column in enumerate(codes[:-1]):
            higher = random.random(rows, np.float32) < group * np.float32(0.001 * (place % 5))
            column[:] = np.minimum(random.integers(1, LEVELS + 1, rows, np.uint8) + higher, LEVELS)
            column[random.random(rows, np.float32) < 0.03] = 0
        codes[-1] = group
        write(folder, codes)
    return data


def impacts(descriptors: int, variants: int) -> Write:
    """Judgements of −3…3 between all variants of different descriptors."""
    def data(folder: Path, random: np.random.Generator) -> None:
        size = descriptors * variants
        rows = random.integers(-3, 4, (size, size))
        own = np.arange(size) // variants
        rows[own[:, None] == own] = 0
        head = f"{descriptors}\n{' '.join([str(variants)] * descriptors)}"
        np.savetxt(folder / "matrix.txt", rows, "%d", header=head, comments="")
    return data
