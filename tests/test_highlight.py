"""The highlighted text: nothing lost, nothing obeyed, nothing wider than asked."""

from __future__ import annotations

import random
import re
import tempfile
import unicodedata
import unittest
from pathlib import Path
from typing import Any

from statement_parse.outputs import terminal
from statement_parse.outputs.highlight import highlight
from statement_parse.outputs.marks import Mark, marks, walk
from statement_parse.outputs.visible import clusters, columns, one_line, visible
from statement_parse.outputs.wrap import wrap

from . import material
from .command import command, on_terminal

OWN_SEQUENCE_RE = re.compile(r"\x1b\[[0-9;]*m")


def plain(text: str) -> str:
    """The text without the sequences that the highlighter itself writes."""
    return OWN_SEQUENCE_RE.sub("", text)


def naive_columns(line: str) -> int:
    """Columns by East Asian width alone: good for lines without joined emoji."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.category(c) in ("Mn", "Me", "Cf") else 1 for c in line)


class ReadInAMail(unittest.TestCase):
    def test_brackets_name_each_span_and_the_answer_stands_below(self) -> None:
        text, row = material.fronts()
        expected = """\
== news · 41 · fronts.txt · 2022-03-29T14:30:00Z
Moscow promises less fire around [Kyiv|direction] and [Chernihiv|direction]

Russia will “sharply cut” its combat activity near Kyiv and Chernihiv, the
[Russian Defence Ministry|body] wrote on [Telegram|relay].

“It has been [decided|status] to [cut combat activity|action] [sharply|degree]
in the [Kiev|direction] and [Chernigov|direction] directions,” Deputy Defence
Minister [Alexander Fomin|official] told [RIA|relay].

Ukraine's General Staff had said before that some Russian units were [pulling
out|set aside: the other side's forces or words] of the Chernihiv area.

Body        Ministry of Defence
Official    Alexander Fomin, Deputy Minister of Defence
Directions  Kyiv (UA-30), Chernihiv (UA-74)
Claim 1     reduce · announced · sharply · Kyiv, Chernihiv · Ministry of Defence
            · Alexander Fomin · via Telegram, RIA Novosti · CAMEO 0356 · rule
            made_by_hand
            “It has been decided to cut combat activity sharply in the Kiev and
            Chernigov directions”
