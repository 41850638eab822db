"""The HTML page: well formed, self-contained, and deaf to what documents say."""

from __future__ import annotations

import base64
import copy
import hashlib
import io
import re
import tempfile
import unittest
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from statement_parse.outputs.html_page import HtmlPage
from statement_parse.outputs.packaged import packaged_text
from statement_parse.outputs.visible import visible

from . import material
from .command import command

STYLE, SCRIPT = packaged_text("page.css"), packaged_text("page.js")
VOID = {"meta", "br"}
# Attributes by which a page makes a browser fetch or run something.
FETCHING = {"src", "srcset", "action", "formaction", "data", "poster", "background", "ping", "style", "xlink:href"}
SHAPES = {"rect", "path", "circle", "line"}


class Page(HTMLParser):
    """The page read back: elements in order, balanced, with the text of each document."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.scripts: list[str] = []
        self.styles: list[str] = []
        self._text_depth: int | None = None
        self.feed(html)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        assert len(dict(attrs)) == len(attrs), attrs
        if tag in VOID:
            return
        self.open.append(tag)
        if ("class", "text") in attrs:
            self.texts.append("")
            self._text_depth = len(self.open)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in SHAPES, tag
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, (tag, self.open)
        if self._text_depth == len(self.open):
            self._text_depth = None
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if self._text_depth is not None:
            self.texts[-1] += data
        if self.open and self.open[-1] in ("script", "style"):
            (self.scripts if self.open[-1] == "script" else self.styles).append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data!r}")

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of all elements of this name."""
        return [attributes for name, attributes in self.elements if name == tag]


def html_of(*documents: tuple[str, dict[str, Any]]) -> str:
    """The page of these documents."""
    stream = io.BytesIO()
    with HtmlPage(stream) as page:
        for text, row in documents:
            page.add(text, row)
    return stream.getvalue().decode("utf-8")


def all_made() -> list[tuple[str, dict[str, Any]]]:
    """All rows made by hand, and a document without anything."""
    return [material.fronts(), material.regrouped(), material.hostile(), ("Rain.", material.row("Rain."))]


