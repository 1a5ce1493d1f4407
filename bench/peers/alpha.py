"""Krippendorff's ordinal alpha: the library, and numpy by other ways to the coincidences."""

import krippendorff
import numpy as np

from codes import blocks, load  # noqa: F401 (the service loads through the module)

LEVELS = range(1, 6)
BLOCK = 1 << 16


def alpha(coincidences: np.ndarray, ratings: np.ndarray) -> list[float]:
    """From the coincidences and the ratings of each level, by squared distances of midranks."""
    middle = np.cumsum(ratings) - ratings / 2
    distance = (middle[:, None] - middle[None]) ** 2
    observed = (coincidences * distance).sum()
    expected = (np.outer(ratings, ratings) * distance).sum()
    return [float(1 - (ratings.sum() - 1) * observed / expected)]


def of_units(counts: np.ndarray, times: np.ndarray) -> list[float]:
    """From units of such counts (levels × units), each so many times."""
    ratings = counts.sum(0)
    counts, times, ratings = counts[:, ratings > 1], times[ratings > 1], ratings[ratings > 1]
    weighed = counts * (times / (ratings - 1))
    coincidences = weighed @ counts.T - np.diag(weighed.sum(1))
    return alpha(coincidences, (counts * times).sum(1))


def vectorised(codes: np.ndarray) -> list[float]:
    """Units are rows: the counts of every unit as one-byte numbers, then one product of matrices."""
    counts = np.stack([(codes == level).sum(0, dtype=np.uint8) for level in LEVELS])
    return of_units(counts.astype(float), np.ones(codes.shape[1]))


def histogram(codes: np.ndarray) -> list[float]:
    """Units are rows: units of equal counts are counted first, and there are few kinds of them."""
    side = len(codes) + 1
    kinds = np.zeros(side ** len(LEVELS), np.int64)
    for block in blocks(codes.shape[1], BLOCK):
        kind = np.zeros(codes[0, block].shape, np.int32)
        for level in LEVELS:
            count = np.zeros(kind.shape, np.uint8)
            for column in codes[:, block]:
                count += (column == level).view(np.uint8)
            kind += count * np.int32(side ** (level - 1))
        kinds += np.bincount(kind, minlength=len(kinds))
    found = np.flatnonzero(kinds)
    counts = np.stack([found // side ** (level - 1) % side for level in LEVELS])
    return of_units(counts.astype(float), kinds[found].astype(float))


def bincount(codes: np.ndarray) -> list[float]:
    """Units are columns: a table of counts each."""
    counts = np.stack([np.bincount(column, minlength=6)[1:] for column in codes], axis=1)
    return of_units(counts.astype(float), np.ones(len(codes)))


def comparisons(codes: np.ndarray) -> list[float]:
    """Units are columns: every level compared and counted, which numpy does with wide registers."""
    counts = [[np.count_nonzero(column == level) for column in codes] for level in LEVELS]
    return of_units(np.array(counts, float), np.ones(len(codes)))


def library_rows(codes: np.ndarray) -> list[float]:
    """Units are rows, as the library wants them: a column of ours is a rater."""
    ratings = codes.astype(float)
    ratings[codes == 0] = np.nan
    return [float(krippendorff.alpha(ratings, level_of_measurement="ordinal"))]


def library_columns(codes: np.ndarray) -> list[float]:
    """Units are columns."""
    return library_rows(codes.T)
