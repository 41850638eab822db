"""`--html FILE`: one self-contained page with every document, its answer and its marked text.

In: texts and their rows, one after another, and a binary stream. Out: HTML, written when the page is
closed: documents wait in a temporary file and not in memory, because filters and timeline stand above
them. The page can be read without its script, fetches nothing and forbids the browser to. This module
must not know files, options or how claims are found.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import Any, Protocol, Self

from ..model import AFFIRMED, STATUSES
from .escape import escape
from .highlight import mark_label
from .html_timeline import Timeline, day_of
from .marks import (
    CLAUSE,
    SET_ASIDE,
    STYLED_FIELDS,
    Mark,
    Row,
    marks,
    reason_words,
    walk,
)
from .packaged import packaged_text
from .visible import one_line

_COPY_SIZE = 1 << 16
_NOBODY = "nobody named"
_NOWHERE = "no direction named"
_LANGUAGES = ("en", "ru", "uk")


class Writable(Protocol):
    """What bytes can be written to."""

    def write(self, data: bytes, /) -> object:
        """Take these bytes."""


class HtmlPage:
    """A page under way: `add` documents, then `close`; or use it as a context manager."""

    def __init__(self, stream: Writable, *, title: str = "Claims of reduced military activity") -> None:
        from tempfile import TemporaryFile

        self._stream = stream
        self._title = title
        self._style, self._script = packaged_text("page.css"), packaged_text("page.js")
        self._documents = TemporaryFile()  # noqa: SIM115 (`close` closes it)
        self._timeline = Timeline()
        self._filters = {name[0].lower(): _Filter(name) for name in ("Direction", "Official", "Action", "Status")}
        self._count = self._with_claims = 0

    def add(self, text: str, row: Row) -> None:
        """The next document; `text` is what the row's offsets count in."""
        self._count += 1
        self._with_claims += bool(row["claims"])
        for part in self._document(self._count, text, row):
            self._documents.write(part.encode("utf-8", "replace"))

    def close(self) -> None:
        """Write the page; the stream stays open."""
        self._stream.write("".join(self._head()).encode("utf-8", "replace"))
        self._documents.seek(0)
        while block := self._documents.read(_COPY_SIZE):
            self._stream.write(block)
        self._documents.close()
        self._stream.write(f"</main>\n<script>{self._script}</script>\n</body>\n</html>\n".encode())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if kind is None:
            self.close()
        else:
            self._documents.close()

    def _head(self) -> Iterator[str]:
        """Everything above the documents."""
        yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        yield f'<meta http-equiv="Content-Security-Policy" content="{_policy(self._script)}">\n'
        yield f"<title>{escape(self._title)}</title>\n<style>{self._style}</style>\n</head>\n<body>\n"
        yield f'<a class="skip" href="#documents">Skip to the documents</a>\n<header><h1>{escape(self._title)}</h1>\n'
        yield f"<p>{self._count} document{'s' if self._count != 1 else ''}, {self._with_claims} with a claim.</p>\n"
        yield '<p class="note">A claim is what the Russian side says about its own forces; it is not a report of what they did. '
        yield "Each marked span carries the name of what it is evidence for; the clause that decides is underlined, and what looks like "
        yield "a reduction and was not counted is dotted, with the reason.</p></header>\n"
        yield from self._timeline.render()
        yield '<form id="filters" aria-label="Filter the documents" hidden>\n'
        yield '<label>Show<select><option value="">every document</option><option value="c">with a claim</option>'
        yield '<option value="x">with an affirmed claim</option></select></label>\n'
        for kind in self._filters.values():
            yield kind.render()
        yield '<button type="reset">Clear</button><output aria-live="polite"></output></form>\n'
        yield '<noscript><p class="note">The filters need the script inside this page; all the rest is here.</p></noscript>\n'
        yield '<main id="documents" tabindex="-1"><h2>Documents</h2>\n'

    def _document(self, number: int, text: str, row: Row) -> Iterator[str]:
        """One article: heading, answer, text."""
        source = row["source"]
        when = source["published"] or source["published_local"]
        name = " · ".join(one_line(str(part)) for part in (source["channel"], source["id"], source["path"]) if part) or "document"
        url = source["url"]
        linked = f'<a href="{escape(url)}" rel="noreferrer noopener">{escape(name)}</a>' if url and url.startswith(("https://", "http://")) else escape(name)
        found = marks(row, len(text), explain=True)
        yield f'<article id="d{number}"{"" if found else " class=plain"} aria-labelledby="h{number}"><h3 id="h{number}">'
        yield f'<span class="no">{number}.</span> {linked}{f" <time>{escape(when)}</time>" if when else ""}</h3>\n'
        yield f'<table><caption class="unseen">Answer for document {number}</caption><tbody>'
        yield from self._answer(number, row)
        language = f' lang="{source["language"]}"' if source["language"] in _LANGUAGES else ""
        yield f'</tbody></table>\n<details{" open" if row["claims"] or row.get("set_aside") else ""}><summary>Text</summary>'
        yield f'<div class="text" dir="auto"{language}>'
        yield from _marked(number, text, row, found)
        yield "</div></details></article>\n"

    def _answer(self, number: int, row: Row) -> Iterator[str]:
        """The rows of a document's table."""
        if row["issuing_body"] or row["official"] or row["claims"]:
            yield from _who_and_where(row)
        else:
            yield _table_row("Answer", "no claim, and no Russian source named")
        day = day_of(row["source"]["published"] or row["source"]["published_local"])
        for order, claim in enumerate(row["claims"], 1):
            claim_id = f"d{number}c{order}"
            self._timeline.add(claim_id, day, claim["directions"], claim["status"], claim["action"])
            yield _table_row(f"Claim {order}", _claim(claim, f"d{number}t{order}"), f' id="{claim_id}" data-f="{self._tokens(claim)}"')
        if row.get("set_aside"):
            spans = (f"<li><q>{_cell(span['text'])}</q> {_cell(reason_words(span['reason']))}</li>" for span in row["set_aside"])
            yield _table_row("Set aside", f"<ul>{''.join(spans)}</ul>")

    def _tokens(self, claim: Row) -> str:
        """What the filters can find this claim by."""
        tokens = ["c", *(["x"] if claim["status"] in AFFIRMED else [])]
        tokens += [self._filters["d"].token(name) for name in claim["directions"] or [_NOWHERE]]
        tokens.append(self._filters["o"].token(claim["official"] or _NOBODY))
        tokens += [self._filters["a"].token(claim["action"]), self._filters["s"].token(claim["status"])]
        return " ".join(tokens)


