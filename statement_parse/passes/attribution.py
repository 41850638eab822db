"""Who says each stretch of the text.

In: a `Layout` and its speakers. Out: an `Attribution` that tells the voice at any offset: speech verbs,
"according to", colons, quotations with their speaker before, after or between, echoes ("he", "the
ministry") and headings. It knows nothing of reductions.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..model import Relay, Speaker
from ..vocabulary.bodies import ECHOES, NATIONS
from ..vocabulary.matching import Cues
from ..vocabulary.officials import OFFICIALS
from ..vocabulary.others import OTHERS
from ..vocabulary.speech import ANAPHORA_EN, ANAPHORA_RU, CONTRAST_EN, CONTRAST_RU, FRAMES_EN, FRAMES_RU, is_decide, is_say
from .layout import Layout, Quote
from .speakers import is_post_word

# Words that a subject and its verb may have between them ("the ministry also later said").
SUBJECT_REACH = 11
OBJECT_REACH = 8
QUOTE_WORDS = 3


class Frame(NamedTuple):
    """A speaker who speaks: `kind` is say, decide, according or colon; `at` the number of its verb or frame word."""

    speaker: Speaker
    kind: str
    at: int
    trailing: bool


class Voice(NamedTuple):
    """The source of a stretch; `rule` names what decided: the frame's kind, quotation, carried or heading."""

    speaker: Speaker
    rule: str
    decides: bool


# Stands for the doer in a participle that only names a thing: nobody speaks there.
NOBODY = Speaker(0, 0, 0, 0, "", "", None, None, None, False, False)


