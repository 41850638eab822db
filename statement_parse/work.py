"""One block of records to finished rows: all that a worker process does.

In: a block and the settings of the run. Out: the bytes of its rows, counts, and what there is to say. The same
function runs in this process and in others, so the bytes are the same. It must not know streams or processes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import repeat

from .inputs.document import Block, Document, Items, Problem, Skipped
from .inputs.reader import items_of_block
from .model import NamedTuple, Statement
from .outputs import json_lines
from .records import quiet_statements, statement_of
from .settings import Settings

# What a terminal may take for a command and JSON leaves raw: DEL and the C1 controls.
RAW_CONTROL_RE = re.compile("[\x7f-\x9f]")


class Result(NamedTuple):
    """What came of a block. `stopped`: --strict met an error, and nothing behind it counts."""

    rows: bytes
    documents: int
    claiming: int
    affirmed: int
    claims: int
    problems: list[Problem]
    skipped: dict[str, int]
    stopped: bool


def work(block: Block, settings: Settings) -> Result:
    """Parse the documents of a block."""
    # For one text the filter of archives costs more than it saves.
    tally = _Tally(settings, isinstance(block, Items) and block.single)
    write = _writer(settings)
    rows: list[str] = []
    items = list(items_of_block(block))
    quiet = repeat(None) if tally.reads_all else quiet_statements(items)
    for item, known in zip(items, quiet, strict=False):
        if isinstance(item, Document):
            statement = tally.statement(item, known)
            if statement is not None:
                rows.append(write(item, statement))
        else:
            tally.set_aside(item)
        if tally.stopped:
            break
    text = "".join(rows)
    if settings.terminal:
        text = RAW_CONTROL_RE.sub(_escaped, text)
    return tally.result(text.encode("utf-8", "replace"))


def _writer(settings: Settings) -> Callable[[Document, Statement], str]:
    """The function that writes one document's row or rows, line end included."""
    explain, include_text = settings.explain, settings.include_text
    if settings.style == "csv":
        from .outputs import csv_rows

        return lambda document, statement: csv_rows.rows(document, statement, include_text=include_text)
    if settings.style == "highlight":
        return _highlighter(settings)
    layout = json_lines.indented if settings.style == "pretty" else json_lines.compact
    return lambda document, statement: layout(document, statement, explain=explain, include_text=include_text) + "\n"


def _highlighter(settings: Settings) -> Callable[[Document, Statement], str]:
    """The function that writes one document's marked text and answer, and an empty line."""
    from .outputs.highlight import highlight

    explain = settings.explain

    def write(document: Document, statement: Statement) -> str:
        row = json_lines.row(document, statement, explain=explain)
        return highlight(document.text, row, width=settings.width, color=settings.color, explain=explain) + "\n"

    return write


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


class _Tally:
    """What is counted on the way through a block."""

    def __init__(self, settings: Settings, single: bool) -> None:
        self._settings = settings
        self._explain = settings.explain or single
        self._dated = settings.since is not None or settings.until is not None
        self._documents = self._claiming = self._affirmed = self._claims = 0
        self._problems: list[Problem] = []
        self._skipped: dict[str, int] = {}
        self.stopped = False

    @property
    def reads_all(self) -> bool:
        """Whether no document may be passed over, or only some are wanted at all."""
        return self._explain or self._dated

    def statement(self, document: Document, known: Statement | None = None) -> Statement | None:
        """The answer of a document that gets a row, or None; `known` where it was found before."""
        dated = self._dated
        if dated and (document.published or document.published_local) and not self._in_time(document, None):
            return None
        try:
            statement = known or statement_of(document, explain=self._explain)
        except Exception as error:  # noqa: BLE001
            # The parser promises to raise for no text; an archive must not end with one where it does.
            self.set_aside(Problem(document.path, document.line, f"internal error, please report it: {type(error).__name__}: {error}"))
            return None
        if dated and not self._in_time(document, statement):
            return None
        self._documents += 1
        if statement.claims:
            self._claims += len(statement.claims)
            self._claiming += 1
            if statement.affirmed:
                self._affirmed += 1
                return statement
        return None if self._settings.only_claims else statement

    def _in_time(self, document: Document, statement: Statement | None) -> bool:
        """Whether the document's date is within --since and --until; both are compared as far as the user gave them."""
        date = document.published or document.published_local or (statement and statement.source.published_local)
        since, until = self._settings.since, self._settings.until
        if not date:
            return self._skip("without a date")
        if (since and date[: len(since)] < since) or (until and date[: len(until)] > until):
            return self._skip("outside the dates")
        return True

    def _skip(self, reason: str) -> bool:
        self._skipped[reason] = self._skipped.get(reason, 0) + 1
        return False

    def set_aside(self, item: Problem | Skipped) -> None:
        """Note an item that is no document."""
        if isinstance(item, Skipped):
            self._skip(item.reason)
        else:
            self._problems.append(item)
            self.stopped = self.stopped or (self._settings.strict and not item.warning)

    def result(self, rows: bytes) -> Result:
        """All of it."""
        return Result(
            rows, self._documents, self._claiming, self._affirmed, self._claims, self._problems, self._skipped, self.stopped
        )
