"""Who does the saying: the subject of a speech verb, the doer of a passive, the name behind "according to".

In: the mentions of one sentence and a verb's word number. Out: the mention that speaks, or None. It
knows cases, prepositions and inserted clauses, and nothing of what is said.
"""

from __future__ import annotations

from bisect import bisect_left

from ..model import Speaker
from ..vocabulary.bodies import BODIES, ECHOES, NATION_OF
from ..vocabulary.post_words import is_post_word
from ..vocabulary.speech import is_decide, is_say
from ..vocabulary.words import words
from .layout import Layout
from .speech_verbs import is_speech_noun

# Words that a subject and its verb may have between them ("the ministry also later said").
SUBJECT_REACH = 11
OBJECT_REACH = 8
OBJECT_WORDS_EN = frozenset(
    words("in at near around across throughout told tell tells with to from against by between meeting accused accuse accuses accusing asked ask urged urge "
          "thanked met of on for about into under near toward towards blamed warned after alongside informed over inside upon cited quoted called urging "
          "border borders bordering")
)
AUXILIARIES = frozenset(words("is are was were be been being has have had will would"))
SUBJECT_PREPOSITIONS_RU = ("в", "во", "на", "у")
OBLIQUE_RU = frozenset(
    words("россии россией москвы москве москвой украины украине украиной киева киеву киевом киеве кремля кремлю кремлем министерства министерству "
          "министерством генштаба генштабу генштабом вашингтона армии оккупантов оккупантам россиян россиянам правительства правительству ведомства запада "
          "сша евросоюза делегации")
)
# The names of countries and the titles of heads as the table gives them: in the nominative.
NOMINATIVES_RU = frozenset(form.split("~")[0].split()[0] for row in BODIES if row.kind in ("country", "title") for form in row.ru.split("|") if form)
OBLIQUE_TAILS = ("ей", "ов", "ев", "ам", "ям", "ами", "ями", "ах", "ях")
PARTICIPLES_EN = ("ed", "en", "wn", "ght", "aid", "old", "ade", "ut", "et", "ung", "ead")
SPEAK_FOR = frozenset(words("представитель представители спикер начальник глава командующий руководство командование"))
ECHO_NOMINATIVE = frozenset(phrase.replace("~", "").split()[0] for _, cell, _ in ECHOES for phrase in cell.split("|")) | {"там"}
# Stands for the doer in a participle that only names a thing: nobody speaks there.
NOBODY = Speaker(0, 0, 0, 0, "", "", None, None, None, False, False)
# What may follow a source that closes a headline: "says Ukraine as its army advances", but not "says Belarus troops will go".
AFTER_SOURCE = frozenset(words("as after while when amid in on at following and but"))
# Marks that part a name from the words before it.
PARTING = frozenset(",;:\"“”«»()!?")
STOPPING = PARTING | {"."}
JOINING = frozenset(words("and и with с"))


def _first_word(mention: Speaker) -> int:
    return mention.first


