"""The fixtures as pairs of files, for the tests and for `tests.update`.

x.txt is a document; x.json beside it is exactly what `python3 -m statement_parse --pretty` prints for it from
the root; x.gold.json is what a careful reader answers by the reading guide: `issuing_body` and `official` as
names or null, `directions` as names, `claims` with action, status and directions. A document of known_gap has
no x.json: the program does not give the gold's answer for it yet.
"""

from __future__ import annotations

import difflib
import json
import pathlib
from collections.abc import Iterator
from typing import Any

from statement_parse.inputs.document import Document
from statement_parse.outputs.json_lines import indented
from statement_parse.records import statement_of

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures"
CLAIM, NO_CLAIM, KNOWN_GAP = FIXTURES / "claim", FIXTURES / "no_claim", FIXTURES / "known_gap"
FOLDERS = (CLAIM, NO_CLAIM, KNOWN_GAP)


def texts(folder: pathlib.Path) -> list[pathlib.Path]:
    """The documents of a folder, in order of their names."""
    return sorted(folder.glob("*.txt"))


def answer_path(path: pathlib.Path) -> pathlib.Path:
    """x.json beside x.txt."""
    return path.with_suffix(".json")


def gold_path(path: pathlib.Path) -> pathlib.Path:
    """x.gold.json beside x.txt."""
    return path.with_suffix(".gold.json")


def read_text(path: pathlib.Path) -> str:
    """A document's text with its line ends as they are."""
    return path.read_bytes().decode("utf-8")


def read_gold(path: pathlib.Path) -> dict[str, Any]:
    """The reader's answer for the document x.txt."""
    gold: dict[str, Any] = json.loads(gold_path(path).read_text(encoding="utf-8"))
    return gold


def name_of(path: pathlib.Path) -> str:
    """The path as the command is given it from the root."""
    return path.relative_to(ROOT).as_posix()


def printed(path: pathlib.Path) -> str:
    """What the command prints for the document, last line feed included."""
    document = Document(read_text(path), name_of(path))
    return indented(document, statement_of(document)) + "\n"


def spans(value: Any, field: str = "") -> Iterator[tuple[str, str, int, int]]:
    """Every span inside a row: its key (an evidence's own field), its text, start and end."""
    if isinstance(value, dict):
        if "start" in value:
            yield value.get("field") or field, value["text"], value["start"], value["end"]
        for key, inner in value.items():
            yield from spans(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner, field)


def askew(row: dict[str, Any], text: str) -> list[str]:
    """The spans of a row that do not slice to their text, told one a line."""
    return [
        f"{field}: {words!r} is not text[{start}:{end}] = {text[start:end]!r}"
        for field, words, start, end in spans(row)
        if not (0 <= start <= end <= len(text)) or text[start:end] != words
    ]


def answer_of(row: dict[str, Any]) -> dict[str, Any]:
    """The part of a row that a gold holds, as names."""
    return {
        "issuing_body": row["issuing_body"]["name"] if row["issuing_body"] else None,
        "official": row["official"]["name"] if row["official"] else None,
        "directions": [place["name"] for place in row["directions"]],
        "claims": [{"action": c["action"], "status": c["status"], "directions": c["directions"]} for c in row["claims"]],
    }


def disagreement(answer: dict[str, Any], gold: dict[str, Any]) -> list[str]:
    """Where an answer and the gold differ, one a line. The order of directions and of claims is no difference."""
    found = []
    for key in ("issuing_body", "official"):
        if answer[key] != gold[key]:
            found.append(f"{key}: {answer[key]}, gold {gold[key]}")
    if sorted(answer["directions"]) != sorted(gold["directions"]):
        found.append(f"directions: {answer['directions']}, gold {gold['directions']}")
    ours, theirs = sorted(map(_claim, answer["claims"])), sorted(map(_claim, gold["claims"]))
    if ours != theirs:
        found.append(f"claims: {ours or 'none'}, gold {theirs or 'none'}")
    return found


def _claim(claim: dict[str, Any]) -> str:
    return f"{claim['action']} {claim['status']} [{', '.join(sorted(claim['directions']))}]"


def report(path: pathlib.Path, expected: str, given: str) -> str:
    """A line diff, the sentences with markers under the spans that changed, and the command that updates the pair."""
    lines = difflib.unified_diff(expected.splitlines(), given.splitlines(), "expected", "given", "", "", lineterm="", n=2)
    text = read_text(path)
    parts = [f"\n{name_of(path)}", *lines]
    before, after = _spans_of(expected), _spans_of(given)
    for sign, ours, others in (("-", before, after), ("+", after, before)):
        for span in sorted(ours - others, key=lambda s: s[2]):
            parts.extend(marked(text, sign, span))
    parts.append(f"\nIf the new answer is right: python3 -m tests.update {name_of(path)}")
    return "\n".join(parts)


def _spans_of(printed_row: str) -> set[tuple[str, str, int, int]]:
    try:
        return set(spans(json.loads(printed_row)))
    except ValueError:
        return set()


def marked(text: str, sign: str, span: tuple[str, str, int, int]) -> list[str]:
    """The lines of the text around a span, with a marker line under each: "+ official", the line, "^^^^^"."""
    field, _, start, end = span
    out = [f"{sign} {field} [{start}:{end}]"]
    begin = text.rfind("\n", 0, start) + 1
    while begin < max(end, start + 1) and begin < len(text):
        stop = text.find("\n", begin)
        stop = len(text) if stop < 0 else stop
        low, high = max(start, begin), min(max(end, start + 1), stop)
        left, right = max(begin, low - 60), min(stop, high + 60)
        if low < high:
            out.append("    " + text[left:right].replace("\t", " "))
            out.append("    " + " " * (low - left) + "^" * (high - low))
        begin = stop + 1
    return out
