"""Find state bodies, countries and forces as possible sources, each with its side.

In: a `Layout`. Out: `Speaker` mentions in text order, unresolved echoes ("the ministry", "ведомство")
among them with the side "". It knows names and whose they are, and nothing of speech.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import islice

from ..model import Speaker
from ..vocabulary.bodies import BODIES, ECHOES, NATION_OF, Body
from ..vocabulary.index import PhraseIndex, marked_index
from ..vocabulary.speech import is_say
from ..vocabulary.words import words
from .layout import Layout

# Names that are ordinary words when written small ("us", "the west", "hurt").
NEEDS_CAPITAL = frozenset(words("чф us un eu mod hur gur mfa west запад fsb svr isw mission"))
# Words that may stand between a body and its owner: "General Staff of the Armed Forces of Ukraine".
LINKS = frozenset(words("of the armed forces federation s вооруженных сил in вс"))
# How many mentions back a body without an owner looks for one of its name that has one.
NEAREST = 300
PRONOUNS = frozenset(words("he she он она"))
# A body that no word around gives to anybody: whose it is in texts about Russia.
SIDE_DEFAULT = {"Ministry of Defence": "russia", "Ministry of Foreign Affairs": "russia", "General Staff": "russia", "delegation": "", "Government": "",
    "Security Council": ""}


@lru_cache(maxsize=1)
def _index() -> PhraseIndex[Body]:
    return marked_index(lambda: [(row.en, row) for row in BODIES], lambda: [(row.ru, row) for row in BODIES])


@lru_cache(maxsize=1)
def _echoes() -> PhraseIndex[str]:
    return marked_index(lambda: [(en, kind) for en, _, kind in ECHOES], lambda: [(ru, kind) for _, ru, kind in ECHOES])


def find_bodies(layout: Layout) -> list[Speaker]:
    """All bodies, countries and echoes of the text, in order, none inside another."""
    index, echoes, lower = _index(), _echoes(), layout.lower
    found: list[Speaker] = []
    done = 0
    total = len(lower)
    for at in sorted({*index.candidates(layout.heads, lower), *echoes.candidates(layout.heads, lower)}):
        if at < done:
            continue
        hit = index.at(lower, at)
        if hit is not None and _written_right(layout, at, hit[0], hit[1]):
            size, row = hit
            mention = _body(layout, at, at + size, row, found)
            while found and found[-1].last > mention.first:
                found.pop()
            found.append(mention)
            done = max(at + size, mention.last)
            continue
        echo = echoes.at(lower, at)
        if echo is not None and any(index.at(lower, k) is not None for k in range(at + 1, min(total, at + echo[0] + (1 if echo[0] > 1 else 0)))):
            # "the General Staff", "the Ministry of Defence": the name begins inside the echo.
            echo = None
        if echo is not None:
            size, kind = echo
            titled = kind == "person" and lower[at] not in PRONOUNS
            side, last = _title_owner(layout, at + size) if titled else ("", at + size)
            found.append(_mention(layout, at, last, side, "generic" if side else "echo", None, kind))
            done = last
    found = [_possessed(layout, mention, found) for mention in found]
    supposed: dict[tuple[str | None, tuple[str, ...]], set[str]] = {}
    for mention in found:
        if not mention.known and mention.kind == "body" and mention.body:
            name = tuple(layout.lower[mention.first : mention.last])
            if (mention.post, name) not in supposed:
                supposed[mention.post, name] = _sides(layout, mention.post, name, found)
    if not supposed:
        return found
    others = next((m.first for m in found if m.known and m.kind == "body" and m.side in ("ukraine", "other")), total)
    headline = [m for m in found if m.side == "russia" and layout.sentence_of[m.first] == 0 and m.last < total and is_say(lower[m.last])]
    # "Moscow said on Saturday. … the defence ministry said": of the country that spoke last.
    speaking = {layout.sentence_of[m.first]: m.side for m in found if m.side and m.known and m.last < total and is_say(lower[m.last])}

    def ours(mention: Speaker) -> bool:
        number = layout.sentence_of[mention.first]
        return mention.first < others and (bool(headline) or speaking.get(number - 1) == "russia")

    return [_owned(layout, mention, supposed, ours(mention)) for mention in found]


POSSESSIVES = frozenset(words("its their his"))


def _possessed(layout: Layout, mention: Speaker, found: list[Speaker]) -> Speaker:
    """"Kiev maintains … Its General Staff": the body of the country or government that the sentence before opened with."""
    if mention.known or mention.kind != "body" or not mention.first or layout.lower[mention.first - 1] not in POSSESSIVES:
        return mention
    number = layout.sentence_of[mention.first]
    at = bisect_left(found, mention.start, key=lambda m: m.start)
    near = [m for m in found[max(0, at - 8) : at] if m.kind == "generic" and m.side]
    # Who opened the sentence, or else the one before.
    owner = next((m for n in (number, number - 1) for m in near if layout.sentence_of[m.first] == n), None)
    if owner is None or owner.side == "russia":
        return mention
    return mention._replace(side=owner.side, body=None, known=True)


def _sides(layout: Layout, post: str | None, name: tuple[str, ...], found: list[Speaker]) -> set[str]:
    """The sides that the text gives a body's name."""
    return {m.side for m in found if m.kind in ("body", "generic") and m.known and m.side
        and (m.post == post or tuple(layout.lower[m.last - len(name) : m.last]) == name)}