Set aside   “pulling out”: the other side's forces or words
"""
        self.assertEqual(highlight(text, row, width=80, color=False, explain=True), expected)

    def test_without_explain_nothing_is_said_of_rules_and_set_aside_spans(self) -> None:
        text, row = material.fronts()
        for color in (True, False):
            shown = highlight(text, row, width=80, color=color, explain=False)
            self.assertNotIn("made_by_hand", shown)
            self.assertNotIn("et aside", shown)

    def test_several_claims_are_told_apart_by_number(self) -> None:
        text, row = material.fronts()
        row["claims"].append(material.claim(text, "pulling out", "withdraw", "announced", [material.spanned(text, "pulling out", field="action")]))
        shown = highlight(text, row, width=0, color=False, explain=False)
        self.assertIn("[Kiev|direction 1]", shown)
        self.assertIn("[pulling out|action 2]", shown)
        self.assertIn("\nClaim 2     withdraw · announced · no direction named\n", shown)

    def test_a_document_without_anything_says_so(self) -> None:
        self.assertEqual(
            highlight("Rain.", material.row("Rain."), width=80, color=False, explain=True),
            "Rain.\n\nBody        none\nOfficial    none\nDirections  none\nClaims      none\n",
        )


class InColour(unittest.TestCase):
    def test_the_text_is_all_there(self) -> None:
        text, row = material.fronts()
        self.assertIn(text.rstrip("\n"), plain(highlight(text, row, width=0, color=True, explain=False)))

    def test_each_field_has_a_style_and_a_legend_names_it(self) -> None:
        text, row = material.fronts()
        shown = highlight(text, row, width=0, color=True, explain=True)
        self.assertIn("\x1b[1;34mRussian Defence Ministry\x1b[0m", shown)
        self.assertIn("\x1b[1;32;4mKiev\x1b[0m", shown)
        self.assertIn("\x1b[2mpulling out [the other side's forces or words]\x1b[0m", shown)
        self.assertIn("Legend: body official action degree status direction relay clause set aside\n", plain(shown))

    def test_no_style_runs_over_a_line_end(self) -> None:
        text, row = material.fronts()
        for line in highlight(text, row, width=30, color=True, explain=True).split("\n"):
            opened = [s for s in OWN_SEQUENCE_RE.findall(line) if s != "\x1b[0m"]
            self.assertEqual(len(opened), line.count("\x1b[0m"), line)


class NothingIsObeyed(unittest.TestCase):
    def test_no_control_or_bidi_character_passes(self) -> None:
        text, row = material.hostile()
        for color in (True, False):
            shown = plain(highlight(text, row, width=60, color=color, explain=True))
            for char in shown.replace("\n", ""):
                self.assertNotIn(unicodedata.category(char), ("Cc", "Cs"), repr(char))
                self.assertNotIn(unicodedata.bidirectional(char), ("LRO", "RLO", "LRE", "RLE", "PDF", "LRI", "RLI", "FSI", "PDI"), repr(char))
            shown.encode()
            self.assertIn("␛[31mred", shown)
            self.assertIn("<U+202E>gnol", shown)

    def test_every_control_character_has_a_visible_form(self) -> None:
        unsafe = [chr(code) for code in [*range(32), *range(0x7F, 0xA0), 0x202E, 0x2066, 0xD800, 0xFFFF] if code not in (9, 10)]
        for char in unsafe:
            shown = visible(f"a{char}b")
            self.assertNotIn(char, shown)
            self.assertGreaterEqual(len(shown), 3)
        for text in ("Київ «в’їзд» 🇺🇦", "tab\tand\nline"):
            self.assertEqual(visible(text), text)

    def test_line_ends_of_all_kinds_are_line_ends(self) -> None:
        self.assertEqual(visible("a\r\nb\rc\u2028d\x85e"), "a\nb\nc\nd\ne")
        self.assertEqual(one_line(" a\r\nb\tc\u2029 "), "a b c")


class LinesKeepTheirWidth(unittest.TestCase):
    def test_no_line_is_wider_than_asked(self) -> None:
        long = "Київ 日本語のニュース " + "д" * 90 + " " + "漢" * 50 + "\tend — «слово» https://example.org/" + "x" * 60
        for width in (20, 33, 80):
            for make in (material.fronts, material.regrouped, material.hostile, lambda: (long, material.row(long))):
                text, row = make()
                for color in (True, False):
                    for line in plain(highlight(text, row, width=width, color=color, explain=True)).split("\n"):
                        self.assertLessEqual(naive_columns(line), width, line)

    def test_widths_of_what_a_reader_counts_as_one(self) -> None:
        cases = {
            "Kyiv": 4, "Київ": 4, "и\u0306": 1, "日本": 4, "🇺🇦": 2, "👩\u200d🚀": 2, "👍🏽": 2, "✈\ufe0f": 2, "🇷🇺🇺🇦": 4, "«—»": 3, "": 0,
        }  # fmt: skip
        for text, width in cases.items():
            self.assertEqual(columns(text), width, text)
            self.assertEqual("".join(cluster for cluster, _ in clusters(text)), text)

    def test_a_long_word_is_cut_between_characters_only(self) -> None:
        lines = wrap([("👩\u200d🚀" * 5 + "и\u0306" * 5, "")], 4).split("\n")
        self.assertEqual(lines, ["👩\u200d🚀" * 2, "👩\u200d🚀" * 2, "👩\u200d🚀" + "и\u0306" * 2, "и\u0306" * 3])

    def test_soft_hyphens_and_zero_width_spaces_take_no_part(self) -> None:
        self.assertEqual(wrap([("Черни\u00adгов\u200b", "")], 20), "Чернигов")

    def test_a_mark_keeps_its_word_together(self) -> None:
        self.assertEqual(wrap([("near ", ""), ("Kyi", "1"), ("v", "2"), (", now", "")], 9), "near\n\x1b[1mKyi\x1b[0m\x1b[2mv\x1b[0m, now")


class AnySpansMakeAProperNest(unittest.TestCase):
    def test_walking_gives_the_text_back_and_closes_what_it_opens(self) -> None:
        rng = random.Random(6)
        for _ in range(300):
            length = rng.randrange(1, 40)
            text = "".join(rng.choice("abcdef ") for _ in range(length))
            cuts = [sorted(rng.sample(range(length + 1), 2)) for _ in range(rng.randrange(8))]
            found = [Mark(start, end, ("action",), (1,)) for start, end in sorted(cuts, key=lambda c: (c[0], -c[1]))]
            rebuilt = ""
            stack: list[Mark | None] = []
            covered: set[int] = set()
            for kind, mark, start, end in walk(found, length):
                if kind == "text":
                    rebuilt += text[start:end]
                    covered.update(range(start, end) if stack else ())
                elif kind == "open":
                    stack.append(mark)
                else:
                    self.assertEqual(stack.pop(), mark)
            self.assertEqual((rebuilt, stack), (text, []))
            self.assertEqual(covered, {at for start, end in cuts for at in range(start, end)})

    def test_equal_spans_are_one_mark_and_wild_spans_are_cut_to_the_text(self) -> None:
        text, row = material.hostile()
        found = marks(row, len(text))
        self.assertEqual([mark.fields for mark in found if text[mark.start : mark.end] == "Russia"], [("issuing_body", "official")])
        row["claims"][0]["evidence"].append({"field": "relay", "text": "", "start": 5, "end": 10**9})
        row["claims"][0]["evidence"].append({"field": "relay", "text": "", "start": 7, "end": 7})
        self.assertEqual([(m.start, m.end) for m in marks(row, len(text)) if m.fields == ("relay",)], [(5, len(text))])

    def test_time_grows_with_the_text_and_not_with_its_square(self) -> None:
        text = "quiet " * 40_000
        evidence: list[dict[str, Any]] = [{"field": "action", "text": "quiet", "start": at, "end": at + 5} for at in range(0, len(text), 6)]
        row = material.row(text, claims=[material.claim(text, "quiet", "reduce", "announced", evidence)])
        self.assertEqual(highlight(text, row, width=80, color=False, explain=False).count("|action]"), 40_000)


class ColourAndWidth(unittest.TestCase):
    def test_auto_is_for_terminals_that_were_not_told_otherwise(self) -> None:
        self.assertTrue(terminal.wants_color("auto", True, {"TERM": "xterm"}))
        self.assertTrue(terminal.wants_color("auto", True, {"NO_COLOR": ""}))
        self.assertFalse(terminal.wants_color("auto", False, {"TERM": "xterm"}))
        self.assertFalse(terminal.wants_color("auto", True, {"TERM": "dumb"}))
        self.assertFalse(terminal.wants_color("auto", True, {"NO_COLOR": "1"}))

    def test_a_wish_on_the_command_line_is_stronger_than_the_environment(self) -> None:
        self.assertTrue(terminal.wants_color("always", False, {"NO_COLOR": "1", "TERM": "dumb"}))
        self.assertFalse(terminal.wants_color("never", True, {}))

    def test_only_a_terminal_has_a_width_of_its_own(self) -> None:
        self.assertEqual(terminal.width(False, {"COLUMNS": "200"}), 80)
        self.assertEqual(terminal.width(True, {"COLUMNS": "50"}), 50)
        self.assertEqual(terminal.width(True, {"COLUMNS": "3"}), 20)


class TheCommand(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.article = Path(folder.name, "article.txt")
        self.article.write_text(material.FRONTS, encoding="utf-8")

    def test_a_pipe_gets_brackets_unless_colour_is_asked_for(self) -> None:
        shown = command("--highlight", self.article)
        self.assertEqual((shown.returncode, shown.stderr), (0, b""))
        self.assertIn(b"[Kiev|direction", shown.stdout)
        self.assertNotIn(b"\x1b", shown.stdout)
        self.assertIn(b"\x1b[1;32", command("--highlight", "--color=always", self.article, NO_COLOR="1").stdout)

    def test_a_terminal_gets_colour_and_lines_of_its_width(self) -> None:
        try:
            shown = on_terminal(44, "--highlight", self.article)
        except ImportError:
            self.skipTest("this system has no pseudo-terminals")
        self.assertIn("\x1b[1;32", shown)
        self.assertIn(max(map(len, plain(shown).split("\n"))), range(38, 45))
        for more in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            self.assertNotIn("\x1b", on_terminal(44, "--highlight", self.article, **more))

    def test_several_documents_stand_one_below_the_other_with_their_names(self) -> None:
        shown = command("--highlight", self.article, self.article).stdout.decode()
        self.assertEqual(shown.count(f"== {self.article}"), 2)

    def test_an_escape_sequence_in_a_text_or_a_name_is_not_passed_on(self) -> None:
        bad = self.article.with_name("a\x1b[31m.txt")
        bad.write_text(material.HOSTILE, encoding="utf-8", errors="replace")
        shown = command("--highlight", "--explain", bad)
        self.assertNotIn(b"\x1b", shown.stdout)
        self.assertIn("␛[31m.txt", shown.stdout.decode())


if __name__ == "__main__":
    unittest.main()
