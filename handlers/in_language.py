"""What is shown in the reader's language: at once with what there is, and anew when the rest has come."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Generic, TypeVar

from bot.context import NewsContext
from bot.errors import UserError
from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.story import NamedStory, StoryCard
from bot.model.translation import Haste, PageOf, Reads, Rendition, Shortfall, Wording
from bot.ports import Translations
from bot.render.actions import Action
from bot.render.as_written import switchable
from bot.render.pages import refusal
from bot.render.view import View
from bot.services.story_reading import story_in_language
from bot.text.reworded import Phrases

T = TypeVar("T")
Answer = Callable[[View], Awaitable[None]]
Renditions = Sequence[Rendition | None]
Listed = tuple[NamedStory, Sequence[Article]]
_GONE: Final = frozenset(
    (
        "article-gone",
        "article-hidden",
        "article-withdrawn",
        "event-gone",
        "event-over",
        "source-gone",
        "story-gone",
    )
)
"""What may be said in the place of something that was shown."""


@dataclass(frozen=True, kw_only=True, slots=True)
class InLanguage(Generic[T]):
    """Something to read, which can be translated and drawn again after its update is dealt with."""

    translate: Callable[[], Awaitable[T]]
    """Gives it as far as it is translated by now."""
    draw: Callable[[T], View]
    renditions: Callable[[T], Renditions]
    """What must be said of the texts in it."""

    async def latest(self) -> View | None:
        """Draw it, unless some of it is still being translated."""
        made = await self.translate()
        return None if _is_late(self.renditions(made)) else self.draw(made)


Anew = Callable[[], Awaitable[InLanguage[T]]]
"""Fetches the same once more, as far as it may still be shown; counts and keeps nothing."""


async def show(
    context: NewsContext, what: InLanguage[T], answer: Answer | None = None, *, anew: Anew[T]
) -> None:
    """Show something with what is translated in time; when the rest has come, it takes its place.

    Meanwhile what is read may have been withdrawn, hidden or corrected: before that it is fetched `anew`.
    """
    made = await what.translate()
    await (answer or context.show)(what.draw(made))
    if _is_late(what.renditions(made)):
        await context.show_later(_Later(what, anew, context.localiser).latest)


def gone(error: UserError, localiser: Localiser) -> View:
    """Say that what was shown is not there any more.

    Raises:
        UserError: This error, if it says something else.
    """
    if error.key not in _GONE:
        raise error
    return refusal(error, localiser)


class _Later(Generic[T]):
    """What has been shown in part."""

    def __init__(self, what: InLanguage[T], anew: Anew[T], localiser: Localiser) -> None:
        self._what = what
        self._anew = anew
        self._localiser = localiser

    async def latest(self) -> View | None:
        """Draw it as it is now, once that is translated; what is gone meanwhile is said to be.

        It is fetched only when what was fetched last is translated: that is once, if nothing has changed.
        """
        if _is_late(self._what.renditions(await self._what.translate())):
            return None
        try:
            self._what = await self._anew()
        except UserError as error:
            return gone(error, self._localiser)
        return await self._what.latest()


def titled(
    context: NewsContext,
    articles: Sequence[Article],
    draw: Callable[[Sequence[Article]], View],
    action: Action | None,
    *,
    below: int,
) -> InLanguage[Sequence[Article]]:
    """Show articles by their titles; `action` shows the same again, if that can be.

    Here as in what follows, the switch to the original stands under the first `below` rows of buttons, or
    else where the view says.
    """

    async def translate(translations: Translations, reads: Reads) -> Sequence[Article]:
        return await translations.titles(articles, reads, Haste.ASKED)

    return _switched(context, translate, draw, _of, action, below, titles=True)


def summarised(
    context: NewsContext, article: Article, draw: Callable[[Article], View], action: Action
) -> InLanguage[Article]:
    """Show an article's title, and its summary or else its lead, as far as they may be shown."""

    async def translate(translations: Translations, reads: Reads) -> Article:
        [made] = await translations.summaries([article], reads, Haste.ASKED)
        return made

    return _switched(context, translate, draw, _of_one, action)


def whole(
    context: NewsContext, article: Article, draw: Callable[[Article], View], action: Action, page: PageOf
) -> InLanguage[Article]:
    """Show a page of an article's text, if it may be shown."""

    async def translate(translations: Translations, reads: Reads) -> Article:
        return await translations.whole(article, reads, Haste.ASKED, page=page)

    return _switched(context, translate, draw, _of_one, action, 0)


def told(
    context: NewsContext,
    card: StoryCard,
    draw: Callable[[StoryCard], View],
    action: Action,
    *,
    below: int | None = None,
    briefly: bool = True,
) -> InLanguage[StoryCard]:
    """Show a story; `briefly` only the first of what is quoted and dated in it."""
    outlets = context.services.outlets

    async def translate(translations: Translations, reads: Reads) -> StoryCard:
        return await story_in_language(
            card, translations, reads, Haste.ASKED, outlets=outlets, briefly=briefly
        )

    return _switched(context, translate, draw, lambda made: made.renditions, action, below)


def worded(
    context: NewsContext,
    thing: T,
    words: Callable[[T], Iterable[Wording]],
    put: Callable[[T, Phrases], T],
    renditions: Callable[[T], Renditions],
    draw: Callable[[T], View],
    action: Action | None,
    *,
    below: int,
) -> InLanguage[T]:
    """Show something that holds words of articles, which `put` replaces by what they are translated into."""

    async def translate(translations: Translations, reads: Reads) -> T:
        asked = list(dict.fromkeys(words(thing)))
        told = await translations.wordings(asked, reads, Haste.ASKED)
        return put(thing, dict(zip(asked, told, strict=True)))

    return _switched(context, translate, draw, renditions, action, below)


def listed_in_story(
    context: NewsContext,
    story: NamedStory,
    articles: Sequence[Article],
    draw: Callable[[NamedStory, Sequence[Article]], View],
    action: Action,
    *,
    below: int,
) -> InLanguage[Listed]:
    """Show articles by their titles under the headline of their story."""

    async def translate(translations: Translations, reads: Reads) -> Listed:
        titled, [headline] = await asyncio.gather(
            translations.titles(articles, reads, Haste.ASKED),
            translations.wordings([Wording(story.title, story.language)], reads, Haste.ASKED),
        )
        return replace(story, title=headline.text), titled

    return _switched(
        context,
        translate,
        lambda made: draw(*made),
        lambda made: _of(made[1]),
        action,
        below,
        titles=True,
    )


def _switched(
    context: NewsContext,
    translate: Callable[[Translations, Reads], Awaitable[T]],
    draw: Callable[[T], View],
    renditions: Callable[[T], Renditions],
    action: Action | None,
    below: int | None = None,
    *,
    titles: bool = False,
) -> InLanguage[T]:
    """Take of the context what is needed, since it ends with its update."""
    translations, reads, localiser = context.services.translations, context.reads, context.localiser

    def drawn(made: T) -> View:
        view = draw(made)
        if action is None:
            return view
        return switchable(
            view,
            action,
            renditions(made),
            reads=reads,
            localiser=localiser,
            below=below,
            titles=titles,
        )

    return InLanguage(translate=lambda: translate(translations, reads), draw=drawn, renditions=renditions)


def _of(articles: Sequence[Article]) -> Renditions:
    return [article.rendition for article in articles]


def _of_one(article: Article) -> Renditions:
    return [article.rendition]


def _is_late(renditions: Renditions) -> bool:
    return any(one is not None and one.shortfall is Shortfall.LATE for one in renditions)
