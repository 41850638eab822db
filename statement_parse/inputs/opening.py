"""From a file name to bytes of UTF-8: opening, decompressing, looking ahead.

In: a path, or "-" for standard input. Out: a `Stream` of UTF-8 chunks without byte order mark, as they become
available, and its first bytes to recognise the format by. It must not know any format.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from .decoding import as_utf8, encoding_of
from .document import InputError

CHUNK_BYTES = 64 * 1024
HEAD_BYTES = 64 * 1024
# An .xz file may ask for gigabytes of dictionary; the largest preset of xz itself asks for 65 MiB.
XZ_MEMORY_BYTES = 128 * 1024 * 1024
GZIP_MAGIC, BZIP2_MAGIC, XZ_MAGIC = b"\x1f\x8b\x08", b"BZh", b"\xfd7zXZ\x00"


class Stream:
    """Chunks of bytes with a look at the first ones. `size` is the file's on disk, None where nobody knows it."""

    def __init__(self, file: BinaryIO, size: int | None) -> None:
        self.size = size
        self.raw_bytes = 0
        self._file = file
        self._held = b""
        self._error: InputError | None = None
        self._chunks = self._raw()
        magic = self.look(lambda head: len(head) >= 6, 6)
        if magic.startswith((GZIP_MAGIC, BZIP2_MAGIC, XZ_MAGIC)):
            self._through(_decompressed(magic, self._rest()))

    def look(self, enough: Callable[[bytes], bool], limit: int = HEAD_BYTES) -> bytes:
        """The first bytes: until `enough` says so, there are `limit` of them, or the input ends."""
        while len(self._held) < limit and not enough(self._held):
            chunk = self._next(self._chunks)
            if not chunk:
                break
            self._held += chunk
        return self._held

    def decode(self, head: bytes) -> bytes:
        """Read on as UTF-8, by what the first bytes look like; the same first bytes in UTF-8."""
        encoding, mark = encoding_of(head)
        self._held = self._held[mark:]
        if encoding != "utf-8":
            self._through(as_utf8(self._rest(), encoding))
        return self.look(lambda held: bool(held))

    def chunks(self) -> Iterator[bytes]:
        """All bytes from the beginning, as they come. Raises InputError behind the last one that can be read."""
        yield from self._rest()
        if self._error:
            raise self._error

    def close(self) -> None:
        """Close the file, unless it is standard input."""
        if self._file is not sys.stdin.buffer:
            self._file.close()

    def _through(self, chunks: Iterator[bytes]) -> None:
        self._chunks, self._held = chunks, b""

    def _rest(self) -> Iterator[bytes]:
        """What was looked at, then the chunks of the layer that is the top one now, at the time of the call."""
        held, chunks = self._held, self._chunks

        def rest() -> Iterator[bytes]:
            if held:
                yield held
            while chunk := self._next(chunks):
                yield chunk

        return rest()

    def _next(self, chunks: Iterator[bytes]) -> bytes:
        """The next chunk; none behind an error, which is kept until everything before it was read."""
        try:
            return next(chunks, b"")
        except InputError as error:
            self._error = self._error or error
        except OSError as error:
            self._error = self._error or InputError(reason(error))
        return b""

    def _raw(self) -> Iterator[bytes]:
        read: Callable[[int], bytes] = getattr(self._file, "read1", self._file.read)
        while chunk := read(CHUNK_BYTES):
            self.raw_bytes += len(chunk)
            yield chunk


def open_stream(path: str) -> Stream:
    """The bytes of a file, or of standard input for "-". Raises InputError where there is nothing to open."""
    if path == "-":
        if sys.stdin is None:
            raise InputError("standard input is closed")
        return Stream(sys.stdin.buffer, None)
    try:
        file = open(path, "rb", buffering=0)  # noqa: SIM115 - the stream closes it.
        status = os.fstat(file.fileno())
    except OSError as error:
        raise InputError(reason(error)) from None
    except ValueError:
        raise InputError("no file can have this name") from None
    regular = status.st_mode & 0o170000 == 0o100000
    return Stream(file, status.st_size if regular else None)


def reason(error: OSError) -> str:
    """Why the system refused, in its own words and in lower case as GNU programs tell it."""
    text = error.strerror or str(error) or type(error).__name__
    return text[:1].lower() + text[1:]


def _decompressed(magic: bytes, chunks: Iterator[bytes]) -> Iterator[bytes]:
    """The chunks inside a compressed file of one or more members, in pieces of bounded size."""
    new, broken = _engine(magic)
    engine = new()
    begun = False
    try:
        for data in chunks:
            while data or (begun and not getattr(engine, "needs_input", True)):
                begun = True
                piece = engine.decompress(data, CHUNK_BYTES)
                if piece:
                    yield piece
                if engine.eof:
                    # Members may follow each other, and zeros may fill up the last block of a tape.
                    data = engine.unused_data.lstrip(b"\x00")
                    engine, begun = new(), False
                else:
                    data = getattr(engine, "unconsumed_tail", b"")
        if begun and hasattr(engine, "flush"):
            rest = engine.flush()
            if rest:
                yield rest
    except broken as error:
        raise InputError(f"damaged compressed data: {error}") from None
    if begun and not engine.eof:
        raise InputError("compressed data ends too early")


def _engine(magic: bytes) -> tuple[Callable[[], Any], tuple[type[Exception], ...]]:
    """What makes a decompressor for this file, and the errors that it raises."""
    if magic.startswith(GZIP_MAGIC):
        import zlib

        return (lambda: zlib.decompressobj(31)), (zlib.error,)
    if magic.startswith(BZIP2_MAGIC):
        import bz2

        return bz2.BZ2Decompressor, (OSError, ValueError)
    import lzma

    return (lambda: lzma.LZMADecompressor(memlimit=XZ_MEMORY_BYTES)), (lzma.LZMAError, EOFError)
