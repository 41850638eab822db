"""Find names of one or more words in a text's words: built from table rows, read by the finders.

In: cells of the tables, phrases parted by "|", each with what it stands for, and how their words bend. Out:
the phrases that begin at a word of a text. A cell waits until a text has a word of its script, and a phrase,
as the table has it, under its first three letters, until a text has a word that begins so: most texts meet
few of the phrases, and to bend them all costs more than to read a text. It must not know what the phrases stand for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
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
# Makes the cells of one script when a text first asks for them.
Cells = Callable[[], Iterable[tuple[str, Payload]]]
# A Russian word of so many letters keeps its first three in all its forms; an English one does not bend.
STEADY = 5


class PhraseIndex(Generic[Payload]):
    """Phrases by their first word; `at` gives the longest that begins at a word, `all_at` all of them."""

    __slots__ = ("_cells", "_phrases", "_read", "_ready", "_sources", "_waiting")

    def __init__(self, plain: Cells[Payload], other: Cells[Payload], read: Callable[[str], list[Bent]]) -> None:
        """The cells whose phrases begin with ASCII letters, and those with others; `read` gives the words of a phrase, each with its forms."""
        self._read = read
        self._sources = {True: plain, False: other}
        # The cells of each script that is set out, what first words begin with, and the numbers of the cells that have such a phrase.
        self._cells: dict[bool, list[tuple[str, Payload]]] = {}
        self._waiting: dict[str, list[int]] = {}
        self._ready: dict[str, list[tuple[Bent, Phrase[Payload]]]] = {}
        self._phrases: Callable[[str], _Phrases[Payload]] = Known(self._fitting).__getitem__

    def __contains__(self, word: str) -> bool:
        return self._phrases(word) is not NO_PHRASES

    def candidates(self, heads: Sequence[str], lower: Sequence[str]) -> list[int]:
        """The numbers of the words with which a phrase begins; `heads` are the first letters of a text's words."""
        self._set_out(True)
        if not "".join(heads).isascii():
            self._set_out(False)
        ours, phrases_of = self._waiting, self._phrases
        return [number for number, head in enumerate(heads) if head in ours and phrases_of(lower[number]) is not NO_PHRASES]

    def starting(self, word: str) -> list[Phrase[Payload]]:
        """The phrases of one word of which this word is a form."""
        return self._phrases(word).alone

    def at(self, lower: Sequence[str], number: int) -> tuple[int, Payload] | None:
        """The number of words and the payload of the longest phrase at word `number`, or None."""
        # Most words begin no phrase.
        phrase = self.phrase_at(lower, number) if self._phrases(lower[number]) is not NO_PHRASES else None
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

    def _set_out(self, plain: bool) -> None:
        """Note what the phrases whose first letter is an ASCII one begin with, or those where it is none."""
        if plain in self._cells:
            return
        cells = self._cells[plain] = list(self._sources[plain]())
        waiting = self._waiting
        size = HEAD if plain else STEADY
        for number, cell in enumerate(fold("\n".join([cell for cell, _ in cells])).split("\n")):
            ours = plain and cell.isascii()
            # The spellings of one name mostly begin alike.
            for opening in {phrase[:size] for phrase in cell.split("|")}:
                if ours and len(opening) == HEAD and opening.isalpha():
                    waiting.setdefault(opening, []).append(number)
                elif opening and opening[0].isascii() is plain:
                    for head in (opening[:HEAD],) if _is_steady(opening) else self._heads_behind(cells[number][0], opening):
                        numbers = waiting.setdefault(head, [])
                        if number not in numbers[-1:]:
                            numbers.append(number)

    def _heads_behind(self, cell: str, opening: str) -> set[str]:
        """What the forms begin with of a cell's phrases that are written so at the beginning."""
        if opening.isascii() and opening[0].isalnum():
            return {split_words(opening)[0]}
        return {head for phrase in cell.split("|") if fold(phrase).startswith(opening) for head in _heads(self._read(phrase)[0])}

    def _phrases_of(self, cell: str, head: str) -> Iterator[str]:
        """The phrases of a cell of which some form begins so."""
        for phrase, lower in zip(cell.split("|"), fold(cell).split("|"), strict=True):
            if lower.isascii() and not lower.startswith(head):
                continue
            opening = lower[: HEAD if lower[:1].isascii() else STEADY]
            if opening and (opening[:HEAD] == head if _is_steady(opening) else head in _heads(self._read(phrase)[0])):
                yield phrase

    def _fitting(self, word: str) -> _Phrases[Payload]:
        """The phrases that begin with the word."""
        head, plain = word[:HEAD], word[:1].isascii()
        self._set_out(plain)
        if head in self._waiting and head not in self._ready:
            cells = [self._cells[plain][number] for number in self._waiting[head]]
            self._ready[head] = [
                (first, Phrase(phrase, tuple(rest), payload))
                for cell, payload in cells for phrase in self._phrases_of(cell, head) for first, *rest in (self._read(phrase),)
            ]
        phrases = [phrase for (stem, endings), phrase in self._ready.get(head, ()) if word.startswith(stem) and word[len(stem) :] in endings]
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
        if number + len(self.rest) > len(lower):
            return False
        for at, word in enumerate(self.rest, number):
            if not fits(word, lower[at]):
                return False
        return True


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


def _is_steady(opening: str) -> bool:
    """Whether a phrase that opens so begins alike in all its forms."""
    return (len(opening) == STEADY or (len(opening) == HEAD and opening.isascii())) and opening.isalpha()


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


def marked_index(plain: Cells[Payload], other: Cells[Payload]) -> PhraseIndex[Payload]:
    """An index of table cells, whose phrases bend where they are marked with ~."""
    return PhraseIndex(plain, other, marked_words)
