"""Wordings of leaving: withdrawals, returns to bases, regroupings.

In: a `Layout`, the word numbers of a wording [first, last) and of its sentence [low, high), and the
vocabulary row. Out: a `Cue`, or None where no forces leave.
"""

from __future__ import annotations

from itertools import takewhile

from ..model import Cue
from ..vocabulary.reductions import Reduction
from ..vocabulary.speech import is_say
from ..vocabulary.words import words
from .layout import Layout
from .objects import is_barrier, made, objects, reach

# Verbs that tell a withdrawal even where no forces are named in the clause.
STRONG_LEAVE = (
    "withdr", "pull", "retreat", "drawdown", "pullout", "pullback", "disengag", "draw", "fall", "fell", "отвес", "отвел", "отвед", "отвод", "вывес", "вывел",
    "вывед", "вывод", "отсту", "отход", "отош", "отой", "відве", "виве", "увод", "увел",
)
STRONG_REGROUP = ("regroup", "redeploy", "reposition", "перегру", "передис")
POSTS = ("посты", "постов", "гарнизон", "блокпост", "застав")
ORIGIN_WORDS = frozenset(words("from из с со out"))
FRONTIERS = ("границ", "рубеж", "лини")
PARTICLES = frozenset(words("off out away back home"))
GIVEN_UP = ("город", "позиц", "сел", "территор", "остров")
BARE_OBJECT = frozenset(words("leave leaves leaving left abandon abandons abandoned abandoning quit quits vacated vacate vacates evacuated exited "
    "give gives gave giving given"))
AUXILIARIES = frozenset(words("is are was were"))
PERSONS = ("россиян", "гражд", "люд", "жител", "дет", "беженц", "пленн", "civilian", "resident", "people", "child", "refugee", "prisoner", "evacuee")
HARDWARE = ("weapon", "arms", "equipment", "hardware", "armour", "armor", "ammunition", "vehicles", "вооружен", "техник", "оружи", "боеприпас", "снаряжен")
MOVERS = frozenset(words("russia russians we they moscow россия россияне русские мы они occupiers оккупанты"))
NOT_LEFT = frozenset(words("bank side wing flank hand over of behind"))


