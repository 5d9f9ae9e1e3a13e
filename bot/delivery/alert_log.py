"""What the log says that alerts care about: which articles got their story, which were corrected."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.chores.following import part_of
from bot.model.article import Article, Change, ChangeKind
from bot.storage.alert_reading import AlertReading
from bot.storage.articles import ArticleStore

CATCH_UP: Final = timedelta(hours=6)
"""What happened longer ago, while nobody followed the log, is no news."""
_AT_ONCE: Final = 100
"""Articles dealt with together."""
_KINDS: Final = (ChangeKind.STORY, ChangeKind.CORRECTED)


@dataclass(frozen=True, kw_only=True, slots=True)
class News:
    """What a part of the log brings, by story."""

    fresh: Mapping[int, Mapping[int, tuple[Article, datetime]]]
    """Articles that joined a story, with when."""
    corrected: Mapping[int, Mapping[int, Article]]
    touched: frozenset[int]
    """Stories that an admin moved articles to."""

    @property
    def stories(self) -> set[int]:
        """All of which something is known."""
        return {*self.fresh, *self.corrected, *self.touched}

    @property
    def articles(self) -> list[Article]:
        """All that joined a story."""
        return [article for own in self.fresh.values() for article, _ in own.values()]

    def of(self, stories: Collection[int]) -> "News":
        """Leave out all but some stories."""
        return News(
            fresh={story: own for story, own in self.fresh.items() if story in stories},
            corrected={story: own for story, own in self.corrected.items() if story in stories},
            touched=self.touched & frozenset(stories),
        )


def part_of_log(changes: Sequence[Change]) -> Sequence[Change]:
    """Take as many entries as name so many articles as are dealt with together."""
    return part_of(changes, lambda change: change.kind in _KINDS, most=_AT_ONCE)


async def news_of(
    changes: Sequence[Change],
    *,
    articles: ArticleStore,
    reading: AlertReading,
    now: datetime,
    age: timedelta,
) -> News:
    """Read what entries tell of: only what everybody may see, and what is news and not older than `age`.

    An article that an admin put into its story is no report of today.
    """
    asked = [change for change in changes if change.kind in _KINDS and change.at >= now - CATCH_UP]
    ids = list(dict.fromkeys(change.article_id for change in asked))
    found = await articles.many(ids)
    placed = await reading.placed_by_hand(ids)
    fresh: defaultdict[int, dict[int, tuple[Article, datetime]]] = defaultdict(dict)
    corrected: defaultdict[int, dict[int, Article]] = defaultdict(dict)
    touched: set[int] = set()
    for change in asked:
        article = found.get(change.article_id)
        if article is None or article.story is None or not is_news(article, now, age):
            continue
        if change.kind is ChangeKind.CORRECTED:
            corrected[article.story][article.id] = article
        elif article.id in placed:
            touched.add(article.story)
        else:
            fresh[article.story].setdefault(article.id, (article, change.at))
    return News(fresh=fresh, corrected=corrected, touched=frozenset(touched))


def is_news(article: Article, now: datetime, age: timedelta) -> bool:
    """Tell whether an article may be pushed at all."""
    shown = article.public and article.duplicate_of is None and not article.quiet
    return shown and article.sort_time >= now - age
