"""Speed and memory as ratios to yardsticks of the same run: python3 -m tests.bench [--only PART ...] [--posts FILE.jsonl[.gz]].

- start: the whole process on a text of 1 kB, against a bare import of what any such command needs
- stream: 20,000 generated posts (and the posts of --posts), whole process, against a process that reads each
  line as JSON, finds its words and writes a small record
- dense: generated documents that all make claims, against the same yardstick
- growth: one text of 0.25, 0.5, 1 and 2 million characters for each nasty shape: each step as a ratio to the
  one before, and the last against the yardstick's time for the same characters
- memory: peak resident size of start, stream and streams of twice and four times the length
- jobs: two processes against one
- profile: where the time goes in a stream and in dense documents (cProfile)

It fails on nothing. Medians of --repeat runs; program and yardstick take turns, so that a busy machine slows both.
"""

from __future__ import annotations

import argparse
import gzip
import os
import pathlib
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable

from . import texts

ROOT = pathlib.Path(__file__).resolve().parent.parent
PARTS = ("start", "stream", "dense", "growth", "memory", "jobs", "profile")
COMMAND = [sys.executable, "-m", "statement_parse"]
BARE = [sys.executable, "-I", "-c", "import argparse, json, re"]
WORDS = """
import json, re, sys
find = re.compile(r"\\w+").findall
for line in open(sys.argv[1], encoding="utf-8", newline="\\n"):
    record = json.loads(line)
    sys.stdout.write(json.dumps({"id": record["id"], "words": len(find(record["text"]))}) + "\\n")
"""
# One text through parse(), and through the yardstick: seconds of each, and peak memory in KiB.
ONE_TEXT = """
import json, re, resource, sys, time
import statement_parse
statement_parse.parse("Moscow will withdraw troops from Kyiv, сообщили в Минобороны.")
text = sys.stdin.buffer.read().decode("utf-8", "surrogatepass")
begin = time.perf_counter()
statement_parse.parse(text)
taken = time.perf_counter() - begin
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
line = json.dumps({"text": text})
begin = time.perf_counter()
words = len(re.findall(r"\\w+", json.loads(line)["text"]))
json.dumps({"id": 1, "words": words})
print(taken, time.perf_counter() - begin, peak)
"""
PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def seconds(command: list[str]) -> float:
    """The wall time of a process, its output thrown away."""
    begin = time.perf_counter()
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begin


def against(command: list[str], yardstick: list[str], repeat: int) -> tuple[float, float]:
    """Medians of the command and of its yardstick, run in turns."""
    ours, theirs = [], []
    for _ in range(repeat):
        theirs.append(seconds(yardstick))
        ours.append(seconds(command))
    return statistics.median(ours), statistics.median(theirs)


def peak_mib(command: list[str]) -> float:
    """The peak resident size of a process and its children, in MiB."""
    run = subprocess.run([sys.executable, "-I", "-c", PEAK, *command], cwd=ROOT, capture_output=True, check=True)
    return int(run.stdout) / 1024


def show(name: str, ours: float, theirs: float, more: str = "") -> None:
    """A row: the program's time, the yardstick's, and their ratio."""
    print(f"{name:<38}{ours * 1000:>10.1f} ms {theirs * 1000:>10.1f} ms {ours / theirs:>7.2f} x  {more}".rstrip(), flush=True)


