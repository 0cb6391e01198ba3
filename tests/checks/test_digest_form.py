from tests.offices import said


def test_too_short() -> None:
    assert said(
        "JB123",
        "@ desk/receipts/2026-10.csv\nseq,received_at,source,report,sha256,pusher,commit,prev,hash\n1,2026-10-18T16:40+08:00,push,donghu-20261018-lift,abc123,,,〔0×64〕,〔0×64〕\n",
    ) == [
        "desk/receipts/2026-10.csv:2:52+6 “sha256”须是 64 位小写的十六进制数（现为“abc123”，6 位）。 从原记录重新复制，不要手改。"
    ]


def test_a_digest_is_left_alone() -> None:
    assert (
        said(
            "JB123",
            "@ desk/receipts/2026-10.csv\nseq,received_at,source,report,sha256,pusher,commit,prev,hash\n1,2026-10-18T16:40+08:00,push,donghu-20261018-lift,〔a×64〕,,,〔0×64〕,〔0×64〕\n",
        )
        == []
    )
