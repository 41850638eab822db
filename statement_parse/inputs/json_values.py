"""JSON read piece by piece: whole values off a sliding window, objects and arrays by their members.

In: chunks of text. Out: Python values, one at a time, with the line that each begins in. The window holds the
value at hand and one chunk, never the file. A bad value is told and stepped over. It must not know posts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from .document import InputError, RecordError

RAW_DECODE = json.JSONDecoder().raw_decode
SPACE_RE = re.compile(r"[ \t\r\n\ufeff]*")
# Any escape, with the digits of the one that JSON does not know: "\x0C", as Telegram Desktop writes a form
# feed. Escapes are eaten whole, so that the "x0C" behind an escaped backslash ("C:\\x0C") is left alone.
ESCAPE_RE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|.)", re.DOTALL)
STRUCTURE_RE = re.compile(r'["{}\[\]]')
STRING_REST_RE = re.compile(r'[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
IN_STRING_RE = re.compile(r'["\\]')
SCALAR_RE = re.compile(r"[^\s,\]}]+")
SCALAR_END_RE = re.compile(r"[\s,\]}]")
# Behind the line of a value that is written on one line: its neighbour or the end of its array.
ONE_LINE_RE = re.compile(r"\n[ \t]{0,80}[{\]]")
REPAIRED = "escapes of the form \\x0C, which JSON does not have, were repaired"
TOO_DEEP = "JSON nested too deeply"


def loads(text: str) -> tuple[Any, str | None]:
    """A JSON value, and a note where it had to be repaired. Raises RecordError with the line counted in the value."""
    try:
        return json.loads(text), None
    except RecursionError:
        raise RecordError(TOO_DEEP, 1) from None
    except json.JSONDecodeError as error:
        told = error.msg[:1].lower() + error.msg[1:].removesuffix(" at")
        bad = RecordError(f"invalid JSON: {told} at column {error.colno}", error.lineno)
    except ValueError as error:
        # A number of more digits than Python reads.
        bad = RecordError(f"invalid JSON: {error}", 1)
    if "\\x" in text:
        try:
            return json.loads(ESCAPE_RE.sub(lambda match: f"\\u00{match[1]}" if match[1] else match[0], text)), REPAIRED
        except (ValueError, RecursionError):
            pass
    raise bad


class JsonStream:
    """A place in a text of JSON. `line` is the line of the place, from 1; `note` tells of a repair of the last value."""

    def __init__(self, chunks: Iterator[str], limit: int) -> None:
        self._chunks = chunks
        self._limit = limit
        self._buffer = ""
        self._at = 0
        self._counted = 0
        self._line = 1
        self._ended = False
        self._indent: str | None = None
        self._glimpsed: tuple[Any, int] | None = None
        self._dropped = 0
        self.note: str | None = None

    @property
    def consumed(self) -> int:
        """How many characters lie behind the place."""
        return self._dropped + self._at

    @property
    def line(self) -> int:
        """The line of the place, counted on from the last call."""
        self._line += self._buffer.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    def _more(self, size: int = 0) -> bool:
        """Slide the window on by at least `size` characters or one chunk; False at the end of the input."""
        if self._ended:
            return False
        self._line = self.line
        self._dropped += self._at
        pieces = [self._buffer[self._at :]]
        self._at = self._counted = 0
        got = 0
        for chunk in self._chunks:
            pieces.append(chunk)
            got += len(chunk)
            if got >= size:
                break
        else:
            self._ended = True
        self._buffer = "".join(pieces)
        return got > 0

    def peek(self) -> str:
        """The next character that is no space, "" at the end of the input."""
        space = ""
        while True:
            end = SPACE_RE.match(self._buffer, self._at).end()  # type: ignore[union-attr]
            space = (space + self._buffer[self._at : end])[-1000:]
            self._at = end
            if end < len(self._buffer):
                if space:
                    _, newline, indent = space.rpartition("\n")
                    self._indent = indent if newline else None
                return self._buffer[end]
            if not self._more():
                return ""

    def take(self, character: str) -> bool:
        """Step over this character if it is the next one."""
        if self.peek() != character:
            return False
        self._at += 1
        self._indent = self._glimpsed = None
        return True

    def glimpse(self, size: int) -> Any:
        """The next value if a window of about `size` characters holds it whole and sound, else None; the place stays."""
        self.peek()
        while True:
            try:
                self._glimpsed = RAW_DECODE(self._buffer, self._at)
                return self._glimpsed[0]
            except (ValueError, RecursionError):
                missing = size - (len(self._buffer) - self._at)
                if missing <= 0 or not self._more(missing):
                    return None

    def is_whole(self) -> bool:
        """Whether the window holds the end of the value here, sound or not."""
        return self._extent(self._indent) is not None

    def window(self) -> str:
        """The text from the place on, as far as it was read."""
        return self._buffer[self._at :]

    def value(self) -> Any:
        """The next value whole. Raises RecordError, standing behind the bad value, or InputError at the end of the input."""
        self.note = None
        if not self.peek():
            raise InputError("the input ends inside a JSON value", self.line)
        indent, line = self._indent, self.line
        glimpsed, self._glimpsed = self._glimpsed, None
        while True:
            try:
                # A number has no end of its own, and may go on in the next chunk.
                if self._buffer[self._at] in '{["':
                    value, end = glimpsed or RAW_DECODE(self._buffer, self._at)
                    break
            except (ValueError, RecursionError):
                pass
            found = self._extent(indent)
            if found is not None:
                value, end = self._repaired(found, line), found
                break
            self._grow(line)
        length = end - self._at
        self._at = end
        if 4 * length > self._limit and len(self._buffer[end - length : end].encode("utf-8", "surrogatepass")) > self._limit:
            raise self._too_large(line)
        return value

    def elements(self) -> Iterator[str]:
        """Step into the array here; at each element its first character, for the caller to read the element."""
        self.take("[")
        while (character := self.peek()) != "]":
            if not character:
                raise InputError("the input ends inside a JSON array", self.line)
            # A comma too many or too few, as next to a bad value, is no reason to stop.
            if not self.take(","):
                yield character
        self.take("]")

    def members(self) -> Iterator[str]:
        """Step into the object here; at each member its name, for the caller to read the value."""
        self.take("{")
        while (character := self.peek()) != "}":
            if not character:
                raise InputError("the input ends inside a JSON object", self.line)
            if self.take(","):
                continue
            try:
                name = self.value() if character == '"' else None
            except RecordError as error:
                # Without its name the member has no end that could be trusted.
                raise InputError(error.message, error.line) from None
            if not isinstance(name, str) or not self.take(":"):
                raise InputError("invalid JSON: expecting a name and a colon", self.line)
            yield name
        self.take("}")

    def _too_large(self, line: int) -> RecordError:
        return RecordError(f"record is larger than {self._limit} bytes (--max-record-bytes)", line)

    def _grow(self, line: int) -> None:
        """More text for a value that is not whole yet, twice as much each time; steps over one that is too large."""
        if len(self._buffer) - self._at > self._limit:
            self._skip()
            raise self._too_large(line)
        if not self._more(len(self._buffer) - self._at):
            self._at = len(self._buffer)
            raise InputError("the input ends inside a JSON value", line)

    def _repaired(self, end: int, line: int) -> Any:
        """The value that ends there, repaired; or a RecordError with the place behind it."""
        piece = self._buffer[self._at : end]
        try:
            value, self.note = loads(piece)
        except RecordError as error:
            self._at = end
            raise RecordError(error.message, line + (error.line or 1) - 1) from None
        return value

    def _extent(self, indent: str | None) -> int | None:
        """Where the value that begins here ends, or None where the window does not hold its end.

        By its brackets; but a value on lines of its own ends where the indentation says so, even where
        its quotation marks are broken.
        """
        start, text = self._at, self._buffer
        newline = text.find("\n", start)
        if text[start] not in "{[" or indent is None or newline < 0:
            return self._bracket_end(start)
        if text[start + 1 : newline].isspace() or newline == start + 1:
            if text.startswith((indent + " ", indent + "\t"), newline + 1):
                # The bracket, or failing that the next value, at the same indentation.
                match = re.compile(rf"\n{indent}(?:([}}\]])|[{{\[])").search(text, newline)
                return match and (match.end() if match[1] else self._before(match.start()))
        elif ONE_LINE_RE.match(text, newline):
            end = self._bracket_end(start)
            return self._before(newline) if end is None or end > newline else end
        return self._bracket_end(start)

    def _before(self, end: int) -> int:
        """The end of a value that has a comma and space behind it up to here."""
        while self._buffer[end - 1] in ", \t\r\n":
            end -= 1
        return end

    def _bracket_end(self, at: int) -> int | None:
        """The end of the value here by counting brackets outside strings."""
        text = self._buffer
        if text[at] not in '{["':
            match = SCALAR_RE.match(text, at)
            end = match.end() if match else at + 1
            return end if end < len(text) or self._ended else None
        depth = 0
        while match := STRUCTURE_RE.search(text, at):
            at = match.end()
            if match[0] == '"':
                string = STRING_REST_RE.match(text, at)
                if not string:
                    return None
                at = string.end()
            else:
                depth += 1 if match[0] in "{[" else -1
            if depth <= 0:
                return at
        return None

    def _skip(self) -> None:
        """Step over a value that is too large to hold, bracket by bracket and window by window."""
        depth, in_string = 0, False
        scalar = self._buffer[self._at] not in '{["'
        while True:
            pattern = SCALAR_END_RE if scalar else IN_STRING_RE if in_string else STRUCTURE_RE
            match = pattern.search(self._buffer, self._at)
            if not match:
                self._at = len(self._buffer)
            elif scalar:
                self._at = match.start()
                return
            elif match[0] == "\\" and match.end() == len(self._buffer):
                self._at = match.start()
            else:
                self._at = match.end() + (match[0] == "\\")
                if match[0] == '"':
                    in_string = not in_string
                elif match[0] != "\\":
                    depth += 1 if match[0] in "{[" else -1
                if depth <= 0 and not in_string:
                    return
                continue
            if not self._more():
                raise InputError("the input ends inside a JSON value", self.line)
