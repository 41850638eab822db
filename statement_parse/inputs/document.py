"""What every reader hands on: documents, and what it could not or would not read.

In: nothing. Out: the types `Document`, `Problem`, `Skipped`, the blocks that carry them, and the limits
and names that a reader obeys. It must not know any input format, nor what is done with a document.
"""

from __future__ import annotations

from ..model import NamedTuple

MAX_RECORD_BYTES = 16 * 1024 * 1024


class Document(NamedTuple):
    """One text to parse; what the input does not give is None. `line` is where the record begins, 1 for the first."""

    text: str
    path: str | None = None
    id: str | None = None
    channel: str | None = None
    url: str | None = None
    published: str | None = None
    published_local: str | None = None
    line: int | None = None


class Problem(NamedTuple):
    """Something to tell the user. A warning leaves the row; an error means that a record or a file is missing."""

    path: str | None
    line: int | None
    message: str
    warning: bool = False


class Skipped(NamedTuple):
    """A record that is no document: `reason` is a plural noun such as "service posts"."""

    reason: str


Item = Document | Problem | Skipped


class Reading(NamedTuple):
    """What the user said about the input: a forced format, the names of fields, the size limit of a record."""

    input_format: str | None = None
    text_field: str | None = None
    id_field: str | None = None
    date_field: str | None = None
    max_record_bytes: int = MAX_RECORD_BYTES


class Lines(NamedTuple):
    """A block of whole JSON Lines, not yet decoded: `data` begins at line number `line` of `path`."""

    path: str | None
    line: int
    data: bytes
    reading: Reading


class Items(NamedTuple):
    """A block of records already read. `single`: the whole input is this one plain text."""

    items: list[Item]
    single: bool = False


Block = Lines | Items


class InputError(Exception):
    """The input cannot be read any further; the message is for the user. `line` where it is known."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


class RecordError(ValueError):
    """One record cannot be read; the message is for the user. `line` where it is known."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


def too_large(reading: Reading) -> str:
    """What to say of a record over the limit."""
    return f"record is larger than {reading.max_record_bytes} bytes (--max-record-bytes)"
