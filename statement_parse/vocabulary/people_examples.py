"""Proofs of the people: for each row of `officials.py` and `others.py` words in which it must be found, and near ones in which it must not.

One line a person: name | examples | near misses, parted by ";". Read by the tests alone, so that a run need not load them.
"""

from __future__ import annotations

from .proofs import proofs

# Russian officials.
OFFICIAL_EXAMPLES = proofs("""
Vladimir Putin | Vladimir Putin ordered; по решению В. В. Путина; Putin has agreed | a Putinist march; Путинцево; путина лосося началась
Dmitry Medvedev | said Dmitriy Medvedev, deputy head of the council; как написал Медведев; словами Дмитрия Медведева | Medvedevka village; Медведевское шоссе; медведева шкура
Mikhail Mishustin | Prime Minister Mikhail Mishustin signed; распоряжением Мишустина | Mishustino; Мишуткин
Dmitry Peskov | Kremlin spokesman Dmitri Peskov told reporters; сообщил журналистам Дмитрий Песков; со слов Пескова | Peskovka; песков пустыни; Песковатка; Антон Песков
Yuri Ushakov | Kremlin aide Yuri Ushakov said; пояснил помощник президента Ушаков; с Юрием Ушаковым | Ushakovo; Ушаковская набережная
Sergey Kiriyenko | Sergei Kirienko of the presidential staff said; заявил Сергей Кириенко | Kirichenko said; Кириленко
Kirill Dmitriev | envoy Kirill Dmitriev wrote on X; отметил спецпредставитель Кирилл Дмитриев | Dmitrievka; Дмитриевский; Анна Дмитриева
Anton Vaino | Kremlin chief of staff Anton Vaino attended; руководитель администрации Антон Вайно | Vainola; войной
Vladislav Surkov | Putin's aide Vladislav Surkov met Volker; по итогам встречи с Владиславом Сурковым | Surkovo; сурков разводят; Сурковский
Dmitry Kozak | Dmitry Kozak, Russia's envoy at the Normandy talks, said; сказал замглавы администрации Дмитрий Козак | Kozakov; Козаков; Тарас Козак
Aleksey Dyumin | presidential aide Alexei Dyumin said; поручили Дюмину | Dyuminsk; Дюминовка
Sergei Ivanov | Kremlin chief of staff Sergei Ivanov said; глава администрации Кремля Сергей Иванов | Ivanovo; Ивановская область; Антон Иванов
Natalya Timakova | Medvedev's press secretary Natalya Timakova said; сообщила журналистам Наталья Тимакова; со слов Тимаковой | Timakovo; Тимакин; Роман Тимаков
Sergei Prikhodko | Kremlin aide Sergei Prikhodko said; помощник президента Сергей Приходько; по словам Сергея Приходько | Prikhodchenko; приход и расход; Роман Приходько
Igor Konashenkov | said Igor Konashenkov; по словам генерал-лейтенанта И. Конашенкова | Konashenko said; Конашевич
Sergei Shoigu | Defence Minister Sergei Shoigu ordered; приказ Сергея Шойгу; Shoygu told the collegium | Shoigunov; Антон Шойгунов
Andrey Belousov | Russian Defence Minister Andrei Belousov reported; доложил министр обороны Андрей Белоусов; по данным Белоусова | Belousovka; Белоусовка; Антон Белоусов
Valery Gerasimov | General Valeriy Gerasimov briefed attaches; доложил начальник Генштаба Герасимов; с генералом армии В. Герасимовым | Gerasimovka; Герасимовка; Игорь Герасимов; Gerasimenko
Alexander Fomin | Deputy Defense Minister Alexander Fomin told reporters; заявил замминистра обороны Александр Фомин; со слов генерал-полковника А. В. Фомина | Fomina street; Фоминское; Антон Фомин
Anatoly Antonov | Russia's ambassador Anatoly Antonov told Newsweek; передал посол России Анатолий Антонов | Antonovka; Антоновский мост; Роман Антонов
Nikolay Pankov | Deputy Defence Minister Nikolai Pankov said; статс-секретарь Николай Панков уточнил | Pankovka; панков разогнали; Роман Панков
Ruslan Tsalikov | First Deputy Defence Minister Ruslan Tsalikov inspected; по сообщению Руслана Цаликова | Tsalikovo; Цалков
Yunus-bek Yevkurov | Deputy Defence Minister Yunus-bek Yevkurov spoke to Wagner troops; отправили Юнус-бека Евкурова; Evkurov said | Yevkurovskaya; Евкурово
Aleksey Krivoruchko | Deputy Defence Minister Alexei Krivoruchko visited; замминистра обороны Алексей Криворучко | Krivoruchenko; Роман Криворучко
Mikhail Mizintsev | Colonel General Mikhail Mizintsev told a briefing; из заявления генерал-полковника Мизинцева М.Е.; Mizintsev said | Mizinov; мизинец; Мизинов
Andrey Kartapolov | lawmaker Andrei Kartapolov, who chairs the defence committee; по мнению Картаполова | Kartapolova street; Картополье
Timur Ivanov | Deputy Defence Minister Timur Ivanov said; замминистра обороны Тимура Иванова задержали | Ivanovo; Тимур Иваненко
Dmitry Bulgakov | Deputy Defence Minister Dmitry Bulgakov reported; генерала армии Дмитрия Булгакова сменили | Bulgakovo; роман Булгакова; Михаил Булгаков
Aleksey Kuzmenkov | Deputy Defence Minister Alexei Kuzmenkov checked supplies; заместителем министра обороны Алексеем Кузьменковым | Kuzmenko; Кузьменко
Pavel Popov | Deputy Defence Minister Pavel Popov opened; замминистра обороны Павла Попова | Popovka; Поповка; Олег Попов
Tatiana Shevtsova | Deputy Defence Minister Tatiana Shevtsova said; замминистра обороны Татьяна Шевцова | Shevtsovo; Лилия Шевцова
Yury Borisov | Deputy Prime Minister Yuri Borisov said; вице-премьер Юрий Борисов | Borisovka; Борисовка; Роман Борисов
Yury Sadovenko | Deputy Defence Minister Yuri Sadovenko; заместитель министра обороны Юрий Садовенко | Sadovenkov; Садовников
Vasily Osmakov | Deputy Defence Minister Vasily Osmakov said; заместитель министра обороны Василий Осьмаков | Osmanov; Осьминогов
Anna Tsivilyova | Deputy Defence Minister Anna Tsivilyova said; пообещала Анна Цивилёва | Civil servants; Цивильск
Oleg Savelyev | Deputy Defence Minister Oleg Savelyev; заместитель министра обороны Олег Савельев | Savelyevka; Савельевский; Роман Савельев
Leonid Gornin | First Deputy Defence Minister Leonid Gornin said; первый замминистра обороны Леонид Горнин | Gorning; горнин свет; Горницкий
Viktor Goremykin | Deputy Defence Minister Viktor Goremykin said; указал замминистра обороны Виктор Горемыкин | Goremyko; горемыкин дом
Pavel Fradkov | Deputy Defence Minister Pavel Fradkov; замминистра обороны Павел Фрадков | Fradkin; Фрадкин
Aleksandr Sanchik | Colonel General Alexander Sanchik reported; доложил генерал-полковник Александр Санчик | Sancho; Санчиково
Arkady Bakhin | First Deputy Defence Minister Arkady Bakhin said; первый замминистра обороны Аркадий Бахин; с генералом армии Аркадием Бахиным | Bakhino; Бахтин; Роман Бахин
Sergey Rudskoy | Colonel General Sergei Rudskoi told a news conference; на брифинге Сергея Рудского; заявил генерал-полковник Рудской | Rutskoi; Руцкой; рудской район
Sergey Surovikin | General Sergei Surovikin proposed; по докладу генерала армии Суровикина; Surovikin said | Surovikino; Суровикинский район; город Суровикино
Aleksandr Dvornikov | General Alexander Dvornikov commanded; под началом генерала армии Александра Дворникова | Dvornikovo; дворников не хватает; Дворниково
Gennady Zhidko | Colonel General Gennady Zhidko took over; генерал-полковника Геннадия Жидко назначили | Zhidkov; жидко, но вкусно; Жидков
Aleksandr Lapin | Colonel General Alexander Lapin led the Centre grouping; генерал-полковник Александр Лапин | Lapino; Лапинский; Олег Лапин
Mikhail Teplinsky | Airborne commander Mikhail Teplinsky reported; командующий ВДВ Теплинский доложил | Teplitsky; Теплицкий
Rustam Muradov | peacekeepers' commander Rustam Muradov said; командующий миротворцами Рустам Мурадов | Muradova; Олег Мурадов
Vladimir Zarudnitsky | Colonel General Vladimir Zarudnitsky told a briefing; генерал-полковник Владимир Зарудницкий; командующего ЦВО Зарудницкого | Zarudny; Зарудня; Зарудный
Nikolai Bogdanovsky | Colonel General Nikolai Bogdanovsky of the General Staff said; первый замначальника Генштаба Николай Богдановский; с генерал-полковником Николаем Богдановским | Bogdanovka; Богдановский район; Роман Богдановский
Sergey Lavrov | Foreign Minister Sergei Lavrov said; на встрече с Сергеем Лавровым; заявление Лаврова | Lavrovo; Лаврово; лавров и почестей; Антон Лавров
Maria Zakharova | spokeswoman Maria Zakharova told a briefing; на брифинге Марии Захаровой; Zakharova said | Zakharov; Захаров; Захарово; Анна Захарова
Sergei Ryabkov | Deputy Foreign Minister Sergei Ryabkov said; по словам замминистра Рябкова | Ryabkovo; Рябковский
Alexander Grushko | Deputy Foreign Minister Alexander Grushko said; замглавы МИД Александр Грушко | Grushkov; Грушковка
Mikhail Galuzin | Deputy Foreign Minister Mikhail Galuzin told TASS; в интервью Михаила Галузина | Galuzino; Галузинский
Andrey Rudenko | Deputy Foreign Minister Andrei Rudenko said; замминистра иностранных дел Андрей Руденко | Rudenkov; Роман Руденко
Mikhail Bogdanov | Deputy Foreign Minister Mikhail Bogdanov met envoys; спецпредставитель президента Михаил Богданов | Bogdanovka; Богдановка; Роман Богданов
Rodion Miroshnik | ambassador-at-large Rodion Miroshnik said; посол по особым поручениям МИД Родион Мирошник | Miroshnichenko; Мирошниченко
Vasily Nebenzya | UN envoy Vasily Nebenzia told the Security Council; постпред России при ООН Василий Небензя | Nebenz; Небезина
Dmitry Polyanskiy | deputy UN envoy Dmitry Polyanskiy said; первый зампостпреда Дмитрий Полянский | Polyanka; Поляновский
Vitaly Churkin | Russia's UN envoy Vitaly Churkin said; постпред при ООН Виталий Чуркин | Churkino; чуркин дом; Чуркинский
Vladimir Medinsky | chief negotiator Vladimir Medinsky said; глава делегации Мединский объяснил | medical; медийный; Мединцев
Leonid Slutsky | negotiator Leonid Slutsky told RT; член делегации Леонид Слуцкий | Slutsk; город Слуцк
Boris Gryzlov | Russia's contact group envoy Boris Gryzlov said; полномочный представитель России Борис Грызлов | Gryzovo; грызлова
Igor Kostyukov | Admiral Igor Kostyukov headed the military delegation; начальник ГРУ Игорь Костюков | Kostyukovka; Костюковичи; Роман Костюков
Alexander Zorin | Lieutenant General Alexander Zorin said; генерал-лейтенант Александр Зорин | Zorino; Зоринск; Олег Зорин
Nikolai Patrushev | Security Council Secretary Nikolai Patrushev said; у секретаря Совбеза Патрушева | Patrushevo; Дмитрий Патрушев
Vyacheslav Volodin | Duma Speaker Vyacheslav Volodin said; спикер Госдумы Вячеслав Володин | Volodino; Володинский; Антон Володин
Valentina Matviyenko | Speaker Valentina Matviyenko said; по мнению Валентины Матвиенко | Matveyenko; Игорь Матвиенко
Konstantin Kosachev | Deputy Speaker Konstantin Kosachev said; вице-спикер Константин Косачев | Kosachevka; Косачевка
Alexey Likhachev | Rosatom head Alexei Likhachev said; глава Росатома Алексей Лихачев | Likhachevsky; Дмитрий Лихачев
Alexander Bortnikov | FSB Director Alexander Bortnikov said; директор ФСБ Александр Бортников | Bortniki; бортников; Иван Бортников
Sergey Naryshkin | SVR chief Sergei Naryshkin said; директор СВР Сергей Нарышкин | Naryshkino; Нарышкино
Tatyana Moskalkova | ombudswoman Tatyana Moskalkova said; омбудсмен Татьяна Москалькова | Moskalenko; Москальков
Vyacheslav Gladkov | Belgorod governor Vyacheslav Gladkov reported; губернатор Вячеслав Гладков | Gladkovo; Гладковский; Роман Гладков
Ramzan Kadyrov | Chechen leader Ramzan Kadyrov wrote; глава Чечни Рамзан Кадыров | Kadyrovtsy; кадыровцы; Кадыровская
Viktor Zolotov | Rosgvardia head Viktor Zolotov said; глава Росгвардии Виктор Золотов | Zolotovka; Золотовский; золотов
Rossiyana Markovskaya | the minister's press secretary Rossiyana Markovskaya said; пресс-секретарь министра Россияна Марковская | Markovsky; Ольга Марковская
Igor Kirillov | Lieutenant General Igor Kirillov told a briefing; начальник войск РХБЗ Игорь Кириллов | Kirillovka; Кирилловка; Роман Кириллов
Vadim Astafyev | Vadim Astafyev of the South grouping's press centre said; начальник пресс-центра группировки «Юг» Вадим Астафьев | Astafyevo; Виктор Астафьев
Alexander Savchuk | Alexander Savchuk, press centre head of the Centre group, said; начальник пресс-центра группировки «Центр» Александр Савчук | Savchenko; Роман Савчук
Alexander Gordeev | Alexander Gordeyev, head of the East group's press centre, said; сообщил начальник пресс-центра Александр Гордеев | Gordeyevka; Гордеевка; Алексей Гордеев
Sergey Zybinsky | Sergei Zybinsky, head of the West group's press centre, said; начальник пресс-центра группировки «Запад» Сергей Зыбинский | Zybin; Зыбин
Igor Muginov | Igor Muginov of the Western Military District said; начальник пресс-службы ЗВО Игорь Мугинов | Muginovo; Мугин
Oleg Kochetkov | Colonel Oleg Kochetkov of the district's press service said; начальник пресс-службы ЗВО полковник Олег Кочетков | Kochetkovo; Роман Кочетков
Yaroslav Roshchupkin | Colonel Yaroslav Roshchupkin of the Central Military District said; помощник командующего войсками ЦВО Ярослав Рощупкин | Roshchino; Рощино
Yaroslav Yakimkin | Yaroslav Yakimkin of the North grouping's press centre said; начальник пресс-центра группировки «Север» Ярослав Якимкин | Yakimki; Якимово
Roman Kodryan | Roman Kodryan of the Dnepr group's press centre said; начальник пресс-центра группировки «Днепр» Роман Кодрян | Kodrya; кодры Молдавии
Oleg Chekhov | Oleg Chekhov of the East group's press centre said; начальник пресс-центра группировки «Восток» Олег Чехов | Anton Chekhov; пьеса Чехова; чехов и словаков
Ivan Bigma | Ivan Bigma of the West group's press centre said; начальник пресс-центра группировки «Запад» Иван Бигма | Sigma; Сигма
Leonid Sharov | Leonid Sharov of the Centre group's press centre said; начальник пресс-центра группировки «Центр» Леонид Шаров | Sharovka; шаров и кубов; Антон Шаров
Vyacheslav Trukhachov | Captain Vyacheslav Trukhachev of the Black Sea Fleet said; начальник отдела информобеспечения флота Вячеслав Трухачев | Trukhanov; Труханов
Alexander Drobyshevsky | ministry spokesman Alexander Drobyshevsky said; официальный представитель Минобороны Александр Дробышевский; со слов полковника Александра Дробышевского | Drobyshevo; Дробышево; Станислав Дробышевский
Igor Dygalo | Navy spokesman Igor Dygalo said; помощник главкома ВМФ Игорь Дыгало; пояснил капитан 1-го ранга И. Дыгало | Dygai; Дыгай
Viktor Poznikhir | Lieutenant General Viktor Poznikhir said; генерал-лейтенант Виктор Познихир | Poznik; Позняки
Stanislav Gadzhimagomedov | Stanislav Gadzhimagomedov of the General Staff said in Astana; генерал-лейтенант Станислав Гаджимагомедов | Magomedov; Магомедов
Oleg Gorshenin | Colonel General Oleg Gorshenin told the headquarters; начальник НЦУО генерал-полковник Олег Горшенин | Gorshenino; Роман Горшенин
Alexander Matyukhin | Major General Alexander Matyukhin said; замначальника НЦУО Александр Матюхин | Matyukha; Леонид Матюхин
Oleg Salyukov | Ground Forces chief Oleg Salyukov said; главком Сухопутных войск Олег Салюков | Salyut; салютов не будет
Vladimir Shamanov | airborne commander Vladimir Shamanov said; командующий ВДВ Владимир Шаманов | Shamanovo; шаманов Сибири
Andrey Serdyukov | peacekeepers' commander Andrei Serdyukov said in Almaty; командующий ВДВ генерал-полковник Андрей Сердюков | Serdyukovka; Анатолий Сердюков
Anatoliy Serdyukov | Defence Minister Anatoly Serdyukov reported; министр обороны Анатолий Сердюков | Serdyukovka; Роман Сердюков
Anatoliy Nogovitsyn | Colonel General Anatoly Nogovitsyn told reporters; заместитель начальника Генштаба Анатолий Ноговицын | Nogovitsino; Роман Ноговицын
Vladimir Boldyrev | Ground Forces chief Vladimir Boldyrev said; главком Сухопутных войск Владимир Болдырев | Boldyrevo; Роман Болдырев
Aleksandr Lentsov | General Alexander Lentsov signed the plan; генерал-лейтенант Александр Ленцов | Lents; Ленц
Alexander Vyaznikov | Lieutenant General Alexander Vyaznikov of the joint centre said; представитель России в СЦКК Александр Вязников | Vyazniki; город Вязники; Вязниковский
Alexander Romanchuk | Colonel General Alexander Romanchuk led the defence; генерал-полковник Александр Романчук | Romanchenko; Роман Романчук
Viktor Bondarev | Aerospace Forces chief Viktor Bondarev said; сенатор Виктор Бондарев | Bondarenko; Роман Бондарев
Viktor Afzalov | Aerospace Forces chief Viktor Afzalov reported; главком ВКС Виктор Афзалов | Afzal; Афзалово
Sergei Karakayev | missile forces commander Sergei Karakayev said; командующий РВСН Сергей Каракаев | Karakay; Каракай
Vladimir Chirkin | Ground Forces chief Vladimir Chirkin said; главком Сухопутных войск Владимир Чиркин; генерал-полковника Владимира Чиркина | Chirkino; Чиркей; Роман Чиркин
Alexander Zelin | Air Force chief Alexander Zelin said; главком ВВС Александр Зелин; генерал-полковником Александром Зелиным | Zelenograd; Зеленоград; Роман Зелин
Viktor Chirkov | Navy chief Viktor Chirkov said; главком ВМФ адмирал Виктор Чирков; по словам адмирала Виктора Чиркова | Chirkovo; чирков и уток; Роман Чирков
Vyacheslav Borisov | Major General Vyacheslav Borisov told reporters in Gori; генерал-майор Вячеслав Борисов; с генералом Вячеславом Борисовым | Borisovka; Борисовка; Роман Борисов
Anatoly Khrulyov | Lieutenant General Anatoly Khrulyov of the 58th Army; командующий 58-й армией Анатолий Хрулев; генерала Анатолия Хрулёва ранили | Khrushchev; Хрущёв; Роман Хрулёв
Marat Kulakhmetov | peacekeepers' commander Marat Kulakhmetov said; командующий миротворцами Марат Кулахметов; по словам Кулахметова | Akhmetov; Ахметов; Кулахмет
Sergei Chaban | Major General Sergei Chaban of the peacekeepers in Abkhazia; командующий силами СНГ Сергей Чабан; по словам генерала Сергея Чабана | Chabanov; чабан пасёт овец; Роман Чабан
Alexander Zhuravlyov | Colonel General Alexander Zhuravlyov commanded the western district; командующий ЗВО Александр Журавлев | Zhuravlyovka; Журавлевка; Роман Журавлёв
Oleg Zhuravlev | Rear Admiral Oleg Zhuravlyov told a briefing; контр-адмирал Олег Журавлев | Zhuravlyovka; Антон Журавлёв
Roman Berdnikov | Lieutenant General Roman Berdnikov commanded the west group; генерал-лейтенант Роман Бердников | Berdnikovo; Антон Бердников
Andrei Sychevoi | Lieutenant General Andrei Sychevoi reported to the minister; доклад генерал-лейтенанта Андрея Сычевого | Sychev; Сычев
Yevgeny Nikiforov | Colonel General Yevgeny Nikiforov reported; генерал-полковник Евгений Никифоров | Nikiforovka; Сергей Никифоров
Sergey Kuzovlev | Colonel General Sergei Kuzovlev reported from the West group; командующий группировкой «Запад» Сергей Кузовлев | Kuzovatovo; кузовлей
Andrey Mordvichev | Colonel General Andrei Mordvichev reported; командующий группировкой «Центр» Андрей Мордвичев | Mordvinov; Мордвинов
Valery Solodchuk | Colonel General Valery Solodchuk reported on Myrnohrad; командующий «Центром» генерал-полковник Валерий Солодчук | Solodchenko; Солодченко
Andrey Ivanayev | Colonel General Andrei Ivanayev reported; командующий группировкой «Восток» Андрей Иванаев | Ivanov; Иванов
Andrey Kuzmenko | Lieutenant General Andrei Kuzmenko heads the eastern district; командующий ВВО Андрей Кузьменко | Kuzmenkov; Роман Кузьменко
Aleksandr Chayko | Colonel General Alexander Chaiko commanded the group; командующий группировкой Александр Чайко | Chaikovsky; Чайковский
Gennady Anashkin | Lieutenant General Gennady Anashkin commanded the peacekeepers; генерал-лейтенант Геннадий Анашкин | Anashkino; Роман Анашкин
Mikhail Kosobokov | Major General Mikhail Kosobokov of the peacekeepers; генерал-майор Михаил Кособоков | Kosobok; кособокий
Andrey Volkov | peacekeepers' commander Andrei Volkov met officials in Baku; командующий миротворцами генерал-майор Андрей Волков | Volkovo; волков стало больше; Роман Волков
Kirill Kulakov | Major General Kirill Kulakov commanded the contingent; командующий контингентом Кирилл Кулаков | Kulakovo; кулаков и ног; Роман Кулаков
Alexey Kim | Colonel General Alexei Kim, deputy commander of the joint group; заместитель командующего группировкой Алексей Ким | Kim Jong; Роман Ким; с ним
Sukhrab Akhmedov | Major General Sukhrab Akhmedov commanded the army; генерал-майор Сухраб Ахмедов | Akhmedovo; Руслан Ахмедов
Ivan Popov | Major General Ivan Popov of the 58th army said; командующий 58-й армией Иван Попов | Popovka; Роман Попов
Igor Osipov | Admiral Igor Osipov led the fleet; командующий флотом адмирал Игорь Осипов | Osipovka; Роман Осипов
Viktor Sokolov | Admiral Viktor Sokolov of the Black Sea Fleet; командующий ЧФ Виктор Соколов | Sokolovka; соколов выпустили; Роман Соколов
Sergey Pinchuk | Vice Admiral Sergei Pinchuk took over the fleet; командующий Черноморским флотом Сергей Пинчук | Viktor Pinchuk; Роман Пинчук
Aleksandr Moiseyev | Navy chief Alexander Moiseyev said; главком ВМФ адмирал Александр Моисеев | Moiseyevka; Игорь Моисеев
Aleksandr Vitko | Admiral Alexander Vitko of the Black Sea Fleet said; командующий флотом Александр Витко | Vitkov; Виткове
Nikolai Yevmenov | Navy chief Nikolai Yevmenov said; главком ВМФ Николай Евменов | Yevmenovka; Евменово
Aleksandr Galkin | Colonel General Alexander Galkin commanded the southern district; командующий ЮВО Александр Галкин; с генерал-полковником Александром Галкиным | Galkino; галкин хвост; Максим Галкин
Anatoly Sidorov | Colonel General Anatoly Sidorov of the CSTO staff said; начальник Объединённого штаба ОДКБ Анатолий Сидоров; по словам Анатолия Сидорова | Sidorovo; Сидорово; Роман Сидоров
Konstantin Sidenko | Admiral Konstantin Sidenko commanded the eastern district; командующий ВВО адмирал Константин Сиденко; доложили Константину Сиденко | Sidenkov; Сиденков; Роман Сиденко
Oleg Makarevich | Colonel General Oleg Makarevich led the Dnepr grouping; командующий группировкой «Днепр» Олег Макаревич; генерал-полковника Олега Макаревича заменили | Makarenko; Макаренко; Андрей Макаревич
Alexander Kletskov | Vice Admiral Alexander Kletskov of the fleet said; командующий флотом Александр Клецков; по приказу вице-адмирала Клецкова | Kletskaya; Клецкая; Клецк
Vladimir Korolyov | Navy chief Vladimir Korolev said; главком ВМФ адмирал Владимир Королев; с адмиралом Владимиром Королёвым | Korolyovka; город Королёвка; Сергей Королёв
Aleksandr Fedotenkov | Rear Admiral Alexander Fedotenkov of the fleet said; вице-адмирал Александр Федотенков; по словам Федотенкова | Fedotov; Федотов
Konstantin Kabantsov | Admiral Konstantin Kabantsov took over the Northern Fleet; командующий Северным флотом Константин Кабанцов; доклад Кабанцова | Kabanov; кабанов стало больше; Кабанск
Alexander Nosatov | Admiral Alexander Nosatov of the Baltic Fleet said; командующий Балтфлотом Александр Носатов; с адмиралом Носатовым | Nosatka; носатый; Носов
Viktor Liina | Admiral Viktor Liina took over the Pacific Fleet; командующий ТОФ адмирал Виктор Лиина; адмирал В. Лиина доложил | Liina Kask; Лина; Роман Лиина
Vladimir Vorobyov | Vice Admiral Vladimir Vorobyov of the Baltic Fleet; командующий Балтфлотом Владимир Воробьев; вице-адмирала Владимира Воробьёва назначили | Vorobyovka; воробьёв кормят; Андрей Воробьёв
Sergey Kuralenko | Lieutenant General Sergei Kuralenko announced a regime of silence; начальник центра Сергей Кураленко | Kuralenkov; Куралов
Vladimir Savchenko | Lieutenant General Vladimir Savchenko, head of the centre, said; генерал-лейтенант Владимир Савченко | Savchenkov; Надежда Савченко
Sergey Chvarkov | Major General Sergei Chvarkov of the centre said; начальник центра генерал-майор Сергей Чварков | Chvarko; кварков
Sergey Zhmurin | Major General Sergei Zhmurin, who heads the centre, said; руководитель центра генерал-майор Сергей Жмурин | Zhmurinka; жмурки
Yury Yevtushenko | Major General Yuri Yevtushenko spoke of Eastern Ghouta; генерал-майор Юрий Евтушенко | Yevtushenkov; стихи Евтушенко; Евгений Евтушенко
Alexey Tsygankov | Major General Alexei Tsygankov told reporters; генерал-майор Алексей Цыганков | Tsyganov; Виктор Цыганков
Sergey Solomatin | Lieutenant General Sergei Solomatin of the centre said; генерал-лейтенант Сергей Соломатин | Solomatino; Роман Соломатин
Viktor Kupchishin | Major General Viktor Kupchishin told a daily briefing; руководитель центра Виктор Купчишин | Kupchino; Купчино
Alexey Bakin | Major General Alexei Bakin told a briefing; генерал-майор Алексей Бакин | Bakinsky; бакинский бульвар; Роман Бакин
Yury Borenkov | Major General Yuri Borenkov announced a ceasefire in Idlib; генерал-майор Юрий Боренков | Borenko; Боренко
Alexander Shcherbitsky | Rear Admiral Alexander Shcherbitsky told a briefing; контр-адмирал Александр Щербицкий | Shcherbinka; Владимир Щербицкий
Alexander Grinkevich | Rear Admiral Alexander Grinkevich said; контр-адмирал Александр Гринкевич | Grinkov; Роман Гринкевич
Vyacheslav Sytnik | Rear Admiral Vyacheslav Sytnik said; контр-адмирал Вячеслав Сытник | Sytnikov; Сытников
Alexander Karpov | Rear Admiral Alexander Karpov told a briefing; контр-адмирал Александр Карпов | Karpovka; Карповка; карпов и щук
Vadim Kulit | Rear Admiral Vadim Kulit told a briefing; контр-адмирал Вадим Кулить | Kulitsky; кулинария
Oleg Yegorov | Major General Oleg Yegorov told a briefing; генерал-майор Олег Егоров | Yegorovka; Роман Егоров
Oleg Gurinov | Rear Admiral Oleg Gurinov told a briefing; контр-адмирал Олег Гуринов | Gurino; Гурин
Yury Popov | Major General Yuri Popov of the centre said; капитан 1-го ранга Юрий Попов | Popovka; Олег Попов
Oleg Ignasyuk | Captain Oleg Ignasyuk of the centre said; капитан 1-го ранга Олег Игнасюк | Ignasy; Игнатюк
Alexander Lukashevich | OSCE envoy Alexander Lukashevich said; постпред при ОБСЕ Александр Лукашевич | Lukashev; Лукашенко
Grigory Karasin | Senator Grigory Karasin said after talks in Riyadh; сенатор Григорий Карасин | Karasino; карасин хвост; Карасинский
Vladimir Titov | First Deputy Foreign Minister Vladimir Titov said; первый замглавы МИД Владимир Титов | Titovka; Герман Титов
Sergey Vershinin | Deputy Foreign Minister Sergei Vershinin said; замглавы МИД Сергей Вершинин | Vershino; Роман Вершинин
Gennady Gatilov | Geneva envoy Gennady Gatilov said; постпред в Женеве Геннадий Гатилов | Gatilovo; Гатилово
Alexey Borodavkin | Geneva envoy Alexei Borodavkin said; постпред при отделении ООН Алексей Бородавкин | Borodavka; бородавкин
Vladimir Safronkov | deputy UN envoy Vladimir Safronkov said; заместитель постпреда Владимир Сафронков | Safronov; Сафронов
Anna Evstigneeva | deputy UN envoy Anna Evstigneeva said; зампостпреда Анна Евстигнеева | Evstigneev; Ольга Евстигнеева
Mikhail Ulyanov | Vienna envoy Mikhail Ulyanov wrote; постпред в Вене Михаил Ульянов | Ulyanovsk; Ульяновск; Владимир Ульянов
Vladimir Chizhov | EU envoy Vladimir Chizhov said; сенатор Владимир Чижов | Chizhovka; Чижовка; чижов в клетке
Andrey Kelin | ambassador Andrei Kelin told Sky News; посол в Лондоне Андрей Келин | Keline; Келино
Alexander Darchiev | ambassador Alexander Darchiev said in Istanbul; посол в США Александр Дарчиев | Darchi; Дарчи
Alexander Lavrentiev | envoy Alexander Lavrentiev said in Astana; спецпредставитель президента Александр Лаврентьев | Lavrentyevo; Роман Лаврентьев
Mikhail Zurabov | ambassador Mikhail Zurabov signed the memorandum; посол России Михаил Зурабов | Zurab; Зураб
Azamat Kulmukhametov | contact group envoy Azamat Kulmukhametov said; представитель в контактной группе Азамат Кульмухаметов | Mukhametov; Мухаметов
Zamir Kabulov | envoy Zamir Kabulov said; спецпредставитель Замир Кабулов | Kabul; в Кабуле
Alexey Polishchuk | department director Alexei Polishchuk told TASS; директор департамента МИД Алексей Полищук | Polishchukov; Роман Полищук
Konstantin Gavrilov | Konstantin Gavrilov, who leads the Vienna arms control delegation; глава делегации в Вене Константин Гаврилов | Gavrilovka; Гавриловка; Роман Гаврилов
Andrei Nesterenko | Foreign Ministry spokesman Andrei Nesterenko said; официальный представитель МИД Андрей Нестеренко; на брифинге Андрея Нестеренко | Nesterov; Нестеров; Роман Нестеренко
Boris Malakhov | Foreign Ministry deputy spokesman Boris Malakhov said; заместитель официального представителя МИД Борис Малахов; со слов Бориса Малахова | Malakhovka; Малаховка; Андрей Малахов
Vladimir Voronkov | Vienna envoy Vladimir Voronkov said; постпред в Вене Владимир Воронков; по словам Владимира Воронкова | Voronkovo; Воронково; Роман Воронков
Anvar Azimov | OSCE envoy Anvar Azimov said; постпред при ОБСЕ Анвар Азимов; заявление Анвара Азимова | Azimovo; азимут; Айзек Азимов
Maxim Buyakevich | deputy OSCE envoy Maxim Buyakevich said; зампостпреда при ОБСЕ Максим Буякевич; в выступлении Буякевича | Buyak; буян; Буяк
Pyotr Ilyichev | deputy UN envoy Pyotr Ilyichev said; первый зампостпреда Пётр Ильичев; по словам Петра Ильичёва | Ilyichyovsk; Ильичёвск; Леонид Ильичёв
Maria Zabolotskaya | deputy UN envoy Maria Zabolotskaya said; зампостпреда Мария Заболоцкая; в выступлении Марии Заболоцкой | Zabolotye; Николай Заболоцкий; Ольга Заболоцкая
Konstantin Dolgov | rights commissioner Konstantin Dolgov of the ministry said; уполномоченный МИД Константин Долгов; комментарий Константина Долгова | Dolgovo; долгов и кредитов; Роман Долгов
Alexey Meshkov | Deputy Foreign Minister Alexei Meshkov said; посол во Франции Алексей Мешков; по словам замминистра Алексея Мешкова | Meshkovo; мешков с песком; Роман Мешков
Igor Morgulov | Deputy Foreign Minister Igor Morgulov said; посол в Китае Игорь Моргулов; в интервью Моргулова | Morgunov; Моргунов
Oleg Syromolotov | Deputy Foreign Minister Oleg Syromolotov said; замглавы МИД Олег Сыромолотов; по словам Сыромолотова | Syrovatka; Молотов; сыров
Yevgeny Ivanov | Deputy Foreign Minister Yevgeny Ivanov said; статс-секретарь МИД Евгений Иванов; по словам замминистра Евгения Иванова | Ivanovo; Ивановка; Антон Иванов
Sergey Kislyak | ambassador Sergei Kislyak said; посол в США Сергей Кисляк; слова Кисляка | Kislovodsk; Кисловодск; кислый
Alexander Yakovenko | ambassador Alexander Yakovenko said in London; посол в Великобритании Александр Яковенко; слова Александра Яковенко | Yakovlev; Яковлев; Роман Яковенко
Viktor Chernomyrdin | ambassador Viktor Chernomyrdin said in Kyiv; посол на Украине Виктор Черномырдин; слова Черномырдина | Chernomorsk; Черноморск; Черномор
Alexander Surikov | ambassador Alexander Surikov said in Minsk; посол в Белоруссии Александр Суриков; по словам Александра Сурикова | Surikovo; картина Сурикова; Василий Суриков
Mikhail Babich | ambassador Mikhail Babich said in Minsk; посол в Белоруссии Михаил Бабич; по словам Михаила Бабича | Babichev; Бабичев; Роман Бабич
Dmitry Mezentsev | ambassador Dmitry Mezentsev said in Minsk; посол в Белоруссии Дмитрий Мезенцев; по словам Дмитрия Мезенцева | Mezen; Мезень; Роман Мезенцев
Evgeny Lukyanov | ambassador Yevgeny Lukyanov said in Minsk; посол в Белоруссии Евгений Лукьянов; по словам Евгения Лукьянова | Lukyanovka; Лукьяновка; Фёдор Лукьянов
Sergei Kopyrkin | ambassador Sergei Kopyrkin said in Yerevan; посол в Армении Сергей Копыркин; с Копыркиным | Kopylov; Копылов
Mikhail Bocharnikov | ambassador Mikhail Bocharnikov said in Baku; посол в Азербайджане Михаил Бочарников; слова Михаила Бочарникова | Bocharov; Бочаров; Игорь Бочарников
Farit Mukhametshin | ambassador Farit Mukhametshin said in Chisinau; посол в Молдавии Фарит Мухаметшин; слова Фарита Мухаметшина | Mukhametov; Мухаметов; Рустам Мухаметшин
Oleg Vasnetsov | ambassador Oleg Vasnetsov said in Chisinau; посол в Молдавии Олег Васнецов; слова Олега Васнецова | Vasnetsovo; картина Васнецова; Виктор Васнецов
Andrei Karlov | ambassador Andrei Karlov said in Ankara; посол в Турции Андрей Карлов; убийство Андрея Карлова | Karlovka; Карлов мост; Роман Карлов
Aleksei Yerkhov | ambassador Alexei Yerkhov said in Ankara; посол в Турции Алексей Ерхов; по словам Ерхова | Yershov; Ершов; верхов
Kirill Logvinov | EU mission head Kirill Logvinov said; врио постпреда при ЕС Кирилл Логвинов; по словам Кирилла Логвинова | Logvinovo; Логвиново; Роман Логвинов
Dmitry Rogozin | Deputy Prime Minister Dmitry Rogozin tweeted; вице-премьер Дмитрий Рогозин | Rogozino; рогозин пух; Рогозинский
Marat Khusnullin | Deputy Prime Minister Marat Khusnullin said; вице-премьер Марат Хуснуллин | Khusnulla; Хуснулла
Denis Manturov | Denis Manturov, first deputy prime minister, said; первый вице-премьер Денис Мантуров | Manturovo; Мантурово
Alexander Novak | Deputy Prime Minister Alexander Novak said; вице-премьер Александр Новак | Novakov; Роман Новак
Alexander Venediktov | Alexander Venediktov, the council's deputy secretary, said; замсекретаря Совбеза Александр Венедиктов | Venedikt; Алексей Венедиктов
Vladimir Dzhabarov | Senator Vladimir Dzhabarov said; сенатор Владимир Джабаров | Jabbar; Джабар
Aleksey Pushkov | Senator Alexei Pushkov wrote; сенатор Алексей Пушков | Pushkin; Пушкин
Andrey Klimov | Senator Andrei Klimov said; сенатор Андрей Климов | Klimovo; Климово; Роман Климов
Sergei Tsekov | Senator Sergei Tsekov said; сенатор от Крыма Сергей Цеков | Tsekovo; цехов
Frants Klintsevich | Senator Frants Klintsevich said; сенатор Франц Клинцевич | Klintsy; Клинцы
Konstantin Zatulin | lawmaker Konstantin Zatulin said; депутат Константин Затулин | Zatulinka; Затулинка
Andrey Gurulyov | lawmaker Andrei Gurulyov said; депутат Андрей Гурулев | Guru; гуру
Vladimir Zhirinovsky | LDPR leader Vladimir Zhirinovsky said; лидер ЛДПР Владимир Жириновский | Zhirinov; жиринка
Gennady Zyuganov | Communist leader Gennady Zyuganov said; лидер КПРФ Геннадий Зюганов | Zyuganovo; Зюгановка
Viktor Sobolev | lawmaker Viktor Sobolev of the defence committee said; член комитета по обороне Виктор Соболев | Sobolevo; соболев мех; Роман Соболев
Yury Shvytkin | lawmaker Yuri Shvytkin said; зампред комитета по обороне Юрий Швыткин | Shvydko; Швыдкой
Andrey Krasov | lawmaker Andrei Krasov said; депутат Андрей Красов | Krasovka; Андрей Красовский
Alexey Chepa | lawmaker Alexei Chepa said; депутат Алексей Чепа | Cheap; чепец
Mikhail Popov | Mikhail Popov, the council's deputy secretary, said; замсекретаря Совбеза Михаил Попов; по словам Михаила Попова | Popovka; Поповка; Антон Попов
Rashid Nurgaliyev | Rashid Nurgaliyev, the council's deputy secretary, said; замсекретаря Совбеза Рашид Нургалиев; с Рашидом Нургалиевым | Nurgali; Нургали; Роман Нургалиев
Vladimir Komoyedov | lawmaker Vladimir Komoyedov said; глава комитета по обороне Владимир Комоедов; по мнению адмирала Комоедова | Komoyed; Комов
Viktor Ozerov | Senator Viktor Ozerov said; сенатор Виктор Озеров; по словам сенатора Виктора Озерова | Ozerovo; озеров и рек; Роман Озеров
Renat Karchaa | Renat Karchaa of Rosenergoatom said; советник гендиректора Росэнергоатома Ренат Карчаа | Karcha; Карачаево
Alexander Bastrykin | Investigative Committee head Alexander Bastrykin said; глава СК Александр Бастрыкин | Bastrykino; Бастыркин
Vladimir Kolokoltsev | Interior Minister Vladimir Kolokoltsev said; глава МВД Владимир Колокольцев | Kolokolov; колокольцев звон
Mikhail Fradkov | SVR director Mikhail Fradkov said; директор СВР Михаил Фрадков | Fradkin; Фрадкин; Роман Фрадков
Roman Starovoit | Kursk governor Roman Starovoit reported; губернатор Роман Старовойт | Starovoitova; Старовойтенко
Alexei Smirnov | acting Kursk governor Alexei Smirnov said; врио губернатора Алексей Смирнов | Smirnovka; Роман Смирнов
Alexander Khinshtein | Kursk governor Alexander Khinshtein reported; врио губернатора Александр Хинштейн | Hinshelwood; Эпштейн
Alexander Bogomaz | Bryansk governor Alexander Bogomaz reported; глава Брянской области Александр Богомаз | Bogomazov; Богомазенко
Aleksandr Gusev | Voronezh governor Alexander Gusev reported; губернатор Александр Гусев | Gusevo; Гусевский; Дмитрий Гусев
Yury Slyusar | Rostov governor Yuri Slyusar reported; глава Ростовской области Юрий Слюсарь | Slyusarenko; Слюсаренко
Vasily Golubev | Rostov governor Vasily Golubev reported; губернатор Ростовской области Василий Голубев | Golubevka; Роман Голубев
Veniamin Kondratyev | Krasnodar governor Veniamin Kondratyev said; губернатор Вениамин Кондратьев | Kondratyevo; Роман Кондратьев
Sergey Sobyanin | Moscow mayor Sergei Sobyanin said; мэр Москвы Сергей Собянин | Sobyaninsk; Собянино
Yevgeny Savchenko | Belgorod governor Yevgeny Savchenko said; губернатор Белгородской области Евгений Савченко; по словам Евгения Савченко | Savchenkov; Надежда Савченко; Роман Савченко
Andrey Klychkov | Oryol governor Andrei Klychkov reported; губернатор Андрей Клычков; по словам Клычкова | Klych; Кличко; клычки
Mikhail Vedernikov | Pskov governor Mikhail Vedernikov reported; губернатор Михаил Ведерников; по словам Михаила Ведерникова | Vedernikovo; ведерников; Роман Ведерников
Apti Alaudinov | Akhmat commander Apti Alaudinov said; командир «Ахмата» Апти Алаудинов | Alauddin; Алауддин
Adam Delimkhanov | lawmaker Adam Delimkhanov said from Mariupol; депутат Адам Делимханов | Alimkhanov; Алимханов
Alexander Kurenkov | Emergencies Minister Alexander Kurenkov said; глава МЧС Александр Куренков | Kurenev; Куреневка
Vladimir Puchkov | Emergencies Minister Vladimir Puchkov said; глава МЧС Владимир Пучков | Puchkovo; пучков лука; Дмитрий Пучков
Sergey Kobylash | Lieutenant General Sergei Kobylash of Long-Range Aviation; командующий дальней авиацией Сергей Кобылаш | Kobyla; Кобыльский
Sergei Avakyants | Admiral Sergei Avakyants of the Pacific Fleet said; командующий ТОФ Сергей Авакянц | Avakyan; Авакян
Yevgeny Kobelev | Lieutenant General Yevgeny Kobelev said; генерал-лейтенант Евгений Кобелев | Kobelyaki; Кобеляки; Роман Кобелев
Sergei Kisel | Lieutenant General Sergei Kisel led the group in Syria; генерал-лейтенант Сергей Кисель | Kiselyov; кисель сварили
Igor Korobov | GRU chief Igor Korobov; начальник ГРУ Игорь Коробов | Korobovka; коробов с едой; Роман Коробов
Ivan Nechayev | Foreign Ministry official Ivan Nechayev told a briefing; замдиректора департамента МИД Иван Нечаев | Nechayevo; Андрей Нечаев
Alexey Fadeev | Foreign Ministry official Alexei Fadeev told a briefing; замдиректора департамента МИД Алексей Фадеев | Fadeyevka; Валерий Фадеев
Dmitry Lyubinsky | Deputy Foreign Minister Dmitry Lyubinsky said; замглавы МИД Дмитрий Любинский | Lyublin; Любинский район
Alexander Pankin | Deputy Foreign Minister Alexander Pankin said; замглавы МИД Александр Панкин | Pankino; Алексей Панкин
Andrey Denisov | Senator Andrei Denisov said; сенатор Андрей Денисов | Denisovka; Роман Денисов
Alexander Kinshchak | ambassador Alexander Kinshchak said in Damascus; посол в Сирии Александр Кинщак | Kinsha; Кинг
Alexander Yefimov | ambassador Alexander Yefimov said in Damascus; посол в Сирии Александр Ефимов | Yefimovka; Роман Ефимов
Sergey Mironov | lawmaker Sergei Mironov said; лидер эсеров Сергей Миронов | Mironovka; Мироновский; Андрей Миронов
Viktor Vodolatsky | lawmaker Viktor Vodolatsky said; депутат Виктор Водолацкий | Vodolazsky; Водолазский
Leonid Kalashnikov | lawmaker Leonid Kalashnikov said; глава комитета по СНГ Леонид Калашников | Kalashnikovo; автомат Калашникова; Максим Калашников
Vladimir Vasilyev | United Russia's Vladimir Vasilyev said; глава фракции Владимир Васильев | Vasilyevka; Васильевка; Роман Васильев
Alexander Drozdenko | governor Alexander Drozdenko reported; губернатор Александр Дрозденко | Drozd; дрозды
Igor Shuvalov | First Deputy Prime Minister Igor Shuvalov said; первый вице-премьер Игорь Шувалов | Shuvalovo; Александр Шувалов
Yevgeny Zinichev | Emergencies Minister Yevgeny Zinichev said; глава МЧС Евгений Зиничев; слова Зиничева | Zinich; Зинич; Зинченко
Sergei Kuvaldin | Lieutenant General Sergei Kuvaldin of Long-Range Aviation; командующий дальней авиацией Сергей Кувалдин; с генералом Сергеем Кувалдиным | Kuvaldino; кувалда; Роман Кувалдин
Igor Klimov | Aerospace Forces spokesman Igor Klimov said; представитель ВКС полковник Игорь Климов; со слов полковника Игоря Климова | Klimovo; Климово; Роман Климов
Sergey Nechayev | ambassador Sergei Nechayev said in Berlin; посол в Германии Сергей Нечаев; в интервью Сергея Нечаева | Nechayevo; Нечаевка; Андрей Нечаев
""")

