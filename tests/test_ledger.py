"""The ledger: which claims tell the same reduction, and what its row says."""

from __future__ import annotations

import csv
import json
import random
import tracemalloc
import unittest
from collections.abc import Iterator
from typing import Any

from statement_parse.outputs.ledger import CSV_COLUMNS, csv_row, ledger

from . import material
from .command import command


def told(at: str | None, action: str, status: str, *directions: str, **known: Any) -> dict[str, Any]:
    """A row with one claim, told at a day or an instant."""
    text = "words"
    claim = material.claim(text, text, action, status, directions=list(directions), issuing_body=known.get("body"), official=known.get("official"))
    published = f"{at}T12:00:00Z" if at and len(at) == 10 else at
    return material.row(text, claims=[claim], source=material.source(path="archive.jsonl", channel="mod", id=known.get("id"), published=published))


def lines(rows: list[dict[str, Any]], days: float = 14) -> list[tuple[list[str], list[tuple[str, str]]]]:
    """Directions and (day, status) steps of each reduction."""
    return [(line["directions"], [((step["first"] or "")[:10], step["status"]) for step in line["statuses"]]) for line in ledger(rows, days)]


EVENTS_OF_2022 = [
    told("2022-03-29", "reduce", "announced", "Kyiv", "Chernihiv", id="1", body="Ministry of Defence", official="Alexander Fomin"),
    told("2022-03-30", "regroup", "announced", "Kyiv", "Chernihiv", id="2", body="Ministry of Defence", official="Igor Konashenkov"),
    told("2022-04-06", "regroup", "completed", "Kyiv", id="3", body="Ministry of Defence", official="Igor Konashenkov"),
    told("2022-06-30", "withdraw", "completed", "Snake Island", id="4", body="Ministry of Defence", official="Igor Konashenkov"),
    told("2022-09-10", "regroup", "announced", "Balakliia", "Izium", id="5", body="Ministry of Defence", official="Igor Konashenkov"),
    told("2022-10-01", "withdraw", "completed", "Lyman", id="6", body="Ministry of Defence", official="Igor Konashenkov"),
    told("2022-10-29", "withdraw", "denied", "Kherson", id="7", official="Kirill Stremousov"),
    told("2022-11-09", "withdraw", "announced", "Kherson", id="8", body="Ministry of Defence", official="Sergei Shoigu"),
    told("2022-11-11", "withdraw", "completed", "Kherson", "Dnipro right bank", id="9", body="Ministry of Defence", official="Igor Konashenkov"),
]


class OneReductionIsOneLine(unittest.TestCase):
    def test_the_events_of_2022_are_five_lines(self) -> None:
        self.assertEqual(
            lines(EVENTS_OF_2022),
            [
                (["Kyiv", "Chernihiv"], [("2022-03-29", "announced"), ("2022-04-06", "completed")]),
                (["Snake Island"], [("2022-06-30", "completed")]),
                (["Balakliia", "Izium"], [("2022-09-10", "announced")]),
                (["Lyman"], [("2022-10-01", "completed")]),
                (["Kherson", "Dnipro right bank"], [("2022-10-29", "denied"), ("2022-11-09", "announced"), ("2022-11-11", "completed")]),
            ],
        )

    def test_the_order_of_the_input_changes_nothing(self) -> None:
        expected = list(ledger(EVENTS_OF_2022))
        for seed in range(5):
            shuffled = EVENTS_OF_2022[:]
            random.Random(seed).shuffle(shuffled)
            self.assertEqual(list(ledger(shuffled)), expected)

    def test_a_row_says_who_when_how_often_and_where_it_stands(self) -> None:
        line = next(iter(ledger(EVENTS_OF_2022)))
        self.assertEqual(line["family"], "movement")
        self.assertEqual((line["action"], line["actions"]), ("reduce", ["reduce", "regroup"]))
        self.assertEqual((line["issuing_body"], line["official"]), ("Ministry of Defence", "Alexander Fomin"))
        self.assertEqual((line["first"], line["last"], line["documents"]), ("2022-03-29T12:00:00Z", "2022-04-06T12:00:00Z", 3))
        self.assertEqual([(who["official"], who["documents"]) for who in line["said_by"]], [("Alexander Fomin", 1), ("Igor Konashenkov", 2)])
        self.assertEqual(line["status"], "completed")
        self.assertEqual([[source["id"] for source in step["sources"]] for step in line["statuses"]], [["1", "2"], ["3"]])

    def test_families_do_not_meet(self) -> None:
        rows = [told("2022-03-05", "ceasefire", "announced", "Mariupol"), told("2022-03-06", "withdraw", "announced", "Mariupol")]
        self.assertEqual(len(lines(rows)), 2)
        rows = [told("2022-03-05", "ceasefire", "announced", "Mariupol"), told("2022-03-06", "halt", "ended", "Mariupol")]
        self.assertEqual(len(lines(rows)), 1)

    def test_an_action_of_a_later_release_is_a_family_of_its_own(self) -> None:
        rows = [told("2022-03-05", "disband", "announced", "Mariupol"), told("2022-03-06", "withdraw", "announced", "Mariupol")]
        self.assertEqual([line["family"] for line in ledger(rows)], ["disband", "movement"])


