"""From landings to receipts: order, source, time, and a clock that is put back."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.clock import BEIJING
from jianbao.reading.documents import filing_of
from jianbao.trust import chain
from jianbao.trust.pushlog import Push
from jianbao.trust.receiving import ClockBack, Landed, Received, entered, known, receive

MONDAY = datetime(2026, 10, 26, 9, 0, tzinfo=BEIJING)
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=BEIJING)
HOUR = timedelta(hours=1)


def landed(slug: str, at: datetime, commit: str = "") -> Landed:
    return Landed(
        f"submissions/2026/10/qingxi/20261026-{slug}.md",
        slug * 8,
        commit or f"c-{slug}",
        at,
        "he-jing@example",
    )


def received(
    *landings: Landed, pushes: dict[tuple[str, str], Push] | None = None, **more: bool
) -> tuple[Received, ...]:
    found = receive(landings, {}, pushes or {}, NOW, **more)
    assert not isinstance(found, ClockBack)
    return found


def pushed(one: Landed, at: datetime, who: str = "zhang-wei") -> dict[tuple[str, str], Push]:
    filing = filing_of(one.path)
    assert filing
    return {(filing.id, one.sha256): Push(at, who, "refs/heads/x", "", "", one.path, one.sha256)}


def test_a_landing_gives_the_time_where_nothing_better_does() -> None:
    assert received(landed("a", MONDAY)) == (
        Received(MONDAY, "landing", "qingxi-20261026-a", "a" * 8, "he-jing@example", "c-a"),
    )


def test_the_server_s_record_of_just_this_content_is_better() -> None:
    one = landed("a", MONDAY + 30 * HOUR)
    found = received(one, pushes=pushed(one, MONDAY))
    assert [(r.at, r.source, r.pusher) for r in found] == [(MONDAY, "push", "zhang-wei")]
    other = replace(one, sha256="f" * 8)
    assert [r.source for r in received(other, pushes=pushed(one, MONDAY))] == ["landing"]


def test_what_has_its_receipt_gets_no_second_one_but_a_later_version_does() -> None:
    one = landed("a", MONDAY)
    files = entered(received(one), {})
    again = replace(one, commit="later", sha256="e" * 8, at=MONDAY + HOUR)
    found = receive((one, again), files, {}, NOW)
    assert not isinstance(found, ClockBack)
    assert [(r.commit, r.sha256) for r in found] == [("later", "e" * 8)]
    assert known(entered(found, files) | {}) == {("qingxi-20261026-a", "c-a"), ("qingxi-20261026-a", "later")}


def test_only_reports_are_received() -> None:
    stray = Landed("submissions/2026/10/qingxi/notes.md", "x", "c", MONDAY, "")
    assert received(stray) == ()


def test_a_clock_put_back_stops_it_and_accepted_it_takes_the_time_before() -> None:
    one, two = landed("a", MONDAY), landed("b", MONDAY - 24 * HOUR)
    assert receive((one, two), {}, {}, NOW) == ClockBack("c-b", MONDAY - 24 * HOUR, MONDAY)
    files = entered(received(one), {})
    assert receive((two,), files, {}, NOW) == ClockBack("c-b", MONDAY - 24 * HOUR, MONDAY)
    assert [r.at for r in received(one, two, clock_accepted=True)] == [MONDAY, MONDAY]


def test_two_machines_may_differ_by_minutes() -> None:
    found = received(landed("a", MONDAY), landed("b", MONDAY - timedelta(minutes=4)))
    assert [r.at for r in found] == [MONDAY, MONDAY]


def test_a_landing_from_the_future_stops_it_too() -> None:
    late = landed("a", NOW + 2 * HOUR)
    assert receive((late,), {}, {}, NOW) == ClockBack("c-a", NOW, NOW + 2 * HOUR)
    assert [r.at for r in received(landed("a", NOW + timedelta(minutes=1)))] == [NOW]


def test_a_report_pushed_in_october_and_landed_in_november_goes_where_the_chain_goes_on() -> None:
    november = landed("a", datetime(2026, 11, 2, 9, 0, tzinfo=BEIJING))
    files = entered(received(november), {})
    assert list(files) == ["desk/receipts/2026-11.csv"]
    late = landed("b", datetime(2026, 11, 3, 9, 0, tzinfo=BEIJING))
    found = receive((late,), files, pushed(late, MONDAY), NOW)
    assert not isinstance(found, ClockBack)
    more = entered(found, files)
    assert list(more) == ["desk/receipts/2026-11.csv"]
    assert list(chain.broken(chain.RECEIPTS, more)) == []
    assert chain.tail_of(more).seq == 2


def test_months_are_cut_at_beijing_midnight() -> None:
    at = datetime.fromisoformat("2026-10-31T16:00:00+00:00")
    assert list(entered(received(landed("a", at)), {})) == ["desk/receipts/2026-11.csv"]


SLUGS = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(SLUGS, st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 500)), st.integers(0, 8))
def test_whatever_lands_is_received_once_and_the_book_holds(
    slugs: list[str], hours: dict[str, int], cut: int
) -> None:
    landings = [landed(slug, MONDAY + n * HOUR) for n, slug in enumerate(slugs)]
    known_pushes = [
        pushed(one, MONDAY - hours[one.sha256[0]] * HOUR) for one in landings if one.sha256[0] in hours
    ]
    pushes = {key: push for found in known_pushes for key, push in found.items()}
    files: dict[str, bytes] = {}
    for part in (landings[:cut], landings, landings):
        found = receive(part, files, pushes, NOW)
        assert not isinstance(found, ClockBack)
        files |= entered(found, files)
    assert list(chain.broken(chain.RECEIPTS, files)) == []
    lines = [line for path in sorted(files) for line in chain.lines_of(files[path])]
    assert [line[3] for line in lines] == [f"qingxi-20261026-{slug}" for slug in slugs]
    assert [line[2] for line in lines] == ["push" if slug in hours else "landing" for slug in slugs]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_with_a_record_of_pushes_no_date_of_a_commit_matters(order: tuple[int, ...]) -> None:
    dates = [MONDAY, datetime(1970, 1, 1, tzinfo=BEIJING), datetime(2099, 1, 1, tzinfo=BEIJING)]
    landings = [landed(slug, dates[order[n]]) for n, slug in enumerate("abc")]
    pushes = {
        key: push for n, one in enumerate(landings) for key, push in pushed(one, MONDAY + n * HOUR).items()
    }
    assert [r.at for r in received(*landings, pushes=pushes)] == [MONDAY, MONDAY + HOUR, MONDAY + 2 * HOUR]