class Bench:
    """The parts of the benchmark, over files in a folder of their own."""

    def __init__(self, folder: pathlib.Path, options: argparse.Namespace) -> None:
        self.folder = folder
        self.repeat: int = options.repeat
        self.count: int = options.count
        self.posts: pathlib.Path | None = options.posts
        self.shapes: list[str] = options.shape
        self.limit: int = options.limit
        self.sizes = [int(float(size) * 1_000_000) for size in options.sizes.split(",")]

    def _file(self, name: str, make: Callable[[], bytes]) -> str:
        path = self.folder / name
        if not path.exists():
            path.write_bytes(make())
        return str(path)

    def _stream(self, count: int) -> str:
        return self._file(f"stream-{count}.jsonl", lambda: texts.json_lines(count, 1, texts.post))

    def _dense(self, language: str) -> str:
        return self._file(f"dense-{language}.jsonl", lambda: texts.json_lines(1500, 2, lambda rng: texts.dense(rng, language)))

    def _small(self) -> str:
        return self._file("small.txt", lambda: (texts.dense(random.Random(5), "en") * 3)[:1000].encode())

    def _real(self) -> str:
        assert self.posts is not None
        posts = self.posts
        return self._file("real.jsonl", lambda: gzip.decompress(posts.read_bytes()) if posts.suffix == ".gz" else posts.read_bytes())

    def start(self) -> None:
        """The whole process on a small text."""
        seconds([*COMMAND, self._small()])
        ours, theirs = against([*COMMAND, self._small()], BARE, max(15, self.repeat))
        show("start", ours, theirs)

    def stream(self) -> None:
        """Posts of which one in fifty matters."""
        path = self._stream(self.count)
        ours, theirs = against([*COMMAND, path], [sys.executable, "-c", WORDS, path], self.repeat)
        show(f"stream, {self.count} generated posts", ours, theirs, f"{self.count / ours:,.0f} posts a second")
        if self.posts is not None:
            path = self._real()
            ours, theirs = against([*COMMAND, path], [sys.executable, "-c", WORDS, path], self.repeat)
            show("stream, the posts of --posts", ours, theirs)

    def dense(self) -> None:
        """Documents that all claim something."""
        for language in ("en", "ru"):
            path = self._dense(language)
            ours, theirs = against([*COMMAND, path], [sys.executable, "-c", WORDS, path], self.repeat)
            show(f"dense, {language}", ours, theirs, f"{1500 / ours:,.0f} documents a second")

    def growth(self) -> None:
        """Single texts of nasty shapes, each size beside the one before."""
        worst_step, worst_ratio = (0.0, ""), (0.0, "")
        for name, make in texts.NASTY.items():
            if self.shapes and not any(part in name for part in self.shapes):
                continue
            taken: list[float] = []
            steps: list[str] = []
            last, peak = 0.0, 0
            for size in self.sizes:
                run = self._one_text(make(size))
                if isinstance(run, str):
                    steps.append(run)
                    worst_step = max(worst_step, (99.0, f"{name}: {run}"))
                    break
                mine, last, peak = run
                if taken:
                    steps.append(f"{mine / taken[-1]:.2f}")
                    if mine > 0.05:
                        worst_step = max(worst_step, (mine / taken[-1], name))
                taken.append(mine)
            ratio = taken[-1] / last if taken else 0.0
            worst_ratio = max(worst_ratio, (ratio, name))
            one = taken[-1] * 1000 if taken else 0
            told = f"steps {', '.join(steps)}; {peak // 1024} MiB"
            print(f"{name:<38}{one:>10.1f} ms {last * 1000:>10.1f} ms {ratio:>7.1f} x  {told}", flush=True)
        print(f"{'growth, worst step':<38}{worst_step[0]:>10.2f} x  {worst_step[1]}")
        print(f"{'growth, worst ratio':<38}{worst_ratio[0]:>10.1f} x  {worst_ratio[1]}")

    def _one_text(self, text: str) -> tuple[float, float, int] | str:
        """The fastest of three runs: seconds, the yardstick's seconds, peak KiB; or why there are none."""
        found = []
        for _ in range(3):
            try:
                run = subprocess.run([sys.executable, "-c", ONE_TEXT], input=text.encode("utf-8", "surrogatepass"), cwd=ROOT, capture_output=True, check=True,
                    timeout=self.limit)
            except subprocess.TimeoutExpired:
                return f"over {self.limit} s"
            except subprocess.CalledProcessError as error:
                return str(error.stderr.decode(errors="replace").strip().rpartition("\n")[2])
            mine, theirs, peak = run.stdout.split()
            found.append((float(mine), float(theirs), int(peak)))
            if found[0][0] > 5:
                break
        return min(f[0] for f in found), min(f[1] for f in found), max(f[2] for f in found)

    def memory(self) -> None:
        """Peak resident sizes; a stream's must not grow with its length."""
        print(f"{'memory, bare import':<38}{peak_mib(BARE):>10.1f} MiB")
        print(f"{'memory, start':<38}{peak_mib([*COMMAND, self._small()]):>10.1f} MiB")
        for times in (1, 2, 4):
            count = self.count * times // 4
            print(f"{f'memory, stream of {count} posts':<38}{peak_mib([*COMMAND, self._stream(count)]):>10.1f} MiB", flush=True)

    def jobs(self) -> None:
        """Two processes against one, over an archive that takes one of them ten seconds or more."""
        count = self.count
        path = self._stream(count)
        once = seconds([*COMMAND, path])
        while once < 10 and count < 64 * self.count:
            count *= max(2, min(8, int(11 / once) + 1))
            path = self._stream(count)
            once = seconds([*COMMAND, path])
        two, one = against([*COMMAND, "--jobs", "2", path], [*COMMAND, path], min(3, self.repeat))
        name = f"jobs, 2 against 1 ({count} posts)"
        told = f"{one / two:>7.2f} times faster; load {os.getloadavg()[0]:.1f} before"
        print(f"{name:<38}{two * 1000:>10.1f} ms {one * 1000:>10.1f} ms {told}")

    def profile(self) -> None:
        """The functions that take the time, own time first."""
        import cProfile
        import json
        import pstats

        import statement_parse

        for name, path in (("stream", self._stream(min(self.count, 4000))), ("dense en", self._dense("en")), ("dense ru", self._dense("ru"))):
            documents = [json.loads(line)["text"] for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines()]
            statement_parse.parse(documents[0])
            profiler = cProfile.Profile()
            profiler.enable()
            for text in documents:
                statement_parse.parse(text)
            profiler.disable()
            print(f"\n{name}, {len(documents)} documents")
            pstats.Stats(profiler).strip_dirs().sort_stats("tottime").print_stats(22)


def main() -> int:
    """Exit code 0 always."""
    parser = argparse.ArgumentParser(prog="tests.bench", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--only", action="append", choices=PARTS, help="a part (may be given again); without it all but profile")
    parser.add_argument("--posts", type=pathlib.Path, help="real posts as JSON Lines, .gz or not, for the stream")
    parser.add_argument("--repeat", type=int, default=7, help="runs of which the median is taken (default 7)")
    parser.add_argument("--count", type=int, default=20_000, help="generated posts of the stream (default 20,000)")
    parser.add_argument("--shape", action="append", default=[], help="only nasty shapes whose name holds this (may be given again)")
    parser.add_argument("--sizes", default="0.25,0.5,1,2", help="million characters of the growth's texts (default 0.25,0.5,1,2)")
    parser.add_argument("--limit", type=int, default=120, help="seconds after which one text of the growth is given up (default 120)")
    options = parser.parse_args()
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout.strip() or "no commit"
    print(f"Python {platform.python_version()}, commit {commit}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"{'':<38}{'program':>13} {'yardstick':>13} {'ratio':>9}")
    with tempfile.TemporaryDirectory() as folder:
        # Compiled modules are kept, as they are for whoever runs the command a second time, but not in the project.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = folder
        bench = Bench(pathlib.Path(folder), options)
        for part in options.only or PARTS[:-1]:
            getattr(bench, part)()
    return 0


if __name__ == "__main__":
    sys.exit(main())
