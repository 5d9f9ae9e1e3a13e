"""What people are offered for a digest: languages, topics, places, and a sample."""

from collections import Counter
from typing import Final

from bot.delivery.digest_composer import Composer
from bot.model.chat import Chat
from bot.model.digest import Digest
from bot.model.edition import Edition
from bot.model.follow import Follow, FollowKind
from bot.model.open_digest import Choices, OpenDigest
from bot.ports import Clock
from bot.render.actions.digests import DigestPart
from bot.storage.articles import ArticleStore
from bot.storage.follows import FollowStore
from bot.storage.topics import TopicStore

_LANGUAGES: Final = 9
_FOLLOWS: Final = 6
_THREADS: Final = 30


class DigestOffers:
    """Looks up what there is to choose from, and composes what would go out now."""

    def __init__(
        self,
        *,
        articles: ArticleStore,
        follows: FollowStore,
        topics: TopicStore,
        composer: Composer,
        clock: Clock,
    ) -> None:
        self._articles = articles
        self._follows = follows
        self._topics = topics
        self._composer = composer
        self._clock = clock

    async def choices(self, user_id: int, opened: OpenDigest, part: DigestPart) -> Choices:
        """Look up what a screen offers to choose from."""
        match part:
            case DigestPart.LANGUAGE:
                return Choices(languages=await self._languages())
            case DigestPart.TOPICS:
                return Choices(follows=await self._followed(user_id, opened.digest))
            case DigestPart.THREAD | DigestPart.CHOOSE:
                return Choices(threads=await self._threads(opened.chat))
        return Choices()

    async def sample(self, opened: OpenDigest) -> Edition:
        """Compose what would go out now; nothing is noted as told."""
        return await self._composer.compose(opened.digest, opened.chat, now=self._clock.now(), sample=True)

    async def _languages(self) -> tuple[str, ...]:
        articles: Counter[str] = Counter()
        for outlet in await self._articles.outlets(None):
            for place, language in enumerate(outlet.languages):
                articles[language] += 1 if place else outlet.articles
        return tuple(language for language, _ in articles.most_common(_LANGUAGES))

    async def _followed(self, user_id: int, digest: Digest) -> tuple[Follow, ...]:
        known = set(digest.topics)
        mine = [one for one in await self._follows.of_chat(user_id) if one.kind is FollowKind.WORDS]
        return tuple([one for one in mine if one.words not in known][:_FOLLOWS])

    async def _threads(self, chat: Chat) -> tuple[tuple[int, str], ...]:
        topics = await self._topics.of_chat(chat.id)
        named = [(topic.thread, topic.name) for topic in topics if topic.name and not topic.closed]
        return tuple(named[-_THREADS:])
