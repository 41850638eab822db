"""parse(text): the passes in order, readable as their table of contents.

In: a document's text. Out: a `Statement`. The passes count in the view; here, and only here, spans
are mapped back to the text as it is.
"""

from __future__ import annotations

from functools import cache
from types import ModuleType

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
    if not explain and (quiet := pass_over(text, dated=bool(published))) is not None:
        return quiet._replace(source=quiet.source._replace(published=published))
    layout = Layout(View(text))
    local = None if published else find_published_local(layout.view, layout.paragraphs)
    cues, not_military = find_reductions(layout)
    if not cues and not _prefilter().names_a_source(text, text.encode(CODE_PAGE, "replace")):
        return build_unsourced(layout, not_military, published, local)
    day = find_day(layout.view, published, local)
    bodies, people = find_bodies(layout), find_officials(layout, day)
    people += find_unknown_officials(layout, bodies, people)
    speakers = join_speakers(layout, bodies, people)
    relays = find_outlets(layout)
    attribution = Attribution(layout, speakers, relays)
    places = find_places(layout) if cues else []
    tellings, aside = tell(layout, attribution, cues, places) if cues else ([], [])
    merged, unsourced = merge(layout, attribution, tellings, places, day) if tellings else ([], [])
    return build(layout, attribution, merged, [*aside, *unsourced], not_military, relays, published, local, day)


def pass_over(text: str, *, dated: bool) -> Statement | None:
    """The answer for a text that names no Russian source, as nearly all of an archive do, or None where it must be read.

    It tells the language and nothing else, and is the same object for all texts of a language. `dated`: the input has a date.
    """
    if not dated and CENTURY in text:
        return None
    coded = text.encode(CODE_PAGE, "replace")
    return _quiet(language_of_bytes(coded)) if _prefilter().tells_nothing(text, coded) else None


def pass_over_all(texts: list[str]) -> list[Statement | None]:
    """What `pass_over` gives for each of some texts of which the input has the dates."""
    from .passes.batches import quiet_texts

    return [None if coded is None else _quiet(language_of_bytes(coded)) for coded in quiet_texts(texts)]


@cache
def _quiet(language: str | None) -> Statement:
    return Statement(Source(language=language), None, None, (), (), ())


@cache
def _prefilter() -> ModuleType:
    """The filter of archives, loaded where it is first asked: one text that makes a claim has no need of it."""
    from .passes import prefilter

    return prefilter
