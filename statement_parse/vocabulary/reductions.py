"""Wordings of reductions: verbs and nouns of moving away, cutting, stopping and truce, with the objects they need.

A row is (id, group, language, form, beginnings, examples, near misses). A beginning stands for all its
endings; "=" before a word takes it whole; words parted by a space must follow each other. `group` tells
what the wording does; together with the object it gives the action:

- truce: a ceasefire by itself ("ceasefire", "режим тишины")
- stop: with an object of fire a ceasefire, with an object of attack a halt
- cut: with an object of activity a reduction
- leave: forces leave a place (needs forces, or a place left)
- base: forces go back to their bases
- regroup: forces are moved under the name of regrouping
- spare: "not to strike": a verb of attack that a negation makes a halt
"""

from __future__ import annotations

from ..model import NamedTuple


class Reduction(NamedTuple):
    """One wording; its `examples` must give a cue of this row, its `near_misses` none."""

    id: str
    group: str
    language: str
    form: str
    stems: str
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


REDUCTIONS: tuple[Reduction, ...] = (
    # Truces.
    Reduction("ceasefire", "truce", "en", "noun", "ceasefire|cease fire|cease fires|=truce|=truces|armistice|regime of silence|silence regime|regime of calm|regime of complete silence|day of silence|days of silence|humanitarian pause|cessation of hostilities|cessation of fire|cessation of combat|cessation of military|"
              "cessation of all|cessation of fighting|end to hostilities|halt to hostilities|pause in hostilities|pause in the fighting|pause in fighting|silence mode|mode of silence|silent regime|calm regime|break in hostilities|humanitarian truce|ceasing hostilities",
              ("declared a ceasefire", "a regime of silence from 10:00"), ("ceased to exist", "the silence of the hall")),
    Reduction("cease hostilities", "truce", "en", "verb", "cease hostilities|ceased hostilities|ceases hostilities|cease all hostilities|stop hostilities|halt hostilities|cease all combat|cease firing|hold fire|hold their fire|holds fire|held fire|hold its fire|holds its fire|holding its fire|holding fire|held its fire|ceased fire|stop shooting|stop firing|stopped firing|ceased all combat|hostilities cease|hostilities will cease|"
              "eliminate the use of force|eliminating the use of force|exclude the use of force|renounce the use of force|refrain from the use of force|fire ceases|hostilities stop|hostilities will stop|guns fall silent|silence the guns|silenced the guns|silencing the guns|guns to fall silent|all combat stop|combat actions stop|combat actions cease|combat operations cease|suspend hostilities|suspended hostilities|suspends hostilities|hostilities have been suspended|halted hostilities",
              ("will cease hostilities", "the troops hold fire"), ("hostile takeover", "fire brigade")),
    Reduction("перемирие", "truce", "ru", "noun", "=перемирие|=перемирия|=перемирию|=перемирием|=перемирии|=перемирий|=перемириям|=перемириями|=перемириях|режим тишины|режима тишины|режиму тишины|режимом тишины|режиме тишины|режим полной тишины|режима полной тишины|режиме полной тишины|режимом полной тишины|прекращение огня|прекращения огня|прекращении огня|прекращению огня|прекращением огня|день тишины|дня тишины|дни тишины|"
              "режим прекращения|режима прекращения|режиме прекращения|режиму прекращения|режимом прекращения|прекращение боевых|прекращения боевых|прекращении боевых|прекращению боевых|прекращением боевых|объявил тишину|объявила тишину|объявило тишину|объявили тишину|объявлена тишина|объявляет тишину|гуманитарная пауза|гуманитарную паузу|гуманитарной паузы|гуманитарные паузы|гуманитарной паузе|гуманитарных пауз|"
              "гуманитарную передышку|прекращение военных действий|прекращения военных действий|прекращении военных действий|тихий режим|приостановка боевых|приостановку боевых|приостановке боевых|приостановки боевых|перемир я|прекращение всех боевых|прекращении всех боевых|припинення вогню|неприменение силы|неприменения силы|неприменении силы|исключение применения силы|исключении применения силы|пауза в боевых действиях|паузу в боевых действиях|прекращение стрельбы",
              ("объявлено перемирие", "вводится режим тишины"), ("примирить соседей", "перемирить соседей", "тишина в зале")),
    Reduction("прекратить огонь", "truce", "ru", "verb", "перестали вести огонь|перестанут вести огонь|перестанет вести огонь|перестала вести огонь|прекратить огонь|прекращают огонь|прекратили огонь|прекратит огонь|прекращает огонь|прекратят огонь|прекратила огонь|прекращать огонь|прекращен огонь|огонь прекращ|огонь будет прекращ|хранить молчание орудий|прекратил огонь|огонь прекрат",
              ("приказал прекратить огонь", "стороны прекращают огонь"), ("открыть огонь", "прекратить работу")),
    # Stops, with an object of fire or of attack.
    Reduction("stop", "stop", "en", "verb", "=halt|=halts|=halted|=halting|=stop|=stops|=stopped|=stopping|suspend|=pause|=paused|=pauses|=pausing|=cease|=ceases|=ceased|=ceasing|=cancel|cancell|canceled|call off|calls off|called off|calling off|refrain|=abandon|=abandoned|hold off|holds off|held off|holding off|break off|broke off|broken off|interrupted|put on hold|freeze|froze|"
              "dropped the plan|dropped plans|drops plans|dropped its plan|scrapped plans|scrapped the plan|abandoned plans|shelved plans|=end|=ended|=ends|put an end|discontinue|forgo|give up|giving up|interrupt|=avoid",
              ("suspend the offensive in the area", "halted strikes on energy facilities"), ("a bus stop", "the weekend")),
    Reduction("stop of", "stop", "en", "noun", "=halt|=suspension|=pause|=pauses|cessation|cancellation|=stop|=end|=ban|=freeze|=break|abstention|interruption",
              ("a ban on strikes", "a break in the bombing"), ("the end of May", "a suspension bridge")),
    Reduction("phrasal leave", "phrasal", "en", "verb", "=order|=orders|=ordered|=ordering|=take|=takes|=took|=taken|=taking|=pull|=pulls|=pulled|=pulling|=move|=moves|=moved|=moving|=bring|=brought|=bringing|=get|=got|=lead|=led|=send|=sent|=drew|=draw",
              ("took its forces off the island", "bring the troops home"), ("took its time", "move the goods")),
    Reduction("moratorium", "halt", "en", "noun", "moratorium|moratoria", ("the moratorium on strikes is over",), ("moral",)),
    Reduction("мораторий", "halt", "ru", "noun", "мораторий|моратори", ("мораторий на удары по энергетике",), ("морская",)),
    Reduction("operational pause", "halt", "en", "noun", "operational pause|tactical pause|operative pause", ("took an operational pause", "the operational pause was declared"), ("operational plan",)),
    Reduction("energy truce", "halt", "en", "noun", "energy truce|energy ceasefire|air truce|aerial truce|energy moratorium|air ceasefire|energy cease fire|partial ceasefire|partial truce|limited ceasefire|partial cease fire|sky truce|infrastructure ceasefire|infrastructure truce|energy infrastructure ceasefire",
              ("offered an air truce", "the energy truce holds"), ("energy trade",)),
    Reduction("прекратить", "stop", "ru", "verb", "прекрат|прекращ|приостан|останов|останавл|отменит|отменил|отменен|отменя|воздерж|отказал|отказат|отказыв|откажет|прерва|прерыв|заморо|замороз|свернут|свернул|сворачива|не возобнов|=завершить|=прекращено|поставить на паузу|поставил на паузу|зупин|припин",
              ("приостановить наступление", "прекратили удары по объектам"), ("остановка автобуса", "остановился поезд")),
    Reduction("прекращение", "stop", "ru", "noun", "прекращени|приостановк|приостановлени|остановк|отмен|отказ|=пауза|=паузу|=паузы|=паузе|=паузой|=запрет|=запрета|=запрете|запретом|передышк|=заморозка|=заморозке|=заморозку|=заморозки|воздержани|перерыв",
              ("отказ от ударов", "приостановка наступления"), ("отменный ужин", "запретный плод")),
    Reduction("оперативная пауза", "halt", "ru", "noun", "оперативная пауза|оперативную паузу|оперативной паузы|оперативной паузе|тактическая пауза|тактическую паузу|тактической паузе", ("взяли оперативную паузу", "об оперативной паузе"), ("оперативная сводка",)),
    Reduction("энергетическое перемирие", "halt", "ru", "noun", "энергетическое перемири|энергетического перемири|энергетическом перемири|энергетическому перемири|воздушное перемири|воздушного перемири|воздушном перемири|воздушному перемири|частичное перемири|частичном перемири|частичного перемири|энергоперемири|энергетическим перемири|частичное прекращение огня|частичном прекращении огня",
              ("энергетическое перемирие действует", "воздушное перемирие предложено"), ("энергетическое право",)),
    Reduction("не наносить удары", "spare", "ru", "verb", "=наносить|=нанести|=наносит|=наносят|=бить|бомбить|атаковать|обстреливать|=стрелять|штурмовать|=вести|=ведут|=ведет|=вестись|=ведутся|=проводить|=проводятся|=бьет|=бьют|=бил|=били|=штурма|=ударять|=наноситься|=наносил|=наносили|=наносятся|=стреляют|=удары|применять|=применят",
              ("обязался не наносить удары", "не будут вести боевых действий"), ("наносить визит", "бить рекорды")),
    Reduction("not to strike", "spare", "en", "verb", "=strike|=striking|=struck|=attack|=attacking|=attacked|=bomb|=bombing|=bombed|=shell|=shelling|=hit|=hitting|=target|=targeting|=targeted|=fire|=firing|=storm|=storming|=stormed|=conduct|=conducted|=carry|=carried|=wage|=advance|=assault",
              ("agreed not to strike Kyiv", "will not be attacked for a week"), ("a labour strike", "the hit song")),
    # The end of a stop: attacks go on again.
    Reduction("resume", "resume", "en", "verb", "resum|restart|renew|=relaunched|started again|on again|back on the attack|back on the offensive|going on again|recommenc|continue the special|continued the special|=returned|carry on with",
              ("resumed the offensive", "offensive actions have started again"), ("a resume of his career",)),
    Reduction("возобновить", "resume", "ru", "verb", "возобнов|вновь начал|снова начал|продолжили выполнение|продолжит выполнение|вернул|приступили к выполнению|возвращаются к выполнению|продолжили специальную|продолжила специальную|снова перешл|відновл",
              ("возобновили наступление", "вернулись к выполнению задач спецоперации"), ("возобновить подписку",)),
    Reduction("freeze", "freeze", "en", "noun", "freez|frozen|froze|halting the conflict|halt the conflict|stop the conflict|=pause the war", ("a freeze of the front lines", "freezing the conflict"), ("freezing rain",)),
    Reduction("заморозка", "freeze", "ru", "noun", "заморозк|заморозить|замороз|заморажив", ("заморозка конфликта", "заморозить линию фронта"), ("заморозка цен", "мороз")),
    Reduction("no strikes", "none", "en", "noun", "=no|=without", ("there will be no strikes on Kyiv",), ("no striking difference",)),
    Reduction("не будет ударов", "none", "ru", "verb", "=будет|=будут", ("ударов по Киеву не будет",), ("не будет мешать",)),
    # Cuts.
    Reduction("reduce", "cut", "en", "verb", "reduc|scale back|scales back|scaled back|scaling back|scale down|scales down|scaled down|scaling down|cut back|cuts back|cutting back|cut down|lower|=cut|=cuts|=cutting|decreas|curtail|wind down|winding down|wound down|dial back|dialing back|dial down|=limit|=ease|=easing|downsize|lessen|trim|=slash|=slashed|=diminish|"
              "draw down|drawing down|drew down|de escalate|de escalating|tone down|ratchet down|minimize|minimise|pare back|paring back|slow down",
              ("drastically reduce military activity", "scale back operations near Kyiv"), ("reduced prices", "a lower court")),
    Reduction("reduction", "cut", "en", "noun", "reduction|de escalation|deescalation|decrease|curtailment|scaling back|scaling down|downscaling|lowering|winding down|cutback|cut in|cuts in|cutting back|lessening|downsizing",
              ("a sharp reduction of military activity", "a cut in operations"), ("tax reductions",)),
    Reduction("сократить", "cut", "ru", "verb", "сократи|сократят|сокращать|сокраща|сокращен|снизи|снизят|снижа|снижен|уменьш|ослаб|ограничи|ограничат|ограничива|минимизир|деэскал|скорот|скорочу|смягч|урезать|урезал|убав|сбав|свернуть|сворачивать",
              ("сократить военную активность", "снизит интенсивность ударов"), ("сократили бюджет",)),
    Reduction("сокращение", "cut", "ru", "noun", "сокращени|снижени|уменьшени|ослаблени|деэскалаци|ограничени|сворачивани|свертывани|скорочення|смягчени|деескалац",
              ("сокращение военной активности", "снижение интенсивности"), ("снижение цен",)),
    # Forces leave a place.
    Reduction("withdraw", "leave", "en", "verb", "withdraw|=withdrew|withdrawn|pull back|pulls back|pulled back|pulling back|pull out|pulls out|pulled out|pulling out|pulled its|pulled their|flown out|flew out|airlifted out|end their service|ends their service|ended their service|end its service|ending their service|=pulling|=pulled|=pull|=leave|=leaves|=leaving|=left|vacat|retreat|=evacuate|=evacuated|=evacuating|=depart|=departs|=departed|=departing|=exit|=exited|=exiting|=quit|=quitting|"
              "=abandon|=abandoned|=abandoning|move back|moved back|moving back|moves back|drawn back|draw back|fall back|falling back|fell back|moved away|move away|moving away|moved out|move out|moving out|removed|=remove|=removes|=removing|taken out|take out|takes out|taking out|bring out|brought out|brings home|bring home|brought home|extract|=drawn|relinquish|"
              "led out|lead out|is out of|are out of|drawdown|driven off|stepped back|step back|roll back|rolled back|clear out|cleared out|come out|=recall|=recalled|=recalling|brings back|bring back|brought back|gave up|give up|given up|giving up|cede|ceded|surrendered|go back|go home|going home|go from|pullback|set off|gone from",
              ("withdraw the garrison from the island", "Russian troops left the city"), ("his left arm", "a retreat centre for yoga")),
    Reduction("withdrawal", "leave", "en", "noun", "withdrawal|pullback|pull back|pullout|pull out|=retreat|drawdown|departure|=exit|disengagement|evacuation of troops|evacuation of forces|evacuation of the garrison|removal of|redeployment from|=pulling|exodus",
              ("ordered the withdrawal of troops from Kherson", "the pullout has begun"), ("withdrawal from the agreement", "cash withdrawal limits")),
    Reduction("отвести", "leave", "ru", "verb", "завершат службу|прекратят службу|прекращают службу|завершат несение службы|прекратят несение службы|=уедут|=уедет|вышел за пределы|вышла за пределы|вышли за пределы|выйдут за пределы|выйдет за пределы|отвест|отвел|отвед|отводи|отводят|отводя|вывест|вывел|вывед|выводи|выводят|выводя|увест|=увел|=увела|=увели|уведут|уведет|уведен|уводи|уводят|уводя|убира|убрать|убрал|убрат|уберут|уберет|снимет|снимут|не осталось|отозва|отзыва|покин|покида|остави|оставл|оставят|уйти|уйдут|уйдет|=ушли|=ушел|=ушла|уходи|уходят|уходя|отойт|отойд|отошл|отошел|отходи|отходят|отходя|отступи|отступа|отступя|выходи|выходят|выходя|пойдут|выйти|выйдут|вышли|выйдет|=вышла|=вышел|эвакуиров|снял|снима|=снят|=снята|=сняты|=снято|=сдать|=сдали|=сдан|=сдает|=сдают|=сдала|"
              "съеха|съезжа|сняли|откат|отбыл|отбыва|убыл|убыва|выехал|вытянул|отлет|улет|вылете|передвин|відве|відво|виве|виво|поки|залиш|відійш|вийшл|відступ",
              ("отвести войска из-под Киева", "гарнизон покинул остров"), ("вывод суда", "отводной канал")),
    Reduction("отвод", "leave", "ru", "noun", "=отвод|выдвижение с|выдвижения с|выдвижение из|отвода|отводе|отводу|отводом|=вывод|вывода|выводе|выводу|выводом|=уход|ухода|уходе|уходу|уходом|=отход|отхода|отходе|отходу|отходом|отступлени|выведени|отведени|=выход|=выхода|=выходе|=выходу|=выходом|оставлени|эвакуация войск|эвакуации войск|эвакуация гарнизона|разведени|=відведення|=виведення|=відхід|=сдача|=сдаче|=сдачу|=сдачи",
              ("отвод войск из Херсона", "начался вывод миротворцев"), ("вывод средств",)),
    # Back to their bases.
    Reduction("return to base", "base", "en", "verb", "return|recalled|moving to their|move to their|heading to their|=back|gone home|went home|head back|heading back|go back|going back|went back|head home|heading home|going home|go home|=sent back|moved back|move back|on the move|on their way|set out|set off|loaded|sent off|arriv|=reached|brought by|come home|comes home|coming home|came home",
              ("units return to their permanent bases", "the units are heading back to base"), ("returned the ball",)),
    Reduction("возвращение в ППД", "base", "ru", "verb", "=едет|=едут|поедут|перебрас|переброс|верну|возвращ|возврат|приш|расходит|разъезж|двинул|обратно|направил|уход|уезж|уеха|ушл|отправ|следу|выдвину|начали движение|совершают марш|убыва|убыл|марш|прибы",
              ("возвращаются в пункты постоянной дислокации", "подразделения вернулись на базы"), ("вернули деньги",)),
    # Under the name of regrouping.
    Reduction("regroup", "regroup", "en", "verb", "regroup|re group|redeploy|reposition|re deploy|relocat|=transferred|=transfer|=transferring|=moved|=moving|=shifted|=shifting|re positioned|reassign",
              ("regroup the troops near Izium", "were redeployed from Balakliia"), ("moved to another flat", "regroup after the talks")),
    Reduction("regrouping", "regroup", "en", "noun", "regrouping|redeployment|re deployment|repositioning|relocation|=transfer|re grouping|regroupment",
              ("the regrouping is going on", "a redeployment from Lyman"), ("transfers of prisoners", "the relocation of refugees")),
    Reduction("перегруппировать", "regroup", "ru", "verb", "перегрупп|передислоц|перебрас|переброс|переброш|перебази|перебазир|перемест|перемещ|перевед|перевел|переводят|перевод|переведут|перегруп|перегрупу",
              ("перегруппировать войска в районах", "войска переброшены из района Балаклеи"), ("переводчик",)),
    Reduction("перегруппировка", "regroup", "ru", "noun", "перегруппировк|передислокаци|переброск|перемещени|перегрупуванн|перекиданн",
              ("перегруппировка войск под Киевом", "плановая передислокация"), ("переброска грузов",)),
)

