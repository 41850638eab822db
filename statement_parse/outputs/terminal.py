"""Whether a terminal wants colour, and how wide it is.

In: whether the output is a terminal, the user's wish, the environment. Out: a decision. It must not know
what is shown.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

# For a pipe or a file, whatever the environment says, so that the same run gives the same bytes.
DEFAULT_WIDTH = 80
_LEAST_WIDTH = 20


def wants_color(wish: str, terminal: bool, environment: Mapping[str, str]) -> bool:
    """By `--color`; "auto" looks at the terminal, at NO_COLOR (https://no-color.org) and at TERM=dumb."""
    if wish != "auto":
        return wish == "always"
    return terminal and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"


def width(terminal: bool, environment: Mapping[str, str]) -> int:
    """Columns of a line: those of the terminal, which COLUMNS may overrule."""
    if not terminal:
        return DEFAULT_WIDTH
    told = environment.get("COLUMNS", "")
    try:
        columns = int(told) if told.isascii() and told.isdigit() else os.get_terminal_size(1).columns
    except OSError:
        columns = DEFAULT_WIDTH
    return max(columns or DEFAULT_WIDTH, _LEAST_WIDTH)
