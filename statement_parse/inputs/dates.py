"""Dates as scrapers write them.

In: a value of a date field. Out: the instant in UTC, or the clock time where no zone is given. It must
not know which field the value came from, and never asks the machine for its clock or its zone.
"""

from __future__ import annotations

import re
import time

# "2022-03-29T14:00:00+00:00", "2022-03-29 17:00:00", "2022-03-29"; not "29.03.2022".
ISO_RE = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d{1,9})?)? ?(Z|UTC|[+-]\d\d:?\d\d)?", re.ASCII)
# "29.03.2022 17:01:02 UTC+03:00", "29.03.2022 17:01:02"; not "2022-03-29".
DAY_FIRST_RE = re.compile(r"(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d)(:\d\d)? ?(?:(UTC)([+-]\d\d:?\d\d)?)?", re.ASCII)
# "1648562400", "1648562400.0", "1648562400000" (milliseconds); not a year such as "2022".
UNIX_RE = re.compile(r"-?\d{9,10}(?:\.\d{1,9})?|\d{12,13}", re.ASCII)
UTC_ZONES = ("Z", "UTC", "+00:00", "+0000", "-00:00")


def parse_date(value: object) -> tuple[str | None, str | None]:
    """`(published, published_local)`: at most one of them is set, and neither when the value is no date.

    Numbers are Unix seconds (or milliseconds, from 10**11 on). A date alone stays a date in `published_local`.
    """
    if isinstance(value, str):
        value = value.strip()
        match = ISO_RE.fullmatch(value)
        if match:
            return _placed(*match.groups())
        match = DAY_FIRST_RE.fullmatch(value)
        if match:
            day, month, year, clock, seconds, utc, offset = match.groups()
            return _placed(f"{year}-{month}-{day}", clock, seconds, offset or utc)
        if not UNIX_RE.fullmatch(value):
            return None, None
        value = float(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _from_unix(value), None
    return None, None


def _placed(day: str, clock: str | None, seconds: str | None, zone: str | None) -> tuple[str | None, str | None]:
    """A date in ISO parts, moved to UTC where it has a zone; nothing where the calendar has no such day."""
    if clock is None:
        return None, (day if _exists(day, "00:00:00") else None)
    time_of_day = clock + (seconds or ":00")
    if not _exists(day, time_of_day):
        return None, None
    if zone is None:
        return None, f"{day}T{time_of_day}"
    if zone in UTC_ZONES:
        return f"{day}T{time_of_day}Z", None
    from datetime import datetime, timedelta

    offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    moment = datetime.fromisoformat(f"{day}T{time_of_day}")
    try:
        moment = moment - offset if zone[0] == "+" else moment + offset
    except OverflowError:
        return None, None
    return moment.isoformat() + "Z", None


def _exists(day: str, time_of_day: str) -> bool:
    """Whether the calendar has this day and the clock this time; the library is asked only about the last days of a month."""
    if not (day[:4] >= "0001" and "01" <= day[5:7] <= "12" and "01" <= day[8:] <= "31"):
        return False
    if not (time_of_day[:2] <= "23" and time_of_day[3:5] <= "59" and time_of_day[6:] <= "59"):
        return False
    if day[8:] <= "28":
        return True
    from datetime import date

    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _from_unix(value: float) -> str | None:
    """Unix seconds, or milliseconds where they are too many for seconds."""
    try:
        seconds = value / 1000 if abs(value) >= 1e11 else value
        moment = time.gmtime(int(seconds // 1))
    except (OverflowError, ValueError, OSError):
        return None
    if not 1 <= moment.tm_year <= 9999:
        return None
    return f"{moment.tm_year:04}-{moment.tm_mon:02}-{moment.tm_mday:02}T{moment.tm_hour:02}:{moment.tm_min:02}:{moment.tm_sec:02}Z"
