"""Write x.json anew for fixtures: python3 -m tests.update [FILE ...] (none: all of them).

Only an answer that agrees with the reader's gold and whose spans slice to their text is written; the others
are refused and told. A known gap that the program has learned to read moves to claim/ or no_claim/.
"""

from __future__ import annotations

import json
import pathlib
import sys

from . import pairs


def update(path: pathlib.Path) -> str:
    """Write the answer of one document; what was done: "same", "written", "moved to …" or "refused: …"."""
    if not pairs.gold_path(path).exists():
        return "refused: it has no gold; write the reader's answer first, by the reading guide"
    given = pairs.printed(path)
    row = json.loads(given)
    askew = pairs.askew(row, pairs.read_text(path))
    if askew:
        return "refused: " + "; ".join(askew)
    gold = pairs.read_gold(path)
    differences = pairs.disagreement(pairs.answer_of(row), gold)
    if path.parent == pairs.KNOWN_GAP:
        if differences:
            return "same"
        return _move(path, pairs.CLAIM if gold["claims"] else pairs.NO_CLAIM)
    if differences:
        return "refused: " + "; ".join(differences)
    answer = pairs.answer_path(path)
    if answer.exists() and answer.read_text(encoding="utf-8") == given:
        return "same"
    answer.write_text(given, encoding="utf-8")
    return "written"


def _move(path: pathlib.Path, folder: pathlib.Path) -> str:
    """A closed gap with its gold into another folder; the printed path changes, so the answer is made there."""
    there = folder / path.name
    if there.exists():
        return f"refused: {pairs.name_of(there)} is there already"
    pairs.gold_path(path).rename(pairs.gold_path(there))
    path.rename(there)
    pairs.answer_path(there).write_text(pairs.printed(there), encoding="utf-8")
    return f"moved to {pairs.name_of(folder)}"


def main(arguments: list[str]) -> int:
    """Exit code 1 where something was refused."""
    paths = [pathlib.Path(name).resolve().with_suffix(".txt") for name in arguments]
    if not paths:
        paths = [path for folder in pairs.FOLDERS for path in pairs.texts(folder)]
    refused = 0
    counts: dict[str, int] = {}
    for path in paths:
        if path.parent not in pairs.FOLDERS or not path.exists():
            print(f"{path}: no document of the fixtures", file=sys.stderr)
            refused += 1
            continue
        outcome = update(path)
        kind = outcome.partition(":")[0]
        counts[kind] = counts.get(kind, 0) + 1
        if outcome != "same":
            print(f"{pairs.name_of(path)}: {outcome}")
        refused += kind == "refused"
    print(", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())) or "nothing to do")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
