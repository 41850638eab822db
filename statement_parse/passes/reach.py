"""Which frame of a sentence holds a word: the nearest, a change of voice between costing most.

In: a `Layout`, the frames of a sentence in order, a word's number. Out: the frame, or None where the
sentence has none.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..vocabulary.speech import CONTRAST_EN, CONTRAST_RU
from .frames import Frame
from .layout import Layout

# Quotations of fewer words are names or single terms.
QUOTE_WORDS = 3

CONTRAST = CONTRAST_EN | CONTRAST_RU
# By how many words a frame of decision reaches farther than one of speech.
DECIDES = 8


class Reach:
    """How far the frames of one text reach; barriers are looked for once a sentence."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self._parted: dict[int, list[int]] = {}

    def best_frame(self, frames: list[Frame], word: int) -> Frame | None:
        """The frame whose reach holds the word: the nearest, a change of voice between costing most."""
        best: Frame | None = None
        cost = 10**6
        behind = bisect_right(frames, word, key=_place)
        # From the word outwards; of two that cost the same the first in the sentence.
        for frame in frames[behind - 1 :: -1] if behind else ():
            if word - frame.at - DECIDES > cost:
                break
            if frame.kind == "decide" and self._only_dates(frame, word):
                continue
            price = self._price(frame, word)
            if price <= cost:
                best, cost = frame, price
        for frame in frames[behind:]:
            if frame.at - word - DECIDES >= cost:
                break
            price = self._price(frame, word)
            if price < cost:
                best, cost = frame, price
        if best is not None and best.speaker.side != "russia" and best.kind != "decide":
            # "Turkey and Russia decided it together, Erdogan told": what Russia decided is told on, not claimed by him.
            low, high = min(best.at, word), max(best.at, word)
            inner = [f for f in frames if f.kind == "decide" and f.speaker.side == "russia" and low <= f.at <= high]
            if inner and best.speaker.side == "other":
                return inner[-1]
        return best

    def _price(self, frame: Frame, word: int) -> int:
        """What it costs to give the word to the frame."""
        low, high = min(frame.at, word), max(frame.at, word)
        price = high - low + 40 * self._barriers(low, high)
        if ((frame.trailing and word > frame.at) or (not frame.trailing
                and word < min(frame.at, frame.speaker.first if frame.speaker.kind != "echo" else frame.at))):
            price += 12
        if frame.kind == "decide":
            price += 6 if word < frame.at and not frame.trailing else -DECIDES
        if self._in_relative_clause(frame, word):
            price += 25
        return price

    def _only_dates(self, frame: Frame, word: int) -> bool:
        """Whether the frame's clause only says when: "A day after Putin proclaimed the annexation, his army gave up a hub"."""
        layout = self.layout
        first = layout.sentences[layout.sentence_of[word]].first
        if frame.speaker.first > frame.at or frame.speaker.first - first > 9:
            return False
        opening = layout.lower[max(first, frame.speaker.first - 4) : frame.speaker.first]
        return "after" in opening and any("," in layout.gap(n) for n in range(frame.at, min(word, frame.at + 20)))

    def _in_relative_clause(self, frame: Frame, word: int) -> bool:
        """Whether the frame stands in a relative clause that does not hold the word: "the isle, which Russia called …, was left"."""
        layout, lower = self.layout, self.layout.lower
        for number in range(frame.at - 1, max(frame.at - 9, 0), -1):
            if (lower[number] == "that" and frame.kind == "decide" and 0 < frame.speaker.first - number <= 3
                    and lower[frame.at + 1 : frame.at + 2] in (["to"], ["on"])):
                # "A pause that Putin agreed to at the request of … ended".
                return word < number
            if lower[number].startswith("котор") or lower[number] in ("which", "who", "whom", "whose"):
                return ((word < number and "," in layout.gap(number - 1))
                    or (word > frame.at and any("," in layout.gap(n) for n in range(frame.at, min(word, frame.at + 40)))))
            if "," in layout.gap(number):
                return False
        return False

    def _barriers(self, low: int, high: int) -> int:
        """How often the voice may change between two words of one sentence."""
        number = self.layout.sentence_of[low]
        parted = self._parted.get(number)
        if parted is None:
            sentence, lower, gaps = self.layout.sentences[number], self.layout.lower, self.layout.gaps
            written = self.layout.reach_of(sentence)
            marked = ";" in written or ":" in written
            parted = self._parted[number] = [
                n for n in range(sentence.first, sentence.last)
                if ((marked and gaps[n] != " ") or (n + 1 < len(lower) and lower[n + 1] in CONTRAST)) and self._is_barrier(n, marked)
            ] if marked or not CONTRAST.isdisjoint(lower[sentence.first : sentence.last + 1]) else []
        return bisect_left(parted, high) - bisect_left(parted, low) if parted else 0

    def _is_barrier(self, number: int, marked: bool) -> bool:
        """Whether the voice may change behind a word; `marked` where its sentence has a colon or a semicolon."""
        layout, lower = self.layout, self.layout.lower
        following = lower[number + 1] if number + 1 < len(lower) else ""
        if not marked and following not in CONTRAST_EN and following not in CONTRAST_RU:
            return False
        gap = layout.gap(number)
        if ";" in gap or (":" in gap and not gap[:3].strip(":»\"” ").isdigit() and ": " in gap + " "):
            return True
        return following in CONTRAST_EN or (following in CONTRAST_RU and "," in gap and lower[number + 2 : number + 3] != ["также"])


def _place(frame: Frame) -> int:
    return frame.at


def quote_numbers(layout: Layout) -> list[int]:
    numbers = [-1] * len(layout.starts)
    for index, quote in enumerate(layout.quotes):
        if quote.words < QUOTE_WORDS:
            continue
        first = layout.word_at(quote.start)
        for word in range(first, min(first + quote.words, len(numbers))):
            numbers[word] = index
    return numbers
