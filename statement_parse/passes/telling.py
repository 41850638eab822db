"""One cue to its telling: whose forces, from where, who says so, with what status, or why it does not count.

In: the layout, the attribution, one cue, the places of the text. Out: a `Telling`, or the span set aside with its
reason. What only the whole text shows (a truce of other parties, a report taken back) is for `claims`.
"""

from __future__ import annotations

from ..model import Cue, NamedTuple, PlaceMention
from ..vocabulary.cues import BACKGROUND, SAFE_DISTANCE
from ..vocabulary.matching import Cues
from ..vocabulary.reductions import DEGREES
from ..vocabulary.words import words
from .attribution import VETOES, Attribution, Voice
from .clauses import Clauses, PlaceTable
from .doers import MOVES, declarer, proposed_by_others, subject_side
from .layout import Layout
from .marks import mark_of
from .objects import objects
from .own_places import own_of
from .owners import forces_before, owner_of, sides
from .readings import Reading
from .scope import conditions, read_status

# Verbs whose subject does what the noun behind them names: "ЛНР начала отвод вооружений".
LIGHT = ("начал", "начин", "начн", "продолж", "заверш", "закончил", "began", "begin", "start", "continu", "complet", "finish")
# Who blames somebody for a retreat does not tell it.
BLAMES = ("blam", "critic", "condemn", "denounc", "lament", "обвин", "критик", "раскритик", "возмут")
# What sets one clause against another.
AGAINST = frozenset(words("but whereas но однако"))
# Who is forced to go is the enemy.
FORCED = frozenset(words("forced compelled вынужден вынуждена вынуждены"))
WHOEVER = frozenset(words("всем тем кто those who anyone everyone all"))
# "Zelensky said that Ukraine moves carefully after Russia announced a withdrawal": the reporter's word for it.
AFTER = frozenset(words("after as since when once following before until после когда как"))
# Words by which a speaker decides in his own quoted words.
FIRST_PERSON = frozenset(words("приказываю поручаю распоряжаюсь"))


class Telling(NamedTuple):
    """One telling of a reduction; `voice` is None where only the reporter tells it."""

    cue: Cue
    status: str
    status_word: int
    voice: Voice | None
    places: tuple[PlaceMention, ...]
    degree: tuple[int, int] | None
    first: int
    last: int
    quoted: bool
    background: bool
    mark: str
    owner: str
    rule: str


class Aside(NamedTuple):
    """A cue set aside: half-open in the view, with its reason."""

    start: int
    end: int
    reason: str
    by_owner: bool = False


class _Tables:
    __slots__ = ("background", "degree", "safe")

    def __init__(self) -> None:
        self.background = Cues(BACKGROUND)
        self.safe = Cues(SAFE_DISTANCE)
        self.degree = Cues("=" + d if " " not in d else d for d in DEGREES)


_TABLES = _Tables()


def opens_background(layout: Layout, number: int) -> bool:
    """Whether a sentence opens with words that recall an older matter."""
    sentence = layout.sentences[number]
    return _TABLES.background.first(layout.lower, sentence.first, min(sentence.first + 3, sentence.last)) >= 0


