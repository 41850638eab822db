"""The body and the official of one reduction, and of a text that claims none.

In: the tellings of one reduction and the `Attribution` of the text. Out: body, official, and the mentions
that name them.
"""

from __future__ import annotations

from collections import Counter

from ..model import PlaceMention, Speaker
from ..vocabulary.words import words
from .attribution import Attribution
from .layout import Layout
from .naming import (
    MILITARY,
    PERSONS,
    SIGNED,
    head_of,
    named_afar,
    named_beside,
    only_voice,
    signer,
    unnamed_person,
)
from .speakers import HEADS, PRESIDENT
from .telling import Telling, opens_background

CONSENTS = ("соглас", "откликнул", "agree", "consent", "accept")
ORDER_WORDS = ("given", "decision", "decid", "приказ", "поруч", "распоряж", "распоряд", "указани", "решени", "order", "instruct",
    "gave", "issued", "command", "inappropriate", "целесообраз", "нецелесообраз")
# "by order of the president": what a minister announces is the president's.
BIDDINGS = ("order", "instruct", "command", "указани", "поручени", "распоряжени", "приказ")
# Verbs of those who say nothing.
SILENT = frozenset(words("comment commented комментирует комментировать прокомментировать"))


def source_of(layout: Layout, attribution: Attribution, tellings: list[Telling],
        places: list[PlaceMention]) -> tuple[str | None, str | None, Speaker | None, Speaker | None]:
    """Body and official: a named decider before a named speaker, the first named before a later one.

    Where the first telling's source has no name ("Moscow announced …"), the sentences right behind that
    cite a Russian body or official, and tell no other reduction, supply it.
    """
    voices: list[Speaker] = []
    supplied: list[tuple[bool, Speaker]] = []
    deciders: list[Speaker] = []
    ended = [t for t in tellings if t.status == "ended" and t.voice is not None]
    for telling in (*ended, *tellings) if ended else tellings:
        if telling.voice is None:
            continue
        if ended and telling.status != "ended" and voices:
            # Who declared it years before is not the one who says that it is over.
            continue
        speaker = telling.voice.speaker
        voices.append(speaker)
        if telling.voice.decides and speaker.official and not ended:
            deciders.append(speaker)
        if not speaker.body:
            supplied.extend(_supplied(layout, attribution, telling))
    near = [speaker for close, speaker in supplied if close]
    quoted = [t.voice.speaker for t in tellings if t.voice is not None and t.quoted and t.voice.speaker.official and t.voice.speaker.body]
    if near and quoted and near[0].official and near[0].official not in [q.official for q in quoted]:
        # "Medinsky spoke of a meaningful discussion. … Fomin said: 'It was decided to reduce …'": who tells it himself.
        near = []
    voices = near + voices if near and not voices[0].body else voices
    if not any(v.body for v in voices):
        voices += [speaker for _, speaker in supplied] or [s for paragraph, s in attribution.headings.items() if paragraph == -1]
    if tellings[0].status == "denied" or any(t.status == "ended" for t in tellings):
        deciders = []
    elif not deciders or deciders[0].official != PRESIDENT:
        # A minister announces what the president has ordered.
        orders = _orders(layout, attribution, tellings, only_frames=bool(deciders) and deciders[0].body != "President")
        deciders = orders if orders and (not deciders or orders[0].official in HEADS) else deciders
    if deciders:
        return deciders[0].body, deciders[0].official, deciders[0], deciders[0]
    bodies = [v for v in voices if v.body]
    body = bodies[0] if bodies else None
    if body is not None and body.body == "Government" and not body.official:
        # "the Russian government announced … Konashenkov, the ministry's spokesman, said": the country, until somebody is named.
        number = layout.sentence_of[tellings[0].cue.first]
        frames = [f.speaker for fs in attribution.frames[number : number + 3] for f in fs]
        body = next((v for v in (*bodies, *frames) if v.side == "russia" and v.body in MILITARY and v.official), body)
        voices = [body, *voices]
    if body is not None and body.post == "military":
        body = next((v for v in bodies if v.post != "military" and v.body != body.body
            and (not v.official or v.body in MILITARY or v.body == "Centre for Reconciliation")), body)
    declared = {id(t.voice.speaker) for t in ended if t.voice is not None and t.voice.rule == "decide" and t.voice.speaker.official in HEADS}
    # "The ceasefire that Putin declared ended, the Kremlin says": who declared it is not the one who says that it is over.
    named = (next((v for v in voices if v.official and id(v) not in declared), None) or named_beside(layout, attribution, tellings)
        or next((v for v in voices if v.official), None))
    if named is None and body is not None:
        named = named_afar(layout, attribution, body.body, tellings, places)
        if named is not None and body.body == "delegation" and named.body:
            # A minister's deputy among the negotiators speaks for his ministry.
            body = named
    if named is None and body is not None:
        named = head_of(layout, attribution, body)
    if named is None and body is not None and (body.body not in MILITARY or unnamed_person(layout, tellings)):
        named = only_voice(attribution, body.body)
    if body is None and named is None:
        body = named = signer(layout, attribution, tellings)
    if named is not None and body is not None and named.body != body.body and named in voices and named.official in HEADS:
        # Who himself says it has it from nobody: the body is his.
        body = named
    if body is not None and "National Defence Management Centre" in (body.body, named.body if named is not None else None):
        # Its head speaks for the headquarters where the text names that.
        body = attribution.headquarters or body
    return body.body if body else None, named.official if named else None, body, named


