"""How texts say who speaks: speech verbs, verbs of decision, frames, and words that part one voice from the next.

English verbs are written out in their forms; Russian ones as beginnings (a beginning stands for all its
endings, up to nine letters more). All in lower case, ё as е.
"""

from __future__ import annotations

from functools import lru_cache

from .matching import MAX_KNOWN
from .words import words

# Verbs after which the words are the subject's own.
SAY_EN = frozenset(words(
    "spoke spoken speaks say says said saying tell tells told telling report reports reported reporting state states stated stating add adds added adding note notes noted noting claim claims claimed claiming "
    "confirm confirms confirmed confirming stress stresses stressed stressing explain explains explained explaining write writes wrote writing insist insists insisted insisting warn warns warned "
    "deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed accuse accuses accused accusing allege alleges alleged assert asserts asserted argue argues argued "
    "emphasize emphasized emphasise emphasised emphasizes comment commented comments reply replied replies answer answered answers specify specified specifies clarify clarified clarifies recall recalled recalls indicate indicated indicates "
    "maintain maintained maintains assure assured assures acknowledge acknowledged acknowledges admit admitted admits reveal revealed reveals disclose disclosed suggest suggested suggests post posted publish published publishes "
    "release released believe believes believed underline underlined underlines underscored remark remarked remarks respond responded responds quip continued conclude concluded boast boasted inform informed informs notify notified "
    "read reads describe described describes blame blamed blames charge charged charges pointed observed described shared tweeted signalled signaled hinted opined ask asked argues contend contended contends retorted countered complains granted conceded echoed cautioned opined mused related recounted asserts elaborated enumerated predicted testified expressed voiced appealed praised congratulated defended condemned criticised criticized urged tweets tweeted wondered joked quips proclaims agrees repeat repeated repeats reiterate reiterated reiterates reaffirmed stipulated estimated assessed assesses thinks think puts put welcomed welcomes sees ruled refute refuted refutes doubts doubted questioned presented presents brushed denounced lamented complained vowing briefed branded"
))
# Verbs by which the subject decides, orders or announces; the object is the subject's own measure.
DECIDE_EN = frozenset(words(
    "announce announces announced announcing declare declares declared declaring order orders ordered ordering decide decides decided deciding agree agrees agreed agreeing instruct instructs instructed propose proposes proposed proposing "
    "offer offers offered offering approve approves approved approving consent consents consented consenting pledge pledges pledged pledging promise promises promised promising vow vows vowed command commanded commands direct directed directs "
    "unveil unveiled proclaim proclaimed proclaims introduce introduced introduces introducing impose imposed extend extended extends extending prolong prolonged initiate initiated call called calls calling refuse refuses refused refusing "
    "decline declined declines opt opted chose choose threaten threatened intend intends intended plan plans planned commit commits committed undertake undertook undertaken suspend suspended suspends halt halted halts accept accepted accepts accepting resolved decreed decree endorsed endorse backed rule ruled veto vetoed vetoes voted"
))
SAY_RU = (
    "сказа", "говор", "заяв", "сообщ", "отмет", "отмеч", "подчерк", "рассказ", "добав", "уточн", "поясн", "объясн", "утвержд", "подтверд", "подтвержд", "напомн", "доложи", "доклад", "написа", "пиш",
    "указал", "указыв", "указан", "сказав", "заявив", "сказала", "стверджу", "повідом", "наголос", "зазнач", "додав", "дал понять", "вышел к", "опроверг", "опроверж", "отверг", "отверга", "отрица", "обвини", "обвиня", "предупред", "призна", "заверил", "заверя", "заверен", "уверя", "увере", "отвеча", "счита", "полага", "наста", "ответи", "отвечал", "отвечая", "прокоммент", "комментир",
    "информир", "проинформ", "опублик", "высказ", "отрапорт", "рапорт", "замети", "выступ", "констатир", "упомян", "гласи", "следует", "назва", "называ", "обнарод", "показал", "оцени", "расцен", "убежден",
    "призва", "поддержал", "выразил", "выражал", "молч", "произнес", "вспомн", "намекн", "пожалова", "упрек", "резюмир", "анонсир", "сказано", "выступл", "отрезал", "оглаша", "зачит", "парирова", "пролил", "посовет", "процитир", "повторил", "засомнев", "допусти", "заключил", "отчита", "разъясн", "преподнес", "выдал", "окрестил", "трактов",
    "верит", "верят", "сомнева", "опаса", "подытож", "подвел", "подвела", "растолков", "втолков", "посетов", "съязв", "восклик", "усмехн", "обронил", "изрек", "донес", "доносит", "напомин", "известил", "оповест", "оговор", "признался", "усомн", "пригроз", "грозит", "клялс", "твердит", "рапортует", "предположи", "прогноз", "подчеркива", "подает", "подают", "выдают", "выдали", "выдала", "преподнос", "отозва", "озвуч", "сетова", "возраз", "преподн", "завля", "обращ", "обрати", "обещал", "пообеща", "успоко", "хваста", "похваст", "поведал", "уведом", "подвели", "кажет", "каже", "заявля", "видят", "видит", "приветств", "повідом", "зазнач", "розпов", "наголос", "вважа",
)
DECIDE_RU = (
    "объяв", "приказ", "распоряд", "реши", "решен", "поруч", "соглас", "предлож", "предлаг", "одобр", "велел", "ввел", "ввод", "введ", "обеща", "пообещ", "отдал", "постанов", "принял", "приня", "планир", "выступил", "провозгл", "инициир",
    "отказ", "откликнул", "гарант", "обязал", "обязу", "договор", "условил", "условлен", "установ", "санкцион", "утверд", "продл", "ветир", "проголос", "оглас", "оголос",
)
# Forms of decision whose beginnings other words share ("дальше", "готовят", "намеренно").
DECIDE_RU_WHOLE = frozenset(words("дал дала дали дало готов готова готовы намерен намерена намерены"))

