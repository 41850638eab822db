"""Mutated texts and inputs against the invariants: python3 -m tests.fuzz [--seconds N] [--seed S] [--posts FILE.jsonl[.gz]].

Texts are fixtures, generated documents and the posts of --posts, mutated: cut, joined, repeated, scripts
swapped, controls, homoglyphs, surrogates, marks of direction, NFD, CR and LF mixed. Inputs are the files of
fixtures/inputs and generated ones, their bytes mutated. Checked: no exception, the contract's shape, spans that
slice, the same answer twice, time within a bound of the length. A find is written to --finds and told with the
seed and the number that make it again (--seed S --only NUMBER). Exit code 1 where something was found.
"""

from __future__ import annotations

import argparse
import collections
import gzip
import hashlib
import json
import pathlib
import random
import sys
import tempfile
import time
import traceback
import unicodedata
from collections.abc import Callable

from statement_parse import parse
from statement_parse.inputs.document import Reading
from statement_parse.inputs.reader import Reader
from statement_parse.settings import Settings
from statement_parse.work import work

from . import contract, pairs, texts

# Seconds allowed: a constant for a busy machine, and a share for each character.
BASE_SECONDS, SECONDS_A_CHARACTER = 1.0, 60e-6
LONGEST = 20_000
INPUTS = pairs.FIXTURES / "inputs"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00a0\u202f\ufe0f\u202e\u2066\u2069"
CONTROLS = "\0\x01\x07\x08\x0b\x0c\x1b\x1f\x7f\x85\x9b\u2028\u2029"
HOMOGLYPHS = str.maketrans("aceopxyBCEHKMOPTXaсеорхуАВСЕНКМОРТХ", "асеорхуВСЕНКМОРТХаceopxyABCEHKMOPTX")
TO_CYRILLIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "абцдефгхийклмнопярстуввхузэ"[:26])
PIECES = ("«", "»", '"', "“", "”", "„", "…", "...", "!?", ":", ";", " — ", "- ", "(", ")", "[", "](", "**", "__", "```", "\n", "\r\n", "\r", "\n\n", "\t",
    " , ", ".Заместитель", "http://t.me/x?y=1", "@mod_russia", "#Киев", "👩‍👩‍👧‍👦", "🔹", "\u0301", "12:30", "29.03.2022", "<b>", "&amp;",
    "\\u0041", "%s", "{}", "\x1b[31m")

Rng = random.Random


def cut(rng: Rng, text: str) -> str:
    begin = rng.randrange(len(text) + 1)
    return text[begin : rng.randrange(begin, len(text) + 1)]


def repeat_piece(rng: Rng, text: str) -> str:
    begin = rng.randrange(len(text) + 1)
    piece = text[begin : begin + rng.choice((1, 2, 7, 40, 300))]
    return text[:begin] + piece * rng.choice((2, 3, 20, 200)) + text[begin:]


def drop_piece(rng: Rng, text: str) -> str:
    begin = rng.randrange(len(text) + 1)
    return text[:begin] + text[begin + rng.choice((1, 2, 5, 30)) :]


def insert(rng: Rng, text: str) -> str:
    for _ in range(rng.choice((1, 3, 10))):
        at = rng.randrange(len(text) + 1)
        text = text[:at] + rng.choice((rng.choice(PIECES), rng.choice(INVISIBLE), rng.choice(CONTROLS), chr(rng.randrange(0x110000)))) + text[at:]
    return text


def sprinkle(rng: Rng, text: str) -> str:
    """One unseen character inside every few letters."""
    mark, step = rng.choice(INVISIBLE + CONTROLS), rng.randrange(1, 9)
    return "".join(letter + (mark if n % step == 0 else "") for n, letter in enumerate(text))


def shuffle_words(rng: Rng, text: str) -> str:
    words = text.split(" ")
    begin = rng.randrange(len(words))
    piece = words[begin : begin + 12]
    rng.shuffle(piece)
    return " ".join([*words[:begin], *piece, *words[begin + 12 :]])


def homoglyphs(rng: Rng, text: str) -> str:
    share = rng.choice((0.02, 0.2, 1.0))
    return "".join(letter.translate(HOMOGLYPHS) if rng.random() < share else letter for letter in text)


def swap_script(rng: Rng, text: str) -> str:
    return "".join(word.translate(TO_CYRILLIC) if rng.random() < 0.3 else word for word in text.split(" "))


def change_case(rng: Rng, text: str) -> str:
    return rng.choice((str.upper, str.lower, str.title, str.swapcase, str.casefold))(text)


def normalise(rng: Rng, text: str) -> str:
    return unicodedata.normalize(rng.choice(("NFD", "NFC", "NFKD", "NFKC")), text)