def phrasal(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    """"took its forces off the island": a verb, the forces, and the particle that sends them away."""
    asked, lower = objects(), layout.lower
    forces = asked.forces.first(lower, last, min(high, last + (8 if lower[first].startswith("order") else 5)))
    if forces < 0 or any(w in ("as", "when", "while", "after", "and") for w in lower[last:forces]):
        return None
    if lower[forces + 1 : forces + 2] == ["and"] and (joined := asked.forces.first(lower, forces + 2, min(high, forces + 5))) >= 0:
        forces = joined
    particle = next((n for n in range(forces + 1, min(high, forces + 4)) if lower[n] in PARTICLES), -1)
    if any(w in AUXILIARIES for w in lower[last : max(last, particle)]):
        # "which took part in the mission are back".
        return None
    if particle < 0 or any(is_barrier(layout, n) or "," in layout.gap(n) for n in range(last - 1, particle)):
        return None
    behind = lower[particle + 1 : particle + 2]
    away = behind in (["of"], ["from"]) or (particle == forces + 1 and lower[particle] in ("home", "off"))
    if lower[first].startswith("order") and not away:
        # "ordered troops back from the border", "off the bank"; "ordered his forces to seal it off" is no way out.
        return None
    return made(layout, first, particle + 1, "withdraw", row)


def leave(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    """Forces leave: forces in reach, or a wording that is never said of anything else."""
    asked, lower = objects(), layout.lower
    ahead = reach(layout, last, min(high, last + 8), 1)
    back = reach(layout, first - 1, max(low - 1, first - 1 - 18), -1)
    met = asked.forces.where(lower)
    forces = next((n for n in (*ahead[:6], *back) if n in met and not _part_of(lower, n)), -1) if met else -1
    if (lower[first].startswith("вывод") and row.form == "noun"
            and not (layout.sentence_of[first] == layout.sentence_of[min(last, len(lower) - 1)]
                and (asked.forces.first(lower, last, min(high, last + 5)) >= 0
                    or any(lower[n] in ORIGIN_WORDS for n in takewhile(lambda n: not is_say(lower[n]), ahead))
                    or any(lower[n] in MOVERS for n in (*ahead[:5], *back[:5]))))):
        # "к такому выводу", "вывод следует из слов": a conclusion.
        return None
    stays = first > low and lower[first - 1] in AUXILIARIES and lower[last : last + 1] != ["by"]
    if lower[first] == "left" and last < high and (lower[last] in NOT_LEFT or stays):
        # "who is left there": who stays.
        return None
    hardware = any(w.startswith(HARDWARE) for w in lower[last : min(high, last + 4)])
    if hardware and lower[first].startswith(("leave", "leaving", "left", "остав", "give", "gave")):
        # "leave its heavy weapons at the range": what stays there.
        return None
    if lower[first].startswith("остав") and (lower[last : last + 2] == ["за", "собой"] or (
            lower[last : last + 1] in (["на"], ["в"], ["под"]) and any(w.startswith(HARDWARE) for w in lower[max(low, first - 10) : first]))):
        # "оставляет за собой право", "Технику оставят на полигоне".
        return None
    if lower[first].startswith(("оставлен", "оставить")) and any(w.startswith(HARDWARE) for w in lower[max(low, first - 10) : first]):
        # "Ни одной единицы техники на правом берегу не оставлено".
        return None
    strong = lower[first].startswith(STRONG_LEAVE)
    if lower[first].startswith(("g", "abandon")) and any(w.startswith(CLAIMS) for w in lower[last : min(high, last + 4)]):
        # "give up its bid to join the alliance".
        return None
    if forces < 0 and lower[last : last + 2] == ["of", "it"]:
        # "free to pull out of it": of a deal.
        return None
    if lower[last - 1].startswith(("service", "служб")):
        # "Russian guards would end their service at the airport".
        serving = forces >= 0 or "guards" in lower[max(low, first - 5) : first]
        return made(layout, first, last, "withdraw", row) if serving and lower[last : last + 1] in (["at"], ["in"], ["в"], ["на"]) else None
    if forces < 0 and row.language == "en" and row.form == "noun" and first > low and asked.other.at(lower, first - 1):
        # "cash withdrawal".
        return None
    if forces < 0 and row.language == "ru" and any(asked.other.at(lower, n) for n in back[:8]):
        # "Деньги нельзя вывести из России".
        return None
    if strong and row.form == "verb" and forces < 0 and not any(lower[n] in ORIGIN_WORDS for n in ahead) and not any(lower[n] in MOVERS for n in back):
        return None
    origin = last + 1 < high and lower[last] in ("из", "from") and layout.capital(last + 1)
    if lower[first].startswith(("вылет", "улет", "отлет")) and forces < 0:
        # "Он вылетел из Москвы": a traveller.
        return None
    if lower[first].startswith("сдач") and not (last < high and (layout.capital(last) or lower[last].startswith(GIVEN_UP))):
        # "сдача россиянами биометрических данных": what is handed in, no place given up.
        return None
    if forces < 0 and not strong and not origin and not any(lower[n] in MOVERS for n in back[:5]):
        return None
    gone = any(word in PARTICLES or word in ("back", "from") for word in lower[first:last])
    if any(word in ("from", "из", "со") for word in lower[max(low, first - 20) : first]):
        gone = True
    if lower[first] == "exit" and first > low and lower[first - 1] in ("the", "an") and asked.forces.first(lower, last, min(high, last + 4)) < 0:
        # "closes off the exit from the estuary".
        return None
    if lower[first : first + 2] == ["не", "осталось"] or lower[last - 1] == "пределы":
        # "На территории республики не осталось ни одного нашего военнослужащего".
        gone = True
    if lower[first].startswith(("снят", "сним")):
        # "С косы снят гарнизон", "их посты будут сняты"; a commander is taken off his post.
        gone = any(lower[n].startswith(POSTS) for n in (*ahead[:4], *back[:6]))
        if not gone:
            return None
    if not strong and not gone and row.language == "en" and lower[first] in BARE_OBJECT and last < high:
        # "Russian troops left Kherson": a bare object will do.
        gone = layout.capital(last) or lower[last] in ("the", "its", "their", "a", "nuclear") or (
            # "The mission in Karabakh is over and they are leaving it": not "leave it to the allies".
            lower[last] == "it" and layout.gap(last - 1) == " " and lower[last + 1 : last + 2] not in (["to"], ["at"], ["up"], ["with"]))
    if row.language == "ru" and lower[first].startswith(("покин", "покид", "остав", "сда", "отоз")):
        gone = True
    if asked.other.first(lower, last, min(high, last + 4)) >= 0 and asked.forces.first(lower, last, min(high, last + 4)) < 0:
        return None
    if (not strong and not gone
            and not any(lower[n] in ORIGIN_WORDS or lower[n] == "home"
                or (lower[n] == "от" and n + 1 < len(lower) and lower[n + 1].startswith(FRONTIERS)) for n in ahead)
            and not asked.better.first(lower, last, min(high, last + 8)) > 0):
        return None
    action = "regroup" if asked.better.first(lower, max(low, first - 4), min(high, last + 14)) >= 0 else "withdraw"
    return made(layout, first, last, action, row)


WHOLE = ("российск", "последни", "воински", "войсков", "наши", "танков", "мотострелков", "десантн")


def _part_of(lower: list[str], number: int) -> bool:
    """"части проектов", "часть товаров": a part of something, no units."""
    return (lower[number] == "части" and number + 1 < len(lower) and not lower[number - 1].startswith(WHOLE)
        and not lower[number + 1].startswith(("арми", "соединени", "вооруж", "вдв", "росси", "юж", "запад", "централ", "воен", "и")))


CLAIMS = ("bid", "plans", "attempt", "hope", "claim", "ambition", "search", "effort", "demand")
DRILLS = ("учени", "маневр", "drills", "exercises", "manoeuvres", "maneuvers", "war games")
SOLDIERS = ("военн", "войск", "солдат", "десантник", "подраздел", "част", "soldiers", "troops", "units", "forces", "servicemen")


def _from_drills(lower: list[str], first: int, last: int, high: int) -> int:
    """"военные возвращаются после учений в Крыму": the end of the words that say so, or 0."""
    at = next((n for n in range(last, min(high, last + 4)) if lower[n].startswith(DRILLS)), -1)
    linked = at >= 0 and any(w in ("с", "после", "from", "after") for w in lower[last:at])
    return last if linked and any(w.startswith(SOLDIERS) for w in lower[max(0, first - 4) : first]) else 0


def base(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    asked, lower = objects(), layout.lower
    if lower[first].startswith("прибывш") and lower[last : last + 1] in (["на"], ["в"]):
        # "подразделения, прибывшие на учения".
        return None
    if layout.has_word("rotation", "ротаци") and any(w.startswith(("rotation", "ротаци")) for w in lower[max(0, first - 60) : min(high, last + 12)]):
        # "A rotation has taken place; those who completed their duty have returned to the base camp".
        return None
    # "gone home" holds the base itself.
    found = last - 1 if lower[last - 1] == "home" else asked.bases.first(lower, last, min(high, last + 18))
    if found < 0 and (from_drills := _from_drills(lower, first, last, high)):
        return made(layout, first, from_drills, "withdraw", row)
    if found < 0 and row.language == "ru":
        found = asked.bases.first(lower, max(low, first - 5), first)
    if found < 0:
        origin = next((n for n in range(last, min(high, last + 3)) if lower[n] in ("из", "from", "с") and n + 1 < high and layout.capital(n + 1)), -1)
        forces = asked.forces.first(lower, max(low, first - 8), first)
        if origin < 0 and lower[first].startswith("отправлен"):
            # "Из Ростовской и Белгородской областей отправлены эшелоны".
            origin = next((n for n in range(max(low, first - 10), first) if lower[n] == "из" and layout.capital(n + 1)), -1)
            forces = asked.forces.first(lower, last, min(high, last + 6))
        if any(w.startswith(PERSONS) for w in lower[last : min(high, last + 2)]):
            # "для возвращения россиян с Украины": people.
            return None
        if forces < 0 and lower[first].startswith("возвращени"):
            forces = asked.forces.first(lower, last, min(high, last + 4))
        # "войска начали возвращаться из Белоруссии", "возвращение миротворцев из Казахстана".
        return made(layout, first, last, "withdraw", row) if origin >= 0 and forces >= 0 else None
    permanent = any(w.startswith(("permanent", "дислокац", "ппд")) for w in lower[max(0, found - 1) : found + 4])
    if not permanent and lower[first].startswith(("arriv", "reached", "brought", "переброс", "перебрас")):
        # "arrived at the base": to stay there.
        return None
    opens = max(0, low - 24) if lower[low] in ("they", "они") else low
    if not permanent and asked.forces.first(lower, max(opens, first - 60), min(high, last + 10)) < 0:
        return None
    return made(layout, first, last, "withdraw", row)


def regroup(layout: Layout, first: int, last: int, row: Reduction, low: int, high: int) -> Cue | None:
    asked, lower = objects(), layout.lower
    forces = asked.forces.first(lower, max(low, first - 10), min(high, last + 7))
    strong = lower[first].startswith(STRONG_REGROUP) or lower[first] == "re"  # "re-deploy" is two words
    if strong and (row.form == "noun" or forces >= 0 or first > low):
        # A bare verb that opens its sentence ("Regroup after the talks") tells of nobody's forces.
        return made(layout, first, last, "regroup", row)
    if any(w.startswith(PERSONS) for w in (*lower[max(low, first - 4) : first], *lower[last : min(high, last + 2)])):
        return None
    ahead = reach(layout, last, min(high, last + 12), 1)
    if forces >= 0 and any(lower[n] in ("берег", "bank") for n in ahead):
        # "перебросить войска на левый берег": from the other one.
        return made(layout, first, last, "regroup", row)
    if not any(lower[n] in ORIGIN_WORDS for n in ahead) and not asked.better.first(lower, last, min(high, last + 10)) >= 0:
        back = reach(layout, first - 1, max(low - 1, first - 1 - 10), -1)
        if (not any(lower[n] in ("из", "from", "стоявшие", "находящиеся", "находившиеся", "размещенные") for n in back)
                and not (row.form == "noun" and row.language == "ru")):
            return None
    return made(layout, first, last, "regroup", row) if forces >= 0 else None
