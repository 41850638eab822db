"""The settings of a run, as every worker is given them: a type only, so that a plan is made without the parser.

In: nothing. Out: `Settings`.
"""

from __future__ import annotations

from .model import NamedTuple


class Settings(NamedTuple):
    """What the user asked of the rows. `style` is "compact", "pretty", "csv" or "highlight"; dates are as `--since`
    has them; `width` and `color` are for highlighting."""

    style: str = "compact"
    explain: bool = False
    include_text: bool = False
    only_claims: bool = False
    since: str | None = None
    until: str | None = None
    strict: bool = False
    terminal: bool = False
    width: int = 0
    color: bool = False
