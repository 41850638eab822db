"""Words around a reduction that tell its status: negation, condition, end, doubt, calls, breaches, completion.

Each table is a tuple of beginnings in lower case, ё as е ("=" takes the word whole; a space parts words
that must follow each other). English and Russian stand side by side: no form of one is a word of the other.
"""

from __future__ import annotations

NEGATION = ("=not", "=no", "=never", "=neither", "=nor", "=t", "=cannot", "=without", "=не", "=нет", "=ни", "=никакого", "=никаких", "=нельзя", "=без", "=nothing", "=none", "=ні", "=немає")
# Negations that negate nothing here, or only hold back: passed over.
PSEUDO_NEGATION = ("not only", "not just", "no longer", "not rule out", "not ruled out", "not ruling out", "not excluded", "not exclude", "no doubt", "не только", "не исключ", "не менее", "не более", "не просто", "not merely", "no less", "no later", "не позднее", "не раньше", "не ранее", "no wonder", "no sooner", "whether or not", "нет сомнений", "не случайно", "not least", "no matter", "никто не",
                   "not until", "not before", "no one but")
# The Russian side only holds back: no claim at all.
HOLDS_BACK = (
    "not rule out", "not ruled out", "not ruling out", "not exclude", "not excluded", "has yet to", "have yet to", "had yet to", "не исключ", "пока не подтвер", "=might", "stops short of", "stopped short of", "did not confirm", "not confirm", "declined to comment", "refused to comment", "would not comment", "не подтвер", "отказался комментировать", "не стал комментировать", "не стал говорить", "не захотел", "комментировать не",
    "without confirming", "neither confirmed nor denied", "may consider", "could consider", "рассматрива", "=consider", "=considering", "не комментир", "оставил без комментар", "под вопросом", "в случае необходимости", "допустил", "допускает", "не готов сказать", "no comment", "unclear whether", "whether", "=possible", "mull", "mulling", "discussing", "under discussion", "floated", "обдумыва", "обсужда", "может согласит", "могут согласит", "может пойти", "чтобы они договор", "чтобы договор", "so that they agree", "could agree", "may agree", "might agree", "may declare", "could declare", "on the table", "avoid", "=avoids", "premature", "too early", "преждевременн", "рано говорить", "рано обсуждать", "возможн", "избегает",
)
NO_COMMENT = (
    "declined to comment", "refused to comment", "would not comment", "no comment", "declines to comment", "did not comment", "not comment", "refrained from comment", "комментировать не", "отказался комментировать", "отказались комментировать", "не стал комментировать", "не стал говорить", "обсуждать не", "не стали обсуждать", "не прокоммент", "не комментир", "оставил без комментар", "не захотел", "воздержался от комментар",
    "не стали комментировать", "комментариев не", "уклонил",
)
# Verbs that blame somebody for breaking a truce: what they break is presupposed, wherever it stands in the clause.
BROKEN = ("=broken", "violat", "breach", "thwart", "derail", "sabotag", "disrupt", "наруш", "сорвал", "сорван", "сорвать", "срыв", "несоблюд", "порушен")
REFUSAL = (
    "refus", "reject", "=deny", "=denies", "=denied", "=denying", "rule out", "ruled out", "rules out", "ruling out", "dismiss", "no plan", "no plans", "no intention", "=veto", "=vetoed", "vetoes", "voted against", "against", "oppose", "decline", "impossible", "out of the question", "unacceptable", "no question", "no talk", "=fake", "fakes", "=false", "untrue", "=lie", "disinformation", "hoax", "nothing to do with reality",
    "not true", "does not correspond", "not correspond", "baseless", "groundless", "no basis", "refut", "nonsense", "rebuff", "=misinformation", "no truth", "turned down", "turns down", "brushed aside", "brushed off", "spurn", "makes no sense", "no grounds", "fabricat", "ruled it out", "nyet", "no reason",
    "отказал", "отказыв", "отказа", "отверг", "отверга", "опроверг", "опроверж", "отрица", "исключил", "исключен", "исключает", "исключили", "=ложь", "фейк", "=ложью", "=вброс", "вбросы", "не соответств", "речи не", "не планир", "нет планов", "не намерен", "не собира", "неприемлем", "невозможн", "дезинформ", "недостоверн", "не может быть", "не будет", "не пойдет", "не пойдут", "против", "ветир", "вето", "нереальн", "=бессмысленно", "=бессмысленна", "=бессмысленны", "нет смысла", "не видит смысла", "не видим смысла",
    "не согласи", "не поддерж", "не готов", "не рассматрива", "не идет", "речь не", "не имеют ничего общего", "не имеет ничего общего", "беспочвен", "не велись", "неправд", "утк", "не обсужда", "не подходит", "не устраива", "не устроит", "не заинтересован", "отклони", "не может идти", "фальшив", "не прием", "спростув", "заперечу", "відкин", "не соглас", "не видит оснований", "нет оснований", "нет никаких оснований", "вздор", "не отвод", "бред", "недопустим", "под собой почвы", "под собой оснований", "безоснователь", "лишены оснований", "не имеют под собой",
)
READINESS = (
    "=ready", "prepared", "willing", "readiness", "willingness", "=offer", "=offers", "=offered", "=offering", "=propose", "=proposes", "=proposed", "=proposing", "proposal", "open to", "=if", "provided that", "provided", "on condition", "on the condition", "conditional", "condition that", "conditions", "in exchange for", "as long as", "in return for", "only after", "only when", "unless", "suggests", "suggested", "suggesting", "would agree", "in case of", "once the", "should the", "as soon as", "=once", "the moment", "в тот момент когда", "сразу после того как",
    "=готов", "=готова", "=готовы", "=готово", "готовност", "предлож", "предлаг", "при условии", "=если", "в случае", "условием", "условие", "в обмен на", "только после", "как только", "предложен", "инициатив", "при этом условии", "при соблюдении", "взамен", "на условиях", "в ответ на", "запропон", "якщо", "при взаимности", "на взаимной основе",
)
# Conjunctions that open a condition; what stands behind them is not what is offered.
CONDITION = ("=if", "=once", "the moment", "as soon as", "unless", "=если", "как только", "в тот момент когда", "якщо")
CALLS = (
    "called on", "calls on", "calling on", "call on", "=urge", "=urged", "=urges", "=urging", "=demand", "=demands", "=demanded", "=demanding", "appealed", "appeals to", "ultimatum", "=must", "=should", "=ought", "insist", "insisted", "call for", "called for", "calls for", "calling for", "=asked", "=asks", "=invite", "invited", "=needs", "needs to", "=want", "=wants", "recommend", "pressed", "pressing for", "persuad", "убедит", "уговор",
    "призва", "призыв", "потребова", "требу", "требова", "ультиматум", "должн", "должен", "должна", "настаива", "необходимо", "следует", "обрати", "обращ", "проявите", "прикажите", "попросил", "просит", "добива", "рекоменд", "закли", "вимага", "заклик",
)
BREACH = (
    "violat", "breach", "=idea", "=ideas", "commented on", "concerning", "regarding", "=broke", "=break", "=breaks", "=broken", "=breaking", "thwart", "disrupt", "derail", "=failed", "undermin", "sabotag", "collaps", "ignor", "disregard", "frustrat", "abuse", "exploit", "used the", "take advantage", "taking advantage", "fell through", "falls through", "=during", "despite", "since the", "non observance", "failure", "flout", "=under", "before the", "after the", "spoil", "wreck", "torpedo", "=amid", "contrary to", "in violation", "use of the", "from the moment of",
    "касающ", "касательно", "=идея", "=идею", "=идее", "=идеи", "высказал", "прокомментир", "наруш", "сорвал", "сорван", "срыв", "срыва", "несоблюд", "не соблюд", "провал", "во время", "несмотря", "воспользова", "использова", "в период", "игнорир", "саботир", "вопреки", "с момента", "попра", "не выполн", "невыполн", "в ходе", "за время", "в течение", "в рамках", "порушен", "після", "в условиях", "под прикрытием", "на фоне", "после", "до начала", "не придержива", "не удержал",
)
ENDS = (
    "expire", "expired", "expires", "expiry", "=over", "has ended", "had ended", "=ended", "=ends", "come to an end", "came to an end", "lapse", "lapsed", "=ran", "run out", "runs out", "ran out", "not prolong", "not extend", "not be extended", "not be prolonged", "no extension", "=finished", "terminat", "called off", "=suspended", "no longer in force", "no longer in effect", "no longer observ", "no longer bound", "no longer hold", "=resumed", "=resume", "=resumes", "=resuming", "resumption", "has concluded", "not been extended", "not renewed", "not be renewed", "no longer appl", "no longer valid", "broke off", "end of the", "the end of",
    "истек", "истекл", "истеч", "закончил", "закончен", "завершил", "завершен", "заверша", "окончен", "оконч", "окончани", "кончил", "не продл", "не продлен", "продлевать не", "продлено не", "продлеваться не", "возобнов", "прекратил действие", "прекращает действие", "прекратил свое", "приостановлен", "приостановил", "больше не действ", "не действует", "утратил", "вышло время", "вышел срок", "свернут", "=прекращен", "=прекращена", "=прекращено", "=прекращены", "завершение", "закінч", "вичерп", "сняты ограничени", "сорвано",
)
# A truce or a halt in force, a movement under way.
IN_FORCE = (
    "=began", "=begun", "=begin", "=begins", "=start", "=started", "=starts", "take effect", "takes effect", "took effect", "taken effect", "came into force", "come into force", "comes into force", "into effect", "in force", "in effect", "is being observed", "being observed", "observ", "=holds", "=holding", "under way", "underway", "ongoing", "continues", "=enforced", "implement", "comply", "complied", "complying", "adher", "abide", "abiding",
    "=начал", "=начала", "=начали", "=начало", "началс", "началас", "началось", "начались", "начат", "начин", "начнет", "начнут", "вступ", "действует", "действова", "соблюда", "идет", "ведет", "проводит", "проходит", "продолжа", "выполня", "ввели", "введен", "осуществля", "придержива", "набира", "діє",
)
NOUN_IN_FORCE = ("began", "begun", "started", "took effect", "taken effect", "in force", "in effect", "observ", "holds", "under way", "underway", "comply", "complied", "complying", "adher", "abid", "=keep", "=keeps", "=kept", "=sticks", "maintain", "выдержива", "=начал", "=начала", "=начали", "началс", "началас", "началось", "начались", "начат", "вступил", "действует", "действова", "соблюда", "идет", "ведет", "выполня", "введен", "ввели", "придержива")
ASSERTS = (
    "announc", "declar", "order", "decid", "decision", "agree", "introduc", "establish", "confirm", "proclaim", "impos", "extend", "extension", "prolong", "=set", "=sets", "approv", "instruct", "command", "initiat", "launch", "pledg", "promis", "support", "accept", "unilateral", "consent", "complet", "=made", "=make", "=making", "=carry", "=carried", "=carrying", "conduct", "effect", "schedul", "plan", "enter", "=to",
    "signal", "commit", "guarantee", "ensur", "provid", "undertak", "perform", "report", "in the form", "=hold", "=is", "=are", "=was", "has been", "have been", "sign", "endors", "backed", "backing", "mark", "approved", "=give", "=gave", "arrang", "bring", "secure", "reach", "conclud", "=there", "welcom", "=sent", "=done",
    "объяв", "ввод", "ввест", "введ", "ввел", "постан", "приказ", "распоря", "реши", "решен", "соглас", "подтвер", "устан", "заяв", "сообщ", "провозгл", "продл", "обеспеч", "гарант", "указ", "поруч", "приня", "утверд", "поддерж", "договор", "будет", "начн", "устро", "оглас", "заверш", "производ", "произв", "осуществ", "провод", "провед", "выпол", "идет", "готов", "предусм", "обеща", "санкц", "оголош", "запров", "анонсир", "состоял", "состоит", "предприн", "планов", "плану", "рассказ", "реализ", "одобр", "отда", "=дал", "=дали", "=дан", "назнач", "инициир", "одностор", "назва", "обосн", "объясн", "следу", "рассчит", "связ",
)
COMPLETED = ("complet", "=finished", "finaliz", "finalis", "concluded", "accomplished", "fully", "have been", "has been", "had been", "already", "заверш", "закончен", "закончил", "полностью", "окончен", "уже", "выполнен", "проведен", "осуществлен", "состоял", "завершен", "done", "over", "ended")
# A report taken back by its agency or its ministry.
RETRACTED = ("annul", "retract", "disown", "published by mistake", "by mistake", "in error", "erroneous", "mistakenly", "аннулир", "ошибочн", "по ошибке", "отозвали", "отозвано", "опровергли новость", "дезавуир", "удалил", "удалено", "снята с публикац", "анулюв", "помилков", "recalled the", "deleted", "withdrew the report", "pulled the report", "отменили", "dropped it")
REPORTS = ("report", "statement", "message", "news", "tass", "ria", "story", "dispatch", "сообщени", "новост", "тасс", "риа", "агентств", "публикац", "рассылк", "молни", "повідомлен", "заметк")
# What a withdrawal that is only a part of a truce leaves room for.
SAFE_DISTANCE = ("safe distance", "безопасное расстояни", "безопасном расстояни", "подальше", "безопасную дистанци", "safety distance")
# Sentence openings that recall an older matter.
BACKGROUND = ("the day before", "накануне", "earlier", "previously", "last month", "last year", "recall", "in march", "напомн", "ранее", "прошлом году", "в прошлый раз", "до этого", "незадолго", "месяцем ранее", "нагада", "раніше")
