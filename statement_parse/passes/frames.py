"""Find the frames of a text: who speaks, by a verb, "according to", a colon or a dash.

In: a `Layout`, the mentions by sentence, the words inside quotations, the relays. Out: `Frame`s by
sentence, echoes resolved in text order. It does not tell how far a frame reaches.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from ..model import NamedTuple, Relay, Speaker
from ..vocabulary.matching import MAX_KNOWN, Cues
from ..vocabulary.post_words import is_post_word
from ..vocabulary.speech import FRAMES_EN, FRAMES_RU, is_decide, is_say
from ..vocabulary.words import words
from .echoes import Echoes
from .layout import Layout
from .speech_verbs import LIGHT_VERBS, commands, is_light_verb, is_speech_noun
from .subjects import NOBODY, OBJECT_REACH, Subjects, subject_case

ABOUT_WORDS = frozenset(words("о об про обо about on that что"))
MAPS = frozenset(words("map maps карта карты карте картах"))
GIVES = ("дал", "дает", "отда", "дава", "получ", "gave", "gives", "given", "give", "issued", "received")
ORDERS = ("приказ", "распоряж", "решени", "поручени", "указани", "инициатив", "order", "decision", "instruction")
# Speakers whom nobody names: "Another said the Russians were redeploying".
UNNAMED = frozenset(words("another others some many one третий другой другие"))
OUTLETS_RU = frozenset(words("агентство издание газета телеканал портал журнал радиостанция"))
FITTING = frozenset(words("нужным необходимым целесообразным возможным правильным"))
NAMED_SO = frozenset(words("назван названа названо названы"))
ORDERED = frozenset(words("told ordered instructed tasked commanded directed"))
DOCUMENTS_RU = frozenset(words("сообщении заявлении документе указе приказе"))
DEPUTED = ("spokes", "aide", "advis", "press", "assistant", "envoy")
CONTENT = frozenset(words("что будто якобы"))
DESCRIBED = frozenset(words("asked described reported criticised criticized praised accused blamed seen estimated presented claimed alleged condemned"))
POSSESSIVES = frozenset(words("его ее их його ії їх"))
POSSESSED_EN = frozenset(words(
    "telling words account version view reading eyes message statement order orders decision announcement proposal offer declaration pledge promise "
    "declarations statements assurances announcements promises pledges instruction instructions words decree claim claims announcement briefing initiative"))
FRAME_WORDS = Cues("=" + f if " " not in f else f for f in (*FRAMES_EN, *FRAMES_RU))


class Frame(NamedTuple):
    """A speaker who speaks: `kind` is say, decide, according or colon; `at` the number of its verb or frame word."""

    speaker: Speaker
    kind: str
    at: int
    trailing: bool


class FrameFinder:
    """Reads the sentences in order; `quoted` tells whether a word stands inside a quotation."""

    def __init__(self, layout: Layout, quoted: Callable[[int], bool], relays: Sequence[Relay]) -> None:
        self.layout = layout
        self.quoted = quoted
        self.echoes = Echoes(layout)
        self.subjects = Subjects(layout)
        self._relay_ends = {relay.last for relay in relays}
        self._relay_starts = {relay.first for relay in relays}
        self._stranger_last = False

    def find(self, number: int, mentions: list[Speaker]) -> list[Frame]:
        layout, lower = self.layout, self.layout.lower
        sentence = layout.sentences[number]
        frames: list[Frame] = []
        used: set[int] = set()
        own = [m for m in mentions if not self.quoted(m.first)]
        resolved = {m.first: r for m in own if (r := self.echoes.resolve(m, own)) is not None}
        for m in own:
            deputed = lower[m.last : m.last + 1] == ["s"] and m.last + 1 < len(lower) and lower[m.last + 1].startswith(DEPUTED)
            if deputed and m.kind == "person" and m.first in resolved:
                # "President Vladimir Putin's spokesman said": one whom nobody names.
                resolved[m.first] = resolved[m.first]._replace(official=None, kind="body")
        own = [m for m in own if m.first in resolved]
        frame_words = FRAME_WORDS.where(lower)
        for word in range(sentence.first, sentence.last):
            if (word not in frame_words and not _may_speak(lower[word])) or self.quoted(word):
                continue
            if lower[word] in MAPS:
                shown = self.subjects.after(own, word + 1, 6, any_case=True) or next((m for m in own if m.last == word), None)
                if shown is not None and shown.body:
                    frames.append(Frame(resolved[shown.first], "according", word, False))
            size = frame_words.get(word, 0)
            if size:
                owner = lower[word - 1] if word else ""
                if owner in POSSESSIVES and owner not in ("их", "їх") and (person := self.echoes.person_for(owner)) is not None:
                    frames.append(Frame(person._replace(kind="echo"), "according", word, word - sentence.first > 2))
                    continue
                if any(w in ("ли", "whether") for w in lower[max(sentence.first, word - 3) : word]):
                    # "было ли распоряжение Путина": it was only asked.
                    continue
                if word and lower[word].startswith(ORDERS) and lower[word - 1].startswith(GIVES):
                    # "дал поручение министру": the giver speaks, and the verb finds him.
                    continue
                mention = self.subjects.after(own, word + size, OBJECT_REACH, any_case=True)
                if mention is not None and mention.kind == "generic" and mention.side == "russia":
                    # "из выступления заместителя постпреда РФ при ООН Дмитрия Полянского": the country only belongs to his post.
                    holder = next((m for m in own if m.first >= mention.last and m.kind == "person"), None)
                    named = holder is not None and holder.side == "russia" and holder.first - mention.last <= 3 and all(
                        layout.gap(n) == " " for n in range(mention.last - 1, holder.first))
                    mention = holder if named else mention
                if mention is not None and mention.kind == "generic" and any("," in layout.gap(n) for n in range(word + size - 1, mention.first)):
                    # "По оценке института, оккупанты …": the source ended with the comma.
                    mention = None
                if mention is not None and mention.kind == "person" and not mention.nominative and lower[word] in DOCUMENTS_RU and any(
                        "," in layout.gap(n) for n in range(word + size - 1, mention.first)):
                    # "говорится в сообщении, министру поручено …": whom it turns to.
                    mention = None
                if mention is None and lower[word] in ("сообщении", "заявлении", "сообщению", "заявлению", "statement"):
                    mention = next((m for m in own if m.kind == "echo" and m.first == word), None)
                if lower[word] == "report" and word > 1 and lower[word - 2] in ("after", "following", "on"):
                    # "announced it after a report by the general".
                    continue
                if mention is not None and mention.kind == "generic" and lower[mention.first - 1] in ("в", "in") and "брифинг" in lower[word + size - 1]:
                    continue
                if mention is not None and not any(w in ABOUT_WORDS for w in lower[word + size : mention.first]):
                    kind = "decide" if any(w.startswith(ORDERS) for w in lower[word : word + size]) else "according"
                    frames.append(Frame(resolved[mention.first], kind, word, word - sentence.first > (sentence.last - sentence.first) // 2))
                    used.add(mention.first)
                continue
            received = lower[word].startswith("получил") and lower[word + 1 : word + 2] == ["от"]
            say, decide = is_say(lower[word]), received or is_decide(lower[word]) or is_light_verb(layout, word)
            if (not (say or decide) or is_speech_noun(layout, word)
                    or (lower[word].endswith(("ится", "ется", "утся", "ятся", "ились", "ось"))
                        and not lower[word].startswith(("соглас", "услов", "договор", "обраща", "поделил", "отказ", "выска")))):
                continue
            if received:
                # "Шойгу получил от президента поручение прекратить огонь": who gives it decides.
                giver = self.subjects.after(own, word + 2, OBJECT_REACH, any_case=True)
                if giver is not None and any(w.startswith(ORDERS) for w in lower[giver.last : giver.last + 3]):
                    frames.append(Frame(resolved[giver.first], "decide", word, False))
                continue
            if word in self._relay_ends or (word + 1 in self._relay_starts and not lower[word].isascii() and not any(0 < m.first - word <= 6 for m in own)):
                # "Sputnik reported", "сообщает ТАСС": the relay speaks.
                continue
            if lower[word : word + 2] in (["continued", "to"], ["continue", "to"], ["continues", "to"]):
                # "Russian forces have continued to withdraw": nobody speaks.
                continue
            if lower[max(sentence.first, word - 2) : word] in (["it", "is"], ["it", "was"]) and self.subjects.agent(own, word) is None:
                # "It is reported that …": by nobody.
                continue
            if lower[word] == "обращаться" or (lower[word + 1 : word + 2] == ["ли"] and not lower[word].startswith("соглас")):
                # "с вопросами обращаться надо в Минобороны", "распорядился ли президент": nobody said or did it.
                continue
            if decide and not say and word > sentence.first and lower[word - 1] in FITTING and lower[word].endswith("ть"):
                # "глава государства полагает нужным продлить": his who thinks so.
                continue
            if lower[word] in NAMED_SO:
                # "двух человек, которые названы представителями Росгвардии".
                continue
            if lower[word] == "сказано" and not any(w in ("в", "во") for w in lower[max(sentence.first, word - 4) : word + 3]):
                # "…, сказано дальше": by whom the sentence before tells.
                continue
            if lower[word + 1 : word + 2] and lower[word + 1] in OUTLETS_RU:
                # "утверждает агентство Reuters со ссылкой на источники": the outlet speaks.
                continue
            unnamed = word - 1 if word > sentence.first and lower[word - 1] in UNNAMED else -1
            if lower[word + 1 : min(word + 3, sentence.last)] == ["one", "of"]:
                unnamed = word + 1
            if lower[sentence.first] in ("тот", "та") and word - sentence.first <= 3 and self._stranger_last:
                # "Песков ответил на слова Котина. Тот накануне сказал …".
                unnamed = sentence.first
            if unnamed >= 0:
                somebody = Speaker(layout.starts[unnamed], layout.ends[unnamed], unnamed, unnamed + 1, "other", "generic", None, None, None, False, True)
                frames.append(Frame(somebody, "say", word, unnamed > word))
                continue
            mention = self.subjects.agent(own, word)
            if mention is NOBODY:
                continue
            if (mention is None and (lower[word] in ORDERED or lower[word] in DESCRIBED)
                    and any(w in ("been", "were", "was") or (w in ("is", "are") and lower[word] in DESCRIBED)
                        for w in lower[max(sentence.first, word - 2) : word])):
                # "The ministers have been told to stop", "in what has been described as a victory": who is told, what is described does not speak.
                continue
            if mention is None and word == sentence.first and CONTENT.intersection(lower[word + 1 : word + 2]) and own and own[-1].last >= sentence.last - 1:
                # "Предположил, будто военные готовятся уйти, президент «Энергоатома» Петр Котин".
                mention = own[-1] if subject_case(layout, own[-1]) else None
            mention = mention or self.subjects.subject(own, word, sentence.first, sentence.last)
            if mention is not None and mention.first > word and not say and lower[word].endswith(("ить", "ать", "еть", "ять")):
                # "Поскольку продлить режим украинская сторона не пожелала": what is not done is not decided.
                continue
            if mention is not None and lower[word].startswith("signal") and any(w in ("be", "been", "were") for w in lower[mention.last : word]):
                # "the announcement that forces would be withdrawn signaled …".
                continue
            if mention is not None:
                mention = self.subjects.first_of_list(own, mention)
            if mention is not None and (decide or mention.side == "other" or lower[word].startswith(("подтверд", "confirm"))):
                mention = self.subjects.partner(own, mention, decide)
            if mention is not None:
                kind = "decide" if (decide and not say) or commands(layout, word) else "say"
                frames.append(Frame(resolved[mention.first], kind, word, mention.first > word))
                used.add(mention.first)
        frames.extend(self._colon_and_dash(own, resolved, used, number))
        if layout.view.text[sentence.start : sentence.end].rstrip("»”\"*_ ").endswith("?"):
            # A question says nothing of its own ("What has the Kremlin just said?").
            frames = [f for f in frames if f.trailing]
        people = [m for m in own if m.kind == "person" and m.side]
        self._stranger_last = bool(people) and people[-1].side in ("ukraine", "other")
        frames.sort(key=lambda f: f.at)
        for frame in _main_last(frames, sentence.first):
            self.echoes.remember(frame.speaker)
        if frames and own and own[0].kind == "person" and own[0].first - sentence.first <= 6 and not any(f.speaker.official for f in frames):
            # "General Surovikin, named to lead what Moscow calls its operation, gave an interview. … he said": of whom the sentence is.
            self.echoes.remember(resolved[own[0].first], weak=True)
        heads = [m for m in own if m.side in ("ukraine", "other") and m.kind in ("body", "generic") and m.last - m.first > 1]
        self.echoes.topic = resolved[heads[0].first] if heads and heads[0] is own[0] and not frames else None
        if not frames:
            for mention in own:
                if mention.kind == "body" or (mention.kind == "person" and not (self.echoes.person and self.subjects.is_object(mention))):
                    self.echoes.remember(resolved[mention.first], weak=True)
        return frames

    def _colon_and_dash(self, own: list[Speaker], resolved: dict[int, Speaker], used: set[int], number: int) -> list[Frame]:
        layout = self.layout
        sentence = layout.sentences[number]
        frames = []
        if not used:
            # "Shoigu was in favour of the proposal: «Proceed …»": who acts before the colon speaks behind it.
            opens = next((n for n in range(sentence.first, sentence.last - 1) if ":" in layout.gap(n) and any(q in layout.gap(n) for q in "\"“«")), -1)
            actor = next((m for m in own if m.last <= opens and m.kind == "person" and subject_case(layout, m) and not self.subjects.is_object(m)), None)
            if actor is not None:
                frames.append(Frame(resolved[actor.first], "colon", opens, False))
                used.add(actor.first)
        for mention in own:
            if mention.first in used or mention.kind == "echo":
                continue
            gap_after = layout.gap(mention.last - 1)
            if mention.first - sentence.first <= 8 and ":" in gap_after[:3] and mention.last < sentence.last and subject_case(layout, mention):
                frames.append(Frame(resolved[mention.first], "colon", mention.first, False))
            elif sentence.last - mention.last <= 2 and mention.first > sentence.first:
                begin = mention.first
                while begin > sentence.first and begin > mention.first - 6 and is_post_word(layout.lower[begin - 1]):
                    begin -= 1
                gap = layout.gap(begin - 1)
                if (" — " in gap or " - " in gap or "— " in gap or "|" in gap) and subject_case(layout, mention):
                    frames.append(Frame(resolved[mention.first], "colon", mention.first, True))
            if layout.lower[mention.last : mention.last + 1] == ["s"]:
                following = layout.lower[mention.last + 1 : mention.last + 4]
                # "the Kremlin's claim to the region" says nothing.
                claims_to = following[:2] in (["claim", "to"], ["claims", "to"])
                if any(w in POSSESSED_EN for w in following) and not claims_to:
                    frames.append(Frame(resolved[mention.first], "decide", mention.last, False))
        return frames


def _main_last(frames: list[Frame], first: int) -> list[Frame]:
    """The frames with the one whose speaker opens the sentence at the end: "Peskov would not comment on what Basurin had said. He …"."""
    main = next((f for f in frames if f.speaker.kind == "person" and f.speaker.first - first <= 6 and not f.trailing), None)
    return [*(f for f in frames if f is not main), main] if main is not None else frames


def is_silent(layout: Layout, frame: Frame) -> bool:
    """Whether a frame only tells that somebody said nothing: "В Кремле не комментируют"."""
    return layout.lower[frame.at].startswith(("comment", "коммент", "прокоммент")) and any(
        w in ("не", "not", "t", "declined", "refused", "отказал", "отказался") for w in layout.lower[max(0, frame.at - 4) : frame.at])


@lru_cache(maxsize=MAX_KNOWN)
def _may_speak(word: str) -> bool:
    """Whether a word may be the verb of a frame: most words of a text are none."""
    return word.startswith("получил") or word in MAPS or word in LIGHT_VERBS or is_say(word) or is_decide(word)
