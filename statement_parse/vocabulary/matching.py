"""Match tables of beginnings against words: "=word" whole, "word" as a beginning, "two words" in a row.

In: beginnings of the tables, each with what it stands for. Out: those that fit at a word of a text. A
beginning waits as the table has it, under its first letters, until a text has a word that begins so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

Payload = TypeVar("Payload")
Word = TypeVar("Word", str, bytes)
Found = TypeVar("Found")
MAX_ENDING = 9
HEAD = 3
# Words of texts whose matches are kept at hand.
MAX_KNOWN = 500


class Known(dict[Word, Found]):
    """What a look-up gives for a word, kept for the next time that the word is met."""

    __slots__ = ("_look_up", "_most")

    def __init__(self, look_up: Callable[[Word], Found], most: int = MAX_KNOWN) -> None:
        self._look_up: Callable[[Word], Found] = look_up
        self._most = most

    def __missing__(self, word: Word) -> Found:
        if len(self) >= self._most:
            self.clear()
        found: Found = self._look_up(word)
        self[word] = found
        return found


class StemIndex(Generic[Payload]):
    """Beginnings by their first three letters; `at` gives the longest that fits at a word.

    `stems` gives for a word the beginnings whose first word it fits; `heads` are the first letters of them all.
    """

    __slots__ = ("_ready", "_waiting", "heads", "stems")

    def __init__(self, rows: Iterable[tuple[str, Payload]]) -> None:
        self._waiting: dict[str, list[tuple[str, Payload]]] = {}
        self._ready: dict[str, list[Stem[Payload]]] = {}
        for row in rows:
            head = row[0].removeprefix("=")[:HEAD]
            self._waiting.setdefault(head.partition(" ")[0], []).append(row)
        self.heads = frozenset(self._waiting)
        self.stems: Callable[[str], Sequence[Stem[Payload]]] = Known(self._fitting).__getitem__

    def candidates(self, heads: Sequence[str]) -> list[int]:
        """The numbers of the words where a beginning may fit, by the first letters of a text's words."""
        ours = self.heads
        return [number for number, head in enumerate(heads) if head in ours]

    def at(self, lower: Sequence[str], number: int) -> tuple[int, Payload] | None:
        """The number of words and the payload of the longest beginning that fits at word `number`."""
        for stem in self.stems(lower[number]):
            if not stem.rest or stem.rest_at(lower, number + 1):
                return stem.size, stem.payload
        return None

    def all_at(self, lower: Sequence[str], number: int) -> list[tuple[int, Payload]]:
        """All beginnings that fit at word `number`, longest first."""
        return [(stem.size, stem.payload) for stem in self.stems(lower[number]) if not stem.rest or stem.rest_at(lower, number + 1)]

    def _fitting(self, word: str) -> Sequence[Stem[Payload]]:
        """The beginnings whose first word the word fits, those of most words first, then the longest."""
        head = word[:HEAD]
        if head in self._waiting:
            stems = [Stem(stem, payload) for stem, payload in self._waiting.pop(head)]
            stems.sort(key=lambda s: (-s.size, -s.letters))
            self._ready[head] = stems
        return tuple(stem for stem in self._ready.get(head, ()) if stem.first_fits(word))


class Stem(Generic[Payload]):
    """One beginning of one word or more; `whole` takes it as a whole word."""

    __slots__ = ("first", "letters", "payload", "rest", "size", "whole")

    def __init__(self, stem: str, payload: Payload) -> None:
        self.whole = stem.startswith("=")
        words = stem.removeprefix("=").split()
        self.first = words[0]
        self.rest = tuple(words[1:])
        self.size = len(words)
        self.letters = sum(map(len, words))
        self.payload = payload

    def first_fits(self, word: str) -> bool:
        """Whether a word can be the first of these: the only one may be longer, one before others only if it is long itself."""
        if word == self.first:
            return True
        if not word.startswith(self.first):
            return False
        if self.rest:
            return len(self.first) > 6
        return not self.whole and len(word) - len(self.first) <= MAX_ENDING

    def rest_at(self, lower: Sequence[str], number: int) -> bool:
        """Whether the words from `number` on are the rest, if there is one: all but the last as they stand."""
        end = number + len(self.rest)
        if end > len(lower) or any(lower[number + k] != word for k, word in enumerate(self.rest[:-1])):
            return False
        stem, last = self.rest[-1], lower[end - 1]
        return last == stem or (not self.whole and len(stem) > 3 and last.startswith(stem) and len(last) - len(stem) <= MAX_ENDING)


class Cues:
    """One table of beginnings: where in a stretch of words it is met."""

    __slots__ = ("_stems",)

    def __init__(self, *tables: Iterable[str]) -> None:
        self._stems = StemIndex((stem, stem) for table in tables for stem in table).stems

    def opens(self, word: str) -> bool:
        """Whether some of the beginnings may fit at the word."""
        return bool(self._stems(word))

    def at(self, lower: Sequence[str], number: int) -> int:
        """How many words fit at word `number` (0: none)."""
        for stem in self._stems(lower[number]):
            if not stem.rest or stem.rest_at(lower, number + 1):
                return stem.size
        return 0

    def first(self, lower: Sequence[str], start: int, end: int) -> int:
        """The number of the first word in [start, end) where the table is met, or -1."""
        return self._met(lower, range(max(0, start), min(end, len(lower))))

    def last(self, lower: Sequence[str], start: int, end: int) -> int:
        """The number of the last word in [start, end) where the table is met, or -1."""
        return self._met(lower, range(min(end, len(lower)) - 1, max(0, start) - 1, -1))

    def _met(self, lower: Sequence[str], numbers: range) -> int:
        stems_of = self._stems
        for number in numbers:
            for stem in stems_of(lower[number]):
                if not stem.rest or stem.rest_at(lower, number + 1):
                    return number
        return -1
