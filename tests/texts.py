"""Generated texts for the benchmark, the fuzzer and the property tests: posts, claims and nasty shapes.

In: a seed or a size. Out: texts, the same for the same seed. They imitate the manner and the proportions of
Russian news channels (about one post in fifty speaks of the Ministry of Defence); no word of anybody's post is in them.
"""

from __future__ import annotations

import json
import pathlib
import random
from collections.abc import Callable

FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "fixtures"

_TOPICS = (
    "{who} {did} {what} {where}. {why}",
    "**{who} {did} {what}**\n\n{why} {where}, {said}.\n\n[Подписаться](https://t.me/channel_{n})",
    "❗️{what} {where}: {why}\n\n{said}.",
    "{why} Об этом {said}. {who} {did} {what}.\n\n@channel_{n}",
    "🔹 {who} {did} {what}\n🔹 {why}\n🔹 {what} {where}\n\n#новости #день",
    "{what} {where} — {said}. {why} {why2} {who} {did} {what2} {where}. {why}",
)
_WHO = ("Учёные", "Власти города", "Музей", "Компания", "Сборная России", "Врачи", "Студенты", "Банк", "Жители", "Министерство просвещения", "Аэропорт", "Президент клуба", "Мэр Казани", "Суд", "Роскосмос")
_DID = ("открыли", "представили", "обсудили", "отметили", "закрыли на ремонт", "купили", "показали", "подорожали и вернули", "сократили", "нашли", "проверили", "запустили", "отменили", "продлили")
_WHAT = (
    "новый маршрут автобуса", "древнюю монету времён Ивана Грозного", "скидку на билеты", "выставку рисунков", "рейс в Стамбул", "закон о самокатах", "матч второго круга", "сервис доставки", "мост через реку", "курс доллара на завтра",
    "телескоп с зеркалом в шесть метров", "приём заявлений в первый класс", "рецепт сырников без муки", "концерт под открытым небом", "плановую проверку лифтов", "набор игрушек для ёлки", "запуск спутника связи",
)
_WHERE = ("в Москве", "в Санкт-Петербурге", "на Урале", "под Самарой", "в Казани", "в Китае", "в США", "на дне озера", "в центре города", "на станции метро", "в Сочи", "в Екатеринбурге")
_WHY = (
    "Погода на выходных обещает быть тёплой, до пятнадцати градусов.", "Специалисты объяснили это ростом спроса и нехваткой кадров.", "По данным опроса, так думают семь человек из десяти.", "Работы займут около трёх недель, движение ограничат на двух полосах.",
    "Ранее цена выросла на 12,5 % и остановилась на отметке 1 890 рублей.", "Фото: пресс-служба; подробности — по ссылке https://example.org/news/{n}.", "Решение вступит в силу 1 марта 2025 года.", "В комментариях спорят: одни рады, другие ждут подвоха…", "Зрители встретили артистов аплодисментами, а билеты раскупили за час.",
)
_SAID = ("сообщили в пресс-службе", "рассказал глава отдела", "пишет газета", "следует из материалов суда", "передаёт корреспондент", "уточнили в мэрии", "говорят авторы исследования")
_MINISTRY = (
    "⚡️Сводка Минобороны РФ: группировка войск «{group}» улучшила положение по переднему краю. Уничтожено {n} танка, {n} автомобилей. Средства ПВО сбили {n} беспилотников над {region} областью.",
    "Министерство обороны: за ночь дежурными средствами ПВО уничтожено {n} украинских беспилотников. Потери ВСУ на {direction} направлении составили до {n} военнослужащих.",
    "Министр обороны Андрей Белоусов посетил пункт управления. «Темпы продвижения {group} сохраняются», — сказал он. Командующий доложил об обстановке на {direction} направлении.",
    "В Минобороны рассказали о наборе курсантов: приём документов продлён до {n} мая. Заявления принимают в военкоматах.",
    "Песков: вопрос о перемирии на повестке не стоит. В Кремле заявили, что операция продолжается. Ранее Киев сообщил о потерях в {region} области.",
)
_GROUPS = ("Запад", "Центр", "Восток", "Днепр", "Север", "Южная")
_REGIONS = ("Курской", "Белгородской", "Брянской", "Харьковской", "Херсонской")
_DIRECTIONS = ("донецком", "купянском", "краснолиманском", "херсонском", "запорожском", "курском")

