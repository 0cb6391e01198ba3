"""The rows L01–L05 and I01–I05 of the threats, and what verify says: with real git, real tags, real keys."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from jianbao.records.trust import GENESIS, link
from jianbao.trust import chain
from tests.offices import LITTLE
from tests.trust.server import NEW, Done, Folder, Server, report
from tests.trust.signing import ISSUE, RULES, USED, canonical, digest, key, seal, sign, signs_with
from tests.trust.test_cheating import landed
from tests.trust.test_gate import refused

Made = Callable[..., Server]
BOOK = "desk/receipts/2026-11.csv"
TAG = f"issue/{ISSUE}"
SEAL = f"bulletins/{ISSUE}.seal.json"
LEDGER = "scoring/ledger/2026-10.csv"


def verified(clone: Folder, *flags: str) -> tuple[int, list[str]]:
    """Run verify and return how it ended, and each problem as id, place and sentence."""
    done = clone.jianbao("verify", "--format", "json", *flags)
    assert done.code in (0, 1), done
    problems = json.loads(done.out)["problems"]
    return done.code, [f"{one['id']} {one['path']}:{one['line']} {one['message']}" for one in problems]


@pytest.fixture
def signed(office: Made) -> tuple[Server, Folder]:
    """Return a server on which a report was received and an issue signed, and an editor's clone."""
    server = office()
    editor = server.clone("he-jing")
    assert editor.jianbao("receive", "--write").code == 0
    editor.commit({BOOK: (editor.path / BOOK).read_bytes()}, "收件")
    sign(editor)
    for ref in ("refs/heads/main", f"refs/tags/{TAG}"):
        done = editor.push(ref, "qin-chuan", what="HEAD" if ref.endswith("main") else ref)
        assert done.code == 0, done
    return server, editor


def test_a_sound_office_is_said_to_be_sound(signed: tuple[Server, Folder]) -> None:
    _server, editor = signed
    done = editor.jianbao("verify")
    assert done == Done(
        0,
        "核对了 2 条收件、1 份刊物封签、1 个标签、0 个月的台账。\n信息 2 条：待筛选 1、留用 0、采用 1、合并 0、未采用 0、已撤回 0。\n",
        "有 1 个标签没有签名：能证明内容，不能证明是谁。\n",
    )


def test_l01_a_changed_removed_swapped_or_cut_line_is_found(signed: tuple[Server, Folder]) -> None:
    _server, editor = signed
    lines = (editor.path / BOOK).read_text().splitlines(keepends=True)
    for changed, wanted in (
        (
            [lines[0], lines[1].replace("16:40", "16:41"), lines[2]],
            f"JB820 {BOOK}:2 第 1 号的散列应与内容相符：这一行被改动过。",
        ),
        ([lines[0], lines[2]], f"JB820 {BOOK}:2 序号应为 1：这里少了、多了或挪动了行。"),
        ([lines[0], lines[2], lines[1]], f"JB820 {BOOK}:2 序号应为 1：这里少了、多了或挪动了行。"),
    ):
        editor.write(BOOK, "".join(changed))
        code, found = verified(editor)
        assert code == 1
        assert wanted in found
    editor.write(BOOK, "".join(lines[:2]))
    landing = editor.git("rev-list", "-1", "HEAD", "--", BOOK)
    code, found = verified(editor)
    assert code == 1
    assert (
        f"JB821 {BOOK}:1 第 2 号应与提交 {landing[:12]} 落到主干时相同（现在没有了，或者不同了）。" in found
    )


