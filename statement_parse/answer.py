"""From merged reductions to the `Statement`: names, ids, evidence, and spans mapped back to the text.

In: what the passes found, in view offsets. Out: the answer in the document's own offsets. It decides
nothing about language; it writes down.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from .model import (
    AFFIRMED,
    Claim,
    Direction,
    Evidence,
    IssuingBody,
    Official,
    Relay,
    SetAside,
    Source,
    Speaker,
    Statement,
)
from .passes.attribution import Attribution
from .passes.dateline import find_language
from .passes.gazetteer import rows
from .passes.layout import Layout
from .passes.merge import Merged
from .passes.officials import post_on
from .passes.posts import named, post_beside
from .passes.reductions import NotMilitary
from .passes.sources import chief_source
from .passes.telling import Aside, Telling
from .vocabulary.bodies import BODIES
from .vocabulary.matching import MAX_KNOWN
from .vocabulary.officials import OFFICIALS

BODY_NAMES = frozenset(row.name for row in BODIES)
# Of two rows with one name the first counts.
OFFICIAL_OF = {row.name: row for row in reversed(OFFICIALS)}
IN_FORCE = "in force"


def build(
    layout: Layout,
    attribution: Attribution,
    merged: list[Merged],
    aside: list[Aside],
    not_military: list[NotMilitary],
    relays: list[Relay],
    published: str | None,
    local: str | None,
    day: str,
) -> Statement:
    """The answer for one document."""
    source = Source(published=published, published_local=None if published else local, language=find_language(layout.view.original))
    writer = _Writer(layout, relays)
    claims = tuple(writer.claim(m) for m in merged)
    affirmed = [m for m in merged if m.status in AFFIRMED]
    decisive = next((m for m in affirmed if m.directions), None) or next(iter([*affirmed, *merged]), None)
    if decisive is not None:
        body, official, body_by, official_by = decisive.body, decisive.official, decisive.body_by, decisive.official_by
    else:
        body_by, official_by = chief_source(attribution)
        body, official = (body_by.body if body_by else None), (official_by.official if official_by else None)
    return Statement(
        source,
        writer.issuing_body(body, body_by),
        writer.official(official, official_by, day),
        tuple(writer.directions(merged)),
        claims,
        tuple(writer.set_aside(aside, not_military)),
    )


def build_unsourced(layout: Layout, not_military: list[NotMilitary], published: str | None, local: str | None) -> Statement:
    """The answer for a document that tells no reduction and cites no Russian source."""
    source = Source(published=published, published_local=None if published else local, language=find_language(layout.view.original))
    return Statement(source, None, None, (), (), tuple(_Writer(layout, []).set_aside([], not_military)))


@lru_cache(maxsize=MAX_KNOWN)
def slug(name: str) -> str:
    """A canonical name as an id: "Ministry of Defence" -> "ministry-of-defence"."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


