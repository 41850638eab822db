"""Russian given names with the spelling that English-language agencies use: to name people whom no table knows."""

from __future__ import annotations

# Nominative -> Latin; the forms of the other cases are made by `forms.noun_forms`.
GIVEN_NAMES: dict[str, str] = {
    "александр": "Alexander", "алексей": "Alexey", "анатолий": "Anatoly", "андрей": "Andrey", "антон": "Anton", "аркадий": "Arkady", "артем": "Artem", "артур": "Artur", "борис": "Boris", "вадим": "Vadim", "валентин": "Valentin", "валерий": "Valery", "василий": "Vasily", "виктор": "Viktor",
    "виталий": "Vitaly", "владимир": "Vladimir", "владислав": "Vladislav", "вячеслав": "Vyacheslav", "геннадий": "Gennady", "георгий": "Georgy", "герман": "German", "григорий": "Grigory", "даниил": "Daniil", "денис": "Denis", "дмитрий": "Dmitry", "евгений": "Yevgeny", "егор": "Yegor", "иван": "Ivan",
    "игорь": "Igor", "илья": "Ilya", "кирилл": "Kirill", "константин": "Konstantin", "леонид": "Leonid", "максим": "Maxim", "марат": "Marat", "михаил": "Mikhail", "никита": "Nikita", "николай": "Nikolay", "олег": "Oleg", "павел": "Pavel", "петр": "Pyotr", "рамиль": "Ramil", "ринат": "Rinat", "роман": "Roman",
    "руслан": "Ruslan", "рустам": "Rustam", "савелий": "Savely", "семен": "Semyon", "сергей": "Sergey", "станислав": "Stanislav", "степан": "Stepan", "тимур": "Timur", "федор": "Fyodor", "филипп": "Filipp", "эдуард": "Eduard", "юрий": "Yury", "яков": "Yakov", "ярослав": "Yaroslav",
    "алла": "Alla", "анна": "Anna", "анастасия": "Anastasia", "валентина": "Valentina", "виктория": "Viktoria", "галина": "Galina", "дарья": "Darya", "екатерина": "Yekaterina", "елена": "Yelena", "ирина": "Irina", "людмила": "Lyudmila", "мария": "Maria", "надежда": "Nadezhda", "наталия": "Natalia",
    "наталья": "Natalya", "оксана": "Oksana", "ольга": "Olga", "светлана": "Svetlana", "татьяна": "Tatyana", "юлия": "Yulia",
}
PATRONYMIC_TAILS = ("ович", "овича", "овичу", "овичем", "овиче", "евич", "евича", "евичу", "евичем", "евиче", "ич", "ича", "овна", "овны", "овне", "овну", "овной", "евна", "евны", "евне", "евну", "евной")
