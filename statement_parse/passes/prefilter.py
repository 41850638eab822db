"""What a text may hold at all: nearly every post of an archive has no Russian source or no reduction, and needs no grammar.

In: the document's text, as it is and in CODE_PAGE. Out: what kind of Russian source it may name, and whether
it may tell a reduction. It reads the same tables as the finders and only ever errs towards reading on:
whatever they find, it has seen. It must not know who says what.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from ..view import DROPPED, SCRIPT_CHANGE_RE
from ..vocabulary import reductions as table
from ..vocabulary.bodies import BODIES
from ..vocabulary.forms import UNBENT, Bent, fold
from ..vocabulary.index import marked_words
from ..vocabulary.matching import StemIndex
from ..vocabulary.officials import OFFICIALS
from ..vocabulary.people import surname_words
from .dateline import CODE_PAGE
from .departures import MOVERS, ORIGIN_WORDS
from .objects import index

# What a text may name: nobody, only the country ("Moscow", "россияне"), or a body or an official of it.
NOBODY, COUNTRY, NAMED = range(3)

# Unseen characters and marks in a word, or the Kelvin sign for a k: "Мин\u00adобороны", "российскии\u0306"; not the "\ufe0f" of "❗️".
HIDDEN_RE = re.compile(f"[\u0300-\u036f\u212a{DROPPED}](?:(?<=\u212a)|(?<=\\w[\u0300-\u036f])|(?<=\\w.)(?=[\\w\u0300-\u036f{DROPPED}]))")


def _folded(byte: int) -> int:
    """A byte of CODE_PAGE as a byte of a lower-case word with ё told as е, or a space where no word has it."""
    letter = bytes((byte,)).decode(CODE_PAGE, "replace")
    return fold(letter).encode(CODE_PAGE)[0] if letter.isalnum() or letter == "_" else ord(" ")


FOLDED = bytes(map(_folded, range(256)))


def source_in(text: str, coded: bytes) -> int:
    """NAMED, COUNTRY or NOBODY; `coded` is the text in CODE_PAGE, with anything for what that has not.

    Words are cut and lowered as bytes, which takes a fifth of the time that it takes as text.
    """
    plain = text.isascii()
    if not plain and (HIDDEN_RE.search(text) or SCRIPT_CHANGE_RE.search(text)):
        return NAMED
    return _wanted(plain).met(coded.translate(FOLDED).split())


# What must stand near a wording of each group for it to tell a reduction; of other groups nothing need.
OBJECTS_OF = {
    "stop": {"fire", "attack"}, "cut": {"activity"}, "resume": {"fire", "attack", "task"}, "none": {"fire", "attack"},
    "leave": {"forces", "origin"}, "phrasal": {"forces"}, "base": {"bases"},
}  # fmt: skip
# How many words before and behind a wording the finders look for its object, at the most.
BEFORE, BEHIND = 16, 14
# Wordings that need no object: "a three-day pause", "a step of de-escalation"; and those of leaving that are nouns.
BARE = ("paus", "пауз", "деэск", "дееск", "deesc", "de")


def may_reduce(coded: bytes) -> bool:
    """Whether a wording of a reduction stands near an object of its kind, in the words of a text without hidden letters."""
    words = coded.translate(FOLDED).decode(CODE_PAGE).split()
    objects: list[tuple[int, str]] | None = None
    for number, wordings in enumerate(map(index().stems, words)):
        for wording in wordings:
            row = wording.payload
            if wording.rest and not wording.rest_at(words, number + 1):
                continue
            kinds = OBJECTS_OF.get(row.group)
            if kinds is None or words[number].startswith(BARE) or (row.group == "leave" and row.form == "noun"):
                return True
            if objects is None:
                objects = [(at, stem.payload) for at, stems in enumerate(map(_objects().stems, words)) for stem in stems]
            if any(kind in kinds and number - BEFORE <= at < number + wording.size + BEHIND for at, kind in objects):
                return True
    return False


@cache
def _objects() -> StemIndex[str]:
    """The tables of objects with their kinds, as `objects` and `departures` read them."""
    tables = (
        ("fire", table.FIRE_EN + table.FIRE_RU), ("attack", table.ATTACK_EN + table.ATTACK_RU), ("activity", table.ACTIVITY_EN + table.ACTIVITY_RU),
        ("forces", table.FORCES_EN + table.FORCES_RU), ("bases", table.BASES_EN + table.BASES_RU), ("task", ("special", "спецоперац")),
        ("origin", tuple("=" + word for word in (*ORIGIN_WORDS, *MOVERS))),
    )  # fmt: skip
    return StemIndex((stem, kind) for kind, stems in tables for stem in stems)


class _Wanted:
    """Phrases to be met in a text, each kept under the longest of its words, which is seldom a common one."""

    __slots__ = ("_keys", "_phrases")

    def __init__(self, phrases: Iterable[tuple[list[Bent], int]]) -> None:
        """Each phrase with what a text names that has it."""
        self._phrases: dict[bytes, list[tuple[list[tuple[int, frozenset[bytes]]], int]]] = {}
        for phrase, source in phrases:
            words = [_forms(word) for word in _writable(phrase)]
            place = max(range(len(words)), key=lambda n: len(min(words[n])))
            others = [(number - place, forms) for number, forms in enumerate(words) if number != place]
            for key in words[place]:
                self._phrases.setdefault(key, []).append((others, source))
        self._keys = frozenset(self._phrases)

    def met(self, words: list[bytes]) -> int:
        """What the phrases that stand in the words name at most."""
        most = NOBODY
        for key in self._keys.intersection(words):
            for others, source in self._phrases[key]:
                if source > most and (not others or any(_beside(words, number, others) for number in _places(words, key))):
                    if source == NAMED:
                        return NAMED
                    most = source
        return most


def _places(words: list[bytes], key: bytes) -> Iterator[int]:
    at = -1
    for _ in range(words.count(key)):
        at = words.index(key, at + 1)
        yield at


def _beside(words: list[bytes], number: int, others: list[tuple[int, frozenset[bytes]]]) -> bool:
    return all(0 <= number + by < len(words) and words[number + by] in forms for by, forms in others)


@cache
def _forms(word: Bent) -> frozenset[bytes]:
    stem, endings = word
    return frozenset((stem + ending).encode(CODE_PAGE) for ending in endings)


def _writable(phrase: list[Bent]) -> list[Bent]:
    """A phrase as CODE_PAGE can write it: of a name with a foreign letter ("Shoïgu") the longest part without."""
    name = " ".join(stem + min(endings) for stem, endings in phrase)
    coded = name.encode(CODE_PAGE, "replace")
    if b"?" not in coded:
        return phrase
    return [(max(coded.translate(FOLDED).split(), key=len).decode(CODE_PAGE), UNBENT)]


@cache
def _wanted(plain: bool) -> _Wanted:
    """What can be a Russian source, for a text in ASCII or for any."""
    return _Wanted((phrase, source) for phrase, source in (*_bodies(), *_surnames()) if not plain or _is_plain(phrase))


def _is_plain(phrase: list[Bent]) -> bool:
    return all(stem.isascii() for stem, _ in phrase)


def _bodies() -> Iterator[tuple[list[Bent], int]]:
    for row in BODIES:
        if row.side in ("russia", ""):
            for name in f"{row.en}|{row.ru}".split("|"):
                if name:
                    yield marked_words(name), COUNTRY if row.kind == "country" else NAMED


def _surnames() -> Iterator[tuple[list[Bent], int]]:
    for row in OFFICIALS:
        for name in f"{row.en}|{row.ru}".split("|"):
            if name:
                yield surname_words(name), NAMED
