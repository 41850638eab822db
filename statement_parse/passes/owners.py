"""Whose forces a wording is about.

In: a `Layout`, a cue and its clause [low, high) in word numbers. Out: russia, other, civilians, or ""
where nothing tells. It knows nothing of who says it.
"""

from __future__ import annotations

from ..model import Cue
from ..vocabulary.bodies import NATION_OF
from ..vocabulary.matching import Cues
from ..vocabulary.sides import CIVILIANS, NOT_RUSSIAN, OWN
from ..vocabulary.speech import is_decide, is_say
from ..vocabulary.words import words
from .layout import Layout
from .objects import objects

ADJECTIVAL = ("ский", "ские", "ских", "ского", "ской", "скую", "ская", "ское", "ским", "скими", "ском", "ian", "ish", "ese")


class _Sides:
    __slots__ = ("civilians", "foreign", "own")

    def __init__(self) -> None:
        self.foreign = Cues(NOT_RUSSIAN)
        self.own = Cues(OWN)
        self.civilians = Cues(CIVILIANS)


_SIDES = _Sides()


def sides() -> _Sides:
    """The tables of forces that are Russia's, another's, or no forces at all, as matchers."""
    return _SIDES


def owner_of(layout: Layout, cue: Cue, low: int, high: int) -> str:
    """Whose forces the cue is about: a side, or "" where nothing tells."""
    lower = layout.lower
    if cue.first and lower[cue.first - 1].startswith(("безопасн", "беспрепятств", "свободн")) and lower[cue.first].startswith("выход"):
        # "всем гарантирован безопасный выход из Мариуполя": those who lay down their arms.
        return "other"
    sides_of = sides()
    best, cost = "", 99
    if cue.action in ("ceasefire", "halt"):
        # A truce has no forces of its own; only a subject right before a verb can make it another's.
        if (cue.form == "noun" and layout.lower[cue.first] != "cease") or cue.row in ("resume", "возобновить"):
            return _who_holds(layout, cue, low)
        clause, low, high = max(low, cue.first - 30), max(low, cue.first - 14), cue.last
        named = {NATION_OF.get(lower[n], "") for n in range(low, high) if _with_forces(layout, n)}
        jointly = any(NATION_OF.get(lower[n]) == "russia" and lower[n + 1] in ("and", "и") for n in range(clause, high - 1))
        if jointly or "russia" in named or sides_of.own.first(lower, low, high) >= 0:
            return "russia"
    if cue.form == "verb" and lower[cue.first].startswith(TAKES_OUT) and _takes_civilians(layout, cue, high):
        return "civilians"
    foreign, own, civilians = sides_of.foreign.where(lower), sides_of.own.where(lower), sides_of.civilians.where(lower)
    for number in range(max(low, cue.first - 12), min(high, cue.last + 9)):
        if cue.first <= number < cue.last:
            continue
        if number >= cue.last and layout.gap(number - 1).strip() in ("–", "—"):
            # "начнет уводить части – и мы прекратим огонь": another clause.
            break
        if number >= cue.last and lower[number] in ("as", "while", "after", "when", "amid", "пока", "когда", "after"):
            break
        side = ""
        if number in foreign:
            side = "other"
        elif number in own and not (number + 1 < len(lower) and lower[number + 1].startswith(("огнев", *ALLIES))):
            side = "russia"
        elif (cue.action in ("withdraw", "regroup") and number in civilians and not _of_forces(layout, cue)
                and lower[number - 1 : number + 1] != ["general", "staff"]
                and not (lower[number].startswith("мирн") and lower[number + 1 : number + 2] and lower[number + 1].startswith(PEACEFUL))
                and not (number and is_say(lower[number - 1]))):  # "сообщили журналистам": those who were told
            side = "civilians"
        elif lower[number] in NATION_OF and (_with_forces(layout, number) or _one_side(lower, number)):
            side = NATION_OF[lower[number]]
        if not side:
            continue
        distance = cue.first - number if number < cue.first else number - cue.last + 1
        if number < cue.first and cue.form == "noun":
            distance += 4
        if number >= cue.last and cue.form == "verb" and cue.tense == "past":
            distance += 3
        if (lower[number - 1 : number]
                and lower[number - 1] in ("against", "from", "by", "on", "for", "to", "with", "по", "против", "от", "для", "с", "со", "к", "на")):
            distance += 6
        if distance < cost:
            best, cost = side, distance
    return best


TAKES_OUT = ("вывел", "вывез", "вывод", "вывоз", "эваку", "evacuat", "brought", "took", "lead", "led")


def _takes_civilians(layout: Layout, cue: Cue, high: int) -> bool:
    """"миротворцы вывели более трех тысяч мирных граждан": whom the forces take out, not they, leaves."""
    people = sides().civilians.first(layout.lower, cue.last, min(high, cue.last + 8))
    return people >= 0 and objects().forces.first(layout.lower, cue.last, people) < 0


# "наших коллег" are not ours.
ALLIES = ("colleag", "partner", "allies", "коллег", "партнер", "союзник")
# "мирным путем" is nobody.
PEACEFUL = ("пут", "средств", "урегулир", "соглашен", "процесс", "план", "договор", "переговор", "решен", "способ")


def _of_forces(layout: Layout, cue: Cue) -> bool:
    """"отвод войск": forces right behind the noun are what leaves."""
    return objects().forces.at(layout.lower, cue.last) > 0 if cue.last < len(layout.lower) else False


def _one_side(lower: list[str], number: int) -> bool:
    """"С украинской стороны отходят …", "on the Ukrainian side …": whose forces, with no word of forces."""
    before, after = lower[max(0, number - 2) : number], lower[number + 1 : number + 2]
    return (after == ["side"] and before in (["on", "the"], ["from", "the"])) or (after == ["стороны"] and before[-1:] in (["с"], ["со"]))


