"""The published schema: open to readers, strict to ourselves.

The checker knows the few keywords that the schema uses and refuses any other, so that no rule can be
written that nothing checks.
"""

from __future__ import annotations

import json
import re
import unittest
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from statement_parse import parse
from statement_parse.model import ACTIONS, EVIDENCE_FIELDS, SCHEMA_VERSION, STATUSES
from statement_parse.outputs.schema import schema_text

from . import material
from .command import command

FIXTURES = Path(__file__).parent.parent / "fixtures"
SCHEMA: dict[str, Any] = json.loads(schema_text())

ANNOTATIONS = {"$schema", "$id", "$defs", "$comment", "title", "description", "x-known-values"}
CHECKED = {"$ref", "type", "const", "anyOf", "minimum", "minLength", "pattern", "required", "properties", "items"}
TYPES = {"object": dict, "array": list, "string": str, "integer": int, "null": type(None)}


def violations(value: Any, schema: dict[str, Any], *, strict: bool, at: str = "row") -> Iterator[str]:
    """What is wrong with the value; strict: only known keys, all in the schema's order, and only known values."""
    if "$ref" in schema:
        yield from violations(value, SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]], strict=strict, at=at)
    if "anyOf" in schema:
        tried = [list(violations(value, option, strict=strict, at=at)) for option in schema["anyOf"]]
        if all(tried):
            yield from min(tried, key=len)
    if "const" in schema and (value != schema["const"] or isinstance(value, bool)):
        yield f"{at}: {value!r} is not {schema['const']!r}"
    allowed = schema.get("type", [])
    types = tuple(TYPES[name] for name in ([allowed] if isinstance(allowed, str) else allowed))
    if types and (not isinstance(value, types) or isinstance(value, bool)):
        yield f"{at}: {value!r} is no {allowed}"
        return
    if isinstance(value, int) and value < schema.get("minimum", value):
        yield f"{at}: {value} is too small"
    if isinstance(value, str) and len(value) < schema.get("minLength", 0):
        yield f"{at}: too short"
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        yield f"{at}: {value!r} does not match {schema['pattern']}"
    if strict and "x-known-values" in schema and value not in schema["x-known-values"]:
        yield f"{at}: {value!r} is not listed"
    if isinstance(value, list) and "items" in schema:
        for number, item in enumerate(value):
            yield from violations(item, schema["items"], strict=strict, at=f"{at}[{number}]")
    if isinstance(value, dict) and "properties" in schema:
        yield from _members(value, schema, strict, at)


def _members(value: dict[str, Any], schema: dict[str, Any], strict: bool, at: str) -> Iterator[str]:
    """What is wrong with the keys of an object and below them."""
    properties = schema["properties"]
    yield from (f"{at}.{key} is missing" for key in schema["required"] if key not in value)
    if strict:
        yield from (f"{at}.{key} is not in the schema" for key in value if key not in properties)
        if (known := [key for key in value if key in properties]) != [key for key in properties if key in value]:
            yield f"{at}: keys in the order {known}"
    for key in value.keys() & properties.keys():
        yield from violations(value[key], properties[key], strict=strict, at=f"{at}.{key}")


