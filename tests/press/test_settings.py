"""The generator's settings: the office's own, completed by us, with nothing raw from the registry."""

import pytest
import yaml

from jianbao.edge import Stop
from jianbao.press.settings import completed, read_settings
from tests.press.offices import publishable, site


def test_the_settings_are_completed(tmp_path):
    root = publishable(tmp_path / "office")
    text = completed(read_settings(root), "..", site(root), "zh")
    read = yaml.safe_load(text)
    assert read["nav"] == [
        {"首页": "index.md"},
        {"刊物": [{"全部刊物": "bulletins/index.md"}, {"小城信息": "bulletins/xinxi/index.md"}]},
        {"信息": [{"近期来稿": "submissions/index.md"}, {"未发布的信息": "submissions/unpublished.md"}]},
        {
            "要点与约稿": [
                {"报送要点": "desk/keypoints/index.md"},
                {"约稿": "desk/commissions/index.md"},
                {"决策部署": "desk/decisions/index.md"},
                {"每日反馈": "desk/screening/index.md"},
                {"写稿参考": "desk/training/index.md"},
                {"编辑工作量": "desk/load/index.md"},
            ]
        },
        {"采用与排名": "scoring/standings/index.md"},
        {"信息网络": "registry/index.md"},
        {"计分办法": [{"现行办法": "scoring/rulebooks/index.md"}, {"怎样写办法": "scoring/manual.md"}]},
        {"帮助": [{"怎么看、怎么报": "help/index.md"}, {"检查项": "checks/index.md"}]},
    ]
    assert read["docs_dir"] == "pages"
    assert read["theme"]["custom_dir"] == "../theme/site"
    assert read["theme"]["font"] is False
    assert read["use_directory_urls"] is False
    assert read["copyright"] == "小城市委办公室"
    assert "site_dir" not in read


def test_names_from_the_registry_are_escaped(tmp_path):
    root = publishable(tmp_path / "office")
    series = root / "bulletins/series.yml"
    series.write_text(series.read_text().replace("name: 小城信息", "name: <img src=x onerror=x()>"))
    text = completed(read_settings(root), "..", site(root), "en")
    assert "&lt;img src=x onerror=x()&gt;" in text
    assert "<img" not in text
    assert yaml.safe_load(text)["theme"]["language"] == "en"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (None, "缺少网站设置"),
        ("site_name: [", "不能读懂"),
        ("site_name: !!python/name:os.system", "不能读懂"),
        ("theme: {name: material}", "应写明 site_name"),
        ("- a", "应写明 site_name"),
    ],
)
def test_settings_that_will_not_do(tmp_path, text, sentence):
    if text is not None:
        (tmp_path / "mkdocs.yml").write_text(text)
    with pytest.raises(Stop, match=sentence):
        read_settings(tmp_path)
