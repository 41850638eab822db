"""Inflected forms: from a dictionary form to the set of all its written forms.

In: a lemma ("Киев", "Красный Лиман", "Песков"). Out: sets of lower-case forms with ё told as е, as the
view has them, or, in a tenth of the room, the beginning that the forms share and their endings. The tables
hold words; how words bend is told here and nowhere else. Forms are made generously (both "-ем" and "-ью"
after a soft sign): a form that does not exist finds nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

# What all forms of a word begin with, and what may follow.
Bent = tuple[str, frozenset[str]]

ADJECTIVE_HARD = ("ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми")
ADJECTIVE_VELAR = ("ий", "ой", "ого", "ому", "им", "ом", "ая", "ую", "ое", "ие", "их", "ими")
ADJECTIVE_SOFT = ("ий", "его", "ему", "им", "ем", "яя", "ей", "юю", "ее", "ие", "их", "ими")
ADJECTIVE_HUSHING = ("ий", "ой", "его", "ему", "им", "ем", "ая", "ей", "ую", "ее", "ие", "их", "ими")
# Short ending of compounds: "изюмско-балаклейская", "Николаево-Криворожское".
COMPOUND = "о"

MASCULINE = ("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах")
MASCULINE_VELAR = ("", "а", "у", "ом", "е", "и", "ов", "ам", "ами", "ах")
SOFT_SIGN = ("ь", "я", "ю", "ем", "е", "и", "ью", "ей", "ям", "ями", "ях")
SHORT_I = ("й", "я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях")
FEMININE = ("а", "ы", "е", "у", "ой", "ою", "", "ам", "ами", "ах")
FEMININE_VELAR = ("а", "и", "е", "у", "ой", "ей", "ою", "", "ам", "ами", "ах")
FEMININE_SOFT = ("я", "и", "е", "ю", "ей", "ею", "ь", "й", "ям", "ями", "ях")
FEMININE_IYA = ("ия", "ии", "ию", "ией", "ий", "иям", "иями", "иях")
NEUTER = ("о", "а", "у", "ом", "е", "", "ам", "ами", "ах")
NEUTER_SOFT = ("е", "я", "ю", "ем", "и", "й", "ям", "ями", "ях")
PLURAL = ("ы", "", "ов", "ам", "ами", "ах")
PLURAL_SOFT = ("и", "", "ей", "ов", "ям", "ам", "ями", "ами", "ях", "ах")
SURNAME = ("", "а", "у", "ым", "ом", "е", "ой", "ы", "ых", "ыми")
VELARS_AND_HUSHING = "гкхжшчщ"
HUSHING = "жшчщ"
# Endings of nouns that look like adjectives to the eye and must not bend like them.
NOUNS_IN_IY = ("енгий", "юрий", "дмитрий", "валерий", "сергий", "анатолий", "геннадий", "виталий", "григорий", "аркадий", "евгений", "василий", "георгий", "юлий", "игнатий", "николай")
FLEETING = {"ец": "ц", "ок": "к", "ек": "к"}


def fold(text: str) -> str:
    """Lower case with ё as е: how the view's `lower` writes it."""
    return text.lower().replace("ё", "е").replace("’", "'")


# How a word bends hangs on so many letters at its end, save for the names below that only look like adjectives.
TAIL = 3
UNBENT = frozenset(("",))


def bend(make: Callable[[str], set[str]], lemma: str) -> Bent:
    """What `make` gives for the lemma, as beginning and endings. Words that end alike share their endings."""
    word = fold(lemma)
    if word.isascii():
        return word, UNBENT
    if len(word) >= 2 * TAIL and word not in NOUNS_IN_IY:
        return word[:-TAIL], _endings(make, word[-TAIL:], lemma == word)
    forms = make(lemma)
    first, last = min(forms), max(forms)
    size = next((n for n, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))
    return first[:size], frozenset(form[size:] for form in forms)


@cache
def _endings(make: Callable[[str], set[str]], tail: str, small: bool) -> frozenset[str]:
    """The endings, from the last letters on, of all words that end so."""
    stem = "б" * TAIL
    return frozenset(form[TAIL:] for form in make((stem if small else stem.upper()[:1] + stem[1:]) + tail))


def fits(bent: Bent, word: str) -> bool:
    """Whether a lower-case word is one of the forms."""
    stem, endings = bent
    return word.startswith(stem) and word[len(stem) :] in endings


def adjective_forms(lemma: str) -> set[str]:
    """All forms of an adjective given in the masculine nominative: "киевский" -> киевского, киевско, …"""
    lemma = fold(lemma)
    stem = lemma[:-2]
    endings: tuple[str, ...]
    if lemma.endswith(("кий", "гий", "хий", "кой", "гой", "хой")):
        endings = ADJECTIVE_VELAR
    elif lemma.endswith("ний"):
        endings = ADJECTIVE_SOFT
    elif stem[-1:] in HUSHING:
        endings = ADJECTIVE_HUSHING
    else:
        endings = (*ADJECTIVE_HARD, "ой")
    return {stem + ending for ending in endings} | {stem + COMPOUND, lemma}


