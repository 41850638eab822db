"""One rule of the reading guide a line: a short text, and the claims that it makes.

A row is a text and its claims as "action status [places] body / official" ("-" for none); no row at all
where nothing is claimed. Attribution, scope, claims and merge are read through `parse`, as they work together.
"""

from __future__ import annotations

import unittest

from statement_parse import parse

MOD = "Ministry of Defence"
# What decides, by the guide's section; the sentences are our own.
WHO_SAYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("The Russian Defence Ministry said it would withdraw its troops from Kherson.", (f"withdraw announced [Kherson] {MOD} / -",)),
    ("Ukraine's General Staff said Russian troops were withdrawing from Kherson.", ()),
    ("Russian troops are withdrawing from Chernihiv, the Pentagon said.", ()),
    ("В Минобороны РФ сообщили, что войска отведены из Херсона.", (f"withdraw completed [Kherson] {MOD} / -",)),
    ("В Генштабе ВСУ сообщили, что российские войска отходят из Херсона.", ()),
    ("По словам Игоря Конашенкова, гарнизон покинул остров Змеиный.", (f"withdraw completed [Snake Island] {MOD} / Igor Konashenkov",)),
    ("Putin declared a ceasefire around Kharkiv.", ("ceasefire announced [Kharkiv] President / Vladimir Putin",)),
    ("«Наши войска уходят из Изюма», — заявил Сергей Шойгу.", (f"withdraw announced [Izium] {MOD} / Sergei Shoigu",)),
    ("Wagner said its fighters were withdrawing from Bakhmut.", ()),
    ("В ДНР заявили об отводе войск из Донецка.", ()),
    ("Russians pulling back from Kharkiv, says Ukraine as the battle goes on", ()),
    ("По оценке института, оккупанты отводят войска из Херсона.", ()),
)
STATUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Russia's Defence Ministry denied reports of a retreat from Kherson.", (f"withdraw denied [Kherson] {MOD} / -",)),
    ("Песков: вывод войск из Херсона не планируется.", ("withdraw denied [Kherson] President / Dmitry Peskov",)),
    ("Peskov said that the moratorium on strikes had expired.", ("halt ended [] President / Dmitry Peskov",)),
    ("Lavrov said Russia was ready to declare a ceasefire if Ukraine did the same.", ("ceasefire conditional [] Ministry of Foreign Affairs / Sergey Lavrov",)),
    ("Минобороны РФ: режим тишины введён в Мариуполе с 10:00.", (f"ceasefire announced [Mariupol] {MOD} / -",)),
    ("The Kremlin declined to comment on reports of a withdrawal from Kherson.", ()),
    ("“We are not going to agree to a truce,” Dmitry Peskov said.", ("ceasefire denied [] President / Dmitry Peskov",)),
    ("Russia's Defence Ministry said troops had been regrouped from Balakliia and Izium.", (f"regroup completed [Balakliia, Izium] {MOD} / -",)),
)
NOT_ONE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Russia's Defence Ministry said Ukrainian troops retreated from Lysychansk.", ()),
    ("В Минобороны РФ заявили, что ВСУ покинули Лисичанск.", ()),
    ("The Russian Defence Ministry called on the defenders of Mariupol to lay down arms and leave.", ()),
    ("Захарова обвинила Киев в срыве перемирия.", ()),
    ("Moscow suspended the grain deal, the Foreign Ministry said.", ()),
    ("Москва приостановила участие в договоре, сообщил МИД РФ.", ()),
    ("“A truce is merely a substitute for peace,” Dmitry Peskov said.", ()),
    ("Песков: перемирие было бы обманом.", ()),
    ("Такой вывод следует из слов Дмитрия Пескова.", ()),
    ("Despite the Kiev regime's declarations on a suspension of attacks, Ukraine goes on striking, the Russian Defence Ministry said.", ()),
    ("Песков заявил, что говорить о прекращении огня преждевременно.", ()),
    ("", ()),
)
WHERE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("The Russian Defence Ministry said troops would be withdrawn from Kherson to the left bank of the Dnipro.", (f"withdraw announced [Kherson] {MOD} / -",)),
    ("Минобороны РФ: военная активность на киевском и черниговском направлениях будет кардинально сокращена.",
        (f"reduce announced [Kyiv, Chernihiv] {MOD} / -",)),
    ("Russian troops have left Snake Island in the Black Sea, the Russian Defence Ministry said.", (f"withdraw completed [Snake Island] {MOD} / -",)),
    ("The Russian Defence Ministry announced a ceasefire along the entire line of contact.", (f"ceasefire announced [line of contact] {MOD} / -",)),
)