# People who speak for somebody else.
OTHER_EXAMPLES = proofs("""
Volodymyr Zelenskyy | President Volodymyr Zelensky said; обращение Владимира Зеленского; заявив Зеленський | Zelenograd; Зеленоград; зеленый свет
Petro Poroshenko | President Petro Poroshenko ordered a ceasefire; указ Петра Порошенко | Poroshok; порошок
Oleksandr Turchynov | Oleksandr Turchynov told the council; секретарь СНБО Турчинов | Turchyn; Турция
Arseniy Yatsenyuk | Prime Minister Arseniy Yatsenyuk said; по словам Яценюка | Yatsenko; Яценко
Volodymyr Groysman | Prime Minister Volodymyr Groysman said; премьер Владимир Гройсман | Grossman; Гроссман
Denys Shmyhal | Prime Minister Denys Shmyhal said; премьер Денис Шмыгаль | Shmyg; Шмыга
Yulia Svyrydenko | Prime Minister Yulia Svyrydenko said; премьер Юлия Свириденко | Sviridov; Свиридов
Oleksii Reznikov | Defence Minister Oleksii Reznikov said; пишет Алексей Резников; Резников заявил | Reznichenko; Резниченко
Rustem Umerov | negotiator Rustem Umerov said; глава делегации Рустем Умеров | Umer; умеренный
Mykhailo Fedorov | minister Mykhailo Fedorov said; министр Михаил Фёдоров | Fedorovka; Роман Фёдоров
Ivan Fedorov | Melitopol mayor Ivan Fedorov said; мэр Мелитополя Иван Фёдоров | Fedorovka; Антон Федоров
Andriy Taran | Defence Minister Andriy Taran said; министр обороны Андрей Таран | Taranto; пошёл на таран
Andriy Zahorodniuk | Defence Minister Andriy Zahorodniuk said; министр обороны Андрей Загороднюк | Zagorodny; загородный
Stepan Poltorak | Defence Minister Stepan Poltorak said; министр обороны Степан Полторак | Poltora; полтора
Valeriy Heletey | Defence Minister Valeriy Heletey said; министр обороны Валерий Гелетей | Geletka; скелетей
Andriy Yermak | Zelensky's chief of staff Andriy Yermak said; глава Офиса президента Андрей Ермак | Yermakov; ярмарка
Mykhailo Podolyak | presidential adviser Mykhailo Podolyak said; советник Михаил Подоляк | Podolsk; Подольск
Davyd Arakhamia | negotiator David Arakhamia said; глава делегации Давид Арахамия | Arakhis; арахис
Oleksii Arestovych | adviser Oleksiy Arestovych said; советник ОП Алексей Арестович | Arrest; аресты
Dmytro Kuleba | Foreign Minister Dmytro Kuleba said; глава МИД Дмитрий Кулеба | Kulebaki; Кулебаки; кулебяка
Oleksiy Kuleba | Kyiv region governor Oleksiy Kuleba said; глава Киевской ОВА Алексей Кулеба | Kulebyaka; Дмитрий Кулеба
Andrii Sybiha | Foreign Minister Andrii Sybiha said; глава МИД Андрей Сибига | Siberia; Сибирь
Pavlo Klimkin | Foreign Minister Pavlo Klimkin said; глава МИД Украины Климкин | Klimovsk; Климов
Vadym Prystaiko | Foreign Minister Vadym Prystaiko said; посол Вадим Пристайко | Pristan; пристань
Sergiy Kyslytsya | UN envoy Sergiy Kyslytsya said; постпред Сергей Кислица | Kislovodsk; Кисловодск
Heorhii Tykhyi | Foreign Ministry spokesman Heorhii Tykhyi said; спикер МИД Георгий Тихий | Tikhvin; Тихий океан
Oleh Nikolenko | Foreign Ministry spokesman Oleh Nikolenko said; спикер МИД Олег Николенко | Nikolaenko; Роман Николенко
Ihor Zhovkva | deputy head of office Ihor Zhovkva said; замглавы ОП Игорь Жовква | Zhovti; город Жовква
Emine Dzhaparova | deputy minister Emine Dzhaparova said; замминистра Эмине Джапарова | Japan; джапан
Iryna Vereshchuk | Deputy Prime Minister Iryna Vereshchuk said; вице-премьер Ирина Верещук | Vereshchagin; Верещагин
Ruslan Stefanchuk | speaker Ruslan Stefanchuk said; спикер Рады Руслан Стефанчук | Stefan; Стефания
Dmytro Razumkov | speaker Dmytro Razumkov said; спикер Рады Дмитрий Разумков | Razumovsky; Разумовский
Oleksandr Merezhko | lawmaker Oleksandr Merezhko said; депутат Александр Мережко | Merezha; мережа
Dmytro Lubinets | ombudsman Dmytro Lubinets said; омбудсмен Дмитрий Лубинец | Lublin; Лубны
Lyudmyla Denisova | ombudswoman Lyudmyla Denisova said; омбудсмен Людмила Денисова | Denisovka; Анна Денисова
Leonid Kuchma | contact group envoy Leonid Kuchma said; представитель Украины Леонид Кучма | Kuchmiy; Кучминский
Leonid Kravchuk | contact group head Leonid Kravchuk said; глава украинской делегации Леонид Кравчук | Kravchenko; Евгений Кравчук
Yevhen Marchuk | General Yevhen Marchuk of the contact group said; представитель Украины Евгений Марчук | Marchenko; Роман Марчук
Arsen Avakov | Interior Minister Arsen Avakov said; глава МВД Арсен Аваков | Avakyan; Авакян
Denys Monastyrsky | Interior Minister Denys Monastyrsky said; глава МВД Денис Монастырский | Monastery; монастырский двор
Ihor Klymenko | Interior Minister Ihor Klymenko said; глава МВД Игорь Клименко | Klimov; Роман Клименко
Anton Herashchenko | adviser Anton Gerashchenko wrote; советник главы МВД Антон Геращенко | Gerasimenko; Герасименко
Iryna Herashchenko | humanitarian envoy Iryna Herashchenko said; депутат Ирина Геращенко | Gerasimova; Антон Геращенко
Oleksiy Danilov | NSDC secretary Oleksiy Danilov said; секретарь СНБО Алексей Данилов | Danilovka; Даниловский; Роман Данилов
Oleksandr Lytvynenko | NSDC secretary Oleksandr Lytvynenko said; секретарь СНБО Александр Литвиненко | Litvinov; Юрий Литвиненко
Andriy Kovalenko | Andriy Kovalenko of the disinformation centre said; глава ЦПД Андрей Коваленко | Kovalev; Роман Коваленко
Oleksandr Kovalenko | analyst Oleksandr Kovalenko wrote; военный обозреватель Александр Коваленко | Kovalev; Роман Коваленко
Serhii Nykyforov | Zelensky's spokesman Serhii Nykyforov said; пресс-секретарь Зеленского Сергей Никифоров | Nikiforovka; Евгений Никифоров
Dmytro Lytvyn | communications adviser Dmytro Lytvyn said; советник президента Дмитрий Литвин | Litvinov; Михаил Литвин
Kyrylo Tymoshenko | deputy head of office Kyrylo Tymoshenko said; замглавы ОП Кирилл Тимошенко | Timoshin; Роман Тимошенко
Serhiy Leshchenko | adviser Serhiy Leshchenko said; советник ОП Сергей Лещенко | Leshchina; Лев Лещенко
Oksana Markarova | ambassador Oksana Markarova said; посол в США Оксана Маркарова | Markarov; Макарова
Andrij Melnyk | ambassador Andrij Melnyk said; посол в Германии Андрей Мельник | Melnikov; Роман Мельник
Petro Kotin | Energoatom head Petro Kotin said; глава Энергоатома Пётр Котин | Kotino; котина
Herman Halushchenko | Energy Minister Herman Halushchenko said; министр энергетики Герман Галущенко | Galushka; галушки
Valerii Zaluzhnyi | General Valery Zaluzhny said; главком Валерий Залужный; пост Залужного | Luzhny; лужный
Oleksandr Syrskyi | General Oleksandr Syrskyi said; главком ВСУ Александр Сырский | Syrian; сырская
Ruslan Khomchak | commander-in-chief Ruslan Khomchak said; главком Руслан Хомчак | Khomyak; хомяк
Viktor Muzhenko | General Viktor Muzhenko said; начальник Генштаба ВСУ Виктор Муженко | Muzh; муженёк
Serhiy Shaptala | chief of staff Serhiy Shaptala said; начальник Генштаба ВСУ Сергей Шаптала | Shapta; шептала
Andrii Hnatov | chief of staff Andrii Hnatov said; начальник Генштаба ВСУ Андрей Гнатов | Ignatov; Игнатов
Mykhailo Drapatyi | General Mykhailo Drapatyi said; командующий Михаил Драпатый | Drapery; драповый
Serhii Naiev | General Serhii Naiev said; командующий Объединёнными силами Сергей Наев | Naive; наевшись
Oleksandr Tarnavskyi | General Oleksandr Tarnavskyi said; командующий «Таврией» Александр Тарнавский | Tarnow; Тарновский
Oleksandr Pavliuk | General Oleksandr Pavliuk said; глава Киевской ОВА Александр Павлюк | Pavlov; Игорь Павлюк
Dmytro Marchenko | General Dmytro Marchenko said; генерал-майор Дмитрий Марченко | Marchuk; Роман Марченко
Kyrylo Budanov | spy chief Kyrylo Budanov said; глава ГУР Кирилл Буданов; каже Кирило Буданов | Budapest; Будановка; Будённов
Vadym Skibitskyi | Vadym Skibitskyi of military intelligence said; замглавы ГУР Вадим Скибицкий | Skiba; Скиба
Andriy Yusov | intelligence spokesman Andriy Yusov said; представитель ГУР Андрей Юсов | Yusupov; Юсупов
Andriy Cherniak | intelligence spokesman Andriy Cherniak said; представитель ГУР Андрей Черняк | Chernyakhov; Роман Черняк
Vasyl Maliuk | SBU head Vasyl Maliuk said; глава СБУ Василий Малюк | Malyuta; Роман Малюк
Ivan Bakanov | SBU head Ivan Bakanov said; глава СБУ Иван Баканов | Baku; Баканово
Hanna Maliar | Deputy Defence Minister Hanna Maliar said; замминистра обороны Анна Маляр | Malaria; маляр красит
Oleksandr Motuzianyk | ministry spokesman Oleksandr Motuzianyk said; спикер Минобороны Александр Мотузяник | Motuz; мотузка
Oleksandr Shtupun | spokesman Oleksandr Shtupun said; представитель Генштаба ВСУ Александр Штупун | Shtup; штуп
Andriy Kovalev | General Staff spokesman Andriy Kovalev said; спикер Генштаба ВСУ Андрей Ковалёв | Kovalevka; Роман Ковалёв
Oleksii Hromov | Brigadier General Oleksii Hromov said; генерал Алексей Громов | Gromovo; Роман Громов; громов и молний
Nataliia Humeniuk | Nataliia Humeniuk of Operational Command South said; спикер ОК «Юг» Наталья Гуменюк | Gumanny; гуманный
Vladyslav Nazarov | Vladyslav Nazarov of Operational Command South said; спикер ОК «Юг» Владислав Назаров | Nazarovo; Роман Назаров
Serhii Cherevatyi | spokesman Serhii Cherevatyi said; спикер группировки Сергей Череватый | Cherepovets; череватость
Dmytro Pletenchuk | Navy spokesman Dmytro Pletenchuk said; спикер ВМС Дмитрий Плетенчук | Pleten; плетень
Andriy Demchenko | border guard spokesman Andriy Demchenko said; спикер ГПСУ Андрей Демченко | Demchuk; Роман Демченко
Vladyslav Voloshyn | spokesman Vladyslav Voloshyn said; спикер Сил обороны юга Владислав Волошин | Voloshino; Волошинский
Dmytro Lykhovii | spokesman Dmytro Lykhovii said; спикер Дмитрий Лиховий | Likhachev; лихо
Viktor Trehubov | spokesman Viktor Trehubov said; спикер «Хортицы» Виктор Трегубов | Tregub; Трегуб
Yurii Ihnat | Air Force spokesman Yurii Ihnat said; спикер Воздушных сил Юрий Игнат | Ignatov; Антон Игнатов
Andriy Lysenko | NSDC spokesman Andriy Lysenko said; спикер АТО Андрей Лысенко | Lysenkov; Лысенков
Vladyslav Seleznyov | spokesman Vladyslav Seleznyov said; спикер Генштаба Владислав Селезнев | Seleznyovo; Роман Селезнев
Dmytro Tymchuk | analyst Dmytro Tymchuk wrote; координатор ИС Дмитрий Тымчук | Tymoshchuk; Тимощук
Oleh Zhdanov | analyst Oleh Zhdanov said; военный эксперт Олег Жданов | Zhdanovka; Андрей Жданов
Roman Svitan | reserve colonel Roman Svitan said; полковник запаса Роман Свитан | Svita; свита
Denys Prokopenko | Azov commander Denys Prokopenko said; командир «Азова» Денис Прокопенко | Prokopyev; Роман Прокопенко
Sviatoslav Palamar | Azov's Sviatoslav Palamar said; замкомандира «Азова» Святослав Паламар | Palamas; паламары
Serhiy Volynskyi | marine commander Serhiy Volyna said; комбриг морпехов Сергей Волынский | Volyn; Волынская область
Vitaliy Kim | Mykolaiv governor Vitaliy Kim said; глава Николаевской ОВА Виталий Ким | Kimry; Алексей Ким; с ним
Serhiy Haidai | Luhansk governor Serhiy Haidai said; глава Луганской ОВА Сергей Гайдай | Haydar; Леонид Гайдай; Гайдар
Artem Lysohor | Luhansk governor Artem Lysohor said; глава Луганской ОВА Артём Лысогор | Lysogorsk; Лысая гора
Pavlo Kyrylenko | Donetsk governor Pavlo Kyrylenko said; глава Донецкой ОВА Павел Кириленко | Kirillov; Кириллов
Vadym Filashkin | Donetsk governor Vadym Filashkin said; глава Донецкой ОВА Вадим Филашкин | Filatov; Филатов
Oleh Syniehubov | Kharkiv governor Oleh Syniehubov said; глава Харьковской ОВА Олег Синегубов | Sinegorsk; синегубый
Ihor Terekhov | Kharkiv mayor Ihor Terekhov said; мэр Харькова Игорь Терехов | Terek; Роман Терехов
Vitali Klitschko | Kyiv mayor Vitali Klitschko said; мэр Киева Виталий Кличко | Klich; кличка
Serhii Popko | Kyiv military administration head Serhii Popko said; глава КГВА Сергей Попко | Popov; Попков
Viacheslav Chaus | Chernihiv governor Viacheslav Chaus said; глава Черниговской ОВА Вячеслав Чаус | Chaussee; чаща
Vladyslav Atroshenko | Chernihiv mayor Vladyslav Atroshenko said; мэр Чернигова Владислав Атрошенко | Atrophy; атрофия
Dmytro Zhyvytskyi | Sumy governor Dmytro Zhyvytskyi said; глава Сумской ОВА Дмитрий Живицкий | Zhivkov; живица
Oleksandr Prokudin | Kherson governor Oleksandr Prokudin said; глава Херсонской ОВА Александр Прокудин | Prokudino; Прокудино
Yaroslav Yanushevych | Kherson governor Yaroslav Yanushevych said; глава Херсонской ОВА Ярослав Янушевич | Yanukovych; Янукович
Serhiy Khlan | Kherson lawmaker Serhiy Khlan said; депутат облсовета Сергей Хлань | Klan; Хлам
Yurii Sobolevskyi | Yurii Sobolevskyi of the Kherson regional council said; зампред Херсонского облсовета Юрий Соболевский | Sobolev; Соболев
Oleksandr Sienkevych | Mykolaiv mayor Oleksandr Sienkevych said; мэр Николаева Александр Сенкевич | Sienkiewicz; Юрий Сенкевич
Serhiy Bratchuk | Odesa spokesman Serhiy Bratchuk said; спикер Одесской ОВА Сергей Братчук | Bratislava; братчуки
Maksym Marchenko | Odesa governor Maksym Marchenko said; глава Одесской ОВА Максим Марченко | Marchuk; Дмитрий Марченко
Hennadiy Trukhanov | Odesa mayor Hennadiy Trukhanov said; мэр Одессы Геннадий Труханов | Trukhachev; Труханово
Oleksandr Starukh | Zaporizhzhia governor Oleksandr Starukh said; глава Запорожской ОВА Александр Старух | Starukha; старух и стариков
Valentyn Reznichenko | Dnipropetrovsk governor Valentyn Reznichenko said; глава Днепропетровской ОВА Валентин Резниченко | Reznik; Резников
Serhii Lysak | Dnipropetrovsk governor Serhii Lysak said; глава Днепропетровской ОВА Сергей Лысак | Lysakov; Роман Лысак
Vadym Boychenko | Mariupol mayor Vadym Boychenko said; мэр Мариуполя Вадим Бойченко | Boyko; Роман Бойченко
Petro Andriushchenko | mayor's adviser Petro Andriushchenko said; советник мэра Мариуполя Пётр Андрющенко | Andryusha; Андрюша
Serhiy Orlov | deputy mayor Serhiy Orlov said; вице-мэр Мариуполя Сергей Орлов | Orlovka; Роман Орлов; орлов в небе
Dmytro Orlov | Enerhodar mayor Dmytro Orlov said; мэр Энергодара Дмитрий Орлов | Orlovka; Роман Орлов
Denis Pushilin | DPR head Denis Pushilin said; глава ДНР Денис Пушилин | Pushkin; Пушкин
Leonid Pasechnik | LPR head Leonid Pasechnik said; глава ЛНР Леонид Пасечник | Pasechny; пасечник качает мёд
Alexander Zakharchenko | DPR leader Alexander Zakharchenko said; глава ДНР Александр Захарченко | Zakharova; Виталий Захарченко; Захарова
Igor Plotnitsky | LPR leader Igor Plotnitsky said; глава ЛНР Игорь Плотницкий | Plotnikov; плотницкий топор; Плотников
Vladislav Deinego | LPR envoy Vladislav Deinego said; полпред ЛНР Владислав Дейнего | Deineka; Дейнека
Eduard Basurin | DPR spokesman Eduard Basurin said; представитель НМ ДНР Эдуард Басурин | Basurman; басурман
Andrey Marochko | LPR officer Andrey Marochko said; подполковник НМ ЛНР Андрей Марочко | Marochka; марочный
Ivan Filiponenko | LPR spokesman Ivan Filiponenko said; представитель НМ ЛНР Иван Филипоненко | Filippov; Филиппенко
Igor Kornet | LPR interior minister Igor Kornet said; министр ЛНР Игорь Корнет | Kornetov; ракеты «Корнет»
Sergey Kozlov | LPR prime minister Sergey Kozlov said; премьер ЛНР Сергей Козлов | Kozlovka; Роман Козлов
Vladimir Saldo | Kherson's Russian-installed head Vladimir Saldo said; глава Херсонской ВГА Владимир Сальдо | Saldov; сальдо торговли
Kirill Stremousov | deputy head Kirill Stremousov said; замглавы Херсонской ВГА Кирилл Стремоусов | Stremov; стремя
Yevgeny Balitsky | Zaporizhzhia's Russian-installed head Yevgeny Balitsky said; глава ВГА Евгений Балицкий | Balitic; Болицкий
Vladimir Rogov | the movement's leader Vladimir Rogov said; лидер движения Владимир Рогов | Rogovsky; рогов и копыт
Vitaly Ganchev | Kharkiv's Russian-installed head Vitaly Ganchev said; глава Харьковской ВГА Виталий Ганчев | Goncharov; Гончаров
Igor Kimakovsky | adviser Igor Kimakovsky said; советник главы ДНР Игорь Кимаковский | Kimry; Кимак
Yan Gagin | adviser Yan Gagin said; советник главы ДНР Ян Гагин | Gagarin; Гагарин
Daniil Bezsonov | DPR deputy minister Daniil Bezsonov said; замминистра информации ДНР Даниил Безсонов | Bezson; бессонница
Galina Danilchenko | Melitopol's Russian-installed mayor Galina Danilchenko said; глава Мелитополя Галина Данильченко | Danilov; Данилов
Konstantin Ivashchenko | Mariupol's Russian-installed mayor Konstantin Ivashchenko said; глава Мариуполя Константин Иващенко | Ivashov; Роман Иващенко
Sergei Yeliseyev | Kherson's Russian-installed premier Sergei Yeliseyev said; председатель правительства Херсонской области Сергей Елисеев | Yelisey; Роман Елисеев
Sergey Aksyonov | Crimea's head Sergey Aksyonov said; глава Крыма Сергей Аксенов | Aksay; Павел Аксёнов; Аксай
Mikhail Razvozhayev | Sevastopol's governor Mikhail Razvozhayev said; губернатор Севастополя Михаил Развожаев | Razvoz; развожу
Oleg Kryuchkov | Crimean adviser Oleg Kryuchkov said; советник главы Крыма Олег Крючков | Kryuchkovo; крючков для удочки
Georgy Muradov | Crimea's envoy Georgy Muradov said; постпред Крыма Георгий Мурадов | Muradova; Рустам Мурадов
Alexander Khodakovsky | Vostok commander Alexander Khodakovsky wrote; комбат «Востока» Александр Ходаковский | Khodakov; Ходаков
Igor Girkin | Igor Girkin, also known as Strelkov, wrote; по мнению Игоря Стрелкова | Strelka; стрелков из ПЗРК; Стрелковое
Alexander Borodai | DPR premier Alexander Borodai said; премьер ДНР Александр Бородай | Boroda; борода
Pavel Gubarev | the people's governor Pavel Gubarev said; народный губернатор Павел Губарев | Guba; Губаха
Andrei Purgin | DPR speaker Andrei Purgin said; спикер НС ДНР Андрей Пургин | Purga; пурга
Natalia Nikonorova | DPR foreign minister Natalia Nikonorova said; глава МИД ДНР Наталья Никонорова | Nikonov; Никонов
Vladimir Kononov | DPR defence minister Vladimir Kononov said; министр обороны ДНР Владимир Кононов | Kononenko; Роман Кононов
Arayik Harutyunyan | Karabakh leader Arayik Harutyunyan said; президент Арцаха Араик Арутюнян | Harut; Арутюнов
Samvel Shahramanyan | Karabakh leader Samvel Shahramanyan signed; президент НКР Самвел Шахраманян | Shah; шахматы
Vadim Krasnoselsky | Transnistria's Vadim Krasnoselsky said; президент ПМР Вадим Красносельский | Krasnoselye; Красноселье
Vitaly Ignatiev | Transnistria's minister Vitaly Ignatiev said; глава МИД ПМР Виталий Игнатьев | Ignatievo; Роман Игнатьев
Yevgeny Prigozhin | Wagner boss Yevgeny Prigozhin said; основатель ЧВК Евгений Пригожин; Пригожина процитировали | Prigozhy; пригожий день
Dmitry Utkin | Wagner commander Dmitry Utkin said; командир «Вагнера» Дмитрий Уткин | Utkino; Роман Уткин
Andrei Troshev | Wagner's Andrei Troshev met the president; с Андреем Трошевым («Седой») | Troshin; Трошин
Joe Biden | President Joe Biden said; президент США Джо Байден | Bidenomics; байдарка
Barack Obama | President Barack Obama said; президент США Барак Обама; с Обамой | Obamacare; обман
Donald Trump | President Donald Trump said; просьба Дональда Трампа; Trump asked | Trumpist; трамплин
JD Vance | Vice President JD Vance said; вице-президент США Вэнс | Advance; авансы
Kamala Harris | Vice President Kamala Harris said; вице-президент Камала Харрис | Harrison; Роман Харрис
Antony Blinken | Secretary of State Antony Blinken said; госсекретарь Энтони Блинкен | Blinker; блинчик
Marco Rubio | Secretary of State Marco Rubio said; госсекретарь Марко Рубио | Rubicon; рубин
Steve Witkoff | envoy Steve Witkoff said; спецпосланник Стив Уиткофф | Witold; Витков
Jared Kushner | Trump's son-in-law Jared Kushner came; зять Трампа Джаред Кушнер | Kushnir; Кушнир
Keith Kellogg | envoy Keith Kellogg said; спецпосланник Кит Келлог | Kell; Келлер
Pete Hegseth | Pentagon chief Pete Hegseth said; глава Пентагона Пит Хегсет | Hegel; Гегель
Lloyd Austin | Defense Secretary Lloyd Austin said; глава Пентагона Ллойд Остин | Austria; Джейн Остин
Jake Sullivan | adviser Jake Sullivan said; советник Байдена Джейк Салливан | Sully; Салли
John Kirby | Pentagon spokesman John Kirby said; представитель Белого дома Джон Кирби | Kirbyville; Кирилл
Patrick Ryder | Pentagon press secretary Patrick Ryder said; представитель Пентагона Патрик Райдер | Rider; райдер артиста
Ned Price | State Department spokesman Ned Price said; представитель Госдепа Нед Прайс | Prices rose; прайс-лист
Matthew Miller | State Department spokesman Matthew Miller said; представитель Госдепа Мэттью Миллер | Millerovo; Алексей Миллер
Tammy Bruce | State Department spokeswoman Tammy Bruce said; представитель Госдепа Тэмми Брюс | Brucella; Яков Брюс
Karoline Leavitt | press secretary Karoline Leavitt said; пресс-секретарь Белого дома Кэролайн Левитт | Levit; левиты
Jen Psaki | press secretary Jen Psaki said; пресс-секретарь Белого дома Джен Псаки | Psalm; псалмы
John Kerry | Secretary of State John Kerry said; госсекретарь Джон Керри | Kerrigan; Керриган
Rex Tillerson | Secretary of State Rex Tillerson said; госсекретарь Рекс Тиллерсон | Tiller; Тилль
Mike Pompeo | Secretary of State Mike Pompeo said; госсекретарь Майк Помпео | Pompeii; Помпеи
Jim Mattis | Defense Secretary Jim Mattis said; глава Пентагона Джеймс Мэттис | Mattias; Матис
Ash Carter | Defense Secretary Ash Carter said; глава Пентагона Эштон Картер | Cartier; Джимми Картер
Mark Milley | General Mark Milley said; генерал Марк Милли | Miller; Милли Браун
Kurt Volker | envoy Kurt Volker said; спецпредставитель Курт Волкер | Volkert; Волков
Victoria Nuland | Victoria Nuland of the State Department said; замгоссекретаря Виктория Нуланд | Newland; Нулевой
Nikki Haley | US envoy Nikki Haley said; постпред США Никки Хейли | Halley; Хейли Бибер
Linda Thomas-Greenfield | US envoy Linda Thomas-Greenfield said; постпред США Линда Томас-Гринфилд | Greenland; Гринпис
Adam Kinzinger | congressman Adam Kinzinger said; конгрессмен Адам Кинзингер | Kissinger; Киссинджер
Lindsey Graham | Senator Lindsey Graham said; сенатор Линдси Грэм | Grahamstown; Билли Грэм
Henry Kissinger | Henry Kissinger told Davos; экс-госсекретарь Генри Киссинджер | Kinzinger; Кисинг
Jens Stoltenberg | NATO chief Jens Stoltenberg said; генсек Альянса Йенс Столтенберг | Stolberg; Штольберг
Mark Rutte | NATO chief Mark Rutte said; генсек НАТО Марк Рютте | Rutter; Рут
Anders Fogh Rasmussen | NATO chief Anders Fogh Rasmussen said; генсек НАТО Андерс Фог Расмуссен | Rasmus; Расмус
Philip Breedlove | General Philip Breedlove said; генерал Филип Бридлав | Breed; Брид
Federica Mogherini | EU diplomat Federica Mogherini said; глава дипломатии ЕС Федерика Могерини | Moher; могер
Josep Borrell | EU diplomat Josep Borrell said; глава дипломатии ЕС Жозеп Боррель | Borel; Борель
Kaja Kallas | EU diplomat Kaja Kallas said; глава дипломатии ЕС Кая Каллас | Kallasvuo; Каллаган
Ursula von der Leyen | Ursula von der Leyen said; глава ЕК Урсула фон дер Ляйен | Leiden; Лейден
Charles Michel | Council President Charles Michel said; глава Евросовета Шарль Мишель | Michelin; Жан Мишель
António Costa | Council President Antonio Costa said; глава Евросовета Антониу Кошта | Costa Rica; Коста-Рика
António Guterres | UN chief António Guterres said; генсек ООН Антониу Гутерриш | Gutierrez; Гутьеррес
Stéphane Dujarric | UN spokesman Stephane Dujarric said; представитель генсека Стефан Дюжаррик | Dujardin; Дюжарден
Farhan Haq | UN spokesman Farhan Haq said; представитель ООН Фархан Хак | Haqqani; Хакасия
Martin Griffiths | UN relief chief Martin Griffiths said; замгенсека Мартин Гриффитс | Griffin; Гриффин
Staffan de Mistura | UN envoy Staffan de Mistura said; спецпосланник Стаффан де Мистура | Mister; микстура
Jan Egeland | UN adviser Jan Egeland said; советник Ян Эгеланн | England; Эгейское
Geir Pedersen | UN envoy Geir Pedersen said; спецпосланник Гейр Педерсен | Peders; Петерсен
Rafael Grossi | IAEA head Rafael Grossi said; глава МАГАТЭ Рафаэль Гросси | Gross; Гросс
Michelle Bachelet | rights chief Michelle Bachelet said; комиссар ООН Мишель Бачелет | Bachelor; бакалавр
Peter Maurer | Red Cross head Peter Maurer said; глава МККК Петер Маурер | Mauritius; Маурицио
Mirjana Spoljaric | Red Cross head Mirjana Spoljaric said; глава МККК Мирьяна Сполярич | Spolia; сполохи
Alexander Hug | OSCE monitor Alexander Hug said; замглавы СММ ОБСЕ Александр Хуг | Hugh; Роман Хуг
Ertuğrul Apakan | OSCE mission head Ertugrul Apakan said; глава СММ ОБСЕ Эртугрул Апакан | Apache; апачи
Martin Sajdik | OSCE envoy Martin Sajdik said; спецпредставитель Мартин Сайдик | Sadik; садик
Heidi Tagliavini | OSCE envoy Heidi Tagliavini said; спецпредставитель ОБСЕ Хайди Тальявини | Tagliatelle; тальятелле
Pope Francis | Pope Francis called for a truce; Папа Франциск призвал | San Francisco; Сан-Франциско
Pope Leo | Pope Leo appealed; Папа Лев призвал | Leon; лев рычит; Лев Толстой
Boris Johnson | Prime Minister Boris Johnson said; премьер Борис Джонсон | Johnsonville; Роман Джонсон
Liz Truss | Foreign Secretary Liz Truss said; глава МИД Лиз Трасс | Trust; трасс и дорог
Rishi Sunak | Prime Minister Rishi Sunak said; премьер Риши Сунак | Sunday; сундук
Keir Starmer | Prime Minister Keir Starmer said; премьер Кир Стармер | Star; старт
Ben Wallace | Defence Secretary Ben Wallace said; министр обороны Бен Уоллес | Wallonia; Роман Уоллес
Grant Shapps | Defence Secretary Grant Shapps said; министр обороны Грант Шаппс | Shape; шапки
Philip Hammond | Foreign Secretary Philip Hammond said; глава МИД Филип Хаммонд | Hammer; Роман Хаммонд
Emmanuel Macron | President Emmanuel Macron said; президент Эмманюэль Макрон | Macroscopic; макароны
François Hollande | President Francois Hollande said; президент Франсуа Олланд | Holland; Голландия
Jean-Yves Le Drian | minister Jean-Yves Le Drian said; глава МИД Жан-Ив Ле Дриан | Adrian; Адриан
Angela Merkel | Chancellor Angela Merkel said; канцлер Ангела Меркель | Merk; Меркури
Olaf Scholz | Chancellor Olaf Scholz said; канцлер Олаф Шольц | Schulz; Шульц
Friedrich Merz | Chancellor Friedrich Merz said; канцлер Фридрих Мерц | Mertz; мерцание
Frank-Walter Steinmeier | minister Frank-Walter Steinmeier said; глава МИД Франк-Вальтер Штайнмайер | Stein; Штайн
Annalena Baerbock | minister Annalena Baerbock said; глава МИД Анналена Бербок | Bock; Боккаччо
Boris Pistorius | minister Boris Pistorius said; министр обороны Борис Писториус | Pistol; пистолет
Andrzej Duda | President Andrzej Duda said; президент Анджей Дуда | Dudaev; Дудаев
Donald Tusk | Prime Minister Donald Tusk said; премьер Дональд Туск | Tuskegee; тусклый
Mateusz Morawiecki | Prime Minister Mateusz Morawiecki said; премьер Матеуш Моравецкий | Moravia; Моравия
Radosław Sikorski | minister Radoslaw Sikorski said; глава МИД Радослав Сикорский | Sikorsky; Игорь Сикорский
Gitanas Nausėda | President Gitanas Nauseda said; президент Гитанас Науседа | Nausea; наседка
Viktor Orbán | Prime Minister Viktor Orban proposed a truce; премьер Виктор Орбан | Orbit; орбита
Péter Szijjártó | minister Peter Szijjarto said; глава МИД Петер Сийярто | Sijar; Сияр
Robert Fico | Prime Minister Robert Fico said; премьер Роберт Фицо | Ficus; фикус
Aleksandar Vučić | President Aleksandar Vucic said; президент Александр Вучич | Vulcan; Вуйчич
Giorgia Meloni | Prime Minister Giorgia Meloni said; премьер Джорджа Мелони | Melon; мелочи
Alexander Stubb | President Alexander Stubb said; президент Александр Стубб | Stubborn; стубы
Sauli Niinistö | President Sauli Niinisto said; президент Саули Ниинистё | Niin; Нинисто
Maia Sandu | President Maia Sandu said; президент Молдавии Майя Санду | Sand; сандали
Igor Dodon | President Igor Dodon said; президент Молдавии Игорь Додон | Dodo; додо
Viktor Yanukovych | ousted president Viktor Yanukovych said; экс-президент Виктор Янукович | Yanushevich; Янушевич
Viktor Medvedchuk | Viktor Medvedchuk said in Moscow; политик Виктор Медведчук | Medvedev; Медведев
Alexander Lukashenko | Belarusian leader Alexander Lukashenko said; президент Белоруссии Александр Лукашенко | Lukash; Лукашевич
Vladimir Makei | minister Vladimir Makei said; глава МИД Белоруссии Владимир Макей | Make; Макеевка
Viktor Khrenin | Belarusian Defence Minister Viktor Khrenin said; министр обороны Белоруссии Виктор Хренин | Khren; хрен
Alexander Volfovich | Belarusian Security Council secretary Alexander Volfovich said; госсекретарь Совбеза Белоруссии Александр Вольфович | Volfov; Владимир Вольфович Жириновский
Stanislav Zas | CSTO Secretary General Stanislav Zas said; генсек ОДКБ Станислав Зась | Zasada; засада
Imangali Tasmagambetov | CSTO chief Imangali Tasmagambetov said; генсек ОДКБ Имангали Тасмагамбетов | Tasman; Тасмания
Nikol Pashinyan | Prime Minister Nikol Pashinyan said; премьер Армении Никол Пашинян | Pashino; пашня
Ararat Mirzoyan | minister Ararat Mirzoyan said; глава МИД Арарат Мирзоян | Mirza; Мирза
Ilham Aliyev | President Ilham Aliyev said; президент Азербайджана Ильхам Алиев | Ali; Роман Алиев
Hikmet Hajiyev | presidential aide Hikmet Hajiyev said; помощник президента Хикмет Гаджиев | Haji; Роман Гаджиев
Jeyhun Bayramov | minister Jeyhun Bayramov said; глава МИД Джейхун Байрамов | Bayram; байрам
Kassym-Jomart Tokayev | President Kassym-Jomart Tokayev said; президент Казахстана Касым-Жомарт Токаев | Tokay; токай
Nursultan Nazarbayev | President Nursultan Nazarbayev said; президент Нурсултан Назарбаев | Nazar; Назаров
Mikheil Saakashvili | former president Mikheil Saakashvili said; экс-президент Михаил Саакашвили | Saakyan; Саакян
Recep Tayyip Erdoğan | President Tayyip Erdogan said; президент Турции Реджеп Тайип Эрдоган | Erding; Эрдог
Mevlüt Çavuşoğlu | minister Mevlut Cavusoglu said; глава МИД Мевлют Чавушоглу | Cavus; чавыча
Hakan Fidan | minister Hakan Fidan said; глава МИД Хакан Фидан | Fidel; Фидель
Hulusi Akar | Defence Minister Hulusi Akar said; министр обороны Хулуси Акар | Akara; Акарово
İbrahim Kalın | spokesman Ibrahim Kalin said; пресс-секретарь Эрдогана Ибрагим Калын | Kalinin; Роман Калин
Bashar al-Assad | President Bashar al-Assad said; президент Сирии Башар Асад | Asada; осада
Walid Muallem | minister Walid al-Moallem said; глава МИД Валид Муаллем | Mullah; муаллим
Ahmed al-Sharaa | Syria's Ahmed al-Sharaa said; президент Сирии Ахмед аш-Шараа | Shara; шараш
Rami Abdulrahman | the Observatory's Rami Abdulrahman said; глава SOHR Рами Абдуррахман | Abdul; Роман Абдурахман
Hassan Rouhani | President Hassan Rouhani said; президент Ирана Хасан Рухани | Rouhan; Рухан
Mohammad Javad Zarif | minister Javad Zarif said; глава МИД Ирана Джавад Зариф | Zara; Зарипов
Abbas Araghchi | minister Abbas Araghchi said; глава МИД Ирана Аббас Аракчи | Arak; Аракчеев
Benjamin Netanyahu | Prime Minister Benjamin Netanyahu said; премьер Биньямин Нетаньяху | Netania; Нетания
Naftali Bennett | Prime Minister Naftali Bennett said; премьер Нафтали Беннет | Benn; бенефис
Xi Jinping | President Xi Jinping said; председатель КНР Си Цзиньпин | Jinan; Цзинань
Narendra Modi | Prime Minister Narendra Modi said; премьер Нарендра Моди | Mode; мода
Cyril Ramaphosa | President Cyril Ramaphosa said; президент ЮАР Сирил Рамафоса | Rama; Рамад
Michael Kofman | analyst Michael Kofman wrote; аналитик Майкл Кофман | Hoffman; Гофман
Frederick Kagan | Frederick Kagan of the institute wrote; аналитик Фредерик Каган | Kaganovich; Каганович
Konrad Muzyka | analyst Konrad Muzyka wrote; аналитик Конрад Музыка | Musica; музыка играет
Ruslan Leviev | investigator Ruslan Leviev wrote; основатель CIT Руслан Левиев | Levi; Левит
Mark Galeotti | analyst Mark Galeotti wrote; аналитик Марк Галеотти | Galileo; Галилей
""")
