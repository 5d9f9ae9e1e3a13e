"""Links that people send: fetched behind the guard, read in a worker process, kept in the archive."""

import structlog

from bot.archive.pipeline import Archive
from bot.archive.prepare import prepare_page
from bot.errors import SourceError, UserError
from bot.ingest.web.fetch import Fetcher
from bot.ingest.workers import WorkerPool
from bot.model.article import Refusal, Verdict
from bot.services.asking import Asker

log = structlog.get_logger(__name__)
_READING = 20.0  # seconds for one page in a worker


class LinkReader:
    """Makes an article of an address that a person sent."""

    def __init__(
        self,
        *,
        fetcher: Fetcher,
        workers: WorkerPool,
        archive: Archive,
        public: bool,
    ) -> None:
        self._fetcher = fetcher
        self._workers = workers
        self._archive = archive
        self._public = public

    async def read(self, url: str, asker: Asker, /) -> int:
        """Fetch and read a page, give its article's id; others see it only if the operator allows that.

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
        candidate = self._archive.candidate(
            prepared.draft,
            prepared.analysis,
            findings=prepared.findings,
            sender=asker.user_id,
            public=self._public,
        )
        [accepted] = await self._archive.accept([candidate])
        if accepted.verdict is Verdict.WITHDRAWN and not accepted.article_id:
            raise UserError("link-withdrawn")
        return accepted.article_id
