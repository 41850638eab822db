"""The filter of archives over many texts at once: what it asks of letters, it asks of all of them in one go.

In: texts. Out: those that tell nothing, in CODE_PAGE; none that `prefilter` would not find by itself, in two thirds
of the time. It must not know who says what.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from .dateline import CODE_PAGE
from .prefilter import (
    BOTH_SCRIPTS_RE,
    COUNTRY,
    FOLDED,
    FOREIGN_BEHIND_RE,
    NOBODY,
    SCRIPTS,
    may_hide,
    may_reduce,
    wanted,
)

# Letters that CODE_PAGE has not and that may stand for one of a name, also at its beginning.
ODD_LETTERS = ("ë", "Ë", "\u212a")


def quiet_texts(texts: list[str]) -> list[bytes | None]:
    """For each text its letters in CODE_PAGE if `prefilter.tells_nothing` of it, else None."""
    # Each text has its place in the bytes, one byte a character, and a line end behind it, which parts words.
    joined = "\n".join(texts)
    ends = list(accumulate(len(text) + 1 for text in texts))
    coded = joined.encode(CODE_PAGE, "replace")
    suspects = _suspects(texts, joined, coded, ends)
    folded = coded.translate(FOLDED)
    table = wanted(joined.isascii())
    found: list[bytes | None] = []
    start = 0
    for number, end in enumerate(ends):
        words = folded[start:end].split()
        own = coded[start : end - 1]
        start = end
        source = table.met(words)
        if source > COUNTRY or (source > NOBODY and may_reduce(words)) or (number in suspects and may_hide(texts[number], own)):
            found.append(None)
        else:
            found.append(own)
    return found


def _suspects(texts: list[str], joined: str, coded: bytes, ends: list[int]) -> set[int]:
    """The numbers of the texts that may hide a name; all others hide none."""
    scripts = coded.translate(SCRIPTS)
    suspects = {bisect_right(ends, match.start()) for match in BOTH_SCRIPTS_RE.finditer(scripts)} if b"C" in scripts else set()
    suspects.update(bisect_right(ends, match.start()) for match in FOREIGN_BEHIND_RE.finditer(coded))
    for odd in ODD_LETTERS:
        if odd in joined:
            suspects.update(number for number, text in enumerate(texts) if odd in text)
    at = coded.find(b"\xad")
    while at >= 0:
        suspects.add(bisect_right(ends, at))
        at = coded.find(b"\xad", at + 1)
    return suspects
