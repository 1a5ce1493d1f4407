"""Whether two sides gave the same answer."""

from collections.abc import Callable

Numbers = list[float]
Agreement = Callable[[Numbers, Numbers], str | None]
DRAWS = 10_000


def exact(ours: Numbers, theirs: Numbers) -> str | None:
    """Nothing when no number differs by more than 1e-9, of itself where it is above 1."""
    if len(ours) != len(theirs):
        return f"{len(ours)} numbers, the peer {len(theirs)}"
    for place, (a, b) in enumerate(zip(ours, theirs)):
        # Turned round, so that what is not a number fails.
        if not abs(a - b) <= 1e-9 * max(1.0, abs(a), abs(b)):
            return f"number {place}: {a!r}, the peer {b!r}"
    return None


def within_sampling_error(ours: Numbers, theirs: Numbers) -> str | None:
    """Nothing when shares of different draws differ by no more than five standard errors."""
    if len(ours) != len(theirs):
        return f"{len(ours)} items, the peer {len(theirs)}"
    for item, (a, b) in enumerate(zip(ours, theirs)):
        share = (a + b) / 2
        error = (2 * max(share * (1 - share), 1 / DRAWS) / DRAWS) ** 0.5
        if not abs(a - b) <= 5 * error:
            return f"item {item}: {a}, the peer {b}"
    return None
