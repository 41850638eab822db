"""News agencies and channels through which a statement reaches the text: the relays, never the source."""

from __future__ import annotations

# (canonical name, names parted by "|" with ~ for Russian words that bend, example, near miss)
OUTLETS: tuple[tuple[str, str, str, str], ...] = (
    ("Telegram", "telegram|telegram channel|телеграм~|telegram канал~|телеграм канал~|тг канал~", "in its Telegram channel", "a telegraph office"),
    ("TASS", "tass|itar tass|тасс|итар тасс", "TASS reported", "tassel"),
    ("RIA Novosti", "ria|ria novosti|риа|риа новости|риан", "according to RIA", "Riad"),
    ("Interfax", "interfax|интерфакс~", "передаёт «Интерфакс»", "interface"),
    ("Zvezda", "zvezda|tv zvezda|тк звезда|телеканал~ звезда|zvezda tv", "Zvezda TV showed", "звезды эстрады"),
    ("Sputnik", "sputnik|спутник новости", "Sputnik said", "спутники планеты"),
    ("RT", "rt|russia today", "RT reported", "RTX cards"),
    ("Rossiya 24", "rossiya 24|россия 24|rossia 24", "told Rossiya 24", "россия 2014"),
    ("Rossiya 1", "rossiya 1|россия 1|rossia 1", "told Rossiya 1", "россия 10"),
    ("Izvestia", "izvestia|известия|известиям", "told Izvestia", "известие"),
    ("Kommersant", "kommersant|коммерсантъ|коммерсант", "told Kommersant", "коммерция"),
    ("RBC", "rbc|рбк", "пишет РБК", "рбка"),
    ("Vedomosti", "vedomosti|ведомости|ведомостям", "told Vedomosti", "ведомость"),
    ("Reuters", "reuters|рейтер|рейтерс", "Reuters reports", "router"),
    ("AFP", "afp|agence france presse", "AFP reports", "afpx"),
    ("AP", "associated press|ap", "the Associated Press reports", "apple"),
    ("Facebook", "facebook|фейсбук~", "on Facebook", "face book"),
    ("VKontakte", "vkontakte|вконтакте", "on VKontakte", "контакты"),
    ("Kremlin website", "kremlin website|kremlin's website|сайт~ кремля", "on the Kremlin website", "kremlin wall"),
    ("REN TV", "ren tv|рен тв", "told REN TV", "rent"),
    ("Krasnaya Zvezda", "krasnaya zvezda|красная~ звезда~", "told Krasnaya Zvezda", "звезда"),
    ("First Channel", "channel one|первый~ канал~|первого канала", "told Channel One", "channel tunnel"),
    ("Meduza", "meduza|медуза", "Meduza writes", "медузы"),
    ("UNIAN", "unian|униан", "УНИАН пишет", "унитаз"),
    ("Ukrainska Pravda", "ukrainska pravda|украинская~ правда~", "Ukrainska Pravda writes", "правда"),
    ("Regnum", "regnum|регнум", "передаёт Regnum", "regnant"),
    ("Rossiyskaya Gazeta", "rossiyskaya gazeta|российская~ газета~", "пишет «Российская газета»", "газета"),
)