# Objects that decide what a verb of stopping or cutting means.
FORCES_EN = (
    "troop", "force", "unit", "servicem", "servicew", "soldier", "garrison", "grouping", "group", "contingent", "military", "army", "armies", "brigade", "regiment", "division", "battalion", "tank", "aircraft", "plane", "bomber", "jets", "hardware", "peacekeeper", "paratrooper", "fleet", "warship", "=ship", "=ships", "formation", "personnel",
    "squad", "marines", "armour", "armor", "artillery", "weapon", "equipment", "column", "subunit", "detachment", "gunner", "helicopter", "convoy", "presence", "airborne", "serviceman", "heavy", "vessel", "boats", "posts", "mission", "=officers", "border guard",
)
FORCES_RU = (
    "войск", "личный состав", "личного состава", "=силы", "=сил", "=силам", "=силами", "подраздел", "воинск", "=корпус", "=корпуса", "=корпусом", "=частей", "=частям", "соединения и части", "=части", "военнослуж", "=военные", "=военных", "=военным", "=военными", "гарнизон", "группировк", "контингент", "соединени", "бригад", "=полк", "=полка", "=полки", "=полков", "=полку", "дивизи", "батальон", "танк", "техник", "миротвор", "силовик", "пограничник", "десант", "авиагрупп", "самолет", "вертолет", "артиллери", "вооружен", "арми", "корабл", "расчет", "колонн", "эшелон",
    "морпех", "экипаж", "отряд", "солдат", "летчик", "=рота", "=роты", "=рот", "бтг", "флот", "вкс", "авиаци", "формировани", "истребител", "бомбардировщик", "=посты", "=постов", "блокпост", "військ", "підрозділ", "оккупант", "россиян", "росіян", "русские", "присутстви", "гаубиц", "офицер", "орудия", "пехот", "зрк", "минобороны",
)
FIRE_EN = ("=fight", "=shooting", "hostilit", "fire", "combat", "fighting", "military action", "military activit", "military operation", "gunfire", "firing", "all fire")
FIRE_RU = ("огонь", "огня", "боев", "боевы", "бои", "боестолкновен", "военные действ", "военных действ", "=стрельба", "=стрельбу", "=стрельбой")
ATTACK_EN = ("offensive", "assault", "attack", "strike", "bomb", "bombard", "airstrike", "raid", "shelling", "advance", "storm", "flight", "missile", "sortie", "air strike", "drone", "operation", "launches", "striking", "attacking", "bombing", "airstrikes", "incursion", "hitting", "shooting", "targeting", "air campaign", "campaign", "push")
ATTACK_RU = ("=бить", "наступ", "штурм", "атак", "удар", "бомбард", "бомбежк", "обстрел", "налет", "вылет", "полет", "авиаудар", "операци", "ракетн", "дрон", "беспилотн", "пуск", "продвижени", "натиск", "рейд", "бпла")
ACTIVITY_EN = (
    "activit", "operation", "action", "presence", "intensit", "attack", "strike", "fighting", "assault", "hostilit", "combat", "offensive", "shelling", "bombardment", "campaign", "troop", "force", "contingent", "grouping", "tempo", "number of troops", "bombing", "sorties", "military", "group", "garrison", "exercise", "drill", "airstrike", "raids", "flights",
)
ACTIVITY_RU = ("активност", "интенсивност", "присутстви", "действ", "операци", "удар", "обстрел", "группировк", "контингент", "наступ", "численност", "войск", "атак", "количество войск", "военн", "темп", "давлени", "=учения", "=учений", "=учениях", "вылет", "полет", "напряж", "применени", "=сил", "=силы")
# Objects that make a stop or a cut no military one; nearer than a military object they decide.
NOT_MILITARY_EN = (
    "=cash", "=money", "talks", "negotiation", "deal", "treaty", "agreement", "export", "supply", "supplies", "gas", "oil", "participation", "membership", "=accord", "=accords", "price", "tax", "grain", "visa", "cooperation", "funding", "aid", "contact", "broadcast", "sanction", "ties", "new start", "start treaty", "transit", "production", "rate", "budget", "dialogue", "work of",
    "potential", "capabilit", "shipment", "deliver", "import", "export", "risk", "losses", "casualt", "resistance", "consumption", "evacuat", "mobilis", "mobiliz", "tension", "exchange", "dependence", "deployment of", "deploying",
)
NOT_MILITARY_RU = (
    "сделк", "переговор", "договор", "соглашени", "=участие", "=участия", "экспорт", "импорт", "поставк", "=газ", "=газа", "газопровод", "нефт", "=работ", "=работы", "=работу", "=работе", "=работой", "выплат", "=цена", "=цены", "=цен", "=цене", "бюджет", "налог", "сотрудничеств", "движени", "продаж", "транзит", "вещани", "финансир", "помощ", "=прием", "=приема", "рейс", "авари", "потер", "сопротивлени", "преследован", "эвакуац", "деятельност", "мобилизац", "диалог", "контакт", "обмен", "действие договор",
    "обучени", "полномочи", "=закон", "=закона", "=законы", "=указ", "=указа", "=визы", "=виз", "визов", "санкци", "=рост", "=роста", "=росту", "ставк", "инфляц", "строительств", "производств", "добыч", "расход", "сборы", "зарплат", "преступлени", "боекомплект", "запас", "комендантск", "концерт", "мероприяти", "выбор", "голосовани", "регистрац", "урок", "количеств", "госуправлен", "деньг", "капитал", "валют", "=занятия", "=занятий", "поезд", "=суд", "=суда", "=суде", "судебн", "холодн", "состав", "организац", "нато", "евросоюз", "средств", "актив", "биометр",
)
# Bases: what troops go back to.
BASES_EN = ("base", "bases", "barracks", "permanent deployment", "permanently", "home bases", "garrisons", "permanent stations", "permanent station", "home stations", "permanent locations", "permanent positions", "places of deployment", "places of permanent", "points of permanent", "home garrisons", "permanent quarters", "permanent location", "stationed", "permanent place", "home", "deployment points", "deployment sites", "deployment areas", "duty stations", "homes")
BASES_RU = ("дислокац", "базы", "базам", "базу", "ппд", "казарм", "базирован", "постоянн", "гарнизоны", "гарнизонам", "на родину", "местам дислокации", "аэродромы базирования", "домой", "расположени", "гарнизона")
# "to more advantageous lines": moves a withdrawal under the name of a regrouping.
BETTER_LINES = ("advantageous line", "advantageous position", "favourable line", "favorable line", "favourable position", "favorable position", "better line", "better position", "advantageous defensive", "more favorable", "more favourable", "more advantageous", "beneficial line", "more beneficial", "convenient line", "more suitable", "more convenient",
                "выгодные рубеж", "выгодные позиции", "выгодные в тактическом", "выгодный рубеж", "выгодных рубеж", "выгодных позици", "более выгодн", "удобные рубеж", "удобные позиции", "более удобн", "выгідні", "выгодные для", "выгодные", "выгодных условий", "новый рубеж", "новые рубежи", "новые позиции", "new line", "new lines", "new positions", "заранее подготовленн", "prepared positions", "prepared lines")
DEGREES = (
    "drastically", "radically", "significantly", "sharply", "substantially", "considerably", "fundamentally", "dramatically", "partially", "completely", "fully", "gradually", "temporarily", "by several times", "several times", "at times", "by half", "greatly", "markedly", "severely", "seriously", "slightly", "cardinally", "manifold", "a multiple", "partly",
    "кардинально", "радикально", "в разы", "существенно", "значительно", "резко", "заметно", "частично", "полностью", "постепенно", "временно", "в несколько раз", "вдвое", "наполовину", "кратно", "серьезно", "ощутимо", "сильно", "целиком", "поэтапно", "коренным образом", "основную часть", "the main part", "main part", "part of",
)
