"""`--highlight`: a text with its evidence marked, and the answer under it, for a terminal or a mail.

In: a text and its row. Out: one string that ends in a line feed. With colour, each field has a style
and the deciding clause is underlined; without, marks stand in brackets with their names. This module
must not know how claims are found, nor whether its output goes to a terminal: the caller decides on
colour and width.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .marks import CLAUSE, LABELS, SET_ASIDE, Mark, Row, marks, reason_words, walk
from .visible import columns, one_line, visible
from .wrap import Piece, styled, wrap

# Bold and bright enough to read on black and on white; the status is also set apart by reverse video.
STYLES = {
    "issuing_body": "1;34",
    "official": "1;35",
    "action": "1;31",
    "degree": "31",
    "status": "7;33",
    "direction": "1;32",
    "relay": "36",
}
_UNDERLINE = "4"
_DIM = "2"
_BOLD = "1"
_KEY_WIDTH = 12


def highlight(text: str, row: Row, *, width: int, color: bool, explain: bool) -> str:
    """The text with its marks, a legend and the answer; lines are at most `width` columns (0: as long as they are)."""
    found = marks(row, len(text), explain=explain, clauses=color)
    pieces = _coloured(text, found) if color else _bracketed(text, found, len(row["claims"]) > 1)
    body = wrap(pieces, width).rstrip("\n")
    parts = [_heading(row, width, color), body, "", *_legend(found, width, color), *_answer(row, width, color, explain)]
    return "\n".join(part for part in parts if part is not None) + "\n"


def _coloured(text: str, found: list[Mark]) -> Iterator[Piece]:
    """The text in styles; a set-aside span is dim and followed by its reason."""
    stack: list[Mark] = []
    for kind, mark, start, end in walk(found, len(text)):
        if kind == "text":
            yield visible(text[start:end]), _style(stack)
        elif kind == "open" and mark:
            stack.append(mark)
        elif mark:
            stack.pop()
            if mark.reason:
                yield f" [{one_line(reason_words(mark.reason))}]", _DIM


def _style(stack: list[Mark]) -> str:
    """The innermost field's style, underlined inside a claim's clause."""
    fields = [field for mark in reversed(stack) for field in mark.fields]
    underline = _UNDERLINE if CLAUSE in fields else ""
    inner = next((STYLES[field] for field in fields if field in STYLES), "")
    dim = _DIM if SET_ASIDE in fields and not inner else ""
    return ";".join(part for part in (inner, underline, dim) if part)


def _bracketed(text: str, found: list[Mark], numbered: bool) -> Iterator[Piece]:
    """The text with each mark as [words|what they are], with the numbers of the claims where there are several."""
    for kind, mark, start, end in walk(found, len(text)):
        if kind == "text":
            yield visible(text[start:end]), ""
        elif kind == "open":
            yield "[", ""
        elif mark:
            yield f"|{mark_label(mark, numbered)}]", ""


def mark_label(mark: Mark, numbered: bool) -> str:
    """What a mark is, short: "direction", "body+relay 1,2", "set aside: a call on others"."""
    names = [LABELS.get(field, field) for field in mark.fields if field not in (CLAUSE, SET_ASIDE)]
    label = "+".join(names)
    if numbered and mark.claims:
        label += " " + ",".join(map(str, mark.claims))
    if mark.reason:
        label += ("; " if label else "") + f"set aside: {one_line(reason_words(mark.reason))}"
    return label


def _heading(row: Row, width: int, color: bool) -> str | None:
    """One line that says which document this is, where the input says so."""
    source = row["source"]
    known = [source["channel"], source["id"], source["path"], source["published"] or source["published_local"], source["url"]]
    line = " · ".join(one_line(str(part)) for part in known if part)
    return wrap([(line, _BOLD if color else "")], width, first="== ", rest="   ") if line else None


def _legend(found: list[Mark], width: int, color: bool) -> list[str]:
    """What the styles mean: only those that occur, and only where there is colour."""
    occurring = {field for mark in found for field in mark.fields}
    if not color or not occurring:
        return []
    pieces: list[Piece] = [("Legend:", _DIM)]
    for field, style in {**STYLES, CLAUSE: _UNDERLINE, SET_ASIDE: _DIM}.items():
        if field in occurring:
            pieces += [(" ", ""), (LABELS[field], style)]
    return [wrap(pieces, width, rest=" " * 8), ""]


def _answer(row: Row, width: int, color: bool, explain: bool) -> Iterator[str]:
    """The answer, a line or two for each thing known."""
    body, official = row["issuing_body"], row["official"]
    directions = [d["name"] + (f" ({d['region']})" if d["region"] else "") for d in row["directions"]]
    lines: list[tuple[str, str, list[Any]]] = [
        ("Body", "issuing_body", [body["name"] + (", by the official's post" if body["basis"] == "post" else "")] if body else []),
        ("Official", "official", [official["name"], official["post"]] if official else []),
        ("Directions", "direction", directions),
    ]
    for key, field, values in lines:
        said = ", ".join(one_line(value) for value in values if value)
        yield _line(key, [(said or "none", STYLES[field] if color and said else "")], width, color)
    if not row["claims"]:
        yield _line("Claims", [("none", "")], width, color)
    for number, claim in enumerate(row["claims"], 1):
        yield from _claim(number, claim, width, color, explain)
    for span in row.get("set_aside") or () if explain else ():
        quoted = f"“{one_line(span['text'])}”: {one_line(reason_words(span['reason']))}"
        yield _line("Set aside", [(quoted, _DIM if color else "")], width, color)


def _claim(number: int, claim: Row, width: int, color: bool, explain: bool) -> Iterator[str]:
    """What is claimed, by whom and through whom, then the words; the rule under `--explain`."""
    what = [claim["action"], claim["status"], claim["degree"], ", ".join(claim["directions"]) or "no direction named"]
    who = [claim["issuing_body"], claim["official"]]
    relay = [f"via {', '.join(claim['relayed_by'])}"] if claim["relayed_by"] else []
    cameo = [f"CAMEO {claim['cameo']}"] if claim["cameo"] else []
    rule = [f"rule {claim['rule']}"] if explain else []
    facts = " · ".join(one_line(part) for part in (*what, *who, *relay, *cameo, *rule) if part)
    yield _line(f"Claim {number}", [(facts, "")], width, color)
    yield _line("", [(f"“{one_line(claim['text'])}”", _UNDERLINE if color else "")], width, color)


def _line(key: str, pieces: Iterable[Piece], width: int, color: bool) -> str:
    """A key and its value, the value's further lines under its first."""
    padded = key + " " * max(1, _KEY_WIDTH - columns(key))
    lead = " " * _KEY_WIDTH
    line = wrap(pieces, width, first=lead, rest=lead)
    return (styled(padded, _BOLD) if color and key else padded) + line[_KEY_WIDTH:]
