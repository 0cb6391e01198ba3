"""When each event happens, and what to write where a condition asks for the office's own words."""

from jianbao.language import N_

OCCASIONS: dict[str, str] = {
    "submission": N_("收到一条信息，记在收件之日；更正前文的不另算一条。"),
    "adoption": N_("本级刊物登了一条，记在刊物的日期；一条用了几家的信息，几家共有。"),
    "reported-up": N_("经办公室上报上级，用没用都算。"),
    "higher-adoption": N_("被上级采用。"),
    "instruction": N_("领导对这条信息作了批示。"),
    "commission-delivered": N_("约稿交来了，记在收件之日；按期与否另有条件可问。"),
    "commission-missed": N_("约稿到期没有交，记在截稿之日；逾期补交的，另记一次约稿完成。"),
    "urgent-on-time": N_("编辑部认定一条紧急信息首报及时。"),
    "finding": N_("认定一次迟报、漏报、瞒报、谎报、误报或倒灌；认定由人作出，程序只照记。"),
    "good-item": N_("编辑部评为好信息。"),
    "media": N_("被采用的信息附有图片或视频，同第一次采用一起记，一条只记一次。"),
    "revocation": N_("单位撤回了信息，或编辑部撤销了采用。"),
}
"""When each event happens."""
FREE: dict[str, str] = {
    "publication": N_("刊物编号；上级的刊物也可写刊名"),
    "column": N_("栏目名称，如 基层反映"),
    "mark": N_("标题旁的标记，如 ★"),
    "topic": N_("登记的主题编号"),
    "class": N_("登记的事件类别编号"),
    "group": N_("本办法的分组编号"),
    "unit": N_("登记的单位编号"),
    "unit-level": N_("登记的层级编号"),
}
"""What to write for an attribute whose words are the office's own."""
