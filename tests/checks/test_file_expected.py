from jianbao.checks.file_expected import NAMES, PLACES
from jianbao.reading.office import SHAPES
from tests.offices import said


def test_a_text_file() -> None:
    assert said("JB126", "@ submissions/2026/11/qingxi/draft.txt\n草稿\n") == [
        "submissions/2026/11/qingxi/draft.txt:1:1+1 这里不应有文件“draft.txt”，它没有被读取。 这里只放信息 <年>/<月>/<单位>/<年月日>-<短名>.md，附件放在与信息同名的文件夹里。"
    ]


def test_another_ending() -> None:
    assert said("JB126", "@ registry/units.yaml\n- id: qingxi\n") == [
        "registry/units.yaml:1:1+1 这里不应有文件“units.yaml”，它没有被读取。 是不是“units.yml”？这里只放 office.yml、units.yml、people.csv、keys.csv、training.csv、gateway.yml。"
    ]


def test_nothing_of_ours() -> None:
    assert said("JB126", "@ desk/notes.doc\n草稿\n") == [
        "desk/notes.doc:1:1+1 这里不应有文件“notes.doc”，它没有被读取。 这里只放 calendar.yml 和规定的各个文件夹。"
    ]


def test_a_readme_is_left_alone() -> None:
    assert said("JB126", "@ submissions/README.md\n说明\n") == []


def test_every_folder_and_every_fixed_name_is_told_of() -> None:
    """The sentences follow the table of shapes: no folder without one, no fixed file left out."""
    for _name, pattern, _read in SHAPES:
        folder, _, name = pattern.replace("\\", "").rpartition("/")
        if not folder or folder.startswith("("):
            continue
        told = [sentence for place, sentence in PLACES.items() if f"{folder}/".startswith(place)]
        assert told, pattern
        if name in NAMES:
            assert name in told[0]
