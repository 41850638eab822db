"""Who says each stretch of the text.

In: a `Layout`, its speakers and relays. Out: an `Attribution` that tells the voice at any word: the frame
whose reach holds it, the speaker of its quotation, a heading, or what a sentence takes over from its
neighbours. It knows nothing of reductions.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from ..model import NamedTuple, Relay, Speaker
from ..vocabulary.post_words import is_post_word
from ..vocabulary.speech import ANAPHORA_EN, ANAPHORA_RU, is_say
from ..vocabulary.words import words
from .frames import Frame, FrameFinder, is_silent
from .headings import find_headings
from .layout import Layout
from .reach import QUOTE_WORDS, Reach, quote_numbers
from .subjects import SUBJECT_PREPOSITIONS_RU, Subjects, subject_case

HEARSAY = frozenset(words("пишут мол дескать говорят сообщают отмечают"))
DASHES = "—–-"
DRAFTS = ("draft", "resolution", "проект", "резолюц")
VETOES = ("veto", "вето", "ветир", "blocked", "заблокир")
# "Прямая речь: «…»", "Quote: …": labels before somebody's words.
QUOTE_LABELS = frozenset(words("прямая дословно цитата quote пряма дослівно"))
AGREEING = ("agree", "consent", "accept", "соглас", "договор", "услов", "come", "came")
RELAYING = frozenset(words("with citing referring со ссылаясь цитирует"))


class Voice(NamedTuple):
    """The source of a stretch; `rule` names what decided: the frame's kind, quotation, carried or heading."""

    speaker: Speaker
    rule: str
    decides: bool


