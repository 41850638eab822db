"""From cues to tellings: whose forces, where from, who says so, with what status, or why it does not count.

In: the layout, the attribution, cues and places. Out: `Telling`s, one for each cue that tells a Russian
reduction (with or without a source of its own), and the spans set aside with their reasons.
"""

from __future__ import annotations

from ..model import Cue, NamedTuple, PlaceMention
from ..vocabulary.cues import BACKGROUND, REPORTS, RETRACTED, SAFE_DISTANCE
from ..vocabulary.matching import Cues
from ..vocabulary.reductions import DEGREES
from ..vocabulary.words import words
from .attribution import VETOES, Attribution, Voice
from .clauses import Clauses, PlaceTable
from .doers import MOVES, declarer, proposed_by_others, subject_side
from .gazetteer import kind_of, wider
from .layout import Layout
from .objects import objects
from .own_places import own_of, taken_up, the_border
from .owners import forces_before, owner_of, sides, third_forces
from .readings import Reading
from .scope import conditions, read_status

# Verbs whose subject does what the noun behind them names: "ЛНР начала отвод вооружений".
LIGHT = ("начал", "начин", "начн", "продолж", "заверш", "закончил", "began", "begin", "start", "continu", "complet", "finish")
# Who blames somebody for a retreat does not tell it.
BLAMES = ("blam", "critic", "condemn", "denounc", "lament", "обвин", "критик", "раскритик", "возмут")


RELATIVE = frozenset(words("that which who которые который которая которых которому"))


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
    __slots__ = ("background", "degree", "reports", "retracted", "safe")

    def __init__(self) -> None:
        self.background = Cues(BACKGROUND)
        self.retracted = Cues(RETRACTED)
        self.reports = Cues(REPORTS)
        self.safe = Cues(SAFE_DISTANCE)
        self.degree = Cues("=" + d if " " not in d else d for d in DEGREES)


_TABLES = _Tables()


def opens_background(layout: Layout, number: int) -> bool:
    """Whether a sentence opens with words that recall an older matter."""
    sentence = layout.sentences[number]
    return _TABLES.background.first(layout.lower, sentence.first, min(sentence.first + 3, sentence.last)) >= 0


def tell(layout: Layout, attribution: Attribution, cues: list[Cue], places: list[PlaceMention]) -> tuple[list[Telling], list[Aside]]:
    """The tellings of Russian reductions in the text, and what was set aside."""
    tellings: list[Telling] = []
    aside: list[Aside] = []
    table, clauses = PlaceTable(layout, places), Clauses(layout)
    stretches: dict[int, list[tuple[int, int]]] = {}
    for cue in cues:
        stretches.setdefault(layout.sentence_of[cue.first], []).append(clauses.around(cue))
    for cue in cues:
        rivals = stretches[layout.sentence_of[cue.first]]
        outcome = _telling(layout, attribution, cue, table, clauses, rivals if len(rivals) > 1 else [])
        if isinstance(outcome, Telling) and not outcome.places:
            outcome = outcome._replace(places=tuple(taken_up(layout, cue, table, outcome.first, outcome.last)))
        elif isinstance(outcome, Telling) and all(kind_of(p.name) != "front" and p.form == "adjective" for p in outcome.places):
            # "left the town in the north of Donetsk region": the town named before.
            town = taken_up(layout, cue, table, outcome.first, outcome.last)
            if town and {p.name for p in outcome.places} <= set(wider(town[0].name)):
                outcome = outcome._replace(places=tuple(town))
        if isinstance(outcome, Telling) and not outcome.places and cue.action in MOVES:
            outcome = outcome._replace(places=the_border(layout, cue, outcome.first, outcome.last))
        if isinstance(outcome, Telling) and not outcome.owner and aside and _goes_on(layout, cue, aside[-1]):
            outcome = Aside(cue.start, cue.end, "other_side", True)
        if isinstance(outcome, Aside):
            aside.append(outcome)
        else:
            tellings.append(outcome)
    if any(a.reason == "other_side" for a in aside) and not any(t.owner == "russia" for t in tellings if t.cue.action in MOVES):
        # Where the text's other withdrawals are the enemy's, one that names nobody is too ("who is leaving Kursk").
        foreign = [a for a in aside if a.reason == "other_side" and a.by_owner]
        if foreign:
            told = {layout.sentence_at(a.start) for a in foreign}
            unclear = [t for t in tellings if t.cue.action in MOVES and not t.owner
                and (layout.sentence_of[t.cue.first] <= 1 or (t.quoted and layout.sentence_of[t.cue.first] - 1 in told))
                and not (t.voice is not None and t.voice.rule == "decide" and t.voice.speaker.official)]
            aside.extend(Aside(t.cue.start, t.cue.end, "other_side") for t in unclear)
            taken = {t.cue.first for t in unclear}
            tellings = [t for t in tellings if t.cue.first not in taken]
    if any(a.by_owner and third_forces(layout, a.start) for a in aside):
        # "The Syrian government forces would cease fire": the truce that the headline gives to Russia is theirs.
        theirs = [t for t in tellings if t.cue.action == "ceasefire" and not t.owner]
        aside.extend(Aside(t.cue.start, t.cue.end, "other_side") for t in theirs)
        tellings = [t for t in tellings if t not in theirs]
    if tellings and (retracted := _retracted(layout)) >= 0:
        # What is told long after the retraction is another matter.
        tellings = [t._replace(status="denied", rule=t.rule + " / retracted") if t.cue.action in ("withdraw", "regroup")
            and layout.sentence_of[t.cue.first] <= retracted + 4 else t for t in tellings]
    return tellings, aside


