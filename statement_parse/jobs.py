"""Work on blocks in several processes, with results in the order of the blocks.

In: blocks, settings, a number of processes. Out: results, one by one. At most a few blocks are under way, so
memory is bounded. It must not know what a block holds; it prints nothing.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from typing import Any

from .inputs.document import Block, Document, InputError, Items
from .settings import Settings
from .work import Result, work

# Results that wait for an earlier one, for each process; enough for one slow block not to stop the others.
WAITING = 4
GROUP_CHARACTERS = 256 * 1024
GROUP_DOCUMENTS = 100


def results(blocks: Iterator[Block], settings: Settings, jobs: int) -> Iterator[Result]:
    """The results of the blocks, in their order. A process is given a block only when it waits for one."""
    # A fork starts at once and is safe here, before any thread; elsewhere the platform's own way is taken.
    context: Any = get_context("fork" if sys.platform == "linux" else None)
    ours: list[Connection] = []
    processes = []
    # Children inherit this, so that Ctrl-C finds none of them half started.
    handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        for _ in range(jobs):
            here, there = context.Pipe()
            ours.append(here)
            # Forked processes inherit our ends and must let go of them, or nobody would see us die.
            process = context.Process(target=_serve, args=(there, settings, ours if sys.platform == "linux" else []), daemon=True)
            process.start()
            there.close()
            processes.append(process)
        signal.signal(signal.SIGINT, handler)
        yield from _in_order(_grouped(blocks), ours, jobs * WAITING)
    except (EOFError, ConnectionError):
        raise InputError("a worker process died") from None
    finally:
        signal.signal(signal.SIGINT, handler)
        for here in ours:
            here.close()
        for process in processes:
            process.terminate()
            process.join()


def _in_order(blocks: Iterator[Block], idle: list[Connection], waiting: int) -> Iterator[Result]:
    """Hand out blocks to idle processes, and hand on their results when their turn comes."""
    idle = idle[:]
    busy: dict[Any, int] = {}
    done: dict[int, Result] = {}
    sent = turn = 0
    more = True
    while True:
        while more and idle and sent - turn < waiting:
            block = next(blocks, None)
            if block is None:
                more = False
                break
            worker = idle.pop()
            worker.send(block)
            busy[worker] = sent
            sent += 1
        if not busy:
            return
        ready: list[Any] = connection.wait(list(busy))
        for worker in ready:
            done[busy.pop(worker)] = worker.recv()
            idle.append(worker)
        while turn in done:
            yield done.pop(turn)
            turn += 1


def _serve(there: Connection, settings: Settings, not_ours: list[Connection]) -> None:
    """The life of a worker: a block in, its result out, until nobody asks. Ctrl-C is for the process that asks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for other in not_ours:
        other.close()
    try:
        while True:
            there.send(work(there.recv(), settings))
    except (EOFError, OSError):
        return


def _grouped(blocks: Iterator[Block]) -> Iterator[Block]:
    """The blocks with neighbours put together where they are small, as those of many small files are."""
    group: list[Any] = []
    size = 0
    for block in blocks:
        if isinstance(block, Items):
            group += block.items
            size += sum(len(item.text) for item in block.items if isinstance(item, Document))
            if len(group) < GROUP_DOCUMENTS and size < GROUP_CHARACTERS:
                continue
            yield Items(group)
        else:
            if group:
                yield Items(group)
            yield block
        group, size = [], 0
    if group:
        yield Items(group)
