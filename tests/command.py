"""The command run as a user runs it, for tests: a process of its own, in a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def environment(**more: str) -> dict[str, str]:
    """An environment in which nothing of the tester's own decides about colour or width."""
    return {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(ROOT), **more}


def command(*arguments: str | Path, given: bytes = b"", folder: Path = ROOT, **more: str) -> subprocess.CompletedProcess[bytes]:
    """The command with its streams in pipes."""
    run = [sys.executable, "-m", "statement_parse", *map(str, arguments)]
    return subprocess.run(run, input=given, capture_output=True, cwd=folder, env=environment(**more), timeout=60, check=False)


def on_terminal(columns: int, /, *arguments: str | Path, **more: str) -> str:
    """What the command writes to a terminal of that many columns. Raises ImportError where there are no pseudo-terminals."""
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    run = [sys.executable, "-m", "statement_parse", *map(str, arguments)]
    surroundings = environment(**{"TERM": "xterm", **more})
    process = subprocess.Popen(run, stdin=subprocess.DEVNULL, stdout=theirs, stderr=subprocess.DEVNULL, cwd=ROOT, env=surroundings)
    os.close(theirs)
    written = b""
    while True:
        try:
            block = os.read(ours, 65536)
        except OSError:
            # Linux tells so that the other end is closed.
            block = b""
        if not block:
            break
        written += block
    os.close(ours)
    process.wait(timeout=60)
    return written.decode("utf-8").replace("\r\n", "\n")