class _Filter:
    """One choice above the documents: the values met so far, each with how many claims have it."""

    def __init__(self, name: str) -> None:
        self._name, self._letter = name, name[0].lower()
        self._values: dict[str, list[int]] = {}

    def token(self, value: str) -> str:
        """The name of the value inside the page: a letter and a number, never a word of a document."""
        number_and_count = self._values.setdefault(value, [len(self._values), 0])
        number_and_count[1] += 1
        return f"{self._letter}{number_and_count[0]}"

    def render(self) -> str:
        """The labelled choice, values by name."""
        options = "".join(
            f'<option value="{self._letter}{number}">{_cell(value)} ({count})</option>' for value, (number, count) in sorted(self._values.items())
        )
        return f'<label>{self._name}<select><option value="">any</option>{options}</select></label>\n'


def _policy(script: str) -> str:
    """The content security policy: this style, this script, and nothing from anywhere."""
    from base64 import b64encode
    from hashlib import sha256

    hashed = b64encode(sha256(script.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hashed}'; base-uri 'none'; form-action 'none'"


def _cell(value: Any) -> str:
    """A value on one line, escaped."""
    return escape(one_line(str(value)))


def _table_row(name: str, content: str, attributes: str = "") -> str:
    """A row of a document's table; the content is HTML already."""
    return f'<tr{attributes}><th scope="row">{name}</th><td>{content}</td></tr>\n'


def _who_and_where(row: Row) -> Iterator[str]:
    """The document's own answer."""
    body, official = row["issuing_body"], row["official"]
    by_post = " <small>by the official's post</small>" if body and body["basis"] == "post" else ""
    yield _table_row("Body", _cell(body["name"]) + by_post if body else "none")
    post = f" <small>{_cell(official['post'])}</small>" if official and official["post"] else ""
    yield _table_row("Official", _cell(official["name"]) + post if official else "none")
    places = (_cell(d["name"]) + (f" <small>{_cell(d['region'])}</small>" if d["region"] else "") for d in row["directions"])
    yield _table_row("Directions", ", ".join(places) or "none")


def _claim(claim: Row, clause_id: str) -> str:
    """One claim's cell: what and where, who and through whom, the words, the rule."""
    status = claim["status"]
    look = f" s-{status}" if status in STATUSES else ""
    what = f'<b>{_cell(claim["action"])}</b> <span class="s{look}">{_cell(status)}</span>'
    where = _cell(", ".join(claim["directions"]) or _NOWHERE) + (f", <i>{_cell(claim['degree'])}</i>" if claim["degree"] else "")
    who = [*filter(None, (claim["issuing_body"], claim["official"])), *([f"via {', '.join(claim['relayed_by'])}"] if claim["relayed_by"] else [])]
    rule = f"rule {_cell(claim['rule'])}" + (f" · CAMEO {_cell(claim['cameo'])}" if claim["cameo"] else "")
    quoted = f'<q><a href="#{clause_id}">{_cell(claim["text"])}</a></q>'
    return f"{what} · {where}<br>{_cell(' · '.join(who)) + '<br>' if who else ''}{quoted}<br><small>{rule}</small>"


def _marked(number: int, text: str, row: Row, found: list[Mark]) -> Iterator[str]:
    """The text with its spans marked, each with what it is for in a label and a tooltip."""
    numbered = len(row["claims"]) > 1
    anchored: set[int] = set()
    for kind, mark, start, end in walk(found, len(text)):
        if kind == "text":
            yield escape(text[start:end])
        elif mark:
            opening, closing = _tags(mark, row, numbered)
            if kind == "open" and CLAUSE in mark.fields:
                for claim in sorted(set(mark.claims) - anchored):
                    yield f'<a id="d{number}t{claim}"></a>'
                anchored.update(mark.claims)
            yield opening if kind == "open" else closing


def _tags(mark: Mark, row: Row, numbered: bool) -> tuple[str, str]:
    """The opening and closing tags of a mark; an underlined clause may be a mark for a field as well."""
    field = next((name for name in mark.fields if name in STYLED_FIELDS), None)
    opening = closing = ""
    if CLAUSE in mark.fields:
        opening, closing = '<span class="clause">', "</span>"
    if SET_ASIDE in mark.fields and not field:
        label = escape(mark_label(mark, numbered))
        return f'{opening}<span class="aside" data-l="{label}" title="{label}">', f"</span>{closing}"
    if field:
        told = [f"claim {n}: {row['claims'][n - 1]['action']}, {row['claims'][n - 1]['status']}, rule {row['claims'][n - 1]['rule']}" for n in mark.claims]
        label = mark_label(mark, numbered)
        title = escape(one_line("; ".join([label, *told])))
        opening, closing = f'{opening}<mark class="f-{field}" data-l="{escape(label)}" title="{title}">', f"</mark>{closing}"
    return opening, closing
