"""Text of one byte a letter, as Russian Windows and Unix programs used to write it, or UTF-8 with damage.

In: bytes that are no UTF-8. Out: the name of an encoding. It must not know files or formats.
"""

from __future__ import annotations

import re

# Both Cyrillic encodings keep their letters in the upper half, so a word is a run of such bytes: "Киев" in
# either one. Not one such byte among Latin letters, which is damage or another language.
BYTE_WORD_RE = re.compile(rb"[\xa3\xb3\xa8\xb8\xaf\xbf\xaa\xba\xb2\xc0-\xff]{2,200}")
HIGH_BYTE_RE = re.compile(rb"[\x80-\xff]")
# A whole character of UTF-8 that is not ASCII, near enough to tell a damaged UTF-8 text from another encoding.
UTF8_CHARACTER_RE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
CONTROL_RE = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# Quotation marks, dashes, dots and hard spaces of the windows code pages, the same in 1251 and in 1252.
WINDOWS_PUNCTUATION_RE = re.compile(rb"[\x85\x91-\x94\x96\x97\xa0\xab\xbb]")
# Letters that make up more than half of any Russian text; each decoding's mistake turns them into rare ones.
COMMON_LOWER_RE = re.compile("[оеаинтсрвл]")
COMMON_UPPER_RE = re.compile("[ОЕАИНТСРВЛ]")
SAMPLE_BYTES = 65_536


def guess(data: bytes) -> str:
    """windows-1251 or koi8-r where the bytes look like Russian words in it, otherwise (damaged) utf-8."""
    data = data[:SAMPLE_BYTES]
    high = len(HIGH_BYTE_RE.findall(data))
    if CONTROL_RE.search(data) or 2 * sum(map(len, UTF8_CHARACTER_RE.findall(data))) > high:
        return "utf-8"
    if len(WINDOWS_PUNCTUATION_RE.findall(data)) == high:
        return "windows-1251"
    if 2 * sum(map(len, BYTE_WORD_RE.findall(data))) < high:
        return "utf-8"
    windows, koi8 = _commonness(data.decode("windows-1251", "replace")), _commonness(data.decode("koi8-r"))
    return "windows-1251" if windows >= koi8 else "koi8-r"


def _commonness(text: str) -> int:
    """How much of a text is common Russian letters; small ones count more, since text is mostly small letters."""
    return 3 * len(COMMON_LOWER_RE.findall(text)) + 2 * len(COMMON_UPPER_RE.findall(text))
