#!/bin/sh
# 装好运行所需的一切：setup.sh 虚拟环境 锁文件 [--debian]
# Sets up a virtual environment from a hashed lock file; with --debian also the Debian packages the tests use.
set -eu

venv=$1
lock=$2
python=${PYTHON:-python3}

debian() {
    # 没有 apt-get 或不是 root 时不装，由后面的步骤说明缺什么
    command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ] || return 1
    missing=
    for package in "$@"; do
        dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    echo "安装 Debian 软件包：$missing" >&2
    apt-get update -qq >&2
    # shellcheck disable=SC2086 # 一个词一个包
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing >&2
}

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "需要 Python 3.11 或更新的版本，现为：$("$python" --version)" >&2
    exit 2
fi

if [ ! -x "$venv/bin/python" ]; then
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then
        debian python3-venv || { echo "缺少 venv：请安装 Debian 软件包 python3-venv" >&2; exit 2; }
    fi
    "$python" -m venv "$venv"
fi

"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index --editable .

if [ "${3:-}" = --debian ]; then
    debian git chromium fonts-noto-cjk || true
    for command in git chromium; do
        command -v "$command" >/dev/null 2>&1 ||
            { echo "测试需要 $command：请安装 Debian 软件包 git chromium fonts-noto-cjk" >&2; exit 2; }
    done
else
    debian git || command -v git >/dev/null 2>&1 || { echo "需要 git：请安装 Debian 软件包 git" >&2; exit 2; }
fi
