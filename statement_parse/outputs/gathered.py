"""Rows gathered into one thing that is written at the end: a page, or a ledger.

In: rows as lines of JSON, as workers hand them on, and where to write. Out: a page, or the ledger as JSON
Lines or CSV. This module must not know files, options or processes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Protocol

from .html_page import HtmlPage, Writable
from .ledger import Ledger, csv_header, csv_line


class Gathered(Protocol):
    """What takes rows and is written when all of them are in."""

    def write(self, rows: bytes) -> None:
        """Take these rows."""

    def finish(self) -> None:
        """Write what came of them."""


class GatheredPage:
    """A page; its rows must hold their texts."""

    def __init__(self, target: Writable) -> None:
        self._page = HtmlPage(target)

    def write(self, rows: bytes) -> None:
        """Take these documents."""
        for line in rows.splitlines():
            row = json.loads(line)
            self._page.add(row["source"]["text"], row)

    def finish(self) -> None:
        """Write the page."""
        self._page.close()


class GatheredLedger:
    """A ledger as JSON Lines, or as CSV with a header and, for Excel, a byte order mark before it."""

    def __init__(self, target: Writable, days: float, *, as_csv: bool = False, byte_order_mark: bool = False) -> None:
        self._target = target
        self._ledger = Ledger(days)
        self._as_csv = as_csv
        self._mark = "\ufeff" if byte_order_mark else ""

    def write(self, rows: bytes) -> None:
        """Take the claims of these documents."""
        for line in rows.splitlines():
            self._ledger.add(json.loads(line))

    def finish(self) -> None:
        """Write a line for each reduction."""
        self._target.write("".join(self._lines()).encode("utf-8", "replace"))

    def _lines(self) -> Iterator[str]:
        if self._as_csv:
            yield self._mark + csv_header()
        for reduction in self._ledger.reductions():
            yield csv_line(reduction) if self._as_csv else json.dumps(reduction, ensure_ascii=False) + "\n"
