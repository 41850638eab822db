"""Every row proves itself: its examples are found, its near misses are not, and no row is there twice."""

from __future__ import annotations

import ast
import importlib
import io
import pathlib
import re
import tokenize
import unittest
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from statement_parse.passes.bodies import find_bodies
from statement_parse.passes.layout import Layout
from statement_parse.passes.officials import find_officials
from statement_parse.passes.outlets import find_outlets
from statement_parse.passes.places import find_places
from statement_parse.passes.reductions import find_reductions
from statement_parse.view import View
from statement_parse.vocabulary import cues
from statement_parse.vocabulary.bodies import BODIES, ECHOES, NATIONS, Body
from statement_parse.vocabulary.cue_examples import CUE_EXAMPLES
from statement_parse.vocabulary.matching import Cues
from statement_parse.vocabulary.officials import OFFICIALS
from statement_parse.vocabulary.others import OTHERS
from statement_parse.vocabulary.outlets import OUTLETS
from statement_parse.vocabulary.people_examples import OFFICIAL_EXAMPLES, OTHER_EXAMPLES
from statement_parse.vocabulary.place_examples import PLACE_EXAMPLES
from statement_parse.vocabulary.places import PLACES
from statement_parse.vocabulary.reductions import REDUCTIONS
from statement_parse.vocabulary.titles import POSTS

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "statement_parse" / "vocabulary"
LATIN, CYRILLIC = "A-Za-z", "А-Яа-яЁёІіЇїЄєҐґ"
MIXED_RE = re.compile(f"[{CYRILLIC}][{LATIN}]|[{LATIN}][{CYRILLIC}]")
# A text that goes on behind the line ends so; anything else before the next string is a forgotten comma.
OPEN_ENDS = ("|", " ")


def layout(text: str) -> Layout:
    """The layout of an example."""
    return Layout(View(text))


def places(text: str) -> set[str]:
    """The places found in an example."""
    return {mention.name for mention in find_places(layout(text))}


def people(text: str) -> set[str | None]:
    """The people found in an example."""
    return {mention.official for mention in find_officials(layout(text))}


def outlets(text: str) -> set[str]:
    """The relays found in an example."""
    return {relay.name for relay in find_outlets(layout(text))}


def cue_rows(text: str) -> set[str]:
    """The rows of the reductions found in an example."""
    return {cue.row for cue in find_reductions(layout(text))[0]}


def body_found(row: Body, text: str) -> bool:
    """Whether an example has a mention such as the row makes: of its name, or, where it names no Russian body, of its side."""
    found = find_bodies(layout(text))
    if row.side in ("", "russia") and row.kind == "body":
        return any(mention.body == row.name for mention in found)
    return any(mention.side == row.side for mention in found)


def told(table: str, name: str, examples: Iterable[str], near_misses: Iterable[str], finds: Callable[[str], bool]) -> Iterator[str]:
    """What is wrong with one row."""
    for example in examples:
        if not finds(example):
            yield f"{table}, {name}: not found in the example {example!r}"
    for near_miss in near_misses:
        if finds(near_miss):
            yield f"{table}, {name}: found in the near miss {near_miss!r}"


def cells(row: Any, *fields: str) -> Iterator[str]:
    """The names in the cells of a row."""
    for field in fields:
        yield from (name for name in getattr(row, field).split("|") if name)


def twice(names: Iterable[str]) -> list[str]:
    """The names that come again."""
    seen: set[str] = set()
    return sorted({name for name in names if name in seen or seen.add(name)})  # type: ignore[func-returns-value]


def cue_tables() -> dict[str, tuple[str, ...]]:
    """The tables of cues.py."""
    return {name: tuple(table) for name, table in vars(cues).items() if name.isupper() and isinstance(table, (tuple, frozenset))}