def _goes_on(layout: Layout, cue: Cue, earlier: Aside) -> bool:
    """Whether a verb goes on with another's movement: "остатки рот бригады оставили опорный пункт и отошли за реку"."""
    before = layout.word_at(earlier.start)
    if not (earlier.by_owner and cue.form == "verb" and cue.action in MOVES and layout.sentence_of[before] == layout.sentence_of[cue.first]):
        return False
    # "The Kurdish units that were to be withdrawn … have left": the main verb has the subject of the clause inside it.
    inside = any(w in RELATIVE for w in layout.lower[max(0, before - 5) : before])
    return 0 < cue.first - before <= (24 if inside else 6) and (inside or layout.lower[cue.first - 1] in ("и", "and"))


def _retracted(layout: Layout) -> int:
    """The last sentence that says that a report was taken back, or -1: "TASS annulled the news as published by mistake"."""
    tables, lower = _TABLES, layout.lower
    return max((number for number, s in enumerate(layout.sentences)
        if tables.retracted.first(lower, s.first, s.last) >= 0 and tables.reports.first(lower, s.first, s.last) >= 0), default=-1)


def _telling(layout: Layout, attribution: Attribution, cue: Cue, table: PlaceTable, clauses: Clauses, rivals: list[tuple[int, int]]) -> Telling | Aside:
    low, high = clauses.around(cue)
    voice = attribution.voice_at(cue.first)
    if voice is None:
        carried = attribution.carried_at(cue.first)
        if carried is not None and (carried.speaker.side != "russia" or carried.rule != "carried"):
            voice = carried
    if voice is None and cue.form == "noun":
        voice = declarer(attribution, cue)
    sentence = layout.sentences[layout.sentence_of[cue.first]]
    if layout.view.text[sentence.start : sentence.end].rstrip('"»”* ').endswith("?") and not (voice is not None and attribution.quoted(cue.first)):
        return Aside(cue.start, cue.end, "question")
    if voice is not None and voice.decides and voice.rule == "decide" and attribution.told_by_outsiders(cue.first):
        return Aside(cue.start, cue.end, "other_side")
    owner = owner_of(layout, cue, low, high)
    if not owner and (cue.action in MOVES or cue.form == "verb"):
        owner = forces_before(layout, cue, sentence.first)
    reading = read_status(layout, cue, low, high)
    light = cue.form == "noun" and cue.action in MOVES and any(w.startswith(LIGHT) for w in layout.lower[max(low, cue.first - 3) : cue.first])
    if (owner in ("", "russia") and (cue.form == "verb" or light or (cue.last - cue.first == 2 and layout.lower[cue.first] == "cease"))
            and not (cue.action in ("ceasefire", "halt") and owner == "russia")):
        owner = subject_side(attribution, cue, low) or owner
    if voice is None and reading.reason in ("call", "presupposed") and (opponent := attribution.vetoer(layout.sentence_of[cue.first])) is not None:
        # "The draft called for a seven-day truce. Russia vetoed it."
        voice, reading = Voice(opponent, "veto", False), Reading("denied", "", -1, "vetoed")
    if voice is not None and voice.speaker.side == "russia" and _within_anothers(layout, attribution, cue, voice, reading.status == "denied"):
        # "Zelensky says Russia has rejected a truce", "в Пентагоне заявили, что слова Москвы об отводе не соответствуют …".
        return Aside(cue.start, cue.end, "other_side")
    if cue.action in ("ceasefire", "halt") and _arms_down(layout.lower[cue.last : min(sentence.last, cue.last + 8)]):
        # "им предложено прекратить огонь и сложить оружие".
        return Aside(cue.start, cue.end, "call")
    if reading.status == "denied" and reading.word >= 0:
        refuser = attribution.subject_before(reading.word, 9)
        if refuser is not None and refuser.side == "russia" and layout.lower[reading.word].startswith(VETOES):
            voice = Voice(refuser, "veto", False)
        if voice is None or not voice.speaker.body:
            # "Kremlin rejects claim that Russia plans to leave the plant": who rejects it speaks.
            denier = next((f for f in attribution.frames[layout.sentence_of[reading.word]]
                if f.at == reading.word and f.speaker.side == "russia" and f.speaker.body), None)
            voice = Voice(denier.speaker, denier.kind, False) if denier is not None else voice
        if refuser is not None and refuser.side in ("ukraine", "other") and (voice is None or refuser.first != voice.speaker.first):
            return Aside(cue.start, cue.end, "other_side")
    if voice is not None and voice.speaker.side == "russia" and not owner and cue.action in MOVES and (
            (attribution.quoted(cue.first) and _they(layout, cue)) or FORCED.intersection(layout.lower[max(low, cue.first - 4) : cue.first])):
        return Aside(cue.start, cue.end, "other_side")
    if cue.form == "noun" and layout.lower[cue.last : cue.last + 1] == ["that"] and any(
            m.side in ("other", "ukraine") and cue.last < m.first <= cue.last + 2 for m in attribution.mentions.get(layout.sentence_of[cue.first], [])):
        # "the full truce that Washington is seeking".
        return Aside(cue.start, cue.end, "other_side")
    if voice is not None and voice.speaker.side != "russia":
        reason = {"proxy": "proxy", "pmc": "private_military_company"}.get(voice.speaker.side, "other_side")
        return Aside(cue.start, cue.end, reason)
    if owner not in ("russia", ""):
        return Aside(cue.start, cue.end, "civilians" if owner == "civilians" else "other_side", owner != "civilians")
    if (reading.status == "conditional" and cue.form == "verb" and cue.action in ("ceasefire", "halt")
            and layout.lower[reading.word].startswith(("offer", "propos", "предл"))
            and sides().foreign.first(layout.lower, max(low, reading.word - 14), cue.first) >= 0):
        # "The fighters are offered to end all hostilities": a call on others.
        return Aside(cue.start, cue.end, "call")
    if reading.status == "conditional" and cue.form == "noun" and reading.word >= 0 and proposed_by_others(attribution, reading.word):
        return Aside(cue.start, cue.end, "other_side")
    if (not reading.status and reading.reason == "presupposed" and reading.rule == "not asserted" and cue.action in ("withdraw", "regroup")
            and voice is not None and not any(w.startswith(BLAMES) for w in layout.lower[max(low, cue.first - 5) : cue.first])):
        # A movement named by the Russian side itself is a movement told; only a truce must be said to be.
        reading = reading._replace(status="announced", rule="named")
    if (not reading.status and reading.rule == "not asserted" and voice is not None and voice.rule == "decide" and cue.first - low <= 1
            and voice.speaker.side == "russia"):
        # "The truce, from midnight on 8 May to midnight on 11 May, was declared by the president": far behind its noun.
        reading = reading._replace(status="announced", rule="decided")
    if not reading.status:
        return Aside(cue.start, cue.end, reading.reason)
    if (voice is not None and voice.rule == "quotation"
            and _orders_himself(layout.lower[max(sentence.first, cue.first - 25) : min(sentence.last, cue.last + 12)])):
        voice = voice._replace(decides=True)
    tables = _TABLES
    degree = tables.degree.last(layout.lower, max(low, cue.first - 5), cue.first)
    if degree < 0:
        degree = tables.degree.first(layout.lower, cue.last, min(high, cue.last + 4))
    background = opens_background(layout, layout.sentence_of[cue.first])
    number = layout.sentence_of[cue.first]
    found = table.between(number, low, high)
    if not found:
        # Of the whole sentence, what stands in no clause that sets another reduction against this one.
        found = [p for p in table.between(number, sentence.first, sentence.last) if not any(
            a <= p.first < b and layout.lower[a] in ("but", "whereas", "но", "однако") for a, b in rivals)]
    if found:
        found = own_of(layout, attribution, cue, found, clauses.first(conditions(), sentence.first, sentence.last))
    span = (degree, degree + max(1, tables.degree.at(layout.lower, degree))) if degree >= 0 else None
    if cue.action in ("withdraw", "regroup") and clauses.first(tables.safe, low, high) >= 0:
        # Pulling back to a safe distance is a part of the truce.
        cue = cue._replace(action="ceasefire")
        reading = reading._replace(status="announced")
    rule = f"{cue.row} / {reading.rule} / {voice.rule if voice else 'reporter'}"
    return Telling(cue, reading.status, reading.word, voice, tuple(found), span, low, high, attribution.quoted(cue.first), background,
        _mark(layout, cue, low, high), owner, rule)


