"""From raw input to drafts with their analysis: pure functions for worker processes."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.archive.enrich import analyse
from bot.ingest.inputs import Input, read_input
from bot.ingest.page import read_page
from bot.model.article import Analysis, Draft, Refusal


@dataclass(frozen=True, kw_only=True, slots=True)
class Prepared:
    """A draft that is ready for the archive."""

    draft: Draft
    analysis: Analysis


def prepare_page(data: bytes, url: str | None, content_type: str | None) -> Prepared | Refusal:
    """Read and analyse one page."""
    draft = read_page(data, url=url, content_type=content_type)
    return draft if isinstance(draft, Refusal) else prepare(draft)


def prepare_input(given: Input) -> list[Prepared | Refusal]:
    """Read and analyse all that an input holds."""
    return list(_prepared(given))


def prepare(draft: Draft) -> Prepared:
    """Analyse a draft."""
    return Prepared(draft=draft, analysis=analyse(draft))


def _prepared(given: Input) -> Iterator[Prepared | Refusal]:
    for draft in read_input(given):
        yield draft if isinstance(draft, Refusal) else prepare(draft)