class RowsProveThemselves(unittest.TestCase):
    """Examples and near misses."""

    def _all_right(self, problems: Iterable[str]) -> None:
        wrong = list(problems)
        self.assertFalse(wrong, f"{len(wrong)} wrong:\n" + "\n".join(wrong))

    def test_places(self) -> None:
        self._all_right(p for name, proof in PLACE_EXAMPLES.items() for p in told("places", name, *proof, lambda text: name in places(text)))  # noqa: B023

    def test_officials(self) -> None:
        self._all_right(p for name, proof in OFFICIAL_EXAMPLES.items() for p in told("officials", name, *proof, lambda text: name in people(text)))  # noqa: B023

    def test_people_who_speak_for_others(self) -> None:
        self._all_right(p for name, proof in OTHER_EXAMPLES.items() for p in told("others", name, *proof, lambda text: name in people(text)))  # noqa: B023

    def test_bodies(self) -> None:
        self._all_right(p for row in BODIES for p in told("bodies", row.name, row.examples, row.near_misses, lambda text: body_found(row, text)))  # noqa: B023

    def test_outlets(self) -> None:
        self._all_right(p for name, _, example, near in OUTLETS
            for p in told("outlets", name, (example,), (near,), lambda text: name in outlets(text)))  # noqa: B023

    def test_reductions(self) -> None:
        self._all_right(p for row in REDUCTIONS
            for p in told("reductions", row.id, row.examples, row.near_misses, lambda text: row.id in cue_rows(text)))  # noqa: B023

    def test_cues(self) -> None:
        def met(cue: str) -> Callable[[str], bool]:
            matcher = Cues((cue,))
            return lambda text: matcher.first((lower := layout(text).lower), 0, len(lower)) >= 0

        self._all_right(p for cue, example, near in CUE_EXAMPLES for p in told("cues", cue, (example,), (near,), met(cue)))

    def test_every_cue_has_its_example(self) -> None:
        proved = {row[0] for row in CUE_EXAMPLES}
        lacking = {name: missing for name, table in cue_tables().items() if (missing := [cue for cue in table if cue not in proved])}
        self.assertFalse(lacking, f"rows missing in cue_examples.py: {lacking}")

    def test_no_example_is_left_of_a_cue_that_went(self) -> None:
        present = {cue for table in cue_tables().values() for cue in table}
        self.assertEqual([], [row[0] for row in CUE_EXAMPLES if row[0] not in present], "rows too many in cue_examples.py")
        self.assertEqual([], twice(row[0] for row in CUE_EXAMPLES), "rows twice in cue_examples.py")

    def test_every_row_of_these_tables_has_its_proof(self) -> None:
        for table, proved in ((PLACES, PLACE_EXAMPLES), (OFFICIALS, OFFICIAL_EXAMPLES), (OTHERS, OTHER_EXAMPLES)):
            names = {row.name for row in table}
            self.assertEqual(set(), names - proved.keys(), "rows without a line among the examples")
            self.assertEqual(set(), proved.keys() - names, "lines of rows that went")

    def test_every_row_has_both_languages_and_near_misses(self) -> None:
        named: list[tuple[Any, tuple[str, ...], tuple[str, ...]]] = [(row, *PLACE_EXAMPLES[row.name]) for row in PLACES]
        named += [(row, row.examples, row.near_misses) for row in BODIES]
        wrong = [f"{row.name}: no example" for row, examples, _ in named if not examples]
        wrong += [f"{name}: no example" for name, (examples, _) in (*OFFICIAL_EXAMPLES.items(), *OTHER_EXAMPLES.items()) if not examples]
        wrong += [f"{row.name}: no near miss" for row, _, near_misses in named if not near_misses]
        wrong += [f"{row.id}: no example or no near miss" for row in REDUCTIONS if not row.examples or not row.near_misses]
        for row, examples, _ in named:
            text = " ".join(examples)
            if (row.en and not re.search(f"[{LATIN}]", text)) or (row.ru and not re.search(f"[{CYRILLIC}]", text)):
                wrong.append(f"{row.name}: an example in each of its languages is missing")
        self._all_right(wrong)


class RowsAreUnique(unittest.TestCase):
    """A name that two rows claim is a choice that nobody made."""

    def test_places(self) -> None:
        self.assertEqual([], twice(row.name for row in PLACES))
        self.assertEqual([], twice(name.lower() for row in PLACES for name in set(cells(row, "en"))))
        self.assertEqual([], twice(name.lower() for row in PLACES for name in set(cells(row, "ru"))))
        self.assertEqual([], twice(name.lower() for row in PLACES for name in set(cells(row, "adj"))))

    def test_a_cell_names_nothing_twice(self) -> None:
        wrong = [(row.name, again) for row in PLACES for field in ("en", "ru", "adj") if (again := twice(cells(row, field)))]
        wrong += [(row.name, again) for row in (*OFFICIALS, *OTHERS) for field in ("en", "ru", "given_en", "given_ru") if (again := twice(cells(row, field)))]
        wrong += [(row.name, again) for row in BODIES for field in ("en", "ru") if (again := twice(cells(row, field)))]
        wrong += [(row.id, again) for row in REDUCTIONS if (again := twice(cells(row, "stems")))]
        self.assertEqual([], wrong)

    def test_people(self) -> None:
        self.assertEqual([], twice(row.name for row in (*OFFICIALS, *OTHERS)))

    def test_bodies(self) -> None:
        self.assertEqual([], twice(f"{row.name} {row.side}" for row in BODIES if row.kind == "body"))
        self.assertEqual([], twice(f"{name}" for row in BODIES for name in set(cells(row, "en"))))
        self.assertEqual([], twice(f"{name}" for row in BODIES for name in set(cells(row, "ru"))))

    def test_outlets_and_reductions(self) -> None:
        self.assertEqual([], twice(row[0] for row in OUTLETS))
        self.assertEqual([], twice(name for row in OUTLETS for name in row[1].split("|")))
        self.assertEqual([], twice(row.id for row in REDUCTIONS))

    def test_nations_and_echoes(self) -> None:
        self.assertEqual([], twice(word for words in NATIONS.values() for word in words))
        self.assertEqual([], twice(name for en, ru, _ in ECHOES for name in (*en.split("|"), *ru.split("|"))))

    def test_cue_tables(self) -> None:
        wrong = {name: again for name, table in cue_tables().items() if (again := twice(table))}
        self.assertEqual({}, wrong)


