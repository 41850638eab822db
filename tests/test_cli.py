"""The command as a user starts it: real processes, their bytes and their exit codes."""

from __future__ import annotations

import gzip
import json
import os
import pickle
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import warnings
from pathlib import Path
from typing import Any

import statement_parse
from statement_parse import cli, options
from tests.inputs import INPUTS, ROOT

CLAIM = (
    "Russia's Ministry of Defence said it would drastically reduce military activity in the Kyiv and Chernihiv directions, "
    "Deputy Defence Minister Alexander Fomin told reporters."
)
NO_CLAIM = "The weather in Kazan will be fine on Monday."
COMMAND = [sys.executable, "-m", "statement_parse"]


def run(*arguments: str, stdin: bytes = b"", **more: Any) -> subprocess.CompletedProcess[bytes]:
    """The command with these arguments, run in the project's root."""
    return subprocess.run([*COMMAND, *arguments], input=stdin, capture_output=True, cwd=more.pop("cwd", ROOT), timeout=120, **more)


def rows(output: bytes) -> list[dict[str, Any]]:
    """The rows of JSON Lines."""
    return [json.loads(line) for line in output.split(b"\n") if line]


def lines_of(*texts: str, **known: Any) -> bytes:
    """JSON Lines of these texts with ids from 1."""
    return b"".join(json.dumps({"id": n, "text": text, **known}, ensure_ascii=False).encode() + b"\n" for n, text in enumerate(texts, 1))


class Plans(unittest.TestCase):
    """What is run where no option is given."""

    def test_files_alone_ask_for_what_the_parser_makes_of_them(self) -> None:
        for files in (["a.txt"], ["a.txt", "b"], ["an", "été"]):
            self.assertEqual(options.plan_of(files), cli.plan_of(files))


