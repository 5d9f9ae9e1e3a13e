"""What is counted in the log of deeds is said in the number that it has."""

import re
from datetime import UTC, datetime

import pytest

from bot.locale.catalogue import Localiser
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.audit import COMMAND_LINE, AuditEntry, AuditRecord
from bot.render.actions.desk import ShowAudit
from bot.render.audit import audit_view, sentence
from bot.render.callback import decode

SENT = ("start", "again", "edit", "erase", "unpin")
ONE_CHAT = {
    "en": "one chat", "fr": "chats : 1", "ru": "чатов: 1", "es": "un chat", "de": "(einen|einem) Chat",
    "it": "1 chat", "pt": "1 chat", "uk": "чатів: 1", "ar": "عدد المحادثات: 1",
}  # fmt: skip
CHATS = {
    "en": "{} chats", "fr": "chats : {}", "ru": "чатов: {}", "es": "{} chats", "de": "{} Chats",
    "it": "{} chat", "pt": "{} chats", "uk": "чатів: {}", "ar": "عدد المحادثات: {}",
}  # fmt: skip


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_chats_are_counted_as_the_language_does(language: str) -> None:
    speaker = Localiser(language)
    for deed in SENT:
        for count in (1, 2, 5, 20_000):
            entry = AuditEntry(user_id=5, deed=f"broadcast.{deed}", subject="#7", after=str(count))
            said = sentence(entry, {5: "Zoe"}, speaker).replace("\u00a0", " ")
            counted = CHATS[language].format(re.escape(speaker.number(count).replace("\u00a0", " ")))
            assert re.search(rf"\b{ONE_CHAT[language] if count == 1 else counted}\b", said), said
            assert "#7" in said
            assert "Zoe" in said


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_none_is_not_one(language: str) -> None:
    """French and Portuguese say none in the singular."""
    speaker = Localiser(language)
    for deed in SENT:
        assert "0" in sentence(
            AuditEntry(user_id=5, deed=f"broadcast.{deed}", after="0"), {5: "Zoe"}, speaker
        )
    for key in ("broadcast-rewording", "broadcast-erasing", "broadcast-unpinning"):
        assert "0" in speaker.text(key, count=0), key


def test_what_counts_nothing_stays_as_it_was() -> None:
    entry = AuditEntry(user_id=5, deed="article.title", subject="Pier closed", after="2026")
    assert "2026" in sentence(entry, {}, Localiser("en"))


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_moments_begin_something_or_end_it(language: str) -> None:
    speaker, moment = Localiser(language), "2026-11-26T23:59+00:00"
    date = speaker.date(datetime.fromisoformat(moment))
    until = speaker.text("audit-until", moment=date)
    scheduled = AuditEntry(user_id=5, deed="broadcast.schedule", subject="#7", after=moment)
    said = sentence(scheduled, {}, speaker)
    assert until not in said
    assert date in said
    assert until in sentence(AuditEntry(user_id=5, deed="ban.add", about_id=6, after=moment), {}, speaker)


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_the_command_line_is_named_and_paged(language: str) -> None:
    speaker, made = Localiser(language), datetime(2026, 11, 26, 9, tzinfo=UTC)
    entry = AuditEntry(user_id=COMMAND_LINE, deed="restore.load", subject="b.zst", after=made.isoformat())
    said = sentence(entry, {}, speaker)
    assert speaker.text("audit-console") in said
    assert "b.zst" in said
    assert speaker.date(made) in said
    view = audit_view(
        (AuditRecord(id=1, at=made, entry=entry),),
        {COMMAND_LINE: ""},
        ShowAudit(1, COMMAND_LINE),
        pages=2,
        localiser=speaker,
        now=made,
    )
    assert said in view.text
    assert any(
        button.data is not None and decode(button.data) == ShowAudit(2, COMMAND_LINE)
        for row in view.keyboard
        for button in row
    )
