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

from .inputs.document import Block, Document, InputError, Items, Lines
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
    """The blocks with neighbours put together where they are small, as those of many small files are: each way there and back costs time."""
    held: list[Block] = []
    size = count = 0
    for block in blocks:
        if held and not _follows(held[0], block):
            yield _together(held)
            held, size, count = [], 0, 0
        held.append(block)
        if isinstance(block, Lines):
            size += len(block.data)
        else:
            count += len(block.items)
            size += sum(len(item.text) for item in block.items if isinstance(item, Document))
        if count >= GROUP_DOCUMENTS or size >= GROUP_CHARACTERS:
            yield _together(held)
            held, size, count = [], 0, 0
    if held:
        yield _together(held)


def _follows(first: Block, block: Block) -> bool:
    """Whether a block can be put behind one: both are items, or lines of one file, of which only the beginning has line 1."""
    if isinstance(first, Lines):
        return isinstance(block, Lines) and block.path == first.path and block.line > 1
    return isinstance(block, Items)


def _together(held: list[Block]) -> Block:
    """Blocks of one kind as one."""
    first = held[0]
    if isinstance(first, Lines):
        return first._replace(data=b"".join(block.data for block in held if isinstance(block, Lines)))
    return Items([item for block in held if isinstance(block, Items) for item in block.items])
