"""Files to blocks of documents: opening, recognising, and the reader for each format.

In: paths and what the user said about them. Out: blocks, in the order of the input. It must not know what is
done with a document.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from .decoding import text_chunks
from .detection import detect, is_settled
from .document import Block, InputError, Item, Items, Lines, Problem, Reading
from .opening import Stream, open_stream

BATCH = 100


class Reader:
    """The blocks of some inputs. `prompt`: of a pipe that is followed, give each record as soon as it is there."""

    def __init__(self, paths: list[str], reading: Reading, prompt: bool) -> None:
        self._paths = paths
        self._reading = reading
        self._prompt = prompt
        self._stream: Stream | None = None
        self._done_bytes = 0

    @property
    def read_bytes(self) -> int:
        """Bytes read so far, as they lie on the disk."""
        return self._done_bytes + (self._stream.raw_bytes if self._stream else 0)

    def total_bytes(self) -> int | None:
        """The size of all inputs on the disk, or None where one of them has none."""
        try:
            return None if "-" in self._paths else sum(os.stat(path).st_size for path in self._paths) or None
        except (OSError, ValueError):
            return None

    def __iter__(self) -> Iterator[Block]:
        for path in self._paths:
            # A name is bytes, and those that are no UTF-8 cannot stand in a row.
            name = None if path == "-" else path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            try:
                stream = self._stream = open_stream(path)
            except InputError as error:
                yield Items([Problem(name, None, error.message)])
                continue
            try:
                yield from self._blocks(stream, name)
            except InputError as error:
                yield Items([Problem(name, error.line, error.message)])
            finally:
                self._done_bytes += stream.raw_bytes
                self._stream = None
                stream.close()

    def _blocks(self, stream: Stream, path: str | None) -> Iterator[Block]:
        """The blocks of one input. Each format's reader is imported only where it is needed."""
        head = stream.decode(stream.look(is_settled))
        chunks = stream.chunks()
        kind = detect(head, self._reading)
        if kind == "text":
            from . import plain

            items = list(plain.items(chunks, path, self._reading))
            if items:
                yield Items(items, single=len(self._paths) == 1)
        elif kind == "jsonl":
            from . import json_lines

            yield from json_lines.blocks(chunks, path, self._reading)
        else:
            size = 1 if self._prompt and stream.size is None else BATCH
            yield from _batches(_records(kind, text_chunks(chunks), path, self._reading), size, path)


def _records(kind: str, chunks: Iterator[str], path: str | None, reading: Reading) -> Iterator[Item]:
    """The items of one input in a format that is read record by record."""
    if kind == "json":
        from .json_posts import JsonPosts

        return iter(JsonPosts(chunks, path, reading))
    if kind == "csv":
        from . import csv_rows

        return csv_rows.items(chunks, path, reading)
    from .telegram_pages import PagePosts

    return iter(PagePosts(chunks, path, reading))


def _batches(items: Iterator[Item], size: int, path: str | None) -> Iterator[Block]:
    """Items in blocks; where they break off, the reason is the last of them."""
    batch: list[Item] = []
    try:
        for item in items:
            batch.append(item)
            if len(batch) >= size:
                yield Items(batch)
                batch = []
    except InputError as error:
        batch.append(Problem(path, error.line, error.message))
    # An empty block still says that the input is an archive.
    yield Items(batch)


def items_of_block(block: Block) -> Iterator[Item]:
    """The items of a block, wherever it was carried to."""
    if isinstance(block, Lines):
        from .json_lines import items

        return items(block)
    return iter(block.items)