_PLACES_EN = ("Kyiv", "Chernihiv", "Kharkiv", "Izium", "Balakliia", "Kherson", "Snake Island", "Lyman", "Sumy", "Mykolaiv", "Kupiansk", "Mariupol")
_ADJECTIVES_RU = ("киевском", "черниговском", "харьковском", "изюмском", "херсонском", "купянском", "сумском", "николаевском", "краснолиманском")
_PLACES_RU = ("Киева", "Чернигова", "Балаклеи", "Изюма", "Херсона", "Купянска", "Мариуполя", "Змеиного", "Сум")
_PEOPLE_EN = ("Deputy Defence Minister Alexander Fomin", "spokesman Igor Konashenkov", "Defence Minister Sergei Shoigu", "Kremlin spokesman Dmitry Peskov", "General Sergei Surovikin")
_PEOPLE_RU = ("замминистра обороны Александр Фомин", "официальный представитель Игорь Конашенков", "министр обороны Сергей Шойгу", "пресс-секретарь президента Дмитрий Песков", "генерал армии Сергей Суровикин")
_DENSE_EN = (
    "Russia to pull back from {a}\n\nThe Russian Defence Ministry will drastically reduce military activity in the {a} and {b} directions, {p} said on {d} March.\n\n“It has been decided to scale back operations near {a} and {b},” he told reporters in {c}. “The units return to their permanent bases.”\n\nUkraine's General Staff said that Russian units were leaving {c}, while Kyiv saw no sign of it.\n",
    "{p} ordered troops to withdraw from {a}. According to the ministry, the garrison left {b} as a step of goodwill, and units were regrouped in the areas of {a} and {b} to step up efforts in the {c} direction.\n\nEarlier the ministry had denied reports of a retreat from {c}: “There are no plans to leave.” TASS reports this.\n",
    "Moscow declares a ceasefire around {a} from 10:00 on {d} March, the Russian Ministry of Defense announced on Telegram. A regime of silence is being observed in {a}, {b} and {c}; if the other side does the same, it will be extended, {p} told Interfax.\n",
)
_DENSE_RU = (
    "Россия отводит войска от {g}\n\nМинобороны РФ кардинально сократит военную активность на {a} и {b} направлениях, сообщил {p} {d} марта.\n\n«Принято решение в разы сократить военную активность под {a} направлением и у {g}, — заявил он журналистам. — Подразделения возвращаются в пункты постоянной дислокации».\n\nВ Генштабе ВСУ говорили, что российские части уходят из {h}, но подтверждений этому нет.\n",
    "{p} приказал отвести войска из {g}. По данным ведомства, гарнизон покинул {h} в качестве шага доброй воли, а подразделения перегруппированы в районах {g} и {h} для наращивания усилий на {a} направлении.\n\nРанее в министерстве опровергли сообщения об отходе из {h}: «Таких планов нет». Об этом передаёт ТАСС.\n",
    "Режим тишины вокруг {g} вводится с 10:00 {d} марта, объявило Министерство обороны РФ в телеграм-канале. Прекращение огня соблюдается в районах {g} и {h}; если другая сторона поступит так же, его продлят, сообщил «Интерфаксу» {p}.\n",
)


def post(rng: random.Random) -> str:
    """One post of a news channel: some 440 characters, mostly of no interest to anybody here."""
    if rng.random() < 0.02:
        return rng.choice(_MINISTRY).format(group=rng.choice(_GROUPS), region=rng.choice(_REGIONS), direction=rng.choice(_DIRECTIONS), n=rng.randint(1, 90))
    pieces = []
    for _ in range(rng.choice((1, 1, 2, 2, 3, 3, 6))):
        n = rng.randint(100, 99999)
        pieces.append(
            rng.choice(_TOPICS).format(
                who=rng.choice(_WHO), did=rng.choice(_DID), what=rng.choice(_WHAT), what2=rng.choice(_WHAT), where=rng.choice(_WHERE),
                why=rng.choice(_WHY).format(n=n), why2=rng.choice(_WHY).format(n=n), said=rng.choice(_SAID), n=n,
            )
        )  # fmt: skip
    return "\n\n".join(pieces)


def dense(rng: random.Random, language: str) -> str:
    """One document that claims reductions, in "en" or "ru"."""
    if language == "en":
        a, b, c = rng.sample(_PLACES_EN, 3)
        return rng.choice(_DENSE_EN).format(a=a, b=b, c=c, p=rng.choice(_PEOPLE_EN), d=rng.randint(1, 28))
    a, b = rng.sample(_ADJECTIVES_RU, 2)
    g, h = rng.sample(_PLACES_RU, 2)
    return rng.choice(_DENSE_RU).format(a=a, b=b, g=g, h=h, p=rng.choice(_PEOPLE_RU), d=rng.randint(1, 28))


def json_lines(count: int, seed: int, make: Callable[[random.Random], str]) -> bytes:
    """`count` posts as JSON Lines with `id`, `date`, `channel` and `text`."""
    rng = random.Random(seed)
    rows = ({"id": n, "date": f"2024-11-{n % 30 + 1:02d}T08:{n % 60:02d}:00+00:00", "channel": f"channel {n % 40}", "text": make(rng)} for n in range(count))
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows)