def _is_adjective(word: str) -> bool:
    return len(word) > 3 and word.endswith(("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие")) and word not in NOUNS_IN_IY and not word.endswith(("аой",))


def _adjective_lemma(word: str) -> str:
    stem = word[:-2]
    if word.endswith(("яя", "ее")):
        return stem + "ий"
    if stem[-1:] in VELARS_AND_HUSHING:
        return stem + "ий"
    return stem + ("ий" if word.endswith(("ий", "ие")) else "ый")


def noun_forms(lemma: str) -> set[str]:
    """All forms of a noun given in the nominative, singular or plural: "Балаклея" -> балаклеи, балаклее, …"""
    word = fold(lemma)
    last, stem = word[-1:], word[:-1]
    endings: tuple[str, ...]
    if _is_adjective(word):
        return adjective_forms(_adjective_lemma(word)) | {word}
    if word.endswith("ия"):
        endings, stem = FEMININE_IYA, word[:-2]
    elif last == "а":
        endings = FEMININE_VELAR if stem[-1:] in VELARS_AND_HUSHING else FEMININE
    elif last == "я":
        endings = FEMININE_SOFT
    elif last == "о":
        endings = NEUTER
    elif last == "е":
        endings = NEUTER_SOFT
    elif last == "ы":
        endings = PLURAL
    elif last == "и":
        endings = PLURAL_SOFT
    elif last == "ь":
        endings = SOFT_SIGN
    elif last == "й":
        endings = SHORT_I
    elif last in "бвгджзклмнпрстфхцчшщ":
        stem = word
        endings = MASCULINE_VELAR if last in VELARS_AND_HUSHING else MASCULINE
    else:
        return {word}
    forms = {stem + ending for ending in endings} | {word}
    if word[-2:] in FLEETING and len(word) > 4:
        short = word[:-2] + FLEETING[word[-2:]]
        forms |= {short + ending for ending in ("а", "у", "ом", "ем", "е", "ы", "и", "ов", "ев", "ам", "ами", "ах")}
    return forms


def surname_forms(lemma: str) -> set[str]:
    """All forms of a surname given in the masculine (or only) nominative; the feminine ones too.

    "Песков" -> пескова, пескову, песковым, пескове; "Рудской" -> рудского; "Шойгу" -> шойгу.
    """
    word = fold(lemma)
    if word.endswith(("ов", "ев", "ин", "ын")):
        return {word + ending for ending in SURNAME}
    if word.endswith(("ова", "ева", "ина", "ына")):
        return {word[:-1] + ending for ending in ("а", "ой", "у", "ою")}
    if _is_adjective(word):
        return adjective_forms(_adjective_lemma(word)) | {word, word[:-2] + "ой", word[:-2] + "ого", word[:-2] + "ому", word[:-2] + "им", word[:-2] + "ом"}
    if word[-1:] in "оуюиэе":
        return {word}
    return noun_forms(word)


NEUTER_ADJ = ("ое", "ее", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем")
FEMININE_ADJ = ("ая", "яя", "ой", "ей", "ую", "юю", "ою", "ею")
MASCULINE_ADJ = ("ый", "ий", "ой", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем")
PLURAL_ADJ = ("ые", "ие", "ых", "их", "ым", "им", "ыми", "ими")
SINGULAR_LOST = ("ов", "ев", "ам", "ям", "ами", "ями", "ах", "ях")


def place_forms(word: str) -> set[str]:
    """ "Петровское" -> петровского, not "петровская"; "Ливан" -> ливана, not "ливанов"; "Воронеж" -> воронежем."""
    name = fold(word)
    if name == word:  # spelt small in the table: a common noun, all forms
        return noun_forms(word)
    forms = noun_forms(word)
    if word.isupper() and len(word) < 6:  # ДНР, ЗАЭС
        return {name}
    if _is_adjective(name):
        stem = name[:-2]
        tails = NEUTER_ADJ if name.endswith(("ое", "ее")) else FEMININE_ADJ if name.endswith(("ая", "яя")) else PLURAL_ADJ if name.endswith(("ые", "ие")) else MASCULINE_ADJ
        return {form for form in forms if form.startswith(stem) and form[len(stem):] in tails} | {name}
    last = name[-1]
    if last in "ыи":  # plural, or not declined (Гори, Сочи)
        return forms
    if last in "жшчщц":
        forms = forms | {name + "ем"}
    base = name if last in "бвгджзклмнпрстфхцчшщ" else name[:-1]
    lost = {base + tail for tail in SINGULAR_LOST}
    if last in "бвгджзклмнпрстфхцчшщ":
        lost |= {base + "ы", base + "и"}
    elif last in "аяо":
        lost.add(base)
        if last == "я":
            lost |= {base + "ь", base + "й"}
    if name.endswith(("ец", "ок", "ек")):
        lost = {form for form in lost if not form.startswith(name[:-2])} | {form for form in forms if form.endswith(("ов", "ев", "ам", "ами", "ах")) and len(form) >= len(name)}
    return (forms - lost) | {name}
