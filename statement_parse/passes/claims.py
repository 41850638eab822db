"""From cues to tellings, and what only the whole text shows of them.

In: the layout, the attribution, cues and places. Out: `Telling`s, one for each cue that tells a Russian
reduction (with or without a source of its own), and the spans set aside with their reasons.
"""

from __future__ import annotations

from collections.abc import Callable

from ..model import Cue, PlaceMention
from ..vocabulary.cues import REPORTS, RETRACTED
from ..vocabulary.matching import Cues
from ..vocabulary.words import words
from .attribution import Attribution
from .clauses import Clauses, PlaceTable
from .doers import MOVES
from .gazetteer import kind_of, wider
from .layout import Layout
from .own_places import taken_up, the_border
from .owners import third_forces
from .telling import Aside, Telling, read_cue

RELATIVE = frozenset(words("that which who которые который которая которых которому"))


class _Tables:
    __slots__ = ("reports", "retracted")

    def __init__(self) -> None:
        self.retracted = Cues(RETRACTED)
        self.reports = Cues(REPORTS)


_TABLES = _Tables()


def tell(layout: Layout, attribution: Attribution, cues: list[Cue], places: list[PlaceMention]) -> tuple[list[Telling], list[Aside]]:
    """The tellings of Russian reductions in the text, and what was set aside."""
    tellings, aside = _one_by_one(layout, attribution, cues, places)
    tellings = _nobodys(layout, tellings, aside)
    if any(a.by_owner and third_forces(layout, a.start) for a in aside):
        # "The Syrian government forces would cease fire": the truce that the headline gives to Russia is theirs.
        tellings = _without(tellings, aside, lambda t: t.cue.action == "ceasefire" and not t.owner, "other_side")
    if any(a.reason == "third_party" for a in aside):
        # "Russia welcomes the truce. … The ceasefire has come into force": the one that it welcomes.
        tellings = _without(tellings, aside, lambda t: not t.owner and not (t.voice is not None and t.voice.decides)
            and (t.cue.action == "ceasefire" or (t.cue.action in MOVES and not t.places)), "third_party")
    if tellings and (retracted := _retracted(layout)) >= 0:
        # What is told long after the retraction is another matter.
        tellings = [t._replace(status="denied", rule=t.rule + " / retracted") if t.cue.action in ("withdraw", "regroup")
            and layout.sentence_of[t.cue.first] <= retracted + 4 else t for t in tellings]
    return tellings, aside


def _one_by_one(layout: Layout, attribution: Attribution, cues: list[Cue], places: list[PlaceMention]) -> tuple[list[Telling], list[Aside]]:
    """Each cue read in turn, with the places that it takes up from the sentences before."""
    tellings: list[Telling] = []
    aside: list[Aside] = []
    table, clauses = PlaceTable(layout, places), Clauses(layout)
    stretches: dict[int, list[tuple[int, int]]] = {}
    for cue in cues:
        stretches.setdefault(layout.sentence_of[cue.first], []).append(clauses.around(cue))
    for cue in cues:
        rivals = stretches[layout.sentence_of[cue.first]]
        outcome = read_cue(layout, attribution, cue, table, clauses, rivals if len(rivals) > 1 else [])
        if isinstance(outcome, Telling):
            outcome = _with_places(layout, cue, table, outcome)
            if not outcome.owner and aside and _goes_on(layout, cue, aside[-1]):
                outcome = Aside(cue.start, cue.end, "other_side", True)
        if isinstance(outcome, Aside):
            aside.append(outcome)
        else:
            tellings.append(outcome)
    return tellings, aside


def _with_places(layout: Layout, cue: Cue, table: PlaceTable, telling: Telling) -> Telling:
    """The telling with the place named before, where its own words name none or only the region."""
    if not telling.places:
        telling = telling._replace(places=tuple(taken_up(layout, cue, table, telling.first, telling.last)))
    elif all(kind_of(p.name) != "front" and p.form == "adjective" for p in telling.places):
        # "left the town in the north of Donetsk region": the town named before.
        town = taken_up(layout, cue, table, telling.first, telling.last)
        if town and {p.name for p in telling.places} <= set(wider(town[0].name)):
            telling = telling._replace(places=tuple(town))
    if not telling.places and cue.action in MOVES:
        telling = telling._replace(places=the_border(layout, cue, telling.first, telling.last))
    return telling


def _nobodys(layout: Layout, tellings: list[Telling], aside: list[Aside]) -> list[Telling]:
    """What is left when the movements that name nobody are set aside in a text where the others are the enemy's."""
    foreign = [a for a in aside if a.reason == "other_side" and a.by_owner]
    if not foreign or any(t.owner == "russia" for t in tellings if t.cue.action in MOVES):
        return tellings
    # "Who is leaving Kursk".
    told = {layout.sentence_at(a.start) for a in foreign}
    return _without(tellings, aside, lambda t: t.cue.action in MOVES and not t.owner
        and (layout.sentence_of[t.cue.first] <= 1 or (t.quoted and layout.sentence_of[t.cue.first] - 1 in told))
        and not (t.voice is not None and t.voice.rule == "decide" and bool(t.voice.speaker.official)), "other_side")


def _without(tellings: list[Telling], aside: list[Aside], theirs: Callable[[Telling], bool], reason: str) -> list[Telling]:
    """The tellings that are not theirs; those that are go among what is set aside."""
    kept: list[Telling] = []
    for telling in tellings:
        if theirs(telling):
            aside.append(Aside(telling.cue.start, telling.cue.end, reason))
        else:
            kept.append(telling)
    return kept


def _goes_on(layout: Layout, cue: Cue, earlier: Aside) -> bool:
    """Whether a verb goes on with another's movement: "остатки рот бригады оставили опорный пункт и отошли за реку"."""
    before = layout.word_at(earlier.start)
    if not (earlier.by_owner and cue.form == "verb" and cue.action in MOVES and layout.sentence_of[before] == layout.sentence_of[cue.first]):
        return False
    # "The Kurdish units that were to be withdrawn … have left": the main verb has the subject of the clause inside it.
    inside = any(w in RELATIVE for w in layout.lower[max(0, before - 5) : before])
    joined = layout.lower[cue.first - 1] in ("и", "and") and "," not in layout.gap(cue.first - 2)
    return 0 < cue.first - before <= (24 if inside or joined else 6) and (inside or layout.lower[cue.first - 1] in ("и", "and"))


def _retracted(layout: Layout) -> int:
    """The last sentence that says that a report was taken back, or -1: "TASS annulled the news as published by mistake"."""
    tables, lower = _TABLES, layout.lower
    return max((number for number, s in enumerate(layout.sentences)
        if tables.retracted.first(lower, s.first, s.last) >= 0 and tables.reports.first(lower, s.first, s.last) >= 0), default=-1)
