"""Find wordings that may tell a reduction, each with the action that its object gives.

In: a `Layout`. Out: `Cue`s in text order and the spans whose object makes them no military matter.
It knows verbs, nouns and objects, and nothing of who says it, of whose forces, or of negation.
"""

from __future__ import annotations

from ..model import Cue, NamedTuple
from ..vocabulary.reductions import Reduction
from ..vocabulary.words import words
from .departures import base, leave, phrasal, regroup
from .layout import Layout
from .objects import CANCELS, index, made, objects, reach
from .tense import is_passive

AFTER = 9
BEFORE = 8

# Nobody tells more in one sentence (three at most, in some thousands that tell any): of an endless row of cues the first ones are read.
MOST_IN_SENTENCE = 8


class NotMilitary(NamedTuple):
    """A stop or a cut of something that is no military action: half-open in the view."""

    start: int
    end: int


def find_reductions(layout: Layout) -> tuple[list[Cue], list[NotMilitary]]:
    """All cues of the text in order, none inside another, and the spans set aside as not military."""
    rows, lower = index(), layout.lower
    cues: list[Cue] = []
    aside: list[NotMilitary] = []
    done = 0
    inside, count = -1, 0
    for at in rows.candidates(layout.heads):
        if layout.sentence_of[at] != inside:
            inside, count = layout.sentence_of[at], 0
        sentence = layout.sentences[inside]
        if at < done or sentence.furniture or count == MOST_IN_SENTENCE:
            continue
        for size, row in rows.all_at(lower, at):
            cue = _cue(layout, at, at + size, row, sentence.first, sentence.last)
            if cue is None:
                continue
            if isinstance(cue, NotMilitary):
                aside.append(cue)
            elif not (cues and cues[-1].last > cue.first):
                cues.append(cue)
            done = min(at + size, sentence.last)
            count += 1
            break
    return cues, aside


