"""Bring the English catalogue up to date: new sentences are added empty, sentences no longer said are dropped."""

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from jianbao.words import sentences

HEADER = b"""# English for every sentence that jianbao says; the sentences themselves are Chinese.
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

"""
path = Path(__file__).parent.parent / "src/jianbao/locale/en/LC_MESSAGES/jianbao.po"
with path.open("rb") as file:
    known = read_po(file, locale="en")
renewed = Catalog(locale="en", project="jianbao", fuzzy=False)
for sentence, place in sentences().items():
    earlier = known.get(sentence)
    renewed.add(sentence, earlier.string if earlier else "", locations=[(place.split(":")[0], None)])
with path.open("wb") as file:
    file.write(HEADER)
    write_po(file, renewed, omit_header=True, width=0, include_lineno=False)
missing = [str(message.id) for message in renewed if message.id and not message.string]
print(*missing, sep="\n")
print(f"{len(missing)} of {len(renewed)} to translate in {path.name}")
