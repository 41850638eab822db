"""Which places belong to a reduction: origins and locations, no destinations, governments or mere locators.

In: a `Layout`, its places and the words of a clause. Out: the place mentions that count, in order.
"""

from __future__ import annotations

from ..model import PlaceMention
from ..vocabulary.place_frames import (
    ACROSS,
    AIMS,
    AT_EN,
    AT_RU,
    FROM_EN,
    FROM_RU,
    GOALS,
    GOVERNMENTS,
    NEVER,
    RULERS,
    SKIPPED_EN,
    SKIPPED_RU,
    TALKS,
    TOWARDS_EN,
    TOWARDS_RU,
)
from ..vocabulary.speech import is_say
from ..vocabulary.words import words
from .gazetteer import kind_of, wider
from .layout import Layout
from .mere_places import is_mere
from .place_lists import is_listed, locates


def places_between(layout: Layout, places: list[PlaceMention], first: int, last: int) -> list[PlaceMention]:
    """The mentions inside the words [first, last) that can be directions, with lists read under one head."""
    inside = [p for p in places if first <= p.first and p.last <= last]
    kept: list[PlaceMention] = []
    role_before = ""
    previous: PlaceMention | None = None
    for mention in inside:
        role = role_of(layout, mention)
        bordering = layout.lower[max(0, mention.first - 2) : mention.first]
        owns = layout.lower[mention.last : mention.last + 1] == ["s"]
        if (mention.name == "Ukraine" and ((bordering[-1:] and bordering[-1] in BESIDE and not owns) or bordering == ["adjacent", "to"]
                or (bordering[-1:] == ["с"] and bordering[0].startswith(("приграничн", "гранич"))))):
            # "near Ukraine" is not in it.
            mention = mention._replace(name="Ukraine border")
            role = "at"
        if previous is not None and is_listed(layout, previous, mention) and not _is_subject(layout, mention):
            if role_before == "government" and role in ("from", "at", ""):
                kept.append(previous)
            elif role in ("", "government"):
                role = role_before
        if (previous is not None and role == "at" and role_before == "to" and mention.first - previous.last <= 2
                and (is_listed(layout, previous, mention) or (mention.first - previous.last == 1 and layout.lower[mention.first - 1] in ("в", "на")))):
            # "ехать в Бердянск, в Запорожье": the second is where to, too.
            role = "to"
        if (previous is not None and role == "at" and role_before == "from" and mention.first - previous.last <= 6
                and layout.lower[mention.first - 1] in ("в", "на") and previous.name not in wider(mention.name) and mention.name not in wider(previous.name)):
            # "из Мариуполя два, в Запорожье": where to.
            role = "to"
        if previous is not None and role == "at" and role_before == "from" and any(w.startswith(TAKES) for w in layout.lower[previous.last : mention.first]):
            role = "to"
        if previous is not None and role in ("at", "government", "") and role_before in ("from", "at") and locates(layout, previous, mention):
            role = "locates"
        if role in ("from", "at", "") and mention.name not in NEVER and not is_mere(layout, mention):
            kept.append(mention)
        previous, role_before = mention, role
    return kept


# "leave the right bank and strengthen the defence on the left": what they do where they come.
TAKES = ("strengthen", "build", "establish", "organis", "organiz", "occup", "creat", "dig", "hold", "defend", "занять", "занима", "организ", "созда",
    "выстр", "укреп")


def _is_subject(layout: Layout, mention: PlaceMention) -> bool:
    """Whether a verb follows that makes the name a government: "Lyman, Moscow has said"."""
    following = layout.lower[mention.last : mention.last + 2]
    return bool(following) and (following[0] in ("has", "had", "is", "was", "will", "would", "s") or any(is_say(w) for w in following))


STOPS = frozenset(words("stopping stopover остановкой заездом"))
BESIDE = frozenset(words("border borders near around bordering beside у близ вблизи возле около"))


# "the only city it captured": a city that was taken before.
TAKEN_BY = frozenset(words("it they had has have been was were forces troops russia moscow"))


