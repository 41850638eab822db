"""The shape of a text: words, paragraphs, sentences, quotations, site furniture.

In: a `View`. Out: a `Layout`. It knows punctuation and furniture words, and nothing of who says what.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from ..model import NamedTuple
from ..view import View
from ..vocabulary.furniture import (
    ABBREVIATIONS,
    FURNITURE_LINE_STARTS,
    FURNITURE_LIST_STARTS,
)
from ..vocabulary.matching import HEAD, Words
from ..vocabulary.speech import is_say

WORD_RE = re.compile(r"(\w{1,200})")
# "…направлениях. Заместитель" and the glued "направлениях.Заместитель" end a sentence, "В.Путин", "3.5", "t.me" do not.
# The first mark stands before the choice: a search for one set of characters runs many times faster than one for two.
STOP_RE = re.compile(
    r"""[.!?…](?:[.!?…]{0,4}["»”'\)\]]{0,3}(?=\s|$)|(?<=[а-яa-z»”")\d].)[.!?…]{0,2}["»”]{0,2}(?=[«“"—]?\s?[А-ЯA-Z][а-яa-z\-]|[«“"„]))"""
)
# A clock time or a date with a clock time, as tickers have them; few texts have one.
TICK = r"\b\d{1,2}:\d{2}\b[ \u00a0,.:|—–-]{1,3}[A-ZА-ЯЁ«\"]"
# Passes compare what stands in one sentence with each other; a text that never stops is cut, so that they stay linear.
MAX_SENTENCE_WORDS = 200


class Sentence(NamedTuple):
    """A sentence: its half-open span, its words' numbers, its paragraph; `furniture` is no text of the document."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int
    furniture: bool


class Quote(NamedTuple):
    """A quotation's inside, half-open; `words` counts its words."""

    start: int
    end: int
    words: int


