"""Russian officials with their dated posts: one row a person.

`en`, `given_en`, `ru`, `given_ru` hold spellings parted by "|": Latin surnames and given names; Russian
surname (nominative of the person's gender; the Ukrainian spelling behind it) and given name. `alone` says
that the surname by itself is this person; otherwise the text must give the post or the given name too.
`posts` are (post in English, canonical body name, first day, last day) with "" for an open end, oldest
first. Of rows that share a surname the likelier person comes first. Given names are spelled once, above.
"""

from __future__ import annotations

from typing import NamedTuple


class Person(NamedTuple):
    """One person; `examples` must be found as `name`, `near_misses` must not."""

    name: str
    side: str
    en: str
    given_en: str
    ru: str
    given_ru: str
    patronymic: str
    alone: bool
    posts: tuple[tuple[str, str, str, str], ...]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


# A given name is one name in Russian and in Ukrainian, and in whatever letters an agency writes it.
ALEXANDER, ALEXANDER_RU = "Alexander|Aleksandr|Aleksander|Alexandr|Oleksandr|Olexander|Olexandr", "Александр|Олександр"
ALEXEY, ALEXEY_RU = "Alexey|Alexei|Aleksey|Aleksei|Oleksiy|Oleksii|Oleksij|Olexiy", "Алексей|Олексій"
ANATOLY, ANATOLY_RU = "Anatoly|Anatoli|Anatoliy|Anatolii|Anatolij", "Анатолий|Анатолій"
ANDREY, ANDREY_RU = "Andrey|Andrei|Andrej|Andriy|Andrii|Andrij", "Андрей|Андрій"
ANNA, ANNA_RU = "Anna|Hanna|Ganna|Anya", "Анна|Ганна"
DMITRY, DMITRY_RU = "Dmitry|Dmitri|Dmitriy|Dmitrii|Dmitrij|Dmytro", "Дмитрий|Дмитро"
GENNADY, GENNADY_RU = "Gennady|Gennadi|Gennadiy|Gennadii|Hennadiy|Hennadii", "Геннадий|Геннадій"
GRIGORY, GRIGORY_RU = "Grigory|Grigori|Grigoriy|Grigorii|Hryhoriy|Hryhorii", "Григорий|Григорій"
IGOR, IGOR_RU = "Igor|Ihor", "Игорь|Ігор"
IRINA, IRINA_RU = "Irina|Iryna|Irena", "Ирина|Ірина"
KIRILL, KIRILL_RU = "Kirill|Kiril|Kyrylo|Kyrill", "Кирилл|Кирило"
KONSTANTIN, KONSTANTIN_RU = "Konstantin|Kostyantyn|Konstantyn|Kostiantyn|Constantine", "Константин|Костянтин"
LEONID, LEONID_RU = "Leonid", "Леонид|Леонід"
MARIA, MARIA_RU = "Maria|Mariya|Mariia|Marya", "Мария|Марія"
MAXIM, MAXIM_RU = "Maxim|Maksim|Maksym|Maxym", "Максим"
MIKHAIL, MIKHAIL_RU = "Mikhail|Mikhael|Michail|Mykhailo|Mykhaylo|Mikhailo", "Михаил|Михайло"
NATALIA, NATALIA_RU = "Natalia|Natalya|Nataliya|Nataliia|Natalie", "Наталья|Наталия|Наталія"
NIKOLAI, NIKOLAI_RU = "Nikolai|Nikolay|Nikolaj|Mykola", "Николай|Микола"
OLEG, OLEG_RU = "Oleg|Oleh", "Олег"
PAVEL, PAVEL_RU = "Pavel|Pavlo|Paul", "Павел|Павло"
ROMAN, ROMAN_RU = "Roman", "Роман"
RUSLAN, RUSLAN_RU = "Ruslan", "Руслан"
RUSTAM, RUSTAM_RU = "Rustam", "Рустам"
SERGEI, SERGEI_RU = "Sergei|Sergey|Sergej|Serguei|Sergi|Serhiy|Serhii|Sergiy|Sergii|Serge", "Сергей|Сергій"
TATIANA, TATIANA_RU = "Tatiana|Tatyana|Tetiana|Tetyana|Tatjana", "Татьяна|Тетяна"
VADIM, VADIM_RU = "Vadim|Vadym", "Вадим"
VALERY, VALERY_RU = "Valery|Valeri|Valeriy|Valerii|Valerij|Valerijs", "Валерий|Валерій"
VASILY, VASILY_RU = "Vasily|Vasili|Vasiliy|Vasilii|Vassily|Vassili|Vasyl", "Василий|Василь"
VIKTOR, VIKTOR_RU = "Viktor|Victor", "Виктор|Віктор"
VITALY, VITALY_RU = "Vitaly|Vitali|Vitaliy|Vitalii|Vitalij", "Виталий|Віталій"
VLADIMIR, VLADIMIR_RU = "Vladimir|Volodymyr|Wladimir|Volodimir", "Владимир|Володимир"
VLADISLAV, VLADISLAV_RU = "Vladislav|Vladyslav", "Владислав"
VYACHESLAV, VYACHESLAV_RU = "Vyacheslav|Viacheslav|Vjacheslav", "Вячеслав|В'ячеслав"
YAROSLAV, YAROSLAV_RU = "Yaroslav|Iaroslav|Jaroslav", "Ярослав"
YEVGENY, YEVGENY_RU = "Yevgeny|Evgeny|Evgeni|Evgeniy|Evgenii|Yevgeni|Yevgeniy|Yevhen|Yevgen|Eugene", "Евгений|Євген|Євгеній"
YURY, YURY_RU = "Yury|Yuri|Yuriy|Yurii|Iurii|Jurij", "Юрий|Юрій"

