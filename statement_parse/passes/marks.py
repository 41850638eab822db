"""The name of a truce: "Easter", "energy", "full"; two tellings with different names tell different reductions.

In: the layout, a cue and its clause. Out: the name, or "".
"""

from __future__ import annotations

from ..model import Cue
from .layout import Layout
from .objects import CANCELS

MARKS = (
    ("easter", ("easter", "пасх", "великдень")), ("victory", ("victory", "победы", "побед", "перемог")), ("christmas", ("christmas", "рождеств", "різдв")),
    ("energy", ("energy", "энерг", "infrastructure", "инфраструктур")), ("new year", ("новогодн",)),
    ("assault", ("assault", "storm", "штурм")), ("ports", ("ports", "порт")),
    ("full", ("complete", "comprehensive", "unconditional", "безусловн", "полное", "полного", "всеобъемлющ", "general")), ("air", ("air", "воздушн", "aerial")),
)
FEASTS = MARKS[:3]
ANY_MARK = tuple(stem for _, stems in MARKS for stem in stems)


def mark_of(layout: Layout, cue: Cue, low: int, high: int) -> str:
    """The name of a truce, from the words right around the cue."""
    if cue.row == CANCELS:
        return "assault"
    if cue.action not in ("ceasefire", "halt") or not layout.has_word(*ANY_MARK):
        return ""
    lower = layout.lower
    for number in (*range(cue.first, cue.last), *range(cue.first - 1, max(low, cue.first - 4) - 1, -1), *range(cue.last, min(high, cue.last + 10))):
        for mark, stems in MARKS if lower[number].startswith(ANY_MARK) else ():
            if (lower[number].startswith(stems) and not lower[number].startswith(("airport", "aircraft", "airbase"))
                    and not (mark == "assault" and cue.action == "ceasefire")):
                return mark
    for number in (*range(cue.last, high), *range(cue.first - 1, max(low, cue.first - 13) - 1, -1)):
        # "a ceasefire from 8 May to 10 May to mark the 80th anniversary of the victory".
        for mark, stems in FEASTS:
            if lower[number].startswith(stems):
                return mark
    return ""
