"""An office's reports as texts: who came first, who is kin, what the sample office says twice."""

from dataclasses import replace
from datetime import datetime

from jianbao.office import Office
from jianbao.records.report import Report
from jianbao.records.trust import Receipt
from jianbao.similarity.index import Index
from jianbao.similarity.reports import arrivals, kin, problem_clusters, said_before, text_of, texts_of
from tests.offices import little_with, read
from tests.similarity.sample import sample_office

HEADER = "---\ntitle: 老旧小区加装电梯出保后没人管\nauthor: {author}\nkind: problem\ntopics: [housing]\n{more}---\n\n"
BODY = "东湖区2019年以来加装电梯372台，其中214台免费维保期已满，续签的不到六成，困人故障半年三十多起。\n"


def _office(*reports: tuple[str, str, str], received: tuple[tuple[str, str], ...] = ()) -> Office:
    """Return the little office with reports of (path, header lines, body), and what was received when."""
    authors = {"qingxi": "li-na", "donghu": "chen-hao"}
    files = {
        f"submissions/2026/11/{path}.md": HEADER.format(author=authors[path.split("/")[0]], more=more) + body
        for path, more, body in reports
    }
    office = read(little_with({**files, "desk/receipts/2026-11.csv": None}))
    receipts = [
        Receipt.model_construct(report=report, received_at=datetime.fromisoformat(at))
        for report, at in received
    ]
    return replace(office, receipts=tuple(receipts))


def _ranked(office: Office) -> list[str]:
    little = {report.id for report in read(little_with({})).reports}
    return [
        report
        for report in sorted(arrivals(office), key=arrivals(office).__getitem__)
        if report not in little
    ]


def test_who_came_first_is_told_by_receipts_and_by_dates_only_without() -> None:
    office = _office(
        ("donghu/20261120-a", "", BODY),
        ("donghu/20261118-b", "", BODY),
        ("qingxi/20261101-c", "", BODY),
        ("qingxi/20261119-d", "", BODY),
        received=(
            ("donghu-20261118-b", "2026-11-20T10:00+08:00"),
            ("donghu-20261120-a", "2026-11-20T01:59+00:00"),  # a minute earlier
        ),
    )
    assert _ranked(office) == [
        "donghu-20261120-a",
        "donghu-20261118-b",
        "qingxi-20261101-c",
        "qingxi-20261119-d",
    ]


def test_the_first_of_several_receipts_counts() -> None:
    office = _office(
        ("donghu/20261120-a", "", BODY),
        ("qingxi/20261120-b", "", BODY),
        received=(
            ("donghu-20261120-a", "2026-11-21T09:00+08:00"),
            ("qingxi-20261120-b", "2026-11-20T09:00+08:00"),
            ("donghu-20261120-a", "2026-11-19T09:00+08:00"),
            ("no-such-report", "2026-11-01T09:00+08:00"),
        ),
    )
    assert _ranked(office) == ["donghu-20261120-a", "qingxi-20261120-b"]


def test_a_copy_by_another_unit_names_the_one_received_first() -> None:
    """S05: the date a contributor writes on it makes nobody the first."""
    office = _office(
        ("donghu/20261120-own", "", BODY),
        ("qingxi/20261101-taken", "", f"我区情况如下。\n\n{BODY}"),
        received=(
            ("donghu-20261120-own", "2026-11-20T10:00+08:00"),
            ("qingxi-20261101-taken", "2026-11-21T10:00+08:00"),
        ),
    )
    index = Index.build(texts_of(office), arrivals(office))
    found = said_before(office, index, ["donghu-20261120-own", "qingxi-20261101-taken"])
    assert {report: [m.report for m in matches] for report, matches in found.items()} == {
        "qingxi-20261101-taken": ["donghu-20261120-own"]
    }
    assert found["qingxi-20261101-taken"][0].of_report > 0.95


def test_a_correction_repeats_what_it_corrects_and_is_no_copy() -> None:
    office = _office(
        ("donghu/20261118-a", "", BODY),
        ("donghu/20261119-b", "supersedes: donghu-20261118-a\n", BODY),
        ("donghu/20261120-c", "supersedes: donghu-20261119-b\n", BODY),
        ("qingxi/20261121-d", "", BODY),
    )
    index = Index.build(texts_of(office), arrivals(office))
    found = said_before(office, index, [report.id for report in office.reports])
    assert {report: [m.report for m in matches] for report, matches in found.items()} == {
        "qingxi-20261121-d": ["donghu-20261118-a", "donghu-20261119-b", "donghu-20261120-c"]
    }


def test_an_urgent_chain_is_kin() -> None:
    family = kin(sample_office())
    chain = {
        "qingxi-20261117-scaffold-first",
        "qingxi-20261118-scaffold-followup-1",
        "qingxi-20261119-scaffold-followup-2",
        "qingxi-20261120-scaffold-final",
    }
    assert {report: family[report] for report in chain} == {report: chain - {report} for report in chain}
    assert family["yuwan-20261006-shebao-duanjiao"] == frozenset()


def test_no_report_of_the_sample_office_repeats_another() -> None:
    office = sample_office()
    index = Index.build(texts_of(office), arrivals(office))
    assert said_before(office, index, [report.id for report in office.reports]) == {}


def test_the_sample_offices_problems_of_several_units() -> None:
    office = sample_office()
    found = problem_clusters(office, [report.id for report in office.reports])
    assert [(cluster.reports, cluster.words) for cluster in found] == [
        (
            ("donghu-20260907-lift-upkeep", "wangqiao-20260909-lift-after-warranty"),
            ("电梯", "维保", "加装", "物业", "小区", "街道"),
        ),
        (
            (
                "yuwan-20261006-shebao-duanjiao",
                "shazhu-20261014-zhuanchan-shebao",
                "linjiang-20261020-tuibu-shebao",
                "yuwan-20261114-fishers-need-work",
            ),
            ("停缴", "渔民", "退捕", "养老保险", "接续", "缴费"),
        ),
        (
            ("wangqiao-20261104-abandoned-estates", "donghu-20261109-abandoned-after-renovation"),
            ("小区", "物业", "老旧", "没人管", "街道", "物业费"),
        ),
    ]


def test_only_reports_asked_for_are_clustered() -> None:
    office = sample_office()
    found = problem_clusters(office, ["donghu-20260907-lift-upkeep", "yuwan-20261006-shebao-duanjiao"])
    assert found == ()


def test_a_reports_text_is_its_title_and_its_body() -> None:
    report: Report = sample_office().reports[0]
    assert text_of(report) == f"{report.title}\n{report.body}"