def _orders(layout: Layout, attribution: Attribution, tellings: list[Telling], only_frames: bool) -> list[Speaker]:
    """The president where the text says, in the headline or beside a telling, that the measure is his order."""
    numbers = {layout.sentence_of[t.cue.first] for t in tellings}
    near = {n + k for n in numbers for k in (-2, -1, 0, 1, 2)} | {0, 1, 2}
    for number in sorted(n for n in near | {n + 3 for n in numbers} if 0 <= n < len(attribution.frames)):
        for frame in attribution.frames[number]:
            word = layout.lower[frame.at]
            length = layout.sentences[number].last - layout.sentences[number].first
            if number > 2 and number not in numbers and length > 32:
                continue
            speaker = _with_name(frame.speaker)
            truce = tellings[0].status == "announced" and tellings[0].cue.action == "ceasefire" and not opens_background(layout, number)
            if speaker.body == "President" and speaker.official and frame.kind == "decide" and not only_frames and (
                    _consents(layout, frame.at) or (truce and _declares(layout, frame.at))):
                return [speaker]
            if (number in near and frame.kind == "decide" and speaker.official and speaker.side == "russia" and word.startswith(ORDER_WORDS)
                    and (speaker.body == "President" or attribution.is_anaphora(number))):
                return [speaker]
    ahead = () if only_frames else (5, 4, 3, 2, 1)
    told_later = {n + k for n in numbers for k in ahead if n + k < len(layout.sentences) and _gave_consent(layout, attribution, n + k)}
    numbers = numbers | told_later
    for number in {n + k for n in numbers for k in ((0,) if only_frames else (0, 1, 2))}:
        for found in attribution.mentions.get(number, []):
            mention = _with_name(found)
            if only_frames and not any(w.startswith(BIDDINGS) for w in layout.lower[max(0, mention.first - 3) : mention.first]):
                continue
            if ((mention.body == "President" or (number in numbers and attribution.quoted(mention.first))) and mention.official and mention.side == "russia"
                    and mention.kind != "echo"):
                behind = layout.lower[mention.last : mention.last + 6]
                if behind[:1] == ["s"] and not any(w.startswith(ORDER_WORDS) for w in behind[1:3]):
                    # "Russia orders retreat from Kherson in blow to Putin's war".
                    continue
                if mention.body == "President" and number in numbers and attribution.quoted(mention.first) and (
                        any(w.startswith(CONSENTS) for w in behind[:2]) or (behind[:1] == ["дал"] and any(w.startswith("согласи") for w in behind[1:4]))):
                    # "President Putin agreed, and the withdrawal was settled," Peskov said.
                    return [mention]
                if (mention.body != "President" and not any(w.startswith(("decid", "order", "реши", "принял", "прика", "распоряд", "поруч", "decision"))
                        for w in behind)):
                    continue
                sentence = layout.sentences[number]
                if number not in numbers and any(w.isdigit() and len(w) == 4 for w in layout.lower[sentence.first : sentence.last]):
                    # "the statement that Putin signed in November 2020": an older matter.
                    continue
                # "The decision, says the statement, … belongs to President Vladimir Putin".
                opening = layout.lower[sentence.first : sentence.first + 2]
                decided = opening[-1:] if opening[:1] in (["the"], ["this"]) else opening[:1]
                around = (*layout.lower[max(sentence.first, mention.first - 9) : mention.first], *layout.lower[mention.last : mention.last + 5], *decided)
                quoted = attribution.quoted(mention.first)
                goes_on = (number - 1 in numbers and (quoted or attribution.is_anaphora(number) or "".join(decided).startswith(("решени", "decision")))) or (
                    number - 2 in numbers and quoted)
                if (any(w.startswith(ORDER_WORDS if number in numbers or goes_on else SIGNED)
                        for w in around)
                        and not any(w in ("told", "reported", "asked", "whether", "доложил", "сообщил", "ли") for w in around)):
                    return [mention]
    return []


