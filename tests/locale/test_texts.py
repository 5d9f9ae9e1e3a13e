"""The catalogues against each other and against the code that speaks with them."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

ROOT = Path(__file__).parents[2]
LANGUAGES = sorted(path.name for path in (ROOT / "bot" / "locale").iterdir() if any(path.glob("*.ftl")))
OTHERS = [language for language in LANGUAGES if language != "en"]
COMPLETE = ("fr", "ru")
NEARLY = ("es", "de", "it", "pt", "uk", "ar")
MISSING = 0.05
"""Part of the texts that these may lack; a language that is named in neither has only been begun."""
KEY = re.compile(r"[a-z]+(-[a-z]+)+|minutes")
LABEL = 30
"""Characters that a button holds on a phone, two to a row."""
NUMBERS = frozenset({"added", "count", "words"})  # the variables that plural forms are chosen by


def source(language: str) -> str:
    files = sorted((ROOT / "bot" / "locale" / language).glob("*.ftl"))
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


@cache
def messages(language: str) -> dict[str, ftl.Message]:
    body = FluentParser().parse(source(language)).body
    junk = [entry.content for entry in body if isinstance(entry, ftl.Junk)]
    assert not junk
    found = [entry for entry in body if isinstance(entry, ftl.Message)]
    keys = [message.id.name for message in found]
    assert len(keys) == len(set(keys)), "a key stands twice"
    return {message.id.name: message for message in found}


class Parts(Visitor):
    """Collects a message's variables, plural choices and plain text."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.choices: list[tuple[str, set[str]]] = []
        self.text: list[str] = []

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        self.text.append(node.value)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802
        assert isinstance(node.selector, ftl.VariableReference)
        keys = {variant.key.name for variant in node.variants if isinstance(variant.key, ftl.Identifier)}
        self.choices.append((node.selector.id.name, keys))
        self.generic_visit(node)


