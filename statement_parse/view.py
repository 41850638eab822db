"""The one normalised view of a text that all passes read, with its map back to the text as it is.

In: the document's text. Out: a `View` whose `text` is composed (NFC), with ё told as е, odd spaces as
spaces, no soft hyphens or zero-width characters, and look-alike letters of the other script put right
inside a word. Where nothing had to change the view is the text itself and there is no map.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

# Characters that vanish: soft hyphen, zero-width space and joiners, direction marks, BOM, variation selectors.
DROPPED = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f"
DROPPED_RUN = f"[{DROPPED}]+"
SAME_LENGTH = {
    "ё": "е",
    "Ё": "Е",
    **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f", " "),
    **dict.fromkeys("\u2028\u2029\u0085", "\n"),
    **dict.fromkeys("\u2010\u2011\u2012\u2212", "-"),
    "\u2015": "—",
    "\u2013": "—",
    "_": " ",  # marks of italics: "_генерал-полковник Михаил Мизинцев_"
    **dict.fromkeys("\u2019\u02bc\u2018\u201b`\u00b4", "'"),
}
CYRILLIC_FOR_LATIN = str.maketrans("aceopxyiABCEHKMOPTXIëË", "асеорхуіАВСЕНКМОРТХІеЕ")
LATIN_FOR_CYRILLIC = str.maketrans("асеорхуіАВСЕНКМОРТХІ", "aceopxyiABCEHKMOPTXI")

# A word of both scripts ("Минoбороны" with a Latin o), not "Т-90M" or "Su-шки" joined by a hyphen. The letter comes
# first and looks around, since a search for one set of characters runs many times faster than one for two.
SCRIPT_CHANGE = "[A-Za-zëË](?:(?=[А-Яа-яЁёІіЇїЄє])|(?<=[А-Яа-яЁёІіЇїЄє].))"
MIXED_WORD = r"(?<![A-Za-zëËА-Яа-яЁёІіЇїЄє])(?:[A-Za-zëË]{1,40}[А-Яа-яЁёІіЇїЄє]\w{0,60}|[А-Яа-яЁёІіЇїЄє]{1,40}[A-Za-zëË]\w{0,60})"
# NFC of one letter with very many marks is quadratic in the marks; no writing has more than a few.
MAX_MARKS = 30
CYRILLIC_RE = re.compile("[А-Яа-яЁёІіЇїЄє]")


class View:
    """A normalised text and the way back from it.

    `text` is what the finders read, `lower` the same in lower case and of the same length;
    `original` is the document's text. `span()` maps a half-open span of the view to one of the text.
    """

    __slots__ = ("_composed_from", "_cuts", "_shifts", "lower", "original", "text")

    def __init__(self, original: str) -> None:
        self.original = original
        # Two steps back: from composed letters to the letters that made them, then over what was dropped.
        self._composed_from: list[int] | None = None
        self._cuts: list[int] = []
        self._shifts = [0]
        text = original
        if not text.isascii() or "_" in text:
            text = self._normalised(text)
        self.text = text
        lower = text.lower()
        if len(lower) != len(text):
            # A few letters grow when lowered (İ): those stay as they are, so that both strings keep step.
            lower = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
        self.lower = lower

    def _normalised(self, text: str) -> str:
        if any(unseen in text for unseen in DROPPED):
            text = self._without_dropped(text)
        if not unicodedata.is_normalized("NFC", text):
            text = self._composed(text)
        # A text has few of them, and to look for each is faster than to translate every letter.
        for odd, plain in SAME_LENGTH.items():
            text = text.replace(odd, plain)
        if CYRILLIC_RE.search(text) and changes_script(text):
            text = re.sub(MIXED_WORD, _one_script, text)
        return text

    def _without_dropped(self, text: str) -> str:
        """The text without characters that nobody sees, noting behind which offsets how many are gone."""
        pieces: list[str] = []
        at = kept = 0
        for match in re.finditer(DROPPED_RUN, text):
            start, end = match.span()
            pieces.append(text[at:start])
            kept += start - at
            self._cuts.append(kept)
            self._shifts.append(self._shifts[-1] + end - start)
            at = end
        pieces.append(text[at:])
        return "".join(pieces)

    def _composed(self, text: str) -> str:
        """NFC piece by piece (a base letter with its marks), noting where each character came from."""
        pieces: list[str] = []
        origin: list[int] = []
        length = len(text)
        at = 0
        while at < length:
            end = at + 1
            most = min(length, end + MAX_MARKS)
            while end < most and text[end] > "\u02ff" and (unicodedata.combining(text[end]) or "\u1160" <= text[end] <= "\u11ff"):
                end += 1
            piece = text[at:end]
            if end > at + 1 or piece > "\u02ff":
                piece = unicodedata.normalize("NFC", piece)
            pieces.append(piece)
            origin.extend(range(at, end) if len(piece) == end - at else [at] * len(piece))
            at = end
        origin.append(length)
        self._composed_from = origin
        return "".join(pieces)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the document's text that the view's half-open span stands for."""
        if self._composed_from is None and not self._cuts:
            return start, max(start, end)
        first = self._back(start)
        if end <= start:
            return first, first
        last = self._back(end)
        # Characters that the view dropped behind the span are not part of it.
        while last > first and self.original[last - 1] in DROPPED:
            last -= 1
        return first, last

    def _back(self, offset: int) -> int:
        """The offset in the document's text of the view's character."""
        if self._composed_from is not None:
            offset = self._composed_from[offset]
        if self._cuts:
            offset += self._shifts[bisect_right(self._cuts, offset)]
        return offset


def changes_script(text: str) -> bool:
    """Whether letters of both scripts stand side by side."""
    return re.search(SCRIPT_CHANGE, text) is not None


def _one_script(match: re.Match[str]) -> str:
    word = match.group()
    cyrillic = len(CYRILLIC_RE.findall(word))
    if cyrillic * 2 >= len(word):
        return word.translate(CYRILLIC_FOR_LATIN)
    return word.translate(LATIN_FOR_CYRILLIC)