def line_ends(rng: Rng, text: str) -> str:
    return "".join(rng.choice(("\n", "\r\n", "\r", " ", "\u2028", "\x85", "")) if letter in "\n" or (letter == " " and rng.random() < 0.05) else letter
        for letter in text)


def surrogates(rng: Rng, text: str) -> str:
    at = rng.randrange(len(text) + 1)
    return text[:at] + chr(rng.randrange(0xD800, 0xE000)) + text[at:]


def glue(rng: Rng, text: str) -> str:
    """Text as scrapers glue it: spaces behind stops lost, or added before commas."""
    return text.replace(". ", ".") if rng.random() < 0.5 else text.replace(",", " ,").replace(".", " .")


MUTATIONS: tuple[Callable[[Rng, str], str], ...] = (cut, repeat_piece, drop_piece, insert, insert, sprinkle, shuffle_words, homoglyphs, swap_script,
    change_case, normalise, line_ends, surrogates, glue)


def break_bytes(rng: Rng, data: bytes) -> bytes:
    """Bytes of an input, broken in a few places."""
    out = bytearray(data)
    for _ in range(rng.choice((0, 1, 2, 8))):
        at = rng.randrange(len(out) + 1)
        kind = rng.randrange(6)
        if kind == 0:
            out[at : at + rng.choice((1, 3, 50, 2000))] = b""
        elif kind == 1:
            out[at:at] = rng.choice((b"\xff", b"\xc3", b"\xed\xa0\x80", b"\0", b"\xef\xbb\xbf", b"\xff\xfe", b"\r", b"\n", b'"', b"\\", b"\\ud800", b"<",
                b"</div>", b"<script>", b"&#x110000;", b"[" * 300, b"{\"a\":" * 300, b",", b"'", b"<!--", b"]]>", b"1e999", b"NaN", b"\x1b[2J"))
        elif kind == 2 and out:
            out[min(at, len(out) - 1)] = rng.randrange(256)
        elif kind == 3:
            out[at:at] = out[at : at + rng.choice((5, 100, 3000))] * rng.choice((1, 2, 10))
        elif kind == 4:
            out = out[:at]
        else:
            piece = out[at : at + 200]
            out[at : at + 200] = bytes(reversed(piece))
    return bytes(out)