def role_of(layout: Layout, mention: PlaceMention) -> str:
    """from, at, to, government, base or "" (bare) for one mention; read once."""
    key = mention.first, mention.last, mention.name, mention.form
    role = layout.roles.get(key)
    if role is None:
        role = layout.roles[key] = _read_role(layout, mention)
    return role


def _read_role(layout: Layout, mention: PlaceMention) -> str:
    lower = layout.lower
    word = lower[mention.first]
    number = mention.first - 1
    steps = 0
    while number >= 0 and steps < 6 and _skipped(lower[number]) and layout.sentence_of[number] == layout.sentence_of[mention.first]:
        if _is_way(layout, number):
            return "to"
        number -= 1
        steps += 1
    head = lower[mention.first - 2] if mention.first > 1 and lower[mention.first - 1] in ("of", "the") else lower[mention.first - 1] if mention.first else ""
    if head.startswith(RULERS) and layout.gap(mention.first - 1) == " ":
        # "the leader of Chechnya", "глава Чечни".
        return "government"
    before = lower[number] if number >= 0 and layout.sentence_of[number] == layout.sentence_of[mention.first] else ""
    earlier = lower[number - 1] if number >= 1 else ""
    if (before == "по" and mention.name in ("Moscow", "Kyiv")
            and any(w[:1].isdigit() or w.startswith(("час", "утр", "вечер")) for w in lower[max(0, number - 6) : number])) or (mention.last < len(lower)
            and lower[mention.last] == "time"):
        return "government"
    if mention.name == "Dnipro left bank":
        # "to the eastern or left bank".
        return "to" if before in ("to", "на") or not before or "to" in lower[max(0, mention.first - 5) : mention.first] else "at"
    near = lower[max(0, mention.first - 3) : mention.first]
    if near == ["by", "way", "of"] or near[:2] == ["a", "stop"] or (near[-1:] in (["in"], ["at"], ["в"]) and STOPS.intersection(near[-2:-1])):
        # "to Zaporizhzhia by way of Berdiansk", "with a stop in Berdiansk".
        return "to"
    if before == "on" and earlier.startswith("call"):
        return "government"
    if ((kind_of(mention.name) == "river" and before not in FROM_EN and before not in FROM_RU)
            or (mention.name == "Dnipro" and (before in ACROSS or lower[mention.first - 1 : mention.first] == ["the"]
                    or before in ("днепра", "берег", "берега")))):
        return "to"
    opens = layout.sentences[layout.sentence_of[mention.first]].first
    if any(w in ("account", "учетом") for w in lower[max(opens, number - 8) : number + 1]):
        # "taking into account the advantages of the reservoir".
        return "to"
    if before in ("in", "в", "на") and any(w.startswith(AIMS) for w in lower[max(opens, number - 8) : number]):
        # "to achieve the goals of the operation in Donbas".
        return "to"
    if (before not in FROM_EN and before not in FROM_RU and any(w.startswith(GOALS) and not (w.startswith("captur") and lower[n - 1] in TAKEN_BY)
            for n, w in enumerate(lower[max(opens, number - 3) : number + 1], max(opens, number - 3)))
            and not any(w.startswith(("suspend", "halt", "stop", "pause", "приостан", "останов", "прекра", "reduc", "сокра", "cancel", "отмен", "ceas", "end"))
                for w in lower[max(0, number - 7) : number])):
        return "to"
    if word.isascii():
        return _role_en(layout, mention, before, earlier, number)
    return _role_ru(layout, mention, before, earlier, number)


def _skipped(word: str) -> bool:
    return word in SKIPPED_EN or word.startswith(SKIPPED_RU)


def _is_way(layout: Layout, number: int) -> bool:
    """Heads in the accusative that are a way to go: "на территорию", "на Донецкое направление", "в сторону"."""
    word = layout.lower[number]
    before = layout.lower[number - 1] if number else ""
    return word in ("территорию", "сторону", "область", "направление", "базу", "авиабазу") and before in ("на", "в")


# Troops gathered there are there: "части, стянутые к границе", "forces massed to the border".
GATHERED = ("стянут", "собранн", "согнан", "подтянут", "переброшенн", "направленн", "стягива", "сосредот", "deployed", "sent", "transferred", "brought",
    "shipped", "moved", "dispatched", "massed", "gathered", "amassed")


