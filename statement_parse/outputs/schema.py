"""The JSON Schema of a row.

In: nothing. Out: the text of `statement.schema.json`. This module must not know how rows are made.
"""

from __future__ import annotations

from .packaged import packaged_text

SCHEMA_FILE = "statement.schema.json"


def schema_text() -> str:
    """The published schema, JSON Schema 2020-12, as text that ends in a line feed."""
    return packaged_text(SCHEMA_FILE)
