"""The clauses of a text, and its places by sentence and by kind: looked up for each cue, made once.

In: a `Layout` and the places of the text. Out: the words of the clause around a cue, the first word of a
clause where a table is met, the places of a clause that can be directions.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..model import Cue, PlaceMention
from ..vocabulary.matching import Cues
from ..vocabulary.speech import CONTRAST_EN, CONTRAST_RU
from .directions import places_between
from .gazetteer import kind_of
from .layout import Layout

CONTRAST = CONTRAST_EN | CONTRAST_RU


class PlaceTable:
    """The places of a text by sentence and by kind."""

    def __init__(self, layout: Layout, places: list[PlaceMention]) -> None:
        self._layout = layout
        self._sentences: dict[int, list[PlaceMention]] = {}
        self._kinds: dict[str, list[PlaceMention]] = {}
        self._between: dict[tuple[int, int, int], list[PlaceMention]] = {}
        for place in places:
            self._sentences.setdefault(layout.sentence_of[place.first], []).append(place)
            self._kinds.setdefault(kind_of(place.name), []).append(place)

    def between(self, sentence: int, first: int, last: int) -> list[PlaceMention]:
        """The places of a sentence that can be directions, inside the words [first, last)."""
        places = self._sentences.get(sentence)
        if not places:
            return []
        key = sentence, first, last
        if key not in self._between:
            self._between[key] = places_between(self._layout, places, first, last)
        return self._between[key]

    def last_of(self, kind: str, word: int) -> PlaceMention | None:
        """The last place of a kind before a word."""
        places = self._kinds.get(kind, [])
        behind = bisect_left(places, word, key=lambda p: p.first)
        return places[behind - 1] if behind else None


class Clauses:
    """The clauses of a text, each sentence cut once."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._ends: dict[int, list[int]] = {}
        self._met: dict[tuple[int, int, int], int] = {}

    def first(self, table: Cues, low: int, high: int) -> int:
        """The first word of a clause where a table is met, or -1; looked for once."""
        key = id(table), low, high
        if key not in self._met:
            self._met[key] = table.first(self._layout.lower, low, high)
        return self._met[key]

    def around(self, cue: Cue) -> tuple[int, int]:
        """The words [low, high) around a cue up to a change of voice, a semicolon or the sentence's end."""
        number = self._layout.sentence_of[cue.first]
        sentence = self._layout.sentences[number]
        if number not in self._ends:
            lower, marked = self._layout.lower, ";" in self._layout.reach_of(sentence)
            parted = marked or sentence.last >= len(lower) or not CONTRAST.isdisjoint(lower[sentence.first : sentence.last + 1])
            self._ends[number] = [
                n + 1 for n in range(sentence.first, sentence.last)
                if (marked or n + 1 >= len(lower) or lower[n + 1] in CONTRAST) and _boundary(self._layout, n)
            ] if parted else []
        ends = self._ends[number]
        before, behind = bisect_right(ends, cue.first), bisect_left(ends, cue.last)
        return ends[before - 1] if before else sentence.first, ends[behind] if behind < len(ends) else max(sentence.last, cue.last)


def _boundary(layout: Layout, number: int) -> bool:
    """Whether the clause ends behind word `number`."""
    gap = layout.gap(number)
    if ";" in gap:
        return True
    if number + 1 >= len(layout.lower):
        return True
    following = layout.lower[number + 1]
    if following in CONTRAST_EN and ("," in gap or following in ("while", "whereas", "but", "although")):
        return True
    return following in CONTRAST_RU and "," in gap and layout.lower[number + 2 : number + 3] != ["также"]
