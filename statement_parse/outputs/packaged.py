"""The files that lie beside these modules and are installed with them: schema, style, script.

In: a file name. Out: its text, also from inside a zip. This module must not know what is in them.
"""

from __future__ import annotations


def packaged_text(name: str) -> str:
    """The text of a file in this folder; raises FileNotFoundError where it was not installed."""
    from pkgutil import get_data

    data = get_data(__package__, name)
    if data is None:
        raise FileNotFoundError(name)
    return data.decode("utf-8")
