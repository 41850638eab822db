"""Join bodies and people into speakers: "the ministry's spokesman, Igor Konashenkov" is one.

In: a `Layout`, the bodies and the people found in it. Out: `Speaker`s in text order, none inside
another; a person joined with the body that the post around the name gives.
"""

from __future__ import annotations

from ..model import Speaker
from ..vocabulary.post_words import LINK_WORDS, is_post_word
from .layout import Layout

MAX_POST_WORDS = 9


def join_speakers(layout: Layout, bodies: list[Speaker], people: list[Speaker]) -> list[Speaker]:
    """All speakers in order; overlapping mentions give way to the person, then to the longer one."""
    taken = {number for p in people for number in range(p.first, p.last)}
    rest = [b for b in bodies if taken.isdisjoint(range(b.first, b.last))]
    starts = {b.first for b in rest}
    # "the ministry's national defence centre": the echo only owns what follows.
    rest = [b for b in rest if not (b.kind == "echo" and layout.lower[b.last : b.last + 1] == ["s"] and b.last + 1 in starts)]
    # "пресс-служба президента Украины" is his.
    taken |= starts
    rest = [b for b in rest if not (b.kind == "echo" and layout.lower[b.last - 1].startswith("служб") and b.last in taken)]
    merged = sorted([*people, *rest], key=lambda s: (s.first, -s.last))
    out: list[Speaker] = []
    for mention in merged:
        if out and mention.first < out[-1].last:
            continue
        previous = out[-1] if out else None
        if previous is not None and _joins(layout, previous, mention):
            out[-1] = _joined(previous, mention)
            once = False
            while len(out) > 1 and _joins(layout, out[-2], out[-1]) and not (once and "," in layout.gap(out[-2].last - 1)):
                out[-2:] = [_joined(out[-2], out[-1])]
                once = True
        else:
            out.append(mention)
    out = _theirs(out, bodies)
    holders = {p.body: p for p in reversed(people) if p.side == "russia" and p.official in HEADS}
    return [_named_title(mention, holders) for mention in out]


def _theirs(mentions: list[Speaker], bodies: list[Speaker]) -> list[Speaker]:
    """The mentions with a bare ministry given to the side whose spokesman the text names, where it names no Russian one of that ministry."""
    supposed = {b.first: b for b in bodies if not b.known and b.kind == "body" and b.body}
    theirs = {supposed[n].body: m.side for m in mentions if m.kind == "person" and m.side in ("ukraine", "other")
        for n in range(m.first, m.last) if n in supposed}
    ours = {b.body for b in bodies if b.known and b.side == "russia"} | {m.body for m in mentions if m.kind == "person" and m.side == "russia"}
    return [m._replace(side=theirs[m.body], body=None) if m.first in supposed and m.body in theirs and m.body not in ours and m.kind == "body" else m
        for m in mentions] if theirs else mentions


def _named_title(mention: Speaker, holders: dict[str | None, Speaker]) -> Speaker:
    """"The Russian president" with the name that the text gives him elsewhere."""
    if mention.post != "title" or mention.official:
        return mention
    holder = holders.get(mention.body)
    return mention._replace(official=holder.official) if holder is not None else mention


# Who "the president of Russia" is where his order is told and nobody is named.
PRESIDENT = "Vladimir Putin"


# Those who have held the posts that a title alone can mean.
HEADS = frozenset(("Vladimir Putin", "Dmitry Medvedev", "Sergei Shoigu", "Andrey Belousov", "Anatoliy Serdyukov"))


def _joins(layout: Layout, left: Speaker, right: Speaker) -> bool:
    """Whether only words of a post part the two: "Минобороны РФ генерал-майор" + "Конашенков"."""
    if right.first - left.last > MAX_POST_WORDS or layout.sentence_of[left.first] != layout.sentence_of[right.first]:
        return False
    kinds = {left.kind, right.kind}
    if "person" not in kinds or kinds == {"person"}:
        return False
    body, person = (left, right) if right.kind == "person" else (right, left)
    if body.post == "title" and body.body != person.body:
        return False
    if body.kind == "generic" and body.post != "military" and body.side != person.side:
        return False
    if body.kind != "echo" and body.side and person.side and body.side != person.side and body.known:
        return False
    between = range(left.last, right.first)
    if (body is left and person.known and person.official in HEADS and body.body and body.kind == "body" and body.body != person.body
            and (not between or (layout.lower[right.first - 1] == "mr" and "," in layout.gap(left.last - 1)))):
        # "на встрече с руководством МИД Владимир Путин назвал …": two.
        return False
    quoted_name = left.kind == "echo" and right.kind == "person" and len(between) <= 4
    if not all(is_post_word(layout.lower[n]) or layout.lower[n] in LINK_WORDS or (quoted_name and "«" in layout.gap(n - 1)) for n in between):
        return False
    gaps = "".join(layout.gap(n) for n in range(left.last - 1, right.first))
    if gaps.startswith("»") and "«" in layout.view.text[left.start : left.end]:
        # "группировки войск «Запад» Леонид Шаров": the mark closes the group's name.
        gaps = gaps[1:]
    if any(mark in gaps for mark in ";:!?“\"") or (any(mark in gaps for mark in "«»") and not quoted_name) or gaps.count(",") > 2:
        return False
    if body is left and body.kind == "generic":
        # "Russia's Putin", "российский министр Шойгу": a country joins only through a post.
        if body.post == "military" and left.first and is_post_word(layout.lower[left.first - 1]) and "," not in gaps:
            return True
        if body.post == "military" and layout.lower[left.last - 1] == "minister" and not between:
            # "Russia's deputy defence minister Alexander Fomin".
            return True
        titled = any(is_post_word(w) for w in layout.lower[max(0, left.first - 3) : left.first]) and not layout.lower[left.first].isascii()
        # "заместитель министра иностранных дел РФ Галузин": the country ends the title.
        return (len(between) > 0 or titled) and "," not in gaps
    if body is right:
        # "Peskov, the Kremlin spokesman": a post word must stand between.
        return any(is_post_word(layout.lower[n]) for n in between) and body.kind in ("body", "echo")
    return True


def _joined(left: Speaker, right: Speaker) -> Speaker:
    body, person = (left, right) if right.kind == "person" else (right, left)
    # "глава МИД Дмитрий Кулеба": whose the ministry is the person tells.
    fits = body.side == person.side or not body.side or not person.side
    named = body.body if body.kind in ("body", "generic") and body.body and fits else person.body
    nominative = person.nominative
    return person._replace(start=left.start, end=right.end, first=left.first, last=right.last, body=named, nominative=nominative, post="joined"
        if body.kind != "echo" else person.post)
