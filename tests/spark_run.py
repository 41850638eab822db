"""The rows of Spark in local mode beside those of the command alone.

Run by hand, with a Python that has pyspark, and Java: python -m tests.spark_run [FILE.jsonl]. Compares
`RDD.pipe` with an empty environment, and `mapPartitions` with the package as a .zip, with the command
reading standard input. Says so where it cannot run, with exit code 0; differing rows are exit code 1.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures" / "inputs" / "same_posts"
PARTITIONS = 4


def lines(paths: list[Path]) -> bytes:
    """The lines of the files, and more of them, so that each partition has some."""
    return b"".join(path.read_bytes() for path in paths) * (1 if len(paths) == 1 else 50)


def command(folder: Path) -> str:
    """The command as a file of its own, since Spark starts programs by their absolute path and without a shell."""
    found = shutil.which("statement-parse")
    if found:
        return found
    script = folder / "statement-parse"
    script.write_text(f"#!/bin/sh\ncd '{ROOT}' && exec '{sys.executable}' -m statement_parse \"$@\"\n", encoding="utf-8")
    script.chmod(0o755)
    return str(script)


def package(folder: Path) -> str:
    """The package as the .zip that `addPyFile` takes."""
    return shutil.make_archive(str(folder / "statement_parse"), "zip", ROOT, "statement_parse")


def part(rows: Iterable[str]) -> Iterator[str]:
    """One partition. The import is the worker's own, out of the .zip."""
    from statement_parse import parse_lines

    yield from parse_lines(rows)


def spark_rows(source: Path, folder: Path) -> dict[str, list[str]]:
    """The rows by each of the two ways."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark import SparkContext  # type: ignore[import-not-found,unused-ignore]

    context: Any = SparkContext(f"local[{PARTITIONS // 2}]", "statement-parse")
    try:
        context.setLogLevel("ERROR")
        text = context.textFile(str(source), PARTITIONS)
        piped = text.pipe(f"{command(folder)} --quiet", checkCode=True).collect()
        context.addPyFile(package(folder))
        return {"pipe": piped, "mapPartitions": text.mapPartitions(part).collect()}
    finally:
        context.stop()


def main() -> int:
    missing = [name for name, there in (("pyspark", importlib.util.find_spec("pyspark")), ("java", shutil.which("java"))) if not there]
    if missing:
        print(f"skipped: no {' and no '.join(missing)} here")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "posts.jsonl"
        given = [Path(argument) for argument in sys.argv[1:]]
        source.write_bytes(lines(given or sorted(path for path in FIXTURES.iterdir() if path.suffix in (".jsonl", ".ndjson"))))
        with open(source, "rb") as posts:
            alone = subprocess.run([sys.executable, "-m", "statement_parse", "--quiet"], stdin=posts, stdout=subprocess.PIPE, cwd=ROOT, check=True)
        wanted = alone.stdout.decode().split("\n")[:-1]
        good = bool(wanted)
        for way, rows in spark_rows(source, folder).items():
            same = rows == wanted
            good = good and same
            print(f"{way}: {len(rows)} rows, {'the same as' if same else 'NOT those of'} the command alone ({len(wanted)})")
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
