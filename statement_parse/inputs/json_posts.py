"""Posts in a JSON text: an export with its chats, an array of records, or one record after another.

In: chunks of text. Out: items, one by one. Telegram Desktop's result.json of one chat and of a whole account,
tdl's export, Pyrogram's indented objects and any array come this way. It must not know files or options of the command.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .detection import is_export
from .document import InputError, Item, Problem, Reading, RecordError, too_large
from .fields import items_of
from .json_values import JsonStream

WINDOW_CHARACTERS = 65_536
# '"messages": [' and '"chats": {', the beginnings of an export's posts; not '"messages": 12'.
EXPORT_RE = re.compile(r'"messages"\s{0,80}:\s{0,80}\[|"(?:left_)?chats"\s{0,80}:\s{0,80}\{')


class JsonPosts:
    """The posts of one JSON text. Iterating raises InputError where it cannot go on."""

    def __init__(self, chunks: Iterator[str], path: str | None, reading: Reading) -> None:
        self._stream = JsonStream(chunks, reading.max_record_bytes)
        self._path = path
        self._reading = reading

    def __iter__(self) -> Iterator[Item]:
        stream = self._stream
        while character := stream.peek():
            if character == "[":
                for _ in stream.elements():
                    yield from self._record()
            elif character == "{":
                yield from self._top()
            else:
                raise InputError("invalid JSON: expecting an object or an array", stream.line)

    def _top(self) -> Iterator[Item]:
        """An object of the top level: a record, unless it is an export or too long to tell."""
        value = self._stream.glimpse(WINDOW_CHARACTERS)
        if value is not None:
            is_record = not is_export(value)
        else:
            is_record = self._stream.is_whole() and not EXPORT_RE.search(self._stream.window())
        yield from self._record() if is_record else self._by_members(may_be_record=True)

    def _record(self, channel: str | None = None, in_chat: bool = False) -> Iterator[Item]:
        """The value here as one record."""
        stream = self._stream
        line = stream.line
        try:
            record = stream.value()
        except RecordError as error:
            yield Problem(self._path, error.line, error.message)
            return
        if stream.note:
            yield Problem(self._path, line, stream.note, True)
        yield from items_of(record, self._reading, self._path, line, channel, in_chat)

    def _by_members(self, may_be_record: bool) -> Iterator[Item]:
        """A chat or an account, its posts one by one; or a record that came to no posts of its own."""
        stream, limit = self._stream, self._reading.max_record_bytes
        line, begin = stream.line, stream.consumed
        known: dict[str, Any] = {}
        for name in stream.members():
            character = stream.peek()
            if name == "messages" and character == "[":
                may_be_record = False
                channel = _chat_name(known)
                for _ in stream.elements():
                    yield from self._record(channel, in_chat=True)
            elif name in ("chats", "left_chats") and character == "{":
                may_be_record = False
                yield from self._chats()
            else:
                try:
                    known[name] = stream.value()
                except RecordError as error:
                    may_be_record = False
                    yield Problem(self._path, error.line, error.message)
                if stream.consumed - begin > limit:
                    known.clear()
        if may_be_record and stream.consumed - begin > limit:
            yield Problem(self._path, line, too_large(self._reading))
        elif may_be_record:
            yield from items_of(known, self._reading, self._path, line)

    def _chats(self) -> Iterator[Item]:
        """The `list` of an account's chats."""
        stream = self._stream
        for name in stream.members():
            if name == "list" and stream.peek() == "[":
                for character in stream.elements():
                    if character == "{":
                        yield from self._by_members(may_be_record=False)
                    else:
                        yield from self._record(in_chat=True)
            else:
                try:
                    stream.value()
                except RecordError as error:
                    yield Problem(self._path, error.line, error.message)


def _chat_name(known: dict[str, Any]) -> str | None:
    """What the export calls the chat: its name, failing that its number."""
    for key in ("name", "id"):
        value = known.get(key)
        if isinstance(value, (str, int)) and not isinstance(value, bool) and value != "":
            return str(value)
    return None
