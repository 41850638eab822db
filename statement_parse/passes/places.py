"""Find places: those of the table as nouns and adjectives, and unknown ones in the frames that make a place.

In: a `Layout`. Out: `PlaceMention`s in text order. Whether a place is an origin, a destination or a
government is not told here.
"""

from __future__ import annotations

from functools import lru_cache

from ..model import PlaceMention
from ..vocabulary.bodies import NATION_OF
from ..vocabulary.index import (
    PhraseIndex,
    adjective_words,
    marked_words,
    place_words,
    split_words,
)
from ..vocabulary.matching import MAX_KNOWN
from ..vocabulary.place_frames import (
    ADJECTIVE_HEADS_RU,
    DIRECTION_HEADS_EN,
    NOT_PLACES,
    OPEN_FRAMES_EN,
    OPEN_FRAMES_RU,
)
from ..vocabulary.places import PLACES, Place
from ..vocabulary.transliteration import romanise
from ..vocabulary.words import words
from .layout import Layout

ADJECTIVE_TAILS = ("ском", "цком", "ских", "цких", "ской", "цкой", "ское", "цкое", "ского", "цкого", "ному", "ном", "ском", "скому", "ским")
MAX_CHAIN = 14
DIRECTION_RU = "направлен"


@lru_cache(maxsize=1)
def _nouns() -> PhraseIndex[Place]:
    return PhraseIndex(lambda: [(row.en, row) for row in PLACES], lambda: [(row.ru, row) for row in PLACES], place_words)


@lru_cache(maxsize=MAX_KNOWN)
def _capital_word(name: str) -> int:
    """The number of the word of a name that must stand with a capital, -1 for none."""
    return next((number for number, word in enumerate(split_words(name)) if word[0].isupper()), -1)


@lru_cache(maxsize=1)
def _adjectives() -> PhraseIndex[Place]:
    return PhraseIndex(lambda: (), lambda: [(row.adj, row) for row in PLACES if row.adj], adjective_words)


@lru_cache(maxsize=1)
def _open_frames() -> PhraseIndex[bool]:
    return PhraseIndex(lambda: [(frame, True) for frame in OPEN_FRAMES_EN], lambda: [(frame, True) for frame in OPEN_FRAMES_RU], marked_words)


def find_places(layout: Layout) -> list[PlaceMention]:
    """All places of the text, in order, none inside another."""
    nouns, adjectives, lower = _nouns(), _adjectives(), layout.lower
    found: list[PlaceMention] = []
    done = 0
    for at in sorted({*nouns.candidates(layout.heads, lower), *adjectives.candidates(layout.heads, lower), *_before_directions(layout)}):
        if at < done:
            continue
        word = lower[at]
        mention = None
        noun = nouns.phrase_at(lower, at)
        if noun is not None:
            capital = _capital_word(noun.written)
            if capital < 0 or layout.capital(at + capital) or _site_name(layout, at, noun.payload):
                mention = _mention(layout, at, at + noun.size, noun.payload.name, "noun", True)
        adjective = adjectives.at(lower, at)
        if adjective is not None and _heads_adjective(layout, at + adjective[0]) and (mention is None or adjective[0] >= mention.last - at):
            mention = _mention(layout, at, at + adjective[0], adjective[1].name, "adjective", True)
        if mention is None and len(word) > 4 and word.endswith(ADJECTIVE_TAILS):
            mention = _open_adjective(layout, at)
        if mention is not None:
            found.append(mention)
            done = mention.last
    return _with_open(layout, found)


def _before_directions(layout: Layout) -> list[int]:
    """The words before "направлении" in any of its forms."""
    return [number for number, word in enumerate(layout.lower[1:]) if word.startswith(DIRECTION_RU)] if DIRECTION_RU in layout.view.lower else []


def _site_name(layout: Layout, at: int, row: Place) -> bool:
    return row.kind == "site" and len(layout.lower[at]) > 6


def _mention(layout: Layout, first: int, last: int, name: str, form: str, known: bool) -> PlaceMention:
    return PlaceMention(layout.starts[first], layout.ends[last - 1], first, last, name, form, known)


def _heads_adjective(layout: Layout, number: int) -> bool:
    """Whether a head like "направлении" follows, over further adjectives: "киевском и черниговском направлениях"."""
    lower, total = layout.lower, len(layout.lower)
    limit = min(total, number + MAX_CHAIN)
    while number < limit:
        word = lower[number]
        if word.startswith(ADJECTIVE_HEADS_RU):
            return True
        gap = layout.gap(number - 1).strip()
        if (gap not in ("", "-", ",", '"', "»", "«", "(", ")")
                or not (word in ("и", "или", "а", "также", "на", "в", "военно", "войск") or word.endswith(ADJECTIVE_LINK_TAILS))):
            return False
        number += 1
    return False


