"""Records to answers, for programs and engines that hold records rather than files.

In: mappings, or lines of JSON. Out: the contract's objects, or lines of JSON. Pure functions of their input,
found by name in this module so that they can be pickled. They must not know files, processes or options.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .inputs.document import (
    Document,
    Item,
    Problem,
    Reading,
    RecordError,
    Skipped,
)
from .model import Statement
from .outputs.json_lines import compact, row
from .pipeline import parse, pass_over, pass_over_all

READING = Reading()
# Texts of more characters are not put together with others.
LONG = 16_384


def statement_of(given: Document, *, explain: bool = False) -> Statement:
    """The answer for a document; its date, an instant or a clock time, tells who held which post.

    Without `explain` what was set aside may be missing, and texts that name no Russian source take a tenth of the time.
    """
    date = given.published or given.published_local
    # Rows take the document's own date, so that one answer serves for all texts of no interest.
    quiet = None if explain else pass_over(given.text, dated=bool(date))
    return quiet if quiet is not None else parse(given.text, published=date)


def quiet_statements(items: list[Item]) -> Iterator[Statement | None]:
    """For each item the answer, where it is a dated and not too long document of no interest, else None: `statement_of` must read it."""
    asked = [type(item) is Document and len(item.text) <= LONG and bool(item.published or item.published_local) for item in items]
    answers = iter(pass_over_all([item.text for item, is_asked in zip(items, asked, strict=True) if is_asked and isinstance(item, Document)]))
    return (next(answers) if is_asked else None for is_asked in asked)


def parse_record(record: Mapping[str, Any]) -> dict[str, Any]:
    """The contract's object for one record of a scraper, as the README's table of fields has it.

    A record that is no post, such as Telegram's note that somebody joined, gives an object with nothing in it.
    Raises ValueError where the record has no field of text.
    """
    # Imported here, since `import statement_parse` for plain texts has no use for them.
    from .inputs.fields import document, without_surrogates

    given = document(record, READING)
    if isinstance(given, Skipped):
        given = Document("")
    given, _ = without_surrogates(given)
    return row(given, statement_of(given))


def parse_lines(lines: Iterable[str]) -> Iterator[str]:
    """A line of JSON for each post in lines of JSON, as the command gives them for standard input.

    Empty lines and records that are no posts give no line. A line that cannot be read gives none either, and a
    `RuntimeWarning` with its number, which goes to standard error unless the program says otherwise.
    """
    from .inputs.fields import items_of
    from .inputs.json_values import loads

    for number, line in enumerate(lines, 1):
        line = line.strip("\ufeff \t\r\n")
        if not line:
            continue
        try:
            record, _ = loads(line)
        except RecordError as error:
            _warn(number, error.message)
            continue
        for item in items_of(record, READING, None, number):
            if isinstance(item, Document):
                yield compact(item, statement_of(item))
            elif isinstance(item, Problem):
                _warn(number, item.message)


def _warn(number: int, message: str) -> None:
    import warnings

    warnings.warn(f"line {number}: {message}", RuntimeWarning, stacklevel=3)
