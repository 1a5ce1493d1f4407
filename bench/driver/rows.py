"""The rows of the table: the work, its data, who does it, and what must be reached."""

from dataclasses import dataclass

from .agreement import Agreement, exact, within_sampling_error
from .panels import Write, experts, groups, impacts, related
from .side import THREADS, Contender, peer
from .workshop import write_answers

MILLION = 1_000_000
SWEEP = "numba, every scenario"
BOUNDS = "branch and bound of our own, 1 thread"


@dataclass(frozen=True)
class Goal:
    """How many times as fast as the fastest of some peers."""

    at_least: float
    peers: tuple[Contender, ...]


@dataclass(frozen=True)
class Row:
    """One line of the table for each goal."""

    name: str
    title: str
    data: Write
    service: str
    goals: tuple[Goal, ...]
    agreement: Agreement = exact
    warm: Write | None = None
    """Data of the run that does not count, where the true ones take long."""
    threads: tuple[int, ...] = (THREADS, 1)
    """With how many of them ours is measured; what decides it itself, once."""


def both(label: str, place: str) -> tuple[Contender, Contender]:
    """A peer whose library may lose by a second thread on a machine that has other work."""
    return peer(label, place), peer(f"{label}, 1 thread", place, threads=1)


def alpha(at_least: float, units: str, numpy: dict[str, str]) -> tuple[Goal]:
    """The library for it, and numpy by hand."""
    by_hand = [peer(label, f"alpha:{function}") for label, function in numpy.items()]
    return (Goal(at_least, (peer("krippendorff", f"alpha:library_{units}"), *by_hand)),)


def bootstrap(at_least: float, count: int, items: int) -> Row:
    peers = (*both("numpy, bincount + sgemm", "bootstrap:gemm"), peer("numba", "bootstrap_numba:draws"))
    return Row(
        f"bootstrap-{count}", f"bootstrap, 10,000 draws of the top 10, {count} experts × {items} items",
        experts(count, items), "bootstrap", (Goal(at_least, peers),), within_sampling_error)


def scenarios(bounds: str, variants: int) -> Row:
    goals = (
        Goal(100, (peer(SWEEP, "scenarios:odometer"),)),
        Goal(2, (Contender(BOUNDS, (bounds, "scenarios-by-bounds", "1")),)))
    return Row(
        f"scenarios-{variants}", f"all consistent scenarios, 15 × {variants}",
        impacts(15, variants), "scenarios", goals, warm=impacts(6, variants))


def in_memory(program: str) -> list[Row]:
    """Everything that starts from codes, a matrix or a file, in one process a side."""
    return [
        Row("alpha-rows", "α ordinal, 10 raters × 1M units", related(10, MILLION, 0.03), "alpha-rows",
            alpha(3, "rows", {"numpy, matrix product": "vectorised", "numpy, histogram of units": "histogram"})),
        Row("alpha-columns", "α ordinal, 1M raters × 10 units", related(10, MILLION, 0.03), "alpha-columns",
            alpha(10, "columns", {"numpy, bincount": "bincount", "numpy, comparisons": "comparisons"})),
        bootstrap(1.2, 30, 50),
        bootstrap(3, 500, 200),
        Row("spearman-missing", "Spearman, 435 pairs, 30 items × 1M, 3 % missing", related(30, MILLION, 0.03),
            "spearman", (Goal(8, both("numpy, one-hot + sgemm", "spearman:one_hot")),)),
        Row("spearman", "Spearman, 435 pairs, 30 items × 1M, complete", related(30, MILLION, 0),
            "spearman", (Goal(2, both("numpy, midranks + dgemm", "spearman:midranks")),)),
        Row("group-tests", "group tests, 30 items × 5 groups × 1M", groups(30, MILLION, 5), "group-tests",
            (Goal(50, (peer("scipy", "group_tests:scipy"),)),)),
        scenarios(program, 3),
        scenarios(program, 4),
        Row("answers", "CSV, 1M respondents × 12 items → code columns", write_answers, "answers",
            (Goal(1, (peer("polars", "answer_files:polars"), peer("duckdb", "answer_files:of_duckdb"),
                      peer("pandas", "answer_files:of_pandas"))),), threads=(THREADS,)),
    ]
