"""The JSON Schema of a row.

In: nothing. Out: the text of `statement.schema.json`, which lies beside this module and is installed
with it. This module must not know how rows are made.
"""

from __future__ import annotations

SCHEMA_FILE = "statement.schema.json"


def schema_text() -> str:
    """The published schema, JSON Schema 2020-12, as text that ends in a line feed."""
    from pkgutil import get_data

    data = get_data(__package__, SCHEMA_FILE)
    if data is None:
        raise FileNotFoundError(SCHEMA_FILE)
    return data.decode("utf-8")
