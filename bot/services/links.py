"""Links that people send: fetched behind the guard, read in a worker process, kept in the archive."""

import asyncio
from dataclasses import replace

import structlog

from bot.archive.keys import key_of_address
from bot.archive.pipeline import Archive
from bot.archive.prepare import Prepared, prepare_page
from bot.errors import SourceError, UserError
from bot.ingest.web.fetch import Fetcher
from bot.ingest.web.robots import Robots
from bot.ingest.workers import WorkerPool
from bot.model.article import Candidate, ProvenanceKind, Refusal, Verdict
from bot.services.asking import Asker
from bot.storage.articles import ArticleStore

log = structlog.get_logger(__name__)
_READING = 20.0  # seconds for one page in a worker
_WAITING = 8.0  # seconds for the page that a relay names as its original: somebody waits for the relay's


class LinkReader:
    """Makes an article of an address that a person sent."""

    def __init__(
        self,
        *,
        fetcher: Fetcher,
        robots: Robots,
        workers: WorkerPool,
        archive: Archive,
        articles: ArticleStore,
        public: bool,
    ) -> None:
        self._fetcher = fetcher
        self._robots = robots
        self._articles = articles
        self._workers = workers
        self._archive = archive
        self._public = public

    async def read(self, url: str, asker: Asker, /) -> int:
        """Fetch and read a page, give its article's id; others see it only if the operator allows that.

        Of a relay's machine translation the original that it names is fetched, too, where that can be had.

        Raises:
            UserError: with the reason, when there is no article to be had.
        """
        try:
            page = await self._fetcher.fetch(url)
        except SourceError as error:
            log.info("link.refused", url=error.url, reason=error.reason)
            raise UserError("link-failed", reason=error.reason) from error
        prepared = await self._workers.run(
            prepare_page, page.data, page.final_url, page.content_type, seconds=_READING, urgent=True
        )
        if isinstance(prepared, Refusal):
            raise UserError("link-failed", reason=prepared.reason)
        candidates = [self._candidate(prepared, asker)]
        if (original := await self._original(prepared, asker, {url, page.final_url})) is not None:
            candidates.append(self._candidate(original, asker))
        [accepted, *_] = await self._archive.accept(candidates)
        if accepted.verdict is Verdict.WITHDRAWN and not accepted.article_id:
            raise UserError("link-withdrawn")
        return accepted.article_id

    def _candidate(self, prepared: Prepared, asker: Asker) -> Candidate:
        return self._archive.candidate(
            prepared.draft,
            prepared.analysis,
            findings=prepared.findings,
            sender=asker.user_id,
            public=self._public,
        )

    async def _original(self, relayed: Prepared, asker: Asker, asked: set[str]) -> Prepared | None:
        """Read the page that a machine's translation names as its original, if its site lets programs.

        None where there is none, it was `asked` for already, can't be had in time, is no original itself, or
        the asker can see it already.
        """
        url = relayed.draft.original_url
        if url is None or relayed.draft.provenance.kind is not ProvenanceKind.MACHINE_TRANSLATION:
            return None
        key = key_of_address(url)
        if key is not None and key in {key_of_address(one) for one in asked}:
            return None  # a site that has moved: what its page still calls its address led here
        known = None if key is None else await self._articles.by_key(key)
        if known is not None and (known.public or asker.user_id in known.senders):
            return None
        try:
            async with asyncio.timeout(_WAITING):
                if not await self._robots.allowed(url):
                    log.info("original.unfetched", url=url, reason="robots.txt does not allow it")
                    return None
                page = await self._fetcher.fetch(url)
        except SourceError as error:
            log.info("original.unfetched", url=error.url, reason=error.reason)
            return None
        except TimeoutError:
            log.info("original.unfetched", url=url, reason="it takes too long")
            return None
        read = await self._workers.run(
            prepare_page, page.data, page.final_url, page.content_type, seconds=_READING, urgent=True
        )
        if isinstance(read, Refusal) or read.draft.provenance.kind is not ProvenanceKind.ORIGINAL:
            log.info("original.refused", url=url)
            return None
        # The address is the one that was read, as what the relay names leads to it.
        return replace(read, draft=replace(read.draft, url=read.draft.url or page.final_url))
