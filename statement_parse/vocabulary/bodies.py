"""State bodies, countries and forces as sources: one row a body, with its names in both languages.

`en`, `ru` hold names parted by "|" in lower case; in Russian a word marked ~ bends. `side` is russia,
ukraine, other, proxy, pmc, or "" where the words around must tell whose it is ("the defence
ministry"). `kind` is body, military (speaks for the Ministry of Defence), country (no body), or
echo (refers back). `needs_capital` asks for a capital letter in the text.
"""

from __future__ import annotations

from ..model import NamedTuple
from .words import words


class Body(NamedTuple):
    """One source; `examples` must be found as `name`, `near_misses` must not."""

    name: str
    side: str
    kind: str
    en: str
    ru: str
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


MINISTRY = "Ministry of Defence"

BODIES: tuple[Body, ...] = (
    # Bodies whose owner the words around tell; Russian by default where the last column of SIDE_DEFAULT says so.
    Body(MINISTRY, "", "body",
         "ministry of defence|ministry of defense|defence ministry|defense ministry|mod|mod russia|defence department|ministry of defence's press service|military department",
         "министерство~ обороны|минобороны|минобороне|мо рф|мо россии|оборонное~ ведомство~|военное~ ведомство~|міноборони|міністерство~ оборони",
         ("the Russian Defense Ministry said", "сообщили в Минобороны РФ"), ("the ministry of defiance", "министерство здравоохранения")),
    Body(MINISTRY, "russia", "body",
         "battlegroup west|battlegroup north|battlegroup south|battlegroup east|battlegroup centre|battlegroup center|battlegroup dnepr|dnepr battlegroup|zapad battlegroup|dnepr group",
         "группировка~ запад|группировка~ север|группировка~ юг|группировка~ центр|группировка~ восток|группировка~ днепр|группировка~ войск запад|группировка~ войск север|группировка~ войск юг|"
         "группировка~ войск центр|группировка~ войск восток|группировка~ войск днепр",
         ("Battlegroup West said", "в группировке «Запад» назвали"), ("the western group of islands", "группировка бизнесменов")),
    Body("General Staff", "", "body", "general staff", "генеральный~ штаб~|генштаб~",
         ("the Russian General Staff announced", "в Генеральном штабе ВС РФ"), ("the general staffing agency", "генеральный директор")),
    Body("Ministry of Foreign Affairs", "", "body", "ministry of foreign affairs|foreign ministry|foreign affairs ministry|mfa|foreign office|smolenskaya square|russian embassy|embassy of russia|embassy of the russian federation",
         "министерство~ иностранных дел|мид~|мид рф|внешнеполитическое~ ведомство~|мзс|смоленская~ площадь~|смоленской площади|посольство~ россии|посольство~ рф|посольство~ российской федерации|российское~ посольство~",
         ("Russia's Foreign Ministry rejected", "в МИД России"), ("foreign ministers met abroad", "мидии на рынке")),
    Body("Government", "", "body", "government", "правительство~|кабмин~",
         ("the Russian government decided", "правительство РФ решило"), ("governmental loans", "правительственный час")),
    Body("Security Council", "", "body", "security council", "совет~ безопасности|совбез~|совет~ безопасности рф",
         ("Russia's Security Council said", "в Совете безопасности России"), ("security counsel", "совет директоров")),
    Body("delegation", "", "body", "delegation|negotiators|negotiating team|negotiating group", "делегация~|переговорщики~|переговорная~ группа~",
         ("the Russian delegation promised", "российская делегация заявила"), ("a delegate from Ohio", "делегировали")),
    # Posts that are one person's at a time, without the name.
    Body("President", "russia", "title", "russian president|president of russia|russia's president|russian leader|president of the russian federation|russian head of state|head of the russian state|supreme commander in chief|russian dictator|kremlin chief|kremlin leader",
         "президент~ россии|президент~ рф|президент~ российской федерации|российский~ президент~|российский~ лидер~|глава~ российского государства|верховный~ главнокомандующий~|хозяин~ кремля|глава~ кремля|президент~ нашей страны", ("the Russian president ordered", "президент России распорядился"), ("the president of Turkey", "президент Турции")),
    Body(MINISTRY, "russia", "title", "russian defence minister|russian defense minister|russia's defence minister|russia's defense minister|russian minister of defence|russian minister of defense|head of the russian defense ministry|head of the russian defence ministry|russian minister",
         "министр~ обороны рф|министр~ обороны россии|глава~ минобороны рф|глава~ минобороны россии|глава~ российского минобороны|министр~ обороны российской федерации|российский~ министр~ обороны|глава~ оборонного ведомства", ("Russia's defence minister said", "министр обороны РФ заявил"), ("the defence minister of Spain", "министр обороны Украины")),
    # Russian bodies whose name leaves no doubt.
    Body("President", "russia", "body", "kremlin|presidential administration|kremlin's press service|russian presidency",
         "кремль~|кремл~|администрация~ президента|ап рф", ("the Kremlin said", "в Кремле заявили"), ("Kremlinology", "кремлеведы")),
    Body("National Defence Management Centre", "russia", "body",
         "national defence management centre|national defense management center|national center for defence management|national defense control center|national defence control centre|national centre for defence control|national center for defense management|"
         "national defence management center|national defense management centre|national centre for state defence control|national center for state defense control|ndmc|national centre for defence management|"
         "national center for defense control|defence control centre|defense control center",
         "национальный~ центр~ управления обороной|нцуо", ("said the National Defense Management Center", "в Национальном центре управления обороной РФ"), ("national defence university", "национальный центр спорта")),
    Body("Humanitarian Response Headquarters", "russia", "body",
         "humanitarian response headquarters|interdepartmental coordination headquarters|interagency coordination headquarters|joint coordination headquarters|humanitarian coordination headquarters|"
         "interdepartmental coordination headquarters for humanitarian response|coordination headquarters for humanitarian response|interdepartmental humanitarian response coordination headquarters|"
         "russian humanitarian response coordination headquarters|humanitarian response coordination headquarters|inter-agency coordination headquarters|"
         "humanitarian response headquarters in ukraine|interdepartmental coordination headquarters for humanitarian response in ukraine|coordination headquarters for humanitarian response in ukraine",
         "межведомственный~ координационный~ штаб~|межведомственный~ координационный~ штаб~ по гуманитарному реагированию|межведомственный~ координационный~ штаб~ рф по гуманитарному реагированию|"
         "межведомственный~ координационный~ штаб~ российской федерации по гуманитарному реагированию|координационный~ штаб~ по гуманитарному реагированию|штаб~ по гуманитарному реагированию|гуманитарный~ штаб~|координационный~ штаб~ гуманитарного реагирования",
         ("the Russian Humanitarian Response Headquarters reported", "на Межведомственном координационном штабе"), ("humanitarian response plan", "штаб партии")),
    Body("Joint Group of Forces", "russia", "body",
         "joint group of forces|joint grouping of troops|joint group of troops|joint grouping of forces|joint forces group|integrated group of troops|united group of forces|combined group of forces|unified grouping of troops|joint group of russian forces",
         "объединенная~ группировка~ войск|объединенная~ группировка~|объединенная~ группировка~ войск сил|огв", ("the Joint Group of Forces announced", "в Объединённой группировке войск"), ("joint group chat", "объединённая компания")),
    Body("Western Military District", "russia", "body", "western military district|western military district's press service", "западный~ военный~ округ~|зво", ("the Western Military District said", "в пресс-службе Западного военного округа"), ("western military aid", "западный регион")),
    Body("Southern Military District", "russia", "body", "southern military district", "южный~ военный~ округ~|юво", ("the Southern Military District's press office", "сообщили в ЮВО"), ("southern districts", "южный округ столицы")),
    Body("Central Military District", "russia", "body", "central military district", "центральный~ военный~ округ~|цво", ("the Central Military District said", "в Центральном военном округе"), ("central district court", "центральный округ")),
    Body("Eastern Military District", "russia", "body", "eastern military district|far eastern military district", "восточный~ военный~ округ~|вво", ("the Eastern Military District said", "в Восточном военном округе"), ("eastern district", "восточный округ")),
    Body("Leningrad Military District", "russia", "body", "leningrad military district", "ленинградский~ военный~ округ~", ("the Leningrad Military District said", "в Ленинградском военном округе"), ("Leningrad Oblast", "Ленинградская область")),
    Body("Moscow Military District", "russia", "body", "moscow military district", "московский~ военный~ округ~", ("the Moscow Military District said", "в Московском военном округе"), ("Moscow district", "Московская область")),
    Body("Black Sea Fleet", "russia", "body", "black sea fleet", "черноморский~ флот~|чф|чф рф", ("the Black Sea Fleet's press service said", "в Черноморском флоте сообщили"), ("Black Sea flights", "черноморский флаг")),
    Body("Northern Fleet", "russia", "body", "northern fleet", "северный~ флот~", ("the Northern Fleet said", "на Северном флоте сообщили"), ("northern fleets of trawlers", "северный поток")),
    Body("Baltic Fleet", "russia", "body", "baltic fleet", "балтийский~ флот~", ("the Baltic Fleet said", "на Балтийском флоте сообщили"), ("Baltic fleets", "балтийский берег")),
    Body("Pacific Fleet", "russia", "body", "pacific fleet", "тихоокеанский~ флот~", ("Russia's Pacific Fleet said", "на Тихоокеанском флоте"), ("Pacific fleets", "тихоокеанский берег")),
    Body("Centre for Reconciliation", "russia", "body",
         "centre for reconciliation|center for reconciliation|centre for the reconciliation|center for the reconciliation|reconciliation centre|reconciliation center|reconciliation centre at khmeimim|centre for syrian reconciliation|center for syrian reconciliation|"
         "russian coordination center|russian coordination centre|coordination centre for reconciliation|coordination center for reconciliation|centre for reconciliation of opposing sides|centre for reconciliation of the warring parties|center for reconciliation of the warring parties|center for reconciliation of the opposing sides|centre for reconciliation of the opposing sides|center for reconciliation of opposing sides|center for reconciliation of warring parties|reconciliation coordination centre",
         "центр~ по примирению|центр~ примирения|координационный~ центр~ по примирению|цпвс|центр~ по примирению враждующих сторон|российский~ центр~ по примирению|российский~ центр~ по примирению враждующих сторон|российский~ центр~ по примирению враждующих сторон в сирии|центр~ по примирению враждующих сторон в сирии|центр~ по примирению сторон", ("the Russian Center for Reconciliation announced", "в Центре по примирению враждующих сторон"), ("a reconciliation of accounts", "центр города")),
    Body("State Duma", "russia", "body", "state duma|duma|lower house of the russian parliament|russian parliament", "государственная~ дума~|госдума~|дума~", ("the State Duma voted", "в Госдуме заявили"), ("state dumb", "думать")),
    Body("Federation Council", "russia", "body", "federation council|council of the federation", "совет~ федерации|совфед~", ("the Federation Council said", "в Совете Федерации"), ("federation of trade unions", "совет города")),
    Body("Rosatom", "russia", "body", "rosatom", "росатом~", ("Rosatom said", "в Росатоме"), ("atomic", "атом")),
    Body("Federal Security Service", "russia", "body", "federal security service|fsb", "федеральная~ служба~ безопасности|фсб", ("the FSB said", "в ФСБ сообщили"), ("federal services", "служба доставки")),
    Body("Foreign Intelligence Service", "russia", "body", "foreign intelligence service|svr", "служба~ внешней разведки|свр", ("the SVR claimed", "в СВР заявили"), ("foreign service", "служба газа")),
    Body("National Guard", "russia", "body", "rosgvardia|rosgvardiya|russian national guard", "росгвардия~", ("Rosgvardia said", "в Росгвардии"), ("the national guard of Texas", "гвардия")),
    Body("Emergencies Ministry", "russia", "body", "emergencies ministry|emercom", "мчс россии|мчс рф", ("Russia's EMERCOM said", "в МЧС России"), ("emergencies happen", "мчсники")),
    # The army as a speaker speaks for the ministry.
    Body(MINISTRY, "russia", "military",
         "russian deputy defence minister|russian deputy defense minister|russia's deputy defence minister|russia's deputy defense minister|"
         "russian military|russias military|russian army|russian armed forces|russian command|russian military command|russian forces|russia's military|russia's army|russia's armed forces|armed forces of the russian federation|armed forces of russia|"
         "russian generals|russian navy|russian air force|russian aerospace forces|russian side's military|russian high command|kremlin's forces",
         "российские~ военные~|российская~ армия~|вооруженные~ силы~ рф|вооруженные~ силы~ российской федерации|вооруженные~ силы~ россии|вс рф|вс россии|армия~ россии|армия~ рф|российское~ командование~|командование~ рф|командование~ вс рф|"
         "вдв|вкс|вкс рф|вдв рф|воздушно космические~ силы~|воздушно десантные~ войска~|командование~ российских войск|российское~ военное~ командование~|военные~ рф|российский~ генералитет~",
         ("the Russian military announced", "российское командование объявило"), ("a Russian novel", "российская сборная")),
    # Countries and those who stand for them.
    Body("Russia", "russia", "country", "russia|moscow|officials in moscow|authorities in moscow|russian federation|russian side|russian officials|russian authorities|russians|the russians|russian occupiers|occupiers|invaders|the occupiers|russian leadership|putin's regime|russian president's office|aggressor country|"
         "russian state media|russian invaders|russian representatives|russian diplomats",
         "россия~|москва~|российская~ сторона~|российская~ федерация~|российские~ власти~|власти~ рф|власти~ россии|россияне|россиян|россиянам|россиянами|оккупанты|оккупантов|оккупантам|оккупантами|рф|российское~ руководство~|руководство~ россии|страна~ агрессор~|захватчики~|"
         "окупанты~|окупанти~|росія~|росіяни~|рашисты~|агрессор~|российские~ чиновники~|российские~ оккупанты~",
         ("Moscow announced", "Россия объявила"), ("Russiagate", "московское метро")),
    Body("Ukraine", "ukraine", "country", "ukraine|kyiv|kiev|ukrainian side|ukrainian officials|ukrainian authorities|ukrainian government|ukrainians|kyiv regime|kiev regime|kyiv authorities|kiev authorities|ukrainian leadership|ukrainian president's office|bankova|office of the president",
         "украина~|киев~|украинская~ сторона~|украинские~ власти~|власти~ украины|киевский~ режим~|киевские~ власти~|украинцы~|офис~ президента|банковая~|украинское~ руководство~|україна~|київ~|украинские~ чиновники~",
         ("Kyiv said", "в Киеве заявили"), ("chicken kievan", "киевлянка")),
    Body("Ukrainian military", "ukraine", "military",
         "ukrainian military|ukrainian army|ukrainian forces|ukrainian armed forces|ukraine's military|armed forces of ukraine|afu|ukrainian command|operational command south|operational command|ukraine's armed forces|ukrainian general staff|ukrainian intelligence|ukraine's general staff|ukrainian defenders|ukrainian troops",
         "всу|вооруженные~ силы~ украины|украинская~ армия~|украинские~ военные~|украинское~ командование~|командование~ всу|зсу|украинские~ войска~|оперативное~ командование~|ок юг|украинская~ разведка~|штаб~ ато|пресс центр~ ато|штаб~ оос",
         ("the Ukrainian military said", "в ВСУ заявили"), ("a Ukrainian song", "украинская кухня")),
    Body("Ukrainian agencies", "ukraine", "body",
         "sbu|hur|gur|verkhovna rada|security service of ukraine|defence intelligence of ukraine|defense intelligence of ukraine|main intelligence directorate|main directorate of intelligence|nsdc|energoatom|ukrainian presidency|center for countering disinformation|national security and defense council|military intelligence",
         "сбу|гур|снбо|рнбо|верховная~ рада~|служба~ безопасности украины|главное~ управление~ разведки|энергоатом~|центр~ противодействия дезинформации|укроборонпром~|ова|оба|госпогранслужба~|нацгвардия~ украины",
         ("Ukraine's HUR reported", "в СНБО заявили"), ("hurry", "радость")),
    Body("Western bodies", "other", "body",
         "pentagon|nato|white house|state department|uk ministry of defence|british ministry of defence|uk defence ministry|british defence ministry|british intelligence|uk intelligence|institute for the study of war|isw|united nations|un|osce|european union|eu|"
         "un security council|us department of defense|cia|amnesty international|human rights watch|red cross|icrc|iaea|international atomic energy agency|atomic energy agency|international monetary fund|the watchdog|nuclear watchdog|g7|european commission|elysee|syrian observatory for human rights|american intelligence|us intelligence|western officials|us officials|american officials|european officials|british officials|"
         "western intelligence|bellingcat|conflict intelligence team|u s department of defense|u s officials|u s state department|syrian observatory",
         "пентагон~|нато|белый~ дом~|госдеп~|госдепартамент~|оон|обсе|евросоюз~|ес|мвф|мккк|магатэ|красный~ крест~|институт~ изучения войны|британская~ разведка~|совбез~ оон|совет~ безопасности оон|еврокомиссия~|цру|разведка~ великобритании|"
         "минобороны великобритании|минобороны британии|министерство~ обороны великобритании|американская~ разведка~|западные~ чиновники~",
         ("the Pentagon said", "в Пентагоне заявили"), ("a natter", "натовать")),
    Body("countries", "other", "country",
         "washington|united states|us|u s|usa|london|britain|united kingdom|uk|paris|france|berlin|germany|ankara|turkey|turkiye|brussels|warsaw|poland|minsk|belarus|damascus|syria|baku|azerbaijan|yerevan|armenia|tehran|iran|israel|georgia|tbilisi|china|beijing|"
         "kazakhstan|astana|nur sultan|saudi arabia|india|the west|vatican|syrian government|syrian army|syrian rebels|rebels|opposition|syrian opposition|hts|islamic state|turkish officials|turkish foreign ministry|lithuania|latvia|estonia|finland|sweden|moldova|chisinau|hungary|budapest|"
         "pakistan|islamabad|new delhi|egypt|cairo|qatar|doha|japan|tokyo|south korea|north korea|seoul|pyongyang|thailand|bangkok|cambodia|lebanon|beirut|hezbollah|hamas|houthis|yemen|libya|sudan|ethiopia|eritrea|afghanistan|taliban|iraq|baghdad|"
         "uzbekistan|tajikistan|kyrgyzstan|serbia|slovakia|romania|bulgaria|czech republic|italy|spain|canada|australia|brazil|south africa|venezuela|cuba|rwanda|congo",
         "вашингтон~|сша|лондон~|великобритания~|британия~|париж~|франция~|берлин~|германия~|анкара~|турция~|брюссель~|варшава~|польша~|минск~|белоруссия~|беларусь~|дамаск~|сирия~|баку|азербайджан~|ереван~|армения~|тегеран~|иран~|израиль~|грузия~|тбилиси|китай~|пекин~|"
         "казахстан~|астана~|индия~|запад~|ватикан~|оппозиция~|боевики~|литва~|латвия~|эстония~|финляндия~|швеция~|молдавия~|молдова~|венгрия~|будапешт~|"
         "пакистан~|исламабад~|нью дели|египет~|каир~|катар~|доха~|япония~|токио|южная~ корея~|северная~ корея~|кндр|сеул~|пхеньян~|кишинев~|таиланд~|бангкок~|камбоджа~|ливан~|бейрут~|хезболла~|хамас~|хуситы~|йемен~|ливия~|судан~|эфиопия~|эритрея~|афганистан~|"
         "талибан~|талибы~|ирак~|багдад~|узбекистан~|таджикистан~|киргизия~|сербия~|словакия~|румыния~|болгария~|чехия~|италия~|испания~|канада~|австралия~|бразилия~|юар|венесуэла~|куба~|руанда~|конго|"
         "сирийская~ армия~|сирийские~ власти~",
         ("Washington said", "в Анкаре заявили"), ("washing", "иранист")),
    Body("nobody named", "other", "body",
         "sources|source|security source|military source|people familiar|people|one of the people|unnamed people|human rights activists|analysts|experts|bloggers|military bloggers|milbloggers|residents|local media|activists|eyewitnesses|witnesses|a source|military analysts|observers|war correspondents|locals|unnamed officials|milblogger|blogger|military blogger|analyst|expert|military analyst|military expert|witness|eyewitness|local resident|war correspondent|"
         + "georgian media|ukrainian media|western media|american media|british media|foreign media|turkish media|armenian media|azerbaijani media|polish media|german media|syrian media|"
         + "local official|local officials|activist|local authorities",
         "грузинские~ сми|украинские~ сми|западные~ сми|американские~ сми|британские~ сми|зарубежные~ сми|иностранные~ сми|турецкие~ сми|армянские~ сми|азербайджанские~ сми|польские~ сми|немецкие~ сми|сирийские~ сми|источники~|источник~|собеседники~|собеседник~|эксперты~|эксперт~|аналитики~|аналитик~|очевидцы~|блогеры~|военкоры~|военкор~|местные~ сми|жители~|активисты~|наблюдатели~|политолог~|военный~ эксперт~|правозащитники~|блогер~|военблогер~|военблогеры~|очевидец~|активист~|наблюдатель~|местный~ житель~",
         ("local media report", "по данным источников"), ("sourced from", "экспертиза")),
    Body("proxies", "proxy", "body",
         "dpr|lpr|dnr|lnr|donetsk people's republic|luhansk people's republic|lugansk people's republic|people's militia|separatists|rebels in donetsk|pro-russian separatists|pro-russian rebels|russian-backed separatists|military-civilian administration|"
         "occupation authorities|occupation administration|russian-installed authorities|moscow-installed authorities|russian-installed officials|russian-installed administration|self-proclaimed republics|crimean authorities|russia-installed authorities|kherson administration",
         "днр|лнр|л днр|донецкая~ народная~ республика~|луганская~ народная~ республика~|народная~ милиция~|сепаратисты~|оккупационные~ власти~|оккупационная~ администрация~|военно гражданская~ администрация~|вга|ополченцы~|ополчение~|минобороны днр|гауляйтер~|коллаборанты~|"
         "администрация~ херсонской области|министерство~ обороны днр|народный~ совет~",
         ("the DPR said", "в ДНР заявили"), ("dprk", "лнрский")),
    Body("Wagner", "pmc", "body", "wagner|wagner group|wagner pmc|pmc wagner|wagnerites|wagner mercenaries|mercenaries", "чвк вагнер~|чвк|вагнер~|вагнеровцы~|музыканты~|пвк вагнер~|вагнерівці~|пвк",
         ("Wagner said", "в ЧВК «Вагнер» заявили"), ("Wagnerian opera", "вагнериана")),
)