def schemas(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The schema and all schemas in it."""
    yield schema
    inner = [*schema.get("$defs", {}).values(), *schema.get("properties", {}).values(), *schema.get("anyOf", [])]
    for part in [*inner, *([schema["items"]] if "items" in schema else [])]:
        yield from schemas(part)


def rows_in(path: Path) -> Iterator[Any]:
    """The JSON values of a file, one or several."""
    text, at = path.read_text(encoding="utf-8").strip(), 0
    while at < len(text):
        value, at = json.JSONDecoder().raw_decode(text, at)
        yield value
        at += len(text[at:]) - len(text[at:].lstrip())


class TheSchemaItself(unittest.TestCase):
    def test_uses_only_keywords_that_the_checker_checks(self) -> None:
        for schema in schemas(SCHEMA):
            self.assertLessEqual(schema.keys(), ANNOTATIONS | CHECKED)

    def test_is_open_to_keys_and_values_that_a_later_release_adds(self) -> None:
        _, row = material.fronts()
        row["claims"][0]["action"] = "disband"
        row["claims"][0]["confidence"] = 1
        self.assertEqual(list(violations(row, SCHEMA, strict=False)), [])
        self.assertEqual(len(list(violations(row, SCHEMA, strict=True))), 2)

    def test_every_key_is_described_and_every_reference_leads_somewhere(self) -> None:
        for schema in schemas(SCHEMA):
            for key, part in schema.get("properties", {}).items():
                if "$ref" in part:
                    self.assertIn(part["$ref"].removeprefix("#/$defs/"), SCHEMA["$defs"])
                else:
                    self.assertTrue(part.get("description"), key)

    def test_lists_the_values_of_the_answer_types(self) -> None:
        definitions = SCHEMA["$defs"]
        self.assertEqual(tuple(definitions["claim"]["properties"]["action"]["x-known-values"]), ACTIONS)
        self.assertEqual(tuple(definitions["claim"]["properties"]["status"]["x-known-values"]), STATUSES)
        self.assertEqual(tuple(definitions["evidence"]["properties"]["field"]["x-known-values"]), EVIDENCE_FIELDS)
        self.assertEqual(SCHEMA["properties"]["schema_version"]["const"], SCHEMA_VERSION)
        self.assertTrue(SCHEMA["$id"].endswith(f":{SCHEMA_VERSION}"))


class TheChecker(unittest.TestCase):
    def test_finds_each_kind_of_fault(self) -> None:
        faults: list[tuple[str, Any]] = [
            ("schema_version", 2), ("schema_version", True), ("source", {}), ("issuing_body", "Kremlin"), ("directions", None),
            ("directions", [{"id": "kyiv"}]), ("claims", {}), ("unheard_of", 1),
        ]  # fmt: skip
        for key, value in faults:
            with self.subTest(key=key, value=value):
                _, row = material.fronts()
                row[key] = value
                self.assertNotEqual(list(violations(row, SCHEMA, strict=True)), [])

    def test_finds_faults_below(self) -> None:
        for key, value in (("start", -1), ("start", 1.5), ("region", "Kyivska"), ("name", None), ("id", "")):
            with self.subTest(key=key, value=value):
                _, row = material.fronts()
                row["directions"][0][key] = value
                self.assertEqual(len(list(violations(row, SCHEMA, strict=True))), 1)

    def test_finds_keys_out_of_order(self) -> None:
        _, row = material.fronts()
        self.assertNotEqual(list(violations(dict(reversed(row.items())), SCHEMA, strict=True)), [])


class RowsHoldTheSchema(unittest.TestCase):
    def test_rows_made_by_hand(self) -> None:
        for make in (material.fronts, material.regrouped):
            _, row = make()
            self.assertEqual(list(violations(row, SCHEMA, strict=True)), [])

    def test_what_parse_answers(self) -> None:
        for make in (material.fronts, material.regrouped, material.hostile):
            text, _ = make()
            for explain in (True, False):
                row = parse(text).to_dict(explain=explain)
                self.assertEqual(list(violations(row, SCHEMA, strict=True)), [])
                self.assertEqual("set_aside" in row, explain)

    def test_every_fixture(self) -> None:
        if not any((FIXTURES / "claim").glob("*.txt")):
            self.skipTest("no fixture is there yet")
        checked = 0
        for path in sorted(FIXTURES.rglob("*.json")):
            if path.with_suffix(".txt").is_file():
                for row in rows_in(path):
                    self.assertEqual(list(violations(row, SCHEMA, strict=True)), [], path)
                    checked += 1
        self.assertGreater(checked, 0)


class TheCommand(unittest.TestCase):
    def test_it_prints_the_schema_and_reads_nothing(self) -> None:
        done = command("--schema", "no such file")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertEqual(done.stdout.decode(), schema_text())

    def test_its_rows_hold_it(self) -> None:
        texts = (material.FRONTS, material.REGROUPED, material.HOSTILE)
        rows = "".join(json.dumps({"id": 1, "date": "2022-03-29T12:00:00Z", "text": text}) + "\n" for text in texts)
        for options in ([], ["--explain", "--include-text"]):
            done = command(*options, given=rows.encode("utf-8", "replace"))
            for line in done.stdout.splitlines():
                self.assertEqual(list(violations(json.loads(line), SCHEMA, strict=True)), [])
            self.assertEqual(done.stdout.count(b"\n"), 3)


if __name__ == "__main__":
    unittest.main()
