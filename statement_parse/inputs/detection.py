"""Which format an input has, by its first bytes and never by its name.

In: the first bytes, in UTF-8. Out: one of FORMATS. What merely begins like JSON, HTML or CSV is text. It must
not read the input itself.
"""

from __future__ import annotations

import json
import re
from typing import Any

from .document import Reading
from .names import (
    CHANNEL_NAMES,
    DATE_NAMES,
    ID_NAMES,
    TEXT_NAMES,
    UNIX_NAMES,
    URL_NAMES,
)

FORMATS = ("text", "json", "jsonl", "csv", "html")
SPACE = b" \t\r\n"
# Patterns as text: most inputs never need them, and compiling them would cost every start.
# '{"name": "x"' and '{}' and '[{"id": 1', with any white space; not '{"quoted" word}', not '[Video] text'.
JSON = (
    rb'(?:\[\s{0,2000})?\{\s{0,2000}(?:\}|"[^"\n]{0,200}"\s{0,200}:\s{0,200}(?:["{\[0-9-]|true\b|false\b|null\b|NaN\b))'
    rb"|\[\s{0,2000}\]\s{0,2000}\Z"
)
# Class names of the two pages that are read: a Telegram Desktop export, and a saved t.me/s/ page.
PAGE = (
    rb"""class=["'](?:[^"'<>]{0,200}\s)?(?:tgme_widget_message_wrap|tgme_widget_message|tgme_channel_history"""
    rb"""|message default|message service|page_wrap)[\s"']"""
)
# A cell of a header: "message_id", "Post text"; not a sentence.
COLUMN = r"[\w .\-/()]{0,60}"
DELIMITERS = ",;\t"
HEADER_BYTES = 8192
LINES_LOOKED_AT = 20
KNOWN_COLUMNS = frozenset(ID_NAMES + UNIX_NAMES + DATE_NAMES + CHANNEL_NAMES + URL_NAMES)


def is_settled(head: bytes) -> bool:
    """Whether more bytes could not change the answer: the first line is a whole JSON object. Lets a followed pipe begin."""
    line, end, _ = head.lstrip(SPACE).partition(b"\n")
    return bool(end) and line.startswith(b"{") and _record(line) is not None


def detect(head: bytes, reading: Reading) -> str:
    """The format of an input that begins with `head`, unless the user forces one."""
    if reading.input_format:
        return reading.input_format
    begin = head.lstrip(SPACE)
    if begin.startswith((b"{", b"[")):
        if begin.startswith(b"{") and _is_json_lines(begin):
            return "jsonl"
        return "json" if re.match(JSON, begin) else "text"
    if begin.startswith(b"<"):
        return "html" if re.search(PAGE, begin) else "text"
    return "csv" if header_of(begin, reading) else "text"


def header_of(head: bytes, reading: Reading) -> tuple[str, list[str]] | None:
    """The delimiter and the columns of a CSV file that begins like this, or None where it does not look like one.

    One column must hold the text and one other must be known; with two columns, the second line must fit as well.
    """
    first, _, rest = head[:HEADER_BYTES].decode("utf-8", "replace").partition("\n")
    if not any(delimiter in first for delimiter in DELIMITERS):
        return None
    texts = (column_name(reading.text_field),) if reading.text_field else TEXT_NAMES
    if not any(name in column_name(first) for name in texts):
        # Most plain texts have a comma in their first line: the reader of rows need not be imported for them.
        return None
    for delimiter in DELIMITERS:
        columns = split_row(first, delimiter)
        names = [column_name(column) for column in columns]
        if len(names) < 2 or not all(re.fullmatch(COLUMN, name) for name in names) or not any(name in texts for name in names):
            continue
        others = KNOWN_COLUMNS.union(column_name(name) for name in (reading.id_field, reading.date_field) if name)
        known = sum(name in others for name in names)
        if known and (len(names) > 2 or delimiter in rest.partition("\n")[0]):
            return delimiter, columns
    return None


def column_name(column: str) -> str:
    """A column's name as the synonym tables write it: "Post text" is "post_text"."""
    return column.strip().lower().replace(" ", "_")


def split_row(line: str, delimiter: str) -> list[str]:
    """The cells of one line."""
    import csv

    try:
        return next(csv.reader([line.rstrip("\r\n")], delimiter=delimiter), [])
    except csv.Error:
        return []


def _is_json_lines(head: bytes) -> bool:
    """Whether at least half of the first whole lines are JSON objects each, and the first one is no whole export."""
    lines = [line for line in head.split(b"\n")[: LINES_LOOKED_AT + 1] if line.strip()]
    if head.count(b"\n") > LINES_LOOKED_AT or (len(lines) > 1 and not head.endswith(b"\n")):
        lines.pop()
    records = [_record(line) for line in lines]
    good = [record for record in records if record is not None]
    if not good or 2 * len(good) < len(records):
        return False
    return not (records[0] and is_export(records[0]))


def is_export(record: dict[str, Any]) -> bool:
    """Whether an object holds posts rather than being one: Telegram Desktop's chat or account, tdl's chat."""
    return isinstance(record.get("messages"), list) or any(isinstance(record.get(key), dict) for key in ("chats", "left_chats"))


def _record(line: bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
