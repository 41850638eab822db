"""Find the agencies and channels that relay a statement. In: a `Layout`; out: relays in text order."""

from __future__ import annotations

from functools import lru_cache

from ..model import Relay
from ..vocabulary.index import PhraseIndex, phrases
from ..vocabulary.outlets import OUTLETS
from .layout import Layout


@lru_cache(maxsize=1)
def _index() -> PhraseIndex[str]:
    return PhraseIndex((words, name) for name, cell, _, _ in OUTLETS for words in phrases(cell))


def find_outlets(layout: Layout) -> list[Relay]:
    """All relays of the text; a name of lower-case letters is none ("ap", "звезда")."""
    index, lower = _index(), layout.lower
    found: list[Relay] = []
    at = 0
    while at < len(lower):
        hit = index.at(lower, at) if lower[at] in index else None
        if hit is None or not (layout.capital(at) or lower[at] in ("telegram", "телеграм", "тг")):
            at += 1
            continue
        size, name = hit
        found.append(Relay(layout.starts[at], layout.ends[at + size - 1], at, at + size, name))
        at += size
    return found
