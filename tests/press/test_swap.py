"""A site takes the last one's place with one rename, whenever the run is killed."""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest

from jianbao.edge import Stop
from jianbao.press.swap import Editions, alone

KILLED_AT = """
import os, signal, sys
from pathlib import Path
from jianbao.press.swap import Editions

point, out = int(sys.argv[1]), Path(sys.argv[2])
events = {"os.rename", "os.symlink", "os.rmdir", "os.mkdir", "os.remove", "os.listdir", "os.scandir",
          "shutil.rmtree", "open", "pathlib.Path.glob"}
seen = 0

def watch(event, _arguments):
    global seen
    if event in events:
        seen += 1
        if seen == point:
            os.kill(os.getpid(), signal.SIGKILL)

editions = Editions(out)
sys.addaudithook(watch)
editions.check()
unfinished = editions.begin()
unfinished.mkdir()
for name in ("index.html", "a.html"):
    (unfinished / name).write_text("new")
editions.finish(unfinished)
"""


def put(out: Path, text: str) -> None:
    editions = Editions(out)
    editions.check()
    unfinished = editions.begin()
    unfinished.mkdir()
    for name in ("index.html", "a.html"):
        (unfinished / name).write_text(text)
    editions.finish(unfinished)


def shown(out: Path) -> set[str]:
    return {(out / name).read_text() for name in ("index.html", "a.html")}


def test_the_first_site_and_the_next(tmp_path):
    out = tmp_path / "site"
    put(out, "old")
    assert shown(out) == {"old"}
    put(out, "new")
    assert shown(out) == {"new"}


def test_only_the_site_and_the_one_before_are_kept(tmp_path):
    out = tmp_path / "site"
    for number in range(5):
        put(out, str(number))
    assert sorted(os.listdir(tmp_path / ".site.editions")) == ["000004", "000005"]
    assert shown(out) == {"4"}


def test_an_empty_folder_may_be_taken(tmp_path):
    (tmp_path / "site").mkdir()
    put(tmp_path / "site", "new")
    assert shown(tmp_path / "site") == {"new"}


@pytest.mark.parametrize("kind", ["folder", "file", "link"])
def test_what_is_not_ours_is_left_alone(tmp_path, kind):
    out = tmp_path / "site"
    if kind == "folder":
        out.mkdir()
        (out / "theirs").write_text("x")
    elif kind == "file":
        out.write_text("x")
    else:
        (tmp_path / "theirs").mkdir()
        out.symlink_to(tmp_path / "theirs")
    with pytest.raises(Stop, match="没有动它"):
        put(out, "new")
    assert not (tmp_path / ".site.editions").exists()


def test_killed_anywhere_the_old_site_or_the_new_one_is_there(tmp_path):
    ends = []
    for point in range(1, 200):
        out = tmp_path / str(point) / "site"
        out.parent.mkdir()
        for text in ("older", "old"):
            put(out, text)
        done = subprocess.run([sys.executable, "-c", KILLED_AT, str(point), str(out)], check=False)
        (text,) = shown(out)
        ends.append(text)
        put(out, "next")
        assert shown(out) == {"next"}
        assert len(os.listdir(out.parent / ".site.editions")) == 2
        if done.returncode == 0:
            break
    assert done.returncode == 0, "the run should have come through at last"
    assert len(ends) > 10
    assert ends == sorted(ends, reverse=True), "old up to one point, new from there on"
    assert {"old", "new"} == set(ends)


def test_a_second_publisher_waits_for_the_first(tmp_path):
    waited = []
    with alone(tmp_path, lambda: waited.append(1)):
        other = os.open(tmp_path / ".lock", os.O_RDWR)
        with pytest.raises(BlockingIOError):
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
    fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
    os.close(other)
    assert not waited


def test_a_child_that_outlives_its_publisher_keeps_the_folder(tmp_path):
    with alone(tmp_path, lambda: None) as lock:
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(30)"], pass_fds=(lock,))
    other = os.open(tmp_path / ".lock", os.O_RDWR)
    with pytest.raises(BlockingIOError):
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
    child.kill()
    child.wait()
    fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
    os.close(other)