class TheWindow(unittest.TestCase):
    def test_fourteen_days_meet_and_one_second_more_does_not(self) -> None:
        first = told("2022-03-01", "reduce", "announced", "Kyiv")
        self.assertEqual(len(lines([first, told("2022-03-15T12:00:00Z", "reduce", "completed", "Kyiv")])), 1)
        self.assertEqual(len(lines([first, told("2022-03-15T12:00:01Z", "reduce", "completed", "Kyiv")])), 2)

    def test_it_is_counted_from_telling_to_telling(self) -> None:
        rows = [told(f"2022-03-{day:02}", "ceasefire", "announced", "Mariupol") for day in (1, 11, 21, 31)]
        self.assertEqual(len(lines(rows, days=10)), 1)
        self.assertEqual(len(lines(rows, days=9)), 4)

    def test_a_telling_of_both_places_joins_what_was_told_of_each(self) -> None:
        rows = [
            told("2022-03-01", "reduce", "announced", "Kyiv"), told("2022-03-02", "reduce", "announced", "Sumy"),
            told("2022-03-03", "reduce", "completed", "Sumy", "Kyiv"), told("2022-03-04", "reduce", "announced", "Lyman"),
        ]  # fmt: skip
        self.assertEqual([places for places, _ in lines(rows)], [["Kyiv", "Sumy"], ["Lyman"]])

    def test_local_time_is_as_good_as_an_instant(self) -> None:
        row = told(None, "reduce", "completed", "Kyiv")
        row["source"]["published_local"] = "2022-03-04T17:30:00"
        self.assertEqual(len(lines([told("2022-03-01", "reduce", "announced", "Kyiv"), row])), 1)


class WhatIsUnknown(unittest.TestCase):
    def test_undated_documents_meet_only_one_another_and_come_last(self) -> None:
        rows = [told(None, "reduce", "completed", "Kyiv"), told("2022-03-01", "reduce", "announced", "Kyiv"), told(None, "withdraw", "announced", "Kyiv")]
        self.assertEqual(lines(rows), [(["Kyiv"], [("2022-03-01", "announced")]), (["Kyiv"], [("", "completed"), ("", "announced")])])

    def test_claims_without_a_direction_meet_those_of_the_same_action_and_speaker(self) -> None:
        rows = [told("2025-03-18", "halt", "announced", body="President"), told("2025-03-20", "ceasefire", "announced", body="President")]
        rows += [told("2025-03-25", "halt", "ended", body="President"), told("2025-03-25", "halt", "ended", "Kyiv", body="President")]
        rows += [told("2025-03-26", "halt", "ended", body="Government"), told("2025-03-26", "halt", "ended"), told("2025-03-27", "halt", "ended")]
        self.assertEqual([len(steps) for _, steps in lines(rows)], [2, 1, 1, 1, 1, 1])

    def test_a_date_that_cannot_be_read_is_no_date(self) -> None:
        self.assertEqual([line["first"] for line in ledger([told("yesterday, at noon", "reduce", "announced", "Kyiv")])], [None])

    def test_nothing_in_nothing_out(self) -> None:
        self.assertEqual(list(ledger([])), [])
        self.assertEqual(list(ledger([material.row("no claim")])), [])

    def test_two_claims_of_one_document_count_it_once(self) -> None:
        row = told("2022-03-01", "reduce", "announced", "Kyiv", id="5")
        row["claims"] += told(None, "regroup", "completed", "Kyiv")["claims"]
        line = next(ledger([row]))
        self.assertEqual((line["documents"], line["said_by"][0]["documents"]), (1, 1))


