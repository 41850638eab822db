"""Rows made by hand, for tests of what is done with rows: no parser takes part in them.

A row is written with the words of its text, and `spanned` puts the offsets in, so that every span
slices to its words. The texts are made up for these tests.
"""

from __future__ import annotations

from typing import Any

from statement_parse.model import SCHEMA_VERSION

FRONTS = (
    "Moscow promises less fire around Kyiv and Chernihiv\n\n"
    "Russia will “sharply cut” its combat activity near Kyiv and Chernihiv, the Russian Defence Ministry wrote on Telegram.\n\n"
    "“It has been decided to cut combat activity sharply in the Kiev and Chernigov directions,” "
    "Deputy Defence Minister Alexander Fomin told RIA.\n\n"
    "Ukraine's General Staff had said before that some Russian units were pulling out of the Chernihiv area.\n"
)
REGROUPED = (
    "Минобороны: перегруппировка под Киевом завершена\n"
    "Игорь Конашенков заявил, что войска на киевском и черниговском направлениях перегруппированы.\n"
)
HOSTILE = (
    "<script>alert('x')</script> & \"quoted\" 'single'\r\n"
    "\x1b[31mred\x1b[0m \x07bell \x9b2J \u202egnol\u202c \u2066iso\u2069 \x00nul \ud83d half\n"
    "Russia leaves </mark></article><img src=x onerror=alert(1)> Kyiv --><!-- ]]>\n"
)


def spanned(text: str, words: str, occurrence: int = 1, **more: Any) -> dict[str, Any]:
    """The span of the words in the text, with other keys before it as the contract orders them."""
    start = -1
    for _ in range(occurrence):
        start = text.index(words, start + 1)
    return {**more, "text": words, "start": start, "end": start + len(words)}


def source(**known: Any) -> dict[str, Any]:
    """The `source` of a row; what is not given is unknown."""
    keys = ("path", "id", "channel", "url", "published", "published_local", "language")
    return {**dict.fromkeys(keys), **known}


def claim(text: str, words: str, action: str, status: str, evidence: list[dict[str, Any]] | None = None, **known: Any) -> dict[str, Any]:
    """One claim; its directions, names and relays as given."""
    span = spanned(text, words)
    return {
        "action": action,
        "status": status,
        "degree": known.get("degree"),
        "cameo": known.get("cameo"),
        "issuing_body": known.get("issuing_body"),
        "official": known.get("official"),
        "directions": known.get("directions", []),
        "relayed_by": known.get("relayed_by", []),
        **span,
        "evidence": evidence or [],
        "rule": known.get("rule", "made_by_hand"),
    }


def row(text: str, *, claims: list[dict[str, Any]] | None = None, **known: Any) -> dict[str, Any]:
    """A row of the contract with `set_aside`."""
    return {
        "schema_version": SCHEMA_VERSION,
        "source": known.get("source", source()),
        "issuing_body": known.get("issuing_body"),
        "official": known.get("official"),
        "directions": known.get("directions", []),
        "claims": claims or [],
        "set_aside": known.get("set_aside", []),
    }


def fronts() -> tuple[str, dict[str, Any]]:
    """An English article: one claim, told three times; Ukraine's words set aside."""
    text = FRONTS
    quote = "It has been decided to cut combat activity sharply in the Kiev and Chernigov directions"
    evidence = [
        spanned(text, "Russian Defence Ministry", field="issuing_body"),
        spanned(text, "Telegram", field="relay"),
        spanned(text, "cut combat activity", field="action"),
        spanned(text, "decided", field="status"),
        spanned(text, "sharply", 2, field="degree"),
        spanned(text, "Kiev", field="direction"),
        spanned(text, "Chernigov", field="direction"),
        spanned(text, "Alexander Fomin", field="official"),
        spanned(text, "RIA", field="relay"),
    ]
    made = claim(
        text, quote, "reduce", "announced", evidence, degree="sharply", cameo="0356", issuing_body="Ministry of Defence",
        official="Alexander Fomin", directions=["Kyiv", "Chernihiv"], relayed_by=["Telegram", "RIA Novosti"],
    )  # fmt: skip
    return text, row(
        text,
        source=source(path="fronts.txt", id="41", channel="news", published="2022-03-29T14:30:00Z", language="en"),
        issuing_body={"id": "ministry-of-defence", "name": "Ministry of Defence", "basis": "named", **spanned(text, "Russian Defence Ministry")},
        official={"id": "alexander-fomin", "name": "Alexander Fomin", "post": "Deputy Minister of Defence", **spanned(text, "Alexander Fomin")},
        directions=[
            {"id": "kyiv", "name": "Kyiv", "region": "UA-30", **spanned(text, "Kyiv")},
            {"id": "chernihiv", "name": "Chernihiv", "region": "UA-74", **spanned(text, "Chernihiv")},
        ],
        claims=[made],
        set_aside=[spanned(text, "pulling out") | {"reason": "other_side"}],
    )


def regrouped() -> tuple[str, dict[str, Any]]:
    """A Russian post: the promise of `fronts` said to be done."""
    text = REGROUPED
    evidence = [
        spanned(text, "Игорь Конашенков", field="official"),
        spanned(text, "киевском", field="direction"),
        spanned(text, "черниговском", field="direction"),
        spanned(text, "перегруппированы", field="action"),
    ]
    made = claim(
        text, "войска на киевском и черниговском направлениях перегруппированы", "regroup", "completed", evidence, cameo="0874",
        issuing_body="Ministry of Defence", official="Igor Konashenkov", directions=["Kyiv", "Chernihiv"],
    )  # fmt: skip
    return text, row(
        text,
        source=source(path="posts.jsonl", id="57", channel="mod", published="2022-04-06T09:00:00Z", language="ru"),
        issuing_body={"id": "ministry-of-defence", "name": "Ministry of Defence", "basis": "named", **spanned(text, "Минобороны")},
        official={"id": "igor-konashenkov", "name": "Igor Konashenkov", "post": None, **spanned(text, "Игорь Конашенков")},
        directions=[
            {"id": "kyiv", "name": "Kyiv", "region": "UA-30", **spanned(text, "киевском")},
            {"id": "chernihiv", "name": "Chernihiv", "region": "UA-74", **spanned(text, "черниговском")},
        ],
        claims=[made],
    )


def hostile() -> tuple[str, dict[str, Any]]:
    """A text that attacks a terminal and a page, with names, path and reasons that do so too."""
    text = HOSTILE
    bad = "<b>\"'\x1b]0;t\x07\u202e&"
    evidence = [
        spanned(text, "Russia", field="issuing_body"),
        spanned(text, "leaves </mark></article>", field="action"),
        spanned(text, "Kyiv", field="direction"),
    ]
    clause = "Russia leaves </mark></article><img src=x onerror=alert(1)> Kyiv"
    known = {"directions": [bad], "official": bad, "degree": bad, "rule": bad, "relayed_by": [bad]}
    made = claim(text, clause, "withdraw", "announced", evidence, **known)
    return text, row(
        text,
        source=source(path=bad + "\n.txt", id="1\n2", channel=bad, url="javascript:alert(1)", published_local="2022-03-29T17:30:00", language='en" onload="x'),
        official={"id": None, "name": bad, "post": bad, **spanned(text, "Russia")},
        directions=[{"id": None, "name": bad, "region": None, **spanned(text, "Kyiv")}],
        claims=[made],
        set_aside=[spanned(text, "\x1b[31mred") | {"reason": bad}],
    )
