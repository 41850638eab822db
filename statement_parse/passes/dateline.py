"""The document's own date and language.

In: a `View`. Out: the clock time as the dateline writes it ("2022-03-29T17:30:00", or the day alone),
and the language. Only lines that are a dateline count; dates inside sentences are events, not datelines.
"""

from __future__ import annotations

import re
from functools import cache

from ..view import View

MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
    "янв": 1, "фев": 2, "мар": 3, "апр": 4, "мая": 5, "май": 5, "июн": 6, "июл": 7, "авг": 8, "сен": 9, "окт": 10, "ноя": 11, "дек": 12,
    "січ": 1, "лют": 2, "бер": 3, "кві": 4, "тра": 5, "чер": 6, "лип": 7, "сер": 8, "вер": 9, "жов": 10, "лис": 11, "гру": 12,
}
MONTH = r"(?P<month>[a-zа-яіїє]{3,10})"
TIME = (
    r"(?:[\s,.|/—-]{0,4}(?:в |at |года,? |г\.,? |o'clock ){0,2}[\s,]{0,2}"
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?\s?(?P<half>[ap]\.?m\.?)?)?"
)
# "29.Mar .2022 17:30", "04 мая 2022 22:25"; not "29 марта" without a year.
DAY_FIRST = r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th)?[\s.\-/]{1,3}" + MONTH + r"\.?[\s.,\-/]{1,3}(?P<year>20\d{2})(?!\d)" + TIME
# "February 15, 2022, 12:53 PM"
MONTH_FIRST = r"(?<![a-zа-я])" + MONTH + r"\.?\s(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?P<year>20\d{2})(?!\d)" + TIME
# "22.04.2022", "30-01-2026 16:18"; day before month, as Russia and Europe write.
NUMERIC = r"(?<!\d)(?P<day>\d{1,2})[./\-](?P<month>\d{1,2})[./\-](?P<year>20\d{2})(?!\d)" + TIME
# "2022-03-29T17:30:00"
ISO = (
    r"(?<!\d)(?P<year>20\d{2})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)"
    r"(?:[t ,]{1,2}(?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?)?(?P<half>(?!))?"
)
# Every pattern asks for a year of this century.
CENTURY = "20"
DATELINE_LENGTH = 120
LINES_READ = 8
# Each letter of both alphabets is one byte there, so that counting is deleting.
CODE_PAGE = "cp1251"
LATIN = "abcdefghijklmnopqrstuvwxyz"
CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґё"
UKRAINIAN, RUSSIAN = "іїєґ", "ыэъё"
LATIN_BYTES, CYRILLIC_BYTES, UKRAINIAN_BYTES, RUSSIAN_BYTES = (
    (letters + letters.upper()).encode(CODE_PAGE) for letters in (LATIN, CYRILLIC, UKRAINIAN, RUSSIAN)
)
SAMPLE = 4000


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """The datelines, compiled when a text first has a year: most have none."""
    return re.compile(ISO), re.compile(NUMERIC), re.compile(DAY_FIRST), re.compile(MONTH_FIRST)


def find_published_local(view: View, paragraphs: list[tuple[int, int]]) -> str | None:
    """The clock time of the dateline, as written, or None."""
    for start, end in [*paragraphs[:LINES_READ], *paragraphs[LINES_READ:][-2:]]:
        if end - start > 4 * DATELINE_LENGTH and start != paragraphs[0][0]:
            continue
        line = view.lower[start : min(end, start + 4 * DATELINE_LENGTH)]
        if CENTURY not in line:
            continue
        for pattern in _patterns():
            match = pattern.search(line)
            if match is not None and _is_dateline(line, match):
                found = _iso(match)
                if found is not None:
                    return found
    return None


YEAR_RE = re.compile(r"(?<!\d)20(?:1[4-9]|2\d)(?!\d)")


def find_day(view: View, published: str | None, local: str | None) -> str:
    """The day "YYYY-MM-DD" that the text speaks at: the input's, the dateline's, else the middle of the year it names most; "" if none."""
    if published or local:
        return (published or local or "")[:10]
    head = view.lower[:900]
    for pattern in _patterns() if CENTURY in head else ():
        match = pattern.search(head)
        found = _iso(match) if match is not None else None
        if found is not None:
            return found[:10]
    years: list[str] = YEAR_RE.findall(view.original[: 4 * SAMPLE])
    if not years:
        return ""
    return max(sorted(set(years), reverse=True), key=years.count) + "-07-01"


def _is_dateline(line: str, match: re.Match[str]) -> bool:
    """Whether the date opens or ends its line, or the line is little more than the date."""
    if len(line) - (match.end() - match.start()) <= 60:
        return match.start() <= 45
    return match.start() <= 3 and match.end("year") < 40 and match.group("hour") is not None


def _iso(match: re.Match[str]) -> str | None:
    month = match.group("month")
    number = int(month) if month.isdigit() else MONTHS.get(month[:3], 0)
    day = int(match.group("day"))
    if not (1 <= number <= 12 and 1 <= day <= 31):
        return None
    date = f"{match.group('year')}-{number:02d}-{day:02d}"
    if match.group("hour") is None:
        return date
    hour, minute = int(match.group("hour")), int(match.group("minute"))
    half = match.group("half")
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    if hour > 23 or minute > 59:
        return date
    return f"{date}T{hour:02d}:{minute:02d}:{int(match.group('second') or 0):02d}"


def find_language(text: str) -> str | None:
    """en, ru, uk or None, by the letters of the text's beginning."""
    return language_of_bytes(text[:SAMPLE].encode(CODE_PAGE, "replace"))


def language_of_bytes(coded: bytes) -> str | None:
    """en, ru, uk or None, by the letters of a text in CODE_PAGE."""
    sample = coded[:SAMPLE]
    cyrillic = _count(sample, CYRILLIC_BYTES)
    # Where most of it is Cyrillic, the Latin letters need no count.
    latin = _count(sample, LATIN_BYTES) if cyrillic * 2 <= len(sample) else 0
    if cyrillic + latin < 3:
        return None
    if latin >= cyrillic:
        return "en"
    ukrainian = _count(sample, UKRAINIAN_BYTES)
    return "uk" if ukrainian and ukrainian > _count(sample, RUSSIAN_BYTES) else "ru"


def _count(sample: bytes, letters: bytes) -> int:
    return len(sample) - len(sample.translate(None, letters))
