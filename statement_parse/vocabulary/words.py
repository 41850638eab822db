"""Many short words in one cell, as the tables and the passes write them."""

from __future__ import annotations


def words(cell: str) -> list[str]:
    """The words of a cell that spaces part."""
    return cell.split()
