"""What "he", "the ministry", "ведомство" and "министр" refer to.

In: the speakers met so far, in text order, and a mention that refers back. Out: the speaker it stands
for, or None. It remembers who spoke last and knows nothing of verbs.
"""

from __future__ import annotations

from functools import lru_cache

from ..model import Speaker
from ..vocabulary.bodies import NATION_OF
from ..vocabulary.officials import OFFICIALS
from ..vocabulary.others import OTHERS
from ..vocabulary.words import words
from .layout import Layout

MEMORY = 12
DOCUMENTS = ("document", "statement", "text", "decree", "readout", "order")
SERVICES = ("Ministry of Defence", "General Staff", "National Defence Management Centre", "Centre for Reconciliation")
MILITARY_POSTS = ("Defence", "General Staff", "Command", "Military", "Fleet", "Reconciliation", "Forces")
# Titles that echo a person, and what the person's posts must hold.
TITLE_POSTS = (
    ("минист", ("Minister",)), ("замминист", ("Deputy Minister",)), ("президент", ("President",)), ("дипломат", ("Foreign", "Representative", "Ambassador")),
    ("командующ", ("Commander",)), ("спикер", ("Spokes", "Press", "Speaker")), ("спикерк", ("Spokes",)), ("minister", ("Minister",)),
    ("president", ("President",)),
    ("spokes", ("Spokes", "Press")), ("diplomat", ("Foreign", "Representative", "Ambassador")), ("commander", ("Commander",)),
    ("envoy", ("Representative", "Envoy", "Ambassador")), ("пресс", ("Press", "Spokes")), ("глав", ("Minister", "Head", "Director", "Chief", "Commander")),
    ("head", ("Minister", "Head", "President", "Director")), ("сенатор", ("Federation Council",)), ("senator", ("Federation Council",)),
    ("генерал", MILITARY_POSTS), ("general", MILITARY_POSTS), ("leader", ("President",)), ("лидер", ("President",)),
)