# Words that refer back to a source named before: (en, ru, what they can stand for).
ECHOES: tuple[tuple[str, str, str], ...] = (
    ("it|the statement|the document|the message|the announcement|the communique|the ministry|the department|this ministry|the defence department|the agency|the military department|the military agency|the military|ministry officials",
     "сообщение~|заявление~|документ~|публикация~|релиз~|пресс релиз~|ведомство~|министерство~|пресс служба~|пресс служба~ ведомства|военное~ ведомство~|там|военные~|штаб~|центр~|округ~|відомство~", "body"),
    ("he|she|the spokesman|the spokeswoman|the spokesperson|the minister|the general|the president|the official|the diplomat|the commander|the deputy minister|the kremlin spokesman|the envoy|the foreign minister|the defence minister|the defense minister|the lieutenant general|the major general|the colonel general|the admiral|the russian leader|the head of state|the negotiator|the officer|the senator|the lawmaker|the russian president|the russian official|the ministry's spokesman|the ministry spokesman|the politician|the aide",
     "он|она|генерал~|министр~|президент~|официальный~ представитель~|дипломат~|спикер~|глава~ ведомства|замминистра|командующий~|пресс секретарь~|представитель~ кремля|глава~ государства|военачальник~|чиновник~|российский~ лидер~|представитель~ ведомства|сенатор~|генерал лейтенант~|генерал майор~|генерал полковник~|глава~ минобороны|глава~ мид|министр~ обороны|российский~ президент~|представитель~ минобороны|представитель~ министерства|политик~|помощник~ президента|парламентарий~|глава~ делегации|він|вона", "person"),
    ("they", "они|вони", "any"),
)

