"""CSV with a header: one record a row, cells over many lines allowed.

In: chunks of text. Out: items, one by one. Commas, semicolons or tabs, whichever makes known columns of the
header. It must not know files. Memory is bounded by the record limit.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator

from .detection import column_name, header_of, split_row
from .document import InputError, Item, Problem, Reading, too_large
from .fields import items_of
from .names import TEXT_NAMES


class _Lines:
    """The lines of a text with their line ends, split at line feeds only, as csv.reader wants them.

    `size` counts the characters since the caller last set it to 0. Of a line over the limit only as much
    is handed on as makes csv.reader or the caller refuse it.
    """

    def __init__(self, chunks: Iterator[str], limit: int) -> None:
        self._chunks = chunks
        self._limit = limit
        self.size = 0

    def __iter__(self) -> Iterator[str]:
        pieces: list[str] = []
        length = 0
        for chunk in self._chunks:
            lines = chunk.split("\n")
            for line in lines[:-1]:
                pieces.append(line)
                yield self._counted("".join(pieces) + "\n")
                pieces, length = [], 0
            if length <= self._limit:
                pieces.append(lines[-1])
            length += len(lines[-1])
        if length:
            yield self._counted("".join(pieces))

    def _counted(self, line: str) -> str:
        self.size += len(line)
        return line


def items(chunks: Iterator[str], path: str | None, reading: Reading) -> Iterator[Item]:
    """The documents of the rows, and what there is to say about bad ones. Raises InputError without a usable header."""
    lines = _Lines(chunks, reading.max_record_bytes)
    source = iter(lines)
    first = next(source, "")
    delimiter, columns = header_of(first.encode("utf-8", "surrogateescape"), reading) or (",", split_row(first, ","))
    names = [column_name(column) for column in columns]
    reading = reading._replace(
        text_field=reading.text_field and column_name(reading.text_field),
        id_field=reading.id_field and column_name(reading.id_field),
        date_field=reading.date_field and column_name(reading.date_field),
    )
    _check(names, reading)
    csv.field_size_limit(reading.max_record_bytes)
    rows = csv.reader(source, delimiter=delimiter, strict=True)
    while True:
        # The header is line 1, and csv.reader counts from behind it.
        line, lines.size = rows.line_num + 2, 0
        try:
            cells = next(rows, None)
        except csv.Error as error:
            # Too long a cell is the one error of csv that has a limit of ours.
            large = lines.size > reading.max_record_bytes
            yield Problem(path, line, too_large(reading) if large else f"invalid CSV: {error}")
            continue
        if cells is None:
            return
        if lines.size > reading.max_record_bytes // 4 and _size(cells) > reading.max_record_bytes:
            yield Problem(path, line, too_large(reading))
        elif (len(cells) < len(names) and cells) or any(cells[len(names) :]):
            yield Problem(path, line, f"row has {len(cells)} cells where the header has {len(names)}")
        elif cells:
            yield from items_of(dict(zip(names, cells, strict=False)), reading, path, line)


def _check(names: list[str], reading: Reading) -> None:
    """Refuse a header without a column of text, once for the whole file."""
    for field in (reading.text_field, reading.id_field, reading.date_field):
        if field and field not in names:
            raise InputError(f"no column {field!r} in the header", 1)
    if not reading.text_field and not any(name in TEXT_NAMES for name in names):
        raise InputError(f"no column of text in the header (looked for {', '.join(TEXT_NAMES)}; --text-field names another)", 1)


def _size(cells: list[str]) -> int:
    """The bytes of a row's cells."""
    return sum(len(cell.encode("utf-8", "surrogateescape")) for cell in cells)
