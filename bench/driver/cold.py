"""The rows of the command as a facilitator meets it: every run a new process."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from .measure import RUNS
from .process import run
from .side import ROOT

STUDY = "Workshops/werkzekerheid"
MOST = {"status": 50.0}
"""The milliseconds that a command may take."""


@dataclass(frozen=True)
class Cold:
    """A command and the peer, milliseconds a run, and what the command may take at most."""

    name: str
    ours: list[float]
    peer: list[float]
    most: float | None

    @property
    def is_met(self) -> bool:
        return self.most is None or median(self.ours) < self.most


def measure(command: str, folder: Path) -> list[Cold]:
    """The first run of each is not counted, so the files are in the memory of the machine."""
    store = ["--store", str(folder / "store.sqlite")]
    run([command, "import", STUDY, *store], ROOT)
    peer = [sys.executable, "bench/peers/ranking.py", STUDY]
    cases = {
        "shortlist --json": ["shortlist", "--json"], "status": ["status"], "frame": ["frame"],
        "export": ["export", "--out", str(folder / "out")],
    }
    check([command, *cases["shortlist --json"], *store], peer)
    return [case(name, [command, *words, *store], peer) for name, words in cases.items()]


def case(name: str, ours: list[str], peer: list[str]) -> Cold:
    pairs = [(run(ours, ROOT), run(peer, ROOT)) for _ in range(RUNS + 1)][1:]
    times = [[ran.milliseconds for ran in side] for side in zip(*pairs)]
    return Cold(name, *times, MOST.get(name))


def check(ours: list[str], peer: list[str]) -> None:
    """Both must give the same ten with the same scores."""
    def output(command: list[str]) -> str:
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout

    entries = json.loads(output(ours))["entries"]
    theirs = [row.split() for row in output(peer).splitlines()][: len(entries)]
    for entry, (code, score) in zip(entries, theirs, strict=True):
        if entry["code"] != code or abs(entry["score"] - float(score)) > 1e-9:
            sys.exit(f"bench: ours has {entry['code']} {entry['score']}, the peer {code} {score}")
