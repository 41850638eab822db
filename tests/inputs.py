"""What the readers make of files and bytes, for the tests of inputs: no parser takes part."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

from statement_parse.inputs.document import Block, Document, Item, Problem, Reading, Skipped
from statement_parse.inputs.reader import Reader, items_of_block

ROOT = Path(__file__).resolve().parent.parent
INPUTS = ROOT / "fixtures" / "inputs"
COMPARED = ("id", "channel", "url", "published", "published_local", "text")


def read_file(path: Path | str, **reading: Any) -> list[Item]:
    """The items of a file, in order."""
    return [item for block in blocks_of(path, **reading) for item in items_of_block(block)]


def blocks_of(path: Path | str, **reading: Any) -> list[Block]:
    """The blocks of a file."""
    return list(Reader([str(path)], Reading(**reading), prompt=False))


def read_bytes(data: bytes, **reading: Any) -> list[Item]:
    """The items of an input of these bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "input")
        Path(path).write_bytes(data)
        return read_file(path, **reading)


def texts(items: list[Item]) -> list[str]:
    """The texts of the documents."""
    return [item.text for item in items if isinstance(item, Document)]


def messages(items: list[Item]) -> list[str]:
    """Errors and warnings as "LINE: message"; without a line as they are."""
    return [told(item) for item in items if isinstance(item, Problem)]


def told(problem: Problem) -> str:
    """One error or warning as a line."""
    kind = "warning: " if problem.warning else ""
    return f"{kind}{problem.message}" if problem.line is None else f"{problem.line}: {kind}{problem.message}"


def summary(items: list[Item]) -> dict[str, Any]:
    """The items as fixtures/inputs/expected.json has them."""
    return {
        "rows": [{name: getattr(item, name) for name in COMPARED} for item in items if isinstance(item, Document)],
        "messages": messages(items),
        "skipped": [item.reason for item in items if isinstance(item, Skipped)],
    }
