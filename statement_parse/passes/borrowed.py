"""Places that a reduction takes from sentences that do not tell it: its corridors, its headline, "the regime applies to …".

In: the layout, the attribution, the sentences that tell one reduction, the places of the text. Out: the
place mentions that belong to it. It knows nothing of status.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise, takewhile

from ..model import PlaceMention
from ..vocabulary.words import words
from .attribution import Attribution
from .directions import places_between, role_of
from .layout import Layout
from .owners import sides
from .place_lists import is_listed
from .telling import opens_background


def _by_sentence(layout: Layout, places: list[PlaceMention], low: int, high: int) -> dict[int, list[PlaceMention]]:
    """The places, in text order, of the sentences [low, high)."""
    def number_of(place: PlaceMention) -> int:
        return layout.sentence_of[place.first]

    found: dict[int, list[PlaceMention]] = {}
    for place in places[bisect_left(places, low, key=number_of) : bisect_left(places, high, key=number_of)]:
        found.setdefault(number_of(place), []).append(place)
    return found


PEOPLE = ("people", "civilian", "resident", "inhabitant", "люди", "людям", "жител", "гражданск", "мирны")
CORRIDOR = ("corridor", "evacuat", "коридор", "гумкоридор", "эвакуац", "выход", "выезд")


def corridor_places(layout: Layout, attribution: Attribution, sentences: list[int], places: list[PlaceMention]) -> list[PlaceMention]:
    """For a truce for corridors: the places from which people leave, in the sentences around."""
    low, high = max(0, min(sentences) - 5), max(sentences) + 8
    by_sentence = _by_sentence(layout, places, low, high)
    found: list[PlaceMention] = []
    leaving: list[PlaceMention] = []
    chain = False
    for number in range(low, min(high, len(layout.sentences))):
        sentence = layout.sentences[number]
        if opens_background(layout, number):
            continue
        opens = (layout.lower[sentence.first : sentence.first + 1] in (["из"], ["from"], ["с"])
            or any(word.startswith(PEOPLE) for word in layout.lower[sentence.first : sentence.first + 3])
            or any(role_of(layout, p) == "from" and any(w.startswith(PEOPLE) for w in layout.lower[max(sentence.first, p.first - 10) : p.first])
                for p in by_sentence.get(number, [])))
        announces = chain and layout.view.text[sentence.start : sentence.end].rstrip().endswith(":")
        chain = (chain and opens) or announces or any(word.startswith(CORRIDOR) for word in layout.lower[sentence.first : sentence.last])
        if not chain:
            continue
        if any(f.speaker.side not in ("russia", "proxy") for f in attribution.frames[number]):
            continue
        inside = by_sentence.get(number, [])
        for place in places_between(layout, inside, sentence.first, sentence.last):
            route = "—" in layout.gap(place.first - 1) + layout.gap(place.last - 1) or " - " in layout.gap(place.first - 1) + layout.gap(place.last - 1)
            bare = role_of(layout, place) == "" and not layout.lower[place.first - 1].startswith(("населени", "жител", "of", "residents", "and", "и"))
            bare = bare and not (found and 0 <= place.first - found[-1].last <= 1)  # "out of Kyiv, Sumy and Mariupol"
            starts = role_of(layout, place) == "from"
            if place.name not in ("Ukraine", "Russia") and (starts or (not route and not bare)):
                if starts or (leaving and leaving[-1] is found[-1] and 0 <= place.first - found[-1].last <= 1):
                    leaving.append(place)
                found.append(place)
    return leaving if len(leaving) > 1 else found


# What a measure is called in a sentence that says where it holds, and the verbs of holding.
MEASURES = ("regime", "truce", "ceasefire", "pause", "measure", "order", "ban", "ranges", "drills", "режим", "перемири", "пауз", "мер", "приказ", "запрет",
    "полигон", "учени", "реч")
APPLIES = ("appl", "cover", "concern", "extend", "распростран", "касает", "действ", "находятся", "расположен", "относит", "идет")


# "It is to last from noon until midnight along the entire line of contact".
LASTS = ("last", "run", "hold", "appl", "cover", "продлит", "действ", "распростран", "охват")


def applies_to(layout: Layout, attribution: Attribution, sentences: list[int], places: list[PlaceMention]) -> list[PlaceMention]:
    """The places of a next sentence that only says where the measure holds: "The regime applies to Kyiv and Sumy"."""
    last = max(sentences)
    by_sentence = _by_sentence(layout, places, last + 1, last + 4)
    for number in sorted(by_sentence):
        sentence = layout.sentences[number]
        opening = layout.lower[sentence.first : min(sentence.last, sentence.first + 5)]
        at = next((k for k, w in enumerate(opening) if w.startswith(MEASURES)), -1)
        lasts = opening[:1] in (["it"], ["он"], ["она"], ["оно"]) and any(w.startswith(LASTS) for w in opening)
        held = lasts or (at >= 0 and any(w.startswith(APPLIES) for w in layout.lower[sentence.first + at + 1 : min(sentence.last, sentence.first + at + 5)]))
        if held and not any(f.speaker.side != "russia" for f in attribution.frames[number]):
            told = places_between(layout, by_sentence[number], sentence.first, sentence.last) if lasts else by_sentence[number]
            return [p for p in told if p.name not in ("Ukraine", "Russia")]
    return []


LOADED = ("погруз", "грузят", "полигон", "loading", "loaded", "ranges", "training grounds")


def loaded_at(layout: Layout, attribution: Attribution, sentences: list[int], places: list[PlaceMention]) -> list[PlaceMention]:
    """The ranges that troops leave for their bases, told in the next sentences: "at ranges in the Kursk region tanks are being loaded"."""
    last = max(sentences)
    by_sentence = _by_sentence(layout, places, last + 1, last + 4)
    for number in sorted(by_sentence):
        sentence = layout.sentences[number]
        if (any(w.startswith(LOADED) for w in layout.lower[sentence.first : sentence.last])
                and not any(f.speaker.side != "russia" for f in attribution.frames[number])):
            return [p for p in by_sentence[number] if role_of(layout, p) in ("at", "from") and p.name not in NOWHERE]
    return []


def headline_places(layout: Layout, attribution: Attribution, body: str | None, official: str | None, places: list[PlaceMention]) -> list[PlaceMention]:
    """The places of a headline that names the claim's own source: "Shoigu orders the troops back from drills in southern Russia"."""
    headline = layout.sentences[0]
    own = attribution.mentions.get(0, [])
    if not any((m.official == official if m.official else m.body == body) for m in own if m.official or m.body):
        return []
    if any(f.speaker.side != "russia" for f in attribution.frames[0]):
        return []
    inside = places_between(layout, [p for p in places if layout.sentence_of[p.first] == 0], headline.first, headline.last)
    if inside and sides().foreign.first(layout.lower, headline.first, inside[0].first) >= 0:
        # "Putin names the withdrawal of Ukraine's army from Donbas as a condition".
        return []
    return [p for p in inside if role_of(layout, p) in ("from", "at") and p.name not in NOWHERE]