class _Writer:
    """Writes spans of one text."""

    def __init__(self, layout: Layout, relays: list[Relay]) -> None:
        self.layout = layout
        self.view = layout.view
        self.relays_of: dict[int, list[Relay]] = {}
        for relay in relays:
            self.relays_of.setdefault(layout.sentence_of[relay.first], []).append(relay)

    def cut(self, start: int, end: int) -> tuple[str, int, int]:
        """A view span as text, start and end of the document's text."""
        first, last = self.view.span(start, end)
        return self.view.original[first:last], first, last

    def evidence(self, field: str, start: int, end: int) -> Evidence:
        return Evidence(field, *self.cut(start, end))

    def issuing_body(self, name: str | None, by: Speaker | None) -> IssuingBody | None:
        if name is None or by is None:
            return None
        known = name in BODY_NAMES
        basis, start, end = self._basis(by)
        return IssuingBody(slug(name) if known else None, name, basis, *self.cut(start, end))

    def _basis(self, by: Speaker) -> tuple[str, int, int]:
        """Whether the body is named or follows from the post, and the words that say so."""
        if (by.kind in ("body", "generic") and not by.official) or by.post == "joined":
            return "named", by.start, by.end
        post = post_beside(self.layout, by.first, by.last)
        if post is not None:
            return "post", self.layout.starts[post.first], self.layout.ends[post.last - 1]
        return "post", by.start, by.end

    def official(self, name: str | None, by: Speaker | None, day: str) -> Official | None:
        if name is None or by is None:
            return None
        known = OFFICIAL_OF.get(name)
        beside = post_beside(self.layout, by.first, by.last)
        post = named(beside.row, by.body) if beside is not None else None
        if post is None and known is not None:
            held = post_on(known, day)
            post = held[0] if held else None
        return Official(slug(name) if known else None, name, post, *self.cut(by.start, by.end))

    def directions(self, merged: list[Merged]) -> list[Direction]:
        found: dict[str, Direction] = {}
        hits = []
        for reduction in merged:
            if reduction.status not in AFFIRMED:
                continue
            places = {p.name: p for p in sorted(reduction.places, reverse=True)}
            for name in reduction.directions:
                hits.append((places[name] if name in places else places["Dnipro right bank"], name))
        table = rows()
        for place, name in sorted(hits):
            if name not in found:
                region = table[name][0] if name in table else ""
                found[name] = Direction(slug(name) if name in table else None, name, region or None, *self.cut(place.start, place.end))
        return list(found.values())

    def claim(self, reduction: Merged) -> Claim:
        chief = reduction.chief
        start, end = self._clause(chief)
        evidence = self._evidence(reduction)
        first = min(t.first for t in reduction.tellings)
        relays = self._relays(reduction)
        degree = next((t.degree for t in (chief, *reduction.tellings) if t.degree), None)
        wording = None
        if degree is not None:
            wording = self.cut(self.layout.starts[degree[0]], self.layout.ends[degree[1] - 1])[0]
        del first
        return Claim(
            reduction.action, reduction.status, wording, cameo(reduction), reduction.body, reduction.official, reduction.directions,
            tuple(dict.fromkeys(r.name for r in relays)), *self.cut(start, end), tuple(evidence), chief.rule,
        )

    def _clause(self, telling: Telling) -> tuple[int, int]:
        layout = self.layout
        start, end = layout.starts[telling.first], layout.ends[telling.last - 1]
        number = bisect_right(layout.quotes, telling.cue.start, key=lambda q: q.start) - 1
        quote = layout.quotes[number] if number >= 0 else None
        if quote is not None and telling.cue.end <= quote.end and quote.words > 4:
            start, end = max(start, quote.start), min(end, quote.end)
        return start, max(end, telling.cue.end)

    def _evidence(self, reduction: Merged) -> list[Evidence]:
        spans: set[tuple[int, int, str]] = set()
        for telling in reduction.tellings:
            spans.add((telling.cue.start, telling.cue.end, "action"))
            if telling.voice is not None:
                speaker = telling.voice.speaker
                if speaker.official:
                    spans.add((speaker.start, speaker.end, "official"))
                elif speaker.body:
                    spans.add((speaker.start, speaker.end, "issuing_body"))
            if telling.status_word >= 0 and not telling.cue.first <= telling.status_word < telling.cue.last:
                spans.add((self.layout.starts[telling.status_word], self.layout.ends[telling.status_word], "status"))
            if telling.degree is not None:
                spans.add((self.layout.starts[telling.degree[0]], self.layout.ends[telling.degree[1] - 1], "degree"))
        directions = set(reduction.directions)
        for place in reduction.places:
            if place.name in directions or place.name == "Dnipro right bank":
                spans.add((place.start, place.end, "direction"))
        for by in (reduction.body_by,):
            if by is not None:
                spans.add((by.start, by.end, "issuing_body"))
        for relay in self._relays(reduction):
            spans.add((relay.start, relay.end, "relay"))
        return [self.evidence(field, start, end) for start, end, field in sorted(spans)]

    def _relays(self, reduction: Merged) -> list[Relay]:
        """The relays in the sentences that tell the reduction, or right beside them."""
        sentence_of = self.layout.sentence_of
        told = {sentence_of[t.cue.first] for t in reduction.tellings}
        near = told | {n + 1 for n in told if self._only_relays(n + 1)}
        return [relay for number in sorted(near) for relay in self.relays_of.get(number, ())]

    def _only_relays(self, number: int) -> bool:
        if number >= len(self.layout.sentences):
            return False
        sentence = self.layout.sentences[number]
        return sentence.last - sentence.first <= 14

    def set_aside(self, aside: list[Aside], not_military: list[NotMilitary]) -> list[SetAside]:
        rows = [(a.start, a.end, a.reason) for a in aside] + [(n.start, n.end, "not_military") for n in not_military]
        return [SetAside(*self.cut(start, end), reason) for start, end, reason in sorted(set(rows))]


def cameo(reduction: Merged) -> str | None:
    """The CAMEO code by status: an intent, a de-escalation, a refusal."""
    status, action = reduction.status, reduction.action
    done = {"ceasefire": "0871", "withdraw": "0874", "regroup": "0874"}.get(action, "087")
    if status == "completed":
        return done
    if status == "announced":
        in_force = any(t.status == "announced" and f" {IN_FORCE} " in t.rule for t in reduction.tellings)
        return done if in_force else "0356"
    if status == "conditional":
        return "0356"
    if status == "denied":
        refuses = any(" refused " in t.rule or " negated " in t.rule for t in reduction.tellings)
        return "1246" if refuses else None
    return None
