"""Runs our command in forks of one warm interpreter, so that a thousand hooks need not start a thousand interpreters.

``python zygote.py serve SOCKET`` serves; ``python zygote.py SOCKET WORD…`` is what a hook runs. The fork
gets the hook's own folder, environment and open files: only the imports are already done.
"""

import array
import json
import os
import signal
import socket
import sys


def ask(place: str, words: list[str]) -> int:
    """Have a command run, with our standard files, and return its exit code."""
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(place)
        told = json.dumps([words, os.getcwd(), dict(os.environ)]).encode("utf-8", "surrogateescape")
        files = array.array("i", [0, 1, 2])
        line.sendmsg([len(told).to_bytes(4, "big")], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, files)])
        line.sendall(told)
        answer = line.recv(1)
    return answer[0] if answer else 3


def serve(place: str) -> None:
    """Fork for each caller until we are ended."""
    from jianbao import cli
    from jianbao.repository import local  # noqa: F401 – imported before the forks, not in each
    from jianbao.verbs import check, hook, receive, verify  # noqa: F401 – the same

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(place)
        door.listen(64)
        print("ready", flush=True)
        while True:
            line, _address = door.accept()
            if os.fork() == 0:
                door.close()
                _run(line, cli.run)
            line.close()


def _run(line: socket.socket, run: object) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    head, files, _flags, _address = socket.recv_fds(line, 4, 3)
    length, told = int.from_bytes(head, "big"), b""
    while len(told) < length:
        told += line.recv(length - len(told))
    words, folder, environment = json.loads(told)
    for number, file in enumerate(files):
        os.dup2(file, number)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    code = 3
    try:
        run(words)  # type: ignore[operator]  # cli.run, which always leaves by SystemExit
    except SystemExit as leaving:
        code = leaving.code if isinstance(leaving.code, int) else 0
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        line.sendall(bytes([code]))
        os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve(sys.argv[2])
    sys.exit(ask(sys.argv[1], sys.argv[2:]))
