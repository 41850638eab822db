"""What holds for every text, tried on cuts and joins of the fixtures with a fixed seed, and on nasty shapes."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import unittest

from statement_parse import parse

from . import contract, pairs, texts

SEED = 20220329
# Enough to meet every pass, little enough for a second or two.
TRIES = 60
LONGEST = 4000


def samples() -> list[str]:
    """The texts of the fixtures, and generated ones beside them."""
    rng = random.Random(SEED)
    found = [pairs.read_text(path) for folder in pairs.FOLDERS for path in pairs.texts(folder)]
    return found + [texts.dense(rng, language) for language in ("en", "ru") * 10] + [texts.post(rng) for _ in range(20)]


class Properties(unittest.TestCase):
    """The invariants of issue and contract."""

    samples: list[str]

    @classmethod
    def setUpClass(cls) -> None:
        cls.samples = samples()

    def setUp(self) -> None:
        self.rng = random.Random(SEED)

    def _row(self, text: str) -> dict[str, object]:
        row = parse(text).to_dict(explain=True)
        wrong = contract.faults(row, text)
        self.assertFalse(wrong, f"{wrong} in {text!r}")
        return row

    def test_the_samples_are_many_and_claim_something(self) -> None:
        self.assertGreater(len(self.samples), 30)
        self.assertTrue(any(self._row(text)["claims"] for text in self.samples))

    def test_every_sample_is_answered_in_the_contracts_shape(self) -> None:
        for text in self.samples:
            self._row(text)

    def test_any_cut_is_answered(self) -> None:
        for _ in range(TRIES):
            text = self.rng.choice(self.samples)
            begin = self.rng.randrange(len(text))
            self._row(text[begin : self.rng.randrange(begin, len(text) + 1)])

    def test_any_join_is_answered(self) -> None:
        for _ in range(TRIES // 3):
            parts = self.rng.sample(self.samples, 3)
            self._row(self.rng.choice(("", " ", "\n", "\n\n", "\r\n", ". ", "«", "\u00a0")).join(part[: self.rng.randrange(1, LONGEST)] for part in parts))

    def test_any_prefix_is_answered(self) -> None:
        for text in self.rng.sample(self.samples, 5):
            short = text[:600]
            for end in range(0, len(short) + 1, 7):
                self._row(short[:end])

    def test_a_text_may_end_in_any_small_word(self) -> None:
        """Rules look at the word behind one; here there is none."""
        for opening, small in (("Минобороны: наши войска уходят", "от из в с до не ли если как уже"),
                ("The Kremlin said that Russian troops leave", "from it to if no")):
            for word in small.split():
                with self.subTest(word=word):
                    self._row(f"{opening} {word}")

    def test_line_feeds_before_a_text_shift_every_span(self) -> None:
        for text in self.samples:
            if not text[:1].strip():
                continue
            before = list(pairs.spans(self._row(text)))
            for count in (1, 5):
                after = list(pairs.spans(self._row("\n" * count + text)))
                self.assertEqual([(field, words, start + count, end + count) for field, words, start, end in before], after, text)

    def test_the_same_text_gives_the_same_bytes(self) -> None:
        for text in self.samples:
            self.assertEqual(*(json.dumps(parse(text).to_dict(explain=True), ensure_ascii=False) for _ in range(2)))

    def test_another_process_with_other_hashes_gives_the_same_bytes(self) -> None:
        """Sets of strings are ordered by chance; an answer that depends on one differs from process to process."""
        code = "import json, sys; from statement_parse import parse; [print(json.dumps(parse(t).to_dict(explain=True))) for t in json.load(sys.stdin)]"
        texts_sent = json.dumps(self.samples)
        rows = set()
        for seed in ("0", "1", "2"):
            run = subprocess.run([sys.executable, "-c", code], input=texts_sent, capture_output=True, text=True, check=True, cwd=pairs.ROOT,
                env={"PYTHONHASHSEED": seed, "PATH": ""})
            rows.add(run.stdout)
        self.assertEqual(1, len(rows))

    def test_nasty_shapes_are_answered(self) -> None:
        for name, make in texts.NASTY.items():
            with self.subTest(name):
                self._row(make(1500))

    def test_decomposed_text_gives_the_same_answer(self) -> None:
        import unicodedata

        for text in self.samples:
            composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
            self.assertEqual(pairs.answer_of(self._row(composed)), pairs.answer_of(self._row(decomposed)), text)

    def test_what_nobody_sees_hides_nothing(self) -> None:
        """A soft hyphen or a zero-width space inside every long word, no-break spaces between: the answer stays."""
        for text in self.samples:
            hidden = "".join(letter + ("\u00ad" if n % 5 == 2 and letter.isalpha() else "") for n, letter in enumerate(text))
            self.assertEqual(pairs.answer_of(self._row(text)), pairs.answer_of(self._row(hidden)), text)

    def test_empty_and_blank_texts_answer_nothing(self) -> None:
        for text in ("", " ", "\n", "\ufeff", "\u00a0\t\r\n", "\0", "\ud800", "…", "«»"):
            row = self._row(text)
            self.assertEqual((None, None, [], [], []), (row["issuing_body"], row["official"], row["directions"], row["claims"], row["set_aside"]))


if __name__ == "__main__":
    unittest.main()
