"""Whose a reduction is by the names around it: the subject, a passive's doer, "its troops", who declared it.

In: the `Attribution` and a cue. Out: a side, or the voice of a participle. It knows nothing of status.
"""

from __future__ import annotations

from ..model import Cue, Speaker
from ..vocabulary.words import words
from .attribution import Attribution, Voice
from .objects import objects
from .readings import inverted_condition

MOVES = ("withdraw", "regroup", "reduce")
OURS = frozenset(words("our ours we us наш наша наше наши нашу наших нашим нашими мы нами"))
OWN_OF_SUBJECT = frozenset(words("its their свои своих своим своими свою своего"))


def proposed_by_others(attribution: Attribution, word: int) -> bool:
    """"The truce proposed by the U.S.", "предложенное Макроном перемирие": another's offer."""
    lower = attribution.layout.lower
    behind = word + 1 + (lower[word + 1 : word + 2] == ["by"]) + (lower[word + 1 : word + 3] == ["by", "the"])
    if behind == word + 1 and not lower[word].startswith("предложенн"):
        return False
    named = next((m for m in attribution.mentions.get(attribution.layout.sentence_of[word], []) if behind <= m.first <= behind + 1), None)
    return named is not None and named.side in ("other", "ukraine")


def declarer(attribution: Attribution, cue: Cue) -> Voice | None:
    """Who declared it, by a participle: "объявленное Путиным перемирие вступило в силу"."""
    layout = attribution.layout
    for mention in attribution.mentions.get(layout.sentence_of[cue.first], []):
        behind = mention.last <= cue.first <= mention.last + 2 and mention.first > 0
        if behind and layout.lower[mention.first - 1].startswith(("объявленн", "введенн", "провозглашенн")):
            return Voice(mention, "participle", True)
    return None


def _ends_mention(attribution: Attribution, word: int, side: str) -> bool:
    """Whether a mention of a side ends right before the word."""
    return any(m.last == word and m.side == side for m in attribution.mentions.get(attribution.layout.sentence_of[word], []))


def _agent_before(attribution: Attribution, cue: Cue) -> Speaker | None:
    """The nearest name before the cue where a passive makes it the doer: "used by the Kyiv regime in order to regroup"."""
    lower = attribution.layout.lower
    earlier = [m for m in attribution.mentions.get(attribution.layout.sentence_of[cue.first], []) if m.last <= cue.first and m.kind != "echo"]
    if not earlier or cue.first - earlier[-1].last > 10:
        return None
    agent = earlier[-1]
    return agent if "by" in lower[max(0, agent.first - 2) : agent.first] else None


# "the leadership in Kiev has to give its units the order".
LEADERS = ("leader", "authorit", "government", "regime", "ruler", "руководств", "власт", "режим", "правительств")
# "the forces it keeps in Syria, and its carrier": Syria is where, not who.
PLACED = frozenset(words("in at from near of within across around в на из от у под"))


def _their_owner(attribution: Attribution, cue: Cue, low: int) -> Speaker | None:
    """Whose "its troops" are that stand before the cue: "urged the Ukrainian government to allow its troops to leave"."""
    lower = attribution.layout.lower
    at = next((n for n in range(cue.first - 1, max(low, cue.first - 16) - 1, -1) if lower[n] in OWN_OF_SUBJECT
        and objects().forces.first(lower, n, min(cue.first, n + 3)) >= 0), -1)
    if at < 0 or cue.action not in MOVES:
        return None
    earlier = [m for m in attribution.mentions.get(attribution.layout.sentence_of[cue.first], []) if m.last <= at and m.kind != "echo" and m.side
        and not (m.first and lower[m.first - 1] in PLACED and not (m.first > 1 and lower[m.first - 2].startswith(LEADERS)))]
    return earlier[-1] if earlier else None


# What begins a condition that somebody is to meet.
CONDITIONS = frozenset(words("if once when as если когда только"))


def _conditioned(attribution: Attribution, cue: Cue) -> bool:
    """Whether it is what another is to do first: "as soon as Kyiv is ready and starts a withdrawal of troops"."""
    lower = attribution.layout.lower
    earlier = [m for m in attribution.mentions.get(attribution.layout.sentence_of[cue.first], []) if m.last <= cue.first and m.kind != "echo" and m.side]
    if not earlier or earlier[-1].side != "ukraine" or not earlier[-1].first or cue.action not in MOVES:
        return False
    between = lower[earlier[-1].last : cue.first]
    if inverted_condition(attribution.layout, attribution.layout.sentences[attribution.layout.sentence_of[cue.first]].first):
        return not any(w in OURS for w in between)
    opening = earlier[-1].first - 1
    opening -= lower[opening] in ("в", "in") and opening > 0
    return lower[opening] in CONDITIONS and len(between) < 16 and not any(w in OURS for w in between) and bool({"and", "и"} & set(between))


APPEALS = ("appeal", "call", "demand", "request", "призыв", "требовани", "просьб")


def subject_side(attribution: Attribution, cue: Cue, low: int) -> str:
    """The side of another's name that is the cue's subject: "the Ukrainians wanted to regroup"."""
    if _conditioned(attribution, cue):
        return "other"
    owner = _their_owner(attribution, cue, low)
    if owner is not None and owner.side in ("ukraine", "other"):
        return "other"
    subject = attribution.subject_before(cue.first, 14 if cue.form == "noun" else 10) or _agent_before(attribution, cue)
    if subject is None or subject.first < low or subject.side == "russia":
        return ""
    frames = attribution.frames[attribution.layout.sentence_of[cue.first]]
    if any(f.speaker.first == subject.first for f in frames):
        return ""
    lower = attribution.layout.lower
    if any(w in OURS for w in lower[max(low, cue.first - 3) : cue.last + 1]):
        # "a neutral Ukraine has become a matter of talks, and we cut our activity".
        return ""
    if lower[cue.first].startswith(("покин", "покид", "остав")) and objects().forces.first(lower, cue.last, min(len(lower), cue.last + 4)) >= 0:
        # "Казахстан должны покинуть все войска": the country is what they leave.
        return ""
    if subject.first and lower[subject.first - 1] in ("and", "и") and _ends_mention(attribution, subject.first - 1, "russia"):
        # "talks between Russia and Ukraine ended".
        return ""
    between = lower[subject.last : cue.first]
    if cue.action in ("ceasefire", "halt") and any(w in CONDITIONS for w in lower[max(low, subject.first - 40) : subject.first]) and any(
            "," in attribution.layout.gap(n) or "—" in attribution.layout.gap(n) for n in range(subject.last - 1, cue.first - 1)):
        # "As soon as Kyiv …, and drops its plans to join NATO, an order to cease fire will come".
        return ""
    asked = (between[:1] and between[0].startswith(APPEALS)) or (subject.first and lower[subject.first - 1].startswith(APPEALS))
    if asked and any(m.side == "russia" and m.last <= subject.first for m in attribution.mentions.get(attribution.layout.sentence_of[cue.first], [])):
        # "Russia dismissed a United Nations appeal to pull its soldiers out".
        return ""
    if cue.action in MOVES and any(w in OWN_OF_SUBJECT for w in lower[cue.first : cue.last + 3]):
        # "Kyiv agrees and starts to withdraw its troops".
        return "other"
    if between[:1] == ["s"] and len(between) > 1 and objects().forces.first(between, 1, min(4, len(between))) >= 0:
        return "other"
    forces = objects().forces.last(between, 0, len(between))
    own = forces >= 0 and not any(w in ("and", "и") for w in between[forces:])
    return "" if own or any(w in ("said", "says", "that", "что") for w in between) else "other"
