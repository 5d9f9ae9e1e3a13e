"""/pinstory, /unpinstory and the buttons about stories at the top of /top."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.role import Role
from bot.render.actions.editing import PinStory, UnpinStory
from bot.render.story_pins import pin_ask_view, pinned_view, pins_view, unpinned_view
from bot.services.story_pins import HOURS
from handlers.hiding import number
from handlers.numbers import number_in
from handlers.rights import require


async def pin(update: Update, context: NewsContext) -> None:
    """Pin the story whose number was typed, for so many hours; alone, list what is pinned."""
    await require(context, Role.EDITOR)
    typed = context.words.split()
    if not typed:
        await _list(context)
        return
    numbers = [number for one in typed[:2] if (number := number_in(one)) is not None]
    if len(numbers) != len(typed):
        raise UserError("story-pin-usage", hours=HOURS)
    story, hours = numbers if len(numbers) > 1 else (numbers[0], HOURS)
    await _pin(context, PinStory(story), hours)


async def unpin(update: Update, context: NewsContext) -> None:
    """Unpin the story whose number was typed; alone, list what is pinned."""
    await require(context, Role.EDITOR)
    if not context.words:
        await _list(context)
        return
    await pressed(context, UnpinStory(number(context, "story-pin-not")))


async def pressed(context: NewsContext, action: PinStory | UnpinStory) -> None:
    """Do what a button about pins says."""
    await require(context, Role.EDITOR)
    services, localiser = context.services, context.localiser
    match action:
        case PinStory(hours=None):
            story = await services.story_cards.named(action.story_id, language=localiser.language)
            await context.show(pin_ask_view(story, action, localiser))
        case PinStory():
            await _pin(context, action, action.hours or HOURS)
        case UnpinStory():
            await services.story_pins.unpin(context.asker, action.story_id)
            await context.show(unpinned_view(action.story_id, localiser))


async def _pin(context: NewsContext, action: PinStory, hours: int) -> None:
    services, localiser = context.services, context.localiser
    if action.listing_id is not None:
        await services.reading.own_listing(context.asker, action.listing_id)
    pinned = await services.story_pins.pin(context.asker, action.story_id, hours, language=localiser.language)
    now = services.clock.now()
    await context.show(pinned_view(pinned.story, pinned.until, action, localiser, now))


async def _list(context: NewsContext) -> None:
    services, localiser = context.services, context.localiser
    pinned = await services.story_pins.all(language=localiser.language)
    named = [(item.story, item.until) for item in pinned]
    await context.show(pins_view(named, localiser, services.clock.now(), hours=HOURS))