# Adjectives of countries, written once and bent below.
ADJECTIVES_RU = words("британск американск турецк сирийск белорусск азербайджанск армянск грузинск казахстанск казахск французск немецк германск польск израильск иранск японск китайск канадск итальянск испанск норвежск шведск финск латвийск литовск эстонск молдавск молдовск румынск венгерск чешск словацк "
    "греческ египетск саудовск катарск индийск пакистанск афганск иракск ливийск суданск малийск чадск таиландск таиландско тайск камбоджийск эфиопск конголезск руандийск корейск северокорейск южнокорейск узбекск таджикск киргизск сербск хорватск голландск нидерландск бельгийск датск европейск натовск абхазск палестинск ливанск йеменск")
ENDINGS_RU = words("ий ого ому им ом ая ой ую ое ие их ими")
# Words that tell whose a body or a force is; matched among the words right before or behind it.
NATIONS: dict[str, tuple[str, ...]] = {
    "russia": (
        "russian", "russia", "russians", "moscow", "kremlin", "россии", "рф", "российской", "российский", "российского", "российскому", "российским", "российском", "российское", "российская", "российскую", "российские", "российских", "российскими",
        "русские", "русских", "русская", "русской", "путина", "росії", "російський", "російські", "російських", "наши", "наших", "нашим", "нашими", "нашей", "наша", "our",
    ),
    "ukraine": (
        "ukrainian", "ukraine", "ukrainians", "kyiv", "kiev", "afu", "украины", "украинский", "украинского", "украинскому", "украинским", "украинском", "украинское", "украинская", "украинской", "украинскую", "украинские", "украинских", "украинскими",
        "всу", "киева", "киевские", "киевских", "зсу", "україни", "українські", "українських", "украинцев", "незалежной",
    ),
    "other": (
        *words("british uk american us turkish syrian belarusian azerbaijani armenian french german israeli iranian polish kazakh georgian britain turkey syria belarus azerbaijan armenia un chinese japanese canadian italian spanish norwegian swedish finnish latvian lithuanian estonian moldovan"),
        *words("romanian hungarian czech slovak greek egyptian qatari indian pakistani afghan iraqi libyan sudanese malian chadian nigerien korean uzbek tajik kyrgyz serbian dutch belgian danish european saudi emirati lebanese palestinian yemeni jordanian abkhaz thai cambodian vietnamese malaysian rwandan congolese ethiopian eritrean"),
        *words("london washington berlin paris ankara damascus minsk baku warsaw yerevan лондоне лондона вашингтоне вашингтона берлине париже анкаре дамаске минске баку варшаве ереване"),
        *words("france germany israel iran japan china canada italy spain norway sweden finland latvia lithuania estonia moldova romania hungary greece egypt qatar india pakistan afghanistan iraq libya sudan chad niger"),
        *words("великобритании британии сша турции сирии белоруссии беларуси азербайджана армении казахстана грузии оон польши индии китая франции германии израиля ирана японии канады италии испании норвегии швеции финляндии латвии литвы эстонии молдавии молдовы румынии венгрии чехии"),
        *words("словакии греции египта катара пакистана афганистана ирака ливии судана мали чада нигера кореи кндр узбекистана таджикистана киргизии кыргызстана хорватии сербии нидерландов бельгии дании евросоюза ес нато эфиопии вьетнама австралии бразилии венесуэлы кубы алжира туниса марокко"),
        *words("иордании ливана йемена оаэ ватикана швейцарии австрии португалии ирландии албании болгарии республики"),
        *(stem + ending for stem in ADJECTIVES_RU for ending in ENDINGS_RU),
    ),
    "proxy": ("днр", "лнр", "dnr", "lnr", "dpr", "lpr", "separatist", "donetsk", "луганской", "донецкой"),
}
# A nation's word -> its side.
NATION_OF = {word: side for side, words in NATIONS.items() for word in words}
