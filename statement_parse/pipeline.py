"""parse(text): the passes in order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .model import Source, Statement


def parse(text: str, *, published: str | None = None) -> Statement:
    """The answer for one document."""
    return Statement(Source(published=published), None, None, (), (), ())


def parse_record(record: Mapping[str, Any]) -> dict[str, Any]:
    """The contract's row for one record with the keys id, date, channel, text."""
    return parse(str(record.get("text") or "")).to_dict()


def parse_lines(lines: Iterable[str]) -> Iterator[str]:
    """One JSON line out for each JSON line in."""
    for line in lines:
        if line.strip():
            yield json.dumps(parse_record(json.loads(line)), ensure_ascii=False)
