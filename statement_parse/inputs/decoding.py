"""Which characters the bytes stand for.

In: the first bytes of an input, or all of a plain text. Out: the name of its encoding, and UTF-8 bytes or
text. A byte that is no UTF-8 becomes one U+FFFD. It must not know files or formats.
"""

from __future__ import annotations

from collections.abc import Iterator

BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
ESCAPED_BYTES = dict.fromkeys(range(0xDC80, 0xDD00), "\ufffd")


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
            from .eight_bit import guess

            return guess(data), 0
    return "utf-8", 0


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
