"""The word that says that a truce or a halt is over.

In: a `Layout`, a `Cue` and the stretch of words that it stands in. Out: a word number, or -1. It knows nothing of
other statuses.
"""

from __future__ import annotations

from ..model import Cue
from ..vocabulary.speech import is_say
from ..vocabulary.words import words
from .layout import Layout
from .readings import Tables, cut_off

# "the hour of its end" is no end.
WHEN = frozenset(words("время времени час часа дата дату даты срок сроки time date hour"))


# Ends that may stand far behind their noun.
LATE_ENDS = ("закончил", "истек", "завершил", "expired", "ended", "кончил", "come", "came")


def ended_at(asked: Tables, layout: Layout, cue: Cue, before: int, high: int) -> int:
    """The word that says the truce or the halt is over, or -1."""
    lower = layout.lower
    if cue.form != "noun":
        return -1
    inserted = _inserted(layout, cue.last, high)
    for number in range(inserted, min(high, inserted + 24)):
        if lower[number] in ("the", "end"):
            continue
        if lower[number].startswith("прекращен") and any(w.startswith(("боев", "огон", "огн", "удар", "стрельб")) for w in lower[number + 1 : number + 5]):
            # "введен режим тишины, прекращены боевые действия": the same again.
            continue
        late = lower[number].startswith(LATE_ENDS) or (lower[number] == "over" and "," in layout.gap(number - 2))
        if asked.ends.at(lower, number) and (number < inserted + 9 or late):
            if ((cut_off(layout, inserted - 1, number) and not _behind_relative(layout, cue.last, number))
                    or lower[number - 1] in ("will", "to", "not", "не", "would")
                    or (lower[number] == "over" and lower[number - 1] not in ("is", "was", "are") and not (number == cue.last and "," in layout.gap(number)))):
                continue
            return number
    for number in range(cue.first - 1, max(before, cue.first - 5) - 1, -1):
        if asked.ends.at(lower, number) and lower[number] not in ("ended", "ends", "over") and cue.row not in ("stop of", "прекращение"):
            if number and (lower[number - 1] in ("until", "до", "to", "before") or lower[number - 1] in WHEN):
                continue
            return number
    return -1


def _inserted(layout: Layout, start: int, high: int) -> int:
    """Where the clause goes on behind "…, как сообщил официальный представитель ведомства, …"; else the start."""
    lower = layout.lower
    opens = next((n for n in range(start, min(high, start + 5)) if lower[n] in ("как", "as") and "," in layout.gap(n - 1)), -1)
    if opens < 0 or not any(is_say(w) for w in lower[opens + 1 : opens + 4]):
        return start
    closes = next((n for n in range(opens + 2, min(high - 1, opens + 20)) if "," in layout.gap(n)), -1)
    return closes + 1 if closes > 0 else start


def _behind_relative(layout: Layout, start: int, end: int) -> bool:
    """Whether only an inserted relative clause parts two words: "режим, который дважды продлевался, завершился"."""
    relative = next((n for n in range(start, min(start + 8, end)) if layout.lower[n].startswith("котор") or layout.lower[n] in ("which", "that")), -1)
    if relative < 0 or (relative > start + 1 and "," not in layout.gap(relative - 1) + layout.gap(relative - 2)):
        return False
    # "The moratorium on attacking energy sites, which Putin ordered in March, "has indeed expired"".
    return any("," in layout.gap(n) for n in range(relative, end) if end - n <= 4)
