"""parse(text): the passes in order, readable as their table of contents.

In: a document's text. Out: a `Statement`. The passes count in the view; here, and only here, spans
are mapped back to the text as it is.
"""

from __future__ import annotations

from .answer import build
from .model import Statement
from .passes.attribution import Attribution
from .passes.bodies import find_bodies
from .passes.claims import tell
from .passes.dateline import find_day, find_published_local
from .passes.layout import Layout
from .passes.merge import merge
from .passes.officials import find_officials
from .passes.outlets import find_outlets
from .passes.places import find_places
from .passes.reductions import find_reductions
from .passes.speakers import join_speakers
from .passes.unknown_officials import find_unknown_officials
from .view import View


def parse(text: str, *, published: str | None = None) -> Statement:
    """The answer for one document.

    `text` is any string; `published` an instant "YYYY-MM-DDTHH:MM:SSZ" that the input gives, or None.
    Spans of the result are half-open, in code points of `text`. Raises nothing for any str.
    """
    layout = Layout(View(text))
    local = find_published_local(layout.view, layout.paragraphs)
    day = find_day(layout.view, published, local)
    bodies, people = find_bodies(layout), find_officials(layout, day)
    people += find_unknown_officials(layout, bodies, people)
    speakers = join_speakers(layout, bodies, people)
    relays = find_outlets(layout)
    attribution = Attribution(layout, speakers, relays)
    cues, not_military = find_reductions(layout)
    places = find_places(layout) if cues else []
    tellings, aside = tell(layout, attribution, cues, places)
    merged, unsourced = merge(layout, attribution, tellings, places, day)
    return build(layout, attribution, merged, [*aside, *unsourced], not_military, relays, published, local, day)
