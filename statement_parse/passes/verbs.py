"""The status of a verb that tells a reduction: announced, offered as possible, or completed.

In: a `Layout`, a `Cue` that is a verb and the first word of its clause. Out: a `Reading`. It knows nothing of
negation, calls and conditions, which were read before.
"""

from __future__ import annotations

from ..model import Cue
from .layout import Layout
from .readings import Reading, Tables

# "Первые эшелоны отошли": it has begun.
FIRST_UNITS = ("первые", "первый", "первая", "первых")


def verb_reading(asked: Tables, layout: Layout, cue: Cue, low: int) -> Reading:
    """A verb tells its reduction by its tense: past a finished movement, else a decision or what could be."""
    if cue.action in ("ceasefire", "halt") and any(w in ("could", "can") for w in layout.lower[max(low, cue.first - 3) : cue.first]):
        return Reading("conditional", "", cue.first, "could")
    if cue.action in ("ceasefire", "halt") and cue.tense == "infinitive" and "бы" in layout.lower[max(low, cue.first - 3) : cue.first]:
        # "позволила бы прекратить боевые действия".
        return Reading("conditional", "", cue.first, "could")
    if cue.action in ("ceasefire", "halt") and layout.lower[cue.first - 1] in ("merely", "only", "just") and layout.lower[cue.first - 2] in ("that", "which"):
        # "a ceasefire that merely freezes the fighting": what it would be.
        return Reading("", "held_back", cue.first - 1, "judged")
    ordered = layout.lower[cue.first].startswith(("order", "recall"))
    starts = cue.row == "возвращение в ППД" and not layout.lower[cue.first].startswith(("верну", "возврат", "прибы", "переброс"))
    first = any(w.startswith(FIRST_UNITS) for w in layout.lower[max(low, cue.first - 10) : cue.first])
    if cue.action in ("withdraw", "regroup") and cue.tense == "past" and not starts and not ordered and not first:
        return Reading("completed", "", cue.first, "past")
    force = asked.force.last(layout.lower, max(low, cue.first - 4), cue.first)
    return Reading("announced", "", force, "in force" if force >= 0 else "announced")