class _Case:
    """What is known so far of one cue; the steps ask in turn why it does not count, and correct the voice and the reading."""

    __slots__ = ("attribution", "cue", "high", "layout", "low", "owner", "reading", "sentence", "voice")

    def __init__(self, layout: Layout, attribution: Attribution, cue: Cue, low: int, high: int) -> None:
        self.layout, self.attribution, self.cue, self.low, self.high = layout, attribution, cue, low, high
        self.sentence = layout.sentences[layout.sentence_of[cue.first]]
        self.voice = _voice_of(attribution, cue)
        self.reading = read_status(layout, cue, low, high)
        self.owner = _forces_of(layout, attribution, cue, low, high)

    def aside(self, reason: str, by_owner: bool = False) -> Aside:
        """The cue set aside for this reason."""
        return Aside(self.cue.start, self.cue.end, reason, by_owner)

    def asked(self) -> Aside | None:
        """Why nothing is told here: a question of the reporter, a decision that outsiders report."""
        layout, cue, voice, attribution = self.layout, self.cue, self.voice, self.attribution
        if layout.view.text[self.sentence.start : self.sentence.end].rstrip('"»”* ').endswith("?") and not (
                voice is not None and attribution.quoted(cue.first)):
            return self.aside("question")
        if voice is not None and voice.decides and voice.rule == "decide" and attribution.told_by_outsiders(cue.first):
            return self.aside("other_side")
        return None

    def refused(self) -> Aside | None:
        """Who refuses speaks; a refusal by the other side, or told by it, is set aside."""
        layout, attribution, cue = self.layout, self.attribution, self.cue
        if self.voice is None and self.reading.reason in ("call", "presupposed") and (
                opponent := attribution.vetoer(layout.sentence_of[cue.first])) is not None:
            # "The draft called for a seven-day truce. Russia vetoed it."
            self.voice, self.reading = Voice(opponent, "veto", False), Reading("denied", "", -1, "vetoed")
        voice, reading = self.voice, self.reading
        if voice is not None and voice.speaker.side == "russia" and _within_anothers(layout, attribution, cue, voice, reading.status == "denied"):
            # "Zelensky says Russia has rejected a truce", "в Пентагоне заявили, что слова Москвы об отводе не соответствуют …".
            return self.aside("other_side")
        if cue.action in MOVES and cue.form == "verb" and _arms_down(layout.lower[max(self.sentence.first, cue.first - 6) : cue.first]):
            # "предлагаем сложить оружие и уйти".
            return self.aside("call")
        if cue.action in ("ceasefire", "halt") and _arms_down(layout.lower[cue.last : min(self.sentence.last, cue.last + 8)]):
            # "им предложено прекратить огонь и сложить оружие".
            return self.aside("call")
        if reading.status != "denied" or reading.word < 0:
            return None
        refuser = attribution.subject_before(reading.word, 9)
        if refuser is not None and refuser.side == "russia" and layout.lower[reading.word].startswith(VETOES):
            self.voice = voice = Voice(refuser, "veto", False)
        if voice is None or not voice.speaker.body:
            # "Kremlin rejects claim that Russia plans to leave the plant": who rejects it speaks.
            denier = next((f for f in attribution.frames[layout.sentence_of[reading.word]]
                if f.at == reading.word and f.speaker.side == "russia" and f.speaker.body), None)
            self.voice = voice = Voice(denier.speaker, denier.kind, False) if denier is not None else voice
        if refuser is not None and refuser.side in ("ukraine", "other") and (voice is None or refuser.first != voice.speaker.first):
            return self.aside("other_side")
        return None

    def anothers(self) -> Aside | None:
        """Whether another speaks, or the forces are another's."""
        layout, cue, voice = self.layout, self.cue, self.voice
        if voice is not None and voice.speaker.side == "russia" and not self.owner and cue.action in MOVES and (
                (self.attribution.quoted(cue.first) and _they(layout, cue))
                or FORCED.intersection(layout.lower[max(self.low, cue.first - 4) : cue.first])):
            return self.aside("other_side")
        if cue.form == "noun" and layout.lower[cue.last : cue.last + 1] == ["that"] and any(m.side in ("other", "ukraine")
                and cue.last < m.first <= cue.last + 2 for m in self.attribution.mentions.get(layout.sentence_of[cue.first], [])):
            # "the full truce that Washington is seeking".
            return self.aside("other_side")
        if not self.owner and cue.action in MOVES and _the_unit(layout, cue):
            return self.aside("other_side", True)
        if voice is not None and voice.speaker.side != "russia":
            return self.aside({"proxy": "proxy", "pmc": "private_military_company"}.get(voice.speaker.side, "other_side"))
        if self.owner not in ("russia", ""):
            return self.aside("civilians" if self.owner == "civilians" else "other_side", self.owner != "civilians")
        return None

    def not_asserted(self) -> Aside | None:
        """Why the words assert nothing: a call on others, a proposal of others, a truce only named."""
        layout, cue, voice, reading, low = self.layout, self.cue, self.voice, self.reading, self.low
        if (reading.status == "conditional" and cue.form == "verb" and cue.action in ("ceasefire", "halt")
                and layout.lower[reading.word].startswith(("offer", "propos", "предл"))
                and sides().foreign.first(layout.lower, max(low, reading.word - 14), cue.first) >= 0):
            # "The fighters are offered to end all hostilities": a call on others.
            return self.aside("call")
        if (reading.status == "conditional" and cue.form == "verb" and cue.action in MOVES and 0 <= reading.word < cue.first
                and layout.lower[reading.word].startswith(("offer", "propos", "предл")) and WHOEVER.intersection(layout.lower[reading.word : cue.first])):
            # "предложил всем, кто взял в руки оружие, выйти из города".
            return self.aside("call")
        if reading.status == "conditional" and cue.form == "noun" and reading.word >= 0 and proposed_by_others(self.attribution, reading.word):
            return self.aside("other_side")
        if (not reading.status and reading.reason == "presupposed" and reading.rule == "not asserted" and cue.action in ("withdraw", "regroup")
                and voice is not None and not any(w.startswith(BLAMES) for w in layout.lower[max(low, cue.first - 5) : cue.first])):
            # A movement named by the Russian side itself is a movement told; only a truce must be said to be.
            self.reading = reading = reading._replace(status="announced", rule="named")
        if (not reading.status and reading.rule == "not asserted" and voice is not None and voice.rule == "decide" and cue.first - low <= 1
                and voice.speaker.side == "russia"):
            # "The truce, from midnight on 8 May to midnight on 11 May, was declared by the president": far behind its noun.
            self.reading = reading = reading._replace(status="announced", rule="decided")
        return None if reading.status else self.aside(reading.reason)


