"""Texts are read one by one, when they are said; that must come to the same as reading whole files."""

import random
from importlib import resources
from typing import Any

import pytest
import structlog
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.locale import catalogue
from bot.locale.catalogue import Catalogue, entries
from bot.locale.languages import INTERFACE_LANGUAGES, InterfaceLanguage

FILE = """### A file

# A comment
one = One
-term = Of no use
two =
    Two, with

    { $count ->
        [one] a form
       *[other] forms
    }
    .note = and a note
# Another comment
## A group
three = Three
wrong = { $broken
four-4 = Four = 4"""


class References(Visitor):
    """Collects what a file refers to besides its arguments."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802
        self.found.append(node.id.name)

    def visit_TermReference(self, node: ftl.TermReference) -> None:  # noqa: N802
        self.found.append(node.id.name)


def messages(source: str) -> dict[str, ftl.Message]:
    body = FluentParser().parse(source).body
    return {entry.id.name: entry for entry in body if isinstance(entry, ftl.Message)}


def test_a_file_is_cut_where_its_texts_begin() -> None:
    cut = entries(FILE)
    assert [*cut] == ["one", "two", "three", "wrong", "four-4"]
    whole = messages(FILE)
    assert [*whole] == ["one", "two", "three", "four-4"]
    for key, message in whole.items():
        assert message.equals(messages(cut[key])[key], ignored_fields=["span", "comment"])


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_every_text_is_found_and_whole(language: InterfaceLanguage) -> None:
    checked = random.Random(1)
    folder = resources.files(catalogue.__package__) / language
    for file in (file for file in folder.iterdir() if file.name.endswith(".ftl")):
        source = file.read_text(encoding="utf-8")
        parsed, cut = FluentParser().parse(source), entries(source)
        whole = {entry.id.name: entry for entry in parsed.body if isinstance(entry, ftl.Message)}
        assert whole.keys() == cut.keys()
        for key, message in whole.items():
            span = message.span
            # A comment that belongs to a text comes before it.
            start = message.id.span.start
            assert cut[key].rstrip() == source[start : span.end].rstrip()
        key = checked.choice([*whole])
        assert whole[key].equals(messages(cut[key])[key], ignored_fields=["span", "comment"])
        referred = References()
        referred.visit(parsed)
        assert not referred.found, "texts that refer to others are not found when they are read alone"


def test_a_text_that_can_not_be_read_is_said_by_its_key(monkeypatch: Any) -> None:
    monkeypatch.setattr(catalogue, "_texts", lambda _language: iter([FILE]))
    spoken = Catalogue("en")
    assert spoken.has("wrong")
    with structlog.testing.capture_logs() as logged:
        assert [spoken.text("wrong", {}) for _ in range(2)] == ["wrong", "wrong"]
        assert spoken.text("four-4", {}) == "Four = 4"
    assert [entry["key"] for entry in logged] == ["wrong"]