DEFENCE = "Ministry of Defence"
FOREIGN = "Ministry of Foreign Affairs"

OFFICIALS: tuple[Person, ...] = (
    # Head of state, government, Kremlin.
    Person("Vladimir Putin", "russia", "Putin|Putyin", VLADIMIR, "Путин|Путін", VLADIMIR_RU, "Владимирович", True,
           (("President of Russia", "President", "2012-05-07", ""),),
           ("Vladimir Putin ordered", "по решению В. В. Путина", "Putin has agreed"), ("a Putinist march", "Путинцево", "путина лосося началась")),
    Person("Dmitry Medvedev", "russia", "Medvedev|Medvedyev|Medwedew", DMITRY, "Медведев|Медведєв", DMITRY_RU, "Анатольевич", True,
           (("Prime Minister of Russia", "Government", "2012-05-08", "2020-01-16"),
            ("Deputy Chairman of the Security Council", "Security Council", "2020-01-16", "")),
           ("said Dmitriy Medvedev, deputy head of the council", "как написал Медведев", "словами Дмитрия Медведева"), ("Medvedevka village", "Медведевское шоссе", "медведева шкура")),
    Person("Mikhail Mishustin", "russia", "Mishustin|Michoustine", MIKHAIL, "Мишустин|Мішустін", MIKHAIL_RU, "Владимирович", True,
           (("Prime Minister of Russia", "Government", "2020-01-16", ""),),
           ("Prime Minister Mikhail Mishustin signed", "распоряжением Мишустина"), ("Mishustino", "Мишуткин")),
    Person("Dmitry Peskov", "russia", "Peskov|Peskow", DMITRY, "Песков|Пєсков", DMITRY_RU, "Сергеевич", True,
           (("Press Secretary of the President", "President", "2012-05-22", ""),),
           ("Kremlin spokesman Dmitri Peskov told reporters", "сообщил журналистам Дмитрий Песков", "со слов Пескова"), ("Peskovka", "песков пустыни", "Песковатка", "Антон Песков")),
    Person("Yury Ushakov", "russia", "Ushakov|Oushakov|Uschakow", YURY, "Ушаков", YURY_RU, "Викторович", True,
           (("Aide to the President", "President", "2012-05-21", ""),),
           ("Kremlin aide Yuri Ushakov said", "пояснил помощник президента Ушаков", "с Юрием Ушаковым"), ("Ushakovo", "Ушаковская набережная")),
    Person("Sergey Kiriyenko", "russia", "Kiriyenko|Kirienko|Kiriienko", SERGEI, "Кириенко|Кірієнко", SERGEI_RU, "Владиленович", True,
           (("Director General of Rosatom", "Rosatom", "2005-11-15", "2016-10-05"), ("First Deputy Chief of Staff of the Presidential Administration", "President", "2016-10-05", "")),
           ("Sergei Kirienko of the presidential staff said", "заявил Сергей Кириенко"), ("Kirichenko said", "Кириленко")),
    Person("Kirill Dmitriev", "russia", "Dmitriev|Dmitriyev|Dmitryev", KIRILL, "Дмитриев|Дмітрієв|Дмитрієв", KIRILL_RU, "Александрович", False,
           (("Special Representative of the President for Investment and Economic Cooperation", "President", "2025-02-23", ""),),
           ("envoy Kirill Dmitriev wrote on X", "отметил спецпредставитель Кирилл Дмитриев"), ("Dmitrievka", "Дмитриевский", "Анна Дмитриева")),
    Person("Anton Vaino", "russia", "Vaino|Vayno", "Anton", "Вайно", "Антон", "Эдуардович", True,
           (("Chief of Staff of the Presidential Administration", "President", "2016-08-12", ""),),
           ("Kremlin chief of staff Anton Vaino attended", "руководитель администрации Антон Вайно"), ("Vainola", "войной")),
    Person("Vladislav Surkov", "russia", "Surkov|Sourkov|Surkow", VLADISLAV, "Сурков", VLADISLAV_RU, "Юрьевич", True,
           (("Aide to the President", "President", "2013-09-20", "2020-02-18"),),
           ("Putin's aide Vladislav Surkov met Volker", "по итогам встречи с Владиславом Сурковым"), ("Surkovo", "сурков разводят", "Сурковский")),
    Person("Dmitry Kozak", "russia", "Kozak", DMITRY, "Козак", DMITRY_RU, "Николаевич", False,
           (("Deputy Prime Minister of Russia", "Government", "2008-10-14", "2020-01-21"), ("Deputy Chief of Staff of the Presidential Administration", "President", "2020-01-24", "2025-09-18")),
           ("Dmitry Kozak, Russia's envoy at the Normandy talks, said", "сказал замглавы администрации Дмитрий Козак"), ("Kozakov", "Козаков", "Тарас Козак")),
    Person("Alexei Dyumin", "russia", "Dyumin|Diumin", ALEXEY, "Дюмин|Дюмін", ALEXEY_RU, "Геннадьевич", True,
           (("Governor of Tula Oblast", "Government of Tula Oblast", "2016-02-02", "2024-05-14"), ("Aide to the President", "President", "2024-05-14", "")),
           ("presidential aide Alexei Dyumin said", "поручили Дюмину"), ("Dyuminsk", "Дюминовка")),
    Person("Sergei Ivanov", "russia", "Ivanov", SERGEI, "Иванов", SERGEI_RU, "Борисович", False,
           (("Chief of Staff of the Presidential Administration", "President", "2011-12-22", "2016-08-12"),),
           ("Kremlin chief of staff Sergei Ivanov said", "глава администрации Кремля Сергей Иванов"), ("Ivanovo", "Ивановская область", "Антон Иванов")),
    # Ministry of Defence.
    Person("Igor Konashenkov", "russia", "Konashenkov|Konashenkow|Konaschenkow", IGOR, "Конашенков", IGOR_RU, "Евгеньевич", True,
           (("Spokesman of the Ministry of Defence", DEFENCE, "2013-01-01", ""),),
           ("said Igor Konashenkov", "по словам генерал-лейтенанта И. Конашенкова"), ("Konashenko said", "Конашевич")),
    Person("Sergei Shoigu", "russia", "Shoigu|Shoygu|Shoïgu|Schoigu|Choïgou|Shoygou", SERGEI, "Шойгу", SERGEI_RU, "Кужугетович", True,
           (("Minister of Defence", DEFENCE, "2012-11-06", "2024-05-12"), ("Secretary of the Security Council", "Security Council", "2024-05-12", "")),
           ("Defence Minister Sergei Shoigu ordered", "приказ Сергея Шойгу", "Shoygu told the collegium"), ("Shoigunov", "Антон Шойгунов")),
    Person("Andrey Belousov", "russia", "Belousov|Byelousov|Beloussov|Belousow", ANDREY, "Белоусов|Бєлоусов", ANDREY_RU, "Рэмович|Ремович", True,
           (("Aide to the President", "President", "2013-06-24", "2020-01-21"), ("First Deputy Prime Minister of Russia", "Government", "2020-01-21", "2024-05-12"),
            ("Minister of Defence", DEFENCE, "2024-05-14", "")),
           ("Russian Defence Minister Andrei Belousov reported", "доложил министр обороны Андрей Белоусов", "по данным Белоусова"), ("Belousovka", "Белоусовка", "Антон Белоусов")),
    Person("Valery Gerasimov", "russia", "Gerasimov|Guerassimov|Gerassimow", VALERY, "Герасимов|Герасімов", VALERY_RU, "Васильевич", True,
           (("Chief of the General Staff", "General Staff", "2012-11-09", ""),),
           ("General Valeriy Gerasimov briefed attaches", "доложил начальник Генштаба Герасимов", "с генералом армии В. Герасимовым"),
            ("Gerasimovka", "Герасимовка", "Игорь Герасимов", "Gerasimenko")),
    Person("Alexander Fomin", "russia", "Fomin", ALEXANDER, "Фомин|Фомін", ALEXANDER_RU, "Васильевич", False,
           (("Deputy Minister of Defence", DEFENCE, "2017-01-31", ""),),
           ("Deputy Defense Minister Alexander Fomin told reporters", "заявил замминистра обороны Александр Фомин", "со слов генерал-полковника А. В. Фомина"),
            ("Fomina street", "Фоминское", "Антон Фомин")),
    Person("Anatoly Antonov", "russia", "Antonov", ANATOLY, "Антонов", ANATOLY_RU, "Иванович", False,
           (("Deputy Minister of Defence", DEFENCE, "2011-02-02", "2016-12-28"), ("Deputy Minister of Foreign Affairs", FOREIGN, "2016-12-28", "2017-08-21"),
            ("Ambassador to the United States", FOREIGN, "2017-08-21", "2024-10-10")),
           ("Russia's ambassador Anatoly Antonov told Newsweek", "передал посол России Анатолий Антонов"), ("Antonovka", "Антоновский мост", "Роман Антонов")),
    Person("Nikolay Pankov", "russia", "Pankov", NIKOLAI, "Панков", NIKOLAI_RU, "Александрович", False,
           (("State Secretary and Deputy Minister of Defence", DEFENCE, "", "2024-06-17"),),
           ("Deputy Defence Minister Nikolai Pankov said", "статс-секретарь Николай Панков уточнил"), ("Pankovka", "панков разогнали", "Роман Панков")),
    Person("Ruslan Tsalikov", "russia", "Tsalikov|Tsalykov", RUSLAN, "Цаликов|Цаліков", RUSLAN_RU, "Хаджисмелович", True,
           (("First Deputy Minister of Defence", DEFENCE, "2015-12-24", "2024-06-17"),),
           ("First Deputy Defence Minister Ruslan Tsalikov inspected", "по сообщению Руслана Цаликова"), ("Tsalikovo", "Цалков")),
    Person("Yunus-bek Yevkurov", "russia", "Yevkurov|Evkurov|Yevkourov", "Yunus-bek|Yunus-Bek|Yunusbek|Yunus", "Евкуров|Євкуров", "Юнус-бек|Юнус-Бек|Юнусбек", "Баматгиреевич", True,
           (("Head of Ingushetia", "Government of Ingushetia", "2008-10-31", "2019-06-26"), ("Deputy Minister of Defence", DEFENCE, "2019-07-08", "")),
           ("Deputy Defence Minister Yunus-bek Yevkurov spoke to Wagner troops", "отправили Юнус-бека Евкурова", "Evkurov said"), ("Yevkurovskaya", "Евкурово")),
    Person("Aleksey Krivoruchko", "russia", "Krivoruchko", ALEXEY, "Криворучко", ALEXEY_RU, "Юрьевич", False,
           (("Deputy Minister of Defence", DEFENCE, "2018-06-14", ""),),
           ("Deputy Defence Minister Alexei Krivoruchko visited", "замминистра обороны Алексей Криворучко"), ("Krivoruchenko", "Роман Криворучко")),
    Person("Mikhail Mizintsev", "russia", "Mizintsev|Mizintzev|Misinzew", MIKHAIL, "Мизинцев|Мізінцев", MIKHAIL_RU, "Евгеньевич", True,
           (("Head of the National Defence Management Centre", "National Defence Management Centre", "2014-12-01", "2022-09-24"),
            ("Deputy Minister of Defence", DEFENCE, "2022-09-24", "2023-04-27")),
           ("Colonel General Mikhail Mizintsev told a briefing", "из заявления генерал-полковника Мизинцева М.Е.", "Mizintsev said"), ("Mizinov", "мизинец", "Мизинов")),
    Person("Andrey Kartapolov", "russia", "Kartapolov|Kartapolow", ANDREY, "Картаполов", ANDREY_RU, "Валериевич|Валерьевич", True,
           (("Chief of the Main Operational Directorate of the General Staff", "General Staff", "2014-06-14", "2015-11-10"),
            ("Commander of the Western Military District", "Western Military District", "2015-11-10", "2018-07-30"),
            ("Deputy Minister of Defence", DEFENCE, "2018-07-30", "2021-10-05"),
            ("Chairman of the State Duma Defence Committee", "State Duma", "2021-10-12", "")),
           ("lawmaker Andrei Kartapolov, who chairs the defence committee", "по мнению Картаполова"), ("Kartapolova street", "Картополье"),),
    Person("Timur Ivanov", "russia", "Ivanov", "Timur", "Иванов", "Тимур", "Вадимович", False,
           (("Deputy Minister of Defence", DEFENCE, "2016-05-23", "2024-04-24"),),
           ("Deputy Defence Minister Timur Ivanov said", "замминистра обороны Тимура Иванова задержали"), ("Ivanovo", "Тимур Иваненко")),
    Person("Dmitry Bulgakov", "russia", "Bulgakov", DMITRY, "Булгаков", DMITRY_RU, "Витальевич", False,
           (("Deputy Minister of Defence", DEFENCE, "2008-12-02", "2022-09-24"),),
           ("Deputy Defence Minister Dmitry Bulgakov reported", "генерала армии Дмитрия Булгакова сменили"), ("Bulgakovo", "роман Булгакова", "Михаил Булгаков")),
    Person("Aleksey Kuzmenkov", "russia", "Kuzmenkov", ALEXEY, "Кузьменков", ALEXEY_RU, "", False,
           (("Deputy Minister of Defence", DEFENCE, "2023-04-30", "2025-03-14"),),
           ("Deputy Defence Minister Alexei Kuzmenkov checked supplies", "заместителем министра обороны Алексеем Кузьменковым"), ("Kuzmenko", "Кузьменко")),
    Person("Pavel Popov", "russia", "Popov", PAVEL, "Попов", PAVEL_RU, "Анатольевич", False,
           (("Deputy Minister of Defence", DEFENCE, "2013-11-07", "2024-06-17"),),
           ("Deputy Defence Minister Pavel Popov opened", "замминистра обороны Павла Попова"), ("Popovka", "Поповка", "Олег Попов")),
    Person("Tatiana Shevtsova", "russia", "Shevtsova", TATIANA, "Шевцова", TATIANA_RU, "Викторовна", False,
           (("Deputy Minister of Defence", DEFENCE, "2010-08-04", "2024-06-17"),),
           ("Deputy Defence Minister Tatiana Shevtsova said", "замминистра обороны Татьяна Шевцова"), ("Shevtsovo", "Лилия Шевцова")),
    Person("Yury Borisov", "russia", "Borisov|Borissov", YURY, "Борисов|Борісов", YURY_RU, "Иванович", False,
           (("Deputy Minister of Defence", DEFENCE, "2012-11-15", "2018-05-18"), ("Deputy Prime Minister of Russia", "Government", "2018-05-18", "2022-07-15"),
            ("Director General of Roscosmos", "Roscosmos", "2022-07-15", "2025-02-06")),
           ("Deputy Prime Minister Yuri Borisov said", "вице-премьер Юрий Борисов"), ("Borisovka", "Борисовка", "Роман Борисов")),
    Person("Yury Sadovenko", "russia", "Sadovenko", YURY, "Садовенко", YURY_RU, "Эдуардович", True,
           (("Deputy Minister of Defence", DEFENCE, "2013-01-07", "2024-05-20"),),
           ("Deputy Defence Minister Yuri Sadovenko", "заместитель министра обороны Юрий Садовенко"), ("Sadovenkov", "Садовников")),
    Person("Vasily Osmakov", "russia", "Osmakov", VASILY, "Осьмаков", VASILY_RU, "", True,
           (("Deputy Minister of Defence", DEFENCE, "2024-01-01", ""),),
           ("Deputy Defence Minister Vasily Osmakov said", "заместитель министра обороны Василий Осьмаков"), ("Osmanov", "Осьминогов")),
    Person("Anna Tsivilyova", "russia", "Tsivilyova|Tsivileva|Tsivilëva|Tsivilova", ANNA, "Цивилёва|Цивильова", ANNA_RU, "Евгеньевна", True,
           (("Deputy Minister of Defence", DEFENCE, "2024-06-17", ""),),
           ("Deputy Defence Minister Anna Tsivilyova said", "пообещала Анна Цивилёва"), ("Civil servants", "Цивильск")),
    Person("Oleg Savelyev", "russia", "Savelyev|Saveliev|Savelev", OLEG, "Савельев", OLEG_RU, "Генрихович", False,
           (("Minister for Crimean Affairs", "Government", "2014-03-31", "2015-07-15"), ("Deputy Minister of Defence", DEFENCE, "2024-05-20", "")),
           ("Deputy Defence Minister Oleg Savelyev", "заместитель министра обороны Олег Савельев"), ("Savelyevka", "Савельевский", "Роман Савельев")),
    Person("Leonid Gornin", "russia", "Gornin", LEONID, "Горнин|Горнін", LEONID_RU, "Владимирович", True,
           (("First Deputy Minister of Defence", DEFENCE, "2024-06-17", ""),),
           ("First Deputy Defence Minister Leonid Gornin said", "первый замминистра обороны Леонид Горнин"), ("Gorning", "горнин свет", "Горницкий")),
    Person("Viktor Goremykin", "russia", "Goremykin|Goremikin", VIKTOR, "Горемыкин|Горемикін", VIKTOR_RU, "Петрович", True,
           (("Deputy Minister of Defence", DEFENCE, "2021-11-17", ""),),
           ("Deputy Defence Minister Viktor Goremykin said", "указал замминистра обороны Виктор Горемыкин"), ("Goremyko", "горемыкин дом")),
    Person("Pavel Fradkov", "russia", "Fradkov", PAVEL, "Фрадков", PAVEL_RU, "Михайлович", False,
           (("Deputy Minister of Defence", DEFENCE, "2024-06-17", ""),),
           ("Deputy Defence Minister Pavel Fradkov", "замминистра обороны Павел Фрадков"), ("Fradkin", "Фрадкин")),
    Person("Aleksandr Sanchik", "russia", "Sanchik", ALEXANDER, "Санчик", ALEXANDER_RU, "Семёнович", True,
           (("Commander of the Southern Military District", "Southern Military District", "2024-11-01", "2025-08-01"), ("Deputy Minister of Defence", DEFENCE, "2025-08-01", "")),
           ("Colonel General Alexander Sanchik reported", "доложил генерал-полковник Александр Санчик"), ("Sancho", "Санчиково")),
    # General Staff and the operation.
    Person("Sergey Rudskoy", "russia", "Rudskoy|Rudskoi|Rudskoj", SERGEI, "Рудской|Рудськой", SERGEI_RU, "Фёдорович", True,
           (("Chief of the Main Operational Directorate of the General Staff", "General Staff", "2015-11-10", ""),),
           ("Colonel General Sergei Rudskoi told a news conference", "на брифинге Сергея Рудского", "заявил генерал-полковник Рудской"), ("Rutskoi", "Руцкой", "рудской район")),
    Person("Sergey Surovikin", "russia", "Surovikin|Sourovikine|Surowikin", SERGEI, "Суровикин|Суровікін", SERGEI_RU, "Владимирович", True,
           (("Commander of the Eastern Military District", "Eastern Military District", "2013-10-01", "2017-10-31"),
           ("Commander-in-Chief of the Aerospace Forces", DEFENCE, "2017-10-31", "2023-08-22"),
            ("Commander of the Joint Group of Forces", DEFENCE, "2022-10-08", "2023-01-11")),
           ("General Sergei Surovikin proposed", "по докладу генерала армии Суровикина", "Surovikin said"), ("Surovikino", "Суровикинский район", "город Суровикино")),
    Person("Alexander Dvornikov", "russia", "Dvornikov|Dvornikow", ALEXANDER, "Дворников|Дворніков", ALEXANDER_RU, "Владимирович", True,
           (("Commander of the Group of Forces in Syria", DEFENCE, "2015-09-30", "2016-07-01"),
           ("Commander of the Southern Military District", "Southern Military District", "2016-09-20", "2022-10-08"),
            ("Commander of the Joint Group of Forces", DEFENCE, "2022-04-08", "2022-06-01")),
           ("General Alexander Dvornikov commanded", "под началом генерала армии Александра Дворникова"), ("Dvornikovo", "дворников не хватает", "Дворниково")),
    Person("Gennady Zhidko", "russia", "Zhidko", GENNADY, "Жидко", GENNADY_RU, "Валериевич|Валерьевич", False,
           (("Commander of the Eastern Military District", "Eastern Military District", "2018-11-03", "2021-11-12"), ("Deputy Minister of Defence", DEFENCE, "2021-11-12", "2022-07-28"),
            ("Commander of the Eastern Military District", "Eastern Military District", "2022-10-07", "2023-08-16")),
           ("Colonel General Gennady Zhidko took over", "генерал-полковника Геннадия Жидко назначили"), ("Zhidkov", "жидко, но вкусно", "Жидков")),
    Person("Aleksandr Lapin", "russia", "Lapin|Lapine", ALEXANDER, "Лапин|Лапін", ALEXANDER_RU, "Павлович", False,
           (("Commander of the Central Military District", "Central Military District", "2017-11-22", "2022-10-29"), ("Chief of Staff of the Ground Forces", DEFENCE, "2023-01-10", "2024-05-15"),
            ("Commander of the Leningrad Military District", "Leningrad Military District", "2024-05-15", "2025-08-01")),
           ("Colonel General Alexander Lapin led the Centre grouping", "генерал-полковник Александр Лапин"), ("Lapino", "Лапинский", "Олег Лапин")),
    Person("Mikhail Teplinsky", "russia", "Teplinsky|Teplinskiy|Teplinskii|Teplinski", MIKHAIL, "Теплинский|Теплінський|Теплинський", MIKHAIL_RU, "Юрьевич", True,
           (("Commander of the Airborne Forces", DEFENCE, "2022-06-16", ""),),
           ("Airborne commander Mikhail Teplinsky reported", "командующий ВДВ Теплинский доложил"), ("Teplitsky", "Теплицкий")),
    Person("Rustam Muradov", "russia", "Muradov", RUSTAM, "Мурадов", RUSTAM_RU, "Усманович", False,
           (("Commander of the peacekeeping contingent in Nagorno-Karabakh", DEFENCE, "2020-11-10", "2021-09-09"),
           ("Commander of the Eastern Military District", "Eastern Military District", "2022-10-07", "2023-03-27")),
           ("peacekeepers' commander Rustam Muradov said", "командующий миротворцами Рустам Мурадов"), ("Muradova", "Олег Мурадов")),
    # Foreign Ministry.
    Person("Sergey Lavrov", "russia", "Lavrov|Lawrow|Lavroff", SERGEI, "Лавров", SERGEI_RU, "Викторович", True,
           (("Minister of Foreign Affairs", FOREIGN, "2004-03-09", ""),),
           ("Foreign Minister Sergei Lavrov said", "на встрече с Сергеем Лавровым", "заявление Лаврова"), ("Lavrovo", "Лаврово", "лавров и почестей", "Антон Лавров")),
    Person("Maria Zakharova", "russia", "Zakharova|Zacharova|Sacharowa", MARIA, "Захарова", MARIA_RU, "Владимировна", True,
           (("Spokeswoman of the Ministry of Foreign Affairs", FOREIGN, "2015-08-10", ""),),
           ("spokeswoman Maria Zakharova told a briefing", "на брифинге Марии Захаровой", "Zakharova said"), ("Zakharov", "Захаров", "Захарово", "Анна Захарова")),
    Person("Sergei Ryabkov", "russia", "Ryabkov|Riabkov|Rjabkow", SERGEI, "Рябков", SERGEI_RU, "Алексеевич", True,
           (("Deputy Minister of Foreign Affairs", FOREIGN, "2008-08-15", ""),),
           ("Deputy Foreign Minister Sergei Ryabkov said", "по словам замминистра Рябкова"), ("Ryabkovo", "Рябковский")),
    Person("Alexander Grushko", "russia", "Grushko|Grouchko", ALEXANDER, "Грушко", ALEXANDER_RU, "Викторович", True,
           (("Permanent Representative to NATO", FOREIGN, "2012-10-23", "2018-01-22"), ("Deputy Minister of Foreign Affairs", FOREIGN, "2018-01-22", "")),
           ("Deputy Foreign Minister Alexander Grushko said", "замглавы МИД Александр Грушко"), ("Grushkov", "Грушковка")),
    Person("Mikhail Galuzin", "russia", "Galuzin|Galouzine", MIKHAIL, "Галузин|Галузін", MIKHAIL_RU, "Юрьевич", True,
           (("Ambassador to Japan", FOREIGN, "2018-01-29", "2022-11-25"), ("Deputy Minister of Foreign Affairs", FOREIGN, "2022-11-25", "")),
           ("Deputy Foreign Minister Mikhail Galuzin told TASS", "в интервью Михаила Галузина"), ("Galuzino", "Галузинский")),
    Person("Andrey Rudenko", "russia", "Rudenko", ANDREY, "Руденко", ANDREY_RU, "Юрьевич", False,
           (("Deputy Minister of Foreign Affairs", FOREIGN, "2019-09-28", ""),),
           ("Deputy Foreign Minister Andrei Rudenko said", "замминистра иностранных дел Андрей Руденко"), ("Rudenkov", "Роман Руденко")),
    Person("Mikhail Bogdanov", "russia", "Bogdanov", MIKHAIL, "Богданов", MIKHAIL_RU, "Леонидович", False,
           (("Deputy Minister of Foreign Affairs", FOREIGN, "2011-06-12", "2025-07-01"),),
           ("Deputy Foreign Minister Mikhail Bogdanov met envoys", "спецпредставитель президента Михаил Богданов"), ("Bogdanovka", "Богдановка", "Роман Богданов")),
    Person("Rodion Miroshnik", "russia", "Miroshnik|Miroshnyk", "Rodion", "Мирошник|Мірошник", "Родион|Родіон", "Валерьевич", True,
           (("Ambassador-at-large", FOREIGN, "2023-08-01", ""),),
           ("ambassador-at-large Rodion Miroshnik said", "посол по особым поручениям МИД Родион Мирошник"), ("Miroshnichenko", "Мирошниченко")),
    Person("Vasily Nebenzya", "russia", "Nebenzya|Nebenzia|Nebensia|Nebenza", VASILY, "Небензя", VASILY_RU, "Алексеевич", True,
           (("Permanent Representative to the United Nations", FOREIGN, "2017-07-27", ""),),
           ("UN envoy Vasily Nebenzia told the Security Council", "постпред России при ООН Василий Небензя"), ("Nebenz", "Небезина")),
    Person("Dmitry Polyanskiy", "russia", "Polyanskiy|Polyansky|Polyanski|Polianskiy|Polyanskii", DMITRY, "Полянский", DMITRY_RU, "Алексеевич", True,
           (("First Deputy Permanent Representative to the United Nations", FOREIGN, "2018-01-01", "2025-12-31"),),
           ("deputy UN envoy Dmitry Polyanskiy said", "первый зампостпреда Дмитрий Полянский"), ("Polyanka", "Поляновский")),
    Person("Vitaly Churkin", "russia", "Churkin|Tchourkine", VITALY, "Чуркин|Чуркін", VITALY_RU, "Иванович", True,
           (("Permanent Representative to the United Nations", FOREIGN, "2006-04-08", "2017-02-20"),),
           ("Russia's UN envoy Vitaly Churkin said", "постпред при ООН Виталий Чуркин"), ("Churkino", "чуркин дом", "Чуркинский")),
    # Negotiators.
    Person("Vladimir Medinsky", "russia", "Medinsky|Medinskiy|Medinskii|Medinski|Medynsky", VLADIMIR, "Мединский|Мединський|Медінський", VLADIMIR_RU, "Ростиславович", True,
           (("Aide to the President", "President", "2020-01-24", ""), ("Head of the Russian delegation", "delegation", "2022-02-28", "")),
           ("chief negotiator Vladimir Medinsky said", "глава делегации Мединский объяснил"), ("medical", "медийный", "Мединцев")),
    Person("Leonid Slutsky", "russia", "Slutsky|Slutskiy|Slutskii|Slutski", LEONID, "Слуцкий|Слуцький", LEONID_RU, "Эдуардович", True,
           (("Chairman of the State Duma Committee on International Affairs", "State Duma", "2016-10-05", ""),),
           ("negotiator Leonid Slutsky told RT", "член делегации Леонид Слуцкий"), ("Slutsk", "город Слуцк")),
    Person("Boris Gryzlov", "russia", "Gryzlov|Grizlov", "Boris|Borys", "Грызлов|Гризлов", "Борис", "Вячеславович", True,
           (("Plenipotentiary in the Trilateral Contact Group", FOREIGN, "2015-12-26", "2022-01-14"), ("Ambassador to Belarus", FOREIGN, "2022-01-14", "")),
           ("Russia's contact group envoy Boris Gryzlov said", "полномочный представитель России Борис Грызлов"), ("Gryzovo", "грызлова")),
    Person("Igor Kostyukov", "russia", "Kostyukov|Kostiukov", IGOR, "Костюков", IGOR_RU, "Олегович", False,
           (("Chief of the Main Directorate of the General Staff", "General Staff", "2018-11-22", ""),),
           ("Admiral Igor Kostyukov headed the military delegation", "начальник ГРУ Игорь Костюков"), ("Kostyukovka", "Костюковичи", "Роман Костюков")),
    Person("Alexander Zorin", "russia", "Zorin|Zorine", ALEXANDER, "Зорин|Зорін", ALEXANDER_RU, "", False,
           (("Head of the Centre for Reconciliation", "Centre for Reconciliation", "2018-01-01", "2018-12-31"), ("Representative of the Ministry of Defence at the talks", DEFENCE, "2022-03-01", "")),
           ("Lieutenant General Alexander Zorin said", "генерал-лейтенант Александр Зорин"), ("Zorino", "Зоринск", "Олег Зорин")),
    # Security Council, parliament, services.
    Person("Nikolai Patrushev", "russia", "Patrushev|Patrouchev", NIKOLAI, "Патрушев", NIKOLAI_RU, "Платонович", True,
           (("Secretary of the Security Council", "Security Council", "2008-05-12", "2024-05-12"), ("Aide to the President", "President", "2024-05-14", "")),
           ("Security Council Secretary Nikolai Patrushev said", "у секретаря Совбеза Патрушева"), ("Patrushevo", "Дмитрий Патрушев")),
    Person("Vyacheslav Volodin", "russia", "Volodin|Volodine", VYACHESLAV, "Володин|Володін", VYACHESLAV_RU, "Викторович", True,
           (("First Deputy Chief of Staff of the Presidential Administration", "President", "2011-12-27", "2016-10-05"), ("Speaker of the State Duma", "State Duma", "2016-10-05", "")),
           ("Duma Speaker Vyacheslav Volodin said", "спикер Госдумы Вячеслав Володин"), ("Volodino", "Володинский", "Антон Володин")),
    Person("Valentina Matviyenko", "russia", "Matviyenko|Matvienko|Matviienko", "Valentina|Valentyna", "Матвиенко|Матвієнко", "Валентина", "Ивановна", True,
           (("Speaker of the Federation Council", "Federation Council", "2011-09-21", ""),),
           ("Speaker Valentina Matviyenko said", "по мнению Валентины Матвиенко"), ("Matveyenko", "Игорь Матвиенко")),
    Person("Konstantin Kosachev", "russia", "Kosachev|Kosachyov", KONSTANTIN, "Косачёв", KONSTANTIN_RU, "Иосифович", True,
           (("Chairman of the Federation Council Committee on Foreign Affairs", "Federation Council", "2014-12-29", "2021-03-10"),
           ("Deputy Speaker of the Federation Council", "Federation Council", "2021-03-10", "")),
           ("Deputy Speaker Konstantin Kosachev said", "вице-спикер Константин Косачев"), ("Kosachevka", "Косачевка")),
    Person("Alexey Likhachev", "russia", "Likhachev|Likhachyov|Likhatchev", ALEXEY, "Лихачёв", ALEXEY_RU, "Евгеньевич", False,
           (("Director General of Rosatom", "Rosatom", "2016-10-05", ""),),
           ("Rosatom head Alexei Likhachev said", "глава Росатома Алексей Лихачев"), ("Likhachevsky", "Дмитрий Лихачев")),
    Person("Alexander Bortnikov", "russia", "Bortnikov|Bortnikow", ALEXANDER, "Бортников|Бортніков", ALEXANDER_RU, "Васильевич", True,
           (("Director of the Federal Security Service", "Federal Security Service", "2008-05-12", ""),),
           ("FSB Director Alexander Bortnikov said", "директор ФСБ Александр Бортников"), ("Bortniki", "бортников", "Иван Бортников")),
    Person("Sergey Naryshkin", "russia", "Naryshkin|Narishkin|Naryschkin", SERGEI, "Нарышкин|Наришкін", SERGEI_RU, "Евгеньевич", True,
           (("Speaker of the State Duma", "State Duma", "2011-12-21", "2016-10-05"), ("Director of the Foreign Intelligence Service", "Foreign Intelligence Service", "2016-10-05", "")),
           ("SVR chief Sergei Naryshkin said", "директор СВР Сергей Нарышкин"), ("Naryshkino", "Нарышкино")),
    Person("Tatyana Moskalkova", "russia", "Moskalkova", TATIANA, "Москалькова", TATIANA_RU, "Николаевна", True,
           (("Commissioner for Human Rights", "Commissioner for Human Rights", "2016-04-22", ""),),
           ("ombudswoman Tatyana Moskalkova said", "омбудсмен Татьяна Москалькова"), ("Moskalenko", "Москальков")),
    Person("Vyacheslav Gladkov", "russia", "Gladkov", VYACHESLAV, "Гладков", VYACHESLAV_RU, "Владимирович", True,
           (("Governor of Belgorod Oblast", "Government of Belgorod Oblast", "2020-11-18", ""),),
           ("Belgorod governor Vyacheslav Gladkov reported", "губернатор Вячеслав Гладков"), ("Gladkovo", "Гладковский", "Роман Гладков")),
    Person("Ramzan Kadyrov", "russia", "Kadyrov|Kadirov|Kadyrow", "Ramzan|Ramsan", "Кадыров|Кадиров", "Рамзан", "Ахматович", True,
           (("Head of Chechnya", "Government of Chechnya", "2007-03-02", ""),),
           ("Chechen leader Ramzan Kadyrov wrote", "глава Чечни Рамзан Кадыров"), ("Kadyrovtsy", "кадыровцы", "Кадыровская")),
    Person("Viktor Zolotov", "russia", "Zolotov|Solotow", VIKTOR, "Золотов", VIKTOR_RU, "Васильевич", True,
           (("Director of the National Guard", "National Guard", "2016-04-05", ""),),
           ("Rosgvardia head Viktor Zolotov said", "глава Росгвардии Виктор Золотов"), ("Zolotovka", "Золотовский", "золотов")),
)