def read_cue(layout: Layout, attribution: Attribution, cue: Cue, table: PlaceTable, clauses: Clauses,
        rivals: list[tuple[int, int]]) -> Telling | Aside:
    """The telling of one cue, or why it does not count; `rivals` are the stretches of the sentence's cues, where it has more than one."""
    low, high = clauses.around(cue)
    case = _Case(layout, attribution, cue, low, high)
    aside = case.asked() or case.refused() or case.anothers() or case.not_asserted()
    if aside is not None:
        return aside
    voice, reading, sentence = case.voice, case.reading, case.sentence
    if (voice is not None and voice.rule in ("quotation", "dialogue")
            and _orders_himself(layout.lower[max(sentence.first, cue.first - 25) : min(sentence.last, cue.last + 12)])):
        voice = voice._replace(decides=True)
    places = tuple(_places_of(layout, attribution, cue, table, clauses, rivals))
    if cue.action in ("withdraw", "regroup") and clauses.first(_TABLES.safe, low, high) >= 0:
        # Pulling back to a safe distance is a part of the truce.
        cue = cue._replace(action="ceasefire")
        reading = reading._replace(status="announced")
    number = layout.sentence_of[cue.first]
    background = opens_background(layout, number) or (voice is None and _recalled_beside(layout, cue))
    return Telling(cue, reading.status, reading.word, voice, places, _degree(layout, cue, low, high), low, high,
        attribution.quoted(cue.first), background, mark_of(layout, cue, low, high), case.owner,
        f"{cue.row} / {reading.rule} / {voice.rule if voice else 'reporter'}")


def _recalled_beside(layout: Layout, cue: Cue) -> bool:
    """Whether the reporter recalls it in a relative clause with its year: "Херсон, который армия оставила осенью 2022 года"."""
    lower = layout.lower
    return any(w.startswith("котор") or w == "which" for w in lower[max(0, cue.first - 6) : cue.first]) and any(
        len(w) == 4 and w.isdigit() for w in lower[cue.last : cue.last + 6])


def _voice_of(attribution: Attribution, cue: Cue) -> Voice | None:
    """Who says it: the frame around the cue, what is carried from the sentences before, who declares the noun."""
    voice = attribution.voice_at(cue.first)
    if voice is None:
        carried = attribution.carried_at(cue.first)
        if carried is not None and (carried.speaker.side != "russia" or carried.rule != "carried"):
            voice = carried
    return declarer(attribution, cue) if voice is None and cue.form == "noun" else voice


def _forces_of(layout: Layout, attribution: Attribution, cue: Cue, low: int, high: int) -> str:
    """The side whose forces the cue moves or whose fire it ends, or ""."""
    owner = owner_of(layout, cue, low, high)
    if not owner and (cue.action in MOVES or cue.form == "verb"):
        owner = forces_before(layout, cue, layout.sentences[layout.sentence_of[cue.first]].first)
    light = cue.form == "noun" and cue.action in MOVES and any(w.startswith(LIGHT) for w in layout.lower[max(low, cue.first - 3) : cue.first])
    if (owner in ("", "russia") and (cue.form == "verb" or light or (cue.last - cue.first == 2 and layout.lower[cue.first] == "cease"))
            and not (cue.action in ("ceasefire", "halt") and owner == "russia")):
        owner = subject_side(attribution, cue, low) or owner
    return owner


