"""A draft drafted again: what nobody touched is renewed, what an editor wrote stays, byte for byte."""

from jianbao.assembly.draft import draft, item_of
from jianbao.assembly.redraft import open_draft, redraft
from jianbao.assembly.selection import choose
from tests.offices import little, little_with, read

SERIES = """\
- id: xinxi
  name: 清溪信息
  office: 清溪区委办公室
  columns:
    - {name: 基层反映, kinds: [problem]}
    - {name: 工作动态}
"""
PATH = "bulletins/xinxi/2026/001.md"


def report(slug: str, title: str, kind: str = "news", more: str = "") -> tuple[str, str]:
    return (
        f"submissions/2026/11/qingxi/20261120-{slug}.md",
        f"---\ntitle: {title}\nauthor: zhang-wei\nkind: {kind}\n{more}---\n\n{title}。{'各项工作正常推进。' * 8}\n",
    )


def sheet(*verdicts: str) -> tuple[str, str]:
    rows = "".join(f"  - {verdict}\n" for verdict in verdicts)
    return "desk/screening/2026/11-23.yml", f"editor: he-jing\nverdicts:\n{rows}"


def adopt(slug: str) -> str:
    return f"{{report: qingxi-20261120-{slug}, verdict: adopt, criteria: {{timely: yes}}}}"


def merge(slug: str, into: str) -> str:
    return (
        f"{{report: qingxi-20261120-{slug}, verdict: merge, into: qingxi-20261120-{into}, "
        "criteria: {timely: yes}}"
    )


ONE, TWO, THREE = (
    report("one", "蔬菜供应平稳"),
    report("two", "电梯大修难", "problem"),
    report("three", "秋粮入库"),
)
BARE = dict.fromkeys([path for path in little().content if path.startswith(("bulletins/", "desk/"))])
FILES = {**BARE, "bulletins/series.yml": SERIES, **dict([ONE, TWO, THREE])}


def first(*verdicts: str) -> str:
    """The first draft that these verdicts make."""
    office = read(little_with({**FILES, **dict([sheet(*verdicts)])}))
    series = office.series_by_id["xinxi"]
    items = [item_of(office, choice) for choice in choose(office, series)]
    path, text = draft(office, series, "he-jing", items)
    assert path == PATH
    return text


def again(text: str, *verdicts: str, **files: str):
    """That draft, edited to be ``text``, drafted again under these verdicts."""
    laid = {**FILES, **dict([sheet(*verdicts)]), PATH: text, **files}
    office = read(little_with(laid))
    series = office.series_by_id["xinxi"]
    issue = open_draft(office, series)
    assert issue is not None
    items = [item_of(office, choice) for choice in choose(office, series, issue)]
    return redraft(office, series, issue, items)


def test_nothing_new_changes_nothing():
    text = first(adopt("one"), adopt("two"))
    done = again(text, adopt("one"), adopt("two"))
    assert (done.text, done.told) == (text, ())


def test_what_is_new_joins_its_column_and_the_rest_stays():
    text = first(adopt("one"))
    edited = text.replace("### 蔬菜供应平稳", "### 菜篮子稳住了").replace("copies: 0", "copies: 35  # 加印")
    done = again(edited, adopt("one"), adopt("two"), adopt("three"))
    assert done.told == ("编入了《电梯大修难》（基层反映）。", "编入了《秋粮入库》（工作动态）。")
    assert "copies: 35  # 加印\n" in done.text
    wanted = first(adopt("one"), adopt("two"), adopt("three"))
    assert done.text == wanted.replace("### 蔬菜供应平稳", "### 菜篮子稳住了").replace(
        "copies: 0", "copies: 35  # 加印"
    )


def test_an_edited_text_is_never_touched():
    text = first(adopt("one"), adopt("two"))
    edited = text.replace("电梯大修难。", "电梯大修，难在钱从哪里来。")
    changed = dict([report("two", "电梯大修难（修改稿）", "problem"), report("one", "蔬菜供应平稳有序")])
    done = again(edited, adopt("one"), adopt("two"), **changed)
    assert done.told == ("更新了《蔬菜供应平稳》。",)
    assert "电梯大修，难在钱从哪里来。" in done.text
    assert "蔬菜供应平稳有序。" in done.text


