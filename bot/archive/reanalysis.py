"""Going through the archive once more when analysis has got better."""

from collections.abc import Callable

from bot.archive.enrich import VERSION, analyse, find
from bot.ingest.workers import WorkerPool
from bot.model.article import Analysis, Article, Draft, Refusal
from bot.model.findings import Findings
from bot.storage.reanalysing import Reanalysed, ReanalysisStore
from bot.text.sentences import split_sentences

_PAGE = 200
_BATCH = 20
"""Articles in one transaction: whoever else wants to write waits for all of them."""


def reanalyse(draft: Draft) -> tuple[Analysis, Findings]:
    """Analyse an article's text anew."""
    split = split_sentences(draft.body, draft.language)
    return analyse(draft, split=split), find(draft, split=split)


class Reanalysis:
    """Analyses what is behind, or everything, article by article; it can be stopped at any moment.

    What is behind is known by its version, so the next run goes on by itself. Going through everything
    remembers with each batch how far it got; an interrupted run goes on there, a finished one starts over.
    """

    def __init__(self, store: ReanalysisStore, workers: WorkerPool, *, everything: bool = False) -> None:
        self._store = store
        self._workers = workers
        self._everything = everything
        self.begun_after = 0
        """The last article of an interrupted run that this one continues; 0 if it continues none."""
        self.total = 0
        self.seen = 0
        self.done = 0
        """Articles that were analysed and written."""
        self.failed = 0

    @property
    def overtaken(self) -> int:
        """Count articles that were changed or removed while they were analysed: they need nothing more."""
        return self.seen - self.done - self.failed

    async def run(
        self, tell: Callable[[int, int], None], complain: Callable[[Article, Refusal], None]
    ) -> None:
        """Go through to the end.

        `tell` hears how far of how far it is, `complain` of texts that defeat a worker.
        """
        below = None if self._everything else VERSION
        if self._everything:
            self.begun_after = await self._store.passed(VERSION)
        last = self.begun_after
        self.total = await self._store.count(after=last, below=below)
        tell(0, self.total)
        while page := await self._store.some(after=last, below=below, limit=_PAGE):
            last = page[-1].id
            await self._go_through(page, tell, complain)
        if self._everything:
            await self._store.finish()

    async def _go_through(
        self,
        page: list[Article],
        tell: Callable[[int, int], None],
        complain: Callable[[Article, Refusal], None],
    ) -> None:
        batch: list[Reanalysed] = []
        waiting = failed = 0
        async for article, outcome in self._workers.map(reanalyse, page):
            waiting += 1
            if isinstance(outcome, Refusal):
                failed += 1
                complain(article, outcome)
            else:
                analysis, findings = outcome
                batch.append(Reanalysed(article=article, analysis=analysis, findings=findings))
            if waiting == _BATCH or article is page[-1]:
                passed = article.id if self._everything else None
                self.done += await self._store.write(batch, passed=passed, version=VERSION)
                self.failed += failed
                self.seen += waiting
                batch, waiting, failed = [], 0, 0
                tell(self.seen, max(self.total, self.seen))
