from collections.abc import Callable
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any

import pytest

from bot.locale.catalogue import Localiser
from bot.model.article import Analysis, Article, Provenance, ProvenanceKind
from bot.model.chat import Listing, ListingKind
from bot.model.outlet import OutletPolicy
from bot.model.sentence import Sentence
from bot.render.view import View

NOW = datetime(2023, 3, 14, 15, 9, tzinfo=UTC)

# https://core.telegram.org/bots/api#html-style
ALLOWED = {
    "b": set(), "strong": set(), "i": set(), "em": set(), "u": set(), "ins": set(), "s": set(), "del": set(),
    "code": {"class"}, "pre": set(), "a": {"href"}, "blockquote": {"expandable"}, "tg-spoiler": set(),
}  # fmt: skip


class TelegramHtml(HTMLParser):
    """Reads Telegram HTML more strictly than Telegram: every tag known and closed, every sign escaped."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.stack: list[str] = []
        self.characters: list[tuple[str, tuple[str, ...]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED, f"unknown tag {tag}"
        assert {name for name, _ in attrs} <= ALLOWED[tag], f"unknown attributes {attrs}"
        self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.stack, f"</{tag}> closes nothing"
        assert self.stack.pop() == tag

    def handle_data(self, data: str) -> None:
        assert not set(data) & set("<>&"), f"not escaped: {data!r}"
        self.characters += [(character, tuple(sorted(self.stack))) for character in data]

    def handle_entityref(self, name: str) -> None:
        self.characters.append(
            ({"lt": "<", "gt": ">", "amp": "&", "quot": '"'}[name], tuple(sorted(self.stack)))
        )

    def handle_charref(self, name: str) -> None:
        raise AssertionError(f"&#{name}; is never written")

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"comment {data!r}")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"declaration {decl!r}")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"declaration {data!r}")

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"instruction {data!r}")


def read_html(html: str) -> list[tuple[str, tuple[str, ...]]]:
    """Give each visible character with the tags around it."""
    parser = TelegramHtml()
    parser.feed(html)
    parser.close()
    assert not parser.stack, f"never closed: {parser.stack}"
    return parser.characters


@pytest.fixture(scope="session")
def formatted() -> Callable[[str], list[tuple[str, tuple[str, ...]]]]:
    return read_html


@pytest.fixture(scope="session")
def seen() -> Callable[[str], str]:
    """What a reader sees of Telegram HTML, which must be valid."""
    return lambda html: "".join(character for character, _ in read_html(html))


@pytest.fixture(scope="session")
def accepted() -> Callable[[View], str]:
    """Assert that Telegram would take a view, and give its visible text."""

    def check(view: View) -> str:
        text = "".join(character for character, _ in read_html(view.text))
        assert 1 <= len(text.encode("utf-16-le")) // 2 <= 4096
        assert sum(len(row) for row in view.keyboard) <= 100
        for row in view.keyboard:
            assert 1 <= len(row) <= 8
            for button in row:
                assert button.label.strip()
                assert (button.data is None) != (button.url is None)
                assert button.data is None or 1 <= len(button.data.encode()) <= 64
                assert button.url is None or button.url.startswith(("https://", "http://", "tg://"))
        return text

    return check


@pytest.fixture(params=["en", "fr", "ru"])
def localiser(request: pytest.FixtureRequest) -> Localiser:
    return Localiser(request.param)


@pytest.fixture
def english() -> Localiser:
    return Localiser("en")


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def outlets() -> dict[str, OutletPolicy]:
    policies = (
        OutletPolicy(
            name="Radio Borée",
            label="state-funded, Northland",
            reason="Its budget is voted by parliament.",
            link="https://register.example/boree?a=1&b=2",
        ),
        OutletPolicy(name="Plain Paper"),
    )
    return {policy.name.casefold(): policy for policy in policies}


BODY = (
    "Le conseil a voté le budget jeudi soir. La séance a duré 3,5 heures.\n\n"
    "« Nous avons trouvé un accord », a dit la maire. Les élus se retrouveront en mai.\n\n"
    "Le pont sera fermé tout l’été."
)


def sentence(text: str, body: str = BODY) -> Sentence:
    start = body.index(text)
    return Sentence(text=text, start=start, end=start + len(text))


@pytest.fixture
def make_article() -> Callable[..., Article]:
    """Make a relayed, machine-translated article; keyword arguments change it."""

    def make(**changes: Any) -> Article:
        values: dict[str, Any] = {
            "id": 7,
            "seq": 7,
            "title": "Le budget du pont & du port",
            "body": BODY,
            "lead": "Un vote <serré> à l’hôtel de ville.",
            "outlet": "Radio Borée",
            "section": "Vie locale",
            "language": "fr",
            "added": NOW,
            "changed": NOW,
            "analysis": Analysis(
                summary=(
                    sentence("La séance a duré 3,5 heures."),
                    sentence("« Nous avons trouvé un accord », a dit la maire."),
                    sentence("Le pont sera fermé tout l’été."),
                ),
                words=480,
                minutes=3,
            ),
            "provenance": Provenance(
                kind=ProvenanceKind.MACHINE_TRANSLATION,
                relayed_by="Miroir Nord",
                notice="Traduit par un programme, sans relecture par un éditeur humain.",
            ),
        }
        return Article(**(values | changes))

    return make


@pytest.fixture
def make_listing() -> Callable[..., Listing]:
    def make(**changes: Any) -> Listing:
        values: dict[str, Any] = {
            "id": 2**62 + 11,
            "chat_id": 5,
            "owner_id": 5,
            "kind": ListingKind.LATEST,
            "query": "",
            "article_ids": tuple(range(1, 13)),
            "created": NOW,
        }
        return Listing(**(values | changes))

    return make
