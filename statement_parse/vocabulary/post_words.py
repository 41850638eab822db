"""Words of which posts and ranks are made: what may stand between a body and a name."""

from __future__ import annotations

from functools import lru_cache

from .matching import MAX_KNOWN
from .words import words

POST_WORDS_EN = frozenset(words(
    "spokesman spokeswoman spokesperson minister deputy first chief head commander general lieutenant major colonel admiral vice rear press secretary representative official president aide envoy foreign defence defense director adviser advisor ambassador gen lt maj col adm "
    "chairman chairwoman speaker senator lawmaker mp captain marshal commanding acting permanent special presidential military senior top leader negotiator boss troops forces mr group grouping operation centre center main operational directorate department staff service office chief's information governor premier prime diplomat kremlin "
    "officials representatives members leadership command account video page website communique bulletin channel spokespeople heads leads leading leader operations overall joint commander's chief-of-staff ministry's ceo army secretary-general negotiating russian russia's"
))
POST_WORDS_RU = (
    "официальн", "представител", "министр", "замминистр", "заместител", "перв", "начальник", "командующ", "командир", "глав", "генерал", "лейтенант", "полковник", "майор", "адмирал", "вице", "контр", "пресс", "секретар", "спикер", "помощник", "посол", "посла", "директор", "руководител", "председател", "замглав", "постпред", "сенатор", "президент", "маршал",
    "капитан", "иностранн", "ранга", "второго", "дипломат", "депутат", "переговорщик", "врио", "исполняющ", "обороны", "управлени", "замкомандующ", "уполномочен", "спецпосланник", "спецпредставител", "губернатор", "премьер", "арми", "генштаб", "штаба", "кремл", "ведомств", "начштаба", "войсками", "группировк", "силами", "лидер", "российск", "операци", "координатор", "оперативн", "центра", "объединенн", "главком", "замглавком",
)
# Small words between the words of a post.
LINK_WORDS = frozenset(words("the of for a an s s' in at by and рф россии российской федерации of russia and's по при его whose who is heads"))


@lru_cache(maxsize=MAX_KNOWN)
def is_post_word(word: str) -> bool:
    """Whether a lower-case word belongs to a post or a rank."""
    return word in POST_WORDS_EN or word == "дел" or word.startswith(POST_WORDS_RU)
