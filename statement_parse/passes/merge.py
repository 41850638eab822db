"""One reduction is one claim; and the document's answer.

In: the tellings of a text. Out: `Merged`s (tellings of one and the same reduction, with status,
places, body and official), ordered by first mention; and the document's chief source where nothing is
claimed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from ..model import AFFIRMED, NamedTuple, PlaceMention, Speaker
from .attribution import Attribution
from .borrowed import (
    across_the_river,
    applies_to,
    corridor_places,
    headline_places,
    loaded_at,
    talked_of,
)
from .directions import role_of
from .gazetteer import kind_of, narrowest, wider
from .groups import FAMILY, PARTIAL, Group, beside, same
from .layout import Layout
from .lead import LEAD_SENTENCES, item_lead, lead, witnessed
from .place_lists import coordinated
from .sources import source_of
from .telling import Aside, Telling
from .third_parties import ThirdParties

RESUMES = ("resume", "возобновить")
# "Regroup" that leaves no place is no regrouping.
REGROUPS = ("regroup", "regrouping", "перегруппировать", "перегруппировка")


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
    groups: list[Group] = []
    tellings = [t._replace(places=tuple(_about(layout, attribution, t, all_places))) if t.voice is not None and not t.places else t for t in tellings]
    if layout.has_word("херсон", "kherson"):
        # The right bank of the Dnipro is Kherson where the text speaks of Kherson.
        tellings = [t._replace(places=tuple(_right_bank(t.places))) for t in tellings]
        all_places = _right_bank(all_places)
    sourced = [t for t in tellings if t.voice is not None]
    adopted_early: set[int] = set()
    for telling in sourced:
        alone = Group(telling)
        # Attacks that go on again end the truce told last.
        near = beside(groups, len(groups))
        group = next((g for g in (reversed(near) if telling.cue.row in RESUMES else near) if same(g, alone)), None)
        if group is not None:
            group.add(telling)
            continue
        groups.append(alone)
        if not telling.places:
            # "The army was ordered out of Kherson. … 'Proceed with the withdrawal,' said Shoigu": what the order is about stands before.
            # A chronicle told backwards has it behind.
            near_by = [t for t in tellings if t.voice is None and t.places and not t.background
                and -FAR < t.cue.first - telling.cue.first < FAR // 4 and same(alone, Group(t))]
            before = [t for t in near_by if t.cue.first < telling.cue.first]
            for about in before[-2:] or near_by[:1]:
                alone.add(about)
                adopted_early.add(about.cue.start)
    tellings = [t for t in tellings if t.cue.start not in adopted_early]
    aside: list[Aside] = []
    if all(g.denied for g in groups):
        # Beside a refusal only what is told of other places: "Troops have left Gori. … 'We are not leaving Poti,' he said."
        apart = [t for t in tellings if not groups or (t.status in AFFIRMED and t.places
            and all(g.names and g.names.isdisjoint(p.name for p in t.places) for g in groups))]
        adopted = lead(layout, attribution, apart)
    else:
        # A lead of another reduction than those that the text tells on somebody's word.
        begins = min(g.start for g in groups)
        early = [t for t in tellings if t.voice is None and t.places and t.status in AFFIRMED and t.cue.start < begins]
        adopted = lead(layout, attribution, [t for t in early if
            layout.sentence_of[t.cue.first] <= 2 and not any(same(g, Group(t)) for g in groups)])
    if adopted:
        groups.append(Group(*adopted))
        taken = {a.cue for a in adopted}
        tellings = [t for t in tellings if t.cue not in taken]
    for telling in tellings:
        if telling.voice is not None:
            continue
        alone = Group(telling)
        seen = telling.background or witnessed(layout, layout.sentence_of[telling.cue.first])
        group = None if seen else next((g for g in beside(groups, bisect_left(groups, telling.cue.start, key=lambda g: g.start))
            if same(g, alone) and _near_enough(layout, g, alone)), None)
        if group is None and (item := item_lead(layout, attribution, telling)) is not None:
            groups.append(Group(item))
        elif group is None:
            aside.append(Aside(telling.cue.start, telling.cue.end, "no_russian_source"))
        else:
            group.add(telling)
    merged = [_settle(layout, attribution, sorted(g.tellings, key=lambda t: t.cue.start), all_places) for g in groups]
    third = ThirdParties(layout, attribution.mentions, all_places, day)
    kept: list[Merged] = []
    for reduction in sorted(merged, key=lambda m: FAMILY[m.action] == "move"):
        # Of an agreement of all sides nobody says that Russia's own forces leave.
        unowned = FAMILY[reduction.action] == "move" and not reduction.directions and not any(t.owner for t in reduction.tellings)
        agreed = FAMILY[reduction.action] == "move" and not reduction.body and not reduction.official and bool(reduction.directions)
        nowhere = reduction.action == "regroup" and not reduction.directions and reduction.status != "denied"
        if nowhere and all(t.cue.row in REGROUPS for t in reduction.tellings):
            aside.extend(Aside(t.cue.start, t.cue.end, "not_away") for t in reduction.tellings)
        elif (FAMILY[reduction.action] == "fire" or agreed) and third.hold(reduction.directions, [(t.cue, t.first, t.last) for t in reduction.tellings]):
            aside.extend(Aside(t.cue.start, t.cue.end, "third_party") for t in reduction.tellings)
        elif unowned and any(a.reason == "third_party" for a in aside):
            # "Both sides are pulling their guns back from the temple", beside the truce of those two.
            aside.extend(Aside(t.cue.start, t.cue.end, "third_party") for t in reduction.tellings)
        else:
            kept.append(reduction)
    kept.sort(key=lambda m: m.tellings[0].cue.start)
    return kept, aside


def _about(layout: Layout, attribution: Attribution, telling: Telling, places: list[PlaceMention]) -> list[PlaceMention]:
    """What a telling without a place is about: "It can no longer be supplied, Kherson. … «Proceed with the withdrawal», «take them across the river»"."""
    about = talked_of(layout, attribution, telling.cue.first, places)
    if not about and telling.status in AFFIRMED and telling.cue.action in ("withdraw", "regroup"):
        about = across_the_river(layout, layout.sentence_of[telling.cue.first], places)
    return about


def _right_bank(places: Iterable[PlaceMention]) -> list[PlaceMention]:
    return [p._replace(name="Kherson") if p.name == "Dnipro right bank" else p for p in places]


def _lists_corridors(layout: Layout, number: int) -> bool:
    """Whether a sentence lists corridors parted by semicolons."""
    sentence = layout.sentences[number]
    return ";" in layout.reach_of(sentence) and any(w.startswith(("коридор", "corridor")) for w in layout.lower[sentence.first : sentence.last])


# Words over which an order without a place looks back for what it is about.
FAR = 200
# Where the president speaks, and what stays.
SYRIAN_BASES = ("Khmeimim Air Base", "Tartus", "Latakia")


def _near_enough(layout: Layout, group: Group, alone: Group) -> bool:
    """Whether an unsourced telling may join: in the headline or lead, or naming no other place."""
    if layout.sentence_of[alone.tellings[0].cue.first] <= 2:
        return True
    return not alone.names or not group.names or not group.names.isdisjoint(alone.names) or group.fits(alone)


AIRFIELDS = ("аэропорт", "аэродром", "airport", "airfield")
TAKE_OFF = ("вылет", "улет", "отлет", "flew", "took", "take", "depart")


def _settle(layout: Layout, attribution: Attribution, tellings: list[Telling], all_places: list[PlaceMention]) -> Merged:
    chief = _chief(tellings)
    status = _status(tellings)
    told = [t for t in tellings if t.status in AFFIRMED or status not in AFFIRMED]
    if any(t.voice is not None and t.places for t in told):
        # Where the source names the places, the reporter's later sentences only tell them more narrowly.
        sourced = {p.name for t in told if t.voice is not None or layout.sentence_of[t.cue.first] <= LEAD_SENTENCES for p in t.places}
        places = [p for t in told for p in t.places if p.name in sourced or not sourced.isdisjoint(wider(p.name))]
    else:
        places = [p for t in told for p in t.places]
    flown = {p for t in tellings for p in t.places if kind_of(p.name) != "country" and (layout.lower[t.cue.first].startswith(TAKE_OFF)
        or any(w.startswith(AIRFIELDS) for w in layout.lower[max(0, p.first - 3) : p.first]))}
    left = {p.name for p in places if p not in flown}
    # "The last plane took off from Almaty; the troops have left Kazakhstan": the airfield is no place left.
    places = [p for p in places if p not in flown or left.isdisjoint(wider(p.name))]
    names = list(dict.fromkeys(p.name for p in sorted(places)))
    if tellings[0].cue.action == "withdraw" and not any(p.name in SYRIAN_BASES and role_of(layout, p) == "from" for p in places):
        names = [n for n in names if n not in SYRIAN_BASES]
    if len(names) > 1:
        # "to take up defence on the left bank, that is, to leave the right one": where they go.
        names = [n for n in names if n != "Dnipro left bank"]
    directions = narrowest(names)
    if len(directions) < len(names) and (beside := coordinated(layout, places)):
        directions = [n for n in names if n in directions or n in beside]
    action = _action(tellings)
    body, official, body_by, official_by = source_of(layout, attribution, tellings, all_places)
    sentences = [layout.sentence_of[t.cue.first] for t in tellings]
    if status in AFFIRMED and action == "ceasefire" and directions and any(_lists_corridors(layout, n) for n in sentences):
        # "one corridor from Kyiv to Gomel; two from Mariupol; one from Kharkiv".
        places.extend(corridor_places(layout, attribution, sentences, all_places))
        directions = narrowest(list(dict.fromkeys([*names, *(p.name for p in sorted(places))])))
    if status in AFFIRMED and set(directions) <= {"Ukraine"}:
        borrowed = applies_to(layout, attribution, sentences, all_places)
        if not borrowed and action == "ceasefire":
            borrowed = corridor_places(layout, attribution, sentences, all_places)
        if not borrowed and not directions and 0 not in sentences:
            borrowed = headline_places(layout, attribution, body, official, all_places)
        if not borrowed and not directions and any(t.cue.row in ("return to base", "возвращение в ППД") for t in tellings):
            borrowed = loaded_at(layout, attribution, sentences, all_places)
        if borrowed:
            places.extend(borrowed)
            directions = narrowest(list(dict.fromkeys([*names, *(p.name for p in sorted(borrowed))])))
    return Merged(tuple(tellings), chief, action, status, tuple(places), tuple(directions), body, official, body_by, official_by)


def _chief(tellings: list[Telling]) -> Telling:
    """The telling that carries most: the Russian side's quoted words, then one with source and places."""
    def weight(telling: Telling) -> tuple[int, int, int, int]:
        return (telling.voice is not None, telling.quoted and bool(telling.places), bool(telling.places), -telling.cue.start)

    return max(tellings, key=weight)


def _action(tellings: list[Telling]) -> str:
    quoted = [t for t in tellings if t.quoted and t.voice is not None]
    if quoted:
        return quoted[0].cue.action
    sourced = [t for t in tellings if t.voice is not None and t.cue.row not in RESUMES]
    # "Moscow confirms that its army has left. … the ministry said that the units had been regrouped": the body's own word.
    sourced = [t for t in sourced if t.voice is not None and t.voice.speaker.body] or sourced
    actions = [t.cue.action for t in sourced or tellings]
    if any(t.mark in PARTIAL and t.cue.action == "halt" for t in tellings) and not any(t.mark for t in tellings if t.cue.action == "ceasefire"):
        # The moratorium on energy strikes is a truce by name only.
        return "halt"
    if "ceasefire" in actions:
        return "ceasefire"
    return actions[0]



def _status(tellings: list[Telling]) -> str:
    """The latest status that the tellings report."""
    sourced = [t for t in tellings if t.voice is not None] or tellings
    statuses = [t.status for t in sourced]
    if all("/ could /" in t.rule for t in sourced) and any(t.status == "announced" for t in tellings):
        # "agreements that could end fighting … a ceasefire will come into force": what will be outdoes what could.
        return "announced"
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
