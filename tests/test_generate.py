"""The man page and the completions say what the parser says, and their readers accept them."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from statement_parse import __version__
from statement_parse import options as own
from statement_parse.outputs.generate import KINDS, generate, options

from . import shipped
from .command import command


def small_parser() -> argparse.ArgumentParser:
    """A parser with one option of each kind, and help texts that shells and roff would trip over."""
    parser = argparse.ArgumentParser(
        prog="made-up",
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Read files.\n\nEach file's row goes out.\n.hidden starts with a dot",
        epilog="Examples:\n  made-up a.txt | jq '.a'\n  made-up -e 'b c' \\\n\nExit status:\n0 is fine",
    )
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("-e", "--exit-status", action="store_true", help="tell it's found: [1] or \\ 'none'")
    parser.add_argument("--secret", action="store_true", help=argparse.SUPPRESS)
    looks = parser.add_argument_group("looks")
    looks.add_argument("--color", choices=("auto", "always", "never"), metavar="WHEN", default="auto", help="colour: %(choices)s (default %(default)s)")
    looks.add_argument("--html", metavar="FILE", help="write a page")
    looks.add_argument("-d", "--days", type=int, metavar="N", default=14, help="100%% of N")
    return parser


def run(command: list[str], text: str) -> subprocess.CompletedProcess[str]:
    """Run a shell or man on the text."""
    return subprocess.run(command, input=text, capture_output=True, text=True, timeout=30, check=False)


class WhatTheParserSays(unittest.TestCase):
    def test_groups_options_values_and_help(self) -> None:
        groups = dict(options(small_parser()))
        self.assertEqual(list(groups), ["options", "looks"])
        self.assertEqual([option.flags for option in groups["options"]], [("-h", "--help"), ("-e", "--exit-status")])
        color, html, days = groups["looks"]
        self.assertEqual((color.metavar, color.choices, color.help), ("WHEN", ("auto", "always", "never"), "colour: auto, always, never (default auto)"))
        self.assertTrue(html.takes_file)
        self.assertEqual((days.takes_file, days.help), (False, "100% of N"))

    def test_every_kind_names_every_option_and_no_hidden_one(self) -> None:
        for kind in KINDS:
            text = generate(kind, small_parser(), "1.2").replace("\\-", "-")
            for word in ("exit-status", "color", "html", "days"):
                self.assertIn(word, text, kind)
            self.assertNotIn("secret", text)
            self.assertTrue(text.endswith("\n"))
            self.assertEqual(generate(kind, small_parser(), "1.2"), generate(kind, small_parser(), "1.2"))

    def test_the_same_bytes_for_any_terminal(self) -> None:
        import os
        from unittest import mock

        narrow, wide = (mock.patch.dict(os.environ, COLUMNS=columns) for columns in ("20", "300"))
        with narrow:
            first = [generate(kind, small_parser(), "1") for kind in KINDS]
        with wide:
            self.assertEqual([generate(kind, small_parser(), "1") for kind in KINDS], first)


class ReadByTheirReaders(unittest.TestCase):
    def need(self, program: str) -> str:
        """The path of a program, or the test is skipped."""
        found = shutil.which(program)
        if not found:
            self.skipTest(f"{program} is not installed")
        return found

    def test_bash_completes_options_and_values(self) -> None:
        bash = self.need("bash")
        script = generate("complete-bash", small_parser(), "1")
        cases = {"made-up --co": "--color", "made-up --color a": "auto always", "made-up --color = n": "never", "made-up --html x": ""}
        for words, expected in cases.items():
            typed = words.split()
            asked = f"\nCOMP_WORDS=({' '.join(typed)}); COMP_CWORD={len(typed) - 1}; _made_up; echo \"${{COMPREPLY[*]}}\""
            done = run([bash, "--norc"], script + asked)
            self.assertEqual((done.stdout.strip(), done.stderr), (expected, ""), words)

    def test_zsh_reads_it(self) -> None:
        done = run([self.need("zsh"), "-f", "-n"], generate("complete-zsh", small_parser(), "1"))
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_fish_completes_options_and_values(self) -> None:
        fish = self.need("fish")
        script = generate("complete-fish", small_parser(), "1")
        with tempfile.TemporaryDirectory() as home:
            Path(home, "made-up.fish").write_text(script)
            asked = f'source {home}/made-up.fish; complete -C"made-up --color a"; complete -C"made-up --exi"'
            environment = {"HOME": home, "PATH": "/usr/bin:/bin"}
            done = subprocess.run([fish, "--no-config", "-c", asked], capture_output=True, text=True, timeout=30, check=False, env=environment)
        self.assertEqual([line.split("\t")[0] for line in done.stdout.split("\n")], ["always", "auto", "--exit-status", ""])

    def test_roff_formats_it_without_a_warning(self) -> None:
        groff = self.need("groff")
        done = run([groff, "-man", "-ww", "-z", "-Tutf8"], generate("man", small_parser(), "1"))
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        shown = run([groff, "-man", "-Tascii", "-P-cbou"], generate("man", small_parser(), "1")).stdout
        expected = (
            "made-up - read files", "Each file's row goes out.", ".hidden starts with a dot", "made-up -e 'b c' \\", "-d, --days N", "100% of N", "EXIT STATUS",
        )  # fmt: skip
        for words in expected:
            self.assertIn(words, shown)


class TheCommand(unittest.TestCase):
    def test_it_offers_every_kind_and_prints_it(self) -> None:
        self.assertEqual(own.GENERATED, KINDS)
        self.assertEqual(tuple(shipped.PLACES), KINDS)
        for kind in KINDS:
            done = command("--generate", kind)
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            self.assertEqual(done.stdout.decode(), generate(kind, own.parser(), __version__))

    def test_what_is_installed_is_what_the_parser_says(self) -> None:
        for path, text in shipped.expected().items():
            self.assertTrue(path.is_file(), path)
            self.assertEqual(path.read_text(encoding="utf-8"), text, "run: python3 -m tests.shipped")

    def test_the_shells_and_roff_accept_it(self) -> None:
        checks = {
            "man": ["groff", "-man", "-ww", "-z", "-Tutf8"],
            "complete-bash": ["bash", "-n"],
            "complete-zsh": ["zsh", "-f", "-n"],
            "complete-fish": ["fish", "--no-execute"],
        }
        tried = 0
        for kind, check in checks.items():
            if shutil.which(check[0]):
                done = run(check, generate(kind, own.parser(), __version__))
                self.assertEqual((done.returncode, done.stderr), (0, ""), kind)
                tried += 1
        if not tried:
            self.skipTest("neither a shell nor groff is installed")


if __name__ == "__main__":
    unittest.main()
