"""Every input format gives the documents that its fixture says, by content alone."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import unittest
import zlib
from typing import Any

from statement_parse.inputs.dates import parse_date
from statement_parse.inputs.document import Document, Reading, RecordError
from statement_parse.inputs.fields import document
from tests.inputs import INPUTS, blocks_of, messages, read_bytes, read_file, summary, texts

EXPECTED: dict[str, Any] = json.loads((INPUTS / "expected.json").read_text(encoding="utf-8"))
SAME_POSTS = sorted((INPUTS / "same_posts").iterdir())


class EachFormat(unittest.TestCase):
    maxDiff = None

    def test_there_is_a_fixture_for_each_expected_answer_and_the_other_way_round(self) -> None:
        there = {path.name for path in INPUTS.iterdir() if path.is_file()} - {"expected.json"}
        self.assertEqual(there, set(EXPECTED))
        self.assertGreater(len(there), 15)

    def test_ten_posts_in_eleven_formats_are_the_same_ten_texts(self) -> None:
        self.assertGreaterEqual(len(SAME_POSTS), 8)
        wanted = texts(read_file(INPUTS / "same_posts" / "rows.jsonl"))
        self.assertEqual(len(wanted), 10)
        for path in SAME_POSTS:
            with self.subTest(path.name):
                self.assertEqual(texts(read_file(path)), wanted)

    def test_ten_posts_in_eleven_formats_have_the_same_ids_and_the_same_dates_as_far_as_given(self) -> None:
        for path in SAME_POSTS:
            with self.subTest(path.name):
                posts = [item for item in read_file(path) if isinstance(item, Document)]
                self.assertEqual([(post.id or "").rpartition("-")[2] for post in posts], [str(101 + n) for n in range(10)])
                first = posts[0].published or f"{posts[0].published_local}Z"
                self.assertEqual(first, "2022-03-29T14:00:00Z")


def _fixture_test(name: str) -> Any:
    def test(self: EachFormat) -> None:
        expected = dict(EXPECTED[name])
        self.assertEqual(summary(read_file(INPUTS / name, **expected.pop("reading"))), expected)

    return test


for _name in EXPECTED:
    setattr(EachFormat, f"test_fixture_{_name.replace('.', '_')}", _fixture_test(_name))


class Compression(unittest.TestCase):
    DATA = (INPUTS / "same_posts" / "rows.jsonl").read_bytes()

    def test_gzip_bzip2_and_xz_are_read_by_their_first_bytes(self) -> None:
        for squeeze in (gzip.compress, bz2.compress, lzma.compress):
            with self.subTest(squeeze.__module__):
                self.assertEqual(len(texts(read_bytes(squeeze(self.DATA)))), 10)

    def test_members_that_follow_each_other_and_zeros_behind_them_are_one_text(self) -> None:
        for squeeze in (gzip.compress, bz2.compress, lzma.compress):
            with self.subTest(squeeze.__module__):
                items = read_bytes(squeeze(self.DATA) + squeeze(self.DATA) + b"\0" * 1024)
                self.assertEqual((len(texts(items)), messages(items)), (20, []))

    def test_a_cut_file_gives_all_whole_records_before_the_cut_and_one_error(self) -> None:
        lines = b"".join(b'{"text": "%06d %s"}\n' % (n, zlib.crc32(b"%d" % n).to_bytes(4, "big").hex().encode()) for n in range(20_000))
        for name, squeezed in (("gzip", gzip.compress(lines)), ("bzip2", bz2.compress(lines, 1)), ("xz", lzma.compress(lines))):
            with self.subTest(name):
                items = read_bytes(squeezed[: len(squeezed) * 9 // 10])
                found = texts(items)
                self.assertTrue(5_000 < len(found) < 20_000, len(found))
                self.assertEqual(found, [line[10:25].decode() for line in lines.split(b"\n")[: len(found)]])
                self.assertEqual(messages(items), ["compressed data ends too early"])

    def test_damage_inside_is_told_where_the_decompressor_sees_it(self) -> None:
        squeezed = bytearray(gzip.compress(self.DATA * 50))
        squeezed[len(squeezed) // 2] ^= 0xFF
        items = read_bytes(bytes(squeezed))
        self.assertGreater(len(texts(items)), 0)
        self.assertTrue(messages(items)[-1].startswith("damaged compressed data: "), messages(items)[-1])

    def test_a_bomb_is_refused_at_the_record_limit(self) -> None:
        bomb = gzip.compress(b"a" * 5_000_000)
        self.assertEqual(messages(read_bytes(bomb, max_record_bytes=1_000_000)), ["record is larger than 1000000 bytes (--max-record-bytes)"])
        line = gzip.compress(b'{"text": "' + b"a" * 5_000_000 + b'"}\n{"text": "b"}\n')
        items = read_bytes(line, max_record_bytes=1_000_000, input_format="jsonl")
        self.assertEqual((texts(items), messages(items)), (["b"], ["1: record is larger than 1000000 bytes (--max-record-bytes)"]))


class PlainText(unittest.TestCase):
    def test_no_bytes_are_no_document_and_white_space_is_one(self) -> None:
        self.assertEqual(texts(read_bytes(b"")), [])
        self.assertEqual(texts(read_bytes(b" \n\t")), [" \n\t"])

    def test_a_byte_order_mark_is_dropped_and_line_ends_are_kept(self) -> None:
        self.assertEqual(texts(read_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree\n")), ["one\r\ntwo\rthree\n"])

    def test_each_byte_that_is_no_utf8_is_one_replacement_character(self) -> None:
        items = read_bytes("Киев ".encode() + b"\xff\xd0 \xe2\x80 \xed\xa0\xbd." + "тут".encode())
        self.assertEqual(texts(items), ["Киев \ufffd\ufffd \ufffd\ufffd \ufffd\ufffd\ufffd.тут"])
        self.assertEqual(messages(items), ["warning: 7 bytes that are no UTF-8 were read as U+FFFD"])

    def test_nul_is_kept(self) -> None:
        self.assertEqual(texts(read_bytes(b"a\0b")), ["a\0b"])

    def test_old_cyrillic_encodings_are_told_by_their_letters(self) -> None:
        for text in ("Войска вернутся в пункты постоянной дислокации.", "ВОЙСКА ВЕРНУТСЯ В ПУНКТЫ ДИСЛОКАЦИИ", "Киев", "NATO: «Ёлки»"):
            for encoding in ("windows-1251", "koi8-r"):
                if encoding == "koi8-r" and "«" in text:
                    continue
                with self.subTest(text=text, encoding=encoding):
                    self.assertEqual(texts(read_bytes(text.encode(encoding))), [text])

    def test_windows_quotation_marks_in_english_are_read(self) -> None:
        self.assertEqual(texts(read_bytes(b"\x93No\x94 \x96 said the ministry\x92s envoy")), ["“No” – said the ministry’s envoy"])

    def test_utf16_and_utf32_are_read_with_their_mark(self) -> None:
        for encoding in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
            with self.subTest(encoding):
                text = "Киев 🇷🇺\n" * 9000
                self.assertTrue(texts(read_bytes(("\ufeff" + text).encode(encoding))) == [text])

    def test_a_binary_file_is_one_document(self) -> None:
        items = read_bytes(bytes(range(256)) * 40)
        self.assertEqual(len(texts(items)), 1)

    def test_text_that_looks_like_something_else_is_text(self) -> None:
        for text in (
            "{Updated} Moscow says", '{"a": b}', "{", "[", "[]{}x", "[1, 2, 3]", "<", "<3 from Moscow", "<html><body>news</body></html>",
            "text,date", "Text; by our correspondent", '"Quoted", he said', "true", "null", "12", '"', "content\nid",
        ):  # fmt: skip
            with self.subTest(text):
                self.assertEqual(texts(read_bytes(text.encode())), [text])

    def test_a_forced_format_wins(self) -> None:
        self.assertEqual(texts(read_bytes(b'{"text": "a"}\n', input_format="text")), ['{"text": "a"}\n'])
        self.assertEqual(texts(read_bytes(b"text\na\n", input_format="csv")), ["a"])
        self.assertEqual(len(messages(read_bytes(b"no json", input_format="json"))), 1)
        self.assertEqual(len(messages(read_bytes(b"a,b\n1,2\n", input_format="csv"))), 1)


class Blocks(unittest.TestCase):
    def test_a_plain_text_alone_is_single_and_an_archive_is_not(self) -> None:
        self.assertTrue(getattr(blocks_of(INPUTS / "text_1251.txt")[0], "single", False))
        self.assertFalse(any(getattr(block, "single", False) for block in blocks_of(INPUTS / "tdl.json")))

    def test_a_single_json_object_is_one_record(self) -> None:
        for text in ('{"text": "a"}', '{\n "id": 1,\n "text": "a"\n}\n', '[{"text": "a"}]'):
            with self.subTest(text):
                items = read_bytes(text.encode())
                self.assertEqual((texts(items), messages(items)), (["a"], []))

    def test_columns_of_a_table_are_found_whatever_divides_them(self) -> None:
        for divider in ",;\t":
            with self.subTest(divider):
                data = f"ID{divider}Date{divider}Text\n1{divider}2022-03-29{divider}a\n".encode()
                self.assertEqual(texts(read_bytes(data)), ["a"])

    def test_a_column_that_is_not_there_is_one_error(self) -> None:
        self.assertEqual(messages(read_bytes(b"id,text\n1,a\n", text_field="body", input_format="csv")), ["1: no column 'body' in the header"])

    def test_named_fields_win_over_known_ones(self) -> None:
        items = read_bytes(b'{"text": "no", "lead": "yes", "n": 5, "when": "2022-03-29T14:00:00Z"}\n', text_field="lead", id_field="n", date_field="when")
        self.assertEqual(items, [Document("yes", getattr(items[0], "path", ""), "5", None, None, "2022-03-29T14:00:00Z", None, 1)])


class Dates(unittest.TestCase):
    CASES = (
        ("2022-03-29T14:00:00+00:00", "2022-03-29T14:00:00Z", None),
        ("2022-03-29 14:00:00Z", "2022-03-29T14:00:00Z", None),
        ("2022-03-29T14:00:00.123+0300", "2022-03-29T11:00:00Z", None),
        ("2022-03-29T14:00-04:30", "2022-03-29T18:30:00Z", None),
        ("2022-03-29T14:00:00", None, "2022-03-29T14:00:00"),
        ("2022-03-29", None, "2022-03-29"),
        ("29.03.2022 17:01:02 UTC+03:00", "2022-03-29T14:01:02Z", None),
        ("29.03.2022 17:01:02 UTC", "2022-03-29T17:01:02Z", None),
        ("29.03.2022 17:01", None, "2022-03-29T17:01:00"),
        ("1648562400", "2022-03-29T14:00:00Z", None),
        (1648562400, "2022-03-29T14:00:00Z", None),
        (1648562400.9, "2022-03-29T14:00:00Z", None),
        (1648562400000, "2022-03-29T14:00:00Z", None),
        ("2024-02-29T00:00:00", None, "2024-02-29T00:00:00"),
    )
    NO_DATES: tuple[object, ...] = (
        "2023-02-29T00:00:00", "2022-13-01", "2022-00-10", "2022-01-32", "2022-01-01T24:00:00", "0000-01-01", "yesterday", "2022", "",
        "29/03/2022", True, None, [], {}, float("nan"), float("inf"), 1e300, "0001-01-01T00:00:00+10:00", "٢٠٢٢-٠٣-٢٩",
    )  # fmt: skip

    def test_an_instant_is_told_in_utc_and_a_clock_time_as_written(self) -> None:
        for value, published, local in self.CASES:
            with self.subTest(value):
                self.assertEqual(parse_date(value), (published, local))

    def test_what_no_calendar_has_is_no_date(self) -> None:
        for value in self.NO_DATES:
            with self.subTest(value):
                self.assertEqual(parse_date(value), (None, None))


class Fields(unittest.TestCase):
    def told(self, **record: Any) -> Document:
        found = document(record, Reading())
        assert isinstance(found, Document)
        return found

    def test_ids_are_strings_and_nothing_is_null(self) -> None:
        self.assertEqual(self.told(text="a", id=5).id, "5")
        self.assertEqual(self.told(text="a", id=5.0).id, "5")
        self.assertIsNone(self.told(text="a", id="").id)
        self.assertIsNone(self.told(text="a", id=True).id)

    def test_the_first_field_that_holds_text_is_the_text(self) -> None:
        self.assertEqual(self.told(text="", caption="b").text, "b")
        self.assertEqual(self.told(text=None, message={"id": 1}, content="c").text, "c")
        self.assertEqual(self.told(text=["a", {"type": "bold", "text": "b"}]).text, "ab")

    def test_a_record_without_text_is_refused(self) -> None:
        for record in ({}, {"text": 5}, {"text": [1]}, {"title": "a"}, {"text": ["a", {"type": "bold"}]}):
            with self.subTest(record), self.assertRaises(RecordError):
                document(record, Reading())

    def test_a_server_clock_beside_a_unix_time_is_not_used(self) -> None:
        self.assertEqual(self.told(text="a", timestamp="2022-03-29 16:00:00", unix_timestamp="1648562400").published, "2022-03-29T14:00:00Z")

    def test_the_chat_is_named_by_its_username_then_title_then_number(self) -> None:
        self.assertEqual(self.told(text="a", chat={"id": 1, "title": "t", "username": "u"}).channel, "u")
        self.assertEqual(self.told(text="a", chat={"id": 1, "title": "t", "username": None}).channel, "t")
        self.assertEqual(self.told(text="a", peer_id={"channel_id": 7}).channel, "7")


if __name__ == "__main__":
    unittest.main()
