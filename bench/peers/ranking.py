#!/usr/bin/env python3
"""Ranks a longlist from its ballots with Python's own library: the peer of `make bench`.

The rule is the product's: an expert's weighted mean of the impact criteria, at least half of the
weight present, mapped to 0-1; then the mean over experts. Ties are left in the order of codes.
"""

import csv
import sys
from collections import defaultdict
from pathlib import Path


def main() -> None:
    folder = Path(sys.argv[1])
    with open(folder / "longlist.csv", newline="") as file:
        kept = [row["code"] for row in csv.DictReader(file) if row["status"] == "kept"]
    said = defaultdict(lambda: defaultdict(dict))
    with open(folder / "ballots.csv", newline="") as file:
        for row in csv.DictReader(file):
            if row["criterion"].startswith("impact") and row["score"] != "?":
                said[row["code"]][row["expert"]][row["criterion"]] = int(row["score"])
    criteria = {name for own in said.values() for cells in own.values() for name in cells}
    scores = []
    for code in kept:
        means = [
            (sum(cells.values()) / len(cells) - 1) / 4
            for cells in said[code].values() if 2 * len(cells) >= len(criteria)]
        if means:
            scores.append((-sum(means) / len(means), code))
    for score, code in sorted(scores):
        print(code, -score)


main()