def _gave_consent(layout: Layout, attribution: Attribution, number: int) -> bool:
    """Whether a quoted sentence says that the president consented: «Президент Путин дал на это согласие»."""
    return any(m.body == "President" and m.side == "russia" and attribution.quoted(m.first) and layout.lower[m.last : m.last + 1] == ["дал"]
        and any(w.startswith("согласи") for w in layout.lower[m.last + 1 : m.last + 4]) for m in attribution.mentions.get(number, []))


DECLARES = ("announc", "declar", "proclaim", "объяв", "провозгл")
TRUCES = ("ceasefire", "cease", "truce", "перемири")


def _declares(layout: Layout, at: int) -> bool:
    """Whether a verb declares a truce beside it: "the three-day ceasefire he announced"."""
    return layout.lower[at].startswith(DECLARES) and any(w.startswith(TRUCES) for w in layout.lower[max(0, at - 4) : at + 6])


def _consents(layout: Layout, at: int) -> bool:
    """Whether a verb tells that somebody agreed, no more and no less: "Putin agreed", "согласился ли Путин"."""
    word, before = layout.lower[at], layout.lower[max(0, at - 3) : at]
    past = word.startswith(CONSENTS) and word.endswith(("лся", "ed", "ился"))
    return past and not any(w in ("not", "never", "if", "would", "had", "не", "если", "бы", "будет") for w in before)


def _with_name(speaker: Speaker) -> Speaker:
    """The president by his title alone ("by instruction of the president of Russia") with his name."""
    titled = speaker.post == "title" and speaker.body == "President" and not speaker.official
    return speaker._replace(official=PRESIDENT) if titled else speaker


# Verbs that turn to somebody else: what they say is another matter.
OTHER_MATTERS = ("calling", "called", "urg", "accus", "blam", "condemn", "призва", "обвин", "осуд")


def _supplied(layout: Layout, attribution: Attribution, telling: Telling) -> list[tuple[bool, Speaker]]:
    """Named Russian sources of the sentences behind a telling whose own source has no name; True for its own paragraph."""
    number = layout.sentence_of[telling.cue.first]
    paragraph = layout.sentences[number].paragraph
    found: list[tuple[bool, Speaker]] = []
    # A dateline before the lead makes sentences of its own.
    lead = number <= 2 or (number <= 4 and paragraph <= 1 and all(s.last - s.first <= 5 for s in layout.sentences[1:number]))
    for ahead in range(number, min(number + (6 if lead else 4), len(layout.sentences))):
        if layout.sentences[ahead].paragraph - paragraph > (3 if lead else 1):
            break
        for frame in attribution.frames[ahead]:
            if ahead > number and frame.speaker.side != "other" and layout.lower[frame.at].startswith(OTHER_MATTERS) and (
                    not layout.lower[frame.at].startswith("call") or layout.lower[frame.at + 1] in ("on", "for", "upon")):
                return found
            if frame.speaker.side == "russia" and (frame.speaker.body or frame.speaker.official):
                found.append((layout.sentences[ahead].paragraph == paragraph or attribution.is_anaphora(ahead), frame.speaker))
        if found:
            break
    for back in range(number - 1, max(-1, number - 4), -1):
        # "…," a defence ministry spokesman said. … Russia said that some forces were returning.
        if not found:
            found = [(False, f.speaker) for f in attribution.frames[back] if f.kind == "say" and f.speaker.side == "russia" and f.speaker.body]
    return found