class Fuzz:
    """The material, the checks and what they found."""

    def __init__(self, options: argparse.Namespace, folder: pathlib.Path) -> None:
        self.seed: int = options.seed
        self.folder = folder
        self.finds: pathlib.Path = options.finds
        self.samples = self._samples(options.posts)
        self.inputs = self._inputs()
        self.found: collections.Counter[str] = collections.Counter()
        self.slowest = (0.0, 0)
        self.tried = {"texts": 0, "inputs": 0}

    @staticmethod
    def _samples(posts: pathlib.Path | None) -> list[str]:
        rng = Rng(1)
        found = [pairs.read_text(path) for folder in pairs.FOLDERS for path in pairs.texts(folder)]
        found += [texts.dense(rng, language) for language in ("en", "ru") * 30] + [texts.post(rng) for _ in range(30)]
        found += [make(800) for make in texts.NASTY.values()]
        if posts is not None:
            lines = (gzip.decompress(posts.read_bytes()) if posts.suffix == ".gz" else posts.read_bytes()).splitlines()
            found += [json.loads(line)["text"] for line in rng.sample(lines, min(3000, len(lines)))]
        return [text for text in found if text]

    def _inputs(self) -> list[bytes]:
        found = [path.read_bytes() for path in sorted(INPUTS.glob("*")) if path.is_file()]
        lines = texts.json_lines(8, 3, lambda rng: texts.dense(rng, "ru"))
        rows = [json.loads(line) for line in lines.splitlines()]
        found += [lines, json.dumps(rows, ensure_ascii=False).encode(),
            json.dumps({"name": "x", "type": "public_channel", "id": 1,
                    "messages": [{"id": r["id"], "type": "message", "date": "2022-03-29T17:30:00", "text": [r["text"], {"type": "bold", "text": "b"}]}
                        for r in rows]}).encode()]
        found.append(("id,date,text\r\n" + "".join(f'{r["id"]},{r["date"]},"{r["text"]}"\r\n' for r in rows)).encode())
        found.append(("<html><body>" + "".join(
            f'<div class="tgme_widget_message" data-post="a/{r["id"]}"><div class="tgme_widget_message_text">{r["text"]}<br/></div></div>'
            for r in rows) + "</body></html>").encode())
        return found + [gzip.compress(found[0])]

    def run(self, number: int) -> None:
        """The try with this number; the same for the same seed."""
        rng = Rng(f"{self.seed}.{number}")
        if rng.random() < 0.8:
            text = rng.choice(self.samples)
            if rng.random() < 0.3:
                text += rng.choice(("", "\n", " ", "\n\n")) + rng.choice(self.samples)
            for _ in range(rng.choice((1, 1, 2, 4))):
                text = rng.choice(MUTATIONS)(rng, text)[:LONGEST] or " "
            self.tried["texts"] += 1
            self._guard(number, text.encode("utf-8", "surrogatepass"), lambda: self._text(text, number))
        else:
            data = break_bytes(rng, rng.choice(self.inputs))
            limit = rng.choice((10**7, 10**7, 1000))
            self.tried["inputs"] += 1
            self._guard(number, data, lambda: self._input(data, limit))

    def _guard(self, number: int, data: bytes, check: Callable[[], list[str]]) -> None:
        try:
            wrong = check()
        except Exception as error:  # noqa: BLE001 - finding any is the purpose
            last = traceback.extract_tb(error.__traceback__)[-1]
            wrong = [f"{type(error).__name__} in {pathlib.Path(last.filename).name}:{last.lineno} {last.name}: {error}"]
        for fault in wrong:
            kind = fault.split(":")[0][:60]
            self.found[kind] += 1
            if self.found[kind] <= 3:
                self.finds.mkdir(parents=True, exist_ok=True)
                path = self.finds / f"{self.seed}-{number}-{hashlib.sha1(kind.encode()).hexdigest()[:6]}.bin"
                path.write_bytes(data)
                print(f"FOUND --seed {self.seed} --only {number}: {fault[:300]}\n      {path}", flush=True)

    def _text(self, text: str, number: int) -> list[str]:
        begin = time.perf_counter()
        row = parse(text).to_dict(explain=True)
        taken = time.perf_counter() - begin
        self.slowest = max(self.slowest, (taken / (len(text) + 300), number))
        wrong = contract.faults(row, text)
        if json.dumps(parse(text).to_dict(explain=True)) != json.dumps(row):
            wrong.append("another answer the second time")
        if taken > BASE_SECONDS + SECONDS_A_CHARACTER * len(text):
            wrong.append(f"slow: {taken:.2f} s for {len(text)} characters")
        return wrong

    def _input(self, data: bytes, limit: int) -> list[str]:
        path = self.folder / "input"
        path.write_bytes(data)
        reading = Reading(max_record_bytes=limit)
        wrong: list[str] = []
        begin = time.perf_counter()
        for block in Reader([str(path)], reading, False):
            result = work(block, Settings(explain=True, include_text=True))
            wrong += [f"{problem.message}" for problem in result.problems if problem.message.startswith("internal error")]
            wrong += [f"a message with a line end or a control: {problem.message!r}" for problem in result.problems if not problem.message.isprintable()]
            if result.rows != work(block, Settings(explain=True, include_text=True)).rows:
                wrong.append("other bytes the second time")
            for line in result.rows.decode("utf-8").split("\n"):
                if line:
                    row = json.loads(line)
                    text = row["source"].pop("text")
                    wrong += contract.faults(row, text)
        taken = time.perf_counter() - begin
        if taken > 2 * (BASE_SECONDS + SECONDS_A_CHARACTER * len(data) * 10):
            wrong.append(f"slow input: {taken:.2f} s for {len(data)} bytes")
        return wrong


def main() -> int:
    """Exit code 1 where something was found."""
    parser = argparse.ArgumentParser(prog="tests.fuzz", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="run the try with this number alone")
    parser.add_argument("--posts", type=pathlib.Path, help="posts as JSON Lines, .gz or not, to mutate too")
    parser.add_argument("--finds", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "statement-parse-fuzz", help="folder for what was found")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        fuzz = Fuzz(options, pathlib.Path(folder))
        if options.only is not None:
            fuzz.run(options.only)
        number, end = 0, time.monotonic() + options.seconds
        while options.only is None and time.monotonic() < end:
            fuzz.run(number)
            number += 1
    tried = f"seed {options.seed}: {fuzz.tried['texts']} texts and {fuzz.tried['inputs']} inputs tried"
    faults = f"{sum(fuzz.found.values())} faults of {len(fuzz.found)} kinds"
    print(f"{tried}, {faults}; slowest {fuzz.slowest[0] * 1e6:.0f} µs a character in number {fuzz.slowest[1]}")
    for kind, count in fuzz.found.most_common():
        print(f"{count:>6}  {kind}")
    return 1 if fuzz.found else 0


if __name__ == "__main__":
    sys.exit(main())
