"""Find people whom no table knows but to whom the text gives a Russian post.

In: a `Layout`, the bodies and the known people found in it. Out: `Speaker`s of the kind "person" with
`known` False, named as well as can be: "Vadim Astafyev, spokesman for the Southern Military District",
"начальник штаба группировки полковник Андрей Ефимов". A name without a post is nobody.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from ..model import Speaker
from ..vocabulary.forms import noun_forms
from ..vocabulary.given_names import GIVEN_NAMES, PATRONYMIC_TAILS
from ..vocabulary.post_words import LINK_WORDS, is_post_word
from ..vocabulary.transliteration import romanise
from ..vocabulary.words import words
from .layout import Layout

MAX_POST = 9
# Marks that part a name from a post.
PARTING = frozenset(".;:!?()«»\"“”")
# Capitalised words that stand beside posts and are no names.
NOT_NAMES = frozenset(words(
    "warring parties opposing sides from to of with after over as says "
    "russian russia ukraine ukrainian the moscow western southern central eastern northern military district ministry defence defense army fleet general "
    "staff federation state duma security council monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november december tass ria novosti interfax telegram syria syrian khmeimim kremlin "
    "president union united nations european putin's on in at by for he she it this that black sea air force forces armed joint group north south east west "
    "center centre dnepr"
))


@lru_cache(maxsize=1)
def _given_forms() -> dict[str, str]:
    forms: dict[str, str] = {}
    for name in GIVEN_NAMES:
        for form in noun_forms(name):
            forms.setdefault(form, name)
    for short, name in (("павла", "павел"), ("павлу", "павел"), ("павлом", "павел"), ("петра", "петр"), ("петру", "петр"), ("петром", "петр"), ("льва", "лев")):
        forms[short] = name
    return forms


def find_unknown_officials(layout: Layout, bodies: list[Speaker], people: list[Speaker]) -> list[Speaker]:
    """People with a Russian post beside a Russian body, known people left out."""
    taken = {number for p in people for number in range(p.first, p.last)}
    found: list[Speaker] = []
    for body in bodies:
        if body.side != "russia" or not body.known or body.kind not in ("body", "generic") or not body.body or body.post == "title":
            continue
        for hit in (_behind(layout, body), _before(layout, body)):
            if hit is None:
                continue
            first, last = hit
            if not taken.isdisjoint(range(first, last)):
                continue
            taken.update(range(first, last))
            found.append(_person(layout, body, first, last))
            break
    for post in bodies:
        if post.kind == "echo" and layout.lower[post.first].startswith(COMMANDERS) and (hit := _commander(layout, post)) is not None:
            commanded = _commanded(layout, post, hit[0], bodies)
            if commanded is not None and taken.isdisjoint(range(*hit)):
                taken.update(range(*hit))
                found.append(_person(layout, post._replace(body=commanded), *hit))
    return sorted(found)


COMMANDERS = ("командующ", "командир", "commander")
# What a commander commands: the nearest body of that kind, or else units of the ministry.
COMMANDS = (("флот", "Fleet"), ("округ", "Military District"), ("fleet", "Fleet"), ("district", "Military District"))
UNITS = ("контингент", "миротвор", "войск", "силами", "группир", "арми", "дивизи", "бригад", "полк", "корпус", "вдв", "флотили", "of", "the", "contingent",
    "peacekeep", "troops", "group", "force", "army", "division", "brigade", "corps")


def _commander(layout: Layout, post: Speaker) -> tuple[int, int] | None:
    """A name behind "командующий флотом адмирал", "the commander of the contingent, General": nothing but units and ranks between."""
    for number in range(post.last, min(len(layout.lower), post.last + MAX_POST)):
        gap = layout.gap(number - 1)
        if not PARTING.isdisjoint(gap) and gap.strip() != ".":
            return None
        last = _name_at(layout, number)
        if last:
            return number, last
        word = layout.lower[number]
        if not (is_post_word(word) or word in LINK_WORDS or word.startswith((*UNITS, *(stem for stem, _ in COMMANDS)))):
            return None
    return None


def _commanded(layout: Layout, post: Speaker, name: int, bodies: list[Speaker]) -> str | None:
    """The body of a commander: of the fleet or district named last, or the ministry; None where the text speaks of another's last."""
    at = bisect_left(bodies, post.start, key=lambda b: b.start)
    earlier = [b for b in bodies[max(0, at - 12) : at] if b.side]
    if not earlier or earlier[-1].side != "russia":
        return None
    between = layout.lower[post.first : name]
    for stem, kind in COMMANDS:
        if any(w.startswith(stem) for w in between):
            return next((b.body for b in reversed(earlier) if b.body and kind in b.body), None)
    return "Ministry of Defence"


