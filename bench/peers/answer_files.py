"""`responses.csv` to columns of one-byte codes: the names, a code a group, and twelve columns."""

from pathlib import Path

import duckdb
import numpy as np
import pandas as pd
import polars as pl

ITEMS = [f"D{number:02}.weight" for number in range(1, 13)]
GROUPS = [f"group{number}" for number in range(1, 9)]
ROWS_WEIGHED = 251
"""The weights that tell columns of the same answers in another order apart."""


def load(folder: str) -> str:
    return str(Path(folder, "responses.csv"))


def read(path: str) -> pl.DataFrame:
    """The whole table, the groups as codes and each answer as a byte."""
    schema = {"respondent": pl.String, "group": pl.Enum(GROUPS), **dict.fromkeys(ITEMS, pl.UInt8)}
    return pl.read_csv(path, schema=schema)


def polars(path: str) -> list[np.ndarray]:
    table = read(path)
    codes = [table[item].fill_null(0).to_numpy() for item in ITEMS]
    return [table["group"].to_physical().to_numpy(), *codes]


def of_duckdb(path: str) -> list[np.ndarray]:
    """Into a table of DuckDB, then out of it as columns; the names stay in the table."""
    with duckdb.connect() as connection:
        connection.execute("SET threads = 2")
        connection.execute("CREATE TYPE names AS ENUM (" + ", ".join(f"'{name}'" for name in GROUPS) + ")")
        types = {"respondent": "VARCHAR", "group": "names", **dict.fromkeys(ITEMS, "UTINYINT")}
        connection.execute(f"CREATE TABLE answers AS FROM read_csv(?, header = true, columns = {types})", [path])
        cells = ", ".join(f'coalesce("{item}", 0)::UTINYINT AS "{item}"' for item in ITEMS)
        columns = connection.execute(f'SELECT enum_code("group") AS "group", {cells} FROM answers').fetchnumpy()
    return [columns["group"], *(np.asarray(columns[item]) for item in ITEMS)]


def of_pandas(path: str) -> list[np.ndarray]:
    types = {"respondent": str, "group": pd.CategoricalDtype(GROUPS), **dict.fromkeys(ITEMS, "UInt8")}
    table = pd.read_csv(path, dtype=types)
    codes = [table[item].to_numpy(np.uint8, na_value=0) for item in ITEMS]
    return [table["group"].cat.codes.to_numpy(), *codes]


def numbers(columns: list[np.ndarray]) -> list[float]:
    """What is compared: the counts of each column, and a sum in which every row has its weight."""
    weights = np.arange(len(columns[0])) % ROWS_WEIGHED
    return [
        float(number) for column in columns
        for number in (*np.bincount(column, minlength=8)[:8], weights @ column.astype(np.int64))]