RIVER = frozenset(("Dnipro left bank", "Dnipro", "Dnipro River"))


def across_the_river(layout: Layout, number: int, places: list[PlaceMention]) -> list[PlaceMention]:
    """Who goes to the left bank of the Dnipro in this sentence leaves Kherson, where the text speaks of Kherson."""
    if not layout.has_word("kherson", "херсон"):
        return []
    sentence = layout.sentences[number]
    over = any(p.name in RIVER for p in _by_sentence(layout, places, number, number + 1).get(number, [])) or any(
        layout.lower[n : n + 2] == ["за", "реку"] or layout.lower[n : n + 3] == ["across", "the", "river"] for n in range(sentence.first, sentence.last))
    kherson = next((p for p in places if p.name == "Kherson"), None) if over else None
    return [kherson] if kherson is not None else []


# "Proceed with the withdrawal of troops": an order that takes up what was talked of.
GO_AHEAD = frozenset(words("proceed go start begin commence приступайте приступить начинайте начать"))


def talked_of(layout: Layout, attribution: Attribution, word: int, places: list[PlaceMention]) -> list[PlaceMention]:
    """The places of the nearest sentence around a bare order, whose cue is this word: "it can no longer be supplied, Kherson"."""
    number = layout.sentence_of[word]
    opening = layout.sentences[number].first
    begins = any(layout.lower[n] in GO_AHEAD and (n == opening or any(q in layout.gap(n - 1) for q in "\"“«")) for n in range(max(opening, word - 4), word))
    if not begins or not attribution.quoted(word):
        return []
    by_sentence = _by_sentence(layout, places, number - 4, number + 4)
    for near in sorted(by_sentence, key=lambda n: (n > number, abs(n - number))):
        sentence = layout.sentences[near]
        if near == number or any(f.speaker.side != "russia" for f in attribution.frames[near]):
            continue
        # What a condition names is another matter: "Kherson cannot be supplied, and if the dam …".
        condition = next((n for n in range(sentence.first, sentence.last) if layout.lower[n] in ("если", "if")), sentence.last)
        named = [p for p in places_between(layout, by_sentence[near], sentence.first, condition) if p.name not in NOWHERE and p.name != "Dnipro left bank"]
        if named:
            listed = list(takewhile(lambda pair: is_listed(layout, *pair), pairwise(named)))
            return [named[0], *(p for _, p in listed)]
    return []


NOWHERE = frozenset(words("Ukraine Russia Moscow Kyiv"))
