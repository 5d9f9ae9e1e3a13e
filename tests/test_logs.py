"""What the log never holds."""

import logging

import pytest

from bot.logs import Redactor


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("url=https://reader:pass@feed.example/rss", "url=https://***@feed.example/rss"),
        ("url=https://reader:p@ss@feed.example/rss", "url=https://***@feed.example/rss"),
        ("url=https://lonelykey@feed.example/rss", "url=https://***@feed.example/rss"),
        ("url=https://site.example/@author/post", "url=https://site.example/@author/post"),
        ("url=https://site.example?by=a@b.example", "url=https://site.example?by=a@b.example"),
        ("bot 123456:ABCDEFGHIJKLMNOPQRSTUVWXYZ failed", "bot *** failed"),
        ("said sesameword again", "said *** again"),
    ],
)
def test_secrets_are_blotted_out(written: str, told: str) -> None:
    redactor = Redactor(logging.Formatter("%(message)s"), ["sesameword"])
    record = logging.LogRecord("x", logging.INFO, "", 0, written, None, None)
    assert redactor.format(record) == told
