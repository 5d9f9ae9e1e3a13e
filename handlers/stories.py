"""Stories: their cards and parts, and what admins do to them."""

from dataclasses import replace
from functools import partial

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.chat import Listing, ListingKind, SummaryLength
from bot.model.role import Role
from bot.model.story import StoryCard
from bot.render.actions import Action
from bot.render.actions.articles import ShowListing
from bot.render.actions.stories import MergeStory, OpenStory, ShowStory, SplitStory, Step, StoryPart
from bot.render.story import Way, part_view, story_view
from bot.render.story_desk import articles_view, merge_ask_view, merge_view, split_ask_view, split_view
from bot.services.story_cards import Origin
from handlers import in_language
from handlers.in_language import InLanguage, Listed
from handlers.numbers import number_in
from handlers.rights import is_told_all, require


async def pressed(context: NewsContext, action: Action) -> None:
    """Do what a story's button says."""
    match action:
        case OpenStory():
            await open_card(context, action)
        case ShowStory(part=StoryPart.ARTICLES):
            await _articles(context, action)
        case ShowStory(part=StoryPart.SPLIT):
            await _begin_split(context, action)
        case ShowStory(part=StoryPart.MERGE):
            await _offer_merge(context, action)
        case ShowStory(part=StoryPart.MORE):
            await open_card(context, OpenStory(action.story_id, action.listing_id, action.page), more=True)
        case ShowStory():
            await _part(context, action)
        case SplitStory():
            await _split(context, action)
        case MergeStory():
            await _merge(context, action)


async def open_card(context: NewsContext, action: OpenStory, *, more: bool = False) -> None:
    """Show a story's card, with the way back to the list it was opened from."""
    way, card = await _card(context, action)
    await context.services.persons.opened(context.exchange.chat, card.headline.id)

    async def anew() -> InLanguage[StoryCard]:
        return await _told(context, action, *await _card(context, action), more=more)

    await in_language.show(context, await _told(context, action, way, card, more=more), anew=anew)


async def _card(context: NewsContext, action: OpenStory) -> tuple[Way, StoryCard]:
    way = await _way(context, action.listing_id, action.page)
    card = await context.services.story_cards.card(
        action.story_id, prefer=context.preferred, sentences=_length(context).sentences
    )
    return way, card


async def _told(
    context: NewsContext, action: OpenStory, way: Way, card: StoryCard, *, more: bool
) -> InLanguage[StoryCard]:
    services = context.services
    if way.admin:
        way = replace(way, pinned=await services.story_pins.until(card.brief.story_id))
    draw = partial(
        story_view,
        way=way,
        localiser=context.localiser,
        now=services.clock.now(),
        outlets=services.outlets,
        more=more,
        follow=await services.follows.offer_story(context.asker, card.brief.story_id),
        writes=services.answers.engine is not None,
    )
    shown: Action = action
    if more:
        shown = ShowStory(action.story_id, StoryPart.MORE, action.listing_id, action.page)
    return in_language.told(context, card, draw, shown)


async def turn(context: NewsContext, listing: Listing, page: int) -> None:
    """Show a page of a story's articles."""
    what = await _listed(context, listing, page)
    await in_language.show(context, what, anew=partial(_listed, context, listing, page))


async def _listed(context: NewsContext, listing: Listing, page: int) -> InLanguage[Listed]:
    services, localiser = context.services, context.localiser
    origin = Origin.of(listing)
    story = await services.story_cards.named(origin.story_id, language=context.preferred)
    listed = await services.reading.page(context.asker, listing.id, page)
    draw = partial(
        articles_view,
        listing=listing,
        page=listed.page,
        pages=listed.pages,
        way=Way(listing_id=origin.listing_id, page=origin.page, admin=await is_told_all(context)),
        localiser=localiser,
        now=services.clock.now(),
        outlets=services.outlets,
    )
    shown = ShowListing(listing.id, listed.page)
    below = 1 if listed.pages == 1 else 2
    return in_language.listed_in_story(context, story, listed.articles, draw, shown, below=below)


async def merge_by_number(update: Update, context: NewsContext) -> None:
    """Ask whether the first of two stories shall become part of the second."""
    await require(context, Role.EDITOR)
    typed = context.words.split()
    numbers = [number for one in typed if (number := number_in(one)) is not None]
    if not len(numbers) == len(typed) == 2:
        raise UserError("mergestories-usage")
    one, other = numbers
    await _ask_merge(context, one, other, Way(listing_id=None, page=1, admin=True))


async def _part(context: NewsContext, action: ShowStory) -> None:
    await in_language.show(
        context, await _told_apart(context, action), anew=partial(_told_apart, context, action)
    )