class Attribution:
    """The voices of one text, asked by word number."""

    def __init__(self, layout: Layout, speakers: list[Speaker], relays: Sequence[Relay] = ()) -> None:
        self.layout = layout
        self.speakers = speakers
        self._quote_of = _quote_numbers(layout)
        self._relay_ends = {relay.last for relay in relays}
        self._relay_starts = {relay.first for relay in relays}
        self._people: list[Speaker] = []
        self._last: Speaker | None = None
        self._bodies: list[Speaker] = []
        self.frames: list[list[Frame]] = []
        by_sentence: dict[int, list[Speaker]] = {}
        for speaker in speakers:
            by_sentence.setdefault(layout.sentence_of[speaker.first], []).append(speaker)
        self.mentions = by_sentence
        for number in range(len(layout.sentences)):
            self.frames.append([] if layout.sentences[number].furniture else self._find_frames(number, by_sentence.get(number, [])))
        self.headings = self._find_headings()
        self._quote_voice: dict[int, Voice | None] = {}
        for number in range(len(layout.quotes)):
            self._quote_voice[number] = self._voice_of_quote(number)

    # Frames ------------------------------------------------------------------

    def _find_frames(self, number: int, mentions: list[Speaker]) -> list[Frame]:
        layout, lower = self.layout, self.layout.lower
        sentence = layout.sentences[number]
        frames: list[Frame] = []
        used: set[int] = set()
        own = [m for m in mentions if not self.quoted(m.first)]
        resolved = {m.first: r for m in own if (r := self._resolve(m, own)) is not None}
        own = [m for m in own if m.first in resolved]
        for word in range(sentence.first, sentence.last):
            if self.quoted(word):
                continue
            size = _frame_words().at(lower, word)
            if size:
                if word and lower[word - 1] in POSSESSIVES and self._people:
                    frames.append(Frame(self._people[-1]._replace(kind="echo"), "according", word, word - sentence.first > 2))
                    continue
                mention = self._after(own, word + size, OBJECT_REACH, any_case=True)
                if mention is None and lower[word] in ("сообщении", "заявлении", "сообщению", "заявлению", "statement"):
                    mention = next((m for m in own if m.kind == "echo" and m.first == word), None)
                if mention is not None and not any(w in ABOUT_WORDS for w in lower[word + size : mention.first]):
                    kind = "decide" if lower[word + size - 1].startswith(ORDERS) else "according"
                    frames.append(Frame(resolved[mention.first], kind, word, word - sentence.first > (sentence.last - sentence.first) // 2))
                    used.add(mention.first)
                continue
            say, decide = is_say(lower[word]), is_decide(lower[word]) or self._light_verb(word)
            if not (say or decide) or self._is_noun(word) or lower[word].endswith(("ится", "ется", "утся", "ятся", "ились", "ось")) and not lower[word].startswith(("соглас", "услов", "договор", "обраща", "поделил", "отказ", "выска")):
                continue
            if word in self._relay_ends or word + 1 in self._relay_starts and not lower[word].isascii() and not any(0 < m.first - word <= 6 for m in own):
                # "Sputnik reported", "сообщает ТАСС": the relay speaks.
                continue
            mention = self._agent(own, word)
            if mention is NOBODY:
                continue
            mention = mention or self._subject(own, word, sentence.first, sentence.last)
            if mention is not None:
                mention = self._first_of_list(own, mention)
            if mention is not None and decide:
                mention = self._partner(own, mention)
            if mention is not None:
                kind = "decide" if decide and not say or self._commands(word) else "say"
                frames.append(Frame(resolved[mention.first], kind, word, mention.first > word))
                used.add(mention.first)
        frames.extend(self._colon_and_dash(own, resolved, used, number))
        if layout.view.text[sentence.start : sentence.end].rstrip("»”\"*_ ").endswith("?"):
            # A question says nothing of its own ("What has the Kremlin just said?").
            frames = [f for f in frames if f.trailing]
        frames.sort(key=lambda f: f.at)
        for frame in frames:
            self._remember(frame.speaker)
        if not frames:
            for mention in own:
                if mention.kind == "body" or mention.kind == "person":
                    self._remember(resolved[mention.first], weak=True)
        return frames

    def _is_noun(self, word: int) -> bool:
        """English words of speech used as nouns or adjectives: "a report", "the order", "state media"."""
        lower, layout = self.layout.lower, self.layout
        if not lower[word].isascii():
            # Participles with what they stand before ("объявленное перемирие") say nothing here.
            return lower[word].endswith(("нное", "нного", "нные", "нных", "нной", "нную", "нная", "нным", "нном", "нному", "ению", "ения", "ение", "ением", "ении", "вший", "вшая", "вшие", "вшего", "вших", "ность"))
        before = lower[word - 1] if word else ""
        if lower[word] in ("state", "states", "report", "reports", "order", "orders", "offer", "offers", "note", "notes", "plan", "plans", "claim", "claims", "command", "comment", "comments", "post", "release", "call", "calls", "direct", "halt", "halts", "promise", "promises", "rule", "charge", "charges", "answer", "pledge", "vow", "veto", "points", "point", "answers", "extended", "planned", "alleged", "claimed", "read", "repeat", "decree", "undertaking", "declared", "reported", "announced", "proposed", "stated", "continued"):
            if before in ("the", "a", "an", "its", "his", "their", "this", "that", "of", "in", "united", "no", "any", "by", "such", "some", "all", "these", "those", "earlier", "new", "media", "previously", "many", "several", "official", "s", "her", "to", "recent", "initial", "under", "with", "as", "for", "on", "from", "or", "and") and not (before in ("and", "previously", "earlier", "s") and lower[word].endswith("ed")):
                return True
            if lower[word] in ("state",):
                return True
        return layout.gap(word - 1) == "-" if word else False

    def _commands(self, word: int) -> bool:
        """"told the military to bring the troops back": telling somebody to do it is an order."""
        lower = self.layout.lower
        return lower[word] in ("told", "tells") and "to" in lower[word + 1 : word + 25] and not any(w in ("that", "reporters", "journalists", "tass") for w in lower[word + 1 : word + 6])

    def _light_verb(self, word: int) -> bool:
        """"gave the order", "turned down": verbs that decide only with what follows."""
        lower = self.layout.lower
        if lower[word] == "given" and any(w in ("order", "orders", "command", "instruction") for w in lower[max(0, word - 14) : word]):
            return True
        if lower[word] in ("gave", "given", "gives", "issued", "issues", "giving", "made", "took"):
            return any(w in ("order", "orders", "command", "commands", "instruction", "instructions", "consent", "go", "decision") for w in lower[word + 1 : word + 5])
        return lower[word] in ("turned", "turns") and lower[word + 1 : word + 2] == ["down"]

    def _after(self, own: list[Speaker], start: int, reach: int, any_case: bool = False) -> Speaker | None:
        """The nearest mention that begins within `reach` words, nothing but posts and small words between."""
        layout = self.layout
        for mention in own:
            if mention.first >= start and mention.first - start <= reach:
                gaps = "".join(layout.gap(n) for n in range(max(start - 1, 0), mention.first))
                if any(mark in gaps for mark in ";:") or gaps.count(",") > 1:
                    return None
                between = layout.lower[start : mention.first]
                if not any_case and any(w in ("что", "that", "чтобы", "how", "як", "що", "будто", "якобы", "словно") for w in between[:2] if between[0] not in ("a", "the")):
                    # "Они уверяли, что Кремль …": the name is in what they say.
                    return None
                if any(is_say(w) for w in between) or any_case and "to" in between:
                    return None
                if any_case or _subject_case(layout, mention):
                    return mention
        return None

    def _subject(self, own: list[Speaker], word: int, low: int, high: int) -> Speaker | None:
        layout, lower = self.layout, self.layout.lower
        english = lower[word].isascii()
        before: Speaker | None = None
        for mention in own:
            if mention.last <= word and mention.first >= low:
                conjunction = word - mention.last <= 3 and mention.first > 0 and lower[mention.first - 1] in ("after", "before", "since", "until", "as", "than", "that")
                if _subject_case(layout, mention) and (conjunction or not self._is_object(mention)):
                    before = mention
        before = self._past_apposition(own, before, word)
        distance = self._distance(before, word) if before else 99
        if before is not None and before.kind == "echo" and lower[before.first] in ("it", "там") and distance > 1:
            before, distance = None, 99
        after = None
        if lower[word] not in ("told", "tell", "tells", "asked", "accused", "blamed", "urged"):
            after = self._after(own, word + 1, OBJECT_REACH if not english else 6)
            if after is not None and self._is_object(after) and english:
                after = None
        gap = layout.gap(word - 1) if word else ""
        inverted = any(mark in gap for mark in "\"”»“,—'") or " - " in gap or word == low
        if english:
            if before is not None and distance <= 2:
                return before
            if after is not None and (inverted or before is None and not is_decide(lower[word])) and (inverted or after.first - word <= 2):
                return after
            return before if distance <= SUBJECT_REACH else None
        if after is not None and inverted and after.first - word <= 5:
            return after
        if before is not None and distance <= 1:
            return before
        if after is not None and (before is None or after.first - word - 1 <= distance or inverted):
            return after
        return before if distance <= SUBJECT_REACH else None

    def _first_of_list(self, own: list[Speaker], mention: Speaker) -> Speaker:
        """Of coordinate subjects of one side the first named: "ни Кремль, ни Минобороны не подтвердили"."""
        for other in own:
            if other.last <= mention.first and other.side == mention.side and other.kind == mention.kind == "body":
                between = self.layout.lower[other.last : mention.first]
                if len(between) <= 2 and between and all(w in ("and", "и", "ни", "nor", "or", "the") for w in between):
                    return other
        return mention

    def _partner(self, own: list[Speaker], mention: Speaker) -> Speaker:
        """Of two who decide together ("Erdogan and Putin agreed") the Russian one."""
        if mention.side == "russia":
            return mention
        for other in own:
            if other.side != "russia":
                continue
            left, right = (other, mention) if other.first < mention.first else (mention, other)
            between = self.layout.lower[left.last : right.first]
            if 0 < len(between) <= 7 and any(w in ("and", "и", "with", "с") for w in between) and all(w in ("and", "и", "with", "с", "the", "his", "counterpart") or is_post_word(w) or w[:1].isupper() or w in NATION_WORDS for w in between):
                return other
        return mention

    def _agent(self, own: list[Speaker], word: int) -> Speaker | None:
        """The doer of a passive: "was announced by Putin", "объявлено Путиным"."""
        lower, layout = self.layout.lower, self.layout
        if lower[word].isascii():
            near = lower[max(0, word - 3) : word]
            if any(w in ("has", "have", "had") for w in near) and "been" not in near:
                return None
            for number in range(word + 1, min(word + 12, len(lower))):
                if layout.sentence_of[number] != layout.sentence_of[word] or is_say(lower[number]) or ";" in layout.gap(number - 1):
                    return None
                if "," in layout.gap(number - 1) and number > word + 4:
                    return None
                if lower[number] == "by":
                    agent = self._after(own, number + 1, OBJECT_REACH, any_case=True)
                    finite = any(w in AUXILIARIES for w in lower[max(0, word - 3) : word])
                    sentence = layout.sentences[layout.sentence_of[word]]
                    longer = sentence.last - sentence.first > 14 and any(is_say(w) for w in lower[sentence.first : word - 1])
                    if agent is not None and not finite and (longer or any(w in AUXILIARIES for w in lower[agent.last : agent.last + 4])):
                        # "the truce announced by Moscow is not kept": that only names the truce.
                        return NOBODY
                    return agent
            return None
        if not lower[word].endswith(("ено", "ена", "ены", "ен", "ано", "ана", "аны", "ан", "ято", "ята", "яты", "ось")):
            return None
        mention = self._after(own, word + 1, OBJECT_REACH, any_case=True)
        if mention is not None and any(w.endswith(("ом", "ым", "им", "ем", "ой")) for w in lower[mention.first : mention.last]):
            return mention
        return None

    def _past_apposition(self, own: list[Speaker], nearest: Speaker | None, word: int) -> Speaker | None:
        """"Mizintsev, who heads the ministry's centre, told": the name before an inserted clause is the subject."""
        gap = self.layout.gap
        if nearest is None or "," not in gap(word - 1):
            return nearest
        for mention in reversed(own):
            if mention.last < nearest.first and mention.kind == "person" and mention.official and word - mention.last <= 40:
                return mention if (mention.post == "joined" or "," in gap(mention.last - 1)[:2]) and _subject_case(self.layout, mention) and not self._is_object(mention) else nearest
        return nearest

    def _distance(self, mention: Speaker, word: int) -> int:
        """Words between a subject and its verb; an inserted clause between commas counts as one."""
        layout = self.layout
        between = word - mention.last
        if between > 2 and "," in layout.gap(mention.last - 1) and ("," in layout.gap(word - 1) or any("," in layout.gap(n) for n in range(max(mention.last, word - 4), word))):
            return 2 if between < 30 else 99
        for number in range(mention.last, word):
            if is_say(layout.lower[number]) and not self._is_noun(number):
                return between + 6
            gap = layout.gap(number)
            if ";" in gap or " — " in gap or ":" in gap:
                return between + 12
        return between

    def _is_object(self, mention: Speaker) -> bool:
        """Whether a preposition or an addressed verb makes the mention no subject: "told Putin", "with Shoigu"."""
        lower, layout = self.layout.lower, self.layout
        number = mention.first - 1
        if number >= 0 and any(mark in layout.gap(number) for mark in ",;:\"“”«»().!?"):
            return False
        while number >= 0 and not any(mark in layout.gap(number) for mark in ",;:\"“”«»()!?") and (is_post_word(lower[number]) and lower[number] not in ("of", "for") or lower[number] in ("the", "s", "a")) and mention.first - number < 6 and layout.sentence_of[number] == layout.sentence_of[mention.first]:
            number -= 1
        if number < 0 or layout.sentence_of[number] != layout.sentence_of[mention.first]:
            return False
        if any(mark in layout.gap(number) for mark in ",;:\"“”«»()!?"):
            return False
        word = lower[number]
        if word in ("of", "for", "at") and number and is_post_word(lower[number - 1]) and lower[number - 1] not in ("told",):
            # "said a spokesman for the ministry": the post speaks.
            return False
        return word in OBJECT_WORDS_EN and (mention.kind != "body" or word not in ("in", "at"))

    def _colon_and_dash(self, own: list[Speaker], resolved: dict[int, Speaker], used: set[int], number: int) -> list[Frame]:
        layout = self.layout
        sentence = layout.sentences[number]
        frames = []
        for mention in own:
            if mention.first in used or mention.kind == "echo":
                continue
            gap_after = layout.gap(mention.last - 1)
            if mention.first - sentence.first <= 8 and ":" in gap_after[:3] and mention.last < sentence.last and _subject_case(layout, mention):
                frames.append(Frame(resolved[mention.first], "colon", mention.first, False))
            elif sentence.last - mention.last <= 2 and mention.first > sentence.first:
                begin = mention.first
                while begin > sentence.first and begin > mention.first - 6 and is_post_word(layout.lower[begin - 1]):
                    begin -= 1
                gap = layout.gap(begin - 1)
                if (" — " in gap or " - " in gap or "— " in gap or "|" in gap) and _subject_case(layout, mention):
                    frames.append(Frame(resolved[mention.first], "colon", mention.first, True))
            if layout.lower[mention.last : mention.last + 1] == ["s"]:
                following = layout.lower[mention.last + 1 : mention.last + 4]
                if any(w in POSSESSED_EN for w in following):
                    frames.append(Frame(resolved[mention.first], "decide", mention.last, False))
        return frames

    # Echoes ------------------------------------------------------------------

    def _remember(self, speaker: Speaker, weak: bool = False) -> None:
        if not weak:
            self._last = speaker
        if speaker.kind == "person" or speaker.official:
            self._people.append(speaker)
            del self._people[:-12]
        elif speaker.kind in ("body", "generic") and speaker.side:
            if weak and speaker.kind == "generic":
                return
            self._bodies.append(speaker)
        if speaker.official and speaker.body and not weak:
            self._bodies.append(speaker._replace(kind="body", official=None))
        del self._bodies[:-12]

    def _resolve(self, mention: Speaker, own: list[Speaker]) -> Speaker | None:
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
            for person in (*reversed(people), *reversed(self._people)):
                if not wanted or _fits_post(person, wanted):
                    return person._replace(kind="echo")
            return None
        bodies = [m for m in before if m.kind == "body"]
        owner = NATION_WORDS.get(self.layout.lower[mention.first - 1], "") if mention.first else ""
        history = [b for b in (*self._bodies, *bodies) if b.side in ("russia", "ukraine") and (b.body or b.kind == "body" or b.post == "military")] or [*self._bodies, *bodies]
        if owner:
            history = [b for b in history if b.side == owner]
        chosen = history[-1] if history else None
        return chosen._replace(kind="echo") if chosen is not None else None

    # Quotations ----------------------------------------------------------------

    def quoted(self, word: int) -> bool:
        """Whether the word stands inside a quotation of some length."""
        return self._quote_of[word] >= 0

    def _voice_of_quote(self, number: int) -> Voice | None:
        layout = self.layout
        quote = layout.quotes[number]
        if quote.words < QUOTE_WORDS:
            return None
        first = layout.sentence_at(quote.start)
        last = layout.sentence_at(quote.end - 1)
        after = [f for f in self.frames[last] if layout.starts[f.at] >= quote.end]
        before = [f for f in self.frames[first] if layout.starts[f.at] < quote.start]
        if after and not self._next_quote_between(number, after[0]):
            near_before = before and self._colon_between(before[-1], quote)
            if not near_before:
                return Voice(after[0].speaker, "quotation", after[0].kind == "decide")
        if before:
            return Voice(before[-1].speaker, "quotation", before[-1].kind == "decide")
        if after:
            return Voice(after[0].speaker, "quotation", after[0].kind == "decide")
        return self._voice_from_neighbours(number, first)

    def _next_quote_between(self, number: int, frame: Frame) -> bool:
        quotes, at = self.layout.quotes, self.layout.starts[frame.at]
        return number + 1 < len(quotes) and quotes[number + 1].words >= QUOTE_WORDS and quotes[number + 1].start < at

    def _colon_between(self, frame: Frame, quote: Quote) -> bool:
        text = self.layout.view.text
        return ":" in text[max(0, quote.start - 4) : quote.start]

    def _voice_from_neighbours(self, number: int, sentence: int) -> Voice | None:
        """A quotation with no frame of its own: the quotation before it goes on, or the sentence before announced it."""
        layout = self.layout
        paragraph = layout.sentences[sentence].paragraph
        if number:
            earlier = layout.quotes[number - 1]
            at = layout.sentence_at(max(earlier.end - 1, 0))
            if paragraph - layout.sentences[at].paragraph <= 1 and sentence - at <= 2:
                voice = self._quote_voice.get(number - 1)
                if voice is not None and not any(self.frames[k] for k in range(at + 1, sentence)):
                    return voice
        for back in range(sentence - 1, max(-1, sentence - 3), -1):
            if self.frames[back] and paragraph - layout.sentences[back].paragraph <= 1:
                frame = self.frames[back][-1]
                return Voice(frame.speaker, "quotation", False)
        nxt = sentence + 1
        if nxt < len(layout.sentences) and layout.sentences[nxt].paragraph - paragraph <= 1 and self.frames[nxt] and layout.quotes[number].words > 6:
            frame = self.frames[nxt][0]
            return Voice(frame.speaker, "quotation", False)
        return None

    def subject_before(self, word: int, reach: int) -> Speaker | None:
        """The nearest mention before the word, in its sentence and in reach, that can be a subject."""
        found = None
        for mention in self.mentions.get(self.layout.sentence_of[word], []):
            if mention.last <= word and word - mention.last <= reach and mention.kind != "echo" and mention.side and _subject_case(self.layout, mention) and not self._is_object(mention):
                if mention.first and self.layout.lower[mention.first - 1] in _SUBJECT_PREPOSITIONS_RU or self.layout.gap(mention.last - 1) == "-":
                    continue
                found = mention
        return found

    # Headings ------------------------------------------------------------------

    def _find_headings(self) -> dict[int, Speaker]:
        """Paragraph number -> speaker, where a paragraph that ends with a colon gives the words under it to somebody."""
        layout = self.layout
        found: dict[int, Speaker] = {}
        for number, sentence in enumerate(layout.sentences):
            if sentence.furniture:
                continue
            text = layout.view.text[sentence.start : sentence.end].rstrip("*_ ")
            if not text.endswith(":"):
                continue
            speaker = None
            if self.frames[number]:
                speaker = self.frames[number][-1].speaker
            else:
                named = [m for m in self.mentions.get(number, []) if m.kind in ("body", "person") and m.side]
                if named and sentence.last - sentence.first <= 40:
                    speaker = named[0]
            if speaker is not None:
                found[sentence.paragraph] = speaker
        title = self._title_lines()
        if title is not None:
            found.setdefault(-1, title)
        return found

    def _title_lines(self) -> Speaker | None:
        """The source that the first lines of a statement name: "Минобороны России", "Сводка официального представителя …"."""
        layout = self.layout
        body: Speaker | None = None
        for number, sentence in enumerate(layout.sentences[:5]):
            words = sentence.last - sentence.first
            named = [m for m in self.mentions.get(number, []) if m.side == "russia" and m.kind in ("body", "person") and (m.body or m.official)]
            if sentence.paragraph > 3 or words > 30:
                break
            titled = number <= 2 and any(layout.lower[n].startswith(TITLE_WORDS) for n in range(sentence.first, min(sentence.last, sentence.first + 4))) and layout.view.text[sentence.end - 1] != "."
            alone = bool(named) and words <= (named[0].last - named[0].first) + 2
            if named and (titled or alone) and not any(f.kind in ("say", "decide") for f in self.frames[number] if not titled):
                for mention in named:
                    if body is None:
                        body = mention
                    elif mention.official and not body.official:
                        body = body._replace(official=mention.official, body=body.body or mention.body)
        return body

    # Answers -------------------------------------------------------------------

    def voice_at(self, word: int) -> Voice | None:
        """Who says the stretch at word `word`; None where only the reporter does."""
        layout = self.layout
        number = self._quote_of[word]
        if number >= 0:
            voice = self._quote_voice.get(number)
            if voice is not None:
                return voice
        sentence = layout.sentence_of[word]
        frames = self.frames[sentence]
        if frames:
            frame = self._best_frame(frames, word, sentence)
            if frame is not None:
                return Voice(frame.speaker, frame.kind, frame.kind == "decide")
        return None

    def told_by_outsiders(self, word: int) -> bool:
        """Whether an agreement in this sentence is told only by an organisation or the other side, not by one who took part."""
        number = self.layout.sentence_of[word]
        frames = self.frames[number]
        agreed = any(f.kind == "decide" and f.speaker.side == "russia" and self.layout.lower[f.at].startswith(("agree", "договор", "услов", "come", "came")) for f in frames)
        return agreed and any(f.speaker.side in ("other", "ukraine") and f.kind in ("say", "according") and not (f.speaker.side == "other" and f.speaker.official) for f in frames)

    def carried_at(self, word: int) -> Voice | None:
        """The voice that a sentence without one takes over from a heading or from the sentence before it."""
        layout = self.layout
        number = layout.sentence_of[word]
        sentence = layout.sentences[number]
        for paragraph in range(sentence.paragraph - 1, max(-1, sentence.paragraph - 12), -1):
            if paragraph in self.headings:
                between = range(number)
                blocked = any(f.speaker.side != "russia" for k in between if paragraph < layout.sentences[k].paragraph for f in self.frames[k])
                if not blocked:
                    return Voice(self.headings[paragraph], "heading", False)
        if -1 in self.headings and not any(f.speaker.side != "russia" for f in self.frames[number]):
            return Voice(self.headings[-1], "heading", False)
        # "Об этом сообщили в ведомстве" right behind speaks for the sentence before.
        for ahead in (number + 1, number + 2):
            if ahead < len(layout.sentences) and self.frames[ahead] and layout.sentences[ahead].paragraph - sentence.paragraph <= 2 and self.is_anaphora(ahead):
                frame = next((f for f in self.frames[ahead] if f.speaker.side == "russia" and f.speaker.official), self.frames[ahead][0])
                if frame.at - layout.sentences[ahead].first > 14:
                    break
                return Voice(frame.speaker, "said of the sentence before", frame.kind == "decide")
            if ahead == number + 1 < len(layout.sentences) and self.frames[ahead]:
                break
            if ahead == number + 1 < len(layout.sentences) and not self.frames[ahead] and layout.sentences[ahead].paragraph - sentence.paragraph <= 1 and layout.sentences[ahead].last - layout.sentences[ahead].first > 7 and self.is_anaphora(ahead):
                named = next((m for m in self.mentions.get(ahead, []) if m.side == "russia" and m.body and m.kind in ("body", "person")), None)
                if named is not None:
                    return Voice(named, "said of the sentence before", False)
        for back in range(number - 1, max(-1, number - 4), -1):
            if layout.sentences[back].paragraph != sentence.paragraph:
                break
            if self.frames[back]:
                frame = self.frames[back][-1]
                return Voice(frame.speaker, "carried", False)
        return None

    def is_anaphora(self, number: int) -> bool:
        """Whether the sentence only says who said the one before: "Об этом сообщил …", "TASS reports this with reference to …"."""
        layout = self.layout
        sentence = layout.sentences[number]
        if self.frames[number] and self.frames[number][0].kind == "according" and sentence.last - sentence.first <= 24 and layout.lower[self.frames[number][0].at] in RELAYING:
            return True
        if sentence.last - sentence.first <= 7:
            return True
        text = layout.view.lower[sentence.start : sentence.start + 140]
        if text.startswith(("так ", "такой ", "таково", "такова", "такие ")):
            return True
        return any(mark in text for mark in ANAPHORA_RU) or text.startswith(ANAPHORA_EN)

    def _best_frame(self, frames: list[Frame], word: int, sentence: int) -> Frame | None:
        """The frame whose reach holds the word: the nearest, a change of voice between costing most."""
        best: Frame | None = None
        cost = 10**6
        for frame in frames:
            low, high = min(frame.at, word), max(frame.at, word)
            price = high - low + 40 * self._barriers(low, high)
            if frame.trailing and word > frame.at or not frame.trailing and word < min(frame.at, frame.speaker.first if frame.speaker.kind != "echo" else frame.at):
                price += 12
            if frame.kind == "decide":
                price += 6 if word < frame.at and not frame.trailing else -8
            if self._in_relative_clause(frame, word):
                price += 25
            if price < cost:
                best, cost = frame, price
        if best is not None and best.speaker.side != "russia" and best.kind != "decide":
            # "Turkey and Russia decided it together, Erdogan told": what Russia decided is told on, not claimed by him.
            low, high = min(best.at, word), max(best.at, word)
            inner = [f for f in frames if f.kind == "decide" and f.speaker.side == "russia" and low <= f.at <= high]
            if inner and best.speaker.side == "other":
                return inner[-1]
        return best

    def _in_relative_clause(self, frame: Frame, word: int) -> bool:
        """Whether the frame stands in a relative clause that does not hold the word: "the isle, which Russia called …, was left"."""
        layout, lower = self.layout, self.layout.lower
        for number in range(frame.at - 1, max(frame.at - 9, 0), -1):
            if lower[number].startswith("котор") or lower[number] in ("which", "who", "whom", "whose"):
                return word < number and "," in layout.gap(number - 1) or word > frame.at and any("," in layout.gap(n) for n in range(frame.at, min(word, frame.at + 40)))
            if "," in layout.gap(number):
                return False
        return False

    def _barriers(self, low: int, high: int) -> int:
        layout, lower = self.layout, self.layout.lower
        count = 0
        for number in range(low, min(high, low + 400)):
            gap = layout.gap(number)
            following = lower[number + 1] if number + 1 < len(lower) else ""
            if ";" in gap or ":" in gap and not gap[:3].strip(":»\"” ").isdigit() and ": " in gap + " ":
                count += 1
            elif following in CONTRAST_EN or following in CONTRAST_RU and "," in gap and lower[number + 2 : number + 3] != ["также"]:
                count += 1
        return count


ABOUT_WORDS = frozenset("о об про обо about on that что".split())
ORDERS = ("приказ", "распоряж", "решени", "поручени", "указани", "инициатив", "order", "decision", "instruction")
# Titles that echo a person, and what the person's posts must hold.
TITLE_POSTS = (
    ("минист", ("Minister",)), ("замминист", ("Deputy Minister",)), ("президент", ("President",)), ("дипломат", ("Foreign", "Representative", "Ambassador")), ("командующ", ("Commander",)), ("спикер", ("Spokes", "Press", "Speaker")), ("спикерк", ("Spokes",)), ("minister", ("Minister",)), ("president", ("President",)),
    ("spokes", ("Spokes", "Press")), ("diplomat", ("Foreign", "Representative", "Ambassador")), ("commander", ("Commander",)), ("envoy", ("Representative", "Envoy", "Ambassador")), ("пресс", ("Press", "Spokes")), ("глав", ("Minister", "Head", "Director", "Chief", "Commander")), ("head", ("Minister", "Head", "President", "Director")), ("сенатор", ("Federation Council",)), ("senator", ("Federation Council",)), ("leader", ("President",)), ("лидер", ("President",)),
)
RELAYING = frozenset("with citing referring со ссылаясь цитирует".split())
OBJECT_WORDS_EN = frozenset(
    "in at near around across throughout told tell tells with to from against by between meeting accused accuse accuses accusing asked ask urged urge thanked met of on for about into under near toward towards blamed warned after alongside informed over inside upon cited quoted called urging".split()
)
POSSESSIVES = frozenset("его ее их його ії їх".split())
AUXILIARIES = frozenset("is are was were be been being has have had will would".split())
POSSESSED_EN = frozenset("telling words account version view reading eyes message statement order orders decision announcement proposal offer declaration pledge promise instruction instructions words decree claim claims announcement briefing initiative".split())
_SUBJECT_PREPOSITIONS_RU = ("в", "во", "на", "у")
_FRAME_CUES: list[Cues] = []


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


def _frame_words() -> Cues:
    if not _FRAME_CUES:
        _FRAME_CUES.append(Cues(("=" + f if " " not in f else f for f in (*FRAMES_EN, *FRAMES_RU))))
    return _FRAME_CUES[0]


def _subject_case(layout: Layout, mention: Speaker) -> bool:
    """Whether the form can be a subject: Russian nominatives, or a body after "в" ("в Кремле заявили")."""
    lower = layout.lower
    word = lower[mention.first]
    if word.isascii():
        return True
    before = lower[mention.first - 1] if mention.first else ""
    while before and (before.startswith(("официальн", "российск", "пресс", "сам")) or before == "службе") and mention.first > 1:
        index = mention.first - 2
        before = lower[index]
        break
    if mention.kind == "person":
        return mention.nominative
    if before in _SUBJECT_PREPOSITIONS_RU:
        return True
    if mention.kind == "echo":
        return word in ECHO_NOMINATIVE
    return not (before in ("к", "с", "от", "для", "на", "о", "об", "из", "против", "перед", "между", "по", "у", "до", "со", "за", "через")) and _nominative_body(word)


OBLIQUE_RU = frozenset(
    "россии россией москвы москве москвой украины украине украиной киева киеву киевом киеве кремля кремлю кремлем министерства министерству министерством генштаба генштабу генштабом вашингтона армии оккупантов оккупантам россиян россиянам правительства правительству ведомства запада сирии турции сша евросоюза делегации".split()
)


def _nominative_body(word: str) -> bool:
    return word not in OBLIQUE_RU and not word.endswith(("ому", "ого", "ыми", "ими", "ым", "ой", "ам", "ям", "ами", "ями", "ах", "ях"))


def _quote_numbers(layout: Layout) -> list[int]:
    numbers = [-1] * len(layout.starts)
    for index, quote in enumerate(layout.quotes):
        if quote.words < QUOTE_WORDS:
            continue
        first = layout.word_at(quote.start)
        for word in range(first, min(first + quote.words, len(numbers))):
            numbers[word] = index
    return numbers


ECHO_NOMINATIVE = frozenset(phrase.replace("~", "").split()[0] for _, cell, _ in ECHOES for phrase in cell.split("|")) | {"там"}
TITLE_WORDS = ("сводк", "заявлени", "брифинг", "выступлени", "сообщени", "оглаша", "бюллетен", "statement", "briefing", "bulletin", "report", "announcement", "телеграм", "telegram", "доклад", "реляци")
NATION_WORDS = {word: side for side, words in NATIONS.items() for word in words}
