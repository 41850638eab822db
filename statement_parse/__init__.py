"""Which Russian state body, through which official, claims that Russia reduces its military activity, and where."""

from __future__ import annotations

from .model import (
    Claim,
    Direction,
    Evidence,
    IssuingBody,
    Official,
    SetAside,
    Source,
    Statement,
)
from .pipeline import parse
from .records import parse_lines, parse_record

__version__ = "0.1.0"
__all__ = ["Claim", "Direction", "Evidence", "IssuingBody", "Official", "SetAside", "Source", "Statement", "parse", "parse_lines", "parse_record"]