def test_l02_a_wholesale_rewrite_is_found_by_a_checkpoint_kept_elsewhere(
    signed: tuple[Server, Folder], tmp_path: Path
) -> None:
    _server, editor = signed
    kept = tmp_path / "checkpoint.json"
    done = editor.jianbao("verify", "--checkpoint", str(kept))
    assert done.code == 0, done
    assert done.err.endswith(f"已写下核对点 {kept}：请另外保存，下次用它比对。\n")
    before = kept.read_bytes()
    assert verified(editor, "--checkpoint", str(kept)) == (0, [])
    root = editor.git("rev-list", "--max-parents=0", "HEAD")
    line = (editor.path / BOOK).read_text().splitlines()[1].split(",")
    rows, _tail = chain.continued(chain.Tail(), [("2026-11-17T08:00+08:00", *line[2:7])])
    editor.git("checkout", "-q", "--orphan", "anew")
    editor.write(BOOK, chain.text(chain.RECEIPTS, b"", rows))
    editor.git("add", "-A")
    editor.git("tag", "-d", TAG)
    editor.git("commit", "-q", "-m", "重做")
    editor.git("tag", "-a", "-m", "签发", TAG)
    assert [one for one in verified(editor)[1] if "JB823" not in one] == []
    code, found = verified(editor, "--checkpoint", str(kept))
    assert code == 1
    assert [one.split(" ")[:2] for one in found if "JB850" in one] == [
        ["JB850", ".:1"],
        ["JB850", ".:1"],
        ["JB850", "desk/receipts:1"],
    ]
    assert any("收件记录第 2 号应与核对点相同" in one for one in found)
    assert kept.read_bytes() == before
    assert editor.git("cat-file", "-t", root) == "commit"


def test_a_checkpoint_changed_by_one_byte_is_refused(signed: tuple[Server, Folder], tmp_path: Path) -> None:
    _server, editor = signed
    kept = tmp_path / "checkpoint.json"
    assert editor.jianbao("verify", "--checkpoint", str(kept)).code == 0
    kept.write_bytes(kept.read_bytes().replace(b"{\n", b"{ \n", 1))
    done = editor.jianbao("verify", "--checkpoint", str(kept))
    assert (done.code, done.out) == (2, "")
    assert done.err == f"jianbao：“{kept}”不是完好的核对点。\n  帮助：用原先留存的那一份，一个字也不要改。\n"


def ledger(clone: Folder, points: str = "5", rulebook: str = "2026-01-01") -> dict[str, bytes]:
    """Return a closed month of one line, with its seal."""
    row = (
        "donghu",
        "donghu-20261018-x",
        "xinxi/2026/000",
        "adopted",
        "own",
        rulebook,
        points,
        "采用",
        "xinxi/2026/000#1",
    )
    lines, tail = chain.continued(chain.Tail(), [row])
    text = chain.text(chain.LEDGER, b"", lines)
    clone.write(LEDGER, text)
    said = {
        "version": 1,
        "month": "2026-10",
        "sha256": digest(clone.path / LEDGER),
        "lines": 1,
        "head": tail.hash,
        "rulebooks": [{"date": "2026-01-01", "sha256": digest(clone.path / RULES)}],
        "closed_by": "qin-chuan",
        "closed_at": "2026-11-05T09:00+08:00",
    }
    return {LEDGER: text, LEDGER.replace(".csv", ".seal.json"): canonical(said)}


def test_l01_a_ledger_line_changed_with_its_hash_still_breaks_the_seal(office: Made) -> None:
    editor = office().clone("he-jing")
    editor.commit(ledger(editor), "结账")
    editor.git("tag", "-a", "-m", "结账", "ledger/2026-10")
    assert [one for one in verified(editor)[1] if "JB82" not in one and "JB840" not in one] == []
    editor.write(LEDGER, ledger(editor, "50")[LEDGER])
    code, found = verified(editor)
    assert code == 1
    assert any(
        one.startswith("JB830 scoring/ledger/2026-10.seal.json:1 封签的 sha256 应与台账相符") for one in found
    )
    assert any(one.startswith(f"JB821 {LEDGER}:1 第 1 号应与提交") for one in found)


def test_l03_an_unknown_or_changed_rule_book_is_found(office: Made) -> None:
    editor = office().clone("he-jing")
    editor.commit(ledger(editor, rulebook="2025-01-01"), "结账")
    assert any("台账用到的计分办法应写在封签里（没有 2025-01-01 的）。" in one for one in verified(editor)[1])
    editor.write(RULES, (editor.path / RULES).read_text() + "\n# 改过\n")
    assert any(
        "计分办法应与结账时相同（2026-01-01 施行的那份已改动或不在了）。" in one
        for one in verified(editor)[1]
    )


