"""Tellings of one and the same reduction, and whether another telling tells it too.

In: tellings. Out: a `Group`, and yes or no. It knows nothing of the text around them.
"""

from __future__ import annotations

from .gazetteer import narrowest, wider
from .telling import Telling

FAMILY = {"reduce": "move", "withdraw": "move", "regroup": "move", "ceasefire": "fire", "halt": "fire"}
# Marks of what stops where not all fire does.
PARTIAL = ("energy", "ports")
# How many reductions a telling is compared with, and how many names of a reduction: a text that names ever new ones stays linear.
RECENT = 20
MAX_NAMES = 60


class Group:
    """The tellings of one reduction, with what the next telling is compared with."""

    __slots__ = ("_names", "action", "bodies", "denied", "family", "holding", "marks", "names", "start", "tellings")

    def __init__(self, *tellings: Telling) -> None:
        first = tellings[0]
        self.tellings: list[Telling] = []
        self.action = first.cue.action
        self.family = FAMILY[self.action]
        self.denied = first.status == "denied"
        self.start = first.cue.start
        self.marks: set[str] = set()
        self.bodies: set[str] = set()
        self._names: dict[str, None] = {}
        # The narrowest of its places, and the places that hold these.
        self.names: frozenset[str] = frozenset()
        self.holding: frozenset[str] = frozenset()
        for telling in tellings:
            self.add(telling)

    def add(self, telling: Telling) -> None:
        self.tellings.append(telling)
        if telling.mark:
            self.marks.add(telling.mark)
        if telling.voice is not None and telling.voice.speaker.body:
            self.bodies.add(telling.voice.speaker.body)
        known = len(self._names)
        for place in telling.places:
            if len(self._names) < MAX_NAMES:
                self._names[place.name] = None
        if len(self._names) > known:
            self.names = frozenset(narrowest(list(self._names)))
            self.holding = frozenset(w for name in self.names for w in wider(name))

    def fits(self, other: Group) -> bool:
        """Whether a place of one holds a place of the other."""
        return not self.holding.isdisjoint(other.names) or not other.holding.isdisjoint(self.names)


def beside(groups: list[Group], number: int) -> list[Group]:
    """The groups; of very many the first ones, and those beside a number."""
    if len(groups) <= 2 * RECENT:
        return groups
    return [*groups[:RECENT], *groups[max(RECENT, number - RECENT) : number + RECENT]]


BROAD = frozenset(("Ukraine", "line of contact", "Ukraine border"))


def same(group: Group, alone: Group) -> bool:
    """Whether a telling tells the group's reduction: one family of action, places that fit, no clash of denial."""
    telling = alone.tellings[0]
    if group.family != alone.family or group.denied != alone.denied:
        return False
    if (group.marks and telling.mark and telling.mark not in group.marks) or ("assault" in group.marks) != (telling.mark == "assault"):
        return False
    parts = {(t.cue.action, t.mark in PARTIAL) for t in (telling, group.tellings[0])}
    if parts == {("halt", True), ("ceasefire", False)} and (group.names or alone.names):
        # No strikes on energy sites is not the truce at sea.
        return False
    ours, theirs = group.names, alone.names
    if not ours or not theirs or not ours.isdisjoint(theirs):
        return True
    if (telling.voice is not None and telling.voice.speaker.body and not telling.voice.speaker.official and group.bodies
            and telling.voice.speaker.body not in group.bodies and group.action == "withdraw"):
        return False
    if ours <= BROAD or theirs <= BROAD:
        return True
    if group.family == "move" and "reduce" in (alone.action, group.action) and alone.action != group.action:
        # A withdrawal from Bucha is not the cut near Kyiv.
        return False
    return group.fits(alone)
