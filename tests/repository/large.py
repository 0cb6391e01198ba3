"""An office of any size, as a stream that ``git fast-import`` takes."""


def stream(reports: int, merges: int) -> bytes:
    """Return a fast-import stream: an office's main line of merges, each of a branch with some reports."""
    parts: list[str] = []
    before, number = 0, 0
    for merge in range(merges):
        count = reports // merges + (merge < reports % merges)
        files = []
        for _report in range(count):
            text = f"---\ntitle: 第 {number} 号情况\nauthor: zhang-wei\nkind: news\n---\n\n第 {number} 段正文。\n"
            path = f"submissions/{2016 + number % 10}/{1 + number % 12:02d}/unit-{merge % 300:03d}/20260101-r{number}.md"
            files.append(f"M 100644 inline {path}\ndata {len(text.encode())}\n{text}\n")
            number += 1
        side, main, when = 2 * merge + 1, 2 * merge + 2, 1_700_000_000 + 60 * merge
        who = f"committer 编辑 <editor@example> {when} +0800\ndata 0\n"
        since = f"from :{before}\n" if before else ""
        onto = f"{since}merge :{side}\n" if before else f"from :{side}\n"
        parts += [f"commit refs/heads/side\nmark :{side}\n{who}{since}", *files]
        parts += [f"commit refs/heads/main\nmark :{main}\n{who}{onto}", *(files if before else [])]
        before = main
    return "".join(parts).encode()


def registry(people: int, units: int = 300) -> dict[str, str]:
    """Return the registry's files for so many people, spread over the units of :func:`stream`."""
    listed = "".join(
        f"- id: unit-{n:03d}\n  name: 第 {n} 单位\n  level: town\n  parent: shiwei-ban\n  group: towns\n\n"
        for n in range(units)
    )
    rows = "".join(
        f"p-{n},人{n},unit-{n % units:03d},officer,p-{n}@x.example,2019-04-01,\n" for n in range(people)
    )
    return {
        "registry/units.yml": f"- id: shiwei-ban\n  name: 市委办公室\n  level: city\n\n{listed}",
        "registry/people.csv": (
            "id,name,unit,role,email,since,until\nhe-jing,何静,shiwei-ban,editor,he-jing@x.example,2020-03-01,\n"
            + rows
        ),
    }
