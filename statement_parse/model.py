"""The types that the passes hand on and that users get: no logic, and nothing of ours imported.

Every offset is half-open and counts code points. Mentions that the passes exchange count in the
normalised view (`view.View`); the public answer types count in the document's own text.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple  # noqa: PLC0414 - handed on to the other modules
else:
    from _collections import _tuplegetter as field_at

    @cache
    def _maker(count: int) -> CodeType:
        """The code that makes a tuple of so many fields, compiled once for all types of that length."""
        fields = "".join(f"f{n}, " for n in range(count))
        return eval(f"lambda cls, {fields}: new(cls, ({fields}))").__code__

    class _Record(tuple):
        """What all named tuples can do."""

        __slots__ = ()

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, /, **values: Any) -> _Record:
            made = tuple.__new__(type(self), map(values.pop, self._fields, self))
            if values:
                raise ValueError(f"Got unexpected field names: {list(values)!r}")
            return made

        def __repr__(self) -> str:
            return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in zip(self._fields, self, strict=True))})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    class _Named(type):
        """Makes of a class of annotated fields a named tuple as typing makes it, in a fifth of the time: to make those of
        some forty classes took longer than to load all tables."""

        def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, space)
            fields = tuple(space["__annotations__"])
            defaults = tuple(space[field] for field in fields if field in space)
            code = _maker(len(fields)).replace(co_name="__new__", co_varnames=("cls", *fields))
            made: Callable[..., Any] = FunctionType(code, {"new": tuple.__new__}, "__new__", defaults)
            space = {**space, **{field: field_at(number, "") for number, field in enumerate(fields)}}
            return type(name, (_Record,), {**space, "__slots__": (), "__new__": made, "__match_args__": fields, "_fields": fields})

    class NamedTuple(metaclass=_Named):
        """A base of named tuples, as typing's."""


SCHEMA_VERSION = 1

ACTIONS = ("reduce", "withdraw", "regroup", "ceasefire", "halt")
STATUSES = ("announced", "completed", "conditional", "denied", "ended")
AFFIRMED = ("announced", "completed", "conditional")
EVIDENCE_FIELDS = ("issuing_body", "official", "action", "degree", "status", "direction", "relay")


class Source(NamedTuple):
    """Where the document came from, as far as the input says; unknown parts are None."""

    path: str | None = None
    id: str | None = None
    channel: str | None = None
    url: str | None = None
    published: str | None = None
    published_local: str | None = None
    language: str | None = None


class IssuingBody(NamedTuple):
    """The Russian state body of the answer; `basis` is "named" or "post"."""

    id: str | None
    name: str
    basis: str
    text: str
    start: int
    end: int


class Official(NamedTuple):
    """The named Russian official of the answer; `id` is None for a person whom no table knows."""

    id: str | None
    name: str
    post: str | None
    text: str
    start: int
    end: int


class Direction(NamedTuple):
    """One place of an affirmed claim; `region` is an ISO 3166-2 code or None."""

    id: str | None
    name: str
    region: str | None
    text: str
    start: int
    end: int


class Evidence(NamedTuple):
    """A span that the decision rests on; `field` is one of EVIDENCE_FIELDS."""

    field: str
    text: str
    start: int
    end: int


class Claim(NamedTuple):
    """One reduction that the Russian side claims, by the reading guide."""

    action: str
    status: str
    degree: str | None
    cameo: str | None
    issuing_body: str | None
    official: str | None
    directions: tuple[str, ...]
    relayed_by: tuple[str, ...]
    text: str
    start: int
    end: int
    evidence: tuple[Evidence, ...]
    rule: str

    def to_dict(self) -> dict[str, Any]:
        """The claim as the JSON of the contract has it."""
        row = self._asdict()
        row["directions"] = list(self.directions)
        row["relayed_by"] = list(self.relayed_by)
        row["evidence"] = [e._asdict() for e in self.evidence]
        return row


class SetAside(NamedTuple):
    """A span that looks like a reduction and was not counted, with its reason."""

    text: str
    start: int
    end: int
    reason: str


class Statement(NamedTuple):
    """The answer for one document."""

    source: Source
    issuing_body: IssuingBody | None
    official: Official | None
    directions: tuple[Direction, ...]
    claims: tuple[Claim, ...]
    set_aside: tuple[SetAside, ...]

    @property
    def affirmed(self) -> bool:
        """Whether any claim is announced, completed or conditional."""
        return any(claim.status in AFFIRMED for claim in self.claims)

    def to_dict(self, *, explain: bool = False) -> dict[str, Any]:
        """The answer as the JSON of the contract has it; `explain` adds `set_aside`."""
        row: dict[str, Any] = {
            "schema_version": SCHEMA_VERSION,
            "source": self.source._asdict(),
            "issuing_body": self.issuing_body._asdict() if self.issuing_body else None,
            "official": self.official._asdict() if self.official else None,
            "directions": [d._asdict() for d in self.directions],
            "claims": [c.to_dict() for c in self.claims],
        }
        if explain:
            row["set_aside"] = [s._asdict() for s in self.set_aside]
        return row


# What the passes exchange: offsets count in the view, `first`/`last` are half-open word numbers.


class Speaker(NamedTuple):
    """A mention of a body, a person or a country that can be a source.

    `side` is russia, ukraine, other, proxy or pmc; `kind` is body, person, generic ("Moscow") or
    echo ("the ministry", "he"); `nominative` tells that a Russian form can be a subject.
    """

    start: int
    end: int
    first: int
    last: int
    side: str
    kind: str
    body: str | None
    official: str | None
    post: str | None
    known: bool
    nominative: bool


class PlaceMention(NamedTuple):
    """A mention of a place; `form` is noun, adjective or open (an unknown name in a frame)."""

    start: int
    end: int
    first: int
    last: int
    name: str
    form: str
    known: bool


class Cue(NamedTuple):
    """A wording that may tell a reduction; `form` is verb or noun, `object` the number of its object's word."""

    start: int
    end: int
    first: int
    last: int
    action: str
    form: str
    tense: str
    row: str


class Relay(NamedTuple):
    """A mention of an agency or channel that hands a statement on."""

    start: int
    end: int
    first: int
    last: int
    name: str
