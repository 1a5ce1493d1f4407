"""The row of the disk: a million answers from a file into the sheets of a store."""

import os
import shutil
import sqlite3
from functools import partial
from pathlib import Path

import numpy as np

from . import workshop
from .measure import RUNS, Outcome
from .process import run
from .rows import Goal, Row
from .side import Side, Taken, peer

PEER = peer("polars + sqlite3 executemany", "sheets:executemany")
ROW = Row(
    "sheets", "the same file → sheets on disk, `synchronous=FULL`", workshop.write_answers, "",
    (Goal(2, (PEER,)),))


def measure(command: str, folder: Path) -> Outcome:
    """Ours is the command as people run it, its start included; the peer is a process that stands ready."""
    workshop.write_folder(folder / "study")
    run([command, "import", "study", "--store", "empty.sqlite"], folder)
    ours, theirs = Taken("ours, the command"), Side(PEER)
    outcome = Outcome(ROW, [ours, theirs])
    turns = [partial(import_answers, ours, command, folder), partial(write_sheets, theirs, folder)]
    for repetition in range(RUNS + 1):
        workshop.write_answers(folder, np.random.default_rng(repetition))
        for turn in turns if repetition % 2 else turns[::-1]:
            turn(counts=repetition > 0)
        outcome.failure = difference(folder)
        if outcome.failure:
            break
    theirs.end()
    return outcome


def import_answers(ours: Taken, command: str, folder: Path, counts: bool) -> None:
    prepare(folder, "ours.sqlite")
    ran = run([command, "responses", "import", "responses.csv", "--yes", "--store", "ours.sqlite"], folder)
    ours.peak = max(ours.peak, ran.peak)
    ours.times += [ran.milliseconds] * counts


def write_sheets(theirs: Side, folder: Path, counts: bool) -> None:
    prepare(folder, "theirs.sqlite")
    theirs.times += [theirs.run(folder)] * counts


def prepare(folder: Path, name: str) -> None:
    """A store with the questionnaire and no answers; nothing else waits to be written to the disk."""
    for old in folder.glob(f"{name}*"):
        old.unlink()
    shutil.copy(folder / "empty.sqlite", folder / name)
    os.sync()


def difference(folder: Path) -> str | None:
    """Nothing when both files have the same sheets."""
    with sqlite3.connect(folder / "ours.sqlite") as connection:
        connection.execute("ATTACH ? AS theirs", [str(folder / "theirs.sqlite")])
        same, = connection.execute(
            "SELECT count(*) FROM main.sheet JOIN theirs.sheet AS other USING (id) "
            "WHERE sheet.participant = other.participant AND sheet.grp = other.grp "
            "AND sheet.codes = other.codes").fetchone()
    connection.close()
    expected = workshop.RESPONDENTS
    return None if same == expected else f"{expected - same} of {expected} sheets differ"