class RowsAreWritten(unittest.TestCase):
    """Slips of the hand, read from the source."""

    def test_no_table_is_empty(self) -> None:
        wrong = []
        for path in sorted(FOLDER.glob("*.py")):
            module = importlib.import_module(f"statement_parse.vocabulary.{path.stem}" if path.stem != "__init__" else "statement_parse.vocabulary")
            wrong += [f"{path.stem}.{name}" for name, value in vars(module).items() if name.isupper()
                and isinstance(value, (tuple, frozenset, dict, list, set)) and not value]
        self.assertEqual([], wrong)

    def test_no_latin_letter_hides_in_a_cyrillic_word(self) -> None:
        wrong = []
        for path in sorted(FOLDER.glob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    wrong += [f"{path.name}:{node.lineno}: {node.value[max(0, hit.start() - 20):hit.end() + 20]!r}" for hit in MIXED_RE.finditer(node.value)]
        self.assertEqual([], wrong, "\n".join(wrong))

    def test_names_stand_in_the_cell_of_their_script(self) -> None:
        """The look-up of phrases reads only the cells of a text's script."""
        latin = [row.en for row in PLACES] + [row.en for row in BODIES] + [row.en for row in POSTS] + [en for en, _, _ in ECHOES]
        other = [row.ru for row in PLACES] + [row.ru for row in BODIES] + [row.ru for row in POSTS] + [ru for _, ru, _ in ECHOES]
        other += [row.adj for row in PLACES] + [row.ru for row in (*OFFICIALS, *OTHERS)]
        self.assertEqual([], [name for cell in latin for name in cell.split("|") if not name[:1].isascii()])
        self.assertEqual([], [name for cell in other for name in cell.split("|") if name and name[:1].isascii()])

    def test_a_beginning_is_of_one_script(self) -> None:
        stems = [cue for table in cue_tables().values() for cue in table] + [stem for row in REDUCTIONS for stem in cells(row, "stems")]
        self.assertEqual([], [stem for stem in stems if re.search(f"[{LATIN}]", stem) and not stem.isascii()])

    def test_no_comma_was_forgotten_between_two_strings(self) -> None:
        wrong = []
        for path in sorted(FOLDER.glob("*.py")):
            before = None
            for token in tokenize.generate_tokens(io.StringIO(path.read_text(encoding="utf-8")).readline):
                if token.type in (tokenize.NL, tokenize.COMMENT):
                    continue
                if token.type == tokenize.STRING and before is not None and before.type == tokenize.STRING:
                    text = ast.literal_eval(before.string)
                    if not text.endswith(OPEN_ENDS):
                        wrong.append(f"{path.name}:{before.end[0]}: {text[-30:]!r} runs into {ast.literal_eval(token.string)[:30]!r}")
                before = token
        self.assertEqual([], wrong, "\n".join(wrong))

    def test_a_forgotten_comma_in_a_tuple_does_not_hide_behind_an_open_end(self) -> None:
        wrong = [f"{name}: {cue!r}" for name, table in cue_tables().items() for cue in table if cue != cue.strip() or "|" in cue or "  " in cue]
        wrong += [f"{row.name}: {name!r}" for row in PLACES for name in cells(row, "en", "ru", "adj") if name != name.strip() or "  " in name]
        wrong += [f"{row.id}: {stem!r}" for row in REDUCTIONS for stem in cells(row, "stems") if stem != stem.strip() or "  " in stem]
        self.assertEqual([], wrong)

    def test_cues_and_beginnings_are_written_as_the_words_are_read(self) -> None:
        """Lower case, ё as е, and parted as the layout parts words: anything else would never be met."""
        stems = [(name, cue) for name, table in cue_tables().items() for cue in table]
        stems += [(row.id, stem) for row in REDUCTIONS for stem in cells(row, "stems")]
        wrong = [f"{name}: {stem!r}" for name, stem in stems if not re.fullmatch(r"=?\w+(?: \w+)*", stem) or stem != stem.lower() or "ё" in stem]
        self.assertEqual([], wrong)

    def test_a_place_lies_in_a_row_of_the_table_and_in_no_circle(self) -> None:
        within = {row.name: row.within for row in PLACES}
        self.assertEqual([], [row.name for row in PLACES if row.within and row.within not in within])
        for name in within:
            steps = 0
            while within.get(name):
                name, steps = within[name], steps + 1
                self.assertLess(steps, 10, name)

    def test_regions_are_codes_of_iso_3166_2(self) -> None:
        self.assertEqual([], [row.name for row in PLACES if row.region and not re.fullmatch(r"[A-Z]{2}-[A-Z0-9]{1,3}", row.region)])

    def test_posts_are_dated_in_order(self) -> None:
        wrong = []
        for row in (*OFFICIALS, *OTHERS):
            for _, _, begin, end in row.posts:
                if any(day and not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", day) for day in (begin, end)) or (begin and end and begin > end):
                    wrong.append(row.name)
            begins = [post[2] for post in row.posts if post[2]]
            if begins != sorted(begins):
                wrong.append(f"{row.name}: not oldest first")
        self.assertEqual([], wrong)


if __name__ == "__main__":
    unittest.main()
