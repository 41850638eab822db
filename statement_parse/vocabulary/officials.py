"""Russian officials with their dated posts: one row a person.

`en`, `given_en`, `ru`, `given_ru` hold spellings parted by "|": Latin surnames and given names; Russian
surname (nominative of the person's gender) and given name. `alone` says that the surname by itself is
this person; otherwise the text must give the post or the given name too. `posts` are
(post in English, canonical body name, first day, last day) with "" for an open end, oldest first.
"""

from __future__ import annotations

from typing import NamedTuple


class Person(NamedTuple):
    """One person; `examples` must be found as `name`, `near_misses` must not."""

    name: str
    side: str
    en: str
    given_en: str
    ru: str
    given_ru: str
    patronymic: str
    alone: bool
    posts: tuple[tuple[str, str, str, str], ...]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


OFFICIALS: tuple[Person, ...] = (
    Person("Igor Konashenkov", "russia", "Konashenkov|Konashenkow|Konaschenkow", "Igor|Ihor", "Конашенков", "Игорь", "Евгеньевич", True,
           (("Spokesman of the Ministry of Defence", "Ministry of Defence", "2013-01-01", ""),),
           ("said Igor Konashenkov", "по словам генерал-лейтенанта И. Конашенкова"), ("Konashenko said",)),
)
