"""Files are written whole or not at all."""

import os
import signal
import subprocess
import sys
import time

import pytest

from jianbao.shell.writing import write_whole


def test_a_new_file_and_its_folders_appear(tmp_path):
    assert write_whole(tmp_path / "a/b.md", b"x")
    assert (tmp_path / "a/b.md").read_bytes() == b"x"


def test_the_same_content_is_not_written_again(tmp_path):
    path = tmp_path / "a.md"
    write_whole(path, b"x")
    before = path.stat().st_mtime_ns
    assert not write_whole(path, b"x")
    assert path.stat().st_mtime_ns == before


def test_the_mode_of_an_existing_file_stays(tmp_path):
    path = tmp_path / "a.sh"
    path.write_bytes(b"x")
    path.chmod(0o750)
    write_whole(path, b"y")
    assert path.stat().st_mode & 0o777 == 0o750


def test_a_failed_write_leaves_the_old_file_and_nothing_beside_it(tmp_path, monkeypatch):
    path = tmp_path / "a.md"
    path.write_bytes(b"old")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"new")
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"a.md": b"old"}


def test_a_killed_writer_leaves_one_whole_version(tmp_path):
    path = tmp_path / "a.md"
    path.write_bytes(b"0" * 200_000)
    program = (
        "import sys, pathlib\n"
        "from jianbao.shell.writing import write_whole\n"
        "print('ready', flush=True)\n"
        "n = 0\n"
        "while True:\n"
        "    n += 1\n"
        "    write_whole(pathlib.Path(sys.argv[1]), str(n % 10).encode() * 200_000)\n"
    )
    for pause in (0.0, 0.003, 0.011, 0.02):
        with subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE) as writer:
            writer.stdout.readline()
            time.sleep(pause)
            writer.send_signal(signal.SIGKILL)
        content = path.read_bytes()
        assert len(content) == 200_000
        assert len(set(content)) == 1
