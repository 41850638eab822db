"""The recipes of the README, run as they stand there.

The shell runs each block with a stand-in for `statement-parse` that prints rows made by hand, so that
what is tested is the recipe. Where jq is missing, the tests are skipped and say so.
"""

from __future__ import annotations

import csv
import gzip
import json
import re
import shlex
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Any

from statement_parse.options import EPILOG
from statement_parse.outputs.ledger import ledger

from . import material
from .command import command, environment

README = Path(__file__).parent.parent / "README.md"
HEADING = "## For other tools"
FEWEST = 6

# A block is led by a paragraph that starts with the tool's name in bold: "**doccano** (...):".
RECIPE_RE = re.compile(r"^\*\*(?P<name>[^*\n]+)\*\*[^`]*?(?:`[^`\n]*`[^`]*?)*\n```sh\n(?P<script>.*?)^```$", re.MULTILINE | re.DOTALL)


def section(heading: str) -> str | None:
    """The README's part under the heading, None where it has none yet."""
    if not README.is_file():
        return None
    text = README.read_text(encoding="utf-8")
    found = re.search(rf"^{re.escape(heading)}$(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return found[1] if found else None


def recipes() -> dict[str, str]:
    """Name and script of each recipe of the section."""
    return {match["name"]: match["script"] for match in RECIPE_RE.finditer(section(HEADING) or "")}


def broken_line() -> tuple[str, dict[str, Any]]:
    """A document with an emoji before its spans and a span over a line end, without a date or a direction."""
    text = "🕊 Moscow said it will hold\nits fire, for a day.\n"
    evidence = [material.spanned(text, "hold\nits fire", field="action"), material.spanned(text, "Moscow", field="issuing_body")]
    made = material.claim(text, "it will hold\nits fire", "ceasefire", "announced", evidence, cameo="0356")
    return text, material.row(text, claims=[made], source=material.source(path="a b.txt"))


def run_script(case: unittest.TestCase, script: str, rows: list[dict[str, Any]]) -> str:
    """What the script writes to its file or to standard output when `statement-parse` prints these rows."""
    jq = shutil.which("jq")
    if not jq:
        case.skipTest("jq is not installed")
    written = re.search(r"> (\S+)\s*\Z", script)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "rows").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
        stand_in = Path(folder, "statement-parse")
        stand_in.write_text(f"#!/bin/sh\ncat '{folder}/rows'\n")
        stand_in.chmod(stand_in.stat().st_mode | stat.S_IXUSR)
        surroundings = {"PATH": f"{folder}:{Path(jq).parent}:/usr/bin:/bin"}
        done = subprocess.run(["sh", "-euc", script], cwd=folder, env=surroundings, capture_output=True, text=True, timeout=60, check=False)
        case.assertEqual((done.returncode, done.stderr), (0, ""), script)
        return Path(folder, written[1]).read_text(encoding="utf-8") if written else done.stdout