def _within_anothers(layout: Layout, attribution: Attribution, cue: Cue, voice: Voice, denied: bool) -> bool:
    """Whether what a Russian source says stands right inside what the other side says: "Zelensky says Russia has rejected …"."""
    outer = next(iter(attribution.frames[layout.sentence_of[cue.first]]), None)
    if outer is None or outer.kind not in ("say", "according") or outer.trailing or not 0 < voice.speaker.first - outer.at <= 5:
        return False
    joined = "," not in layout.gap(outer.at) or layout.lower[outer.at + 1] in ("что", "that")
    after = layout.lower[voice.speaker.first - 1] in AFTER
    return joined and not after and (outer.speaker.side == "ukraine" or (outer.speaker.side == "other" and denied))


# Who is forced to go is the enemy.
FORCED = frozenset(words("forced compelled вынужден вынуждена вынуждены"))
# "Zelensky said that Ukraine moves carefully after Russia announced a withdrawal": the reporter's word for it.
AFTER = frozenset(words("after as since when once following before until после когда как"))


def _arms_down(words: list[str]) -> bool:
    """Whether somebody is to lay down his arms."""
    return any(w.startswith(("сложи", "lay", "laid", "put")) and any(v.startswith(("оруж", "arms", "weapon")) for v in words[k + 1 : k + 4])
        for k, w in enumerate(words))


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