# "regrouped and sent to Donetsk": they go there.
RELATIVE = frozenset(words("that which who"))
FINITE = frozenset(words("and been have has had were was be being are is"))
DONE_THERE = ("activit", "presence", "operation", "action", "offensive", "attack", "strike", "assault", "hostilit")


STOPPED = ("останов", "прекра", "приостан", "сверн", "свора", "отмен", "пауз", "мораторий", "запрет", "отказ")
DONBAS = frozenset(("Donbas", "Donetsk", "Luhansk"))
# "stop striking Kyiv": what was struck is where it stops.
STRUCK_EN = frozenset(words("striking attacking bombing shelling bombarding storming hitting targeting strike attack bomb shell storm"))


def _role_en(layout: Layout, mention: PlaceMention, before: str, earlier: str, number: int) -> str:
    lower = layout.lower
    after = lower[mention.last] if mention.last < len(lower) else ""
    if mention.name in GOVERNMENTS and after == "s" and layout.gap(mention.last - 1) == "'":
        return "government"
    if before in ("to", "к", "в", "into") and any(lower[n].startswith(GATHERED) and (lower[n - 1] not in FINITE
            or RELATIVE.intersection(lower[max(0, n - 4) : n])) for n in range(max(1, number - 6), number)):
        return "at"
    if before == "to" and earlier in ("close", "next", "adjacent", "near", "nearer"):
        return "at"
    if before == "out" and lower[number + 1] == "of":
        return "from"
    if lower[mention.first - 2 : mention.first] in (["direction", "of"], ["directions", "of"]):
        # "activity in the direction of Kyiv" is there; troops go in the direction of Kyiv.
        return "at" if any(w.startswith(DONE_THERE) for w in (*lower[max(0, mention.first - 12) : mention.first],
            *lower[mention.last : mention.last + 14])) else "to"
    if before in STRUCK_EN or (before == "for" and earlier in ("truce", "ceasefire", "pause", "fire")):
        # "a truce for Eastern Ghouta".
        return "at"
    armed = (after, *(lower[mention.first - 3 : mention.first - 1] if "of" in lower[mention.first - 2 : mention.first] else ()))
    if mention.name in DONBAS and any(w in ("forces", "troops", "militia", "fighters", "formations", "units") for w in armed):
        # "Russian and Donbass forces", "formations of the DPR": whose they are.
        return "government"
    if before in TOWARDS_EN:
        return "to"
    if before in FROM_EN and earlier in ("colleagues", "counterparts", "allies", "partners"):
        # "14 planes will bring out the colleagues from Armenia".
        return "government"
    if before in FROM_EN:
        return "government" if earlier in ("reports", "report", "news", "pressure", "requests", "request", "signals", "signal", "statements",
            "calls", "silence", "response", "reaction", "comment", "word", "answer", "reply", "confirmation") else "from"
    if (kind_of(mention.name) == "country" and mention.name != "Ukraine"
            and (not before or (before in ("of", "and", "with", "by")
                    and earlier not in ("territory", "out", "borders", "parts", "areas", "regions", "all", "whole")))):
        return "government"
    if before in AT_EN:
        if (mention.name in GOVERNMENTS and before in ("in", "with", "against", "about")
                and any(w.startswith((*TALKS, "official", "authorit", "government", "leader")) for w in lower[max(0, number - 4) : number])):
            return "government"
        if before in ("against", "of") and mention.name in GOVERNMENTS and mention.name != "Kyiv":
            return "government" if before == "against" else "at"
        return "at"
    if after in ("direction", "directions", "axis", "sector", "front", "area", "region") and mention.name not in ("Ukraine", "Russia"):
        return "at"
    if mention.name in GOVERNMENTS:
        return "government"
    if kind_of(mention.name) == "country" and mention.name != "Syria":
        return "government"
    if before in ("by", "with", "between"):
        return "government" if mention.name in GOVERNMENTS else "at"
    return ""