class Echoes:
    """Who was named last, so that a word that refers back finds its source."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self._people: list[Speaker] = []
        self._bodies: list[Speaker] = []
        self._last: Speaker | None = None
        # Another's body or forces that the sentence before spoke of, where nobody spoke in it.
        self.topic: Speaker | None = None

    @property
    def person(self) -> Speaker | None:
        """The person named last."""
        return self._people[-1] if self._people else None

    def person_for(self, pronoun: str) -> Speaker | None:
        """The person named last whom a pronoun can mean."""
        return next((p for p in reversed(self._people) if _agrees(pronoun, p)), None)

    def remember(self, speaker: Speaker, weak: bool = False) -> None:
        """Note a speaker; `weak` for one who is only mentioned."""
        if not weak:
            self._last = speaker
        if speaker.kind == "person" or speaker.official:
            self._people.append(speaker)
            del self._people[:-MEMORY]
        elif speaker.kind in ("body", "generic") and speaker.side:
            if weak and speaker.kind == "generic":
                return
            self._bodies.append(speaker)
        if speaker.official and speaker.body and not weak:
            self._bodies.append(speaker._replace(kind="body", official=None))
        del self._bodies[:-MEMORY]

    def resolve(self, mention: Speaker, own: list[Speaker]) -> Speaker | None:
        """What an echo refers to: the last fitting source of the sentence before it, then of the text before."""
        if mention.kind != "echo":
            return mention if mention.side else None
        before = [m for m in own if m.last <= mention.first and m.kind != "echo" and m.side]
        if mention.post == "any":
            last = self._last
            plural = last is not None and self.layout.lower[last.last - 1].endswith(("s", "ы", "и", "military", "side", "ые"))
            return last._replace(kind="echo") if last is not None and plural else None
        if mention.post == "person":
            wanted = _post_of(self.layout.lower[mention.first : mention.last])
            people = [m for m in before if m.official and m.kind == "person" and (m.nominative or not wanted)]
            pronoun = self.layout.lower[mention.first]
            for person in (*reversed(people), *reversed(self._people)):
                if _agrees(pronoun, person) and (not wanted or _fits_post(person, wanted)):
                    return person._replace(kind="echo")
            if (people or self._people) and not wanted:
                # "по её словам" of a mayoress whom no table knows: none of those named.
                return mention._replace(side="other", kind="generic")
            return None
        # "Russia will cut its war, it said": a country that opens the sentence can be the one that says it.
        if self.layout.lower[mention.last - 1] in DOCUMENTS:
            # "read the document on the Kremlin's website".
            published = next((m for m in own if mention.last < m.first <= mention.last + 3 and m.kind == "body" and m.side
                and self.layout.lower[mention.last] in ("on", "from", "by", "of")), None)
            if published is not None:
                return published._replace(kind="echo")
        if self.layout.lower[mention.first] == "it":
            # "Russian forces have left, it said": not theirs.
            before = [m for m in before if self.layout.lower[m.last - 1] not in MANY]
        bodies = [m for m in before if m.kind == "body" or (m.kind == "generic" and m is before[0] and self.layout.lower[mention.first] == "it")]
        owner = NATION_OF.get(self.layout.lower[mention.first - 1], "") if mention.first and "," not in self.layout.gap(mention.first - 1) else ""
        history = [b for b in (*self._bodies, *bodies) if b.side in ("russia", "ukraine")
            and (b.body or b.kind == "body" or b.post == "military")] or [*self._bodies, *bodies]
        if owner:
            history = [b for b in history if b.side == owner]
        if self.layout.lower[mention.first] == "it" and self.topic is not None and self.layout.lower[mention.last : mention.last + 1] != ["is"]:
            # "Ukraine's military intelligence has drawn its conclusion. Russia, it wrote, …".
            return self.topic._replace(kind="echo")
        if self.layout.lower[mention.first] == "it" and not before and self._last is not None and self._last.side == "other" and self._last.kind == "body":
            # "So said the ministry in London. … it points out."
            return self._last._replace(kind="echo")
        named = self.layout.lower[mention.last - 1]
        if named.startswith(("ministr", "министерств")):
            # A ministry is no centre and no headquarters.
            history = [b for b in history if (b.body or "").startswith("Ministry")] or [
                p for p in self._people if (p.body or "").startswith("Ministry")] or history
        if named.startswith(("ведомств", "department")):
            # A fleet or a district is no department.
            history = [b for b in history if not (b.body or "").endswith(("Fleet", "District"))] or history
        if named in ("military", "army"):
            # "the Russian president's words came as the military said …": of the country last named.
            last = (before or self._bodies or [mention])[-1]
            if last.side == "russia" and last.body not in SERVICES:
                return mention._replace(side="russia", kind="generic", body="Ministry of Defence", post="military")
        chosen = history[-1] if history else None
        return chosen._replace(kind="echo") if chosen is not None else None


MANY = frozenset(words("forces troops units soldiers servicemen"))
FEMALE = frozenset(words("she her она ее её неё ней"))
MALE = frozenset(words("he his him он его него нем"))
# Given names in -a that are men's.
MEN_IN_A = frozenset(words("nikita ilya luka savva kuzma foma danila sasha kolya mustafa"))


def _agrees(pronoun: str, person: Speaker) -> bool:
    """Whether a pronoun can mean a person, by the given name."""
    given = (person.official or "").split(" ")[0].lower()
    if not given or pronoun not in FEMALE | MALE:
        return True
    woman = given.endswith(("a", "line", "tine", "ette")) and given not in MEN_IN_A
    return woman == (pronoun in FEMALE)


def _post_of(words: list[str]) -> tuple[str, ...]:
    for word in words:
        for stem, posts in TITLE_POSTS:
            if word.startswith(stem):
                return posts
    return ()


@lru_cache(maxsize=1)
def _posts() -> dict[str, str]:
    """Every person of the tables with all their posts in one string."""
    return {row.name: " ".join(p[0] + " " + p[1] for p in row.posts) for row in (*OFFICIALS, *OTHERS)}


def _fits_post(person: Speaker, wanted: tuple[str, ...]) -> bool:
    posts = _posts().get(person.official or "", "") + " " + (person.post or "")
    return not posts.strip() or any(w in posts for w in wanted)
