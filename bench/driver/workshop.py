"""A study that asks a million people about twelve developments: its folder and their answers."""

from pathlib import Path

import numpy as np
import polars as pl

RESPONDENTS, LEVELS = 1_000_000, 5
ITEMS = [f"D{number:02}" for number in range(1, 13)]
GROUPS = [f"group{number}" for number in range(1, 9)]
SLUG = "bench"
HEAD = f"""format: 1
slug: {SLUG}
title: A bench
questionnaire:
  version: 1
  direction: false
  criteria:
    - id: weight
      kind: impact
      scale: {{from: 1, to: {LEVELS}, low: little, high: much}}
"""


def write_folder(folder: Path) -> None:
    """The study without answers, for `import`."""
    folder.mkdir(parents=True)
    groups = "".join(f"    - {{id: {group}, name: {group}}}\n" for group in GROUPS)
    text = f"{HEAD}  items: [{', '.join(ITEMS)}]\n  groups:\n{groups}"
    (folder / "workshop.yaml").write_text(text)
    rows = "".join(f"{item},Item {item},economic,kept\n" for item in ITEMS)
    (folder / "longlist.csv").write_text("code,title,dimension,status\n" + rows)


def write_answers(folder: Path, random: np.random.Generator) -> None:
    """`responses.csv`: a name, a group and an answer of 1–5 an item, 3 in 100 of them empty."""
    numbers = pl.Series(range(1, RESPONDENTS + 1)).cast(pl.String).str.zfill(7)
    table = {"respondent": "r" + numbers}
    places = pl.Series(random.integers(0, len(GROUPS), RESPONDENTS))
    table["group"] = pl.Series(GROUPS).gather(places)
    for item in ITEMS:
        codes = random.integers(1, LEVELS + 1, RESPONDENTS, np.uint8)
        codes[random.random(RESPONDENTS, np.float32) < 0.03] = 0
        table[f"{item}.weight"] = pl.Series(codes).replace(0, None)
    pl.DataFrame(table).write_csv(folder / "responses.csv")
