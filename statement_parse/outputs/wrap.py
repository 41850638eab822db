"""Coloured pieces of text broken into terminal lines.

In: pieces, each a text and its style (SGR parameters such as "1;34", or ""). Out: one string whose
lines are no wider than asked, with the styles around the pieces. This module must not know what the
pieces mean; the texts must be safe already (`visible`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from .visible import clusters, columns, without_unseen

Piece = tuple[str, str]

# "two words\n" -> "two", " ", "words", "\n"; a no-break space stays inside its word.
_TOKEN_RE = re.compile(r"\n|[ \t]+|[^ \t\n]+")
_TAB = "    "


def wrap(pieces: Iterable[Piece], width: int, *, first: str = "", rest: str = "") -> str:
    """The pieces as lines of at most `width` columns (0: no limit), led by `first`, then by `rest`."""
    filler = _Filler(width, first, rest)
    for text, style in pieces:
        for token in _TOKEN_RE.findall(without_unseen(text)):
            if token == "\n":
                filler.end_line()
            elif token[0] in " \t":
                filler.space(token.replace("\t", _TAB), style)
            else:
                filler.word(token, style)
    return filler.finish()


def styled(text: str, style: str) -> str:
    """The text between its SGR sequence and the reset."""
    return f"\x1b[{style}m{text}\x1b[0m" if style and text else text


class _Filler:
    """Fills lines greedily; a word may come in several styled parts and is kept together."""

    def __init__(self, width: int, first: str, rest: str) -> None:
        self._limit = width if width > 0 else None
        self._rest = rest
        self._out: list[Piece] = [(first, "")]
        self._column = self._start = columns(first)
        self._gap: Piece = ("", "")
        self._word: list[Piece] = []
        self._word_width = 0

    def word(self, text: str, style: str) -> None:
        """A word, or the next part of the word that is being gathered."""
        self._word.append((text, style))
        self._word_width += columns(text)

    def space(self, text: str, style: str) -> None:
        """A gap at which the line may break."""
        self._flush()
        self._gap = (self._gap[0] + text, style)

    def end_line(self) -> None:
        """A line end of the text itself."""
        self._flush()
        self._break()

    def finish(self) -> str:
        """Everything as one string, neighbours of one style joined."""
        self._flush()
        runs = groupby((piece for piece in self._out if piece[0]), key=lambda piece: piece[1])
        return "".join(styled("".join(text for text, _ in run), style) for style, run in runs)

    def _break(self) -> None:
        """Start the next line; the gap before it is dropped, and styles never run over a line end."""
        self._out += [("\n", ""), (self._rest, "")]
        self._column = self._start = columns(self._rest)
        self._gap = ("", "")

    def _flush(self) -> None:
        """Put the gathered word on this line, or on the next, or cut it where it is wider than a line."""
        if not self._word:
            return
        gap, limit = self._gap, self._limit
        if limit is None or self._column + len(gap[0]) + self._word_width <= limit:
            self._out += [gap, *self._word]
            self._column += len(gap[0]) + self._word_width
        else:
            if self._column > self._start:
                self._break()
            if self._column + self._word_width <= limit:
                self._out += self._word
                self._column += self._word_width
            else:
                self._cut(limit)
        self._gap = ("", "")
        self._word, self._word_width = [], 0

    def _cut(self, limit: int) -> None:
        """Write a word that is wider than a line, never inside one character as a reader counts them."""
        for text, style in self._word:
            for cluster, width in clusters(text):
                if self._column + width > limit and self._column > self._start:
                    self._break()
                self._out.append((cluster, style))
                self._column += width
