"""How often each item is in the top ten of a panel drawn again, compiled by numba."""

import numba
import numpy as np

from codes import load  # noqa: F401 (the service loads through the module)

DRAWS, TOP = 10_000, 10
COMPILED = {"fastmath": True, "boundscheck": False, "cache": True}


@numba.njit(**COMPILED)
def add_panel(codes, means):
    """The mean of every item in one panel drawn with replacement."""
    experts, items = codes.shape
    times = np.zeros(experts, np.int16)
    for _ in range(experts):
        times[np.random.randint(0, experts)] += 1
    above, below = np.zeros(items, np.int16), np.zeros(items, np.int16)
    for expert in range(experts):
        weight = times[expert]
        if weight > 0:
            for item in range(items):
                code = codes[expert, item]
                above[item] += weight * code
                below[item] += weight * np.int16(code != 0)
    for item in range(items):
        means[item] = np.float32(above[item]) / np.float32(below[item])


@numba.njit(**COMPILED)
def border(means, best):
    """The mean of the last item of the top, by insertion into a short list."""
    best[:] = -1
    for mean in means:
        if mean > best[-1]:
            place = TOP - 1
            while place > 0 and best[place - 1] < mean:
                best[place] = best[place - 1]
                place -= 1
            best[place] = mean
    return best[-1]


@numba.njit(**COMPILED)
def add_top(means, last, included):
    """Counts the items above the last mean as in, and shares the places left over those at it."""
    above, tied = 0, 0
    for mean in means:
        above += mean > last
        tied += mean == last
    share = (TOP - above) / tied
    for item in range(len(means)):
        if means[item] >= last:
            included[item] += 1.0 if means[item] > last else share


@numba.njit(parallel=True, **COMPILED)
def panels(codes, threads):
    experts, items = codes.shape
    included = np.zeros((threads, items))
    for thread in numba.prange(threads):
        means, best = np.empty(items, np.float32), np.empty(TOP, np.float32)
        for _ in range(thread, DRAWS, threads):
            add_panel(codes, means)
            add_top(means, border(means, best), included[thread])
    return included


def draws(codes: np.ndarray) -> list[float]:
    """Every thread makes its share of the draws."""
    experts_first = np.ascontiguousarray(codes.T).astype(np.int16)
    included = panels(experts_first, numba.get_num_threads())
    return (included.sum(0) / DRAWS).tolist()
