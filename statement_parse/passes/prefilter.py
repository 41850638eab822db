"""What a text may hold at all: nearly every post of an archive has no Russian source or no reduction, and needs no grammar.

In: the document's text, as it is and in CODE_PAGE. Out: what kind of Russian source it may name, and whether
it may tell a reduction. It reads the same tables as the finders and only ever errs towards reading on:
whatever they find, it has seen. It must not know who says what.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from ..view import CYRILLIC_RE, DROPPED, changes_script
from ..vocabulary import reductions as table
from ..vocabulary.bodies import BODIES
from ..vocabulary.forms import UNBENT, Bent, fold
from ..vocabulary.index import marked_words
from ..vocabulary.matching import HEAD, Known, Stem, StemIndex
from ..vocabulary.officials import OFFICIALS
from ..vocabulary.people import surname_words
from ..vocabulary.reductions import Reduction
from .dateline import CODE_PAGE
from .departures import MOVERS, ORIGIN_WORDS
from .objects import index

# What a text may name: nobody, only the country ("Moscow", "россияне"), or a body or an official of it.
NOBODY, COUNTRY, NAMED = range(3)

# Unseen characters and marks in a word, or the Kelvin sign for a k: "Мин\u00adобороны", "российскии\u0306"; not the "\ufe0f" of "❗️".
HIDDEN_RE = re.compile(f"[\u0300-\u036f\u212a{DROPPED}](?:(?<=\u212a)|(?<=\\w[\u0300-\u036f])|(?<=\\w.)(?=[\\w\u0300-\u036f{DROPPED}]))")
# What CODE_PAGE has not, or a question mark, behind a letter: the "\u200b" in "Мин\u200bобороны"; not the emoji of "❗️Да", as most posts have them.
FOREIGN_BEHIND_RE = re.compile(rb"\?(?<=[0-9A-Za-z_\x80-\xff]\?)")


# The letters that the bytes of CODE_PAGE stand for.
LETTERS = bytes(range(256)).decode(CODE_PAGE, "replace")
# Each byte as one of a lower-case word with ё told as е, or a space where no word has it.
FOLDED = fold("".join(letter if letter.isalnum() or letter == "_" else " " for letter in LETTERS)).encode(CODE_PAGE)
# Each byte as L or C for a letter of one of the two scripts, else a space.
SCRIPTS = "".join("L" if letter.isascii() and letter.isalpha() else "C" if CYRILLIC_RE.match(letter) else " " for letter in LETTERS).encode()
# A letter of each side by side. Few texts have many Latin letters and any of the other script, so that to look for one of those is fastest.
BOTH_SCRIPTS_RE = re.compile(b"L(?:(?=C)|(?<=CL))")


def words_of(coded: bytes) -> list[bytes]:
    """The words of a text in CODE_PAGE, in lower case: as bytes that takes a fifth of the time that it takes as text."""
    return coded.translate(FOLDED).split()


def tells_nothing(text: str, coded: bytes) -> bool:
    """Whether a text, also given in CODE_PAGE, names no Russian source, or only the country and tells no reduction."""
    words = words_of(coded)
    source = source_in(text, coded, words)
    return source == NOBODY or (source == COUNTRY and not may_reduce(words))


def names_a_source(text: str, coded: bytes) -> bool:
    """Whether a text may name a Russian body or official."""
    return source_in(text, coded, words_of(coded)) == NAMED


def source_in(text: str, coded: bytes, words: list[bytes]) -> int:
    """NAMED, COUNTRY or NOBODY; `words` are those of `words_of`."""
    plain = text.isascii()
    if not plain and may_hide(text, coded):
        return NAMED
    return wanted(plain).met(words)


def may_hide(text: str, coded: bytes) -> bool:
    """Whether a word of the text may be a name with unseen characters in it, or with letters of the other script."""
    # Bytes are looked through faster, and but for one letter, and the soft hyphen, CODE_PAGE has all letters that matter and nothing unseen.
    scripts = coded.translate(SCRIPTS)
    if b"C" in scripts and BOTH_SCRIPTS_RE.search(scripts):
        return True
    if b"?" in coded:
        if ("ë" in text or "Ë" in text) and changes_script(text):
            return True
        if (FOREIGN_BEHIND_RE.search(coded) or "\u212a" in text) and HIDDEN_RE.search(text):
            return True
    return b"\xad" in coded and HIDDEN_RE.search(text) is not None


# What must stand near a wording of each group for it to tell a reduction; of other groups nothing need.
OBJECTS_OF = {
    "stop": {"fire", "attack"}, "cut": {"activity"}, "resume": {"fire", "attack", "task"}, "none": {"fire", "attack"},
    "leave": {"forces", "origin"}, "phrasal": {"forces"}, "base": {"bases"},
}  # fmt: skip
# How many words before and behind a wording the finders look for its object, at the most.
BEFORE, BEHIND = 16, 15
# The lengths of first words under which no beginning is looked up.
SHORT = (1, 2)
MAX_WORDING = 8
# A bit for each kind of object; a wording asks for some of them, or for nothing.
KINDS = ("fire", "attack", "activity", "task", "forces", "origin", "bases")
NEEDS_NOTHING = 1 << len(KINDS)
# Wordings that need no object: "a three-day pause", "a step of de-escalation"; and those of leaving that are nouns.
BARE = ("paus", "пауз", "деэск", "дееск", "deesc", "de")


def may_reduce(words: list[bytes]) -> bool:
    """Whether a wording of a reduction stands near an object of its kind, in the words of a text without hidden letters."""
    found = list(map(_kinds_of, words))
    different = set(found)
    asked, there = 0, NEEDS_NOTHING
    for kinds in different:
        asked |= kinds.asked
        there |= kinds.there
    # Most texts have no object of a kind that any of their wordings asks for.
    for kinds in different if asked & there else ():
        if kinds.asked & there:
            number = -1
            for _ in range(found.count(kinds)):
                number = found.index(kinds, number + 1)
                if any(bits & there and _goes_on(wording, behind, words, number) and (
                        bits & NEEDS_NOTHING or _object_near(bits, words, found, number, wording.size)) for wording, behind, bits in kinds.wordings):
                    return True
    return False


def _object_near(asked: int, words: list[bytes], found: list[_Kinds], number: int, size: int) -> bool:
    """Whether an object of one of the kinds stands near the wording of so many words at a word."""
    first = max(0, number - BEFORE)
    return any(
        kind & asked and _goes_on(stem, behind, words, at)
        for at, kinds in enumerate(found[first : number + size + BEHIND], first) if kinds.there & asked
        for stem, behind, kind in kinds.objects
    )  # fmt: skip


def _goes_on(stem: Stem[Any], behind: bytes, words: list[bytes], number: int) -> bool:
    """Whether the rest of a beginning of several words stands behind the word that its first one fits; `behind` begins it."""
    if not stem.rest:
        return True
    if number + 1 >= len(words) or not words[number + 1].startswith(behind):
        return False
    return stem.rest_at([word.decode(CODE_PAGE) for word in words[number + 1 : number + stem.size]], 0)


# A beginning, what its second word begins with, and bits of kinds.
Opening = tuple[Stem[Any], bytes, int]


class _Kinds:
    """What may begin with a word: wordings with the bits of what they ask for, objects with the bit of their kind; and all bits of each together."""

    __slots__ = ("asked", "objects", "there", "wordings")

    def __init__(self, wordings: Sequence[Opening] = (), objects: Sequence[Opening] = ()) -> None:
        self.wordings, self.objects = wordings, objects
        self.asked = self.there = 0
        for _, _, bits in wordings:
            self.asked |= bits
        for _, _, bit in objects:
            self.there |= bit


def _asked_by(row: Reduction, lower: str) -> int:
    """The bits of the kinds of object of which a wording that begins with the word asks for one."""
    wanted = OBJECTS_OF.get(row.group)
    if wanted is None or lower.startswith(BARE) or (row.group == "leave" and row.form == "noun"):
        return NEEDS_NOTHING
    return sum(1 << KINDS.index(kind) for kind in wanted)


def _behind(stem: Stem[Any]) -> bytes:
    return "".join(stem.rest[:1]).encode(CODE_PAGE)


NO_KINDS = _Kinds()


def _look_up(word: bytes) -> _Kinds:
    if word[:HEAD] not in _heads():
        return NO_KINDS
    lower = word.decode(CODE_PAGE)
    wordings = [(stem, _behind(stem), _asked_by(stem.payload, lower)) for stem in index().stems(lower)]
    objects = [(stem, _behind(stem), 1 << KINDS.index(stem.payload)) for stem in _objects().stems(lower)]
    return _Kinds(wordings, objects) if wordings or objects else NO_KINDS


# The same few thousand words make up most of any archive.
_kinds_of = Known(_look_up, most=4000).__getitem__


@cache
def _heads() -> frozenset[bytes]:
    """The first letters of what `_Kinds` knows: most words have others."""
    return frozenset(head.encode(CODE_PAGE) for table in (index(), _objects()) for head in table.heads())


@cache
def _objects() -> StemIndex[str]:
    """The tables of objects with their kinds, as `objects` and `departures` read them."""
    tables = (
        ("fire", table.FIRE_EN + table.FIRE_RU), ("attack", table.ATTACK_EN + table.ATTACK_RU), ("activity", table.ACTIVITY_EN + table.ACTIVITY_RU),
        ("forces", table.FORCES_EN + table.FORCES_RU), ("bases", table.BASES_EN + table.BASES_RU), ("task", ("special", "спецоперац")),
        ("origin", tuple("=" + word for word in (*ORIGIN_WORDS, *MOVERS))),
    )  # fmt: skip
    # Words such as "на" ("на родину") are in every text: there the second one must do, which stands one word further on.
    return StemIndex((stem.partition(" ")[2] if stem.find(" ") in SHORT else stem, kind) for kind, stems in tables for stem in stems)


NOTHING: frozenset[bytes] = frozenset()


class _Wanted:
    """What is to be met in a text: single words, and phrases, each kept under the longest of its words, which is seldom a common one."""

    __slots__ = ("_alone", "_before", "_behind", "_keys", "_phrases")

    def __init__(self, phrases: Iterable[tuple[list[Bent], int]]) -> None:
        """Each phrase with what a text names that has it."""
        self._alone: dict[bytes, int] = {}
        self._phrases: dict[bytes, list[tuple[list[tuple[int, frozenset[bytes]]], int]]] = {}
        # What stands right before each word in some phrase, and right behind it.
        self._before: dict[bytes, set[bytes]] = {}
        self._behind: dict[bytes, set[bytes]] = {}
        for phrase, source in phrases:
            words = _writable(phrase)
            place = max(range(len(words)), key=lambda n: len(words[n][0]))
            others = [(number - place, frozenset(_forms(word))) for number, word in enumerate(words) if number != place]
            for key in _forms(words[place]):
                if others:
                    self._phrases.setdefault(key, []).append((others, source))
                    # A neighbour behind is enough, where there is one.
                    by = 1 if len(words) > place + 1 else -1
                    neighbours = self._behind if by == 1 else self._before
                    neighbours.setdefault(key, set()).update(*[forms for number, forms in others if number == by])
                else:
                    self._alone[key] = max(source, self._alone.get(key, NOBODY))
        self._keys = frozenset((*self._alone, *self._phrases))

    def met(self, words: list[bytes]) -> int:
        """What the words and phrases that stand in a text name at most."""
        most = NOBODY
        for key in self._keys.intersection(words):
            source = self._alone.get(key, NOBODY)
            if source < NAMED and key in self._phrases:
                source = max(source, self._met_around(words, key))
            if source > most:
                most = source
                if most == NAMED:
                    break
        return most

    def _met_around(self, words: list[bytes], key: bytes) -> int:
        """What the phrases around a word name at most, wherever it stands."""
        most, at = NOBODY, -1
        before, behind = self._before.get(key, NOTHING), self._behind.get(key, NOTHING)
        last = len(words) - 1
        for _ in range(words.count(key)):
            at = words.index(key, at + 1)
            # Most of these words ("министерство", "президент") have other neighbours than in the phrases.
            if not ((at < last and words[at + 1] in behind) or (at and words[at - 1] in before)):
                continue
            for others, source in self._phrases[key]:
                for by, forms in others:
                    if not 0 <= at + by < len(words) or words[at + by] not in forms:
                        break
                else:
                    most = max(most, source)
        return most


def _forms(word: Bent) -> list[bytes]:
    stem, endings = word
    return "\n".join([stem + ending for ending in endings]).encode(CODE_PAGE).split(b"\n")


def _writable(phrase: list[Bent]) -> list[Bent]:
    """A phrase as CODE_PAGE can write it: of a name with a foreign letter ("Shoïgu") the longest part without."""
    name = " ".join([stem + min(endings) for stem, endings in phrase])
    coded = name.encode(CODE_PAGE, "replace")
    if b"?" not in coded:
        return phrase
    return [(max(coded.translate(FOLDED).split(), key=len).decode(CODE_PAGE), UNBENT)]


@cache
def wanted(plain: bool) -> _Wanted:
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
