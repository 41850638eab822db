"""Find headings that give the words under them to a source: "Путин:" on a line, the title of a statement.

In: a `Layout`, its frames and mentions by sentence. Out: paragraph number -> speaker; -1 stands for the
title of the whole text.
"""

from __future__ import annotations

from ..model import Speaker
from ..vocabulary.words import words
from .frames import Frame
from .layout import Layout

TITLE_WORDS = ("сводк", "заявлени", "брифинг", "выступлени", "сообщени", "оглаша", "бюллетен", "statement", "briefing", "bulletin", "report", "announcement",
    "телеграм", "telegram", "доклад", "реляци", "reply", "replies", "answer", "interview", "remarks", "ответ", "интервью")
STATEMENTS = ("statement", "заявлени", "сводк")

# What else may stand in the line of a title: "Russian MoD | 24 May 2025 (unofficial translation)".
UNDER_TITLES = frozenset(words(
    "january february march april may june july august september october november december unofficial translation daily evening morning official channel "
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"))


def find_headings(layout: Layout, frames: list[list[Frame]], mentions: dict[int, list[Speaker]]) -> dict[int, Speaker]:
    """Paragraph number -> speaker, where a paragraph that ends with a colon gives the words under it to somebody."""
    found: dict[int, Speaker] = {}
    for number, sentence in enumerate(layout.sentences):
        if sentence.furniture:
            continue
        text = layout.view.text[sentence.start : sentence.end].rstrip("*_ ")
        if not text.endswith(":"):
            continue
        speaker = None
        if frames[number]:
            speaker = frames[number][-1].speaker
        else:
            named = [m for m in mentions.get(number, []) if m.kind in ("body", "person") and m.side]
            if named and sentence.last - sentence.first <= 40:
                speaker = named[0]
        if speaker is not None:
            found[sentence.paragraph] = speaker
    title = _title_lines(layout, frames, mentions)
    if title is not None:
        found.setdefault(-1, title)
    return found


def _title_lines(layout: Layout, frames: list[list[Frame]], mentions: dict[int, list[Speaker]]) -> Speaker | None:
    """The source that the first lines of a statement name: "Минобороны России", "Сводка официального представителя …"."""
    body: Speaker | None = None
    certain = False
    for number, sentence in enumerate(layout.sentences[:5]):
        named = [m for m in mentions.get(number, []) if m.side == "russia" and m.kind in ("body", "person") and (m.body or m.official)]
        counted = sentence.last - sentence.first
        if named or counted > 30:
            counted = sum(not (w[0].isdigit() or w in UNDER_TITLES) for w in layout.lower[sentence.first : sentence.last])
        if sentence.paragraph > 3 or counted > 30:
            break
        titled = number <= 4 and any(layout.lower[n].startswith(TITLE_WORDS)
            for n in range(sentence.first, min(sentence.last, sentence.first + 4))) and layout.view.text[sentence.end - 1] != "."
        alone = bool(named) and counted <= (named[0].last - named[0].first) + 2
        if named and (titled or alone) and not any(f.kind in ("say", "decide") for f in frames[number] if not titled):
            said = any(layout.lower[n].startswith(STATEMENTS) for n in range(sentence.first, min(sentence.last, sentence.first + 4)))
            for mention in named:
                if body is None or (said and not certain):
                    # "Statement by the Headquarters" tells more than the channel it was posted in.
                    body, certain = mention, said
                elif mention.official and not body.official:
                    body = body._replace(official=mention.official, body=body.body or mention.body)
    return body
