"""Broken and hostile inputs: the records around the damage are given, within bounded time and memory."""

from __future__ import annotations

import json
import random
import time
import unittest

from statement_parse.inputs.document import InputError, RecordError
from statement_parse.inputs.html_tokens import Tag, Tokens
from statement_parse.inputs.json_values import JsonStream, loads
from tests.inputs import INPUTS, messages, read_bytes, texts

TOO_LARGE = "record is larger than 1000 bytes (--max-record-bytes)"


def chat(*posts: str, indent: bool = True) -> bytes:
    """A result.json around posts that are written out already."""
    if indent:
        return ('{\n "name": "c",\n "messages": [\n' + ",\n".join(f"  {post}" for post in posts) + "\n ]\n}\n").encode()
    return ('{"name": "c", "messages": [' + ", ".join(posts) + "]}").encode()


class BadRecords(unittest.TestCase):
    GOOD = ('{"id": 1, "type": "message", "text": "one"}', '{"id": 2, "type": "message", "text": "two"}')

    def test_a_bad_record_of_an_export_is_one_error_and_the_rest_goes_on(self) -> None:
        for bad in ('{"id": 5, "text": }', '{"id" 5}', '{"id": 5, "text": "a" "b"}', '{"text": "\\q"}', "nonsense", "-", '{"text": 1e}'):
            for indent in (True, False):
                with self.subTest(bad=bad, indent=indent):
                    items = read_bytes(chat(self.GOOD[0], bad, self.GOOD[1], indent=indent))
                    self.assertEqual((texts(items), len(messages(items))), (["one", "two"], 1))

    def test_a_broken_quotation_mark_in_an_indented_export_costs_one_record(self) -> None:
        posts = [json.dumps({"id": n, "type": "message", "text": f"post {n} " + "x" * 3000}, indent=1).replace("\n", "\n  ") for n in range(100)]
        posts[40] = posts[40].replace("post 40", 'post "40')
        items = read_bytes(chat(*posts))
        self.assertEqual((len(texts(items)), len(messages(items))), (99, 1))

    def test_damage_outside_the_posts_of_an_export_is_told_and_the_posts_before_it_are_given(self) -> None:
        posts = b'"messages": [{"id": 1, "text": "one"}]'
        for data in (b'{"name": "c", ' + posts + b', "a\nb": 1}', b'{"chats": {"a": -, "list": [{' + posts + b"}, 5]}}"):
            with self.subTest(data):
                items = read_bytes(data)
                self.assertEqual((texts(items), bool(messages(items))), (["one"], True))

    def test_a_cut_export_gives_the_posts_before_the_cut_and_one_error(self) -> None:
        whole = chat(*(json.dumps({"id": n, "type": "message", "text": f"post {n}"}) for n in range(5000)))
        for cut in (len(whole) - 3, len(whole) - 30, len(whole) // 2, 200):
            with self.subTest(cut):
                items = read_bytes(whole[:cut])
                self.assertEqual(texts(items), [f"post {n}" for n in range(len(texts(items)))])
                self.assertEqual(len(messages(items)), 1)
        self.assertEqual(len(texts(read_bytes(whole))), 5000)

    def test_half_a_line_is_one_error(self) -> None:
        items = read_bytes(b'{"text": "one"}\n{"text": "tw\n{"text": "three"}\n{"text": "fo')
        self.assertEqual((texts(items), len(messages(items))), (["one", "three"], 2))

    def test_records_over_the_limit_are_told_and_passed_over(self) -> None:
        large = json.dumps({"id": 3, "text": 'x"{[\\' * 400})
        small = [json.dumps({"id": n, "text": f"post {n}"}) for n in range(3)]
        for name, data in {
            "lines": "\n".join([small[0], large, small[1], small[2]]).encode(),
            "array": f"[{small[0]}, {large}, {small[1]},\n{small[2]}]".encode(),
            "export": chat(small[0], large, *small[1:]),
            "table": b"id,text\n0,post 0\n3," + b"x" * 2000 + b"\n1,post 1\n2,post 2\n",
            "quoted table": b'id,text\n0,post 0\n3,"' + b"x\ny" * 700 + b'"\n1,post 1\n2,post 2\n',
        }.items():
            with self.subTest(name):
                items = read_bytes(data, max_record_bytes=1000)
                self.assertEqual(texts(items), ["post 0", "post 1", "post 2"])
                self.assertTrue(any(message.endswith(TOO_LARGE) for message in messages(items)), messages(items))

    def test_an_export_longer_than_the_limit_is_no_record(self) -> None:
        data = chat(*(json.dumps({"id": n, "text": f"post {n}"}) for n in range(300)))
        self.assertEqual(len(texts(read_bytes(data, max_record_bytes=1000))), 300)

    def test_json_nested_too_deeply_is_one_error(self) -> None:
        deep = "[" * 100_000
        for name, data in {
            "line": b'{"text": "a"}\n{"text": "b", "x": ' + (deep + "]" * 100_000).encode() + b'}\n{"text": "c"}\n',
            "array": b'[{"text": "a"},\n{"text": "b", "x": ' + (deep + "]" * 100_000).encode() + b'},\n{"text": "c"}]',
        }.items():
            with self.subTest(name):
                items = read_bytes(data)
                self.assertEqual((texts(items), len(messages(items))), (["a", "c"], 1))
        for shape in (deep, '{"a":' * 100_000, '[{"a":' * 50_000):
            read_bytes(shape.encode(), input_format="json")

    def test_a_number_of_a_million_digits_is_one_error(self) -> None:
        items = read_bytes(b'{"text": "a"}\n{"id": ' + b"1" * 1_000_000 + b', "text": "b"}\n')
        self.assertEqual((texts(items), len(messages(items))), (["a"], 1))


class Windows(unittest.TestCase):
    """A value gives the same wherever the chunks are cut."""

    def test_any_cut_of_the_chunks_gives_the_same_values(self) -> None:
        values = [{"a": [1, {"b": "c\\\"}{"}], "ё": None}, "te\\xt", 12345, -1.5e3, True, [], {}, [[["deep"]]], "🇷🇺"]
        for indent in (None, 0, 1, 4):
            text = json.dumps(values, ensure_ascii=False, indent=indent)
            for size in (1, 2, 3, 5, 7, 50, 1000):
                with self.subTest(indent=indent, size=size):
                    stream = JsonStream(iter([text[at : at + size] for at in range(0, len(text), size)]), 10_000)
                    self.assertEqual([stream.value() for _ in stream.elements()], values)

    def test_damage_never_raises_anything_else(self) -> None:
        generator = random.Random(5)
        whole = (INPUTS / "telegram_chat.json").read_text(encoding="utf-8")
        for _ in range(300):
            text = list(whole)
            for _ in range(generator.randint(1, 6)):
                at = generator.randrange(len(text))
                text[at] = generator.choice('{}[]",:\\x0 \n')
            stream = JsonStream(iter(["".join(text[at : at + 500]) for at in range(0, len(text), 500)]), 10_000)
            try:
                while stream.peek():
                    stream.value()
            except (InputError, RecordError):
                pass

    def test_an_escaped_backslash_before_x_is_left_alone(self) -> None:
        self.assertEqual(loads(r'"\x0C C:\\x0C \\\x41"'), ("\f C:\\x0C \\A", "escapes of the form \\x0C, which JSON does not have, were repaired"))


class Pages(unittest.TestCase):
    def text_of(self, page: str, size: int = 10_000) -> str:
        tokens = Tokens(iter([page[at : at + size] for at in range(0, len(page), size)]))
        return "".join(f"[{token.name}]" if isinstance(token, Tag) else token for token in tokens)

    def test_comments_scripts_and_styles_are_no_text(self) -> None:
        page = "a<!-- <b> -->b<script>if (1 < 2) '<b>'</script>c<STYLE>x{}</style >d<!DOCTYPE x>e<?p?>f"
        self.assertEqual(self.text_of(page), "ab[script][script]c[style][style]def")

    def test_any_cut_of_the_chunks_gives_the_same_tokens(self) -> None:
        page = "a &amp; b <i class='x>y' title=\"&lt;\">c</i> 3 < 4 &#1050;&nbsp;<!-- - -- -->d<br/>e<script>x</script>f</"
        for size in (1, 2, 3, 7, 11):
            with self.subTest(size):
                self.assertEqual(self.text_of(page, size), self.text_of(page))

    def test_references_to_no_character_are_replaced(self) -> None:
        self.assertEqual(self.text_of(f"&#{'9' * 9000};&#xFFFFFFFFF;&bogus;&amp"), "\ufffd\ufffd&bogus;&")

    def test_hostile_pages_take_linear_time(self) -> None:
        tags = ("<a ", '<a "', "<a '", "<", "</", "<a><a>", "<div>", "</div>", "<a b=\"<a b='", "<p a='\">", '<a "<a""')
        for piece in (*tags, "&", "&#", "<!--", "<!", "<script>", "\n"):
            page = '<div class="tgme_widget_message" data-post="a/1"><div class="tgme_widget_message_text js-message_text">'
            page += piece * (400_000 // len(piece))
            begin = time.perf_counter()
            read_bytes(page.encode(), input_format="html")
            with self.subTest(piece):
                self.assertLess(time.perf_counter() - begin, 5)

    def test_a_cut_page_gives_the_posts_before_the_cut_and_one_error(self) -> None:
        page = (INPUTS / "same_posts" / "tme_page.html").read_bytes()
        at = page.index(b'data-post="example_channel/105"')
        items = read_bytes(page[: at + 200])
        self.assertEqual((len(texts(items)), len(messages(items))), (4, 1))

    def test_a_post_over_the_limit_is_told_and_passed_over(self) -> None:
        page = (INPUTS / "same_posts" / "tme_page.html").read_bytes().replace(b"3 < 4", b"")
        items = read_bytes(page.replace("Фото дня.".encode(), "Фото дня.".encode() + b"x" * 2000), max_record_bytes=1000)
        self.assertEqual((len(texts(items)), len(messages(items))), (9, 1))


if __name__ == "__main__":
    unittest.main()
