"""People of other sides: same row shape as officials.py."""

from __future__ import annotations

from .officials import Person

OTHERS: tuple[Person, ...] = ()