def test_a_ledger_that_does_not_come_out_is_found(office: Made) -> None:
    editor = office().clone("he-jing")
    editor.commit(ledger(editor), "结账")
    assert any(
        one.startswith(f"JB840 {LEDGER}:2 台账应与重算的结果相同（台账：1,donghu,")
        for one in verified(editor)[1]
    )


def test_l04_only_editors_write_the_books(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    clone.commit(ledger(clone), "结账")
    refused(server, clone, "zhang-wei", "JB802")


def test_l05_of_two_who_append_at_once_one_goes_again(office: Made) -> None:
    server = office()
    one, other = server.clone("he-jing"), server.clone("lu-ming")
    for editor in (one, other):
        assert editor.jianbao("receive", "--write").code == 0
        editor.commit({BOOK: (editor.path / BOOK).read_bytes()}, "收件")
    other.commit({"desk/screening/2026/11-20.yml": "editor: lu-ming\nverdicts: []\n"})
    assert one.push("refs/heads/main", "he-jing").code == 0
    second = other.push("refs/heads/main", "lu-ming")
    assert second.code != 0
    other.git("fetch", "-q")
    other.git("reset", "-q", "--hard", "origin/main")
    assert other.jianbao("receive", "--write").err == "没有新的信息要收。\n"
    landed_again = other.commit({"desk/screening/2026/11-20.yml": "editor: lu-ming\nverdicts: []\n"})
    assert other.push("refs/heads/main", "lu-ming").code == 0
    assert other.git("rev-parse", "HEAD") == landed_again
    assert verified(other) == (0, [])


def test_l05_a_merge_that_runs_two_books_together_is_refused(office: Made) -> None:
    server = office()
    editor = server.clone("he-jing")
    assert editor.jianbao("receive", "--write").code == 0
    book = (editor.path / BOOK).read_text()
    editor.commit({BOOK: book + book.splitlines(keepends=True)[-1]}, "收件")
    said = refused(server, editor, "he-jing", "JB808", ref="refs/heads/main")
    assert f"{BOOK}:4:1: JB808 序号应为 3：这里少了、多了或挪动了行。" in said
    lines = book.splitlines(keepends=True)
    editor.git("reset", "-q", "--hard", "origin/main")
    editor.commit({BOOK: "".join((lines[0], lines[2].replace("2,", "1,", 1)))}, "收件")
    assert "已有的行被改动、删去或挪动了" in refused(
        server, editor, "he-jing", "JB808", ref="refs/heads/main"
    )


def test_i01_a_tag_is_neither_moved_nor_deleted_nor_light_nor_a_contributor_s(
    signed: tuple[Server, Folder],
) -> None:
    server, editor = signed
    before = server.bare.git("rev-parse", f"refs/tags/{TAG}")
    editor.git("tag", "-f", "-a", "-m", "再签", TAG)
    assert " JB810 " in editor.push(f"refs/tags/{TAG}", "qin-chuan", what=f"refs/tags/{TAG}", force=True).said
    gone = editor.run("git", "push", "-q", "origin", f":refs/tags/{TAG}", JIANBAO_USER="qin-chuan")
    assert " JB810 " in gone.said
    assert server.bare.git("rev-parse", f"refs/tags/{TAG}") == before
    other = "refs/tags/issue/xinxi/2026/002"
    assert "现在只是一个记号" in refused(server, editor, "qin-chuan", "JB812", ref=other)
    contributor = server.clone("zhang-wei")
    contributor.git("tag", "-f", "-a", "-m", "签发", "issue/xinxi/2026/003")
    said = contributor.push(
        "refs/tags/issue/xinxi/2026/003", "zhang-wei", what="refs/tags/issue/xinxi/2026/003"
    ).said
    assert "JB812 这个标签只能由编辑人员来打（推送人是张蔚）。" in said


@pytest.mark.parametrize("how", ["moved", "lightweight", "elsewhere"])
def test_i01_verify_finds_a_tag_that_was_tampered_with(signed: tuple[Server, Folder], how: str) -> None:
    _server, editor = signed
    if how == "moved":
        editor.git("tag", "-f", "-a", "-m", "再签", TAG, "HEAD~1")
    elif how == "lightweight":
        editor.git("tag", "-f", TAG, "HEAD")
    else:
        editor.git("tag", "-d", TAG)
    if how == "elsewhere":
        editor.git("checkout", "-q", "-b", "side")
        editor.commit({"README.md": "x"})
        editor.git("tag", "-a", "-m", "签发", TAG)
        editor.git("checkout", "-q", "main")
    code, found = verified(editor)
    assert code == 1
    wanted = {
        "moved": f"标签“{TAG}”所在的提交里应有它的封签（没有“{SEAL}”）。",
        "lightweight": f"“{TAG}”应是带说明的标签（现在只是一个记号）。",
        "elsewhere": f"标签“{TAG}”应打在主干的提交上。",
    }[how]
    assert found == [f"JB832 {SEAL}:1 {wanted}"]


def test_i02_a_tag_object_hung_under_another_name_is_found(signed: tuple[Server, Folder]) -> None:
    server, editor = signed
    object = editor.git("rev-parse", f"refs/tags/{TAG}")
    editor.git("update-ref", "refs/tags/issue/xinxi/2026/099", object)
    said = editor.push(
        "refs/tags/issue/xinxi/2026/099", "qin-chuan", what="refs/tags/issue/xinxi/2026/099"
    ).said
    sentence = f"标签里写的名字应与标签名相同（写的是“{TAG}”，挂在“issue/xinxi/2026/099”）。"
    assert f"JB812 {sentence}" in said
    assert not server.bare.has("refs/tags/issue/xinxi/2026/099")
    code, found = verified(editor)
    assert code == 1
    assert f"JB832 bulletins/xinxi/2026/099.seal.json:1 {sentence}" in found


def test_i05_of_two_who_take_the_same_number_one_gets_it(office: Made) -> None:
    server = office()
    clones = [server.clone(name) for name in ("he-jing", "lu-ming")]
    outcomes = []
    for clone, who in zip(clones, ("he-jing", "lu-ming"), strict=True):
        clone.commit({SEAL: seal(clone)}, "签发")
        clone.git("tag", "-a", "-m", "签发", TAG)
        push = clone.run(
            "git",
            "push",
            "-q",
            "--atomic",
            "origin",
            "HEAD:refs/heads/main",
            f"refs/tags/{TAG}",
            JIANBAO_USER=who,
        )
        outcomes.append(push.code == 0)
    assert outcomes == [True, False]
    assert server.bare.git("for-each-ref", "--format=%(refname)", "refs/tags") == f"refs/tags/{TAG}"


@pytest.mark.parametrize(
    ("path", "id"),
    [(f"bulletins/{ISSUE}.md", "JB831"), (USED, "JB824"), (SEAL, "JB831"), (RULES, "JB513")],
)
def test_what_was_signed_and_changed_since_is_found(
    signed: tuple[Server, Folder], path: str, id: str
) -> None:
    _server, editor = signed
    text = (editor.path / path).read_text()
    editor.commit(
        {path: text.replace("214", "241").replace("qin-chuan", "song-yi").replace("name: ", "name:  ")},
        "悄悄改",
    )
    commit = editor.git("rev-parse", "HEAD")
    code, found = verified(editor)
    assert code == 1
    assert id in {one.split(" ")[0] for one in found}
    if id != "JB513":
        assert any(commit[:12] in one for one in found)
    # issue and seal changed together agree with each other; history and the tag remember
    if path.endswith("001.md"):
        editor.commit({SEAL: seal(editor)}, "连封签一起改")
        ids = {one.split(" ")[0] for one in verified(editor)[1]}
        assert {"JB831", "JB832"} <= ids


def test_a_replaced_object_deceives_nobody(signed: tuple[Server, Folder]) -> None:
    _server, editor = signed
    true = editor.git("rev-parse", f"HEAD:bulletins/{ISSUE}.md")
    false = editor.git("hash-object", "-w", "--stdin", given=b"50")
    editor.git("replace", true, false)
    assert editor.git("show", f"{TAG}:bulletins/{ISSUE}.md") == "50"
    assert verified(editor) == (
        1,
        [f"JB851 refs/replace/{true}:1 仓库里不应有替换和嫁接（有“refs/replace/{true}”）。"],
    )


KEYS = "person,key,since,until\n{lines}"


def with_keys(office: Made, tmp_path: Path, *lines: str) -> tuple[Server, Folder, dict[str, Path]]:
    """Return a server whose registry knows keys by name: each line is ``name,person,since,until``."""
    made = {line.split(",")[0]: key(tmp_path, line.split(",")[0]) for line in lines}
    written = "".join(
        f"{person},{made[name][1]},{since},{until}\n"
        for name, person, since, until in (line.split(",") for line in lines)
    )
    server = office({"registry/keys.csv": KEYS.format(lines=written)})
    return server, server.clone("qin-chuan"), {name: place for name, (place, _text) in made.items()}


def test_a_signature_by_a_registered_key_stands(office: Made, tmp_path: Path) -> None:
    server, approver, keys = with_keys(office, tmp_path, "one,qin-chuan,0,")
    signs_with(approver, keys["one"])
    sign(approver, ISSUE, "-s")
    assert approver.push("refs/heads/main", "qin-chuan").code == 0
    assert approver.push(f"refs/tags/{TAG}", "qin-chuan", what=f"refs/tags/{TAG}").code == 0
    done = approver.jianbao("verify")
    assert (done.code, done.err) == (0, "")
    assert server.bare.has(f"refs/tags/{TAG}")


@pytest.mark.parametrize(
    ("lines", "signs", "sentence"),
    [
        (["one,qin-chuan,0,", "two,li-na,0,"], "two", "标签应由编辑人员的钥匙签名（这把钥匙的主人不是）。"),
        (["one,qin-chuan,0,0", "two,qin-chuan,1,"], "one", "标签应由仍有效的钥匙签名（这把钥匙已经收回）。"),
        (["one,qin-chuan,0,"], "stranger", "标签应由登记在册的钥匙签名（这把钥匙没有登记）。"),
        (["one,qin-chuan,0,"], "", "登记了签名钥匙的人打标签应当签名（这个标签没有签名）。"),
    ],
)
def test_a_signature_that_does_not_stand_is_refused(
    office: Made, tmp_path: Path, lines: list[str], signs: str, sentence: str
) -> None:
    server, approver, keys = with_keys(office, tmp_path, *lines)
    if signs:
        signs_with(approver, keys[signs] if signs in keys else key(tmp_path, "stranger")[0])
    sign(approver, ISSUE, *(["-s"] if signs else []))
    assert approver.push("refs/heads/main", "qin-chuan").code == 0
    said = approver.push(f"refs/tags/{TAG}", "qin-chuan", what=f"refs/tags/{TAG}").said
    assert f"refs/tags/{TAG}:1:1: JB812 {sentence}" in said
    assert not server.bare.has(f"refs/tags/{TAG}")
    if signs:
        assert f"JB833 {SEAL}:1 {TAG}：{sentence}" in verified(approver)[1]


def test_s09_an_expired_key_and_a_back_dated_tag_are_found_though_git_calls_them_good(
    office: Made, tmp_path: Path
) -> None:
    _server, approver, keys = with_keys(office, tmp_path, "one,qin-chuan,0,")
    place, text = keys["one"], keys["one"].with_suffix(".pub").read_text()
    assert approver.jianbao("receive", "--write").code == 0
    called_back = KEYS.format(lines=f"qin-chuan,{' '.join(text.split()[:2])},0,1\n")
    approver.commit({BOOK: (approver.path / BOOK).read_bytes(), "registry/keys.csv": called_back}, "收回钥匙")
    signs_with(approver, place)
    sign(approver, ISSUE, "-s", GIT_COMMITTER_DATE="2026-03-01T09:00:00+08:00")
    allowed = tmp_path / "allowed"
    allowed.write_text(f'qin-chuan valid-before="20260601" {text}')
    approver.git("config", "gpg.ssh.allowedSignersFile", str(allowed))
    assert approver.run("git", "verify-tag", TAG).code == 0
    assert verified(approver) == (
        1,
        [f"JB833 {SEAL}:1 {TAG}：标签应由仍有效的钥匙签名（这把钥匙已经收回）。"],
    )


def test_a_report_without_a_receipt_is_told_and_one_that_only_waits_is_a_note(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    clone.commit({NEW: report()})
    assert clone.push("refs/heads/cai", "zhang-wei").code == 0
    editor = landed(server)
    code, found = verified(editor)
    assert code == 0
    waiting = [f"JB823 {NEW}", "JB823 submissions/2026/11/qingxi/20261120-sample.md"]
    assert sorted(one.split(":")[0] for one in found) == sorted(waiting)
    rows = [line.split(",") for line in (editor.path / BOOK).read_text().splitlines()[1:]]
    head = editor.git("rev-parse", "HEAD")
    row = (
        "2026-11-24T09:00:00+08:00",
        "landing",
        NEW.split("/")[3] + "-" + NEW.split("/")[4][:-3],
        digest(editor.path / NEW),
        "",
        head,
    )
    lines, _tail = chain.continued(chain.Tail(1, rows[-1][-1]), [row])
    editor.write(BOOK, chain.text(chain.RECEIPTS, (editor.path / BOOK).read_bytes(), lines))
    code, found = verified(editor)
    assert code == 1
    assert any(
        one.startswith("JB823 submissions/2026/11/qingxi/20261120-sample.md:1 这份信息应有收件")
        for one in found
    )


@pytest.mark.parametrize(
    ("column", "value", "sentence"),
    [
        (6, "f" * 40, "第 2 号收件的提交应在主干上（没有 ffffffffffff）。"),
        (3, "qingxi-20261101-none", "第 2 号收件的提交应带来“qingxi-20261101-none”（那个提交里没有）。"),
        (4, "f" * 64, "第 2 号收件的摘要应与那个提交里的“qingxi-20261120-sample”相同（不同）。"),
        (
            1,
            "2020-01-01T09:00:00+08:00",
            "第 2 号收件的时间应是落到主干的时间（写的是 2020-01-01T09:00:00+08:00，提交是 ",
        ),
    ],
)
def test_a_receipt_that_history_knows_otherwise_is_found(
    signed: tuple[Server, Folder], column: int, value: str, sentence: str
) -> None:
    _server, editor = signed
    first, second = ((editor.path / BOOK).read_text().splitlines()[n].split(",") for n in (1, 2))
    second[column] = value
    lines, _tail = chain.continued(chain.Tail(), [tuple(first[1:7]), tuple(second[1:7])])
    editor.write(BOOK, chain.text(chain.RECEIPTS, b"", lines))
    code, found = verified(editor)
    assert code == 1
    assert any(one.startswith(f"JB822 {BOOK}:3 {sentence}") for one in found), found


def test_a_receipt_the_server_s_record_knows_otherwise_is_found(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    clone.commit({NEW: report()})
    assert clone.push("refs/heads/cai", "zhang-wei").code == 0
    editor = landed(server)
    record = server.bare.path / "jianbao" / "pushes.csv"
    assert editor.jianbao("receive", "--push-log", str(record), "--write").code == 0
    assert verified(editor, "--push-log", str(record)) == (0, [])
    other = editor.path / "other.csv"
    lines = [line.split(",") for line in record.read_text().splitlines()[1:]]
    rows, _tail = chain.continued(
        chain.Tail(), [("2026-01-01T00:00:00+08:00", *line[2:-2]) for line in lines]
    )
    other.write_bytes(chain.text(chain.PUSHES, b"", rows))
    code, found = verified(editor, "--push-log", str(other))
    assert code == 1
    assert [
        one
        for one in found
        if "第 3 号收件应与服务器的推送记录相同（记录里是 2026-01-01T00:00:00+08:00，zhang-wei）。" in one
    ]


def test_without_git_and_in_a_shallow_clone_what_can_be_verified_is(
    signed: tuple[Server, Folder], tmp_path: Path
) -> None:
    server, editor = signed
    shallow = Folder(server.folder / "shallow")
    editor_url = f"file://{server.bare.path}"
    Folder(server.folder).git("clone", "-q", "--depth", "1", "--template=", editor_url, "shallow")
    done = shallow.jianbao("verify")
    assert (done.code, done.err) == (
        0,
        "这是浅克隆：收件、改动和封签没有与历史核对。取回全部历史：git fetch --unshallow --tags\n",
    )
    exported = Folder(tmp_path / "exported")
    exported.path.mkdir()
    editor.git("archive", "-o", str(tmp_path / "o.tar"), "HEAD")
    exported.run("tar", "xf", str(tmp_path / "o.tar"))
    done = exported.jianbao("verify")
    assert (done.code, done.err) == (0, "这里没有 git 历史：只核对了文件本身，没有核对收件、改动和标签。\n")
    exported.write(SEAL, (exported.path / SEAL).read_bytes().replace(b":", b": ", 1))
    assert exported.jianbao("verify").code == 1
    done = shallow.jianbao("receive")
    assert (done.code, done.err) == (
        2,
        "jianbao：这是浅克隆，看不到全部历史，不能收件。\n  帮助：先取回全部历史：git fetch --unshallow。\n",
    )


def test_a_corrupt_object_is_named(signed: tuple[Server, Folder]) -> None:
    _server, editor = signed
    blob = editor.git("rev-parse", f"HEAD~1:{BOOK}")
    place = editor.path / ".git" / "objects" / blob[:2] / blob[2:]
    place.chmod(0o644)
    place.write_bytes(b"garbage")
    code, found = verified(editor)
    assert code == 1
    assert len(found) == 1
    assert found[0].startswith(f"JB852 .git/objects/{blob}:1 仓库里的对象“{blob}”缺失或已损坏（")


def test_a_report_that_came_in_and_is_gone_is_missed(signed: tuple[Server, Folder]) -> None:
    _server, editor = signed
    editor.commit({"submissions/2026/11/qingxi/20261120-sample.md": None}, "删去")
    code, found = verified(editor)
    assert code == 1
    assert [one.split(":")[0] for one in found] == [
        f"JB825 {BOOK}",
        "JB824 submissions/2026/11/qingxi/20261120-sample.md",
    ]


def test_the_first_line_of_all_rests_on_nothing() -> None:
    assert chain.Tail().hash == GENESIS


def test_how_a_report_came_about_before_the_office_moved_in_is_not_judged(tmp_path: Path) -> None:
    office = Folder(tmp_path / "office")
    shutil.copytree(LITTLE, office.path)
    sample = office.path / "submissions/2026/11/qingxi/20261120-sample.md"
    text = sample.read_text(encoding="utf-8")
    office.git("init", "-q", "-b", "main")
    id = "qingxi-20261120-sample"
    fields = ("1", "2026-11-20T09:00+08:00", "import", id, digest(sample), "", "", GENESIS)
    book = office.path / "desk/receipts/2026-11.csv"
    head = book.read_text(encoding="utf-8").splitlines()[0]
    book.write_text(f"{head}\n{','.join((*fields, link(fields)))}\n", encoding="utf-8")
    for draft in (f"{text}\n又一段。\n", text):
        sample.write_text(draft, encoding="utf-8")
        office.git("add", ".")
        office.git("commit", "-q", "-m", "搬家")
    assert "JB824" not in " ".join(verified(office)[1])
    sample.write_text(f"{text}\n事后一段。\n", encoding="utf-8")
    office.git("commit", "-q", "-a", "-m", "改")
    assert [one for one in verified(office)[1] if one.startswith("JB824")] == [
        "JB824 submissions/2026/11/qingxi/20261120-sample.md:1 信息收到以后不应再改"
        f"（提交 {office.git('rev-parse', 'HEAD')[:12]}，无名）。"
    ]