class FormAndCost(unittest.TestCase):
    def test_rows_are_plain_json(self) -> None:
        for line in ledger(EVENTS_OF_2022):
            self.assertEqual(json.loads(json.dumps(line)), line)

    def test_csv_has_a_cell_for_each_column(self) -> None:
        cells = dict(zip(CSV_COLUMNS, csv_row(list(ledger(EVENTS_OF_2022))[-1]), strict=True))
        self.assertEqual(cells["directions"], "Kherson; Dnipro right bank")
        self.assertEqual(cells["statuses"], "denied 2022-10-29T12:00:00Z; announced 2022-11-09T12:00:00Z; completed 2022-11-11T12:00:00Z")
        self.assertEqual(cells["sources"], "mod/7; mod/8; mod/9")
        self.assertEqual(cells["said_by"], "Kirill Stremousov: 1; Ministry of Defence, Sergei Shoigu: 1; Ministry of Defence, Igor Konashenkov: 1")
        self.assertEqual(csv_row(next(ledger([told(None, "halt", "ended")])))[5:7], ["", ""])

    def test_it_keeps_no_text(self) -> None:
        def rows() -> Iterator[dict[str, Any]]:
            for number in range(1000):
                row = told("2022-03-01", "reduce", "announced", "Kyiv", id=str(number))
                row["source"]["text"] = f"{number} " * 5000
                yield row

        tracemalloc.start()
        self.assertEqual([line["documents"] for line in ledger(rows())], [1000])
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        self.assertLess(peak, 3_000_000)


MADE_ARCHIVE = [
    (
        "2022-03-29T14:40:00Z",
        "Deputy Defence Minister Alexander Fomin: the Ministry of Defence of the Russian Federation has "
        "decided to drastically reduce military activity in the Kyiv and Chernihiv directions.",
    ),
    (
        "2022-04-06T09:00:00Z",
        "Войска на Киевском и Черниговском направлениях перегруппированы, заявил официальный "
        "представитель Минобороны РФ Игорь Конашенков.",
    ),
    ("2022-05-02T09:00:00Z", "Погода в Сочи хорошая."),
    (
        "2022-06-30T08:00:00Z",
        "В качестве шага доброй воли Вооруженные силы РФ вывели гарнизон с острова Змеиный, сообщил "
        "представитель Минобороны РФ Игорь Конашенков.",
    ),
    (
        "2022-09-10T12:00:00Z",
        "It was decided to regroup troops in the areas of Balakliia and Izium, the Russian Defence "
        "Ministry's spokesman Igor Konashenkov said.",
    ),
    (
        "2022-10-01T13:00:00Z",
        "Because of the threat of encirclement Russian troops were withdrawn from Lyman to more "
        "advantageous lines, Russia's Defence Ministry said.",
    ),
    (
        "2022-11-09T17:00:00Z",
        "Russian Defence Minister Sergei Shoigu ordered the withdrawal of troops from Kherson to the "
        "left bank of the Dnipro.",
    ),
    (
        "2022-11-11T06:00:00Z",
        "The withdrawal of Russian troops from Kherson was completed at 5 a.m., the Russian Defence "
        "Ministry said.",
    ),
]


class TheCommand(unittest.TestCase):
    def setUp(self) -> None:
        rows = ({"id": number, "date": date, "channel": "mod", "text": text} for number, (date, text) in enumerate(MADE_ARCHIVE, 1))
        self.archive = "".join(json.dumps(row) + "\n" for row in rows).encode()

    def test_an_archive_of_2022_gives_five_lines_with_their_dates(self) -> None:
        done = command("--ledger", "-", given=self.archive)
        self.assertEqual(done.returncode, 0, done.stderr)
        found = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(
            [(line["directions"], line["first"][:10], line["last"][:10], [step["status"] for step in line["statuses"]]) for line in found],
            [
                (["Kyiv", "Chernihiv"], "2022-03-29", "2022-04-06", ["announced", "completed"]),
                (["Snake Island"], "2022-06-30", "2022-06-30", ["completed"]),
                (["Balakliia", "Izium"], "2022-09-10", "2022-09-10", ["announced"]),
                (["Lyman"], "2022-10-01", "2022-10-01", ["completed"]),
                (["Kherson"], "2022-11-09", "2022-11-11", ["announced", "completed"]),
            ],
        )
        self.assertEqual([source["id"] for step in found[0]["statuses"] for source in step["sources"]], ["1", "2"])

    def test_a_window_of_no_days_tells_every_day_apart(self) -> None:
        self.assertEqual(command("--ledger", "--ledger-days", "0", given=self.archive).stdout.count(b"\n"), 7)

    def test_as_csv(self) -> None:
        done = command("--ledger", "--csv", "--bom", given=self.archive)
        table = list(csv.reader(done.stdout.decode("utf-8-sig").splitlines()))
        self.assertEqual(table[0], list(CSV_COLUMNS))
        self.assertEqual(table[1][2], "Kyiv; Chernihiv")
        self.assertEqual(len(table), 6)

    def test_the_same_bytes_for_any_number_of_processes(self) -> None:
        self.assertEqual(command("--ledger", "--jobs", "2", given=self.archive).stdout, command("--ledger", given=self.archive).stdout)

    def test_it_has_no_other_layout(self) -> None:
        for layout in ("--pretty", "--highlight"):
            self.assertEqual(command("--ledger", layout, given=b"x").returncode, 2)


if __name__ == "__main__":
    unittest.main()
