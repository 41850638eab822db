"""The normalised view and its way back to the text as it is."""

from __future__ import annotations

import time
import unicodedata
import unittest

from statement_parse.view import View


class ViewOfOrdinaryText(unittest.TestCase):
    """Text in which nothing has to change."""

    def test_plain_text_is_its_own_view(self) -> None:
        text = "Troops left Kyiv. Войска ушли."
        view = View(text)
        self.assertEqual(text, view.text)
        self.assertEqual((7, 11), view.span(7, 11))

    def test_both_strings_keep_step(self) -> None:
        for text in ("İstanbul ß ŉ", "ΑΣ ΣΑΣ", "ǅ Ⅷ Ⓐ", "ﬁre", "\ud800A"):
            view = View(text)
            self.assertEqual(len(view.text), len(view.lower), text)

    def test_no_text_is_too_odd(self) -> None:
        for text in ("", "\0", "\ud800", "\U0010ffff", "\u0301", "\u00ad", "\ufeff\ufeff", "\u1100\u1161\u11a8"):
            view = View(text)
            first, last = view.span(0, len(view.text))
            self.assertTrue(0 <= first <= last <= len(text), text)


class ViewOfDisguisedText(unittest.TestCase):
    """Text that is written in another way than the tables have it."""

    def _slice(self, text: str, words: str) -> str:
        view = View(text)
        start = view.text.index(words)
        first, last = view.span(start, start + len(words))
        return text[first:last]

    def test_yo_is_read_as_ye(self) -> None:
        self.assertEqual("отведенных", View("отведённых").text)

    def test_odd_spaces_dashes_and_apostrophes_are_plain_ones(self) -> None:
        self.assertEqual("a b c-d — e's", View("a\u00a0b\u202fc\u2011d – e’s").text)

    def test_soft_hyphens_and_zero_width_characters_vanish_and_spans_come_back(self) -> None:
        text = "они отве\u00adли во\u200bйска от Ки\u2060ева."
        self.assertEqual("они отвели войска от Киева.", View(text).text)
        self.assertEqual("отве\u00adли", self._slice(text, "отвели"))
        self.assertEqual("Ки\u2060ева", self._slice(text, "Киева"))

    def test_what_vanished_behind_a_word_is_no_part_of_its_span(self) -> None:
        self.assertEqual("Kyiv", self._slice("in Kyiv\u200b\u200b, they", "Kyiv"))

    def test_decomposed_letters_are_composed_and_spans_hold_their_marks(self) -> None:
        text = unicodedata.normalize("NFD", "вывод войск из Балаклеи и Йошкар")
        self.assertEqual(View("вывод войск из Балаклеи и Йошкар").text, View(text).text)
        self.assertEqual(unicodedata.normalize("NFD", "Йошкар"), self._slice(text, "Йошкар"))

    def test_a_letter_of_the_other_script_inside_a_word_is_put_right(self) -> None:
        self.assertEqual("Минобороны сообщило", View("Минoбoрoны cooбщило").text)
        self.assertEqual("withdraw troops", View("withdrаw trооps").text)

    def test_words_of_two_scripts_joined_by_a_hyphen_are_left_alone(self) -> None:
        for text in ("Т-90M", "IT-компания", "Su-шки"):
            self.assertEqual(text, View(text).text)

    def test_marks_without_end_are_read_in_linear_time(self) -> None:
        for marks in ("\u0301", "\u0301\u0323"):
            begin = time.perf_counter()
            View("a" + marks * 40_000)
            self.assertLess(time.perf_counter() - begin, 2.0)

    def test_every_span_of_a_disguised_text_lies_in_it_and_in_order(self) -> None:
        text = "\ufeffМи\u00adно\u200bбороны:\u2028отве\u0308л из\u00a0Ки\u0301ева\u200d…\u00ad"
        view = View(text)
        begins = [view.span(n, n + 1)[0] for n in range(len(view.text))]
        self.assertEqual(begins, sorted(begins))
        self.assertTrue(all(0 <= first <= last <= len(text) for first, last in (view.span(n, n + 1) for n in range(len(view.text)))))


if __name__ == "__main__":
    unittest.main()