class Patterns(Visitor):
    """Collects a message's patterns, each plural form being one, without their variables."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def visit_Pattern(self, node: ftl.Pattern) -> None:  # noqa: N802
        self.texts.append("".join(part.value for part in node.elements if isinstance(part, ftl.TextElement)))
        self.generic_visit(node)

    @classmethod
    def of(cls, message: ftl.Message) -> list[str]:
        found = cls()
        found.visit(message.value)
        return found.texts


def parts(message: ftl.Message) -> Parts:
    found = Parts()
    found.visit(message.value)
    return found


@cache
def code() -> list[tuple[Path, list[ast.AST]]]:
    """All nodes of each file."""
    return [
        (path, [*ast.walk(ast.parse(path.read_text(encoding="utf-8")))])
        for folder in ("bot", "handlers")
        for path in (ROOT / folder).rglob("*.py")
    ]


@cache
def literals() -> dict[str, set[str]]:
    """Every string in the code, with the names of the calls that it is an argument of."""
    found: dict[str, set[str]] = {}
    for path, nodes in code():
        if "sandbox" in path.parts:
            continue
        for node in nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.setdefault(node.value, set())
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                for constant in ast.walk(node.args[0]):
                    if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                        found.setdefault(constant.value, set()).add(name)
    return found


@cache
def beginnings() -> set[str]:
    """What stands before the variable part of texts that are named by one: `notice-{kind}`."""
    found = set()
    for _, nodes in code():
        for node in nodes:
            first = node.values[0] if isinstance(node, ast.JoinedStr) and node.values else None
            if isinstance(first, ast.Constant) and re.fullmatch("([a-z]+-)+", str(first.value)):
                found.add(str(first.value))
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_says_the_same_things(language: str) -> None:
    english, there = [*messages("en")], messages(language)
    assert not there.keys() - set(english)
    missing = [key for key in english if key not in there]
    if language in (*COMPLETE, *NEARLY):
        assert len(missing) <= (0 if language in COMPLETE else MISSING * len(english)), missing
    ordered = [key for key in english if key in there]
    assert list(there) == ordered, "keep the order, so that files read side by side"


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_uses_the_same_variables(language: str) -> None:
    english = {key: parts(message).variables for key, message in messages("en").items()}
    theirs = {key: parts(message).variables for key, message in messages(language).items()}
    assert theirs == {key: english[key] for key in theirs}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_form_is_there(language: str) -> None:
    rule = Locale.parse(language).plural_form
    # No text counts in millions, the only ones that French treats apart.
    needed = {rule(number) for number in range(1000)} | {"other"}
    choices = [choice for message in messages(language).values() for choice in parts(message).choices]
    assert len(choices) >= 3 or language not in (*COMPLETE, *NEARLY)
    assert all(variable in NUMBERS and forms == needed for variable, forms in choices), choices


def test_the_code_says_only_what_the_catalogues_have() -> None:
    keys = messages("en").keys()
    calls_of = literals().items()
    said = {key for key, calls in calls_of if calls & {"text", "UserError"} and KEY.fullmatch(key)}
    assert "button-list" in said
    assert said <= keys, f"no text for {sorted(said - keys)}"


def test_every_text_is_said_somewhere() -> None:
    said, begun = literals(), beginnings()
    unused = {
        key
        for key in messages("en").keys() - said.keys()
        if not any(key.startswith(start) and key.removeprefix(start) in said for start in begun)
    }
    assert "notice-" in begun
    assert not unused


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_for_plain_places_have_no_markup(language: str) -> None:
    for key, message in messages(language).items():
        text = "".join(parts(message).text)
        assert "&" not in text, key
        if key.startswith(("button-", "command-", "bot-", "ago-")) and key != "command-unknown-words":
            assert "<" not in text, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_fit_where_they_stand(language: str) -> None:
    """Numbers and names are not counted: those are short, and these are cut where they are placed.

    https://core.telegram.org/bots/api#botcommand and #setmydescription have the limits.
    """
    most = {"button-": LABEL, "command-": 256, "bot-description": 512, "bot-short-description": 120}
    for key, message in messages(language).items():
        limit = next((limit for start, limit in most.items() if key.startswith(start)), None)
        if limit is None or key in ("button-old", "command-unknown", "command-unknown-words"):
            continue
        for pattern in Patterns.of(message):
            assert len(pattern) <= limit, (key, pattern)


@pytest.mark.parametrize("language", LANGUAGES)
def test_markup_is_telegrams(language: str) -> None:
    for key, message in messages(language).items():
        for pattern in Patterns.of(message):
            stack: list[str] = []
            for closing, name in re.findall(r"<(/?)([^>]*)>", pattern):
                assert name in ("b", "i", "code"), (key, name)
                if not closing:
                    stack.append(name)
                    continue
                assert stack, key
                assert stack.pop() == name, key
            assert not stack, key


@pytest.mark.parametrize(
    ("language", "wrong"),
    [
        ("en", r"['\"]|\.\.\.| [:;!?]"),
        ("fr", r"['“”]|\.\.\.|[^\u00a0]»|«[^\u00a0]|(?<![\u00a0\w])[:](?=\s|$)|\w:(?=\s|$)|[^\u202f][;!?]"),
        ("ru", r"['“”]|\.\.\.| [:;!?]|« | »| - "),
        ("es", r"['“”\"]|\.\.\.| [:;!?]|« | »| - "),
        ("de", r"['\"«»]|\.\.\.| [:;!?]| - "),
        ("it", r"['“”\"]|\.\.\.| [:;!?]|« | »| - "),
        ("pt", r"['\"]|\.\.\.| [:;!?]| - "),
        ("uk", r"['“”\"]|\.\.\.| [:;!?]|« | »| - "),
        ("ar", r"['“”\"]|\.\.\.|[,;?](?![^<]*>)| [:؛!؟،]| - "),
    ],
)
def test_typography_is_the_languages_own(language: str, wrong: str) -> None:
    for key, message in messages(language).items():
        text = "\ufffc".join(parts(message).text)
        prose = re.sub(r"<code>.*?(</code>|$)", "code", text)
        prose = re.sub(r"<[^>]*>", "", prose)
        assert not re.search(wrong, prose), (key, re.search(wrong, prose))


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_the_letters_of_other_alphabets_stay_out(language: str) -> None:
    """A Latin c in a Russian word looks right and is never found."""
    for key, message in messages(language).items():
        for word in re.findall(r"\w+", " ".join(parts(message).text)):
            latin, cyrillic = re.search("[A-Za-z]", word), re.search("[А-Яа-яЁёЄєІіЇїҐґ]", word)
            assert not (latin and cyrillic), (key, word)
