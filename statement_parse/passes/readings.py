"""What a cue may be read as, and the words that decide it, ready for matching.

Out: `Reading`, the cue tables as matchers, and what parts two clauses. It reads nothing itself.
"""

from __future__ import annotations

from ..model import NamedTuple
from ..vocabulary import cues as table
from ..vocabulary.matching import Cues
from ..vocabulary.words import words
from .layout import Layout


class Reading(NamedTuple):
    """A status, or "" with the reason for which the cue is none; `word` is the number of the deciding word or -1."""

    status: str
    reason: str
    word: int
    rule: str


class Tables:
    __slots__ = ("asserts", "breach", "broken", "calls", "condition", "done", "ends", "force", "holds", "negation", "no_comment", "noun_force", "pseudo",
        "ready", "refusal")

    def __init__(self) -> None:
        self.negation = Cues(table.NEGATION)
        self.pseudo = Cues(table.PSEUDO_NEGATION)
        self.holds = Cues(table.HOLDS_BACK)
        self.refusal = Cues(table.REFUSAL)
        self.no_comment = Cues(table.NO_COMMENT)
        self.broken = Cues(table.BROKEN)
        self.condition = Cues(table.CONDITION)
        self.ready = Cues(table.READINESS)
        self.calls = Cues(table.CALLS)
        self.breach = Cues(table.BREACH)
        self.ends = Cues(table.ENDS)
        self.force = Cues(table.IN_FORCE)
        self.noun_force = Cues(table.NOUN_IN_FORCE)
        self.asserts = Cues(table.ASSERTS)
        self.done = Cues(table.COMPLETED)


_TABLES = Tables()


def tables() -> Tables:
    """The cue tables as matchers."""
    return _TABLES


def comma_between(layout: Layout, start: int, end: int) -> bool:
    """Whether a comma or a dash stands between two words."""
    return any("," in layout.gap(n) or "—" in layout.gap(n) for n in range(start, max(start, end - 1)))


def inverted_condition(layout: Layout, first: int) -> bool:
    """Whether a sentence opens with what Kyiv is to do, verb first: "Скажет Киев, что согласен, – и мы прикажем прекратить огонь"."""
    return layout.lower[first].endswith(("ет", "ит", "ется", "ится")) and layout.lower[first + 1 : first + 2] in (["киев"], ["украина"])


CLAUSE_WORDS = frozenset(words("but and while но а however who which который которая которые although поэтому so"))


def cut_off(layout: Layout, start: int, end: int) -> bool:
    """Whether a clause boundary with a new conjunction or a semicolon parts two words."""
    lower = layout.lower
    for number in range(start, max(start, end)):
        gap = layout.gap(number)
        if ";" in gap or ":" in gap:
            return True
        if "," in gap and number + 1 < end and lower[number + 1] in CLAUSE_WORDS and not (lower[number + 1] == "however" and "," in layout.gap(number + 1)):
            return True
    return False
