"""The way into the archive: drafts become candidates, candidates become articles."""

from collections.abc import Sequence

from bot.archive.keys import fingerprint_of, key_of, standing_of
from bot.model.article import Acceptance, Analysis, Candidate, Draft
from bot.model.findings import NOTHING_FOUND, Findings
from bot.storage.articles import ArticleStore
from bot.text.fingerprint import signature_of


class Archive:
    """Takes in what was read."""

    def __init__(self, articles: ArticleStore) -> None:
        self._articles = articles

    def candidate(
        self,
        draft: Draft,
        analysis: Analysis,
        *,
        findings: Findings = NOTHING_FOUND,
        sender: int | None = None,
        public: bool = True,
        origin: str | None = None,
        source: str | None = None,
        quiet: bool = False,
        read_at: str | None = None,
        signature: bytes | None = None,
    ) -> Candidate:
        """Put a draft up for judgement.

        `sender` is the reader who sent it, None for the operator's sources; `origin` names the input
        (a file's name) within which the draft's `external_id` means something, `source` does so for a source.
        `quiet` is for what is too old to be news. `read_at` is where the text was really read: its page's
        address after redirects, or the feed's; it decides who may correct what. `signature` is the text's
        (`Prepared.signature`); without it, it is worked out here.
        """
        fingerprint = fingerprint_of(draft)
        return Candidate(
            draft=draft,
            analysis=analysis,
            findings=findings,
            key=key_of(draft, fingerprint=fingerprint, origin=source or origin),
            fingerprint=fingerprint,
            sender=sender,
            public=public,
            source=source,
            quiet=quiet,
            standing=standing_of(draft, read_at=read_at),
            signature=_signature(draft, sender) if signature is None else signature,
        )

    async def accept(self, candidates: Sequence[Candidate]) -> list[Acceptance]:
        """Judge and store candidates in order; one answer each."""
        return await self._articles.accept(candidates)


def _signature(draft: Draft, sender: int | None) -> bytes:
    # What readers send is theirs: only the very same text is taken for it.
    return signature_of(draft.title, draft.lead, draft.body) if sender is None else b""
