"""Stores on both back ends, and candidates by the handful."""

import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from bot.model.article import Analysis, Candidate, Draft, Standing
from bot.model.sentence import Sentence
from bot.ports import Clock
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.text.fingerprint import signature_of

CandidateMaker = Callable[..., Candidate]


def make_candidate(
    text: str = "The ferry was late.",
    *,
    key: str | None = None,
    sender: int | None = None,
    public: bool | None = None,
    source: str | None = None,
    quiet: bool = False,
    standing: Standing = Standing.CLAIMED,
    **fields: Any,
) -> Candidate:
    """Make a candidate of a body; its fingerprint folds case only, its key is its text's unless given."""
    draft = Draft(**({"title": text.split(".")[0], "body": text} | fields))
    fingerprint = hashlib.sha256(
        f"{draft.title}\n{draft.lead}\n{draft.body}".casefold().encode(errors="replace")
    )
    return Candidate(
        draft=draft,
        analysis=Analysis(summary=(Sentence(text=text[:5], start=0, end=len(text[:5])),), words=4, minutes=1),
        key=key or f"url:https://news.example/{fingerprint.hexdigest()[:8]}",
        fingerprint=fingerprint.hexdigest(),
        sender=sender,
        public=sender is None if public is None else public,
        source=source,
        quiet=quiet,
        standing=standing,
        signature=signature_of(draft.title, draft.lead, draft.body) if sender is None else b"",
    )


@pytest.fixture
def candidate() -> CandidateMaker:
    return make_candidate


@pytest.fixture
def articles(database: Database, clock: Clock) -> ArticleStore:
    return ArticleStore(database, clock)
