"""Find names of one or more words in a text's words: built from table rows, read by the finders."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from .forms import fold, noun_forms

Payload = TypeVar("Payload")
Entry = tuple[Sequence[frozenset[str] | set[str]], Payload]


class PhraseIndex(Generic[Payload]):
    """Names by their first word's forms; `at` gives the longest name that starts at a word."""

    __slots__ = ("_by_first",)

    def __init__(self, entries: Iterable[tuple[Sequence[set[str]], Payload]]) -> None:
        by_first: dict[str, list[tuple[tuple[set[str], ...], Payload]]] = {}
        for words, payload in entries:
            row = (tuple(words[1:]), payload)
            for form in words[0]:
                by_first.setdefault(form, []).append(row)
        for rows in by_first.values():
            if len(rows) > 1:
                rows.sort(key=lambda r: -len(r[0]))
        self._by_first = by_first

    def __contains__(self, word: str) -> bool:
        return word in self._by_first

    def at(self, lower: Sequence[str], number: int) -> tuple[int, Payload] | None:
        """The number of words and the payload of the longest name at word `number`, or None."""
        for rest, payload in self._by_first.get(lower[number], ()):
            size = len(rest) + 1
            if number + size <= len(lower) and all(lower[number + 1 + k] in rest[k] for k in range(size - 1)):
                return size, payload
        return None

    def all_at(self, lower: Sequence[str], number: int) -> list[tuple[int, Payload]]:
        """All names at word `number`, longest first."""
        found = []
        for rest, payload in self._by_first.get(lower[number], ()):
            size = len(rest) + 1
            if number + size <= len(lower) and all(lower[number + 1 + k] in rest[k] for k in range(size - 1)):
                found.append((size, payload))
        return found


def split_words(phrase: str) -> list[str]:
    """The words of a phrase as the layout cuts them: hyphens and apostrophes part words."""
    for mark in "-'’.":
        phrase = phrase.replace(mark, " ")
    return phrase.split()


def bent_phrase(phrase: str) -> list[set[str]]:
    """A phrase whose words marked with ~ bend as Russian nouns or adjectives: "министерство~ обороны"."""
    words = []
    for word in split_words(fold(phrase)):
        words.append(noun_forms(word[:-1]) if word.endswith("~") else {word})
    return words


def phrases(cell: str) -> list[list[set[str]]]:
    """The phrases of one table cell, parted by "|"."""
    return [bent_phrase(p) for p in cell.split("|") if p]
