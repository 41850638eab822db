"""Romanisation of names that no table knows: the simplified BGN/PCGN that English-language agencies use."""

from __future__ import annotations

LETTERS = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ё": "yo", "і": "i", "ї": "i", "є": "ie", "ґ": "g",
}
VOWELS = "аеиоуыэюяьъ"


def romanise(word: str) -> str:
    """A Russian name in Latin letters: "Андрей Ефимов" -> "Andrey Yefimov", "Евгений" -> "Yevgeny"."""
    out = []
    for part in word.split(" "):
        out.append("-".join(_one(piece) for piece in part.split("-")))
    return " ".join(out)


def _one(word: str) -> str:
    lower = word.lower()
    tail = ""
    if lower.endswith(("ий", "ый")):
        lower, tail = lower[:-2], "y"
    letters = []
    for number, letter in enumerate(lower):
        if letter == "е" and number and lower[number - 1] in VOWELS:
            letters.append("ye")
        else:
            letters.append(LETTERS.get(letter, letter))
    text = "".join(letters) + tail
    return text[:1].upper() + text[1:] if word[:1].isupper() else text
