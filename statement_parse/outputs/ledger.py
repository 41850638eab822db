"""`--ledger`: over an archive, one row a reduction, so that a promise can be followed.

In: rows of the contract, in any order, and a window in days. Out: one dict a reduction, by the time it
was first told. Two claims tell the same reduction when they share a direction and the action family
and stand at most `days` apart; what is linked over several claims is one reduction. A claim without a
direction meets only others without one, of the same action and by the same body or official; documents
without a date meet only one another. Kept in memory: a small tuple a claim, no text. This module must
not know texts or files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from ..model import NamedTuple
from .csv_rows import FORMULA_STARTS
from .marks import Row

DEFAULT_DAYS = 14

FAMILIES = {"reduce": "movement", "withdraw": "movement", "regroup": "movement", "ceasefire": "fire", "halt": "fire"}

# The columns of the ledger as CSV; lists are joined with "; ".
CSV_COLUMNS = (
    "family", "actions", "directions", "issuing_body", "official", "first", "last", "documents", "status", "said_by", "statuses", "sources",
)  # fmt: skip

_DAY = 86_400.0


class _Telling(NamedTuple):
    """What the ledger keeps of one claim; `second` is None without a date."""

    second: float | None
    document: int
    at: str | None
    action: str
    status: str
    directions: tuple[str, ...]
    body: str | None
    official: str | None
    source: tuple[str | None, str | None, str | None]


class Ledger:
    """A ledger under way: `add` rows, then ask for the `reductions`."""

    def __init__(self, days: float = DEFAULT_DAYS) -> None:
        self._window = days * _DAY
        self._tellings: list[_Telling] = []
        self._documents = 0

    def add(self, row: Row) -> None:
        """Note the claims of the next document."""
        source = row["source"]
        at = source["published"] or source["published_local"]
        second = _second(at)
        origin = (source["path"], source["channel"], source["id"])
        for claim in row["claims"]:
            told = (claim["action"], claim["status"], tuple(claim["directions"]), claim["issuing_body"], claim["official"])
            self._tellings.append(_Telling(second, self._documents, at if second is not None else None, *told, origin))
        self._documents += 1

    def reductions(self) -> Iterator[dict[str, Any]]:
        """One row a reduction; those that are only denied or ended are told too."""
        for group in _groups(sorted(self._tellings, key=_when), self._window):
            yield _reduction(group)


def ledger(rows: Iterable[Row], days: float = DEFAULT_DAYS) -> Iterator[dict[str, Any]]:
    """One row a reduction that the rows tell."""
    made = Ledger(days)
    for row in rows:
        made.add(row)
    yield from made.reductions()


def _second(at: str | None) -> float | None:
    """Seconds since 1970 of an instant or of a clock time (read as if it were UTC); None if it cannot be read."""
    try:
        moment = datetime.fromisoformat(at or "")
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _when(telling: _Telling) -> tuple[bool, float, int]:
    """By time, undated last, then in the order of the input."""
    return telling.second is None, telling.second or 0.0, telling.document


def _groups(tellings: list[_Telling], window: float) -> list[list[_Telling]]:
    """Tellings of one reduction together, each list and the lists themselves by time.

    In order of time it is enough to look at the last telling of each place: whoever meets an earlier
    one meets the last one too.
    """
    parent = list(range(len(tellings)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    last: dict[tuple[bool, tuple[str, ...]], int] = {}
    for index, telling in enumerate(tellings):
        for place in _places(telling):
            key = (telling.second is None, place)
            earlier = last.get(key)
            if earlier is not None and (telling.second or 0.0) - (tellings[earlier].second or 0.0) <= window:
                one, other = sorted((root(earlier), root(index)))
                parent[other] = one
            last[key] = index
    groups: dict[int, list[_Telling]] = {}
    for index, telling in enumerate(tellings):
        groups.setdefault(root(index), []).append(telling)
    return list(groups.values())


def _places(telling: _Telling) -> list[tuple[str, ...]]:
    """What a telling can be met by: family and direction, or its action and a speaker where no direction is named."""
    if telling.directions:
        family = FAMILIES.get(telling.action, telling.action)
        return [("in", family, place) for place in telling.directions]
    speakers = (("body", telling.body), ("official", telling.official))
    return [("nowhere", telling.action, kind, name) for kind, name in speakers if name]


def _reduction(group: list[_Telling]) -> dict[str, Any]:
    """The row of one reduction; its lists are in order of time."""
    dated = [telling.at for telling in group if telling.at]
    return {
        "schema_version": 1,
        "family": FAMILIES.get(group[0].action, group[0].action),
        "action": group[0].action,
        "actions": _distinct(telling.action for telling in group),
        "directions": _distinct(place for telling in group for place in telling.directions),
        "issuing_body": next((telling.body for telling in group if telling.body), None),
        "official": next((telling.official for telling in group if telling.official), None),
        "first": dated[0] if dated else None,
        "last": dated[-1] if dated else None,
        "documents": len({telling.document for telling in group}),
        "said_by": _said_by(group),
        "status": group[-1].status,
        "statuses": _statuses(group),
    }


def _distinct(values: Iterable[str]) -> list[str]:
    """Each value once, in order."""
    return list(dict.fromkeys(values))


def _said_by(group: list[_Telling]) -> list[dict[str, Any]]:
    """Each speaker with the number of documents that quote them, in order of first telling."""
    heard: dict[tuple[str | None, str | None], set[int]] = {}
    for telling in group:
        heard.setdefault((telling.body, telling.official), set()).add(telling.document)
    return [{"issuing_body": body, "official": official, "documents": len(documents)} for (body, official), documents in heard.items()]


def _statuses(group: list[_Telling]) -> list[dict[str, Any]]:
    """The statuses in order; tellings of the same status in a row are one step, with all their sources."""
    steps: list[dict[str, Any]] = []
    for telling in group:
        if not steps or steps[-1]["status"] != telling.status:
            steps.append({"status": telling.status, "action": telling.action, "first": telling.at, "last": telling.at, "sources": []})
        step = steps[-1]
        step["last"] = telling.at
        source = dict(zip(("path", "channel", "id"), telling.source, strict=True))
        if source not in step["sources"][-1:]:
            step["sources"].append(source)
    return steps


def csv_header() -> str:
    """The first line of the ledger as CSV."""
    return _csv_line(CSV_COLUMNS)


def csv_line(reduction: Row) -> str:
    """The reduction as a line of CSV; a cell that a spreadsheet would take for a formula begins with an apostrophe."""
    return _csv_line(["'" + cell if cell.startswith(FORMULA_STARTS) else cell for cell in csv_row(reduction)])


def _csv_line(cells: Iterable[str]) -> str:
    import csv
    import io

    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerow([cell.replace("\0", "\u2400") for cell in cells])
    return out.getvalue()


def csv_row(reduction: Row) -> list[str]:
    """The reduction as cells for `CSV_COLUMNS`; unknown is an empty cell."""
    said_by = (
        f"{', '.join(filter(None, (who['issuing_body'], who['official']))) or 'nobody named'}: {who['documents']}" for who in reduction["said_by"]
    )
    steps = (f"{step['status']} {step['first'] or ''}".strip() for step in reduction["statuses"])
    sources = (_source_name(source) for step in reduction["statuses"] for source in step["sources"])
    cells: dict[str, Any] = {
        **reduction,
        "actions": "; ".join(reduction["actions"]),
        "directions": "; ".join(reduction["directions"]),
        "said_by": "; ".join(said_by),
        "statuses": "; ".join(steps),
        "sources": "; ".join(_distinct(filter(None, sources))),
    }
    return ["" if cells[column] is None else str(cells[column]) for column in CSV_COLUMNS]


def _source_name(source: Row) -> str:
    """A source in one word: channel/id, or as much of it as there is, or the path."""
    return "/".join(part for part in (source["channel"], source["id"]) if part) or source["path"] or ""