class SafeAndSelfContained(unittest.TestCase):
    def setUp(self) -> None:
        self.html = html_of(*all_made())
        self.page = Page(self.html)

    def test_it_holds_one_script_and_one_style_and_both_are_ours(self) -> None:
        self.assertEqual(self.page.scripts, [SCRIPT])
        self.assertEqual(self.page.styles, [STYLE])

    def test_the_policy_lets_run_this_script_and_nothing_load(self) -> None:
        policy = next(meta["content"] for meta in self.page.all("meta") if meta.get("http-equiv") == "Content-Security-Policy")
        hashed = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
        self.assertIn("default-src 'none'", policy or "")
        self.assertIn(f"script-src 'sha256-{hashed}'", policy or "")

    def test_no_attribute_fetches_or_runs_anything(self) -> None:
        for tag, attributes in self.page.elements:
            for name, value in attributes.items():
                self.assertNotIn(name, FETCHING)
                self.assertFalse(name.startswith("on"), name)
                if name == "href":
                    self.assertEqual(tag, "a")
                    self.assertRegex(value or "", r"^(#|https?://)")
        self.assertNotRegex(STYLE, r"url\(|@import|@font-face")
        self.assertNotRegex(SCRIPT, r"fetch|XMLHttp|import|innerHTML|eval|document\.write")

    def test_no_element_comes_from_a_document(self) -> None:
        ours = {tag for tag, _ in Page(html_of(material.fronts(), material.regrouped())).elements}
        self.assertLessEqual({tag for tag, _ in self.page.elements}, ours)
        self.assertEqual(self.page.all("img"), [])

    def test_control_and_bidi_characters_are_made_visible(self) -> None:
        self.assertNotRegex(self.html, "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
        self.assertIn("&lt;U+202E&gt;gnol", self.html)

    def test_a_web_address_is_a_link_and_a_script_address_is_not(self) -> None:
        text, row = material.fronts()
        row["source"]["url"] = 'https://example.org/?a=1&b="2"'
        links = [link.get("href") for link in Page(html_of((text, row))).all("a")]
        self.assertIn('https://example.org/?a=1&b="2"', links)
        self.assertFalse([link for link in self.page.all("a") if "javascript" in (link.get("href") or "")])


class ReadWithoutItsScript(unittest.TestCase):
    def setUp(self) -> None:
        self.documents = all_made()
        self.html = html_of(*self.documents)
        self.page = Page(self.html)

    def test_every_text_is_there_to_the_letter(self) -> None:
        self.assertEqual(self.page.texts, [visible(text) for text, _ in self.documents])

    def test_nothing_but_the_filters_is_hidden(self) -> None:
        self.assertEqual([tag for tag, attributes in self.page.elements if "hidden" in attributes], ["form"])

    def test_each_mark_says_what_it_is_in_a_label_and_a_tooltip(self) -> None:
        found = self.page.all("mark")
        self.assertGreater(len(found), 10)
        for mark in found:
            self.assertTrue(mark["data-l"] and mark["title"] and mark["class"])
        self.assertIn("direction; claim 1: reduce, announced, rule made_by_hand", [mark["title"] for mark in found])

    def test_ids_are_unique_and_links_inside_the_page_lead_somewhere(self) -> None:
        ids = [str(attributes["id"]) for _, attributes in self.page.elements if "id" in attributes]
        self.assertEqual(len(ids), len(set(ids)))
        targets = {str(a["href"])[1:] for a in self.page.all("a") if str(a.get("href")).startswith("#")}
        self.assertGreater(len(targets), 4)
        self.assertLessEqual(targets, set(ids))
        for _, attributes in self.page.elements:
            for name in str(attributes.get("aria-labelledby") or "").split():
                self.assertIn(name, ids)

    def test_languages_and_directions_of_writing_are_told(self) -> None:
        texts = [div for div in self.page.all("div") if div.get("class") == "text"]
        self.assertEqual([div.get("lang") for div in texts], ["en", "ru", None, None])
        self.assertEqual({div.get("dir") for div in texts}, {"auto"})

    def test_what_was_set_aside_is_shown_with_its_reason(self) -> None:
        self.assertIn("<li><q>pulling out</q> the other side&#39;s forces or words</li>", self.html)
        self.assertIn('data-l="set aside: the other side&#39;s forces or words"', self.html)

    def test_crossing_and_equal_spans_stay_well_formed(self) -> None:
        text, row = material.fronts()
        inner = row["claims"][0]["evidence"]
        start, end = inner[2]["start"], inner[2]["end"]
        inner += [{"field": "status", "text": "", "start": start - 3, "end": end - 3}, {"field": "degree", "text": "", "start": start, "end": end}]
        row["claims"].append(copy.deepcopy(row["claims"][0]))
        self.assertEqual(Page(html_of((text, row))).texts, [text])

    def test_no_document_at_all_is_still_a_page(self) -> None:
        self.assertIn("<p>0 documents, 0 with a claim.</p>", html_of())
        Page(html_of())


class FiltersAndTimeline(unittest.TestCase):
    def test_every_claim_can_be_filtered_by_direction_official_action_and_status(self) -> None:
        page = Page(html_of(*all_made()))
        offered = {str(option["value"]) for option in page.all("option")} - {""}
        used = {token for tr in page.all("tr") for token in str(tr.get("data-f") or "").split()}
        self.assertEqual(offered, used)
        for tr in page.all("tr"):
            if "data-f" in tr:
                self.assertLessEqual({"d", "o", "a", "s"}, {token[0] for token in str(tr["data-f"]).split()})

    def test_filters_name_values_with_how_many_claims_have_them(self) -> None:
        html = html_of(material.fronts(), material.regrouped())
        for option in ("Kyiv (2)", "Alexander Fomin (1)", "reduce (1)", "completed (1)"):
            self.assertIn(f">{option}</option>", html)

    def test_one_row_a_direction_and_one_sign_a_status(self) -> None:
        html = html_of(material.fronts(), material.regrouped())
        drawing = html[html.index('<svg role="img"') : html.index("</div><figcaption>")]
        self.assertEqual(re.findall(r'<text x="8" y="\d+">([^<]+)<', drawing), ["Chernihiv", "Kyiv"])
        self.assertEqual(drawing.count('class="m-announced"'), 2)
        self.assertEqual(drawing.count('class="m-completed"'), 2)
        self.assertIn("<title>Kyiv, 2022-03-29: reduce, announced, 1 claim</title>", drawing)

    def test_the_drawing_has_its_words(self) -> None:
        html = html_of(material.fronts(), material.regrouped())
        self.assertIn("2 directions, 2022-03-29 to 2022-04-06. The table below tells the same.</desc>", html)
        self.assertIn('<tr><td>2022-04-06</td><td>Kyiv</td><td>regroup</td><td>completed</td><td><a href="#d2c1">2</a></td></tr>', html)

    def test_claims_of_one_day_are_one_sign_that_knows_them_all(self) -> None:
        self.assertIn('data-c="d1c1 d2c1"', html_of(material.fronts(), material.fronts()))

    def test_claims_without_a_date_are_counted_and_not_drawn(self) -> None:
        text, row = material.fronts()
        row["source"]["published"] = None
        html = html_of((text, row))
        self.assertIn("<p>1 claim in documents without a date: not drawn.</p>", html)
        self.assertNotIn("<svg", html)

    def test_a_claim_without_a_direction_has_a_row_and_a_filter(self) -> None:
        text, row = material.fronts()
        row["claims"][0]["directions"] = []
        html = html_of((text, row))
        self.assertIn(">no direction named</text>", html)
        self.assertIn(">no direction named (1)</option>", html)


class FailingHalfway(unittest.TestCase):
    def test_an_error_while_documents_are_added_writes_no_page(self) -> None:
        stream = io.BytesIO()
        with self.assertRaises(KeyError), HtmlPage(stream) as page:
            page.add(*material.fronts())
            page.add("no row", {})
        self.assertEqual(stream.getvalue(), b"")


class TheCommand(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        for name, text in (("a.txt", material.FRONTS), ("b.txt", material.REGROUPED)):
            (self.folder / name).write_text(text, encoding="utf-8")

    def test_it_writes_the_page_and_no_rows(self) -> None:
        done = command("--html", "page.html", "a.txt", "b.txt", folder=self.folder)
        self.assertEqual((done.returncode, done.stdout), (0, b""))
        page = Page((self.folder / "page.html").read_text(encoding="utf-8"))
        self.assertEqual(page.texts, [material.FRONTS, material.REGROUPED])
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["a.txt", "b.txt", "page.html"])

    def test_the_page_is_the_same_for_any_number_of_processes_and_a_pipe(self) -> None:
        pages = [command("--html", "-", "--jobs", jobs, "a.txt", "b.txt", folder=self.folder).stdout for jobs in ("1", "2")]
        self.assertEqual(pages[0], pages[1])
        self.assertTrue(pages[0].startswith(b"<!DOCTYPE html>"))

    def test_a_file_that_is_no_page_is_not_written_over(self) -> None:
        done = command("--html", "a.txt", folder=self.folder)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"is there and is no page", done.stderr)
        self.assertEqual((self.folder / "a.txt").read_text(encoding="utf-8"), material.FRONTS)

    def test_an_older_page_is_written_over(self) -> None:
        for _ in range(2):
            self.assertEqual(command("--html", "page.html", "a.txt", folder=self.folder).returncode, 0)

    def test_it_does_not_go_with_another_target(self) -> None:
        for more in (["--ledger"], ["--output", "x"], ["--highlight"], ["--csv"]):
            self.assertEqual(command("--html", "page.html", *more, "a.txt", folder=self.folder).returncode, 2, more)


if __name__ == "__main__":
    unittest.main()
