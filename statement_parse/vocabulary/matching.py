"""Match tables of beginnings against words: "=word" whole, "word" as a beginning, "two words" in a row.

In: beginnings of the tables, each with what it stands for. Out: those that fit at a word of a text. A
beginning waits as the table has it, under its first letters, until a text has a word that begins so. The
rules ask some thirty tables about the same few words again and again: so the words of a text are looked up
once in all tables together, and each table is then asked for numbers.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, Generic, TypeVar

Payload = TypeVar("Payload")
Word = TypeVar("Word", str, bytes)
Found = TypeVar("Found")
MAX_ENDING = 9
HEAD = 3
# Words of texts whose matches are kept at hand; more of them where all tables are asked together.
MAX_KNOWN = 500
MOST_OPENINGS = 2000


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

    `stems` gives for a word the beginnings whose first word it fits, `openings` the same ones sorted by what must follow.
    """

    __slots__ = ("_ready", "_rows", "_scripts", "_waiting", "openings", "stems")

    def __init__(self, rows: Iterable[tuple[str, Payload]]) -> None:
        self._rows = tuple(rows)
        self._waiting: dict[str, list[tuple[str, Payload]]] = {}
        self._scripts: set[bool] = set()
        self._ready: dict[str, list[Stem[Payload]]] = {}
        self.stems: Callable[[str], Sequence[Stem[Payload]]] = Known(self._fitting).__getitem__
        self.openings: Callable[[str], Openings[Payload] | None] = Known(self._sorted, MOST_OPENINGS).__getitem__

    def heads(self) -> Iterable[str]:
        """The first letters of all beginnings."""
        self._set_out(True)
        self._set_out(False)
        return self._waiting

    def candidates(self, heads: Sequence[str]) -> list[int]:
        """The numbers of the words where a beginning may fit, by the first letters of a text's words."""
        self._set_out(True)
        if not "".join(heads).isascii():
            self._set_out(False)
        ours = self._waiting
        return [number for number, head in enumerate(heads) if head in ours]

    def at(self, lower: Sequence[str], number: int) -> tuple[int, Payload] | None:
        """The number of words and the payload of the longest beginning that fits at word `number`."""
        openings = self.openings(lower[number])
        if openings is None:
            return None
        if openings.longer and number + 1 < len(lower):
            for stem in openings.longer.get(lower[number + 1][:HEAD], ()):
                if stem.rest_at(lower, number + 1):
                    return stem.size, stem.payload
        return (1, openings.alone[0]) if openings.alone else None

    def all_at(self, lower: Sequence[str], number: int) -> list[tuple[int, Payload]]:
        """All beginnings that fit at word `number`, longest first."""
        return [(stem.size, stem.payload) for stem in self.stems(lower[number]) if not stem.rest or stem.rest_at(lower, number + 1)]

    def _set_out(self, plain: bool) -> None:
        """Note the beginnings whose first letter is an ASCII one, or those where it is none, under their first letters."""
        if plain in self._scripts:
            return
        self._scripts.add(plain)
        waiting = self._waiting
        for row in self._rows:
            stem = row[0]
            if stem.isascii() is plain:
                head = stem[1 : 1 + HEAD] if stem[0] == "=" else stem[:HEAD]
                if " " in head:
                    head = head.partition(" ")[0]
                if head in waiting:
                    waiting[head].append(row)
                else:
                    waiting[head] = [row]

    def _fitting(self, word: str) -> Sequence[Stem[Payload]]:
        """The beginnings whose first word the word fits, those of most words first, then the longest."""
        head = word[:HEAD]
        self._set_out(word[:1].isascii())
        if head in self._waiting and head not in self._ready:
            stems = [Stem(stem, payload) for stem, payload in self._waiting[head]]
            stems.sort(key=lambda s: (-s.size, -s.letters))
            self._ready[head] = stems
        return [stem for stem in self._ready.get(head, ()) if word.startswith(stem.first) and stem.first_fits(word)]

    def _sorted(self, word: str) -> Openings[Payload] | None:
        stems = self._fitting(word)
        return Openings(stems) if stems else None


