"""Alerts in the languages in which they are read: each story is translated once for all who read alike."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.delivery.alert_choice import Choice
from bot.delivery.alert_occasion import StoryNow
from bot.delivery.alert_recipient import Recipient
from bot.delivery.renditions import Renditions
from bot.model.article import Article
from bot.model.translation import Reads, Rendition, Shortfall, Wording


class AlertLanguages:
    """Remembers translations while one part of the log is dealt with; what it lacks stays as written."""

    def __init__(self, renditions: Renditions) -> None:
        self._renditions = renditions
        self._articles: dict[tuple[int, Reads], Article] = {}
        self._sentences: dict[tuple[int, Reads], int] = {}
        """How many are translated of an article."""
        self._befores: dict[tuple[str, Reads], str] = {}

    @property
    def on(self) -> bool:
        """Tell whether there is any engine."""
        return self._renditions.on

    def forget(self) -> None:
        """Forget what stories say: they move on."""
        self._articles.clear()
        self._sentences.clear()
        self._befores.clear()

    async def prepare(
        self,
        choices: Sequence[Choice],
        edits: Iterable[tuple[StoryNow, Recipient]],
        *,
        bundled: bool = False,
    ) -> None:
        """Have translated what is going to be told and edited, as far as that can be done in time.

        `bundled` tells that several alerts to one place become a list of their headlines.
        """
        if not self.on:
            return
        articles: defaultdict[Reads, dict[int, Article]] = defaultdict(dict)
        most: Counter[tuple[int, Reads]] = Counter()
        befores: defaultdict[Reads, set[Wording]] = defaultdict(set)

        def want(article: Article, reads: Reads, sentences: int) -> None:
            if reads.wants(article.language) and not self._has(article, reads, sentences):
                articles[reads][article.id] = article
                most[article.id, reads] = max(most[article.id, reads], sentences)

        together = Counter(choice.recipient.place for choice in choices if choice.recipient.digest is None)
        for choice in choices:
            if choice.held_until is not None:
                continue
            recipient, reads, changed = choice.recipient, choice.recipient.reads, choice.changed
            listed = bundled and recipient.digest is None and together[recipient.place] > 1
            want(choice.article, reads, 0 if listed else recipient.sentences)
            if changed is not None and reads.wants(changed.language):
                befores[reads].add(Wording(changed.before, changed.language))
            if choice.told is not None and choice.told.alert is not None:
                want(choice.occasion.now.headline(recipient.preferred), reads, recipient.sentences)
        for story, recipient in edits:
            want(story.headline(recipient.preferred), recipient.reads, recipient.sentences)
        if not articles and not befores:
            return
        asked: defaultdict[tuple[Reads, int], list[Article]] = defaultdict(list)
        for reads, some in articles.items():
            for article in some.values():
                asked[reads, most[article.id, reads]].append(article)
        told, said = await self._renditions.texts(asked, befores)
        self._articles |= told
        self._sentences |= {key: most[key] for key in told}
        self._befores |= {(words.text, reads): rendered.text for (words, reads), rendered in said.items()}

    def article(self, article: Article, reads: Reads) -> Article:
        """Give an article as somebody reads it."""
        if not self._articles:
            return article
        return self._articles.get((article.id, reads), article)

    def choice(self, choice: Choice) -> Choice:
        """Give what was chosen as it is told."""
        if not self._articles and not self._befores:
            return choice
        reads, changed = choice.recipient.reads, choice.changed
        if changed is not None and (before := self._befores.get((changed.before, reads))) is not None:
            changed = replace(changed, before=before, language=None)
        return replace(choice, article=self.article(choice.article, reads), changed=changed)

    def _has(self, article: Article, reads: Reads, sentences: int) -> bool:
        known = self._articles.get((article.id, reads))
        if known is None or self._sentences[article.id, reads] < sentences:
            return False
        # What was late may have come meanwhile.
        return not _is_late(known.rendition)


def _is_late(rendition: Rendition | None) -> bool:
    return rendition is not None and rendition.shortfall is Shortfall.LATE
