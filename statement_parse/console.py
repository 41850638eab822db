"""What the user is told beside the rows: errors, warnings, progress, the summary.

In: problems and counts. Out: lines on standard error, and nothing else anywhere. It must not know options.
"""

from __future__ import annotations

import os
import re
import sys
import time

from .inputs.document import Problem

PROGRAM = "statement-parse"
# What would move the cursor or end the line: controls, line and paragraph ends, marks of writing direction.
UNSEEN = "[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
# Warnings of one wording for one file are shown this often, and counted from then on.
WARNINGS_SHOWN = 10
PROGRESS_AFTER_SECONDS, PROGRESS_EVERY_SECONDS = 1.0, 0.2


def visible(text: str) -> str:
    """Text that cannot act on a terminal: "a\\nb" with its line feed told as an escape."""
    return re.sub(UNSEEN, lambda match: match[0].encode("unicode_escape").decode("ascii"), text)


class Console:
    """Standard error. `quiet` leaves errors only."""

    def __init__(self, quiet: bool) -> None:
        self._quiet = quiet
        self._shown: dict[tuple[str | None, str], int] = {}
        self._line_length = 0

    def problem(self, problem: Problem) -> None:
        """A line such as "statement-parse: posts.jsonl:17: invalid JSON"; warnings say that they are."""
        kind = ""
        if problem.warning:
            if self._quiet:
                return
            key = (problem.path, problem.message)
            count = self._shown[key] = self._shown.get(key, 0) + 1
            if count > WARNINGS_SHOWN:
                return
            kind = "warning: " if count < WARNINGS_SHOWN else "warning (the last of its kind to be shown): "
        place = "-" if problem.path is None else problem.path
        if problem.line is not None:
            place += f":{problem.line}"
        self.say(f"{place}: {kind}{problem.message}")

    def note(self, message: str) -> None:
        """A line that --quiet silences."""
        if not self._quiet:
            self.say(message)

    def say(self, message: str) -> None:
        """A line with the program's name before it."""
        self.clear()
        self._write(f"{PROGRAM}: {visible(message)}\n")

    def show(self, line: str) -> None:
        """A line that the next one takes the place of, cut to the width of the terminal."""
        try:
            width = os.get_terminal_size(2).columns or 80
        except OSError:
            width = 80
        line = visible(line)[: max(width - 1, 10)]
        self._write(f"\r{line}{' ' * (self._line_length - len(line))}")
        self._line_length = len(line)

    def clear(self) -> None:
        """Take away such a line."""
        if self._line_length:
            self._write(f"\r{' ' * self._line_length}\r")
            self._line_length = 0

    def _write(self, text: str) -> None:
        try:
            if sys.stderr is not None:
                sys.stderr.write(text)
                sys.stderr.flush()
        except (OSError, ValueError):
            # Nobody listens on standard error; the rows still count.
            pass


class Progress:
    """A line on a terminal that tells how far a long run is."""

    def __init__(self, console: Console, total_bytes: int | None) -> None:
        self._console = console
        self._total = total_bytes
        self._begin = time.monotonic()
        self._next = self._begin + PROGRESS_AFTER_SECONDS

    def update(self, documents: int, claims: int, read_bytes: int) -> None:
        """Show the figures, unless they were shown a moment ago."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + PROGRESS_EVERY_SECONDS
        seconds = now - self._begin
        line = f"{documents:,} documents, {claims:,} claims, {documents / seconds:,.0f} a second"
        if self._total and read_bytes:
            share = min(read_bytes / self._total, 1.0)
            left = seconds * (1 - share) / share
            line += f", {share:.0%}, {_duration(left)} left"
        self._console.show(line)


def _duration(seconds: float) -> str:
    """"9 s", "3 min 20 s", "2 h 05 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02} min"
