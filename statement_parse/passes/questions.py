"""Cues that are only asked about: "unclear whether …", "связаны ли …", "Asked to confirm that …, Peskov replied".

In: the layout, a cue, the first word of its clause. Out: a `Reading` that holds it back, or None. It knows nothing of
negation, calls and conditions.
"""

from __future__ import annotations

from ..model import Cue
from ..vocabulary.speech import is_say
from ..vocabulary.words import words
from .layout import Layout
from .readings import Reading, comma_between

ASKING = frozenset(words("asked asking ask question wondered know"))
UNCLEAR = frozenset(words("unclear uncertain unknown неясно непонятно неизвестно"))


def asked_only(layout: Layout, cue: Cue, low: int) -> Reading | None:
    """The reading of a cue that is only asked about."""
    lower = layout.lower
    sentence = layout.sentences[layout.sentence_of[cue.first]]
    if lower[sentence.first] in ("как", "how") and not is_say(lower[sentence.first + 1]) and not comma_between(layout, sentence.first, sentence.last):
        # "Как в Москве объясняли отступления".
        return Reading("", "held_back", sentence.first, "how it was told")
    if cue.form == "noun" and lower[max(low, cue.first - 1)] in ("слово", "word"):
        # "само слово «отступление» не прозвучало".
        return Reading("", "held_back", cue.first - 1, "a word named")
    unclear = next((n for n in range(low, cue.first) if lower[n] in UNCLEAR or (lower[n] == "clear" and "not" in lower[max(low, n - 3) : n])), -1)
    if unclear >= 0 and any(w in ("whether", "if", "ли") for w in lower[unclear : cue.first]):
        # "It was not immediately clear whether Putin had agreed … or if the ceasefire extended to other cities".
        return Reading("", "held_back", unclear, "unclear")
    asks = next((n for n in range(max(low, cue.first - 8), cue.first) if lower[n] == "ли"), -1)
    if asks > 0 and lower[asks - 1] not in ("вряд", "едва", "чуть", "то", "не"):
        # "связаны ли военные ограничениями": it was only asked.
        return Reading("", "held_back", asks, "asked whether")
    if _in_a_question(layout, cue):
        return Reading("", "held_back", -1, "asked about")
    whether = next((n for n in range(max(low, cue.first - 24), cue.first) if lower[n] == "whether"), -1)
    if whether > 0 and ASKING.intersection(lower[max(low, whether - 6) : whether]):
        # "asked to confirm whether Putin had agreed … about not striking energy facilities".
        return Reading("", "held_back", whether, "asked whether")
    if lower[low] in ("когда", "when") and comma_between(layout, cue.last - 1, min(len(lower), cue.last + 8)) and any(
            w in DECIDES for w in lower[cue.last : cue.last + 9]):
        # "Когда миротворцы покинут Казахстан, должны решать власти республики".
        return Reading("", "held_back", low, "left to others")
    return None


DECIDES = frozenset(words("решать решат решит решают определит определят определяет зависит зависеть decide decides depends depend"))


def _in_a_question(layout: Layout, cue: Cue) -> bool:
    """Whether the sentence opens with the question that somebody answers behind it: "Asked to confirm that …, Peskov replied"."""
    sentence = layout.sentences[layout.sentence_of[cue.first]]
    opening = layout.lower[sentence.first : sentence.first + 3]
    if not (opening[:1] == ["asked"] or opening[:2] == ["на", "вопрос"] or opening == ["отвечая", "на", "вопрос"]):
        return False
    said = next((n for n in range(sentence.first + len(opening), sentence.last) if is_say(layout.lower[n])), -1)
    return said >= cue.last and comma_between(layout, cue.last - 1, said + 1)
