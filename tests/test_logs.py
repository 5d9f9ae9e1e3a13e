"""What the log never holds."""

import logging
from collections.abc import Iterator

import pytest
import structlog

from bot.config import Config
from bot.logs import Redactor, configure_logs


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


@pytest.fixture
def own_root() -> Iterator[None]:
    """Give the root logger and structlog back as they were."""
    root = logging.getLogger()
    handlers, level, settings = root.handlers[:], root.level, structlog.get_config()
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**settings)


@pytest.mark.usefixtures("own_root")
@pytest.mark.parametrize("shape", ["text", "json"])
def test_what_the_web_says_stays_within_its_line(shape: str, capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Config.model_validate({"log": {"format": shape}}))
    hostile = "/a\x1b]0;owned\x07\n2024-05-14T09:30:00Z\u2028[error]\r\u202egnp.x\x9b2J"
    structlog.get_logger("test").info("entry.refused", url=hostile, name=hostile.replace(" ", ""))
    written = capsys.readouterr().err
    assert written.count("\n") == 1
    assert not {*"\x1b\x07\r\u2028\u202e\x9b"} & {*written}
    assert "owned" in written
    assert "gnp.x" in written
