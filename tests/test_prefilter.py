"""The filter of archives never drops an answer: with it and without it every text gives the same."""

from __future__ import annotations

import pathlib
import random
import unittest
from collections.abc import Iterator

from statement_parse.passes.batches import quiet_texts
from statement_parse.passes.dateline import CODE_PAGE
from statement_parse.passes.layout import Layout
from statement_parse.passes.prefilter import (
    NAMED,
    NOBODY,
    may_reduce,
    source_in,
    tells_nothing,
    words_of,
)
from statement_parse.passes.reductions import find_reductions
from statement_parse.pipeline import parse
from statement_parse.view import View
from statement_parse.vocabulary.bodies import BODIES
from statement_parse.vocabulary.people_examples import OFFICIAL_EXAMPLES
from statement_parse.vocabulary.reductions import REDUCTIONS

from . import material, texts

FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "fixtures"
# Ways in which letters hide or look like others: all must read on.
DISGUISES = {
    "a soft hyphen": lambda name: name[:2] + "\u00ad" + name[2:],
    "a zero-width space": lambda name: name[:3] + "\u200b" + name[3:],
    "a variation selector": lambda name: name[:1] + "\ufe0f" + name[1:],
    "letters taken apart": lambda name: name.replace("й", "и\u0306"),
    "a Latin letter": lambda name: name.replace("о", "o", 1),
    "capitals": str.upper,
}


def coded_words(text: str) -> list[bytes]:
    """The words as the filter cuts them."""
    return words_of(text.encode(CODE_PAGE, "replace"))


def source_of(text: str) -> int:
    """What the filter says of a text's sources."""
    return source_in(text, text.encode(CODE_PAGE, "replace"), coded_words(text))


def documents() -> Iterator[str]:
    """The fixtures and their lines, texts made by hand and generated ones: of interest and of none."""
    for path in sorted(FIXTURES.rglob("*.txt")):
        text = path.read_bytes().decode("utf-8", "replace")
        yield text
        yield from filter(str.strip, text.split("\n"))
    yield from (material.FRONTS, material.REGROUPED, material.HOSTILE, "", "\n", "20", "Минобороны")
    rng = random.Random(11)
    for _ in range(300):
        yield texts.post(rng)
    for language in ("en", "ru"):
        for _ in range(30):
            yield texts.dense(rng, language)


class SameAnswers(unittest.TestCase):
    """Filter on against filter off."""

    def test_every_text_gives_the_same(self) -> None:
        seen = claiming = quiet = 0
        for text in documents():
            for published in (None, "2022-03-29T12:00:00Z"):
                whole = parse(text, published=published)
                filtered = parse(text, published=published, explain=False)
                self.assertEqual(whole._replace(set_aside=()), filtered._replace(set_aside=()), text)
                claiming += bool(whole.claims)
            seen += 1
            quiet += source_of(text) == NOBODY
        self.assertGreater(seen, 400)
        self.assertGreater(claiming, 50)
        self.assertGreater(quiet, 100, "the filter should pass over most texts of no interest")


class NothingIsDropped(unittest.TestCase):
    """Each row of the tables gets through."""

    def test_every_body_and_official_is_seen(self) -> None:
        bodies = [row for row in BODIES if row.side in ("russia", "") and row.kind != "country"]
        rows = [(row.name, row.examples) for row in bodies] + [(name, examples) for name, (examples, _) in OFFICIAL_EXAMPLES.items()]
        wrong = [(name, example) for name, examples in rows for example in examples if source_of(example) != NAMED]
        self.assertGreater(len(bodies), 20)
        self.assertEqual([], wrong)

    def test_every_country_is_seen(self) -> None:
        wrong = [example for row in BODIES if row.side == "russia" for example in row.examples if source_of(example) == NOBODY]
        self.assertEqual([], wrong)

    def test_every_name_is_seen_in_disguise(self) -> None:
        for disguise, hide in DISGUISES.items():
            for name in ("Минобороны", "российский президент", "Песков", "Генеральный штаб"):
                with self.subTest(disguise, name=name):
                    self.assertEqual(NAMED, source_of(f"Об этом говорит {hide(name)} сегодня."))

    def test_every_wording_of_a_reduction_is_seen(self) -> None:
        wrong = []
        for row in REDUCTIONS:
            for example in row.examples:
                if find_reductions(Layout(View(example)))[0] and not may_reduce(coded_words(example)):
                    wrong.append((row.id, example))
        self.assertEqual([], wrong)

    def test_every_reduction_of_a_text_is_seen(self) -> None:
        open_texts = [text for text in documents() if source_of(text) != NAMED]
        wrong = [text for text in open_texts if find_reductions(Layout(View(text)))[0] and not may_reduce(coded_words(text))]
        self.assertEqual([], wrong)


class ManyTextsAtOnce(unittest.TestCase):
    """The filter over many texts says what it says of each."""

    def test_each_text_is_told_as_alone(self) -> None:
        given = list(documents())
        given += [f"{hide(name)} {n}" for n, hide in enumerate(DISGUISES.values()) for name in ("Минобороны", "Песков", "Kremlin", "В Москве?")]
        given += ["\u212aremlin", "\u00adМинобороны", "\u00ebлка", "Минобор", "оны", "Да?", "\u200bКремль", "Sho\u00ef\u200bgu", "\U0001f539", "L", "Я"]
        alone = [text.encode(CODE_PAGE, "replace") for text in given]
        wanted = [coded if tells_nothing(text, coded) else None for text, coded in zip(given, alone, strict=True)]
        for size in (1, 7, len(given)):
            with self.subTest(size=size):
                self.assertEqual(wanted, [told for at in range(0, len(given), size) for told in quiet_texts(given[at : at + size])])
        self.assertIn(None, wanted)


class MostTextsArePassedOver(unittest.TestCase):
    """What is near a name and is none."""

    def test_near_misses_name_nobody(self) -> None:
        near = (
            "Министерство просвещения открыло выставку.", "Президент клуба рассказал о матче.",
            "❗️Новый маршрут автобуса 1️⃣", "The president of the club spoke.",
        )  # fmt: skip
        self.assertEqual([], [text for text in near if source_of(text) != NOBODY])


if __name__ == "__main__":
    unittest.main()
