"""The status of a cue: what negation, condition, end, call or doubt around it makes of it.

In: a `Layout`, a `Cue` and the stretch of words that it stands in. Out: a `Reading`: one of the five
statuses, or the reason for which it is no claim. Cues reach over a bounded number of words and never
over a change of voice.
"""

from __future__ import annotations

from ..model import Cue
from ..vocabulary.bodies import NATION_OF
from ..vocabulary.matching import Cues
from ..vocabulary.words import words
from .ends import ended_at
from .layout import Layout
from .nouns import noun_reading
from .questions import ASKING, asked_only
from .readings import Reading, Tables, comma_between, cut_off, inverted_condition, tables
from .verbs import verb_reading

REACH = 12


def conditions() -> Cues:
    """The words that open a condition."""
    return tables().condition


MUST = frozenset(words("должен должна должны обязан обязана обязаны must"))
# Before "conditions" that are terms: "on conditions", "set its conditions".
TERMS = frozenset(words("on under with its his certain set these the"))
# What is only asked for, or found out of place, does not go on again.
WISHED = ("request", "authoris", "authoriz", "inappropriate", "просьб", "нецелесообразн")


def read_status(layout: Layout, cue: Cue, low: int, high: int) -> Reading:
    """The status of the cue inside the words [low, high)."""
    asked, lower = tables(), layout.lower
    before = max(low, cue.first - REACH)
    after = min(high, cue.last + REACH)
    near_before = max(low, cue.first - 6)
    if cue.row in ("resume", "возобновить"):
        wished = any(w.startswith(WISHED) for w in lower[max(low, cue.first - 14) : cue.first])
        if wished or _negated(asked, layout, near_before, cue.first) >= 0 or asked.calls.first(lower, near_before, cue.first) >= 0:
            return Reading("", "held_back", -1, "no resumption")
        return Reading("ended", "", cue.first, "resumed")
    holds = asked.holds.first(lower, max(low, cue.first - 8), min(after, cue.last + 6))
    if 0 <= holds < cue.first and cut_off(layout, holds, cue.first):
        # "put a proposal on the table: «We offered a ceasefire»".
        holds = -1
    if 0 < holds < cue.first and lower[holds] == "avoided" and lower[holds - 1] in ("are", "is", "be", "were"):
        # "so that casualties are avoided, a pause is introduced".
        holds = -1
    if holds >= 0 and lower[holds] == "might" and any(w.startswith(DENIALS) for w in lower[max(low, holds - 12) : holds]):
        # "dismissed suggestions that its forces might be preparing to abandon the plant".
        holds = -1
    if holds >= 0:
        return Reading("", "held_back", holds, "holds back")
    question = asked_only(layout, cue, low)
    if question is not None:
        return question
    if cue.action == "ceasefire" and cue.first > low and lower[cue.first - 1].startswith(("сигнал", "signal")):
        # "По сигналу «Прекратить огонь» подразделения перешли к обслуживанию техники": a drill's.
        return Reading("", "held_back", cue.first - 1, "a signal")
    if asked.no_comment.first(lower, max(low, cue.first - 14), min(high, cue.last + 20)) >= 0:
        return Reading("", "held_back", -1, "no comment")
    spare = cue.row in ("not to strike", "не наносить удары", "no strikes", "не будет ударов")
    noun = cue.form == "noun" and not (lower[cue.first] == "cease" and lower[max(low, cue.first - 1)] in ("would", "will", "to", "shall"))
    if not spare:
        refused = _refused(asked, layout, cue, before, low, high, near_before)
        if refused is not None:
            return refused
    if any(lower[n] == "alleged" and lower[n + 1].startswith(("plan", "inten")) for n in range(max(low, cue.first - 4), cue.first - 1)):
        return Reading("", "held_back", -1, "alleged")
    if spare:
        over = asked.ends.first(lower, cue.last, min(high, cue.last + 14))
        if over >= 0 and not lower[over].startswith(("resum", "возобнов")):
            return Reading("ended", "", over, "ended")
    if cue.action in ("ceasefire", "halt"):
        ended = ended_at(asked, layout, cue, before, high)
        if ended >= 0:
            return Reading("ended", "", ended, "ended")
    if cue.form == "verb" and cue.action == "halt" and any(w.startswith("котор") for w in lower[max(low, cue.first - 6) : cue.first]):
        # "Срок, на который военные отказались от ударов, истек".
        over = asked.ends.first(lower, cue.last, min(high, cue.last + 10))
        if over >= 0 and comma_between(layout, cue.last - 1, over + 1):
            return Reading("ended", "", over, "ended")
    if cue.form == "verb" and "make" in lower[max(low, cue.first - 3) : cue.first]:
        # "call on those who stand behind it to make it cease these attacks".
        return Reading("", "call", cue.first - 1, "call")
    call = asked.calls.last(lower, max(low, cue.first - 9), cue.first)
    if call >= 0 and lower[call] == "should" and any(w in ("if", "it", "need") for w in lower[max(low, call - 2) : call]):
        call = -1
    if call < 0 and noun and any(w in ("и", "and", "также") for w in lower[max(low, cue.first - 2) : cue.first]):
        # "призывает к прекращению насилия на юго-востоке, а также отводу войск".
        call = asked.calls.last(lower, max(low, cue.first - 16), cue.first)
    if call < 0 and noun:
        # "отвод вооружений должен завершить Киев": another is to do it.
        call = next((n for n in range(cue.last, min(high - 1, cue.last + 8)) if lower[n] in MUST
            and any(NATION_OF.get(w) == "ukraine" or w in ("киев", "украина") for w in lower[n + 1 : n + 4])), -1)
    if call < 0 and not noun and any(w in ("чтобы", "for") for w in lower[max(low, cue.first - 6) : cue.first]):
        # "Чтобы боевые действия прекратились, Киев должен увести войска".
        call = next((n for n in range(cue.last, min(high, cue.last + 6)) if lower[n] in MUST and comma_between(layout, cue.last - 1, n + 1)), -1)
    if call < 0 and any(lower[n : n + 2] in (["has", "to"], ["have", "to"]) for n in range(max(low, cue.first - 6), cue.first)) and any(
            NATION_OF.get(w) == "ukraine" for w in lower[max(low, cue.first - 10) : cue.first]):
        # "It is the Kiev regime that has to stop the strikes".
        call = cue.first - 1
    first = layout.sentences[layout.sentence_of[cue.first]].first
    if call < 0 and cue.tense == "infinitive" and cue.first - first < 30 and asked.calls.at(lower, first):
        # "Требуем прекратить обстрелы, вывести технику из кварталов и не мешать".
        call = first
    if call >= 0 and not spare:
        return Reading("", "call", call, "call")
    ready = asked.ready.last(lower, before, cue.first)
    if ready >= 0 and lower[ready : ready + 2] in (["если", "кто"], ["если", "кому"], ["if", "anyone"]):
        # "если кто забыл".
        ready = -1
    if ready < 0 and inverted_condition(layout, first):
        ready = first
    if ready < 0:
        head = asked.condition.last(lower, low, cue.first)
        if head >= 0 and comma_between(layout, head + 2, cue.first + 1):
            ready = head
    if ready < 0 and cue.action in ("ceasefire", "halt", "withdraw", "reduce"):
        ready = asked.ready.first(lower, cue.last, min(high, cue.last + 16))
        if ready < 0 and cue.form == "noun":
            ready = next((n for n in range(cue.last + 16, min(high, cue.last + 28))
                if lower[n].startswith(("propos", "offer", "suggest", "предлож", "предлага"))), -1)
        if ready >= 0 and (lower[ready - 1] in ("и", "and", "also", "также") or any(w.startswith(("коридор", "corridor")) for w in lower[ready : ready + 6])):
            # "declares silence and is ready to open corridors": the readiness is for what follows.
            ready = -1
        if ready >= 0 and lower[ready] in ("offer", "conditions", "ready", "prepared") and ready - cue.last > 5:
            ready = -1
    if ready > cue.last and lower[ready] == "suggesting":
        # "after months of speculation suggesting that Moscow would invade".
        ready = -1
    if ready > 0 and (lower[ready - 1 : ready + 1] == ["at", "once"] or lower[ready : ready + 2] in (["once", "again"], ["once", "more"])):
        ready = -1
    if ready >= 0 and lower[ready] in ("once", "as", "как") and cue.action in ("withdraw", "regroup", "reduce"):
        # "once the drills are over": a time.
        ready = -1
    if ready >= 0 and lower[ready] in ("if", "ли") and ASKING.intersection(lower[max(low, ready - 7) : ready]):
        return Reading("", "held_back", ready, "asked whether")
    if (ready > cue.last and noun and lower[ready] in ("proposed", "предложено") and lower[ready - 1] in ("been", "was", "было")
            and "by" not in lower[ready + 1 : ready + 3]):
        # "A ceasefire has been proposed, and Russia …": nobody says by whom.
        return Reading("", "held_back", ready, "proposed by nobody named")
    if ready >= 0 and lower[ready].startswith(("предлага", "offer", "propos")) and any(w in ("нам", "us") for w in lower[max(low, ready - 2) : ready + 3]):
        return Reading("", "other_side", ready, "offered to us")
    if 0 < ready < cue.first and lower[ready] == "conditions" and (lower[ready - 1] not in TERMS
            or any(w.startswith("creat") for w in lower[max(low, ready - 3) : ready])):
        # "said conditions in Syria were deteriorating".
        ready = -1
    if 0 <= ready < cue.first and lower[ready].startswith(("proposal", "предложени")) and cut_off(layout, ready, cue.first):
        ready = -1
    if ready >= 0 and lower[ready].startswith(("propos", "предложен")) and any(w.startswith(CONSENTS) for w in lower[max(low, ready - 6) : ready]):
        # "agreed with his proposal to retreat": it is settled.
        ready = -1
    if (0 <= ready < cue.first and lower[ready].startswith(("initiativ", "proposal", "инициатив", "предложени"))
            and _negated(asked, layout, max(low, ready - 7), ready) >= 0):
        # "We don't see any clearly articulated initiative for an Easter ceasefire".
        return Reading("", "held_back", ready, "no offer")
    if ready >= 0 and any(w.startswith(("discuss", "обсуд", "talk", "consider", "рассмотр", "negotiat")) for w in lower[ready : min(cue.first, ready + 5)]):
        return Reading("", "held_back", ready, "ready to discuss")
    opened = asked.condition.last(lower, low, ready) if 0 <= ready < cue.first else -1
    if (opened >= 0 and lower[ready].startswith(("предлага", "offer", "propos")) and not comma_between(layout, opened, cue.first)
            and comma_between(layout, cue.last, min(high, cue.last + 8))):
        # "Если боевые действия предлагают остановить лишь на время, …".
        return Reading("", "condition", opened, "inside a condition")
    if ready >= 0:
        if (lower[ready] in ("if", "если", "unless", "should", "once", "якщо") and ready < cue.first and not comma_between(layout, ready, cue.first)
                and comma_between(layout, cue.last, min(high, cue.last + 14))):
            return Reading("", "condition", ready, "inside a condition")
        return Reading("conditional", "", ready, "readiness")
    if cue.row in ("freeze", "заморозка"):
        return Reading("", "held_back", -1, "a freeze named")
    if noun:
        return noun_reading(asked, layout, cue, low, high)
    return verb_reading(asked, layout, cue, low)


