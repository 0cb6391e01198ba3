"""What was received or sealed is never repaired by a machine: its digest would no longer hold."""

from dataclasses import replace

from jianbao.checks.engine import run, settled
from jianbao.records.trust import GENESIS, Receipt
from tests.offices import SAMPLE, little, little_with, read

MARKED = little().content[SAMPLE].decode().replace("title: ", "title： ", 1)


def receipt_of(report):
    return Receipt(
        seq="1",
        received_at="2026-11-20T10:00+08:00",
        source="landing",
        report=report,
        sha256=GENESIS,
        prev=GENESIS,
        hash=GENESIS,
    )


def test_a_report_on_its_way_is_repaired_and_a_received_one_only_told():
    office = read(little_with({SAMPLE: MARKED}))
    office = replace(office, receipts=())
    assert [p.fixable for p in run(office) if p.id == "JB104"] == [True]
    received = replace(office, receipts=(receipt_of("qingxi-20261120-sample"),))
    assert SAMPLE in settled(received)
    told = [p for p in run(received) if p.id == "JB104"]
    assert [p.fixable for p in told] == [False]
    assert told[0].help != ""
