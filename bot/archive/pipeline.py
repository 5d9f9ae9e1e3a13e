"""The way into the archive: drafts become candidates, candidates become articles."""

from collections.abc import Sequence

from bot.archive.keys import fingerprint_of, key_of
from bot.model.article import Acceptance, Analysis, Candidate, Draft
from bot.storage.articles import ArticleStore


class Archive:
    """Takes in what was read."""

    def __init__(self, articles: ArticleStore) -> None:
        self._articles = articles

    def candidate(
        self,
        draft: Draft,
        analysis: Analysis,
        *,
        sender: int | None = None,
        public: bool = True,
        origin: str | None = None,
        source: str | None = None,
        quiet: bool = False,
    ) -> Candidate:
        """Put a draft up for judgement.

        `sender` is the reader who sent it, None for the operator's sources; `origin` names the input
        (a file's name) within which the draft's `external_id` means something, `source` does so for a source.
        `quiet` is for what is too old to be news.
        """
        fingerprint = fingerprint_of(draft)
        return Candidate(
            draft=draft,
            analysis=analysis,
            key=key_of(draft, fingerprint=fingerprint, origin=source or origin),
            fingerprint=fingerprint,
            sender=sender,
            public=public,
            source=source,
            quiet=quiet,
        )

    async def accept(self, candidates: Sequence[Candidate]) -> list[Acceptance]:
        """Judge and store candidates in order; one answer each."""
        return await self._articles.accept(candidates)
