"""Proofs of table rows, written as lines: name | examples | near misses, several parted by ";".

In: such lines. Out: the examples and the near misses by name. Read by the tests alone.
"""

from __future__ import annotations


def proofs(text: str) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Name -> what must be found as it, and what must not. Raises ValueError for a line of another shape or a name told twice."""
    found: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for line in text.strip().splitlines():
        name, examples, near_misses = (cell.strip() for cell in line.split("|"))
        if name in found:
            raise ValueError(f"two proofs of {name}")
        found[name] = _parts(examples), _parts(near_misses)
    return found


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
