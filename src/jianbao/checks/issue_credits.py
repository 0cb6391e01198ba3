"""刊物的编辑、审核、签发应由相应的在任人员担任，编辑与签发不是同一人。

为什么：三道关各有人把，出了错才知道问谁；一个人从编到签，等于没有人看过。

改法：`editor` 写编辑（或审核）的编号，`reviewer` 写审核、编辑或签发人，`approver` 写签发人。

反例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-11-20
    editor: zhang-wei
    entries: []
    ---

反例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-11-20
    editor: he-jing
    approver: he-jing
    entries: []
    ---

正例::

    @ bulletins/xinxi/2026/001.md
    ---
    series: xinxi
    number: 1
    total: 1
    date: 2026-11-20
    editor: he-jing
    reviewer: song-yi
    approver: qin-chuan
    entries: []
    ---
"""

from collections.abc import Iterator

from jianbao.checks import known
from jianbao.checks.reference import Register, unknown
from jianbao.language import N_, _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.records.bulletin import Issue
from jianbao.records.registry import ROLES, Role

FITTING: dict[str, tuple[Role, ...]] = {
    "editor": ("editor", "reviewer"),
    "reviewer": ("reviewer", "editor", "approver"),
    "approver": ("approver",),
}
ANY: tuple[Role, ...] = ("editor", "reviewer", "approver")
"""Where a series lets one person do it all, any of the editors may."""

_NAMES = {"editor": N_("责任编辑"), "reviewer": N_("审核人"), "approver": N_("签发人")}


def check(office: Office) -> Iterator[Problem]:
    """Yield each credit of no one, of another role or not in office, and an editor who approves."""
    people = known.people(office)
    for issue in office.issues:
        series = office.series_by_id.get(issue.id.split("/")[0])
        two_person = series is None or series.two_person
        credits = {"editor": issue.editor, "reviewer": issue.reviewer, "approver": issue.approver}
        for field, id in credits.items():
            if id and not issue.broken(field):
                roles = FITTING[field] if two_person else ANY
                yield from _credit(office, issue, field, id, roles, people)
        if issue.approver and issue.approver == issue.editor and two_person:
            yield Problem(
                issue.place("approver"),
                _("编辑与签发应是两个人（都是{person}）。").format(person=people.called(issue.editor)),
                _("请另一位签发。"),
            )


def _credit(
    office: Office, issue: Issue, field: str, id: str, roles: tuple[Role, ...], people: Register
) -> Iterator[Problem]:
    place, person = issue.place(field), office.person_by_id.get(id)
    if people.lacks(id):
        yield unknown(
            office,
            place,
            id,
            people,
            _("{credit}应在人员名册中（没有“{found}”）。").format(credit=_(_NAMES[field]), found=id),
            _("写编辑部人员的编号。"),
            fix=False,
        )
    elif person and not person.broken("role") and person.role not in roles:
        yield Problem(
            place,
            _("{credit}的角色应是{roles}（{person}是{role}）。").format(
                credit=_(_NAMES[field]),
                roles=_("或").join(_(ROLES[role]) for role in roles),
                person=people.called(id),
                role=_(ROLES[person.role]),
            ),
            _("换成相应的人员，或请管理员改名册里的角色。"),
        )
    elif person and person.sound and not issue.broken("date") and not person.serves_on(issue.date):
        yield Problem(
            place,
            _("{credit}在刊物当日应在任（{person}任职 {since} 至 {until}，刊物是 {day}）。").format(
                credit=_(_NAMES[field]),
                person=people.called(id),
                since=person.since or "…",
                until=person.until or "…",
                day=issue.date,
            ),
            _("换成当日在任的人员。"),
        )
