from jianbao.checks import receipt_chain
from jianbao.records.trust import GENESIS, link
from tests.checks.finding import found

HEAD = "seq,received_at,source,report,sha256,pusher,commit,prev,hash"
REPORT, DIGEST = "donghu-20261118-lift-upkeep", "ab" * 32


def chain(*stamps: str, seq: int = 1, prev: str = GENESIS, source: str = "push") -> list[str]:
    lines = []
    for number, at in enumerate(stamps, start=seq):
        fields = (str(number), at, source, REPORT, DIGEST, "chen-hao", "", prev)
        prev = link(fields)
        lines.append(",".join((*fields, prev)))
    return lines


def months(**lines: list[str]) -> str:
    return "".join(
        "\n".join([f"@ desk/receipts/2026-{month.removeprefix('m')}.csv", HEAD, *rows]) + "\n"
        for month, rows in lines.items()
    )


def hash_of(line: str) -> str:
    return line.rpartition(",")[2]


def test_a_chain_goes_on_over_the_months() -> None:
    october = chain("2026-10-30T09:00+08:00", "2026-10-31T23:59+08:00")
    november = chain("2026-11-01T00:00+08:00", "2026-11-01T00:00+08:00", seq=3, prev=hash_of(october[-1]))
    assert found(receipt_chain, months(m10=october, m11=november)) == []


def test_a_changed_line_no_longer_fits_its_hash() -> None:
    lines = chain("2026-11-18T16:40+08:00", "2026-11-18T16:41+08:00")
    lines[0] = lines[0].replace("16:40", "16:30")
    assert found(receipt_chain, months(m11=lines)) == [
        "desk/receipts/2026-11.csv:2:199 本行的散列应与本行内容相符（第 1 号被改动过）。 → 收件记录不用手改；从历史里恢复原样。"
    ]


def test_a_line_taken_out_leaves_a_gap_and_a_loose_end() -> None:
    lines = chain("2026-11-18T16:40+08:00", "2026-11-18T16:41+08:00", "2026-11-18T16:42+08:00")
    assert found(receipt_chain, months(m11=[lines[0], lines[2]])) == [
        "desk/receipts/2026-11.csv:3:1 收件序号应连续（现为 3，应为 2）。 → 收件记录不用手改；从历史里恢复原样。",
        "desk/receipts/2026-11.csv:3:134 prev 应是上一行的散列（第 3 号接不上）。 → 收件记录不用手改；从历史里恢复原样。",
    ]


def test_a_chain_begins_at_one_with_zeros() -> None:
    assert found(receipt_chain, months(m11=chain("2026-11-18T16:40+08:00", seq=2, prev="cd" * 32))) == [
        "desk/receipts/2026-11.csv:2:1 收件序号应连续（现为 2，应为 1）。 → 收件记录不用手改；从历史里恢复原样。",
        "desk/receipts/2026-11.csv:2:134 prev 应是上一行的散列（第 2 号接不上）。 → 收件记录不用手改；从历史里恢复原样。",
    ]


def test_landings_never_go_back_in_time_not_even_in_another_zone() -> None:
    lines = chain("2026-11-18T16:40+08:00", "2026-11-18T08:39Z", "2026-11-18T08:39:59Z", source="landing")
    assert found(receipt_chain, months(m11=lines)) == [
        "desk/receipts/2026-11.csv:3:3 落到主干的时间不应倒退（2026-11-18T08:39Z 早于前一条的 2026-11-18T16:40+08:00）。 → 收件记录不用手改；从历史里恢复原样。"
    ]


def test_a_report_pushed_early_and_merged_late_keeps_its_time() -> None:
    november = chain("2026-11-18T16:40+08:00", "2026-10-31T09:00+08:00", "2026-11-19T08:00+08:00")
    assert found(receipt_chain, months(m11=november)) == []


def test_the_month_is_that_of_the_office() -> None:
    october = chain("2026-10-31T15:59Z")
    november = chain("2026-10-31T16:00Z", "2026-12-01T00:00+08:00", seq=2, prev=hash_of(october[-1]))
    assert found(receipt_chain, months(m10=october, m11=november)) == [
        "desk/receipts/2026-11.csv:3:3 收件不应记在更早月份的文件里（收到时间在 2026-12，文件是 2026-11）。 → 收件记录不用手改；从历史里恢复原样。"
    ]


def test_nothing_is_compared_across_what_could_not_be_read() -> None:
    october = chain("2026-10-30T09:00+08:00")
    november = chain("2026-11-18T16:40+08:00", seq=9, prev="cd" * 32)
    assert found(receipt_chain, months(m10=[*october, "一行坏的"], m11=november)) == []