class Openings(Generic[Payload]):
    """What may begin at one word: payloads of that word `alone`, and longer beginnings by the head of their second word."""

    __slots__ = ("alone", "longer")

    def __init__(self, stems: Sequence[Stem[Payload]]) -> None:
        self.alone = [stem.payload for stem in stems if not stem.rest]
        self.longer: dict[str, list[Stem[Payload]]] = {}
        for stem in stems:
            if stem.rest:
                self.longer.setdefault(stem.rest[0][:HEAD], []).append(stem)


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
        """Whether a word that begins so can be the first of these: the only one may be longer, one before others only if it is long itself."""
        if len(word) == len(self.first):
            return True
        if self.rest:
            return len(self.first) > 6
        return not self.whole and len(word) - len(self.first) <= MAX_ENDING

    def rest_at(self, lower: Sequence[str], number: int) -> bool:
        """Whether the words from `number` on are the rest, if there is one: all but the last as they stand."""
        end = number + len(self.rest)
        if end > len(lower) or (self.size > 2 and any(lower[number + k] != word for k, word in enumerate(self.rest[:-1]))):
            return False
        stem, last = self.rest[-1], lower[end - 1]
        return last == stem or (not self.whole and len(stem) > 3 and last.startswith(stem) and len(last) - len(stem) <= MAX_ENDING)


class Words(list[str]):
    """The words of a text in lower case; `met` has for each table that is met in them the numbers of the words, in
    order, and how many words fit at each. It is made when a table is first asked."""

    __slots__ = ("met",)

    met: dict[Cues, tuple[list[int], dict[int, int]]]

    def __getattr__(self, name: str) -> Any:
        if name != "met":
            raise AttributeError(name)
        sizes: dict[Cues, dict[int, int]] = {}
        last = len(self) - 1
        tables = _all_tables()
        openings_of = tables.openings
        for number in tables.candidates([word[:HEAD] for word in self]):
            openings = openings_of(self[number])
            if openings is None:
                continue
            if openings.longer and number < last:
                for stem in openings.longer.get(self[number + 1][:HEAD], ()):
                    if stem.rest_at(self, number + 1):
                        sizes.setdefault(stem.payload, {}).setdefault(number, stem.size)
            for table in openings.alone:
                sizes.setdefault(table, {}).setdefault(number, 1)
        self.met = {table: (list(at), at) for table, at in sizes.items()}
        return self.met


class Cues:
    """One table of beginnings: where in a stretch of words it is met. To be made at import: words that were looked up know no later one."""

    __slots__ = ("_rows",)

    def __init__(self, *tables: Iterable[str]) -> None:
        self._rows = tuple(stem for table in tables for stem in table)
        _TABLES.append(self)
        _all_tables.cache_clear()

    def rows(self) -> list[tuple[str, Cues]]:
        """Its beginnings, each with the table that it is of."""
        return [(stem, self) for stem in self._rows]

    def where(self, lower: Sequence[str]) -> dict[int, int]:
        """The numbers of the words where the table is met, in order, with how many words fit at each."""
        met = (lower.met if type(lower) is Words else Words(lower).met).get(self)
        return met[1] if met is not None else {}

    def at(self, lower: Sequence[str], number: int) -> int:
        """How many words fit at word `number` (0: none)."""
        met = (lower.met if type(lower) is Words else Words(lower).met).get(self)
        return met[1].get(number, 0) if met is not None else 0

    def first(self, lower: Sequence[str], start: int, end: int) -> int:
        """The number of the first word in [start, end) where the table is met, or -1."""
        met = (lower.met if type(lower) is Words else Words(lower).met).get(self)
        if met is None:
            return -1
        numbers = met[0]
        at = bisect_left(numbers, start)
        return numbers[at] if at < len(numbers) and numbers[at] < end else -1

    def last(self, lower: Sequence[str], start: int, end: int) -> int:
        """The number of the last word in [start, end) where the table is met, or -1."""
        met = (lower.met if type(lower) is Words else Words(lower).met).get(self)
        if met is None:
            return -1
        numbers = met[0]
        at = bisect_left(numbers, end) - 1
        return numbers[at] if at >= 0 and numbers[at] >= start else -1


_TABLES: list[Cues] = []


@cache
def _all_tables() -> StemIndex[Cues]:
    """All tables in one index."""
    return StemIndex([row for table in _TABLES for row in table.rows()])
