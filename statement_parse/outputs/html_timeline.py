"""The timeline of a page: claims by date, one row a direction, as an inline SVG and as a table.

In: one call a claim, with its day. Out: HTML. It keeps one small tuple a claim and no text. Places
along the time axis are percentages, so that the drawing fits a phone without a script. This module
must not know documents.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..model import STATUSES, NamedTuple
from .escape import escape

NO_DIRECTION = "no direction named"

_ROW = 48
_AXIS = 26
_LEFT, _RIGHT = 4.0, 96.0
# Statuses that fall on one day and direction are set apart by these heights.
_SHIFT = {"announced": -6, "completed": -2, "conditional": 2, "denied": 6, "ended": 10}


class _Dot(NamedTuple):
    """All claims of one direction, day and status."""

    direction: str
    day: int
    status: str
    actions: dict[str, None]
    claims: list[str]


class Timeline:
    """Gathers the claims of a page and draws them."""

    def __init__(self) -> None:
        self._dots: dict[tuple[str, int, str], _Dot] = {}
        self._undated = 0

    def add(self, claim_id: str, day: date | None, directions: list[str], status: str, action: str) -> None:
        """Note one claim; `claim_id` is the id of the element on the page that tells it."""
        if day is None:
            self._undated += 1
            return
        for direction in directions or [NO_DIRECTION]:
            key = (direction, day.toordinal(), status)
            dot = self._dots.setdefault(key, _Dot(*key, {}, []))
            dot.actions[action] = None
            dot.claims.append(claim_id)

    def render(self) -> Iterator[str]:
        """The section; without a dated claim, one sentence that says so."""
        yield '<section aria-labelledby="timeline"><h2 id="timeline">Timeline of claims</h2>\n'
        if self._dots:
            dots = sorted(self._dots.values(), key=lambda dot: (dot.day, dot.direction, dot.status))
            yield '<figure><div class="chart" role="region" aria-labelledby="timeline" tabindex="0">'
            yield from _drawing(dots)
            yield "</div><figcaption>"
            yield from _keys({dot.status for dot in dots})
            yield self._caption() + "</figcaption>"
            yield from _table(dots)
            yield "</figure>"
        else:
            yield f"<p>{self._caption() or 'No claims.'}</p>"
        yield "</section>\n"

    def _caption(self) -> str:
        """What the drawing leaves out."""
        if not self._undated:
            return ""
        return f"{self._undated} claim{'s' if self._undated > 1 else ''} in documents without a date: not drawn."


def _drawing(dots: list[_Dot]) -> Iterator[str]:
    """The SVG: an axis of days on top, then a named line for each direction in order of its first claim."""
    directions = list(dict.fromkeys(dot.direction for dot in dots))
    first, last = dots[0].day, dots[-1].day
    height = _AXIS + _ROW * len(directions) + 8
    told = f"{len(directions)} direction{'s' if len(directions) > 1 else ''}, {date.fromordinal(first)} to {date.fromordinal(last)}"
    yield f'<svg role="img" aria-labelledby="svg-title svg-desc" height="{height}">'
    yield f'<title id="svg-title">Claims by date and direction</title><desc id="svg-desc">{told}. The table below tells the same.</desc>'
    for day in _ticks(first, last):
        at = _place(day, first, last)
        anchor = "start" if at < 12 else "end" if at > 88 else "middle"
        middle = "" if day in (first, last) else " mid"
        yield f'<line class="tick{middle}" x1="{at:.2f}%" x2="{at:.2f}%" y1="20" y2="{height}"/>'
        yield f'<text class="tick{middle}" x="{at:.2f}%" y="14" text-anchor="{anchor}">{date.fromordinal(day)}</text>'
    tops = {direction: _AXIS + _ROW * number for number, direction in enumerate(directions)}
    for direction, top in tops.items():
        yield f'<line x1="0" x2="100%" y1="{top + 34}" y2="{top + 34}"/><text x="8" y="{top + 14}">{escape(direction)}</text>'
    for dot in dots:
        yield _dot(dot, _place(dot.day, first, last), tops[dot.direction] + 32 + _SHIFT.get(dot.status, 0))
    yield "</svg>"


def _dot(dot: _Dot, at: float, y: int) -> str:
    """One sign, larger for more claims; a mouse follows it to its first document, the keyboard has the table."""
    count = len(dot.claims)
    size = 4 if count == 1 else 5 if count < 5 else 7
    shape = {
        "completed": f'<rect x="{-size}" y="{-size}" width="{2 * size}" height="{2 * size}"/>',
        "conditional": f'<path d="M0 {-size - 1}L{size + 1} 0L0 {size + 1}L{-size - 1} 0Z"/>',
        "denied": f'<path d="M{-size} {-size}L{size} {size}M{-size} {size}L{size} {-size}"/>',
    }.get(dot.status, f'<circle r="{size}"/>')
    title = f"{dot.direction}, {date.fromordinal(dot.day)}: {', '.join(dot.actions)}, {dot.status}, {count} claim{'s' if count > 1 else ''}"
    look = dot.status if dot.status in STATUSES else "other"
    return (
        f'<svg x="{at:.2f}%" y="{y}" overflow="visible" class="m-{look}"><a href="#{dot.claims[0]}" tabindex="-1" '
        f'data-c="{" ".join(dot.claims)}"><title>{escape(title)}</title>{shape}</a></svg>'
    )


def _place(day: int, first: int, last: int) -> float:
    """Where a day lies on the axis, in percent."""
    return (_LEFT + _RIGHT) / 2 if first == last else _LEFT + (_RIGHT - _LEFT) * (day - first) / (last - first)


def _ticks(first: int, last: int) -> list[int]:
    """At most four days to name: the ends, and two between them where there is room."""
    span = last - first
    return sorted({first, last, *((first + span // 3, first + 2 * span // 3) if span > 5 else ())})


def _keys(present: set[str]) -> Iterator[str]:
    """What the signs mean."""
    yield '<ul class="keys" aria-label="Status">'
    for status in (*STATUSES, *sorted(present - set(STATUSES))):
        if status in present:
            yield f'<li class="s{f" s-{status}" if status in STATUSES else ""}">{escape(status)}</li>'
    yield "</ul>"


def _table(dots: list[_Dot]) -> Iterator[str]:
    """The same as the drawing, to read and to follow with a keyboard."""
    yield "<details><summary>The timeline as a table</summary><table><thead><tr>"
    yield "".join(f'<th scope="col">{name}</th>' for name in ("Date", "Direction", "Action", "Status", "Told in"))
    yield "</tr></thead><tbody>\n"
    for dot in dots:
        links = " ".join(f'<a href="#{claim}">{claim.partition("c")[0].lstrip("d")}</a>' for claim in dot.claims)
        cells = (escape(dot.direction), escape(", ".join(dot.actions)), escape(dot.status), links)
        yield f"<tr><td>{date.fromordinal(dot.day)}</td>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>\n"
    yield "</tbody></table></details>"


def day_of(published: str | None) -> date | None:
    """The day of `source.published` or `published_local`, None where there is none or it cannot be read."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
