"""Find the agencies and channels that relay a statement. In: a `Layout`; out: relays in text order."""

from __future__ import annotations

from functools import lru_cache

from ..model import Relay
from ..vocabulary.index import PhraseIndex, marked_index
from ..vocabulary.outlets import OUTLETS
from .layout import Layout


@lru_cache(maxsize=1)
def _index() -> PhraseIndex[str]:
    # A cell holds the names of both scripts.
    return marked_index(_cells, _cells)


def _cells() -> list[tuple[str, str]]:
    return [(cell, name) for name, cell, _, _ in OUTLETS]


def find_outlets(layout: Layout) -> list[Relay]:
    """All relays of the text; a name of lower-case letters is none ("ap", "звезда")."""
    index, lower = _index(), layout.lower
    found: list[Relay] = []
    done = 0
    for at in index.candidates(layout.heads, lower):
        hit = index.at(lower, at) if at >= done else None
        if hit is None or not (layout.capital(at) or lower[at] in ("telegram", "телеграм", "тг")):
            continue
        size, name = hit
        done = at + size
        found.append(Relay(layout.starts[at], layout.ends[done - 1], at, done, name))
    return found
