"""Speech verbs in their sentence: nouns that look like them, light verbs, orders.

In: a `Layout` and a word number. Out: whether the word says, decides, or only looks as if it did.
"""

from __future__ import annotations

from ..vocabulary.words import words
from .layout import Layout


def is_speech_noun(layout: Layout, word: int) -> bool:
    """English words of speech used as nouns or adjectives: "a report", "the order", "state media"."""
    lower = layout.lower
    if not lower[word].isascii():
        # Participles with what they stand before ("объявленное перемирие") say nothing here, and a treaty is no agreeing.
        return lower[word] in TREATIES or lower[word].endswith(NOUN_ENDINGS_RU)
    before = lower[word - 1] if word else ""
    if lower[word].startswith("observ") and lower[word + 1 : word + 2] != ["that"] and "," not in layout.gap(word):
        # "has observed the ceasefire".
        return True
    if lower[word] in ("state", "states", "report", "reports", "order", "orders", "offer", "offers", "note", "notes", "plan", "plans", "claim", "claims",
            "command", "comment", "comments", "post", "release", "call", "calls", "direct", "halt", "halts", "promise", "promises", "rule", "charge",
            "charges", "answer", "pledge", "vow", "veto", "points", "point", "answers", "extended", "planned", "alleged", "claimed", "read", "repeat",
            "decree", "undertaking", "declared", "reported", "announced", "proposed", "stated", "continued"):
        if before in ("the", "a", "an", "its", "his", "their", "this", "that", "of", "in", "united", "no", "any", "by", "such", "some", "all", "these",
                "those", "earlier", "new", "media", "previously", "many", "several", "official", "s", "her", "to", "recent", "initial", "under", "with", "as",
                "for", "on", "from", "or", "and") and not (before in ("and", "previously", "earlier", "s") and lower[word].endswith("ed")):
            return True
        if lower[word] in ("state",):
            return True
    return layout.gap(word - 1) == "-" if word else False


NOUN_ENDINGS_RU = ("нное", "нного", "нные", "нных", "нной", "нную", "нная", "нным", "нном", "нному", "ению", "ения", "ение", "ением", "ении",
    "вший", "вшая", "вшие", "вшего", "вших", "мость", "мости", "мостью", "ность", "ностями", "ностях", "ностям", "ностей")
TREATIES = frozenset(words("упрек упрека упреки упреков упрекам договор договора договору договором договоре договоры договоров"))


def commands(layout: Layout, word: int) -> bool:
    """"told the military to bring the troops back": telling somebody to do it is an order."""
    lower = layout.lower
    end = min(word + 25, layout.sentences[layout.sentence_of[word]].last)
    return (lower[word] in ("told", "tells") and "to" in lower[word + 1 : end]
        and not any(w in ("that", "reporters", "journalists", "tass") for w in lower[word + 1 : word + 6]))


# "gave the order", "turned down": verbs that decide only with what follows.
LIGHT_VERBS = frozenset(words("given gave gives issued issues giving made taken took turned turns reached"))


GIVEN = frozenset(words("order orders command commands instruction instructions consent go decision announcement promise pledge"))


def is_light_verb(layout: Layout, word: int) -> bool:
    """"gave the order", "turned down": verbs that decide only with what follows."""
    lower = layout.lower
    if lower[word] not in LIGHT_VERBS or lower[word + 1 : word + 2] == ["no"]:
        return False
    if lower[word] == "given" and any(w in ("order", "orders", "command", "instruction") for w in lower[max(0, word - 14) : word]):
        return True
    if lower[word] == "reached":
        return any(w in ("agreement", "deal", "accord") for w in lower[word + 1 : word + 4])
    if lower[word] in ("taken", "made") and lower[word + 1 : word + 2] == ["by"]:
        return any(w in ("decision", "promise", "pledge", "announcement", "offer") for w in lower[max(0, word - 8) : word])
    if lower[word] in ("gave", "given", "gives", "issued", "issues", "giving", "made", "took"):
        return any(w in GIVEN for w in lower[word + 1 : word + 5])
    return lower[word] in ("turned", "turns") and lower[word + 1 : word + 2] == ["down"]