# Names of truces: two tellings with different ones tell different reductions.
MARKS = (
    ("easter", ("easter", "пасх", "великдень")), ("victory", ("victory", "победы", "побед", "перемог")), ("christmas", ("christmas", "рождеств", "різдв")),
    ("energy", ("energy", "энерг", "infrastructure", "инфраструктур")), ("new year", ("новогодн",)),
    ("assault", ("assault", "storm", "штурм")), ("ports", ("ports", "порт")),
    ("full", ("complete", "comprehensive", "unconditional", "безусловн", "полное", "полного", "всеобъемлющ", "general")), ("air", ("air", "воздушн", "aerial")),
)


FEASTS = MARKS[:3]
ANY_MARK = tuple(stem for _, stems in MARKS for stem in stems)


def _mark(layout: Layout, cue: Cue, low: int, high: int) -> str:
    """The name of a truce, from the words right around the cue."""
    if cue.action not in ("ceasefire", "halt") or not layout.has_word(*ANY_MARK):
        return ""
    lower = layout.lower
    for number in (*range(cue.first, cue.last), *range(cue.first - 1, max(low, cue.first - 4) - 1, -1), *range(cue.last, min(high, cue.last + 10))):
        for mark, stems in MARKS if lower[number].startswith(ANY_MARK) else ():
            if (lower[number].startswith(stems) and not lower[number].startswith(("airport", "aircraft", "airbase"))
                    and not (mark == "assault" and cue.action == "ceasefire")):
                return mark
    for number in range(cue.last, high):
        # "a ceasefire from 8 May to 10 May to mark the 80th anniversary of the victory".
        for mark, stems in FEASTS:
            if lower[number].startswith(stems):
                return mark
    return ""


# Words by which a speaker decides in his own quoted words.
FIRST_PERSON = frozenset(words("приказываю поручаю распоряжаюсь"))


def _orders_himself(words: list[str]) -> bool:
    """"I order …", "приказываю …", "my order is …" in somebody's own words."""
    return any(w in FIRST_PERSON or (w in ("order", "instruct", "ordered") and k and words[k - 1] in ("i", "my")) for k, w in enumerate(words))