def test_what_is_adopted_no_more_goes_unless_it_was_edited():
    text = first(adopt("one"), adopt("two"))
    edited = text.replace("电梯大修难。", "电梯大修，难在钱从哪里来。")
    done = again(edited, adopt("three"))
    assert done.told == (
        "《电梯大修难》您已改过，没有动；但它的信息已不再采用，请核对。",
        "撤下了《蔬菜供应平稳》：它的信息已不再采用。",
        "编入了《秋粮入库》（工作动态）。",
    )
    assert "蔬菜供应平稳" not in done.text
    assert "  - reports: [qingxi-20261120-two]\n" in done.text
    assert "  - reports: [qingxi-20261120-three]\n" in done.text
    assert "qingxi-20261120-one" not in done.text


def test_a_merge_joins_the_item_or_is_told_where_it_was_edited():
    text = first(adopt("one"))
    joined = again(text, adopt("one"), merge("three", "one"))
    assert joined.told == ("更新了《蔬菜供应平稳》。",)
    assert "  - reports: [qingxi-20261120-one, qingxi-20261120-three]\n" in joined.text
    assert "    form: combined\n" in joined.text
    edited = text.replace("蔬菜供应平稳。", "蔬菜供应充足。")
    left = again(edited, adopt("one"), merge("three", "one"))
    assert left.text == edited
    assert left.told == (
        "《蔬菜供应平稳》您已改过，没有动；现在还可并入 qingxi-20261120-three，请自行编入。",
    )


def test_an_item_written_by_hand_stays_and_its_report_is_not_drafted_again():
    text = first(adopt("one"), adopt("two"))
    lines = [line for line in text.split("\n") if not line.startswith("<!--")]
    by_hand = "\n".join(lines).replace(
        "### 蔬菜供应平稳\n", "### 蔬菜供应平稳\n\n<!-- draft x-1 00000000 -->\n<!-- end draft -->\n"
    )
    done = again(by_hand, adopt("one"), adopt("two"))
    assert (done.text, done.told[1:]) == (by_hand, ())


def test_entries_that_do_not_match_the_headings_are_left_to_the_editor():
    text = first(adopt("one"))
    assert again(text + "\n### 多出来的标题\n", adopt("one")) is None


def test_a_finished_issue_is_no_draft():
    text = first(adopt("one"))
    plain = "\n".join(line for line in text.split("\n") if not line.startswith("<!--"))
    office = read(little_with({**FILES, **dict([sheet(adopt("one"))]), PATH: plain}))
    assert open_draft(office, office.series_by_id["xinxi"]) is None


def test_a_correction_goes_where_its_mistake_was_printed():
    plain = "\n".join(line for line in first(adopt("two")).split("\n") if not line.startswith("<!--"))
    newer = report("newer", "电梯大修资金缺口七成", "problem", "supersedes: qingxi-20261120-two\n")
    laid = {**FILES, **dict([newer, sheet(adopt("two"), adopt("newer"))]), PATH: plain}
    office = read(little_with(laid))
    series = office.series_by_id["xinxi"]
    [choice] = choose(office, series)
    item = item_of(office, choice)
    assert item.entry is not None
    assert item.entry["corrects"] == "xinxi/2026/001#1"
    assert item.text.startswith(
        "《清溪信息》第1期（总第1期）“电梯大修难”一文有误，更正如下：\n\n电梯大修资金缺口七成。"
    )


def test_a_verdict_that_names_series_is_for_these_alone():
    daily = (
        SERIES
        + "- {id: yaoqing, name: 每日要情, office: 清溪区委办公室, columns: [{name: 要情, form: brief}]}\n"
    )
    named = adopt("one").replace("criteria", "series: [xinxi], criteria")
    both = adopt("three").replace("criteria", "series: [xinxi, yaoqing], criteria")
    laid = {**FILES, "bulletins/series.yml": daily, **dict([sheet(named, adopt("two"), both)])}

    def chosen(series: str, **files: str) -> list[str]:
        office = read(little_with({**laid, **files}))
        return [
            choice.lead.id.removeprefix("qingxi-20261120-")
            for choice in choose(office, office.series_by_id[series])
        ]

    assert (chosen("xinxi"), chosen("yaoqing")) == (["two", "one", "three"], ["two", "three"])
    printed = {PATH: first(adopt("two"), adopt("three"))}
    assert (chosen("xinxi", **printed), chosen("yaoqing", **printed)) == (["one"], ["three"])
