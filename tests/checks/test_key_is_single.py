from tests.offices import said


def test_twice() -> None:
    assert said(
        "JB114", "title: 清溪区三项举措稳定冬季蔬菜供应\ntitle: 清溪区三项举措稳定冬季蔬菜供应\n"
    ) == ["3:1+5 键“title”写了两次，第一次在第 2 行。 留下对的一行，删去另一行。"]


def test_twice_but_for_case() -> None:
    assert said("JB114", "title: 清溪区三项举措稳定冬季蔬菜供应\nTitle: 清溪区四项举措\n") == [
        "3:1+5 键“Title”写了两次，第一次在第 2 行。 留下对的一行，删去另一行。"
    ]


def test_once_is_left_alone() -> None:
    assert said("JB114", "title: 清溪区三项举措稳定冬季蔬菜供应\n") == []