def _signature(attribution: Attribution) -> Speaker | None:
    """The body whose name alone closes a post: the channel it was published in."""
    layout = attribution.layout
    for number in range(len(layout.sentences) - 1, max(-1, len(layout.sentences) - 6), -1):
        sentence = layout.sentences[number]
        channel = any(w.startswith(("канал", "channel")) for w in layout.lower[sentence.first : sentence.last])
        if (sentence.furniture and not channel) or layout.lower[sentence.first : sentence.first + 1] in (["фото"], ["photo"]):
            continue
        for mention in attribution.mentions.get(number, []):
            # "Подписаться на канал Минобороны России": the post's own channel.
            spare = 4 if sentence.furniture else 2
            if mention.side == "russia" and mention.body and mention.kind == "body" and sentence.last - sentence.first <= mention.last - mention.first + spare:
                return mention
    return None


# Verbs of decision that are sayings too.
DECLARING = ("announc", "объяв", "declar", "call", "urg", "appeal", "propos", "offer", "promis", "призва", "предлож", "обеща", "пообещ")


def chief_source(attribution: Attribution) -> tuple[Speaker | None, Speaker | None]:
    """The Russian body that the text chiefly cites, and the official of that body; None where it cites none."""
    lower = attribution.layout.lower
    cited = [frame.speaker for frames in attribution.frames for frame in frames if frame.kind != "decide" and lower[frame.at] not in SILENT
        and not (frame.kind == "say" and any(w in ("не", "not", "t") for w in lower[max(0, frame.at - 3) : frame.at]))]  # who did not say a thing is not cited
    cited += attribution.headings.values()
    if not any(s.side == "russia" and s.body for s in cited):
        cited += [f.speaker for frames in attribution.frames for f in frames if lower[f.at].startswith(DECLARING)]
    if len({s.body for s in cited if s.side == "russia" and s.body}) > 1:
        # An embassy that hands on the ministry's briefing.
        cited = [s for s in cited if not any(w.startswith(("embass", "посольств")) for w in lower[s.first : s.last])]
    counts: dict[str, int] = {}
    for speaker in cited:
        if speaker.side == "russia" and speaker.body:
            counts[speaker.body] = counts.get(speaker.body, 0) + 1
    if not counts:
        return _signature(attribution), None
    titled = [m.body for m in attribution.mentions.get(0, []) if m.side == "russia" and m.body in counts and m.kind in ("body", "person")]
    # Whom the headline names, and the text cites, it chiefly cites.
    chief = titled[0] if titled else max(counts, key=lambda name: counts[name])
    if chief == "National Defence Management Centre":
        # Its head speaks for the headquarters where the text names that.
        headquarters = attribution.headquarters
        if headquarters is not None:
            return headquarters, next((s for s in cited if s.body == chief and s.official), None)
        later = [f.speaker for frames in attribution.frames[1:] for f in frames]
        ministry = next((s for s in later if s.body == "Ministry of Defence" and s.side == "russia"), None)
        if ministry is not None:
            return ministry, next((s for s in cited if s.body == chief and s.official), None)
    own = [s for s in cited if s.body == chief and s.side == "russia"]
    named = [s for s in own if s.official] or [f.speaker for frames in attribution.frames for f in frames if f.speaker.body == chief == "President"
        and f.speaker.official and f.speaker.side == "russia"]
    times = Counter(s.official for s in named)
    most = max(named, key=lambda s: times[s.official]) if named else attribution.signatures.get(chief)
    if most is None and chief == "Humanitarian Response Headquarters":
        # The head of the defence centre speaks for the headquarters.
        most = next((m for m in attribution.speakers if m.body == "National Defence Management Centre" and m.official), None)
    if most is None and any(w.startswith(PERSONS) for s in own for w in lower[max(0, s.first - 1) : s.last + 2]):
        # "the Kremlin spokesman told an Arab channel".
        most = only_voice(attribution, chief)
    return own[0], most