class Layout:
    """The shape of one text; `lower`, `heads` (their first letters), `starts`, `ends` are its words side by side."""

    __slots__ = ("_sentence_starts", "_told", "ends", "gaps", "heads", "lower", "paragraphs", "quotes", "roles", "sentence_of", "sentences", "starts",
        "view")

    def __init__(self, view: View) -> None:
        self.view = view
        lowered = view.lower
        # What stands before the first word, then by turns a word and what stands behind it.
        pieces = WORD_RE.split(view.text)
        offsets = list(accumulate(map(len, pieces)))
        self.starts, self.ends = offsets[:-1:2], offsets[1::2]
        self.lower = Words([lowered[start:end] for start, end in zip(self.starts, self.ends, strict=True)])
        self.heads = [word[:HEAD] for word in self.lower]
        # What stands behind each word: behind the last the beginning of it, and one more, for the word before the first, with nothing.
        self.gaps = [*pieces[2:-1:2], pieces[-1][:40], ""] if self.starts else [""]
        self.paragraphs = find_paragraphs(view.text)
        self.sentences = self._sentences()
        self.quotes = self._quotes()
        self.sentence_of = [0] * len(self.starts)
        for number, sentence in enumerate(self.sentences):
            self.sentence_of[sentence.first : sentence.last] = [number] * (sentence.last - sentence.first)
        self._sentence_starts = [s.start for s in self.sentences]
        self._told: dict[tuple[str, ...], bool] = {}
        # What `directions` tells of a place mention, kept for all reductions that ask.
        self.roles: dict[tuple[int, int, str, str], str] = {}

    def word_at(self, offset: int) -> int:
        """The number of the first word that starts at or after the offset."""
        return bisect_left(self.starts, offset)

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence that holds the offset (the last one that starts before it)."""
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    def capital(self, number: int) -> bool:
        """Whether the word is written with a capital."""
        return self.view.text[self.starts[number]].isupper()

    def has_word(self, *beginnings: str, whole: bool = False) -> bool:
        """Whether a word of the text begins so, or is one of these; looked for once."""
        told = self._told.get(beginnings)
        if told is None:
            # Most texts do not even have the letters, and to look for those is far faster than to ask each word.
            written = self.view.lower
            told = self._told[beginnings] = any(beginning in written for beginning in beginnings) and any(
                word in beginnings if whole else word.startswith(beginnings) for word in self.lower)
        return told

    @property
    def ukrainian(self) -> bool:
        """Whether the text has many of the letters that Russian has not; counted once."""
        if () not in self._told:
            self._told[()] = self.view.lower.count("і") > 20
        return self._told[()]

    def gap(self, number: int) -> str:
        """What stands between the word and the next one; the beginning of what is left behind the last, and nothing before the first."""
        return self.gaps[number] if number >= 0 else ""

    def reach_of(self, sentence: Sentence) -> str:
        """A sentence as it is written, up to the first word of the next one."""
        if sentence.last <= sentence.first:
            return ""
        return self.view.text[self.starts[sentence.first] : self.ends[sentence.last - 1]] + self.gap(sentence.last - 1)

    def _sentences(self) -> list[Sentence]:
        text = self.view.text
        found: list[Sentence] = []
        furniture_list = False
        for number, (start, end) in enumerate(self.paragraphs):
            line = self.view.lower[start : min(end, start + 60)].lstrip("-—•*#➖🔹▪️ ")
            if line.startswith(FURNITURE_LIST_STARTS):
                furniture_list = True
            elif furniture_list and not (text[start] in "-—•*" or end - start < 40 or (end - start < 120 and text[end - 1] not in ".!?…»”\"")):
                furniture_list = False
            furniture = furniture_list or line.startswith(FURNITURE_LINE_STARTS) or _is_ticker(text[start:end])
            for s, e in find_sentences(text, start, end):
                first, last = self.word_at(s), self.word_at(e)
                while last - first > MAX_SENTENCE_WORDS:
                    cut = first + MAX_SENTENCE_WORDS
                    found.append(Sentence(s, self.starts[cut], first, cut, number, furniture))
                    s, first = self.starts[cut], cut
                found.append(Sentence(s, e, first, last, number, furniture))
        return found

    def _quotes(self) -> list[Quote]:
        spans = find_quotes(self.view.text, self.paragraphs)
        parts = [part for span in spans for part in ([span] if span[1] - span[0] < LEAST_INSERT else self._without_inserts(*span))]
        return [Quote(s, e, self.word_at(e) - self.word_at(s) if s < e else 0) for s, e in parts]

    def _without_inserts(self, start: int, end: int) -> list[tuple[int, int]]:
        """A quotation without the reporter's words inside it: «Приказ отдан, — сказал Ушаков. — Условий нет»."""
        parts: list[tuple[int, int]] = []
        if not any(self.view.text.find(dash, start, end) >= 0 for dash in (" — ", " – ", " - ")):
            return [(start, end)]
        for match in re.compile(INSERT).finditer(self.view.text, start, end):
            first = self.word_at(match.start() + 1)
            last = self.word_at(match.end()) - 1
            if any(is_say(w) for w in self.lower[first : first + 3]) or (self.lower[first].endswith(PAST_RU) and self.capital(last)):
                parts.append((start, match.start() + 1))
                start = match.end()
        return [*parts, (start, end)]


def _is_ticker(line: str) -> bool:
    if line.count(":") < 4:
        return False
    ticks = len(re.findall(TICK, line)) if len(line) < 3000 else 0
    return ticks >= 4 and len(line) < 160 * ticks


# Words that end no line but a wrapped one.
OPEN_ENDS = (" the", " of", " and", " a", " to", " in", " from", " by", " в", " и", " из", " на", " с")


def find_paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs' spans: lines, with hard-wrapped ones joined (the next begins in lower case)."""
    spans: list[tuple[int, int]] = []
    at = 0
    blank = True
    for line in text.split("\n"):
        start, end = at, at + len(line)
        at = end + 1
        body = line.strip()
        if not body:
            blank = True
            continue
        start += len(line) - len(line.lstrip())
        end = start + len(body)
        wrapped = body[0].islower() or text.endswith(OPEN_ENDS, 0, spans[-1][1]) if spans else False
        if wrapped and not blank and text[spans[-1][1] - 1] not in ".!?…:;»”":
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
        blank = False
    return spans


