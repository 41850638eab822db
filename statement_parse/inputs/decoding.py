"""Which characters the bytes stand for.

In: the first bytes of an input, or all of a plain text. Out: the name of its encoding, and UTF-8 bytes or
text. A byte that is no UTF-8 becomes one U+FFFD. It must not know files or formats.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
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
ESCAPED_BYTES = dict.fromkeys(range(0xDC80, 0xDD00), "\ufffd")
SAMPLE_BYTES = 65_536


def encoding_of(data: bytes) -> tuple[str, int]:
    """The encoding of a text that begins like this, and the length of its byte order mark."""
    for mark, name in BOMS:
        if data.startswith(mark):
            return name, len(mark)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A character cut off by the end of the sample is no damage.
        if error.start < len(data) - 3 or not error.reason.startswith("unexpected end"):
            return _eight_bit(data[:SAMPLE_BYTES]), 0
    return "utf-8", 0


def _eight_bit(data: bytes) -> str:
    """windows-1251 or koi8-r where the bytes look like Russian words in it, otherwise (damaged) utf-8."""
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


def to_text(data: bytes) -> tuple[str, int]:
    """UTF-8 bytes as text, and how many bytes were no UTF-8: each of those is one U+FFFD."""
    try:
        return data.decode("utf-8"), 0
    except UnicodeDecodeError:
        text = data.decode("utf-8", "surrogateescape")
    damaged = text.translate(ESCAPED_BYTES)
    return damaged, sum(1 for one, other in zip(text, damaged, strict=True) if one != other)


def as_utf8(chunks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    """The chunks of a text in another encoding as chunks of UTF-8."""
    import codecs

    decoder = codecs.getincrementaldecoder(encoding)("replace")
    for chunk in chunks:
        text = decoder.decode(chunk)
        if text:
            yield text.encode("utf-8")
    rest = decoder.decode(b"", True)
    if rest:
        yield rest.encode("utf-8")


def text_chunks(chunks: Iterator[bytes]) -> Iterator[str]:
    """Chunks of UTF-8 as chunks of text; a byte that is no UTF-8 stays a lone surrogate, for `fields.without_surrogates`."""
    import codecs

    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    for chunk in chunks:
        text = decoder.decode(chunk)
        if text:
            yield text
    rest = decoder.decode(b"", True)
    if rest:
        yield rest
