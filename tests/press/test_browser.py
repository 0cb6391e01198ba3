"""In a real browser: nothing a contributor wrote runs, and nothing is fetched from elsewhere."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from jianbao.press.markdown import PARSER, sanitised
from tests.press.hostile import TITLES, corpus
from tests.press.offices import publishable, published

pytestmark = pytest.mark.browser
playwright = pytest.importorskip("playwright.sync_api")

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
CANARY = "window.ran = []; window.canary = name => window.ran.push(name);"
TRIGGER = """() => {
  for (const one of document.querySelectorAll('.jb *')) {
    one.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));
    one.dispatchEvent(new Event('toggle'));
    if (one.matches('article a[href]')) { one.target = '_self'; }
  }
  return window.ran;
}"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_words: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if not Path(CHROMIUM).exists():
        pytest.skip("no Chromium here")
    with playwright.sync_playwright() as running:
        chromium = running.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def served(tmp_path_factory) -> Iterator[str]:
    """A hostile office, published with no check between it and the press, on loopback."""
    root = publishable(tmp_path_factory.mktemp("hostile") / "office")
    name = "window.canary('{}')".format
    titles = {key: title.replace("CANARY", name(key)) for key, title in TITLES.items()}
    folder = root / "submissions/2026/11/qingxi"
    for number, (key, text) in enumerate(corpus().items()):
        title = list(titles.values())[number % len(titles)]
        quoted = title.replace("'", "''")
        (folder / f"20261120-{key}.md").write_text(
            f"---\ntitle: '{quoted}'\nauthor: zhang-wei\nkind: news\nsources: ['{quoted}']\n---\n\n## 中和\n\n{text}\n\n好文字\n"
        )
    for path in ("registry/units.yml", "registry/office.yml", "bulletins/series.yml"):
        file = root / path
        file.write_text(
            file.read_text()
            .replace("东湖区", f'"<img src=x onerror={name("registry")}>"')
            .replace("name: 民生", f'name: "<svg onload={name("topic")}>"')
        )
    issue = root / "bulletins/xinxi/2026/001.md"
    issue.write_text(f"{issue.read_text()}\n{corpus()['mxss-svg']}\n\n{corpus()['javascript-case']}\n")
    site = published(root, checked=False).folder
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture
def opened(browser) -> Iterator[tuple[Any, list[str]]]:
    """A fresh tab and the list of what it asks for off loopback; no such request gets out."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    outside: list[str] = []
    context.route(
        lambda url: not url.startswith(("http://127.0.0.1", "data:", "about:", "blob:")),
        lambda route: (outside.append(route.request.url), route.abort()),
    )
    context.add_init_script(CANARY)
    yield context.new_page(), outside
    context.close()


def test_nothing_runs_and_nothing_is_fetched(opened, served):
    tab, outside = opened
    pages = [
        "index.html",
        "submissions/index.html",
        "submissions/2026/11/index.html",
        "bulletins/xinxi/2026/001.html",
        "registry/index.html",
        "registry/units/qingxi.html",
    ]
    pages += [f"submissions/2026/11/qingxi/20261120-{name}.html" for name in corpus()]
    for path in pages:
        errors: list[str] = []
        tab.on("pageerror", lambda error, errors=errors: errors.append(str(error)))
        response = tab.goto(served + path)
        assert response.status == 200, path
        assert tab.evaluate(TRIGGER) == [], path
        assert errors == [], path
        assert tab.url == served + path, "the page led away by itself"
    assert outside == []


def test_titles_show_as_text(opened, served):
    tab, _ = opened
    for number, name in enumerate(list(corpus())[: len(TITLES)]):
        tab.goto(f"{served}submissions/2026/11/qingxi/20261120-{name}.html")
        expected = list(TITLES.values())[number].replace("CANARY", f"window.canary('{list(TITLES)[number]}')")
        assert tab.inner_text("article h1") == expected
        assert tab.title() == f"{expected} - 江澜市信息工作网"


def test_the_theme_still_works_on_a_page_that_tries_to_clobber_it(opened, served):
    tab, outside = opened
    tab.goto(f"{served}submissions/2026/11/qingxi/20261120-clobber.html")
    assert tab.evaluate("JSON.parse(document.getElementById('__config').textContent).base") == "../../../.."
    tab.click("label[for=__search].md-header__button")
    results = tab.locator(".md-search-result__item")
    tab.fill("input.md-search__input", "好文字")
    # The theme looks at the field when a key is let go, and Chinese text comes without a key.
    tab.press("input.md-search__input", "End")
    with suppress(playwright.TimeoutError):
        results.first.wait_for(state="attached", timeout=60_000)
    assert results.count(), tab.inner_text(".md-search-result__meta")
    assert tab.evaluate("window.ran") == []
    tab.fill("input.md-search__input", "onerror")
    tab.press("input.md-search__input", "End")
    tab.wait_for_timeout(1500)
    assert tab.evaluate("window.ran") == []
    assert outside == []


def test_no_page_is_wider_than_a_narrow_screen(opened, served):
    tab, _ = opened
    for path in (
        "index.html",
        "submissions/index.html",
        "scoring/standings/index.html",
        "scoring/rulebooks/index.html",
        "registry/index.html",
        "checks/index.html",
        "bulletins/xinxi/2026/001.html",
        "help/index.html",
    ):
        tab.goto(served + path)
        assert tab.evaluate("document.documentElement.scrollWidth") <= 390, path


@pytest.mark.parametrize("layer", ["parser", "sanitiser"])
def test_either_layer_alone_is_enough(browser, served, layer):
    """Each half of the renderer by itself, on a page without any other defence."""
    made = PARSER.render if layer == "parser" else sanitised
    context = browser.new_context()
    context.add_init_script(CANARY)
    tab = context.new_page()
    for name, text in corpus().items():
        # Addresses are the resolver's to judge; without it only what runs by itself counts.
        tab.set_content(f"<div class='jb'>{made(text)}</div>")
        assert tab.evaluate(TRIGGER) == [], name
    context.close()


def test_the_canary_would_sing(browser):
    context = browser.new_context()
    context.add_init_script(CANARY)
    tab = context.new_page()
    tab.set_content(f"<div class='jb'>{corpus()['img-onerror']}</div>")
    tab.wait_for_timeout(300)
    assert tab.evaluate("window.ran") == ["img-onerror"]
    context.close()