class InAFolder(unittest.TestCase):
    """A test with a folder of its own."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def file(self, name: str, data: bytes) -> str:
        path = self.folder / name
        path.write_bytes(data)
        return str(path)


class Rows(InAFolder):
    def test_one_plain_text_in_a_pipe_is_one_object_on_one_line(self) -> None:
        done = run(stdin=CLAIM.encode())
        self.assertEqual((done.returncode, done.stderr, done.stdout.count(b"\n")), (0, b"", 1))
        row = rows(done.stdout)[0]
        self.assertEqual(list(row), ["schema_version", "source", "issuing_body", "official", "directions", "claims"])
        self.assertIsNone(row["source"]["path"])
        self.assertEqual([place["name"] for place in row["directions"]], ["Kyiv", "Chernihiv"])

    def test_pretty_and_compact_force_the_layout(self) -> None:
        path = self.file("a.txt", CLAIM.encode())
        pretty, compact = run("--pretty", path), run(path, "--compact")
        self.assertEqual(json.loads(pretty.stdout), json.loads(compact.stdout))
        self.assertTrue(pretty.stdout.startswith(b'{\n  "schema_version": 1,\n'))
        self.assertEqual(json.loads(compact.stdout)["source"]["path"], path)

    def test_several_files_and_standard_input_are_rows_in_their_order(self) -> None:
        first, second = self.file("a.txt", CLAIM.encode()), self.file("b.jsonl", lines_of("one", "two"))
        done = run(second, "-", first, stdin=b"three")
        self.assertEqual([row["source"]["path"] for row in rows(done.stdout)], [second, second, None, first])
        self.assertEqual(done.stderr, b"statement-parse: 4 documents, 1 with claims\n")

    def test_a_short_row_is_the_same_bytes_as_a_full_one(self) -> None:
        from statement_parse.inputs.document import Document
        from statement_parse.model import Source, Statement
        from statement_parse.outputs.json_lines import COMPACT, compact, row

        for document in (Document(""), Document("", 'a"b', "1", "ё\n", "u\\", "2022-03-29T14:00:00Z", None, 3), Document("", published_local="x")):
            statement = Statement(Source(language="ru", published_local="y"), None, None, (), (), ())
            self.assertEqual(compact(document, statement), COMPACT(row(document, statement)))

    def test_only_claims_keeps_the_rows_with_an_affirmed_claim(self) -> None:
        done = run("--only-claims", stdin=lines_of(NO_CLAIM, CLAIM, NO_CLAIM))
        self.assertEqual([row["source"]["id"] for row in rows(done.stdout)], ["2"])

    def test_include_text_adds_the_text_that_the_offsets_count_in(self) -> None:
        text = "\u00a0🇷🇺 " + CLAIM
        source = rows(run("--include-text", stdin=b"\xef\xbb\xbf" + text.encode()).stdout)[0]
        self.assertEqual(source["source"]["text"], text)
        for place in source["directions"]:
            self.assertEqual(text[place["start"] : place["end"]], place["text"])

    def test_explain_adds_what_was_set_aside(self) -> None:
        self.assertIn("set_aside", rows(run("--explain", stdin=NO_CLAIM.encode()).stdout)[0])

    def test_since_and_until_go_by_the_documents_date(self) -> None:
        data = b"".join(lines_of(date, date=date) for date in ("2022-03-28T23:59:59Z", "2022-03-29 12:00:00", "2022-03-30T00:00:00Z", ""))
        for arguments, wanted in {
            ("--since", "2022-03-29"): ["2022-03-29 12:00:00", "2022-03-30T00:00:00Z"],
            ("--until", "2022-03-29"): ["2022-03-28T23:59:59Z", "2022-03-29 12:00:00"],
            ("--since", "2022-03", "--until", "2022"): ["2022-03-28T23:59:59Z", "2022-03-29 12:00:00", "2022-03-30T00:00:00Z"],
            ("--since", "2022-03-29T13:00"): ["2022-03-30T00:00:00Z"],
        }.items():
            with self.subTest(arguments):
                done = run("--include-text", *arguments, stdin=data)
                self.assertEqual([row["source"]["text"] for row in rows(done.stdout)], wanted)
                self.assertIn(b"without a date (1)", done.stderr)

    def test_csv_is_one_row_a_claim_that_spreadsheets_open(self) -> None:
        done = run("--csv", "--bom", stdin=lines_of(CLAIM, NO_CLAIM))
        self.assertTrue(done.stdout.startswith(b"\xef\xbb\xbfpath,id,channel,"))
        self.assertEqual(done.stdout.count(b"\n"), 2)
        self.assertIn(b"Kyiv; Chernihiv", done.stdout)

    def test_csv_makes_no_formulas(self) -> None:
        from statement_parse.outputs.csv_rows import _cell

        self.assertEqual([_cell(value) for value in ("=1+1", "-a", "@x", "a", 5, None)], ["'=1+1", "'-a", "'@x", "a", 5, None])


class Inputs(InAFolder):
    def test_no_bytes_give_no_row_and_white_space_gives_one(self) -> None:
        self.assertEqual((run().returncode, run().stdout), (0, b""))
        self.assertEqual(len(rows(run(stdin=b" \n").stdout)), 1)

    def test_what_cannot_be_read_is_one_line_and_the_run_goes_on(self) -> None:
        path = self.file("a.txt", NO_CLAIM.encode())
        done = run("missing.txt", path, str(self.folder))
        self.assertEqual((done.returncode, len(rows(done.stdout))), (2, 1))
        told = done.stderr.decode().split("\n")
        self.assertEqual(told[0], "statement-parse: missing.txt: no such file or directory")
        self.assertEqual(told[1], f"statement-parse: {self.folder}: is a directory")

    def test_bad_lines_are_told_with_their_number_and_exit_2(self) -> None:
        path = self.file("a.jsonl", b'{"text": "a"}\nnonsense\n{"text": "b"}\n')
        done = run(path)
        self.assertEqual((done.returncode, len(rows(done.stdout))), (2, 2))
        self.assertTrue(done.stderr.startswith(f"statement-parse: {path}:2: invalid JSON".encode()), done.stderr)

    def test_strict_stops_at_the_first_bad_record(self) -> None:
        for jobs in ("1", "2"):
            done = run("--strict", "--jobs", jobs, stdin=b'{"text": "a"}\nnonsense\n{"text": "b"}\n')
            self.assertEqual((done.returncode, len(rows(done.stdout))), (2, 1))

    def test_file_names_cannot_act_on_a_terminal(self) -> None:
        done = run("no\x1b[31m\nfile")
        self.assertEqual(done.stderr.split(b"\n")[0], b"statement-parse: no\\x1b[31m\\nfile: no such file or directory")

    def test_lone_surrogates_nul_and_broken_bytes_give_rows_with_a_warning(self) -> None:
        done = run("--include-text", stdin=b'{"text": "a\\ud83d"}\n{"text": "b\\u0000"}\n{"text": "c\xff"}\n')
        self.assertEqual([row["source"]["text"] for row in rows(done.stdout)], ["a\ufffd", "b\0", "c\ufffd"])
        self.assertEqual((done.returncode, done.stderr.count(b"warning")), (0, 2))

    def test_the_same_ten_posts_in_all_formats_have_the_same_answers(self) -> None:
        answers = set()
        for path in sorted((INPUTS / "same_posts").iterdir()):
            done = run("--quiet", str(path))
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            answers.add(json.dumps([{**row, "source": row["source"]["language"]} for row in rows(done.stdout)]))
        self.assertEqual(len(answers), 1)
        self.assertGreater(sum(bool(row["claims"]) for row in json.loads(answers.pop())), 2)


class Options(InAFolder):
    def test_options_may_stand_anywhere_and_two_dashes_end_them(self) -> None:
        self.file("-e", NO_CLAIM.encode())
        self.file("b.txt", NO_CLAIM.encode())
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = run("b.txt", "--compact", "-q", "--", "-e", cwd=self.folder, env=environment)
        self.assertEqual([row["source"]["path"] for row in rows(done.stdout)], ["b.txt", "-e"])

    def test_exit_status_tells_whether_something_was_claimed(self) -> None:
        self.assertEqual(run("-e", stdin=NO_CLAIM.encode()).returncode, 1)
        self.assertEqual(run("--exit-status", stdin=CLAIM.encode()).returncode, 0)
        self.assertEqual(run("-e", "missing.txt").returncode, 2)
        self.assertEqual(run("-e").returncode, 1)

    def test_wrong_usage_is_exit_2_with_one_line_of_reason(self) -> None:
        for arguments in (["--no-such"], ["--jobs", "x"], ["--since", "monday"], ["--bom"], ["--csv", "--explain"], ["--input-format", "pdf"], ["--pre"]):
            with self.subTest(arguments):
                done = run(*arguments)
                self.assertEqual((done.returncode, done.stdout), (2, b""))
                self.assertIn(b"statement-parse: error: ", done.stderr)

    def test_help_and_version_go_to_standard_output(self) -> None:
        done = run("--help")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        for words in (b"exit codes:", b"examples:", b"--jobs", b"130"):
            self.assertIn(words, done.stdout)
        self.assertEqual(run("--version").stdout, f"statement-parse {statement_parse.__version__}\n".encode())

    def test_quiet_leaves_errors_only(self) -> None:
        done = run("--quiet", stdin=b'{"text": "a\xff"}\nnonsense\n')
        self.assertEqual(done.stderr.count(b"\n"), 1)


class Running(InAFolder):
    def test_any_number_of_jobs_gives_the_same_bytes(self) -> None:
        texts = [f"{CLAIM if n % 50 == 0 else NO_CLAIM} {n} " + "Слово " * 40 for n in range(3000)]
        path = self.file("a.jsonl", lines_of(*texts) + b"nonsense\n" + lines_of("last"))
        small = [self.file(f"{n}.txt", f"{CLAIM} {n}".encode()) for n in range(20)]
        export = str(INPUTS / "telegram_chat.json")
        for inputs in ([path], [*small, path, export, "missing"]):
            one = run(*inputs)
            for jobs in ("2", "3"):
                many = run("--jobs", jobs, *inputs)
                self.assertTrue((many.returncode, many.stdout, many.stderr) == (one.returncode, one.stdout, one.stderr))
        self.assertGreater(len(one.stdout), 500_000)

    def test_output_appears_only_when_it_is_whole(self) -> None:
        target = self.folder / "out.jsonl"
        target.write_text("before")
        bad = self.file("bad.jsonl", b'{"text": "a"}\nnonsense\n')
        self.assertEqual(run("--output", str(target), "--strict", bad).returncode, 2)
        self.assertEqual(target.read_text(), "before")
        done = run("-o", str(target), stdin=NO_CLAIM.encode())
        self.assertEqual((done.returncode, done.stdout), (0, b""))
        self.assertEqual(len(rows(target.read_bytes())), 1)
        self.assertEqual(sorted(os.listdir(self.folder)), ["bad.jsonl", "out.jsonl"])

    def test_an_output_that_cannot_be_written_is_one_error(self) -> None:
        done = run("-o", str(self.folder / "no" / "such"), stdin=b"a")
        self.assertEqual((done.returncode, done.stderr.count(b"\n")), (2, 1))
        if os.path.exists("/dev/full"):
            with open("/dev/full", "wb") as full:
                done = subprocess.run(COMMAND, input=b"a", stdout=full, stderr=subprocess.PIPE, cwd=ROOT, timeout=60)
            self.assertEqual((done.returncode, done.stderr), (2, b"statement-parse: standard output: no space left on device\n"))

    def test_a_closed_pipe_is_silent(self) -> None:
        path = self.file("a.jsonl", lines_of(*[NO_CLAIM] * 5000))
        for jobs in ("1", "2"):
            process = subprocess.Popen([*COMMAND, "-j", jobs, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
            assert process.stdout and process.stderr
            process.stdout.readline()
            process.stdout.close()
            told = process.stderr.read()
            self.assertEqual((process.wait(60), told), (0, b""))
            process.stderr.close()

    def test_a_followed_pipe_gives_each_row_at_once(self) -> None:
        process = subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT)
        assert process.stdin and process.stdout
        for n in range(3):
            process.stdin.write(json.dumps({"id": n, "text": NO_CLAIM}).encode() + b"\n")
            process.stdin.flush()
            self.assertEqual(json.loads(process.stdout.readline())["source"]["id"], str(n))
        process.stdin.close()
        self.assertEqual(process.wait(60), 0)
        process.stdout.close()

    @unittest.skipIf(os.name == "nt", "signals")
    def test_an_interrupt_leaves_whole_lines_and_exits_130(self) -> None:
        path = self.file("a.jsonl", lines_of(*[CLAIM] * 40_000))
        for jobs in ("1", "2"):
            target = self.folder / "out"
            with open(target, "wb") as out:
                process = subprocess.Popen(
                    [*COMMAND, "-j", jobs, path], stdout=out, stderr=subprocess.PIPE, cwd=ROOT, start_new_session=True
                )
                deadline = time.monotonic() + 30
                while not target.stat().st_size and time.monotonic() < deadline:
                    time.sleep(0.02)
                os.killpg(process.pid, signal.SIGINT)
                _, told = process.communicate(timeout=60)
            self.assertEqual((process.returncode, told), (130, b""))
            self.assertTrue(target.read_bytes().endswith(b"\n"))
            self.assertGreater(len(rows(target.read_bytes())), 0)


class Library(unittest.TestCase):
    def test_records_and_lines_give_what_the_command_gives_for_standard_input(self) -> None:
        data = (INPUTS / "same_posts" / "telethon.jsonl").read_bytes() + (INPUTS / "snscrape.jsonl").read_bytes()
        wanted = run("--quiet", stdin=data).stdout.decode()
        lines = data.decode().split("\n")
        self.assertEqual("".join(f"{line}\n" for line in statement_parse.parse_lines(lines)), wanted)
        self.assertEqual([statement_parse.parse_record(json.loads(line)) for line in lines if line], rows(wanted.encode()))

    def test_a_line_that_cannot_be_read_is_a_warning(self) -> None:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            self.assertEqual(len(list(statement_parse.parse_lines(['{"text": "a"}', "nonsense", "", '{"text": "b"}']))), 2)
        self.assertEqual([str(warning.message)[:7] for warning in caught], ["line 2:"])

    def test_the_functions_can_be_pickled(self) -> None:
        for function in (statement_parse.parse, statement_parse.parse_record, statement_parse.parse_lines):
            self.assertIs(pickle.loads(pickle.dumps(function)), function)

    def test_an_empty_environment_changes_nothing(self) -> None:
        data = lines_of(CLAIM, "Россия сократит военную активность под Киевом, сообщили в Минобороны.")
        self.assertEqual(run(stdin=data, env={}).stdout, run(stdin=data).stdout)

    def test_compressed_input_reads_from_a_pipe(self) -> None:
        self.assertEqual(len(rows(run(stdin=gzip.compress(lines_of("a", "b"))).stdout)), 2)


if __name__ == "__main__":
    unittest.main()
