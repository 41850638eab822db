"""The contract's shape, checked on one row: for the property tests and the fuzzer."""

from __future__ import annotations

from typing import Any

from statement_parse.model import ACTIONS, AFFIRMED, EVIDENCE_FIELDS, SCHEMA_VERSION, STATUSES

from .pairs import askew

ROW = ["schema_version", "source", "issuing_body", "official", "directions", "claims"]
SOURCE = ["path", "id", "channel", "url", "published", "published_local", "language"]
BODY = ["id", "name", "basis", "text", "start", "end"]
OFFICIAL = ["id", "name", "post", "text", "start", "end"]
DIRECTION = ["id", "name", "region", "text", "start", "end"]
CLAIM = ["action", "status", "degree", "cameo", "issuing_body", "official", "directions", "relayed_by", "text", "start", "end", "evidence", "rule"]
EVIDENCE = ["field", "text", "start", "end"]
SET_ASIDE = ["text", "start", "end", "reason"]
CODES = ("0356", "087", "0871", "0874", "1246", None)


def faults(row: dict[str, Any], text: str) -> list[str]:
    """Where a row is not as the contract says, one a line; none for a good row."""
    found = askew(row, text)
    expected = [*ROW, "set_aside"] if "set_aside" in row else ROW
    shapes = [("row", row, expected), ("source", row["source"], SOURCE)]
    shapes += [(key, row[key], keys) for key, keys in (("issuing_body", BODY), ("official", OFFICIAL)) if row[key] is not None]
    shapes += [("directions", place, DIRECTION) for place in row["directions"]]
    shapes += [("claims", claim, CLAIM) for claim in row["claims"]]
    shapes += [("evidence", span, EVIDENCE) for claim in row["claims"] for span in claim["evidence"]]
    shapes += [("set_aside", span, SET_ASIDE) for span in row.get("set_aside", [])]
    found += [f"{name} has the keys {list(value)}" for name, value, keys in shapes if list(value) != keys]
    found += [f"{name}.{key} is an empty string" for name, value, _ in shapes for key, inner in value.items() if inner == ""]
    if row["schema_version"] != SCHEMA_VERSION:
        found.append("schema_version")
    if row["source"]["language"] not in ("en", "ru", "uk", None):
        found.append(f"language {row['source']['language']!r}")
    if row["issuing_body"] and row["issuing_body"]["basis"] not in ("named", "post"):
        found.append(f"basis {row['issuing_body']['basis']!r}")
    for claim in row["claims"]:
        if claim["action"] not in ACTIONS or claim["status"] not in STATUSES or claim["cameo"] not in CODES:
            found.append(f"claim {claim['action']!r} {claim['status']!r} {claim['cameo']!r}")
        found += [f"evidence field {span['field']!r}" for span in claim["evidence"] if span["field"] not in EVIDENCE_FIELDS]
        found += [f"{key} {claim[key]} names one twice" for key in ("directions", "relayed_by") if len(set(claim[key])) != len(claim[key])]
        if not any(span["field"] == "action" for span in claim["evidence"]):
            found.append("a claim without evidence of its action")
        if claim["degree"] is not None and claim["degree"] not in text:
            found.append(f"degree {claim['degree']!r} is not in the text")
    names = [place["name"] for place in row["directions"]]
    union = {name for claim in row["claims"] if claim["status"] in AFFIRMED for name in claim["directions"]}
    if set(names) != union or len(names) != len(set(names)):
        found.append(f"directions {names}, but the affirmed claims give {sorted(union)}")
    return found
