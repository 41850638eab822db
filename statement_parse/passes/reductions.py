"""Find wordings that may tell a reduction, each with the action that its object gives.

In: a `Layout`. Out: `Cue`s in text order and the spans whose object makes them no military matter.
It knows verbs, nouns and objects, and nothing of who says it, of whose forces, or of negation.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from ..model import Cue
from ..vocabulary import reductions as table
from ..vocabulary.matching import Cues, StemIndex
from ..vocabulary.reductions import REDUCTIONS, Reduction
from .layout import Layout

AFTER = 9
BEFORE = 8
# Verbs that tell a withdrawal even where no forces are named in the clause.
STRONG_LEAVE = (
    "withdr", "pull", "retreat", "drawdown", "pullout", "pullback", "disengag", "draw", "fall", "fell", "отвес", "отвел", "отвед", "отвод", "вывес", "вывел", "вывед", "вывод", "отсту", "отход", "отош", "отой", "відве", "виве", "увод", "увел",
)
STRONG_REGROUP = ("regroup", "redeploy", "reposition", "re", "перегру", "передис")
ORIGIN_WORDS = frozenset("from из с со out".split())


class NotMilitary(NamedTuple):
    """A stop or a cut of something that is no military action: half-open in the view."""

    start: int
    end: int


@lru_cache(maxsize=1)
def _index() -> StemIndex[Reduction]:
    return StemIndex((stem, row) for row in REDUCTIONS for stem in row.stems.split("|"))


class _Objects:
    """The object tables, ready to be asked for a word; `kind` is fire, attack, activity, forces or other."""

    __slots__ = ("forces", "fire", "attack", "activity", "other", "bases", "better")

    def __init__(self) -> None:
        self.forces = Cues(table.FORCES_EN, table.FORCES_RU)
        self.fire = Cues(table.FIRE_EN, table.FIRE_RU)
        self.attack = Cues(table.ATTACK_EN, table.ATTACK_RU)
        self.activity = Cues(table.ACTIVITY_EN, table.ACTIVITY_RU)
        self.other = Cues(table.NOT_MILITARY_EN, table.NOT_MILITARY_RU)
        self.bases = Cues(table.BASES_EN, table.BASES_RU)
        self.better = Cues(table.BETTER_LINES)


@lru_cache(maxsize=1)
def objects() -> _Objects:
    """The object tables as matchers."""
    return _Objects()


def find_reductions(layout: Layout) -> tuple[list[Cue], list[NotMilitary]]:
    """All cues of the text in order, none inside another, and the spans set aside as not military."""
    index, lower = _index(), layout.lower
    cues: list[Cue] = []
    aside: list[NotMilitary] = []
    for sentence in layout.sentences:
        if sentence.furniture:
            continue
        at = sentence.first
        while at < sentence.last:
            hits = index.all_at(lower, at)
            step = 1
            for size, row in hits:
                cue = _cue(layout, at, at + size, row, sentence.first, sentence.last)
                if cue is None:
                    continue
                if isinstance(cue, NotMilitary):
                    aside.append(cue)
                elif not (cues and cues[-1].last > cue.first):
                    cues.append(cue)
                step = size
                break
            at += step
    return cues, aside


def _cue(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | NotMilitary | None:
    group = row.group
    if row.id == "ceasefire" and last < high and layout.lower[last] in ("line", "lines", "zone", "zones", "monitors", "monitoring", "negotiations", "talks"):
        # "the ceasefire line": it only names something else.
        return None
    if row.id in ("moratorium", "мораторий"):
        other = objects().other.first(layout.lower, last, min(high, last + 5))
        if other >= 0 and objects().attack.first(layout.lower, last, min(high, last + 5)) < 0:
            return NotMilitary(layout.starts[first], layout.ends[other])
    if group in ("truce", "halt"):
        return _made(layout, first, last, "ceasefire" if group == "truce" else "halt", row)
    if group == "stop":
        return _stop(layout, first, last, row, low, high)
    if group == "phrasal":
        return _phrasal(layout, first, last, row, low, high)
    if group == "none":
        return _none(layout, first, last, row, low, high)
    if group == "freeze":
        near = lower_between(layout, max(low, first - 3), min(high, last + 5))
        if any(w.startswith(("conflict", "front", "line", "hostil", "war", "fighting", "конфликт", "фронт", "линии", "лини", "боев", "войн")) for w in near):
            return _made(layout, first, last, "ceasefire", row)
        return None
    if group == "resume":
        return _resume(layout, first, last, row, low, high)
    if group == "cut":
        return _cut(layout, first, last, row, low, high)
    if group == "leave":
        return _leave(layout, first, last, row, low, high)
    if group == "base":
        return _base(layout, first, last, row, low, high)
    if group == "regroup":
        return _regroup(layout, first, last, row, low, high)
    return _spare(layout, first, last, row, low, high)


def lower_between(layout: Layout, start: int, end: int) -> list[str]:
    """The lower-case words [start, end)."""
    return layout.lower[start:end]


def _made(layout: Layout, first: int, last: int, action: str, row: Reduction) -> Cue:
    return Cue(layout.starts[first], layout.ends[last - 1], first, last, action, row.form, tense_of(layout, first, last, row), row.id)


def _barrier(layout: Layout, number: int) -> bool:
    """Whether an object behind this word's gap is out of reach."""
    gap = layout.gap(number)
    return ";" in gap or ":" in gap or " — " in gap or "." in gap.strip() and len(gap.strip()) == 1


