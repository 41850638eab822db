"""One reduction is one claim; and the document's answer.

In: the tellings of a text. Out: `Reduction`s (tellings of one and the same reduction, with status,
places, body and official), ordered by first mention; and the document's chief source where nothing is
claimed.
"""

from __future__ import annotations

from typing import NamedTuple

from ..model import AFFIRMED, PlaceMention, Speaker
from .attribution import Attribution, Voice
from .claims import Aside, Telling
from .directions import narrowest, places_between, role_of, wider
from .layout import Layout
from .sources import source_of

# Where a truce is one between others: Russia mediates, it does not stop.
THIRD_PARTIES = frozenset(("Nagorno-Karabakh", "Armenia", "Azerbaijan", "Libya", "Israel", "Gaza", "Gaza Strip", "Lebanon", "Iran", "Sudan", "Yemen", "Turkey", "Tripoli", "India", "Pakistan"))
# Before 2022 Russia called itself no party there.
DONBAS = frozenset(("Donbas", "Donetsk", "Luhansk"))
FAMILY = {"reduce": "move", "withdraw": "move", "regroup": "move", "ceasefire": "fire", "halt": "fire"}


class Merged(NamedTuple):
    """One reduction with its answer; `tellings` in text order, `chief` the one that carries most."""

    tellings: tuple[Telling, ...]
    chief: Telling
    action: str
    status: str
    places: tuple[PlaceMention, ...]
    directions: tuple[str, ...]
    body: str | None
    official: str | None
    body_by: Speaker | None
    official_by: Speaker | None


def merge(layout: Layout, attribution: Attribution, tellings: list[Telling], all_places: list[PlaceMention], day: str = "") -> tuple[list[Merged], list[Aside]]:
    """The reductions that the Russian side claims, and the tellings that no Russian source stands behind."""
    groups: list[list[Telling]] = []
    sourced = [t for t in tellings if t.voice is not None]
    for telling in sourced:
        group = next((g for g in groups if _same(g, telling)), None)
        if group is None:
            groups.append([telling])
        else:
            group.append(telling)
    aside: list[Aside] = []
    if not groups:
        adopted = _lead(layout, attribution, tellings)
        if adopted:
            groups.append(adopted)
            tellings = [t for t in tellings if t.cue not in [a.cue for a in adopted]]
    for telling in tellings:
        if telling.voice is not None:
            continue
        group = next((g for g in groups if _same(g, telling) and _near_enough(layout, g, telling)), None)
        if group is None or telling.background:
            aside.append(Aside(telling.cue.start, telling.cue.end, "no_russian_source"))
        else:
            group.append(telling)
    merged = [_settle(layout, attribution, sorted(g, key=lambda t: t.cue.start), all_places) for g in groups]
    others = THIRD_PARTIES | (DONBAS if day and day < "2022-02-24" else frozenset())
    for reduction in [m for m in merged if FAMILY[m.action] == "fire" and m.directions and set(m.directions) <= others]:
        merged.remove(reduction)
        aside.extend(Aside(t.cue.start, t.cue.end, "third_party") for t in reduction.tellings)
    merged.sort(key=lambda m: m.tellings[0].cue.start)
    return merged, aside


LEAD_SENTENCES = 4


def _lead(layout: Layout, attribution: Attribution, tellings: list[Telling]) -> list[Telling]:
    """The first telling of a text whose next sentences say it on a Russian source's word."""
    for telling in tellings:
        number = layout.sentence_of[telling.cue.first]
        if telling.voice is not None or number > LEAD_SENTENCES or telling.background:
            continue
        for ahead in range(number, min(number + 4, len(layout.sentences))):
            frames = attribution.frames[ahead]
            if not frames:
                continue
            frame = frames[0]
            if frame.speaker.side != "russia" or not (frame.speaker.body or frame.speaker.official) or ahead > number and _other_matter(layout, tellings, ahead):
                return []
            return [telling._replace(voice=Voice(frame.speaker, "lead", frame.kind == "decide"), rule=telling.rule + " / lead")]
    return []


def _other_matter(layout: Layout, tellings: list[Telling], number: int) -> bool:
    """Whether a sentence is long enough to say something of its own, and none of it is the reduction."""
    sentence = layout.sentences[number]
    return sentence.last - sentence.first > 45


def _names(tellings: list[Telling]) -> list[str]:
    names: list[str] = []
    for telling in tellings:
        for place in telling.places:
            if place.name not in names:
                names.append(place.name)
    return names


def _same(group: list[Telling], telling: Telling) -> bool:
    """Whether a telling tells the group's reduction: one family of action, places that fit, no clash of denial."""
    if FAMILY[group[0].cue.action] != FAMILY[telling.cue.action]:
        return False
    if (telling.status == "denied") != (group[0].status == "denied"):
        return False
    marks = {t.mark for t in group if t.mark}
    if marks and telling.mark and telling.mark not in marks or ("assault" in marks) != (telling.mark == "assault"):
        return False
    bodies = {t.voice.speaker.body for t in group if t.voice is not None and t.voice.speaker.body}
    other = telling.voice.speaker.body if telling.voice is not None else None
    ours, theirs = narrowest(_names(group)), narrowest(_names([telling]))
    if not ours or not theirs:
        return True
    if set(ours) & set(theirs):
        return True
    if other and bodies and other not in bodies and telling.voice is not None and not telling.voice.speaker.official and group[0].cue.action == "withdraw":
        return False
    broad = {"Ukraine", "line of contact", "Ukraine border"}
    if set(ours) <= broad or set(theirs) <= broad:
        return True
    if FAMILY[telling.cue.action] == "move" and "reduce" in (telling.cue.action, group[0].cue.action) and telling.cue.action != group[0].cue.action:
        # A withdrawal from Bucha is not the cut near Kyiv.
        return False
    return any(a in wider(b) or b in wider(a) for a in ours for b in theirs)