def _degree(layout: Layout, cue: Cue, low: int, high: int) -> tuple[int, int] | None:
    """The words of a degree right before or behind the cue, or None."""
    table = _TABLES.degree
    at = table.last(layout.lower, max(low, cue.first - 5), cue.first)
    if at < 0:
        at = table.first(layout.lower, cue.last, min(high, cue.last + 4))
    return (at, at + max(1, table.at(layout.lower, at))) if at >= 0 else None


def _places_of(layout: Layout, attribution: Attribution, cue: Cue, table: PlaceTable, clauses: Clauses,
        rivals: list[tuple[int, int]]) -> list[PlaceMention]:
    """The places of the reduction: those of its clause, else those of the sentence that no other reduction takes."""
    low, high = clauses.around(cue)
    number = layout.sentence_of[cue.first]
    sentence = layout.sentences[number]
    found = table.between(number, low, high)
    if not found:
        # Of the whole sentence, what stands in no clause that sets another reduction against this one.
        found = [p for p in table.between(number, sentence.first, sentence.last) if not any(
            a <= p.first < b and (a, b) != (low, high) and (layout.lower[a] in AGAINST or layout.lower[low] in AGAINST) for a, b in rivals)]
    return own_of(layout, attribution, cue, found, clauses.first(conditions(), sentence.first, sentence.last)) if found else []


def _within_anothers(layout: Layout, attribution: Attribution, cue: Cue, voice: Voice, denied: bool) -> bool:
    """Whether what a Russian source says stands right inside what the other side says: "Zelensky says Russia has rejected …"."""
    outer = next(iter(attribution.frames[layout.sentence_of[cue.first]]), None)
    if outer is None or outer.kind not in ("say", "according") or outer.trailing or not 0 < voice.speaker.first - outer.at <= 5:
        return False
    joined = "," not in layout.gap(outer.at) or layout.lower[outer.at + 1] in ("что", "that")
    after = layout.lower[voice.speaker.first - 1] in AFTER
    return joined and not after and (outer.speaker.side == "ukraine" or (outer.speaker.side == "other" and denied))


def _arms_down(words: list[str]) -> bool:
    """Whether somebody is to lay down his arms."""
    return any(w.startswith(("сложи", "lay", "laid", "put")) and any(v.startswith(("оруж", "arms", "weapon")) for v in words[k + 1 : k + 4])
        for k, w in enumerate(words))


# "The battalion has been pulled back": the one that the sentence before named.
UNITS = frozenset(words("battalion brigade regiment unit garrison batallion батальон бригада полк подразделение гарнизон"))


def _the_unit(layout: Layout, cue: Cue) -> bool:
    """Whether the sentence opens with a unit that the one before gave to others."""
    number = layout.sentence_of[cue.first]
    sentence = layout.sentences[number]
    opening = layout.lower[sentence.first : sentence.first + 2]
    if not number or not ((opening[:1] == ["the"] and opening[-1] in UNITS) or opening[0] in UNITS):
        return False
    earlier = layout.sentences[number - 1]
    return sides().foreign.first(layout.lower, earlier.first, earlier.last) >= 0


def _they(layout: Layout, cue: Cue) -> bool:
    """"They need only start to withdraw" in somebody's words: the others, where the words before named no forces."""
    number = layout.sentence_of[cue.first]
    sentence = layout.sentences[number]
    earlier = layout.sentences[number - 1] if number else sentence
    enemy = sides().foreign.first(layout.lower, earlier.first, min(earlier.first + 4, earlier.last)) if number else -1
    if enemy >= 0 and (enemy < earlier.first + 2 or layout.lower[enemy] in ("противник", "враг", "enemy")):
        # "Противник беспорядочно бежит. Уйти смогли лишь отдельные группы".
        return objects().forces.first(layout.lower, sentence.first, sentence.last) < 0
    if layout.lower[sentence.first] not in ("they", "они", "their", "их"):
        return False
    return objects().forces.first(layout.lower, earlier.first, earlier.last) < 0


def _orders_himself(words: list[str]) -> bool:
    """"I order …", "приказываю …", "my order is …" in somebody's own words."""
    return any(w in FIRST_PERSON or (w in ("order", "instruct", "ordered") and k and words[k - 1] in ("i", "my")) for k, w in enumerate(words))
