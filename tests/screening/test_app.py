"""Judging on the screen: keys in, the sheet out; nothing is lost however it ends."""

import asyncio
import re
from datetime import date
from pathlib import Path

import pytest

from jianbao.desk.sheet import sheet, waiting
from jianbao.desk.trail import trails
from jianbao.reading.office import read_office
from jianbao.reading.tree import Folder
from jianbao.screening.app import Screening
from jianbao.screening.questions import Questions
from jianbao.screening.session import Session
from jianbao.screening.widgets import Choice, Prose
from tests.verbs.command import jianbao

TODAY = date(2026, 11, 24)
SHEET = "desk/screening/2026/11-24.yml"
NIGHT, ABSENCE, SCAFFOLD = (
    "jiaotong-20261124-night-shift-lines",
    "jiaoyu-20261124-absence-tracking",
    "yingji-20261124-small-projects-scaffold",
)


def sitting(folder: Path, editor: str = "he-jing") -> Session:
    office = read_office(Folder(folder), TODAY)
    found = trails(office)
    return Session(office, found, folder, editor, waiting(office, found, {}, ()))


def press(session: Session, *keys: str, size: tuple[int, int] = (140, 40)) -> Screening:
    """Sit down, press the keys, and get up."""
    app = Screening(session)

    async def sit() -> None:
        async with app.run_test(size=size) as pilot:
            await pilot.press(*keys)
            await pilot.pause()

    asyncio.run(sit())
    return app


def drafted(folder: Path) -> str:
    """The sheet as ``screen --write`` would write it."""
    session = sitting(folder)
    earlier = (folder / SHEET).read_text(encoding="utf-8")
    return sheet(session.office, session.items, "he-jing", earlier)


def test_three_reports_judged(city_office):
    expected = drafted(city_office)
    for report, old, new in (
        (
            NIGHT,
            "    verdict:\n    criteria: {transferable: na, accurate: na, timely: , targeted: na}\n",
            "    verdict: return\n"
            "    criteria: {transferable: na, accurate: na, timely: no, targeted: na}\n"
            "    reason: known\n"
            "    note: ok\n",
        ),
        (
            ABSENCE,
            "    verdict:\n    criteria: {transferable: , accurate: na, timely: , targeted: na}\n",
            "    verdict: adopt\n"
            "    criteria: {transferable: yes, accurate: na, timely: yes, targeted: na}\n"
            "    quality: {coefficient: 4, why: good, second: song-yi}\n",
        ),
        (
            SCAFFOLD,
            "    verdict:\n    criteria: {transferable: na, accurate: , timely: na, targeted: }\n",
            "    verdict: merge\n"
            f"    into: {ABSENCE}\n"
            "    criteria: {transferable: na, accurate: yes, timely: na, targeted: na}\n",
        ),
    ):
        entry = f"  - report: {report}\n"
        assert entry + old in expected
        expected = expected.replace(entry + old, entry + new)
    first = ("n", "r", "2", "w", "o", "k", "escape", "s")
    second = ("y", "y", "a", "c", "4", "tab", *"good", "escape", "2", "s")
    third = ("y", "x", "m", "slash", *"absence", "enter", "q")
    app = press(sitting(city_office), *first, *second, *third)
    assert app.return_value is None
    assert not app.is_running
    assert (city_office / SHEET).read_text(encoding="utf-8") == expected
    assert jianbao("check", "desk", cwd=city_office).code == 0


def test_the_series_of_an_adoption_is_chosen_by_its_number(city_office):
    press(sitting(city_office), "y", "a", "2", "q")
    text = (city_office / SHEET).read_text(encoding="utf-8")
    assert (
        f"  - report: {NIGHT}\n    verdict: adopt\n    series: [xinxi]\n"
        "    criteria: {transferable: na, accurate: na, timely: yes, targeted: na}\n"
    ) in text


def test_what_is_adopted_no_more_has_no_series(city_office):
    press(sitting(city_office), "y", "a", "2", "h", "q")
    text = (city_office / SHEET).read_text(encoding="utf-8")
    assert f"  - report: {NIGHT}\n    verdict: hold\n    criteria: " in text


def test_looking_only_writes_nothing(city_office):
    before = (city_office / SHEET).read_bytes()
    press(sitting(city_office), "j", "k", "space", "question_mark", "x", "l", "q")
    assert (city_office / SHEET).read_bytes() == before


def test_a_verdict_taken_back_leaves_the_draft(city_office):
    expected = drafted(city_office)
    press(sitting(city_office), "y", "h", "h", "tab", "shift+tab", "backspace")
    session = sitting(city_office)
    assert session.judgement(NIGHT).verdict == ""
    press(session, "tab", "backspace")
    assert (city_office / SHEET).read_text(encoding="utf-8") == expected


def test_every_key_is_on_disk_before_the_next_one(city_office):
    """A session that dies here has lost nothing: what was pressed so far is in the file."""
    app = Screening(sitting(city_office))

    async def sit() -> list[str]:
        said = []
        async with app.run_test() as pilot:
            for key in ("y", "r", "1", "w", "a", "b"):
                await pilot.press(key)
                text = (city_office / SHEET).read_text(encoding="utf-8") if key else ""
                said.append(text.partition(f"report: {NIGHT}\n")[2].partition("\n\n")[0])
        return said

    lines = "    verdict:{}\n    criteria: {{transferable: na, accurate: na, timely: yes, targeted: na}}{}"
    assert asyncio.run(sit()) == [
        lines.format("", ""),
        lines.format(" return", ""),
        lines.format(" return", "\n    reason: stale"),
        lines.format(" return", "\n    reason: stale"),
        lines.format(" return", "\n    reason: stale\n    note: a"),
        lines.format(" return", "\n    reason: stale\n    note: ab"),
    ]