def _cue(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | NotMilitary | None:
    group = row.group
    if (row.form == "verb" and row.language == "en" and group in ("leave", "regroup") and first > low and layout.lower[first - 1] in DETERMINERS
            and layout.lower[last - 1].endswith(BARE)):
        # "the pullback of troops", "the transfer of units": nouns that are written as their verbs.
        row = row._replace(form="noun")
    if row.id == "ceasefire" and last < high and layout.lower[last] in ("line", "lines", "zone", "zones", "monitors", "monitoring", "negotiations", "talks"):
        # "the ceasefire line": it only names something else.
        return None
    if row.group == "truce" and row.language == "en" and layout.gap(last - 1) == "-":
        # "the truce-and-see approach".
        return None
    if row.id in ("moratorium", "мораторий"):
        other = objects().other.first(layout.lower, last, min(high, last + 5))
        if other >= 0 and objects().attack.first(layout.lower, last, min(high, last + 5)) < 0:
            return NotMilitary(layout.starts[first], layout.ends[other])
    if group in ("truce", "halt"):
        return made(layout, first, last, "ceasefire" if group == "truce" else "halt", row)
    return GROUPS[group](layout, first, last, row, low, high)


def _freeze(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    """"freeze the conflict": of all that can be frozen only the fighting counts."""
    return made(layout, first, last, "ceasefire", row) if any(w.startswith(FROZEN) for w in layout.lower[max(low, first - 3) : min(high, last + 5)]) else None


FROZEN = ("conflict", "front", "line", "hostil", "war", "fighting", "конфликт", "фронт", "лини", "боев", "войн")
BARE = ("back", "out", "transfer")
DETERMINERS = frozenset(words("the a an its his their this that these those all any such"))
NOUNS_TOO = frozenset(words("pause halt stop freeze"))


def _stop(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | NotMilitary | None:
    """A stop and its nearest object: ahead first, behind it for passives ("the offensive was suspended")."""
    asked, lower = objects(), layout.lower
    if (row.form == "verb" and lower[first] in NOUNS_TOO and last < high and lower[last] in ("in", "of", "on", "to")
            and not (first > low and lower[first - 1] in ("to", "will", "would", "must", "should", "and", "not"))):
        # "a pause in strikes".
        row = row._replace(form="noun")
    if lower[first] == "end" and first > low and lower[first - 1] in ("this", "that", "which"):
        # "To this end an operation was carried out".
        return None
    if lower[first].startswith("abandon") and any(w.startswith(GROUND) for w in lower[last : min(high, last + 4)]):
        # "abandoned the island after weeks of strikes": what was left.
        return None
    passive = is_passive(layout, first, last)
    if passive and lower[first] in ("cease", "stop") and last < high and lower[last] in DETERMINERS:
        # "the goals of the campaign are to stop the genocide".
        passive = False
    if (passive and asked.fire.first(lower, last, min(high, last + 3)) >= 0) or asked.attack.first(lower, last, min(high, last + 3)) >= 0:
        passive = False
    ways = [reach(layout, last, min(high, last + AFTER), 1)]
    far = 16 if lower[first] in ("cease", "stop", "ceases", "stops", "ceased", "stopped") or lower[first].startswith("прекрат") else BEFORE
    back = reach(layout, first - 1, max(low - 1, first - 1 - far), -1)
    if passive:
        ways = [back, ways[0]] if row.language == "en" else [ways[0][:5], back]
    elif row.language == "ru" and row.form == "verb":
        ways = [ways[0], back]
    if (row.form == "noun" and lower[first].startswith(("pause", "пауз"))
            and any("дневн" in w or "часов" in w or w in ("day", "hour") for w in lower[max(low, first - 2) : first])):
        # "a three-day pause", "трехдневную паузу": all fire stops for a time.
        return made(layout, first, last, "ceasefire", row)
    other, attack, fire = asked.other.where(lower), asked.attack.where(lower), asked.fire.where(lower)
    for numbers in ways:
        for number in numbers:
            if number in other and number not in attack and not (lower[number] == "contact" and lower[number - 1] == "of"):
                return NotMilitary(layout.starts[min(first, number)], layout.ends[max(last - 1, number)])
            # "stop the ceasefire", "end of the truce": the truce itself is the cue.
            hit = index().at(lower, number)
            if hit is not None and hit[1].group == "truce":
                return None
            if number in fire and not _held_back(lower, number):
                return made(layout, first, last, "ceasefire", row)
            if number in attack:
                # "Any military operations will be ceased": all fire.
                every = number - 1 in fire and any(w in ("all", "any", "every") for w in lower[max(low, number - 3) : number])
                return made(layout, first, last, "ceasefire" if every else "halt", row)
    if lower[first].startswith(("cancel", "отмен")) and any(w.startswith(ORDERS) for w in lower[max(low, first - 4) : first]) and any(
            w.startswith(STORMS) for w in lower[max(0, low - 25) : first]):
        # "The proposed storming … My order is to cancel it", "Приказываю отменить".
        return made(layout, first, last, "halt", row._replace(id=CANCELS))
    return None


GROUND = ("island", "town", "city", "village", "position", "airport", "airfield", "settlement", "area", "plant")
ORDERS = ("order", "приказ", "распоряж", "поруча")
STORMS = ("storm", "assault", "штурм", "наступлен")


def _none(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    """"There will be no strikes", "ударов не будет": attacks that are promised not to come."""
    asked, lower = objects(), layout.lower
    if row.language == "ru":
        if first == low or lower[first - 1] != "не":
            return None
        for number in range(first - 2, max(low, first - 13) - 1, -1):
            fire = asked.fire.at(lower, number)
            if (fire or asked.attack.at(lower, number)) and lower[number].endswith(("ов", "ев", "ий", "ак", "ок", "ния", "штурма")):
                return made(layout, number, last, "ceasefire" if fire else "halt", row)
        return None
    for number in range(last, min(high, last + 4)):
        fire = asked.fire.at(lower, number)
        if fire or asked.attack.at(lower, number):
            if lower[first] == "without" and not any(w.startswith(("week", "day", "agree", "yes")) for w in lower[max(low, first - 5) : first]):
                return None
            if any(w in ("week", "days", "yes", "will", "would", "agreed", "agrees", "agree", "promised", "consented", "ordered", "shall", "to")
                    for w in (*lower[max(low, first - 8) : first], *lower[number : min(high, number + 8)])):
                return made(layout, first, number + 1, "ceasefire" if fire else "halt", row)
            return None
    return None


def _resume(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    """Attacks go on again: the end of a halt or of a truce."""
    asked, lower = objects(), layout.lower
    if lower[first] == "renewed" and lower[max(low, first - 1)] not in ("has", "have", "had", "forces", "russia", "moscow"):
        # "a second day of renewed bombing" only names it.
        return None
    ahead = reach(layout, last, min(high, last + 8), 1)
    back = reach(layout, first - 1, max(low - 1, first - 1 - 6), -1)
    if lower[first].startswith(("вернул", "returned", "приступил", "возвращаются", "продолж", "continue", "carry")):
        if not any(lower[n].startswith(("спецоперац", "операци", "special", "operation", "offensive", "наступ")) for n in ahead):
            return None
        if lower[first].startswith(("продолж", "continue", "carry")) and not layout.has_word(*STOPPED):
            # "The armed forces continue the special military operation", where nothing had stopped.
            return None
        return made(layout, first, last, "halt", row)
    for number in (*ahead, *back):
        if asked.other.at(lower, number):
            return None
        if asked.attack.at(lower, number) or asked.fire.at(lower, number):
            return made(layout, first, last, "halt", row)
    return None


STOPPED = ("ceasefire", "cease", "truce", "pause", "halt", "suspen", "silence", "moratori", "regroup", "перемири", "тишин", "пауз", "приостан", "прекращ",
    "мораторий", "перегруппир")


def _held_back(lower: list[str], number: int) -> bool:
    """"war", "battle" and "fire" in names of weapons and of other things: "fire brigade", "war crimes"."""
    if lower[number].startswith(("fight", "hostil", "combat", "shooting", "firing")) and lower[number + 1 : number + 2] == ["in"]:
        # "stop fighting in Ukraine".
        return False
    return (number > 0 and lower[number - 1] == "live") or (number + 1 < len(lower)
        and lower[number + 1] in ("range", "ranges")) or (number + 1 < len(lower)
        and lower[number + 1] in ("crimes", "crime", "brigade", "brigades", "groups", "group", "points", "unit", "in", "machine", "дежурств", "машин",
            "готовности", "задач", "заряды", "позиции", "машины", "техники", "порядки"))


def _cut(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | NotMilitary | None:
    asked, lower = objects(), layout.lower
    if (first > low and lower[first - 1].startswith(("зон", "zone"))) or (last < high and lower[last].startswith("zone")):
        # "in the Idlib de-escalation zone".
        return None
    activity, other = asked.activity.where(lower), asked.other.where(lower)
    ways = [reach(layout, last, min(high, last + 7), 1)] if activity or other else []
    if ways and (row.language == "ru" or is_passive(layout, first, last)):
        ways.append(reach(layout, first - 1, max(low - 1, first - 1 - 14), -1))
    for numbers in ways:
        for number in numbers:
            if number in activity:
                return made(layout, first, last, "reduce", row)
            if number in other:
                return NotMilitary(layout.starts[min(first, number)], layout.ends[max(last - 1, number)])
    step = any(w.startswith(("step", "gesture", "move", "шаг", "жест", "вклад")) for w in lower[max(low, first - 4) : first])
    if (step and row.stems.startswith("reduction") and lower[first].startswith(("de", "deescalation"))) or (step and lower[first].startswith("деэскалац")):
        return made(layout, first, last, "reduce", row)
    return None


STOPS = ("прекра", "останав", "приостан", "остановл", "отказ", "сокращ", "сниж", "уменьш")


def _spare(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    """"not to strike": a negation right before a verb of attack, in a promise and not in a report."""
    asked, lower = objects(), layout.lower
    window = lower[max(low, first - 4) : first]
    negated = next((k for k in range(len(window) - 1, -1, -1) if window[k] in ("not", "не", "never", "neither", "ни")
        or (window[k] == "t" and layout.gap(max(low, first - 4) + k - 1) in ("'", "’"))), -1)
    if lower[first].startswith("удар") and any(w.startswith(STOPS) for w in window):
        # "не будет прекращать удары": they go on.
        return None
    if (negated < 0 and row.language == "ru" and lower[first + 1 : first + 2] == ["не"] and lower[first + 2 : first + 3]
            and lower[first + 2].startswith(("буд", "стан", "намер", "собира"))):
        return made(layout, first, first + 3, "halt", row) if lower[first].startswith(("штурм", "бомб", "обстрел", "атак", "бить")) else made(
            layout, first, first + 3, "ceasefire", row) if lower[first] == "вести" and asked.fire.first(lower, max(low, first - 6), first) >= 0 else None
    if negated < 0:
        return None
    before = lower[max(low, first - 8) : first]
    word = lower[first]
    ahead_attack = asked.attack.first(lower, first, min(high, last + 4))
    if row.language == "ru" and ahead_attack < 0:
        ahead_attack = asked.attack.first(lower, max(low, first - 6), first)
    ahead_fire = asked.fire.first(lower, first, min(high, last + 5))
    if word in ("strike", "attack", "bomb", "shell", "hit", "target", "storm", "fire", "advance", "assault", "striking", "attacking", "struck", "attacked",
            "bombed", "targeted", "hitting", "firing", "shelling", "targeting", "storming", "stormed", "bombing"):
        longer = any(w in ("longer", "anymore") for w in (*before[-4:], *lower[last : min(high, last + 9)]))
        if ((not longer and not any(w in ("to", "will", "would", "be", "shall") for w in before[-4:]))
                or (not longer and any(w in ("does", "did", "do", "has", "have") for w in before[-3:]))):
            return None
        return made(layout, first, last, "halt", row)
    if row.language == "en":
        if (ahead_fire < 0 and ahead_attack < 0) or not any(w in ("to", "will", "would", "be") for w in before[-4:]):
            return None
        return made(layout, first, last, "ceasefire" if ahead_fire >= 0 else "halt", row)
    if word.startswith("примен"):
        # "не применять силу в Чёрном море".
        near = (*lower[max(low, first - 4) : first], *lower[last : min(high, last + 3)])
        return made(layout, first, last, "ceasefire", row) if any(w.startswith("сил") for w in near) else None
    if word in ("стрелять", "стреляют") or (ahead_fire >= 0 and word.startswith(("вест", "вед", "пров"))):
        return made(layout, first, last, "ceasefire", row)
    if (word.startswith(("атаковать", "бомбить", "обстреливать", "штурмовать")) or (ahead_attack >= 0 and word.startswith(("нан", "пров", "вест", "удар")))
            or word in ("бить",)):
        future = "больше" in before[-4:] or any(
            w.startswith(("буд", "поддерж", "обязал", "обеща", "соглас", "прика", "распоряд", "реш", "попрос", "прос", "договор", "готов", "поруч"))
            for w in lower[max(low, first - 14) : first]) or word.endswith(("ть", "ся"))
        # "по-прежнему не наносят ударов", "не наносят ударов с 18 октября".
        since = any(lower[n] == "с" and lower[n + 1][0].isdigit() for n in range(last, min(high - 1, last + 9)))
        if future or since or any(w in ("прежнему", "уже", "пор") for w in before[-6:]):
            return made(layout, first, last, "halt", row)
    return None


# What each group of the table asks of the words around it.
GROUPS = {
    "stop": _stop, "phrasal": phrasal, "none": _none, "freeze": _freeze, "resume": _resume, "cut": _cut, "leave": leave, "base": base, "regroup": regroup,
    "spare": _spare,
}
