"""Find names of one or more words in a text's words: built from table rows, read by the finders.

In: phrases of the tables, each with what it stands for, and how their words bend. Out: the phrases that
begin at a word of a text. A phrase waits as the table has it, under its first three letters, until a text
has a word that begins so: most texts meet few of the phrases, and to bend them all costs more than to read
a text. It must not know what the phrases stand for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from .forms import (
    UNBENT,
    Bent,
    adjective_forms,
    bend,
    fits,
    fold,
    noun_forms,
    place_forms,
)
from .matching import HEAD, Known

Payload = TypeVar("Payload")
# A Russian word of so many letters keeps its first three in all its forms.
STEADY = 5


class PhraseIndex(Generic[Payload]):
    """Phrases by their first word; `at` gives the longest that begins at a word, `all_at` all of them."""

    __slots__ = ("_read", "_ready", "_rows", "_waiting", "heads")

    def __init__(self, entries: Iterable[tuple[str, Payload]], read: Callable[[str], list[Bent]]) -> None:
        """`read` gives the words of a phrase, each with its forms. `heads` are the beginnings of all first words."""
        self._read = read
        self._waiting: dict[str, list[tuple[int, str, Payload]]] = {}
        self._ready: dict[str, list[tuple[Bent, _Row[Payload]]]] = {}
        for number, (phrase, payload) in enumerate(entries):
            opening = phrase[:STEADY]
            if opening.isalpha() and (len(opening) == STEADY or opening.isascii()):
                self._waiting.setdefault(fold(opening[:HEAD]), []).append((number, phrase, payload))
            else:
                for head in _heads(read(phrase)[0]):
                    self._waiting.setdefault(head, []).append((number, phrase, payload))
        self.heads = frozenset(self._waiting)
        self._rows: Callable[[str], _Rows[Payload]] = Known(self._fitting).__getitem__

    def __contains__(self, word: str) -> bool:
        rows = self._rows(word)
        return bool(rows.alone or rows.longer)

    def candidates(self, heads: Sequence[str]) -> list[int]:
        """The numbers of the words where a phrase may begin, by the first letters of a text's words."""
        ours = self.heads
        return [number for number, head in enumerate(heads) if head in ours]

    def at(self, lower: Sequence[str], number: int) -> tuple[int, Payload] | None:
        """The number of words and the payload of the longest phrase at word `number`, or None."""
        rows = self._rows(lower[number])
        if rows.longer and number + 1 < len(lower):
            for row in rows.longer.get(lower[number + 1][:HEAD], ()):
                if row.rest_at(lower, number + 1):
                    return row.size, row.payload
        return (1, rows.alone[0].payload) if rows.alone else None

    def all_at(self, lower: Sequence[str], number: int) -> list[tuple[int, Payload]]:
        """All phrases at word `number`, longest first."""
        rows = self._rows(lower[number])
        longer = rows.longer.get(lower[number + 1][:HEAD], ()) if rows.longer and number + 1 < len(lower) else ()
        return [(row.size, row.payload) for row in longer if row.rest_at(lower, number + 1)] + [(1, row.payload) for row in rows.alone]

    def _fitting(self, word: str) -> _Rows[Payload]:
        """The phrases that begin with the word."""
        head = word[:HEAD]
        if head in self._waiting:
            self._ready[head] = [
                (first, _Row(number, tuple(rest), payload)) for number, phrase, payload in self._waiting.pop(head) for first, *rest in (self._read(phrase),)
            ]
        rows = [row for first, row in self._ready.get(head, ()) if fits(first, word)]
        return _Rows(rows) if rows else NO_ROWS


class _Row(Generic[Payload]):
    """A phrase without its first word; `number` is its place in the table, `size` counts all its words."""

    __slots__ = ("number", "payload", "rest", "size")

    def __init__(self, number: int, rest: tuple[Bent, ...], payload: Payload) -> None:
        self.number = number
        self.rest = rest
        self.size = len(rest) + 1
        self.payload = payload

    def rest_at(self, lower: Sequence[str], number: int) -> bool:
        """Whether the words from `number` on are the rest of the phrase."""
        return number + len(self.rest) <= len(lower) and all(fits(word, lower[number + k]) for k, word in enumerate(self.rest))


class _Rows(Generic[Payload]):
    """The phrases that begin with one word: those of that word alone, and the longer ones by the head of their second, longest first."""

    __slots__ = ("alone", "longer")

    def __init__(self, rows: list[_Row[Payload]]) -> None:
        rows.sort(key=lambda row: (-row.size, row.number))
        self.alone = [row for row in rows if not row.rest]
        self.longer: dict[str, list[_Row[Payload]]] = {}
        for row in rows:
            if row.rest:
                for head in _heads(row.rest[0]):
                    self.longer.setdefault(head, []).append(row)


NO_ROWS: _Rows[Any] = _Rows([])


def _heads(word: Bent) -> set[str]:
    """What the forms of a word begin with."""
    stem, endings = word
    return {stem[:HEAD]} if len(stem) >= HEAD else {(stem + ending)[:HEAD] for ending in endings}


def split_words(phrase: str) -> list[str]:
    """The words of a phrase as the layout cuts them: hyphens and apostrophes part words."""
    for mark in "-'’.":
        phrase = phrase.replace(mark, " ")
    return phrase.split()


def marked_words(phrase: str) -> list[Bent]:
    """A phrase whose words marked with ~ bend as Russian nouns or adjectives: "министерство~ обороны"."""
    return [bend(noun_forms, word[:-1]) if word.endswith("~") else (word, UNBENT) for word in split_words(fold(phrase))]


def place_words(name: str) -> list[Bent]:
    """A place's name, whose Russian words bend as places do."""
    return [bend(place_forms, word) for word in split_words(name)]


def adjective_words(name: str) -> list[Bent]:
    """An adjective in the masculine nominative, in its forms."""
    return [bend(adjective_forms, word) for word in split_words(name)]


def marked_index(cells: Iterable[tuple[str, Payload]]) -> PhraseIndex[Payload]:
    """An index of table cells, whose phrases are parted by "|" and bend where they are marked with ~."""
    return PhraseIndex(((phrase, payload) for cell, payload in cells for phrase in cell.split("|") if phrase), marked_words)
