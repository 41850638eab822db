"""Which places a telling keeps of its clause's, and which it takes up: "these areas", "the border".

In: the layout, the attribution, a cue, the places of the text. Out: place mentions, or whether one of them
is another's. It knows nothing of status.
"""

from __future__ import annotations

from ..model import Cue, PlaceMention
from ..vocabulary.bodies import NATION_OF
from ..vocabulary.words import words
from .attribution import Attribution
from .clauses import PlaceTable
from .directions import role_of
from .doers import MOVES
from .gazetteer import wider
from .layout import Layout
from .objects import objects
from .place_lists import is_listed
from .scope import in_condition

KIND_ECHOES = (("island", words("island остров острова острове")),
    ("site", words("plant station станции станция станцию станцией завод завода комбинат комбината предприятия")))
# Nouns that take up a place named before: "the town was left", "город оставили".
PLACE_ECHOES = frozenset(words(
    "station zone city town island village settlement plant there region areas territory села сел деревни зоне зоны город города городе остров острова острове "
    "поселок село оттуда там населенный завод завода заводе комбинат комбината комбинате комбинату предприятия станции станция станцию районах местах"))


def taken_up(layout: Layout, cue: Cue, table: PlaceTable, low: int, high: int) -> list[PlaceMention]:
    """The place that a noun beside the cue takes up from the two sentences before."""
    ours = any(word in ("их", "them") for word in layout.lower[max(low, cue.first - 1) : min(high, cue.last + 2)])
    if not ours and not any(word in PLACE_ECHOES for word in layout.lower[max(low, cue.first - 7) : min(high, cue.last + 9)]):
        return []
    around = layout.lower[max(low, cue.first - 7) : min(high, cue.last + 7)]
    kind = next((k for k, echoes in KIND_ECHOES if any(w in echoes for w in around)), "")
    if kind:
        earlier = table.last_of(kind, cue.first)
        if earlier is not None:
            return [earlier]
    number = layout.sentence_of[cue.first]
    these = any(word in ("этих", "названных", "these", "those", "named", "указанных")
        for word in layout.lower[max(low, cue.first - 7) : min(high, cue.last + 9)])
    for back in range(number - 1, number - (7 if these else 3), -1):
        kept = table.between(back, layout.sentences[back].first, layout.sentences[back].last) if back >= 0 else []
        kept = [p for p in kept if p.name not in ("Ukraine", "Russia", "Dnipro left bank")]
        if any(p.name != "Kyiv" for p in kept):
            return kept
    return []


def own_of(layout: Layout, attribution: Attribution, cue: Cue, places: list[PlaceMention], condition: int) -> list[PlaceMention]:
    """Of a clause's places those of the cue; `condition` is the number of the word that opens the sentence's condition, or -1."""
    kept = [p for p in places if not in_condition(layout, cue, p.first, condition) and not of_their_move(layout, cue, p)
        and not in_title(layout, attribution, p) and not (cue.row in BASE_ROWS and is_base(layout, cue, p))]
    if cue.action in MOVES and cue.form == "verb":
        kept = _before_arrival(layout, kept)
    if cue.action != "ceasefire" and (beside := [p for p in kept if not _parted(layout, p, cue)]):
        # "Собрать силы под Донецком: Минобороны объяснило, почему войска ушли из Изюма".
        kept = beside
    if attribution.quoted(cue.first):
        # «Мы ушли», — сказал он на церемонии в Алма-Ате: where it was said.
        said = [f.at for f in attribution.frames[layout.sentence_of[cue.first]] if f.at >= cue.last]
        kept = [p for p in kept if attribution.quoted(p.first) or not said or p.first < said[0]]
    if cue.action == "regroup" and (better := objects().better.first(layout.lower, cue.last, min(len(layout.lower), cue.last + 12))) >= 0:
        # "fell back to more favourable positions near the reservoir": where they went.
        kept = [p for p in kept if p.first < better or role_of(layout, p) == "from"]
    if cue.action == "regroup" and cue.form == "verb":
        # "The forces in the Izium area would regroup in the Donetsk area": where they are, and where to.
        stand = [p for p in kept if p.last <= cue.first and objects().forces.first(layout.lower, max(0, p.first - 6), p.first) >= 0]
        kept = [p for p in kept if not stand or p.first < cue.first or any(s.name in wider(p.name) for s in stand)]
    return kept


