"""Every compiled pattern, walked as the engine parses it: none may backtrack over more than a bounded stretch.

Refused are an unbounded repeat inside another repeat that can run again and again, and two unbounded repeats
side by side (or parted only by what may be empty) that can match the same character.
"""

from __future__ import annotations

import ast
import importlib
import pathlib
import re
import re._constants as sre  # type: ignore[import-not-found]
import re._parser as sre_parser  # type: ignore[import-not-found]
import unittest
from collections.abc import Iterator
from typing import Any

ROOT = pathlib.Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "statement_parse"
# From here on a repeat counts as one without a bound.
UNBOUNDED = 1000
CALLS = ("compile", "search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer")
REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
# The characters by which two repeats are compared: one of every class that our patterns tell apart.
PROBES = "aZ7_ \n\t.,:;!?-—–'\"«»“”„()[]{}<>/\\|#@*&%$^=+~`яЯёЁіҐ\u0301\u00a0\ufeff€🔹"


def modules() -> Iterator[tuple[pathlib.Path, str]]:
    """Our modules' files and dotted names."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.name != "__main__.py":
            yield path, ".".join(path.relative_to(ROOT).with_suffix("").parts)


def patterns() -> Iterator[tuple[str, str | bytes, int]]:
    """All patterns that stand compiled at the top of our modules, also inside tuples, lists and dicts, and all that functions use."""
    for _, name in modules():
        for key, value in vars(importlib.import_module(name)).items():
            yield from ((f"{name}.{key}", pattern.pattern, pattern.flags & ~re.UNICODE) for pattern in _inside(value))
    yield from ((place, source, 0) for place, source in called() if source is not None)


def called() -> Iterator[tuple[str, str | bytes | None]]:
    """The first argument of every call of `re` inside a function: a string, a name of the module, or an f-string with x for its parts."""
    for path, name in modules():
        top = vars(importlib.import_module(name))
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(function, (ast.FunctionDef, ast.Lambda)):
                continue
            for node in ast.walk(function):
                if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)
                        and node.func.value.id == "re" and node.func.attr in CALLS):
                    continue
                yield f"{name}:{node.lineno}", _source(node.args[0], top)


def _source(node: ast.expr, top: dict[str, Any]) -> str | bytes | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)):
        return node.value
    if isinstance(node, ast.Name) and isinstance(top.get(node.id), (str, bytes)):
        value: str | bytes = top[node.id]
        return value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "x" for part in node.values)
    return None


def _inside(value: Any) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, (tuple, list)):
        for inner in value:
            yield from _inside(inner)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _inside(inner)


def faults(source: str | bytes, flags: int = 0) -> list[str]:
    """What is dangerous in a pattern, told one a line."""
    found: list[str] = []
    _walk(list(sre_parser.parse(source, flags & ~int(re.DEBUG))), None, found, flags)
    return found


def _walk(items: list[Any], behind: set[str] | None, found: list[str], flags: int) -> None:
    """Look at the items of a sequence; `behind` is what may follow it inside a repeat around it, None where there is none."""
    # What the unbounded repeats before this place match, as long as what came since can be one of the same characters or nothing.
    open_sets: list[set[str]] = []
    for number, (op, argument) in enumerate(items):
        rest = items[number + 1 :]
        after = _first(rest, flags) | (behind or set() if _empty(rest) else set())
        if op in REPEATS:
            low, high, body = argument[0], argument[1], list(argument[2])
            can = _characters(body, flags)
            if (high is sre.MAXREPEAT or high >= UNBOUNDED) and op is not sre.POSSESSIVE_REPEAT:
                begins = _first(body, flags)
                if behind is not None and can & after:
                    found.append(f"an unbounded repeat inside a repeat, and what follows can be the same: {sorted(can & after)[:4]}")
                found.extend(f"two unbounded repeats beside each other match {sorted(earlier & begins)[:4]}" for earlier in open_sets if earlier & begins)
                open_sets = [s for s in open_sets if low == 0 or s & can] + [can]
            elif low > 0 and not _empty(body):
                open_sets = [s for s in open_sets if s & can]
            _walk(body, (after if behind is not None else set()) | _first(body, flags) if high is sre.MAXREPEAT or high > 1 else behind, found, flags)
            continue
        for inner in _parts(op, argument):
            _walk(list(inner), after if behind is not None else None, found, flags)
        if not _empty([(op, argument)]):
            can = _characters([(op, argument)], flags)
            open_sets = [s for s in open_sets if s & can]


def _parts(op: Any, argument: Any) -> list[Any]:
    """The patterns inside an item."""
    if op is sre.SUBPATTERN:
        return [argument[3]]
    if op is sre.ATOMIC_GROUP:
        return [argument]
    if op is sre.BRANCH:
        return list(argument[1])
    if op in (sre.ASSERT, sre.ASSERT_NOT):
        return [argument[1]]
    if op is sre.GROUPREF_EXISTS:
        return [part for part in argument[1:] if part is not None]
    return []


def _empty(items: list[Any]) -> bool:
    """Whether a sequence can match nothing."""
    for op, argument in items:
        if op in REPEATS:
            if argument[0] > 0 and not _empty(list(argument[2])):
                return False
        elif op is sre.BRANCH:
            if not any(_empty(list(part)) for part in argument[1]):
                return False
        elif op in (sre.SUBPATTERN, sre.ATOMIC_GROUP):
            if not all(_empty(list(part)) for part in _parts(op, argument)):
                return False
        elif op not in (sre.AT, sre.ASSERT, sre.ASSERT_NOT, sre.GROUPREF, sre.GROUPREF_EXISTS):
            return False
    return True


def _first(items: list[Any], flags: int) -> set[str]:
    """The probe characters that a sequence can begin with."""
    found: set[str] = set()
    for item in items:
        if item[0] in (sre.SUBPATTERN, sre.ATOMIC_GROUP, sre.BRANCH, sre.GROUPREF_EXISTS):
            for part in _parts(*item):
                found |= _first(list(part), flags)
        elif item[0] in REPEATS:
            found |= _first(list(item[1][2]), flags)
        else:
            found |= _characters([item], flags)
        if not _empty([item]):
            break
    return found


def _characters(items: list[Any], flags: int) -> set[str]:
    """The probe characters that a sequence can match, anywhere inside it."""
    found: set[str] = set()
    for op, argument in items:
        if op in REPEATS:
            found |= _characters(list(argument[2]), flags)
        elif op in (sre.LITERAL, sre.NOT_LITERAL, sre.IN, sre.ANY):
            found |= {c for c in PROBES if _matches(op, argument, c, flags)}
            if op is sre.LITERAL:
                found.add(chr(argument))
        elif op not in (sre.ASSERT, sre.ASSERT_NOT):
            for part in _parts(op, argument):
                found |= _characters(list(part), flags)
    return found


def _matches(op: Any, argument: Any, character: str, flags: int) -> bool:
    code = ord(character)
    if op is sre.LITERAL:
        return bool(code == argument)
    if op is sre.NOT_LITERAL:
        return bool(code != argument)
    if op is sre.ANY:
        return character != "\n" or bool(flags & re.DOTALL)
    positive = True
    hit = False
    for kind, value in argument:
        if kind is sre.NEGATE:
            positive = False
        elif kind is sre.LITERAL:
            hit = hit or code == value
        elif kind is sre.RANGE:
            hit = hit or value[0] <= code <= value[1]
        elif kind is sre.CATEGORY:
            letter = {sre.CATEGORY_DIGIT: r"\d", sre.CATEGORY_NOT_DIGIT: r"\D", sre.CATEGORY_SPACE: r"\s", sre.CATEGORY_NOT_SPACE: r"\S",
                sre.CATEGORY_WORD: r"\w", sre.CATEGORY_NOT_WORD: r"\W"}[value]
            hit = hit or bool(re.match(letter, character))
    return hit is positive


class Patterns(unittest.TestCase):
    """Ours."""

    def test_there_are_patterns_to_walk(self) -> None:
        self.assertGreater(len(list(patterns())), 10)

    def test_none_can_backtrack_without_bound(self) -> None:
        wrong = [f"{name}: {fault}: {source!r}" for name, source, flags in patterns() for fault in faults(source, flags)]
        self.assertEqual([], wrong, "\n".join(wrong))

    def test_every_call_of_re_is_read(self) -> None:
        """A pattern that is made in a way that this test does not follow is walked by nobody."""
        self.assertEqual([], [place for place, source in called() if source is None])


class PatternWalk(unittest.TestCase):
    """The check itself: what it must refuse and what it must let through."""

    def test_it_refuses_repeats_inside_repeats(self) -> None:
        for source in (r"(a+)+", r"(?:a*b?)*", r"(?:\w+\s?)*x", r"(?:x|a+)*", r"(?:a+){1,5}", r"(?:a|(?:b|c+)d?)*"):
            self.assertTrue(faults(source), source)

    def test_it_refuses_neighbours_that_match_the_same(self) -> None:
        for source in (r"a*a*", r"\w+\w+", r"\s*\s+x", r".*.*", r"\d+[0-9a]*", r"\w+(?:x)?\w+", r"[a-z]+\b[a-z]+", r".+,.+", r"\w+ ?\w+"):
            self.assertTrue(faults(source), source)

    def test_it_lets_bounded_and_parted_repeats_through(self) -> None:
        for source in (r"\w{1,200}", r"\s+\w+", r"a+b+", r"(?:ab){1,5}c*", r"\d+[a-z]+", r"a{0,30}a{0,30}", r"\w+(?=\s)", r"[^,]+,[^,]+",
            r'[^"\\]*(?:\\.[^"\\]*)*"', r"(?:\w++\s?)*", r"(?:(?:ab)+c)+"):
            self.assertFalse(faults(source), source)


if __name__ == "__main__":
    unittest.main()
