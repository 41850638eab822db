"""Whether a truce is one between others: Russia mediates there, it does not stop.

In: the layout, who is named in it, the places and the day of the text. Out: a yes or no for the directions and the
tellings of one reduction. It knows nothing of who says what.
"""

from __future__ import annotations

from ..model import Cue, PlaceMention, Speaker
from ..vocabulary.bodies import NATION_OF
from ..vocabulary.place_frames import GOVERNMENTS
from .directions import DONBAS, role_of
from .gazetteer import wider
from .layout import Layout

# Where a truce is one between others: Russia mediates, it does not stop.
THIRD_PARTIES = frozenset(("Nagorno-Karabakh", "Armenia", "Azerbaijan", "Libya", "Israel", "Gaza", "Gaza Strip", "Lebanon", "Iran", "Sudan", "Yemen", "Turkey",
    "Tripoli", "India", "Pakistan", "Afghanistan", "Kabul", "Al-Tanf", "Rukban"))
# What those who end their war reach with each other.
AGREEMENTS = ("agreement", "deal", "accord", "договор", "соглашен")
# Where Russia itself fights.
WARS = frozenset(("Ukraine", "Syria", "Ukraine border", "Black Sea"))


class ThirdParties:
    """The truces of others in one text."""

    def __init__(self, layout: Layout, mentions: dict[int, list[Speaker]], places: list[PlaceMention], day: str) -> None:
        self._layout = layout
        self._mentions = mentions
        # Before 2022 Russia called itself no party in the Donbas.
        early = day < "2022-02-24" if day else layout.has_word("ополчен") and layout.has_word("минск") and not layout.has_word("2022")
        self._others = THIRD_PARTIES | (DONBAS if early else frozenset())
        named = {p.name for p in places if p.name not in GOVERNMENTS or role_of(layout, p) in ("from", "at")}
        self._elsewhere = bool(named & THIRD_PARTIES) and not any(name in WARS or WARS & set(wider(name)) for name in named)

    def hold(self, directions: tuple[str, ...], tellings: list[tuple[Cue, int, int]]) -> bool:
        """Whether the places of a reduction, or the words of its tellings (cue and clause), are those of others."""
        if any(self._between_others(cue, low, high) for cue, low, high in tellings):
            return True
        named = set(directions) - {"line of contact"}
        if named:
            return all(name in self._others or not self._others.isdisjoint(wider(name)) for name in named)
        if directions and not self._elsewhere:
            return False
        return self._elsewhere or any(_mediated(self._layout, cue, low, high) for cue, low, high in tellings)

    def _between_others(self, cue: Cue, low: int, high: int) -> bool:
        """"a ceasefire between India and Pakistan", "договоренность Индии и Пакистана о прекращении огня"."""
        lower = self._layout.lower
        behind = next((n for n in range(cue.last, min(high, cue.last + 4)) if lower[n] in ("between", "между")), -1)
        ahead = next((n for n in range(cue.first - 1, max(low, cue.first - 12) - 1, -1) if lower[n].startswith(AGREEMENTS)), -1)
        if any(NATION_OF.get(lower[n]) == NATION_OF.get(lower[n + 1]) == "other" and self._layout.gap(n) == "-"
                for n in range(cue.last, min(high, cue.last + 8) - 1)):
            # "the end of fighting on the Thai-Cambodian border".
            return True
        for first, last in ((behind, behind + 9), (ahead - 3, cue.first), (cue.last, cue.last + 4)):
            named = [m for m in self._mentions.get(self._layout.sentence_of[cue.first], []) if first >= 0 and first <= m.first < last]
            if sum(m.side == "other" for m in named) > 1 and all(m.side == "other" for m in named):
                return True
        return False


def _mediated(layout: Layout, cue: Cue, low: int, high: int) -> bool:
    """"the agreement reached as a result of Russian mediation": a truce between others."""
    lower = layout.lower
    return any(lower[n].startswith(("mediat", "посредни")) and any(NATION_OF.get(w) == "russia" for w in lower[max(0, n - 2) : n + 4])
        for n in range(max(low, cue.first - 12), min(high, cue.last + 12)))
