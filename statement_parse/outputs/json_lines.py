"""An answer as JSON.

In: a document and its statement. Out: one JSON text, on one line or indented. It must not know where the
document came from, nor where the row goes.
"""

from __future__ import annotations

import json
from typing import Any

from ..inputs.document import Document
from ..model import SCHEMA_VERSION, Statement

COMPACT = json.JSONEncoder(ensure_ascii=False).encode
# What the encoder does with a string, and nothing else.
QUOTED = json.encoder.encode_basestring
# How each row begins, and how those end that have nothing to tell.
OPENING = f'{{"schema_version": {SCHEMA_VERSION}, "source": {{"path": '
NOTHING_FOUND = '}, "issuing_body": null, "official": null, "directions": [], "claims": []}'


def row(document: Document, statement: Statement, *, explain: bool = False, include_text: bool = False) -> dict[str, Any]:
    """The contract's object. What the input says of the document stands before what its text says."""
    answer = statement.to_dict(explain=explain)
    _, path, post_id, channel, url, published, published_local, _ = document
    answer["source"] = {
        "path": path,
        "id": post_id,
        "channel": channel,
        "url": url,
        "published": published,
        "published_local": published_local or statement.source.published_local,
        "language": statement.source.language,
    }
    if include_text:
        answer["source"]["text"] = document.text
    return answer


def compact(document: Document, statement: Statement, *, explain: bool = False, include_text: bool = False) -> str:
    """The object on one line, without a line end."""
    source, body, official, _, claims, _ = statement
    if claims or body or official or explain or include_text:
        return COMPACT(row(document, statement, explain=explain, include_text=include_text))
    # Nearly every post of an archive is of this shape, and writing it out costs a sixth of building the object.
    _, path, post_id, channel, url, published, published_local, _ = document
    *_, local, language = source
    published_local = published_local or local
    return (
        f'{OPENING}{QUOTED(path) if path else "null"}, "id": {QUOTED(post_id) if post_id else "null"}, '
        f'"channel": {QUOTED(channel) if channel else "null"}, "url": {QUOTED(url) if url else "null"}, '
        f'"published": {QUOTED(published) if published else "null"}, "published_local": {QUOTED(published_local) if published_local else "null"}, '
        f'"language": {QUOTED(language) if language else "null"}{NOTHING_FOUND}'
    )


def indented(document: Document, statement: Statement, *, explain: bool = False, include_text: bool = False) -> str:
    """The object on many lines, two spaces a level, without a last line end."""
    answer = row(document, statement, explain=explain, include_text=include_text)
    return json.dumps(answer, ensure_ascii=False, indent=2)