def claims(text: str) -> tuple[str, ...]:
    """The claims of a text as rows have them."""
    return tuple(f"{c.action} {c.status} [{', '.join(c.directions)}] {c.issuing_body or '-'} / {c.official or '-'}" for c in parse(text).claims)


class Sentences(unittest.TestCase):
    """Row by row."""

    maxDiff = None

    def _hold(self, rows: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        self.assertTrue(rows)
        for text, expected in rows:
            with self.subTest(text):
                self.assertEqual(expected, claims(text))

    def test_who_says_it(self) -> None:
        self._hold(WHO_SAYS)

    def test_its_status(self) -> None:
        self._hold(STATUS)

    def test_what_is_no_claim(self) -> None:
        self._hold(NOT_ONE)

    def test_where(self) -> None:
        self._hold(WHERE)

    def test_one_reduction_told_three_times_is_one_claim(self) -> None:
        text = "Russia to scale back operations near Kyiv\n\nThe Russian Defence Ministry will cut military activity near Kyiv. "
        text += "“We will reduce military activity near Kyiv,” Alexander Fomin said."
        self.assertEqual(1, len(parse(text).claims))

    def test_what_was_set_aside_has_a_reason(self) -> None:
        aside = parse("Ukraine's General Staff said Russian troops were withdrawing from Kherson.").set_aside
        self.assertEqual(["other_side"], [span.reason for span in aside])

    def test_the_evidence_holds_the_wording_the_place_and_the_source(self) -> None:
        claim = parse("The Russian Defence Ministry said it would drastically reduce military activity near Kyiv.").claims[0]
        self.assertLessEqual({"action", "degree", "direction", "issuing_body"}, {span.field for span in claim.evidence})

    def test_event_codes_follow_the_status(self) -> None:
        for text, code in (
            ("Putin declared a ceasefire around Kharkiv.", "0356"),
            ("The Russian Defence Ministry said troops had withdrawn from Kherson.", "0874"),
            ("Peskov said that the moratorium on strikes had expired.", None),
        ):
            self.assertEqual([code], [claim.cameo for claim in parse(text).claims], text)


class Datelines(unittest.TestCase):
    """The document's own date and language."""

    def test_a_dateline_gives_the_clock_time_as_written(self) -> None:
        for text, expected in (
            ("29 марта 2022, 17:30\nМинобороны сообщило о паузе.", "2022-03-29T17:30:00"),
            ("March 29, 2022, 5:30 PM\nThe ministry said so.", "2022-03-29T17:30:00"),
            ("29.03.2022\nМинобороны сообщило.", "2022-03-29"),
        ):
            self.assertEqual(expected, parse(text).source.published_local, text)

    def test_a_date_inside_a_sentence_is_no_dateline(self) -> None:
        text = "The ministry recalled that on 29 March 2022 at a meeting of both the delegations in Istanbul it had promised a pause."
        self.assertIsNone(parse(text).source.published_local)

    def test_a_month_that_does_not_exist_is_none(self) -> None:
        self.assertIsNone(parse("99.99.2022\nText.").source.published_local)

    def test_languages(self) -> None:
        for text, language in (("The ministry said", "en"), ("Министерство объявило", "ru"), ("Міністерство їх оголосило", "uk"), ("12:30", None)):
            self.assertEqual(language, parse(text).source.language)


if __name__ == "__main__":
    unittest.main()
