"""The rows P01–P12 of the threats, pushed through the real hook: refused by the right id, and nothing kept."""

import subprocess
import time
from collections.abc import Callable

import pytest

from tests.offices import little
from tests.trust.server import NEW, OWN, Folder, Server, report

Made = Callable[..., Server]


def refused(
    server: Server, clone: Folder, who: str, id: str, *, ref: str = "refs/heads/cai", **more: object
) -> str:
    """Push, which must be refused for ``id``, and leave none of the push's objects behind."""
    new = clone.git("rev-list", "--objects", "HEAD", "--not", "--remotes").split("\n")
    done = clone.push(ref, who, **more)  # type: ignore[arg-type]  # passed through
    assert done.code != 0, done
    assert f" {id} " in done.said, done.said
    kept = [line for line in new if line and server.bare.has(line.split(" ")[0])]
    assert kept == []
    return done.said


def test_a_good_report_is_accepted_and_said_to_be(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    commit = clone.commit({NEW: report()})
    done = clone.push("refs/heads/cai", "zhang-wei")
    assert done.code == 0, done
    assert done.said.startswith(f"已收到 {NEW}：推送记录第 1 号，")
    assert server.bare.has(commit)


def test_what_is_refused_is_said_in_full(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    clone.commit({"registry/office.yml": "name: 我的办公室\n"})
    assert refused(server, clone, "zhang-wei", "JB802") == (
        "registry/office.yml:1:1: JB802 “名册”只能由管理员改动（推送人是张蔚（信息科长））。\n"
        "  1 | name: 我的办公室\n"
        "    | ^\n"
        "  帮助：把这处改动去掉，或请管理员来改。\n"
        "  详见：jianbao checks JB802\n"
        "\n"
        "共 1 处错误、0 处提醒、0 处建议。\n"
        "这次推送没有收下，服务器上没有留下任何内容。改好后再推送一次。"
    )


def link(clone: Folder, path: str, mode: str, target: bytes) -> None:
    """Stage an entry of an unusual mode."""
    id = clone.git("hash-object", "-w", "--stdin", given=target)
    clone.git("update-index", "--add", "--cacheinfo", f"{mode},{id},{path}")
    clone.git("commit", "-q", "-m", "报送")


def test_p01_a_link_is_refused(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    link(clone, "submissions/x.md", "120000", b"/etc/passwd")
    refused(server, clone, "zhang-wei", "JB803")


def test_p01_an_executable_file_is_refused(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    link(clone, NEW, "100755", report().encode())
    refused(server, clone, "zhang-wei", "JB803")


def test_p02_a_submodule_is_refused(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    head = clone.git("rev-parse", "HEAD")
    clone.write(".gitmodules", '[submodule "m"]\n\tpath = submissions/m\n\turl = ../m\n')
    clone.git("add", ".gitmodules")
    clone.git("update-index", "--add", "--cacheinfo", f"160000,{head},submissions/m")
    clone.git("commit", "-q", "-m", "报送")
    said = refused(server, clone, "zhang-wei", "JB803")
    assert "submissions/m:1:1: JB803 只收普通文件（这是子模块）。" in said
    assert ".gitmodules:1:1: JB803 仓库里不应有子模块的说明文件。" in said


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(".gitattributes", id="p03-attributes"),
        pytest.param("submissions/2026/11/qingxi/.gitattributes", id="p03-attributes-own-folder"),
        pytest.param("mkdocs.yml", id="p07-site"),
        pytest.param(".github/workflows/x.yml", id="p07-workflow"),
        pytest.param("scoring/ledger/2026-10.csv", id="p07-ledger"),
        pytest.param("scoring/rulebooks/2026-12-01.yml", id="p07-rule-book"),
        pytest.param("submissions/2026/11/donghu/20261123-veg.md", id="p07-other-unit"),
        pytest.param("desk/receipts/2026-12.csv", id="p07-receipts"),
        pytest.param("desk/screening/2026/11-23.yml", id="p07-desk"),
        pytest.param("bulletins/xinxi/2026/002.md", id="p07-bulletin"),
        pytest.param("theme/main.html", id="p07-theme"),
        pytest.param(".mailmap", id="p12-mailmap"),
    ],
)
def test_a_contributor_changes_nothing_but_the_own_unit(office: Made, path: str) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    clone.commit({path: report()})
    id = "JB804" if path.startswith("submissions") and ".git" in path else "JB802"
    refused(server, clone, "zhang-wei", id)


@pytest.mark.parametrize(
    "path", ["submissions/2026/11/donghu/20261118-lift-upkeep.md", "registry/people.csv"]
)
def test_p08_nobody_elses_file_is_deleted_or_renamed(office: Made, path: str) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    clone.commit({path: None})
    refused(server, clone, "zhang-wei", "JB802")
    clone.git("reset", "-q", "--hard", "origin/main")
    clone.path.joinpath(NEW).parent.mkdir(parents=True, exist_ok=True)
    clone.git("mv", path, NEW)
    clone.commit({}, "改名")
    refused(server, clone, "zhang-wei", "JB802")


@pytest.mark.parametrize(
    "name",
    [
        "-rf.md",
        "a\nb.md",
        "$(id).md",
        "con.md",
        "a:b.md",
        "%2e%2e%2f.md",
        "20261123-Veg.md",
        "a b.md",
        "x.md.",
        "蔬菜.md",
    ],
)
def test_p05_an_unsafe_name_is_refused(office: Made, name: str) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    link(clone, f"submissions/2026/11/qingxi/{name}", "100644", report().encode())
    refused(server, clone, "zhang-wei", "JB804")


@pytest.mark.parametrize("name", ["..", ".git", "git~1", ".GIT"])
def test_p06_a_name_git_itself_would_not_check_out_is_refused(office: Made, name: str) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    blob = clone.git("hash-object", "-w", "--stdin", given=report().encode())
    tree = clone.git("mktree", given=f"100644 blob {blob}\t{name}\n".encode())
    for folder in ("qingxi", "11", "2026", "submissions"):
        tree = clone.git("mktree", given=f"040000 tree {tree}\t{folder}\n".encode())
    listed = clone.git("ls-tree", "HEAD")
    rest = "\n".join(line for line in listed.splitlines() if not line.endswith("\tsubmissions"))
    submissions = clone.git("rev-parse", f"{tree}:submissions")
    root = clone.git("mktree", given=f"{rest}\n040000 tree {submissions}\tsubmissions\n".encode())
    commit = clone.git("commit-tree", root, "-p", "HEAD", "-m", "报送")
    clone.git("update-ref", "HEAD", commit)
    refused(server, clone, "zhang-wei", "JB804")


def test_p04_twins_by_case_and_by_form_are_refused(office: Made) -> None:
    server = office({"theme/Site.css": "a", "theme/caf\u00e9.css": "b"})
    clone = server.clone("qin-chuan")
    link(clone, "theme/site.css", "100644", b"c")
    refused(server, clone, "qin-chuan", "JB805")
    clone.git("reset", "-q", "--hard", "origin/main")
    link(clone, "theme/cafe\u0301.css", "100644", b"c")
    refused(server, clone, "qin-chuan", "JB805")


@pytest.mark.parametrize("ref", ["refs/replace/{0}", "refs/notes/commits", "refs/custom/x", "refs/changes/1"])
def test_p09_only_branches_and_tags_are_pushed(office: Made, ref: str) -> None:
    server = office()
    clone = server.clone("qin-chuan")
    target = clone.git("rev-parse", "HEAD")
    clone.commit({"theme/site.css": "a"})
    refused(server, clone, "qin-chuan", "JB810", ref=ref.format(target))
    assert server.bare.git("for-each-ref", "--format=%(refname)") == "refs/heads/main"


@pytest.mark.parametrize("name", ["--upload-pack=x", "a/-b", "菜", "x" * 101, "x" * 240, "a+b"])
def test_p10_an_unsafe_branch_name_is_refused(office: Made, name: str) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    clone.commit({NEW: report()})
    refused(server, clone, "zhang-wei", "JB810", ref=f"refs/heads/{name}")
    assert server.bare.git("for-each-ref", "--format=%(refname)") == "refs/heads/main"


@pytest.mark.parametrize("name", ["main@{1}", "x/.y", "a..b", "a b"])
def test_p10_a_branch_name_that_is_none_gets_past_nobody(office: Made, name: str) -> None:
    """The pusher's own git refuses it; sent all the same, the server's does, and keeps nothing."""
    server = office()
    clone = server.clone("zhang-wei")
    commit = clone.commit({NEW: report()})
    assert clone.push(f"refs/heads/{name}", "zhang-wei").code != 0
    done = server.bare.run(
        "git", "receive-pack", ".", given=sent(clone, f"refs/heads/{name}"), JIANBAO_USER="zhang-wei"
    )
    assert " JB810 " in done.out or "funny refname" in done.out
    assert not server.bare.has(commit)
    assert server.bare.git("for-each-ref", "--format=%(refname)") == "refs/heads/main"


def sent(clone: Folder, ref: str) -> bytes:
    """Return what a git without scruples would send to make a reference of HEAD."""
    ids = clone.git("rev-list", "--objects", "--no-object-names", "HEAD", "--not", "--remotes").split("\n")
    given = "".join(f"{id}\n" for id in ids).encode()
    words = ["git", "pack-objects", "--stdout", "-q"]
    pack = subprocess.run(words, cwd=clone.path, input=given, capture_output=True, check=True).stdout
    line = f"{'0' * 40} {clone.git('rev-parse', 'HEAD')} {ref}\0report-status side-band-64k\n".encode()
    return f"{len(line) + 4:04x}".encode() + line + b"0000" + pack


def test_p11_too_many_files_commits_or_bytes_are_refused(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    folder = "submissions/2026/11/qingxi"
    clone.commit({f"{folder}/20261123-r{number}.md": report() for number in range(21)})
    refused(server, clone, "zhang-wei", "JB809")
    clone.git("reset", "-q", "--hard", "origin/main")
    for number in range(21):
        clone.commit({NEW: report() + "续。\n" * number})
    refused(server, clone, "zhang-wei", "JB809")
    clone.git("reset", "-q", "--hard", "origin/main")
    clone.commit({NEW: report() + "很长。" * 100_000})
    refused(server, clone, "zhang-wei", "JB809")


def test_p11_a_flood_is_refused_before_it_is_looked_into(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    start = "committer x <x@example> 1700000000 +0800\ndata 0\n"
    from_main = "from refs/remotes/origin/main^0\n"
    files = "".join(f"M 100644 inline {OWN}-r{n}.md\ndata 3\nxyz\n" for n in range(20_000))
    commits = "".join(
        f"commit refs/heads/long\n{start}{from_main if n == 0 else ''}M 100644 inline {NEW}\ndata {len(str(n))}\n{n}\n"
        for n in range(10_000)
    )
    clone.git(
        "fast-import",
        "--quiet",
        given=f"commit refs/heads/wide\n{start}{from_main}{files}\n{commits}".encode(),
    )
    for branch, sentence in (
        ("wide", "JB809 一次推送最多改动 20 个文件（现有 20000 个）。"),
        ("long", "JB809 一次推送最多 20 个提交（现有 5001 个）。"),
    ):
        begun = time.perf_counter()
        done = clone.push(f"refs/heads/{branch}", "zhang-wei", what=f"refs/heads/{branch}")
        assert time.perf_counter() - begun < 20
        assert done.code != 0
        assert sentence in done.said
        assert not server.bare.has(clone.git("rev-parse", f"refs/heads/{branch}"))


def test_s03_a_forced_push_is_refused_and_the_record_stays(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    first = clone.commit({NEW: report()})
    assert clone.push("refs/heads/cai", "zhang-wei").code == 0
    record = (server.bare.path / "jianbao" / "pushes.csv").read_bytes()
    clone.git("reset", "-q", "--hard", "origin/main")
    clone.commit({NEW: report() + "改过。\n"})
    said = refused(server, clone, "zhang-wei", "JB810", force=True)
    assert "不用 --force" in said
    assert server.bare.git("rev-parse", "refs/heads/cai") == first
    assert (server.bare.path / "jianbao" / "pushes.csv").read_bytes() == record


def test_a_branch_is_not_deleted(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    clone.commit({NEW: report()})
    assert clone.push("refs/heads/cai", "zhang-wei").code == 0
    done = clone.run("git", "push", "-q", "origin", ":refs/heads/cai", JIANBAO_USER="zhang-wei")
    assert done.code != 0
    assert " JB810 " in done.said


def test_a_contributor_does_not_push_to_the_main_line_but_an_editor_merges(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    clone.commit({NEW: report()})
    refused(server, clone, "zhang-wei", "JB810", ref="refs/heads/main")
    assert clone.push("refs/heads/cai", "zhang-wei").code == 0
    editor = server.clone("he-jing")
    editor.git("merge", "-q", "--no-ff", "-m", "合并", "origin/cai")
    assert editor.push("refs/heads/main", "he-jing").code == 0


def test_a_merge_the_wrong_way_round_does_not_become_the_main_line(office: Made) -> None:
    server = office()
    editor = server.clone("he-jing")
    other = server.clone("lu-ming")
    sheet = "editor: {who}\nverdicts: []\n"
    other.commit({"desk/screening/2026/11-20.yml": sheet.format(who="lu-ming")})
    assert other.push("refs/heads/main", "lu-ming").code == 0
    editor.commit({"desk/screening/2026/11-23.yml": sheet.format(who="he-jing")})
    editor.git("fetch", "-q")
    editor.git("merge", "-q", "--no-ff", "-m", "合并", "origin/main")
    said = refused(server, editor, "he-jing", "JB810", ref="refs/heads/main")
    assert "合并的第一方" in said


def test_what_a_later_commit_takes_back_counts(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    clone.commit({"registry/people.csv": "x\n"})
    clone.git("revert", "--no-edit", "HEAD")
    clone.commit({NEW: report()})
    refused(server, clone, "zhang-wei", "JB802")


def test_a_contributor_may_take_the_main_line_in(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    clone.commit({NEW: report()})
    editor = server.clone("he-jing")
    editor.commit({"desk/screening/2026/11-20.yml": "editor: he-jing\nverdicts: []\n"})
    assert editor.push("refs/heads/main", "he-jing").code == 0
    clone.git("fetch", "-q")
    clone.git("merge", "-q", "-m", "取回", "origin/main")
    done = clone.push("refs/heads/cai", "zhang-wei")
    assert done.code == 0, done


def test_the_checks_on_content_run_too(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    clone.commit({NEW: report().replace("kind: news", "kind: nwes")})
    refused(server, clone, "zhang-wei", "JB121")


def test_the_server_s_own_administrators_may_mend_a_registry_that_locks_everyone_out(office: Made) -> None:
    server = office({"registry/people.csv": "id,name,unit,role,email,since,until\n"})
    clone = server.clone("wei-ran")
    clone.commit({"registry/people.csv": little().content["registry/people.csv"]})
    assert clone.push("refs/heads/main", "wei-ran").code != 0
    done = clone.push("refs/heads/main", "wei-ran", JIANBAO_ADMINISTRATORS="lu-ming wei-ran")
    assert done.code == 0, done


def test_the_door_speaks_english_where_asked(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    clone.commit({NEW: report().replace("kind: news", "kind: nwes")})
    done = clone.push("refs/heads/cai", "zhang-wei", JIANBAO_LANG="en")
    assert done.code != 0
    assert "JB121" in done.said
    assert done.said.endswith("Put it right and push again.")


def test_what_nothing_pushed_leads_to_is_not_stored_either(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    commit = clone.commit({NEW: report()})
    secret = clone.git("hash-object", "-w", "--stdin", given="机密★".encode())
    wanted = clone.git("rev-list", "--objects", "HEAD", "--not", "--remotes").split("\n")
    for extra in ([secret], []):
        ids = "".join(f"{line.split(' ')[0]}\n" for line in [*wanted, *extra]).encode()
        pack = subprocess.run(
            ["git", "pack-objects", "--stdout", "-q"],
            cwd=clone.path,
            input=ids,
            capture_output=True,
            check=True,
        ).stdout
        line = f"{'0' * 40} {commit} refs/heads/cai\0report-status side-band-64k\n".encode()
        talk = f"{len(line) + 4:04x}".encode() + line + b"0000" + pack
        done = server.bare.run("git", "receive-pack", ".", given=talk, JIANBAO_USER="zhang-wei")
        assert ("ok refs/heads/cai" in done.out) == (not extra), done
        assert ("JB814 推送里不应夹带没有用到的内容（有 1 个对象，如" in done.out) == bool(extra)
        assert not server.bare.has(secret)
    assert server.bare.has(commit)
