import pytest

from bot.render.address import article_link, web_address


@pytest.mark.parametrize(
    "url",
    [
        "https://outlet.example/a?b=1&c=2#d",
        "http://127.0.0.1:8080/page.html",
        "http://[::1]:8080/",
        "https://пример.рф/новости",
    ],
)
def test_takes_web_addresses_as_they_are(url: str) -> None:
    assert web_address(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "ftp://a.example/",
        "javascript:alert(1)",
        "mailto:a@b.example",
        "//a.example/",
        "https://",
        "a.example",
        "http://localhost/",
        "https://a.example:99999/",
        "https://[::1/",
        "https://a b.example/",
        "tg://resolve?domain=x",
        "https://a.example/" + "x" * 2000,
    ],
)
def test_refuses_what_would_make_telegram_refuse_the_message(url: str | None) -> None:
    assert web_address(url) is None


def test_shows_no_credentials() -> None:
    assert web_address("https://user:secret@a.example:8443/x") == "https://a.example:8443/x"


def test_encodes_what_no_address_may_hold() -> None:
    assert web_address(' https://a.example/a b"<>\u202e ') == "https://a.example/a%20b%22%3C%3E%E2%80%AE"


def test_writes_deep_links() -> None:
    link = article_link(2**63 - 1, "news_bot")
    assert link == "https://t.me/news_bot?start=article_9223372036854775807"
    assert len(link.partition("start=")[2]) <= 64