def _who_holds(layout: Layout, cue: Cue, low: int) -> str:
    """Another's forces right before a truce that they are to hold: "Syrian army to observe truce"."""
    lower = layout.lower
    for number in range(cue.last + 1, min(len(lower), cue.last + 5)):
        # "a unilateral ceasefire by Syrian government forces".
        if lower[cue.last] in ("by", "со") and NATION_OF.get(lower[number]) in ("other", "ukraine") and _with_forces(layout, number):
            return NATION_OF[lower[number]]
    for number in range(cue.first - 1, max(low, cue.first - 7) - 1, -1):
        if NATION_OF.get(lower[number]) == "russia" or lower[number] in ("and", "и", "with", "с"):
            return ""
        if NATION_OF.get(lower[number]) in ("other", "ukraine") and _with_forces(layout, number):
            held = any(w in HOLDS for w in lower[number + 1 : cue.first])
            return NATION_OF[lower[number]] if held else ""
    return ""


HOLDS = frozenset(words("observe observes hold holds keep keeps start begin introduce introduces соблюдает соблюдают вводит вводят"))


JOINTLY = frozenset(words("and и with с"))


def third_forces(layout: Layout, start: int) -> bool:
    """Whether a third country's forces stand beside the truce that begins there, and Russia's do not."""
    word = layout.word_at(start)
    if not layout.lower[word].startswith(("ceas", "truce", "перемири", "прекра", "режим")):
        return False
    near = range(max(0, word - 8), min(len(layout.lower), word + 6))
    if any(NATION_OF.get(layout.lower[n]) == "russia" and JOINTLY.intersection(layout.lower[n:word]) for n in range(max(0, word - 12), word)):
        return False
    if any(layout.lower[n].startswith(("правительственн", "government")) and objects().forces.at(layout.lower, n + 1) for n in near if n < word):
        # "Правительственные войска прекращают огонь".
        return True
    named = {NATION_OF[layout.lower[n]] for n in near if layout.lower[n] in NATION_OF and _with_forces(layout, n)}
    return named == {"other"}


def forces_before(layout: Layout, cue: Cue, first: int) -> str:
    """Another's forces that the sentence named before its clause: "Ukrainian troops left weapons, and few got out"."""
    own, enemies = sides().own.where(layout.lower), sides().foreign.where(layout.lower)
    for number in range(cue.first - 1, max(first, cue.first - 30) - 1, -1):
        word = layout.lower[number]
        if word in ("that", "что") and is_decide(layout.lower[number - 1]):
            # "as Ukrainian troops swept on, Konashenkov announced that the forces …": whose they are stands behind.
            return ""
        if cue.action in ("ceasefire", "halt") and (cue.first - number > 18 or NATION_OF.get(word) == "russia"):
            return ""
        if number in own:
            return ""
        if (number in enemies and cue.action in ("ceasefire", "halt") and any(w in ("its", "their", "his") for w in layout.lower[number + 1 : cue.first])
                and objects().forces.first(layout.lower, number + 1, cue.first) >= 0):
            # "the number of enemy attacks has fallen, and its units were forced to stop".
            return "other"
        if number in enemies and (layout.lower[cue.first].endswith("ing") or number - first <= 1) and cue.action in ("withdraw", "regroup", "reduce"):
            # "The enemy lost 39 tanks while retreating from the city".
            return "other"
        if word in NATION_OF and _with_forces(layout, number):
            aimed_at = number and layout.lower[number - 1] in ("по", "против", "against", "at", "on", "от", "к")
            return NATION_OF[word] if NATION_OF[word] != "russia" and not aimed_at else ""
    return ""


def _with_forces(layout: Layout, number: int) -> bool:
    """Whether a nation's word stands beside a word of forces: "Ukrainian troops", "войска РФ", "гарнизон ВСУ"."""
    lower = layout.lower
    forces = objects().forces
    sentence = layout.sentence_of[number]
    if lower[number] == "syria" and lower[number + 1 : number + 2] in (["force"], ["contingent"], ["mission"]):
        # "most of Syria force": where it is.
        return False
    if lower[number + 1 : number + 2] == ["s"] and any(w in ("brigade", "battalion", "regiment") for w in lower[number + 2 : number + 7]):
        # "Ukraine's 10th mountain assault brigade".
        return True
    reach = (number + 1, number + 2, number + 3) if "s" in lower[number + 1 : number + 3] else (number + 1, number + 2)
    for other in (*reach, number - 1, number - 2):
        if (not (0 <= other < len(lower)) or layout.sentence_of[other] != sentence or not forces.at(lower, other)
                or (lower[other].startswith(("group", "част", "weapon"))
                    and not (other == number + 1 and (lower[number].isascii() or lower[number].endswith(("им", "ими", "их", "ие")))))):
            continue
        if other < number and (lower[number].endswith(ADJECTIVAL) or (other == number - 2 and lower[number - 1] not in ("of", "the", "вооруженных"))):
            # An adjective belongs to what follows it: "войск от украинских границ" are not Ukraine's.
            continue
        if (number and lower[number - 1] in ("из", "в", "на", "с", "от", "к", "по", "под", "from", "in", "to", "off", "into")
                and not lower[number].endswith(ADJECTIVAL)):
            continue
        if other > number and lower[number + 1] in NATION_OF:
            continue
        if other == number + 2 and lower[number + 1] in ("in", "from", "on", "to", "and", "из", "в", "на", "с", "и"):
            continue
        return True
    return False
