"""What the table tells of a place: its kind, what holds it, and which of several names is the narrowest.

In: canonical names. Out: names. It knows nothing of texts.
"""

from __future__ import annotations

from functools import lru_cache

from ..vocabulary.place_frames import BROAD_KINDS
from ..vocabulary.places import PLACES


@lru_cache(maxsize=1)
def rows() -> dict[str, tuple[str, str, str]]:
    """Canonical name -> (region, kind, within)."""
    return {row.name: (row.region, row.kind, row.within) for row in PLACES}


@lru_cache(maxsize=512)
def kind_of(name: str) -> str:
    """The kind of a place, "" for an unknown one."""
    row = rows().get(name)
    return row[1] if row else ""


@lru_cache(maxsize=512)
def wider(name: str) -> tuple[str, ...]:
    """The places that hold this one, from the next wider on."""
    chain: list[str] = []
    table = rows()
    while name in table and table[name][2] and table[name][2] not in chain and len(chain) < 6:
        name = table[name][2]
        chain.append(name)
    return tuple(chain)


def narrowest(names: list[str]) -> list[str]:
    """The names without those that hold another of them; broad ones only where nothing narrower is named."""
    # Most reductions name few places, and the same few are asked about again and again.
    return list(_narrowest(tuple(names)) if len(names) <= FEW else _narrowest.__wrapped__(tuple(names)))


FEW = 6


@lru_cache(maxsize=512)
def _narrowest(given: tuple[str, ...]) -> tuple[str, ...]:
    names = list(given)
    if "Ukraine border" in names and any("Russia" in wider(n) for n in names):
        names = [n for n in names if n != "Ukraine border"]
    if "line of contact" in names:
        names = [n for n in names if n != "Ukraine"]
    narrow = [n for n in names if kind_of(n) not in BROAD_KINDS]
    if narrow:
        names = [n for n in names if kind_of(n) != "front" and n != "Ukraine"]
    holding = {w for n in names for w in wider(n)}
    # "in eastern Ukraine", "in the Black Sea" only tell where a named place lies.
    countries = {w for n in names if kind_of(n) != "area" for w in wider(n)}
    holding |= {n for n in names if kind_of(n) == "area" and rows()[n][2] in countries and n.endswith(rows()[n][2])}
    if any(kind_of(n) == "island" for n in names):
        holding |= {n for n in names if kind_of(n) == "sea"}
    return tuple(dict.fromkeys(n for n in names if n not in holding))
