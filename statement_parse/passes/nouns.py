"""The status of a noun that names a reduction: announced, in force, done, only presupposed or only judged.

In: a `Layout`, a `Cue` that is a noun and its clause [low, high) in words. Out: a `Reading`. It knows
nothing of negation, calls and conditions, which were read before.
"""

from __future__ import annotations

from itertools import chain

from ..model import Cue
from .layout import Layout
from .readings import Reading, Tables, comma_between


def _judged(layout: Layout, cue: Cue, low: int) -> bool:
    """Whether words around a noun only say what it is or would be worth: "a ceasefire is a road to nowhere", "перемирие было бы …"."""
    lower = layout.lower
    tail, head = [*lower[cue.last : cue.last + 3], "", "", ""], lower[max(low, cue.first - 4) : cue.first]
    copula = tail[0] in ("is", "was", "would") and tail[1 + (tail[1] == "be")] in ("a", "an", "no", "merely", "only", "nothing", "just")
    # "a ceasefire that would give them a breather is …", "ceasefires of this kind have …", "that would make a ceasefire a device".
    imagined = cue.first - low <= 1 and tail[:2] == ["that", "would"]
    of_a_kind = tail[:3] in (["of", "this", "kind"], ["of", "that", "kind"]) or "such" in head[-1:]
    made = any(w in ("make", "be") and head[k - 1 : k] == ["would"] for k, w in enumerate(head))
    # "Перемирие, считает он, — это обман", "что такое перемирие?"
    equated = cue.first - low <= 2 and any(lower[n] == "это" and any(d in layout.gap(n - 1) for d in "—–-")
        for n in range(cue.last, min(len(lower), cue.last + 8)))
    ahead = lower[cue.last : cue.last + 5]
    # "truce in Ukraine would lead nowhere".
    idle = "would" in ahead[:4] and ahead[ahead.index("would") + 1 :][:1] in (["lead"], ["mean"], ["only"], ["give"], ["help"], ["play"], ["allow"], ["not"])
    be = ahead.index("would") + 1 if "would" in ahead[:4] else 0
    # "a truce in Ukraine would be 'a road to nowhere'".
    idle = idle or (be > 0 and ahead[be : be + 1] == ["be"] and not lower[cue.last + be + 1].endswith(("ed", "en"))
        and lower[cue.last + be + 1] not in ("in", "held", "kept", "put", "set", "possible"))
    return copula or idle or imagined or of_a_kind or made or equated or "бы" in tail[:2] or head[-2:] == ["что", "такое"]


WELCOMES = ("welcom", "hail", "приветств", "hope", "надее")
COMMENTS = ("ответил", "прокомментир", "отреагир", "высказал", "оценил", "responded", "comment", "reacted", "reacts", "responds")


