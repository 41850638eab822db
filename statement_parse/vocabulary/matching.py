"""Match tables of beginnings against words: "=word" whole, "word" as a beginning, "two words" in a row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

Payload = TypeVar("Payload")
MAX_ENDING = 9


class StemIndex(Generic[Payload]):
    """Beginnings by their first three letters; `at` gives the longest that fits at a word."""

    __slots__ = ("_heads",)

    def __init__(self, rows: Iterable[tuple[str, Payload]]) -> None:
        heads: dict[str, list[tuple[tuple[str, ...], bool, Payload]]] = {}
        for stem, payload in rows:
            whole = stem.startswith("=")
            words = tuple((stem[1:] if whole else stem).split())
            heads.setdefault(words[0][:3], []).append((words, whole, payload))
        for row in heads.values():
            row.sort(key=lambda r: (-len(r[0]), -sum(map(len, r[0]))))
        self._heads = heads

    def at(self, lower: Sequence[str], number: int) -> tuple[int, Payload] | None:
        """The number of words and the payload of the longest beginning that fits at word `number`."""
        for words, whole, payload in self._heads.get(lower[number][:3], ()):
            size = _fits(words, whole, lower, number)
            if size:
                return size, payload
        return None

    def all_at(self, lower: Sequence[str], number: int) -> list[tuple[int, Payload]]:
        """All beginnings that fit at word `number`, longest first."""
        found: list[tuple[int, Payload]] = []
        if lower[number][:3] in self._heads:
            for row in self._heads[lower[number][:3]]:
                size = _fits(row[0], row[1], lower, number)
                if size:
                    found.append((size, row[2]))
        return found


def _fits(words: tuple[str, ...], whole: bool, lower: Sequence[str], number: int) -> int:
    """How many words of the text a beginning takes at word `number` (0: it does not fit)."""
    word = lower[number]
    size = len(words)
    if size == 1:
        return int(word == words[0] or (not whole and word.startswith(words[0]) and len(word) - len(words[0]) <= MAX_ENDING))
    if number + size > len(lower) or word != words[0] and not (word.startswith(words[0]) and len(words[0]) > 6):
        return 0
    if not all(lower[number + k] == words[k] for k in range(1, size - 1)):
        return 0
    last = lower[number + size - 1]
    fits = last.startswith(words[-1]) and (last == words[-1] or not whole and len(words[-1]) > 3) and len(last) - len(words[-1]) <= MAX_ENDING
    return size if fits else 0


class Cues:
    """One table of beginnings: where in a stretch of words it is met."""

    __slots__ = ("_index",)

    def __init__(self, *tables: Iterable[str]) -> None:
        self._index = StemIndex((stem, stem) for table in tables for stem in table)

    def at(self, lower: Sequence[str], number: int) -> int:
        """How many words fit at word `number` (0: none)."""
        hit = self._index.at(lower, number)
        return hit[0] if hit else 0

    def first(self, lower: Sequence[str], start: int, end: int) -> int:
        """The number of the first word in [start, end) where the table is met, or -1."""
        for number in range(max(0, start), min(end, len(lower))):
            if self._index.at(lower, number):
                return number
        return -1

    def last(self, lower: Sequence[str], start: int, end: int) -> int:
        """The number of the last word in [start, end) where the table is met, or -1."""
        for number in range(min(end, len(lower)) - 1, max(0, start) - 1, -1):
            if self._index.at(lower, number):
                return number
        return -1
