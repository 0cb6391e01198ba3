"""Write the rule-writers' manual anew from the models and the worked examples."""

from pathlib import Path

from jianbao.manual.markdown import document

path = Path(__file__).parent.parent / "docs/rule-writers/manual.md"
path.write_text(document(), encoding="utf-8")
print(f"{path.name}: {len(document().splitlines())} lines")
