"""Inflected forms, phrase look-up, beginnings and romanisation."""

from __future__ import annotations

import pathlib
import subprocess
import sys
import unittest

from statement_parse.vocabulary.forms import adjective_forms, noun_forms, surname_forms
from statement_parse.vocabulary.index import PhraseIndex, marked_words, split_words
from statement_parse.vocabulary.matching import Cues, StemIndex, Words
from statement_parse.vocabulary.transliteration import romanise

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Forms(unittest.TestCase):
    """From the dictionary form to the written ones."""

    def test_nouns_bend_by_their_ending(self) -> None:
        for lemma, forms in {"Киев": "киева киеву киевом киеве", "Балаклея": "балаклеи балаклее балаклею", "Сумы": "сум сумам сумах",
            "Россия": "россии россию россией", "Херсон": "херсона херсоне", "Донецк": "донецка донецком"}.items():
            self.assertLessEqual(set(forms.split()), noun_forms(lemma), lemma)

    def test_names_like_adjectives_bend_like_adjectives(self) -> None:
        self.assertLessEqual({"змеиного", "змеином", "змеиный"}, noun_forms("Змеиный"))

    def test_given_names_do_not(self) -> None:
        self.assertLessEqual({"дмитрия", "дмитрию", "дмитрием"}, noun_forms("Дмитрий"))

    def test_surnames_have_their_own_endings(self) -> None:
        self.assertLessEqual({"пескова", "пескову", "песковым", "пескове"}, surname_forms("Песков"))
        self.assertLessEqual({"рудского", "рудскому", "рудским"}, surname_forms("Рудской"))
        self.assertEqual({"шойгу"}, surname_forms("Шойгу"))

    def test_adjectives_have_short_forms_for_compounds(self) -> None:
        self.assertLessEqual({"киевском", "киевских", "киевско"}, adjective_forms("киевский"))

    def test_yo_is_ye(self) -> None:
        self.assertTrue(all("ё" not in form for form in noun_forms("Артём") | adjective_forms("чёрный")))


class LookUp(unittest.TestCase):
    """Phrases and beginnings among words."""

    def test_the_longest_name_wins(self) -> None:
        index = PhraseIndex(lambda: [("snake", "short"), ("snake island", "long")], lambda: (), marked_words)
        self.assertEqual((2, "long"), index.at(["snake", "island"], 0))
        self.assertEqual((1, "short"), index.at(["snake", "river"], 0))
        self.assertIsNone(index.at(["island", "snake"], 0))
        self.assertEqual((1, "short"), index.at(["snake"], 0))

    def test_phrases_part_at_hyphens_and_apostrophes(self) -> None:
        self.assertEqual(["people", "s", "militia", "cease", "fire"], split_words("people's militia cease-fire"))

    def test_a_beginning_stands_for_its_endings_up_to_a_bound(self) -> None:
        cues = Cues(("withdr", "=halt", "cut back"))
        self.assertEqual(1, cues.at(["withdrawal"], 0))
        self.assertEqual(0, cues.at(["halted"], 0))
        self.assertEqual(2, cues.at(["cut", "back"], 0))
        self.assertEqual(0, cues.at(["cut"], 0))
        self.assertEqual(0, cues.at(["withdr" + "x" * 30], 0))

    def test_text_words_are_asked_as_plain_lists_are(self) -> None:
        cues = Cues(("=no", "no longer", "cut"))
        plain = ["no", "longer", "a", "no", "cuts"]
        text = Words(plain)
        self.assertEqual([2, 0, 0, 1, 1], [cues.at(text, number) for number in range(5)])
        self.assertEqual([cues.at(plain, number) for number in range(5)], [cues.at(text, number) for number in range(5)])
        self.assertEqual({0: 2, 3: 1, 4: 1}, cues.where(text))

    def test_no_table_is_made_after_import(self) -> None:
        """Words that were looked up know no later table."""
        code = ("from statement_parse.vocabulary.matching import _TABLES; import statement_parse.pipeline as p; count = len(_TABLES); "
            "p.parse('Shoigu said troops would leave Kyiv if fire stops. Песков: перемирия не будет.'); raise SystemExit(len(_TABLES) != count or not count)")
        self.assertEqual(0, subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode)

    def test_first_and_last_keep_to_their_stretch(self) -> None:
        cues = Cues(("=no",))
        words = ["no", "a", "no", "b", "no"]
        self.assertEqual((0, 4, 2, 2, -1), (cues.first(words, 0, 5), cues.last(words, 0, 9), cues.first(words, 1, 4), cues.last(words, 1, 4),
            cues.first(words, 3, 4)))

    def test_the_longest_beginning_wins(self) -> None:
        index = StemIndex([("stop", "one"), ("stop firing", "two")])
        self.assertEqual((2, "two"), index.at(["stop", "firing"], 0))
        self.assertEqual((1, "one"), index.at(["stops", "it"], 0))


class Romanisation(unittest.TestCase):
    """As English-language agencies write names."""

    def test_names(self) -> None:
        for russian, english in {"Андрей Ефимов": "Andrey Efimov", "Сергей": "Sergey", "Дмитрий Булгаков": "Dmitry Bulgakov", "Щукин": "Shchukin",
            "Римская-Корсакова": "Rimskaya-Korsakova"}.items():
            self.assertEqual(english, romanise(russian))


if __name__ == "__main__":
    unittest.main()