def _reach(layout: Layout, start: int, end: int, step: int) -> list[int]:
    """The word numbers from start towards end (exclusive) up to the first barrier."""
    numbers: list[int] = []
    number = start
    if step > 0 and start > 0 and _barrier(layout, start - 1) or step < 0 and _barrier(layout, start):
        return numbers
    while (number < end) if step > 0 else (number > end):
        numbers.append(number)
        if _barrier(layout, number if step > 0 else number - 1):
            break
        number += step
    return numbers


def _stop(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | NotMilitary | None:
    """A stop and its nearest object: ahead first, behind it for passives ("the offensive was suspended")."""
    asked, lower = objects(), layout.lower
    passive = _passive(layout, first, last)
    if passive and asked.fire.first(lower, last, min(high, last + 3)) >= 0 or asked.attack.first(lower, last, min(high, last + 3)) >= 0:
        passive = False
    ways = [_reach(layout, last, min(high, last + AFTER), 1)]
    reach = 16 if lower[first] in ("cease", "stop", "ceases", "stops", "ceased", "stopped") else BEFORE
    back = _reach(layout, first - 1, max(low - 1, first - 1 - reach), -1)
    if passive:
        ways = [back, ways[0]] if row.language == "en" else [ways[0][:5], back]
    elif row.language == "ru" and row.form == "verb":
        ways = [ways[0], back]
    if row.form == "noun" and lower[first].startswith(("pause", "пауз")) and any("дневн" in w or "часов" in w or w in ("day", "hour") for w in lower[max(low, first - 2) : first]):
        # "a three-day pause", "трехдневную паузу": all fire stops for a time.
        return _made(layout, first, last, "ceasefire", row)
    for numbers in ways:
        for number in numbers:
            if asked.other.at(lower, number) and not asked.attack.at(lower, number):
                return NotMilitary(layout.starts[min(first, number)], layout.ends[max(last - 1, number)])
            # "stop the ceasefire", "end of the truce": the truce itself is the cue.
            hit = _index().at(lower, number)
            if hit is not None and hit[1].group == "truce":
                return None
            if asked.fire.at(lower, number) and not _held_back(lower, number):
                return _made(layout, first, last, "ceasefire", row)
            if asked.attack.at(lower, number):
                return _made(layout, first, last, "halt", row)
    return None


def _none(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    """"There will be no strikes", "ударов не будет": attacks that are promised not to come."""
    asked, lower = objects(), layout.lower
    if row.language == "ru":
        if first == low or lower[first - 1] != "не":
            return None
        for number in range(first - 2, max(low, first - 13) - 1, -1):
            fire = asked.fire.at(lower, number)
            if (fire or asked.attack.at(lower, number)) and lower[number].endswith(("ов", "ев", "ий", "ак", "ок", "ния", "штурма")):
                return _made(layout, number, last, "ceasefire" if fire else "halt", row)
        return None
    for number in range(last, min(high, last + 4)):
        fire = asked.fire.at(lower, number)
        if fire or asked.attack.at(lower, number):
            if lower[first] == "without" and not any(w.startswith(("week", "day", "agree", "yes")) for w in lower[max(low, first - 5) : first]):
                return None
            if any(w in ("week", "days", "yes", "will", "would", "agreed", "agrees", "agree", "promised", "consented", "ordered", "shall", "to") for w in (*lower[max(low, first - 8) : first], *lower[number : min(high, number + 8)])):
                return _made(layout, first, number + 1, "ceasefire" if fire else "halt", row)
            return None
    return None


PARTICLES = frozenset("off out away back home".split())


def _phrasal(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    """"took its forces off the island": a verb, the forces, and the particle that sends them away."""
    asked, lower = objects(), layout.lower
    forces = asked.forces.first(lower, last, min(high, last + 5))
    if forces < 0 or any(w in ("as", "when", "while", "after", "and") for w in lower[last:forces]):
        return None
    particle = next((n for n in range(forces + 1, min(high, forces + 4)) if lower[n] in PARTICLES), -1)
    if particle < 0 or any(_barrier(layout, n) or "," in layout.gap(n) for n in range(last - 1, particle)):
        return None
    return _made(layout, first, particle + 1, "withdraw", row)


def _resume(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    """Attacks go on again: the end of a halt or of a truce."""
    asked, lower = objects(), layout.lower
    ahead = _reach(layout, last, min(high, last + 8), 1)
    back = _reach(layout, first - 1, max(low - 1, first - 1 - 6), -1)
    if lower[first].startswith(("вернул", "returned", "приступил", "возвращаются", "продолж", "continue", "carry")):
        if not any(lower[n].startswith(("спецоперац", "операци", "special", "operation", "offensive", "наступ")) for n in ahead):
            return None
        return _made(layout, first, last, "halt", row)
    for number in (*ahead, *back):
        if asked.other.at(lower, number):
            return None
        if asked.attack.at(lower, number) or asked.fire.at(lower, number):
            return _made(layout, first, last, "halt", row)
    return None


def _held_back(lower: list[str], number: int) -> bool:
    """"war", "battle" and "fire" in names of weapons and of other things: "fire brigade", "war crimes"."""
    return number + 1 < len(lower) and lower[number + 1] in ("crimes", "crime", "brigade", "brigades", "groups", "group", "points", "unit", "in", "machine", "дежурств", "машин", "готовности", "задач", "заряды", "позиции", "машины", "техники", "порядки")


def _cut(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | NotMilitary | None:
    asked, lower = objects(), layout.lower
    ways = [_reach(layout, last, min(high, last + 7), 1)]
    back = _reach(layout, first - 1, max(low - 1, first - 1 - 14), -1)
    if _passive(layout, first, last):
        ways.append(back)
    elif row.language == "ru":
        ways.append(back)
    for numbers in ways:
        for number in numbers:
            if asked.activity.at(lower, number):
                return _made(layout, first, last, "reduce", row)
            if asked.other.at(lower, number):
                return NotMilitary(layout.starts[min(first, number)], layout.ends[max(last - 1, number)])
    if first > low and lower[first - 1].startswith(("зон", "zone")) or last < high and lower[last].startswith("zone"):
        return None
    step = any(w.startswith(("step", "gesture", "move", "шаг", "жест", "вклад")) for w in lower[max(low, first - 4) : first])
    if step and row.stems.startswith("reduction") and lower[first].startswith(("de", "deescalation")) or step and lower[first].startswith("деэскалац"):
        return _made(layout, first, last, "reduce", row)
    return None


def _leave(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    """Forces leave: forces in reach, or a wording that is never said of anything else."""
    asked, lower = objects(), layout.lower
    ahead = _reach(layout, last, min(high, last + 8), 1)
    back = _reach(layout, first - 1, max(low - 1, first - 1 - 12), -1)
    forces = next((n for n in (*ahead[:6], *back) if asked.forces.at(lower, n) and not _part_of(lower, n)), -1)
    if lower[first].startswith("вывод") and row.form == "noun" and not (layout.sentence_of[first] == layout.sentence_of[min(last, len(lower) - 1)] and (objects().forces.first(lower, last, min(high, last + 5)) >= 0 or any(lower[n] in ORIGIN_WORDS for n in ahead[:8]) or any(lower[n] in MOVERS for n in (*ahead[:5], *back[:5])))):
        # "к такому выводу": a conclusion.
        return None
    if lower[first] == "left" and last < high and lower[last] in NOT_LEFT:
        return None
    strong = lower[first].startswith(STRONG_LEAVE)
    if strong and row.form == "verb" and forces < 0 and not any(lower[n] in ORIGIN_WORDS for n in ahead) and not any(lower[n] in MOVERS for n in back):
        return None
    origin = last + 1 < high and lower[last] in ("из", "from") and layout.capital(last + 1)
    if forces < 0 and not strong and not origin and not any(lower[n] in MOVERS for n in back[:5]):
        return None
    gone = any(word in PARTICLES or word in ("back", "from") for word in lower[first:last])
    if any(word in ("from", "из") for word in lower[max(low, first - 20) : first]):
        gone = True
    if not strong and not gone and row.language == "en" and lower[first] in ("leave", "leaves", "leaving", "left") and last < high:
        # "Russian troops left Kherson": a bare object will do.
        gone = layout.capital(last) or lower[last] in ("the", "its", "their", "a")
    if row.language == "ru" and lower[first].startswith(("покин", "покид", "остав", "сда")):
        gone = True
    if objects().other.first(lower, last, min(high, last + 4)) >= 0 and objects().forces.first(lower, last, min(high, last + 4)) < 0:
        return None
    if not strong and not gone and not any(lower[n] in ORIGIN_WORDS or lower[n] in ("home",) for n in ahead) and not asked.better.first(lower, last, min(high, last + 8)) > 0:
        return None
    action = "regroup" if asked.better.first(lower, max(low, first - 4), min(high, last + 14)) >= 0 else "withdraw"
    return _made(layout, first, last, action, row)


MOVERS = frozenset("russia russians we they moscow россия россияне русские мы они occupiers оккупанты".split())
def _part_of(lower: list[str], number: int) -> bool:
    """"части проектов", "часть товаров": a part of something, no units."""
    return lower[number] == "части" and number + 1 < len(lower) and not lower[number + 1].startswith(("арми", "соединени", "вооруж", "вдв", "росси", "юж", "запад", "централ", "воен", "и"))


NOT_LEFT = frozenset("bank side wing flank hand over of behind".split())


def _base(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    asked, lower = objects(), layout.lower
    base = asked.bases.first(lower, last, min(high, last + 14))
    if base < 0 and row.language == "ru":
        base = asked.bases.first(lower, max(low, first - 5), first)
    if base < 0:
        return None
    permanent = any(w.startswith(("permanent", "дислокац", "ппд")) for w in lower[base : base + 4])
    if not permanent and asked.forces.first(lower, max(low, first - 60), min(high, last + 10)) < 0:
        return None
    return _made(layout, first, last, "withdraw", row)


def _regroup(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    asked, lower = objects(), layout.lower
    if lower[first].startswith(STRONG_REGROUP) and lower[first] != "re" or lower[first] == "re":
        return _made(layout, first, last, "regroup", row)
    ahead = _reach(layout, last, min(high, last + 12), 1)
    if not any(lower[n] in ORIGIN_WORDS for n in ahead) and not asked.better.first(lower, last, min(high, last + 10)) >= 0:
        back = _reach(layout, first - 1, max(low - 1, first - 1 - 10), -1)
        if not any(lower[n] in ("из", "from", "стоявшие", "находящиеся", "находившиеся", "размещенные") for n in back) and not (row.form == "noun" and row.language == "ru"):
            return None
    if asked.forces.first(lower, max(low, first - 10), min(high, last + 7)) < 0:
        return None
    return _made(layout, first, last, "regroup", row)


def _spare(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    """"not to strike": a negation right before a verb of attack, in a promise and not in a report."""
    asked, lower = objects(), layout.lower
    window = lower[max(low, first - 4) : first]
    negated = next((k for k in range(len(window) - 1, -1, -1) if window[k] in ("not", "t", "не", "never", "neither", "ни")), -1)
    if negated < 0 and row.language == "ru" and lower[first + 1 : first + 2] == ["не"] and lower[first + 2 : first + 3] and lower[first + 2].startswith(("буд", "стан", "намер", "собира")):
        return _made(layout, first, first + 3, "halt", row) if lower[first].startswith(("штурм", "бомб", "обстрел", "атак", "бить")) else None
    if negated < 0:
        return None
    before = lower[max(low, first - 8) : first]
    word = lower[first]
    ahead_attack = asked.attack.first(lower, first, min(high, last + 4))
    if row.language == "ru" and ahead_attack < 0:
        ahead_attack = asked.attack.first(lower, max(low, first - 6), first)
    ahead_fire = asked.fire.first(lower, first, min(high, last + 5))
    if word in ("strike", "attack", "bomb", "shell", "hit", "target", "storm", "fire", "advance", "assault", "striking", "attacking", "struck", "attacked", "bombed", "targeted", "hitting", "firing", "shelling", "targeting", "storming", "stormed", "bombing"):
        if not any(w in ("to", "will", "would", "be", "shall") for w in before[-4:]) or any(w in ("does", "did", "do", "has", "have") for w in before[-3:]):
            return None
        return _made(layout, first, last, "halt", row)
    if row.language == "en":
        if ahead_fire < 0 and ahead_attack < 0 or not any(w in ("to", "will", "would", "be") for w in before[-4:]):
            return None
        return _made(layout, first, last, "ceasefire" if ahead_fire >= 0 else "halt", row)
    if word in ("стрелять", "стреляют") or ahead_fire >= 0 and word.startswith(("вест", "вед", "пров")):
        return _made(layout, first, last, "ceasefire", row)
    if word.startswith(("атаковать", "бомбить", "обстреливать", "штурмовать")) or ahead_attack >= 0 and word.startswith(("нан", "пров", "вест", "удар")) or word in ("бить",):
        future = any(w.startswith(("буд", "обязал", "обеща", "соглас", "прика", "распоряд", "реш", "попрос", "прос", "договор", "готов", "поруч")) for w in lower[max(low, first - 14) : first]) or word.endswith(("ть", "ся"))
        if future:
            return _made(layout, first, last, "halt", row)
    return None


def _passive(layout: Layout, first: int, last: int) -> bool:
    lower = layout.lower
    word = lower[last - 1]
    if word.isascii():
        head = lower[first]
        before = lower[max(0, first - 3) : first]
        return head.endswith(("ed", "n", "t", "ing", "off")) and any(w in ("been", "be", "was", "were", "is", "are", "being") for w in before) or head in ("cease", "stop", "stopped", "ceased", "halted")
    return word.endswith(("но", "ны", "на", "ен", "ся", "сь", "ены", "ена", "ено", "ет", "ют", "ут"))


def tense_of(layout: Layout, first: int, last: int, row: Reduction) -> str:
    """noun, past, present, future or infinitive: how the wording places the matter in time."""
    if row.form == "noun":
        return "noun"
    lower = layout.lower
    word = lower[first]
    if word.isascii():
        return _tense_en(lower, first)
    return _tense_ru(lower, first)


def _tense_en(lower: list[str], first: int) -> str:
    word = lower[first]
    before = [w for w in lower[max(0, first - 5) : first]]
    near = before[-3:]
    if any(w in ("will", "would", "shall", "ll", "must", "should", "may", "might", "can", "could") for w in near) or near[-1:] == ["to"] or near[-2:-1] == ["to"]:
        return "future"
    if any(w in ("began", "begun", "started", "start", "begin", "starting", "beginning", "starts", "begins", "continue", "continues", "continued") for w in before):
        return "present"
    if word.endswith("ing") or near[-1:] in (["is"], ["are"]) and word in ("on", "back"):
        return "present"
    if near and near[-1] in ("is", "are", "being") or len(near) > 1 and near[-2] in ("is", "are") and near[-1] in ("being", "now"):
        return "present"
    if word.endswith(("ed", "wn", "ew", "ft", "ut", "nt", "ck", "old")) or word in ("left", "withdrew", "withdrawn", "quit", "taken", "brought", "gone", "went", "fell", "drew", "drawn", "struck", "cut"):
        if word.endswith(("back", "ck")) and word not in ("struck",):
            return "present"
        return "past"
    return "present"


def _tense_ru(lower: list[str], first: int) -> str:
    word = lower[first]
    before = lower[max(0, first - 4) : first]
    if any(w in ("будет", "будут", "будем", "буду") for w in before):
        return "future"
    if any(w.startswith(("начал", "начат", "начин", "начн", "продолж", "приступ")) for w in before):
        return "present"
    if word.endswith(("ть", "ти", "ться", "тись", "чь")):
        return "infinitive"
    if word.endswith(("л", "ла", "ли", "ло", "лся", "лась", "лись", "лось", "ны", "но", "на", "ен", "ён", "ав", "ив", "ты", "то", "ший", "шие", "ших", "вший", "вшие", "нные", "нных", "нный", "нного", "нной", "нным", "нными", "нную", "нное", "нном")):
        return "past"
    if word.endswith(("ет", "ют", "ит", "ят", "ем", "им", "ут", "ат", "ется", "ются", "ится", "ятся", "утся", "атся")):
        # Perfective beginnings in the present form are the future.
        if word.startswith(("отвед", "вывед", "уйд", "покин", "прекрат", "приостан", "останов", "сократ", "сниз", "уменьш", "верн", "отойд", "выйд", "перебро", "перевед", "остав", "увед", "уберут", "свернут", "отступ", "отмен")) and not word.startswith(("прекраща", "останавл", "отступает", "отступают", "отменя", "оставля")):
            return "future"
        return "present"
    return "present"
