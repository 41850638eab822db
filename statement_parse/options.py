"""The options of the command, and its help.

In: arguments. Out: a plan for `run`, or a message about the arguments. It must not know formats or rows.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from typing import Any

from . import __version__
from .inputs.detection import FORMATS
from .inputs.document import MAX_RECORD_BYTES, Reading
from .run import EXIT_ERROR, Plan, show
from .settings import Settings

HELP_COLUMNS = 100
DESCRIPTION = """\
Reads statements in English or Russian and prints, as JSON, which Russian state body through which official
claims that Russia reduces its military activity, and in which directions.

One plain text gives one object. An archive of posts, or several files, gives JSON Lines: one row a document.
Inputs are recognised by content: plain text; Telegram Desktop result.json and messages.html; saved t.me/s
pages; JSON, JSON Lines and CSV of the usual scrapers; each also as .gz, .bz2 or .xz."""
EPILOG = """\
exit codes:
  0    ran, also where nothing is claimed
  1    only with -e: no affirmed claim was found
  2    wrong usage, an input that cannot be read, or a bad record (the others are still given)
  130  interrupted

examples:
  statement-parse statement.txt
  statement-parse --highlight --explain statement.txt
  curl -s https://t.me/s/mod_russia | statement-parse --only-claims
  statement-parse --jobs 4 --since 2022-03 --until 2022-04 result.json > answers.jsonl
  statement-parse --ledger --csv --output promises.csv archive/*.jsonl.gz
"""
# "2022", "2022-03", "2022-03-29", "2022-03-29T17:30", with seconds and Z as they stand in the rows.
DATE = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}(?::[0-9]{2}(?::[0-9]{2}Z?)?)?)?)?)?"


def _formatter(prog: str, **others: object) -> argparse.HelpFormatter:
    """Help of a fixed width: to ask the terminal for its own would import a module that nothing else needs."""
    return argparse.RawDescriptionHelpFormatter(prog, width=HELP_COLUMNS, max_help_position=30)


def _count(least: int) -> Callable[[str], int]:
    """A type for argparse: a whole number from `least` on."""

    def number(text: str) -> int:
        if not text.isascii() or not text.isdigit() or int(text) < least:
            raise argparse.ArgumentTypeError(f"{text!r} is no whole number from {least} on")
        return int(text)

    return number


def _date(text: str) -> str:
    if not re.fullmatch(DATE, text):
        raise argparse.ArgumentTypeError(f"{text!r} is no date such as 2022-03-29, 2022-03 or 2022-03-29T17:30")
    return text


# Kept here too, so that help does not import what writes them.
GENERATED = ("man", "complete-bash", "complete-zsh", "complete-fish")


class _Printed(argparse.Action):
    """An option that prints something about the command and ends it, as --version does."""

    def __call__(self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: str | None = None) -> None:
        if self.dest == "schema":
            from .outputs.schema import schema_text

            text = schema_text()
        else:
            from .outputs.generate import generate

            text = generate(values, parser, __version__)
        parser.exit(show(text))


def parser() -> argparse.ArgumentParser:
    """The command's parser, for `plan_of` and for whatever is made from the options."""
    made = argparse.ArgumentParser(
        prog="statement-parse",
        usage="statement-parse [OPTIONS] [FILE...]",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=_formatter,
        allow_abbrev=False,
        add_help=False,
    )
    made.add_argument("files", nargs="*", metavar="FILE", help="an input; none or - is standard input")
    rows = made.add_argument_group("rows")
    layout = rows.add_mutually_exclusive_group()
    layout.add_argument("--pretty", dest="layout", action="store_const", const="pretty", help="indent the JSON, as for one plain text on a terminal")
    layout.add_argument("--compact", dest="layout", action="store_const", const="compact", help="one line a document")
    layout.add_argument("--csv", dest="layout", action="store_const", const="csv", help="a table with one row a claim")
    layout.add_argument("--highlight", dest="layout", action="store_const", const="highlight",
                        help="the text with its evidence marked, and the answer under it")  # fmt: skip
    layout.add_argument("--html", metavar="FILE", help="one page of all documents, their evidence, filters and a timeline")
    rows.add_argument("--bom", action="store_true", help="begin the table with a byte order mark, for Excel")
    rows.add_argument("--only-claims", action="store_true", help="only documents with an affirmed claim")
    rows.add_argument("--include-text", action="store_true", help="add source.text, the text that offsets count in")
    rows.add_argument("--explain", action="store_true", help="add set_aside: what looked like a claim, and why it is none")
    rows.add_argument("--ledger", action="store_true", help="one row a reduction instead, with who said it when and what became of it")
    rows.add_argument("--ledger-days", metavar="N", type=_count(0), default=14,
                      help="how far apart two documents may tell the same reduction (default %(default)s)")  # fmt: skip
    rows.add_argument("--color", choices=("auto", "always", "never"), default="auto", metavar="WHEN",
                      help="colour in --highlight: %(choices)s")  # fmt: skip
    rows.add_argument("--since", metavar="DATE", type=_date, help="only documents dated from then on: 2022, 2022-03, 2022-03-29, 2022-03-29T17:30")
    rows.add_argument("--until", metavar="DATE", type=_date, help="only documents dated up to the end of then")
    rows.add_argument("-o", "--output", metavar="FILE", help="write to FILE, which appears only when it is whole")
    inputs = made.add_argument_group("inputs")
    inputs.add_argument("--input-format", choices=FORMATS, help="what the inputs are, whatever they look like")
    inputs.add_argument("--text-field", metavar="NAME", help="the field of JSON or CSV rows that holds the text")
    inputs.add_argument("--id-field", metavar="NAME", help="the field that holds the id")
    inputs.add_argument("--date-field", metavar="NAME", help="the field that holds the date")
    inputs.add_argument("--max-record-bytes", metavar="N", type=_count(1), default=MAX_RECORD_BYTES,
                        help="refuse a record, or a plain text, over N bytes (default %(default)s)")  # fmt: skip
    running = made.add_argument_group("running")
    running.add_argument("-j", "--jobs", metavar="N", type=_count(0), default=1, help="processes to work in, 0 for one a core; the output is the same")
    running.add_argument("-e", "--exit-status", action="store_true", help="exit 1 where no affirmed claim was found")
    running.add_argument("--strict", action="store_true", help="stop at the first bad record")
    running.add_argument("-q", "--quiet", action="store_true", help="errors only: no warnings, no progress, no summary")
    running.add_argument("--schema", action=_Printed, nargs=0, help="print the JSON Schema of a row and exit")
    running.add_argument("--generate", action=_Printed, choices=GENERATED, metavar="KIND", help="print one of %(choices)s and exit")
    running.add_argument("-h", "--help", action="help", help="print this and exit")
    running.add_argument("--version", action="version", version=f"%(prog)s {__version__}", help="print the version and exit")
    return made


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments: options anywhere, and only files behind "--"."""
    before, files = list(argv), []
    if "--" in before:
        at = before.index("--")
        before, files = before[:at], before[at + 1 :]
    made = parser()
    arguments = made.parse_intermixed_args(before)
    arguments.files += files
    arguments.layout, arguments.output = _layout(made, arguments)
    if arguments.bom and arguments.layout not in ("csv", "ledger-csv"):
        made.error("--bom goes with --csv")
    if arguments.explain and arguments.layout == "csv":
        made.error("--csv has no room for --explain")
    if not arguments.files and sys.stdin is not None and sys.stdin.isatty():
        made.print_usage(sys.stderr)
        made.exit(EXIT_ERROR, "statement-parse: nothing to read: name a FILE, or - to type a text (--help tells more)\n")
    return arguments


def _layout(made: argparse.ArgumentParser, arguments: argparse.Namespace) -> tuple[str | None, str | None]:
    """The layout and where it goes; a page and a ledger are layouts like the others."""
    layout, output = arguments.layout, arguments.output
    if arguments.html is not None:
        if output is not None or arguments.ledger:
            made.error("--html goes neither with --output nor with --ledger")
        if not _may_become_page(arguments.html):
            made.error(f"--html: {arguments.html!r} is there and is no page; name the page to write")
        return "html", arguments.html
    if arguments.ledger:
        if layout not in (None, "compact", "csv"):
            made.error(f"--ledger goes with --compact or --csv, not with --{layout}")
        return ("ledger-csv" if layout == "csv" else "ledger"), output
    return layout, output


def _may_become_page(path: str) -> bool:
    """Whether the file is new, a page or no plain file: `--html article.txt` must not cost the article."""
    try:
        with open(path, "rb") as file:
            return not file.seekable() or file.read(15).lower() in (b"", b"<!doctype html>")
    except (OSError, ValueError):
        return True


def _cores() -> int:
    import os

    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def plan_of(argv: Sequence[str]) -> Plan:
    """What these arguments ask for. Ends the process where they ask for help, or for what cannot be."""
    given = _arguments(argv)
    reading = Reading(given.input_format, given.text_field, given.id_field, given.date_field, given.max_record_bytes)
    settings = Settings(
        explain=given.explain,
        include_text=given.include_text,
        only_claims=given.only_claims,
        since=given.since,
        until=given.until,
        strict=given.strict,
    )
    return Plan(
        paths=given.files or ["-"],
        reading=reading,
        settings=settings,
        layout=given.layout,
        byte_order_mark=given.bom,
        output=given.output,
        jobs=given.jobs or _cores(),
        exit_status=given.exit_status,
        quiet=given.quiet,
        color=given.color,
        ledger_days=given.ledger_days,
    )
