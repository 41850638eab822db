"""Which Russian state body, through which official, claims that Russia reduces its military activity, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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


def __getattr__(name: str) -> Any:
    """A name of `__all__`, imported when it is first asked for: the command's own help needs none of them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import model, pipeline, records

    for module in (model, pipeline, records):
        if hasattr(module, name):
            globals()[name] = getattr(module, name)
    return globals()[name]


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