def find_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences' spans inside one paragraph."""
    spans: list[tuple[int, int]] = []
    at = start
    for match in STOP_RE.finditer(text, start, end):
        stop = match.end()
        if stop >= end:
            break
        if text[match.start()] == "." and _abbreviated(text, at, match.start(), stop, end):
            continue
        following = text[stop : stop + 3].lstrip()
        if following and following[0].islower():
            continue
        spans.append((at, stop))
        at = stop
        while at < end and text[at] in " \t\r":
            at += 1
    if at < end:
        spans.append((at, end))
    return spans


# "at 10:00 a.m. Moscow time".
CLOCK_ZONE = r"\s*(?:[A-Z][a-z]{2,12} time|GMT|EST|EDT|BST|CET|on [A-Z])"


def _abbreviated(text: str, at: int, dot: int, stop: int, end: int) -> bool:
    begin = dot
    while begin > at and dot - begin < 15 and (text[begin - 1].isalpha()):
        begin -= 1
    word = text[begin:dot]
    if len(word) == 1 and word.isupper():
        return True
    if word.lower() in ABBREVIATIONS:
        return True
    if word.lower() == "m" and re.match(CLOCK_ZONE, text[stop : min(end, stop + 24)]):
        return True
    # "29.Mar .2022", "19.04.2025": digits on both sides.
    following = text[stop : stop + 2].lstrip()
    return not word and dot > at and text[dot - 1] in " 0123456789" and following[:1].isdigit() and text[dot - 1] != " "


def find_quotes(text: str, paragraphs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The insides of the quotations, outermost ones; a mark that never closes ends with its paragraph.

    Guillemets may run over paragraphs; straight and English marks do so only when the next
    paragraph opens with the mark again.
    """
    spans: list[tuple[int, int]] = []
    runs_on = text.count("«") == text.count("»")
    depth = 0
    opened = -1
    for start, end in paragraphs:
        straight = -1
        curly = -1
        if not runs_on:
            depth = 0
        if depth == 0:
            opened = -1
        marks = _marks(text, start, end)
        inner = 0
        for index, at in enumerate(marks):
            mark = text[at]
            if mark == "«":
                if depth == 0:
                    opened = at + 1
                depth += 1
            elif mark == "»":
                if depth:
                    depth -= 1
                    if depth == 0:
                        spans.append((opened, at))
            elif mark == '"':
                if straight < 0:
                    straight = at + 1
                elif _opens(text, at, end):
                    inner += 1
                elif inner and index + 1 < len(marks) and text[marks[index + 1]] == '"' and not _opens(text, marks[index + 1], end):
                    # Another closing mark comes: this one closes only what stands inside.
                    inner -= 1
                else:
                    inner = 0
                    spans.append((straight, at))
                    straight = -1
            elif mark in "“„" and curly < 0:
                curly = at + 1
            elif curly >= 0 and mark in "”“":
                spans.append((curly, at))
                curly = -1
        for left in (straight, curly):
            if left >= 0:
                spans.append((left, end))
        if depth and not runs_on:
            spans.append((opened, end))
    if depth and runs_on and paragraphs:
        spans.append((opened, paragraphs[-1][1]))
    spans.sort()
    outermost: list[tuple[int, int]] = []
    for span in spans:
        if not outermost or span[0] >= outermost[-1][1]:
            outermost.append(span)
    return outermost


def _opens(text: str, at: int, end: int) -> bool:
    """Whether a straight mark stands before a word and not behind one."""
    return at + 1 < end and text[at + 1].isalnum() and not text[at - 1].isalnum() and text[at - 1] not in ".,!?…"


PAST_RU = ("л", "ла", "ли")
# The reporter's words between dashes inside a quotation; compiled where one has a dash.
INSERT = r"[,!?…] [—–-] [а-яё][^\n—–]{3,200}[.,:] [—–-] "
# No shorter quotation has one.
LEAST_INSERT = 12
QUOTE_MARKS = '"«»“”„'


def _marks(text: str, start: int, end: int) -> list[int]:
    """The offsets of all quotation marks, in order."""
    found = []
    for mark in QUOTE_MARKS:
        at = text.find(mark, start, end)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1, end)
    found.sort()
    return found
