"""Places that are no directions whatever stands around: where talks are held, whose hour it is, where the report was written.

In: a `Layout` and a place mention. Out: a yes or no.
"""

from __future__ import annotations

from ..model import PlaceMention
from ..vocabulary.place_frames import AT_RU, GOVERNMENTS, TALKS
from ..vocabulary.words import words
from .layout import Layout


def is_mere(layout: Layout, mention: PlaceMention) -> bool:
    """Whether the place only tells of talks, of an hour, or of the report itself."""
    return _attacked(layout, mention) or _bordering(layout, mention) or _talks(layout, mention) or _dateline(layout, mention) or _clock(layout, mention)


ATTACKED = ("attack", "struck", "hit", "shell", "fire", "bomb", "target")


def _attacked(layout: Layout, mention: PlaceMention) -> bool:
    """"hours later Kherson was under drone attack": what happened there is another matter."""
    behind = layout.lower[mention.last : mention.last + 6]
    return behind[:1] in (["was"], ["were"], ["came"]) and any(w.startswith(ATTACKED) for w in behind)


def _bordering(layout: Layout, mention: PlaceMention) -> bool:
    """"settlements on the Ukraine-Russia border": where places lie that are named or not."""
    before = layout.lower[max(0, mention.first - 3) : mention.first]
    return mention.name == "Ukraine border" and before[-2:] == ["on", "the"] and before[0] in SETTLED


SETTLED = frozenset(words("settlements villages towns cities districts"))


def _talks(layout: Layout, mention: PlaceMention) -> bool:
    """"talks in Minsk", "встреча в Астане"."""
    before = layout.lower[max(0, mention.first - 4) : mention.first]
    return bool(before) and before[-1] in ("in", "в", "at") and any(w.startswith(TALKS) for w in before[:-1])


def _clock(layout: Layout, mention: PlaceMention) -> bool:
    """"(11.00 in Kyiv)": a place in brackets with an hour only tells the time."""
    text = layout.view.text
    opening = text.rfind("(", max(0, mention.start - 60), mention.start)
    if opening < 0 or ")" in text[opening : mention.start]:
        return False
    closing = text.find(")", mention.end, mention.end + 60)
    return closing >= 0 and mention.name in GOVERNMENTS and any(c.isdigit() for c in text[opening:closing])


def _dateline(layout: Layout, mention: PlaceMention) -> bool:
    """"DOUMA, Syria -", "SIMFEROPOL, April 22": where the report was written."""
    sentence = layout.sentences[layout.sentence_of[mention.first]]
    written = layout.view.text[mention.start : mention.end]
    if mention.first > sentence.first and (layout.lower[mention.first - 1] in AT_RU or layout.lower[mention.first - 1].startswith("район")):
        # "в районе ЗАЭС": an abbreviation.
        return False
    return written.isupper() and len(written) > 3 and mention.first - sentence.first <= 5 and not layout.view.text[sentence.start : sentence.end].isupper()
