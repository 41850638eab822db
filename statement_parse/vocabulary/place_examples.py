"""Proofs of the places: for each row of `places.py` words in which it must be found, and near ones in which it must not.

One line a place: name | examples | near misses, parted by ";". Read by the tests alone, so that a run need not load them.
"""

from __future__ import annotations

from .proofs import proofs

PLACE_EXAMPLES = proofs("""
Ukraine | a pause in Ukraine; units in the special military operation zone; на территории Украины; в зоне проведения специальной военной операции | Ukrainian units; украинские войска; Украинка
Ukraine border | troops near the border with Ukraine; away from Ukraine's borders; у границы с Украиной; вдоль российско-украинской границы | the border with Belarus; граница с Белоруссией
Eastern Ukraine | a ceasefire in eastern Ukraine; на востоке Украины | eastern Poland; восток Польши
Southern Ukraine | troops in southern Ukraine; на юге Украины | southern Poland; юг Польши
Northern Ukraine | out of northern Ukraine; на севере Украины | northern Poland; север Польши
line of contact | along the entire line of contact; fire stopped on all fronts; по всей линии боевого соприкосновения; вдоль линии фронта | in the front row of the line; линия защиты; фронтальный удар
Dnipro right bank | from the right bank of the Dnieper; units on the west bank of the Dnipro River; с правого берега Днепра; на правобережье | the left bank of the Dnieper; the river bank; левый берег Днепра; правый берег реки Оскол
Dnipro left bank | moved to the left bank of the Dnieper; on the river's left-bank positions; на левый берег Днепра; левобережье реки | the right bank of the Dnipro; правый берег Днепра; левый берег Оскола
Dnipro River | islands on the Dnieper River; a crossing over the Dnieper; на острове реки Днепр; у берегов Днепра | the Dnipro football club; группировка войск «Днепр»
Siverskyi Donets | across the Seversky Donets river; за Северским Донцом; у реки Северский Донец | the Donetsk airport; Донецк Ростовский
Oskil | on the left bank of the Oskol river; за реку Оскол; левый берег Оскола | oscillation; осколок снаряда; осколки
Donbas | fighting in Donbass; to the Donbas; в Донбассе; на Донбассе | a Donbassaero flight; донбассовец
Novorossiya | the regions of Novorossiya; в Новороссии | Novorossiysk port; Новороссийск
Black Sea | ships in the Black Sea; в акватории Чёрного моря; из Черного моря | a black seal; черноморский берег
Sea of Azov | ports on the Sea of Azov; в Азовском море | the Azov regiment; азовский батальон
Kerch Strait | in the Kerch Strait; в районе Керченского пролива | the Kerch plant; Керченская улица
Dnieper–Bug estuary | in the Dnieper-Bug Estuary; в Днепро-Бугском лимане | the estuary of the Don; Днестровский лиман
Kyiv | in the Kiev direction; around Kyiv; на Киевском направлении; под Киевом | a Kyivstar outage; Киевлянин; киевлянка
Chernihiv | in the Chernigov direction; around Chernihiv; на Черниговском направлении; из-под Чернигова | Chernihivka village council; Черниговка в районе
Sumy | in Sumy region; a corridor out of Sumy; в Сумах; на Сумском направлении | sums of money; Суммы выплат выросли; Сумма долга
Zhytomyr | near Zhytomyr; в Житомире; Житомирская область | Zhytomyrska street; житомирянин
Hostomel | left the Gostomel airfield; near Hostomel; в Гостомеле; аэродром Гостомель | the Antonov aircraft; Гостомысл
Bucha | units left Bucha; покинули Бучу; в Буче | Bucharest; Бучач; Бухарест
Irpin | the bridge at Irpin; из Ирпеня; в Ирпене | Terpin; Терпень
Brovary | near Brovary; в районе Броваров | Bovary; пивовары
Vyshhorod | towards Vyshgorod; у Вышгорода | Vyshehrad; Вышеград
Borodianka | in Borodyanka; в Бородянке | Borodino; Бородино
Makariv | near Makariv; поселок Макаров | the Makarov pistol; Пистолет Макарова
Boryspil | Boryspil airport; в Борисполе | Borisov; Бориспас
Bila Tserkva | near Bila Tserkva; в Белой Церкви | a white church; белая церковь на холме
Vasylkiv | the airfield at Vasilkov; аэродром Васильков | Vasylkivka; Василькова Анна; васильковый цвет
Fastiv | the station of Fastov; под Фастовом | fast food; фастфуд
Obukhiv | near Obukhiv; город Обухов | the Obukhivka plant; Обухов сообщил
Bohuslav | at Bohuslav; у города Богуслав | Bohuslavets; Богуславец
Ivankiv | through Ivankiv; в Иванковском районе | Ivankov said; Иванков сказал
Slavutych | in Slavutych; в Славутиче | Slavuta; Славута
Pripyat | out of Pripyat; в Припяти | the Pripet gas field; припятские болота
Chernobyl Nuclear Power Plant | units left the Chernobyl nuclear power plant; the Chornobyl NPP area; с Чернобыльской АЭС; территорию ЧАЭС | the Zaporozhye NPP; Курская АЭС
Chernobyl | from Chernobyl; в Чернобыле; из Чернобыля | chernobylite; чернобылец
Nizhyn | towards Nezhin; под Нежином | Neyshin; Нежинка
Pryluky | at Priluki; в Прилуках | Prilutsky; Прилуцкий
Novhorod-Siverskyi | at Novgorod-Seversky; в Новгород-Северском; Новгорода-Северского | Velikiy Novgorod; Нижний Новгород
Semenivka | near Semyonovka; у Семёновки | Semyonov said; Семенов сказал
Desna training centre | the Desna training centre; учебный центр «Десна» | the Desna crossing; река Десна
Konotop | near Konotop; под Конотопом; на Конотопском направлении | Konotopka; Конотопка
Trostianets | units left Trostyanets; в Тростянце | Trostinka; тростник
Okhtyrka | near Akhtyrka; у Ахтырки | the Akhtyrsky hussars; Ахтырко
Shostka | the plant at Shostka; в Шостке | Shostakovich; Шостакович
Hlukhiv | near Glukhov; город Глухов; в Глуховском районе | Glukhovsky wrote; Глухов сказал
Putyvl | the bridge at Putivl; под Путивлем | Putivlianka; путеводитель
Romny | towards Romny; в Ромнах | Romney; Ромни
Lebedyn | near Lebedyn; город Лебедин | Lebedinsky; лебединая песня
Krasnopillia | at Krasnopolye; на Краснопольском направлении; у Краснополья | Krasnopol; снаряд «Краснополь»
Yunakivka | in Yunakovka; в районе Юнаковки | Yunarmiya; юнкера
Bilopillia | at Belopolye; в Белополье | Bielopolski; Белополянский
Velyka Pysarivka | near Velikaya Pisarevka; в Великой Писаревке | Pysarivka; Писаревка
Seredyna-Buda | at Seredina-Buda; из Середины-Буды | Budapest; середина будней
Kindrativka | Kondratovka in the Sumy region; в Кондратовке | Kondratyev; Кондратьев
Kharkiv | left the Kharkov region; Kharkiv direction; из Харьковской области; на Харьковском направлении; под Харьковом | Kharkivska street; харьковчанин
Izium | in the areas of Balakleya and Izyum; Izium grouping; в районах Балаклеи и Изюма; на Изюмском направлении | Iziumov said; изюм и курага; Изюминка
Balakliia | from Balakleya; in the Balakliia area; из Балаклеи; изюмско-балаклейская группировка | Balaklava bay; Балаклава
Kupiansk | in the Kupyansk direction; left Kupiansk; на Купянском направлении; из Купянска | Kupyanska lake; Купиано
Kupiansk-Vuzlovyi | at Kupyansk-Uzlovoy; в Купянске-Узловом | Kupyansk; в Купянске
Vovchansk | in Volchansk; в Волчанске; на Волчанском направлении | Volchanskaya; волчата; Волчанка
Vovchanski Khutory | near Volchanskiye Khutora; в Волчанских Хуторах | in Volchansk; хутора у реки
Lyptsi | near Liptsy; в районе Липцов | Lipetsk; Липецк
Dvorichna | near Dvurechnaya; в Двуречной | Dvurechye; Двуречье
Hlyboke | Glubokoye in the Kharkov region; у села Глубокое | deep water; Глубокое сожаление
Starytsia | in Staritsa; у Старицы | Stanitsa; Станица
Chuhuiv | an airfield at Chuguyev; в Чугуеве | Chuguevka; Чугунов
Merefa | in Merefa; у Мерефы | Meretha; Мерфи
Lozova | Lozovaya station; на станции Лозовая; в Лозовой | Lozovsky; Лозовский
Barvinkove | towards Barvenkovo; на Барвенковском направлении; у Барвенково | Barvikha; Барвиха
Shevchenkove | in Shevchenkovo; у Шевченково | Shevchenko said; Шевченко сказал
Velykyi Burluk | near Veliky Burluk; в Великом Бурлуке | Burlak; бурлаки
Savyntsi | in Savintsy; в Савинцах | Savinov; Савинов
Borova | towards Borovaya; в Боровой | Borovichi; Боровичи; боровик
Kozacha Lopan | from Kazachya Lopan; Казачья Лопань | Lopatino; лопата
Synkivka | near Sinkovka; у Синьковки | Sinkov; Синявка
Petropavlivka | at Petropavlovka; в Петропавловке | Petropavlovsk-Kamchatsky; Петропавловск
Pisky-Radkivski | at Peski-Radkovskiye; Пески-Радьковские | Radkov; Радьков
Krasnohrad | in Krasnograd; у Краснограда | Krasnogradsky; Красногорск
Zmiiv | the power station at Zmiyev; под Змиевом | Zmeinogorsk; Змеев сообщил
Derhachi | in Dergachi; в Дергачах | Dergachov said; Дергачев сказал
Pechenihy | the dam at Pechenihy; поселок Печенеги | the Pecheneg machine gun; пулемет «Печенег»
Luhansk | in the Lugansk People's Republic; near Luhansk; под Луганском; Луганская область | Luganskaya street in Rome; луганчанин
Sievierodonetsk | from the Azot plant in Severodonetsk; Sievierodonetsk front; в Северодонецке; на Северодонецком направлении | Severodvinsk; Северодвинск; Donetsk
Azot | people sheltering at the Azot plant; the Azot chemical plant; с территории завода «Азот»; химический завод «Азот» | nitrogen plants; азот и кислород
Lysychansk | around Lisichansk; в Лисичанске; на Лисичанском направлении | Lisichkin; лисички
Rubizhne | in Rubezhnoye; в Рубежном; город Рубежное | Rubezh launcher; рубежный контроль; Рубеж
Popasna | near Popasnaya; в Попасной; из Попасной | Popasnoye; Попасти
Kreminna | near Kremennaya; у Кременной; в Кременной | Kremenchug; Кременчуг; кремень
Svatove | along the Svatovo line; у Сватово; на Сватовском направлении | Svatoplukov; сватовство; Сваты
Starobilsk | from Starobelsk; в Старобельске | Bielsk; Бельск
Bilohorivka | at Belogorovka; у Белогоровки | Belogorsk; Белогорск
Serebrianka forest | in the Serebryansky forest; в районе Серебрянского лесничества | silver forest; серебряный бор; Серебряный Бор
Stanytsia Luhanska | disengagement at Stanitsa Luganskaya; в Станице Луганской | Luganskaya street; казачья станица
Shchastia | the plant in Schastye; у города Счастье | happiness; Счастье пришло в дом; счастье
Zolote | disengagement in Zolote; отвод сил в районе Золотого; город Золотое | the Golden Horde; золотое правило; Золотая Орда
Hirske | in Gorskoye; город Горское | Gorsky; горское население
Pervomaisk | shells on Pervomaisk; в городе Первомайск | Pervomaiskyi; Первомайское; Первомай
Alchevsk | in Alchevsk; под Алчевском | Alchevskaya; алчность
Kadiivka | in Kadiyivka; город Стаханов | a Stakhanovite; Стаханов Алексей
Krasnyi Luch | in Krasny Luch; в Красном Луче | Luch design bureau; красный луч лазера
Antratsyt | at Antratsit; город Антрацит | anthracite; антрацит подорожал
Dovzhansk | in Dovzhansk; в Должанске | Dovzhenko; должность
Rovenky | in Rovenki; в Ровеньках | Rovno; ровень
Trokhizbenka | at Tryokhizbenka; у Трёхизбенки | three huts; три избы
Troitske | in Troitske; поселок Троицкое | Troitsk; Троицкий мост
Novoaidar | in Novoaidar; в Новоайдаре | Aidar battalion; батальон «Айдар»
Milove | at Melovoye; поселок Меловое | Milovice; Меловое плато
Krymske | shelling of Krymske; у села Крымское | Krymsk; крымское вино
Donetsk | in the Donetsk direction; across the DPR; в районе Донецка; на Донецком направлении | Novodonetsk is elsewhere; Новодонецкое; дончанин
South Donetsk | in the South Donetsk direction; на Южно-Донецком направлении | in the Donetsk direction; на Донецком направлении
Donetsk Airport | shelling at Donetsk airport; в районе донецкого аэропорта | Lugansk airport; аэропорт Луганска
Donetsk Filter Station | a pause at the Donetsk filter station; на Донецкой фильтровальной станции | a filter in Donetsk; фильтровальная бумага
Mariupol | from Mariupol; a pause in Mariupol from 10:00; в Мариуполе; на Мариупольском направлении | Melitopol; Мариинский дворец; мариуполец
Azovstal | the storming of Azovstal was cancelled; the Azovstal steelworks; с территории «Азовстали»; завод «Азовсталь» | Azovmash; Азовмаш; азовский берег
Illich plant | surrounded at the Ilyich steelworks; на заводе имени Ильича | Vladimir Ilyich; площадь Ильича
Volnovakha | people leaving Mariupol and Volnovakha; из Волновахи; в Волновахе | Volnov; волнами
Lyman | in the Krasny Liman direction; withdrawn from Lyman; из Красного Лимана; на Краснолиманском направлении | Limansky said nothing of Limanovka; лиман у моря; Лиманчик
Sviatohirsk | near Svyatogorsk; в Святогорске | Svyatogor; Святогор
Bakhmut | in Artyomovsk; the Bakhmut flank; в Артёмовске; на Артемовском направлении; под Бахмутом | Artemov said; Артемов сказал; Бахметьев
Soledar | near Soledar; в Соледаре | Solidarity; солидарность
Chasiv Yar | towards Chasov Yar; в районе Часова Яра; у Часов Яра | Krasny Yar; Красный Яр; много часов ярости
Toretsk | in Dzerzhinsk; в Торецке; на Дзержинском направлении | Dzerzhinsky street; Торец здания
Niu-York | in Novgorodskoye; поселок Новгородское | in New York; в Нью-Йорке
Avdiivka | near Avdeyevka; в Авдеевке; на Авдеевском направлении | Avdeyev; Авдеев
Avdiivka Coke Plant | left the Avdeyevka coke plant; с Авдеевского коксохима | coke prices; коксохимический завод в Алчевске
Marinka | in Marinka; в Марьинке; на Марьинском участке | Mariinsky theatre; Марьино; Мариинский театр
Vuhledar | at Ugledar; под Угледаром; на Угледарском направлении | Ugleg; угледобыча
Kurakhove | in Kurakhovo; у Курахово; на Кураховском направлении | Kurakin; Куракино
Pokrovsk | in Krasnoarmeysk; near Pokrovsk; в Красноармейске; на Красноармейском направлении | Pokrova feast; Покров; красноармеец
Myrnohrad | surrounded in Dimitrov; в Мирнограде; в районе Димитрова | Dimitrovgrad; Димитровград; Дмитров
Novohrodivka | at Novogrodovka; в Новогродовке | Grodno; Новогрудок
Hrodivka | in Grodovka; у Гродовки | Gradov; Городовка
Selydove | in Selidovo; под Селидово; у Селидова | Seligdar; Селигер
Ukrainsk | in Ukrainsk; в Украинске | Ukraine; Украинский народ; Украинка
Hirnyk | in Gornyak; город Горняк | miners; горняк вышел на смену
Krasnohorivka | in Krasnogorovka; в Красногоровке | Krasnogorsk; Красногорск
Ocheretyne | at Ocheretino; в Очеретино | ochered; очередь
Kostiantynivka | in Konstantinovka; в Константиновке; на Константиновском направлении | Konstantinov; Константинов
Kramatorsk | at Kramatorsk; в Краматорске | Kramarov; Краматор
Sloviansk | near Slavyansk; под Славянском; на Славянском направлении | Slavs; Славянка; славяне
Druzhkivka | in Druzhkovka; у Дружковки | Druzhba; Дружба
Siversk | in Seversk; под Северском; на Северском направлении | Severstal; Северсталь; Новосеверск
Dobropillia | in Dobropolye; в Доброполье; на Добропольском направлении | Dobrov; Добрыня
Rodynske | at Rodinskoye; в Родинском | Rodina; Родина
Bilytske | near Belitskoye; у Белицкого | Belitsa; Белица
Oleksandrivka | near Aleksandrovka; у Александровки | Aleksandrov; Александров; Александровск
Novopavlivka | towards Novopavlovka; в Новопавловке; на Новопавловском направлении | Pavlovka; Павловка
Udachne | in Udachnoye; поселок Удачное | Udachny mine; Удачное наступление
Kotlyne | in Kotlino; в Котлино | Kotlin; Котлинская улица
Shakhove | in Shakhovo; у Шахово | Shakhov said; Шахты
Velyka Novosilka | near Velikaya Novoselka; у Великой Новосёлки | Novoselki; Новоселье
Vremivka | near Vremevka; на Времевском выступе | temporary; временный; Временно
Urozhaine | in Urozhaynoye; в районе Урожайного | harvest; Урожайное лето
Staromaiorske | at Staromayorskoye; в Старомайорском | an old major; Старый майор
Novomykhailivka | in Novomikhailovka; у Новомихайловки | Mikhailovka; Михайловка
Pobieda | in Pobeda; поселок Победа | Victory Day; День Победы; Победа будет за нами
Pavlivka | from Pavlovka; из Павловки | Pavlov said; Павлов сказал
Pervomaiske | in Pervomayskoye; в поселке Первомайское | Pervomaysk; на Первомайской улице; Первомайск
Nevelske | in Nevelskoye; в Невельском | Nevel; Невель
Pisky | near Peski; в поселке Пески | Peskov said; Песков сказал; пески пустыни
Opytne | in Opytnoye; поселок Опытное | experience; опытное производство
Vodiane | at Vodyane; отход из района Водяного | the water bus; водяное отопление
Debaltseve | around Debaltsevo; под Дебальцево; из Дебальцева | Baltsev; Бальцев
Ilovaisk | a corridor from Ilovaisk; под Иловайском | Ilovka; Иловля
Shyrokyne | the demilitarisation of Shirokino; в Широкино; из Широкина | Shirokov; Широкая; широкий
Sakhanka | shells on Sakhanka; у Саханки | Sakhalin; Сахалин
Horlivka | in Gorlovka; в Горловке | Gorlov said; Горлов сказал
Petrivske | disengagement at Petrovskoye; на участке Петровское; в районе Петровского | Petrovsk; Усадьба Петровское-Разумовское
Bohdanivka | in Bogdanovka; у Богдановки | Bogdanov said; Богданов сказал
Yasynuvata | at Yasinovataya; в Ясиноватой | Yasenevo; Ясенево
Spartak | the village of Spartak; у поселка Спартак | Spartak won; «Спартак» победил
Maiorsk | the Mayorsk checkpoint; КПП Майорск | Mallorca; Майоров
Novoazovsk | near Novoazovsk; у Новоазовска | Azovsk; Азов
Telmanove | in Telmanovo; в Тельманово | Thalmann; Тельман
Starobesheve | from Starobeshevo; у Старобешево | Besheva; Старобельский
Amvrosiivka | near Amvrosievka; у Амвросиевки | Ambrose; Амвросий
Snizhne | in Snizhne; у города Снежное; в районе Снежного | Snezhinsk; Снежное утро в Москве; Снежинск
Torez | near Torez; у Тореза | Torres; Торрес
Shakhtarsk | in Shakhtarsk; в Шахтёрске | Shakhtar scored; «Шахтер» победил
Yenakiieve | in Yenakiyevo; в Енакиево | Enakiev said; Енакий
Makiivka | in Makeyevka; в Макеевке | Makeyev rocket centre; Макеев
Savur-Mohyla | the height of Saur-Mogila; у Саур-Могилы | Mogilev; Могилев; могила солдата
Dokuchaievsk | near Dokuchaevsk; в Докучаевске | Dokuchaev; Докучаев
Olenivka | in Yelenovka; в Еленовке | Yelena; Елена; Еленин
Hranitne | at Granitnoye; в районе Гранитного | granite; гранитное основание
Pavlopil | in Pavlopil; у Павлополя | Pavlograd; Павлоград
Kominternove | in Kominternove; в Коминтерново | the Comintern; Коминтерн
Talakivka | near Talakovka; у Талаковки | Talaka; Талалаевка
Svitlodarsk | on the Svetlodarsk bulge; на Светлодарской дуге | Svetlograd; Светлогорск
Vuhlehirsk | in Uglegorsk; в Углегорске | Ugledar; Угледар
Vuhlehirsk Power Plant | from the Uglegorsk TPP; на Углегорской ТЭС | the Kurakhovo power plant; Кураховская ТЭС
Zaitseve | in Zaitseve; в поселке Зайцево | Zaitsev said; Сергей Зайцев; сын Зайцева
Verkhniotoretske | near Verkhnetoretskoye; у Верхнеторецкого | Toretsk; Торецк
Starohnativka | in Starognatovka; у Старогнатовки | Ignatov; Игнатов
Klishchiivka | at Kleshcheyevka; в Клещеевке | Kleshchev; Клещев; клещи
Andriivka | at Andreyevka; на Андреевском направлении; у Андреевки | Andreyev said; Андреев сказал
Kurdiumivka | near Kurdyumovka; в Курдюмовке | Kurdyumov; Курдюмов
Ivanivske | in Ivanivske; поселок Красное | the Red Square; Красное море; в Ивановской области
Berkhivka | near Berkhovka; у Берховки | Verkhovka; Верховка
Paraskoviivka | in Paraskovievka; у Парасковиевки | Praskovya; Прасковья
Spirne | in Spornoye; село Спорное | disputed; Спорное решение
Yampil | at Yampol; у Ямполя | Yampolsk; Ямпольская улица
Yampolivka | in Yampolovka; в Ямполовке | Yampolskaya; Ямпольчик
Drobysheve | from Drobyshevo; в Дробышево | Drobyshevsky; дробышевский
Zarichne | at Zarechnoye; село Заречное | Zarechny; заречный берег
Torske | near Torskoye; в районе Торского; Торский выступ | the torso; авторское право
Terny | in Terny; село Терны | Ternopil; терны и розы
Makarivka | at Makarovka; в Макаровке | Makarov said; Макаров сказал
Zelenyi Hai | in Zeleny Gai; в Зелёном Гае | green guys; зелёный гай
Novoukrainka | in Novoukrainka; у Новоукраинки | Ukrainka; Украинка
Zaporizhzhia | in the Zaporozhye region; Zaporizhzhia front; в Запорожье; на Запорожском направлении | Zaporozhets car; запорожец; Запорожец
Zaporizhzhia Nuclear Power Plant | a local truce at the Zaporozhye NPP; around the ZNPP; у Запорожской АЭС; в районе ЗАЭС | the Kursk NPP; Курская АЭС; в Запорожской области
Enerhodar | in Energodar; в Энергодаре | energy; энергодефицит
Melitopol | near Melitopol; в Мелитополе; на Мелитопольском направлении | Megalopolis; мелиорация
Berdiansk | the port of Berdyansk; в Бердянске | Berdyaev; Бердяев; Бердск
Tokmak | at Tokmak; в Токмаке | Tokmachka; Токмачка
Huliaipole | in Gulyaipole; под Гуляйполем; на Гуляйпольском направлении | Gulyaev; гуляй с нами
Orikhiv | near Orekhov; в районе Орехова; на Ореховском направлении | Orekhovo-Zuyevo; Орехово-Зуево; мешок орехов
Robotyne | near Rabotino; в Работино; Работинский выступ | robots; работа идет; Работа
Verbove | at Verbovoye; в Вербовом | verbal; Вербное воскресенье
Mala Tokmachka | in Malaya Tokmachka; у Малой Токмачки | Tokmak; Токмак
Vasylivka | a crossing at Vasilyevka; в Васильевке | Vasilyev said; Васильев сказал; Васильевич
Polohy | in Pologi; в Пологах | Pologne; пологий берег
Kamianske | at Kamenskoye; в районе Каменского; село Каменское | Kamensk-Uralsky; пожар в Каменском районе
Stepnohirsk | near Stepnogorsk; в Степногорске | Stepanakert; Степанов
Piatykhatky | at Pyatikhatki; в Пятихатках | five huts; Пятигорск
Prymorsk | in Prymorsk; город Приморск | Primorsky Krai; Приморский край
Bilmak | in Bilmak; у Бильмака | Bismarck; Бисмарк
Kamianka-Dniprovska | at Kamenka-Dneprovskaya; в Каменке-Днепровской | Kamenka river; Днепровская улица
Prymorske | in Prymorske; село Приморское | Primorye; приморский бульвар
Kherson | withdrawal from Kherson; the Kherson direction; из Херсона; на Херсонском направлении | Khersones; Херсонес; херсонец
Antonivka Bridge | crossed at the Antonovsky bridge; по Антоновскому мосту | the Antonov aircraft; Крымский мост
Antonivka | in Antonovka; у Антоновки | Antonov said; Антонов сказал; антоновка в саду
Nova Kakhovka | in Novaya Kakhovka; из Новой Каховки | Kakhovka; Каховка
Kakhovka | in Kakhovka; у Каховки | the Kakhovsky family; Каховский Петр
Kakhovka Dam | across the Kakhovka HPP dam; the Kakhovka hydroelectric power plant; через плотину Каховской ГЭС; у Каховской ГЭС | in Kakhovka; Днепровская ГЭС
Beryslav | from Berislav; в Бериславе | Borislav; Борислав
Snihurivka | from Snigirevka; из Снигирёвки | Snegirev; Снегирев
Oleshky | in Aleshki; в Алёшках | Aleshkin; Алешкин
Hola Prystan | at Golaya Pristan; в Голой Пристани | a pier; пристань
Skadovsk | in Skadovsk; в Скадовске | Skadovskoy; Сандовск
Henichesk | in Genichesk; в Геническе | genetic; гигиенический; генетический
Arabat Spit | on the Arabat Spit; на Арабатской стрелке | an Arab spit; стрелка весов
Krynky | in Krynki; в Крынках | Krynica; крынка молока
Tendra Spit | off the Tendra Spit; с Тендровской косы | the Kinburn spit; тендер
Kinburn Spit | on the Kinburn Spit; с Кинбурнской косы; на Кинбурнской косе | the Tendra spit; Тендровская коса
Davydiv Brid | near Davydov Brod; у Давыдова Брода | Davydov said; Давыдов сказал
Dudchany | to Dudchany; в Дудчанах | Dudchenko; Дудченко
Chornobaivka | the airfield at Chernobayevka; в Чернобаевке | Chernobyl; Чернобыль; Чернобаев
Tavriisk | in Tavriisk; в Таврийске | Tavria; Таврия
Mykolaiv | towards Nikolayev; the Mykolaiv direction; под Николаевом; на Николаевском направлении; на Николаево-Криворожском направлении | Nikolayevka; Николаевка; Николаевич
Ochakiv | near Ochakov; у Очакова | Ochakovo brewery; Очаково
Voznesensk | in Voznesensk; у Вознесенска | the Ascension; Вознесение
Bashtanka | near Bashtanka; в Баштанке | bashtan; баштаны
South Ukraine Nuclear Power Plant | near the South Ukraine NPP; у Южно-Украинской АЭС | the southern plant; Ровенская АЭС
Odesa | the port of Odessa; off Odesa; в Одессе; Одесская область | Odysseus; одессит
Snake Island | the garrison of Snake Island; from Zmeiny Island; с острова Змеиный; на Змеином; с острова Змеиного | a snake; змеиный яд; Змеиногорск
Boiko Towers | near the Boiko Towers; у вышек Бойко | Boiko said; Бойко сказал
Izmail | the port of Izmail; в Измаиле | Izmailovo; Измайлово
Reni | the port of Reni; порт Рени | Renee; Рене
Chornomorsk | the port of Chernomorsk; в Черноморске | the Black Sea; Черноморский флот
Pivdennyi | the port of Pivdennyi; в порту Южный | the Southern district; Южный военный округ
Bilhorod-Dnistrovskyi | in Belgorod-Dnestrovsky; в Белгород-Днестровском | in Belgorod; в Белгороде
Zatoka | the bridge at Zatoka; в Затоке | Zator; затонувший катер
Dnipro | in Dnipro; the Dnepropetrovsk region; в Днепропетровске; Днепропетровская область | across the Dnipro River; Днепровский район; через Днепр
Kryvyi Rih | in the Nikolayev-Krivoy Rog direction; near Kryvyi Rih; под Кривым Рогом; на Николаево-Криворожском направлении | a crooked horn; кривой рог; Рогов
Nikopol | in Nikopol; у Никополя | Nikopolis; Никополис
Pavlohrad | in Pavlograd; в Павлограде | Pavlodar; Павлодар
Synelnykove | in Sinelnikovo; в Синельниково | Sinelnikov; синельниковский
Marhanets | in Marganets; город Марганец | manganese; марганец в стали
Dnieper Hydroelectric Station | at DniproHES; у ДнепроГЭС | the Kakhovka HPP; Каховская ГЭС
Poltava | in Poltava; под Полтавой | Poltavchenko; Полтавченко
Kremenchuk | in Kremenchug; в Кременчуге | Kremennaya; Кременная
Myrhorod | the Mirgorod airfield; аэродром Миргород | Mirny; Мирон
Cherkasy | in Cherkasy; в Черкассах | Cherkess; Черкесск; Черкесия
Uman | near Uman; под Уманью | Umansky said; Уманец
Kropyvnytskyi | in Kirovograd; под Кировоградом; Кировоградская область | Kirov; Киров
Vinnytsia | in Vinnytsia; в Виннице | Vinnik; Винник
Khmelnytskyi | the Khmelnitsky region; город Хмельницкий; в Хмельницкой области | Khmel; хмельной мёд
Starokostiantyniv | the Starokonstantinov airfield; у Староконстантинова | Konstantinov; Константинов
Khmelnytskyi Nuclear Power Plant | near the Khmelnitsky NPP; у Хмельницкой АЭС | the Kursk NPP; Курская АЭС
Lviv | in the Lvov region; во Львове; Львовская область | Lvovna; Львович; Львовна
Yavoriv | the Yavoriv range; Яворовский полигон | Javor; явор у реки
Stryi | at Stryi; город Стрый | stria; старый город
Drohobych | in Drohobych; в Дрогобыче | Dorogobuzh; Дорогобуж
Lutsk | the Volyn region; в Луцке; на Волыни | Ulutsk; Слуцк
Rivne | in Rovno; город Ровно; в Ровенской области | Rovenki; Ровно в полдень; ровно в 10 часов
Rivne Nuclear Power Plant | near the Rovno NPP; у Ровенской АЭС | the Kursk NPP; Курская АЭС
Dubno | at Dubno; у города Дубно | Dubnium; коллайдер в Дубне
Ternopil | in Ternopol; в Тернополе | Terny; терновник
Ivano-Frankivsk | in Ivano-Frankivsk; в Ивано-Франковске | Ivanovo; Франковский; Ивано-Куракино
Chernivtsi | in Chernovtsy; в Черновцах; Черновицкая область | Chernov; Чернов
Zakarpattia | in Transcarpathia; в Закарпатье; Закарпатская область | Carpathia; Карпаты
Uzhhorod | in Uzhgorod; в Ужгороде | Užice; Ужице
Crimea | the exercise in Crimea; leaving the Crimean peninsula; из Крыма; на Крымском направлении; с полигонов Крыма | criminal; крымчанин; Крымск
Sevastopol | in Sevastopol; в Севастополе | Sevastyanov; Севастьянов
Simferopol | in Simferopol; в Симферополе | Stavropol; Ставрополь
Kerch | in Kerch; в Керчи | kerchief; Керченко
Dzhankoi | in Dzhankoi; в Джанкое | Janko; Джанкарло
Opuk | at the Opuk range; на полигоне Опук | opus; опека
Feodosia | the port of Feodosia; в Феодосии | Theodosius; Федосеев
Yevpatoria | in Yevpatoria; в Евпатории | Evpatiy; Евпатий
Armiansk | at Armyansk; в Армянске | Armenia; Армения; армяне
Perekop | at Perekop; на Перекопе | Perekopov; перекопать
Chonhar | at Chongar; у Чонгара | Chongqing; Чонгук
Saky | the Saki airfield; аэродром Саки | Saakadze; саквояж
Crimean Bridge | an attack on the Crimean Bridge; на Крымском мосту; у Крымского моста | the Antonovsky bridge; Антоновский мост
Cape Tarkhankut | off Cape Tarkhankut; у мыса Тарханкут | Tarkhan; Тархан
Kacha | the airfield at Kacha; аэродром Кача | kachina; качество
Belbek | the Belbek airfield; аэродром Бельбек | Belek; Белек
Tykhe | Tikhoye near Volchansk; село Тихое | a quiet place; Тихое утро; Тихий океан
Pletenivka | in Pletenevka; у Плетеневки | Pletnev; плетень
Ohirtseve | in Ogurtsovo; село Огурцово | cucumbers; Сергей Огурцов
Strilecha | in Strelechya; в Стрелечьей | archers; стрелецкий бунт
Borysivka | in Borysivka; Борисовка Харьковской области | Borisov; Борисов сказал
Lukiantsi | towards Lukyantsy; у Лукьянцев | Lukyanov; Лукьянов
Topoli | in Topoli; село Тополи | poplars; тополя у дороги
Masiutivka | at Masyutovka; в Масютовке | Masyutin; Масютин
Kindrashivka | in Kondrashovka; у Кондрашовки | Kondrashov; Кондрашов
Kivsharivka | towards Kovsharovka; у Ковшаровки | Kovshov; Ковшов
Hlushkivka | in Glushkovka; в Глушковке | Glushkovo; Глушково
Kruhliakivka | in Kruglyakovka; в Кругляковке | Kruglov; Круглов
Krokhmalne | in Krakhmalnoye; в Крахмальном | starch; крахмал
Tabaivka | in Tabayevka; у Табаевки | tobacco; табак
Pishchane | in Peschanoye; село Песчаное | sandy soil; Песчаные дюны
Berestove | in Berestovoye; у Берестового | Berestov; берестяная грамота
Zahryzove | in Zagryzovo; у Загрызово | Gryzlov; Грызлов
Stelmakhivka | in Stelmakhovka; у Стельмаховки | Stelmakh; Стельмах
Ploshchanka | at Ploshchanka; у Площанки | Ploshchad; площадка
Chervonopopivka | in Chervonopopovka; у Червонопоповки | Popov; Попов
Zhytlivka | in Zhitlovka; в Житловке | Zhitkov; Житков
Novoselivske | in Novoselovskoye; в Новосёловском | Novoselov; Новоселов
Nevske | in Nevskoye; село Невское | the Neva; Александр Невский
Toshkivka | in Toshkovka; в Тошковке | Novotoshkovskoye; Новотошковское
Novotoshkivske | at Novotoshkovskoye; в Новотошковском | Toshkovka; Тошковка
Vrubivka | in Vrubovka; во Врубовке | Vrubel; Врубель
Komyshuvakha | at Kamyshevakha; в Камышевахе | Kamyshin; Камышин
Shandryholove | in Shandrigolovo; у Шандриголово | Shandra; Шандыба
Kolodiazi | in Kolodezi; село Колодези | wells; колодцы
Ozerne | in Ozernoye; село Озерное | Ozersk; Озерск; озерный край
Dronivka | in Dronovka; в Дроновке | a drone; дронов сбили
Zvanivka | in Zvanovka; в Звановке | Zvonarev; Званский
Verkhnokamianske | in Verkhnekamenskoye; в Верхнекаменском | Kamenskoye; Каменское
Vyimka | in Vyyemka; село Выемка | an excavation; выемка документов
Bila Hora | at Belaya Gora; у Белой Горы | a white mountain; белая гора снега
Oleksandro-Kalynove | in Aleksandro-Kalinovo; в Александро-Калиново | Kalinov Most; Калинов Мост
Shcherbynivka | in Shcherbinovka; в Щербиновке | Shcherbina; Щербина
Yablunivka | in Yablonovka; у Яблоновки | Yablokov; яблоня
Rusyn Yar | in Rusin Yar; в Русином Яре | Rusin; Красный Яр
Popiv Yar | in Popov Yar; в Поповом Яре; у Попова Яра | Popov; Попов сказал
Poltavka | in Poltavka; в Полтавке | Poltava; Полтава
Kleban-Byk | at Kleban-Byk; у Клебан-Быка | a bull; бык
Ivanopillia | in Ivanopolye; в Иванополье | Ivanov; Иваново поле
Stupochky | in Stupochki; в Ступочках; у Ступочек | Stupino; ступени
Predtechyne | in Predtechino; в Предтечино | the Forerunner; Иоанн Предтеча
Vozdvyzhenka | in Vozdvyzhenka; село Воздвиженка | Vozdvizhensky; улица Воздвиженка
Zhelanne | in Zhelannoye; село Желанное | a desired goal; Желанное перемирие
Prohres | the village of Progress; село Прогресс | progress in talks; Прогресс на переговорах
Novobakhmutivka | in Novobakhmutovka; в Новобахмутовке | Bakhmut; Бахмут
Keramik | in Keramik; село Керамик | ceramics; керамика
Berdychi | in Berdychi; в Бердычах | Berdichev; Бердичев
Orlivka | in Orlovka; в Орловке | Orlov said; Орлов сказал
Tonenke | in Tonenkoye; в районе Тоненького | a thin line; Тоненькая нить
Umanske | in Umanskoye; село Уманское | Uman; в Уманском районе
Netailove | in Netaylovo; у Нетайлово | Taylor; Тайлер
Karlivka | in Karlovka; у Карловки | Karlov said; Карлов сказал
Izmailivka | in Izmailovka; в Измайловке | Izmailovo; Измайлово
Tsukuryne | in Tsukurino; в Цукурино | sugar; цукаты
Ostrivske | in Ostrovskoye; село Островское | Ostrovsky; островное государство
Maksymilianivka | in Maksimilyanovka; в Максимильяновке | Maximilian; Максимилиан
Heorhiivka | in Georgiyevka; в Георгиевке | Georgiev; Георгиев; Георгиевская лента
Yehorivka | in Yegorovka; в Егоровке | Yegorov said; Егоров сказал
Mykilske | in Nikolskoye; село Никольское | Nikolsky; на улице Никольской
Prechystivka | in Prechistovka; у Пречистовки | Prechistenka; Пречистенка
Neskuchne | in Neskuchnoye; село Нескучное | not boring; Нескучный сад
Rivnopil | in Rovnopol; в Равнополе | Rovno; ровное поле
Bahatyr | in Bahatyr; село Богатырь | a hero; Богатырь Илья
Komar | the village of Komar; село Комар | a mosquito; комар укусил
Novodarivka | in Novodarovka; у Новодаровки | Darov; дары моря
Levadne | in Levadnoye; у Левадного | Levada Center; Левада-центр
Pryiutne | in Priyutnoye; село Приютное | a shelter; Приют для животных
Temyrivka | in Temirovka; в Темировке | Temirov; Темиров
Malynivka | in Malinovka; в Малиновке | a raspberry; малиновое варенье
Uspenivka | in Uspenovka; в Успеновке | the Assumption; Успенский собор
Ternuvate | in Ternovatoye; в Терноватом | Ternopol; Тернополь
Novoprokopivka | in Novoprokopovka; у Новопрокоповки | Prokopov; Прокопов
Novodanylivka | in Novodanilovka; у Новоданиловки | Danilov said; Данилов сказал
Shcherbaky | in Shcherbaki; у села Щербаки | Shcherbakov said; Щербаков сказал
Plavni | in Plavni; село Плавни | wetlands; плавни Днепра
Zherebianky | at Zherebyanki; у Жеребянок | a stallion; жеребята
Rozivka | in Rozovka; в Розовке | Rozov; розовый закат
Novohryhorivka | in Novogrigorovka; в Новогригоровке | Grigoriev; Григорьев
Novomykolaivka | in Novonikolaevka; в Новониколаевке | Nikolayevka; Николаевка
Mykolaivka | in Nikolayevka; в Николаевке | Nikolayev; Николаев; Николаевна
Chervonyi Lyman | in Chervonyi Lyman; в Червоном Лимане | Lyman; Красный Лиман
Filiia | in Filiia; село Филия | a filial; филиал банка
Mezhova | towards Mezhevaya; в Межевой | Mezhgorye; Межигорье
Velykomykhailivka | in Velikomikhailovka; в Великомихайловке | Mikhailov; Михайлов
Belgorod | in Belgorod region; near Belgorod; в Белгороде; в Белгородской области | Belgorod-Dnestrovsky; Белгород-Днестровский; Белград
Shebekino | in Shebekino; в Шебекино | Shabelnikov; Шебеков
Grayvoron | in Grayvoron; в Грайвороне | a grey crow; Ворон
Valuyki | in Valuyki; под Валуйками | Valuev; Валуев
Stary Oskol | in Stary Oskol; в Старом Осколе | Oskol river; река Оскол
Krasnaya Yaruga | in Krasnaya Yaruga; в Красной Яруге | Krasny Yar; Красный Яр
Kozinka | in Kozinka; село Козинка | Kozin said; козинаки
Kursk | in Kursk region; the Kursk direction; под Курском; на Курском направлении | a course; курсы валют; курсант
Sudzha | in Sudzha; в Судже; в Суджанском районе | Suja; Суджук
Korenevo | in Korenevo; в Коренево | the root; коренное население
Kurchatov | the city of Kurchatov; город Курчатов | the Kurchatov Institute; Игорь Курчатов
Kursk Nuclear Power Plant | near the Kursk NPP; у Курской АЭС | the Zaporozhye NPP; Запорожская АЭС
Glushkovo | in Glushkovo; в Глушково; в Глушковском районе | a muffler; глушитель
Rylsk | in Rylsk; в Рыльске | Ryleev; Рылеев
Lgov | in Lgov; у Льгова | Lvov; льготы
Tyotkino | in Tyotkino; в Тёткино | an aunt; тетка пришла
Malaya Loknya | in Malaya Loknya; в Малой Локне | Loknya station; станция Локня
Orekhovo-Zuyevo | in Orekhovo-Zuyevo; в Орехово-Зуеве | near Orekhov; под Ореховом
Bryansk | in Bryansk region; near Bryansk; из Брянской области | Bryantsev; Брянцев; Брянцевский
Klintsy | at Klintsy; в Клинцах | Klin; Клин
Rostov-on-Don | from the Rostov region; in Rostov-on-Don; из Ростовской области; в Ростове-на-Дону | Rostovtsev; ростовщик; Ростовцев
Taganrog | in Taganrog; в Таганроге | Taganka; Таганка
Millerovo | the airfield at Millerovo; аэродром в Миллерово | Miller said; Мюллер
Kuzminka range | the Kuzminsky training range; на полигоне Кузьминский | Kuzmin said; Кузьминки
Kadamovsky | at the Kadamovsky range; на полигоне Кадамовский | Adamov; Адамовский
Voronezh | from Voronezh region; под Воронежем; из Воронежской области | Voronin; воронежцы
Pogonovo | the Pogonovo training area; на полигоне Погоново | Pogonin; погоны
Boguchar | at Boguchar; в Богучаре | Boguslav; Богучаны
Yelnya | at Yelnya; из Ельни; под Ельней | Yeltsin; ельник
Smolensk | in Smolensk region; в Смоленске | Smolny; Смольный
Oryol | in Oryol region; в Орловской области | an eagle; Орел летел высоко; орел
Lipetsk | in Lipetsk; в Липецке | Lipsk; Липский
Tambov | in Tambov; в Тамбове | tambour; тамбур
Kaluga | in Kaluga; в Калуге | Kalugin; Калугин
Tula | in Tula; в Туле | Tulip; тулуп
Ryazan | in Ryazan; в Рязани | Ryazanov; Рязанов
Tver | in Tver; в Твери | Tverdov; твердый
Moscow | strikes on Moscow; in Moscow; в Москве; в Московской области | Muscovites; москвичи; Москворечье
Alabino | the Alabino range; на полигоне Алабино | Alabama; Алабай
Saint Petersburg | in St. Petersburg; the Leningrad region; в Санкт-Петербурге; в Ленинградской области | Peterhof; Екатеринбург
Luga | the Luga range; на Лужском полигоне | the meadow; Лужники
Pskov | in Pskov; в Пскове | Peskov; Песков
Veliky Novgorod | the Novgorod region; в Великом Новгороде | Nizhny Novgorod; Нижний Новгород
Nizhny Novgorod | in Nizhny Novgorod; в Нижнем Новгороде | Veliky Novgorod; Великий Новгород
Mulino | the Mulino range; на полигоне Мулино | Mulin; мулине
Krasnodar | in Krasnodar territory; в Краснодаре; Краснодарский край | Krasnoyarsk; Красноярск
Novorossiysk | the port of Novorossiysk; в Новороссийске | Novorossiya; Новороссия
Yeysk | in Yeysk; в Ейске | Eisk; Бейск
Sochi | in Sochi; в Сочи | Sochaux; сочинение
Adygea | in Adygea; в Адыгее | Adige; Адыгов Руслан
Stavropol | in Stavropol; в Ставрополе | Simferopol; Симферополь
Volgograd | in Volgograd; в Волгограде | Volgodonsk; Волгодонск
Prudboy | the Prudboy range; полигон Прудбой | a pond; пруд
Astrakhan | in Astrakhan; под Астраханью | Astrakhantsev; Астраханцев
Saratov | in Saratov; в Саратове | Sarov; Саров
Engels | the Engels air base; авиабаза Энгельс | Friedrich Engels; Маркс и Энгельс
Totskoye | the Totskoye range; на Тоцком полигоне | Trotsky; Троцкий
Kaliningrad | in Kaliningrad; в Калининграде | Kalinin; Калинин
Murmansk | in Murmansk; в Мурманске | Murman; Мурино
Dagestan | in Dagestan; в Дагестане | Degestan; дагестанец
Chechnya | troops leave Chechnya; из Чечни; в Чеченской республике | Chechen fighters; чеченец
Grozny | in Grozny; город Грозный | Ivan the Terrible; Иван Грозный
Khankala | the base at Khankala; в Ханкале | Khan; Ханка
Ingushetia | in Ingushetia; в Ингушетии | Ingush; ингуши
North Ossetia | in North Ossetia; в Моздоке; в Северной Осетии | South Ossetia; Южная Осетия
North Caucasus | in the North Caucasus; на Северном Кавказе | the South Caucasus; Южный Кавказ
South Caucasus | from the South Caucasus; из Закавказья | the North Caucasus; Северный Кавказ
Russia | fire stops across the territory of Russia; на территории РФ | Russia said; российские войска; Россия заявила
Western Russia | training areas in western Russia; на западе России | eastern Russia; на востоке страны
Southern Russia | drills in southern Russia; на юге России | northern Russia; на севере страны
Kuril Islands | on the Kuril Islands; на Курильских островах | the Aleutian Islands; Алеутские острова; курильщик
Arctic | drills in the Arctic; в Арктике | Antarctica; Антарктика
Belarus | troops leave Belarus; drills in Belarus; из Белоруссии; с территории Республики Беларусь | Belarusian units; белорусские войска
Minsk | talks in Minsk; в Минске | Minsky; минчане; Минский
Brest | at Brest; в Бресте | Budapest; береста
Gomel | in Gomel region; под Гомелем; в Гомельской области | Hommel; Гомер
Mazyr | the airfield at Mozyr; в Мозыре | Mazur; козырь
Rechytsa | at Rechitsa; у Речицы | rhetoric; речь
Yelsk | at Yelsk; в Ельске | Yelets; Елец
Zyabrovka | the Zyabrovka airfield; с аэродрома Зябровка | Zyablikov; зяблик
Luninets | the airfield at Luninets; в Лунинце | Lunin; Лунин
Baranavichy | at Baranovichi; в Барановичах | Baranov; Баранов
Obuz-Lesnovsky | at the Obuz-Lesnovsky range; на полигоне «Обуз-Лесновский» | Lesnoy; обуза
Asipovichy | at Osipovichi; в Осиповичах | Osipov; Осипов
Babruysk | at Bobruisk; в Бобруйске | a beaver; Бобров
Barysaw | the ranges at Barysaw; город Борисов | Borisov said; Борисов заявил
Vitebsk | in Vitebsk; в Витебске | Vitek; витязь
Grodno | in Grodno; под Гродно | Grodzki; Гродовка
Gozhsky | the Gozhsky range; на полигоне Гожский | Gozha's; пригожий
Mogilev | in Mogilev; в Могилёве | Mogilevich; могила
Polesia | in Palesse; в Полесье | Polesov; Полежаев
Machulishchy | the airfield at Machulishchi; аэродром Мачулищи | Machu Picchu; мачеха
Kazakhstan | peacekeepers leave Kazakhstan; в Казахстане; из Казахстана | Kazakh forces; казахстанские военные
Almaty | from Almaty; в Алма-Ате; из Алматы | Alma Mater; альма-матер
Astana | in Nur-Sultan; в Астане | Astanin; Султанов
Baikonur | guarding Baikonur; на Байконуре | Baikal; Байкал
Aktau | in Aktau; в Актау | Aktanov; Акташ
Atyrau | in Atyrau; в Атырау | Atyr; атрибут
Taraz | in Taraz; в Таразе | Tarasov; Тарасов
Shymkent | in Shymkent; в Шымкенте | Kent; Кентау
Kyzylorda | in Kyzylorda; в Кызылорде | the Horde; Орда
Tajikistan | the base in Tajikistan; в Таджикистане | Tajik forces; таджикские военные
Dushanbe | in Dushanbe; в Душанбе | Dushan; Душан
Kyrgyzstan | the base in Kyrgyzstan; в Киргизии | Kyrgyz forces; киргизские военные
Kant | the Kant air base; авиабаза Кант | Immanuel Kant; Иммануил Кант
Uzbekistan | from Uzbekistan; из Узбекистана | Uzbek forces; узбекские военные
Turkmenistan | from Turkmenistan; из Туркмении | Turkmen forces; туркмены
Afghanistan | from Afghanistan; из Афганистана | Afghan forces; афганцы
Kabul | in Kabul; из Кабула | Kabulov said; кабинет
Mongolia | from Mongolia; из Монголии | Mongolian steppe; монгольский
Armenia | border guards leave Armenia; из Армении | Armenian units; армянские военные; Армянск
Yerevan | in Yerevan; в Ереване | Yerevantsi; ереванцы
Zvartnots International Airport | the border guards at Zvartnots; из аэропорта Звартноц | Zwartboek; Звартнер
Meghri | the posts in Meghri; посты в Мегри | Megrelia; мегрел
Gyumri | the base in Gyumri; в Гюмри | Gumilev; Гюмюш
Syunik | posts in Syunik; из Сюника; в Сюникской области | Sunak; Сунак
Tavush | posts in Tavush; в Тавуше | Taush; Тавда
Vayots Dzor | in Vayots Dzor; в Вайоц-Дзоре | Vayot; дозор
Gegharkunik | in Gegharkunik; в Гегаркунике | Gehry; Гегарян
Agarak | the Agarak checkpoint; с КПП «Агарак» | Agar; агар-агар
Azerbaijan | in Azerbaijan; в Азербайджане | Azerbaijani units; азербайджанские военные
Baku | in Baku; в Баку | Bakunin; Бакунин
Gabala | the Gabala radar; Габалинская РЛС | Kabbalah; каббала
Nagorno-Karabakh | peacekeepers leave Nagorno-Karabakh; from Karabakh; из Нагорного Карабаха; в Карабахе; в зоне нагорно-карабахского конфликта | Karabash; Карабаш; Карабахян
Stepanakert | in Stepanakert; в Степанакерте | Stepanov; Степанян
Lachin corridor | posts on the Lachin corridor; в Лачинском коридоре | in Lachin; в Лачине
Lachin | the Lachin region; в Лачине; в Лачинском районе | the Lachin corridor; лачуга
Shusha | in Shusha; в Шуше; в Шушинском районе | Shushenskoye; Шушенское
Aghdam | in Agdam; в Агдаме; в Агдамском районе | Agdzhabedi; Агджабеди
Kalbajar | in Kalbajar; из Кельбаджара | Kelbaja; Баджаран
Khojaly | the base in Khojaly; из Ходжалы; в Ходжалинском районе | Khoja; Ходжа Насреддин
Martakert | posts in Martakert; в Мартакертском районе; в Мартакерте | Martyanov; март
Martuni | posts in Martuni; в Мартунинском районе | Martynov; Мартынов
Askeran | posts in Askeran; в Аскеранском районе | Askarov; Аскаров
Hadrut | in Hadrut; в Гадруте | Hadrian; Адриан
Dadivank | left the Dadivank monastery; из монастыря Дадиванк | Dadian; дадаизм
Nakhchivan | in Nakhchivan; в Нахичевани | Nakhodka; Находка
Georgia | pull out of Georgia; из Грузии | Georgian units; грузинские войска; Георгия Победоносца
Tbilisi | in Tbilisi; в Тбилиси | Tblis; Тблисов
Gori | units left Gori; из Гори | Gorica; горит свеча
Poti | posts at Poti; из Поти | Potiphar; потери
Senaki | the base at Senaki; из Сенаки | Sena; Сенат
Zugdidi | from Zugdidi; в Зугдиди | Zug; зуд
Perevi | the post at Perevi; из Переви | Perevalov; перевал
Karaleti | the post at Karaleti; в Каралети | Karaleyev; королева
Khashuri | from Khashuri; из Хашури | Kashuba; Кашуба
Khobi | the post at Khobi; в Хоби | hobby; хобби
Teklati | the post at Teklati; в Теклати | Tekla; текла река
Akhalgori | in Akhalgori; в Ахалгори; в Ленингорском районе | Akhaltsikhe; Ахалцихе
Batumi | the base in Batumi; из Батуми | Batum's; батут
Akhalkalaki | the base in Akhalkalaki; из Ахалкалаки | Akhalgori; Ахалгори
Vaziani | the Vaziani base; из Вазиани | Vazisubani; вазы
Abkhazia | from Abkhazia; в Абхазии | Abkhaz fighters; абхазы
Sukhumi | in Sukhumi; в Сухуме | Sukhov; Сухов
Gudauta | the base in Gudauta; в Гудауте | Gouda; Гудермес
Gali | the Gali district; Гальский район; в Гальском районе | Galina; Галина
Kodori Valley | in the Kodori Gorge; в Кодорском ущелье | Codori; кодекс
South Ossetia | from South Ossetia; в Южной Осетии | North Ossetia; Северная Осетия
Tskhinvali | in Tskhinvali; в Цхинвале | Tskhaltubo; Цхалтубо
Roki Tunnel | through the Roki tunnel; через Рокский тоннель | rocky; рокот
Moldova | from Moldova; из Молдавии | Moldovan forces; молдавские военные
Transnistria | peacekeepers in Transnistria; из Приднестровья; в приднестровском регионе | the Dniester; Днестр
Tiraspol | in Tiraspol; в Тирасполе | Tirana; Тирана
Cobasna | the depot at Kolbasna; в Колбасне | sausage; колбаса
Chișinău | in Kishinev; в Кишинёве | Kishinevsky; кишечник
Kosovo | peacekeepers leave Kosovo; из Косово | Kosovsky; Косоворотов
Pristina | from Pristina; из Приштины | pristine; пристань
Bosnia and Herzegovina | peacekeepers in Bosnia; из Боснии | Bosnian forces; боснийцы
Serbia | in Serbia; в Сербии | Serbian forces; сербы
Poland | in Poland; в Польше | Polish forces; польские военные
Germany | from Germany; из Германии | German forces; германские военные; Герман
Lithuania | from Lithuania; из Литвы | Lithuanian forces; литовцы
Latvia | from Latvia; из Латвии | Latvian forces; латвийские военные
Estonia | from Estonia; из Эстонии | Estonian forces; эстонцы
Finland | near Finland; у Финляндии | Finnish forces; финские военные
Norway | near Norway; у Норвегии | Norwegian Sea; норвежцы
Romania | near Romania; у Румынии | Romanian forces; румыны
Baltic Sea | drills in the Baltic Sea; в Балтийском море | the Baltic states; пиво «Балтика»; балтийцы
Mediterranean Sea | ships leave the Mediterranean; из Средиземного моря | Mediterraneo; средиземноморская кухня
Caspian Sea | in the Caspian Sea; на Каспии; в Каспийском море | Caspar; Каспиан
Barents Sea | drills in the Barents Sea; в Баренцевом море | Willem Barents; баренц-регион
Sea of Japan | in the Sea of Japan; в Японском море | Japan's; Японские острова
Syria | withdrawal from Syria; in Syria; из Сирии; в Сирийской Арабской Республике | Syrian units; сирийские войска; Сириус
Aleppo | a pause in Aleppo; в Алеппо | Aleppine; Алепин
East Aleppo | a humanitarian pause in eastern Aleppo; в Восточном Алеппо; в восточных кварталах Алеппо | western Aleppo; на западе Алеппо
Eastern Ghouta | a daily pause in Eastern Ghouta; в Восточной Гуте | Gutenberg; Гутерриш
Douma | evacuation from Douma; из города Дума | the State Duma; Госдума; Дума приняла закон
Damascus | around Damascus; в Дамаске | Damask; дамаст
Yarmouk | the Yarmouk camp; из лагеря Ярмук | Yarmulke; Ярмолюк
Darayya | a truce in Daraya; в Дарайе | Darya; Дарья
Muadamiyat al-Sham | a truce in Moadamiya; в Муаддамии | Adamia; Адамия
Jobar | fire stops in Jobar; в Джобаре | Jobs; Джобс
Harasta | leaving Harasta; из Харасты | Haras; хоры
Arbin | leaving Arbin; из Арбина | Arbina's; арбитр
Wadi Barada | fire stops in Wadi Barada; в Вади-Бараде | Wadi Rum; барада
Zabadani | a truce in Zabadani; в Забадани | Zabad; забава
Madaya | evacuation from Madaya; из Мадаи | Maya; Майя
Kafriya | evacuation from Kefraya; из Кафраи | Kafr Nabl; Кафр-Набль
Al-Fu'ah | evacuation from Foua; из Фуа | Fuad; Фуад
Eastern Qalamoun | a truce in Eastern Qalamoun; в Восточном Каламуне | Kalamata; Каламата
Homs | north of Homs; в Хомсе | Holmes; Холмс
Al-Rastan | in Rastan; в Растане | Rastafari; растаман
Palmyra | from Palmyra; из Пальмиры; под Пальмирой | Palmer; пальма
Shayrat | the Shayrat base; с авиабазы Шайрат | Sharia; шариат
Tiyas Military Airbase | the Tiyas air base; с авиабазы Тияс | Tia's; тиски
Al-Qaryatayn | near Qaryatayn; у Карьятейна | Karia; карьера
Al-Tanf | around Al-Tanf; у Ат-Танфа; в районе Эт-Танфа | Tanfield; танцы
Rukban | the Rukban camp; из лагеря Рукбан | Rubanov; рубанок
Al-Sukhnah | from Sukhnah; из Эс-Сухны | Sukhoi; Сухой
Hama | north of Hama; в Хаме; провинции Хама | Hamas; ХАМАС; хамство
Salamiyah | near Salamiyah; в Саламии | salami; салями
Morek | the post at Morek; у Морека | More; море
Kafr Zita | in Kafr Zita; в Кафр-Зите | Zita's; Зита и Гита
Idlib | fire stops in Idlib; в Идлибе; в идлибской зоне деэскалации | Ideal; идальго
Saraqib | in Saraqib; в Саракибе | Sarah; сарай
Maarat al-Numan | in Maarat al-Numan; в Мааррет-эн-Нумане | Numan Bey; Ниман
Khan Shaykhun | in Khan Shaykhun; в Хан-Шейхуне | Genghis Khan; Чингисхан
Kafr Nabl | in Kafr Nabl; в Кафр-Набле | Nablus; Наблус
Jisr al-Shughur | near Jisr al-Shughur; у Джиср-эш-Шугура | Jasper; Шугуров
Latakia | in Latakia; в Латакии | Latvia; Латвия
Khmeimim Air Base | from the Hmeimim air base; at Khmeimim; с авиабазы Хмеймим; на Хмеймиме | Khmelnitsky; Хмельницкий; Химки
Jableh | near Jableh; у Джеблы | Jabal; джебель
Tartus | the naval base in Tartus; в Тартусе; из Тартуса | Tartu; Тарту
Deir ez-Zor | in Deir ez-Zor; под Дейр-эз-Зором; в Дейр-эз-Зоре | Zorin; Зорин
Mayadin | in Mayadin; в Меядине | Mayday; майдан
Abu Kamal | near Abu Kamal; у Абу-Кемаля | Abu Dhabi; Абу-Даби; Мустафа Кемаль
Raqqa | in Raqqa; в Ракке | Rakkas; ракета
Al-Tabqah | the Tabqa air base; в Табке | tab key; табак
Ayn Issa | from Ayn Issa; из Айн-Иссы | Issa; Исаев
Tell Abyad | from Tal Abyad; у Тель-Абьяда | Tel Aviv; Тель-Авив
Ras al-Ayn | near Ras al-Ayn; у Рас-эль-Айна | Ras Tanura; Рас-Танура
Al-Hasakah | in Hasakah; в Хасаке | Hasek; Гашек
Qamishli | from the Qamishli airport; из Эль-Камышлы; в Камышлы | Kamyshin; Камышин
Tell Tamer | the base in Tell Tamer; у Тель-Тамра | Tamerlane; Тамерлан
Kobani | from Kobani; из Кобани; у Айн-эль-Араба | Kobanov; Кубань; кабан
Manbij | from Manbij; из Манбиджа | Mandy; манеж
Afrin | observers leave Afrin; из Африна; в районе Африна | Africa; Африка
Tell Rifaat | from Tal Rifaat; из Тель-Рифаата | Rifat; Рифат
Azaz | near Azaz; у Азаза | Azazel; Азазель
Jarabulus | near Jarabulus; у Джераблуса | Jarab; Джарах
Al-Bab | near Al-Bab; у Эль-Баба | Babel; Баба Яга
Kuweires | the Kuweires air base; с авиабазы Кувейрес | Kuwait; Кувейт
Nubl | near Nubl; у Нубуля | Nubia; Нубия
Al-Atarib | near Atarib; у Атариба | Atari; атрибут
Daraa | in Daraa; fire stops in Deraa; в Деръа; провинции Дараа | Dara; Дарвин
Quneitra | in Quneitra; в Кунейтре | Kuna; куница
Suwayda | in Suwayda; в Эс-Сувейде | Sweden; Швейцария
Golan Heights | posts on the Golan Heights; на Голанских высотах | Golani brigade; Голландия; голландцы
Euphrates | east of the Euphrates; за Евфратом | Euphrosyne; Ефрат
Turkey | the border of Turkey; в Турции | Turkish forces; турецкие войска
Iraq | in Iraq; в Ираке | Iraqi forces; иракцы; Ираклий
Iran | in Iran; в Иране | Iranian forces; иранцы
Israel | in Israel; в Израиле | Israeli forces; израильтяне
Lebanon | in Lebanon; в Ливане | Lebanese forces; ливанцы
Gaza Strip | in the Gaza Strip; в секторе Газа; в секторе Газа и Ливане | gazette; поставки газа; Газа в хранилищах
Yemen | in Yemen; в Йемене | Yemeni forces; йеменцы
Egypt | in Egypt; в Египте | Egyptian forces; египтяне
Libya | from Libya; из Ливии | Libyan forces; ливийцы
Sirte | near Sirte; у Сирта | Sirtaki; сиртаки
Al Jufra | the Jufra air base; с базы Эль-Джуфра | Judo; джаз
Mali | in Mali; в Мали | Malian forces; малийцы; Мальта
Kidal | in Kidal; в Кидале | Kidd; кидала
Niger | in Niger; в Нигере | Nigeria; Нигерия
Burkina Faso | in Burkina Faso; в Буркина-Фасо | a burka; бурка
Central African Republic | instructors in the Central African Republic; в ЦАР; в Центральноафриканской Республике | a car; Царь-пушка; Центральная Африка
Sudan | in Sudan; в Судане | Sudanese forces; суданцы
Venezuela | specialists leave Venezuela; из Венесуэлы | Venezuelan forces; венесуэльцы
Caracas | in Caracas; в Каракасе | Caracalla; каракуль
Cuba | leaving Cuba; с Кубы; на Кубе | Cuban forces; кубинцы; Кубань
Vietnam | in Vietnam; из Вьетнама | Vietnamese; вьетнамцы
Cam Ranh | the base at Cam Ranh; из Камрани | Cameron; камера
North Korea | in North Korea; в КНДР | South Korea; Южная Корея
China | the border of China; в Китае | Chinese forces; китайцы
Istanbul | talks in Istanbul; в Стамбуле | Stamboul Train's; стамбулец
Europe | forces in Europe; в Европе | European forces; европейцы
Travneve | at Travneve; у Травневого | Travnik; травяной сбор
Lebedynske | shells on Lebedinskoye; у села Лебединское | Lebedinsky; лебединое озеро
Hnutove | the Gnutovo checkpoint; у Гнутово | Gnuthov; гнутый профиль
Chermalyk | in Chermalyk; в Чермалыке | Chermak; Чермак
Novoluhanske | in Novoluganskoye; у Новолуганского | Lugansk; Луганск
Myronivskyi | in Mironovsky; поселок Мироновский | Mironov said; Мироновский хлебопродукт
Bezimenne | the centre in Bezimenne; в селе Безыменное | a nameless height; Безымянная высота
Kalmiuske | in Komsomolske; город Комсомольское | Komsomolsk-on-Amur; Комсомольск
Staromykhailivka | in Staromikhailovka; у Старомихайловки | Mikhailovka; Михайловка
Novotroitske | the Novotroitske checkpoint; у поселка Новотроицкое | Novotroitsk; Новотроицк
Slovianoserbsk | near Slavyanoserbsk; у Славяносербска | Slavyansk; Славянск
Zholobok | near Zholobok; у поселка Желобок | a groove; желобок в доске
Katerynivka | in Katerynivka; у Катериновки | Katerina; Екатериновка
Novopskov | in Novopskov; в Новопскове | Pskov; Псков
Bilokurakyne | in Belokurakino; в Белокуракино | Kurakin; Куракин
Markivka | in Markovka; поселок Марковка | Markov said; Марков сказал
Bohodukhiv | near Bogodukhov; в Богодухове | a god's spirit; богобоязненный
Zolochiv | in Zolochiv; в Золочеве | Zolotov; Золотов
Valky | in Valky; город Валки | Valka; валки зерна
Tsyrkuny | from Tsirkuny; из Циркунов | a circus; циркуль
Staryi Saltiv | at Stary Saltov; у Старого Салтова | Saltovka; Салтовка
Rubtsi | in Rubtsi; село Рубцы | Rubtsov; рубцы на коже
Novoselivka | in Novoselovka; у Новосёловки | Novoselov; Великая Новоселка
Stavky | in Stavky; село Ставки | betting; Ставки налога
Raihorodok | at Raigorodok; у Райгородка | a paradise; городок
Sukhi Yaly | in Sukhi Yaly; в Сухих Ялах | Yalta; Ялта
Voskresenka | in Voskresenka; в Воскресенке | Voskresensk; Воскресенск; воскресенье
Dachne | in Dachnoye; село Дачное | a dacha; Дачное товарищество
Muravka | in Muravka; село Муравка | an ant; муравьи
Kupriianivka | near Kupriyanovka; у Куприяновки | Kupriyanov; Куприянов
Kushuhum | near Kushugum; у Кушугума | Koshuhym; кушак
Zaliznychne | in Zaliznychne; село Железнодорожное | a railway; железнодорожное сообщение
Dorozhnianka | in Dorozhnyanka; у Дорожнянки | a road; дорожный знак
Pogrebki | in Pogrebki; село Погребки | cellars; винные погребки
Olgovka | in Olgovka; у Ольговки | Olga; Ольгинка
Snagost | in Snagost; у Снагости | a snag; снасть
Plekhovo | in Plekhovo; в Плехово | Plekhanov; Плеханов
Guevo | in Guevo; у Гуево | Guy; гуси
Gornal | the monastery at Gornal; в Горнали | gorn; горнист
Kazachya Loknya | in Kazachya Loknya; в Казачьей Локне | Malaya Loknya; Малая Локня
Martynovka | in Martynovka; в Мартыновке | Martynov; Мартынов
Popovka | in Popovka; село Поповка | Popov; Попов заявил
Demidovka | in Demidovka; в Демидовке | Demidov; Демидов
Karachev | in Karachev; в Карачеве | Karachay; Карачаевск
Armenia-Azerbaijan border | fire stops on the Armenian-Azerbaijani border; на армяно-азербайджанской границе | the border with Iran; граница с Ираном
Syria-Turkey border | posts along the Syrian-Turkish border; на сирийско-турецкой границе | the border with Iraq; граница с Ираком
Sarrin | the Sarrin base; с базы Саррин | sarin gas; зарин
Kutaisi | near Kutaisi; в Кутаиси | Kutuzov; Кутузов
Bender | in Bendery; в Бендерах | Ostap Bender; бендеровец
Slatina | the Slatina airfield; с аэродрома Слатина | Platina; платина
""")
