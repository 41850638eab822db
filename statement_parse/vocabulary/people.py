"""The tables of people turned for look-up: whose surname or given name a word may be.

In: the rows of `officials` and `others`. Out: a `People` that is asked for a lower-case word of a text. It
must not know what stands around the word.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, lru_cache

from .forms import Bent, bend, fold, noun_forms, surname_forms
from .index import PhraseIndex
from .officials import OFFICIALS, Person
from .others import OTHERS


class People:
    """All people of the tables."""

    def __init__(self) -> None:
        self.surnames = PhraseIndex(lambda: [(_last_words(row.en), row) for row in _rows()],
            lambda: [(_last_words(cell), row) for row in _rows() for cell in (row.en, row.ru) if not cell.isascii()], surname_words)
        self._given: dict[str, frozenset[str]] = {}

    def named(self, word: str) -> list[Person]:
        """The rows with a surname of which the word is a form, in the tables' order."""
        return list({row.name: row for _, row in self.surnames.all_at((word,), 0)}.values())

    def is_nominative(self, word: str) -> bool:
        """Whether the word is a surname in the nominative."""
        return any(fold(phrase.written) == word for phrase in self.surnames.starting(word))

    def is_bent(self, word: str, row: Person) -> bool:
        """Whether the word is this person's Russian given name in another case than the nominative."""
        given = [fold(name) for name in row.given_ru.split("|")]
        return not word.isascii() and word not in given and any(word in given_forms(name) for name in row.given_ru.split("|") if name)

    def is_given(self, word: str) -> bool:
        """Whether the word is a form of anybody's given name or patronymic."""
        return word in self._given_en or (not word.isascii() and (word in self._given_ru or word in self._patronymics))

    def given(self, row: Person) -> frozenset[str]:
        """The forms of one person's given name and patronymic."""
        if row.name not in self._given:
            forms = {part for name in row.given_en.split("|") for part in fold(name).replace("-", " ").split()}
            for name in filter(None, row.given_ru.split("|")):
                forms |= given_forms(name)
            if row.patronymic:
                forms |= patronymic_forms(_patronymic(row))
            self._given[row.name] = frozenset(forms)
        return self._given[row.name]

    @cached_property
    def _given_en(self) -> frozenset[str]:
        return frozenset(fold("|".join({row.given_en for row in _rows()})).replace("-", " ").replace("|", " ").split())

    @cached_property
    def _given_ru(self) -> PhraseIndex[None]:
        names = {name for cell in {row.given_ru for row in _rows()} for name in cell.split("|") if name}
        return PhraseIndex(lambda: (), lambda: [(name, None) for name in names], lambda name: [bend(given_forms, name)])

    @cached_property
    def _patronymics(self) -> PhraseIndex[None]:
        names = {_patronymic(row) for row in _rows() if row.patronymic}
        return PhraseIndex(lambda: (), lambda: [(name, None) for name in names], lambda name: [bend(patronymic_forms, name)])


@lru_cache(maxsize=1)
def people() -> People:
    """The one look-up of all people."""
    return People()


def given_forms(name: str) -> set[str]:
    """The forms of a Russian given name; "Павел" and "Вячеслав" also with a masculine noun's endings on the whole of it."""
    forms = noun_forms(name)
    if name.endswith(("ел", "ав")):
        forms = forms | {fold(name) + ending for ending in ("а", "у", "ом", "е")}
    return forms


def patronymic_forms(name: str) -> set[str]:
    """The forms of a patronymic, a man's or a woman's."""
    word = fold(name)
    return {word + ending for ending in ("", "а", "у", "ем", "е")} | {word[:-1] + ending for ending in ("ы", "е", "у", "ой")}


def _rows() -> Iterable[Person]:
    return (*OFFICIALS, *OTHERS)


def surname_words(name: str) -> list[Bent]:
    """A surname by its last word, in all its forms."""
    return [bend(surname_forms, _last_word(name))]


def _last_word(name: str) -> str:
    """A surname as the layout's words have it: the last word of a hyphened or two-word one."""
    return name.replace("-", " ").replace("'", " ").split()[-1]


def _last_words(cell: str) -> str:
    """A cell of surnames with the last word of each."""
    return "|".join(map(_last_word, cell.split("|"))) if " " in cell or "-" in cell or "'" in cell else cell


def _patronymic(row: Person) -> str:
    return row.patronymic.partition("|")[0]
