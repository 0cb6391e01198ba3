"""Row O07 of the threats: a broken or missing object is named, exit 1, and the site that is up stays."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.press.offices import publishable
from tests.trust import damage
from tests.trust.damage import WAYS
from tests.trust.server import Folder, Server
from tests.trust.signing import ISSUE, sign
from tests.trust.test_verify import BOOK, SEAL, TAG, signed, verified

__all__ = ["signed"]

OBJECTS = {
    "a blob of now": f"HEAD:{BOOK}",
    "a blob of before": "HEAD~1~1:desk/screening/2026/11-20.yml",
    "a tree": "HEAD^{tree}",
    "the newest commit": "HEAD",
    "an older commit": "HEAD~1",
    "a tag": f"refs/tags/{TAG}",
}


@pytest.mark.parametrize("spoil", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("what", OBJECTS)
def test_verify_names_the_object_and_says_what_it_could_verify(
    signed: tuple[Server, Folder], what: str, spoil: Callable[[Folder, str], None]
) -> None:
    _server, editor = signed
    sheet = "desk/screening/2026/11-20.yml"
    if what == "a blob of before":
        editor.commit({sheet: "editor: he-jing\nverdicts: []\n"})
        id = editor.git("rev-parse", f"HEAD:{sheet}")
        editor.commit({sheet: None})
    else:
        id = editor.git("rev-parse", OBJECTS[what])
    loosen(editor)
    spoil(editor, id)
    code, found = verified(editor)
    assert code == 1
    assert found[0].startswith(f"JB852 .git/objects/{id}:1 仓库里的对象“{id}”缺失或已损坏（"), found
    assert len(found) == 1
    done = editor.jianbao("verify")
    assert "核对了 2 条收件、1 份刊物封签、0 个标签" in done.out
    assert done.err == "这里没有 git 历史：只核对了文件本身，没有核对收件、改动和标签。\n"


def loosen(clone: Folder) -> None:
    """Unpack what a clone brought, so that every object lies in a file of its own."""
    for pack in list((clone.path / ".git/objects/pack").glob("*.pack")):
        raw = pack.read_bytes()
        for part in pack.parent.glob(f"{pack.stem}.*"):
            part.unlink()
        clone.git("unpack-objects", "-q", given=raw)


@pytest.fixture
def published(tmp_path: Path) -> Folder:
    """Return an office in a repository, of which a site is up."""
    office = Folder(publishable(tmp_path / "office"))
    office.git("init", "-q", "--template=", "-b", "main", ".")
    office.git("add", "-A")
    office.git("commit", "-q", "-m", "建库")
    up = office.path / "build/.site.editions/000001"
    up.mkdir(parents=True)
    (up / "index.html").write_text("old")
    (office.path / "build/site").symlink_to(".site.editions/000001")
    return office


@pytest.mark.parametrize("words", [(), ("--rev", "main")], ids=["work tree", "revision"])
@pytest.mark.parametrize(
    ("what", "spoil"),
    [
        *((f"HEAD:bulletins/{ISSUE}.md", way) for way in WAYS),
        ("HEAD:registry", damage.garbage),
        ("HEAD^{tree}", damage.gone),
        ("HEAD", damage.gone),
        ("HEAD", damage.garbage),
    ],
)
def test_publish_names_the_object_and_leaves_the_site_that_is_up(
    published: Folder, what: str, spoil: Callable[[Folder, str], None], words: tuple[str, ...]
) -> None:
    id = published.git("rev-parse", what)
    spoil(published, id)
    done = published.jianbao("publish", "--date", "2026-11-24", *words)
    assert (done.code, done.out) == (1, ""), done
    assert f"jianbao：仓库里的对象“{id}”缺失或已损坏（" in done.err
    assert "取回之前不要编印" in done.err
    assert (published.path / "build/site/index.html").read_text() == "old"
    assert not list((published.path / "build/.site.editions").glob("*.new"))


@pytest.mark.parametrize("spoil", WAYS, ids=lambda way: way.__name__)
def test_a_check_against_a_base_that_is_broken_names_the_object(
    signed: tuple[Server, Folder], spoil: Callable[[Folder, str], None]
) -> None:
    _server, editor = signed
    id = editor.git("rev-parse", "HEAD~1^{tree}")
    loosen(editor)
    spoil(editor, id)
    done = editor.jianbao("check", "--base", "HEAD~1")
    assert (done.code, done.out) == (1, ""), done
    assert f"“{id}”" in done.err


@pytest.mark.parametrize("what", ["HEAD", "HEAD^{tree}", f"HEAD:bulletins/{ISSUE}.seal.json"])
@pytest.mark.parametrize("spoil", [damage.garbage, damage.gone], ids=lambda way: way.__name__)
def test_nothing_is_signed_in_a_repository_that_is_broken(
    signed: tuple[Server, Folder], what: str, spoil: Callable[[Folder, str], None]
) -> None:
    _server, editor = signed
    id = editor.git("rev-parse", what)
    loosen(editor)
    spoil(editor, id)
    done = editor.jianbao("sign", ISSUE)
    assert (done.code, done.out) == (1, ""), done
    assert f"仓库里的对象“{id}”缺失或已损坏（" in done.err


def test_a_push_to_a_server_that_is_broken_is_refused_with_the_name(signed: tuple[Server, Folder]) -> None:
    server, editor = signed
    bare = server.bare.git("rev-parse", "main^{tree}:registry")
    spoilt = server.bare.path / "objects" / bare[:2] / bare[2:]
    spoilt.chmod(0o644)
    spoilt.write_bytes(b"garbage")
    editor.commit({"desk/screening/2026/11-20.yml": "editor: he-jing\nverdicts: []\n"})
    done = editor.push("refs/heads/main", "he-jing")
    assert done.code != 0
    assert f"“{bare}”" in done.said, done


def test_without_a_single_tag_seals_are_held_against_files_and_history(
    signed: tuple[Server, Folder], tmp_path: Path
) -> None:
    server, editor = signed
    kept = tmp_path / "checkpoint.json"
    assert editor.jianbao("verify", "--checkpoint", str(kept)).code == 0
    Folder(server.folder).git("clone", "-q", "--no-tags", "--template=", str(server.bare.path), "untagged")
    untagged = Folder(server.folder / "untagged", warm=server.warm)
    done = untagged.jianbao("verify")
    assert (done.code, done.out.splitlines()[0], done.err) == (
        0,
        "核对了 2 条收件、1 份刊物封签、0 个标签、0 个月的台账。",
        "这里一个标签也没有：封签与文件、与历史核对了，是谁在什么时候签发的没有核对。取回标签：git fetch --tags\n",
    )
    code, found = verified(untagged, "--checkpoint", str(kept))
    assert (code, found) == (1, [f"JB850 .:1 标签“{TAG}”应与核对点相同（现在没有了，或者不同了）。"])
    path = f"bulletins/{ISSUE}.md"
    untagged.write(path, (untagged.path / path).read_text().replace("214", "241"))
    assert [one.split(":")[0] for one in verified(untagged)[1]] == [f"JB513 {SEAL}"]


def test_one_tag_of_several_that_is_gone_is_missed(signed: tuple[Server, Folder]) -> None:
    _server, editor = signed
    second = "xinxi/2026/002"
    text = (editor.path / f"bulletins/{ISSUE}.md").read_text()
    editor.commit(
        {f"bulletins/{second}.md": text.replace("number: 1", "number: 2").replace("total: 1", "total: 2")}
    )
    sign(editor, second)
    assert not [one for one in verified(editor)[1] if one.startswith("JB832")]
    editor.git("tag", "-d", TAG)
    assert f"JB832 {SEAL}:1 封签应有标签“{TAG}”（没有）。" in verified(editor)[1]


def test_without_git_an_office_is_verified_checked_and_published_as_far_as_it_goes(
    published: Folder, tmp_path: Path
) -> None:
    shutil.rmtree(published.path / ".git")
    tools = tmp_path / "tools"
    tools.mkdir()
    done = published.jianbao("verify", PATH=str(tools))
    assert (done.code, done.err) == (0, "这里没有 git 历史：只核对了文件本身，没有核对收件、改动和标签。\n")
    assert published.jianbao("check", PATH=str(tools)).code == 0
