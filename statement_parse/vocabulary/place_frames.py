"""Words that stand around a place and make it one: heads of directions, kinds of settlement, frames of the unknown place."""

from __future__ import annotations

# Nouns that an adjective of a place belongs to: "на Киевском направлении", "в Харьковской области".
ADJECTIVE_HEADS_RU = (
    "направлен", "област", "участк", "участок", "район", "фронт", "выступ", "плацдарм", "регион", "кра", "полуостров", "напрямк", "напрямку", "агломерац", "аэс", "группировк", "округ", "гарнизон", "губерни", "сектор", "земл", "коридор", "зон", "аэропорт", "аэродром",
    "обл", "поле", "высот", "дуг", "оборонительн", "приграничь", "мост", "кос", "хаб", "лес", "водохранилищ", "берег", "побережь", "порт", "республик", "котел", "котл", "рубеж", "атомн",
)
DIRECTION_HEADS_EN = frozenset("direction directions axis axes sector sectors front fronts area areas region regions oblast oblasts province district salient bridgehead garrison pocket enclave".split())
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
NOT_PLACES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ukrainian russian russia ukraine moscow western eastern northern southern central military district "
    "president minister ministry defence defense foreign general staff army fleet armed forces the a an in on at telegram nato un eu us tass ria interfax christmas easter orthodox victory day europe european washington geneva istanbul minsk abu dhabi doha riyadh "
    "i he she it we they his her our this that these those its first second third black sea azov wagner azovstal donbas donbass syrian turkish american british white house kremlin state council security united nations january, facebook twitter x moscow's soviet union west east north south "
    "понедельник вторник среду четверг пятницу субботу воскресенье россии украины украине рф всу вс сво мск москвы москве мид оон сша снг днр лнр минобороны кремля кремле европы нато пасхи рождества победы женеве стамбуле минске дня азов".split()
)
# Words before a place that say where things go: no origin and no location.
TOWARDS_EN = frozenset("to towards toward into for onto via through reach reaching enter entering".split())
# What is built up or fought for there: a goal, not a place left.
AIMS = ("goals", "aims", "objectives", "целей", "задач")
GOALS = ("effort", "усили", "усилен",  "liberat", "освобожд", "concentrat", "сосредоточ", "наращив", "нарастить", "reinforc", "step", "offensive", "capture", "advance")
ACROSS = frozenset("across over beyond behind past за через".split())
TOWARDS_RU = frozenset("до к ко через".split())
FROM_EN = frozenset("from off leave leaves left leaving vacate vacated abandon abandoned quit quits evacuate evacuated exit exited".split())
FROM_RU = frozenset("из с со от".split())
AT_EN = frozenset("in near around at on along outside over across within against of inside upon about".split())
AT_RU = frozenset("в во на под у близ около возле вокруг вдоль по над между вблизи за".split())
# "Odesa" in "off Odesa", "Kharkiv" in "Balakliia in Kharkiv region": a place that only locates another.
LOCATES_EN = frozenset("off near outside".split())