def test_keys_pressed_in_haste_go_to_the_report_they_were_meant_for(city_office):
    app = Screening(sitting(city_office))

    async def sit() -> None:
        async with app.run_test() as pilot:
            await pilot.pause()
            app.action_verdict("hold")
            app.query_one(Questions).query_one("#note").text = "next week"
            app.action_move(1)
            app.action_verdict("adopt")
            app.action_move(1)
            await pilot.pause()

    asyncio.run(sit())
    session = sitting(city_office)
    assert session.judgement(NIGHT).verdict == "hold"
    assert session.judgement(NIGHT).note == "next week"
    assert (session.judgement(ABSENCE).verdict, session.judgement(ABSENCE).note) == ("adopt", "")
    assert session.judgement(SCAFFOLD).verdict == ""


def test_what_somebody_else_writes_meanwhile_stays(city_office):
    session = sitting(city_office)
    session.judge(NIGHT, session.judgement(NIGHT).saying("verdict", "hold"))
    file = city_office / SHEET
    text = file.read_text(encoding="utf-8")
    other = text.replace(
        f"report: {ABSENCE}\n    verdict:\n", f"report: {ABSENCE}  # 我来\n    verdict: adopt\n"
    )
    file.write_text(other, encoding="utf-8")
    session.judge(NIGHT, session.judgement(NIGHT).saying("verdict", "adopt"))
    assert file.read_text(encoding="utf-8") == other.replace(
        "verdict: hold\n    criteria: {transferable: na, accurate: na, timely: ,",
        "verdict: adopt\n    criteria: {transferable: na, accurate: na, timely: ,",
    )
    assert session.judgement(ABSENCE).verdict == "adopt"


def test_the_checks_own_sentences_stand_under_the_field(city_office):
    app = Screening(sitting(city_office))

    async def sit() -> tuple[str, str]:
        async with app.run_test() as pilot:
            await pilot.press("r")
            first = text_of(app, "at-verdict")
            await pilot.press("8")
            return first, text_of(app, "at-reason")

    checked = jianbao("checks", "JB403", cwd=city_office)
    assert checked.code == 0
    assert asyncio.run(sit()) == (
        f"JB403 未采用的信息应写明原因（“{NIGHT}”没有写）。加一行 reason，如 reason: no-data。",
        f"JB403 原因是“其他”的，应在 note 里说明（“{NIGHT}”没有写）。加一行 note，用一句话告诉报送单位。",
    )


def text_of(app: Screening, id: str) -> str:
    prose = app.query_one(f"#{id}", Prose)
    return str(prose.render()).replace("\n", "") if prose.display else ""


def test_leaving_asks_where_something_is_wrong(city_office):
    app = Screening(sitting(city_office))

    async def sit() -> list[bool]:
        async with app.run_test() as pilot:
            await pilot.press("m", "q")
            asked = [len(app.screen_stack) == 2]
            await pilot.press("n")
            asked.append(len(app.screen_stack) == 2)
            await pilot.press("q", "y")
            return asked

    assert asyncio.run(sit()) == [True, False]
    assert "verdict: merge" in (city_office / SHEET).read_text(encoding="utf-8")


def test_a_sheet_that_cannot_be_written_is_said_and_kept(city_office):
    draft = drafted(city_office)
    session = sitting(city_office)
    file = city_office / SHEET
    broken = draft.replace("verdicts:", "verdict:")
    file.write_text(broken, encoding="utf-8")
    app = Screening(session)

    async def sit() -> tuple[str, int]:
        async with app.run_test() as pilot:
            await pilot.press("h")
            await pilot.pause()
            shown = text_of(app, "said").strip()
            await pilot.press("q")
            asked = len(app.screen_stack)
            await pilot.press("y")
            return shown, asked

    assert asyncio.run(sit()) == (f"筛选单里认不出这一条，请用 jianbao check {SHEET} 查看。", 2)
    assert file.read_text(encoding="utf-8") == broken
    file.write_text(draft, encoding="utf-8")
    assert session.save()
    entry = f"  - report: {NIGHT}\n    verdict:"
    assert file.read_text(encoding="utf-8") == draft.replace(entry, f"{entry} hold")


@pytest.mark.parametrize("size", [(140, 40), (80, 24), (60, 24)])
def test_question_and_report_are_seen_together(city_office, size):
    app = Screening(sitting(city_office))

    async def sit() -> None:
        async with app.run_test(size=size) as pilot:
            await pilot.press("y")
            report, verdict = app.query_one("#text"), app.query_one("#verdict", Choice)
            assert report.region.overlaps(app.screen.region)
            assert app.screen.region.contains_region(verdict.region)
            assert app.query_one("#list").display == (size[0] > 100)
            await pilot.press("l")
            assert app.query_one("#list").display

    asyncio.run(sit())


def test_not_a_terminal(city_office):
    done = jianbao("screen", "--interactive", cwd=city_office)
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "jianbao：逐条筛选要在终端里进行，这里的输入或输出不是终端。\n"
        "  帮助：用 jianbao screen --write 写出筛选单，再用文本编辑器填。\n"
    )


def test_the_library_is_loaded_for_the_screen_alone(city_office):
    done = jianbao("screen", cwd=city_office, PYTHONPROFILEIMPORTTIME="1")
    assert done.code == 0
    assert not re.search(r"\| +(textual|rich)\b", done.err)