def _owned(layout: Layout, mention: Speaker, supposed: dict[tuple[str | None, tuple[str, ...]], set[str]], headlined: bool) -> Speaker:
    """A body whose side was only supposed takes the one that the text gives its name everywhere else."""
    if mention.known or mention.kind != "body" or not mention.body:
        return mention
    sides = supposed[mention.post, tuple(layout.lower[mention.first : mention.last])]
    if headlined:
        # "Moscow Says Troops Pulled Out …": until the text speaks of another's, the ministry is Russia's.
        return mention
    if sides and "russia" not in sides:
        return mention._replace(side=min(sides), body=None)
    return mention


def _title_owner(layout: Layout, number: int) -> tuple[str, int]:
    """"министр иностранных дел Украины": the side of a post without a name that is given to another country."""
    lower = layout.lower
    for last in range(number, min(number + 4, len(lower))):
        if layout.gap(last - 1) not in (" ", "'", "-"):
            break
        side = NATION_OF.get(lower[last], "")
        if side in ("ukraine", "other"):
            named = last + 1 < len(lower) and layout.capital(last + 1) and layout.gap(last) == " "
            return ("", number) if named else (side, last + 1)
    return "", number


OUTLETS_OF = frozenset(words("интерфакс рбк interfax rbc rbk"))


def _written_right(layout: Layout, at: int, size: int, row: Body) -> bool:
    word = layout.lower[at]
    if row.kind == "country" and at and layout.gap(at - 1) == "-" and layout.lower[at - 1] in OUTLETS_OF:
        # "Интерфакс-Украина": an agency, no country.
        return False
    proper = row.kind == "country" and word.isascii() and word not in ("occupiers", "invaders", "the", "rebels", "opposition", "aggressor")
    if (proper or word in NEEDS_CAPITAL) and not layout.capital(at):
        return False
    if word.startswith("дум") and size == 1 and layout.has_word("гут", "сири", "дамаск"):
        # The town of Douma.
        return False
    text = layout.view.text
    if word == "запад" and "«" in layout.gap(at - 1):
        # The exercise or the group of forces "Запад".
        return False
    if proper and row.side == "other" and layout.sentences[layout.sentence_of[at]].first == at and len(word) > 3:
        # "BEIRUT, Jan 9": where the report was written.
        following = text[layout.starts[at + size] : layout.ends[at + size]] if at + size < len(layout.lower) else ""
        if text[layout.starts[at] : layout.ends[at]].isupper() and not following.isupper():
            return False
    if word in ("us", "un", "eu", "uk", "ap", "рф", "ес") and size == 1:
        return text[layout.starts[at] : layout.ends[at]].isupper()
    return True


