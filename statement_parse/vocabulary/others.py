"""Named people who speak for somebody else: Ukraine, third countries, proxies, private military companies."""

from __future__ import annotations

from .officials import Person

OTHERS: tuple[Person, ...] = ()
