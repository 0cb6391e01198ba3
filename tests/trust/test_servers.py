"""The servers of the administrators' manual, set up from the manual's own blocks: a plain bare repository, gitolite."""

import re
import shlex
import shutil
import sys
from pathlib import Path

import pytest

from tests.trust.server import NEW, PACKAGE, Folder, Server, report, server

MANUAL = Path(__file__).parents[2] / "docs" / "administrators"
PROGRAM = "/opt/jianbao/bin/jianbao"


def blocks(page: str, kind: str = "sh") -> list[str]:
    """Return the blocks of one kind of a page of the manual."""
    text = (MANUAL / f"{page}.md").read_text(encoding="utf-8")
    return re.findall(rf"^```{kind}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def hooks(page: str, program: Path) -> dict[str, str]:
    """Return a page's two hooks, with our own program in the place of the one the manual installs."""
    scripts = [block for block in blocks(page) if block.startswith("#!/bin/sh")]
    found = {
        moment: script
        for script in scripts
        for moment in ("pre-receive", "post-receive")
        if f" hook {moment}" in script
    }
    assert set(found) == {"pre-receive", "post-receive"}
    return {moment: script.replace(PROGRAM, str(program)) for moment, script in found.items()}


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return a program that is ours."""
    place = tmp_path / "jianbao"
    place.write_text(f"#!/bin/sh\nPYTHONPATH='{PACKAGE}' exec '{sys.executable}' -m jianbao \"$@\"\n")
    place.chmod(0o755)
    return place


def put(folder: Path, name: str, text: str) -> None:
    """Put a script in place."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text)
    (folder / name).chmod(0o755)


@pytest.fixture
def seeded(tmp_path: Path) -> Server:
    """Return a server with the little office and no hooks yet."""
    made = server(tmp_path / "server")
    shutil.rmtree(made.bare.path / "hooks")
    return made


def tried(clone: Folder, good: dict[str, str], nobody: dict[str, str], ref: str = "refs/heads/cai") -> None:
    """Push a good report and a bad change as somebody, and something as nobody."""
    clone.commit({NEW: report()})
    done = clone.run("git", "push", "-q", "origin", f"HEAD:{ref}", **good)
    assert done.code == 0, done
    assert f"已收到 {NEW}：推送记录第 " in done.err
    bad = clone.commit({"registry/people.csv": "x\n"})
    done = clone.run("git", "push", "-q", "origin", f"HEAD:{ref}", **good)
    assert done.code != 0
    assert "JB802 “名册”只能由管理员改动（推送人是张蔚（信息科长））。" in done.err
    done = clone.run("git", "push", "-q", "origin", "HEAD~1:refs/heads/x", **nobody)
    assert done.code != 0
    assert bad


@pytest.mark.parametrize(
    ("page", "folder", "who"),
    [
        ("server", "hooks/{moment}", {"JIANBAO_USER": "zhang-wei"}),
        ("gitea", "hooks/{moment}.d/jianbao", {"GITEA_PUSHER_EMAIL": "zhang-wei@xiaocheng.example"}),
        ("gitlab", "custom_hooks/{moment}", {"GL_USERNAME": "zhang-wei", "GL_ID": "user-7"}),
    ],
)
def test_the_hooks_of_the_manual_work(
    seeded: Server, program: Path, page: str, folder: str, who: dict[str, str]
) -> None:
    for moment, script in hooks(page, program).items():
        place = seeded.bare.path / folder.format(moment=moment)
        put(place.parent, place.name, script)
        # what the forge itself puts in place runs the manual's file in its turn
        if not (seeded.bare.path / "hooks" / moment).exists():
            put(seeded.bare.path / "hooks", moment, f"#!/bin/sh\nexec '{place}'\n")
    tried(seeded.clone("zhang-wei"), who, {})


def test_gitea_s_own_bookkeeping_is_let_pass(seeded: Server, program: Path) -> None:
    for moment, script in hooks("gitea", program).items():
        put(seeded.bare.path / "hooks", moment, script)
    clone = seeded.clone("zhang-wei")
    done = clone.run("git", "push", "-q", "origin", "HEAD:refs/pull/1/head", GITEA_INTERNAL_PUSH="true")
    assert done.code == 0, done


def test_the_settings_of_the_manual_are_understood(seeded: Server) -> None:
    block = next(block for block in blocks("server") if "git init --bare" in block)
    lines = [line for line in block.splitlines() if line.startswith("git config ")]
    assert len(lines) == 7
    for line in lines:
        seeded.bare.git(*line.split(" ")[1:])
    clone = seeded.clone("zhang-wei")
    first = clone.commit({NEW: report()})
    assert clone.run("git", "push", "-q", "origin", "HEAD:refs/heads/x").code == 0
    clone.git("reset", "-q", "--hard", "HEAD~1")
    clone.commit({NEW: report("li-na")})
    assert clone.run("git", "push", "-q", "--force", "origin", "HEAD:refs/heads/x").code != 0
    assert seeded.bare.git("rev-parse", "refs/heads/x") == first


@pytest.mark.skipif(shutil.which("gitolite") is None, reason="gitolite3 is not installed")
def test_gitolite_set_up_as_the_manual_says(seeded: Server, program: Path, tmp_path: Path) -> None:
    home = Folder(
        tmp_path / "gitolite",
        {"HOME": str(tmp_path / "gitolite"), "USER": "gitolite3", "LOGNAME": "gitolite3"},
    )
    home.path.mkdir()
    done = home.run("gitolite", "setup", "-a", "wei-ran")
    assert done.code == 0, done
    settings = home.path / ".gitolite.rc"
    text = settings.read_text()
    text = text.replace(
        '# LOCAL_CODE                =>  "$ENV{HOME}/local",', blocks("gitolite", "perl")[0].strip(), 1
    )
    text = text.replace("# 'repo-specific-hooks',", "'repo-specific-hooks',", 1).replace(
        "GIT_CONFIG_KEYS                 =>  '',", "GIT_CONFIG_KEYS => 'receive\\..*',", 1
    )
    assert "\n    LOCAL_CODE => " in text or "\nLOCAL_CODE => " in text or "LOCAL_CODE => " in text
    assert "\n            'repo-specific-hooks'," in text
    assert "receive\\..*" in text
    settings.write_text(text)
    for moment, script in hooks("gitolite", program).items():
        put(home.path / "local" / "hooks" / "repo-specific", f"jianbao-{moment}", script)
    admin = Folder(tmp_path / "admin", home.environment)
    Folder(tmp_path, home.environment).git(
        "clone", "-q", str(home.path / "repositories" / "gitolite-admin.git"), "admin"
    )
    conf = next(block for block in blocks("gitolite", "text") if "repo office" in block)
    with (admin.path / "conf" / "gitolite.conf").open("a") as file:
        file.write("\n" + conf)
    admin.git("commit", "-q", "-a", "-m", "office")
    pushed = admin.run("gitolite", "push")
    assert pushed.code == 0, pushed
    bare = home.path / "repositories" / "office.git"
    put(tmp_path, "ssh", SSH.format(home=home.path))
    line = {"GIT_SSH": str(tmp_path / "ssh"), "GIT_SSH_VARIANT": "simple"}
    first = seeded.bare.run("git", "push", "-q", "server:office", "main", **line, AS="qin-chuan")
    assert "remote: jianbao：服务器的主干“refs/heads/master”还没有内容，这次也没有推送它。" in first.err
    words = next(block for block in blocks("gitolite") if "symbolic-ref" in block).replace(
        "$HOME", str(home.path)
    )
    home.git(*shlex.split(words)[1:])
    # the very first push brings the registry that it is judged by
    seeded.bare.git("push", "-q", "server:office", "main", **line, AS="qin-chuan")
    clone = Folder(tmp_path / "clone", {**line, "AS": "zhang-wei"})
    done = Folder(tmp_path, clone.environment).run("git", "clone", "-q", "server:office", "clone")
    assert done.code == 0, done
    tried(clone, {}, {"AS": "wu-ming"})
    assert clone.run("git", "push", "-q", "origin", "HEAD~1:refs/heads/main").code != 0
    record = (bare / "jianbao" / "pushes.csv").read_text().splitlines()
    assert [entry.split(",")[2] for entry in record[1:]] == ["qin-chuan", "qin-chuan", "zhang-wei"]


SSH = """#!/bin/sh
shift
export HOME='{home}' SSH_ORIGINAL_COMMAND="$*" SSH_CONNECTION='127.0.0.1 1 127.0.0.1 22'
exec "$(gitolite query-rc GL_BINDIR)/gitolite-shell" "$AS"
"""
