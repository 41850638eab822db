"""Places that Ministry statements name: one row a place, with its names in both languages.

`en`, `ru`, `adj` hold names parted by "|": Latin spellings; Russian nouns in the nominative (every word
bends); Russian adjectives in the masculine nominative. `within` is the canonical name of the next wider
row that it lies in ("" if none is listed). `region` is a verified ISO 3166-2 code or "".
"""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """One place; `examples` must be found as `name`, `near_misses` must not."""

    name: str
    region: str
    kind: str
    within: str
    en: str
    ru: str
    adj: str
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


PLACES: tuple[Place, ...] = (
    Place("Kyiv", "UA-30", "city", "Ukraine", "Kyiv|Kiev|Kyiv Oblast", "Киев|Киевщина", "киевский",
          ("in the Kiev direction", "на Киевском направлении"), ("Chicken Kiev was served", "Киевлянин")),
)
