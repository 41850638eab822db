"""Words that stand around a place and make it one: heads of directions, kinds of settlement, frames of the unknown place."""

from __future__ import annotations

from .words import words

# Nouns that an adjective of a place belongs to: "на Киевском направлении", "в Харьковской области".
ADJECTIVE_HEADS_RU = (
    "направлен", "област", "участк", "участок", "район", "фронт", "выступ", "плацдарм", "регион", "кра", "полуостров", "напрямк", "напрямку", "агломерац", "аэс", "группировк", "округ", "гарнизон", "губерни", "сектор", "земл", "коридор", "зон", "аэропорт", "аэродром", "полигон",
    "обл", "поле", "высот", "дуг", "оборонительн", "приграничь", "мост", "кос", "хаб", "лес", "водохранилищ", "берег", "побережь", "порт", "республик", "котел", "котл", "рубеж", "атомн",
)
DIRECTION_HEADS_EN = frozenset(words("direction directions axis axes sector sectors front fronts area areas region regions oblast oblasts province district salient bridgehead garrison pocket enclave"))
# "в районе X", "у населённого пункта X": what follows is a place even where no table knows it.
OPEN_FRAMES_RU = (
    "в районе", "из района", "в районе населенного пункта", "в районе населенных пунктов", "у населенного пункта", "из населенного пункта", "из населенных пунктов", "населенного пункта", "населенный пункт", "населенных пунктов", "в районе села", "в районе поселка",
    "в районе города", "из города", "из села", "из поселка", "в городе", "в селе", "в поселке", "в районах", "из районов", "под городом", "города", "село", "поселок", "город", "из деревни", "в деревне", "близ", "близ села", "в окрестностях", "села", "поселка", "деревни", "городов",
    "из окрестностей", "в городах", "из городов", "покинули", "покинула", "оставили", "остров", "острова", "у села", "у поселка", "около", "возле", "вблизи",
)
OPEN_FRAMES_EN = (
    "near", "in the area of", "in the areas of", "from the village of", "from the town of", "from the city of", "in the village of", "in the town of", "in the city of", "the village of", "the town of", "the city of", "settlement of", "settlements of", "outside", "around", "villages of", "towns of", "cities of", "vicinity of",
    "from the settlement of", "out of", "leave", "left", "garrison in", "island of", "from", "in", "at", "along",
)
# Capitalised words that no open frame makes a place.
NOT_PLACES = frozenset(words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ukrainian russian russia ukraine moscow western eastern northern southern central military district "
    "president minister ministry defence defense foreign general staff army fleet armed forces the a an in on at telegram nato un eu us tass ria interfax christmas easter orthodox victory day europe european washington geneva istanbul minsk abu dhabi doha riyadh "
    "i he she it we they his her our this that these those its first second third black sea azov wagner azovstal donbas donbass syrian turkish american british white house kremlin state council security united nations january, facebook twitter x moscow's soviet union west east north south "
    "понедельник вторник среду четверг пятницу субботу воскресенье россии украины украине рф всу вс сво мск москвы москве мид оон сша снг днр лнр минобороны кремля кремле европы нато пасхи рождества победы женеве стамбуле минске дня азов"
))
# Words before a place that say where things go: no origin and no location.
TOWARDS_EN = frozenset(words("to towards toward into for onto via through reach reaching enter entering"))
# Posts over a place: "the leader of Chechnya", "глава Чечни".
RULERS = ("leader", "head", "governor", "president", "mayor", "premier", "глава", "главы", "главу", "главой", "губернатор", "лидер", "президент", "мэр", "премьер", "канцлер", "chancellor")
# What a whole operation is for: "the goals of the operation in Donbas".
AIMS = ("goals", "aims", "objectives", "целей", "задач")
# What is built up or fought for there: a goal, not a place left.
GOALS = ("effort", "усили", "усилен",  "liberat", "освобожд", "concentrat", "сосредоточ", "наращив", "нарастить", "reinforc", "step", "offensive", "capture", "advance")
ACROSS = frozenset(words("across over beyond behind past за через"))
TOWARDS_RU = frozenset(words("до к ко через"))
FROM_EN = frozenset(words("from off leave leaves left leaving vacate vacated abandon abandoned quit quits evacuate evacuated exit exited"))
FROM_RU = frozenset(words("из с со от"))
AT_EN = frozenset(words("in near around at on along outside over across within against of inside upon about"))
AT_RU = frozenset(words("в во на под у близ около возле вокруг вдоль по над между вблизи за"))
# Names that also stand for a government.
GOVERNMENTS = frozenset(words("Kyiv Moscow Damascus Minsk Ankara Washington Yerevan Baku Tbilisi Tehran Ukraine Russia Belarus Turkey Armenia Azerbaijan "
                              "Georgia Kazakhstan Astana Chișinău"))
BROAD_KINDS = ("country", "front")
SKIPPED_EN = frozenset(words("several some many parts part most all number few half much portions swathes its their the city cities town towns village "
                             "villages region regions area areas port oblast district besieged southern northern eastern western occupied embattled strategic "
                             "ukrainian russian syrian key capital northeastern southeastern northwestern southwestern neighbouring neighboring nearby whole "
                             "self proclaimed entire frontline island settlement settlements of so called direction directions both two three plant steel works territory "
                             "right bank"))
SKIPPED_RU = ("провинци", "город", "сел", "поселк", "район", "област", "окрестност", "территори", "насел", "пункт", "остров", "направлени", "участк", "обоих",
    "двух", "трех", "осажденн", "блокирован", "завод", "комбинат", "металлург", "местност", "черноморск", "оккупированн", "сторон", "полуостров", "зон",
    "предместь", "линии", "всей", "всем", "юг", "север", "восток", "запад", "пригород", "правобережь", "правый", "правого", "берег", "части", "ряда", "ряде",
    "плацдарм", "республик", "стратегическ", "порт", "аэродром", "аэропорт", "авиабаз", "баз")
TALKS = ("talk", "negotiat", "meeting", "summit", "decision", "переговор", "встреч", "саммит", "решени", "консультаци", "briefing", "agreement", "раунд",
    "consult", "embassy", "посольств")
# Where people meet and decide: no place of a reduction in this war.
NEVER = frozenset(("Moscow", "Crimean Bridge", "Istanbul", "Geneva", "Brussels", "Washington", "Riyadh", "London", "Berlin", "Paris", "Saint Petersburg", "Abu Dhabi", "Vienna",
    "New York City", "Sochi", "Europe", "Alaska", "Anchorage", "Budapest", "Doha", "Jeddah"))
