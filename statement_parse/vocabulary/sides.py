"""Words that tell whose forces act: the enemy, our own, fighters of others."""

from __future__ import annotations

# Beginnings that by themselves name forces that are not Russia's ("=" takes the word whole).
NOT_RUSSIAN = (
    "=enemy", "enemies", "government forces", "government troops", "правительственные войска", "правительственных войск", "territorial defen", "теробороны", "территориальной обороны", "территориальная оборона", "nationalist", "neo nazi", "militant", "=rebels", "=rebel", "terrorist", "insurgent", "=jihadists", "=azov", "=afu", "mercenar", "wagner", "separatist", "=isis", "islamic state", "=hts", "nazis", "=fighters", "defenders", "opposition", "foreign fighters", "kurd", "=курды", "=курдов", "курдск", "kyiv's troops", "armed groups", "armed formations",
    "remnants", "остатки", "противник", "=враг", "=врага", "=врагу", "=враги", "националист", "неонацист", "нацбат", "боевик", "=всу", "=азов", "наемник", "террорист", "нацформирован", "вагнер", "игил", "повстан", "our colleagues", "our partners", "our allies", "наших коллег", "наших партнеров", "наших союзников", "территориальной обороны", "теробороны", "беспорядочн", "in disorder", "донецк и луганск", "зсу", "ополчен", "сепаратист", "вооруженная оппозиция", "=радикалы", "=радикалов", "=радикалам", "=радикалами", "нацгвард", "бандформирован", "защитник", "украинц", "айдар", "=сбу", "ссо", "незаконные вооруженные", "незаконных вооруженных",
)
# Beginnings that name people who are no forces: their leaving is no withdrawal.
CIVILIANS = ("civilian", "resident", "=people", "evacuee", "refugee", "inhabitant", "=women", "=children", "families", "citizens", "journalist", "diplomat", "=staff", "correspondent", "employee", "foreigner", "collaborator", "=workers", "гражданск", "мирны", "жител", "беженц", "населени", "людей", "=люди", "людям", "женщин", "дет", "эвакуир", "граждан", "иностранц", "журналист", "коллаборант", "раненых", "wounded", "персонал", "дипломат", "мигрант", "корреспондент", "сотрудник", "компани", "заложник", "цивільн")
OWN = ("=our", "=ours", "=наш", "=нашего", "=нашему", "=наши", "=наших", "=нашим", "=нашими", "=нашей", "=нашу", "=наша", "=мы", "=we", "=us", "=нами", "occupier", "invader", "оккупант", "захватчик", "миротворц", "peacekeeper", "русские", "=russians")