def in_condition(layout: Layout, cue: Cue, word: int, head: int) -> bool:
    """Whether a word of the cue's sentence stands in its condition, which begins at `head`: "once Ukraine quits Donetsk, we cease fire"."""
    if head < 0 or cue.first <= head < cue.last:
        return False
    if head >= cue.last:
        return word > head
    return head < word < cue.first and comma_between(layout, word, cue.first + 1)


def _negated(asked: Tables, layout: Layout, start: int, end: int) -> int:
    """The number of the last negation in [start, end) that negates, or -1."""
    lower = layout.lower
    negations = asked.negation.where(lower)
    for number in range(end - 1, start - 1, -1) if negations else ():
        if number in negations:
            if lower[number] == "t" and layout.gap(number - 1) not in ("'", "’"):
                # The t of "t.me", not of "can't".
                continue
            if asked.pseudo.at(lower, number) or (number and asked.pseudo.at(lower, number - 1)):
                continue
            return number
    return -1


DENIALS = ("rejected", "denied", "dismissed", "denies", "rejects", "опроверг", "отверг")
# "… has denied the reports and said that it keeps to a pause": what comes behind is no longer denied.
SPLITS = ("and", "but", "saying", "while", "и", "но", "а", "заявив", "добавив")
SAYING = frozenset(words("saying adding insisting заявив добавив подчеркнув"))
CONSENTS = ("agree", "along", "approv", "backed", "accept", "consent", "соглас", "принима", "поддерж", "пойт", "пойд", "идти")


