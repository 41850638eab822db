"""One record of any scraper, told as a document.

In: a record as a mapping (a JSON object, a CSV row by its header) of Telegram Desktop, Telethon, Pyrogram,
snscrape, 4CAT, tdl, or an unknown tool whose field names `names` has. Out: a `Document`, or a
`Skipped`. It must not know files, encodings or syntax.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .dates import parse_date
from .document import Document, Item, Problem, Reading, RecordError, Skipped
from .names import (
    CHANNEL_NAMES,
    DATE_NAMES,
    ID_NAMES,
    TEXT_NAMES,
    UNIX_NAMES,
    URL_NAMES,
)

# What names a chat that is given as an object: Pyrogram's chat, 4CAT's _chat, Telethon's peer_id.
CHAT_NAMES = ("username", "title", "name", "channel_id", "chat_id", "user_id", "id")

# "https://t.me/s/mod_russia/14256" and "https://t.me/mod_russia/14256"; not "https://t.me/c/123/4" (a number, no name).
POST_URL_RE = re.compile(r"https?://(?:www\.)?t\.me/(?:s/)?([A-Za-z]\w{3,63})/(\d{1,19})(?:\?\S{0,200})?", re.ASCII)
SURROGATE_RE = re.compile("[\ud800-\udfff]")

SERVICE = Skipped("service posts")
UNSUPPORTED = Skipped("unsupported posts")
EMPTY = Skipped("deleted posts")
ANY_NAMES = Reading()
DAMAGED = "bytes that are no UTF-8, or lone surrogates, were read as U+FFFD"


def document(
    record: Mapping[str, Any],
    reading: Reading = ANY_NAMES,
    path: str | None = None,
    line: int | None = None,
    channel: str | None = None,
    in_chat: bool = False,
) -> Document | Skipped:
    """The record as a document. `channel`: the chat that holds it; `in_chat`: a record without text is a post without text.

    Raises RecordError where the record has no field of text, or one that is no text.
    """
    kind = record.get("_") or record.get("_type")
    if kind or "type" in record or "service" in record:
        reason = _no_post(record, kind)
        if reason:
            return reason
        in_chat = in_chat or bool(kind)
    if reading.text_field is None and type(record.get("text")) is str and record["text"]:
        text = record["text"]
    else:
        text = _text(record, reading.text_field, in_chat)
    published, published_local = _date(record, reading.date_field)
    post_id = _name(record, (reading.id_field,) if reading.id_field else ID_NAMES)
    channel = _name(record, CHANNEL_NAMES) or channel
    url = _name(record, URL_NAMES)
    if url and (post_id is None or channel is None):
        match = POST_URL_RE.fullmatch(url)
        if match:
            channel = channel or match[1]
            post_id = post_id or match[2]
    return Document(text, path, post_id, channel, url, published, published_local, line)


def items_of(
    record: object,
    reading: Reading,
    path: str | None,
    line: int | None,
    channel: str | None = None,
    in_chat: bool = False,
    suspect: bool = True,
) -> Iterator[Item]:
    """The record's document, or why there is none, and what there is to say about it.

    `suspect`: the text may hold lone surrogates, of escapes or of bytes that were no UTF-8.
    """
    if not isinstance(record, dict):
        yield Problem(path, line, "record is no JSON object")
        return
    try:
        given = document(record, reading, path, line, channel, in_chat)
    except RecordError as error:
        yield Problem(path, line, error.message)
        return
    if type(given) is Document:
        if suspect:
            given, damaged = without_surrogates(given)
            if damaged:
                yield Problem(path, line, DAMAGED, True)
        if given.published is None and given.published_local is None and _has_date(record, reading):
            yield Problem(path, line, "date not understood", True)
    yield given


def without_surrogates(given: Document) -> tuple[Document, int]:
    """The document with U+FFFD for each lone surrogate, and how many there were in its text."""
    text, count = SURROGATE_RE.subn("\ufffd", given.text)
    post_id, channel, url = [value and SURROGATE_RE.sub("\ufffd", value) for value in (given.id, given.channel, given.url)]
    return given._replace(text=text, id=post_id, channel=channel, url=url), count


def _has_date(record: Mapping[str, Any], reading: Reading) -> bool:
    """Whether the record has a field of date that is not empty."""
    names = (reading.date_field,) if reading.date_field else UNIX_NAMES + DATE_NAMES
    return any(record.get(name) not in (None, "") for name in names)


def _no_post(record: Mapping[str, Any], kind: object) -> Skipped | None:
    """Why this record of a Telegram tool is no post, or None if it is one."""
    if kind == "MessageService" or ("service" in record and kind == "Message"):
        return SERVICE
    if kind == "MessageEmpty" or (kind == "Message" and record.get("empty") is True):
        return EMPTY
    if record.get("type") == "service" and ("action" in record or "actor" in record):
        return SERVICE
    if record.get("type") == "unsupported" and "text" not in record:
        return UNSUPPORTED
    return None


def _text(record: Mapping[str, Any], name: str | None, in_chat: bool) -> str:
    """The first field of text that holds any; "" where the fields are there and empty."""
    there = False
    for key in (name,) if name else TEXT_NAMES:
        value = record.get(key)
        if isinstance(value, (list, tuple)):
            value = _joined(value, key)
        if isinstance(value, str) and value:
            return value
        if value is None or value == "":
            there = there or key in record
        elif name:
            raise RecordError(f"field {name!r} holds no text")
    if there or (in_chat and not name):
        return ""
    if name:
        raise RecordError(f"no field {name!r} in this record")
    raise RecordError(f"no text in this record (looked for {', '.join(TEXT_NAMES)}; --text-field names another)")


def _joined(parts: list[Any] | tuple[Any, ...], key: str) -> str:
    """Telegram Desktop's list of plain and marked parts: one text, with nothing between the parts."""
    pieces = [part if isinstance(part, str) else part.get("text") if isinstance(part, dict) else None for part in parts]
    if not all(isinstance(piece, str) for piece in pieces):
        raise RecordError(f"field {key!r} is a list that holds more than text")
    return "".join(str(piece) for piece in pieces)


def _date(record: Mapping[str, Any], name: str | None) -> tuple[str | None, str | None]:
    """The instant, or failing that the clock time. A clock time beside a Unix time that cannot be read is not used."""
    if name:
        return parse_date(record.get(name))
    for key in UNIX_NAMES:
        if record.get(key) not in (None, ""):
            return parse_date(record[key])
    for key in DATE_NAMES:
        value = record.get(key)
        if value is not None and value != "":
            return parse_date(value)
    return None, None


def _name(record: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    """The first of these fields that names something, as a string."""
    for key in names:
        value = record.get(key)
        if value is None or value == "":
            continue
        if isinstance(value, dict):
            value = _name(value, tuple(name for name in CHAT_NAMES if not isinstance(value.get(name), dict)))
            if value is None:
                continue
        if isinstance(value, str):
            return value
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            whole = int(value) if isinstance(value, float) and value.is_integer() else value
            return str(whole)
    return None