class Recipes(unittest.TestCase):
    def setUp(self) -> None:
        if section(HEADING) is None and not (README.is_file() and "doccano" in README.read_text(encoding="utf-8")):
            self.skipTest(f"README.md has no section {HEADING!r} yet")

    def run_recipe(self, name: str, documents: list[tuple[str, dict[str, Any]]]) -> str:
        """What the recipe writes to its file, from these documents."""
        script = recipes()[name]
        rows = []
        for text, row in documents:
            source = {**row["source"], **({"text": text} if "--include-text" in script else {})}
            rows.append({**row, "source": source})
        return run_script(self, script, rows)

    def documents(self) -> list[tuple[str, dict[str, Any]]]:
        """English, Russian, one without a claim, one with an emoji and a broken span."""
        return [material.fronts(), material.regrouped(), ("Rain.", material.row("Rain.")), broken_line()]

    def spans(self, row: dict[str, Any]) -> set[tuple[int, int, str]]:
        """The evidence of a row."""
        return {(e["start"], e["end"], e["field"]) for claim in row["claims"] for e in claim["evidence"]}

    def test_there_are_at_least_six_and_each_is_tested(self) -> None:
        self.assertGreaterEqual(len(recipes()), FEWEST)
        source = Path(__file__).read_text(encoding="utf-8")
        for name in recipes():
            self.assertIn(f'run_recipe("{name}"', source)

    def test_doccano(self) -> None:
        for line, (text, row) in zip(self.run_recipe("doccano", self.documents()).splitlines(), self.documents(), strict=True):
            made = json.loads(line)
            self.assertEqual(made["text"], text)
            self.assertEqual({(start, end, label) for start, end, label in made["label"]}, self.spans(row))

    def test_brat(self) -> None:
        for text, row in self.documents():
            found = set()
            for number, line in enumerate(self.run_recipe("brat", [(text, row)]).splitlines(), 1):
                name, place, words = line.split("\t")
                field, _, offsets = place.partition(" ")
                parts = [tuple(map(int, part.split())) for part in offsets.split(";")]
                self.assertEqual(name, f"T{number}")
                self.assertEqual(words, " ".join(text[start:end] for start, end in parts))
                self.assertNotIn("\n", "".join(text[start:end] for start, end in parts))
                found.add((parts[0][0], parts[-1][1], field))
            self.assertEqual(found, self.spans(row))

    def test_label_studio(self) -> None:
        tasks = json.loads(self.run_recipe("Label Studio", self.documents()))
        for task, (text, row) in zip(tasks, self.documents(), strict=True):
            self.assertEqual(task["data"], {"text": text})
            results = task["predictions"][0]["result"]
            self.assertEqual(len({result["id"] for result in results}), len(results))
            self.assertEqual({(r["value"]["start"], r["value"]["end"], r["value"]["labels"][0]) for r in results}, self.spans(row))
            for result in results:
                value = result["value"]
                self.assertEqual(text[value["start"] : value["end"]], value["text"])

    def test_web_annotation(self) -> None:
        made = [json.loads(line) for line in self.run_recipe("W3C Web Annotation", self.documents()).splitlines()]
        self.assertEqual(len(made), sum(len(self.spans(row)) for _, row in self.documents()))
        self.assertEqual(len({annotation["id"] for annotation in made}), len(made))
        texts = [text for text, _ in self.documents()]
        for annotation in made:
            self.assertRegex(annotation["target"]["source"], r"^urn:[!-~]+$")
            position, quote = annotation["target"]["selector"]
            self.assertEqual((position["type"], quote["type"]), ("TextPositionSelector", "TextQuoteSelector"))
            around = quote["prefix"] + quote["exact"] + quote["suffix"]
            at = position["start"] - len(quote["prefix"])
            self.assertTrue([text for text in texts if text[at : position["end"] + len(quote["suffix"])] == around])

    def test_cameo_and_plover(self) -> None:
        lines = [line.split("\t") for line in self.run_recipe("CAMEO and PLOVER", self.documents()).splitlines()]
        self.assertEqual(lines[0], ["2022-03-29", "RUSMIL", "0356", "AGREE", "reduce", "announced", "Kyiv", "41"])
        self.assertEqual(lines[3], ["2022-04-06", "RUSMIL", "0874", "RETREAT", "regroup", "completed", "Chernihiv", "57"])
        self.assertEqual(lines[4], ["", "RUSGOV", "0356", "AGREE", "ceasefire", "announced", "", ""])

    def test_displacy(self) -> None:
        for made, (text, row) in zip(json.loads(self.run_recipe("spaCy's displaCy", self.documents())), self.documents(), strict=True):
            self.assertEqual(made["text"], text)
            self.assertEqual({(e["start"], e["end"], e["label"]) for e in made["ents"]}, self.spans(row))

    def test_csv(self) -> None:
        lines = list(csv.reader(self.run_recipe("CSV of your own columns", self.documents()).splitlines()))
        self.assertEqual(lines[0], ["id", "date", "body", "official", "directions", "claims"])
        self.assertEqual(lines[1], ["41", "2022-03-29T14:30:00Z", "Ministry of Defence", "Alexander Fomin", "Kyiv; Chernihiv", "reduce announced"])
        self.assertEqual(lines[3:], [["", "", "", "", "", ""], ["", "", "", "", "", "ceasefire announced"]])


