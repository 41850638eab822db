"""Records of the plainest kind, as nearly all of an archive are: one field for each thing, told without a doubt.

In: a JSON value. Out: the `Document` that `fields` would make of it, in a third of the time, or None for whatever
has to be looked at more closely. It must not know files or syntax.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .document import Document, Reading
from .names import (
    CHANNEL_NAMES,
    DATE_NAMES,
    ID_NAMES,
    TEXT_NAMES,
    UNIX_NAMES,
    URL_NAMES,
)

# An instant in UTC that no calendar doubts: "2022-03-29T14:00:00+00:00"; not the 29th of February or the year 0.
INSTANT_RE = re.compile(
    r"((?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\+00:00|Z)", re.ASCII
)
# Fields that may make of a record something else than a post.
KIND_NAMES = ("_", "_type", "type", "service")
MOST_FIELDS = 50


def plain_document(record: object, reading: Reading, path: str | None, line: int) -> Document | None:
    """The record as a document, or None where `fields` must decide."""
    if type(record) is not dict or len(record) > MOST_FIELDS:
        return None
    fields = _fields(tuple(record), reading)
    if fields is None:
        return None
    text_name, id_name, date_name, channel_name, url_name = fields
    text, post_id, date = record[text_name], record[id_name], record[date_name]
    if type(text) is not str or not text or type(date) is not str:
        return None
    match = INSTANT_RE.fullmatch(date)
    if match is None:
        return None
    if type(post_id) is int:
        post_id = str(post_id)
    channel = record[channel_name] if channel_name else None
    url = record[url_name] if url_name else None
    if not (type(post_id) is str and post_id) or not (channel is None or (type(channel) is str and channel)):
        return None
    if url is not None and not (type(url) is str and url and channel):
        return None
    return Document(text, path, post_id, channel, url, match[1] + "Z", None, line)


@lru_cache(maxsize=64)
def _fields(names: tuple[str, ...], reading: Reading) -> tuple[str, str, str, str | None, str | None] | None:
    """The fields of text, id, date, channel and url of records with these fields, or None where one is missing or one too many."""
    if (reading.text_field, reading.id_field, reading.date_field) != (None, None, None) or not set(names).isdisjoint(KIND_NAMES):
        return None
    found = []
    for synonyms, least in ((TEXT_NAMES, 1), (ID_NAMES, 1), (UNIX_NAMES + DATE_NAMES, 1), (CHANNEL_NAMES, 0), (URL_NAMES, 0)):
        ours = [name for name in names if name in synonyms]
        if not least <= len(ours) <= 1:
            return None
        found.append(ours[0] if ours else None)
    text_name, id_name, date_name, channel_name, url_name = found
    assert text_name and id_name and date_name
    return text_name, id_name, date_name, channel_name, url_name
