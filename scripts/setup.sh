#!/bin/sh
# 装好运行所需的一切：setup.sh 虚拟环境 锁文件 [--debian]
# Sets up a virtual environment from a hashed lock file, and fonts for print; with --debian also what the tests use.
set -eu

venv=$1
lock=$2
python=${PYTHON:-python3}

say() {
    echo "$*" >&2
}

# 有 apt-get 又是 root 时才装 Debian 软件包；装不了由后面的步骤说明缺什么
may_install() {
    command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]
}

debian() {
    missing=
    for package in "$@"; do
        dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    may_install || return 1
    say "安装 Debian 软件包：$missing"
    apt-get update -qq >&2
    # shellcheck disable=SC2086 # 一个词一个包
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing >&2
}

# 仿宋、楷体、黑体、宋体取自 Debian 的 texlive-lang-chinese：只解出字体，不装 TeX
fandol() {
    fonts=$venv/share/fonts/fandol
    [ ! -d "$fonts" ] || return 0
    command -v apt-get >/dev/null 2>&1 && command -v dpkg-deb >/dev/null 2>&1 || return 1
    say "取印刷用的 Fandol 字体"
    work=$(mktemp -d)
    chmod 755 "$work"
    (
        cd "$work"
        apt-get download -qq texlive-lang-chinese >/dev/null 2>&1 ||
            { may_install && apt-get update -qq >&2 && apt-get download -qq texlive-lang-chinese >&2; }
        dpkg-deb -x texlive-lang-chinese_*.deb .
    ) && mkdir -p "$venv/share/fonts" &&
        mv "$work/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol" "$fonts" ||
        { rm -rf "$work"; return 1; }
    rm -rf "$work"
}

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    say "需要 Python 3.11 或更新的版本，现为：$("$python" --version)"
    exit 2
fi

if [ ! -x "$venv/bin/python" ]; then
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        debian python3-venv || { say "缺少 venv：请安装 Debian 软件包 python3-venv"; exit 2; }
    fi
    "$python" -m venv "$venv"
fi

"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index --editable .

debian git fonts-noto-cjk fonts-liberation ||
    say "没有装上 git、fonts-noto-cjk、fonts-liberation 中的某几个：缺字体时刊物用别的字体印出"
fandol || say "没有取到 Fandol 字体：刊物将用别的字体印出"

if [ "${3:-}" = --debian ]; then
    debian chromium poppler-utils libreoffice-writer-nogui libreoffice-calc-nogui gitolite3 openssh-client ||
        say "没有装上 chromium、poppler-utils、libreoffice、gitolite3 中的某几个：要用它们的测试会说明并跳过"
fi
command -v git >/dev/null 2>&1 || { say "需要 git：请安装 Debian 软件包 git"; exit 2; }
