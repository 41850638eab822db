"""What surrounds a text on sites and in channels: line starts that are no text, and abbreviations."""

from __future__ import annotations

from .words import words

# A line that begins so is no text of the document.
FURNITURE_LINE_STARTS = (
    "read more", "read also", "read next", "also read", "see also", "more on this", "related:", "related articles", "related stories", "tags:", "topic:", "topics:", "share this",
    "subscribe", "follow us", "sign up", "advertisement", "photo:", "image:", "source:", "copyright", "©", "click here", "most read", "trending", "recommended", "watch:", "join us",
    "читайте также", "читати також", "читайте", "подписывайтесь", "подписаться", "подпишись", "подписаться на", "[подпис", "смотрите также", "по теме", "фото:", "фото -", "фото —", "источник:", "теги:", "тэги:", "поделиться", "реклама",
    "новости по теме", "другие новости", "материалы по теме", "ранее по теме", "просмотров", "читай нас", "автор:", "наш канал", "прислать новость", "следите за", "мы в ",
    "читайте нас", "вас также", "вам может быть интересно", "you may also like", "больше новостей", "главные новости", "популярное", "самое читаемое", "комментарии", "підписуйтесь", "читайте ще",
)
# A line that begins so makes the short lines under it furniture too.
FURNITURE_LIST_STARTS = ("read more on:", "related articles", "related stories", "most read", "самое читаемое", "новости по теме", "материалы по теме", "читайте также:", "related:", "tags:", "другие новости", "trending", "вас также", "вам может быть интересно", "you may also like")

ABBREVIATIONS = frozenset(words(
    "mr mrs ms dr st lt gen col maj capt sgt adm cmdr gov sen rep no vs etc inc u.s jan feb mar apr jun jul aug sep sept oct nov dec approx "
    "г гг ген полк подп майор тыс млн млрд им ул д р обл н п пос с см т е др пр стр напр руб долл проф акад к ст чел кв корп о об в мск адм"
))
