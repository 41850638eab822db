"""How two places stand to each other in a sentence: in one list, one inside the other, side by side.

In: a `Layout` and place mentions. Out: a yes or no, or names. It knows nothing of reductions.
"""

from __future__ import annotations

from itertools import pairwise

from ..model import PlaceMention
from ..vocabulary.place_frames import DIRECTION_HEADS_EN
from ..vocabulary.words import words
from .gazetteer import wider
from .layout import Layout

LIST_WORDS = frozenset(words("and и the as well или or both also а также city near та direction directions region regions cities areas capital on in at на в "
                             "из from s"))


def is_listed(layout: Layout, left: PlaceMention, right: PlaceMention) -> bool:
    """Whether two places stand in one list: "Kyiv, Sumy and Kharkiv"; "Kyiv, the capital, and Chernihiv"."""
    between = layout.lower[left.last : right.first]
    if len(between) > 5:
        return False
    gaps = "".join(layout.gap(n) for n in range(left.last - 1, right.first))
    joined = any(word in ("and", "и", "или", "or", "та") for word in between)
    if not ("," in gaps or "-" in gaps or joined):
        return False
    return all(word in LIST_WORDS or word.startswith(("направлен", "област", "район", "город", "республик")) for word in between)


def locates(layout: Layout, left: PlaceMention, right: PlaceMention) -> bool:
    """Whether the right place only tells where the left one lies."""
    if layout.lower[left.last : left.last + 1] and layout.lower[left.last] in DIRECTION_HEADS_EN:
        # "the Rostov region, which borders eastern Ukraine".
        left = left._replace(last=left.last + 1)
    between = layout.lower[left.last : right.first]
    if ("," in layout.gap(left.last - 1)[:2] and between and (between[0].startswith("котор") or between[0] in ("где", "which", "where"))
            and not any("," in layout.gap(n) for n in range(left.last, right.first))):
        return True
    if right.name in wider(left.name):
        return len(between) <= 5
    if "and" in between[-2:]:
        # "in Mariupol, a port in the southeast, and in Volnovakha".
        return False
    if (len(between) <= 14 and "," in layout.gap(left.last - 1)[:2] and between and between[0] in ("a", "an", "the", "which", "that")
            and not any(word.startswith(("and", "from")) for word in between[:3]) and layout.lower[right.first - 1] in ("in", "off", "near", "the", "of")):
        return True
    return (len(between) <= 6 and any(word in ("off", "near", "outside", "близ", "около", "рядом", "возле", "недалеко", "неподалеку") for word in between)
        and not any(word in ("and", "и", "or") for word in between))


def coordinated(layout: Layout, places: list[PlaceMention]) -> set[str]:
    """Names that stand beside one that they hold: "on the ports of Odesa and Izmail" are two places."""
    found: set[str] = set()
    before = -9
    for left, right in pairwise(sorted(places)):
        between = layout.lower[left.last : right.first]
        located, before = left.first - before <= 2, left.last
        if located:
            # "Dudchany on the right bank and Davydiv Brid": the bank is where the first one lies.
            continue
        if 0 < len(between) <= 2 and between[0] in ("and", "or", "и", "или") and (left.name in wider(right.name) or right.name in wider(left.name)):
            found |= {left.name, right.name}
    return found
