# 两条命令：make site 编印网站，make test 跑全部测试。都从零装好所需的一切。
# Two commands: `make site` builds the site, `make test` runs every test. Each sets up all it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= 2

.PHONY: site test test-long lint check serve lock clean

site: $(VENV)/site.stamp
	$(BIN)/jianbao check
	$(BIN)/jianbao publish

serve: site
	$(BIN)/python -m http.server --bind 127.0.0.1 --directory build/site 8000

test: $(VENV)/test.stamp lint
	$(BIN)/python -m pytest -n $(WORKERS) -m "not long"

test-long: $(VENV)/test.stamp
	$(BIN)/python -m pytest -n $(WORKERS)

lint: $(VENV)/test.stamp
	$(BIN)/ruff check src scripts tests
	$(BIN)/ruff format --check src scripts tests
	$(BIN)/mypy

check: $(VENV)/site.stamp
	$(BIN)/jianbao check

# 虚拟环境按锁文件安装，逐个核对散列；本包以可编辑方式装入
$(VENV)/site.stamp: requirements.lock pyproject.toml scripts/setup.sh
	PYTHON=$(PYTHON) sh scripts/setup.sh $(VENV) requirements.lock
	touch $@

$(VENV)/test.stamp: requirements-dev.lock pyproject.toml scripts/setup.sh
	PYTHON=$(PYTHON) sh scripts/setup.sh $(VENV) requirements-dev.lock --debian
	touch $@ $(VENV)/site.stamp

# 更新锁文件（需要联网）：锁文件里不写下载地址
lock: $(VENV)/test.stamp
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
	  --group test --group lint --group hook --group build --generate-hashes --no-header --no-annotate -o requirements-dev.lock
	$(BIN)/uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
	  --group build --constraint requirements-dev.lock --generate-hashes --no-header --no-annotate -o requirements.lock

clean:
	rm -rf build $(VENV)