def _fill(piece: str) -> Callable[[int], str]:
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _nested(size: int) -> str:
    """Quotation marks 10,000 deep, again and again."""
    depth = min(10_000, max(1, size // 2))
    return _fill("«" * depth + "»" * depth)(size)


def _zalgo(size: int) -> str:
    rng = random.Random(1)
    marks = "".join(map(chr, range(0x300, 0x370)))
    return _fill("".join(letter + "".join(rng.choices(marks, k=40)) for letter in "withdraw from Kyiv, сказал он"))(size)


def _fixture(size: int) -> str:
    texts = sorted(FIXTURES.glob("claim/*.txt"))
    piece = texts[0].read_text(encoding="utf-8") if texts else dense(random.Random(7), "en")
    return _fill(piece + "\n")(size)


# Name -> a function from a number of characters to a text of that length.
NASTY: dict[str, Callable[[int], str]] = {
    "one endless word": _fill("a"),
    "one endless Russian word": _fill("ы"),
    "an endless word of both scripts": _fill("aы"),
    "forty letters, then the other script": _fill("a" * 45 + "б" * 45 + "_"),
    "only spaces": _fill(" "),
    "only line feeds": _fill("\n"),
    "CR LF and spaces": _fill(" \r\n\t"),
    "only quotation marks": _fill('"'),
    "only opening marks": _fill("«"),
    "English opening marks": _fill("“"),
    "marks nested 10,000 deep": _nested,
    "short quotations": _fill('"a b c d" '),
    "short quotations, Russian": _fill("«да и нет же» "),
    "opening marks and words": _fill("«он сказал "),
    "reduce reduce reduce": _fill("reduce "),
    "withdraw withdraw": _fill("withdraw troops "),
    "сократить активность": _fill("сократить активность "),
    "directions in a row": _fill("Kyiv, Chernihiv, Sumy, "),
    "directions in a row, Russian": _fill("на киевском, черниговском и сумском "),
    "направлениях without end": _fill("киевском "),
    "and and and": _fill("and "),
    "и и и": _fill("и "),
    "not not not": _fill("not "),
    "if if if": _fill("if "),
    "the the the": _fill("the "),
    "a sentence without a stop": _fill("the ministry said that troops withdraw from Kyiv and Putin told Shoigu "),
    "a sentence without a stop, Russian": _fill("в Минобороны РФ заявили что войска отходят от Киева и Песков сообщил "),
    "claims without a stop": _fill("troops withdraw from Kyiv "),
    "sentences of claims": _fill("Putin ordered troops to withdraw from Kyiv. "),
    "sentences of claims, Russian": _fill("Шойгу приказал отвести войска из Херсона. "),
    "claims with changing places": lambda size: "".join(f"Putin ordered troops to withdraw from the village of Ab{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676 % 26)}ovka. " for n in range(size // 60 + 1))[:size],
    "claims without a source": _fill("Troops withdraw from Kyiv.\n"),
    "alternating scripts": _fill("the и a на "),
    "emoji with joiners": _fill("👩‍👩‍👧‍👦"),
    "emoji and words": _fill("🔹 Kyiv 👩‍👩‍👧 "),
    "combining marks": _fill("\u0301"),
    "combining marks of two classes": _fill("\u0301\u0323"),
    "Zalgo": _zalgo,
    "decomposed words": _fill("и\u0306 "),
    "zero-width spaces": _fill("\u200b"),
    "soft hyphens in words": _fill("with\u00addraw "),
    "said said said": _fill("said "),
    "сказал сказал": _fill("сказал "),
    "Putin Putin": _fill("Putin "),
    "Putin and the Kremlin": _fill("Putin Kremlin "),
    "Путин сказал": _fill("Путин сказал "),
    "the ministry the ministry": _fill("the ministry "),
    "he said": _fill("he said "),
    "initials": _fill("И. "),
    "according to according to": _fill("according to "),
    "headings with a colon": _fill("The Russian Defence Ministry:\n"),
    "headings with a colon over claims": _fill("Ministry of Defence:\nTroops leave Kyiv\n\n"),
    "furniture": _fill("Read more:\n- Troops leave Kyiv\n"),
    "clock times": _fill("10:00 "),
    "clock times in lines": _fill("10:00 Putin 11:00 Kyiv 12:00\n"),
    "brackets": _fill("([{"),
    "digits": _fill("7"),
    "dates": _fill("29.03.2022 "),
    "dots": _fill("."),
    "dots and spaces": _fill(". "),
    "commas": _fill(", "),
    "semicolons": _fill("; "),
    "hyphens": _fill("-"),
    "dashes between words": _fill("Kyiv — "),
    "letters and dots": _fill("a.b"),
    "apostrophes": _fill("Russia's "),
    "line ends after lower case": _fill("and\n"),
    "a lone surrogate": _fill("\ud800"),
    "NUL": _fill("\0"),
    "near near near": _fill("near "),
    "в районе": _fill("в районе "),
    "in the direction": _fill("in the Aa direction "),
    "ceasefire": _fill("ceasefire "),
    "перемирие": _fill("перемирие "),
    "one document a thousand times": _fixture,
}