ADJECTIVE_LINK_TAILS = ("ском", "цком", "ских", "цких", "ской", "цкой", "ского", "цкого", "ское", "цкое", "ский", "цкий", "ско", "цко", "ская", "цкая", "ные",
    "ных", "ную", "ской", "скую", "цкую", "ным", "ими", "ому", "ном")


def _open_adjective(layout: Layout, at: int) -> PlaceMention | None:
    """An unknown "на X-ском направлении": the adjective's place, as well as it can be named."""
    lower = layout.lower
    word = lower[at]
    if at + 1 >= len(lower) or not lower[at + 1].startswith(DIRECTION_RU) or word in KNOWN_ADJECTIVES or word.startswith(PLAIN_ADJECTIVES):
        return None
    if not layout.capital(at) and not word.endswith(("ском", "цком", "ских", "цких", "ского", "цкого", "ское", "цкое")):
        return None
    if layout.view.text[layout.ends[at]] != " ":
        return None
    stem = word
    for tail in ("ском", "цком", "ских", "цких", "ской", "цкой", "ского", "цкого", "ское", "цкое", "скому", "ским"):
        if stem.endswith(tail):
            stem = stem[: -len(tail)] + ("ск" if tail[0] == "с" else "цк")
            break
    name = romanise(stem[:1].upper() + stem[1:])
    return _mention(layout, at, at + 1, name, "open", False)


KNOWN_ADJECTIVES = frozenset(words(
    "русском российском украинском главном основном южном северном западном восточном данном этом одном всех каждом обоих разных других ряде стратегическом "
    "юго тактическом оперативном морском важном отдельных некоторых приморском"))
PLAIN_ADJECTIVES = ("российск", "украинск", "русск", "вражеск", "главн", "основн", "южн", "северн", "западн", "восточн", "стратегическ", "тактическ",
    "практическ", "политическ", "дипломатическ", "гуманитарн", "экономическ", "юридическ", "военно", "логистическ", "энергетическ", "исторческ", "техническ",
    "человеческ", "европейск", "американск", "китайск", "ближневосточн", "советск", "морск", "городск", "сельск")


def _with_open(layout: Layout, found: list[PlaceMention]) -> list[PlaceMention]:
    """The mentions with the unknown places that an open frame names: "в районе Нижних Дубков", "near Vremivka"."""
    frames, lower = _open_frames(), layout.lower
    taken = {number for m in found for number in range(m.first, m.last)}
    extra: list[PlaceMention] = []
    done = 0
    for at in frames.candidates(layout.heads, lower):
        hit = frames.at(lower, at) if at >= done else None
        if hit is None:
            continue
        number = at + hit[0]
        strong = hit[0] > 1
        mention = _open_name(layout, number, taken, strong)
        if mention is not None:
            extra.append(mention)
        done = number
    if not extra:
        return found
    return sorted([*found, *extra])


def _open_name(layout: Layout, number: int, taken: set[int], strong: bool) -> PlaceMention | None:
    lower, total = layout.lower, len(layout.lower)
    last = number
    while (last < total and last - number < 3 and last not in taken and layout.capital(last) and lower[last] not in NOT_PLACES
            and (last == number or layout.gap(last - 1) in (" ", "-"))):
        last += 1
    if last == number or layout.gap(number - 1) not in (" ", ' "', " «", " “", " '"):
        return None
    word = lower[number]
    ascii_name = word.isascii()
    if word in NATION_OF and ascii_name and word.endswith(("an", "ian", "ish", "ese")):
        # "out of Georgian towns".
        return None
    if not strong and not (ascii_name and last < total and lower[last] in DIRECTION_HEADS_EN):
        return None
    if layout.view.text[layout.starts[number] : layout.ends[number]].isupper():
        return None
    words = [layout.view.text[layout.starts[k] : layout.ends[k]] for k in range(number, last)]
    joined = " ".join(words)
    name = joined if ascii_name else romanise(" ".join(_nominative(w) for w in words))
    return _mention(layout, number, last, name, "open", False)


def _nominative(word: str) -> str:
    """The likeliest nominative of an unknown Russian place in an oblique case."""
    lower = word.lower()
    for tail, ending in (("ского", "ское"), ("ого", "ое"), ("ой", "ая"), ("ых", "ые"), ("их", "ие"), ("овки", "овка"), ("евки", "евка"), ("ки", "ка"),
        ("овке", "овка"), ("ке", "ка"), ("ова", "ово"), ("ева", "ево"), ("ина", "ино"), ("ия", "ий"), ("ска", "ск"), ("цка", "цк")):
        if lower.endswith(tail) and len(lower) > len(tail) + 2:
            return word[: -len(tail)] + ending
    if lower.endswith(("а", "у")) and len(lower) > 4 and lower[-2] not in "аеиоуыэюякгх":
        return word[:-1]
    return word