class LedgerExample(unittest.TestCase):
    def test_it_prints_a_line_a_reduction(self) -> None:
        text = section("## Ledger")
        if text is None:
            self.skipTest("README.md has no section '## Ledger' yet")
        scripts = re.findall(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
        self.assertEqual(len(scripts), 1)
        rows = list(ledger(row for _, row in (material.regrouped(), material.fronts(), broken_line())))
        self.assertEqual(
            run_script(self, scripts[0], rows),
            "2022-03-29\treduce\tKyiv, Chernihiv\tannounced > completed\n\tceasefire\t\tannounced\n",
        )


class ShownOutput(unittest.TestCase):
    def test_what_the_readme_shows_is_what_the_command_prints(self) -> None:
        text = section("## See the evidence")
        if text is None:
            self.skipTest("README.md has no section '## See the evidence' yet")
        shown = re.findall(r"^```text\n\$ (statement-parse [^\n]*)\n(.*?)^```$", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        self.assertGreater(len(shown), 0)
        for line, expected in shown:
            done = command(*shlex.split(line)[1:])
            self.assertEqual(done.stdout.decode().rstrip("\n"), expected.rstrip("\n"), line)


class HelpExamples(unittest.TestCase):
    """The examples of --help, run with the command itself; only curl is a stand-in."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        texts = ((30, material.FRONTS), (31, material.REGROUPED))
        posts = [{"id": day, "type": "message", "date": f"2022-03-{day}T12:00:00", "text": text} for day, text in texts]
        chat = {"name": "channel", "type": "public_channel", "id": 1, "messages": posts}
        (self.folder / "statement.txt").write_text(material.FRONTS, encoding="utf-8")
        (self.folder / "result.json").write_text(json.dumps(chat), encoding="utf-8")
        (self.folder / "archive").mkdir()
        rows = "".join(json.dumps({"id": post["id"], "date": f"{post['date']}Z", "text": post["text"]}) + "\n" for post in posts)
        (self.folder / "archive" / "a.jsonl.gz").write_bytes(gzip.compress(rows.encode()))
        self.stand_in("statement-parse", f"exec '{sys.executable}' -m statement_parse \"$@\"")
        self.stand_in("curl", "cat statement.txt")

    def stand_in(self, name: str, line: str) -> None:
        """A command of that name, found before any other."""
        path = self.folder / name
        path.write_text(f"#!/bin/sh\n{line}\n")
        path.chmod(0o755)

    def test_there_are_five_and_each_does_what_it_says(self) -> None:
        examples = re.findall(r"^  (.*statement-parse .*)$", EPILOG.partition("examples:\n")[2], re.MULTILINE)
        self.assertEqual(len(examples), 5)
        surroundings = environment(PATH=f"{self.folder}:/usr/bin:/bin")
        shown = b""
        for example in examples:
            done = subprocess.run(["sh", "-euc", example], cwd=self.folder, env=surroundings, capture_output=True, timeout=60, check=False)
            self.assertEqual(done.returncode, 0, (example, done.stderr))
            self.assertNotIn(b"error", done.stderr)
            shown += done.stdout
        self.assertIn(b'"name": "Chernihiv"', shown)
        self.assertIn(b"|direction", shown)
        self.assertEqual((self.folder / "answers.jsonl").read_bytes().count(b"\n"), 2)
        self.assertIn("Kyiv; Chernihiv", (self.folder / "promises.csv").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
