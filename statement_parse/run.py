"""A run of the command: blocks in, rows out, in order, with whole lines only.

In: paths, what to read and what to write. Out: rows on a target, messages on the console, the exit code. It
must not know the command's options by name.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from types import FrameType
from typing import TYPE_CHECKING, BinaryIO

from .console import Console, Progress
from .inputs.document import Block, InputError, Items, Reading
from .inputs.opening import reason
from .inputs.reader import Reader
from .model import NamedTuple

if TYPE_CHECKING:
    from .outputs.gathered import Gathered
    from .settings import Settings
    from .work import Result

EXIT_OK, EXIT_NO_CLAIM, EXIT_ERROR, EXIT_INTERRUPTED = 0, 1, 2, 130


class Plan(NamedTuple):
    """What to do. `layout`: None chooses by the input and the target, else "pretty", "compact", "csv", "highlight",
    or one of `GATHERED`, for which the rows are first gathered. `color`: "auto", "always" or "never"."""

    paths: list[str]
    reading: Reading
    settings: Settings
    layout: str | None = None
    byte_order_mark: bool = False
    output: str | None = None
    jobs: int = 1
    exit_status: bool = False
    quiet: bool = False
    color: str = "auto"
    ledger_days: int = 14


# Layouts that need all rows before anything can be written.
GATHERED = ("html", "ledger", "ledger-csv")


class Target:
    """Where rows go: standard output, or a file that takes its name only when it is whole."""

    def __init__(self, output: str | None) -> None:
        self._temporary: str | None = None
        self._interrupted = False
        self._writing = False
        if output is None or output == "-":
            if sys.stdout is None:
                raise InputError("standard output is closed")
            self._file: BinaryIO = sys.stdout.buffer
            self.terminal = sys.stdout.isatty()
            self._path = None
            return
        self.terminal = False
        self._path = os.path.realpath(output)
        if os.path.exists(output) and not os.path.isfile(output):
            # A device or a pipe cannot take its name from a file.
            self._file = open(output, "wb")  # noqa: SIM115 - `close` closes it.
            return
        self._temporary = f"{self._path}.{os.getpid()}.part"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._file = open(os.open(self._temporary, flags, 0o666), "wb")  # noqa: SIM115 - `close` closes it.
        if os.path.exists(self._path):
            os.chmod(self._temporary, os.stat(self._path).st_mode & 0o777)

    def write(self, rows: bytes) -> None:
        """Whole lines, at once on their way. An interrupt waits for them; a second one does not."""
        if not rows:
            return
        self._writing = True
        try:
            self._file.write(rows)
            self._file.flush()
        finally:
            self._writing = False
        if self._interrupted:
            raise KeyboardInterrupt

    def keep_rows_whole(self) -> None:
        """Let Ctrl-C wait for the rows that are on their way. One text is one short write, for which that takes longer than it saves."""
        import signal

        signal.signal(signal.SIGINT, self.interrupt)

    def interrupt(self, number: int, frame: FrameType | None) -> None:
        """Ctrl-C."""
        if self._writing and not self._interrupted:
            self._interrupted = True
            return
        raise KeyboardInterrupt

    def close(self, whole: bool) -> None:
        """Give the file its name if it is whole, otherwise leave what was there."""
        if self._path is None:
            return
        self._file.close()
        if self._temporary is None:
            return
        if whole:
            os.replace(self._temporary, self._path)
        else:
            os.unlink(self._temporary)
        self._temporary = None


def show(text: str) -> int:
    """Write a text about the command itself to standard output; the exit code."""
    try:
        target = Target(None)
        target.write(text.encode("utf-8"))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    except (InputError, OSError) as error:
        Console(False).say(f"standard output: {reason(error) if isinstance(error, OSError) else error}")
        return EXIT_ERROR
    return EXIT_OK


def run(plan: Plan) -> int:
    """Do it. Never raises for what the input or the target may do."""
    console = Console(plan.quiet)
    try:
        target = Target(plan.output)
    except InputError as error:
        console.say(error.message)
        return EXIT_ERROR
    except (OSError, ValueError) as error:
        console.say(f"{plan.output}: {reason(error) if isinstance(error, OSError) else error}")
        return EXIT_ERROR
    code = EXIT_ERROR
    whole = False
    try:
        code, whole = _Run(plan, target, console).all()
    except KeyboardInterrupt:
        code = EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader has what it wanted. Python must not try to flush again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        code = EXIT_OK
    except OSError as error:
        console.say(f"{plan.output or 'standard output'}: {reason(error)}")
    finally:
        console.clear()
        try:
            target.close(whole)
        except OSError as error:
            console.say(f"{plan.output}: {reason(error)}")
            code = EXIT_ERROR
    return code


class _Run:
    """The loop, and what it adds up."""

    def __init__(self, plan: Plan, target: Target, console: Console) -> None:
        self._plan = plan
        self._target = target
        self._console = console
        self._reader = Reader(plan.paths, plan.reading, prompt=plan.jobs == 1)
        self._documents = self._claiming = self._affirmed = self._claims = self._errors = 0
        self._skipped: dict[str, int] = {}
        self._progress: Progress | None = None
        self._gathered = self._gather() if plan.layout in GATHERED else None

    def all(self) -> tuple[int, bool]:
        """The exit code, and whether the output is whole."""
        plan = self._plan
        blocks = iter(self._reader)
        first = next(blocks, None)
        single = isinstance(first, Items) and first.single
        if not single:
            self._target.keep_rows_whole()
        settings = self._settings(single)
        if settings.style == "csv":
            from .outputs.csv_rows import header

            mark = "\ufeff" if plan.byte_order_mark else ""
            self._target.write((mark + header(include_text=settings.include_text)).encode("utf-8"))
        if not plan.quiet and not self._target.terminal and not single and sys.stderr is not None and sys.stderr.isatty():
            self._progress = Progress(self._console, self._reader.total_bytes())
        whole = True
        for result in self._results(first, blocks, settings):
            self._take(result)
            if result.stopped:
                whole = False
                break
        if self._gathered and whole:
            self._gathered.finish()
        if first is not None and not single:
            self._console.note(self._summary())
        if self._errors:
            return EXIT_ERROR, whole
        return (EXIT_NO_CLAIM if plan.exit_status and not self._affirmed else EXIT_OK), whole

    def _settings(self, single: bool) -> Settings:
        """The settings with the layout chosen: one plain text is indented for a reader's eyes."""
        terminal = self._target.terminal
        plan = self._plan
        if plan.layout in GATHERED:
            page = plan.layout == "html"
            return plan.settings._replace(style="compact", explain=page, include_text=page)
        style = plan.layout or ("pretty" if single and terminal else "compact")
        settings = plan.settings._replace(style=style, terminal=terminal)
        if style == "highlight":
            from .outputs.terminal import wants_color, width

            settings = settings._replace(width=width(terminal, os.environ), color=wants_color(plan.color, terminal, os.environ))
        return settings

    def _gather(self) -> Gathered:
        """What takes the rows of a page or a ledger, and writes it to the target at the end."""
        from .outputs import gathered

        plan = self._plan
        if plan.layout == "html":
            return gathered.GatheredPage(self._target)
        return gathered.GatheredLedger(
            self._target, plan.ledger_days, as_csv=plan.layout == "ledger-csv", byte_order_mark=plan.byte_order_mark
        )

    def _results(self, first: Block | None, blocks: Iterator[Block], settings: Settings) -> Iterator[Result]:
        """The results in order, by this process alone where there is one block only."""
        from .work import work

        if first is None:
            return
        second = next(blocks, None) if self._plan.jobs > 1 else None
        if second is None:
            yield work(first, settings)
            for block in blocks:
                yield work(block, settings)
            return
        from itertools import chain

        from . import jobs

        yield from jobs.results(chain([first, second], blocks), settings, self._plan.jobs)

    def _take(self, result: Result) -> None:
        """Write and add up one result."""
        self._documents += result.documents
        self._claiming += result.claiming
        self._affirmed += result.affirmed
        self._claims += result.claims
        for why, count in result.skipped.items():
            self._skipped[why] = self._skipped.get(why, 0) + count
        (self._gathered or self._target).write(result.rows)
        for problem in result.problems:
            self._errors += not problem.warning
            self._console.problem(problem)
        if self._progress:
            self._progress.update(self._documents, self._claims, self._reader.read_bytes)

    def _summary(self) -> str:
        """"22,099 documents, 12 with claims; skipped: service posts (3); 1 error"."""
        line = f"{self._documents} {'document' if self._documents == 1 else 'documents'}, {self._claiming} with claims"
        if self._skipped:
            line += "; skipped: " + ", ".join(f"{why} ({count})" for why, count in sorted(self._skipped.items()))
        if self._errors:
            line += f"; {self._errors} {'error' if self._errors == 1 else 'errors'}"
        return line
