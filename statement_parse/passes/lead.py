"""A text that tells a reduction before it says whose word it is: its first telling gets the Russian source of the sentences around.

In: the layout, the attribution, tellings without a source that no telling with one stands for. Out: the one telling
that gets a source, or none.
"""

from __future__ import annotations

from .attribution import Attribution, Voice
from .frames import is_silent
from .layout import Layout
from .telling import Telling

OTHER_MATTERS = ("предлож", "призва", "потребов", "обвин", "called", "calls", "urg", "accus", "demand")
LEAD_SENTENCES = 3
WITNESSES = ("satellite", "footage", "witness", "снимк", "спутник", "очевид", "источник", "sources", "корреспонденты", "correspondents")


def witnessed(layout: Layout, number: int) -> bool:
    """Whether a sentence itself says that others saw it: "…, передают корреспонденты"."""
    sentence = layout.sentences[number]
    return any(w.startswith(WITNESSES) for w in layout.lower[sentence.first : sentence.last])


def lead(layout: Layout, attribution: Attribution, tellings: list[Telling]) -> list[Telling]:
    """The first telling of a text whose next sentences say it on a Russian source's word."""
    for telling in tellings:
        number = layout.sentence_of[telling.cue.first]
        if telling.voice is not None or number > LEAD_SENTENCES or telling.background:
            continue
        for ahead in range(number, min(number + 4, len(layout.sentences))):
            frames = attribution.frames[ahead]
            if not frames:
                continue
            frame = frames[0]
            if is_silent(layout, frame):
                return []
            if ahead > number and frame.speaker.side == "russia" and not (frame.speaker.body or frame.speaker.official):
                # "an agency quoted one of those present": who that is stands in one of the next sentences.
                continue
            if ahead > number and layout.lower[frame.at].startswith(OTHER_MATTERS):
                # "The ministry called on them to surrender": of something else.
                continue
            if (ahead > number and frame.speaker.post == "military") or any(witnessed(layout, n) for n in range(number, ahead)):
                # "Судя по спутниковым снимкам …": others saw it.
                return []
            if (frame.speaker.side != "russia" or not (frame.speaker.body or frame.speaker.official)
                    or (ahead > number and _other_matter(layout, ahead))):
                return []
            return [telling._replace(voice=Voice(frame.speaker, "lead", frame.kind == "decide"), rule=telling.rule + " / lead")]
        before = [f for n in range(number) for f in attribution.frames[n]]
        said = layout.sentence_of[before[-1].at] if before else -1
        ends = before and number - said == 1 and before[-1].at > layout.sentences[said].last - 6
        own = all(f.speaker.side == "russia" and f.speaker.body and not f.speaker.official for f in before)
        if ends and own and telling.cue.action in ("ceasefire", "halt"):
            # "…, the Defence Ministry reports. For this purpose, a ceasefire has been introduced": its statement goes on.
            return [telling._replace(voice=Voice(before[-1].speaker, "lead", False), rule=telling.rule + " / lead")]
    return []


def item_lead(layout: Layout, attribution: Attribution, telling: Telling) -> Telling | None:
    """The telling that opens an item of a digest, on the word of the Russian body that its next sentence cites."""
    number = layout.sentence_of[telling.cue.first]
    sentence = layout.sentences[number]
    if telling.background or number + 1 >= len(layout.sentences) or not telling.places or not _opens_item(layout, number):
        return None
    frames = attribution.frames[number + 1] if layout.sentences[number + 1].paragraph == sentence.paragraph else []
    if not frames or frames[0].speaker.side != "russia" or not frames[0].speaker.body or any(f.speaker.side != "russia" for f in frames):
        return None
    return telling._replace(voice=Voice(frames[0].speaker, "lead", frames[0].kind == "decide"), rule=telling.rule + " / item")


def _opens_item(layout: Layout, number: int) -> bool:
    """Whether a sentence opens a paragraph that a bullet marks, at most a heading of three words before it."""
    sentence = layout.sentences[number]
    first = next(s for s in layout.sentences[max(0, number - 2) :] if s.paragraph == sentence.paragraph)
    start = layout.paragraphs[sentence.paragraph][0]
    mark = layout.view.text[start]
    return not mark.isalnum() and mark not in "«\"“„(#@*_" and sentence.first - first.first <= 3


def _other_matter(layout: Layout, number: int) -> bool:
    """Whether a sentence is long enough to say something of its own."""
    sentence = layout.sentences[number]
    return sentence.last - sentence.first > 45
