"""Claims as a flat table: one row a claim.

In: a document and its statement. Out: lines of CSV with the columns of COLUMNS. Lists are joined by "; ".
A cell that a spreadsheet would take for a formula begins with an apostrophe. It must not know where the rows go.
"""

from __future__ import annotations

import csv
import io

from ..inputs.document import Document
from ..model import Statement

COLUMNS = (
    "path", "id", "channel", "url", "published", "published_local", "language",
    "action", "status", "degree", "cameo", "issuing_body", "official", "directions", "relayed_by",
    "text", "start", "end", "rule",
)  # fmt: skip
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def header(*, include_text: bool = False) -> str:
    """The first line."""
    return _lines([[*COLUMNS, "source_text"] if include_text else list(COLUMNS)])


def rows(document: Document, statement: Statement, *, include_text: bool = False) -> str:
    """One line for each claim of the document."""
    table: list[list[object]] = []
    for claim in statement.claims:
        cells: list[object] = [
            document.path, document.id, document.channel, document.url, document.published,
            document.published_local or statement.source.published_local, statement.source.language,
            claim.action, claim.status, claim.degree, claim.cameo, claim.issuing_body, claim.official,
            "; ".join(claim.directions), "; ".join(claim.relayed_by), claim.text, claim.start, claim.end, claim.rule,
        ]  # fmt: skip
        if include_text:
            cells.append(document.text)
        table.append([_cell(cell) for cell in cells])
    return _lines(table)


def _cell(value: object) -> object:
    """A value that a spreadsheet shows as it is. NUL, which some refuse, is shown as its picture."""
    if isinstance(value, str):
        value = value.replace("\0", "\u2400")
        return "'" + value if value.startswith(FORMULA_STARTS) else value
    return value


def _lines(table: list[list[object]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows(table)
    return out.getvalue()
