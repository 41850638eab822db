"""Posts and ranks by which a person is known as somebody's official, in both languages: one row a post.

`en`, `ru` hold phrases parted by "|" in lower case, as the text has them (hyphens part words); in Russian a
word marked ~ bends. `post_name` is the post in English; "{body}" in it and an empty `body` mean that the
words around name the body. Several rows can fit at one word: the longest phrase is the post. Whose post it
is (Russian, Ukrainian …) these tables do not say, save where the words themselves do.
"""

from __future__ import annotations

from ..model import NamedTuple


class Post(NamedTuple):
    """One post; some phrase of it must be found in each of `examples`, and none in `near_misses`."""

    en: str
    ru: str
    post_name: str
    body: str
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


DEFENCE = "Ministry of Defence"
STAFF = "General Staff"
MANAGEMENT = "National Defence Management Centre"
HEADQUARTERS = "Humanitarian Response Headquarters"
RECONCILIATION = "Centre for Reconciliation"
FOREIGN = "Ministry of Foreign Affairs"
COUNCIL = "Security Council"
DUMA = "State Duma"
SENATE = "Federation Council"

POSTS: tuple[Post, ...] = (
    # Ministry of Defence.
    Post(
        "minister of defence|minister of defense|defence minister|defense minister|russian defence minister|russian defense minister|defence chief|defense chief|"
        "head of the defence ministry|head of the defense ministry|head of the ministry of defence|head of the ministry of defense|head of the military department",
        "министр~ обороны|глава~ минобороны|глава~ министерства обороны|глава~ военного ведомства|глава~ оборонного ведомства|руководитель~ военного ведомства|глава~ мо рф",
        "Minister of Defence", DEFENCE,
        ("Russian Defense Minister General X has ordered", "the head of the Defence Ministry told the collegium", "доложили министру обороны", "со ссылкой на главу Минобороны"),
        ("the minister of culture", "глава Минкульта", "министр спорта"),
    ),
    Post(
        "first deputy defence minister|first deputy defense minister|first deputy minister of defence|first deputy minister of defense",
        "первый~ заместитель~ министра обороны|первый~ замминистра обороны|первый~ замминистр~ обороны|первый~ замглавы минобороны",
        "First Deputy Minister of Defence", DEFENCE,
        ("First Deputy Defence Minister R. inspected the range", "встреча с первым заместителем министра обороны"), ("first deputy defender", "первый заместитель министра культуры"),
    ),
    Post(
        "deputy defence minister|deputy defense minister|deputy minister of defence|deputy minister of defense|russian deputy defence minister|russian deputy defense minister|"
        "deputy defence chief|deputy defense chief|state secretary and deputy defence minister|deputy head of the defence ministry|deputy head of the defense ministry",
        "заместитель~ министра обороны|замминистра обороны|замминистр~ обороны|замглавы минобороны|заместитель~ главы минобороны|заместитель~ главы военного ведомства|"
        "замглавы военного ведомства|статс-секретарь~ заместитель~ министра обороны|зам~ министра обороны",
        "Deputy Minister of Defence", DEFENCE,
        ("Russia's Deputy Defense Minister told journalists in Istanbul", "пояснил замминистра обороны РФ", "по словам заместителя министра обороны"),
        ("deputy minister of health", "замминистра финансов"),
    ),
    Post(
        "chief of the general staff|chief of general staff|head of the general staff|general staff chief|chief of staff of the armed forces|chief of the russian general staff|"
        "russia's chief of staff|top russian general|russia's top general",
        "начальник~ генерального штаба|начальник~ генштаба|глава~ генштаба|глава~ генерального штаба|начальник~ гш|нгш",
        "Chief of the General Staff", STAFF,
        ("General Staff chief V. briefed the attaches", "a call to the chief of the Russian General Staff", "доклад начальника Генштаба", "у начальника Генерального штаба"),
        ("chief of the fire brigade staff", "начальник штаба гражданской обороны"),
    ),
    Post(
        "first deputy chief of the general staff|first deputy chief of general staff",
        "первый~ заместитель~ начальника генерального штаба|первый~ заместитель~ начальника генштаба|первый~ замначальника генштаба",
        "First Deputy Chief of the General Staff", STAFF,
        ("the first deputy chief of the General Staff signed", "с первым заместителем начальника Генштаба"), ("first deputy chief accountant", "первый заместитель начальника вокзала"),
    ),
    Post(
        "deputy chief of the general staff|deputy chief of general staff|deputy head of the general staff",
        "заместитель~ начальника генерального штаба|заместитель~ начальника генштаба|замначальника генштаба|замглавы генштаба",
        "Deputy Chief of the General Staff", STAFF,
        ("a deputy chief of the General Staff flew to Ankara", "по мнению заместителя начальника Генерального штаба"), ("deputy chief editor", "замначальника отдела"),
    ),
    Post(
        "chief of the main operational directorate|head of the main operational directorate|chief of the main operations directorate|head of the main operations directorate|"
        "chief of the main operational department|head of the main operational department|head of the general staff's main operational directorate|"
        "chief of the general staff's main operational directorate|head of the general staff's main operations directorate|chief of the general staff's main operations directorate|"
        "head of the general staff's operations department|chief of main operational directorate|head of the main operations department|main operations directorate chief",
        "начальник~ главного оперативного управления|начальник~ гоу|глава~ главного оперативного управления|руководитель~ главного оперативного управления|"
        "начальник~ оперативного управления генштаба",
        "Chief of the Main Operational Directorate of the General Staff", STAFF,
        ("the head of the General Staff's Main Operational Directorate said at the briefing", "брифинг начальника Главного оперативного управления"),
        ("the main operational goal", "начальник оперативного отдела полиции"),
    ),
    Post(
        "deputy chief of the main operational directorate|deputy head of the main operational directorate|deputy head of the main operations directorate|"
        "first deputy chief of the main operational directorate|first deputy chief of the main operations directorate|first deputy head of the main operational directorate|"
        "deputy chief of the main operations directorate",
        "заместитель~ начальника главного оперативного управления|первый~ заместитель~ начальника главного оперативного управления|замначальника главного оперативного управления|"
        "замначальника гоу",
        "Deputy Chief of the Main Operational Directorate of the General Staff", STAFF,
        ("the deputy head of the Main Operational Directorate said in Astana", "выступил с первым заместителем начальника Главного оперативного управления"),
        ("deputy operations manager", "заместитель начальника управления культуры"),
    ),
    Post(
        "head of military intelligence|chief of military intelligence|gru chief|head of the gru|gru head|chief of the gru|head of russian military intelligence|"
        "military intelligence chief",
        "начальник~ главного управления генштаба|начальник~ гру|глава~ гру|глава~ военной разведки|начальник~ главного разведывательного управления|"
        "начальник~ главного управления генерального штаба",
        "Chief of the Main Directorate of the General Staff", STAFF,
        ("GRU chief Admiral K. led the talks in Abu Dhabi", "делегация начальника ГРУ"), ("the chief of military music", "глава разведывательного клуба"),
    ),
    Post(
        "defence ministry spokesman|defense ministry spokesman|defence ministry spokesperson|defense ministry spokesperson|defence ministry's spokesman|defense ministry's spokesman|"
        "defence ministry's spokesperson|defense ministry's spokesperson|defence ministry spokeswoman|defense ministry spokeswoman|mod spokesman|mod spokesperson|"
        "spokesman for the defence ministry|spokesman for the defense ministry|spokesman for the russian defence ministry|spokesman for the russian defense ministry|"
        "spokesman for russia's defence ministry|spokesman for russia's defense ministry|spokesperson for the russian defence ministry|spokesperson for the russian defense ministry|"
        "spokesman of the defence ministry|spokesman of the defense ministry|spokesman of the russian defence ministry|spokesman of the russian defense ministry|"
        "spokesman for the ministry of defence|spokesman for the ministry of defense|spokesman of the ministry of defence|spokesman of the ministry of defense|"
        "spokesman for the russian ministry of defence|spokesman for the russian ministry of defense|russian military spokesman|military spokesman|"
        "official representative of the defence ministry|official representative of the defense ministry|official representative of the ministry of defence|"
        "official representative of the ministry of defense|official representative of the russian defence ministry|official representative of the russian defense ministry|"
        "official representative of the russian ministry of defence|official representative of the russian ministry of defense",
        "официальный~ представитель~ минобороны|официальный~ представитель~ министерства обороны|представитель~ минобороны|представитель~ министерства обороны|"
        "официальный~ представитель~ мо рф|официальный~ представитель~ мо|официальный~ представитель~ военного ведомства|официальный~ представитель~ оборонного ведомства|"
        "представитель~ военного ведомства|представитель~ оборонного ведомства|спикер~ минобороны|спикер~ военного ведомства|официальный~ представитель~ российского минобороны|"
        "официальный~ представитель~ российского военного ведомства|речник~ міноборони",
        "Spokesman of the Ministry of Defence", DEFENCE,
        ("the spokesman for the Russian Defense Ministry told a briefing", "Russian defence ministry's spokesman I. K. said", "заявление официального представителя Минобороны",
         "представителем военного ведомства"),
        ("a spokesman for the zoo", "представитель Минздрава"),
    ),
    Post(
        "defence minister's press secretary|defense minister's press secretary|press secretary of the defence minister|press secretary of the defense minister",
        "пресс-секретарь~ министра обороны|пресс-секретарь~ главы минобороны",
        "Press Secretary of the Minister of Defence", DEFENCE,
        ("the defence minister's press secretary wrote", "ответ пресс-секретаря министра обороны"), ("the club's press secretary", "пресс-секретарь министра спорта"),
    ),
    Post(
        "head of the department of information and mass communications|head of the ministry's press service|chief of the defence ministry's press service|"
        "head of the defence ministry's press service|head of the defense ministry's press service|head of the directorate of press service and information|"
        "chief of the information department of the defence ministry",
        "начальник~ департамента информации и массовых коммуникаций|глава~ департамента информации и массовых коммуникаций|начальник~ управления пресс-службы и информации|"
        "руководитель~ пресс-службы минобороны|начальник~ пресс-службы минобороны|начальник~ управления пресс-службы минобороны",
        "Head of the Department of Information of the Ministry of Defence", DEFENCE,
        ("the head of the Defence Ministry's press service said", "от начальника департамента информации и массовых коммуникаций"),
        ("the head of the information desk", "начальник департамента финансов"),
    ),
    # Centres and headquarters.
    Post(
        "head of the national defence management centre|head of the national defense management center|head of the national defense control center|"
        "head of the national defence control centre|chief of the national defence management centre|chief of the national defense management center|"
        "chief of the national defense control center|head of russia's national defence control centre|head of russia's national defense control center|"
        "head of russia's national defense management center|head of the russian national defense control center|head of the russian national defence control centre|"
        "head of the russian national defense management center|head of the national centre for defence management|head of the national center for defense management|"
        "director of the national defense management center|head of the ndmc|head of the national center for state defense control|head of the national center for defense control|"
        "head of the national centre for defence control|head of the national defence control center|head of the russian national center for defense management",
        "начальник~ национального центра управления обороной|глава~ национального центра управления обороной|руководитель~ национального центра управления обороной|начальник~ нцуо|"
        "глава~ нцуо|руководитель~ нцуо",
        "Head of the National Defence Management Centre", MANAGEMENT,
        ("the head of Russia's National Defense Control Center said late on Friday", "заявление начальника Национального центра управления обороной", "доклад главы НЦУО"),
        ("the head of the national museum", "начальник центра управления полётами"),
    ),
    Post(
        "deputy head of the national defence management centre|deputy head of the national defense management center|deputy head of the national defense control center|"
        "deputy chief of the national defense management center|deputy head of the national defence control centre|representative of the national defense management center|"
        "representative of the national defence management centre",
        "заместитель~ начальника национального центра управления обороной|замначальника национального центра управления обороной|замначальника нцуо|заместитель~ начальника нцуо|"
        "представитель~ нцуо",
        "Deputy Head of the National Defence Management Centre", MANAGEMENT,
        ("the deputy head of the National Defence Control Centre said", "выступление замначальника НЦУО"), ("deputy head of the bank", "замначальника цирка"),
    ),
    Post(
        "head of the humanitarian response headquarters|chief of the humanitarian response headquarters|head of the interdepartmental coordination headquarters|"
        "chief of the interdepartmental coordination headquarters|head of the russian humanitarian response headquarters|head of the interagency coordination headquarters|"
        "head of the joint coordination headquarters|head of the humanitarian coordination headquarters|head of the russian joint coordination headquarters for humanitarian response|"
        "chief of the coordination headquarters|head of the coordination headquarters",
        "руководитель~ межведомственного координационного штаба|глава~ межведомственного координационного штаба|начальник~ межведомственного координационного штаба|"
        "руководитель~ координационного штаба|глава~ координационного штаба|руководитель~ гуманитарного штаба|глава~ гуманитарного штаба|начальник~ гуманитарного штаба|"
        "руководитель~ штаба по гуманитарному реагированию",
        "Head of the Humanitarian Response Headquarters", HEADQUARTERS,
        ("the head of the Humanitarian Response Headquarters announced the hours", "сообщили руководителю Межведомственного координационного штаба"),
        ("the campaign headquarters", "руководитель избирательного штаба"),
    ),
    Post(
        "head of the russian centre for reconciliation|head of the russian center for reconciliation|head of the russian reconciliation center|head of the russian reconciliation centre|"
        "head of the centre for reconciliation|head of the center for reconciliation|chief of the russian reconciliation center|chief of the russian center for reconciliation|"
        "chief of the russian centre for reconciliation|head of the reconciliation center|head of the reconciliation centre|chief of the reconciliation center|"
        "chief of the reconciliation centre|head of the russian ceasefire monitoring center|head of the coordination center for reconciliation|"
        "head of the russian reconciliation center for syria|head of the russian defense ministry's center for reconciliation|head of the russian defense ministry's reconciliation center",
        "начальник~ центра по примирению|руководитель~ центра по примирению|глава~ центра по примирению|начальник~ российского центра по примирению|"
        "руководитель~ российского центра по примирению|глава~ российского центра по примирению|начальник~ цпвс|руководитель~ цпвс|глава~ цпвс|"
        "начальник~ координационного центра по примирению|руководитель~ координационного центра по примирению",
        "Head of the Centre for Reconciliation", RECONCILIATION,
        ("the head of the Russian Center for Reconciliation told journalists", "со слов руководителя российского Центра по примирению", "главой ЦПВС"),
        ("head of the dialysis centre", "глава центра по трудоустройству"),
    ),
    Post(
        "deputy head of the russian centre for reconciliation|deputy head of the russian center for reconciliation|deputy head of the russian reconciliation center|"
        "deputy head of the russian reconciliation centre|deputy chief of the russian reconciliation center|deputy chief of the russian center for reconciliation|"
        "deputy head of the centre for reconciliation|deputy head of the center for reconciliation|deputy head of the reconciliation center|deputy chief of the reconciliation center|"
        "representative of the russian reconciliation center|spokesman for the russian center for reconciliation",
        "заместитель~ руководителя российского центра по примирению|заместитель~ начальника российского центра по примирению|заместитель~ руководителя центра по примирению|"
        "заместитель~ начальника центра по примирению|замруководителя российского центра по примирению|замглавы российского центра по примирению|замглавы центра по примирению|"
        "замначальника цпвс|замруководителя цпвс|замглавы цпвс|представитель~ центра по примирению",
        "Deputy Head of the Centre for Reconciliation", RECONCILIATION,
        ("the deputy head of the Russian Reconciliation Center said at Hmeimim", "по данным замруководителя российского Центра по примирению"),
        ("deputy head of the job centre", "замглавы центра занятости"),
    ),
    Post(
        "head of the russian mission at the joint centre for control and coordination|head of the russian delegation at the jccc|head of the russian part of the jccc|"
        "head of the joint centre for control and coordination|head of the joint center for control and coordination|"
        "russian representative in the joint centre for control and coordination|russian representative to the jccc",
        "руководитель~ российской части сцкк|руководитель~ представительства вооруженных сил рф в сцкк|представитель~ россии в сцкк|руководитель~ сцкк|глава~ российской миссии сцкк|"
        "руководитель~ российской группы сцкк",
        "Head of the Russian mission in the Joint Centre for Control and Coordination", DEFENCE,
        ("the Russian representative to the JCCC ordered silence", "поручение представителю России в СЦКК"), ("joint centre for sports", "представитель Украины в СЦКК"),
    ),
    # Commanders.
    Post(
        "commander of the joint group of forces|commander of the joint group of troops|commander of the joint grouping of troops|commander of the joint grouping of forces|"
        "commander of the joint group|commander of the integrated group of troops|commander of the integrated grouping of troops|commander of the united group of forces|"
        "commander of the combined group of forces|commander of the joint forces|joint forces commander|commander of the unified grouping of troops|commander of the joint russian forces|"
        "commander of the joint grouping|commander of the unified group of forces",
        "командующий~ объединенной группировкой войск|командующий~ объединенной группировкой|командующий~ огв|командующий~ объединенной группировкой войск сил|"
        "командующий~ объединенными силами",
        "Commander of the Joint Group of Forces", "Joint Group of Forces",
        ("the Commander of the Joint Group of Forces proposed to the minister", "доклад командующего Объединённой группировкой войск"), ("a joint group of doctors", "командующий парадом"),
    ),
    Post(
        "commander of the special military operation|commander of russian forces in ukraine|commander of russian troops in ukraine|russian commander in ukraine|"
        "commander of russia's forces in ukraine|russia's top commander in ukraine|commander of the russian forces in ukraine|commander of moscow's forces in ukraine|"
        "russia's commander in ukraine|top russian commander in ukraine|overall commander of russian forces in ukraine|head of the special military operation|"
        "commander of all russian troops in ukraine|overall commander of the special military operation",
        "командующий~ специальной военной операцией|командующий~ спецоперацией|командующий~ сво|командующий~ российскими войсками в украине|командующий~ российскими войсками на украине|"
        "руководитель~ специальной военной операции|командующий~ группировкой войск в районе проведения специальной военной операции|командующий~ войсками в зоне сво",
        "Commander of the special military operation", DEFENCE,
        ("Russia's top commander in Ukraine told state television", "с командующим спецоперацией"), ("the commander of the ship", "руководитель операции в клинике"),
    ),
    Post(
        "commander of the grouping|commander of the group of forces|commander of the group of troops|commander of the west group|commander of the east group|"
        "commander of the centre group|commander of the center group|commander of the south group|commander of the north group|commander of the dnepr group|commander of the battlegroup|"
        "commander of battlegroup west|commander of battlegroup east|commander of battlegroup north|commander of battlegroup south|commander of battlegroup center|"
        "commander of battlegroup dnepr|commander of the western grouping|commander of the eastern grouping|group commander|grouping commander",
        "командующий~ группировкой войск|командующий~ группировкой|командующий~ группировки|командующий~ группировкой войск запад|командующий~ группировкой войск центр|"
        "командующий~ группировкой войск восток|командующий~ группировкой войск юг|командующий~ группировкой войск север|командующий~ группировкой войск днепр|"
        "замкомандующего группировкой|заместитель~ командующего группировкой",
        "Commander of the grouping of forces", DEFENCE,
        ("the commander of Battlegroup East reported to the minister", "с командующим группировкой «Центр»"), ("a grouping of stars", "командующий оркестром"),
    ),
    Post(
        "head of the press centre of the grouping|head of the press center of the grouping|press centre head|press center head|head of the press centre|head of the press center|"
        "head of the group's press centre|head of the group's press center|spokesman for battlegroup|battlegroup spokesman|spokesman for the battlegroup|"
        "head of the battlegroup press center|spokesman for the grouping|head of the west group's press centre|head of the east group's press centre",
        "начальник~ пресс-центра группировки войск|начальник~ пресс-центра группировки|начальник~ пресс-центра|руководитель~ пресс-центра группировки|представитель~ группировки войск|"
        "представитель~ группировки",
        "Head of the press centre of the grouping", DEFENCE,
        ("the head of the group's press centre told TASS", "сообщили начальнику пресс-центра группировки «Днепр»"), ("the press centre of the festival", "начальник пресс-службы театра"),
    ),
    Post(
        "commander of the western military district|western military district commander|commander of the western district",
        "командующий~ войсками западного военного округа|командующий~ западным военным округом|командующий~ зво|командующий~ войсками зво",
        "Commander of the Western Military District", "Western Military District",
        ("the commander of the Western Military District arrived", "приказ командующего войсками Западного военного округа"), ("western district attorney", "западный ветер"),
    ),
    Post(
        "commander of the southern military district|southern military district commander|commander of the southern district",
        "командующий~ войсками южного военного округа|командующий~ южным военным округом|командующий~ юво|командующий~ войсками юво",
        "Commander of the Southern Military District", "Southern Military District",
        ("Southern Military District commander A. D. watched the drills", "командующему войсками ЮВО доложили"), ("southern district court", "южный ветер"),
    ),
    Post(
        "commander of the central military district|central military district commander|commander of the central district",
        "командующий~ войсками центрального военного округа|командующий~ центральным военным округом|командующий~ цво|командующий~ войсками цво",
        "Commander of the Central Military District", "Central Military District",
        ("the commander of the Central Military District was replaced", "с командующим Центральным военным округом"), ("central district office", "центральный вокзал"),
    ),
    Post(
        "commander of the eastern military district|eastern military district commander|commander of the eastern district",
        "командующий~ войсками восточного военного округа|командующий~ восточным военным округом|командующий~ вво|командующий~ войсками вво",
        "Commander of the Eastern Military District", "Eastern Military District",
        ("Eastern Military District commander R. M. spoke", "у командующего войсками Восточного военного округа"), ("eastern district bus", "восточный базар"),
    ),
    Post(
        "commander of the leningrad military district|leningrad military district commander",
        "командующий~ войсками ленинградского военного округа|командующий~ ленинградским военным округом|командующий~ войсками лво|командующий~ лво",
        "Commander of the Leningrad Military District", "Leningrad Military District",
        ("the commander of the Leningrad Military District reported", "командующему Ленинградским военным округом"), ("Leningrad cowboys", "ленинградский вокзал"),
    ),
    Post(
        "commander of the moscow military district|moscow military district commander",
        "командующий~ войсками московского военного округа|командующий~ московским военным округом|командующий~ войсками мво|командующий~ мво",
        "Commander of the Moscow Military District", "Moscow Military District",
        ("the Moscow Military District commander reported", "командующего Московским военным округом"), ("Moscow district council", "московский вокзал"),
    ),
    Post(
        "commander of the black sea fleet|black sea fleet commander|black sea fleet chief|commander of russia's black sea fleet|commander of the russian black sea fleet",
        "командующий~ черноморским флотом|командующий~ чф|командующий~ чф рф|комфлота чф",
        "Commander of the Black Sea Fleet", "Black Sea Fleet",
        ("the commander of Russia's Black Sea Fleet visited the ship", "с командующим Черноморским флотом"), ("Black Sea fleeting glances", "командующий воздушным флотом"),
    ),
    Post(
        "commander of the northern fleet|northern fleet commander",
        "командующий~ северным флотом|командующий~ войсками северного флота",
        "Commander of the Northern Fleet", "Northern Fleet",
        ("the Northern Fleet commander said", "рапорт командующего Северным флотом"), ("northern fleet street", "северный полюс"),
    ),
    Post(
        "commander of the baltic fleet|baltic fleet commander",
        "командующий~ балтийским флотом",
        "Commander of the Baltic Fleet", "Baltic Fleet",
        ("the Baltic Fleet commander said", "командующему Балтийским флотом"), ("Baltic fleece", "балтийский янтарь"),
    ),
    Post(
        "commander of the pacific fleet|pacific fleet commander",
        "командующий~ тихоокеанским флотом|командующий~ тоф",
        "Commander of the Pacific Fleet", "Pacific Fleet",
        ("the Pacific Fleet commander said", "командующему Тихоокеанским флотом"), ("Pacific fleets", "тихоокеанский лосось"),
    ),
    Post(
        "head of the district's press service|head of the district's press office|head of the press service of the military district|district spokesman|district's spokesman|"
        "spokesman for the district|spokesman for the southern military district|spokesman for the western military district|spokesman for russia's southern military district|"
        "spokesman for russia's western military district|aide to the district commander",
        "начальник~ пресс-службы округа|начальник~ пресс-службы зво|начальник~ пресс-службы юво|начальник~ пресс-службы цво|начальник~ пресс-службы вво|"
        "начальник~ пресс-службы западного военного округа|начальник~ пресс-службы южного военного округа|начальник~ пресс-службы центрального военного округа|"
        "начальник~ пресс-службы восточного военного округа|представитель~ округа|помощник~ командующего войсками округа",
        "Spokesman of {body}", "",
        ("a spokesman for Russia's Southern Military District told Interfax", "от начальника пресс-службы ЗВО"), ("the district's library", "начальник пресс-службы театра"),
    ),
    Post(
        "commander of the fleet|fleet commander|fleet's spokesman|spokesman for the fleet|head of the fleet's press service",
        "командующий~ флотом|начальник~ пресс-службы флота|начальник~ отдела информационного обеспечения флота|представитель~ флота",
        "Commander of {body}", "",
        ("the fleet commander congratulated the crew", "с командующим флотом"), ("fleet street", "командир корабля"),
    ),
    Post(
        "commander of the army|army commander|commander of the combined arms army|brigade commander|commander of the brigade|division commander|commander of the division|"
        "regiment commander|battalion commander|unit commander|commander of the unit|commander of the regiment",
        "командующий~ армией|командующий~ общевойсковой армией|командир~ бригады|командир~ дивизии|командир~ полка|командир~ батальона|командир~ подразделения|командир~ отряда|комбриг~|"
        "командарм~|комдив~|комбат~",
        "Commander of a unit", DEFENCE,
        ("the battalion commander told Zvezda", "рассказ командира бригады", "командующего армией сняли"), ("army of ants", "командир экипажа лайнера"),
    ),
    Post(
        "commander of the peacekeeping contingent|commander of the russian peacekeeping contingent|commander of the peacekeeping forces|commander of the peacekeepers|"
        "commander of the russian peacekeepers|commander of the russian peacekeeping forces|peacekeeping commander|commander of russian peacekeepers|"
        "commander of russian peacekeeping forces|peacekeepers' commander|commander of the collective peacekeeping forces|commander of the csto peacekeeping forces",
        "командующий~ миротворческим контингентом|командующий~ российским миротворческим контингентом|командующий~ миротворческими силами|командующий~ российскими миротворцами|"
        "командующий~ миротворцами|командующий~ миротворческой миссией|командующий~ коллективными миротворческими силами|командующий~ миротворческими силами одкб|"
        "командующий~ контингентом",
        "Commander of the peacekeeping contingent", DEFENCE,
        ("the commander of the Russian peacekeeping contingent in Nagorno-Karabakh said", "встреча с командующим российскими миротворцами"),
        ("the commander of the Boy Scouts", "миротворческий конгресс"),
    ),
    Post(
        "commander of the russian forces in syria|commander of russian forces in syria|commander of the russian group of forces in syria|commander of the group of forces in syria|"
        "commander of the russian troops in syria|commander of russian troops in syria|commander of the russian military grouping in syria|russian commander in syria",
        "командующий~ российской группировкой войск в сирии|командующий~ группировкой войск в сирии|командующий~ группировкой российских войск в сирии|"
        "командующий~ российскими войсками в сирии|командующий~ группировкой в сирии|командующий~ группировкой вс рф в сирии",
        "Commander of the Group of Forces in Syria", DEFENCE,
        ("the commander of Russian forces in Syria reported the withdrawal", "рапорт командующего российской группировкой войск в Сирии"),
        ("forces of nature in Syria", "командующий сирийской армией"),
    ),
    Post(
        "commander in chief of the ground forces|commander of the ground forces|ground forces chief|ground forces commander|commander of russia's ground forces",
        "главнокомандующий~ сухопутными войсками|главком~ сухопутных войск|главнокомандующий~ сухопутных войск|главком~ св",
        "Commander-in-Chief of the Ground Forces", DEFENCE,
        ("the ground forces chief inspected the range", "главкому Сухопутных войск"), ("ground coffee", "главный по сухофруктам"),
    ),
    Post(
        "commander in chief of the navy|navy chief|commander of the navy|navy commander|navy commander in chief|commander in chief of the russian navy|head of the navy",
        "главнокомандующий~ вмф|главком~ вмф|главнокомандующий~ военно-морским флотом|главком~ военно-морского флота",
        "Commander-in-Chief of the Navy", DEFENCE,
        ("the commander in chief of the Russian Navy said", "с главкомом ВМФ"), ("navy blue", "главный врач"),
    ),
    Post(
        "commander in chief of the aerospace forces|commander of the aerospace forces|aerospace forces chief|aerospace forces commander|"
        "commander in chief of the russian aerospace forces|air force chief|commander of the russian aerospace forces|commander in chief of the air force",
        "главнокомандующий~ вкс|главком~ вкс|главнокомандующий~ воздушно-космическими силами|главком~ воздушно-космических сил|главком~ ввс|главнокомандующий~ ввс",
        "Commander-in-Chief of the Aerospace Forces", DEFENCE,
        ("the commander of the Russian Aerospace Forces said the planes had left", "доклад главкома ВКС"), ("air force one", "главный космодром"),
    ),
    Post(
        "commander of the airborne forces|commander of the airborne troops|airborne forces commander|airborne troops commander|commander of russia's airborne forces|"
        "commander of the russian airborne forces|airborne commander",
        "командующий~ вдв|командующий~ воздушно-десантными войсками|командующий~ десантниками",
        "Commander of the Airborne Forces", DEFENCE,
        ("the commander of the Russian Airborne Forces reported", "с командующим ВДВ"), ("airborne particles", "командир самолёта"),
    ),
    Post(
        "commander of the strategic missile forces|strategic missile forces commander",
        "командующий~ рвсн|командующий~ ракетными войсками стратегического назначения",
        "Commander of the Strategic Missile Forces", DEFENCE,
        ("the commander of the Strategic Missile Forces said", "командующему РВСН"), ("strategic patience", "ракетный двигатель"),
    ),
    Post(
        "chief of the radiation chemical and biological defence troops|head of the radiation chemical and biological defence troops|"
        "chief of the radiation chemical and biological defense troops|head of the radiation chemical and biological defense forces|"
        "chief of the nuclear biological and chemical protection troops|head of the nuclear biological and chemical protection troops|chief of the rchbd troops|"
        "head of the army's radiation chemical and biological defence",
        "начальник~ войск рхбз|начальник~ войск радиационной химической и биологической защиты|начальник~ войск рхб защиты",
        "Chief of the Radiation, Chemical and Biological Defence Troops", DEFENCE,
        ("the chief of the Nuclear, Biological and Chemical Protection Troops said", "брифинг начальника войск РХБЗ"), ("chemical plant chief", "начальник химчистки"),
    ),
    # Kremlin and government.
    Post(
        "russian president|president of russia|president of the russian federation|russia's president|head of state|russian head of state|russian leader|russia's leader|kremlin leader|"
        "kremlin chief|commander in chief|supreme commander|supreme commander in chief|kremlin boss",
        "президент~ россии|президент~ рф|президент~ российской федерации|российский~ президент~|глава~ государства|российский~ лидер~|лидер~ россии|верховный~ главнокомандующий~|"
        "хозяин~ кремля|глава~ рф",
        "President of Russia", "President",
        ("the Russian leader has ordered a truce", "Russian President V. P. said", "по решению Президента РФ", "поручением верховного главнокомандующего"),
        ("the presidential suite", "президент клуба"),
    ),
    Post(
        "kremlin spokesman|kremlin's spokesman|kremlin spokesperson|kremlin press secretary|kremlin's press secretary|presidential spokesman|presidential press secretary|"
        "press secretary of the russian president|press secretary to the president|press secretary of the president|president's press secretary|putin's spokesman|putin's press secretary|"
        "spokesman for the kremlin|spokesman for the russian president|spokesman of the kremlin|russian presidential spokesman|kremlin's spokesperson|russian president's spokesman|"
        "russian president's press secretary|putin spokesman",
        "пресс-секретарь~ президента|пресс-секретарь~ президента рф|пресс-секретарь~ президента россии|пресс-секретарь~ кремля|пресс-секретарь~ путина|официальный~ представитель~ кремля|"
        "представитель~ кремля|пресс-секретарь~ российского президента|пресс-секретарь~ главы государства|спикер~ кремля|пресс-секретарь~ российского лидера|речник~ кремля|речник~ путіна",
        "Press Secretary of the President", "President",
        ("Kremlin spokesman D. P. told reporters", "so said the press secretary of the Russian president", "ответил пресс-секретарю президента", "со слов представителя Кремля"),
        ("the Kremlin palace", "пресс-секретарь мэра"),
    ),
    Post(
        "deputy kremlin spokesman|deputy press secretary of the president|deputy presidential spokesman",
        "заместитель~ пресс-секретаря президента|замглавы пресс-службы кремля",
        "Deputy Press Secretary of the President", "President",
        ("the deputy Kremlin spokesman said", "с заместителем пресс-секретаря президента"), ("deputy bookkeeper", "заместитель пресс-секретаря мэра"),
    ),
    Post(
        "kremlin aide|presidential aide|aide to the president|putin aide|putin's aide|kremlin foreign policy aide|presidential adviser|presidential advisor|assistant to the president|"
        "assistant to the russian president|aide to the russian president|kremlin adviser|kremlin advisor|putin's foreign policy adviser|putin's adviser|russian presidential aide",
        "помощник~ президента|помощник~ президента рф|помощник~ президента россии|помощник~ российского президента|помощник~ путина|помощник~ главы государства|советник~ президента рф|"
        "советник~ президента россии",
        "Aide to the President", "President",
        ("Kremlin aide Y. U. told reporters by phone", "Putin's foreign policy adviser said", "беседа с помощником президента"), ("hearing aid", "помощник депутата"),
    ),
    Post(
        "special representative of the president|special presidential representative|special representative of the russian president|president's special representative|"
        "special presidential envoy|special envoy of the russian president|presidential envoy|putin's special envoy|putin's envoy|kremlin envoy|putin envoy|"
        "russian president's special envoy|kremlin's special envoy|kremlin's envoy|russian presidential envoy",
        "специальный~ представитель~ президента|спецпредставитель~ президента|спецпосланник~ президента|спецпосланник~ путина|спецпредставитель~ путина|спецпредставитель~ президента рф|"
        "спецпредставитель~ кремля|специальный~ посланник~ президента|полпред~ президента|полномочный~ представитель~ президента",
        "Special Representative of the President", "President",
        ("Putin's special envoy said after the meeting in Miami", "визит спецпредставителя президента"), ("a presidential envelope", "представитель президента клуба"),
    ),
    Post(
        "kremlin chief of staff|head of the presidential administration|chief of staff of the presidential administration|putin's chief of staff|"
        "head of russia's presidential administration|kremlin administration chief|chief of the presidential administration",
        "глава~ администрации президента|руководитель~ администрации президента|глава~ администрации кремля|глава~ кремлевской администрации|руководитель~ ап",
        "Chief of Staff of the Presidential Administration", "President",
        ("the Kremlin chief of staff said in an interview", "у руководителя администрации президента"), ("the chief of staff of the hotel", "глава администрации посёлка"),
    ),
    Post(
        "deputy kremlin chief of staff|deputy head of the presidential administration|kremlin deputy chief of staff|deputy chief of staff of the presidential administration|"
        "first deputy head of the presidential administration|first deputy kremlin chief of staff|deputy head of the kremlin administration|kremlin's deputy chief of staff|"
        "putin's deputy chief of staff",
        "замглавы администрации президента|заместитель~ главы администрации президента|заместитель~ руководителя администрации президента|"
        "первый~ заместитель~ руководителя администрации президента|замруководителя администрации президента|замглавы администрации кремля|первый~ замглавы администрации президента|"
        "замглавы ап|замруководителя ап",
        "Deputy Chief of Staff of the Presidential Administration", "President",
        ("the Kremlin deputy chief of staff said in Berlin", "переговоры с заместителем руководителя администрации президента"),
        ("deputy head of the village", "замглавы администрации города"),
    ),
    Post(
        "russian prime minister|prime minister of russia|russia's prime minister|prime minister of the russian federation|prime minister|head of government|chairman of the government|"
        "premier",
        "премьер-министр~ россии|премьер-министр~ рф|премьер-министр~|председатель~ правительства|председатель~ правительства рф|глава~ правительства|глава~ кабмина|премьер|премьеру|"
        "премьером",
        "Prime Minister of Russia", "Government",
        ("Russian Prime Minister D. M. told parliament", "распоряжение председателя правительства", "встреча с премьер-министром"), ("premiere of the film", "премьера фильма"),
    ),
    Post(
        "russian deputy prime minister|deputy prime minister|first deputy prime minister|russian vice premier|vice premier|deputy premier",
        "вице-премьер~|первый~ вице-премьер~|заместитель~ председателя правительства|первый~ заместитель~ председателя правительства|зампред~ правительства",
        "Deputy Prime Minister of Russia", "Government",
        ("Russian Deputy Prime Minister Y. B. said", "поручение вице-премьеру"), ("vice president", "вице-чемпион"),
    ),
    Post(
        "interior minister|minister of internal affairs|minister of the interior|head of the interior ministry",
        "министр~ внутренних дел|глава~ мвд",
        "Minister of Internal Affairs", "Ministry of Internal Affairs",
        ("Russia's interior minister said", "доклад главы МВД"), ("interior design", "министр науки"),
    ),
    Post(
        "emergencies minister|emergency situations minister|minister of emergency situations|head of emercom|emercom head",
        "министр~ по чрезвычайным ситуациям|глава~ мчс|министр~ чрезвычайных ситуаций",
        "Minister of Emergency Situations", "Emergencies Ministry",
        ("Russia's emergencies minister said the corridor works", "указание главы МЧС"), ("the emergency exit", "министр по делам Арктики"),
    ),
    # Foreign Ministry.
    Post(
        "foreign minister|minister of foreign affairs|russian foreign minister|russia's foreign minister|foreign affairs minister|head of the foreign ministry|top diplomat|"
        "russia's top diplomat|russian top diplomat|russian chief diplomat|top russian diplomat|russian fm|chief diplomat|head of russian diplomacy",
        "министр~ иностранных дел|глава~ мид|глава~ мид рф|глава~ мид россии|глава~ министерства иностранных дел|глава~ внешнеполитического ведомства|глава~ российской дипломатии|"
        "глава~ дипломатии|глава~ российского мид|глава~ российского внешнеполитического ведомства",
        "Minister of Foreign Affairs", FOREIGN,
        ("Russian Foreign Minister S. L. said after the talks", "to Russia's top diplomat a truce means", "слова главы МИД", "министром иностранных дел сказано"),
        ("foreign ministers met", "министр сельского хозяйства"),
    ),
    Post(
        "first deputy foreign minister|first deputy minister of foreign affairs",
        "первый~ заместитель~ министра иностранных дел|первый~ замминистра иностранных дел|первый~ замглавы мид",
        "First Deputy Minister of Foreign Affairs", FOREIGN,
        ("the first deputy foreign minister said", "с первым замглавы МИД"), ("first deputy mayor", "первый замминистра культуры"),
    ),
    Post(
        "deputy foreign minister|deputy minister of foreign affairs|russian deputy foreign minister|russia's deputy foreign minister|vice foreign minister|deputy russian foreign minister",
        "заместитель~ министра иностранных дел|замминистра иностранных дел|замминистр~ иностранных дел|замглавы мид|заместитель~ главы мид|замминистра мид",
        "Deputy Minister of Foreign Affairs", FOREIGN,
        ("Russian Deputy Foreign Minister A. R. told RIA", "интервью заместителя министра иностранных дел", "замглавы МИД РФ"), ("deputy minister of sport", "замглавы Минкульта"),
    ),
    Post(
        "foreign ministry spokeswoman|foreign ministry spokesman|foreign ministry spokesperson|foreign ministry's spokeswoman|foreign ministry's spokesman|"
        "foreign ministry's spokesperson|spokeswoman for the foreign ministry|spokesman for the foreign ministry|spokesperson for the foreign ministry|"
        "spokeswoman for the russian foreign ministry|spokesman for the russian foreign ministry|spokesperson for the russian foreign ministry|"
        "spokeswoman of the russian foreign ministry|spokeswoman for russia's foreign ministry|spokeswoman of the foreign ministry|spokesperson of the foreign ministry|"
        "official representative of the foreign ministry|official representative of the russian foreign ministry|russian mfa spokeswoman|mfa spokeswoman",
        "официальный~ представитель~ мид|официальный~ представитель~ министерства иностранных дел|официальный~ представитель~ российского мид|представитель~ мид|спикер~ мид|"
        "официальный~ представитель~ внешнеполитического ведомства|официальная представительница мид|представитель~ российского мид|официальный~ представитель~ мид рф|"
        "официальный~ представитель~ мид россии|представительница~ мид|речниця~ мзс",
        "Spokeswoman of the Ministry of Foreign Affairs", FOREIGN,
        ("the spokeswoman for the Russian Foreign Ministry told a weekly briefing", "брифинг официального представителя МИД", "с представителем МИД"),
        ("a foreign spokesman's accent", "представитель школы"),
    ),
    Post(
        "permanent representative to the united nations|permanent representative to the un|ambassador to the united nations|ambassador to the un|un ambassador|un envoy|"
        "envoy to the united nations|envoy to the un|russia's un ambassador|russian un ambassador|russian ambassador to the un|russia's permanent representative to the un|"
        "russia's ambassador to the united nations|russia's un envoy|permanent representative at the united nations|permanent representative|russian permanent representative",
        "постоянный~ представитель~ при оон|постпред~ при оон|постпред~ россии при оон|постпред~ рф при оон|постоянный~ представитель~ россии при оон|"
        "постоянный~ представитель~ рф при оон|постпред~ в оон|постпред~|постоянный~ представитель~|постоянный~ представитель~ россии|постпред~ россии|постпред~ рф",
        "Permanent Representative to the United Nations", FOREIGN,
        ("Russia's UN ambassador V. N. told the Council", "the permanent representative to the United Nations said", "речь постпреда России при ООН", "постоянному представителю РФ при ООН"),
        ("a permanent exhibition", "постоянный покупатель"),
    ),
    Post(
        "deputy permanent representative|deputy permanent representative to the united nations|deputy un ambassador|deputy un envoy|first deputy permanent representative|"
        "first deputy permanent representative to the un|deputy ambassador to the un|deputy ambassador to the united nations|russia's deputy un ambassador|russian deputy un ambassador",
        "заместитель~ постоянного представителя|первый~ заместитель~ постоянного представителя|зампостпреда|первый~ зампостпреда|заместитель~ постпреда|первый~ заместитель~ постпреда|"
        "замруководителя постпредства",
        "Deputy Permanent Representative to the United Nations", FOREIGN,
        ("Russia's deputy UN ambassador said in New York", "заявление первого заместителя постпреда"), ("deputy permanent secretary of the club", "заместитель председателя жюри"),
    ),
    Post(
        "permanent representative to the osce|ambassador to the osce|osce envoy|envoy to the osce|russia's osce envoy|russian envoy to the osce",
        "постпред~ при обсе|постпред~ россии при обсе|постпред~ рф при обсе|постоянный~ представитель~ при обсе|постоянный~ представитель~ россии при обсе",
        "Permanent Representative to the OSCE", FOREIGN,
        ("Russia's OSCE envoy said in Vienna", "слова постпреда России при ОБСЕ"), ("an OSCE observer", "наблюдатель ОБСЕ"),
    ),
    Post(
        "permanent representative to nato|ambassador to nato|envoy to nato|nato envoy|russia's nato envoy",
        "постпред~ при нато|постпред~ россии при нато|постпред~ рф при нато|постоянный~ представитель~ россии при нато",
        "Permanent Representative to NATO", FOREIGN,
        ("Russia's NATO envoy said in Brussels", "с постпредом России при НАТО"), ("a NATO summit", "саммит НАТО"),
    ),
    Post(
        "ambassador at large|russian foreign ministry ambassador at large|foreign ministry's ambassador at large|ambassador for special missions",
        "посол по особым поручениям|посла по особым поручениям|послу по особым поручениям|послом по особым поручениям|посол мид по особым поручениям|посла мид по особым поручениям",
        "Ambassador-at-large", FOREIGN,
        ("the Foreign Ministry's ambassador at large said", "доклад посла по особым поручениям"), ("at large", "посольство по делам"),
    ),
    Post(
        "russian ambassador|russia's ambassador|ambassador of russia|ambassador of the russian federation|russian envoy|russia's envoy|moscow's ambassador|moscow's envoy|"
        "russian ambassador to the united states|ambassador",
        "посол россии|посла россии|послу россии|послом россии|посол рф|посла рф|послу рф|послом рф|российский~ посол|российский~ посла|российский~ послу|российский~ послом|"
        "посол российской федерации|посол|посла|послу|послом",
        "Ambassador", FOREIGN,
        ("the Russian ambassador in Ankara said", "обратились к послу России"), ("an ambassadorial residence", "посольский прием"),
    ),
    Post(
        "director of the department of the foreign ministry|head of the foreign ministry's department|foreign ministry department director|"
        "deputy director of the information and press department|director of the information and press department|senior foreign ministry official|foreign ministry official|"
        "senior russian diplomat|russian diplomat",
        "директор~ департамента мид|замдиректора департамента информации и печати|заместитель~ директора департамента информации и печати|директор~ департамента информации и печати|"
        "директор~ второго департамента стран снг|российский~ дипломат~",
        "Director of a department of the Ministry of Foreign Affairs", FOREIGN,
        ("the deputy director of the Information and Press Department told a briefing", "пояснили директору департамента МИД"),
        ("director of the department store", "директор департамента транспорта"),
    ),
    # Talks.
    Post(
        "head of the russian delegation|head of the delegation|chief russian negotiator|russia's chief negotiator|russian chief negotiator|lead russian negotiator|"
        "russia's lead negotiator|moscow's chief negotiator|chief negotiator|lead negotiator|russia's top negotiator|leader of the russian delegation|"
        "head of the russian negotiating team|moscow's lead negotiator|kremlin's chief negotiator|head of russia's delegation|russian top negotiator",
        "глава~ российской делегации|глава~ делегации|руководитель~ российской делегации|руководитель~ делегации|главный~ переговорщик~|глава~ переговорной группы|глава~ делегации рф|"
        "глава~ переговорной делегации|глава~ российской переговорной группы",
        "Head of the Russian delegation", "delegation",
        ("Russia's chief negotiator said on Telegram", "указали главе российской делегации"), ("the head of the fan club", "глава семейства"),
    ),
    Post(
        "russian negotiator|member of the russian delegation|member of the delegation|negotiator|moscow's negotiator|russia's negotiator|member of the negotiating team|"
        "member of the russian negotiating team",
        "переговорщик~|российский~ переговорщик~|член~ российской делегации|член~ делегации|член~ переговорной группы|участник~ российской делегации|участник~ переговоров от россии",
        "Member of the Russian delegation", "delegation",
        ("a Russian negotiator told RIA", "слова члена российской делегации"), ("negotiating a bend", "член жюри"),
    ),
    Post(
        "plenipotentiary in the contact group|plenipotentiary representative in the contact group|representative in the contact group|russian envoy to the contact group|"
        "russia's envoy to the trilateral contact group|representative in the trilateral contact group|russia's contact group envoy|russian representative in the contact group|"
        "russia's representative in the contact group",
        "полномочный~ представитель~ в контактной группе|полпред~ в контактной группе|представитель~ россии в контактной группе|полномочный~ представитель~ россии в контактной группе|"
        "представитель~ в контактной группе|представитель~ россии в трехсторонней контактной группе|полномочный~ представитель~ россии в трехсторонней контактной группе",
        "Plenipotentiary in the Trilateral Contact Group", FOREIGN,
        ("Russia's representative in the Contact Group said in Minsk", "слова полномочного представителя России в контактной группе"), ("contact lens", "представитель группы туристов"),
    ),
    # Security Council, parliament.
    Post(
        "secretary of the security council|security council secretary|russian security council secretary|secretary of russia's security council|head of the security council|"
        "secretary of the russian security council|security council chief|secretary of the security council of russia|head of russia's security council",
        "секретарь~ совета безопасности|секретарь~ совбеза|секретарь~ совета безопасности рф|секретарь~ совбеза рф|секретарь~ сб рф|глава~ совбеза",
        "Secretary of the Security Council", COUNCIL,
        ("Russian Security Council Secretary S. S. said in Minsk", "встреча с секретарём Совета безопасности"), ("a security guard", "секретарь собрания"),
    ),
    Post(
        "deputy secretary of the security council|security council deputy secretary|deputy secretary of russia's security council|deputy secretary of the russian security council",
        "заместитель~ секретаря совета безопасности|замсекретаря совбеза|заместитель~ секретаря совбеза|замсекретаря совета безопасности",
        "Deputy Secretary of the Security Council", COUNCIL,
        ("a deputy secretary of the Russian Security Council said", "слова заместителя секретаря Совбеза"), ("deputy club secretary", "замсекретаря парткома"),
    ),
    Post(
        "deputy chairman of the security council|deputy head of the security council|security council deputy chairman|deputy chairman of russia's security council|"
        "deputy head of russia's security council|deputy chairman of the russian security council|deputy head of the russian security council|deputy chair of russia's security council|"
        "deputy chair of the security council|russian security council deputy chairman",
        "заместитель~ председателя совета безопасности|зампред~ совбеза|зампредседателя совбеза|заместитель~ председателя совбеза|замглавы совбеза|зампред~ совета безопасности|"
        "зампредседателя совета безопасности",
        "Deputy Chairman of the Security Council", COUNCIL,
        ("the deputy chairman of Russia's Security Council wrote on Telegram", "по словам зампреда Совбеза"), ("deputy chairman of the board", "зампред правления банка"),
    ),
    Post(
        "speaker of the state duma|duma speaker|state duma speaker|chairman of the state duma|speaker of the duma|speaker of russia's lower house|lower house speaker",
        "председатель~ государственной думы|председатель~ госдумы|спикер~ госдумы|спикер~ государственной думы|спикер~ думы|председатель~ думы",
        "Speaker of the State Duma", DUMA,
        ("Duma Speaker V. V. said", "обращение к спикеру Госдумы"), ("a loud speaker", "спикер конференции"),
    ),
    Post(
        "deputy speaker of the state duma|duma deputy speaker|deputy speaker of the duma|vice speaker of the state duma|state duma deputy speaker",
        "вице-спикер~ госдумы|заместитель~ председателя госдумы|зампред~ госдумы|вице-спикер~ думы|вице-спикер~ государственной думы",
        "Deputy Speaker of the State Duma", DUMA,
        ("a Duma deputy speaker said", "слова вице-спикера Госдумы"), ("deputy speaker of the club", "вице-спикер парламента Грузии"),
    ),
    Post(
        "chairman of the state duma defence committee|chairman of the state duma defense committee|head of the state duma's defence committee|head of the state duma's defense committee|"
        "head of the duma defence committee|head of the duma defense committee|head of the duma's defence committee|head of the duma's defense committee|"
        "chairman of the duma's defence committee|chairman of the duma's defense committee|chairman of the state duma committee on international affairs|"
        "head of the state duma's international affairs committee|head of the duma's international affairs committee|chairman of the duma's foreign affairs committee|"
        "head of the duma's foreign affairs committee|head of the state duma committee|chairman of the state duma committee|head of the duma committee|"
        "deputy chairman of the state duma committee|member of the state duma defence committee|member of the state duma defense committee",
        "председатель~ комитета госдумы|глава~ комитета госдумы|глава~ думского комитета|председатель~ комитета государственной думы|председатель~ комитета гд|глава~ комитета гд|"
        "зампред~ комитета госдумы|первый~ зампред~ комитета госдумы|член~ комитета госдумы|глава~ комитета по обороне|председатель~ комитета по обороне|"
        "глава~ думского комитета по обороне|глава~ международного комитета госдумы|глава~ комитета госдумы по обороне|зампред~ комитета по обороне|член~ комитета по обороне|"
        "член~ думского комитета",
        "Chairman of a State Duma committee", DUMA,
        ("the head of the Duma's defence committee said", "слова председателя комитета Госдумы по обороне", "главе комитета ГД"),
        ("head of the parents' committee", "член родительского комитета"),
    ),
    Post(
        "state duma deputy|duma deputy|russian lawmaker|russian mp|member of the state duma|member of the duma|duma member|state duma member|lawmaker|deputy of the state duma|"
        "russian parliamentarian|duma lawmaker|state duma lawmaker|russian deputy",
        "депутат~ госдумы|депутат~ государственной думы|депутат~ гд|депутат~ думы|член~ госдумы|российский~ парламентарий~|российский~ депутат~|парламентарий~|депутат~",
        "Member of the State Duma", DUMA,
        ("a State Duma deputy told Interfax", "Russian lawmaker A. G. said", "спросили депутата Госдумы", "с депутатом от КПРФ"), ("sheriff's deputies", "депутатский запрос"),
    ),
    Post(
        "speaker of the federation council|federation council speaker|chairwoman of the federation council|chairperson of the federation council|speaker of russia's upper house|"
        "upper house speaker|chair of the federation council",
        "председатель~ совета федерации|спикер~ совета федерации|спикер~ совфеда|председатель~ совфеда|глава~ совета федерации|глава~ совфеда",
        "Speaker of the Federation Council", SENATE,
        ("the Federation Council Speaker said", "письмо председателю Совета Федерации"), ("council speakers", "председатель совета дома"),
    ),
    Post(
        "deputy speaker of the federation council|federation council deputy speaker|vice speaker of the federation council|deputy chairman of the federation council|"
        "federation council vice speaker",
        "вице-спикер~ совета федерации|вице-спикер~ совфеда|заместитель~ председателя совета федерации|зампред~ совета федерации|зампред~ совфеда",
        "Deputy Speaker of the Federation Council", SENATE,
        ("the deputy speaker of the Federation Council wrote", "с вице-спикером Совфеда"), ("deputy speaker of the assembly", "вице-спикер парламента"),
    ),
    Post(
        "chairman of the federation council committee|head of the federation council committee|head of the federation council's international affairs committee|"
        "chairman of the federation council's foreign affairs committee|head of the federation council's foreign affairs committee|head of the federation council's defence committee|"
        "head of the federation council's defense committee|deputy chairman of the federation council committee|first deputy chairman of the federation council committee|"
        "deputy head of the federation council committee",
        "председатель~ комитета совета федерации|глава~ комитета совета федерации|глава~ комитета совфеда|председатель~ комитета сф|глава~ комитета сф|"
        "первый~ зампред~ комитета совета федерации|зампред~ комитета совета федерации|глава~ международного комитета совета федерации|первый~ зампред~ комитета совфеда|"
        "зампред~ комитета совфеда|член~ комитета совета федерации",
        "Chairman of a Federation Council committee", SENATE,
        ("the head of the Federation Council's international affairs committee said in Riyadh", "мнение главы комитета Совета Федерации"),
        ("chairman of the housing committee", "глава комитета по спорту"),
    ),
    Post(
        "russian senator|senator|member of the federation council|federation council member|russian upper house member",
        "сенатор~|российский~ сенатор~|член~ совета федерации|член~ совфеда|член~ сф|сенатор~ рф",
        "Member of the Federation Council", SENATE,
        ("Russian Senator V. D. said", "спросили сенатора от Крыма", "по словам члена Совета Федерации"), ("senatorial race", "сенаторский клуб"),
    ),
    # Services, agencies, commissioners.
    Post(
        "director of the federal security service|fsb director|fsb chief|head of the fsb|director of the fsb|fsb head|head of the federal security service",
        "директор~ фсб|глава~ фсб|директор~ федеральной службы безопасности|глава~ федеральной службы безопасности|руководитель~ фсб",
        "Director of the Federal Security Service", "Federal Security Service",
        ("FSB Director A. B. said", "доклад директора ФСБ"), ("the director of the film", "глава службы такси"),
    ),
    Post(
        "director of the foreign intelligence service|svr director|svr chief|head of the svr|director of the svr|foreign intelligence chief|foreign intelligence service director|"
        "head of the foreign intelligence service|spy chief|svr head|russian spy chief",
        "директор~ свр|глава~ свр|директор~ службы внешней разведки|глава~ службы внешней разведки|руководитель~ свр|глава~ внешней разведки",
        "Director of the Foreign Intelligence Service", "Foreign Intelligence Service",
        ("SVR director S. N. said", "директору СВР позвонили"), ("a foreign director", "директор службы доставки"),
    ),
    Post(
        "head of rosatom|rosatom head|rosatom chief|rosatom director general|director general of rosatom|rosatom ceo|ceo of rosatom|chief executive of rosatom|rosatom chief executive",
        "глава~ росатома|гендиректор~ росатома|генеральный~ директор~ росатома|глава~ госкорпорации росатом|генеральный~ директор~ госкорпорации росатом|руководитель~ росатома",
        "Director General of Rosatom", "Rosatom",
        ("Rosatom CEO A. L. said", "слова главы Росатома"), ("head of the atom", "гендиректор завода"),
    ),
    Post(
        "adviser to the head of rosenergoatom|advisor to the head of rosenergoatom|adviser to the ceo of rosenergoatom|advisor to the general director of rosenergoatom|"
        "adviser to the director general of rosenergoatom|rosenergoatom adviser|rosenergoatom official|rosenergoatom advisor",
        "советник~ генерального директора росэнергоатома|советник~ гендиректора росэнергоатома|советник~ генерального директора концерна росэнергоатом|"
        "советник~ гендиректора концерна росэнергоатом|советник~ главы росэнергоатома|представитель~ росэнергоатома",
        "Adviser to the head of Rosenergoatom", "Rosatom",
        ("the adviser to the head of Rosenergoatom said", "мнение советника гендиректора Росэнергоатома"), ("a financial adviser", "советник гендиректора театра"),
    ),
    Post(
        "head of the national guard|director of the national guard|national guard chief|head of russia's national guard|director of rosgvardia|head of rosgvardia|rosgvardia head|"
        "rosgvardia chief|director of the russian national guard",
        "директор~ росгвардии|глава~ росгвардии|командующий~ росгвардией|директор~ национальной гвардии|глава~ национальной гвардии|главнокомандующий~ росгвардией",
        "Director of the National Guard", "National Guard",
        ("the head of Russia's National Guard said", "доклад директора Росгвардии"), ("guard of honour", "глава охраны"),
    ),
    Post(
        "chairman of the investigative committee|head of the investigative committee|investigative committee head|investigative committee chief|head of russia's investigative committee",
        "председатель~ следственного комитета|глава~ следственного комитета|глава~ ск|председатель~ ск рф|глава~ ск рф",
        "Chairman of the Investigative Committee", "Investigative Committee",
        ("the head of Russia's Investigative Committee ordered a check", "поручение председателя Следственного комитета"), ("an investigative journalist", "следственный изолятор"),
    ),
    Post(
        "human rights commissioner|commissioner for human rights|human rights ombudsman|human rights ombudswoman|russian human rights commissioner|russian ombudswoman|russian ombudsman|"
        "ombudswoman|ombudsman|high commissioner for human rights in russia",
        "уполномоченный~ по правам человека|омбудсмен~|российский~ омбудсмен~|уполномоченная по правам человека|омбудсмен~ по правам человека|уполномоченной по правам человека",
        "Commissioner for Human Rights", "Commissioner for Human Rights",
        ("Russia's human rights commissioner T. M. said", "просьба к омбудсмену", "уполномоченному по правам человека"), ("human rights activists", "уполномоченный по правам студентов"),
    ),
    # Regions.
    Post(
        "governor|regional governor|russian governor|head of the region|region's governor|belgorod governor|kursk governor|bryansk governor|belgorod region governor|"
        "kursk region governor|bryansk region governor|voronezh governor|rostov governor|governor of the belgorod region|governor of the kursk region|governor of the bryansk region|"
        "governor of belgorod region|governor of kursk region|governor of bryansk region",
        "губернатор~|глава~ региона|губернатор~ белгородской области|губернатор~ курской области|губернатор~ брянской области|губернатор~ ростовской области|"
        "губернатор~ воронежской области|белгородский~ губернатор~|курский~ губернатор~|брянский~ губернатор~|глава~ белгородской области|глава~ курской области|глава~ брянской области",
        "Governor of {body}", "",
        ("Belgorod governor V. G. wrote", "the governor of the Kursk Region said", "слова губернатора Брянской области", "главой региона"),
        ("gubernatorial election", "губернаторский бал"),
    ),
    Post(
        "acting governor|acting head of the region|acting governor of the kursk region|acting kursk governor|acting governor of kursk region",
        "врио губернатора|временно исполняющий~ обязанности губернатора|исполняющий~ обязанности губернатора|врио главы региона|и о губернатора",
        "Acting Governor of {body}", "",
        ("the acting governor of the Kursk region said", "назначен временно исполняющим обязанности губернатора"), ("an acting school", "врио ректора"),
    ),
    Post(
        "head of chechnya|chechen leader|leader of chechnya|chechen head|chechen strongman|head of the chechen republic|chechen warlord|head of russia's chechnya",
        "глава~ чечни|глава~ чеченской республики|лидер~ чечни|глава~ чр|чеченский~ лидер~",
        "Head of Chechnya", "Government of Chechnya",
        ("the Chechen leader R. K. wrote", "телеграм-канал главы Чечни"), ("Chechen cuisine", "глава чеченской диаспоры"),
    ),
    # Any other.
    Post(
        "spokesman|spokeswoman|spokesperson|official representative|press secretary|representative|press officer|head of the press service|head of the press office|press service chief",
        "официальный~ представитель~|представитель~|пресс-секретарь~|спикер~|начальник~ пресс-службы|руководитель~ пресс-службы|глава~ пресс-службы|пресс-офицер~|"
        "официальная представительница|представительница~|речник~",
        "Spokesman of {body}", "",
        ("a spokesman for the fleet said", "ответ официального представителя ведомства", "сообщили пресс-секретарю"), ("representation", "представление в цирке"),
    ),
)
