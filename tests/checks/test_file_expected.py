from tests.offices import said


def test_a_text_file() -> None:
    assert said("JB126", "@ submissions/2026/11/qingxi/draft.txt\n草稿\n") == [
        "submissions/2026/11/qingxi/draft.txt:1:1+1 这里不应有文件“draft.txt”，它没有被读取。 这里只放信息 <年>/<月>/<单位>/<年月日>-<短名>.md，附件放在与信息同名的文件夹里。"
    ]


def test_another_ending() -> None:
    assert said("JB126", "@ registry/units.yaml\n- id: qingxi\n") == [
        "registry/units.yaml:1:1+1 这里不应有文件“units.yaml”，它没有被读取。 是不是“units.yml”？这里只放 office.yml、units.yml、people.csv、training.csv、gateway.yml。"
    ]


def test_nothing_of_ours() -> None:
    assert said("JB126", "@ desk/notes.doc\n草稿\n") == [
        "desk/notes.doc:1:1+1 这里不应有文件“notes.doc”，它没有被读取。 这里只放 calendar.yml 和规定的各个文件夹。"
    ]


def test_a_readme_is_left_alone() -> None:
    assert said("JB126", "@ submissions/README.md\n说明\n") == []
