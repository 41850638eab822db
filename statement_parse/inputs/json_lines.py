"""JSON Lines: one record a line, split at line feeds only.

In: chunks of UTF-8 bytes. Out: blocks of whole lines, cut without decoding them so that other processes can
do that, and the items of such a block. Memory is bounded by the block and the record limit.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .document import (
    Block,
    Item,
    Items,
    Lines,
    Problem,
    Reading,
    RecordError,
    too_large,
)
from .fields import items_of
from .json_values import loads
from .plain_records import plain_document

SCAN = json.JSONDecoder().scan_once  # type: ignore[attr-defined]


def blocks(chunks: Iterator[bytes], path: str | None, reading: Reading) -> Iterator[Block]:
    """The lines in blocks, as soon as whole ones are there. A line over the limit is told and passed over."""
    line = 1
    rest: list[bytes] = []
    size = 0
    too_long = False
    for chunk in chunks:
        end = chunk.rfind(b"\n") + 1
        if end:
            # Behind a line that was given up, the block begins after that line's end.
            start = chunk.index(b"\n") + 1 if too_long else 0
            line += too_long
            rest.append(chunk[start:end])
            data = b"".join(rest)
            if data:
                yield Lines(path, line, data, reading)
                line += data.count(b"\n")
            rest, size, too_long = [], 0, False
        if not too_long:
            rest.append(chunk[end:])
            size += len(chunk) - end
        if size > reading.max_record_bytes:
            yield Items([Problem(path, line, too_large(reading))])
            rest, size, too_long = [], 0, True
    if size:
        yield Lines(path, line, b"".join(rest), reading)


def items(block: Lines) -> Iterator[Item]:
    """The documents of a block, and what there is to say about its bad lines."""
    path, line, data, reading = block
    try:
        text = data.decode("utf-8")
        # In sound UTF-8 an escape is the only way in for a lone surrogate: one look spares one at each record.
        suspect = "\\ud" in text or "\\uD" in text
    except UnicodeDecodeError:
        text = data.decode("utf-8", "surrogateescape")
        suspect = True
    may_be_large = len(data) > reading.max_record_bytes
    for number, one in enumerate(text.split("\n"), line):
        if not one or one.isspace():
            continue
        if may_be_large and len(one.encode("utf-8", "surrogateescape")) > reading.max_record_bytes:
            yield Problem(path, number, too_large(reading))
            continue
        record: Any
        try:
            record, end = SCAN(one, 0)
        except (StopIteration, ValueError, RecursionError):
            end = -1
        if end == len(one):
            given = None if suspect else plain_document(record, reading, path, number)
            if given is not None:
                yield given
                continue
        else:
            try:
                record, note = loads(one.strip("\ufeff \t\r"))
            except RecordError as error:
                yield Problem(path, number, error.message)
                continue
            if note:
                yield Problem(path, number, note, True)
        yield from items_of(record, reading, path, number, suspect=suspect)