class Subjects:
    """Finds the speaking mention among those of a sentence (`own`, in text order)."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self._objects: dict[tuple[int, str], bool] = {}

    def after(self, own: list[Speaker], start: int, reach: int, any_case: bool = False) -> Speaker | None:
        """The nearest mention that begins within `reach` words, nothing but posts and small words between."""
        layout = self.layout
        for mention in own[bisect_left(own, start, key=_first_word) :]:
            if mention.first - start > reach:
                break
            if mention.first >= start:
                gaps = "".join(layout.gap(n) for n in range(max(start - 1, 0), mention.first))
                if any(mark in gaps for mark in ";:)") or gaps.count(",") > (2 if any(w.isdigit() for w in layout.lower[start : mention.first]) else 1):
                    return None
                between = layout.lower[start : mention.first]
                if not any_case and ("чтобы" in between or any(w in ("что", "that", "how", "як", "що", "будто", "якобы", "словно") for w in between[:2]
                        if between[0] not in ("a", "the"))):
                    # "Они уверяли, что Кремль …": the name is in what they say.
                    return None
                speaks = any(is_say(w) and not (k and between[k - 1] in ("a", "the", "its", "an")) for k, w in enumerate(between))
                if speaks or (any_case and "to" in between):
                    return None
                if any_case or subject_case(layout, mention):
                    return mention
        return None

    def subject(self, own: list[Speaker], word: int, low: int, high: int) -> Speaker | None:
        layout, lower = self.layout, self.layout.lower
        english = lower[word].isascii()
        before: Speaker | None = None
        for mention in reversed(own[: bisect_left(own, word, key=_first_word)]):
            if mention.last <= word and mention.first >= low:
                conjunction = word - mention.last <= 3 and mention.first > 0 and lower[mention.first - 1] in ("after", "before", "since", "until", "as",
                    "than", "that")
                if not english and mention.first and lower[mention.first - 1] in SUBJECT_PREPOSITIONS_RU and lower[word].endswith(("л", "ла", "лся", "лась")):
                    # "в Москве сообщил …": a place; bodies speak in the plural.
                    continue
                if mention.side == "other" and mention.kind == "person" and lower[mention.last] == "s" and layout.gap(mention.last - 1) in ("'", "’"):
                    # "tipped the war Assad's way, and the envoy said".
                    continue
                if subject_case(layout, mention) and (conjunction or not self.is_object(mention)):
                    before = mention
                    break
        before = self._past_apposition(own, before, word)
        distance = self._distance(before, word) if before else 99
        if before is not None and before.kind == "echo" and lower[before.first] in ("it", "там") and distance > 1:
            before, distance = None, 99
        after = None
        if not (english and lower[word].endswith("ing")) and lower[word] not in ("told", "tell", "tells", "asked", "accused", "blamed", "urged"):
            after = self.after(own, word + 1, OBJECT_REACH if not english else 6)
            if after is not None and self.is_object(after) and english:
                after = None
        gap = layout.gap(word - 1) if word else ""
        inverted = any(mark in gap for mark in "\"”»“,—'") or " - " in gap or word == low
        if english:
            content = before is None or "," not in layout.gap(before.last - 1)
            ends = after is not None and (after.last >= high or any(mark in layout.gap(after.last - 1) for mark in ".,;\"”")
                or (content and lower[after.last] in AFTER_SOURCE))
            closes = after is not None and "," in gap and after.first - word <= 2 and ends
            if closes:
                # "Russians pulling back, says Ukraine"; "Truce in Idlib, Syria, says Russia."
                return after
            if before is not None and distance <= 2:
                return before
            if before is not None and after is not None and "," in gap and not ends and lower[word] == "says":
                # "Moscow shows tanks leaving Crimea, says Belarus troops will go": what follows is said.
                return before
            if after is not None and (inverted or (before is None and not is_decide(lower[word]))) and (inverted or after.first - word <= 2):
                return after
            return before if distance <= SUBJECT_REACH else None
        if (after is not None and before is not None and after.kind == "generic" and before.body and lower[after.first - 1] in SUBJECT_PREPOSITIONS_RU):
            # "Министерство обороны России сегодня, 5 марта, объявило в Украине режим тишины": where, not who.
            after = None
        if after is not None and inverted and after.first - word <= 5:
            return after
        if (before is not None and before.kind == "generic" and after is not None and after.first == word + 1
                and before.first and lower[before.first - 1] in SUBJECT_PREPOSITIONS_RU):
            # "в Москве договорились президенты России и Турции".
            return after
        if before is not None and distance <= 1:
            return before
        if after is not None and (before is None or after.first - word - 1 <= distance or inverted):
            return after
        return before if distance <= SUBJECT_REACH else None

    def first_of_list(self, own: list[Speaker], mention: Speaker) -> Speaker:
        """Of coordinate subjects of one side the first named: "ни Кремль, ни Минобороны не подтвердили"."""
        at = bisect_left(own, mention.first, key=_first_word)
        for other in own[max(0, at - 2) : at]:
            if other.last <= mention.first and other.side == mention.side and other.kind == mention.kind == "body":
                between = self.layout.lower[other.last : mention.first] if mention.first - other.last <= 2 else []
                if between and all(w in ("and", "и", "ни", "nor", "or", "the") for w in between):
                    return other
        return mention

    def partner(self, own: list[Speaker], mention: Speaker, by_comma: bool = True) -> Speaker:
        """Of two who decide together ("Erdogan and Putin agreed") the Russian one; a bare comma joins them only where asked."""
        if mention.side == "russia":
            return mention
        at = bisect_left(own, mention.first, key=_first_word)
        for other in own[max(0, at - 8) : at + 9]:
            if other.side != "russia":
                continue
            left, right = (other, mention) if other.first < mention.first else (mention, other)
            if right.first - left.last > 7:
                continue
            between = self.layout.lower[left.last : right.first]
            listed = by_comma and not between and self.layout.gap(left.last - 1).strip() in (",", "-", "–")
            joined = 0 < len(between) <= 7 and any(w in JOINING for w in between) and all(w in JOINING or w in ("the", "his", "counterpart") or is_post_word(w)
                or w in NATION_OF for w in between)
            if listed or joined:
                return other
        return mention

    def agent(self, own: list[Speaker], word: int) -> Speaker | None:
        """The doer of a passive: "was announced by Putin", "объявлено Путиным"."""
        lower, layout = self.layout.lower, self.layout
        if lower[word].isascii():
            if not lower[word].endswith(PARTICIPLES_EN):
                # "what Kyiv says was an incursion by Russian units": no passive.
                return None
            near = lower[max(0, word - 3) : word]
            if near[-2:] in (["it", "was"], ["it", "is"]) and lower[word + 1 : word + 2] in (["at"], ["in"]):
                # "it was said at the Pentagon", "at the briefing on Smolenskaya Square".
                house = self.after(own, word + 2, 6, any_case=True)
                return house if house is not None and house.kind == "body" else None
            if lower[word] == "said" and not AUXILIARIES.intersection(near) and lower[word + 1 : word + 2] != ["by"]:
                # "Mizintsev said in a briefing distributed by the ministry".
                return None
            if any(w in ("has", "have", "had") for w in near) and "been" not in near:
                return None
            for number in range(word + 1, min(word + 12, len(lower))):
                if layout.sentence_of[number] != layout.sentence_of[word] or is_say(lower[number]) or ";" in layout.gap(number - 1):
                    return None
                if "," in layout.gap(number - 1) and number > word + 4:
                    return None
                if lower[number] == "by":
                    agent = self.after(own, number + 1, OBJECT_REACH, any_case=True)
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
        mention = self.after(own, word + 1, OBJECT_REACH, any_case=True)
        if mention is not None and any(w.endswith(("ом", "ым", "им", "ем", "ой")) for w in lower[mention.first : mention.last]):
            return mention
        return None

    def _past_apposition(self, own: list[Speaker], nearest: Speaker | None, word: int) -> Speaker | None:
        """"Mizintsev, who heads the ministry's centre, told": the name before an inserted clause is the subject."""
        gap = self.layout.gap
        if nearest is None or (nearest.kind == "echo" and nearest.last == word) or not any(
                "," in gap(n) for n in range(max(nearest.last - 1, word - 5), word)):
            return nearest
        for mention in reversed(own):
            if word - mention.last > 40:
                break
            if (mention.last <= nearest.first and mention.kind in ("generic", "body") and mention.side and "," in gap(mention.last - 1)[:2]
                    and self.layout.lower[mention.last] in ("where", "which", "whose", "где") and "," in gap(word - 1) and subject_case(self.layout, mention)):
                # "Ukraine, where the announcement was received with caution, said …".
                return mention
            if mention.last <= nearest.first and mention.kind == "person" and mention.official:
                return (mention if (mention.post == "joined" or "," in gap(mention.last - 1)[:2]) and subject_case(self.layout, mention)
                    and not self.is_object(mention) else nearest)
        return nearest

    def _distance(self, mention: Speaker, word: int) -> int:
        """Words between a subject and its verb; an inserted clause between commas counts as one."""
        layout = self.layout
        between = word - mention.last
        if (between > 2 and "," in layout.gap(mention.last - 1)
                and ("," in layout.gap(word - 1) or any("," in layout.gap(n) for n in range(max(mention.last, word - 4), word)))):
            return 2 if between < 30 else 99
        if between >= 30:
            return 99
        for number in range(mention.last, word):
            if is_say(layout.lower[number]) and not is_speech_noun(self.layout, number):
                return between + 6
            gap = layout.gap(number)
            if ";" in gap or " — " in gap or ":" in gap:
                return between + 12
        return between

    def is_object(self, mention: Speaker) -> bool:
        """Whether a preposition or an addressed verb makes the mention no subject: "told Putin", "with Shoigu"."""
        key = mention.first, mention.kind
        known = self._objects.get(key)
        if known is None:
            known = self._objects[key] = self._is_object(mention)
        return known

    def _is_object(self, mention: Speaker) -> bool:
        lower, layout = self.layout.lower, self.layout
        number = mention.first - 1
        if number >= 0 and not STOPPING.isdisjoint(layout.gap(number)):
            return False
        while (number >= 0 and PARTING.isdisjoint(layout.gap(number))
                and ((is_post_word(lower[number]) and lower[number] not in ("of", "for"))
                    or (lower[number] == "of" and lower[number - 1] == "chief") or lower[number] in ("the", "s", "a")) and mention.first - number < 6
                and layout.sentence_of[number] == layout.sentence_of[mention.first]):
            number -= 1
        if number < 0 or layout.sentence_of[number] != layout.sentence_of[mention.first]:
            return False
        if not PARTING.isdisjoint(layout.gap(number)):
            return False
        word = lower[number]
        if word == "and":
            # "criticism of Shoigu and army chief Gerasimov": the second shares the first one's case.
            behind = number - 1
            while behind > 0 and number - behind < 9 and (layout.capital(behind) or is_post_word(lower[behind])):
                behind -= 1
            word = lower[behind] if lower[behind] in ("on", "of", "with", "against", "to", "from", "by", "between") else word
            number = behind if word != "and" else number
        if word in ("of", "for", "at") and number and is_post_word(lower[number - 1]) and lower[number - 1] not in ("told", "centre", "center"):
            # "said a spokesman for the ministry": the post speaks.
            return False
        # "At the Pentagon, press secretary John Kirby spoke of …": the house, and then who speaks.
        return word in OBJECT_WORDS_EN and ((mention.kind != "body" and mention.post != "joined") or word not in ("in", "at"))


def subject_case(layout: Layout, mention: Speaker) -> bool:
    """Whether the form can be a subject: Russian nominatives, or a body after "в" ("в Кремле заявили")."""
    lower = layout.lower
    word = lower[mention.first]
    if word.isascii():
        return True
    before = lower[mention.first - 1] if mention.first else ""
    if before in SPEAK_FOR and mention.kind in ("body", "generic"):
        # "заявил представитель Генштаба": he speaks for the body in the genitive.
        return True
    while before and (before.startswith(("официальн", "российск", "пресс", "сам")) or before == "службе") and mention.first > 1:
        index = mention.first - 2
        before = lower[index]
        break
    if mention.kind == "person":
        return mention.nominative
    if mention.side == "other" and mention.kind == "body" and word.endswith(OBLIQUE_TAILS) and mention.last - mention.first == 1:
        return False
    if before in SUBJECT_PREPOSITIONS_RU:
        # "отказаться от планов вступить в НАТО": where one goes.
        return not (mention.first > 1 and lower[mention.first - 2].startswith(("вступ", "войти", "вхожд", "принят")))
    if mention.kind == "echo":
        return word in ECHO_NOMINATIVE
    return (before not in ("к", "с", "от", "для", "на", "о", "об", "из", "против", "перед", "между", "по", "у", "до", "со", "за", "через")
        and _nominative_body(word))


def _nominative_body(word: str) -> bool:
    if word not in NOMINATIVES_RU and ((word[-1:] in ("а", "у", "е") and word[:-1] in NOMINATIVES_RU)
            or (word[-2:] in ("ом", "ем") and word[:-2] in NOMINATIVES_RU)
            or (word[-1:] in ("и", "ю") and word[:-1] + "я" in NOMINATIVES_RU) or (word[-2:] == "ей" and word[:-2] + "я" in NOMINATIVES_RU)):
        # "на юге Таджикистана", "соглашение Индии", "доложил президенту РФ".
        return False
    return word not in OBLIQUE_RU and not word.endswith(("ому", "ого", "ыми", "ими", "ым", "ой", "ам", "ям", "ами", "ями", "ах", "ях"))
