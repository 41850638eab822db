"""The command `statement-parse`: from its arguments to its exit code.

In: arguments. Out: the exit code of their plan's run. It must not know options, formats or rows.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from .inputs.document import Reading
from .run import Plan, run
from .settings import Settings

# How many objects may be made, less those that went, before the collector looks for circles among them.
COLLECT_EVERY = 50_000


def plan_of(argv: Sequence[str]) -> Plan:
    """What the arguments ask for. Where they are files alone all is as it is without options, and to make the options would
    take longer than to parse a text."""
    if argv and not any(word.startswith("-") for word in argv):
        return Plan(list(argv), Reading(), Settings())
    from . import options

    return options.plan_of(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with these arguments; the exit code."""
    # Tables and rules stay to the end, and a text's answer goes in no circles: to look for some took a tenth of a short run.
    gc.set_threshold(COLLECT_EVERY)
    code = run(plan_of(sys.argv[1:] if argv is None else argv))
    # What the process still holds goes with it, and need not be looked through at its end.
    gc.freeze()
    return code
