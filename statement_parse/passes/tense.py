"""How a wording places the matter in time, and whether it is a passive.

In: a `Layout` and the word numbers of a cue. Out: noun, past, present, future or infinitive.
"""

from __future__ import annotations

from ..vocabulary.reductions import Reduction
from .layout import Layout


def is_passive(layout: Layout, first: int, last: int) -> bool:
    lower = layout.lower
    word = lower[last - 1]
    if word.isascii():
        head = lower[first]
        before = lower[max(0, first - 3) : first]
        return ((head.endswith(("ed", "n", "t", "ing", "off")) and any(w in ("been", "be", "was", "were", "is", "are", "being") for w in before))
            or head in ("cease", "stop", "stopped", "ceased", "halted"))
    return word.endswith(("но", "ны", "на", "ен", "ся", "сь", "ены", "ена", "ено", "ет", "ют", "ут"))


def tense_of(layout: Layout, first: int, row: Reduction) -> str:
    """noun, past, present, future or infinitive: how the wording places the matter in time."""
    if row.form == "noun":
        return "noun"
    lower = layout.lower
    word = lower[first]
    if word.isascii():
        return _tense_en(lower, first)
    return _tense_ru(lower, first)


def _tense_en(lower: list[str], first: int) -> str:
    word = lower[first]
    before = lower[max(0, first - 5) : first]
    near = before[-3:]
    if (any(w in ("will", "would", "shall", "ll", "must", "should", "may", "might", "can", "could") for w in near) or near[-1:] == ["to"]
            or near[-2:-1] == ["to"]):
        return "future"
    if any(w in ("began", "begun", "started", "start", "begin", "starting", "beginning", "starts", "begins", "continue", "continues", "continued")
            for w in before):
        return "present"
    if word == "back" and near[-1:] in (["is"], ["are"], ["was"], ["were"]) and lower[first + 1 : first + 2] in (["in"], ["at"]):
        # "was back in barracks": done.
        return "past"
    if word.endswith("ing") or (near[-1:] in (["is"], ["are"]) and word in ("on", "back")):
        return "present"
    if (near and near[-1] in ("is", "are", "being")) or (len(near) > 1 and near[-2] in ("is", "are") and near[-1] in ("being", "now")):
        return "present"
    if (word.endswith(("ed", "wn", "ew", "ft", "ut", "nt", "ck", "old"))
            or word in ("left", "withdrew", "withdrawn", "quit", "taken", "brought", "gone", "went", "fell", "drew", "drawn", "struck", "cut")):
        if word.endswith(("back", "ck")) and word not in ("struck",):
            return "present"
        return "past"
    return "present"


def _tense_ru(lower: list[str], first: int) -> str:
    word = lower[first + 1] if lower[first] == "не" else lower[first]
    before = lower[max(0, first - 4) : first]
    if any(w in ("будет", "будут", "будем", "буду") for w in before):
        return "future"
    if any(w.startswith(("начал", "начат", "начин", "начн", "продолж", "приступ")) for w in before):
        return "present"
    if word.endswith(("ть", "ти", "ться", "тись", "чь")):
        return "infinitive"
    if word.endswith(("л", "ла", "ли", "ло", "лся", "лась", "лись", "лось", "ны", "но", "на", "ен", "ён", "ав", "ив", "ты", "то", "ший", "шие", "ших", "вший",
            "вшие", "нят", "нята", "няты", "нято", "нные", "нных", "нный", "нного", "нной", "нным", "нными", "нную", "нное", "нном")):
        return "past"
    if word.endswith(("ет", "ют", "ит", "ят", "ем", "им", "ут", "ат", "ется", "ются", "ится", "ятся", "утся", "атся")):
        # Perfective beginnings in the present form are the future.
        if word.startswith(("отвед", "вывед", "уйд", "покин", "прекрат", "приостан", "останов", "сократ", "сниз", "уменьш", "верн", "отойд", "выйд", "перебро",
                "перевед", "остав", "увед", "уберут", "свернут", "отступ", "отмен")) and not word.startswith(
                ("прекраща", "останавл", "отступает", "отступают", "отменя", "оставля")):
            return "future"
        return "present"
    return "present"
