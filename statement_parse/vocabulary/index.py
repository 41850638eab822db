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
# A Russian word of so many letters keeps its first three in all its forms, one shorter if it does not end so.
STEADY = 5
SHORTENED = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ия")


class PhraseIndex(Generic[Payload]):
    """Phrases by their first word; `at` gives the longest that begins at a word, `all_at` all of them."""

    __slots__ = ("_phrases", "_read", "_ready", "_waiting", "heads")

    def __init__(self, entries: Iterable[tuple[str, Payload]], read: Callable[[str], list[Bent]]) -> None:
        """`read` gives the words of a phrase, each with its forms. `heads` are the beginnings of all first words."""
        self._read = read
        self._waiting: dict[str, list[tuple[str, Payload]]] = {}
        self._ready: dict[str, list[tuple[Bent, Phrase[Payload]]]] = {}
        for entry in entries:
            opening = entry[0][:STEADY].partition(" ")[0]
            steady = opening.isalpha() and (len(opening) == STEADY or opening.isascii() or (len(opening) == STEADY - 1 and not opening.endswith(SHORTENED)))
            for head in (fold(opening[:HEAD]),) if steady else _heads(read(entry[0])[0]):
                self._waiting.setdefault(head, []).append(entry)
        self.heads = frozenset(self._waiting)
        self._phrases: Callable[[str], _Phrases[Payload]] = Known(self._fitting).__getitem__

    def __contains__(self, word: str) -> bool:
        phrases = self._phrases(word)
        return bool(phrases.alone or phrases.longer)

    def candidates(self, heads: Sequence[str]) -> list[int]:
        """The numbers of the words where a phrase may begin, by the first letters of a text's words."""
        ours = self.heads
        return [number for number, head in enumerate(heads) if head in ours]

    def at(self, lower: Sequence[str], number: int) -> tuple[int, Payload] | None:
        """The number of words and the payload of the longest phrase at word `number`, or None."""
        phrase = self.phrase_at(lower, number)
        return (phrase.size, phrase.payload) if phrase is not None else None

    def phrase_at(self, lower: Sequence[str], number: int) -> Phrase[Payload] | None:
        """The longest phrase at word `number`, or None."""
        phrases = self._phrases(lower[number])
        if phrases.longer and number + 1 < len(lower):
            for phrase in phrases.longer.get(lower[number + 1][:HEAD], ()):
                if phrase.rest_at(lower, number + 1):
                    return phrase
        return phrases.alone[0] if phrases.alone else None

    def all_at(self, lower: Sequence[str], number: int) -> list[tuple[int, Payload]]:
        """All phrases at word `number`, longest first."""
        phrases = self._phrases(lower[number])
        longer = phrases.longer.get(lower[number + 1][:HEAD], ()) if phrases.longer and number + 1 < len(lower) else ()
        return [(phrase.size, phrase.payload) for phrase in longer if phrase.rest_at(lower, number + 1)] + [(1, phrase.payload) for phrase in phrases.alone]

    def _fitting(self, word: str) -> _Phrases[Payload]:
        """The phrases that begin with the word."""
        head = word[:HEAD]
        if head in self._waiting:
            self._ready[head] = [
                (first, Phrase(phrase, tuple(rest), payload)) for phrase, payload in self._waiting.pop(head) for first, *rest in (self._read(phrase),)
            ]
        phrases = [phrase for first, phrase in self._ready.get(head, ()) if fits(first, word)]
        return _Phrases(phrases) if phrases else NO_PHRASES


class Phrase(Generic[Payload]):
    """A phrase as the table has it; `rest` are its words behind the first, `size` counts all its words."""

    __slots__ = ("payload", "rest", "size", "written")

    def __init__(self, written: str, rest: tuple[Bent, ...], payload: Payload) -> None:
        self.written = written
        self.rest = rest
        self.size = len(rest) + 1
        self.payload = payload

    def rest_at(self, lower: Sequence[str], number: int) -> bool:
        """Whether the words from `number` on are the rest of the phrase."""
        return number + len(self.rest) <= len(lower) and all(fits(word, lower[number + k]) for k, word in enumerate(self.rest))


class _Phrases(Generic[Payload]):
    """The phrases that begin with one word: of that word alone, and longer ones by the head of their second, the longest first, then in the table's order."""

    __slots__ = ("alone", "longer")

    def __init__(self, phrases: list[Phrase[Payload]]) -> None:
        phrases.sort(key=lambda phrase: -phrase.size)
        self.alone = [phrase for phrase in phrases if not phrase.rest]
        self.longer: dict[str, list[Phrase[Payload]]] = {}
        for phrase in phrases:
            if phrase.rest:
                for head in _heads(phrase.rest[0]):
                    self.longer.setdefault(head, []).append(phrase)


NO_PHRASES: _Phrases[Any] = _Phrases([])


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