def noun_reading(asked: Tables, layout: Layout, cue: Cue, low: int, high: int) -> Reading:
    """A noun must be asserted: announced, begun, done, or the matter of the speech itself."""
    lower = layout.lower
    movement = cue.action in ("withdraw", "regroup")
    breach = asked.breach.last(lower, max(low, cue.first - 6), cue.first)
    if breach < 0 and not movement:
        # What stands behind a movement is its time: "о выводе войск после приказа".
        breach = asked.breach.first(lower, cue.last, min(high, cue.last + 5))
        if breach >= 0 and lower[breach] == "during" and asked.asserts.last(lower, max(low, cue.first - 6), cue.first) >= 0:
            # "announced a three-day ceasefire in May during the conflict".
            breach = -1
    if breach < 0 and not movement and "after" in lower[max(low, cue.first - 3) : cue.first]:
        breach = cue.first - 1
    force = asked.noun_force.first(lower, max(low, cue.first - 6), min(high, cue.last + 12))
    if force > 0 and lower[force] == "начала" and lower[force - 1] in ("с", "до", "от"):
        return Reading("", "presupposed", force, "presupposed")
    if not movement and force < 0 and _judged(layout, cue, low):
        return Reading("", "held_back", cue.last, "judged")
    if not movement and any(w in ("кто", "who") for w in lower[max(low, cue.first - 4) : cue.first]):
        # "кто будет контролировать перемирие": it is asked.
        return Reading("", "held_back", cue.first - 1, "asked")
    if not movement and lower[max(low, cue.first - 1)] == "для":
        # "для прекращения огня ждут решения": what it would take.
        return Reading("", "presupposed", cue.first - 1, "presupposed")
    around = (*lower[max(low, cue.first - 3) : cue.first], *lower[cue.last : min(high, cue.last + 5)])
    if movement and any(w.startswith(("гарантир", "guarante")) for w in around):
        # "Отходу он гарантирует безопасность": theirs.
        return Reading("", "call", -1, "safe passage")
    if not movement and any(w.startswith(WELCOMES) for w in lower[max(low, cue.first - 6) : cue.first]):
        # "Moscow hails the Eid ceasefire": another's.
        return Reading("", "third_party", -1, "welcomed")
    opening = lower[low] if low < cue.first else ""
    if opening in ("despite", "notwithstanding", "несмотря", "вопреки") and not comma_between(layout, low, cue.first + 1):
        return Reading("", "presupposed", low, "presupposed")
    if opening in ("while", "although", "though", "хотя") and force < 0 and not comma_between(layout, low, cue.first + 1):
        return Reading("", "presupposed", low, "presupposed")
    if movement and (comments := next((n for n in range(cue.last, high) if lower[n].startswith(COMMENTS)), -1)) > 0 and any(
            ":" in layout.gap(n) for n in range(cue.last - 1, comments)):
        # "Уход из Энергодара: в Кремле ответили на сообщения": the matter, and nothing yet of it.
        return Reading("", "held_back", comments, "a matter named")
    if movement:
        done = asked.done.first(lower, max(low, cue.first - 5), min(high, cue.last + 22))
        while done >= 0 and lower[done] in ("has", "have", "had"):
            # "has been concluded": the verb tells it.
            done = asked.done.first(lower, done + 1, min(high, cue.last + 22))
        if done >= 1 and any(w in ("not", "не", "без", "without") for w in lower[max(0, done - 2) : done]):
            # "It is not a complete withdrawal".
            done = -1
        if (done >= 0 and lower[done].startswith(("complet", "заверш", "законч", "finish", "оконч", "finali", "conclud", "accompl"))
                and not lower[done].endswith(("ть", "ся", "is", "ы", "ит", "ат")) and lower[done - 1] not in ("will", "to", "would", "shall", "be")):
            return Reading("completed", "", done, "completed")
    if breach < 0 and not movement:
        breach = asked.broken.first(lower, max(low, cue.first - 12), min(high, cue.last + 16))
    if breach >= 0 and force < 0:
        return Reading("", "presupposed", breach, "presupposed")
    if force >= 0:
        return Reading("announced", "", force, "in force")
    asserted = _asserted(asked, layout, cue, low, high)
    if asserted >= 0:
        return Reading("announced", "", asserted, "asserted")
    if high - low <= 16:
        return Reading("announced", "", -1, "headline")
    return Reading("", "presupposed", -1, "not asserted")


PARTICIPLES_RU = ("нное", "нного", "нные", "нных", "нной", "нную", "нная", "нным", "нном", "нному", "ными")


def _asserted(asked: Tables, layout: Layout, cue: Cue, low: int, high: int) -> int:
    """The word that asserts the noun, before or behind it; a participle that only names it asserts nothing."""
    lower = layout.lower
    # Hours and dates stand between: "ввести с 12:00 6 января до 24:00 7 января режим прекращения огня".
    before = 10 + sum(w.isdigit() for w in lower[max(low, cue.first - 10) : cue.first])
    for number in chain(range(cue.first - 1, max(low, cue.first - before) - 1, -1), range(cue.last, min(high, cue.last + 14))):
        if not asked.asserts.at(lower, number) or lower[number].endswith(PARTICIPLES_RU):
            continue
        if (number == cue.last and lower[number].isascii() and number + 1 < len(lower) and lower[number + 1] in ("by", "on", "in", "for")
                and lower[number].endswith("ed")):
            continue
        if (lower[number] in ("declared", "announced", "agreed", "proposed", "brokered") and number == cue.first - 1 and number
                and lower[number - 1] in ("the", "a", "previously", "russia", "s", "an", "recently")):
            continue
        return number
    return -1