def _name_at(layout: Layout, first: int) -> int:
    """The end of a name of two or three capitalised words that begins at the word, or 0."""
    lower, text = layout.lower, layout.view.text
    total = len(lower)
    if first + 1 >= total or not _is_name_word(layout, first):
        return 0
    if lower[first].isascii():
        last = first + 1
        while last < min(total, first + 3) and _is_name_word(layout, last) and layout.gap(last - 1) in (" ", ". ", "-") and lower[last].isascii():
            last += 1
        return last if last - first >= 2 else 0
    if lower[first] not in _given_forms():
        return 0
    last = first + 1
    if lower[last].endswith(PATRONYMIC_TAILS) and _is_name_word(layout, last):
        last += 1
    if last < total and _is_name_word(layout, last) and layout.gap(last - 1) == " " and text[layout.starts[last]].isupper():
        return last + 1
    return 0


def _is_name_word(layout: Layout, number: int) -> bool:
    word = layout.lower[number]
    written = layout.view.text[layout.starts[number] : layout.ends[number]]
    return len(word) > 1 and word.isalpha() and layout.capital(number) and not written.isupper() and word not in NOT_NAMES and not is_post_word(word)


def _behind(layout: Layout, body: Speaker) -> tuple[int, int] | None:
    """A name behind the body: "spokesman for the district, Vadim Astafyev"; a post word must be there."""
    lower = layout.lower
    number, posts = body.last, _post_before(layout, body.first)
    while number < min(len(lower), body.last + MAX_POST):
        gap = layout.gap(number - 1)
        # "группировки войск «Запад» Леонид Шаров": the mark closes the body's own name.
        if not PARTING.isdisjoint(gap) and gap.strip() != "." and not (number == body.last and gap.strip() == "»"):
            return None
        last = _name_at(layout, number)
        if last:
            return (number, last) if posts else None
        if is_post_word(lower[number]):
            posts = True
        elif lower[number] not in LINK_WORDS:
            return None
        number += 1
    return None


def _post_before(layout: Layout, first: int) -> bool:
    """Whether a post word stands right before the body: "spokesman for the …", "начальник …"."""
    number = first - 1
    while number >= max(0, first - 4):
        if is_post_word(layout.lower[number]):
            return True
        if layout.lower[number] not in LINK_WORDS:
            return False
        number -= 1
    return False


def _before(layout: Layout, body: Speaker) -> tuple[int, int] | None:
    """A name before the body: "Vadim Astafyev, a spokesman for the district"; a post word must stand between."""
    lower = layout.lower
    number, posts = body.first - 1, False
    while number >= max(1, body.first - MAX_POST):
        gap = layout.gap(number)
        if not PARTING.isdisjoint(gap):
            return None
        if is_post_word(lower[number]):
            posts = True
        elif lower[number] not in LINK_WORDS and lower[number] not in ("который", "возглавляющий", "represents", "speaks", "chairs"):
            if not posts:
                return None
            for first in (number - 2, number - 1):
                if first >= 0 and _name_at(layout, first) == number + 1:
                    return first, number + 1
            return None
        number -= 1
    return None


def _person(layout: Layout, body: Speaker, first: int, last: int) -> Speaker:
    lower, text = layout.lower, layout.view.text
    words = [text[layout.starts[n] : layout.ends[n]] for n in range(first, last)]
    if lower[first].isascii():
        name, nominative = " ".join((words[0], words[-1])), True
    else:
        given = _given_forms()[lower[first]]
        surname, nominative = _nominative(words[-1], lower[first] == given)
        name = f"{GIVEN_NAMES[given]} {romanise(surname)}"
    return Speaker(layout.starts[first], layout.ends[last - 1], first, last, "russia", "person", body.body, name, None, False, nominative)


def _nominative(surname: str, given_nominative: bool) -> tuple[str, bool]:
    """An unknown surname in the nominative, and whether it stood in it (the given name tells)."""
    if given_nominative:
        return surname, True
    lower = surname.lower()
    for tail, ending in (("ского", "ский"), ("скому", "ский"), ("ским", "ский"), ("ском", "ский"), ("овой", "ова"), ("евой", "ева"), ("иной", "ина"),
        ("овым", "ов"), ("евым", "ев"), ("иным", "ин"), ("ова", "ов"), ("ева", "ев"), ("ина", "ин"), ("ову", "ов"), ("еву", "ев"), ("ину", "ин"),
        ("ове", "ов"), ("еве", "ев"), ("ине", "ин"), ("ого", "ой"), ("ому", "ой")):
        if lower.endswith(tail):
            return surname[: -len(tail)] + ending, False
    if lower.endswith(("а", "у", "е")) and lower[-2] not in "аеиоуыэюяьъ":
        return surname[:-1], False
    if lower.endswith(("ом", "ем")):
        return surname[:-2], False
    return surname, False
