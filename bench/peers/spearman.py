"""Spearman's rank correlation of all pairs of columns in numpy."""

import numpy as np

from codes import blocks, load  # noqa: F401 (the service loads through the module)

LEVELS = np.arange(1, 6, dtype=np.uint8)
BLOCK = 1 << 14


def pairs(matrix: np.ndarray) -> list[float]:
    """The lower triangle without the diagonal, row by row."""
    return matrix[np.tril_indices(len(matrix), -1)].tolist()


def one_hot(codes: np.ndarray) -> list[float]:
    """Pairwise complete: the joint tables of all pairs as one product of matrices of 0 and 1.

    Single precision counts exactly up to 2²⁴.
    """
    items, rows = codes.shape
    joint = np.zeros((items * len(LEVELS),) * 2, np.float32)
    for block in blocks(rows, BLOCK):
        hot = (codes[:, None, block] == LEVELS[:, None]).reshape(len(joint), -1)
        hot = hot.astype(np.float32)
        joint += hot @ hot.T
    shape = (items, len(LEVELS)) * 2
    return pairs(of_tables(joint.astype(float).reshape(shape).transpose(0, 2, 1, 3)))


def of_tables(tables: np.ndarray) -> np.ndarray:
    """From the joint table of each pair (items × items × levels × levels), by midranks."""
    def ranks(counts: np.ndarray) -> np.ndarray:
        return np.cumsum(counts, -1) - counts / 2 - counts.sum(-1, keepdims=True) / 2

    first, second = tables.sum(3), tables.sum(2)
    u, v = ranks(first), ranks(second)
    together = np.einsum("ijab,ija,ijb->ij", tables, u, v)
    return together / np.sqrt((first * u**2).sum(-1) * (second * v**2).sum(-1))


def midranks(codes: np.ndarray) -> list[float]:
    """Complete answers: each column by a table of midranks, then one product of matrices.

    In double precision: single differs by more than 1e-9.
    """
    items, rows = codes.shape
    counts = np.stack([np.bincount(column, minlength=6) for column in codes])
    tables = np.cumsum(counts, 1) - counts / 2 - rows / 2
    product = np.zeros((items, items))
    for block in blocks(rows, BLOCK):
        ranked = np.stack([table.take(column, mode="clip") for table, column in zip(tables, codes[:, block])])
        product += ranked @ ranked.T
    spread = np.sqrt(np.diag(product))
    return pairs(product / np.outer(spread, spread))