def _mention(layout: Layout, first: int, last: int, side: str, kind: str, body: str | None, post: str | None) -> Speaker:
    return Speaker(layout.starts[first], layout.ends[last - 1], first, last, side, kind, body, None, post, True, True)


def _body(layout: Layout, first: int, last: int, row: Body, earlier: list[Speaker]) -> Speaker:
    if row.side:
        name = None if row.kind == "country" or row.side != "russia" else row.name
        if row.kind == "title":
            return _mention(layout, first, last, row.side, "body", name, "title")
        if row.side == "russia" and row.kind == "body":
            wider_first, wider_last, owner = _with_owner(layout, first, last)
            if owner in ("ukraine", "other") and "in" not in layout.lower[last:wider_last]:
                return _mention(layout, first, wider_last, owner, "generic", None, row.name)
            if owner in ("", "russia"):
                first, last = wider_first, wider_last
        return _mention(layout, first, last, row.side, "generic" if row.kind != "body" else "body", name, row.kind)
    first, last, side = _with_owner(layout, first, last)
    if (not side and last < len(layout.lower) and "«" in layout.gap(first - 1) and "»" in layout.gap(last - 1)
            and layout.has_word("днр", "лнр", whole=True)):
        # A «ministry of defence» in quotation marks is the separatists'.
        side = "proxy"
    if not side and layout.ukrainian:
        # In Ukrainian text a ministry without an owner is Ukraine's.
        side = "ukraine"
    defaulted = not side
    if not side:
        side = next((s.side for s in islice(reversed(earlier), NEAREST) if s.kind == "body" and s.post == row.name and s.side),
            "") or SIDE_DEFAULT.get(row.name, "")
    if side == "russia" or not side:
        return _mention(layout, first, last, side, "body", row.name, row.name)._replace(known=not defaulted)
    return _mention(layout, first, last, side, "body", None, row.name)


def _with_owner(layout: Layout, first: int, last: int) -> tuple[int, int, str]:
    """The mention with the words that tell whose it is ("Russian …", "… of the Russian Federation"), and that side."""
    lower = layout.lower
    side = ""
    before = first - 1
    if before >= 1 and lower[before] == "own":
        before -= 1
    if before >= 0 and lower[before] == "s" and layout.gap(before - 1) in ("'", ".'"):
        before -= 1
    if before >= 1 and lower[before - 1] == "u" and lower[before] in ("k", "s"):
        return first, last, "other"
    if before >= 0 and lower[before] in NATION_OF and layout.gap(first - 1).strip() == "" and "\n" not in layout.gap(first - 1):
        side = NATION_OF[lower[before]]
        if side == "russia" and lower[before] not in ("our", "наша", "нашей", "moscow", "kremlin"):
            first = before
    after = last
    while after < len(lower) and after - last < 6 and layout.gap(after - 1).strip() in ("", "'") and "\n" not in layout.gap(after - 1):
        word = lower[after]
        # "General Staff of the Armed Forces of Ukraine": the owner behind wins over none before.
        if word in NATION_OF and (after == last or lower[after - 1] in LINKS or not word.isascii()):
            if not side or NATION_OF[word] == side or not word.isascii():
                nation = lower[after + 1 : after + 2] in (["federation"], ["федерации"])
                adjective = word in ("russian", "российской") and not nation
                if adjective and not side:
                    side = NATION_OF[word]
                    break
                side = NATION_OF[word]
                if adjective:
                    break
                last = after + 1
                if word in ("российской", "russian") and after + 1 < len(lower) and lower[after + 1] in ("федерации", "federation"):
                    last += 1
            break
        if word in ("країни", "страны") and lower[after + 1 : after + 2] and lower[after + 1].startswith(("агресор", "агрессор", "окупант", "оккупант")):
            return first, after + 2, "russia"
        if word not in LINKS:
            break
        after += 1
    return first, last, side