async def _told_apart(context: NewsContext, action: ShowStory) -> InLanguage[StoryCard]:
    services = context.services
    way = await _way(context, action.listing_id, action.page)
    card = await services.story_cards.card(action.story_id, prefer=context.preferred, sentences=1)
    draw = partial(
        part_view,
        part=action.part,
        way=way,
        localiser=context.localiser,
        now=services.clock.now(),
        outlets=services.outlets,
    )
    # What is not shown here is not translated.
    card = replace(
        card,
        summary=(),
        openings=card.openings if action.part is StoryPart.TIMELINE else (),
        past=card.past if action.part is StoryPart.TIMELINE else (),
        coming=card.coming if action.part is StoryPart.COMING else (),
        said=card.said if action.part in (StoryPart.QUOTES, StoryPart.DOUBT) else (),
    )
    return in_language.told(context, card, draw, action, below=0, briefly=False)


async def _articles(context: NewsContext, action: ShowStory) -> None:
    """List what reports a story; the list is kept, so that its articles lead back to it."""
    listing = await _list(context, action)
    await turn(context, listing, 1)


async def _begin_split(context: NewsContext, action: ShowStory) -> None:
    await require(context, Role.EDITOR)
    listing = await _list(context, action)
    await _split(context, SplitStory(listing.id, 1, Step.CHOOSE))


async def _list(context: NewsContext, action: ShowStory) -> Listing:
    way = await _way(context, action.listing_id, action.page)
    origin = Origin(story_id=action.story_id, listing_id=way.listing_id, page=way.page)
    return (await context.services.story_cards.articles(context.asker, origin)).listing


async def _split(context: NewsContext, action: SplitStory) -> None:
    await require(context, Role.EDITOR)
    services, localiser, asker = context.services, context.localiser, context.asker
    listing = await services.reading.own_listing(asker, action.listing_id)
    chosen = action.chosen_id or 0
    numbers = [number for place, number in enumerate(listing.article_ids) if chosen >> place & 1]
    if action.step is Step.NOW:
        made = await services.story_desk.split(asker, listing, numbers)
        origin = Origin.of(listing)
        await open_card(context, OpenStory(made, origin.listing_id, origin.page))
    elif action.step is Step.ASK and numbers:
        articles = [await services.reading.article(asker, number) for number in numbers]
        await context.show(split_ask_view(articles, action=action, chosen=numbers, localiser=localiser))
    else:
        listed = await services.reading.page(asker, listing.id, action.page)
        await context.show(
            split_view(
                listed.articles,
                listing=listing,
                page=listed.page,
                pages=listed.pages,
                chosen=chosen,
                localiser=localiser,
                now=services.clock.now(),
                outlets=services.outlets,
            )
        )


async def _offer_merge(context: NewsContext, action: ShowStory) -> None:
    await require(context, Role.EDITOR)
    services, language = context.services, context.localiser.language
    way = await _way(context, action.listing_id, action.page)
    story = await services.story_cards.named(action.story_id, language=language)
    others = await services.story_desk.candidates(context.asker, story, language=language)
    await context.show(
        merge_view(story, others, way=way, localiser=context.localiser, now=services.clock.now())
    )


async def _merge(context: NewsContext, action: MergeStory) -> None:
    await require(context, Role.EDITOR)
    way = await _way(context, action.listing_id, action.page)
    if action.step is Step.NOW:
        merged = await context.services.story_desk.merge(context.asker, action.story_id, action.into_id)
        await open_card(context, OpenStory(merged, way.listing_id, way.page))
    else:
        await _ask_merge(context, action.story_id, action.into_id, way)


async def _ask_merge(context: NewsContext, story_id: int, into_id: int, way: Way) -> None:
    services, localiser = context.services, context.localiser
    one, other = await services.story_desk.pair(story_id, into_id, language=localiser.language)
    await context.show(merge_ask_view(one, other, way=way, localiser=localiser, now=services.clock.now()))


async def _way(context: NewsContext, listing_id: int | None, page: int) -> Way:
    """Check that a list is the asker's; one of a story's articles leads on to where that was opened."""
    if listing_id is not None:
        listing = await context.services.reading.own_listing(context.asker, listing_id)
        if listing.kind is ListingKind.STORY:
            origin = Origin.of(listing)
            listing_id, page = origin.listing_id, origin.page
    return Way(listing_id=listing_id, page=page, admin=await is_told_all(context))


def _length(context: NewsContext) -> SummaryLength:
    chat = context.exchange.chat
    return SummaryLength.SHORT if chat is None else chat.summary
