"""The page's own files: catalogues that agree, nothing from elsewhere, no markup out of data."""

import re
from pathlib import Path

PAGE = Path(__file__).parents[3] / "bot" / "sandbox" / "page"


def catalogue(code: str) -> dict[str, set[str]]:
    """Read a catalogue: its keys, and the names in braces of each."""
    source = (PAGE / f"texts-{code}.js").read_text("utf-8")
    entries = re.split(r"^  (?=\w+: )", source.partition("export default {")[2], flags=re.MULTILINE)[1:]
    return {entry.partition(":")[0]: set(re.findall(r"\{(\w+)\}", entry)) for entry in entries}


def test_catalogues_agree_and_hold_every_text() -> None:
    english = catalogue("en")
    assert len(english) > 80
    assert catalogue("fr") == english
    assert catalogue("ru") == english
    sources = {
        path.name: path.read_text("utf-8") for path in PAGE.iterdir() if path.suffix in {".js", ".html"}
    }
    used = {
        key for text in sources.values() for key in re.findall(r'(?:\bt\(|data-(?:text|label)=)"(\w+)"', text)
    }
    assert used <= set(english)
    code = "".join(text for name, text in sources.items() if not name.startswith("texts-"))
    assert [key for key in english if f'"{key}"' not in code] == []


def test_the_page_is_plain_and_its_own() -> None:
    paths = list(PAGE.iterdir())
    assert len(paths) > 30
    for path in paths:
        text = path.read_text("utf-8")
        assert "innerHTML" not in text
        assert "insertAdjacentHTML" not in text
        assert re.findall(r"(?:src|href|url\()=?[\"'(]*https?://", text) == [], path.name
        assert not re.search(r"<script(?![^>]*\bsrc=)|\son\w+=\"|style=\"", text), path.name
