"""What a wording of stopping or leaving is about: the object tables and how far one looks for an object.

In: a `Layout` and word numbers. Out: the matchers of the object tables, the words within reach up to a
barrier, and the finished `Cue`.
"""

from __future__ import annotations

from functools import lru_cache

from ..model import Cue
from ..vocabulary import reductions as table
from ..vocabulary.matching import Cues, StemIndex
from ..vocabulary.reductions import REDUCTIONS, Reduction
from .layout import Layout
from .tense import tense_of


class _Objects:
    """The object tables, ready to be asked for a word; `kind` is fire, attack, activity, forces or other."""

    __slots__ = ("activity", "attack", "bases", "better", "fire", "forces", "other")

    def __init__(self) -> None:
        self.forces = Cues(table.FORCES_EN, table.FORCES_RU)
        self.fire = Cues(table.FIRE_EN, table.FIRE_RU)
        self.attack = Cues(table.ATTACK_EN, table.ATTACK_RU)
        self.activity = Cues(table.ACTIVITY_EN, table.ACTIVITY_RU)
        self.other = Cues(table.NOT_MILITARY_EN, table.NOT_MILITARY_RU)
        self.bases = Cues(table.BASES_EN, table.BASES_RU)
        self.better = Cues(table.BETTER_LINES)


_OBJECTS = _Objects()


def objects() -> _Objects:
    """The object tables as matchers."""
    return _OBJECTS


@lru_cache(maxsize=1)
def index() -> StemIndex[Reduction]:
    return StemIndex([(stem, row) for row in REDUCTIONS for stem in row.stems.split("|")])


# The row of an order to cancel what the words before name: "My order is to cancel it".
CANCELS = "cancel the assault"


def made(layout: Layout, first: int, last: int, action: str, row: Reduction) -> Cue:
    return Cue(layout.starts[first], layout.ends[last - 1], first, last, action, row.form, tense_of(layout, first, row), row.id)


def is_barrier(layout: Layout, number: int) -> bool:
    """Whether an object behind this word's gap is out of reach."""
    gap = layout.gap(number)
    if gap == " ":
        return False
    return ";" in gap or ":" in gap or " — " in gap or ("." in gap.strip() and len(gap.strip()) == 1)


def reach(layout: Layout, start: int, end: int, step: int) -> list[int]:
    """The word numbers from start towards end (exclusive) up to the first barrier."""
    gaps = layout.gaps
    if (step > 0 and start > 0 and is_barrier(layout, start - 1)) or (step < 0 and is_barrier(layout, start)):
        return []
    for number in range(start, end, step):
        behind = number if step > 0 else number - 1
        if gaps[behind] != " " and is_barrier(layout, behind):
            return list(range(start, number + step, step))
    return list(range(start, end, step))
