"""The data that both sides start from: columns of one-byte codes, 0 for a missing answer."""

from pathlib import Path

import numpy as np


def load(folder: str) -> np.ndarray:
    """A row a column of the panel, each contiguous in memory, as on our side."""
    columns, rows = map(int, Path(folder, "shape.txt").read_text().split()[:2])
    return np.fromfile(Path(folder, "codes.bin"), np.uint8).reshape(columns, rows)


def blocks(rows: int, size: int) -> list[slice]:
    """The rows in pieces that stay in the cache of a core."""
    return [slice(start, start + size) for start in range(0, rows, size)]
