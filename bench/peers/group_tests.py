"""Group tests in scipy: Kruskal-Wallis over all groups, Mann-Whitney of the first with the second."""

import numpy as np
from scipy import stats

from codes import load  # noqa: F401 (the service loads through the module)

GROUPS = 5


def scipy(codes: np.ndarray) -> list[float]:
    """Four numbers an item; the last column holds the groups, from 0."""
    members = [np.flatnonzero(codes[-1] == group) for group in range(GROUPS)]
    return [number for column in codes[:-1] for number in tests(column, members)]


def tests(column: np.ndarray, members: list[np.ndarray]) -> list[float]:
    answers = [group[group > 0] for group in (column[own] for own in members)]
    all_groups = stats.kruskal(*answers)
    two = stats.mannwhitneyu(answers[0], answers[1], method="asymptotic")
    return [*map(float, (all_groups.statistic, all_groups.pvalue, two.statistic, two.pvalue))]
