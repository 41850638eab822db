"""Find posts: "deputy defence minister", "начальник Главного оперативного управления", and whose words they are.

In: a `Layout`. Out: the longest post phrase beside a name, as the table has it. It does not tell whose
person it is.
"""

from __future__ import annotations

from functools import lru_cache

from ..model import NamedTuple
from ..vocabulary.index import PhraseIndex, marked_index
from ..vocabulary.titles import POSTS, Post
from .layout import Layout

BESIDE = 9


class PostMention(NamedTuple):
    """A post phrase of the text: word numbers [first, last) and its row."""

    first: int
    last: int
    row: Post


@lru_cache(maxsize=1)
def _index() -> PhraseIndex[Post]:
    return marked_index(lambda: [(row.en, row) for row in POSTS], lambda: [(row.ru, row) for row in POSTS])


def post_beside(layout: Layout, first: int, last: int) -> PostMention | None:
    """The longest post phrase inside or right beside the words [first, last) of a name, in its sentence."""
    index, lower = _index(), layout.lower
    sentence = layout.sentences[layout.sentence_of[first]]
    best: PostMention | None = None
    for number in range(max(sentence.first, first - BESIDE), min(sentence.last, last + 3)):
        hit = index.at(lower, number)
        if hit is None or number + hit[0] > sentence.last:
            continue
        behind = number >= last
        if behind and "," not in layout.gap(last - 1):
            continue
        if not behind and number + hit[0] < first and any(mark in layout.gap(n) for n in range(number + hit[0] - 1, first) for mark in ".;:"):
            continue
        if best is None or hit[0] > best.last - best.first:
            best = PostMention(number, number + hit[0], hit[1])
    return best


def named(post: Post, body: str | None) -> str | None:
    """The post in English, with the body filled in where the row leaves it open."""
    if "{body}" in post.post_name:
        return post.post_name.replace("{body}", body) if body else None
    return post.post_name
