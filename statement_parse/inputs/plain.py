"""A plain text: the whole input is one document.

In: chunks of UTF-8 bytes. Out: one item, or none for no bytes at all. It must not know files.
"""

from __future__ import annotations

from collections.abc import Iterator

from .decoding import to_text
from .document import Document, Item, Problem, Reading, too_large


def items(chunks: Iterator[bytes], path: str | None, reading: Reading) -> Iterator[Item]:
    """The text as a document, with a warning where bytes were no UTF-8."""
    pieces: list[bytes] = []
    size = 0
    for chunk in chunks:
        pieces.append(chunk)
        size += len(chunk)
        if size > reading.max_record_bytes:
            yield Problem(path, None, too_large(reading))
            return
    if not size:
        return
    text, damaged = to_text(b"".join(pieces))
    if damaged:
        yield Problem(path, None, f"{damaged} bytes that are no UTF-8 were read as U+FFFD", True)
    yield Document(text, path)
