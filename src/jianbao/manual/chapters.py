"""What the manual says, in the order in which a rule-writer thinks."""

from jianbao.language import N_
from jianbao.manual.chapter import Chapter, Fields, Shown
from jianbao.scoring import rulebook
from jianbao.scoring.vocabulary import DERIVED, RESERVED

CHAPTERS: tuple[Chapter, ...] = (
    Chapter(
        N_("一部办法的样子"),
        (
            N_(
                "一部办法是一个文本文件，文件名就是施行日期，如 `scoring/rulebooks/2026-01-01.yml`。"
                "文件分几节，每节一个名字加冒号；节里的内容比名字多缩进两格，一条一条的前面加一个减号。"
                "缩进用空格，冒号用半角、后面空一格。`#` 后面是给人看的话。"
            ),
            N_(
                "只有名称必写，其余各节用得着才写。数可以加引号也可以不加。每次改完运行 `jianbao check scoring`，写错的地方它会指到行和列。"
            ),
        ),
        (
            Fields(
                "",
                rulebook.RuleBook,
                (
                    "name",
                    "basis",
                    "illustrative",
                    "decimals",
                    "groups",
                    "accounts",
                    "publications",
                    "policies",
                    "quality",
                    "rules",
                    "quotas",
                    "averages",
                    "limits",
                    "zeroings",
                ),
            ),
            Fields("publications", rulebook.Publication, ("id", "name")),
        ),
        examples=(Shown("first-book", ("name", "groups", "publications", "rules")),),
    ),
    Chapter(
        N_("发生了什么：事项"),
        (
            N_(
                "计分从“发生了什么”开始。每条规则先说它管哪一种事项；没有规则管的事项不计分。规则的编号记在台账里，定下后不要再改。"
            ),
        ),
        (Fields("rules", rulebook.Rule, ("id", "says", "event")),),
        ("events",),
        (
            (N_("到了月底、年底，由余额算出来的几笔，台账里用这些事项；规则不写它们："), DERIVED),
            (N_("由合并的办法算出来的几笔，台账里用这些规则编号；规则不能再用："), RESERVED),
        ),
        (
            Shown("extras", ("rules",)),
            Shown("urgent-findings", ("rules",)),
        ),
    ),
    Chapter(
        N_("什么条件"),
        (
            N_(
                "`when` 说这件事还要合什么条件。一个条件列几个词，合其中一个就行；写了几个条件，要全都合。"
                "不写 `when`，这种事项都算。一件事合了几条规则，用写在前面的那条；所以窄的写在前，宽的写在后。"
            ),
            N_(
                "两条规则互有交叉、谁也不包含谁时，检查会问哪条在先：把在先的写在前面，并用 `before` 说明是有意的。"
            ),
        ),
        (Fields("rules", rulebook.Rule, ("when", "before")),),
        ("attributes",),
        examples=(Shown("conditions", ("rules",)),),
    ),
    Chapter(
        N_("计多少分"),
        (
            N_(
                "一条规则只写一样：分值 `points`、倍数 `factor`、本级分值的几倍 `of_adopted`，或该条得分的几成 `of_item`。撤销和取消评优可以一样也不写。"
            ),
            N_(
                "一件事取一条分值、一条倍数。还要另外加分或再乘一次的，另写一条，给它一个自己的 `track`（计分项）：各计分项的分值相加，倍数都乘在主项上。"
            ),
        ),
        (Fields("rules", rulebook.Rule, ("points", "factor", "of_item", "track")),),
        examples=(
            Shown("research-factors", ("rules",)),
            Shown("part-of-the-item", ("rules",)),
        ),
    ),
    Chapter(
        N_("一条信息几次刊用"),
        (
            N_(
                "同一条信息登了几种刊物，或又被上级采用，由 `publications` 说怎样合起来。更正过的信息仍算同一条。"
            ),
            N_("不论取哪一种，多一次采用，总分只会不变或增加。"),
        ),
        (Fields("policies", rulebook.Policies, ("publications",)),),
        examples=(
            Shown("publications-sum", ("policies", "rules")),
            Shown("publications-highest", ("policies",)),
            Shown("publications-two-highest-levels", ("policies",)),
        ),
    ),
    Chapter(
        N_("几家共有一条"),
        (
            N_(
                "联合报送的，或编辑部把几家的信息合成一条的，几家共有。总的办法写在 `policies`；某一条规则要另一种分法，就在那条里写 `units`。"
            ),
            N_("分不尽的尾差从排在前面的单位起，一份一份地补，几家加起来正好是总数。"),
        ),
        (
            Fields("policies", rulebook.Policies, ("units", "shares")),
            Fields("rules", rulebook.Rule, ("units", "each")),
        ),
        examples=(Shown("co-reporters", ("policies", "rules")),),
    ),
    Chapter(
        N_("上报与转报"),
        (
            N_(
                "上报也可以有分，用没用都算。转报后又被上级采用，是在本级得分之外另加，还是取代本级得分，由 `forwarding` 定。"
            ),
            N_("按本级分值的倍数计的，写 `of_adopted`；条件 `route` 分得清直接上报与经本级刊用后转报。"),
        ),
        (
            Fields("policies", rulebook.Policies, ("forwarding",)),
            Fields("rules", rulebook.Rule, ("of_adopted",)),
        ),
        examples=(
            Shown("forwarding-adds", ("policies", "rules")),
            Shown("forwarding-replaces", ("policies",)),
            Shown("forwarding-multiplies", ("policies", "rules")),
        ),
    ),
    Chapter(
        N_("几次批示"),
        (N_("批示的分在刊用的分之外另加。同一条信息有几次批示，由 `instructions` 说怎样合起来。"),),
        (Fields("policies", rulebook.Policies, ("instructions",)),),
        examples=(
            Shown("instructions-sum", ("policies", "rules")),
            Shown("instructions-highest", ("policies",)),
        ),
    ),
    Chapter(
        N_("质量系数"),
        (
            N_(
                "系数由编辑部在筛选时给，办法只定幅度和用在哪些信息上。要有理由，要有第二人复核，"
                "缺一样、超出幅度、种类不合，都不计系数，台账里写明为什么；系数从不由字数得来。"
            ),
        ),
        (Fields("quality", rulebook.Quality, ("id", "says", "lowest", "highest", "when")),),
        examples=(Shown("quality-coefficient", ("quality",)),),
    ),
    Chapter(
        N_("基础任务"),
        (
            N_(
                "每月或每年应报多少、用多少、得多少分，采用率应到多少；差了怎么扣。时段过完才算账，没过完不扣。"
            ),
            N_(
                "`required` 按单位分类写，用得上的条件只有 `group`（组）、`unit`（单位）、`unit-level`（层级），先写的先用。"
            ),
        ),
        (
            Fields(
                "quotas",
                rulebook.Quota,
                (
                    "id",
                    "says",
                    "per",
                    "counts",
                    "of",
                    "required",
                    "each",
                    "flat",
                    "zero",
                    "at_most",
                    "account",
                ),
            ),
            Fields("required", rulebook.Required, ("number", "when")),
        ),
        examples=(
            Shown("base-duty-month", ("quotas",)),
            Shown("base-duty-year", ("rules", "quotas")),
            Shown("base-duty-account", ("accounts", "quotas")),
            Shown("adoption-rate", ("quotas",)),
            Shown("base-duty-year-cliff", ("quotas",), since="2026-12"),
        ),
    ),
    Chapter(
        N_("封顶与保底"),
        (N_("一条信息、一个月、一年最多或最少计多少。单条的封顶当场算，每月、每年的随时算到当天。"),),
        (Fields("limits", rulebook.Limit, ("id", "says", "per", "account", "at_most", "at_least")),),
        examples=(
            Shown("caps-and-floors", ("accounts", "limits")),
            Shown("hundred-points", ("accounts", "limits")),
        ),
    ),
    Chapter(
        N_("按条平均"),
        (
            N_(
                "把总分除以条数作为得分。每月算一次账，多退少补成一笔，累计就是平均数；一条也没有的不除。计分条数是得过分的信息有几条，认定、约稿未完成、撤销不算。"
            ),
        ),
        (Fields("averages", rulebook.Average, ("id", "says", "per", "over")),),
        examples=(Shown("averages", ("policies", "averages")),),
    ),
    Chapter(
        N_("清零"),
        (
            N_(
                "一个时段里某种事项满了几次，得分归零；此后再得的分也归零，直到时段过完。原来就是负分的不会因此变好。"
            ),
        ),
        (Fields("zeroings", rulebook.Zeroing, ("id", "says", "event", "when", "number", "per")),),
        examples=(Shown("commissions-and-zeroing", ("rules", "zeroings")),),
    ),
    Chapter(
        N_("分账与评优"),
        (
            N_(
                "大额扣分并入得分，名次就只看有没有扣过分。可以另立一本账单列在旁，不计入得分；"
                "基础分、奖励分也可以各立一本，以便分别封顶。规则用 `account` 说记入哪本，不写记入第一本。"
            ),
        ),
        (
            Fields("accounts", rulebook.Account, ("id", "name", "counts", "about")),
            Fields("rules", rulebook.Rule, ("account", "bars")),
        ),
        examples=(Shown("separate-account", ("accounts", "rules"), ranking=True),),
    ),
    Chapter(
        N_("分组、并列与固定次序"),
        (
            N_(
                "只在组内排名。组里的单位一个不漏，零分也列；本月没有报送的另外点名。分数相同名次相同，同名次的按固定次序排。"
            ),
            N_(
                "单位属于哪一组，登记在 `registry/units.yml`；办法里写 `members` 的，以办法为准。不属于任何一组的单位不排名。"
            ),
        ),
        (
            Fields("groups", rulebook.Group, ("id", "name", "members", "order")),
            Fields("policies", rulebook.Policies, ("rank_by",)),
        ),
        examples=(Shown("ties-and-zero-units", ("groups",), ranking=True),),
    ),
    Chapter(
        N_("撤销"),
        (
            N_(
                "撤回信息、撤销采用，台账不改旧账，另记一笔冲回，总分正好回到没有这次采用的样子。撤销的是哪一期，只冲回哪一期；撤回信息，冲回全部。"
            ),
        ),
        (Fields("rules", rulebook.Rule, ("reverses",)),),
        examples=(Shown("revocation", ("policies", "rules")),),
    ),
    Chapter(
        N_("先算什么，后算什么"),
        (
            N_(
                "一件事：先取分值，再乘倍数，再乘质量系数，每步四舍五入，然后几家分。一条信息：先合几次刊用，再合几次批示，加上其他，扣去几成，最后封顶。"
            ),
            N_(
                "一个时段：先基础任务，再平均，再封顶保底，最后清零；先算月，后算年。月内、年内随时算到当天，只有基础任务等时段过完。"
            ),
            N_(
                "每一步都是台账里的一笔，有编号、有原句、有算式；一个单位的各笔相加就是表里的数，用 `jianbao explain` 看。"
            ),
        ),
    ),
)