class Attribution:
    """The voices of one text, asked by word number."""

    def __init__(self, layout: Layout, speakers: list[Speaker], relays: Sequence[Relay] = ()) -> None:
        self.layout = layout
        self.speakers = speakers
        self._subjects = Subjects(layout)
        self._quote_of = quote_numbers(layout)
        self._relay_starts = {relay.first for relay in relays}
        self.mentions: dict[int, list[Speaker]] = {}
        for speaker in speakers:
            self.mentions.setdefault(layout.sentence_of[speaker.first], []).append(speaker)
        finder = FrameFinder(layout, self.quoted, relays)
        self.frames: list[list[Frame]] = []
        for number, sentence in enumerate(layout.sentences):
            own = self.mentions.get(number, [])
            self.frames.append(finder.find(number, own) if own and not sentence.furniture else [])
        self.headings = find_headings(layout, self.frames, self.mentions)
        self._reach = Reach(layout)
        self._outsiders: dict[int, bool] = {}
        self._anaphora: dict[int, bool] = {}
        self._quote_voice: dict[int, Voice | None] = {}
        for number in range(len(layout.quotes)):
            self._quote_voice[number] = self._voice_of_quote(number)

    @cached_property
    def headquarters(self) -> Speaker | None:
        """The first mention of the humanitarian headquarters, for which others speak."""
        return next((s for s in self.speakers if s.body == "Humanitarian Response Headquarters"), None)

    @cached_property
    def signatures(self) -> dict[str | None, Speaker]:
        """The first official of each body whose rank and name are all that a line holds: he signs the statement."""
        found: dict[str | None, Speaker] = {}
        for number, mentions in self.mentions.items():
            sentence = self.layout.sentences[number]
            for mention in mentions if not self.frames[number] else ():
                spare = sum(not is_post_word(w) for w in self.layout.lower[sentence.first : mention.first]) + sentence.last - mention.last
                if mention.official and mention.kind == "person" and mention.side == "russia" and spare <= 3:
                    found.setdefault(mention.body, mention)
        return found

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
            opened = before and ":" in layout.view.text[max(0, quote.start - 4) : quote.start]
            nearest = before[-1] if opened else after[0]
        elif before or after:
            nearest = before[-1] if before else after[0]
        elif (stranger := self._stranger(quote.end, last)) is not None:
            return Voice(stranger, "quotation", False)
        elif self._source_line is not None and layout.lower[layout.sentences[first].first] in QUOTE_LABELS:
            return Voice(self._source_line, "quotation", False)
        else:
            return self._voice_from_neighbours(number, first)
        return Voice(nearest.speaker, "quotation", nearest.kind == "decide")

    def _stranger(self, end: int, sentence: int) -> Speaker | None:
        """Somebody whom no table knows, named right behind a quotation: "…," said Tetyana Kondratenko, a shopkeeper."""
        layout = self.layout
        verb = layout.word_at(end)
        if verb + 2 >= layout.sentences[sentence].last or layout.starts[verb] < end or not is_say(layout.lower[verb]):
            return None
        named = range(verb + 1, verb + 3)
        known = verb + 1 in self._relay_starts or any(m.first < verb + 7 and m.last > verb for m in self.mentions.get(sentence, []))
        if known or not all(layout.capital(n) and layout.lower[n].isalpha() and len(layout.lower[n]) > 1 and not is_post_word(layout.lower[n]) for n in named):
            return None
        return Speaker(layout.starts[verb + 1], layout.ends[verb + 2], verb + 1, verb + 3, "other", "person", None, None, None, False, True)

    @cached_property
    def _source_line(self) -> Speaker | None:
        """The Russian source of a line "Источник: …" or "Source: …", for quotations that a label alone opens."""
        layout = self.layout
        for number, mentions in self.mentions.items():
            if layout.lower[layout.sentences[number].first] in ("источник", "source", "джерело"):
                named = [m for m in mentions if m.side in ("russia", "ukraine") and (m.body or m.official)]
                if named and all(m.side == "russia" for m in named):
                    return next((m for m in named if m.official), named[0])
        return None

    def _next_quote_between(self, number: int, frame: Frame) -> bool:
        quotes, at = self.layout.quotes, self.layout.starts[frame.at]
        return number + 1 < len(quotes) and quotes[number + 1].words >= QUOTE_WORDS and quotes[number + 1].start < at

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
        for mention in reversed(self.mentions.get(self.layout.sentence_of[word], [])):
            if word - mention.last > reach:
                break
            if (mention.last <= word and word - mention.last <= reach and mention.kind != "echo" and mention.side and subject_case(self.layout, mention)
                    and not self._subjects.is_object(mention)):
                if (mention.first and self.layout.lower[mention.first - 1] in SUBJECT_PREPOSITIONS_RU) or self.layout.gap(mention.last - 1) == "-":
                    continue
                return self._subjects.partner(self.mentions[self.layout.sentence_of[word]], mention)
        return None

    def vetoer(self, number: int) -> Speaker | None:
        """Who stops, in this sentence or the next, the draft that this one or the one before speaks of; only the Russian side."""
        layout = self.layout
        spoken = [w for s in layout.sentences[max(0, number - 1) : number + 1] for w in layout.lower[s.first : s.last]]
        if not any(w.startswith(DRAFTS) for w in spoken):
            return None
        for at in range(number, min(number + 2, len(layout.sentences))):
            sentence = layout.sentences[at]
            vetoed = next((n for n in range(sentence.first, sentence.last) if layout.lower[n].startswith(VETOES)), -1)
            first = next(iter(self.mentions.get(at, [])), None)
            if vetoed > 0 and first is not None and first.last <= vetoed and first.side == "russia" and subject_case(layout, first):
                return first
        return None

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
        frame = self._reach.best_frame(frames, word) if frames else None
        if frame is None or (frame.speaker.side == "russia" and not frame.speaker.body):
            who = self._transcript.get(layout.sentences[sentence].paragraph)
            if who is not None:
                return Voice(who, "quotation", frame is not None and frame.kind == "decide")
        return Voice(frame.speaker, frame.kind, frame.kind == "decide") if frame is not None else None

    @cached_property
    def _transcript(self) -> dict[int, Speaker]:
        """Paragraph -> who speaks it in a transcript: "В.Путин: Валерий Васильевич, доклад принят. …"."""
        layout, found = self.layout, {}
        for number, mentions in self.mentions.items():
            first, sentence = mentions[0], layout.sentences[number]
            opens = number == 0 or layout.sentences[number - 1].paragraph != sentence.paragraph
            if (opens and first.first - sentence.first <= 1 and first.kind == "person" and first.official and first.last < sentence.last
                    and layout.gap(first.last - 1).startswith(":") and '"' not in layout.gap(first.last - 1)):
                following = number + 1 < len(layout.sentences) and layout.sentences[number + 1].paragraph == sentence.paragraph
                if following:
                    found[sentence.paragraph] = first
        return found

    def told_by_outsiders(self, word: int) -> bool:
        """Whether an agreement in this sentence is told only by an organisation or the other side, not by one who took part."""
        number = self.layout.sentence_of[word]
        if number not in self._outsiders:
            self._outsiders[number] = self._is_told_by_outsiders(number)
        return self._outsiders[number]

    def _is_told_by_outsiders(self, number: int) -> bool:
        frames = self.frames[number]
        if number + 1 < len(self.frames) and self.is_anaphora(number + 1) and not any(f.speaker.side == "russia" for f in self.frames[number + 1]):
            # "Об этом сообщает пресс-служба президента Украины".
            frames = [*frames, *self.frames[number + 1]]
        lower = self.layout.lower
        # "a day after Russia and the US agreed a truce": the reporter's own background.
        agreed = any(f.kind == "decide" and f.speaker.side == "russia" and lower[f.at].startswith(AGREEING)
            and not any(w in ("not", "не", "never") for w in lower[max(0, f.at - 2) : f.at])
            and "after" not in lower[max(0, f.speaker.first - 2) : f.speaker.first] for f in frames)
        return (agreed and any(f.speaker.side in ("other", "ukraine") and f.kind in ("say", "according")
            and not (f.speaker.side == "other" and f.speaker.official) for f in frames))

    def carried_at(self, word: int) -> Voice | None:
        """The voice that a sentence without one takes over from a heading or from the sentence before it."""
        layout = self.layout
        number = layout.sentence_of[word]
        sentence = layout.sentences[number]
        for paragraph in range(sentence.paragraph - 1, max(-1, sentence.paragraph - 12), -1):
            if paragraph in self.headings:
                others = bisect_left(self._others_speak, number)
                if not others or layout.sentences[self._others_speak[others - 1]].paragraph <= paragraph:
                    return Voice(self.headings[paragraph], "heading", False)
        if -1 in self.headings and not any(f.speaker.side != "russia" for f in self.frames[number]):
            return Voice(self.headings[-1], "heading", False)
        # "Об этом сообщили в ведомстве" right behind speaks for the sentence before.
        for ahead in (number + 1, number + 2):
            if ahead < len(layout.sentences) and self.frames[ahead] and layout.sentences[ahead].paragraph - sentence.paragraph <= 2 and self.is_anaphora(ahead):
                frame = next((f for f in self.frames[ahead] if f.speaker.side == "russia" and f.speaker.official), self.frames[ahead][0])
                if is_silent(layout, frame):
                    break
                if frame.at - layout.sentences[ahead].first > 14:
                    break
                return Voice(frame.speaker, "said of the sentence before", frame.kind == "decide")
            if ahead == number + 1 < len(layout.sentences) and self.frames[ahead]:
                break
            if (ahead == number + 1 < len(layout.sentences) and not self.frames[ahead] and layout.sentences[ahead].paragraph - sentence.paragraph <= 1
                    and layout.sentences[ahead].last - layout.sentences[ahead].first > 7 and self.is_anaphora(ahead)):
                # "Рапорт об этом я представлю министру обороны": whom one turns to said nothing.
                named = next((m for m in self.mentions.get(ahead, []) if m.side == "russia" and m.body
                    and (m.kind == "body" or (m.kind == "person" and m.nominative))), None)
                if named is not None:
                    return Voice(named, "said of the sentence before", False)
        for back in range(number - 1, max(-1, number - 4), -1):
            if layout.sentences[back].paragraph != sentence.paragraph:
                break
            if self.frames[back]:
                frame = self.frames[back][-1]
                # "— Штурм считаю ненужным, — произнес он. — Приказываю отменить": his words go on.
                goes_on = all(layout.view.text[at] in DASHES for at in (sentence.start, layout.paragraphs[sentence.paragraph][0]))
                if frame.kind == "colon" and back == number - 1 and HEARSAY.intersection(layout.lower[sentence.first : sentence.first + 6]):
                    # "Минобороны: гарнизона там нет. Задачи, пишут, выполнены, поэтому войска вывели".
                    return Voice(frame.speaker, "colon", False)
                return Voice(frame.speaker, "dialogue" if goes_on else "carried", False)
        return None

    @cached_property
    def _others_speak(self) -> list[int]:
        """The sentences in which another than the Russian side speaks."""
        return [number for number, frames in enumerate(self.frames) if any(f.speaker.side != "russia" for f in frames)]

    def is_anaphora(self, number: int) -> bool:
        """Whether the sentence only says who said the one before: "Об этом сообщил …", "TASS reports this with reference to …"."""
        if number not in self._anaphora:
            self._anaphora[number] = self._is_anaphora(number)
        return self._anaphora[number]

    def _is_anaphora(self, number: int) -> bool:
        layout = self.layout
        sentence = layout.sentences[number]
        if (self.frames[number] and self.frames[number][0].kind == "according" and sentence.last - sentence.first <= 24
                and layout.lower[self.frames[number][0].at] in RELAYING):
            return True
        if self.frames[number] and layout.lower[self.frames[number][0].at].startswith(("назва", "обвин", "named", "blam")):
            # "Кадыров назвал виновного": it says something of its own.
            return False
        if sentence.last - sentence.first <= 7 and ":" not in layout.view.text[sentence.start : sentence.end]:
            return True
        text = layout.view.lower[sentence.start : min(sentence.end, sentence.start + 140)]
        if (text.startswith("как ") and self.frames[number] and any(w in ("он", "она", "оно", "они")
                for w in layout.lower[sentence.first + 3 : sentence.first + 26])):
            # "Как сообщил Шойгу, она вводится по поручению …": of what the sentence before named.
            return True
        if "so ordered" in text or "so decided" in text:
            return True
        if text.startswith(("так ", "такой ", "таково", "такова", "такие ")):
            return True
        return text.startswith(ANAPHORA_EN) or (not text.isascii() and any(mark in text for mark in ANAPHORA_RU))
