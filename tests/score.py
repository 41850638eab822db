"""Score the parser against gold answers: python3 -m tests.score DIR [DIR ...] [-v] [--only SUBSTRING].

A folder holds x.txt beside x.json; the gold has `issuing_body` and `official` as names, `directions` as a list of
names, and `claims` with action, status and directions. Prints whole answers (body, official and set
of directions all right), micro-averaged directions, body, official, status on matched claims, claims
that no gold claim stands behind, and every miss.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import sys
from typing import Any

import statement_parse

AFFIRMED = ("announced", "completed", "conditional")


def answer_of(row: dict[str, Any]) -> dict[str, Any]:
    """The scored part of a row, whether gold (names) or the command's output (objects)."""
    def name(value: Any) -> Any:
        return value.get("name") if isinstance(value, dict) else value

    return {
        "issuing_body": name(row["issuing_body"]),
        "official": name(row["official"]),
        "directions": [name(d) for d in row["directions"]],
        "claims": [{"action": c["action"], "status": c["status"], "directions": list(c["directions"])} for c in row["claims"]],
    }


def matched(gold: list[dict[str, Any]], ours: list[dict[str, Any]]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Pairs of claims: best overlap of directions first, then the same action, then order."""
    left = list(ours)
    pairs = []
    for claim in gold:
        if not left:
            break
        best = max(left, key=lambda c: (len(set(c["directions"]) & set(claim["directions"])), c["action"] == claim["action"], c["status"] == claim["status"]))
        left.remove(best)
        pairs.append((claim, best))
    return pairs


def main(argv: list[str] | None = None) -> int:
    """Print the figures; exit 0 always."""
    parser = argparse.ArgumentParser(prog="tests.score", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folders", nargs="+", type=pathlib.Path)
    parser.add_argument("-v", "--verbose", action="store_true", help="show the text and the set-aside spans of each miss")
    parser.add_argument("--only", default="", help="only documents whose name holds this")
    options = parser.parse_args(argv)
    total = whole = bodies = officials = status_right = status_all = action_right = false_claims = missed_claims = false_affirmed = 0
    hit = given = asked = 0
    for folder in options.folders:
        for path in sorted(folder.glob("*.json")):
            if options.only not in str(path):
                continue
            gold = answer_of(json.loads(path.read_text(encoding="utf-8")))
            text = path.with_suffix(".txt").read_bytes().decode("utf-8")
            statement = statement_parse.parse(text)
            row = statement.to_dict(explain=True)
            ours = answer_of(row)
            total += 1
            body_ok = gold["issuing_body"] == ours["issuing_body"]
            official_ok = gold["official"] == ours["official"]
            directions_ok = set(gold["directions"]) == set(ours["directions"])
            bodies += body_ok
            officials += official_ok
            hit += len(set(gold["directions"]) & set(ours["directions"]))
            given += len(ours["directions"])
            asked += len(gold["directions"])
            pairs = matched(gold["claims"], ours["claims"])
            status_all += len(pairs)
            statuses = sum(g["status"] == o["status"] for g, o in pairs)
            status_right += statuses
            action_right += sum(g["action"] == o["action"] for g, o in pairs)
            false_claims += max(0, len(ours["claims"]) - len(gold["claims"]))
            missed_claims += max(0, len(gold["claims"]) - len(ours["claims"]))
            if not gold["claims"]:
                false_affirmed += sum(c["status"] in AFFIRMED for c in ours["claims"])
            ok = body_ok and official_ok and directions_ok
            whole += ok
            perfect = ok and statuses == len(pairs) and len(gold["claims"]) == len(ours["claims"])
            if not perfect:
                mark = "MISS" if not ok else "note"
                print(f"{mark} {path.parent.name}/{path.stem}")
                for whose, answer in (("gold", gold), ("ours", ours)):
                    claims = [(c["action"], c["status"], c["directions"]) for c in answer["claims"]]
                    print(f"     {whose} {answer['issuing_body']} / {answer['official']} / {answer['directions']} {claims}")
                if options.verbose:
                    print(text)
                    for claim in row["claims"]:
                        print("     claim:", claim["rule"], "|", claim["text"], "|", [(e["field"], e["text"]) for e in claim["evidence"]])
                    for span in row["set_aside"]:
                        print("     aside:", span["reason"], "|", span["text"], "|", text[max(0, span["start"] - 40) : span["end"] + 40].replace("\n", " "))
                    print(json.loads(path.read_text(encoding="utf-8")).get("why"))
                    print()
    if not total:
        print("no documents")
        return 0
    precision, recall = hit / given if given else 1.0, hit / asked if asked else 1.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    print(f"{total} documents, whole answers {whole} ({whole / total:.1%})")
    print(f"body {bodies} ({bodies / total:.1%}), official {officials} ({officials / total:.1%})")
    print(f"directions: {hit} right of {given} given and {asked} asked, precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}")
    of = max(1, status_all)
    print(f"matched claims {status_all}: status {status_right} ({status_right / of:.1%}), action {action_right} ({action_right / of:.1%})")
    print(f"claims too many {false_claims}, missing {missed_claims}; affirmed claims in documents without any: {false_affirmed}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