def _role_ru(layout: Layout, mention: PlaceMention, before: str, earlier: str, number: int) -> str:
    lower = layout.lower
    word = lower[mention.first]
    if mention.form != "noun":
        head = next((lower[n] for n in range(mention.last, min(len(lower), mention.last + 12))
            if lower[n].startswith(("направлен", "област", "район", "участ", "регион", "фронт"))), "")
        if before in TOWARDS_RU:
            return "to"
        if before in ("на", "в", "во") and (head in ("направление", "область", "участок", "район", "фронт") and (word.endswith(("ое", "ую", "ый", "ий")))):
            return "to"
        if before in FROM_RU:
            return "from"
        return "at"
    if before in ("к", "в", "на") and any(w.startswith(GATHERED) for w in lower[max(0, number - 6) : number]):
        return "at"
    if before == "к" and earlier.startswith(("прилега", "примыка")):
        # "из зон, прилегающих к Южной Осетии".
        return "at"
    if before in TOWARDS_RU:
        return "to"
    if before in ("с", "со") and mention.name in GOVERNMENTS and word.endswith(("ой", "ей", "ом", "ем")):
        # "переговоры с Украиной".
        return "government"
    if before in FROM_RU and earlier.startswith(("зерн", "экспорт", "беженц")):
        # "вывозу зерна с Украины".
        return "government"
    if before in FROM_RU or (before == "под" and earlier == "из") or before.startswith(("покин", "покид", "остав")):
        return "from"
    if before == "на" and earlier.startswith(("наступлен", "штурм", "удар", "атак", "налет")):
        # "остановила наступление на Киев": there it stops; "опора наступления на Славянск" is where they want to go.
        return "at" if not earlier.endswith(("ия", "а")) or any(w.startswith(STOPPED) for w in lower[max(0, number - 7) : number]) else "to"
    if before in ("на", "в", "во") and number == mention.first - 1 and _accusative(layout, mention):
        return "to"
    if before in AT_RU:
        if mention.name in GOVERNMENTS and before in ("в", "во"):
            window = lower[max(0, number - 4) : number]
            if any(w.startswith(TALKS) for w in window) or _speaks(layout, mention):
                return "government"
        return "at"
    if mention.first and lower[mention.first - 1].startswith(PARTS_RU):
        # "из нескольких областей Армении".
        opens = next((w for w in reversed(lower[max(0, mention.first - 4) : mention.first - 1]) if w in FROM_RU or w in AT_RU), "")
        if opens:
            return "from" if opens in FROM_RU else "at"
    if mention.name in GOVERNMENTS or (kind_of(mention.name) == "country" and before in ("", "и")):
        return "government"
    return ""


PARTS_RU = ("област", "район", "регион", "провинци", "территори")


def _speaks(layout: Layout, mention: PlaceMention) -> bool:
    """Whether a verb of speech stands beside "в Киеве"."""
    lower = layout.lower
    around = [*lower[max(0, mention.first - 4) : mention.first - 1], *lower[mention.last : mention.last + 3]]
    return any(is_say(w) for w in around)


def _accusative(layout: Layout, mention: PlaceMention) -> bool:
    """Whether the form behind "в" or "на" says where to, not where: "в Донецк", "в Балаклею", "на левый берег"."""
    first, last = layout.lower[mention.first], layout.lower[mention.last - 1]
    if mention.name == "Crimea":
        return last == "крым"
    if last.endswith("эс"):
        # "на ЗАЭС": an abbreviation shows no case, and nobody goes there in it.
        return False
    if mention.last - mention.first > 1 and first.endswith(("е", "ом", "ах")) and not first.endswith(("ое", "ее")):
        # "на комбинате «Азовсталь»": the head shows the case.
        return False
    if mention.last - mention.first > 1 and first.endswith(("ый", "ий", "ую", "ое")) and not last.endswith(("ом", "ем")):
        return not last.endswith("е") or first.endswith("ое")
    if last.endswith(("ом", "ем")):
        # "на Змеином".
        return False
    if last.endswith(("ы", "и")) and mention.name in ("Sumy", "Cherkasy", "Chernivtsi"):
        return True
    return last.endswith(("к", "в", "н", "т", "д", "р", "л", "м", "ь", "ю", "у", "г", "ж", "п", "с", "ч", "ш"))
