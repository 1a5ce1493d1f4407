"""One side of a measurement: a process that lives as long as its row and answers line by line."""

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
THREADS = 2
"""How many threads each side may use."""
SLOW = 10.0
"""Seconds from which a run is not repeated."""


@dataclass(frozen=True)
class Contender:
    """A side before it is started: what it is called in the table, and the words of its command."""

    label: str
    command: tuple[str, ...]
    threads: int = THREADS


def ours(program: str, row: str, threads: int) -> Contender:
    return Contender(f"ours, {threads} thread{'s' * (threads > 1)}", (program, row, str(threads)), threads)


def peer(label: str, place: str, threads: int = THREADS) -> Contender:
    service = str(ROOT / "bench" / "peers" / "service.py")
    return Contender(label, (sys.executable, service, place), threads)


def limits(threads: int) -> dict[str, str]:
    """What libraries read to know how many threads they may use, and where numba keeps its code."""
    names = ("OPENBLAS_NUM", "OMP_NUM", "NUMBA_NUM", "MKL_NUM", "POLARS_MAX")
    return {f"{name}_THREADS": str(threads) for name in names} | {
        # Threads that wait must not take the core on which another side runs.
        "OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "0", "KMP_BLOCKTIME": "0",
        "NUMBA_CACHE_DIR": str(ROOT / ".build" / "bench-numba")}


@dataclass
class Taken:
    """What a side took so far: milliseconds a run, and the most memory in MiB."""

    label: str
    times: list[float] = field(default_factory=list)
    peak: float = 0


class Side(Taken):
    """A started contender, with its newest answer."""

    def __init__(self, contender: Contender) -> None:
        super().__init__(contender.label)
        self.answer: list[float] = []
        self.is_spent = False
        """Whether it took too long to be asked again."""
        self.process = subprocess.Popen(
            contender.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env=os.environ | limits(contender.threads))

    def ask(self, line: str) -> str:
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            sys.exit(f"bench: “{self.label}” ended at: {line}")
        return answer.strip()

    def run(self, folder: Path) -> float:
        """Milliseconds of one run on the data of a folder; the answer is kept."""
        self.ask(f"load {folder}")
        spent, *numbers = self.ask("run").split()
        self.answer = [float(number) for number in numbers]
        return int(spent) / 1e6

    def end(self) -> None:
        self.peak = int(self.ask("memory")) / 1024
        self.process.stdin.close()
        self.process.wait()
