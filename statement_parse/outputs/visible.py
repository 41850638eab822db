"""Text made safe to show, and how many columns it takes.

In: any string, hostile ones too. Out: the same reading with every control character, terminal
escape and bidi control shown as a picture or a code (`␛`, `<U+202E>`), and the width of a word in
terminal columns. This module must not know rows, colours or HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# Bidi marks, embeddings, overrides and isolates (UAX 9), which reorder the text around them;
# interlinear annotation; the two noncharacters that HTML and XML refuse.
_SHOWN_AS_CODE = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xFFF9, 0xFFFC), 0xFFFE, 0xFFFF)


def _table() -> dict[int, str]:
    """What each unsafe character is shown as; tab and line feed are left to the caller."""
    table = {code: chr(0x2400 + code) for code in range(0x20)}
    del table[0x09], table[0x0A]
    table[0x7F] = "\u2421"
    table.update({code: f"<U+{code:04X}>" for code in (*range(0x80, 0xA0), *_SHOWN_AS_CODE)})
    table.update({0x85: "\n", 0x2028: "\n", 0x2029: "\n"})
    return table


_TABLE = _table()
# Matches "\x1b[31m", "a\u202eb", "\ud83d" alone; must not match "Київ", "a\tb", "two\nlines".
_UNSAFE_RE = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029{''.join(map(chr, _SHOWN_AS_CODE))}\ud800-\udfff]")
_SURROGATE_RE = re.compile("[\ud800-\udfff]")


def visible(text: str) -> str:
    """The text with line ends as line feeds and nothing in it that a terminal or a page would obey."""
    if not _UNSAFE_RE.search(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_TABLE)
    return _SURROGATE_RE.sub("\ufffd", text)


def one_line(text: str) -> str:
    """The text made safe and put on one line, for names, paths and cells."""
    return " ".join(visible(text).split())


# Words of these characters take one column each: Latin, Greek, Cyrillic, Armenian, dashes and quotation
# marks. Must not match "é" in two code points, "日本", "🇺🇦", a zero-width joiner or a soft hyphen.
_NARROW_RE = re.compile("[\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u058a\u2010-\u2027\u2030-\u205e\u2116\u2400-\u2426]*")
# Characters that take no column of their own and that some terminals still give one.
_UNSEEN_RE = re.compile("[\xad\u200b\u2060\ufeff]")

_JOINER = "\u200d"
_EMOJI_STYLE = "\ufe0f"


def columns(word: str) -> int:
    """How many terminal columns the word takes."""
    if _NARROW_RE.fullmatch(word):
        return len(word)
    return sum(width for _, width in clusters(word))


def without_unseen(text: str) -> str:
    """The text without soft hyphens, zero-width spaces and the like, on whose width terminals differ."""
    return _UNSEEN_RE.sub("", text)


def clusters(text: str) -> Iterator[tuple[str, int]]:
    """The characters as a reader counts them, each with its columns: "й" in two code points, "👩‍🚀", "🇺🇦"."""
    from unicodedata import category, east_asian_width

    cluster, width = "", 0
    for char in text:
        regional = "\U0001f1e6" <= char <= "\U0001f1ff"
        if cluster and (
            category(char) in ("Mn", "Me", "Cf")
            or "\U0001f3fb" <= char <= "\U0001f3ff"
            or cluster[-1] == _JOINER
            or (regional and len(cluster) == 1 and "\U0001f1e6" <= cluster <= "\U0001f1ff")
        ):
            cluster += char
            width = 2 if char == _EMOJI_STYLE or regional else width
            continue
        if cluster:
            yield cluster, width
        wide = east_asian_width(char) in ("W", "F")
        cluster, width = char, 0 if category(char) in ("Mn", "Me", "Cf") else 2 if wide else 1
    if cluster:
        yield cluster, width