def _refused(asked: Tables, layout: Layout, cue: Cue, before: int, low: int, high: int, near: int) -> Reading | None:
    lower = layout.lower
    refusal = asked.refusal.last(lower, before, cue.first)
    if refusal >= 0 and any(w in SAYING for w in lower[refusal + 1 : cue.first]):
        # "a charge that Moscow rejected, saying all of its units had gone home".
        refusal = -1
    if refusal < 0:
        # "The Kremlin rejected on Monday a suggestion from Ukraine that its forces may be packing up to leave …".
        refusal = next((n for n in range(before - 1, max(low, cue.first - 24) - 1, -1) if lower[n].startswith(DENIALS)
            and not any(w in SPLITS for w in lower[n + 1 : cue.first])), -1)
    if refusal < 0 and (cue.form == "noun" or cue.action == "ceasefire"):
        refusal = _vetoed(asked, lower, max(low, cue.first - 40), cue.first)
        if refusal >= 0:
            return Reading("denied", "", refusal, "refused")
    if refusal >= 0 and cut_off(layout, refusal, cue.first):
        refusal = -1
    if refusal < 0:
        refusal = asked.refusal.first(lower, cue.last, min(high, cue.last + (24 if cue.tense == "infinitive" or lower[cue.first - 1] == "to" else 12)))
        if refusal >= 0 and cut_off(layout, cue.last - 1, refusal):
            refusal = -1
    negation = _negated(asked, layout, max(near, cue.first - 5), cue.first)
    if negation < 0 and cue.tense == "infinitive":
        # "уводить миротворцев Россия не станет".
        negation = next((n for n in range(cue.last, min(high - 1, cue.last + 7)) if lower[n] == "не" and lower[n + 1].startswith(INTENDS)), -1)
        if negation >= 0 and comma_between(layout, cue.last - 1, negation + 1):
            negation = -1
    if negation < 0 and cue.form == "noun" and cue.action in ("ceasefire", "halt"):
        # "перемирие ради передышки для Киева Москве не нужно".
        negation = next((n for n in range(cue.last, min(high - 1, cue.last + 14)) if lower[n] == "не" and lower[n + 1].startswith(("нужн", "нужен"))), -1)
        if negation >= 0 and cut_off(layout, cue.last - 1, negation):
            negation = -1
    if negation < 0 and cue.form == "noun":
        # "Массового отвода войск от Киева нет — ведомство".
        negation = next((n for n in range(cue.last, min(high, cue.last + 9)) if lower[n] == "нет" and layout.gap(n) != " "), -1)
        if negation >= 0 and comma_between(layout, cue.last - 1, negation + 1):
            negation = -1
    if (negation >= 0 and cue.form == "noun" and asked.asserts.first(lower, negation + 2, cue.first) >= 0
            and any("," in layout.gap(n) for n in range(negation, cue.first - 1))):
        # "чтобы не было жертв, вводится пауза": the negation stands in a clause of its own.
        negation = -1
    if (negation >= 0 and cue.form == "noun" and lower[negation] == "не"
            and (lower[negation + 1] in ("о", "об") or "это" in lower[max(0, negation - 2) : negation])):
        # "речь идет не о заморозке": what it is not called is not refused.
        return Reading("", "held_back", negation, "not called so")
    if (negation > 1 and cue.form == "noun" and lower[negation] == "not" and lower[negation - 1] in ("is", "was", "s")
            and (lower[negation - 2] in ("this", "that", "it") or lower[negation + 1] in ("a", "an"))):
        # "This is not a ceasefire, but …": what it is not called is not refused.
        return Reading("", "held_back", negation, "not called so")
    if negation >= 0 and any(w in ("why", "почему") for w in lower[max(low, negation - 5) : negation]):
        # "Ukraine questioned why Russia could not commit to a ceasefire".
        return Reading("", "question", negation, "asked why")
    if negation < 0 and cue.form == "noun" and any(w.startswith(CONSENTS) for w in lower[max(before, cue.first - 4) : cue.first]):
        # "not going to agree to a truce": what is not agreed to is refused.
        negation = _negated(asked, layout, max(before, cue.first - 8), cue.first)
    if negation >= 0 and cut_off(layout, negation, cue.first):
        negation = -1
    if negation < 0 and cue.form == "noun":
        negation = _negated(asked, layout, cue.last, min(high, cue.last + 3))
        if negation >= 0 and (lower[negation] in ("без", "without") or comma_between(layout, cue.last - 1, negation + 1)):
            # "прекращение огня без мирного договора"; "the truce is over, no order to prolong it".
            negation = -1
    if ((refusal >= 0 or negation >= 0) and cue.action in ("ceasefire", "halt")
            and any(w.startswith(("продл", "prolong", "extend", "extension", "renew"))
                for w in (*lower[before : cue.first], *lower[cue.last : min(high, cue.last + 6)],
                    *lower[max(cue.last, refusal - 4) : max(refusal, 0)]))):
        return Reading("ended", "", max(refusal, negation), "not prolonged")
    if refusal >= 0:
        if refusal and lower[refusal - 1] in ("not", "t", "never", "не") and not lower[refusal].startswith("не"):
            return Reading("", "held_back", refusal, "double negation")
        return Reading("denied", "", refusal, "refused")
    if 0 <= negation < cue.first and cue.form == "noun" and lower[negation] == "no" and any(
            w == "before" for w in lower[cue.last : min(high, cue.last + 8)]):
        # "no Black Sea ceasefire before bank sanctions go".
        return Reading("conditional", "", negation, "not before")
    if negation >= cue.last and any(w.startswith(COVERS) for w in lower[negation + 1 : negation + 2]):
        # "Перемирие не касается террористов": for whom it does not hold.
        return Reading("", "presupposed", negation, "not for all")
    if (negation >= 0 and any(w.startswith(KEEPS) for w in lower[negation + 1 : negation + 3])
            and not WILL.intersection(lower[max(low, negation - 3) : negation + 2])):
        # "rebels who are not observing the ceasefire": who breaks it.
        return Reading("", "presupposed", negation, "not kept")
    if negation >= 0:
        return Reading("denied", "", negation, "negated")
    return None


INTENDS = ("стан", "буд", "намер", "собира", "планир", "дума")
COVERS = ("касает", "распростран", "относ", "cover", "apply", "includ", "extend")
KEEPS = ("observ", "comply", "complied", "respect", "adher", "abid", "honour", "honor", "join", "соблюда", "выполня", "придержив", "присоедин")
WILL = frozenset(words("will would going intend intends intention shall намерен намерена намерены будет будут собирается"))


def _vetoed(asked: Tables, lower: list[str], low: int, end: int) -> int:
    """The veto of a resolution that is told to hold the truce, or -1: "vetoed a draft resolution that called for …"."""
    draft = next((n for n in range(end - 1, low - 1, -1) if lower[n].startswith(("resolution", "резолюци"))), -1)
    return next((n for n in range(draft - 1, low - 1, -1) if lower[n].startswith(("veto", "вето", "ветир", "blocked", "заблокир"))), -1) if draft >= 0 else -1