def _before_arrival(layout: Layout, places: list[PlaceMention]) -> list[PlaceMention]:
    """Of places left and places behind them only those left: "taken out of Gori, and stood in Abkhazia again"."""
    left = [p for p in places if role_of(layout, p) == "from"]
    kept: list[PlaceMention] = []
    arrived: PlaceMention | None = None
    for place in places:
        role = role_of(layout, place)
        there = role == "at" and bool(left) and place.first > left[0].first and not any(
            place.name in wider(p.name) or is_listed(layout, p, place) for p in kept)
        if there or (arrived is not None and not role and is_listed(layout, arrived, place)):
            arrived = place
        else:
            kept.append(place)
    return kept


def _parted(layout: Layout, place: PlaceMention, cue: Cue) -> bool:
    """Whether a colon stands between a place and the cue behind it."""
    return any(":" in layout.gap(n) for n in range(place.last - 1, cue.first))


BASE_ROWS = ("return to base", "возвращение в ППД")
BORDERS = frozenset(words("border borders границы границ границе"))
AT_BORDERS = frozenset(words("from near at along от у с"))
OTHER_BORDERS = frozenset(words("with between of guard guards region regions area areas с со между"))


def the_border(layout: Layout, cue: Cue, low: int, high: int) -> tuple[PlaceMention, ...]:
    """"Russia pulls some troops back from the border", where the text speaks of Ukraine: its border."""
    lower = layout.lower
    for number in range(max(low, cue.first - 10), min(high, cue.last + 10)):
        if lower[number] not in BORDERS or not AT_BORDERS.intersection(lower[max(low, number - 2) : number]):
            continue
        behind = number + 1 < high and (lower[number + 1] in OTHER_BORDERS or layout.capital(number + 1))
        if not behind and (layout.has_word("ukrain") or layout.has_word("украин")):
            return (PlaceMention(layout.starts[number], layout.ends[number], number, number + 1, "Ukraine border", "noun", True),)
    return ()


def of_their_move(layout: Layout, cue: Cue, place: PlaceMention) -> bool:
    """Whether a place is where the other side moves: "cease fire after the withdrawal of Kyiv's troops from Donetsk"."""
    between = layout.lower[cue.last : place.first]
    if "even" in between and between[between.index("even") + 1 :][:1] == ["as"]:
        # "units set off for home, even as the West accused Moscow of adding troops near Ukraine".
        return True
    if place.last <= cue.first and layout.lower[place.last] in ("as", "while") and layout.lower[place.last + 1 : place.last + 2] != ["well"]:
        # "Ukraine's flag over Kupiansk as Moscow confirms that its army has left Balakliia".
        return True
    if "after" in between and any(w in ("build", "buildup", "war", "conflict") for w in between):
        # "after a build-up of troops to the south of Ukraine".
        return True
    if between[:1] in (["came"], ["comes"]) and any(w in ("as", "after", "amid", "when") for w in between):
        # "The retreat came as Ukrainian forces pressed on around Snihurivka".
        return True
    if cue.action not in ("ceasefire", "halt") or not any(w in ("after", "once", "following", "после") for w in between):
        return False
    return any(NATION_OF.get(w) == "ukraine" for w in between) and any(w.startswith(("withdr", "leav", "pull", "вывод", "отвод", "уход")) for w in between)


TITLE_LINKS = frozenset(words("in the area zone of region в зоне районе"))


def in_title(layout: Layout, attribution: Attribution, place: PlaceMention) -> bool:
    """"the commander of the group of forces in the zone of the operation": a part of somebody's post."""
    for mention in attribution.mentions.get(layout.sentence_of[place.first], []):
        if not 0 < place.first - mention.last <= 4:
            continue
        gap = layout.lower[mention.last : place.first]
        if mention.kind == "person" and all(w in TITLE_LINKS for w in gap):
            return any(w.startswith(("command", "group", "командующ", "группиров")) for w in layout.lower[mention.first + 1 : mention.last])
    return False


LEAVING_AFTER = frozenset(words(
    "drills exercises maneuvers manoeuvres training учений учения маневров after following from where which who that из с после где которые которая "
    "проводившие завершившие участвовавшие"))


def is_base(layout: Layout, cue: Cue, place: PlaceMention) -> bool:
    """Whether a place behind a return only tells where the bases are: "returned to their bases in Chechnya and Dagestan"."""
    base = objects().bases.first(layout.lower, cue.last, min(place.first, cue.last + 14))
    reached = layout.lower[cue.first].startswith(("reached", "arriv", "прибы", "пришл"))
    after = base if base >= 0 else cue.last if reached else place.last
    return after <= place.first and not any(w in LEAVING_AFTER for w in layout.lower[after + 1 : place.first])
