"""Words, paragraphs, sentences, quotations and furniture."""

from __future__ import annotations

import unittest

from statement_parse.passes.layout import MAX_SENTENCE_WORDS, Layout
from statement_parse.view import View


def layout(text: str) -> Layout:
    """The layout of a text."""
    return Layout(View(text))


def sentences(text: str) -> list[str]:
    """The sentences' words."""
    made = layout(text)
    return [text[s.start : s.end] for s in made.sentences]


def quotes(text: str) -> list[str]:
    """The insides of the quotations."""
    made = layout(text)
    return [text[q.start : q.end] for q in made.quotes]


def furniture(text: str) -> list[str]:
    """The sentences that are no text of the document."""
    made = layout(text)
    return [text[s.start : s.end] for s in made.sentences if s.furniture]


class Sentences(unittest.TestCase):
    """Where one ends."""

    def test_a_stop_ends_a_sentence(self) -> None:
        self.assertEqual(["They left.", "Kyiv saw it.", "Who? We!"[:4], "We!"], sentences("They left. Kyiv saw it. Who? We!"))

    def test_abbreviations_initials_and_numbers_do_not(self) -> None:
        for text in ("Gen. Sergei Surovikin left at 3.5 km.", "В. В. Путин приказал отойти.", "По состоянию на 29.03.2022 г. войска ушли.",
            "В 2022 г. отошли на 3 тыс. м.", "Генерал-лейтенант И. Конашенков сообщил."):
            self.assertEqual(1, len(sentences(text)), sentences(text))

    def test_glued_sentences_are_parted(self) -> None:
        self.assertEqual(2, len(sentences("Отвод на обоих направлениях.Заместитель министра сообщил об этом.")))
        self.assertEqual(2, len(sentences("They left Kyiv.The ministry said so.")))

    def test_web_addresses_are_not_parted(self) -> None:
        self.assertEqual(1, len(sentences("See t.me/mod_russia and example.org/a.b for it")))

    def test_a_stop_inside_a_quotation_mark_stays_with_it(self) -> None:
        self.assertEqual(["“We leave.”", "He said so."], sentences("“We leave.” He said so."))

    def test_lines_are_paragraphs_and_a_wrapped_line_goes_on(self) -> None:
        self.assertEqual(2, len(layout("Headline\nText of it.").paragraphs))
        self.assertEqual(1, len(layout("The ministry said that\nunits left Kyiv.").paragraphs))

    def test_a_sentence_that_never_stops_is_cut(self) -> None:
        made = layout("and " * 1000)
        self.assertEqual(1000, sum(s.last - s.first for s in made.sentences))
        self.assertLessEqual(max(s.last - s.first for s in made.sentences), MAX_SENTENCE_WORDS)
        self.assertEqual(sorted(made.sentence_of), made.sentence_of)

    def test_every_word_lies_in_its_sentence(self) -> None:
        made = layout("One. Two three!\n\nЧетыре, пять… «Шесть». 7\n- eight")
        for number in range(len(made.lower)):
            sentence = made.sentences[made.sentence_of[number]]
            self.assertTrue(sentence.start <= made.starts[number] < sentence.end)
            self.assertTrue(sentence.first <= number < sentence.last)

    def test_an_endless_word_is_cut_in_pieces(self) -> None:
        self.assertEqual(50, len(layout("a" * 10_000).lower))

    def test_empty_text_has_nothing(self) -> None:
        for text in ("", " \n ", "\u00ad"):
            made = layout(text)
            self.assertEqual(([], [], []), (made.lower, made.sentences, made.quotes))


class Quotations(unittest.TestCase):
    """Where words are somebody's own."""

    def test_all_kinds_of_marks_are_read(self) -> None:
        for text in ("He said: “we leave Kyiv now”.", 'He said: "we leave Kyiv now".', "Он сказал: «мы уходим из Киева».", "Er: „we leave Kyiv now“."):
            self.assertEqual(1, len(quotes(text)), text)

    def test_nested_marks_give_the_outermost(self) -> None:
        self.assertEqual(["мы взяли «Азовсталь» в кольцо"], quotes("Он: «мы взяли «Азовсталь» в кольцо»."))

    def test_a_mark_that_never_closes_ends_with_its_paragraph(self) -> None:
        self.assertEqual(["we leave"], quotes("He: “we leave\nThe other line"))
        self.assertEqual(["мы уходим"], quotes("Он: «мы уходим\nДругая строка"))

    def test_guillemets_run_over_paragraphs(self) -> None:
        self.assertEqual(1, len(quotes("Он: «Мы уходим.\n\nМы вернёмся» — сказал он.")))

    def test_closing_marks_alone_quote_nothing(self) -> None:
        self.assertEqual([], quotes("they left» and ” left"))


class Furniture(unittest.TestCase):
    """What stands on a page and is no text of the document."""

    def test_links_to_other_articles_are_furniture(self) -> None:
        self.assertEqual(["Читайте также: Шойгу приказал отойти"], furniture("Войска ушли.\nЧитайте также: Шойгу приказал отойти"))

    def test_a_list_of_headlines_is_furniture_up_to_the_next_long_line(self) -> None:
        text = "Related articles\nTroops leave Kyiv\nPutin speaks\nThe Russian Defence Ministry said on Tuesday that units had left the town of Izium."
        self.assertNotIn("izium", " ".join(furniture(text)).lower())
        self.assertEqual(3, len(furniture(text)))

    def test_a_ticker_of_clock_times_is_furniture(self) -> None:
        self.assertTrue(furniture("10:01 Troops leave 10:05 Putin speaks 10:09 Snow 10:20 Rain"))

    def test_ordinary_text_is_none(self) -> None:
        self.assertEqual([], furniture("The ministry reads more reports. Мы в Киеве не стоим — сказал он."))


if __name__ == "__main__":
    unittest.main()
