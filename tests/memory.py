"""Peak memory of the command on small and on large archives of the same posts.

Run by hand: python3 -m tests.memory [--large N]. Prints a table; a large archive may take 15 MiB more than a
small one, and the exit code says whether it does.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ALLOWED_MIB = 15.0
SMALL = 4_000
POSTS = (
    "Доброе утро! Сегодня в городе до +{n} °C, местами дождь. Движение по мосту открыто, автобусы идут по расписанию.",
    "Minobr opens {n} new classrooms in the region this autumn, the governor said at a meeting with teachers.",
    "❗️ Минобороны России: за сутки сбито {n} беспилотников. Подробности в сводке на официальном сайте ведомства.",
    "Курс валют на {n} декабря. Подписывайтесь на наш канал и читайте новости первыми 🇷🇺 #новости",
)
# Peak size of a child in bytes: the child itself says, since Linux counts what a fork inherits.
MEASURE = (
    "import resource, runpy, sys\n"
    "sys.argv[0] = 'statement-parse'\n"
    "try:\n    runpy.run_module('statement_parse', run_name='__main__')\n"
    "finally:\n"
    "    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == 'darwin' else 1024)\n"
    "    print('PEAK', peak, file=sys.stderr)\n"
)


def write_archive(path: Path, posts: int, export: bool) -> None:
    """An archive of so many posts: JSON Lines, or one result.json as Telegram Desktop indents it."""
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        if export:
            out.write('{\n "name": "Пример",\n "type": "public_channel",\n "id": 1,\n "messages": [\n')
        for number in range(posts):
            text = POSTS[number % len(POSTS)].format(n=number) * (1 + number % 5)
            if export:
                post = {"id": number, "type": "message", "date": "2022-03-29T17:00:00", "date_unixtime": "1648562400", "text": text}
                post["text_entities"] = [{"type": "plain", "text": text}]
                indented = json.dumps(post, ensure_ascii=False, indent=1).replace("\n", "\n  ")
                out.write(f"{',' * bool(number)}\n  {indented}" if number else f"  {indented}")
            else:
                out.write(json.dumps({"id": number, "date": "2022-03-29T14:00:00Z", "channel": "c", "text": text}, ensure_ascii=False) + "\n")
        if export:
            out.write("\n ]\n}\n")


def peak_mib(path: Path) -> tuple[float, int, float]:
    """Peak memory of the command on this file, its rows, and its seconds."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", MEASURE, "--quiet", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, env={**os.environ}
    )
    assert process.stdout and process.stderr
    rows = 0
    while chunk := process.stdout.read(1 << 20):
        rows += chunk.count(b"\n")
    told = process.stderr.read().decode()
    process.wait()
    if "PEAK" not in told:
        raise SystemExit(f"no figure: {told}")
    return int(told.rpartition("PEAK ")[2]) / 2**20, rows, time.perf_counter() - begin


def main() -> int:
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("--large", type=int, default=400_000, metavar="N")
    large = arguments.parse_args().large
    good = True
    print("| archive | posts | file | peak memory | time |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for export in (False, True):
            peaks = []
            for posts in (SMALL, large):
                path = Path(folder, "archive")
                write_archive(path, posts, export)
                peak, rows, seconds = peak_mib(path)
                peaks.append(peak)
                good = good and rows == posts
                name = "result.json" if export else "JSON Lines"
                size = path.stat().st_size / 2**20
                print(f"| {name} | {posts:,} | {size:.1f} MiB | {peak:.1f} MiB | {seconds:.1f} s |", flush=True)
            good = good and peaks[1] - peaks[0] <= ALLOWED_MIB
    print(f"within {ALLOWED_MIB:g} MiB of the small archive, and every post has a row: {'yes' if good else 'NO'}")
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
