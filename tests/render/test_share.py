from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.locale.catalogue import Localiser
from bot.model.article import Article, Provenance, ProvenanceKind
from bot.model.outlet import OutletPolicy
from bot.render.actions.articles import OpenArticle, ShareArticle
from bot.render.callback import decode
from bot.render.share import share_view
from bot.render.view import View

Make = Callable[..., Article]
Accepted = Callable[[View], str]
Outlets = dict[str, OutletPolicy]

ORIGIN = (
    "Radio Borée (state-funded, Northland; label by the operator of @news_bot)"
    " · machine-translated by Miroir Nord"
)


@pytest.fixture
def share(english: Localiser, outlets: Outlets) -> Callable[[Article], View]:
    def shared(article: Article) -> View:
        return share_view(
            article, ShareArticle(7, 99, 2), localiser=english, outlets=outlets, bot_username="news_bot"
        )

    return shared


def sent(view: View) -> dict[str, dict[str, str]]:
    """What each site receives: its host and decoded parameters."""
    received = {}
    for row in view.keyboard:
        for button in row:
            if button.url:
                address = urlsplit(button.url)
                assert address.geturl().isascii()
                assert "+" not in button.url, "some apps show a plus instead of a space"
                parameters = parse_qs(address.query, strict_parsing=True, keep_blank_values=True)
                received[address.netloc + address.path] = {key: value for key, [value] in parameters.items()}
    return received


def test_every_way_out_names_outlet_label_and_translator(
    make_article: Make, share: Callable[[Article], View]
) -> None:
    title = 'Ünïcode "quotes" & <tags> + 100 % — Новости 😀 #1?'
    link = "https://mirror.example/новости?a=1&b=%26#part"
    said = sent(share(make_article(title=title, url=link)))
    text = f"{title}\n{ORIGIN}"
    assert said == {
        "t.me/share/url": {"url": link, "text": text},
        "wa.me/": {"text": f"{text}\n{link}"},
        "twitter.com/intent/tweet": {"text": text, "url": link},
        "www.facebook.com/sharer/sharer.php": {"u": link},
        "mail.google.com/mail/": {"view": "cm", "fs": "1", "su": title, "body": f"{text}\n{link}"},
        "outlook.live.com/mail/0/deeplink/compose": {"subject": title, "body": f"{text}\n{link}"},
    }


def test_the_same_text_can_be_copied(
    make_article: Make, share: Callable[[Article], View], accepted: Accepted
) -> None:
    view = share(make_article(url="https://mirror.example/1"))
    assert accepted(view).endswith(f"\nLe budget du pont & du port\n{ORIGIN}\nhttps://mirror.example/1")
    assert "<pre>Le budget" in view.text
    assert decode(view.keyboard[-1][0].data or "") == OpenArticle(7, 99, 2)


def test_without_an_original_the_bots_own_link_is_shared(
    make_article: Make, share: Callable[[Article], View]
) -> None:
    said = sent(share(make_article(url=None)))
    assert said["www.facebook.com/sharer/sharer.php"] == {"u": "https://t.me/news_bot?start=article_7"}


def test_a_private_article_is_not_linked_where_others_could_not_open_it(
    make_article: Make, share: Callable[[Article], View]
) -> None:
    said = sent(share(make_article(url=None, public=False, senders=(5,))))
    assert said["www.facebook.com/sharer/sharer.php"] == {"u": "https://t.me/news_bot"}


@pytest.mark.parametrize(
    ("provenance", "outlet", "origin"),
    [
        (Provenance(), "Plain Paper", "Plain Paper"),
        (Provenance(), None, "outlet not stated"),
        (
            Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION),
            "Plain Paper",
            "Plain Paper · machine-translated",
        ),
        (
            Provenance(kind=ProvenanceKind.RELAY, relayed_by="Mirror"),
            "Plain Paper",
            "Plain Paper · relayed by Mirror",
        ),
    ],
)
def test_tells_whose_hands_it_went_through(
    provenance: Provenance,
    outlet: str | None,
    origin: str,
    make_article: Make,
    share: Callable[[Article], View],
) -> None:
    said = sent(share(make_article(provenance=provenance, outlet=outlet)))
    assert said["t.me/share/url"]["text"].split("\n")[1] == origin


def test_speaks_the_sharers_language(make_article: Make, outlets: Outlets) -> None:
    view = share_view(
        make_article(), ShareArticle(7), localiser=Localiser("ru"), outlets=outlets, bot_username="news_bot"
    )
    assert sent(view)["wa.me/"]["text"].split("\n")[1] == (
        "Radio Borée (state-funded, Northland; пометка владельца @news_bot) · машинный перевод: Miroir Nord"
    )


@pytest.mark.parametrize("word", ["Слово", "word", "漢字", "😀", "&"])
def test_long_ones_are_shortened_but_keep_their_origin(
    word: str, make_article: Make, localiser: Localiser, outlets: Outlets, accepted: Accepted
) -> None:
    relay = f"{word} " * 30
    article = make_article(
        title=f"{word} " * 300,
        url="https://a.example/" + "й" * 250,
        provenance=Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by=relay),
    )
    policies = outlets | {relay.strip().casefold(): OutletPolicy(name=relay, label=f"{word} " * 30)}
    view = share_view(article, ShareArticle(7), localiser=localiser, outlets=policies, bot_username="n" * 32)
    accepted(view)
    said = sent(view)
    assert len(said) == 6
    assert all(len(button.url or "") <= 2000 for row in view.keyboard for button in row)
    post = said["twitter.com/intent/tweet"]["text"]
    assert sum(2 if character > "\u10ff" else 1 for character in post) + 24 <= 280
    for address in ("t.me/share/url", "wa.me/"):
        lines = said[address]["text"].split("\n")
        assert lines[0].endswith("…")
        assert "@" + "n" * 32 in lines[1]
        assert word in lines[1]
