"""Who is named for a source without a name: beside the telling, behind "the head of the ministry", alone of his body, at the signing.

In: the layout, the attribution, the tellings of one reduction. Out: an official's mention, or None.
"""

from __future__ import annotations

from ..model import PlaceMention, Speaker
from ..vocabulary.speech import is_say
from ..vocabulary.words import words
from .attribution import Attribution
from .layout import Layout
from .speakers import HEADS
from .telling import Telling, opens_background

# Bodies whose officials speak for one another.
MILITARY = frozenset(("Ministry of Defence", "National Defence Management Centre", "Humanitarian Response Headquarters", "General Staff"))
SIGNED = ("sign", "подпис")
HEAD_WORDS = frozenset(words("глава главы главой head chief"))


def named_beside(layout: Layout, attribution: Attribution, tellings: list[Telling]) -> Speaker | None:
    """An official who speaks in a telling's own sentence or the next, for the body that the telling names."""
    bodies = {t.voice.speaker.body for t in tellings if t.voice is not None}
    for telling in tellings:
        number = layout.sentence_of[telling.cue.first]
        for at in range(number, number + (4 if number else 6)):
            if at > number and at < len(layout.sentences) and opens_background(layout, at):
                # "The day before, the head of the centre said …": of something else.
                continue
            for frame in attribution.frames[at] if at < len(attribution.frames) else ():
                own = frame.speaker.body in bodies or (frame.speaker.body in MILITARY and bodies & MILITARY and bodies <= MILITARY | {None})
                over = telling.status == "ended" and (frame.kind == "decide" or frame.speaker.official in HEADS)
                if frame.speaker.official and frame.speaker.side == "russia" and own and not over:
                    return frame.speaker
    if bodies & MILITARY:
        return min((mention for body, mention in attribution.signatures.items() if body in MILITARY), default=None)
    return None


def head_of(layout: Layout, attribution: Attribution, body: Speaker) -> Speaker | None:
    """The official named before where the source is "the head of the ministry": "Глава российского оборонного ведомства приказал"."""
    if not any(w in HEAD_WORDS for w in layout.lower[max(0, body.first - 3) : body.first]):
        return None
    earlier = [m for m in attribution.speakers if m.last <= body.first and m.kind == "person" and m.official and m.body == body.body]
    return earlier[-1] if earlier else None


def named_afar(layout: Layout, attribution: Attribution, body: str | None, tellings: list[Telling], places: list[PlaceMention]) -> Speaker | None:
    """An official of the telling's body who elsewhere tells of the same places or of "the decision", or who speaks for the headquarters."""
    names = {p.name for t in tellings for p in t.places}
    told = {layout.sentence_of[p.first] for p in places if p.name in names}
    for number, frames in enumerate(attribution.frames):
        for frame in frames:
            speaker = frame.speaker
            if not speaker.official or speaker.side != "russia":
                continue
            if (((speaker.body == body and frame.kind == "decide" and number in told) or _recalls(layout, number))
                    or (body == "Humanitarian Response Headquarters" and speaker.body == "National Defence Management Centre")):
                return speaker
    return None


# Posts of one who speaks for a body: "the commander told the ranks", "the Kremlin's aide said".
PERSONS = ("aide", "spokes", "commander", "ambassador", "envoy", "представител", "командующ", "помощник", "посол", "спикер")


def unnamed_person(layout: Layout, tellings: list[Telling]) -> bool:
    """Whether the sentence of a telling lets a person speak whom it does not name."""
    sentences = {layout.sentence_of[t.cue.first] for t in tellings}
    spans = [(layout.sentences[n].first, layout.sentences[n].last) for n in sentences]
    return any(layout.lower[n].startswith(PERSONS) and any(is_say(w) for w in layout.lower[max(low, n - 2) : min(high, n + 4)])
        for low, high in spans for n in range(low, high))


def only_voice(attribution: Attribution, body: str | None) -> Speaker | None:
    """The official of a body where the text names one alone of it as somebody who acts: "the ministry said … Zakharova retorted"."""
    speaks = {f.speaker.first for frames in attribution.frames for f in frames}
    found = {m.official: m for m in reversed(attribution.speakers) if m.kind == "person" and m.side == "russia" and m.official
        and (m.nominative or m.first in speaks) and m.body == body and m.official not in HEADS}
    return next(iter(found.values())) if len(found) == 1 else None


def signer(layout: Layout, attribution: Attribution, tellings: list[Telling]) -> Speaker | None:
    """The Russian official at whose meeting the agreement was signed, in the sentences behind."""
    number = layout.sentence_of[tellings[0].cue.first]
    for at in range(number, min(number + 5, len(layout.sentences))):
        sentence = layout.sentences[at]
        if any(w.startswith(SIGNED) for w in layout.lower[sentence.first : sentence.last]):
            signers = [m for m in attribution.mentions.get(at, []) if m.side == "russia" and m.official and m.body]
            if signers:
                return signers[0]
    return None


RECALLED = ("решени", "отвод", "вывод", "сокращени", "перемири", "режим", "пауз", "прекращени", "перегруппиров")


def _recalls(layout: Layout, number: int) -> bool:
    """"О решении журналистам рассказал …": a sentence that only says who told the measure."""
    opening = layout.lower[layout.sentences[number].first :][:3]
    return opening[:1] in (["о"], ["об"]) and any(w.startswith(RECALLED) for w in opening[1:])
