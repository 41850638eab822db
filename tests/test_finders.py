"""Bodies, people, places, reductions and outlets: what a finder finds, and what it leaves."""

from __future__ import annotations

import unittest

from statement_parse.passes.bodies import find_bodies
from statement_parse.passes.layout import Layout
from statement_parse.passes.officials import find_officials
from statement_parse.passes.outlets import find_outlets
from statement_parse.passes.places import find_places
from statement_parse.passes.reductions import find_reductions
from statement_parse.passes.speakers import join_speakers
from statement_parse.passes.unknown_officials import find_unknown_officials
from statement_parse.view import View


def layout(text: str) -> Layout:
    """The layout of a text."""
    return Layout(View(text))


def places(text: str) -> list[str]:
    """The places, in order."""
    return [place.name for place in find_places(layout(text))]


def people(text: str) -> list[str | None]:
    """The known people, in order."""
    return [person.official for person in find_officials(layout(text))]


def bodies(text: str) -> list[tuple[str, str | None]]:
    """Sides and names of the bodies, in order."""
    return [(body.side, body.body) for body in find_bodies(layout(text)) if body.kind != "echo"]


def actions(text: str) -> list[str]:
    """The actions of the cues, in order."""
    return [cue.action for cue in find_reductions(layout(text))[0]]


def strangers(text: str) -> list[str | None]:
    """The people whom no table knows."""
    made = layout(text)
    known = find_officials(made)
    return [person.official for person in find_unknown_officials(made, find_bodies(made), known)]


class Places(unittest.TestCase):
    """Nouns, adjectives and the open class."""

    def test_one_place_has_one_name_in_every_spelling(self) -> None:
        for text in ("near Kiev", "near Kyiv", "под Киевом", "на киевском направлении", "from Kyiv's suburbs"):
            self.assertEqual(["Kyiv"], places(text), text)

    def test_a_list_of_adjectives_shares_one_head(self) -> None:
        self.assertEqual(["Kyiv", "Chernihiv", "Sumy"], places("на Киевском, Черниговском и Сумском направлениях"))

    def test_a_direction_that_no_table_knows_is_named_all_the_same(self) -> None:
        self.assertEqual(1, len(places("на Староверхнинском направлении")))
        self.assertEqual(["Starovyrsk"], places("in the area of Starovyrsk"))

    @unittest.expectedFailure
    def test_an_unknown_direction_behind_an_article_is_named_too(self) -> None:
        self.assertEqual(["Starovyrsk"], places("in the Starovyrsk direction"))

    def test_an_adjective_of_people_is_no_place(self) -> None:
        self.assertEqual([], places("на главном направлении"))
        self.assertEqual([], places("по дипломатическому направлению"))

    def test_a_name_inside_another_word_is_none(self) -> None:
        self.assertEqual([], places("Kyivstar reported, сумская пресса"))


class Bodies(unittest.TestCase):
    """Whose a body is."""

    def test_the_owner_before_or_behind_a_body_gives_its_side(self) -> None:
        self.assertEqual(("ukraine", None), bodies("the General Staff of the Armed Forces of Ukraine")[0])
        self.assertEqual(("russia", "General Staff"), bodies("в Генеральном штабе ВС РФ")[0])

    def test_a_ministry_without_an_owner_is_the_russian_one(self) -> None:
        self.assertEqual(("russia", "Ministry of Defence"), bodies("в Минобороны заявили")[0])

    def test_a_country_is_no_body(self) -> None:
        self.assertEqual([("russia", None)], bodies("Moscow said"))

    def test_us_in_small_letters_is_no_country(self) -> None:
        self.assertEqual([], bodies("they told us that"))


class People(unittest.TestCase):
    """Names in every form."""

    def test_a_person_is_found_in_every_case_and_spelling(self) -> None:
        for text in ("Igor Konashenkov", "Konashenkov", "И. Конашенков", "Игоря Конашенкова", "генералом Конашенковым"):
            self.assertEqual(["Igor Konashenkov"], people(text), text)

    def test_a_surname_in_small_letters_is_nobody(self) -> None:
        self.assertEqual([], people("в песке и песков много"))

    def test_an_unknown_person_with_a_russian_post_is_named(self) -> None:
        self.assertEqual(["Andrey Efimov"], strangers("сообщил начальник пресс-службы Западного военного округа полковник Андрей Ефимов"))

    def test_an_unknown_person_without_a_post_is_nobody(self) -> None:
        self.assertEqual([], strangers("сообщил житель посёлка Андрей Ефимов"))

    def test_a_person_and_the_body_of_the_post_are_one_speaker(self) -> None:
        made = layout("официальный представитель Минобороны России генерал-майор Игорь Конашенков")
        joined = join_speakers(made, find_bodies(made), find_officials(made))
        self.assertEqual([("Igor Konashenkov", "Ministry of Defence")], [(s.official, s.body) for s in joined])


class Reductions(unittest.TestCase):
    """Wordings and the objects that decide what they mean."""

    def test_each_action_is_found_in_both_languages(self) -> None:
        for action, texts in {
            "reduce": ("drastically reduce military activity", "кардинально сократить военную активность"),
            "withdraw": ("withdraw the garrison from the island", "вывести гарнизон с острова"),
            "regroup": ("regroup the troops near Izium", "перегруппировать войска под Изюмом"),
            "ceasefire": ("declare a ceasefire", "объявить режим тишины"),
            "halt": ("suspend the offensive", "приостановить наступление"),
        }.items():
            for text in texts:
                self.assertEqual([action], actions(text), text)

    def test_what_is_not_military_is_set_aside(self) -> None:
        for text in ("suspend the grain deal", "приостановить зерновую сделку"):
            cues, aside = find_reductions(layout(text))
            self.assertEqual(([], 1), (cues, len(aside)), text)

    def test_ordinary_words_are_no_cues(self) -> None:
        for text in ("a left arm", "the weekend", "a bus stop", "отменный ужин", "переводчик пришёл"):
            self.assertEqual([], actions(text), text)

    def test_furniture_is_not_read(self) -> None:
        self.assertEqual([], actions("Read more: Russia declares a ceasefire"))


class Outlets(unittest.TestCase):
    """Relays."""

    def test_agencies_are_found_in_both_languages(self) -> None:
        self.assertEqual(["TASS", "RIA Novosti"], [relay.name for relay in find_outlets(layout("сообщает ТАСС, as RIA Novosti had it"))])

    def test_a_common_noun_is_no_outlet(self) -> None:
        self.assertEqual([], find_outlets(layout("звезда на небе, вести с полей")))


if __name__ == "__main__":
    unittest.main()
