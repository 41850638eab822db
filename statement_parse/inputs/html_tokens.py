"""HTML as a flat run of tags and text.

In: chunks of text. Out: tokens, with character references resolved; comments, scripts and styles left out.
The standard library's parser goes over the same text again and again when a tag stays open, so a hostile
page costs it quadratic time; here each character is looked at a bounded number of times. It must not know pages.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from ..model import NamedTuple

# A tag longer than this is text. Telegram's longest are a few hundred characters.
TAG_CHARACTERS = 16_384
# '<div class="text">', '</b>', '<br/>'; not '<3', not 'a < b', not '<b' with no end.
TAG_RE = re.compile(r"""<(/?)([A-Za-z][\w:-]{0,60})((?=[\s/>"'])[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*)>""", re.ASCII)
TAG_BEGIN_RE = re.compile(r"</?[A-Za-z]|</?\Z", re.ASCII)
# 'class="text bold"', "title='x'", 'href=x', 'hidden'.
ATTRIBUTE_RE = re.compile(r"""([A-Za-z_][\w:.-]{0,60})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""", re.ASCII)
# A reference to a number that no character has, which html.unescape would read digit by digit.
LONG_REFERENCE_RE = re.compile(r"&#(?:[0-9]{8,}|[xX][0-9A-Fa-f]{7,});?")
RAW_END_RE = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII) for name in ("script", "style")}
COMMENT_END_RE, DECLARATION_END_RE = re.compile("-->"), re.compile(">")
VOID_ELEMENTS = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"))


class Tag(NamedTuple):
    """One tag. `closing`: an end tag; `void`: it has no end tag. Attribute values have their references resolved."""

    name: str
    closing: bool
    void: bool
    attributes: dict[str, str]

    def has_class(self, name: str) -> bool:
        """Whether the element is of this class."""
        return name in self.attributes.get("class", "").split()


Token = Tag | str


def unescape(text: str) -> str:
    """Text with its character references resolved."""
    if "&" not in text:
        return text
    return html.unescape(LONG_REFERENCE_RE.sub("\ufffd", text))


class Tokens:
    """The tokens of a text. `line` is the line that the last token began in, from 1."""

    def __init__(self, chunks: Iterator[str]) -> None:
        self._chunks = chunks
        self._buffer = ""
        self._at = 0
        self._line = 1
        self._counted = 0
        self._ended = False

    @property
    def line(self) -> int:
        """Counted on from the last call."""
        self._line += self._buffer.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    def _more(self) -> bool:
        """One chunk more behind what is not used yet; False at the end of the input."""
        self._line = self.line
        chunk = next(self._chunks, "")
        self._buffer = self._buffer[self._at :] + chunk
        self._at = self._counted = 0
        self._ended = not chunk
        return not self._ended

    def __iter__(self) -> Iterator[Token]:
        while True:
            at = self._buffer.find("<", self._at)
            text_end = at if at >= 0 else self._without_open_reference()
            if text_end > self._at:
                text = unescape(self._buffer[self._at : text_end])
                self._at = text_end
                yield text
            if at < 0:
                if self._ended or not self._more():
                    yield unescape(self._buffer[self._at :])
                    return
                continue
            token = self._markup()
            if token is not None:
                yield token
                if isinstance(token, Tag) and not token.closing and token.name in RAW_END_RE:
                    self._pass_to(RAW_END_RE[token.name], before=True)

    def _without_open_reference(self) -> int:
        """The end of the text that can be handed on: a reference such as "&amp;" may go on in the next chunk."""
        end = len(self._buffer)
        start = self._buffer.rfind("&", max(self._at, end - 40))
        return end if start < 0 or self._ended or ";" in self._buffer[start:] else start

    def _markup(self) -> Token | None:
        """What begins with the "<" at the place: a tag, a bare "<" as text, or nothing for a comment."""
        while True:
            buffer, at = self._buffer, self._at
            if len(buffer) - at < 4 and not self._ended and self._more():
                continue
            if buffer.startswith("<!--", at):
                self._at += 4
                self._pass_to(COMMENT_END_RE)
                return None
            if buffer.startswith(("<!", "<?"), at):
                self._pass_to(DECLARATION_END_RE)
                return None
            match = TAG_RE.match(buffer, at, at + TAG_CHARACTERS)
            if match:
                self._at = match.end()
                return _tag(match)
            if not TAG_BEGIN_RE.match(buffer, at) or len(buffer) - at >= TAG_CHARACTERS or self._ended or not self._more():
                self._at += 1
                return "<"

    def _pass_to(self, end: re.Pattern[str], before: bool = False) -> None:
        """Go behind (or before) this end, or to the end of the input, keeping only what may be the beginning of it."""
        while True:
            match = end.search(self._buffer, self._at)
            if match:
                self._at = match.start() if before else match.end()
                return
            self._at = max(self._at, len(self._buffer) - 12)
            if not self._more():
                self._at = len(self._buffer)
                return


def _tag(match: re.Match[str]) -> Tag:
    closing, name, rest = bool(match[1]), match[2].lower(), match[3]
    attributes: dict[str, str] = {}
    if not closing:
        for key, *values in ATTRIBUTE_RE.findall(rest):
            attributes.setdefault(key.lower(), unescape("".join(values)))
    return Tag(name, closing, name in VOID_ELEMENTS or rest.endswith("/"), attributes)
