"""The spans of a row as marks in its text, put into one another.

In: a row of the contract and the length of its text. Out: marks in reading order, and a walk through
the text that opens and closes them in proper nesting. This module must not know how a mark looks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from heapq import heapify, heappop, heappush
from typing import Any, Literal

from ..model import NamedTuple

Row = Mapping[str, Any]

CLAUSE = "clause"
SET_ASIDE = "set_aside"

# A field's short name, for labels that stand inside a text.
LABELS = {
    "issuing_body": "body",
    "official": "official",
    "action": "action",
    "degree": "degree",
    "status": "status",
    "direction": "direction",
    "relay": "relay",
    CLAUSE: "clause",
    SET_ASIDE: "set aside",
}

# The fields that are evidence, in the order of the legend.
STYLED_FIELDS = ("issuing_body", "official", "action", "degree", "status", "direction", "relay")

# Why a span was not counted, in words; a reason that is not listed is shown as it is.
REASONS = {
    "other_side": "the other side's forces or words",
    "no_russian_source": "nobody of the Russian side says it",
    "proxy": "said by a proxy or an occupation administration",
    "private_military_company": "said by a private military company",
    "civilians": "civilians leave, not forces",
    "condition": "inside a condition",
    "held_back": "held back: no word that it will be",
    "destination": "where forces go, not where they leave",
    "call": "a call on others",
    "not_military": "no military activity",
    "presupposed": "only presupposed",
}


def reason_words(reason: str) -> str:
    """A `set_aside` reason as a reader would say it."""
    return REASONS.get(reason) or reason.replace("_", " ")


class Mark(NamedTuple):
    """A stretch of text and what it is evidence for; `claims` are numbers from 1, `reason` is for set-aside spans."""

    start: int
    end: int
    fields: tuple[str, ...]
    claims: tuple[int, ...]
    reason: str | None = None


class Step(NamedTuple):
    """One step of the walk: a mark opens or closes, or the text from `start` to `end` is due."""

    kind: Literal["open", "close", "text"]
    mark: Mark | None
    start: int
    end: int


def marks(row: Row, length: int, *, explain: bool = False, clauses: bool = True) -> list[Mark]:
    """All marks of the row, outer before inner; spans that tell the same stretch are one mark."""
    found: dict[tuple[int, int], tuple[dict[str, None], dict[int, None], list[str]]] = {}
    for field, claim, span, reason in _spans(row, explain, clauses):
        start, end = max(0, span["start"]), min(length, span["end"])
        if start < end:
            fields, claims, reasons = found.setdefault((start, end), ({}, {}, []))
            fields[field] = None
            if claim:
                claims[claim] = None
            if reason:
                reasons.append(reason)
    rows = (Mark(start, end, tuple(f), tuple(sorted(c)), r[0] if r else None) for (start, end), (f, c, r) in found.items())
    return sorted(rows, key=lambda mark: (mark.start, -mark.end))


def _spans(row: Row, explain: bool, clauses: bool) -> Iterator[tuple[str, int, Row, str | None]]:
    """Field, claim number (0 for none), span and reason of everything in the row that has a span."""
    for number, claim in enumerate(row["claims"], 1):
        for evidence in claim["evidence"]:
            yield evidence["field"], number, evidence, None
        if clauses:
            yield CLAUSE, number, claim, None
    for field in ("issuing_body", "official"):
        if row[field]:
            yield field, 0, row[field], None
    for direction in row["directions"]:
        yield "direction", 0, direction, None
    for span in row.get("set_aside") or () if explain else ():
        yield SET_ASIDE, 0, span, span["reason"]


def walk(found: Iterable[Mark], length: int) -> Iterator[Step]:
    """Through the whole text once; a mark that crosses the end of an outer one is cut there in two."""
    heap = [(mark.start, -mark.end, order, mark) for order, mark in enumerate(found)]
    heapify(heap)
    order = len(heap)
    stack: list[Mark] = []
    at = 0
    while heap or stack:
        start = heap[0][0] if heap else length
        if stack and stack[-1].end <= start:
            mark = stack.pop()
            if at < mark.end:
                yield Step("text", None, at, mark.end)
            at = mark.end
            yield Step("close", mark, mark.start, mark.end)
            continue
        if at < start:
            yield Step("text", None, at, start)
            at = start
        mark = heappop(heap)[3]
        if stack and mark.end > stack[-1].end:
            rest = mark._replace(start=stack[-1].end)
            heappush(heap, (rest.start, -rest.end, order, rest))
            order += 1
            mark = mark._replace(end=stack[-1].end)
        stack.append(mark)
        yield Step("open", mark, mark.start, mark.end)
    if at < length:
        yield Step("text", None, at, length)
