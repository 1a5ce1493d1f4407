"""How often each item is in the top ten of a panel drawn again, in numpy: 10,000 draws at once."""

import numpy as np

from codes import load  # noqa: F401 (the service loads through the module)

DRAWS, TOP = 10_000, 10


def gemm(codes: np.ndarray) -> list[float]:
    """How often each expert is drawn, by one bincount; then all sums as two products of matrices.

    Single precision: the sums are whole numbers below 2²⁴, so equal means stay equal.
    """
    items, experts = codes.shape
    drawn = np.random.default_rng(0).integers(0, experts, (DRAWS, experts), np.int32)
    drawn += (np.arange(DRAWS, dtype=np.int32) * experts)[:, None]
    times = np.bincount(drawn.ravel(), minlength=DRAWS * experts)
    times = times.reshape(DRAWS, experts).astype(np.float32)
    means = times @ codes.T.astype(np.float32)
    means /= times @ (codes > 0).T.astype(np.float32)
    return (included(means) / DRAWS).tolist()


def included(means: np.ndarray) -> np.ndarray:
    """The draws in which each item is in the top; items that tie for the last places share them."""
    border = np.partition(means, -TOP, axis=1)[:, -TOP, None]
    above, tied = means > border, means == border
    places = (TOP - above.sum(1)) / tied.sum(1)
    return above.sum(0) + places.astype(np.float32) @ tied.astype(np.float32)
