"""Each fixture is a test: the row that the command prints for it, and the answer that a careful reader gives.

One document: python3 -m unittest tests.test_fixtures -k NAME-OF-THE-FILE
"""

from __future__ import annotations

import json
import pathlib
import subprocess
import sys
import unittest
from collections.abc import Callable

from statement_parse.model import AFFIRMED

from . import pairs


def _row_test(path: pathlib.Path) -> Callable[[unittest.TestCase], None]:
    def test(self: unittest.TestCase) -> None:
        expected, given = pairs.answer_path(path).read_text(encoding="utf-8"), pairs.printed(path)
        if expected != given:
            self.fail(pairs.report(path, expected, given))
        askew = pairs.askew(json.loads(given), pairs.read_text(path))
        self.assertFalse(askew, "\n".join(askew))

    return test


def _gold_test(path: pathlib.Path) -> Callable[[unittest.TestCase], None]:
    def test(self: unittest.TestCase) -> None:
        """Held against what the program says now, so that x.json can never make a wrong answer right."""
        answer = pairs.answer_of(json.loads(pairs.printed(path)))
        differences = pairs.disagreement(answer, pairs.read_gold(path))
        self.assertFalse(differences, f"\n{pairs.name_of(path)} against its gold\n" + "\n".join(differences))

    return test


class ClaimFixtures(unittest.TestCase):
    """Documents in which the Russian side claims, denies or ends a reduction."""


class NoClaimFixtures(unittest.TestCase):
    """Documents without any claim."""


class KnownGaps(unittest.TestCase):
    """Documents that the program does not read right yet; one that it reads right must move (tests.update does it)."""


for _case, _folder in ((ClaimFixtures, pairs.CLAIM), (NoClaimFixtures, pairs.NO_CLAIM)):
    for _path in pairs.texts(_folder):
        setattr(_case, f"test_{_path.stem}", _row_test(_path))
        setattr(_case, f"test_{_path.stem}_agrees_with_its_gold", _gold_test(_path))
for _path in pairs.texts(pairs.KNOWN_GAP):
    setattr(KnownGaps, f"test_{_path.stem}", unittest.expectedFailure(_gold_test(_path)))
# A second name of a class in this module would run its tests twice.
del _case, _folder, _path


class FixtureFolders(unittest.TestCase):
    """The folders themselves: a test over no files passes and says nothing."""

    def test_there_are_fixtures_with_and_without_claims(self) -> None:
        for folder in (pairs.CLAIM, pairs.NO_CLAIM):
            self.assertTrue(pairs.texts(folder), f"no *.txt in {folder}")

    def test_no_text_and_no_answer_stands_alone(self) -> None:
        for folder in pairs.FOLDERS:
            expected = set()
            for path in pairs.texts(folder):
                expected |= {path, pairs.gold_path(path)}
                if folder != pairs.KNOWN_GAP:
                    expected.add(pairs.answer_path(path))
            present = {path for path in folder.glob("*") if not path.name.startswith(".")}
            alone, missing = sorted(map(str, present - expected)), sorted(map(str, expected - present))
            self.assertFalse(alone or missing, f"without a text or of no use: {alone}; missing: {missing}")

    def test_each_document_lies_in_the_folder_of_its_gold(self) -> None:
        for folder, claims in ((pairs.CLAIM, True), (pairs.NO_CLAIM, False)):
            for path in pairs.texts(folder):
                self.assertEqual(claims, bool(pairs.read_gold(path)["claims"]), pairs.name_of(path))

    def test_gold_directions_are_those_of_its_affirmed_claims(self) -> None:
        for folder in pairs.FOLDERS:
            for path in pairs.texts(folder):
                gold = pairs.read_gold(path)
                union = {name for claim in gold["claims"] if claim["status"] in AFFIRMED for name in claim["directions"]}
                self.assertEqual(union, set(gold["directions"]), pairs.name_of(path))
                self.assertEqual(len(union), len(gold["directions"]), pairs.name_of(path))

    def test_no_text_is_there_twice(self) -> None:
        seen: dict[str, str] = {}
        for folder in pairs.FOLDERS:
            for path in pairs.texts(folder):
                words = " ".join(pairs.read_text(path).split())
                self.assertNotIn(words, seen, f"{pairs.name_of(path)} and {seen.get(words)}")
                seen[words] = pairs.name_of(path)

    def test_the_command_itself_prints_the_rows(self) -> None:
        for folder in (pairs.CLAIM, pairs.NO_CLAIM):
            for path in pairs.texts(folder)[:1]:
                command = [sys.executable, "-m", "statement_parse", "--pretty", pairs.name_of(path)]
                run = subprocess.run(command, cwd=pairs.ROOT, capture_output=True, timeout=60)
                self.assertEqual(b"", run.stderr)
                self.assertEqual(pairs.answer_path(path).read_bytes(), run.stdout)


class FixtureTools(unittest.TestCase):
    """What the tests tell when they fail."""

    def test_a_changed_span_is_shown_under_its_words(self) -> None:
        text = "Headline\nTroops left Kyiv today.\n"
        shown = pairs.marked(text, "+", ("direction", "Kyiv", 21, 25))
        self.assertEqual(["+ direction [21:25]", "    Troops left Kyiv today.", "                ^^^^"], shown)

    def test_a_span_over_two_lines_is_marked_in_both(self) -> None:
        shown = pairs.marked("one two\nthree", "-", ("action", "two\nthree", 4, 13))
        self.assertEqual(["- action [4:13]", "    one two", "        ^^^", "    three", "    ^^^^^"], shown)

    def test_a_span_that_does_not_slice_is_found(self) -> None:
        self.assertTrue(pairs.askew({"official": {"text": "Fomin", "start": 1, "end": 6}}, "Fomin said"))
        self.assertFalse(pairs.askew({"official": {"text": "Fomin", "start": 0, "end": 5}}, "Fomin said"))

    def test_order_is_no_disagreement_and_a_place_too_many_is_one(self) -> None:
        claim = {"action": "reduce", "status": "announced", "directions": ["Kyiv", "Sumy"]}
        one = {"issuing_body": None, "official": None, "directions": ["Kyiv", "Sumy"], "claims": [claim]}
        other = {**one, "directions": ["Sumy", "Kyiv"], "claims": [{**claim, "directions": ["Sumy", "Kyiv"]}]}
        self.assertEqual([], pairs.disagreement(one, other))
        self.assertEqual(1, len(pairs.disagreement(one, {**one, "directions": ["Kyiv"]})))


if __name__ == "__main__":
    unittest.main()
