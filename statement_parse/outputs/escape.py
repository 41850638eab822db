"""Text made safe to stand in a page, between tags and inside a quoted attribute.

In: any string. Out: HTML that shows it; characters that a page must not hold or obey are made visible
first. This module must not know where in the page the text goes: one escape serves everywhere.
"""

from __future__ import annotations

from .visible import visible

_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})


def escape(text: str) -> str:
    """The text as HTML, for element content and for attribute values in double quotes."""
    return visible(text).translate(_HTML)