# Words before a source that make what stands around the source's own.
FRAMES_EN = ("offer from", "proposal from", "pledge from", "order came from", "orders came from", "announcement came from", "decision came from", "instruction came from",
    "according to", "based on", "citing", "as quoted by", "quoted by", "quoting", "cited", "quoted", "quotes", "cites", "in the words of", "statement by", "statement from", "statement of", "statement issued by", "statement released by", "in a statement by", "words of", "per", "with reference to", "referring to", "referred to", "refers to", "in reference to", "by the account of", "in the account of", "statements by", "in the view of", "report by", "report from", "order of", "orders of", "on the orders of",
    "by order of", "by instruction of", "by the instruction of", "on instructions of", "on the instruction of", "at the instruction of", "on the order of", "at the behest of", "by the decision of", "on the orders of", "decision of", "on the instructions of", "at the order of", "by decision of", "press service of", "announcement by", "announcement from", "instruction of", "claims by", "claims of", "in whose words", "message from", "a video from", "briefing by", "post by", "channel of", "signature of", "signed by",
)
FRAMES_RU = (
    "по словам", "по данным", "по сообщению", "по сообщениям", "по информации", "по заявлению", "по версии", "по мнению", "по утверждению", "по утверждениям", "по оценке", "по оценкам", "со ссылкой на", "ссылаясь на", "ссылаются на", "ссылается на", "сослались на", "сославшись на", "сослалось на", "сослался на", "з посиланням на", "со слов", "слова", "словам", "словами", "согласно заявлению", "согласно сообщению",
    "согласно данным", "цитирует", "цитируют", "приводит слова", "заявлению", "заявление", "заявлении", "заявления", "сообщении", "сообщение", "сообщения", "по приказу", "приказ", "приказу", "распоряжению", "по распоряжению", "по решению", "решению", "решение", "по поручению", "поручению", "поручение", "на брифинге", "из выступления",
    "брифинг", "пресс служба", "пресс службе", "пресс службу", "пресс службы", "если верить", "как считают в", "в трактовке", "как уверяют в", "устами", "за словами", "за даними", "канал", "канале", "каналу", "посыл", "выступление", "реляции", "сводке", "сводка", "указанию", "по указанию", "согласно", "уверениям", "по уверениям", "заверениям", "по заверениям", "с подачи", "источник в", "источники в", "доклад", "доклада", "докладу", "телеграм канале", "инициативе", "по инициативе", "убеждению", "по убеждению", "за подписью", "в указаниях", "в поручении", "в распоряжении", "в приказе", "в обращении", "в послании", "следует из", "судя по",
)
# What parts one voice from the next inside a sentence.
CONTRAST_EN = frozenset(words("while but although though whereas however meanwhile nevertheless yet despite instead"))
CONTRAST_RU = frozenset(words("но однако хотя тогда а зато между напротив тем"))
# Sentences that only say who said the sentence before.
ANAPHORA_RU = ("об этом", "про это", "это подтверд", "такие данные", "такую информацию", "такое заявление", "соответствующ", "о таком", "такое решение", "так считает", "этим заявлением", "о решении", "о том же", "об этом", "с таким заявлением", "информацию", "про це", "сделали это", "это заяв", "с этим", "к такому", "так назва", "решили это", "это решили", "условил", "приказ на этот счет", "таков приказ", "такой приказ", "такой наказ", "такое распоряжение", "сделал это", "так высказал", "такую позицию", "соответствующий приказ", "соответствующее распоряжение", "об атом")
ANAPHORA_EN = ("the order was", "the order that", "the announcement", "the statement", "the decision was", "the decision,", "the news was", "that is according", "this was", "this is what", "so said", "the move was announced", "the report was", "the information", "the claim was", "the order", "that was the message", "the words were", "this announcement", "the remarks", "the message", "his words were", "her words were", "his words are", "the footage was")

_SAY_RU_BY_HEAD: dict[str, tuple[str, ...]] = {}
_DECIDE_RU_BY_HEAD: dict[str, tuple[str, ...]] = {}
for _table, _by_head in ((SAY_RU, _SAY_RU_BY_HEAD), (DECIDE_RU, _DECIDE_RU_BY_HEAD)):
    for _stem in _table:
        _by_head[_stem[:3]] = (*_by_head.get(_stem[:3], ()), _stem)


@lru_cache(maxsize=MAX_KNOWN)
def is_say(word: str) -> bool:
    """Whether a lower-case word is a form of a speech verb."""
    return word in SAY_EN or word.startswith(_SAY_RU_BY_HEAD.get(word[:3], ("\0",)))


@lru_cache(maxsize=MAX_KNOWN)
def is_decide(word: str) -> bool:
    """Whether a lower-case word is a form of a verb of decision."""
    return word in DECIDE_EN or word in DECIDE_RU_WHOLE or word.startswith(_DECIDE_RU_BY_HEAD.get(word[:3], ("\0",)))
