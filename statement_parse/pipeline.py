"""parse(text): the passes in order, readable as their table of contents.

In: a document's text. Out: a `Statement`. The passes count in the view; here, and only here, spans
are mapped back to the text as it is.
"""

from __future__ import annotations

from .answer import build, build_unsourced
from .model import Source, Statement
from .passes.attribution import Attribution
from .passes.bodies import find_bodies
from .passes.claims import tell
from .passes.dateline import (
    CENTURY,
    CODE_PAGE,
    find_day,
    find_published_local,
    language_of_bytes,
)
from .passes.layout import Layout
from .passes.merge import merge
from .passes.officials import find_officials
from .passes.outlets import find_outlets
from .passes.places import find_places
from .passes.prefilter import COUNTRY, NAMED, NOBODY, may_reduce, source_in, words_of
from .passes.reductions import find_reductions
from .passes.speakers import join_speakers
from .passes.unknown_officials import find_unknown_officials
from .view import View


def parse(text: str, *, published: str | None = None, explain: bool = True) -> Statement:
    """The answer for one document.

    `text` is any string; `published` an instant "YYYY-MM-DDTHH:MM:SSZ" that the input gives, or None.
    Without `explain`, `set_aside` may be left empty: texts that name no Russian source then cost a tenth.
    Spans of the result are half-open, in code points of `text`. Raises nothing for any str.
    """
    coded = text.encode(CODE_PAGE, "replace")
    words = words_of(coded)
    source = None if explain else source_in(text, coded, words)
    if (source == NOBODY or (source == COUNTRY and not may_reduce(words))) and (published or CENTURY not in text):
        return Statement(Source(published=published, language=language_of_bytes(coded)), None, None, (), (), ())
    layout = Layout(View(text))
    local = None if published else find_published_local(layout.view, layout.paragraphs)
    cues, not_military = find_reductions(layout)
    if not cues and (source_in(text, coded, words) if source is None else source) != NAMED:
        return build_unsourced(layout, not_military, published, local)
    day = find_day(layout.view, published, local)
    bodies, people = find_bodies(layout), find_officials(layout, day)
    people += find_unknown_officials(layout, bodies, people)
    speakers = join_speakers(layout, bodies, people)
    relays = find_outlets(layout)
    attribution = Attribution(layout, speakers, relays)
    places = find_places(layout) if cues else []
    tellings, aside = tell(layout, attribution, cues, places)
    merged, unsourced = merge(layout, attribution, tellings, places, day)
    return build(layout, attribution, merged, [*aside, *unsourced], not_military, relays, published, local, day)