# Where the president speaks, and what stays.
SYRIAN_BASES = ("Khmeimim Air Base", "Tartus", "Latakia")


def _near_enough(layout: Layout, group: list[Telling], telling: Telling) -> bool:
    """Whether an unsourced telling may join: in the headline or lead, or naming no other place."""
    if layout.sentence_of[telling.cue.first] <= 2:
        return True
    ours, theirs = narrowest(_names(group)), narrowest(_names([telling]))
    return not theirs or not ours or bool(set(ours) & set(theirs)) or any(a in wider(b) or b in wider(a) for a in ours for b in theirs)


def _settle(layout: Layout, attribution: Attribution, tellings: list[Telling], all_places: list[PlaceMention]) -> Merged:
    chief = _chief(tellings)
    status = _status(tellings)
    places = [p for t in tellings if t.status in AFFIRMED or status not in AFFIRMED for p in t.places]
    names = list(dict.fromkeys(p.name for p in sorted(places)))
    names = _banks(layout, names, places)
    if tellings[0].cue.action == "withdraw" and not any(p.name in SYRIAN_BASES and role_of(layout, p) == "from" for p in places):
        names = [n for n in names if n not in SYRIAN_BASES]
    if "Syria" in names and tellings[0].cue.action == "withdraw":
        # The bases in Syria are where the order is given, or what stays.
        names = [n for n in names if n not in SYRIAN_BASES]
    directions = narrowest(names)
    action = _action(tellings, chief)
    if action == "ceasefire" and status in AFFIRMED and set(directions) <= {"Ukraine"}:
        corridor = _corridor_places(layout, attribution, tellings, all_places)
        if corridor:
            places.extend(corridor)
            directions = narrowest(list(dict.fromkeys([*names, *(p.name for p in sorted(corridor))])))
    body, official, body_by, official_by = source_of(layout, attribution, tellings)
    return Merged(tuple(tellings), chief, action, status, tuple(places), tuple(directions), body, official, body_by, official_by)


CORRIDOR = ("corridor", "evacuat", "коридор", "эвакуац", "выход", "выезд")


def _corridor_places(layout: Layout, attribution: Attribution, tellings: list[Telling], places: list[PlaceMention]) -> list[PlaceMention]:
    """For a truce for corridors: the places from which people leave, in the sentences around."""
    numbers = {layout.sentence_of[t.cue.first] for t in tellings}
    low, high = max(0, min(numbers) - 5), max(numbers) + 8
    found: list[PlaceMention] = []
    chain = False
    for number in range(low, min(high, len(layout.sentences))):
        sentence = layout.sentences[number]
        opens = layout.lower[sentence.first : sentence.first + 1] in (["из"], ["from"], ["с"])
        chain = chain and opens or any(word.startswith(CORRIDOR) for word in layout.lower[sentence.first : sentence.last])
        if not chain:
            continue
        if any(f.speaker.side not in ("russia", "proxy") for f in attribution.frames[number]):
            continue
        inside = [p for p in places if layout.sentence_of[p.first] == number]
        for place in places_between(layout, inside, sentence.first, sentence.last):
            route = "—" in layout.gap(place.first - 1) + layout.gap(place.last - 1) or " - " in layout.gap(place.first - 1) + layout.gap(place.last - 1)
            bare = role_of(layout, place) == "" and not layout.lower[place.first - 1].startswith(("населени", "жител", "of", "residents", "and", "и"))
            if place.name not in ("Ukraine", "Russia") and not route and not bare:
                found.append(place)
    return found


def _banks(layout: Layout, names: list[str], places: list[PlaceMention]) -> list[str]:
    """The right bank of the Dnipro is Kherson where the text speaks of Kherson; the left bank is where they go."""
    lower = layout.lower
    kherson = any(word.startswith(("херсон", "kherson")) for word in lower)
    out = []
    for name in names:
        if name == "Dnipro right bank" and kherson:
            name = "Kherson"
        if name not in out:
            out.append(name)
    return out


def _chief(tellings: list[Telling]) -> Telling:
    """The telling that carries most: the Russian side's quoted words, then one with source and places."""
    def weight(telling: Telling) -> tuple[int, int, int, int]:
        return (telling.voice is not None, telling.quoted and bool(telling.places), bool(telling.places), -telling.cue.start)

    return max(tellings, key=weight)


def _action(tellings: list[Telling], chief: Telling) -> str:
    quoted = [t for t in tellings if t.quoted and t.voice is not None]
    if quoted:
        return quoted[0].cue.action
    sourced = [t for t in tellings if t.voice is not None and t.cue.row not in ("resume", "возобновить")]
    actions = [t.cue.action for t in sourced or tellings]
    if "ceasefire" in actions:
        return "ceasefire"
    return actions[0]


def _status(tellings: list[Telling]) -> str:
    """The latest status that the tellings report."""
    sourced = [t for t in tellings if t.voice is not None] or tellings
    statuses = [t.status for t in sourced]
    if "ended" in statuses or any(t.status == "ended" and t.cue.form == "noun" for t in tellings):
        return "ended"
    if "completed" in statuses:
        return "completed"
    firm = [t for t in sourced if t.status == "announced" and t.voice is not None and (t.voice.decides or " in force " in t.rule)]
    if "conditional" in statuses and not firm:
        return "conditional"
    if "announced" in statuses:
        return "announced"
    return statuses[0]
